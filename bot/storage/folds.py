"""Folding: what the ledger has heard since is summed up into scores, in bulk and away from the hot path.

Recording a response touches nothing here. How far the scores know the ledger is kept as the last row that was
folded, of it, of its corrections and of adjustments: rows of one server are added under its lock, so that ids
grow in the order of commits. A fold takes what lies behind, works out anew what that touches, and moves the
mark in the same transaction. Nothing is ever added to a sum: each one touched is made again from the tallies
and the ledger, so that to fold twice, late, or everything from the beginning gives the same.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from bot.domain.servers import Server
from bot.storage.round_folds import RoundFolds, is_unfolded
from bot.storage.schema import (
    adjustments,
    corrections,
    folds,
    members,
    responses,
    scores,
    stale_members,
    tallies,
)
from bot.storage.score_folds import ScoreFolds
from bot.storage.store import Query, Store
from bot.storage.tally_folds import Pair, TallyFolds, Touched

AT_ONCE = 500
"""Rows of the ledger folded in one go, of each kind, and parts in rounds: others write in between."""

REJOINED_AT_ONCE = 20
"""Members who joined at another time than was known: all they ever received is looked at again."""


@dataclass(frozen=True, slots=True)
class Folded:
    """What a fold did.

    Attributes:
        givers: Whose streak may have changed.
        is_done: Whether nothing was left to fold.
    """

    givers: frozenset[int]
    is_done: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """How far a server's ledger is folded: the last row of each kind; and what kinds were worth then."""

    response_id: int = 0
    correction_id: int = 0
    adjustment_id: int = 0
    point_values: str = ""


