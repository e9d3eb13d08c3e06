"""The database: one writer, readers apart, and transactions that lose nothing."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Coroutine
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, TypeVar, cast

from sqlalchemy import event, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.errors import DatabaseTrouble
from bot.storage.boosts import BoostStore
from bot.storage.calls import CallStore
from bot.storage.circles import CircleStore
from bot.storage.digests import DigestStore
from bot.storage.due import DueStore
from bot.storage.favours import FavourStore
from bot.storage.flags import FlagStore
from bot.storage.folds import FoldStore
from bot.storage.health import HealthStore
from bot.storage.members import MemberStore
from bot.storage.memory import MemoryStore
from bot.storage.moderation import ModerationStore
from bot.storage.newer import NewerStore
from bot.storage.outbox import OutboxStore
from bot.storage.patterns import PatternStore
from bot.storage.rankings import RankingStore
from bot.storage.refused import RefusedStore
from bot.storage.reminders import ReminderStore
from bot.storage.responses import ResponseStore
from bot.storage.rounds import RoundStore
from bot.storage.saves import SaveStore
from bot.storage.servers import ServerStore
from bot.storage.streaks import StreakStore
from bot.storage.tracking import TrackingStore
from bot.storage.trouble import told_as_trouble
from bot.storage.weeks import WeekStore
from bot.storage.whole import InThread, WholeTransactions
from bot.storage.zones import ZoneStore

BUSY_TIMEOUT_MILLISECONDS = 5_000
"""How long is waited for a lock somebody else holds, such as a backup; then it is `DatabaseTrouble`."""

_READERS = 4

_NO_GUILD = 0
"""The lock of work on the database itself; no server has this id."""

T = TypeVar("T")


class Transaction:
    """What can be read and written inside one transaction: a store an area."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection

    @cached_property
    def servers(self) -> ServerStore:
        """Servers' choices."""
        return ServerStore(self.connection)

    @cached_property
    def members(self) -> MemberStore:
        """Members and their choices."""
        return MemberStore(self.connection)

    @cached_property
    def zones(self) -> ZoneStore:
        """Changes of zone, of servers and of members."""
        return ZoneStore(self.connection)

    @cached_property
    def boosts(self) -> BoostStore:
        """Boosts."""
        return BoostStore(self.connection)

    @cached_property
    def responses(self) -> ResponseStore:
        """The ledger, its corrections and its tallies."""
        return ResponseStore(self.connection)

    @cached_property
    def digests(self) -> DigestStore:
        """What members are told once a day."""
        return DigestStore(self.connection)

    @cached_property
    def streaks(self) -> StreakStore:
        """What spares members a missed day, and the days they kept."""
        return StreakStore(self.connection)

    @cached_property
    def favours(self) -> FavourStore:
        """Favours owed, and snoozed peers."""
        return FavourStore(self.connection)

    @cached_property
    def circles(self) -> CircleStore:
        """Who responds to whom."""
        return CircleStore(self.connection)

    @cached_property
    def folds(self) -> FoldStore:
        """What keeps scores in line with the ledger."""
        return FoldStore(self.connection)

    @cached_property
    def rankings(self) -> RankingStore:
        """Scores, who is left out of them, and where they are posted."""
        return RankingStore(self.connection)

    @cached_property
    def reminders(self) -> ReminderStore:
        """Members' wishes to be reminded."""
        return ReminderStore(self.connection)

    @cached_property
    def rounds(self) -> RoundStore:
        """Rounds of the weekly challenge, and who takes part."""
        return RoundStore(self.connection)

    @cached_property
    def weeks(self) -> WeekStore:
        """The ledger by weeks."""
        return WeekStore(self.connection)

    @cached_property
    def saves(self) -> SaveStore:
        """Boosts saved for later."""
        return SaveStore(self.connection)

    @cached_property
    def calls(self) -> CallStore:
        """Calls to peers."""
        return CallStore(self.connection)

    @cached_property
    def flags(self) -> FlagStore:
        """The moderators' queue."""
        return FlagStore(self.connection)

    @cached_property
    def patterns(self) -> PatternStore:
        """What is worth a look, and what it is looked for in."""
        return PatternStore(self.connection)

    @cached_property
    def health(self) -> HealthStore:
        """Figures about a whole server."""
        return HealthStore(self.connection)

    @cached_property
    def moderation(self) -> ModerationStore:
        """What moderators did."""
        return ModerationStore(self.connection)

    @cached_property
    def outbox(self) -> OutboxStore:
        """Letters to send."""
        return OutboxStore(self.connection)

    @cached_property
    def refused(self) -> RefusedStore:
        """Places that refuse."""
        return RefusedStore(self.connection)

    @cached_property
    def due(self) -> DueStore:
        """Work to do at its time."""
        return DueStore(self.connection)

    @cached_property
    def memory(self) -> MemoryStore:
        """What the program remembers about itself."""
        return MemoryStore(self.connection)

    @cached_property
    def tracking(self) -> TrackingStore:
        """What is tracked, how far it was read, and what was left out."""
        return TrackingStore(self.connection)

    @cached_property
    def newer(self) -> NewerStore:
        """What this version does not understand, and leaves as it is."""
        return NewerStore(self.connection)

    @property
    def has_work(self) -> bool:
        """Say whether this transaction left something for delivery to do."""
        return any(name in self.__dict__ and self.__dict__[name].has_added for name in ("outbox", "due"))


