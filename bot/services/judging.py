"""Judging: what becomes of messages, whether they were heard live or read later."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.flags import Flag, FlagKind
from bot.domain.members import Notices, tells_at_once
from bot.domain.responses import Kind, Response, Source, Status
from bot.domain.servers import Server
from bot.domain.tracking import (
    EDITABLE,
    UNSURE,
    Address,
    Circumstances,
    Mode,
    Posted,
    Rule,
    Voice,
    addressed,
    answered_id,
    is_too_short,
    may_be_taken_back,
    reconsider,
    take_back,
    weigh,
    written_at,
)
from bot.domain.zones import member_day
from bot.services import ledger
from bot.services.flags import announce
from bot.services.progress import REORDERED
from bot.services.strangers import Stranger
from bot.services.texts import LastTexts
from bot.services.zones import histories_of
from bot.storage.database import Transaction
from bot.storage.tracking import LeftOut, Pair

_NOT_KEPT = frozenset({Rule.BOT_THREAD, Rule.THREAD_STARTER_GONE})
"""What is true of a whole thread: no row for each message in it."""

FLAGGED_ONCE_IN = timedelta(hours=24)
"""One case a giver and day: a copied text does not fill the moderators' queue."""


_TELLING = {
    choice.value for choice in Notices if choice is Notices.DIGEST or tells_at_once(choice, Source.REPLY)
}


