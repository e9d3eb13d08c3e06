"""Folding rounds: who has completed which is noted beside each part, and made again from the ledger.

A part whose note may be out of date has none: whatever changes a part, its peers, its round, or what the
ledger says of its days takes the note away, and the next fold looks again.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, case, func, select, update

from bot.domain.rounds import PartState, Round, progresses
from bot.storage.rounds import BEGUN, RoundStore
from bot.storage.schema import parts, rounds
from bot.storage.store import ZONE_SLACK, Query, Store, in_parts
from bot.storage.weeks import Span, WeekStore


class RoundFolds(Store):
    """Keep the notes of completed rounds in line with the ledger."""

    @property
    def _rounds(self) -> RoundStore:
        return RoundStore(self._connection)

    async def mark_all_stale(self, guild_id: int) -> None:
        """Take the notes off all parts of a server."""
        await self._connection.execute(
            update(parts).where(parts.c.guild_id == guild_id).values(is_complete=None)
        )

    async def mark_days_stale(self, guild_id: int, days: Mapping[int, set[date]]) -> None:
        """Take the notes off the parts that some days may weigh in.

        Args:
            days: By giver, local days on which the ledger may say something new.
        """
        begun = await self._rounds.list_begun(guild_id) if days else []
        if not begun:
            return
        touched: dict[int, set[int]] = defaultdict(set)
        around: dict[date, list[int]] = {}
        for giver_id, own in days.items():
            for day in own:
                if day not in around:
                    around[day] = [each.id for each in begun if _may_hold(each, day)]
                for round_id in around[day]:
                    touched[round_id].add(giver_id)
        for round_id, giver_ids in touched.items():
            await self._rounds.forget_completed(guild_id, round_id, giver_ids)

    async def is_any_stale(self, guild_id: int) -> bool:
        """Say whether any part has no note."""
        query = select(parts.c.user_id).where(*is_unfolded(guild_id)).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def renew(self, guild_id: int, *, limit: int) -> dict[int, set[date]]:
        """Note anew what has no note, so many parts at most.

        Returns:
            By member, the days that name the rounds in which something may be another than before.
        """
        stale: dict[int, dict[int, str]] = defaultdict(dict)
        query = (
            select(parts.c.round_id, parts.c.user_id, parts.c.state)
            .where(*is_unfolded(guild_id))
            .order_by(parts.c.round_id, parts.c.user_id)
            .limit(limit)
        )
        for row in await self._connection.execute(query):
            stale[row.round_id][row.user_id] = row.state
        weeks: dict[int, set[date]] = defaultdict(set)
        for round_ in await self._rounds.list_begun(guild_id, list(stale)) if stale else []:
            for some in in_parts(sorted(stale[round_.id])):
                here = [user_id for user_id in some if stale[round_.id][user_id] == PartState.JOINED.value]
                await self._note(guild_id, round_.id, some, await self._completed(round_, here))
                for user_id in some:
                    weeks[user_id].add(round_.week)
            del stale[round_.id]
        # What was never opened nobody has completed.
        for round_id, user_ids in stale.items():
            await self._note(guild_id, round_id, list(user_ids), ())
        return weeks

    async def _completed(self, round_: Round, user_ids: Collection[int]) -> set[int]:
        span = Span(round_.opens_at, round_.closes_at)
        answered = await WeekStore(self._connection).list_answered(round_.guild_id, span, giver_ids=user_ids)
        named = await self._rounds.list_pairs(round_.guild_id, [round_.id], giver_ids=user_ids)
        reached = progresses(round_, user_ids, answered, named)
        return {user_id for user_id, progress in reached.items() if progress.is_complete}

    async def _note(
        self, guild_id: int, round_id: int, user_ids: Sequence[int], completed: Collection[int]
    ) -> None:
        await self._connection.execute(
            update(parts)
            .where(
                parts.c.guild_id == guild_id,
                parts.c.round_id == round_id,
                parts.c.user_id.in_(user_ids),
            )
            .values(is_complete=case((parts.c.user_id.in_(completed), True), else_=False))
        )


def is_unfolded(guild_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL which parts have no note."""
    return parts.c.guild_id == guild_id, parts.c.is_complete.is_(None)


def completed_between(guild_id: int, first: date, last: date) -> Query:
    """Count the rounds that members completed, of those that opened between two days, by member."""
    return (
        select(parts.c.user_id, func.count().label("score"))
        .join(rounds, rounds.c.id == parts.c.round_id)
        .where(
            rounds.c.guild_id == guild_id,
            rounds.c.week.between(first, last),
            rounds.c.state.in_(BEGUN),
            parts.c.guild_id == guild_id,
            parts.c.is_complete.is_(True),
        )
        .group_by(parts.c.user_id)
    )


def _may_hold(round_: Round, day: date) -> bool:
    return round_.opens_at.date() - ZONE_SLACK <= day <= round_.closes_at.date() + ZONE_SLACK