class Database:
    """Open transactions on SQLite or PostgreSQL.

    On SQLite all writes go through one connection, one after the other, each begun with `BEGIN IMMEDIATE`:
    a transaction that reads and then writes sees no older state than the one it changes. On PostgreSQL
    `write` takes a lock of the server it is about, which gives the same within a server and lets servers
    go on side by side.

    Args:
        url: `sqlite+aiosqlite:///file` or `postgresql+asyncpg://user@host/name`.
    """

    def __init__(self, url: str) -> None:
        self.url: URL = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer = self._open_sqlite(writes=True) if self.is_sqlite else _open_postgresql(self.url)
        self._reader = self._open_sqlite(writes=False) if self.is_sqlite else self._writer
        # The pool would queue writers too, but gives up on them after a time and serves them in no order.
        self._turn: contextlib.AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if self.is_sqlite else contextlib.nullcontext()
        )
        self._whole_on: tuple[sqlite3.Connection, WholeTransactions] | None = None
        self.on_work: Callable[[], None] = lambda: None
        """Called after a commit that left letters or due work; set by whoever delivers."""
        self.hold: Callable[[], Awaitable[None] | None] = lambda: None
        """Called when a transaction has its turn: returns what it has to wait for first, but not while others
        wait for it; set by whoever answers members."""

    @asynccontextmanager
    async def write(self, *guild_ids: int | None) -> AsyncGenerator[Transaction]:
        """Open a transaction that writes; an exception rolls it back.

        Args:
            *guild_ids: The servers it is about; None for work across servers, which relies on row locks.

        Raises:
            DatabaseTrouble: The database is busy, full, damaged or away. Nothing was changed.
        """
        while True:
            with told_as_trouble():
                async with self._turn, self._writer.begin() as connection:
                    await self._lock(connection, guild_ids)
                    waits_for = self.hold()
                    if waits_for is None:
                        transaction = Transaction(connection)
                        yield transaction
                        break
            await waits_for
        if transaction.has_work:
            self.on_work()

    async def _lock(self, connection: AsyncConnection, guild_ids: Collection[int | None]) -> None:
        if not self.is_sqlite:
            # In one order everywhere, so that two transactions never wait for each other.
            for guild_id in sorted(each for each in guild_ids if each is not None):
                patience = func.set_config("lock_timeout", f"{BUSY_TIMEOUT_MILLISECONDS}ms", True)
                await connection.execute(select(patience, func.pg_advisory_xact_lock(guild_id)))

    async def write_whole(
        self, work: Callable[[Transaction], Coroutine[Any, Any, T]], *guild_ids: int | None
    ) -> T:
        """Do a use case that writes many rows in a transaction of its own; an exception rolls it back.

        The same as `write`, for less: on SQLite the use case runs in the driver's thread, where a
        statement takes a tenth of the time. It must wait for nothing but the database.

        Args:
            work: The use case; what it changes elsewhere must bear being changed in another thread.
            *guild_ids: The servers it is about.
        """
        if not self.is_sqlite:
            async with self.write(*guild_ids) as transaction:
                return await work(transaction)
        with told_as_trouble():
            return await self._write_in_thread(work)

    async def _write_in_thread(self, work: Callable[[Transaction], Coroutine[Any, Any, T]]) -> T:
        async with self._turn, self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            transaction, done = await _in_drivers_thread(raw.driver_connection, self._whole, work)
        if transaction.has_work:
            self.on_work()
        return done

    def _whole(self, raw: sqlite3.Connection) -> WholeTransactions:
        if self._whole_on is None or self._whole_on[0] is not raw:
            self._whole_on = (raw, WholeTransactions(raw))
        return self._whole_on[1]

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[Transaction]:
        """Open a transaction that only reads, without waiting for writers.

        Raises:
            DatabaseTrouble: The database is damaged or away.
        """
        with told_as_trouble():
            async with self._reader.connect() as connection:
                yield Transaction(connection)

    async def run_sync(self, action: Callable[[Any], T]) -> T:
        """Run a function of a plain SQLAlchemy connection in a writing transaction, as Alembic needs it."""
        async with self._turn, self._writer.begin() as connection:
            if not self.is_sqlite:
                # Processes that start together migrate one after the other.
                await connection.execute(select(func.pg_advisory_xact_lock(_NO_GUILD)))
            return await connection.run_sync(action)

    async def close(self) -> None:
        """Close every connection; one left open can keep the process from ending."""
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()

    def _open_sqlite(self, *, writes: bool) -> AsyncEngine:
        engine = create_async_engine(
            self.url,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=1 if writes else _READERS,
            max_overflow=0,
            connect_args={"timeout": BUSY_TIMEOUT_MILLISECONDS / 1000},
            # An exception would otherwise carry members' words into the log.
            hide_parameters=True,
        )
        _prepare_sqlite(engine, writes=writes)
        return engine


