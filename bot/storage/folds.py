"""Folding: what the ledger has heard since is summed up into scores, in bulk and away from the hot path.

Recording a response touches nothing here. How far the scores know the ledger is kept as the last row that was
folded, of it, of its corrections and of adjustments: rows of one server are added under its lock, so that ids
grow in the order of commits. A fold takes what lies behind, works out anew what that touches, and moves the
mark in the same transaction. Nothing is ever added to a sum: each one touched is made again from the tallies
and the ledger, so that to fold twice, late, or everything from the beginning gives the same.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    bindparam,
    case,
    delete,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from bot.domain.points import WINDOW_DAYS, Share, worths
from bot.domain.rankings import Block, Span, Unit, blocks_of, influence_of, is_to_newcomer
from bot.domain.responses import Kind, Response, Source
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
from bot.storage.store import COUNTING, ZONE_SLACK, Query, Row, Store, in_parts

AT_ONCE = 10_000
"""Rows of the ledger folded in one go: some hundreds as a rule, more only after a long silence."""

_ONE_DAY = timedelta(days=1)

_Pair = tuple[int, int]

_Days = Mapping[int, set[date]]
"""Days by user id."""

_Touched = Mapping[_Pair, set[date]]
"""By giver and receiver, the days on which something may be new, gone or another than before."""


@dataclass(frozen=True, slots=True)
class Folded:
    """What a fold did.

    Attributes:
        givers: Whose streak may have changed.
        is_done: Whether nothing of the ledger was left to fold.
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

    async def take_stale(self, guild_id: int) -> set[int]:
        """Return whose streaks are to be looked at again, and take them off the list."""
        stale = delete(stale_members).where(stale_members.c.guild_id == guild_id)
        return set((await self._connection.execute(stale.returning(stale_members.c.user_id))).scalars())

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
            await self.forget(guild_id)
            mark = _Mark()
        upto = replace(await self._upto(guild_id, mark), point_values=values)
        touched = await self._touched(guild_id, mark, upto)
        days: dict[int, set[date]] = defaultdict(set)
        if touched:
            days |= await self._renew_tallies(guild_id, touched, server)
            received: dict[int, set[date]] = defaultdict(set)
            for (_, receiver_id), touched_days in touched.items():
                received[receiver_id] |= touched_days
            await self._renew_received(guild_id, _blocks_by_user(received))
        for row in await self._connection.execute(_adjusted(guild_id, mark, upto)):
            days[row.user_id].add(row.local_day)
        await self._renew_given(guild_id, _blocks_by_user(days))
        await self._connection.execute(
            update(members).where(*_joined_otherwise(guild_id)).values(folded_joined_at=members.c.joined_at)
        )
        await self._move(guild_id, upto)
        is_done = upto == await self._upto(guild_id, upto)
        await self._renew_rounds(guild_id, touched, is_last=is_done)
        return Folded(frozenset(giver_id for giver_id, _ in touched), is_done)

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

    async def _touched(self, guild_id: int, mark: _Mark, upto: _Mark) -> _Touched:
        touched: dict[_Pair, set[date]] = defaultdict(set)
        for row in await self._connection.execute(_news(guild_id, mark, upto)):
            touched[row.giver_id, row.receiver_id].add(row.local_day)
        return touched

    async def _renew_tallies(self, guild_id: int, touched: _Touched, server: Server) -> dict[int, set[date]]:
        """Work out what the tallies of these pairs lack, and write what differs.

        Returns:
            By giver, the days on which something is another than before.
        """
        quarters, welcomed = await self._worth(guild_id, touched, server)
        days: dict[int, set[date]] = defaultdict(set)
        for (giver_id, _), touched_days in touched.items():
            # A response that counts no more has left nothing behind that could differ.
            days[giver_id] |= touched_days
        updates: list[dict[str, Any]] = []
        rows = await self._tallies_of(guild_id, list(touched))
        for pair, group in groupby(rows, key=lambda row: (row.giver_id, row.receiver_id)):
            first, last = influence_of(min(touched[pair]), max(touched[pair]))
            previous: date | None = None
            for row in group:
                key = (*pair, row.local_day)
                known = (row.quarters, previous, row.is_to_newcomer)
                found = (quarters.get(key, 0), previous, key in welcomed)
                values = found if first <= row.local_day <= last else known
                previous = row.local_day
                if values != (row.quarters, row.previous_day, row.is_to_newcomer):
                    days[pair[0]].add(row.local_day)
                    updates.append(_tally_values(key, values))
        if updates:
            await self._connection.execute(_UPDATE_TALLY, [{"of_guild": guild_id} | each for each in updates])
        return days

    async def _worth(
        self, guild_id: int, touched: _Touched, server: Server
    ) -> tuple[dict[tuple[int, int, date], int], set[tuple[int, int, date]]]:
        """Return by pair and day what was given in quarters of a point, and which went to a newcomer."""
        first = min(map(min, touched.values())) - timedelta(days=WINDOW_DAYS - 1)
        last = influence_of(first, max(map(max, touched.values())))[1]
        ledger = await self._ledger_of(guild_id, list(touched), first, last)
        joined_at = await self._joined_at(guild_id, {receiver_id for _, receiver_id in touched})
        worth = worths(ledger, server)
        quarters: dict[tuple[int, int, date], int] = defaultdict(int)
        welcomed: set[tuple[int, int, date]] = set()
        for response in ledger:
            key = (response.giver_id, response.receiver_id, response.local_day)
            quarters[key] += worth[response.id].quarters
            if is_to_newcomer(response, joined_at.get(response.receiver_id)):
                welcomed.add(key)
        return quarters, welcomed

    async def _ledger_of(
        self, guild_id: int, pairs: Sequence[_Pair], first: date, last: date
    ) -> list[Response]:
        query = select(
            *(responses.c.id, responses.c.giver_id, responses.c.receiver_id, responses.c.kind),
            *(responses.c.responded_at, responses.c.local_day),
        ).where(
            responses.c.guild_id == guild_id,
            responses.c.status.in_(COUNTING),
            responses.c.local_day.between(first, last),
            responses.c.responded_at.between(*_instants_around(first, last)),
        )
        rows = await self._of_pairs(query, responses.c.giver_id, responses.c.receiver_id, pairs)
        return [_slim_response(guild_id, row) for row in rows]

    async def _tallies_of(self, guild_id: int, pairs: Sequence[_Pair]) -> list[Row]:
        query = select(tallies).where(tallies.c.guild_id == guild_id, tallies.c.responses > 0)
        rows = await self._of_pairs(query, tallies.c.giver_id, tallies.c.receiver_id, pairs)
        return sorted(rows, key=lambda row: (row.giver_id, row.receiver_id, row.local_day))

    async def _of_pairs(
        self,
        query: Query,
        giver: ColumnElement[int],
        receiver: ColumnElement[int],
        pairs: Sequence[_Pair],
    ) -> list[Row]:
        """Return the rows of these pairs; the givers are named apart: their index leads to the rows."""
        rows: list[Row] = []
        for some in in_parts(sorted(pairs)):
            mine = query.where(giver.in_({pair[0] for pair in some}), tuple_(giver, receiver).in_(some))
            rows += (await self._connection.execute(mine)).all()
        return rows

    async def _joined_at(self, guild_id: int, user_ids: Collection[int]) -> dict[int, datetime | None]:
        joined_at: dict[int, datetime | None] = {}
        for some in in_parts(sorted(user_ids)):
            query = select(members.c.user_id, members.c.joined_at).where(
                members.c.guild_id == guild_id, members.c.user_id.in_(some)
            )
            joined_at |= {row.user_id: row.joined_at for row in await self._connection.execute(query)}
        return joined_at

    async def _renew_given(self, guild_id: int, users: Mapping[Block, set[int]]) -> None:
        for block, giver_ids in users.items():
            for some in in_parts(sorted(giver_ids)):
                rows = await self._connection.execute(_given(guild_id, block, some))
                found = {row.user_id: _given_values(row) for row in rows}
                values = {user_id: found.get(user_id, _NOTHING_GIVEN) for user_id in some}
                for row in await self._connection.execute(sum_adjustments(guild_id, block.span, some)):
                    mine = values[row.user_id]
                    values[row.user_id] = {**mine, "points": mine["points"] + int(row.points) * Share.FULL}
                await self._save(guild_id, block, values)

    async def _renew_received(self, guild_id: int, users: Mapping[Block, set[int]]) -> None:
        # Weeks and months are counted in the ledger; quarters are summed from months, and all from quarters.
        for block in sorted(users, key=lambda block: _UNITS.index(block.unit)):
            query = _received if block.unit in (Unit.WEEK, Unit.MONTH) else _received_in_parts
            for some in in_parts(sorted(users[block])):
                rows = await self._connection.execute(query(guild_id, block, some))
                found = {row.user_id: int(row.received or 0) for row in rows}
                await self._save(guild_id, block, {each: {"received": found.get(each, 0)} for each in some})

    async def _renew_rounds(self, guild_id: int, touched: _Touched, *, is_last: bool) -> None:
        """Count completed rounds; once all of the ledger is known, as a round may lie in many parts of it."""
        completions = RoundFolds(self._connection)
        days: dict[int, set[date]] = defaultdict(set)
        for (giver_id, _), touched_days in touched.items():
            days[giver_id] |= touched_days
        await completions.mark_days_stale(guild_id, days)
        if not is_last:
            return
        users = _blocks_by_user(await completions.renew(guild_id))
        for block in sorted(users, key=lambda block: _UNITS.index(block.unit)):
            for some in in_parts(sorted(users[block])):
                changed = await completions.changed_scores(guild_id, block, some)
                if changed:
                    await self._save(guild_id, block, {each: {"rounds": n} for each, n in changed.items()})

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


