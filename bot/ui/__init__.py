"""Discord parts that two or more cogs share."""
