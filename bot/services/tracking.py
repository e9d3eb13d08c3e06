"""Tracking: what is tracked where, what happens there as it happens, and how far all was read."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from bot.clock import Clock
from bot.domain.due import DueKind, DueWork
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Correction, Response
from bot.domain.servers import Server, set_reply_length
from bot.domain.tracking import (
    LEFT_OUT_KEPT,
    Mode,
    Parent,
    Posted,
    Rule,
    addressed,
    earlier_id,
    may_be_taken_back,
)
from bot.services.audit import note_choice, save_choices
from bot.services.gathering import Gatherer
from bot.services.judging import REORDERED, Edited, Event, Judge, Removed
from bot.services.strangers import Stranger, Strangers
from bot.services.texts import LastTexts
from bot.storage.database import Database, Transaction
from bot.storage.tracking import Watermark

MARK_PAUSE = timedelta(seconds=5)
"""Between two moves of the watermarks; after a crash, so much more is read again."""

MARK_EVERY = 200
"""Messages that answer nobody after which the watermark moves all the same: two pages less to read again."""

CLEAN_EVERY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tracked:
    """What is tracked in a server, by channel, and its other choices."""

    modes: Mapping[int, Mode]
    server: Server


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a message counts, or does not.

    Attributes:
        mode: What is tracked in its channel.
        response: What it is in the ledger, if it is there.
        last: What was last done about that response.
        rule: What leaves it out; None where it counts, and where it was not looked at.
        is_answer: Whether it would answer somebody, from what can be seen of it.
    """

    mode: Mode
    server: Server
    response: Response | None = None
    last: Correction | None = None
    rule: Rule | None = None
    is_answer: bool = False


