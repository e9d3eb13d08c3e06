"""What servers chose, and what the bot itself remembers."""

from sqlalchemy import JSON, Column, String, Table, Text

from bot.storage.schema.columns import Snowflake, metadata

settings = Table(
    "settings",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
)

memory = Table(
    "memory",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
)
