"""Patterns: once a day, put what is worth a human look before the moderators."""

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.due import DueKind, DueWork
from bot.domain.flags import BY_THE_BOT, Flag, FlagKind
from bot.domain.patterns import LOOK_BACK, Pattern, PatternKind, find_patterns
from bot.services.flags import announce
from bot.storage.database import Database, Transaction

EVERY = timedelta(days=1)

_NO_SUBJECT = 0

_FLAGS = {
    PatternKind.BURST: FlagKind.BURST,
    PatternKind.PAIR: FlagKind.CLOSED_GROUP,
    PatternKind.RING: FlagKind.CLOSED_GROUP,
}


class PatternService:
    """Use cases of patterns.

    Args:
        database: Where everything is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def watch(self, guild_ids: Iterable[int]) -> None:
        """Look once a day in these servers; asked for again, nothing changes."""
        due_at = self._clock.now() + EVERY
        async with self._database.write(None) as tx:
            for guild_id in guild_ids:
                await tx.due.add(_look_at(guild_id, due_at))

    async def look(self, guild_id: int, _subject_id: int = _NO_SUBJECT) -> list[Pattern]:
        """Look for patterns, raise a case for each new one, and return those."""
        now = self._clock.now()
        since = now - LOOK_BACK
        async with self._database.read() as tx:
            given = await tx.patterns.list_given(guild_id, since)
            raised = await tx.patterns.list_raised(guild_id, since)
            asked = await tx.patterns.list_asked(guild_id, since)
        # Off the loop, and with no transaction open: a busy month of a large server takes half a second.
        found = await asyncio.to_thread(
            find_patterns, guild_id, given, raised=raised, asked=asked, today=now.date()
        )
        if not found:
            return []
        async with self._database.write(guild_id) as tx:
            recorded = [each for pattern in found if (each := await tx.patterns.add(pattern))]
            for pattern in recorded:
                await _raise(tx, pattern, now)
        return recorded


def _look_at(guild_id: int, due_at: datetime) -> DueWork:
    return DueWork(guild_id=guild_id, kind=DueKind.LOOK_FOR_PATTERNS, subject_id=_NO_SUBJECT, due_at=due_at)


async def _raise(tx: Transaction, pattern: Pattern, now: datetime) -> None:
    flag = Flag(
        guild_id=pattern.guild_id,
        kind=_FLAGS[pattern.kind],
        subject_id=pattern.id,
        raised_by=BY_THE_BOT,
        reason="",
        raised_at=now,
    )
    if recorded := await tx.flags.add(flag):
        await announce(tx, recorded, now)
