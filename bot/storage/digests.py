"""Digests: what members received and are told once a day, and boosts that nobody has answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, exists, literal, select, update

from bot.domain.boosts import LEFT_ALONE_AFTER, State
from bot.domain.responses import Response
from bot.storage.rounds import are_apart
from bot.storage.schema import Snowflake, boosts, digest_boosts, digest_entries, digests, responses
from bot.storage.store import COUNTING, Store


@dataclass(frozen=True, slots=True)
class DigestRow:
    """One letter's worth: whose, and of which of their days.

    Attributes:
        boost_ids: Boosts nobody had answered when it was written.
    """

    id: int
    guild_id: int
    user_id: int
    local_day: date
    response_ids: tuple[int, ...]
    boost_ids: tuple[int, ...]


_LIVE = [state.value for state in State if state.is_live]


class DigestStore(Store):
    """Read and write digests."""

    async def wait(self, responses: Sequence[Response]) -> None:
        """Keep responses for their receivers' next digests."""
        rows = [
            {"guild_id": each.guild_id, "response_id": each.id, "user_id": each.receiver_id}
            for each in responses
        ]
        await self._connection.execute(self._insert(digest_entries).on_conflict_do_nothing(), rows)

    async def has_waiting(self, guild_id: int, user_id: int) -> bool:
        """Say whether anything waits for a member's next digest."""
        query = select(digest_entries.c.response_id).where(*_waiting(guild_id, user_id)).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def list_left_alone(self, guild_id: int, user_id: int, now: datetime, *, limit: int) -> list[int]:
        """Return the boosts left alone that a member could answer and was not told of, the oldest first.

        Never their own, none they have answered, whatever became of that, and none of those from whom a
        block keeps them apart.
        """
        counted = responses.c.status.in_(COUNTING)
        theirs = responses.c.giver_id == user_id
        answered = select(responses.c.id).where(responses.c.boost_id == boosts.c.id, counted | theirs)
        told = select(digest_boosts.c.boost_id).where(
            digest_boosts.c.guild_id == guild_id,
            digest_boosts.c.user_id == user_id,
            digest_boosts.c.boost_id == boosts.c.id,
        )
        query = (
            select(boosts.c.id)
            .where(
                boosts.c.guild_id == guild_id,
                boosts.c.state.in_(_LIVE),
                boosts.c.expires_at > now,
                boosts.c.requested_at <= now - LEFT_ALONE_AFTER,
                boosts.c.author_id != user_id,
                ~are_apart(guild_id, literal(user_id, Snowflake), boosts.c.author_id),
                ~exists(answered),
                ~exists(told),
            )
            .order_by(boosts.c.requested_at, boosts.c.id)
            .limit(limit)
        )
        return list((await self._connection.execute(query)).scalars())

    async def add(
        self, guild_id: int, user_id: int, local_day: date, boost_ids: Sequence[int] = ()
    ) -> int | None:
        """Put all that waits, and some boosts, into the digest of a day.

        Returns:
            Its id; None when that day has had its digest, and nothing is changed.
        """
        statement = (
            self._insert(digests)
            .values(guild_id=guild_id, user_id=user_id, local_day=local_day)
            .on_conflict_do_nothing()
            .returning(digests.c.id)
        )
        digest_id = (await self._connection.execute(statement)).scalar_one_or_none()
        if digest_id is not None:
            await self._connection.execute(
                update(digest_entries).where(*_waiting(guild_id, user_id)).values(digest_id=digest_id)
            )
        if digest_id is not None and boost_ids:
            told = {"guild_id": guild_id, "user_id": user_id, "digest_id": digest_id}
            rows = [{**told, "boost_id": boost_id} for boost_id in boost_ids]
            await self._connection.execute(self._insert(digest_boosts), rows)
        return digest_id

    async def find_of(self, guild_id: int, response_id: int) -> int | None:
        """Return the digest that tells of a response, if one was written."""
        query = select(digest_entries.c.digest_id).where(
            digest_entries.c.guild_id == guild_id, digest_entries.c.response_id == response_id
        )
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def forget_waiting(self, guild_id: int, user_id: int) -> None:
        """Drop what waits for a member who does not want to be told any more."""
        await self._connection.execute(delete(digest_entries).where(*_waiting(guild_id, user_id)))

    async def find(self, guild_id: int, digest_id: int) -> DigestRow | None:
        """Return a digest, its responses in the order in which the ledger heard of them."""
        query = select(digests).where(digests.c.guild_id == guild_id, digests.c.id == digest_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        entries = (
            select(digest_entries.c.response_id)
            .where(digest_entries.c.guild_id == guild_id, digest_entries.c.digest_id == digest_id)
            .order_by(digest_entries.c.response_id)
        )
        ids = tuple((await self._connection.execute(entries)).scalars())
        told = (
            select(digest_boosts.c.boost_id)
            .where(digest_boosts.c.guild_id == guild_id, digest_boosts.c.digest_id == digest_id)
            .order_by(digest_boosts.c.boost_id)
        )
        boost_ids = tuple((await self._connection.execute(told)).scalars())
        return DigestRow(row.id, row.guild_id, row.user_id, row.local_day, ids, boost_ids)


def _waiting(guild_id: int, user_id: int):
    return (
        digest_entries.c.guild_id == guild_id,
        digest_entries.c.user_id == user_id,
        digest_entries.c.digest_id.is_(None),
    )
