"""Backfill: reads on, after the last message seen, whatever was written while the bot was away."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.clock import Clock
from bot.domain.due import DueWork
from bot.domain.tracking import Posted, written_at
from bot.services.lookups import HistoryFailed
from bot.services.tracking import TrackingService
from bot.storage.tracking import Watermark

log = structlog.get_logger(__name__)

PAGE = 100
"""Messages of one request, the most Discord gives."""

PACE_SECONDS = 0.05
"""Between two requests: 20 a second at most leave the larger part of Discord's 50 to everything else."""

LONGEST_SECONDS = 40.0
"""For one page: a channel for which Discord never answers keeps the other servers waiting no longer."""

TRY_AGAIN = timedelta(minutes=1)

LOOK_AGAIN = timedelta(hours=1)
"""After a channel that may not be read: nothing of Discord's says when all its permissions are back."""

RETRY_SECONDS = 15.0
"""Where not even that can be written down when to try again: until the database works."""

_PAGES_A_LINE = 10
"""Pages of one channel between two lines in the log."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or thread with messages.

    Attributes:
        place_id: The tracked channel: itself, or the one a thread is in.
        thread_owner_id: Who opened the thread; None outside threads.
        last_message_id: Its newest message when it was asked for; None if Discord does not say.
    """

    guild_id: int
    channel_id: int
    place_id: int
    thread_owner_id: int | None
    last_message_id: int | None


class History(Protocol):
    """Read what was written; implemented on Discord by `bot.history`.

    What asks Discord raises `HistoryFailed` when that does not work.
    """

    def is_there(self, guild_id: int) -> bool:
        """Say whether a server is available at this moment."""
        ...

    def find(self, guild_id: int, place_id: int) -> Place | None:
        """Return a tracked channel; None where it is gone."""
        ...

    def is_readable(self, place: Place) -> bool:
        """Say whether the bot may read history there: where it may not, Discord shows an empty page."""
        ...

    async def list_active(self, guild_id: int) -> list[Place]:
        """Return the threads of a server that are not archived."""
        ...

    async def list_archived(self, place: Place, since: datetime) -> list[Place]:
        """Return the threads below a channel that were archived since an instant."""
        ...

    async def read(self, place: Place, after: int) -> list[Posted]:
        """Return up to `PAGE` messages after one, oldest first."""
        ...


