"""The replanner: has plans made anew at each start, and when the machine's clock was found to have jumped."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.domain.due import ASTRAY

log = structlog.get_logger(__name__)

_STEPS_BACK = timedelta(minutes=1)
"""By how much a clock that is set right may step back without it mattering to any plan."""


class Replanner:
    """Have plans made anew; looked at whenever something is delivered, which is once a minute at least.

    Args:
        replan: Makes plans anew, and returns how many lay astray.
        clock: What time it is.
    """

    def __init__(self, replan: Callable[[], Awaitable[int]], clock: Clock) -> None:
        self._replan = replan
        self._clock = clock
        self._looked_at: datetime | None = None

    async def look(self) -> None:
        """Have plans made anew, if this is the first look, or the clock has jumped since the last."""
        now, before = self._clock.now(), self._looked_at
        self._looked_at = now
        if before is not None and -_STEPS_BACK < now - before < ASTRAY:
            return
        try:
            astray = await self._replan()
        except Exception:
            # Whatever is wrong with a plan, letters go out meanwhile.
            log.exception("plans.failed")
            self._looked_at = None
            return
        if astray:
            log.warning("plans.were_astray", count=astray)
