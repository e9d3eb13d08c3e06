"""What the ledger says about a week: who answered whom, for the first time or not."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, or_, select

from bot.domain.acts import Given
from bot.storage.schema import responses
from bot.storage.store import COUNTING, Store

_Pair = tuple[int, int]
"""Giver and receiver."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time: from an instant on, up to another and without it."""

    starts_at: datetime
    ends_at: datetime


class WeekStore(Store):
    """Read the ledger by weeks."""

    async def list_answered(
        self, guild_id: int, span: Span, *, giver_ids: Collection[int] | None = None
    ) -> set[_Pair]:
        """Return who answered whom in a span; of these givers only, if any are named."""
        query = select(responses.c.giver_id, responses.c.receiver_id).where(_in(guild_id, span)).distinct()
        if giver_ids is not None:
            query = query.where(responses.c.giver_id.in_(giver_ids))
        return {(row.giver_id, row.receiver_id) for row in await self._connection.execute(query)}

    async def count_responses(self, guild_id: int, span: Span) -> int:
        """Return how many responses a server gave in a span."""
        query = select(func.count()).where(_in(guild_id, span))
        return (await self._connection.execute(query)).scalar_one()

    async def list_first_givers(self, guild_id: int, span: Span) -> list[int]:
        """Return who gave the first response of their life in this server in a span, the earliest first."""
        first = func.min(responses.c.responded_at)
        query = (
            select(responses.c.giver_id)
            .where(_counts(guild_id))
            .group_by(responses.c.giver_id)
            .having(and_(first >= span.starts_at, first < span.ends_at))
            .order_by(first, responses.c.giver_id)
        )
        return list((await self._connection.execute(query)).scalars())

    async def list_first_meetings(self, guild_id: int, span: Span) -> list[_Pair]:
        """Return the pairs, smaller id first, between whom the first response ever was given in a span."""
        given, received = responses.c.giver_id, responses.c.receiver_id
        one = case((given < received, given), else_=received).label("one")
        other = case((given < received, received), else_=given).label("other")
        first = func.min(responses.c.responded_at)
        query = (
            select(one, other)
            .where(_counts(guild_id))
            .group_by(one, other)
            .having(and_(first >= span.starts_at, first < span.ends_at))
            .order_by(first, one, other)
        )
        return [(row.one, row.other) for row in await self._connection.execute(query)]

    async def list_latest(self, guild_id: int, *, about: int | None = None) -> dict[_Pair, datetime]:
        """Return for each giver and receiver when the last response was given, over the whole ledger.

        Args:
            about: Only pairs in which this member gives or receives.
        """
        query = (
            select(responses.c.giver_id, responses.c.receiver_id, func.max(responses.c.responded_at))
            .where(_counts(guild_id))
            .group_by(responses.c.giver_id, responses.c.receiver_id)
        )
        if about is not None:
            query = query.where(or_(responses.c.giver_id == about, responses.c.receiver_id == about))
        return {(giver, receiver): at for giver, receiver, at in await self._connection.execute(query)}

    async def list_answered_ever(self, guild_id: int, user_ids: Collection[int]) -> set[int]:
        """Return who of these members has ever been answered."""
        query = (
            select(responses.c.receiver_id)
            .where(_counts(guild_id), responses.c.receiver_id.in_(user_ids))
            .distinct()
        )
        return set((await self._connection.execute(query)).scalars())

    async def list_given(self, guild_id: int, giver_id: int) -> list[Given]:
        """Return all that a member gave and that counts, as far as it tells one act from another."""
        each = responses.c
        # Of a message, what it answers does not matter: it is an act of its own.
        told_of = case((each.channel_id.is_(None), each.answered_id))
        query = select(
            each.id, each.receiver_id, each.responded_at, each.boost_id, told_of.label("told_of"), each.link
        ).where(_counts(guild_id), each.giver_id == giver_id)
        return [
            Given(
                response_id=row.id,
                receiver_id=row.receiver_id,
                responded_at=row.responded_at,
                boost_id=row.boost_id,
                answered_id=row.told_of,
                link=row.link,
            )
            for row in await self._connection.execute(query)
        ]


def _counts(guild_id: int) -> ColumnElement[bool]:
    return and_(responses.c.guild_id == guild_id, responses.c.status.in_(COUNTING))


def _in(guild_id: int, span: Span) -> ColumnElement[bool]:
    return and_(
        _counts(guild_id),
        responses.c.responded_at >= span.starts_at,
        responses.c.responded_at < span.ends_at,
    )
