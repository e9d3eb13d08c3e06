"""Rankings: scores folded from the ledger, and what was posted of them."""

from sqlalchemy import Column, Date, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.schema.columns import Instant, RowId, Snowflake, guild_id_column, metadata, row_id_column

# What members gave and received in a week, month or quarter, and in all.
scores = Table(
    "scores",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("unit", String(8), primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("peers", Integer, nullable=False, server_default="0"),
    Column("responses", Integer, nullable=False, server_default="0"),
    Column("points", Integer, nullable=False, server_default="0"),
    Column("received", Integer, nullable=False, server_default="0"),
    Column("newcomers", Integer, nullable=False, server_default="0"),
    Column("rounds", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)

for _metric in ("peers", "responses", "points", "received", "newcomers", "rounds"):
    # In the order of a ranking: a page, and how many come before a member, are stretches of it.
    Index(
        f"ix_scores_{_metric}",
        scores.c.guild_id,
        scores.c.unit,
        scores.c.starts_on,
        scores.c[_metric].desc(),
        scores.c.user_id,
    )

# How much of a server's ledger and corrections the scores know of.
folds = Table(
    "folds",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("response_id", RowId, nullable=False),
    Column("correction_id", RowId, nullable=False),
    Column("adjustment_id", RowId, nullable=False),
    # What kinds of response were worth then: other values make every score another.
    Column("point_values", String(32), nullable=False),
)

# Members whose streak has to be looked at again, for another reason than a response.
stale_members = Table(
    "stale_members",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
)

exclusions = Table(
    "exclusions",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("actor_id", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("excluded_at", Instant, nullable=False),
)

ranking_posts = Table(
    "ranking_posts",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("key", String(64), nullable=False),
    Column("metric", String(16), nullable=False),
    Column("period", String(16), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    UniqueConstraint("guild_id", "key"),
    sqlite_autoincrement=True,
)

ranking_schedules = Table(
    "ranking_schedules",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, nullable=False),
    Column("metric", String(16), nullable=False),
    Column("period", String(16), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("next_on", Date, nullable=False),
)
