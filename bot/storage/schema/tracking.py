"""Tracked channels, how far they were read, and what was left out."""

from sqlalchemy import Column, String, Table

from bot.storage.schema.columns import Instant, Snowflake, metadata

tracked_channels = Table(
    "tracked_channels",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, primary_key=True, autoincrement=False),
    Column("mode", String(16), nullable=False),
)

# One for each tracked channel and each thread below it: all before this message has been read.
watermarks = Table(
    "watermarks",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("channel_id", Snowflake, primary_key=True, autoincrement=False),
    Column("parent_id", Snowflake, nullable=False),
    Column("message_id", Snowflake, nullable=False),
)

left_out = Table(
    "left_out",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("message_id", Snowflake, primary_key=True, autoincrement=False),
    Column("giver_id", Snowflake, nullable=False),
    Column("receiver_id", Snowflake),
    Column("rule", String(32), nullable=False),
    Column("at", Instant, nullable=False),
)
