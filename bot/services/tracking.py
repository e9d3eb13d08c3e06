"""Tracking: what is tracked where, what happens there as it happens, and how far all was read."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.due import DueKind, DueWork
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Correction, Response
from bot.domain.servers import Server, set_reply_length
from bot.domain.tracking import (
    LEFT_OUT_KEPT,
    UNSURE,
    Mode,
    Posted,
    Rule,
    addressed,
    may_be_taken_back,
)
from bot.services.audit import note_choice, save_choices
from bot.services.gathering import Gatherer
from bot.services.judging import Edited, Event, Judge, Removed
from bot.services.lookups import HistoryFailed, LookUps
from bot.services.progress import Progress
from bot.services.strangers import Stranger, Strangers
from bot.services.texts import LastEdits, LastTexts
from bot.storage.database import Database, Transaction, is_database_trouble
from bot.storage.newer import NewerRow
from bot.storage.tracking import Watermark

CLEAN_EVERY = timedelta(days=1)

_KEPT_IN_TROUBLE = 1_000
"""Edits and deletions that wait for a database that fails: unlike messages, they cannot be read later."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """What is tracked in a server, by channel, and its other choices.

    Attributes:
        newer: What a newer version has stored about the server, and this one does not understand.
    """

    modes: Mapping[int, Mode]
    server: Server
    newer: Sequence[NewerRow] = ()


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
        self._edits = LastEdits()
        self.strangers = Strangers(database, clock)
        self._gatherer: Gatherer[Event] = Gatherer(self._write, self._give_up)
        self.lookups = LookUps(self._gatherer.add, self._leave_to_reading)
        self._progress = Progress()
        self._modes: dict[int, Mapping[int, Mode]] = {}
        self._is_closing = False
        self._on_trouble: Callable[[Exception], None] = lambda _error: None
        self.on_gap: Callable[[Collection[int]], None] = lambda _guild_ids: None
        """Called with servers whose messages have to be read again; set by whoever reads on."""

    def report_trouble(self, to: Callable[[Exception], None]) -> None:
        """Choose who hears of failures of the database, and of what cannot be written."""
        self._on_trouble = self._gatherer.on_trouble = to

    # As it happens.

    def mode_of(self, guild_id: int, place_id: int) -> Mode | None:
        """Return what is tracked in a channel; None if it has yet to be looked up. Costs next to nothing."""
        modes = self._modes.get(guild_id)
        return None if modes is None else modes.get(place_id, Mode.OFF)

    def take(self, message: Posted) -> None:
        """Take a message in; returns at once."""
        self._progress.see(message)
        message = self._edits.apply(self.lookups.fill_in(message))
        mode = self.mode_of(message.guild_id, message.place_id)
        found = addressed(message, Mode.THREADS if mode is None else mode)
        if found in UNSURE and self.lookups.is_needed(message, mode or Mode.THREADS):
            # Where it is not known yet whether anything is tracked, all has yet to be read, this with it.
            if mode is not None:
                self.lookups.hold(message, mode)
        elif found is not None or mode is None:
            self._gatherer.add(message)
        elif self._progress.pass_over():
            self._gatherer.wake()

    def edit(self, message: Posted) -> None:
        """Take in that a message has another text; returns at once."""
        if message.text is None or not may_be_taken_back(message.message_id, self._clock.now()):
            return
        if not self._edits.note(message):
            return
        self.lookups.change_text(message)
        mode = self.mode_of(message.guild_id, message.place_id)
        if mode is None or not self.lookups.is_needed(message, mode):
            self._gatherer.add(Edited(self.lookups.fill_in(message)))
        else:
            self.lookups.complete_soon(message, mode, lambda found: self._gatherer.add(Edited(found)))

    def remove(self, guild_id: int, place_id: int, message_ids: Iterable[int]) -> None:
        """Take in that messages were deleted; returns at once.

        Args:
            place_id: The channel that may be tracked.
        """
        now, gone = self._clock.now(), tuple(message_ids)
        self.lookups.forget_owners(gone)
        recent = tuple(message_id for message_id in gone if may_be_taken_back(message_id, now))
        if recent and self._modes.get(guild_id) != {}:
            self._gatherer.add(Removed(guild_id, place_id, recent))

    def lose_sight(self, guild_ids: Iterable[int]) -> None:
        """Note that events of servers may have been missed: their watermarks stay until all is read."""
        self._progress.lose_sight(guild_ids)

    def sight_of(self, guild_id: int) -> int:
        """Return a number that changes whenever sight of a server is lost."""
        return self._progress.sight_of(guild_id)

    async def close(self) -> None:
        """Write what waits, without further delay."""
        await self.lookups.close()
        self._is_closing = True
        await self._gatherer.close()
        await self.strangers.close()

    async def _write(self, batch: Sequence[Event]) -> None:
        """Write a batch, and how far all is read with it: in one transaction, if that can be.

        Where it cannot, and the database itself works, each server is written alone, and of one that fails
        each event: what one row makes impossible holds up nothing else.
        """
        marks = self._marks_after(batch)
        # Some servers' watermarks move though nothing is written there.
        events: dict[int, list[Event]] = {each.guild_id: [] for each in (*batch, *marks)}
        for event in batch:
            events[event.guild_id].append(event)
        if not events:
            return
        try:
            await self._write_servers(events, marks)
        except Exception as error:
            if is_database_trouble(error):
                raise
            await self._write_apart(events, marks)

    def _marks_after(self, batch: Sequence[Event]) -> list[Watermark]:
        written = {event.message_id for event in batch if isinstance(event, Posted)}
        heard = [*(each for each in self._gatherer.waiting if isinstance(each, Posted)), *self.lookups.held]
        unwritten = [message for message in heard if message.message_id not in written]
        return self._progress.marks_after(self._clock.now(), unwritten, is_last=self._is_closing)

    async def _write_servers(self, events: Mapping[int, Sequence[Event]], marks: Sequence[Watermark]) -> None:
        """Write events by server in one transaction, as a whole or not at all."""
        now = self._clock.now()

        async def write(tx: Transaction) -> set[Stranger]:
            strangers: set[Stranger] = set()
            for guild_id, of_guild in events.items():
                if of_guild and (modes := await self._load(tx, guild_id)):
                    strangers |= await self._judge.judge(tx, of_guild, modes, now)
            await tx.tracking.advance(marks)
            return strangers

        self.strangers.ask(await self._database.write_whole(write, *events))
        for of_guild in events.values():
            self._judge.note(of_guild)
            self.lookups.release(each.message_id for each in of_guild if isinstance(each, Posted))

    async def _write_apart(self, events: Mapping[int, Sequence[Event]], marks: Sequence[Watermark]) -> None:
        """Write server by server, and message by message where that fails; leave the rest to reading."""
        lost: list[Event] = []
        for guild_id, of_guild in events.items():
            failure = await self._try({guild_id: of_guild}, [m for m in marks if m.guild_id == guild_id])
            if failure is not None:
                self._on_trouble(failure)
                lost += [event for event in of_guild if await self._try({guild_id: [event]}, [])]
        self._give_up(lost)

    async def _try(
        self, events: Mapping[int, Sequence[Event]], marks: Sequence[Watermark]
    ) -> Exception | None:
        """Write events by server; return what makes them impossible to write, if anything does."""
        try:
            await self._write_servers(events, marks)
        except Exception as error:
            if is_database_trouble(error):
                raise
            return error
        return None

    def _give_up(self, lost: Sequence[Event]) -> Sequence[Event]:
        """Leave messages that cannot be written to reading on.

        Returns:
            What cannot be read later, and has to be tried again.
        """
        guild_ids = {event.guild_id for event in lost if isinstance(event, Posted)}
        self.lookups.release(event.message_id for event in lost if isinstance(event, Posted))
        self.lose_sight(guild_ids)
        if guild_ids:
            self.on_gap(guild_ids)
        return [event for event in lost if not isinstance(event, Posted)][-_KEPT_IN_TROUBLE:]

    def _leave_to_reading(self, message: Posted) -> None:
        self._give_up([message])

    async def _load(self, tx: Transaction, guild_id: int) -> Mapping[int, Mode]:
        """Return what is tracked in a server, from memory if it can be."""
        if guild_id not in self._modes:
            # Somebody may choose meanwhile; that is what holds then.
            self._modes.setdefault(guild_id, await tx.tracking.list_modes(guild_id))
        return self._modes[guild_id]

    # What moderators choose, and what anybody asks.

    async def view(self, guild_id: int) -> Tracked:
        """Return what is tracked in a server."""
        async with self._database.read() as tx:
            modes, server = await tx.tracking.list_modes(guild_id), await tx.servers.get(guild_id)
            return Tracked(modes, server, await tx.newer.list_(guild_id))

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
                if mode is Mode.OFF:
                    await tx.memory.forget(_told_name(channel_id))
                was = before.get(channel_id, Mode.OFF)
                name = f"track:{channel_id}"
                await note_choice(tx, guild_id, name, was.value, mode.value, self._clock.now())
            if is_new and channel_id is not None:
                await tx.tracking.advance([Watermark(guild_id, channel_id, channel_id, newest_id)])
                await tx.due.add(self._cleaning(guild_id))
            modes = await tx.tracking.list_modes(guild_id)
        self._modes[guild_id] = modes
        if is_new:
            # What was said since the command, while the channel was not yet known to be tracked.
            self.lose_sight([guild_id])
            self.on_gap([guild_id])
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
        found = addressed(await self._complete(message, mode), mode)
        if found is None:
            return Explained(mode, server)
        # Whom it answers may not be known here; where it was not looked at, that is not the reason.
        rule = found if isinstance(found, Rule) and found not in UNSURE else None
        return Explained(mode, server, rule=rule, is_answer=True)

    async def _complete(self, message: Posted, mode: Mode) -> Posted:
        try:
            return await self.lookups.complete(message, mode)
        except HistoryFailed:
            return message

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
            return sorted(await self._load(tx, guild_id))

    async def list_guilds(self) -> set[int]:
        """Return the servers that track anything."""
        async with self._database.read() as tx:
            return await tx.tracking.list_guilds()

    async def read_to(self, guild_id: int, place_id: int) -> dict[int, int]:
        """Return up to which message a tracked channel was read, and threads below it that were begun."""
        async with self._database.read() as tx:
            return await tx.tracking.list_watermarks(guild_id, place_id)

    async def record(self, mark: Watermark, messages: Sequence[Posted]) -> bool:
        """Record a page of history and how far a channel was read with it, in one transaction.

        Returns:
            Whether all of it is recorded. What one message makes impossible holds up none of the others, but
            the watermark does not pass it.

        Raises:
            HistoryFailed: Discord could not say just now whom a message answers.
        """
        mode = self.mode_of(mark.guild_id, mark.place_id)
        if mode is not None:
            messages = [await self.lookups.complete(each, mode) for each in messages]
        try:
            await self._record(mark.guild_id, messages, mark)
        except Exception as error:
            if is_database_trouble(error):
                raise
            self._on_trouble(error)
            if len(messages) > 1:
                for message in messages:
                    await self._record_alone(message)
            return False
        return True

    async def _record_alone(self, message: Posted) -> None:
        try:
            await self._record(message.guild_id, [message], None)
        except Exception as error:
            if is_database_trouble(error):
                raise
            self._on_trouble(error)

    async def _record(self, guild_id: int, messages: Sequence[Posted], mark: Watermark | None) -> None:
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            modes = await self._load(tx, guild_id)
            if mark is not None and mark.place_id not in modes:
                return
            if messages:
                # Before the end of the transaction: what is heard of the same messages comes after it.
                self._judge.note(messages)
                await self._judge.read(tx, messages, modes, await tx.servers.get(guild_id), now)
            await tx.tracking.advance([mark] if mark is not None else [])

    async def follow(self, mark: Watermark, sight: int) -> None:
        """Note that a channel and all below it was read to the end: now its watermark moves as things happen.

        Args:
            mark: Up to which message all of it was read for certain.
            sight: What `sight_of` said before the reading began; if it has changed, there is a gap after all.
        """
        guild_id = mark.guild_id
        async with self._database.write(guild_id) as tx:
            if mark.place_id not in await self._load(tx, guild_id):
                return
            await tx.tracking.advance([mark])
            await tx.tracking.forget_threads(guild_id, mark.place_id)
            await tx.memory.forget(_told_name(mark.place_id))
        self._progress.follow(guild_id, mark.place_id, sight)

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


def _told_name(place_id: int) -> str:
    return f"unreadable:{place_id}"
