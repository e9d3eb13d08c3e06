"""Responses: record that a peer answered, and let giver and receiver have their say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.domain import acts
from bot.domain import boosts as boost_rules
from bot.domain import responses as rules
from bot.domain.boosts import Boost
from bot.domain.days import week_start
from bot.domain.drafts import KindForbidden
from bot.domain.flags import Flag, FlagKind
from bot.domain.links import Link, parse_link
from bot.domain.members import MemberGone
from bot.domain.points import Worth
from bot.domain.responses import (
    NOTE_LIMIT,
    Correction,
    Kind,
    NothingToUndo,
    OwnResponse,
    Response,
    ResponseLinkMissing,
    Source,
    Status,
)
from bot.domain.rounds import Progress
from bot.domain.servers import Server
from bot.domain.wording import clean
from bot.services import ledger
from bot.services.boost_keeping import card_key
from bot.services.flags import announce
from bot.services.gains import Gains, gains_of, progress_in_round
from bot.services.notices import ask_giver, tell_thanked
from bot.services.outcomes import tell_taken_back
from bot.services.points import worths_of
from bot.services.standing import require_here
from bot.services.zones import day_of
from bot.storage.database import Database, Transaction

BOOSTS_LOOKED_AT = 50
"""The receiver's latest boosts among which the one is looked for that a link leads to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a peer says they did.

    Attributes:
        note: What they said, as typed.
        link: Where it stands, as typed; may be empty.
        days_ago: 0 today, 1 yesterday and so on, by the giver's calendar; a boost is answered today.
        on_day: The day itself, where that is known.
        is_another: They say that it is another one than what they told of the same day.
    """

    kind: Kind
    note: str = ""
    link: str = ""
    days_ago: int = 0
    on_day: date | None = None
    is_another: bool = False


@dataclass(frozen=True, slots=True)
class ResponseRecorded:
    """A response is in the ledger.

    Attributes:
        peers: Distinct peers who have responded to the boost.
        helped_this_week: Distinct peers the giver has helped since Monday.
        is_new: False when the same response was there already.
        progress: How far the giver is in the open round; None where they are in none.
    """

    response: Response
    boost: Boost
    peers: int
    helped_this_week: int
    is_new: bool
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class ResponseLogged:
    """A response given elsewhere, unasked, is in the ledger.

    Attributes:
        helped_this_week: Distinct peers the giver has helped since Monday.
        worth: What it is worth; None where it does not count at the moment.
        gains: Where the giver stands with it.
        is_new: False when it was there already.
    """

    response: Response
    helped_this_week: int
    worth: Worth | None
    gains: Gains
    is_new: bool


@dataclass(frozen=True, slots=True)
class ResponseCorrected:
    """Giver or receiver had their say.

    Attributes:
        is_new: False when this was said before.
    """

    response: Response
    is_new: bool


@dataclass(frozen=True, slots=True)
class ResponseView:
    """What a notice about a response shows.

    Attributes:
        boost: What was answered; None where it did not come from a boost.
        last: What was last done about the response, if anything was.
        are_apart: A block keeps giver and receiver apart.
    """

    response: Response
    boost: Boost | None
    last: Correction | None = None
    are_apart: bool = False


class ResponseService:
    """Use cases of responses.

    Args:
        database: Where the ledger is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def respond(
        self, guild_id: int, giver_id: int, boost_id: int, answer: Answer, *, joined_at: datetime | None
    ) -> ResponseRecorded:
        """Record that a member answered a boost, and let its author know.

        Args:
            joined_at: When the giver joined the server; None when they answer from a DM.

        Raises:
            BoostUnknown: There is no such boost in this server.
            BoostOver: It has ended.
            OwnBoost: It is the member's own.
            LeftServer: The giver has left the server.
            KindForbidden: The platform forbids asking for this kind.
            ResponseLinkMissing: The server wants a link to the response.
            Refusal: One of `bot.domain.acts`: it was left out or withdrawn, or the day is full.
            ToldToday: It may have been told of already, and the giver has to say.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            boost = await tx.boosts.get(guild_id, boost_id)
            today = await day_of(tx, guild_id, giver_id, server, now)
            asked = _answer_to(boost, giver_id, answer, responded_at=now, local_day=today)
            earlier = await tx.responses.list_earlier(asked)
            # A press that arrives again, perhaps after the boost has ended, hears that it was recorded.
            known = await _find_known(tx, asked, earlier)
            if known is not None:
                return await _recorded(tx, known, boost, is_new=False)
            if joined_at is None:
                # From a DM: only inside a server does Discord tell when somebody joined.
                await require_here(tx, guild_id, giver_id)
            _require_answerable(boost, asked, server)
            acts.require_new(asked, earlier, is_another=answer.is_another)
            await tx.members.meet(guild_id, giver_id, joined_at=joined_at)
            await tx.saves.remove(guild_id, giver_id, boost_id)
            # Nobody else writes in this server meanwhile (see Database.write), so it is new.
            [recorded] = await ledger.record(tx, [asked], server, now)
            return await _recorded(tx, recorded, boost, is_new=True)

    async def log(
        self,
        guild_id: int,
        giver_id: int,
        receiver_id: int,
        answer: Answer,
        *,
        submission_id: int,
        joined_at: datetime | None = None,
    ) -> ResponseLogged:
        """Record that a member answered another, wherever that was, and let the other know.

        Args:
            submission_id: Discord's id of the command or form; delivered twice, it is one response.
            joined_at: When the giver joined the server, if Discord told.

        Raises:
            OwnResponse: Giver and receiver are the same.
            LeftServer: The giver has left the server.
            DayInFuture: The day has not begun.
            DayTooFarBack: The day is too long ago.
            MemberGone: The receiver has left the server.
            KindForbidden: The link's platform forbids asking for this kind.
            Refusal: The link is none, or the note too long; or one of `bot.domain.acts`: it was left out or
                withdrawn, or the day is full.
            ToldToday: It may have been told of already, and the giver has to say.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await _require_receiver(tx, guild_id, giver_id, receiver_id)
            if joined_at is None:
                await require_here(tx, guild_id, giver_id)
            server = await tx.servers.get(guild_id)
            today = await day_of(tx, guild_id, giver_id, server, now)
            link = _link(answer)
            days_ago = answer.days_ago if answer.on_day is None else (today - answer.on_day).days
            asked = Response(
                guild_id=guild_id,
                giver_id=giver_id,
                receiver_id=receiver_id,
                kind=answer.kind,
                source=Source.LOG,
                message_id=submission_id,
                answered_id=_message_at(link, guild_id),
                link=link and link.url,
                note=clean(answer.note, limit=NOTE_LIMIT),
                local_day=rules.logged_day(today, days_ago),
                # At which hour of that day nobody knows; what is told one after the other keeps its order.
                responded_at=now - timedelta(days=days_ago),
                recorded_at=now,
            )
            boost = link and await _boost_at(tx, asked, link)
            if boost is not None:
                _require_kind_of(boost, asked)
                asked = replace(asked, boost_id=boost.id)
            earlier = await tx.responses.list_earlier(asked)
            known = await _find_known(tx, asked, earlier)
            if known is not None:
                return await _logged(tx, known, server, now, is_new=False)
            acts.require_new(asked, earlier, is_another=answer.is_another)
            await tx.members.meet(guild_id, giver_id, joined_at=joined_at)
            # Nobody else writes in this server meanwhile (see Database.write), so it is new.
            [recorded] = await ledger.record(tx, [asked], server, now)
            return await _logged(tx, recorded, server, now, is_new=True)

    async def require_receiver(self, guild_id: int, giver_id: int, receiver_id: int) -> None:
        """Refuse who cannot be answered, before a member is asked how they did.

        Raises:
            OwnResponse: Giver and receiver are the same.
            MemberGone: The receiver has left the server.
        """
        async with self._database.read() as tx:
            await _require_receiver(tx, guild_id, giver_id, receiver_id)

    async def require_room(self, guild_id: int, giver_id: int, receiver_id: int) -> None:
        """Let a member begin to say what they did for a peer today, or say at once why it would be refused.

        Raises:
            PeerLimitReached: The day is full.
        """
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            today = await day_of(tx, guild_id, giver_id, server, self._clock.now())
            pair = (giver_id, today, receiver_id)
            acts.require_room((await tx.tracking.count_given(guild_id, [pair])).get(pair, 0))

    async def find_undoable(self, guild_id: int, giver_id: int) -> ResponseView:
        """Return a member's own latest, while it can be taken back in passing.

        Raises:
            NothingToUndo: They gave nothing within `UNDO_TIME` that still stands.
        """
        since = self._clock.now() - rules.UNDO_TIME
        async with self._database.read() as tx:
            response = await tx.responses.find_latest_given(guild_id, giver_id, recorded_since=since)
            if response is None:
                raise NothingToUndo
            return await _view(tx, response)

    async def undo(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Withdraw a response in passing as its giver.

        Raises:
            LeftServer: The actor has left the server.
            Refusal: One of `bot.domain.responses.undo`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, actor_id)
            response = await tx.responses.get(guild_id, response_id)
            last = await tx.responses.find_last_correction(response)
            undone = rules.undo(response, actor_id=actor_id, at=now, last=last)
            return await _withdraw(tx, response, undone, now)

    async def view(self, guild_id: int, response_id: int) -> ResponseView:
        """Return what a notice about a response shows.

        Raises:
            ResponseUnknown: There is no such response in this server.
        """
        async with self._database.read() as tx:
            return await _view(tx, await tx.responses.get(guild_id, response_id))

    async def thank(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Confirm a response as its receiver, and let the giver know.

        Raises:
            LeftServer: The actor has left the server.
            Refusal: One of `bot.domain.responses.thank`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, actor_id)
            response = await tx.responses.get(guild_id, response_id)
            last = await tx.responses.find_last_correction(response)
            correction = rules.thank(response, actor_id=actor_id, at=now, last=last)
            if correction is not None:
                server = await tx.servers.get(guild_id)
                await tell_thanked(tx, response, server, now)
            return await _correct(tx, response, correction, now)

    async def dispute(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Say as its receiver that a response has not arrived, and ask the giver.

        Raises:
            LeftServer: The actor has left the server.
            Refusal: One of `bot.domain.responses.dispute`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, actor_id)
            response = await tx.responses.get(guild_id, response_id)
            last = await tx.responses.find_last_correction(response)
            correction = rules.dispute(response, actor_id=actor_id, at=now, last=last)
            if correction is not None:
                server = await tx.servers.get(guild_id)
                await ask_giver(tx, response, server, now)
            return await _correct(tx, response, correction, now)

    async def stand_by(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Stand by a disputed response as its giver: it counts, and the moderators have a look.

        Raises:
            LeftServer: The actor has left the server.
            Refusal: One of `bot.domain.responses.stand_by`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, actor_id)
            response = await tx.responses.get(guild_id, response_id)
            correction = rules.stand_by(response, actor_id=actor_id, at=now)
            flag = Flag(
                guild_id=guild_id,
                kind=FlagKind.DISPUTE,
                subject_id=response_id,
                raised_by=response.receiver_id,
                reason="",
                raised_at=now,
            )
            if recorded := await tx.flags.add(flag):
                await announce(tx, recorded, now)
            return await _correct(tx, response, correction, now)

    async def take_back(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Withdraw a response as its giver.

        Raises:
            LeftServer: The actor has left the server.
            Refusal: One of `bot.domain.responses.take_back`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, actor_id)
            response = await tx.responses.get(guild_id, response_id)
            last = await tx.responses.find_last_correction(response)
            taken = rules.take_back(response, actor_id=actor_id, at=now, last=last)
            return await _withdraw(tx, response, taken, now)


