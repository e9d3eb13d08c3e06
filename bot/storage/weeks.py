"""What the ledger says about a week: who answered whom, for the first time or not."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, union_all

from bot.domain.acts import Given
from bot.domain.boosts import State
from bot.storage.schema import boosts, enrolments, members, responses
from bot.storage.store import COUNTING, Query, Store, in_parts

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

    async def list_latest(
        self, guild_id: int, user_ids: Collection[int], *, since: datetime
    ) -> dict[_Pair, datetime]:
        """Return when the last response was given, by giver and receiver, of whom one is of these few."""
        each = select(responses.c.giver_id, responses.c.receiver_id, responses.c.responded_at).where(
            _counts(guild_id), responses.c.responded_at >= since
        )
        # Two walks along an index each; in one query with OR, SQLite would take the whole server's rows.
        rows = union_all(
            each.where(responses.c.giver_id.in_(user_ids)), each.where(responses.c.receiver_id.in_(user_ids))
        ).subquery()
        pair = (rows.c.giver_id, rows.c.receiver_id)
        return await self._latest(select(*pair, func.max(rows.c.responded_at)).group_by(*pair))

    async def list_latest_in_challenge(self, guild_id: int, *, since: datetime) -> dict[_Pair, datetime]:
        """Return when the last response was given, for each giver and receiver who take part week by week."""
        here = select(enrolments.c.user_id).where(
            enrolments.c.guild_id == guild_id,
            enrolments.c.is_paused.is_(False),
            enrolments.c.has_left.is_(False),
        )
        pair = (responses.c.giver_id, responses.c.receiver_id)
        query = select(*pair, func.max(responses.c.responded_at)).where(
            _counts(guild_id),
            responses.c.responded_at >= since,
            responses.c.giver_id.in_(here),
            responses.c.receiver_id.in_(here),
        )
        return await self._latest(query.group_by(*pair))

    async def _latest(self, query: Query) -> dict[_Pair, datetime]:
        return {(giver, receiver): at for giver, receiver, at in await self._connection.execute(query)}

    async def list_with_news(self, guild_id: int, user_ids: Sequence[int]) -> set[int]:
        """Return who of these members has ever asked for something, or was ever answered."""
        has_asked = exists().where(
            boosts.c.guild_id == guild_id,
            boosts.c.author_id == members.c.user_id,
            boosts.c.state != State.REMOVED.value,
        )
        # A look for each member, however long the ledger is.
        was_answered = exists().where(_counts(guild_id), responses.c.receiver_id == members.c.user_id)
        found: set[int] = set()
        for some in in_parts(user_ids):
            query = select(members.c.user_id).where(
                members.c.guild_id == guild_id, members.c.user_id.in_(some), or_(has_asked, was_answered)
            )
            found.update((await self._connection.execute(query)).scalars())
        return found

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
