"""The weekly challenge: rounds, who takes part, who was given whom, and who is never matched."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, exists, or_, select, update

from bot.domain.rounds import (
    Enrolment,
    NamedPair,
    NoRoundYet,
    PairState,
    Part,
    PartState,
    Round,
    RoundState,
)
from bot.storage.schema import blocks, enrolments, pairs, parts, rounds
from bot.storage.store import Row, Store, in_parts

BEGUN = (RoundState.OPEN.value, RoundState.CLOSED.value)
"""States of a round that was opened."""

_PART = [column for column in parts.c if column.name != "is_complete"]
"""What a part is made of; the other column is what folds found out."""

# Built once: it is executed for every busy moment.
_OPEN_PARTS = (
    select(*_PART)
    .join(rounds, rounds.c.id == parts.c.round_id)
    .where(
        parts.c.guild_id == bindparam("guild_id"),
        rounds.c.guild_id == bindparam("guild_id"),
        rounds.c.state == RoundState.OPEN.value,
        parts.c.user_id.in_(bindparam("user_ids", expanding=True)),
    )
)


class RoundStore(Store):
    """Read and write rounds."""

    async def add(self, round_: Round) -> Round | None:
        """Record a round; None when that day has one, or another one stands where this one would."""
        values = asdict(round_)
        del values["id"]
        statement = self._insert(rounds).values(values).on_conflict_do_nothing().returning(rounds.c.id)
        round_id = (await self._connection.execute(statement)).scalar_one_or_none()
        return None if round_id is None else replace(round_, id=round_id)

    async def save(self, round_: Round) -> None:
        """Store a round whole."""
        await self._connection.execute(
            update(rounds)
            .where(rounds.c.guild_id == round_.guild_id, rounds.c.id == round_.id)
            .values(asdict(round_))
        )
        await self.forget_completed(round_.guild_id, round_.id)

    async def remove(self, round_: Round) -> None:
        """Forget a round that was only planned."""
        await self._connection.execute(
            delete(rounds).where(
                rounds.c.guild_id == round_.guild_id,
                rounds.c.id == round_.id,
                rounds.c.state == RoundState.PLANNED.value,
            )
        )

    async def forget_left_out(self, guild_id: int, *, after: datetime) -> None:
        """Forget weeks that lie ahead and were left out as too late: only a wrong clock can have done so."""
        await self._connection.execute(
            delete(rounds).where(
                rounds.c.guild_id == guild_id,
                rounds.c.state == RoundState.SKIPPED.value,
                rounds.c.is_left_out.is_(False),
                rounds.c.opens_at > after,
            )
        )

    async def has_week(self, guild_id: int, week: date) -> bool:
        """Say whether a week has a round that was opened or left out."""
        query = select(rounds.c.id).where(
            rounds.c.guild_id == guild_id, rounds.c.week == week, rounds.c.state != RoundState.PLANNED.value
        )
        return (await self._connection.execute(query)).first() is not None

    async def get(self, guild_id: int, round_id: int) -> Round:
        """Return a round.

        Raises:
            NoRoundYet: There is none of that id in this server.
        """
        query = select(rounds).where(rounds.c.guild_id == guild_id, rounds.c.id == round_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise NoRoundYet
        return _round(row)

    async def find(self, guild_id: int, state: RoundState) -> Round | None:
        """Return a server's newest round in a state."""
        query = (
            select(rounds)
            .where(rounds.c.guild_id == guild_id, rounds.c.state == state.value)
            .order_by(rounds.c.week.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _round(row)

    async def list_past(self, guild_id: int, *, limit: int, before: date | None = None) -> list[Round]:
        """Return rounds that are not planned any more, left-out weeks among them, newest first.

        Args:
            before: Only those of earlier weeks.
        """
        query = (
            select(rounds)
            .where(rounds.c.guild_id == guild_id, rounds.c.state != RoundState.PLANNED.value)
            .order_by(rounds.c.week.desc())
            .limit(limit)
        )
        if before is not None:
            query = query.where(rounds.c.week < before)
        return [_round(row) for row in await self._connection.execute(query)]

    async def list_begun(self, guild_id: int, round_ids: Collection[int] | None = None) -> list[Round]:
        """Return the rounds that were opened, the oldest first; of these only, if any are named."""
        query = (
            select(rounds)
            .where(rounds.c.guild_id == guild_id, rounds.c.state.in_(BEGUN))
            .order_by(rounds.c.opens_at)
        )
        if round_ids is not None:
            query = query.where(rounds.c.id.in_(round_ids))
        return [_round(row) for row in await self._connection.execute(query)]

    # From week to week.

    async def find_enrolment(self, guild_id: int, user_id: int) -> Enrolment | None:
        """Return a member's part in the challenge; None if they never joined."""
        query = select(enrolments).where(enrolments.c.guild_id == guild_id, enrolments.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _enrolment(row)

    async def list_enrolments(self, guild_id: int) -> list[Enrolment]:
        """Return who takes part until they leave, the first to join first."""
        query = (
            select(enrolments)
            .where(
                enrolments.c.guild_id == guild_id,
                enrolments.c.is_paused.is_(False),
                enrolments.c.has_left.is_(False),
            )
            .order_by(enrolments.c.joined_at, enrolments.c.user_id)
        )
        return [_enrolment(row) for row in await self._connection.execute(query)]

    async def save_enrolments(self, changed: Sequence[Enrolment]) -> None:
        """Store members' parts whole."""
        await self._upsert(enrolments, [_plain(each) for each in changed], ["guild_id", "user_id"])

    # In one round.

    async def find_part(self, guild_id: int, round_id: int, user_id: int) -> Part | None:
        """Return a member's part in a round; None if they have none."""
        query = select(*_PART).where(
            parts.c.guild_id == guild_id,
            parts.c.round_id == round_id,
            parts.c.user_id == user_id,
        )
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _part(row)

    async def list_parts(self, guild_id: int, round_id: int) -> list[Part]:
        """Return everybody who has, or had, a part in a round, the first to join first."""
        query = (
            select(*_PART)
            .where(parts.c.guild_id == guild_id, parts.c.round_id == round_id)
            .order_by(parts.c.joined_at, parts.c.user_id)
        )
        return [_part(row) for row in await self._connection.execute(query)]

    async def list_open_parts(self, guild_id: int, user_ids: Collection[int]) -> list[Part]:
        """Return the parts these members have in the round that is open: one query, for many members."""
        values = {"guild_id": guild_id, "user_ids": list(user_ids)}
        return [_part(row) for row in await self._connection.execute(_OPEN_PARTS, values)]

    async def save_parts(self, changed: Sequence[Part]) -> None:
        """Store members' parts in a round whole."""
        # Whether a round is completed may be another matter now; a fold looks again.
        rows = [_plain(each) | {"is_complete": None} for each in changed]
        await self._upsert(parts, rows, ["guild_id", "round_id", "user_id"])

    async def list_pairs(
        self, guild_id: int, round_ids: Collection[int], *, giver_ids: Collection[int] | None = None
    ) -> list[NamedPair]:
        """Return who was given whom in some rounds; to these givers only, if any are named."""
        query = (
            select(pairs)
            .where(pairs.c.guild_id == guild_id, pairs.c.round_id.in_(round_ids))
            .order_by(pairs.c.named_at, pairs.c.giver_id, pairs.c.peer_id)
        )
        if giver_ids is not None:
            query = query.where(pairs.c.giver_id.in_(giver_ids))
        return [_pair(row) for row in await self._connection.execute(query)]

    async def list_pairs_of(self, guild_id: int, round_id: int, user_id: int) -> list[NamedPair]:
        """Return the pairs of a round in which a member gives or is a peer."""
        query = (
            select(pairs)
            .where(
                pairs.c.guild_id == guild_id,
                pairs.c.round_id == round_id,
                or_(pairs.c.giver_id == user_id, pairs.c.peer_id == user_id),
            )
            .order_by(pairs.c.named_at, pairs.c.peer_id)
        )
        return [_pair(row) for row in await self._connection.execute(query)]

    async def save_pairs(self, changed: Sequence[NamedPair]) -> None:
        """Store pairs whole."""
        await self._upsert(
            pairs, [_plain(each) for each in changed], ["guild_id", "round_id", "giver_id", "peer_id"]
        )
        givers: dict[tuple[int, int], set[int]] = {}
        for each in changed:
            givers.setdefault((each.guild_id, each.round_id), set()).add(each.giver_id)
        for (guild_id, round_id), giver_ids in givers.items():
            await self.forget_completed(guild_id, round_id, giver_ids)

    async def forget_completed(
        self, guild_id: int, round_id: int, user_ids: Collection[int] | None = None
    ) -> None:
        """Forget whether members completed a round, until a fold looks again; of all if none are named."""
        stale = (
            update(parts)
            .where(
                parts.c.guild_id == guild_id,
                parts.c.round_id == round_id,
                parts.c.is_complete.is_not(None),
            )
            .values(is_complete=None)
        )
        if user_ids is None:
            await self._connection.execute(stale)
            return
        for some in in_parts(sorted(user_ids)):
            await self._connection.execute(stale.where(parts.c.user_id.in_(some)))

    # Who is never matched.

    async def block(self, guild_id: int, user_id: int, peer_id: int, at: datetime) -> bool:
        """Keep two members apart on one's wish; False if that was so already."""
        statement = (
            self._insert(blocks)
            .values(guild_id=guild_id, user_id=user_id, peer_id=peer_id, blocked_at=at)
            .on_conflict_do_nothing()
        )
        return (await self._connection.execute(statement)).rowcount > 0

    async def unblock(self, guild_id: int, user_id: int, peer_id: int) -> bool:
        """Take a member's wish back; False if there was none."""
        result = await self._connection.execute(
            delete(blocks).where(
                blocks.c.guild_id == guild_id, blocks.c.user_id == user_id, blocks.c.peer_id == peer_id
            )
        )
        return result.rowcount > 0

    async def list_blocked_by(self, guild_id: int, user_id: int) -> list[int]:
        """Return whom a member blocked, the latest first."""
        query = (
            select(blocks.c.peer_id)
            .where(blocks.c.guild_id == guild_id, blocks.c.user_id == user_id)
            .order_by(blocks.c.blocked_at.desc(), blocks.c.peer_id)
        )
        return list((await self._connection.execute(query)).scalars())

    async def list_blocks(self, guild_id: int) -> set[tuple[int, int]]:
        """Return every wish to be kept apart: who asked for it, and from whom."""
        query = select(blocks.c.user_id, blocks.c.peer_id).where(blocks.c.guild_id == guild_id)
        return {(row.user_id, row.peer_id) for row in await self._connection.execute(query)}

    async def list_apart(self, guild_id: int, user_ids: Collection[int]) -> set[tuple[int, int]]:
        """Return from whom members are kept apart, whoever of the two asked for it: member and other."""
        user, peer = blocks.c.user_id, blocks.c.peer_id
        query = select(user, peer).where(
            blocks.c.guild_id == guild_id, or_(user.in_(user_ids), peer.in_(user_ids))
        )
        found = [(row.user_id, row.peer_id) for row in await self._connection.execute(query)]
        return {*found, *((peer_id, user_id) for user_id, peer_id in found)}

    async def _upsert(self, table: Table, rows: list[dict[str, Any]], key: list[str]) -> None:
        if not rows:
            return
        statement = self._insert(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name not in key}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=key, set_=changed), rows
        )


def are_apart(guild_id: int, user: ColumnElement[int], peer: ColumnElement[int]) -> ColumnElement[bool]:
    """Say in SQL whether a block keeps two members apart, whoever of them asked for it."""
    return exists().where(
        blocks.c.guild_id == guild_id,
        or_(
            and_(blocks.c.user_id == user, blocks.c.peer_id == peer),
            and_(blocks.c.user_id == peer, blocks.c.peer_id == user),
        ),
    )


def _plain(record: Any) -> dict[str, Any]:
    return {name: value.value if name == "state" else value for name, value in asdict(record).items()}


def _named(row: Row, state: type[StrEnum]) -> dict[str, Any]:
    return {**row._mapping, "state": state(row.state)}


def _round(row: Row) -> Round:
    return Round(**_named(row, RoundState))


def _enrolment(row: Row) -> Enrolment:
    return Enrolment(**row._mapping)


def _part(row: Row) -> Part:
    return Part(**_named(row, PartState))


def _pair(row: Row) -> NamedPair:
    return NamedPair(**_named(row, PairState))
