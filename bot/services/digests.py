"""Digests: what members received is told in one letter a day, at their own nine o'clock."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain import responses as rules
from bot.domain.boosts import Boost
from bot.domain.digests import day_of_letter, digest_key, next_morning_at
from bot.domain.members import Notices
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import NotYourResponse, Response, ResponseUnknown, Status
from bot.services import ledger
from bot.services.notices import tell_thanked
from bot.services.zones import histories_of
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class DigestView:
    """What a digest shows.

    Attributes:
        received: The responses that still stand, those the ledger heard of first at the top.
        boosts: By id, those that were answered.
    """

    id: int
    guild_id: int
    user_id: int
    received: tuple[Response, ...]
    boosts: dict[int, Boost]


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
        """Write a member's letter with all that waits for it.

        Whoever wants to be told at once by now still reads what had waited; whoever wants to be told of
        nothing, or has left, does not.

        Returns:
            When to come back, where the member has had today's letter already; None when nothing waits.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await tx.digests.has_waiting(guild_id, user_id):
                return None
            member = await tx.members.get(guild_id, user_id)
            if member.notices is Notices.NEVER or member.left_at is not None:
                await tx.digests.forget_waiting(guild_id, user_id)
                return None
            server = await tx.servers.get(guild_id)
            history = (await histories_of(tx, guild_id, [user_id], server))[user_id]
            today = day_of_letter(history, now)
            digest_id = await tx.digests.add(guild_id, user_id, today)
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
            return None

    async def view(self, guild_id: int, digest_id: int) -> DigestView:
        """Return what a digest shows at this moment.

        Raises:
            ResponseUnknown: There is no such digest in this server.
        """
        async with self._database.read() as tx:
            return await _view(tx, guild_id, digest_id)

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
        """
        now = self._clock.now()
        giver_ids: dict[int, None] = {}
        async with self._database.write(guild_id) as tx:
            view = await _view(tx, guild_id, digest_id)
            if view.user_id != actor_id:
                raise NotYourResponse
            server = await tx.servers.get(guild_id)
            for response in view.received:
                correction = rules.thank(response, actor_id=actor_id, at=now)
                if correction is not None:
                    await tell_thanked(tx, response, server, now)
                    await ledger.correct(tx, correction, now)
                    giver_ids[response.giver_id] = None
        return AllThanked(tuple(giver_ids))


async def _view(tx: Transaction, guild_id: int, digest_id: int) -> DigestView:
    digest = await tx.digests.find(guild_id, digest_id)
    if digest is None:
        raise ResponseUnknown
    responses = await tx.responses.list_(guild_id, digest.response_ids)
    received = tuple(each for each in responses if each.status is not Status.VOID)
    boosts = await tx.boosts.list_by_ids(guild_id, {each.boost_id for each in received if each.boost_id})
    return DigestView(digest.id, guild_id, digest.user_id, received, boosts)
