"""What must reach Discord for sure: letters, and work that is due."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint, text

from bot.storage.schema.columns import Instant, RowId, Snowflake, guild_id_column, metadata, row_id_column

outbox = Table(
    "outbox",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("key", String(100), nullable=False),
    Column("nonce", String(25), nullable=False, server_default=""),
    Column("card", String(32), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("user_id", Snowflake),
    Column("channel_id", Snowflake),
    Column("due_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("lease_until", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("is_dm_closed", Boolean(create_constraint=False), nullable=False, server_default=text("false")),
    Column("first_tried_at", Instant),
    Column("searched_to", Snowflake),
    Column("posted_in", Snowflake),
    Column("message_id", Snowflake),
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("guild_id", "key"),
    Index("ix_outbox_state_due_at", "state", "due_at"),
    sqlite_autoincrement=True,
)

due = Table(
    "due",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("kind", String(32), nullable=False),
    Column("subject_id", RowId, nullable=False),
    Column("due_at", Instant, nullable=False, index=True),
    Column("lease_until", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("parked_at", Instant),
    UniqueConstraint("guild_id", "kind", "subject_id"),
    sqlite_autoincrement=True,
)

refused = Table(
    "refused",
    metadata,
    Column("place", Snowflake, primary_key=True, autoincrement=False),
    Column("times", Integer, nullable=False),
    Column("until", Instant, nullable=False),
)
