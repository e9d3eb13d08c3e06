"""Boosts, who saved one, and who was called to one."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
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

boosts = Table(
    "boosts",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("author_id", Snowflake, nullable=False),
    Column("interaction_id", Snowflake, nullable=False),
    Column("link", Text, nullable=False),
    Column("link_key", Text, nullable=False),
    Column("platform", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("news", Text, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("genre", String(32)),
    Column("content_warning", Text, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("requested_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("state", String(16), nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", Snowflake),
    Column("end_reason", Text, nullable=False, server_default=""),
    UniqueConstraint("interaction_id"),
    CheckConstraint("wanted BETWEEN 1 AND 10", name="wanted"),
    Index("ix_boosts_guild_id_state_requested_at", "guild_id", "state", "requested_at"),
    Index("ix_boosts_guild_id_author_id_requested_at", "guild_id", "author_id", "requested_at"),
    Index("ix_boosts_guild_id_link_key_requested_at", "guild_id", "link_key", "requested_at"),
    # Two requests of one link at once: the second finds the door shut, whatever was read before.
    Index(
        "uq_boosts_live_link",
        "guild_id",
        "link_key",
        unique=True,
        sqlite_where=text("state IN ('open', 'fulfilled')"),
        postgresql_where=text("state IN ('open', 'fulfilled')"),
    ),
    sqlite_autoincrement=True,
)

saves = Table(
    "saves",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("user_id", Snowflake, primary_key=True, autoincrement=False),
    Column("boost_id", RowId, ForeignKey("boosts.id"), primary_key=True),
    Column("saved_at", Instant, nullable=False),
)

calls = Table(
    "calls",
    metadata,
    row_id_column(),
    guild_id_column(),
    Column("boost_id", RowId, ForeignKey("boosts.id"), nullable=False),
    Column("author_id", Snowflake, nullable=False),
    Column("peer_id", Snowflake, nullable=False),
    Column("called_at", Instant, nullable=False),
    UniqueConstraint("boost_id", "peer_id"),
    Index("ix_calls_guild_id_author_id_called_at", "guild_id", "author_id", "called_at"),
    Index("ix_calls_guild_id_peer_id_called_at", "guild_id", "peer_id", "called_at"),
    sqlite_autoincrement=True,
)
