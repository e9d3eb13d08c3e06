"""The alarm clock: wakes delivery at the next due instant; the database alone knows what is due."""

from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

HEARTBEAT_SECONDS = 60
"""A wake-up in any case: for rows that another process wrote, and for a machine whose clock was set."""


class Alarm:
    """Ring at an instant, and once a minute.

    Started by whoever runs the bot (`bot.app`, the demo), never by the client or a cog.

    Args:
        ring: What to call; must return at once.
    """

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        # APScheduler stops a turn of the loop after it is told to; until then it says that it is running.
        self._is_ticking = False
        # APScheduler drops a job that is a second late unless it is told that lateness does not matter.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Start ticking on the running event loop."""
        self._scheduler.add_job(self._on_time, IntervalTrigger(seconds=HEARTBEAT_SECONDS), id="heartbeat")
        self._scheduler.start()
        self._is_ticking = True

    def set(self, at: datetime | None) -> None:
        """Ring at an instant instead of the one set before; None sets none."""
        if not self._is_ticking:
            return
        if at is not None:
            self._scheduler.add_job(self._on_time, DateTrigger(at), id="next", replace_existing=True)
        elif self._scheduler.get_job("next") is not None:
            self._scheduler.remove_job("next")

    def stop(self) -> None:
        """Stop ticking."""
        if self._is_ticking:
            self._is_ticking = False
            self._scheduler.shutdown(wait=False)

    async def _on_time(self) -> None:
        # A coroutine runs on the event loop; APScheduler would call a plain function in a thread.
        self._ring()