class FoldStore(Store):
    """Keep scores in line with the ledger."""

    async def is_pending(self, guild_id: int, server: Server) -> bool:
        """Say whether there is anything to fold."""
        mark, one = await self._mark(guild_id), literal(1)
        if mark.point_values not in ("", _point_values(server)):
            return True
        news = (
            select(one).where(responses.c.guild_id == guild_id, responses.c.id > mark.response_id),
            select(one).where(corrections.c.guild_id == guild_id, corrections.c.id > mark.correction_id),
            select(one).where(adjustments.c.guild_id == guild_id, adjustments.c.id > mark.adjustment_id),
            select(one).where(*_joined_otherwise(guild_id)),
            select(one).where(stale_members.c.guild_id == guild_id),
            select(one).where(*is_unfolded(guild_id)),
        )
        query = select(or_(*(each.exists() for each in news)))
        return bool((await self._connection.execute(query)).scalar_one())

    async def count_left(self, guild_id: int) -> int:
        """Return how many responses are still to be folded."""
        mark = await self._mark(guild_id)
        query = select(func.count()).where(
            responses.c.guild_id == guild_id, responses.c.id > mark.response_id
        )
        return (await self._connection.execute(query)).scalar_one()

    async def mark_stale(self, guild_id: int, user_ids: Collection[int]) -> None:
        """Ask for members' streaks to be looked at again, for another reason than a response."""
        rows = [{"guild_id": guild_id, "user_id": user_id} for user_id in user_ids]
        if rows:
            await self._connection.execute(self._insert(stale_members).on_conflict_do_nothing(), rows)

    async def mark_everybody_stale(self, guild_id: int) -> None:
        """Ask for the streaks of all who ever gave a response to be looked at again."""
        givers = select(tallies.c.guild_id, tallies.c.giver_id).where(tallies.c.guild_id == guild_id)
        await self._connection.execute(
            self._insert(stale_members)
            .from_select(["guild_id", "user_id"], givers.distinct())
            .on_conflict_do_nothing()
        )

    async def take_stale(self, guild_id: int, *, limit: int) -> set[int]:
        """Return whose streaks are to be looked at again, so many at most, and take them off the list."""
        user_id = stale_members.c.user_id
        some = select(user_id).where(stale_members.c.guild_id == guild_id).order_by(user_id).limit(limit)
        stale = delete(stale_members).where(stale_members.c.guild_id == guild_id, user_id.in_(some))
        return set((await self._connection.execute(stale.returning(user_id))).scalars())

    async def forget(self, guild_id: int) -> None:
        """Forget a server's scores, so that the next folds make them again from the ledger."""
        for table in (scores, folds):
            await self._connection.execute(delete(table).where(table.c.guild_id == guild_id))
        await RoundFolds(self._connection).mark_all_stale(guild_id)
        await self.mark_everybody_stale(guild_id)

    async def fold(self, guild_id: int, server: Server) -> Folded:
        """Fold what is new, `AT_ONCE` rows of the ledger at most.

        Args:
            server: Its choices hold what kinds of response are worth; other values begin everything anew.
        """
        mark, values = await self._mark(guild_id), _point_values(server)
        if mark.point_values not in ("", values):
            mark = _Mark()
        upto = replace(await self._upto(guild_id, mark), point_values=values)
        unheard = await self._unheard(guild_id, mark)
        await self._note_joined(guild_id, unheard)
        rejoined = await self._rejoined(guild_id)
        touched = await self._touched(guild_id, mark, upto, rejoined)
        totals = ScoreFolds(self._connection)
        days: dict[int, set[date]] = defaultdict(set)
        if touched:
            days |= await TallyFolds(self._connection).renew(guild_id, touched, server)
            received: dict[int, set[date]] = defaultdict(set)
            for (_, receiver_id), touched_days in touched.items():
                received[receiver_id] |= touched_days
            await totals.renew_received(guild_id, received)
        for row in await self._connection.execute(_adjusted(guild_id, mark, upto)):
            days[row.user_id].add(row.local_day)
        await totals.renew_given(guild_id, days)
        await self._note_joined(guild_id, rejoined)
        await self._move(guild_id, upto)
        is_joined_known = len(rejoined) < REJOINED_AT_ONCE and len(unheard) < AT_ONCE
        is_known = is_joined_known and upto == await self._upto(guild_id, upto)
        is_done = await self._renew_rounds(guild_id, touched, is_last=is_known)
        return Folded(frozenset(giver_id for giver_id, _ in touched), is_done)

    async def _unheard(self, guild_id: int, mark: _Mark) -> list[int]:
        """Return some members who joined at another time than was known, and received nothing so far."""
        received = select(literal(1)).where(
            responses.c.guild_id == guild_id,
            responses.c.receiver_id == members.c.user_id,
            responses.c.id <= mark.response_id,
        )
        query = (
            select(members.c.user_id).where(*_joined_otherwise(guild_id), ~received.exists()).limit(AT_ONCE)
        )
        return list((await self._connection.execute(query)).scalars())

    async def _rejoined(self, guild_id: int) -> list[int]:
        """Return some members of whom the scores know another moment of joining than the member's."""
        query = select(members.c.user_id).where(*_joined_otherwise(guild_id)).limit(REJOINED_AT_ONCE)
        return list((await self._connection.execute(query)).scalars())

    async def _note_joined(self, guild_id: int, rejoined: Collection[int]) -> None:
        if rejoined:
            await self._connection.execute(
                update(members)
                .where(members.c.guild_id == guild_id, members.c.user_id.in_(rejoined))
                .values(folded_joined_at=members.c.joined_at)
            )

    async def _mark(self, guild_id: int) -> _Mark:
        query = select(folds).where(folds.c.guild_id == guild_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return _Mark()
        return _Mark(row.response_id, row.correction_id, row.adjustment_id, row.point_values)

    async def _upto(self, guild_id: int, mark: _Mark) -> _Mark:
        latest: list[int] = []
        for table, folded in (
            (responses, mark.response_id),
            (corrections, mark.correction_id),
            (adjustments, mark.adjustment_id),
        ):
            rows = (
                select(table.c.id)
                .where(table.c.guild_id == guild_id, table.c.id > folded)
                .order_by(table.c.id)
                .limit(AT_ONCE)
                .subquery()
            )
            latest.append((await self._connection.execute(select(func.max(rows.c.id)))).scalar() or folded)
        return _Mark(latest[0], latest[1], latest[2], mark.point_values)

    async def _move(self, guild_id: int, mark: _Mark) -> None:
        values = asdict(mark)
        await self._connection.execute(
            self._insert(folds)
            .values(guild_id=guild_id, **values)
            .on_conflict_do_update(index_elements=["guild_id"], set_=values)
        )

    async def _touched(self, guild_id: int, mark: _Mark, upto: _Mark, rejoined: Collection[int]) -> Touched:
        touched: dict[Pair, set[date]] = defaultdict(set)
        for row in await self._connection.execute(_news(guild_id, mark, upto, rejoined)):
            touched[row.giver_id, row.receiver_id].add(row.local_day)
        return touched

    async def _renew_rounds(self, guild_id: int, touched: Touched, *, is_last: bool) -> bool:
        """Count completed rounds; once all of the ledger is known, as a round may lie in many parts of it.

        Returns:
            Whether all of them are counted.
        """
        completions = RoundFolds(self._connection)
        days: dict[int, set[date]] = defaultdict(set)
        for (giver_id, _), touched_days in touched.items():
            days[giver_id] |= touched_days
        await completions.mark_days_stale(guild_id, days)
        if not is_last:
            return False
        weeks = await completions.renew(guild_id, limit=AT_ONCE)
        await ScoreFolds(self._connection).renew_rounds(guild_id, weeks)
        return not await completions.is_any_stale(guild_id)


def _news(
    guild_id: int, mark: _Mark, upto: _Mark, rejoined: Collection[int]
) -> CompoundSelect[*tuple[Any, ...]]:
    """Select what is new in the ledger, was corrected, or went to somebody who joined at another time."""
    facts = select(responses.c.giver_id, responses.c.receiver_id, responses.c.local_day).where(
        responses.c.guild_id == guild_id
    )
    corrected = select(corrections.c.response_id).where(
        corrections.c.guild_id == guild_id,
        corrections.c.id > mark.correction_id,
        corrections.c.id <= upto.correction_id,
    )
    return union_all(
        facts.where(responses.c.id > mark.response_id, responses.c.id <= upto.response_id),
        facts.where(responses.c.id.in_(corrected), responses.c.id <= mark.response_id),
        facts.where(responses.c.receiver_id.in_(rejoined), responses.c.id <= mark.response_id),
    )


def _adjusted(guild_id: int, mark: _Mark, upto: _Mark) -> Query:
    """Select the members and days of adjustments that are new."""
    return select(adjustments.c.user_id, adjustments.c.local_day).where(
        adjustments.c.guild_id == guild_id,
        adjustments.c.id > mark.adjustment_id,
        adjustments.c.id <= upto.adjustment_id,
    )


def _point_values(server: Server) -> str:
    return f"{server.points_light},{server.points_mention},{server.points_deep}"


def _joined_otherwise(guild_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL that the scores know another moment of joining than the member's."""
    is_other = members.c.joined_at.is_distinct_from(members.c.folded_joined_at)
    return members.c.guild_id == guild_id, is_other
