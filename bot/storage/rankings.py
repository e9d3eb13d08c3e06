"""Rankings: pages and places out of the scores, free dates out of the tallies, exclusions and posts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    case,
    delete,
    func,
    or_,
    select,
    true,
    union_all,
)

from bot.domain.points import Share
from bot.domain.rankings import Block, Edge, Entry, Hidden, Metric, Period, Span, Unit, cover, ranked
from bot.domain.streaks import Unit as StreakUnit
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
from bot.storage.score_folds import sum_adjustments
from bot.storage.store import Query, Row, Store


@dataclass(frozen=True, slots=True)
class Board:
    """One list that is ranked.

    Attributes:
        span: The days it is about; streaks are of this moment, whatever it is.
        unit: What streaks count in this server.
        now: When the question is asked; a streak that ended before is none.
    """

    guild_id: int
    metric: Metric
    span: Span
    unit: StreakUnit
    now: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some places of a board in a row.

    Attributes:
        offset: How many members come before the first.
        total: How many have a place on the board.
        best: The best score on it; 0 when nobody has a place.
    """

    entries: tuple[Entry, ...]
    offset: int
    total: int
    best: int


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

    async def stretch(self, board: Board, *, offset: int, limit: int) -> Stretch:
        """Return members in order: of equals, whoever came to Discord first.

        Args:
            offset: How many to leave out; from past the end, the last page is returned.
            limit: How long a page is.
        """
        listed = _listed(board)
        whole = (
            select(func.count().label("total"), func.max(listed.c.score).label("best"))
            .select_from(listed)
            .cte("whole")
        )
        # For nobody this is 0 in both databases, where the remainder has the sign of what is divided.
        last = whole.c.total - 1 - (whole.c.total - 1) % limit
        start = case((whole.c.total > offset, offset), else_=last)
        page = (
            select(listed.c.user_id, listed.c.score)
            .order_by(listed.c.score.desc(), listed.c.user_id)
            .limit(limit)
            .offset(select(start).scalar_subquery())
            .cte("page")
        )
        first = select(func.max(page.c.score)).scalar_subquery()
        above = select(func.count()).select_from(listed).where(listed.c.score > first).scalar_subquery()
        query = (
            select(page, whole, start.label("start"), above.label("above"))
            .select_from(page.join(whole, true()))
            .order_by(page.c.score.desc(), page.c.user_id)
        )
        rows = (await self._connection.execute(query)).all()
        if not rows:
            return Stretch((), 0, 0, 0)
        begin = rows[0]
        ordered = [(row.user_id, int(row.score)) for row in rows]
        entries = ranked(ordered, offset=begin.start, above=begin.above)
        return Stretch(tuple(entries), begin.start, begin.total, int(begin.best))

    async def find_place(self, board: Board, user_id: int) -> int | None:
        """Return how many come before a member in order; None if they have no place."""
        listed = _listed(board)
        mine = select(listed.c.score).where(listed.c.user_id == user_id).cte("mine")
        comes_before = or_(
            listed.c.score > mine.c.score,
            and_(listed.c.score == mine.c.score, listed.c.user_id < user_id),
        )
        count = select(func.count()).select_from(listed).where(comes_before).scalar_subquery()
        return (await self._connection.execute(select(count).select_from(mine))).scalar_one_or_none()

    async def all_scores(self, board: Board) -> dict[int, int]:
        """Return the scores of everybody who has a place, by user id."""
        listed = _listed(board)
        rows = await self._connection.execute(select(listed.c.user_id, listed.c.score))
        return {row.user_id: int(row.score) for row in rows}

    async def why_hidden(self, guild_id: int, user_id: int) -> Hidden | None:
        """Return why a member who is here is not listed; None if they are."""
        chosen = select(members.c.user_id).where(
            members.c.guild_id == guild_id, members.c.user_id == user_id, members.c.is_visible.is_(False)
        )
        excluded = _exclusion(guild_id, user_id)
        query = select(chosen.exists().label("has_chosen"), excluded.exists().label("is_excluded"))
        row = (await self._connection.execute(query)).one()
        if row.has_chosen:
            return Hidden.OWN_CHOICE
        return Hidden.EXCLUDED if row.is_excluded else None

    async def is_excluded(self, guild_id: int, user_id: int) -> bool:
        """Say whether the moderators have left a member out."""
        query = select(_exclusion(guild_id, user_id).exists())
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