class Backfill:
    """Read on, one request after the other; a task does it that ends when all is read.

    Args:
        tracking: What records it.
        history: What reads it.
        clock: What time it is.
        retry_seconds: While the database does not work.
    """

    def __init__(
        self,
        tracking: TrackingService,
        history: History,
        clock: Clock,
        *,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._tracking = tracking
        self._history = history
        self._clock = clock
        self._retry_seconds = retry_seconds
        self._wanted: dict[int, None] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_open = True

    def start(self, guild_ids: Iterable[int]) -> None:
        """Read on in servers; returns at once."""
        self._wanted |= dict.fromkeys(guild_ids)
        if self._is_open and self._wanted and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._read_all(), name="backfill")

    async def take_up(self, work: DueWork) -> None:
        """Read on in a server where it failed before."""
        self.start([work.guild_id])

    async def close(self) -> None:
        """Stop between two steps; what was not read is read after the next start."""
        self._is_open = False
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _read_all(self) -> None:
        while self._wanted:
            guild_id = next(iter(self._wanted))
            del self._wanted[guild_id]
            try:
                await self._read_server(guild_id)
            except HistoryFailed as error:
                log.warning("backfill.put_off", guild_id=guild_id, reason=str(error))
                await self._put_off(guild_id)
            except Exception:
                log.exception("backfill.failed", guild_id=guild_id)
                await self._put_off(guild_id)

    async def _put_off(self, guild_id: int) -> None:
        try:
            await self._tracking.read_again(guild_id, self._clock.now() + TRY_AGAIN)
        except Exception as error:
            # Without a database nothing can be put off: it stays wanted here.
            log.warning("backfill.waiting_for_database", guild_id=guild_id, reason=repr(error))
            self._wanted.setdefault(guild_id)
            await asyncio.sleep(self._retry_seconds)

    async def _read_server(self, guild_id: int) -> None:
        sight = self._tracking.sight_of(guild_id)
        if not self._history.is_there(guild_id):
            # Its channels are not known, or no more. It is read once it is available again.
            return
        place_ids = await self._tracking.list_places(guild_id)
        places = [place for place_id in place_ids if (place := self._history.find(guild_id, place_id))]
        readable = [place for place in places if self._history.is_readable(place)]
        for place in places:
            if place not in readable:
                log.warning("backfill.unreadable", guild_id=guild_id, channel_id=place.channel_id)
                await self._tracking.tell_unreadable(guild_id, place.channel_id)
        active = await self._history.list_active(guild_id) if readable else []
        failures: list[HistoryFailed] = []
        is_whole = len(readable) == len(places)
        for place in readable:
            threads = [each for each in active if each.place_id == place.place_id]
            try:
                is_whole = await self._read_place(place, threads, sight) and is_whole
            except HistoryFailed as error:
                # One channel that fails keeps none of the others from being read.
                failures.append(error)
        if failures:
            raise failures[0]
        if not is_whole:
            await self._tracking.read_again(guild_id, self._clock.now() + LOOK_AGAIN)

    async def _read_place(self, place: Place, active: Sequence[Place], sight: int) -> bool:
        """Read the threads first and the channel itself last: its watermark speaks for them, too.

        Returns:
            Whether all that was read is recorded; where it is not, the watermark stays.
        """
        marks = await self._tracking.read_to(place.guild_id, place.place_id)
        begin = marks.get(place.place_id, 0)
        # What is newer than all that was there when the reading began may stand in a thread read before.
        end = max([begin, *(each.last_message_id or 0 for each in (place, *active))])
        archived = await self._history.list_archived(place, written_at(begin))
        read = _Read()
        for thread in (*active, *archived):
            await self._read_channel(thread, max(begin, marks.get(thread.channel_id, 0)), None, read)
        # Its watermark passes nothing that could not be recorded in a thread.
        await self._read_channel(place, begin, end if read.is_whole else begin, read)
        if read.is_whole:
            mark = Watermark(place.guild_id, place.place_id, place.place_id, end)
            await self._tracking.follow(mark, sight)
        if read.messages:
            log.info(
                "backfill.read",
                guild_id=place.guild_id,
                channel_id=place.channel_id,
                messages=read.messages,
            )
        return read.is_whole

    async def _read_channel(self, place: Place, after: int, end: int | None, read: "_Read") -> None:
        """Read one channel or thread to its end.

        Args:
            after: Where to begin.
            end: How far its watermark may move; None does not limit it.
            read: Where to note what was read.
        """
        if place.last_message_id is not None and place.last_message_id <= after:
            return
        is_whole, certain, messages = True, after, 0
        for pages in range(1, 1 << 30):
            await asyncio.sleep(PACE_SECONDS)
            page = await self._page(place, after)
            if page:
                newest = page[-1].message_id
                moved = newest if end is None else min(newest, end)
                # Past what could not be recorded it does not move.
                mark = Watermark(
                    place.guild_id, place.channel_id, place.place_id, moved if is_whole else certain
                )
                is_whole = await self._tracking.record(mark, page) and is_whole
                certain = mark.message_id if is_whole else certain
                after = newest
            messages += len(page)
            if len(page) < PAGE:
                break
            if pages % _PAGES_A_LINE == 0:
                log.info(
                    "backfill.reading",
                    guild_id=place.guild_id,
                    channel_id=place.channel_id,
                    messages=messages,
                )
        read.messages += messages
        read.is_whole = read.is_whole and is_whole

    async def _page(self, place: Place, after: int) -> list[Posted]:
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                return await self._history.read(place, after)
        except TimeoutError as error:
            message = "no answer"
            raise HistoryFailed(message) from error


@dataclass(slots=True)
class _Read:
    """What was read of a tracked channel, and whether all of it is recorded."""

    messages: int = 0
    is_whole: bool = True
