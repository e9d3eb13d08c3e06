"""The alarm clock: wakes delivery at the next due instant; the database alone knows what is due."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.clock import Clock, SystemClock

HEARTBEAT_SECONDS = 60
"""A wake-up in any case: for rows that another process wrote, and for a machine whose clock was set."""


class Alarm:
    """Ring at an instant, and once a minute.

    Started by whoever runs the bot (`bot.app`, the demo), never by the client or a cog.

    Args:
        ring: What to call; must return at once.
        clock: Which time the instants are of; the scheduler itself goes by the machine's.
        heartbeat_seconds: How long it is from one ring to the next in any case.
    """

    def __init__(
        self,
        ring: Callable[[], None],
        clock: Clock | None = None,
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self._ring = ring
        self._clock = clock or SystemClock()
        self._heartbeat_seconds = heartbeat_seconds
        self._heartbeat: asyncio.TimerHandle | None = None
        # APScheduler stops a turn of the loop after it is told to; until then it says that it is running.
        self._is_ticking = False
        # APScheduler drops a job that is a second late unless it is told that lateness does not matter.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Start ticking on the running event loop."""
        self._scheduler.start()
        self._is_ticking = True
        self._beat_later()

    def set(self, at: datetime | None) -> None:
        """Ring at an instant instead of the one set before; None sets none."""
        if not self._is_ticking:
            return
        if at is not None:
            wait = at - self._clock.now()
            trigger = DateTrigger(datetime.now(UTC) + wait)
            self._scheduler.add_job(self._on_time, trigger, id="next", replace_existing=True)
        elif self._scheduler.get_job("next") is not None:
            self._scheduler.remove_job("next")

    def stop(self) -> None:
        """Stop ticking."""
        if self._is_ticking:
            self._is_ticking = False
            self._scheduler.shutdown(wait=False)
            if self._heartbeat is not None:
                self._heartbeat.cancel()

    def _beat_later(self) -> None:
        # Not by the scheduler: once the machine's clock is set back, that would wait until it is past again.
        self._heartbeat = asyncio.get_running_loop().call_later(self._heartbeat_seconds, self._beat)

    def _beat(self) -> None:
        self._beat_later()
        self._ring()

    async def _on_time(self) -> None:
        # A coroutine runs on the event loop; APScheduler would call a plain function in a thread.
        self._ring()
