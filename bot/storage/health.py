"""What health is assessed from: the boosts and the pairs of a span of time."""

from datetime import timedelta

from sqlalchemy import ColumnElement, and_, func, select

from bot.domain.boosts import State
from bot.domain.health import BoostFact, FourWeeks
from bot.domain.members import NEWCOMER_DAYS
from bot.storage.schema import boosts, members, responses
from bot.storage.store import COUNTING, Store

_NEWCOMER = timedelta(days=NEWCOMER_DAYS)


class HealthStore(Store):
    """Read figures about a whole server."""

    async def list_boosts(self, guild_id: int, weeks: FourWeeks) -> list[BoostFact]:
        """Return the boosts requested in a span, and how they were answered up to when it is seen.

        Those taken down are none.
        """
        answers = (
            select(
                responses.c.boost_id,
                func.count(responses.c.giver_id.distinct()).label("peers"),
                func.min(responses.c.responded_at).label("first_answer_at"),
            )
            .where(_counting(guild_id), responses.c.boost_id.is_not(None))
            .where(responses.c.responded_at >= weeks.starts_at, responses.c.responded_at <= weeks.seen_at)
            .group_by(responses.c.boost_id)
            .subquery()
        )
        query = (
            select(
                boosts.c.id,
                boosts.c.author_id,
                boosts.c.requested_at,
                func.coalesce(answers.c.peers, 0).label("peers"),
                answers.c.first_answer_at,
                members.c.joined_at,
            )
            .outerjoin(answers, answers.c.boost_id == boosts.c.id)
            .outerjoin(members, (members.c.guild_id == guild_id) & (members.c.user_id == boosts.c.author_id))
            .where(
                boosts.c.guild_id == guild_id,
                boosts.c.requested_at >= weeks.starts_at,
                boosts.c.requested_at < weeks.ends_at,
                boosts.c.state.not_in([State.REMOVED.value, State.REFUSED.value]),
            )
        )
        return [
            BoostFact(
                boost_id=row.id,
                author_id=row.author_id,
                requested_at=row.requested_at,
                peers=row.peers,
                first_answer_at=row.first_answer_at,
                by_newcomer=row.joined_at is not None and row.requested_at - row.joined_at < _NEWCOMER,
            )
            for row in await self._connection.execute(query)
        ]

    async def count_pairs(self, guild_id: int, weeks: FourWeeks) -> dict[tuple[int, int], int]:
        """Return how often members answered each other in a span, by giver and receiver.

        From the ledger, not from the tallies: those know the givers' days, which begin at other midnights.
        """
        query = (
            select(responses.c.giver_id, responses.c.receiver_id, func.count().label("given"))
            .where(_counting(guild_id))
            .where(responses.c.responded_at >= weeks.starts_at, responses.c.responded_at < weeks.ends_at)
            .group_by(responses.c.giver_id, responses.c.receiver_id)
        )
        rows = await self._connection.execute(query)
        return {(row.giver_id, row.receiver_id): row.given for row in rows}

    async def list_answered_since(self, guild_id: int, weeks: FourWeeks) -> set[int]:
        """Return whom somebody answered after a span had ended, up to when it is seen."""
        query = (
            select(responses.c.receiver_id)
            .distinct()
            .where(_counting(guild_id))
            .where(responses.c.responded_at >= weeks.ends_at, responses.c.responded_at <= weeks.seen_at)
        )
        return set((await self._connection.execute(query)).scalars())


def _counting(guild_id: int) -> ColumnElement[bool]:
    return and_(responses.c.guild_id == guild_id, responses.c.status.in_(COUNTING))
