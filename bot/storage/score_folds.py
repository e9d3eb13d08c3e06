"""Folding scores: what members gave, received and completed in each week, month, quarter and in all."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Subquery,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from bot.domain.points import Share
from bot.domain.rankings import Block, Span, Unit, blocks_of
from bot.storage.rounds import BEGUN
from bot.storage.schema import adjustments, parts, responses, rounds, scores, tallies
from bot.storage.schema.columns import Instant
from bot.storage.store import COUNTING, Query, Store, for_dialects, ids_named, instants_around

Days = Mapping[int, set[date]]
"""By user id, the days on which something may be another than before."""


_SMALLEST_FIRST = (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.ALL)


_ForDialects = Mapping[str, Any]


class ScoreFolds(Store):
    """Keep scores in line with the tallies, the ledger and the notes of completed rounds."""

    async def renew_given(self, guild_id: int, days: Days) -> None:
        """Sum up again what members gave around these days."""
        for block, giver_ids in _users_by_block(days).items():
            await self._connection.execute(self._of(_RENEW_GIVEN), _values(guild_id, block, giver_ids))

    async def renew_received(self, guild_id: int, days: Days) -> None:
        """Count again what members received around these days."""
        await self._renew(guild_id, days, _RENEW_RECEIVED)

    async def renew_rounds(self, guild_id: int, days: Days) -> None:
        """Count again the rounds members completed, of those named by these days."""
        await self._renew(guild_id, days, _RENEW_ROUNDS)

    async def _renew(self, guild_id: int, days: Days, statements: tuple[_ForDialects, _ForDialects]) -> None:
        """Count a score in weeks and months; quarters are summed from months, and all from quarters."""
        counted, summed = statements
        users = _users_by_block(days)
        for block in sorted(users, key=lambda block: _SMALLEST_FIRST.index(block.unit)):
            statement = counted if block.unit in (Unit.WEEK, Unit.MONTH) else summed
            await self._connection.execute(self._of(statement), _values(guild_id, block, users[block]))


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


def _values(guild_id: int, block: Block, user_ids: Collection[int]) -> dict[str, Any]:
    begin, end = instants_around(block.starts_on, block.ends_on)
    return {
        "guild": guild_id,
        "users": json.dumps(sorted(user_ids)),
        "unit": block.unit.value,
        "first": block.starts_on,
        "last": block.ends_on,
        "begin": begin,
        "end": end,
        "part": (Unit.MONTH if block.unit is Unit.QUARTER else Unit.QUARTER).value,
    }


_GUILD = bindparam("guild", type_=BigInteger)
_UNIT = bindparam("unit", type_=scores.c.unit.type)
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)
_BEGIN, _END = bindparam("begin", type_=Instant), bindparam("end", type_=Instant)


def _given(insert: Any) -> Query:
    """Sum up what members gave in a block. A pair's first day in it counts the peer."""
    is_first = or_(tallies.c.previous_day.is_(None), tallies.c.previous_day < _FIRST)
    return (
        select(
            tallies.c.giver_id.label("user_id"),
            func.sum(case((is_first, 1), else_=0)).label("peers"),
            func.sum(tallies.c.responses).label("responses"),
            func.sum(tallies.c.quarters).label("points"),
            func.count(case((tallies.c.is_to_newcomer, tallies.c.receiver_id)).distinct()).label("newcomers"),
        )
        .where(
            tallies.c.guild_id == _GUILD,
            tallies.c.giver_id.in_(ids_named("users", insert)),
            tallies.c.local_day.between(_FIRST, _LAST),
            tallies.c.responses > 0,
        )
        .group_by(tallies.c.giver_id)
    )


def _adjusted(insert: Any) -> Query:
    """Sum up the points that moderators gave members, and took from them, in a block."""
    return (
        select(adjustments.c.user_id, func.sum(adjustments.c.points).label("points"))
        .where(
            adjustments.c.guild_id == _GUILD,
            adjustments.c.user_id.in_(ids_named("users", insert)),
            adjustments.c.local_day.between(_FIRST, _LAST),
        )
        .group_by(adjustments.c.user_id)
    )


