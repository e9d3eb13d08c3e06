"""Rankings: pages and places out of the scores, free dates out of the tallies, exclusions and posts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    and_,
    delete,
    func,
    or_,
    select,
    union_all,
)

from bot.domain.points import Share
from bot.domain.rankings import Block, Metric, Period, Span, Unit, cover
from bot.domain.streaks import Unit as StreakUnit
from bot.storage.folds import sum_adjustments
from bot.storage.round_folds import completed_between
from bot.storage.schema import (
    exclusions,
    members,
    ranking_posts,
    ranking_schedules,
    scores,
    streaks,
    tallies,
)
from bot.storage.store import Query, Row, Store

Ordered = list[tuple[int, int]]
"""User ids and scores, best first."""


@dataclass(frozen=True, slots=True)
class Board:
    """One list that is ranked.

    Attributes:
        block: The days it is about; None for streaks, which are of this moment.
        unit: What streaks count in this server.
        now: When the question is asked; a streak that ended before is none.
    """

    guild_id: int
    metric: Metric
    block: Block | None
    unit: StreakUnit
    now: datetime


@dataclass(frozen=True, slots=True)
class StandingStreak:
    """A member's streak as it stands while nothing happens.

    Attributes:
        length: In periods; 0 for none.
        ends_at: When it ends unless they answer somebody; aware UTC.
    """

    user_id: int
    unit: StreakUnit
    length: int
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingPost:
    """A ranking that was posted, or is about to be; the days are fixed, the figures those of the moment."""

    guild_id: int
    key: str
    metric: Metric
    period: Period
    starts_on: date
    ends_on: date
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When a server's ranking is posted by itself.

    Attributes:
        weekday: Monday is 0.
        hour: On the clock of the server's zone.
        next_on: The day of the next post, in that zone.
    """

    guild_id: int
    channel_id: int
    metric: Metric
    period: Period
    weekday: int
    hour: int
    next_on: date


