"""The demo's clock: stands in the past while the history is made, then runs with the real time."""

from datetime import UTC, datetime, timedelta


class DemoClock:
    """Tell one time to both the bot and the simulated Discord.

    simcord's world begins on 1 January 2026 and stands still unless a test advances it. This takes the place
    of its clock (`now`, `elapsed`, `advance`) and is the bot's `bot.clock.Clock` as well, so that messages,
    `<t:..>` and due work always agree.

    Args:
        starts_at: Where it stands until `travel` or `run`.
    """

    def __init__(self, starts_at: datetime) -> None:
        self._starts_at = starts_at
        self._stands_at: datetime | None = starts_at
        self._ahead = timedelta()

    @property
    def elapsed(self) -> float:
        """Return the seconds since the start, on which simcord's timers run."""
        return (self.now() - self._starts_at).total_seconds()

    def now(self) -> datetime:
        """Return the instant of the simulated world, aware and in UTC."""
        # Not time.monotonic: simcord makes that one read this clock.
        return self._stands_at or datetime.now(UTC) + self._ahead

    def advance(self, seconds: float) -> None:
        """Move on; simcord does, by microseconds, when a timer fires a little early."""
        if self._stands_at is not None:
            self._stands_at += timedelta(seconds=seconds)
        else:
            self._ahead += timedelta(seconds=seconds)

    def travel(self, to: datetime) -> None:
        """Stand still at another instant."""
        self._stands_at = to

    def run(self) -> None:
        """Read the machine's clock from now on."""
        self._stands_at = None
