"""Digests: one letter a day, at a member's own nine o'clock: what they received, and who still waits."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain import responses as rules
from bot.domain.boosts import Boost, is_left_alone
from bot.domain.digests import LEFT_ALONE_SHOWN, day_of_letter, digest_key, next_morning_at
from bot.domain.members import Notices
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import NotYourResponse, Response, ResponseUnknown, Status
from bot.services import ledger
from bot.services.boost_keeping import card_key
from bot.services.notices import expect_digests, tell_thanked
from bot.services.standing import require_here
from bot.services.zones import histories_of
from bot.storage.database import Database, Transaction
from bot.storage.digests import DigestRow


@dataclass(frozen=True, slots=True)
class BoostLeftAlone:
    """A boost nobody has answered for two days, and the message in which one can answer it.

    Attributes:
        channel_id: None while it is not posted; so is `message_id`.
    """

    boost: Boost
    channel_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class DigestView:
    """What a digest shows.

    Attributes:
        received: The responses that still stand, those the ledger heard of first at the top.
        boosts: By id, those that were answered.
        left_alone: Boosts of others that still wait for their first response.
    """

    id: int
    guild_id: int
    user_id: int
    received: tuple[Response, ...]
    boosts: dict[int, Boost]
    left_alone: tuple[BoostLeftAlone, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to tell (any more)."""
        return not self.received and not self.left_alone


@dataclass(frozen=True, slots=True)
class AllThanked:
    """A receiver thanked everybody in a digest.

    Attributes:
        giver_ids: Whom they had not thanked before, each once.
    """

    giver_ids: tuple[int, ...]


class DigestService:
    """Use cases of digests.

    Args:
        database: Where responses wait for their letter.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def send(self, guild_id: int, user_id: int) -> datetime | None:
        """Write a member's letter with all that waits for it; without anything to tell there is none.

        Who chose a daily letter also reads of some boosts that nobody has answered, of each once. Who wants
        to be told at once by now still reads what had waited; who wants to be told of nothing, or has left,
        does not.

        Returns:
            When to come back, where the member has had today's letter already or more is to be told than one
            letter holds; None when nothing waits.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            member = await tx.members.get(guild_id, user_id)
            if member.notices is Notices.NEVER or member.left_at is not None:
                await tx.digests.forget_waiting(guild_id, user_id)
                return None
            left_alone: list[int] = []
            if member.notices is Notices.DIGEST:
                left_alone = await tx.digests.list_left_alone(
                    guild_id, user_id, now, limit=LEFT_ALONE_SHOWN + 1
                )
            if not left_alone and not await tx.digests.has_waiting(guild_id, user_id):
                return None
            server = await tx.servers.get(guild_id)
            history = (await histories_of(tx, guild_id, [user_id], server))[user_id]
            today = day_of_letter(history, now)
            digest_id = await tx.digests.add(guild_id, user_id, today, left_alone[:LEFT_ALONE_SHOWN])
            if digest_id is None:
                return next_morning_at(history, now)
            await tx.outbox.add(
                Letter(
                    guild_id=guild_id,
                    key=digest_key(user_id, today),
                    card=CardName.DIGEST,
                    subject_id=digest_id,
                    user_id=user_id,
                    channel_id=server.boosts_channel_id,
                    due_at=now,
                )
            )
            return next_morning_at(history, now) if len(left_alone) > LEFT_ALONE_SHOWN else None

    async def rescue(self, guild_id: int, boost_id: int) -> None:
        """Let the next daily letters tell of a boost that nobody has answered for two days."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            peers = await tx.boosts.count_peers(guild_id, boost_id)
            if boost.state.is_live and is_left_alone(boost, peers, now):
                reader_ids = set(await tx.members.list_digest_readers(guild_id)) - {boost.author_id}
                await expect_digests(tx, guild_id, reader_ids, await tx.servers.get(guild_id), now)

    async def view(self, guild_id: int, digest_id: int) -> DigestView:
        """Return what a digest shows at this moment.

        Raises:
            ResponseUnknown: There is no such digest in this server.
        """
        async with self._database.read() as tx:
            return await _view(tx, guild_id, digest_id, self._clock.now())

    async def view_own(self, guild_id: int, user_id: int, digest_id: int) -> DigestView:
        """Return what a digest shows to the member it is for.

        Raises:
            ResponseUnknown: There is no such digest in this server.
            NotYourResponse: It is for somebody else.
        """
        view = await self.view(guild_id, digest_id)
        if view.user_id != user_id:
            raise NotYourResponse
        return view

    async def thank_all(self, guild_id: int, actor_id: int, digest_id: int) -> AllThanked:
        """Confirm all that a digest tells of, and let the givers know.

        Raises:
            ResponseUnknown: There is no such digest in this server.
            NotYourResponse: It is for somebody else.
            LeftServer: They have left the server.
        """
        now = self._clock.now()
        giver_ids: dict[int, None] = {}
        async with self._database.write(guild_id) as tx:
            view = await _view(tx, guild_id, digest_id, now)
            if view.user_id != actor_id:
                raise NotYourResponse
            await require_here(tx, guild_id, actor_id)
            server = await tx.servers.get(guild_id)
            for response in view.received:
                correction = rules.thank(response, actor_id=actor_id, at=now)
                if correction is not None:
                    await tell_thanked(tx, response, server, now)
                    await ledger.correct(tx, correction, now)
                    giver_ids[response.giver_id] = None
        return AllThanked(tuple(giver_ids))


async def _view(tx: Transaction, guild_id: int, digest_id: int, now: datetime) -> DigestView:
    digest = await tx.digests.find(guild_id, digest_id)
    if digest is None:
        raise ResponseUnknown
    responses = await tx.responses.list_(guild_id, digest.response_ids)
    received = tuple(each for each in responses if each.status is not Status.VOID)
    boosts = await tx.boosts.list_by_ids(guild_id, {each.boost_id for each in received if each.boost_id})
    left_alone = await _left_alone(tx, digest, now)
    return DigestView(digest.id, guild_id, digest.user_id, received, boosts, left_alone)


async def _left_alone(tx: Transaction, digest: DigestRow, now: datetime) -> tuple[BoostLeftAlone, ...]:
    """Return the boosts of a digest that its member can still be the first to answer."""
    if not digest.boost_ids:
        return ()
    done = await tx.responses.list_boosts_answered_by(digest.guild_id, digest.user_id)
    found: list[BoostLeftAlone] = []
    for counted in await tx.boosts.list_(digest.guild_id, list(digest.boost_ids)):
        boost = counted.boost
        waits = boost.state.is_live and now < boost.expires_at and counted.peers == 0
        if waits and boost.id not in done:
            letter = await tx.outbox.find(digest.guild_id, card_key(boost.id))
            place = (letter.posted_in, letter.message_id) if letter else (None, None)
            found.append(BoostLeftAlone(boost, *place))
    return tuple(found)
