"""The ledger of responses, the corrections to it, and the tallies that can be rebuilt from it."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    and_,
    bindparam,
    case,
    delete,
    exists,
    false,
    func,
    literal,
    or_,
    select,
    tuple_,
    union,
    update,
)

from bot.domain.acts import Earlier
from bot.domain.favours import Favour
from bot.domain.responses import (
    LOGGED_DAYS_BACK,
    Correction,
    Kind,
    Response,
    ResponseUnknown,
    Source,
    Status,
    Tally,
)
from bot.storage.schema import Instant, corrections, responses, tallies
from bot.storage.store import COUNTING, Query, Row, Store, for_dialects

_COLUMNS = [column.name for column in responses.columns if column is not responses.c.id]

_BOTH_WAYS = (
    (responses.c.giver_id, responses.c.receiver_id),
    (responses.c.receiver_id, responses.c.giver_id),
)

_TALLY_NAMES = ("guild_id", "giver_id", "receiver_id", "local_day")
_TallyKey = tuple[int, int, int, date]


def _add_to_tallies(insert: Any) -> Any:
    statement = insert(tallies)
    more = tallies.c.responses + statement.excluded.responses
    return statement.on_conflict_do_update(index_elements=_TALLY_NAMES, set_={"responses": more})


_ADD = for_dialects(lambda insert: insert(responses).on_conflict_do_nothing().returning(responses))
_ADD_MANY = for_dialects(lambda insert: insert(responses).on_conflict_do_nothing())
_LAST_ID = select(func.coalesce(func.max(responses.c.id), 0)).where(
    responses.c.guild_id == bindparam("guild_id")
)
_SINCE_ID = select(responses.c.message_id, responses.c.id).where(
    responses.c.guild_id == bindparam("guild_id"), responses.c.id > bindparam("last_id")
)
_ADD_TO_TALLIES = for_dialects(_add_to_tallies)


_CORRECTED_LAST_BY = (
    select(corrections.c.actor_id)
    .where(corrections.c.guild_id == responses.c.guild_id, corrections.c.response_id == responses.c.id)
    .order_by(corrections.c.id.desc())
    .limit(1)
    .scalar_subquery()
)


class ResponseStore(Store):
    """Read and append to the ledger."""

    async def add(self, responses_: Sequence[Response]) -> list[Response]:
        """Record responses of one server and add them to their days' tallies.

        Returns:
            Those that are new, with their ids, in no particular order; not among them what was there already
            (same boost, giver and kind; or same message).
        """
        if not responses_:
            return []
        recorded = await self._add(responses_)
        await self._tally(Counter(_tally_key(response) for response in recorded if response.status.counts))
        return recorded

    async def _add(self, responses_: Sequence[Response]) -> list[Response]:
        values = [_values(response) for response in responses_]
        of_message = {response.message_id: response for response in responses_}
        if None in of_message or len(of_message) < len(responses_):
            rows = await self._connection.execute(self._of(_ADD), values)
            return [_response(row) for row in rows]
        # Messages come by the hundred: a short statement for many rows costs half of one that returns them.
        # While this transaction lasts, nobody else adds to this server's ledger.
        guild = {"guild_id": responses_[0].guild_id}
        last_id = (await self._connection.execute(_LAST_ID, guild)).scalar_one()
        await self._connection.execute(self._of(_ADD_MANY), values)
        rows = await self._connection.execute(_SINCE_ID, guild | {"last_id": last_id})
        return [replace(of_message[message_id], id=row_id) for message_id, row_id in rows]

    async def get(self, guild_id: int, response_id: int) -> Response:
        """Return a response.

        Raises:
            ResponseUnknown: There is none of that id in this server.
        """
        query = select(responses).where(responses.c.guild_id == guild_id, responses.c.id == response_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise ResponseUnknown
        return _response(row)

    async def list_(self, guild_id: int, response_ids: Sequence[int]) -> list[Response]:
        """Return responses by id, oldest row first."""
        query = (
            select(responses)
            .where(responses.c.guild_id == guild_id, responses.c.id.in_(response_ids))
            .order_by(responses.c.id)
        )
        return [_response(row) for row in await self._connection.execute(query)]

    async def find_of_message(self, guild_id: int, message_id: int) -> Response | None:
        """Return the response that a message is, or that was logged with a form, whatever its status."""
        query = select(responses).where(
            responses.c.guild_id == guild_id, responses.c.message_id == message_id
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _response(row)

    async def find_copy(self, guild_id: int, giver_id: int, message_id: int) -> Response | None:
        """Return the response that a member's message is, else what they told of it with its link."""
        is_it = responses.c.message_id == message_id
        is_told = and_(
            responses.c.giver_id == giver_id,
            responses.c.answered_id == message_id,
            responses.c.channel_id.is_(None),
        )
        query = (
            select(responses)
            .where(responses.c.guild_id == guild_id, or_(is_it, is_told))
            .order_by(
                case((is_it, 0), else_=1),
                case((responses.c.status == Status.VOID.value, 1), else_=0),
                responses.c.id.desc(),
            )
        )
        row = (await self._connection.execute(query.limit(1))).one_or_none()
        return None if row is None else _response(row)

    async def list_earlier(self, asked: Response) -> list[Earlier]:
        """Return what a member told of before that may be the same act, and all they gave the peer that day.

        Args:
            asked: What they tell of now.
        """
        columns = responses.c
        that_day = columns.local_day == asked.local_day
        of_peer = that_day if asked.link is None else that_day | columns.link.is_not(None)
        same_thing = [
            column == known
            for column, known in (
                (columns.message_id, asked.message_id),
                (columns.message_id, asked.answered_id),
                (columns.answered_id, asked.answered_id),
                (columns.boost_id, asked.boost_id),
            )
            if known is not None
        ]
        query = (
            select(responses, _CORRECTED_LAST_BY.label("corrected_by"))
            .where(
                columns.guild_id == asked.guild_id,
                columns.giver_id == asked.giver_id,
                or_(and_(columns.receiver_id == asked.receiver_id, of_peer), *same_thing),
            )
            .order_by(columns.id)
        )
        return [Earlier(_response(row), row.corrected_by) for row in await self._connection.execute(query)]

    async def find_latest_given(
        self, guild_id: int, giver_id: int, *, recorded_since: datetime
    ) -> Response | None:
        """Return the latest that a member gave and has not withdrawn."""
        recorded_at = func.coalesce(responses.c.recorded_at, responses.c.responded_at)
        query = (
            select(responses)
            .where(
                responses.c.guild_id == guild_id,
                responses.c.giver_id == giver_id,
                responses.c.status != Status.VOID.value,
                recorded_at >= literal(recorded_since, Instant),
            )
            .order_by(recorded_at.desc(), responses.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _response(row)

    async def list_of(
        self, guild_id: int, user_id: int, *, peer_id: int | None = None, limit: int, offset: int = 0
    ) -> list[Response]:
        """Return the latest that a member gave and received, newest first, whatever became of it.

        Args:
            peer_id: Only what was exchanged with this one.
        """
        # Each half goes down an index of its own; an OR of both would read the server's whole ledger.
        halves = [
            select(responses)
            .where(
                responses.c.guild_id == guild_id,
                whose == user_id,
                *([] if peer_id is None else [peer == peer_id]),
            )
            .order_by(responses.c.responded_at.desc(), responses.c.id.desc())
            .limit(offset + limit)
            for whose, peer in _BOTH_WAYS
        ]
        rows = [row for half in halves for row in await self._connection.execute(half)]
        found = sorted(map(_response, rows), key=lambda each: (each.responded_at, each.id), reverse=True)
        return found[offset : offset + limit]

    async def count_of(self, guild_id: int, user_id: int) -> int:
        """Return how many responses a member gave and received, whatever became of them."""
        halves = [
            select(func.count()).where(responses.c.guild_id == guild_id, whose == user_id)
            for whose, _ in _BOTH_WAYS
        ]
        return sum([(await self._connection.execute(half)).scalar_one() for half in halves])

    async def list_counted_of_pairs(
        self, guild_id: int, pairs: Collection[tuple[int, int]], *, since: date, until: date
    ) -> list[Response]:
        """Return what counts of what certain givers gave certain receivers, on local days from `since` on.

        Args:
            pairs: Giver and receiver of each.
            until: The last local day.
        """
        query = select(responses).where(
            responses.c.guild_id == guild_id,
            tuple_(responses.c.giver_id, responses.c.receiver_id).in_(list(pairs)),
            responses.c.local_day.between(since, until),
            responses.c.status.in_(COUNTING),
        )
        return [_response(row) for row in await self._connection.execute(query)]

    async def list_recorded(
        self, guild_id: int, pairs: Collection[tuple[int, int]], *, since: datetime
    ) -> list[Response]:
        """Return what the ledger heard of certain givers and receivers since an instant.

        Args:
            pairs: Giver and receiver of each.
        """
        columns = responses.c
        earliest = since - timedelta(days=LOGGED_DAYS_BACK)
        query = select(responses).where(
            columns.guild_id == guild_id,
            # What the index finds: a response may be recorded some days after it was given.
            columns.giver_id.in_({giver_id for giver_id, _ in pairs}),
            columns.responded_at >= literal(earliest, Instant),
            func.coalesce(columns.recorded_at, columns.responded_at) >= literal(since, Instant),
            tuple_(columns.giver_id, columns.receiver_id).in_(list(pairs)),
        )
        return [_response(row) for row in await self._connection.execute(query)]

    async def list_corrections(self, response: Response) -> list[Correction]:
        """Return what was done about a response since it was recorded, oldest first."""
        query = (
            select(corrections)
            .where(corrections.c.guild_id == response.guild_id, corrections.c.response_id == response.id)
            .order_by(corrections.c.id)
        )
        return [_correction(response, row) for row in await self._connection.execute(query)]

    async def find_last_correction(self, response: Response) -> Correction | None:
        """Return what was last done about a response, if anything was."""
        query = (
            select(corrections)
            .where(corrections.c.guild_id == response.guild_id, corrections.c.response_id == response.id)
            .order_by(corrections.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return Correction(response, Status(row.before), row.actor_id, row.reason, row.at, row.for_member)

    async def list_all(self, guild_id: int) -> list[Response]:
        """Return a server's whole ledger, oldest row first."""
        query = select(responses).where(responses.c.guild_id == guild_id).order_by(responses.c.id)
        return [_response(row) for row in await self._connection.execute(query)]

    async def correct(self, correction: Correction) -> None:
        """Record a correction, and change the response's status and its day's tally with it."""
        response = correction.response
        await self._connection.execute(
            update(responses)
            .where(responses.c.guild_id == response.guild_id, responses.c.id == response.id)
            .values(status=response.status.value, is_stood_by=response.is_stood_by)
        )
        await self._connection.execute(
            corrections.insert().values(
                guild_id=response.guild_id,
                response_id=response.id,
                before=correction.before.value,
                after=response.status.value,
                actor_id=correction.actor_id,
                reason=correction.reason,
                at=correction.at,
                for_member=correction.for_member,
            )
        )
        if response.status.counts != correction.before.counts:
            await self._tally({_tally_key(response): 1 if response.status.counts else -1})

    async def list_boosts_answered_by(self, guild_id: int, giver_id: int) -> set[int]:
        """Return the boosts a member has responded to, also with what was withdrawn since."""
        query = select(responses.c.boost_id).where(
            responses.c.guild_id == guild_id,
            responses.c.giver_id == giver_id,
            responses.c.boost_id.is_not(None),
        )
        return set((await self._connection.execute(query)).scalars())

    async def list_of_favours(
        self, guild_id: int, receiver_id: int, favours: Sequence[Favour]
    ) -> dict[int, Response]:
        """Return by giver the response each favour is about; keep the list short, a page of it."""
        each = [
            and_(responses.c.giver_id == favour.peer_id, responses.c.responded_at == favour.since)
            for favour in favours
        ]
        query = (
            select(responses)
            .where(
                responses.c.guild_id == guild_id,
                responses.c.receiver_id == receiver_id,
                responses.c.status.in_(COUNTING),
                # The instants by themselves let the index find the rows.
                responses.c.responded_at.in_([favour.since for favour in favours]),
                or_(false(), *each),
            )
            .order_by(responses.c.id)
        )
        return {row.giver_id: _response(row) for row in await self._connection.execute(query)}

    async def has_named(self, guild_id: int, user_id: int) -> bool:
        """Say whether a member has given or received any response."""
        named = [
            exists().where(responses.c.guild_id == guild_id, side == user_id)
            for side in (responses.c.giver_id, responses.c.receiver_id)
        ]
        return bool((await self._connection.execute(select(or_(*named)))).scalar_one())

    async def count_peers_helped(self, guild_id: int, giver_id: int, *, since: date) -> int:
        """Return how many distinct peers a member has responded to on or after one of their days."""
        query = select(func.count(tallies.c.receiver_id.distinct())).where(
            tallies.c.guild_id == guild_id,
            tallies.c.giver_id == giver_id,
            tallies.c.local_day >= since,
            tallies.c.responses > 0,
        )
        return (await self._connection.execute(query)).scalar_one()

    async def list_tallies(self, guild_id: int) -> set[Tally]:
        """Return a server's tallies, those of zero left out."""
        query = select(tallies).where(tallies.c.guild_id == guild_id, tallies.c.responses > 0)
        return {
            Tally(row.guild_id, row.giver_id, row.receiver_id, row.local_day, row.responses)
            for row in await self._connection.execute(query)
        }

    async def sums_of(self, guild_id: int, user_id: int) -> tuple[int, int, int]:
        """Return of a member: responses given, distinct peers helped, responses received; what counts."""
        given = select(
            func.coalesce(func.sum(tallies.c.responses), 0), func.count(tallies.c.receiver_id.distinct())
        ).where(tallies.c.guild_id == guild_id, tallies.c.giver_id == user_id, tallies.c.responses > 0)
        received = select(func.count()).where(
            responses.c.guild_id == guild_id,
            responses.c.receiver_id == user_id,
            responses.c.status.in_(COUNTING),
        )
        sums = (await self._connection.execute(given)).one()
        return int(sums[0]), int(sums[1]), (await self._connection.execute(received)).scalar_one()

    async def list_servers(self) -> list[int]:
        """Return every server that has a response or a tally."""
        query = union(select(responses.c.guild_id), select(tallies.c.guild_id)).order_by("guild_id")
        return list((await self._connection.execute(query)).scalars())

    async def count_by_giver(self, guild_id: int) -> dict[int, int]:
        """Return by giver how many rows of the ledger and tallies are theirs in a server."""
        rows: Counter[int] = Counter()
        for table in (responses, tallies):
            query = (
                select(table.c.giver_id, func.count())
                .where(table.c.guild_id == guild_id)
                .group_by(table.c.giver_id)
            )
            rows.update({row[0]: row[1] for row in await self._connection.execute(query)})
        return rows

    async def find_wrong_tallies(self, guild_id: int, giver_ids: Collection[int]) -> set[_TallyKey]:
        """Return which of some givers' tallies are not what the ledger says, missing ones among them."""
        kept = select(*(tallies.c[name] for name in _TALLY_NAMES), tallies.c.responses).where(
            tallies.c.guild_id == guild_id, tallies.c.giver_id.in_(giver_ids), tallies.c.responses > 0
        )
        before = {(*row,) for row in await self._connection.execute(kept)}
        after = {(*row,) for row in await self._connection.execute(_sums(guild_id, giver_ids))}
        # A wrong sum is one tally, not the two that differ.
        return {(guild, giver, receiver, day) for guild, giver, receiver, day, _ in before ^ after}

    async def rebuild_tallies(self, guild_id: int, giver_ids: Collection[int]) -> None:
        """Throw some givers' tallies away and sum up again what they gave."""
        await self._connection.execute(
            delete(tallies).where(tallies.c.guild_id == guild_id, tallies.c.giver_id.in_(giver_ids))
        )
        sums = _sums(guild_id, giver_ids)
        await self._connection.execute(tallies.insert().from_select([*_TALLY_NAMES, "responses"], sums))

    async def _tally(self, changes: Mapping[_TallyKey, int]) -> None:
        if not changes:
            return
        rows = [
            {
                "guild_id": guild_id,
                "giver_id": giver_id,
                "receiver_id": receiver_id,
                "local_day": day,
                "responses": change,
            }
            for (guild_id, giver_id, receiver_id, day), change in changes.items()
        ]
        await self._connection.execute(self._of(_ADD_TO_TALLIES), rows)


def _sums(guild_id: int, giver_ids: Collection[int]) -> Query:
    """Sum up the ledger of some givers as tallies are."""
    key = (responses.c.giver_id, responses.c.receiver_id, responses.c.local_day)
    return (
        select(literal(guild_id, responses.c.guild_id.type), *key, func.count())
        .where(
            responses.c.guild_id == guild_id,
            responses.c.giver_id.in_(giver_ids),
            responses.c.status.in_(COUNTING),
        )
        .group_by(*key)
    )


def _tally_key(response: Response) -> _TallyKey:
    return response.guild_id, response.giver_id, response.receiver_id, response.local_day


def _values(response: Response) -> dict[str, Any]:
    # Not `asdict`, which copies deeply: this is done for every message that counts.
    return {name: getattr(response, name) for name in _COLUMNS}


def _correction(response: Response, row: Row) -> Correction:
    after = replace(response, status=Status(row.after))
    return Correction(after, Status(row.before), row.actor_id, row.reason, row.at, row.for_member)


def _response(row: Row) -> Response:
    return Response(
        id=row.id,
        guild_id=row.guild_id,
        giver_id=row.giver_id,
        receiver_id=row.receiver_id,
        kind=Kind(row.kind),
        source=Source(row.source),
        responded_at=row.responded_at,
        local_day=row.local_day,
        boost_id=row.boost_id,
        message_id=row.message_id,
        channel_id=row.channel_id,
        answered_id=row.answered_id,
        link=row.link,
        note=row.note,
        recorded_at=row.recorded_at,
        status=Status(row.status),
        is_stood_by=row.is_stood_by,
    )
