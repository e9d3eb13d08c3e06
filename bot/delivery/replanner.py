"""The replanner: has plans made anew at each start, and when the machine's clock was found to have jumped."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.domain.due import ASTRAY

log = structlog.get_logger(__name__)

_STEPS_BACK = timedelta(minutes=1)
"""By how much a clock that is set right may step back without it mattering to any plan."""

_TRY_AGAIN = timedelta(minutes=1)
"""After plans that could not be made: to begin them asks for delivery, which would look again at once."""


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
        self._again_at: datetime | None = None

    async def look(self) -> None:
        """Have plans made anew: at first, once the clock has jumped, and a while after that has failed."""
        now, before = self._clock.now(), self._looked_at
        self._looked_at = now
        is_steady = before is not None and -_STEPS_BACK < now - before < ASTRAY
        if is_steady and (self._again_at is None or now < self._again_at):
            return
        self._again_at = None
        try:
            astray = await self._replan()
        except Exception:
            # Whatever is wrong with a plan, letters go out meanwhile.
            log.exception("plans.failed")
            self._again_at = now + _TRY_AGAIN
            return
        if astray:
            log.warning("plans.were_astray", count=astray)