_UNITS = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.ALL)
"""From the smallest on."""

_UPDATE_TALLY = (
    update(tallies)
    .where(
        tallies.c.guild_id == bindparam("of_guild"),
        tallies.c.giver_id == bindparam("of_giver"),
        tallies.c.local_day == bindparam("of_day"),
        tallies.c.receiver_id == bindparam("of_receiver"),
    )
    .values(
        quarters=bindparam("new_quarters"),
        previous_day=bindparam("new_previous_day"),
        is_to_newcomer=bindparam("new_is_to_newcomer"),
    )
)


def _news(guild_id: int, mark: _Mark, upto: _Mark) -> CompoundSelect[*tuple[Any, ...]]:
    """Select what is new in the ledger, was corrected, or went to somebody who joined at another time."""
    facts = select(responses.c.giver_id, responses.c.receiver_id, responses.c.local_day).where(
        responses.c.guild_id == guild_id
    )
    corrected = select(corrections.c.response_id).where(
        corrections.c.guild_id == guild_id,
        corrections.c.id > mark.correction_id,
        corrections.c.id <= upto.correction_id,
    )
    joined = select(members.c.user_id).where(*_joined_otherwise(guild_id))
    return union_all(
        facts.where(responses.c.id > mark.response_id, responses.c.id <= upto.response_id),
        facts.where(responses.c.id.in_(corrected), responses.c.id <= mark.response_id),
        facts.where(responses.c.receiver_id.in_(joined), responses.c.id <= mark.response_id),
    )


