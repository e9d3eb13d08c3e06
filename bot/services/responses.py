"""Responses: record that a peer answered, and let giver and receiver have their say."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain import boosts as boost_rules
from bot.domain import responses as rules
from bot.domain.boosts import Boost
from bot.domain.days import local_day, week_start
from bot.domain.drafts import KindForbidden
from bot.domain.flags import Flag, FlagKind
from bot.domain.links import parse_link
from bot.domain.members import LeftServer, Notices
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import (
    NOTE_LIMIT,
    Correction,
    Kind,
    Response,
    ResponseLinkMissing,
    ResponseWithdrawn,
    Source,
    Status,
)
from bot.domain.servers import Server
from bot.domain.wording import clean
from bot.services.boosts import recount
from bot.services.flags import announce
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Answer:
    """What a peer says they did.

    Attributes:
        note: What they said, as typed.
        link: Where it stands, as typed; may be empty.
    """

    kind: Kind
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class ResponseRecorded:
    """A response is in the ledger.

    Attributes:
        peers: Distinct peers who have responded to the boost.
        helped_this_week: Distinct peers the giver has helped since Monday.
        is_new: False when the same response was there already.
    """

    response: Response
    boost: Boost
    peers: int
    helped_this_week: int
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
    """What a notice about a response shows; `boost` is None where it did not come from one."""

    response: Response
    boost: Boost | None


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
            ResponseWithdrawn: The same response was withdrawn before.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            boost = await tx.boosts.get(guild_id, boost_id)
            # A press that arrives again, perhaps after the boost has ended, hears that it was recorded.
            known = await tx.responses.find_on_boost(
                guild_id, boost_id=boost_id, giver_id=giver_id, kind=answer.kind
            )
            if known is not None:
                return await _recorded_before(tx, known, boost)
            if joined_at is None:
                # From a DM: only inside a server does Discord tell when somebody joined.
                await _require_here(tx, guild_id, giver_id)
            recorded = await tx.responses.add(_response(boost, giver_id, answer, server, now))
            assert recorded is not None, "nobody writes in this server meanwhile"  # noqa: S101 - see Database.write
            await tx.members.meet(guild_id, giver_id, joined_at=joined_at)
            await tx.saves.remove(guild_id, giver_id, boost_id)
            await _tell(tx, CardName.RESPONSE, recorded, boost.author_id, server, now)
            counted = await recount(tx, guild_id, boost_id, now)
            helped = await _helped_this_week(tx, recorded)
        return ResponseRecorded(recorded, counted.boost, counted.peers, helped, is_new=True)

    async def view(self, guild_id: int, response_id: int) -> ResponseView:
        """Return what a notice about a response shows.

        Raises:
            ResponseUnknown: There is no such response in this server.
        """
        async with self._database.read() as tx:
            response = await tx.responses.get(guild_id, response_id)
            boost = await tx.boosts.get(guild_id, response.boost_id) if response.boost_id else None
        return ResponseView(response, boost)

    async def thank(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Confirm a response as its receiver, and let the giver know.

        Raises:
            Refusal: One of `bot.domain.responses.thank`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            response = await tx.responses.get(guild_id, response_id)
            correction = rules.thank(response, actor_id=actor_id, at=now)
            if correction is not None:
                server = await tx.servers.get(guild_id)
                await _tell(tx, CardName.THANKS, response, response.giver_id, server, now)
            return await _correct(tx, response, correction, now)

    async def dispute(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Say as its receiver that a response has not arrived, and ask the giver.

        Raises:
            Refusal: One of `bot.domain.responses.dispute`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            response = await tx.responses.get(guild_id, response_id)
            correction = rules.dispute(response, actor_id=actor_id, at=now)
            if correction is not None:
                server = await tx.servers.get(guild_id)
                await _tell(tx, CardName.DISPUTE, response, response.giver_id, server, now)
            return await _correct(tx, response, correction, now)

    async def stand_by(self, guild_id: int, actor_id: int, response_id: int) -> ResponseCorrected:
        """Stand by a disputed response as its giver: it counts, and the moderators have a look.

        Raises:
            Refusal: One of `bot.domain.responses.stand_by`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
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
            Refusal: One of `bot.domain.responses.take_back`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            response = await tx.responses.get(guild_id, response_id)
            return await _correct(tx, response, rules.take_back(response, actor_id=actor_id, at=now), now)


def _response(boost: Boost, giver_id: int, answer: Answer, server: Server, now: datetime) -> Response:
    boost_rules.require_respondable(boost, giver_id=giver_id, now=now)
    if answer.kind in boost_rules.refused_kinds(boost):
        raise KindForbidden(kind=answer.kind.value, platform=boost.platform)
    if server.boost_link_required and not answer.link.strip():
        raise ResponseLinkMissing
    return Response(
        guild_id=boost.guild_id,
        giver_id=giver_id,
        receiver_id=boost.author_id,
        kind=answer.kind,
        source=Source.BOOST,
        boost_id=boost.id,
        link=parse_link(answer.link).url if answer.link.strip() else None,
        note=clean(answer.note, limit=NOTE_LIMIT),
        responded_at=now,
        local_day=local_day(now, server.timezone),
    )


async def _require_here(tx: Transaction, guild_id: int, user_id: int) -> None:
    member = await tx.members.get(guild_id, user_id)
    if member.left_at is not None:
        raise LeftServer


async def _recorded_before(tx: Transaction, known: Response, boost: Boost) -> ResponseRecorded:
    if known.status is Status.VOID:
        raise ResponseWithdrawn
    peers = await tx.boosts.count_peers(boost.guild_id, boost.id)
    return ResponseRecorded(known, boost, peers, await _helped_this_week(tx, known), is_new=False)


async def _helped_this_week(tx: Transaction, response: Response) -> int:
    return await tx.responses.count_peers_helped(
        response.guild_id, response.giver_id, since=week_start(response.local_day)
    )


async def _correct(
    tx: Transaction, response: Response, correction: Correction | None, now: datetime
) -> ResponseCorrected:
    if correction is None:
        return ResponseCorrected(response, is_new=False)
    await tx.responses.correct(correction)
    if response.boost_id is not None:
        await recount(tx, response.guild_id, response.boost_id, now)
    return ResponseCorrected(correction.response, is_new=True)


async def _tell(
    tx: Transaction, card: CardName, response: Response, user_id: int, server: Server, now: datetime
) -> None:
    member = await tx.members.get(response.guild_id, user_id)
    # A question about one's own response is always asked; the rest as the member likes it.
    if member.left_at is not None or (member.notices is Notices.NEVER and card is not CardName.DISPUTE):
        return
    await tx.outbox.add(
        Letter(
            guild_id=response.guild_id,
            key=f"{card.value}:{response.id}",
            card=card,
            subject_id=response.id,
            user_id=user_id,
            channel_id=server.boosts_channel_id,
            due_at=now,
        )
    )
