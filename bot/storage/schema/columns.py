"""What all tables share: names of constraints, kinds of columns, and the columns nearly every table has."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Integer, MetaData
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


Snowflake = BigInteger
"""Discord's ids: unsigned 64-bit with the time in the upper bits, below 2**63 until the year 2084."""


RowId = BigInteger().with_variant(Integer(), "sqlite")
"""Our own ids. SQLite numbers rows by itself only in a column declared INTEGER, which holds 64 bits there."""


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant; refuses naive ones, which SQLite would store without a word."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any aware instant into UTC.

        Raises:
            ValueError: The instant is naive.
        """
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant must be aware"
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite does not keep."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# `sqlite_autoincrement` keeps SQLite from giving a deleted row's id to a new one: ids live on in buttons.
def row_id_column() -> Column[int]:
    """Return the id of a row; its table goes with `sqlite_autoincrement`."""
    return Column("id", RowId, primary_key=True, autoincrement=True)


def guild_id_column() -> Column[int]:
    """Return the server a row is about."""
    return Column("guild_id", Snowflake, nullable=False)