def _received(insert: Any) -> Query:
    return (
        select(responses.c.receiver_id.label("user_id"), func.count().label("received"))
        .where(
            responses.c.guild_id == _GUILD,
            responses.c.receiver_id.in_(ids_named("users", insert)),
            responses.c.responded_at.between(_BEGIN, _END),
            responses.c.local_day.between(_FIRST, _LAST),
            responses.c.status.in_(COUNTING),
        )
        .group_by(responses.c.receiver_id)
    )


def _completed(insert: Any) -> Query:
    return (
        select(parts.c.user_id, func.count().label("rounds"))
        .join(rounds, rounds.c.id == parts.c.round_id)
        .where(
            rounds.c.guild_id == _GUILD,
            rounds.c.week.between(_FIRST, _LAST),
            rounds.c.state.in_(BEGUN),
            parts.c.guild_id == _GUILD,
            parts.c.user_id.in_(ids_named("users", insert)),
            parts.c.is_complete.is_(True),
        )
        .group_by(parts.c.user_id)
    )


def _in_parts(name: str, insert: Any) -> Query:
    """Sum up one score of a quarter out of its months, or of all days out of the quarters."""
    part = scores.alias("part")
    return (
        select(part.c.user_id, func.sum(part.c[name]).label(name))
        .where(
            part.c.guild_id == _GUILD,
            part.c.user_id.in_(ids_named("users", insert)),
            part.c.unit == bindparam("part", type_=scores.c.unit.type),
            part.c.starts_on.between(_FIRST, _LAST),
        )
        .group_by(part.c.user_id)
    )


def _renew_given(insert: Any) -> Any:
    users, given = ids_named("users", insert).subquery(), _given(insert).subquery()
    adjusted = _adjusted(insert).subquery()
    found: dict[str, ColumnElement[int]] = {
        name: func.coalesce(given.c[name], 0) for name in ("peers", "responses", "points", "newcomers")
    }
    found["points"] += func.coalesce(adjusted.c.points, 0) * int(Share.FULL)
    query = (
        select(_GUILD, users.c.user_id, _UNIT, _FIRST, *found.values())
        .join_from(users, given, given.c.user_id == users.c.user_id, isouter=True)
        .outerjoin(adjusted, adjusted.c.user_id == users.c.user_id)
        # SQLite would take ON CONFLICT for a part of the join.
        .where(users.c.user_id.is_not(None))
    )
    return _save(insert, query, list(found))


def _renew(name: str, insert: Any, counted: Subquery) -> Any:
    """Save one score where it is another than before; to somebody without a row, nothing is the same as 0."""
    users, known = ids_named("users", insert).subquery(), scores.alias("known")
    found = func.coalesce(counted.c[name], 0)
    is_known = and_(
        known.c.guild_id == _GUILD,
        known.c.user_id == users.c.user_id,
        known.c.unit == _UNIT,
        known.c.starts_on == _FIRST,
    )
    query = (
        select(_GUILD, users.c.user_id, _UNIT, _FIRST, found)
        .join_from(users, counted, counted.c.user_id == users.c.user_id, isouter=True)
        .outerjoin(known, is_known)
        .where(found != func.coalesce(known.c[name], 0))
    )
    return _save(insert, query, [name])


def _save(insert: Any, query: Query, names: Sequence[str]) -> Any:
    key = ["guild_id", "user_id", "unit", "starts_on"]
    statement = insert(scores).from_select([*key, *names], query)
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=key,
        set_={name: new[name] for name in names},
        # Each score has an index of its own to keep: what is right already is left alone.
        where=or_(*(scores.c[name] != new[name] for name in names)),
    )


_RENEW_GIVEN = for_dialects(_renew_given)
_RENEW_RECEIVED = (
    for_dialects(lambda insert: _renew("received", insert, _received(insert).subquery())),
    for_dialects(lambda insert: _renew("received", insert, _in_parts("received", insert).subquery())),
)
_RENEW_ROUNDS = (
    for_dialects(lambda insert: _renew("rounds", insert, _completed(insert).subquery())),
    for_dialects(lambda insert: _renew("rounds", insert, _in_parts("rounds", insert).subquery())),
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
