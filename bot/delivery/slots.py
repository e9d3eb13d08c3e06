"""Slots: errands side by side, each slot filled again by itself, so that a slow one holds up no other."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from datetime import datetime

import structlog

from bot.domain.room import Room

log = structlog.get_logger(__name__)


class Slots:
    """Run up to so many errands at a time.

    Args:
        count: How many errands.
        a_server: How many of one server: its trouble must leave room for the others.
    """

    def __init__(self, count: int, *, a_server: int) -> None:
        self._count = count
        self._a_server = a_server
        self._under_way: dict[asyncio.Task[None], tuple[int, int]] = {}
        self._put_off: dict[int, datetime] = {}
        self.is_stale = True
        """Whether there may be something to take on: a slot is free again, or a row is new or due."""
        self.on_free: Callable[[], None] = lambda: None
        """Called when a slot is free again."""

    @property
    def under_way(self) -> set[asyncio.Task[None]]:
        """Return the tasks that run."""
        return set(self._under_way)

    def look(self, now: datetime) -> Room | None:
        """Return what there is room for; None while all that could be taken on is under way."""
        free = self._count - len(self._under_way)
        if not free or not self.is_stale:
            return None
        # Whatever ends or comes from now on makes another look worth while.
        self.is_stale = False
        self._put_off = {place: until for place, until in self._put_off.items() if until > now}
        places = [place for _, place in self._under_way.values()]
        servers = Counter(guild_id for guild_id, _ in self._under_way.values())
        return Room(free, self._a_server, frozenset([*places, *self._put_off]), servers)

    @property
    def opens_at(self) -> datetime | None:
        """Return when the next place opens of those that are put off."""
        return min(self._put_off.values(), default=None)

    def put_off(self, place: int, until: datetime) -> None:
        """Begin nothing at a place before an instant."""
        self._put_off[place] = until

    def start(self, guild_id: int, place: int, errand: Coroutine[None, None, None]) -> None:
        """Begin an errand; returns at once."""
        # There may be more than fitted into the look that found it.
        self.is_stale = True
        task = asyncio.create_task(errand, name="errand")
        self._under_way[task] = (guild_id, place)
        task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[None]) -> None:
        del self._under_way[task]
        if not task.cancelled() and (error := task.exception()) is not None:
            # Its row stays leased, and is taken on again when the lease is over.
            log.error("delivery.errand_failed", exc_info=error)
        self.is_stale = True
        self.on_free()
