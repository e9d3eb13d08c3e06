"""What health is assessed from: the boosts and the pairs of a span of time."""

from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from bot.domain.boosts import State
from bot.domain.health import BoostFact
from bot.domain.members import NEWCOMER_DAYS
from bot.storage.schema import boosts, members, responses, tallies
from bot.storage.store import COUNTING, Store

_NEWCOMER = timedelta(days=NEWCOMER_DAYS)


class HealthStore(Store):
    """Read figures about a whole server."""

    async def list_boosts(self, guild_id: int, since: datetime, until: datetime) -> list[BoostFact]:
        """Return the boosts requested after one instant, up to another; those taken down are none."""
        answers = (
            select(
                responses.c.boost_id,
                func.count(responses.c.giver_id.distinct()).label("peers"),
                func.min(responses.c.responded_at).label("first_answer_at"),
            )
            .where(responses.c.guild_id == guild_id, responses.c.status.in_(COUNTING))
            .where(responses.c.boost_id.is_not(None), responses.c.responded_at >= since)
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
                boosts.c.requested_at > since,
                boosts.c.requested_at <= until,
                boosts.c.state != State.REMOVED.value,
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

    async def count_pairs(self, guild_id: int, since: date, until: date) -> dict[tuple[int, int], int]:
        """Return how often members answered each other, by giver and receiver.

        Args:
            since: The first of the givers' days.
            until: The day after the last.
        """
        query = (
            select(tallies.c.giver_id, tallies.c.receiver_id, func.sum(tallies.c.responses).label("given"))
            .where(
                tallies.c.guild_id == guild_id,
                tallies.c.local_day >= since,
                tallies.c.local_day < until,
                tallies.c.responses > 0,
            )
            .group_by(tallies.c.giver_id, tallies.c.receiver_id)
        )
        rows = await self._connection.execute(query)
        return {(row.giver_id, row.receiver_id): int(row.given) for row in rows}