class RankingStore(Store):
    """Read rankings; read and write what is around them."""

    async def count(self, board: Board) -> int:
        """Return how many members have a place."""
        return await self._count(board, ())

    async def page(self, board: Board, *, offset: int, limit: int) -> Ordered:
        """Return members in order: of equals, whoever came to Discord first."""
        table = _Table(board)
        query = (
            select(table.user_id, table.score.label("score"))
            .where(*table.listed)
            .order_by(table.score.desc(), table.user_id)
            .limit(limit)
            .offset(offset)
        )
        return [(row.user_id, row.score) for row in await self._connection.execute(query)]

    async def count_above(self, board: Board, score: int) -> int:
        """Return how many members have a higher score."""
        return await self._count(board, (_Table(board).score > score,))

    async def find_place(self, board: Board, user_id: int) -> tuple[int, int] | None:
        """Return how many come before a member in order, and their score; None if they have no place."""
        table = _Table(board)
        mine = select(table.score).where(*table.listed, table.user_id == user_id)
        score = (await self._connection.execute(mine)).scalar_one_or_none()
        if score is None:
            return None
        equals = await self._count(board, (table.score == score, table.user_id < user_id))
        return await self.count_above(board, score) + equals, score

    async def all_scores(self, board: Board) -> dict[int, int]:
        """Return the scores of everybody who has a place, by user id."""
        table = _Table(board)
        query = select(table.user_id, table.score.label("score")).where(*table.listed)
        return {row.user_id: row.score for row in await self._connection.execute(query)}

    async def scores_between(self, guild_id: int, metric: Metric, span: Span) -> dict[int, int]:
        """Return everybody's scores over free dates, by user id; members who are not listed left out."""
        if metric in _DISTINCT:
            rows = await self._connection.execute(_distinct_between(guild_id, metric, span))
            found = {row.user_id: int(row.score) for row in rows}
        else:
            found = await self._summed_between(guild_id, metric, span)
        hidden = set((await self._connection.execute(_hidden(guild_id))).scalars())
        return {user_id: score for user_id, score in found.items() if score > 0 and user_id not in hidden}

    async def is_hidden(self, guild_id: int, user_id: int) -> bool:
        """Say whether a member is not listed: gone, not to be named, or excluded."""
        hidden = _hidden(guild_id).subquery()
        query = select(func.count()).select_from(hidden).where(hidden.c.user_id == user_id)
        return bool((await self._connection.execute(query)).scalar_one())

    async def save_streaks(self, guild_id: int, standing: Sequence[StandingStreak]) -> None:
        """Store members' streaks in place of those before."""
        if not standing:
            return
        statement = self._insert(streaks)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "user_id", "unit"],
                set_={"length": statement.excluded.length, "ends_at": statement.excluded.ends_at},
            ),
            [
                {
                    "guild_id": guild_id,
                    "user_id": each.user_id,
                    "unit": each.unit.value,
                    "length": each.length,
                    "ends_at": each.ends_at,
                }
                for each in standing
            ],
        )

    async def exclude(self, guild_id: int, user_id: int, *, actor_id: int, reason: str, at: datetime) -> bool:
        """Leave a member out; False when they are out already."""
        statement = (
            self._insert(exclusions)
            .values(guild_id=guild_id, user_id=user_id, actor_id=actor_id, reason=reason, excluded_at=at)
            .on_conflict_do_nothing()
            .returning(exclusions.c.user_id)
        )
        return (await self._connection.execute(statement)).scalar_one_or_none() is not None

    async def include(self, guild_id: int, user_id: int) -> bool:
        """List a member again; False when they were not left out."""
        gone = delete(exclusions).where(exclusions.c.guild_id == guild_id, exclusions.c.user_id == user_id)
        result = await self._connection.execute(gone.returning(exclusions.c.user_id))
        return result.scalar_one_or_none() is not None

    async def add_post(self, post: RankingPost) -> int | None:
        """Record a post, and return its id; None when one of that key was recorded before."""
        statement = (
            self._insert(ranking_posts)
            .values(
                guild_id=post.guild_id,
                key=post.key,
                metric=post.metric.value,
                period=post.period.value,
                starts_on=post.starts_on,
                ends_on=post.ends_on,
            )
            .on_conflict_do_nothing()
            .returning(ranking_posts.c.id)
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def has_post(self, guild_id: int, key: str) -> bool:
        """Say whether a post of that key was recorded."""
        query = select(ranking_posts.c.id).where(
            ranking_posts.c.guild_id == guild_id, ranking_posts.c.key == key
        )
        return (await self._connection.execute(query)).scalar_one_or_none() is not None

    async def find_post(self, guild_id: int, post_id: int) -> RankingPost | None:
        """Return a post."""
        query = select(ranking_posts).where(
            ranking_posts.c.guild_id == guild_id, ranking_posts.c.id == post_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _post(row)

    async def find_schedule(self, guild_id: int) -> Schedule | None:
        """Return when the server's ranking is posted by itself; None if it is not."""
        query = select(ranking_schedules).where(ranking_schedules.c.guild_id == guild_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _schedule(row)

    async def save_schedule(self, schedule: Schedule) -> None:
        """Store the server's schedule in place of the one before."""
        values = {
            "channel_id": schedule.channel_id,
            "metric": schedule.metric.value,
            "period": schedule.period.value,
            "weekday": schedule.weekday,
            "hour": schedule.hour,
            "next_on": schedule.next_on,
        }
        statement = self._insert(ranking_schedules).values(guild_id=schedule.guild_id, **values)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["guild_id"], set_=values)
        )

    async def remove_schedule(self, guild_id: int) -> None:
        """Stop posting the server's ranking."""
        await self._connection.execute(
            delete(ranking_schedules).where(ranking_schedules.c.guild_id == guild_id)
        )

    async def _count(self, board: Board, further: Sequence[ColumnElement[bool]]) -> int:
        query = select(func.count()).where(*_Table(board).listed, *further)
        return (await self._connection.execute(query)).scalar_one()

    async def _summed_between(self, guild_id: int, metric: Metric, span: Span) -> dict[int, int]:
        """Sum whole quarters and months out of the scores, and the days at both ends out of the tallies."""
        blocks, edges = cover(span.starts_on, span.ends_on)
        if metric not in _IN_BLOCKS and (span.ends_on - span.starts_on).days <= _LONG_DAYS:
            blocks, edges = [], [(span.starts_on, span.ends_on)]
        sums: Counter[int] = Counter()
        for query in (
            *([_summed_in(guild_id, metric, blocks)] if blocks else []),
            *(_summed_on(guild_id, metric, first, last) for first, last in edges),
        ):
            for row in await self._connection.execute(query):
                sums[row.user_id] += int(row.score)
        if metric is Metric.POINTS:
            # Those of whole months are in the scores already.
            for first, last in edges:
                for row in await self._connection.execute(sum_adjustments(guild_id, Span(first, last))):
                    sums[row.user_id] += int(row.points) * Share.FULL
        return sums


class _Table:
    """The table a board is read from: which column is the score, and which rows have a place in it."""

    def __init__(self, board: Board) -> None:
        if board.metric is Metric.STREAK:
            self.user_id, self.score = streaks.c.user_id, streaks.c.length
            rows = and_(
                streaks.c.guild_id == board.guild_id,
                streaks.c.unit == board.unit.value,
                streaks.c.ends_at > board.now,
            )
        else:
            assert board.block is not None, "other metrics are of certain days"  # noqa: S101 - narrows the type
            self.user_id, self.score = scores.c.user_id, scores.c[board.metric.value]
            rows = and_(
                scores.c.guild_id == board.guild_id,
                scores.c.unit == board.block.unit.value,
                scores.c.starts_on == board.block.starts_on,
            )
        self.listed = (rows, self.score > 0, self.user_id.not_in(_hidden(board.guild_id)))


def _hidden(guild_id: int) -> CompoundSelect[*tuple[Any, ...]]:
    """Select the members who are not listed; few, and read once a query."""
    quiet = select(members.c.user_id).where(
        members.c.guild_id == guild_id, or_(members.c.left_at.is_not(None), members.c.is_visible.is_(False))
    )
    return union_all(quiet, select(exclusions.c.user_id).where(exclusions.c.guild_id == guild_id))


_DISTINCT = (Metric.PEERS, Metric.NEWCOMERS)
"""Metrics that no sum over parts of the days gives: the same peer is one peer."""

_IN_BLOCKS = (Metric.RECEIVED, Metric.ROUNDS)
"""Metrics that are summed out of the scores wherever whole months lie between the days."""

_LONG_DAYS = 180
"""Over more days than this it is faster to sum whole months and quarters out of the scores."""


def _distinct_between(guild_id: int, metric: Metric, span: Span) -> Query:
    """Count whom members helped between two days; a pair's first day among them counts the peer."""
    if metric is Metric.NEWCOMERS:
        score, counts = func.count(tallies.c.receiver_id.distinct()), tallies.c.is_to_newcomer.is_(True)
    else:
        score = func.count()
        counts = or_(tallies.c.previous_day.is_(None), tallies.c.previous_day < span.starts_on)
    # As a condition: to look at a day and add nothing would take as long as to add.
    return (
        select(tallies.c.giver_id.label("user_id"), score.label("score"))
        .where(*_between(guild_id, span.starts_on, span.ends_on), counts)
        .group_by(tallies.c.giver_id)
    )


def _summed_on(guild_id: int, metric: Metric, first: date, last: date) -> Query:
    if metric is Metric.ROUNDS:
        completed = completed_between(guild_id, first, last).subquery()
        return select(completed.c.user_id, completed.c.rounds.label("score"))
    value = tallies.c.quarters if metric is Metric.POINTS else tallies.c.responses
    # With the bare column SQLite would take the receivers' index, and look each single row up.
    user_id = tallies.c.receiver_id + 0 if metric is Metric.RECEIVED else tallies.c.giver_id
    return (
        select(user_id.label("user_id"), func.sum(value).label("score"))
        .where(*_between(guild_id, first, last))
        .group_by(user_id)
    )


def _summed_in(guild_id: int, metric: Metric, blocks: Sequence[Block]) -> Query:
    value = scores.c[metric.value]
    # Each block by itself is a stretch of the metric's index; all at once would read every score there is.
    # Points can be taken, so that some have less than none.
    sides = (value > 0, value < 0) if metric is Metric.POINTS else (value > 0,)
    each = [
        select(scores.c.user_id, value.label("value")).where(
            scores.c.guild_id == guild_id,
            scores.c.unit == block.unit.value,
            scores.c.starts_on == block.starts_on,
            side,
        )
        for block in blocks
        for side in sides
    ]
    found = union_all(*each).subquery()
    return select(found.c.user_id, func.sum(found.c.value).label("score")).group_by(found.c.user_id)


def _between(guild_id: int, first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    # The members are named, so that each one's days are read in one go, and the days around them skipped.
    givers = select(scores.c.user_id).where(
        scores.c.guild_id == guild_id, scores.c.unit == Unit.ALL.value, scores.c.responses > 0
    )
    return (
        tallies.c.guild_id == guild_id,
        tallies.c.giver_id.in_(givers),
        tallies.c.local_day.between(first, last),
        tallies.c.responses > 0,
    )


def _post(row: Row) -> RankingPost:
    return RankingPost(
        id=row.id,
        guild_id=row.guild_id,
        key=row.key,
        metric=Metric(row.metric),
        period=Period(row.period),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
    )


def _schedule(row: Row) -> Schedule:
    return Schedule(
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        metric=Metric(row.metric),
        period=Period(row.period),
        weekday=row.weekday,
        hour=row.hour,
        next_on=row.next_on,
    )
