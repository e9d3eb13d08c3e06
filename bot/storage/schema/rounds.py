"""The weekly challenge: rounds, who takes part, who was given whom, who is never matched."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.schema.columns import Instant, RowId, Snowflake, guild_id_column, metadata, row_id_column

# The seed and what is kept here and in the ledger are enough to deal a round again and get the same pairs.
rounds = Table(
    "rounds",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("week", Date, nullable=False),
    Column("opens_at", Instant, nullable=False),
    Column("closes_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("target", Integer, nullable=False),
    Column("named_only", Boolean(create_constraint=False), nullable=False),
    Column("theme", Text, nullable=False),
    Column("opened_at", Instant),
    Column("is_late", Boolean(create_constraint=False), nullable=False),
    Column("is_left_out", Boolean(create_constraint=False), nullable=False),
    # One round a local day, whatever the machine's clock does.
    UniqueConstraint("guild_id", "week"),
    # Two rounds cannot be open at once, nor two be planned.
    Index(
        "uq_rounds_open",
        "guild_id",
        "state",
        unique=True,
        sqlite_where=text("state IN ('planned', 'open')"),
        postgresql_where=text("state IN ('planned', 'open')"),
    ),
    sqlite_autoincrement=True,
)

# Who takes part in the weekly challenge until they leave.
enrolments = Table(
    "enrolments",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("joined_at", Instant, nullable=False),
    Column("idle_weeks", Integer, nullable=False),
    Column("is_paused", Boolean(create_constraint=False), nullable=False),
    Column("has_left", Boolean(create_constraint=False), nullable=False),
    Column("was_short", Boolean(create_constraint=False), nullable=False),
)

parts = Table(
    "parts",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("round_id", RowId, ForeignKey("rounds.id"), primary_key=True),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("joined_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("has_swapped", Boolean(create_constraint=False), nullable=False),
    Column("completed_at", Instant),
    # Whether the ledger says that the member has completed the round; NULL until a fold has looked.
    Column("is_complete", Boolean(create_constraint=False)),
    Index(
        "ix_parts_unfolded",
        "guild_id",
        "round_id",
        "user_id",
        sqlite_where=text("is_complete IS NULL"),
        postgresql_where=text("is_complete IS NULL"),
    ),
)

pairs = Table(
    "pairs",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("round_id", RowId, ForeignKey("rounds.id"), primary_key=True),
    Column("giver_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("state", String(16), nullable=False),
    Column("named_at", Instant, nullable=False),
    CheckConstraint("giver_id <> peer_id", name="someone_else"),
    Index("ix_pairs_guild_id_round_id_peer_id", "guild_id", "round_id", "peer_id"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("peer_id", Snowflake, primary_key=True, autoincrement=False),
    Column("blocked_at", Instant, nullable=False),
)
