"""Cases, patterns, and what moderators did about them."""

from sqlalchemy import JSON, Column, Date, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.schema.columns import Instant, RowId, Snowflake, guild_id_column, metadata, row_id_column

flags = Table(
    "flags",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("kind", String(16), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("raised_by", Snowflake, nullable=False),
    Column("reason", Text, nullable=False),
    Column("raised_at", Instant, nullable=False),
    Column("verdict", String(16)),
    Column("decided_by", Snowflake),
    Column("decided_at", Instant),
    Column("decision_reason", Text, nullable=False, server_default=""),
    Column("decision_for_member", Text, nullable=False, server_default=""),
    UniqueConstraint("guild_id", "kind", "subject_id", "raised_by"),
    sqlite_autoincrement=True,
)

audit = Table(
    "audit",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("actor_id", Snowflake, nullable=False),
    Column("act", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    Column("member_id", Snowflake),
    Column("subject_id", RowId),
    Column("facts", JSON, nullable=False),
    Column("for_member", Text, nullable=False, server_default=""),
    Index("ix_audit_guild_id_id", "guild_id", "id"),
    sqlite_autoincrement=True,
)

# What moderators asked for and was done, by Discord's id of the form or command; one act may have several
# entries in the audit log, and one that repeats what was done has none.
acts = Table(
    "acts",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("interaction_id", Snowflake, primary_key=True, autoincrement=False),
)

suspensions = Table(
    "suspensions",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("user_id", Snowflake, nullable=False),
    Column("scope", String(16), nullable=False),
    Column("until", Instant, nullable=False),
    UniqueConstraint("guild_id", "user_id", "scope"),
    sqlite_autoincrement=True,
)

adjustments = Table(
    "adjustments",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("user_id", Snowflake, nullable=False),
    Column("points", Integer, nullable=False),
    Column("local_day", Date, nullable=False),
    Index("ix_adjustments_guild_id_user_id", "guild_id", "user_id"),
    sqlite_autoincrement=True,
)

patterns = Table(
    "patterns",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("kind", String(16), nullable=False),
    Column("month", Date, nullable=False),
    Column("members", JSON, nullable=False),
    Column("member_key", String(200), nullable=False),
    Column("responses", JSON, nullable=False),
    UniqueConstraint("guild_id", "kind", "month", "member_key"),
    sqlite_autoincrement=True,
)
