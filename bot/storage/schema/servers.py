"""What servers chose, and what the bot itself remembers."""

from typing import Any

from sqlalchemy import JSON, Column, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from bot.storage.schema.columns import Snowflake, metadata


class Choice(TypeDecorator[Any]):
    """A value as JSON; what is none is read as the text it is, and so understood by nobody."""

    impl = JSON
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Return what reads a value."""
        read = super().result_processor(dialect, coltype)

        def read_or_leave(value: Any) -> Any:
            try:
                return read(value) if read else value
            except ValueError:
                return value

        return read_or_leave


settings = Table(
    "settings",
    metadata,
    Column("guild_id", Snowflake, primary_key=True, autoincrement=False),
    Column("name", String(64), primary_key=True),
    Column("value", Choice, nullable=False),
)

memory = Table(
    "memory",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
)