def _answer_to(
    boost: Boost, giver_id: int, answer: Answer, *, responded_at: datetime, local_day: date
) -> Response:
    link = _link(answer)
    return Response(
        guild_id=boost.guild_id,
        giver_id=giver_id,
        receiver_id=boost.author_id,
        kind=answer.kind,
        source=Source.BOOST,
        boost_id=boost.id,
        answered_id=_message_at(link, boost.guild_id),
        link=link and link.url,
        note=clean(answer.note, limit=NOTE_LIMIT),
        responded_at=responded_at,
        local_day=local_day,
    )


async def _find_known(tx: Transaction, asked: Response, earlier: Sequence[acts.Earlier]) -> Response | None:
    known = acts.find_known(asked, earlier)
    is_message = known is None and asked.answered_id is not None
    if is_message and await tx.flags.is_copy(asked.guild_id, asked.giver_id, asked.answered_id or 0):
        raise rules.ResponseLeftOut
    return known


def _require_answerable(boost: Boost, asked: Response, server: Server) -> None:
    boost_rules.require_respondable(boost, giver_id=asked.giver_id, now=asked.responded_at)
    _require_kind_of(boost, asked)
    if server.boost_link_required and asked.link is None:
        raise ResponseLinkMissing


def _require_kind_of(boost: Boost, asked: Response) -> None:
    if asked.kind in boost_rules.refused_kinds(boost):
        raise KindForbidden(kind=asked.kind.value, platform=boost.platform)


