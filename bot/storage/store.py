"""The base of every store: one connection inside one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    func,
    literal,
    literal_column,
    select,
    true,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.responses import Status
from bot.domain.room import Room, Waiting
from bot.domain.shards import Shards

T = TypeVar("T")

ZONE_SLACK = timedelta(days=4)
"""How far a stamped day may lie from its instant's day in UTC: zones, late starts, what is logged late."""

_EARLIEST, _LATEST = date(1000, 1, 1), date(9000, 1, 1)
"""So that the slack stays inside what Python and the databases can write."""

COUNTING = [status.value for status in Status if status.counts]
"""The states in which a response counts, as they stand in rows."""

_IN_ONE_QUERY = 8_000
"""Pairs, or members, named in one query; both databases take some 32,000 values."""

UNREADABLE = (ValueError, TypeError, LookupError, OverflowError)
"""What comes of a row that says what this version does not know, or nothing that anybody could read."""

EVER = datetime(1000, 1, 1, tzinfo=UTC)
"""Before everything, and still a year of four figures."""

WAITING_LOOKED_AT = 200
"""Rows among which delivery chooses: where many wait for one place, others are seen at the next look."""

Row = Any
"""A row of a result; each store turns it into a domain object at once."""

Query = Select[*tuple[Any, ...]]
"""A query for rows of any columns."""


def for_dialects(build: Callable[[Any], T]) -> Mapping[str, T]:
    """Build a statement once for each database, by the name of its dialect.

    Both spell ON CONFLICT alike, but SQLAlchemy does not. To build a statement takes as long as some rows.

    Args:
        build: Builds it with the `insert` of a dialect.
    """
    return {"sqlite": build(sqlite.insert), "postgresql": build(postgresql.insert)}


def in_parts(values: Sequence[T]) -> list[Sequence[T]]:
    """Return values in as many lists as fit one query each."""
    return [values[start : start + _IN_ONE_QUERY] for start in range(0, len(values), _IN_ONE_QUERY)]


def ids_named(name: str, insert: Any) -> Query:
    """Select the ids in a JSON array that is one parameter: to name each apart takes longer than the query.

    Args:
        name: The parameter's.
        insert: The `insert` of a dialect, as `for_dialects` gives it.
    """
    given = bindparam(name, type_=Text)
    if insert is sqlite.insert:
        listed = func.json_each(given).table_valued("value")
    else:
        listed = func.jsonb_array_elements_text(cast(given, postgresql.JSONB)).table_valued("value")
    return select(cast(listed.c.value, BigInteger).label("user_id"))


def pairs_named(name: str, insert: Any) -> Query:
    """Select the pairs of ids in a JSON array that is one parameter.

    Args:
        name: The parameter's.
        insert: The `insert` of a dialect, as `for_dialects` gives it.
    """
    given = bindparam(name, type_=Text)
    if insert is sqlite.insert:
        value = func.json_each(given).table_valued("value").c.value
        return select(*(func.json_extract(value, literal_column(f"'$[{at}]'")) for at in (0, 1)))
    value = func.jsonb_array_elements(cast(given, postgresql.JSONB)).table_valued("value").c.value
    return select(*(cast(value.op("->>")(literal_column(str(at))), BigInteger) for at in (0, 1)))


def instants_around(first: date, last: date) -> tuple[datetime, datetime]:
    """Return instants between which every response stamped with one of these days was given."""
    begin = datetime.combine(max(first, _EARLIEST), time(), UTC) - ZONE_SLACK
    return begin, datetime.combine(min(last, _LATEST), time(), UTC) + ZONE_SLACK


class Store:
    """Read and write one area's tables.

    Args:
        connection: The connection of the transaction that this store belongs to.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    def _of(self, statements: Mapping[str, T]) -> T:
        """Return what `for_dialects` has built for this database."""
        return statements[self._connection.dialect.name]

    async def _choose(
        self,
        waiting: Query,
        place: ColumnElement[int],
        guild_id: ColumnElement[int],
        limit: int,
        room: Room | None,
    ) -> list[int]:
        """Return the ids of the rows to take on, of those that a query finds as id, server and place."""
        if room is None:
            return [row[0] for row in (await self._connection.execute(waiting.limit(limit))).all()]
        is_open = and_(place.not_in(room.closed), guild_id.not_in(room.full_servers))
        rows = await self._connection.execute(waiting.where(is_open).limit(WAITING_LOOKED_AT))
        return room.choose(Waiting(*row) for row in rows.all())

    async def _instant(self, query: Select[Any]) -> datetime | None:
        """Return the instant that a query finds; None where there is none, or none that can be read."""
        try:
            return (await self._connection.execute(query)).scalar_one()
        except UNREADABLE:
            return None

    async def _readable(
        self, table: Table, ids: Iterable[int], read: Callable[[Row], object], parked: Mapping[str, Any]
    ) -> list[int]:
        """Return the ids of the rows that can be read, and park the others by setting these values."""
        readable: list[int] = []
        for row_id in ids:
            try:
                read((await self._connection.execute(select(table).where(table.c.id == row_id))).one())
            except UNREADABLE:
                await self._connection.execute(update(table).where(table.c.id == row_id).values(parked))
            else:
                readable.append(row_id)
        return readable

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
