"""The heart: notes once a minute that the bot is at work, and spares members the days on which it was not."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.domain.shards import Shards
from bot.services.memory import Memory
from bot.services.streaks import StreakService

log = structlog.get_logger(__name__)

BEAT = timedelta(minutes=1)


class Heart:
    """Beat as long as the bot is connected.

    An absence is noticed by the first beat after it: of this process, or after a time without Discord. A
    clock that jumps, as that of a machine that slept, is no absence by itself; the bot was there before and
    after, and reads on what it missed.

    Args:
        memory: Where the last beat is kept.
        streaks: Use cases of streaks.
        clock: What time it is.
        shards: Whose servers are this process's; each process has a heart of its own.
        present: Returns the servers the bot is in; None while it is not connected.
    """

    def __init__(
        self,
        memory: Memory,
        streaks: StreakService,
        clock: Clock,
        shards: Shards,
        present: Callable[[], Collection[int] | None],
    ) -> None:
        self._memory = memory
        self._streaks = streaks
        self._clock = clock
        self._name = _name(shards)
        self._present = present
        self._beat_at: datetime | None = None

    async def beat(self) -> None:
        """Note that the bot is at work, once a minute however often this is called."""
        now = self._clock.now()
        guild_ids = self._present()
        if guild_ids is None:
            self._beat_at = None
            return
        if self._beat_at is not None and now - self._beat_at < BEAT:
            return
        if self._beat_at is None:
            await self._make_up(guild_ids, now)
        await self._memory.set(self._name, now.isoformat())
        self._beat_at = now

    async def _make_up(self, guild_ids: Collection[int], now: datetime) -> None:
        last = await self._memory.get(self._name)
        if last is None:
            return
        spared = 0
        for guild_id in sorted(guild_ids):
            try:
                spared += bool(await self._streaks.spare_absence(guild_id, datetime.fromisoformat(last), now))
            except Exception:
                # One server's rows that cannot be read take their days from no other.
                log.exception("heart.absence_not_spared", guild_id=guild_id)
        if spared:
            log.info("heart.absence_spared", since=last, guilds=spared)


def _name(shards: Shards) -> str:
    if shards.is_all:
        return "heartbeat"
    return f"heartbeat:{min(shards.ids)}-{max(shards.ids)}/{shards.count}"
