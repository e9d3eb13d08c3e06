"""The Clock port: the one way the program learns what time it is, and when it may believe that."""

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Protocol

TOLERANCE = timedelta(minutes=1)
"""How far the machine's clock may be from Discord's and still be believed."""

READINGS = 3
"""Of Discord's clock that are remembered. The one in the middle counts: a single odd one changes nothing."""


class Clock(Protocol):
    """Tell the time; the demo and the tests bring their own."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        ...


class SystemClock:
    """Read the machine's clock."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        return datetime.now(UTC)


class CheckedClock:
    """Show the machine's time as long as it agrees with Discord's, and Discord's time otherwise.

    Between two readings of Discord's clock it is the monotonic clock that goes on: whoever sets the machine's
    clock is noticed at once, with no new reading. Until there is a reading the machine is believed.

    Args:
        machine: The machine's clock.
        monotonic: Returns seconds that pass evenly, whatever the machine's clock is set to.
    """

    def __init__(self, machine: Clock, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._machine = machine
        self._monotonic = monotonic
        self._readings: deque[tuple[float, float]] = deque(maxlen=READINGS)
        """Discord's time as a timestamp, less what the monotonic clock showed; and the latter."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC."""
        astray_by = self.astray_by
        return self._machine.now() - (astray_by or timedelta())

    @property
    def astray_by(self) -> timedelta | None:
        """Return how far the machine's clock is ahead of Discord's (negative: behind); None if they agree."""
        difference = self.difference
        return None if difference is None or abs(difference) <= TOLERANCE else difference

    @property
    def difference(self) -> timedelta | None:
        """Return how far the machine's clock is ahead of Discord's, to a second or so; None if not known."""
        discord_at = self.discord_now
        return None if discord_at is None else self._machine.now() - discord_at

    @property
    def discord_now(self) -> datetime | None:
        """Return what Discord's clock shows, to a second or so; None if not known."""
        if not self._readings:
            return None
        return datetime.fromtimestamp(median(offset for offset, _ in self._readings) + self._monotonic(), UTC)

    @property
    def age_seconds(self) -> float | None:
        """Return how long ago Discord's clock was read last; None if it was never."""
        return self._monotonic() - self._readings[-1][1] if self._readings else None

    def hear_event(self, written_at: datetime) -> None:
        """Take in when an event was written that arrives at this moment: it cannot be earlier than that.

        An event may come late, so that one of the past says nothing.
        """
        if written_at - self.now() > TOLERANCE:
            self._readings.clear()
            self.hear(written_at)

    def hear(self, discord_at: datetime) -> None:
        """Take in what Discord's clock shows at this moment."""
        read_at = self._monotonic()
        self._readings.append((discord_at.timestamp() - read_at, read_at))