def _link(answer: Answer) -> Link | None:
    if not answer.link.strip():
        return None
    link = parse_link(answer.link)
    if answer.kind in link.platform.refuses:
        raise KindForbidden(kind=answer.kind.value, platform=link.platform.name)
    return link


def _message_at(link: Link | None, guild_id: int) -> int | None:
    return None if link is None else acts.message_of(link.url, guild_id)


async def _boost_at(tx: Transaction, asked: Response, link: Link) -> Boost | None:
    """Return the receiver's boost that a link leads to: the thing it is about, or its message on Discord."""
    boosts = await tx.boosts.list_by(asked.guild_id, asked.receiver_id, limit=BOOSTS_LOOKED_AT)
    if asked.answered_id is None:
        return next((boost for boost in boosts if boost.link_key == link.key), None)
    by_key = {card_key(boost.id): boost for boost in boosts}
    letters = await tx.outbox.list_(asked.guild_id, by_key)
    return next((by_key[each.key] for each in letters if each.message_id == asked.answered_id), None)


async def _logged(
    tx: Transaction, response: Response, server: Server, now: datetime, *, is_new: bool
) -> ResponseLogged:
    guild_id, giver_id = response.guild_id, response.giver_id
    today = await day_of(tx, guild_id, giver_id, server, now)
    helped = await tx.responses.count_peers_helped(guild_id, giver_id, since=week_start(today))
    worth = (await worths_of(tx, [response], server)).get(response.id)
    gains = await gains_of(tx, guild_id, giver_id, server, now)
    return ResponseLogged(response, helped, worth, gains, is_new=is_new)