@dataclass(frozen=True, slots=True)
class Removed:
    """Messages were deleted.

    Attributes:
        place_id: The channel they stood in, the one around the thread where that is known.
    """

    guild_id: int
    place_id: int
    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A message has another text now."""

    message: Posted

    @property
    def guild_id(self) -> int:
        """The server."""
        return self.message.guild_id


Event = Posted | Edited | Removed


@dataclass(frozen=True, slots=True)
class _Candidate:
    message: Posted
    address: Address
    written_at: datetime
    day: date

    @property
    def pair(self) -> Pair:
        return self.message.author_id, self.day, self.address.receiver_id

    @property
    def message_ids(self) -> tuple[int, int]:
        """The message itself, and the one it answers."""
        return self.message.message_id, answered_id(self.message, self.address)


class Judge:
    """Judge messages of one server after the other.

    Args:
        texts: What givers wrote last.
    """

    def __init__(self, texts: LastTexts) -> None:
        self._texts = texts
        self._newest: dict[int, int] = {}

    async def judge(
        self, tx: Transaction, events: Sequence[Event], modes: Mapping[int, Mode], now: datetime
    ) -> set[Stranger]:
        """Record what counts, leave out what does not, and take back what was deleted or shortened.

        Args:
            events: Of one server, in the order in which they happened.
            modes: What is tracked there, by channel.

        Returns:
            Those who were answered and whom the bot has met by that alone.
        """
        guild_id = events[0].guild_id
        server = await tx.servers.get(guild_id)
        posted = {event.message_id: event for event in events if isinstance(event, Posted)}
        # What is newer than all that was heard before cannot have been judged.
        newest = self._newest.get(guild_id)
        strangers = await self.record(tx, list(posted.values()), modes, server, now, newest=newest)
        for event in events:
            if isinstance(event, Removed):
                await _remove(tx, event, modes, now)
            elif isinstance(event, Edited):
                await self._edit(tx, event.message, modes, server, now)
        return strangers

    async def record(
        self,
        tx: Transaction,
        messages: Sequence[Posted],
        modes: Mapping[int, Mode],
        server: Server,
        now: datetime,
        *,
        newest: int | None = None,
    ) -> set[Stranger]:
        """Record which of some messages count, and why others do not; known ones stay as they are.

        Args:
            newest: The newest message that can have been judged before; None if any can.

        Returns:
            Those who were answered and whom the bot has met by that alone.
        """
        found = [(message, addressed(message, modes.get(message.place_id, Mode.OFF))) for message in messages]
        # Bots and webhooks are no members: nobody asks about them, and there may be very many.
        asked = [
            (message, rule)
            for message, rule in found
            if rule is not None and message.voice is Voice.MEMBER and rule not in _NOT_KEPT
        ]
        if not asked:
            return set()
        guild_id = asked[0][0].guild_id
        ids = [message.message_id for message, _ in asked]
        doubtful = [message_id for message_id in ids if newest is None or message_id <= newest]
        known = await tx.tracking.list_known(guild_id, doubtful) if doubtful else set[int]()
        # The oldest first: of too many in a day, the first ones count.
        new = sorted(
            (each for each in asked if each[0].message_id not in known), key=lambda each: each[0].message_id
        )
        left_out = [_left_out(message, None, rule) for message, rule in new if isinstance(rule, Rule)]
        answers = [(message, rule) for message, rule in new if isinstance(rule, Address)]
        strangers: set[Stranger] = set()
        if answers:
            people = await _meet(tx, answers)
            counted, more = await self._weigh(tx, answers, people.gone, server)
            left_out += more
            await self._flag(tx, more, messages, now)
            await ledger.record(tx, counted, server, now, told=people.told)
            strangers = {(guild_id, user_id) for user_id in people.strangers}
        await tx.tracking.leave_out(left_out)
        return strangers

    async def read(
        self,
        tx: Transaction,
        messages: Sequence[Posted],
        modes: Mapping[int, Mode],
        server: Server,
        now: datetime,
    ) -> None:
        """Record which messages of a page of history count; of known ones, see what edits have changed."""
        await self.record(tx, messages, modes, server, now)
        for message in messages:
            is_edited = message.edited_at is not None and message.text is not None
            if is_edited and may_be_taken_back(message.message_id, now):
                await self._edit(tx, message, modes, server, now)

    def note(self, events: Sequence[Event]) -> None:
        """Note which messages were heard, once what became of them is written."""
        for event in events:
            newest = self._newest.get(event.guild_id, 0)
            self._newest[event.guild_id] = max(newest, *_ids_of(event))

    async def _weigh(
        self,
        tx: Transaction,
        answers: Sequence[tuple[Posted, Address]],
        gone: Collection[int],
        server: Server,
    ) -> tuple[list[Response], list[LeftOut]]:
        candidates = await _candidates(tx, answers, server)
        guild_id = candidates[0].message.guild_id
        given = Counter(await tx.tracking.count_given(guild_id, {each.pair for each in candidates}))
        told = await _told(tx, guild_id, [(each.message.author_id, *each.message_ids) for each in candidates])
        counted: list[Response] = []
        left_out: list[LeftOut] = []
        for each in candidates:
            circumstances = Circumstances(
                has_receiver_left=each.address.receiver_id in gone,
                is_told=each.message.message_id in told,
                is_near_identical=self._is_near_identical(each.message, server),
                given_today=given[each.pair],
                minimum_length=server.reply_length,
            )
            rule = weigh(each.message, circumstances)
            if rule is None:
                given[each.pair] += 1
                counted.append(_response(each))
            else:
                left_out.append(_left_out(each.message, each.address.receiver_id, rule))
        return counted, left_out

    def _is_near_identical(self, message: Posted, server: Server) -> bool:
        if message.text is None:
            return False
        if is_too_short(message.text, max(server.reply_length, 1)):
            self._texts.forget(message)
            return False
        return self._texts.compare(message)

    async def _flag(
        self, tx: Transaction, left_out: Sequence[LeftOut], messages: Sequence[Posted], now: datetime
    ) -> None:
        """Let the moderators have a look at copied texts; it has no other consequence."""
        copied = {each.giver_id: each for each in left_out if each.rule is Rule.NEAR_IDENTICAL}
        links = {message.message_id: _link_to(message) for message in messages} if copied else {}
        for giver_id, each in copied.items():
            if await tx.flags.has_raised(
                each.guild_id, FlagKind.NEAR_IDENTICAL, giver_id, since=now - FLAGGED_ONCE_IN
            ):
                continue
            flag = Flag(
                guild_id=each.guild_id,
                kind=FlagKind.NEAR_IDENTICAL,
                subject_id=each.message_id,
                raised_by=giver_id,
                reason=links[each.message_id],
                raised_at=now,
            )
            if recorded := await tx.flags.add(flag):
                await announce(tx, recorded, now)

    async def _edit(
        self,
        tx: Transaction,
        message: Posted,
        modes: Mapping[int, Mode],
        server: Server,
        now: datetime,
    ) -> None:
        """Judge a message anew that has another text now, by all that holds for a new one."""
        guild_id, message_id = message.guild_id, message.message_id
        response = await tx.responses.find_of_message(guild_id, message_id)
        if response is not None:
            await self._reconsider(tx, response, message, server, now)
            return
        if addressed(message, modes.get(message.place_id, Mode.OFF)) in UNSURE:
            return
        left_out = await tx.tracking.find_left_out(guild_id, message_id)
        if left_out is None:
            # The message itself is yet to come; of older ones nobody knows from before they were tracked.
            if now - written_at(message_id) <= REORDERED:
                await self.record(tx, [message], modes, server, now)
        elif left_out.rule in EDITABLE:
            if await self._is_decided(tx, message):
                return
            await tx.tracking.take_in(guild_id, message_id)
            await self.record(tx, [message], modes, server, now)

    async def _reconsider(
        self, tx: Transaction, response: Response, message: Posted, server: Server, now: datetime
    ) -> None:
        rule = weigh(message, await self._circumstances(tx, response, message, server))
        corrections = await tx.responses.list_corrections(response)
        correction = reconsider(response, corrections, rule, now)
        if correction is None or await self._is_decided(tx, message):
            return
        await ledger.correct(tx, correction, now)
        if rule is Rule.NEAR_IDENTICAL:
            await self._flag(tx, [_left_out(message, response.receiver_id, rule)], [message], now)

    async def _is_decided(self, tx: Transaction, message: Posted) -> bool:
        return await tx.flags.is_decided(message.guild_id, FlagKind.NEAR_IDENTICAL, message.message_id)

    async def _circumstances(
        self, tx: Transaction, response: Response, message: Posted, server: Server
    ) -> Circumstances:
        """Return what decides about a recorded response; of one that counts, who left since is no matter."""
        guild_id, receiver_id = response.guild_id, response.receiver_id
        pair: Pair = (response.giver_id, response.local_day, receiver_id)
        is_void = response.status is Status.VOID
        given = await tx.tracking.count_given(guild_id, {pair}) if is_void else {}
        standings = await tx.members.list_standings(guild_id, [receiver_id]) if is_void else {}
        left_at, _ = standings.get(receiver_id, (None, None))
        ids = (response.giver_id, message.message_id, response.answered_id or message.message_id)
        return Circumstances(
            has_receiver_left=left_at is not None,
            is_told=is_void and bool(await _told(tx, guild_id, [ids])),
            is_near_identical=self._is_near_identical(message, server),
            given_today=given.get(pair, 0),
            minimum_length=server.reply_length,
        )


def _ids_of(event: Event) -> tuple[int, ...]:
    """Return the messages that an event is about."""
    if isinstance(event, Removed):
        return event.message_ids
    return (event.message.message_id if isinstance(event, Edited) else event.message_id,)


async def _remove(tx: Transaction, removed: Removed, modes: Mapping[int, Mode], now: datetime) -> None:
    for message_id in removed.message_ids:
        response = await tx.responses.find_of_message(removed.guild_id, message_id)
        if response is not None:
            correction = take_back(response, Rule.DELETED, now)
            if correction is not None:
                await ledger.correct(tx, correction, now)
        elif modes.get(removed.place_id, Mode.OFF) is not Mode.OFF:
            # Events may arrive in another order: the message itself may be yet to come.
            row = LeftOut(
                guild_id=removed.guild_id,
                message_id=message_id,
                giver_id=0,
                receiver_id=None,
                rule=Rule.DELETED,
                at=written_at(message_id),
            )
            await tx.tracking.leave_out([row])


@dataclass(frozen=True, slots=True)
class _People:
    """Who has left, who may want to be told of replies, and who was answered but never met."""

    gone: frozenset[int]
    told: frozenset[int]
    strangers: frozenset[int]


async def _meet(tx: Transaction, answers: Sequence[tuple[Posted, Address]]) -> _People:
    """Look up the members concerned, and meet whom the bot does not know, so that it sees them leave."""
    guild_id = answers[0][0].guild_id
    joined = {address.receiver_id: None for _, address in answers} | {
        message.author_id: message.joined_at for message, _ in answers
    }
    wrote = {message.author_id: message.message_id for message, _ in answers}
    standings = await tx.members.list_standings(guild_id, joined)
    # Whoever writes is here, unless it was written before they left.
    back = {
        user_id
        for user_id, (left_at, _) in standings.items()
        if left_at is not None and user_id in wrote and written_at(wrote[user_id]) > left_at
    }
    for user_id in (joined.keys() - standings.keys()) | back:
        await tx.members.meet(guild_id, user_id, joined_at=joined[user_id])
    return _People(
        gone=frozenset(user_id for user_id, (left_at, _) in standings.items() if left_at) - back,
        told=frozenset(user_id for user_id, (_, notices) in standings.items() if notices in _TELLING),
        strangers=frozenset(joined.keys() - standings.keys() - wrote.keys()),
    )


async def _told(tx: Transaction, guild_id: int, messages: Sequence[tuple[int, int, int]]) -> Collection[int]:
    """Return those messages of which their authors told: of themselves, or later of what they answer.

    Args:
        messages: By whom each is, its id, and the id of the message that it answers.
    """
    named = {message_id for _, *ids in messages for message_id in ids}
    told = await tx.tracking.list_told(guild_id, named)
    return {
        own_id
        for author_id, own_id, answered in messages
        if (author_id, own_id) in told
        or ((author_id, answered) in told and written_at(own_id) <= told[author_id, answered])
    }


async def _candidates(
    tx: Transaction, answers: Sequence[tuple[Posted, Address]], server: Server
) -> list[_Candidate]:
    guild_id = answers[0][0].guild_id
    histories = await histories_of(tx, guild_id, {message.author_id for message, _ in answers}, server)
    candidates: list[_Candidate] = []
    for message, address in answers:
        at = written_at(message.message_id)
        day = member_day(histories[message.author_id], at)
        candidates.append(_Candidate(message, address, at, day))
    return candidates


def _response(candidate: _Candidate) -> Response:
    message = candidate.message
    return Response(
        guild_id=message.guild_id,
        giver_id=message.author_id,
        receiver_id=candidate.address.receiver_id,
        kind=Kind.REPLY,
        source=candidate.address.source,
        responded_at=candidate.written_at,
        local_day=candidate.day,
        message_id=message.message_id,
        channel_id=message.channel_id,
        answered_id=answered_id(message, candidate.address),
    )


def _left_out(message: Posted, receiver_id: int | None, rule: Rule) -> LeftOut:
    return LeftOut(
        guild_id=message.guild_id,
        message_id=message.message_id,
        giver_id=message.author_id,
        receiver_id=receiver_id,
        rule=rule,
        at=written_at(message.message_id),
    )


def _link_to(message: Posted) -> str:
    return f"https://discord.com/channels/{message.guild_id}/{message.channel_id}/{message.message_id}"
