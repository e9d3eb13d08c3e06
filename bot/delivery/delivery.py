"""Delivery: one task that works off whatever is due, started by the first row and ending with the last."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.due import Worker
from bot.delivery.outbox import Sender
from bot.delivery.time_check import always
from bot.domain.shards import Shards
from bot.storage.database import Database

log = structlog.get_logger(__name__)

_AFTER_TROUBLE = timedelta(seconds=5)


class Delivery:
    """Work off letters and due work.

    Nothing here waits for ever: `nudge` starts a task if none runs, and the task ends when nothing is due.
    Whoever wants to be woken later listens to `on_idle`.

    Args:
        database: Where rows wait.
        sender: Sends letters.
        worker: Does due work.
        clock: What time it is.
        shards: Whose servers are this process's.
        beat: Notes that the bot is at work.
        replan: Puts right what was planned by a wrong clock, before anything is done by the clock as it is.
        is_time_right: Says whether what is due may be done: a wrong clock says that too much is, or nothing.
    """

    def __init__(
        self,
        database: Database,
        sender: Sender,
        worker: Worker,
        clock: Clock,
        shards: Shards,
        beat: Callable[[], Awaitable[None]],
        replan: Callable[[], Awaitable[None]],
        is_time_right: Callable[[], Awaitable[bool]] = always,
    ) -> None:
        self._database = database
        self._sender = sender
        self._worker = worker
        self._clock = clock
        self._shards = shards
        self._beat = beat
        self._replan = replan
        self._is_time_right = is_time_right
        self._task: asyncio.Task[None] | None = None
        self._is_wanted = False
        self._is_open = False
        self.on_idle: Callable[[datetime | None], None] = lambda _next_due_at: None
        """Called when all that is due is done, with the instant the next row is due."""

    async def open(self) -> None:
        """Begin to deliver, taking up what an earlier process of this bot left half done."""
        if self._database.is_sqlite:
            # One SQLite file is one process's: whoever held a lease is gone.
            async with self._database.write(None) as tx:
                await tx.outbox.release(self._shards)
                await tx.due.release(self._shards)
        self._is_open = True
        self.nudge()

    def nudge(self) -> None:
        """See to it that what is due gets done; returns at once."""
        self._is_wanted = True
        if self._is_open and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._work_off(), name="delivery")

    async def run_due(self) -> None:
        """Do all that is due, and return when it is done."""
        self.nudge()
        while self._task is not None and not self._task.done():
            await asyncio.shield(self._task)

    async def close(self) -> None:
        """Finish what is under way and take on nothing more."""
        self._is_open = False
        if self._task is not None and not self._task.done():
            await self._task

    async def _work_off(self) -> None:
        try:
            next_due_at = None
            while self._is_wanted and self._is_open:
                self._is_wanted = False
                is_done = await self._do_due()
                next_due_at = await self._next_due_at() if is_done else self._clock.now() + _AFTER_TROUBLE
            self.on_idle(next_due_at)
        except Exception:
            log.exception("delivery.failed")
            self.on_idle(self._clock.now() + _AFTER_TROUBLE)

    async def _do_due(self) -> bool:
        """Do all that is due; return whether it is done, and not put off because of the time."""
        if await self._is_time_right():
            await self._beat()
            await self._replan()
        while self._is_open and await self._is_time_right():
            if not await self._worker.do_due() + await self._sender.send_due():
                return True
        return False

    async def _next_due_at(self) -> datetime | None:
        async with self._database.read() as tx:
            moments = [await tx.outbox.next_due_at(self._shards), await tx.due.next_due_at(self._shards)]
        return min((moment for moment in moments if moment is not None), default=None)
