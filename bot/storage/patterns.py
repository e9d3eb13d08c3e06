"""Patterns: what they are looked for in, and those that were noticed."""

from dataclasses import asdict, replace
from datetime import datetime

from sqlalchemy import select

from bot.domain.patterns import Asked, Given, Pattern, PatternKind
from bot.storage.flags import OF_PATTERNS
from bot.storage.schema import flags, pairs, patterns, responses, rounds
from bot.storage.store import COUNTING, Row, Store

_AT_A_TIME = 1_000
"""Responses turned into objects in one go: a large server gives a hundred times that, and others go on."""


class PatternStore(Store):
    """Read recent responses, and read and write patterns."""

    async def list_given(self, guild_id: int, since: datetime) -> list[Given]:
        """Return the responses since an instant that count, in no particular order."""
        columns = (responses.c.id, responses.c.giver_id, responses.c.receiver_id, responses.c.responded_at)
        query = select(*columns).where(
            responses.c.guild_id == guild_id,
            responses.c.responded_at >= since,
            responses.c.status.in_(COUNTING),
        )
        parts = (await self._connection.stream(query)).partitions(_AT_A_TIME)
        return [Given(*row) async for part in parts for row in part]

    async def list_asked(self, guild_id: int, since: datetime) -> list[Asked]:
        """Return whom the rounds that were not over at an instant asked to answer whom, and how long."""
        query = (
            select(pairs.c.giver_id, pairs.c.peer_id, rounds.c.opens_at, rounds.c.closes_at)
            .join(rounds, rounds.c.id == pairs.c.round_id)
            .where(pairs.c.guild_id == guild_id, rounds.c.guild_id == guild_id, rounds.c.closes_at > since)
        )
        return [Asked(*row) for row in await self._connection.execute(query)]

    async def add(self, pattern: Pattern) -> Pattern | None:
        """Record a pattern; None when the same was noticed in the same month."""
        values = asdict(pattern) | {"member_key": pattern.member_key}
        del values["id"]
        statement = self._insert(patterns).values(values).on_conflict_do_nothing().returning(patterns.c.id)
        pattern_id = (await self._connection.execute(statement)).scalar_one_or_none()
        return None if pattern_id is None else replace(pattern, id=pattern_id)

    async def find(self, guild_id: int, pattern_id: int) -> Pattern | None:
        """Return a pattern."""
        query = select(patterns).where(patterns.c.guild_id == guild_id, patterns.c.id == pattern_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _pattern(row)

    async def list_raised(self, guild_id: int, since: datetime) -> list[Pattern]:
        """Return the patterns the moderators were asked about since an instant, whatever they decided."""
        query = (
            select(patterns)
            .join(flags, flags.c.subject_id == patterns.c.id)
            .where(
                patterns.c.guild_id == guild_id,
                flags.c.guild_id == guild_id,
                flags.c.kind.in_(OF_PATTERNS),
                flags.c.raised_at >= since,
            )
        )
        return [_pattern(row) for row in await self._connection.execute(query)]


def _pattern(row: Row) -> Pattern:
    return Pattern(
        id=row.id,
        guild_id=row.guild_id,
        kind=PatternKind(row.kind),
        month=row.month,
        members=tuple(row.members),
        responses=tuple(row.responses),
    )
