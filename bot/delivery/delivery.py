"""Delivery: takes on whatever is due, from the first row to the last, and waits for none of it."""

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

    Nothing here waits for ever: `nudge` starts a task if none runs, and the task ends when nothing more can
    be taken on. What was taken on is under way in slots; each slot that is free again begins anew.
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
        self._slots = (*sender.slots, *worker.slots)
        for slots in self._slots:
            slots.on_free = self._go_on
        self.hold_seconds: Callable[[], float] = lambda: 0.0
        """Says for how long nothing may be taken on; set by whoever watches over requests to Discord."""
        self.on_idle: Callable[[datetime | None], None] = lambda _next_due_at: None
        """Called when all that can be done now is under way, with the instant the next row is due."""

    async def open(self) -> None:
        """Begin to deliver, taking up what an earlier process of this bot left half done."""
        async with self._database.write(None) as tx:
            if self._database.is_sqlite:
                # One SQLite file is one process's: whoever held a lease is gone.
                await tx.outbox.release(self._shards)
                await tx.due.release(self._shards)
            await tx.due.take_up_parked(self._shards)
            letters = await tx.outbox.count_parked(self._sender.cards)
            works = await tx.due.count_parked(self._worker.kinds)
        if letters or works:
            log.warning("delivery.parked", letters=letters, works=works)
        self._is_open = True
        self.nudge()

    def nudge(self) -> None:
        """See to it that what is due gets done; returns at once."""
        for slots in self._slots:
            slots.is_stale = True
        self._go_on()

    async def run_due(self) -> None:
        """Do all that is due, and return when it is done."""
        self.nudge()
        while busy := self._busy():
            await asyncio.wait(busy, return_when=asyncio.FIRST_COMPLETED)

    async def close(self) -> None:
        """Finish what is under way and take on nothing more; what is cut off stays leased."""
        self._is_open = False
        try:
            while busy := self._busy():
                await asyncio.wait(busy)
        finally:
            for task in self._busy():
                task.cancel()

    def _busy(self) -> set[asyncio.Task[None]]:
        tasks = {task for slots in self._slots for task in slots.under_way}
        return tasks if self._task is None or self._task.done() else {*tasks, self._task}

    def _go_on(self) -> None:
        self._is_wanted = True
        if self._is_open and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._work_off(), name="delivery")

    async def _work_off(self) -> None:
        try:
            next_due_at = None
            while self._is_wanted and self._is_open:
                self._is_wanted = False
                began = self._clock.now()
                if (again_at := await self._held_until(began)) is not None:
                    self.on_idle(again_at)
                    return
                while self._is_open and await self._worker.take_on() + await self._sender.take_on():
                    pass
                next_due_at = await self._next_due_at(began)
            self.on_idle(next_due_at)
        except Exception:
            log.exception("delivery.failed")
            self.on_idle(self._clock.now() + _AFTER_TROUBLE)

    async def _held_until(self, now: datetime) -> datetime | None:
        """Return until when a wrong clock or Discord lets nothing be taken on; None if neither does."""
        if not await self._is_time_right():
            return now + _AFTER_TROUBLE
        await self._note_presence()
        await self._replan()
        if seconds := self.hold_seconds():
            log.warning("delivery.held", seconds=round(seconds))
            return now + timedelta(seconds=seconds)
        return None

    async def _note_presence(self) -> None:
        try:
            await self._beat()
        except Exception:
            # It is only for the days that are spared after an absence.
            log.exception("delivery.beat_failed")

    async def _next_due_at(self, after: datetime) -> datetime | None:
        async with self._database.read() as tx:
            moments = [
                *(slots.opens_at for slots in self._slots),
                await tx.outbox.next_due_at(self._shards, after),
                await tx.due.next_due_at(self._shards, after),
                await tx.refused.next_at(after),
            ]
        return min((moment for moment in moments if moment is not None and moment > after), default=None)
