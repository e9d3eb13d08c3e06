"""The moderators' queue."""

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, literal, or_, select, update

from bot.domain.flags import Flag, FlagKind, FlagUnknown, Verdict
from bot.storage.schema import boosts, flags, patterns, responses
from bot.storage.store import Row, Store

OF_PATTERNS = (FlagKind.BURST.value, FlagKind.CLOSED_GROUP.value)
"""Kinds of cases that are about a pattern, as they stand in rows."""

OF_RESPONSES = (FlagKind.DISPUTE.value, FlagKind.NOTICE.value)
"""Kinds of cases that are about a response."""


class FlagStore(Store):
    """Read and write cases for the moderators."""

    async def add(self, flag: Flag) -> Flag | None:
        """Record a case; None when the same member raised the same before."""
        values = asdict(flag)
        del values["id"]
        statement = self._insert(flags).values(values).on_conflict_do_nothing().returning(flags.c.id)
        flag_id = (await self._connection.execute(statement)).scalar_one_or_none()
        return None if flag_id is None else replace(flag, id=flag_id)

    async def has_raised(self, guild_id: int, kind: FlagKind, raised_by: int, *, since: datetime) -> bool:
        """Say whether a case of a kind stands in a member's name that was raised after an instant."""
        query = select(literal(1)).where(
            flags.c.guild_id == guild_id,
            flags.c.kind == kind.value,
            flags.c.raised_by == raised_by,
            flags.c.raised_at > since,
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def is_decided(self, guild_id: int, kind: FlagKind, subject_id: int) -> bool:
        """Say whether moderators have decided a case of a kind about something."""
        query = select(literal(1)).where(
            flags.c.guild_id == guild_id,
            flags.c.kind == kind.value,
            flags.c.subject_id == subject_id,
            flags.c.verdict.is_not(None),
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def is_copy(self, guild_id: int, giver_id: int, message_id: int) -> bool:
        """Say whether moderators left out a message of a member's as a copy."""
        query = select(literal(1)).where(
            flags.c.guild_id == guild_id,
            flags.c.kind == FlagKind.NEAR_IDENTICAL.value,
            flags.c.subject_id == message_id,
            flags.c.raised_by == giver_id,
            flags.c.verdict == Verdict.UPHELD.value,
        )
        return (await self._connection.execute(query)).first() is not None

    async def get(self, guild_id: int, flag_id: int) -> Flag:
        """Return a case.

        Raises:
            FlagUnknown: There is none of that id in this server.
        """
        query = select(flags).where(flags.c.guild_id == guild_id, flags.c.id == flag_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise FlagUnknown
        return _flag(row)

    async def save(self, flag: Flag) -> None:
        """Store what may change of a case."""
        await self._connection.execute(
            update(flags).where(flags.c.guild_id == flag.guild_id, flags.c.id == flag.id).values(asdict(flag))
        )

    async def list_waiting(self, guild_id: int) -> list[Flag]:
        """Return the cases nobody has decided, oldest first."""
        return [_flag(row) for row in await self._connection.execute(_waiting(guild_id))]

    async def find_waiting(self, guild_id: int, number: int) -> Flag | None:
        """Return one of the cases nobody has decided; 0 is the oldest."""
        row = (await self._connection.execute(_waiting(guild_id).limit(1).offset(number))).one_or_none()
        return None if row is None else _flag(row)

    async def count_waiting(self, guild_id: int) -> int:
        """Return how many cases nobody has decided."""
        query = select(func.count()).where(flags.c.guild_id == guild_id, flags.c.verdict.is_(None))
        return (await self._connection.execute(query)).scalar_one()

    async def list_about(self, guild_id: int, user_id: int, *, limit: int) -> list[Flag]:
        """Return the cases about a member, newest first: boosts, responses, texts, and what was noticed."""
        of_boost = select(boosts.c.id).where(boosts.c.guild_id == guild_id, boosts.c.author_id == user_id)
        of_response = select(responses.c.id).where(
            responses.c.guild_id == guild_id,
            or_(responses.c.giver_id == user_id, responses.c.receiver_id == user_id),
        )
        # A key such as `12,345` lists the members of a pattern.
        listed = literal(",").concat(patterns.c.member_key).concat(",")
        of_pattern = select(patterns.c.id).where(
            patterns.c.guild_id == guild_id, listed.contains(f",{user_id},")
        )
        query = (
            select(flags)
            .where(
                flags.c.guild_id == guild_id,
                or_(
                    and_(flags.c.kind == FlagKind.REPORT.value, flags.c.subject_id.in_(of_boost)),
                    and_(flags.c.kind.in_(OF_RESPONSES), flags.c.subject_id.in_(of_response)),
                    and_(flags.c.kind.in_(OF_PATTERNS), flags.c.subject_id.in_(of_pattern)),
                    and_(flags.c.kind == FlagKind.NEAR_IDENTICAL.value, flags.c.raised_by == user_id),
                ),
            )
            .order_by(flags.c.id.desc())
            .limit(limit)
        )
        return [_flag(row) for row in await self._connection.execute(query)]


def _waiting(guild_id: int) -> Select[Any]:
    return select(flags).where(flags.c.guild_id == guild_id, flags.c.verdict.is_(None)).order_by(flags.c.id)


def _flag(row: Row) -> Flag:
    return Flag(
        id=row.id,
        guild_id=row.guild_id,
        kind=FlagKind(row.kind),
        subject_id=row.subject_id,
        raised_by=row.raised_by,
        reason=row.reason,
        raised_at=row.raised_at,
        verdict=Verdict(row.verdict) if row.verdict else None,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        decision_reason=row.decision_reason,
        decision_for_member=row.decision_for_member,
    )
