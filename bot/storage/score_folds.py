"""Folding scores: what members gave, received and completed in each week, month, quarter and in all."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from sqlalchemy import Column, case, func, or_, select

from bot.domain.points import Share
from bot.domain.rankings import Block, Span, Unit, blocks_of
from bot.storage.round_folds import completed_between
from bot.storage.schema import adjustments, parts, responses, scores, tallies
from bot.storage.store import COUNTING, Query, Row, Store, in_parts, instants_around

Days = Mapping[int, set[date]]
"""By user id, the days on which something may be another than before."""


_SMALLEST_FIRST = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.ALL)


class ScoreFolds(Store):
    """Keep scores in line with the tallies, the ledger and the notes of completed rounds."""

    async def renew_given(self, guild_id: int, days: Days) -> None:
        """Sum up again what members gave around these days."""
        for block, giver_ids in _users_by_block(days).items():
            for some in in_parts(sorted(giver_ids)):
                rows = await self._connection.execute(_given(guild_id, block, some))
                found = {row.user_id: _given_values(row) for row in rows}
                values = {user_id: found.get(user_id, _NOTHING_GIVEN) for user_id in some}
                for row in await self._connection.execute(sum_adjustments(guild_id, block.span, some)):
                    mine = values[row.user_id]
                    values[row.user_id] = {**mine, "points": mine["points"] + int(row.points) * Share.FULL}
                await self._save(guild_id, block, values)

    async def renew_received(self, guild_id: int, days: Days) -> None:
        """Count again what members received around these days."""
        await self._renew(guild_id, days, scores.c.received, _received)

    async def renew_rounds(self, guild_id: int, days: Days) -> None:
        """Count again the rounds members completed, of those named by these days."""
        await self._renew(guild_id, days, scores.c.rounds, _completed)

    async def _renew(
        self,
        guild_id: int,
        days: Days,
        score: Column[int],
        count: Callable[[int, Block, Sequence[int]], Query],
    ) -> None:
        """Count a score in weeks and months; quarters are summed from months, and all from quarters."""
        users = _users_by_block(days)
        for block in sorted(users, key=lambda block: _SMALLEST_FIRST.index(block.unit)):
            for some in in_parts(sorted(users[block])):
                is_counted = block.unit in (Unit.WEEK, Unit.MONTH)
                query = (
                    count(guild_id, block, some) if is_counted else _in_parts_of(guild_id, block, some, score)
                )
                found = {row.user_id: int(row.score) for row in await self._connection.execute(query)}
                known = await self._known(guild_id, block, some, score)
                changed = {
                    each: found.get(each, 0) for each in some if found.get(each, 0) != known.get(each, 0)
                }
                if changed:
                    await self._save(guild_id, block, {each: {score.name: n} for each, n in changed.items()})

    async def _known(
        self, guild_id: int, block: Block, user_ids: Sequence[int], score: Column[int]
    ) -> dict[int, int]:
        query = select(scores.c.user_id, score.label("score")).where(
            scores.c.guild_id == guild_id,
            scores.c.user_id.in_(user_ids),
            scores.c.unit == block.unit.value,
            scores.c.starts_on == block.starts_on,
        )
        return {row.user_id: row.score for row in await self._connection.execute(query)}

    async def _save(self, guild_id: int, block: Block, values: Mapping[int, Mapping[str, int]]) -> None:
        key = {"guild_id": guild_id, "unit": block.unit.value, "starts_on": block.starts_on}
        rows = [{**key, "user_id": user_id, **each} for user_id, each in values.items()]
        statement = self._insert(scores)
        names = next(iter(values.values()))
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "user_id", "unit", "starts_on"],
                set_={name: statement.excluded[name] for name in names},
            ),
            rows,
        )


def sum_adjustments(guild_id: int, span: Span, user_ids: Sequence[int] | None = None) -> Query:
    """Sum up the points that moderators gave and took between two days, by member."""
    query = (
        select(adjustments.c.user_id, func.sum(adjustments.c.points).label("points"))
        .where(
            adjustments.c.guild_id == guild_id,
            adjustments.c.local_day.between(span.starts_on, span.ends_on),
        )
        .group_by(adjustments.c.user_id)
    )
    return query if user_ids is None else query.where(adjustments.c.user_id.in_(user_ids))


def _given(guild_id: int, block: Block, giver_ids: Sequence[int]) -> Query:
    """Sum up what members gave in a block. A pair's first day in it counts the peer."""
    is_first = or_(tallies.c.previous_day.is_(None), tallies.c.previous_day < block.starts_on)
    return (
        select(
            tallies.c.giver_id.label("user_id"),
            func.sum(case((is_first, 1), else_=0)).label("peers"),
            func.sum(tallies.c.responses).label("responses"),
            func.sum(tallies.c.quarters).label("points"),
            func.count(case((tallies.c.is_to_newcomer, tallies.c.receiver_id)).distinct()).label("newcomers"),
        )
        .where(
            tallies.c.guild_id == guild_id,
            tallies.c.giver_id.in_(giver_ids),
            tallies.c.local_day.between(block.starts_on, block.ends_on),
            tallies.c.responses > 0,
        )
        .group_by(tallies.c.giver_id)
    )


_NOTHING_GIVEN: dict[str, int] = dict.fromkeys(("peers", "responses", "points", "newcomers"), 0)


def _given_values(row: Row) -> dict[str, int]:
    # PostgreSQL's sum of integers is a number of another type.
    return {name: int(getattr(row, name)) for name in _NOTHING_GIVEN}


def _received(guild_id: int, block: Block, receiver_ids: Sequence[int]) -> Query:
    return (
        select(responses.c.receiver_id.label("user_id"), func.count().label("score"))
        .where(
            responses.c.guild_id == guild_id,
            responses.c.receiver_id.in_(receiver_ids),
            responses.c.responded_at.between(*instants_around(block.starts_on, block.ends_on)),
            responses.c.local_day.between(block.starts_on, block.ends_on),
            responses.c.status.in_(COUNTING),
        )
        .group_by(responses.c.receiver_id)
    )


def _completed(guild_id: int, block: Block, user_ids: Sequence[int]) -> Query:
    completed = completed_between(guild_id, block.starts_on, block.ends_on)
    return completed.where(parts.c.user_id.in_(user_ids))


def _in_parts_of(guild_id: int, block: Block, user_ids: Sequence[int], score: Column[int]) -> Query:
    """Sum up one score of a quarter out of its months, or of all days out of the quarters."""
    part = Unit.MONTH if block.unit is Unit.QUARTER else Unit.QUARTER
    return (
        select(scores.c.user_id, func.sum(score).label("score"))
        .where(
            scores.c.guild_id == guild_id,
            scores.c.user_id.in_(user_ids),
            scores.c.unit == part.value,
            scores.c.starts_on.between(block.starts_on, block.ends_on),
        )
        .group_by(scores.c.user_id)
    )


def _users_by_block(days: Days) -> dict[Block, set[int]]:
    users: dict[Block, set[int]] = defaultdict(set)
    known: dict[date, set[Block]] = {}
    for user_id, mine in days.items():
        for day in mine:
            if day not in known:
                known[day] = blocks_of([day])
            for block in known[day]:
                users[block].add(user_id)
    return users
