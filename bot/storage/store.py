"""The base of every store: one connection inside one transaction."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Table, literal, true
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.shards import Shards

Row = Any
"""A row of a result; each store turns it into a domain object at once."""

Query = Select[*tuple[Any, ...]]
"""A query for rows of any columns."""


class Store:
    """Read and write one area's tables.

    Args:
        connection: The connection of the transaction that this store belongs to.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    def _insert(self, table: Table) -> Any:
        """Begin an insert that can say ON CONFLICT: both databases spell it alike, SQLAlchemy does not."""
        dialect = sqlite if self._connection.dialect.name == "sqlite" else postgresql
        return dialect.insert(table)


def is_of_shards(guild_id: ColumnElement[int], shards: Shards) -> ColumnElement[bool]:
    """Say in SQL whether a server is on one of these shards.

    Discord's rule: `shard_id = (guild_id >> 22) % num_shards`.
    """
    if shards.is_all:
        return true()
    # PostgreSQL shifts a bigint by an integer only; SQLAlchemy would send both sides as bigint.
    return (guild_id.bitwise_rshift(literal(22, Integer)) % shards.count).in_(sorted(shards.ids))