def _listed(board: Board) -> FromClause:
    """Select those who have a place on a board, and their scores."""
    is_summed = False
    if board.metric is Metric.STREAK:
        found = select(streaks.c.user_id, streaks.c.length.label("score")).where(
            streaks.c.guild_id == board.guild_id,
            streaks.c.unit == board.unit.value,
            streaks.c.ends_at > board.now,
        )
    elif board.span.block is not None:
        found = select(scores.c.user_id, scores.c[board.metric.value].label("score")).where(
            scores.c.guild_id == board.guild_id,
            scores.c.unit == board.span.block.unit.value,
            scores.c.starts_on == board.span.block.starts_on,
        )
    else:
        is_summed = True
        between = _distinct_between if board.metric in _DISTINCT else _summed_between
        found = between(board.guild_id, board.metric, board.span)
    # What is summed up is summed once a query; all else is read in the order of its index. Without the word
    # SQLite would count each giver's peers twice: to see whether there are any, and to tell how many.
    table = found.cte("found").prefix_with("MATERIALIZED") if is_summed else found.subquery("found")
    query = select(table).where(table.c.score > 0, table.c.user_id.not_in(_hidden(board.guild_id)))
    return query.cte("listed") if is_summed else query.subquery("listed")


def _hidden(guild_id: int) -> CompoundSelect[*tuple[Any, ...]]:
    """Select the members who are not listed; few, and read once a query."""
    quiet = select(members.c.user_id).where(
        members.c.guild_id == guild_id, or_(members.c.left_at.is_not(None), members.c.is_visible.is_(False))
    )
    return union_all(quiet, select(exclusions.c.user_id).where(exclusions.c.guild_id == guild_id))


_DISTINCT = (Metric.PEERS, Metric.NEWCOMERS)
"""Metrics that no sum over parts of the days gives: the same peer is one peer."""


def _distinct_between(guild_id: int, metric: Metric, span: Span) -> Query:
    """Count whom members helped between two days; a pair's first day among them counts the peer."""
    givers = _givers(guild_id).subquery("givers")
    if metric is Metric.NEWCOMERS:
        score, counts = func.count(tallies.c.receiver_id.distinct()), tallies.c.is_to_newcomer.is_(True)
    else:
        score = func.count()
        # In one comparison: it is made for each day of each pair.
        counts = func.coalesce(tallies.c.previous_day, date.min) < span.starts_on
    # One count a giver: with a group, each day of each pair would be held against the one before.
    theirs = select(score).where(tallies.c.giver_id == givers.c.user_id, counts, *_between(guild_id, span))
    return select(givers.c.user_id, theirs.scalar_subquery().label("score"))


def _summed_between(guild_id: int, metric: Metric, span: Span) -> Query:
    """Sum whole quarters and months out of the scores; their ends are put right out of the tallies."""
    blocks, edges = cover(span.starts_on, span.ends_on)
    parts = [
        *(part for block in blocks for part in _in_block(guild_id, metric, block)),
        *(part for edge in edges for part in _on_edge(guild_id, metric, edge)),
    ]
    found = union_all(*parts).subquery()
    return select(found.c.user_id, func.sum(found.c.score).label("score")).group_by(found.c.user_id)


def _in_block(guild_id: int, metric: Metric, block: Block) -> Iterator[Query]:
    value = scores.c[metric.value]
    # Each side of 0 is a stretch of the metric's index. Points can be taken, so that some have less than 0.
    for side in (value > 0, value < 0) if metric is Metric.POINTS else (value > 0,):
        yield select(scores.c.user_id, value.label("score")).where(
            scores.c.guild_id == guild_id,
            scores.c.unit == block.unit.value,
            scores.c.starts_on == block.starts_on,
            side,
        )


def _on_edge(guild_id: int, metric: Metric, edge: Edge) -> Iterator[Query]:
    if metric is Metric.ROUNDS:
        completed = completed_between(guild_id, edge.span.starts_on, edge.span.ends_on).subquery()
        yield select(completed.c.user_id, (completed.c.score * edge.sign).label("score"))
        return
    value = tallies.c.quarters if metric is Metric.POINTS else tallies.c.responses
    # With the bare column SQLite would take the receivers' index, and look each single row up.
    user_id = tallies.c.receiver_id + 0 if metric is Metric.RECEIVED else tallies.c.giver_id
    yield (
        select(user_id.label("user_id"), (func.sum(value) * edge.sign).label("score"))
        .where(tallies.c.giver_id.in_(_givers(guild_id)), *_between(guild_id, edge.span))
        .group_by(user_id)
    )
    if metric is Metric.POINTS:
        # Those of whole months are in the scores already.
        given = sum_adjustments(guild_id, edge.span).subquery()
        yield select(given.c.user_id, (given.c.points * (Share.FULL * edge.sign)).label("score"))


def _givers(guild_id: int) -> Query:
    """Select who ever gave: named, each one's days are read in one go, and the days around them skipped."""
    return select(scores.c.user_id).where(
        scores.c.guild_id == guild_id, scores.c.unit == Unit.ALL.value, scores.c.responses > 0
    )


def _between(guild_id: int, span: Span) -> tuple[ColumnElement[bool], ...]:
    return (
        tallies.c.guild_id == guild_id,
        tallies.c.local_day.between(span.starts_on, span.ends_on),
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


def _exclusion(guild_id: int, user_id: int) -> Select[tuple[int]]:
    return select(exclusions.c.user_id).where(
        exclusions.c.guild_id == guild_id, exclusions.c.user_id == user_id
    )