class TrackingService:
    """Use cases of tracking.

    What is taken in is written a moment later. Whatever is not written when the process dies stands after
    the watermark and is read again.

    Args:
        database: Where all is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._judge = Judge(LastTexts())
        self.strangers = Strangers(database, clock)
        self._gatherer: Gatherer[Event] = Gatherer(self._write, self._give_up)
        self._modes: dict[int, dict[int, Mode]] = {}
        self._held: dict[int, Posted] = {}
        self._seen: dict[tuple[int, int], int] = {}
        self._unmarked = 0
        self._marked_at: datetime | None = None
        self._is_closing = False
        self._followed: set[tuple[int, int]] = set()
        self._sight: dict[int, int] = {}
        self._gaps: set[int] = set()
        self._searches: set[asyncio.Task[None]] = set()
        self.find_parent: Callable[[Posted], Awaitable[Parent | None]] | None = None
        """Looks up what a message replies to, where Discord did not send it along; set by whoever can."""
        self.on_gap: Callable[[Collection[int]], None] = lambda _guild_ids: None
        """Called with servers whose messages have to be read again; set by whoever reads on."""

    def report_trouble(self, to: Callable[[Exception], None]) -> None:
        """Choose who hears of failures of the database while messages wait."""
        self._gatherer.on_trouble = to

    # As it happens.

    def mode_of(self, guild_id: int, place_id: int) -> Mode | None:
        """Return what is tracked in a channel; None if it has yet to be looked up. Costs next to nothing."""
        modes = self._modes.get(guild_id)
        return None if modes is None else modes.get(place_id, Mode.OFF)

    def take(self, message: Posted) -> None:
        """Take a message in; returns at once."""
        place = (message.guild_id, message.place_id)
        if self._seen.get(place, 0) < message.message_id:
            self._seen[place] = message.message_id
        mode = self.mode_of(*place)
        if mode is not None and addressed(message, mode) is None:
            self._unmarked += 1
            if self._unmarked >= MARK_EVERY:
                self._gatherer.wake()
        elif message.is_waiting_for_parent and self.find_parent is not None:
            self._held[message.message_id] = message
            search = asyncio.create_task(self._look_up(message, self.find_parent), name="find-parent")
            self._searches.add(search)
            search.add_done_callback(self._searches.discard)
        else:
            self._gatherer.add(message)

    def edit(self, message: Posted) -> None:
        """Take in that a message has another text; returns at once."""
        if message.text is not None and may_be_taken_back(message.message_id, self._clock.now()):
            held = self._held.get(message.message_id)
            if held is not None:
                self._held[message.message_id] = replace(held, text=message.text)
            self._gatherer.add(Edited(message))

    def remove(self, guild_id: int, place_id: int, message_ids: Iterable[int]) -> None:
        """Take in that messages were deleted; returns at once.

        Args:
            place_id: The channel that may be tracked.
        """
        now = self._clock.now()
        recent = tuple(message_id for message_id in message_ids if may_be_taken_back(message_id, now))
        if recent and self._modes.get(guild_id) != {}:
            self._gatherer.add(Removed(guild_id, place_id, recent))

    def lose_sight(self, guild_ids: Iterable[int]) -> None:
        """Note that events of servers may have been missed: their watermarks stay until all is read."""
        lost = set(guild_ids)
        for guild_id in lost:
            self._sight[guild_id] = self.sight_of(guild_id) + 1
        self._followed = {place for place in self._followed if place[0] not in lost}

    def sight_of(self, guild_id: int) -> int:
        """Return a number that changes whenever sight of a server is lost."""
        return self._sight.get(guild_id, 0)

    async def close(self) -> None:
        """Write what waits, without further delay."""
        if self._searches:
            await asyncio.wait(self._searches)
        self._is_closing = True
        await self._gatherer.close()
        await self.strangers.close()

    async def _look_up(self, message: Posted, find: Callable[[Posted], Awaitable[Parent | None]]) -> None:
        parent = await find(message)
        # It may have been edited meanwhile. Not found out, it is left out by the rule that says so.
        self._gatherer.add(replace(self._held.get(message.message_id, message), parent=parent))

    async def _write(self, batch: Sequence[Event]) -> None:
        """Write a batch, and how far all is read with it, in one transaction."""
        now = self._clock.now()
        marks = self._marks_after(batch, now)
        guild_ids = {event.guild_id for event in batch} | {mark.guild_id for mark in marks}
        if not guild_ids:
            return

        async def write(tx: Transaction) -> set[Stranger]:
            strangers: set[Stranger] = set()
            for guild_id, events in groupby(sorted(batch, key=_guild_of), key=_guild_of):
                if modes := await self._load(tx, guild_id):
                    strangers |= await self._judge.judge(tx, list(events), modes, now)
            await tx.tracking.advance(marks)
            return strangers

        self.strangers.ask(await self._database.write_whole(write, *guild_ids))
        self._judge.note(batch)
        for event in batch:
            if isinstance(event, Posted):
                self._held.pop(event.message_id, None)
        if self._gaps:
            gaps, self._gaps = self._gaps, set()
            self.on_gap(gaps)

    def _marks_after(self, batch: Sequence[Event], now: datetime) -> list[Watermark]:
        """Return how far each followed channel is read once a batch is written; now and then is enough."""
        if self._marked_at is not None and now - self._marked_at < MARK_PAUSE and not self._is_closing:
            return []
        self._marked_at = now
        written = {event.message_id for event in batch if isinstance(event, Posted)}
        later = [event for event in self._gatherer.waiting if isinstance(event, Posted)]
        unread: dict[tuple[int, int], int] = {}
        for message in (*later, *self._held.values()):
            if message.message_id not in written:
                place = (message.guild_id, message.place_id)
                unread[place] = min(message.message_id, unread.get(place, message.message_id))
        seen, self._seen, self._unmarked = self._seen, {}, 0
        read_to = {
            place: min(seen_id, unread.get(place, seen_id))
            for place, seen_id in seen.items()
            if place in self._followed
        }
        return [
            Watermark(guild_id, place_id, place_id, earlier_id(message_id, REORDERED))
            for (guild_id, place_id), message_id in read_to.items()
        ]

    def _give_up(self, lost: Sequence[Event]) -> None:
        """Leave what cannot be written to reading on, once that works again."""
        guild_ids = {event.guild_id for event in lost}
        self._held = {}
        self.lose_sight(guild_ids)
        self._gaps |= guild_ids

    async def _load(self, tx: Transaction, guild_id: int) -> Mapping[int, Mode]:
        if guild_id not in self._modes:
            self._modes[guild_id] = await tx.tracking.list_modes(guild_id)
        return self._modes[guild_id]

    # What moderators choose, and what anybody asks.

    async def view(self, guild_id: int) -> Tracked:
        """Return what is tracked in a server."""
        async with self._database.read() as tx:
            return Tracked(await tx.tracking.list_modes(guild_id), await tx.servers.get(guild_id))

    async def track(
        self,
        guild_id: int,
        channel_id: int | None,
        mode: Mode,
        *,
        newest_id: int,
        reply_length: int | None = None,
    ) -> Tracked:
        """Choose what is tracked in a channel; nothing of what was said there before counts.

        Args:
            channel_id: None leaves all channels as they are.
            newest_id: An id of Discord's from this moment: reading begins after it.
            reply_length: Characters that replies in this server need; None leaves that as it is.

        Raises:
            SettingOutOfRange: The length makes no sense.
        """
        async with self._database.write(guild_id) as tx:
            server = set_reply_length(await tx.servers.get(guild_id), reply_length)
            await save_choices(tx, guild_id, server, self._clock.now())
            before = await tx.tracking.list_modes(guild_id)
            is_new = mode is not Mode.OFF and channel_id is not None and channel_id not in before
            if channel_id is not None:
                await tx.tracking.track(guild_id, channel_id, mode)
                was = before.get(channel_id, Mode.OFF)
                name = f"track:{channel_id}"
                await note_choice(tx, guild_id, name, was.value, mode.value, self._clock.now())
            if is_new and channel_id is not None:
                await tx.tracking.advance([Watermark(guild_id, channel_id, channel_id, newest_id)])
                await tx.due.add(self._cleaning(guild_id))
            modes = await tx.tracking.list_modes(guild_id)
        self._modes[guild_id] = modes
        self._followed = {place for place in self._followed if place[0] != guild_id or place[1] in modes}
        if is_new and channel_id is not None:
            self._followed.add((guild_id, channel_id))
        return Tracked(modes, server)

    def _cleaning(self, guild_id: int) -> DueWork:
        due_at = self._clock.now() + CLEAN_EVERY
        return DueWork(guild_id=guild_id, kind=DueKind.FORGET_LEFT_OUT, subject_id=0, due_at=due_at)

    async def explain(self, message: Posted) -> Explained:
        """Return why a message counts, or does not."""
        guild_id = message.guild_id
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            mode = (await tx.tracking.list_modes(guild_id)).get(message.place_id, Mode.OFF)
            response = await tx.responses.find_of_message(guild_id, message.message_id)
            if response is not None:
                last = await tx.responses.find_last_correction(response)
                return Explained(mode, server, response, last, is_answer=True)
            left_out = await tx.tracking.find_left_out(guild_id, message.message_id)
        if left_out is not None:
            return Explained(mode, server, rule=left_out.rule, is_answer=True)
        found = addressed(message, mode)
        if found is None:
            return Explained(mode, server)
        # Whom it answers may not be known here; where it was not looked at, that is not the reason.
        rule = found if isinstance(found, Rule) and found is not Rule.PARENT_UNKNOWN else None
        return Explained(mode, server, rule=rule, is_answer=True)

    async def forget_left_out(self, guild_id: int, _subject_id: int = 0) -> datetime | None:
        """Forget why messages were left out that nobody asks about any more.

        Returns:
            When to do so again; None where nothing is tracked any more and nothing is left.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            is_needed = await tx.tracking.forget_left_out(guild_id, before=now - LEFT_OUT_KEPT)
            is_needed = is_needed or bool(await tx.tracking.list_modes(guild_id))
        return now + CLEAN_EVERY if is_needed else None

    # Reading on.

    async def list_places(self, guild_id: int) -> list[int]:
        """Return the tracked channels of a server."""
        async with self._database.read() as tx:
            return sorted(await tx.tracking.list_modes(guild_id))

    async def list_guilds(self) -> set[int]:
        """Return the servers that track anything."""
        async with self._database.read() as tx:
            return await tx.tracking.list_guilds()

    async def read_to(self, guild_id: int, place_id: int) -> dict[int, int]:
        """Return up to which message a tracked channel was read, and threads below it that were begun."""
        async with self._database.read() as tx:
            return await tx.tracking.list_watermarks(guild_id, place_id)

    async def record(self, guild_id: int, mark: Watermark, messages: Sequence[Posted]) -> None:
        """Record a page of history and how far a channel was read with it, in one transaction."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            modes = await self._load(tx, guild_id)
            if mark.place_id not in modes:
                return
            if messages:
                # Before the end of the transaction: what is heard of the same messages comes after it.
                self._judge.note(messages)
                await self._judge.record(tx, messages, modes, await tx.servers.get(guild_id), now)
            await tx.tracking.advance([mark])

    async def follow(self, guild_id: int, mark: Watermark, sight: int) -> None:
        """Note that a channel and all below it was read to the end: now its watermark moves as things happen.

        Args:
            mark: Up to which message all of it was read for certain.
            sight: What `sight_of` said before the reading began; if it has changed, there is a gap after all.
        """
        async with self._database.write(guild_id) as tx:
            if mark.place_id not in await self._load(tx, guild_id):
                return
            await tx.tracking.advance([mark])
            await tx.tracking.forget_threads(guild_id, mark.place_id)
            name = _told_name(mark.place_id)
            if await tx.memory.find(name):
                await tx.memory.save(name, "")
        if sight == self.sight_of(guild_id):
            self._followed.add((guild_id, mark.place_id))

    async def read_again(self, guild_id: int, at: datetime) -> None:
        """Ask for a server's messages to be read on later."""
        async with self._database.write(guild_id) as tx:
            await tx.due.add(DueWork(guild_id=guild_id, kind=DueKind.READ_ON, subject_id=0, due_at=at))

    async def tell_unreadable(self, guild_id: int, place_id: int) -> None:
        """Tell the moderators that a tracked channel cannot be read: once, until it has worked again."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            name = _told_name(place_id)
            if server.log_channel_id is None or await tx.memory.find(name):
                return
            await tx.memory.save(name, now.isoformat())
            await tx.outbox.add(
                Letter(
                    guild_id=guild_id,
                    key=f"unreadable:{place_id}:{int(now.timestamp())}",
                    card=CardName.UNREADABLE,
                    subject_id=place_id,
                    channel_id=server.log_channel_id,
                    due_at=now,
                )
            )


def _guild_of(event: Event) -> int:
    return event.guild_id


def _told_name(place_id: int) -> str:
    return f"unreadable:{place_id}"
