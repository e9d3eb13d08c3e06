"""The only SQL: schema, database and one store per area."""
