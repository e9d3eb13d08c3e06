"""Folding tallies: what each pair's days are worth, which day came before, and which went to newcomers."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import BigInteger, Date, bindparam, literal_column, select, tuple_, update

from bot.domain.points import WINDOW_DAYS, worths
from bot.domain.rankings import influence_of, is_to_newcomer
from bot.domain.responses import Kind, Response, Source
from bot.domain.servers import Server
from bot.storage.schema import members, responses, tallies
from bot.storage.schema.columns import Instant
from bot.storage.store import (
    COUNTING,
    Query,
    Row,
    Store,
    for_dialects,
    ids_named,
    instants_around,
    pairs_named,
)

Pair = tuple[int, int]
"""A giver and a receiver."""

Touched = Mapping[Pair, set[date]]
"""By pair, the days on which something may be new, gone or another than before."""


class TallyFolds(Store):
    """Keep what tallies say beyond a number in line with the ledger."""

    async def renew(self, guild_id: int, touched: Touched, server: Server) -> dict[int, set[date]]:
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
        self, guild_id: int, touched: Touched, server: Server
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
        self, guild_id: int, pairs: Collection[Pair], first: date, last: date
    ) -> list[Response]:
        begin, end = instants_around(first, last)
        values = {
            "guild": guild_id,
            "first": first,
            "last": last,
            "begin": begin,
            "end": end,
            "pairs": json.dumps(list(pairs)),
            "receivers": json.dumps(sorted({pair[1] for pair in pairs})),
        }
        rows = await self._connection.execute(self._of(_LEDGER), values)
        return [_slim_response(guild_id, row) for row in rows]

    async def _tallies_of(self, guild_id: int, pairs: Collection[Pair]) -> list[Row]:
        values = {
            "guild": guild_id,
            "pairs": json.dumps(list(pairs)),
            "givers": json.dumps(sorted({pair[0] for pair in pairs})),
        }
        rows = (await self._connection.execute(self._of(_TALLIES), values)).all()
        return sorted(rows, key=lambda row: (row.giver_id, row.receiver_id, row.local_day))

    async def _joined_at(self, guild_id: int, user_ids: Collection[int]) -> dict[int, datetime | None]:
        values = {"guild": guild_id, "users": json.dumps(sorted(user_ids))}
        rows = await self._connection.execute(self._of(_JOINED), values)
        return {row.user_id: row.joined_at for row in rows}


_GUILD = bindparam("guild", type_=BigInteger)


def _ledger(insert: Any) -> Query:
    """Select what pairs gave between two days.

    The receivers' index leads to the rows, and no other may: whoever gives much has many rows with others.
    """
    giver, receiver = responses.c.giver_id, responses.c.receiver_id
    return select(
        *(responses.c.id, giver, receiver, responses.c.kind),
        *(responses.c.responded_at, responses.c.local_day),
    ).where(
        responses.c.guild_id == _GUILD,
        receiver.in_(ids_named("receivers", insert)),
        tuple_(giver + literal_column("0"), receiver).in_(pairs_named("pairs", insert)),
        responses.c.status.in_(COUNTING),
        responses.c.local_day.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
        responses.c.responded_at.between(bindparam("begin", type_=Instant), bindparam("end", type_=Instant)),
    )


def _tallies(insert: Any) -> Query:
    """Select pairs' tallies; the givers are named apart: rows lie in their order."""
    return select(tallies).where(
        tallies.c.guild_id == _GUILD,
        tallies.c.giver_id.in_(ids_named("givers", insert)),
        tuple_(tallies.c.giver_id, tallies.c.receiver_id + literal_column("0")).in_(
            pairs_named("pairs", insert)
        ),
        tallies.c.responses > 0,
    )


def _joined(insert: Any) -> Query:
    return select(members.c.user_id, members.c.joined_at).where(
        members.c.guild_id == _GUILD, members.c.user_id.in_(ids_named("users", insert))
    )


_LEDGER, _TALLIES, _JOINED = for_dialects(_ledger), for_dialects(_tallies), for_dialects(_joined)

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
