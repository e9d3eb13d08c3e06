"""The check of time: what is due waits while the machine's clock and Discord's do not agree."""

import time
from collections.abc import Awaitable, Callable

import structlog

from bot.clock import READINGS, CheckedClock

log = structlog.get_logger(__name__)

_FRESH_SECONDS = 3_600
"""After this long without an answer of Discord's its clock is read: some machines lose time slowly."""

_ASK_AGAIN_SECONDS = 30
"""Between two attempts to find out, while the clocks do not agree."""


_UNANSWERED_SECONDS = 60
"""After an answer without a date, as of a proxy that takes it away."""


class TimeCheck:
    """Say whether what is due may be done, and log it once when that changes.

    Args:
        clock: The machine's clock, compared with Discord's.
        ask: Reads Discord's clock once and lets `clock` hear it; raises nothing.
        monotonic: As for `clock`.
    """

    def __init__(
        self,
        clock: CheckedClock,
        ask: Callable[[], Awaitable[None]],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._ask = ask
        self._monotonic = monotonic
        self._ask_at = float("-inf")
        self._was_right = True

    async def is_right(self) -> bool:
        """Compare the clocks; one that seems wrong is given the benefit of some more readings."""
        age_seconds = self._clock.age_seconds
        is_stale = age_seconds is None or age_seconds > _FRESH_SECONDS
        if (is_stale or self._clock.astray_by) and self._monotonic() >= self._ask_at:
            # A machine that slept is right at once; what its monotonic clock knows is not.
            for _ in range(READINGS):
                await self._ask()
                if not self._clock.astray_by:
                    break
            wait = _ASK_AGAIN_SECONDS if self._clock.astray_by else _UNANSWERED_SECONDS
            self._ask_at = self._monotonic() + wait
        return self._note()

    def _note(self) -> bool:
        astray_by = self._clock.astray_by
        is_right = astray_by is None
        if is_right != self._was_right:
            self._was_right = is_right
            if astray_by is None:
                log.info("clock.agrees")
            else:
                log.error(
                    "clock.wrong",
                    machine_ahead_seconds=round(astray_by.total_seconds()),
                    effect="nothing that is due is done until it agrees with Discord's clock again",
                )
        return is_right


async def always() -> bool:
    """Say that the time is right, where there is no Discord to compare it with."""
    return True