async def _view(tx: Transaction, response: Response) -> ResponseView:
    boost = await tx.boosts.get(response.guild_id, response.boost_id) if response.boost_id else None
    last = await tx.responses.find_last_correction(response)
    apart = await tx.rounds.list_apart(response.guild_id, [response.giver_id])
    are_apart = (response.giver_id, response.receiver_id) in apart
    return ResponseView(response, boost, last, are_apart)


async def _require_receiver(tx: Transaction, guild_id: int, giver_id: int, receiver_id: int) -> None:
    if giver_id == receiver_id:
        raise OwnResponse
    if (await tx.members.get(guild_id, receiver_id)).left_at is not None:
        raise MemberGone


async def _recorded(tx: Transaction, response: Response, boost: Boost, *, is_new: bool) -> ResponseRecorded:
    boost = await tx.boosts.get(boost.guild_id, boost.id)
    peers = await tx.boosts.count_peers(response.guild_id, boost.id)
    helped = await tx.responses.count_peers_helped(
        response.guild_id, response.giver_id, since=week_start(response.local_day)
    )
    progress = await progress_in_round(tx, response.guild_id, response.giver_id)
    return ResponseRecorded(response, boost, peers, helped, is_new, progress)


async def _withdraw(
    tx: Transaction, response: Response, correction: Correction | None, now: datetime
) -> ResponseCorrected:
    """Take a response back on its giver's behalf, and tell the receiver, if they had asked about it."""
    earlier = await tx.responses.list_corrections(response)
    if correction is not None and any(each.response.status is Status.DISPUTED for each in earlier):
        await tell_taken_back(tx, response, now)
    return await _correct(tx, response, correction, now)


async def _correct(
    tx: Transaction, response: Response, correction: Correction | None, now: datetime
) -> ResponseCorrected:
    if correction is None:
        return ResponseCorrected(response, is_new=False)
    return ResponseCorrected(await ledger.correct(tx, correction, now), is_new=True)