async def _in_drivers_thread(
    driver: Any,
    whole: Callable[[sqlite3.Connection], WholeTransactions],
    work: Callable[[Transaction], Coroutine[Any, Any, T]],
) -> tuple[Transaction, T]:
    """Run a transaction in the thread of an aiosqlite connection, and return it with what came of it."""
    opened: list[Transaction] = []

    def in_transaction(connection: InThread) -> Coroutine[Any, Any, T]:
        opened.append(Transaction(cast("AsyncConnection", connection)))
        return work(opened[0])

    # aiosqlite has no public way to do something of one's own in its thread; its version is pinned.
    raw: sqlite3.Connection = driver._conn
    done = await driver._execute(lambda: whole(raw).run(in_transaction))
    return opened[0], done


def is_database_trouble(error: Exception) -> bool:
    """Say whether the database itself does not work, so that nothing else could be written either.

    Otherwise it is what was to be written that makes it impossible.
    """
    if not isinstance(error, DBAPIError):
        return isinstance(error, DatabaseTrouble | PoolTimeout | OSError)
    if isinstance(error, IntegrityError | DataError | ProgrammingError):
        return False
    # PostgreSQL's "data exceptions", for which asyncpg's errors have no class of their own in SQLAlchemy.
    return not str(getattr(error.orig, "sqlstate", "")).startswith("22")


def _open_postgresql(url: URL) -> AsyncEngine:
    return create_async_engine(url, pool_size=5, max_overflow=5, pool_pre_ping=True, hide_parameters=True)


def _prepare_sqlite(engine: AsyncEngine, *, writes: bool) -> None:
    """Take transactions into our own hands: the driver's own begin late and lose concurrent updates."""

    def on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys = ON")
        if writes:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = FULL")
        else:
            cursor.execute("PRAGMA query_only = ON")
        cursor.close()

    def on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    def on_close(connection: Any, _record: Any) -> None:
        # Somebody was cancelled while SQLite answered: as long as that answer is referred to, by a traceback
        # for one, Python keeps the closed connection alive, and with it the lock of its transaction.
        connection.rollback()

    event.listen(engine.sync_engine, "connect", on_connect)
    event.listen(engine.sync_engine, "begin", on_begin)
    event.listen(engine.sync_engine, "close", on_close)