def _adjusted(guild_id: int, mark: _Mark, upto: _Mark) -> Query:
    """Select the members and days of adjustments that are new."""
    return select(adjustments.c.user_id, adjustments.c.local_day).where(
        adjustments.c.guild_id == guild_id,
        adjustments.c.id > mark.adjustment_id,
        adjustments.c.id <= upto.adjustment_id,
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


def _point_values(server: Server) -> str:
    return f"{server.points_light},{server.points_mention},{server.points_deep}"


def _joined_otherwise(guild_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL that the scores know another moment of joining than the member's."""
    is_other = members.c.joined_at.is_distinct_from(members.c.folded_joined_at)
    return members.c.guild_id == guild_id, is_other


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
        select(responses.c.receiver_id.label("user_id"), func.count().label("received"))
        .where(
            responses.c.guild_id == guild_id,
            responses.c.receiver_id.in_(receiver_ids),
            responses.c.responded_at.between(*_instants_around(block.starts_on, block.ends_on)),
            responses.c.local_day.between(block.starts_on, block.ends_on),
            responses.c.status.in_(COUNTING),
        )
        .group_by(responses.c.receiver_id)
    )


def _received_in_parts(guild_id: int, block: Block, receiver_ids: Sequence[int]) -> Query:
    part = Unit.MONTH if block.unit is Unit.QUARTER else Unit.QUARTER
    return (
        select(scores.c.user_id, func.sum(scores.c.received).label("received"))
        .where(
            scores.c.guild_id == guild_id,
            scores.c.user_id.in_(receiver_ids),
            scores.c.unit == part.value,
            scores.c.starts_on.between(block.starts_on, block.ends_on),
        )
        .group_by(scores.c.user_id)
    )


def _blocks_by_user(days: _Days) -> dict[Block, set[int]]:
    users: dict[Block, set[int]] = defaultdict(set)
    known: dict[date, set[Block]] = {}
    for user_id, mine in days.items():
        for day in mine:
            if day not in known:
                known[day] = blocks_of([day])
            for block in known[day]:
                users[block].add(user_id)
    return users


def _instants_around(first: date, last: date) -> tuple[datetime, datetime]:
    """Return instants between which every response stamped with one of these days was given."""
    begin = datetime.combine(max(first, _EARLIEST), time(), UTC) - ZONE_SLACK
    return begin, datetime.combine(min(last, _LATEST), time(), UTC) + ZONE_SLACK


_EARLIEST, _LATEST = date(1000, 1, 1), date(9000, 1, 1)
"""So that the slack stays inside what Python and the databases can write."""


def _tally_values(key: tuple[int, int, date], values: tuple[int, date | None, bool]) -> dict[str, Any]:
    giver_id, receiver_id, day = key
    quarters, previous_day, is_to_newcomer_ = values
    return {
        "of_giver": giver_id,
        "of_receiver": receiver_id,
        "of_day": day,
        "new_quarters": quarters,
        "new_previous_day": previous_day,
        "new_is_to_newcomer": is_to_newcomer_,
    }


def _slim_response(guild_id: int, row: Row) -> Response:
    """Return what weighs of a response; where it came from does not."""
    return Response(
        id=row.id,
        guild_id=guild_id,
        giver_id=row.giver_id,
        receiver_id=row.receiver_id,
        kind=Kind(row.kind),
        source=Source.LOG,
        responded_at=row.responded_at,
        local_day=row.local_day,
    )
