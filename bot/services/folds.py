"""Folds: scores and standing streaks follow the ledger, now and then and whenever somebody asks for them."""

import asyncio
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from bot.domain.due import DueKind, DueWork
from bot.domain.responses import Response
from bot.domain.streaks import Unit, alive_through
from bot.domain.zones import member_day_begins_at
from bot.services.streaks import StreakFacts, facts_of
from bot.storage.database import Database, Transaction
from bot.storage.rankings import StandingStreak

FOLD_EVERY = 256
"""Each so manieth row of the ledger asks for a fold of its server: most responses pay nothing at all."""

FOLD_PAUSE = timedelta(minutes=5)

_PAUSE_SECONDS = 0.02
_STREAKS_AT_ONCE = 200

_ONE_DAY = timedelta(days=1)


async def ask_fold(tx: Transaction, recorded: Sequence[Response], now: datetime) -> None:
    """Ask for a fold of a server in a while, if enough rows of the ledger have come together."""
    if any(response.id % FOLD_EVERY == 0 for response in recorded):
        guild_id = recorded[0].guild_id
        work = DueWork(guild_id=guild_id, kind=DueKind.FOLD, subject_id=guild_id, due_at=now + FOLD_PAUSE)
        await tx.due.add(work, wakes=False)


async def fold_all(database: Database, guild_id: int, now: datetime) -> None:
    """Bring a server's scores and streaks in line with its ledger, slice by slice, however many it takes."""
    while not await fold_some(database, guild_id, now):
        pass


async def fold_some(database: Database, guild_id: int, now: datetime, *, slices: int = 1_000) -> bool:
    """Bring a server's scores and streaks in line with its ledger, as far as some slices go.

    Each slice is a transaction of its own, short enough for whoever presses a button meanwhile, and followed
    by a pause in which they, and other processes, have their turn. Two folds at a time double nothing: each
    slice goes on from the mark that the last one left.

    Returns:
        Whether nothing is left.
    """
    async with database.read() as tx:
        if not await tx.folds.is_pending(guild_id, await tx.servers.get(guild_id)):
            return True
    for _ in range(slices):
        if await database.write_whole(lambda tx: _fold(tx, guild_id, now), guild_id):
            return True
        await asyncio.sleep(_PAUSE_SECONDS)
    return False


async def ask_fold_now(tx: Transaction, guild_id: int, now: datetime) -> None:
    """Ask for a server's fold to go on, whoever waits for it."""
    await tx.due.add(DueWork(guild_id=guild_id, kind=DueKind.FOLD, subject_id=guild_id, due_at=now))


async def rebuild(database: Database, guild_id: int, now: datetime) -> None:
    """Make a server's scores and streaks again from its ledger."""
    async with database.write(guild_id) as tx:
        await tx.folds.forget(guild_id)
    await fold_all(database, guild_id, now)


async def keep_streaks(
    tx: Transaction, guild_id: int, facts: Collection[tuple[int, StreakFacts]], now: datetime
) -> None:
    """Note how long members' streaks are, and until when, in both units.

    Args:
        facts: What each member's streaks are computed from.
    """
    await tx.rankings.save_streaks(
        guild_id, [_standing(user_id, each, unit, now) for user_id, each in facts for unit in Unit]
    )


async def _fold(tx: Transaction, guild_id: int, now: datetime) -> bool:
    server = await tx.servers.get(guild_id)
    folded = await tx.folds.fold(guild_id, server)
    await tx.folds.mark_stale(guild_id, folded.givers)
    if not folded.is_done:
        # Streaks take a walk over all of a member's days: once at the end is enough.
        return False
    members = await tx.folds.take_stale(guild_id, limit=_STREAKS_AT_ONCE)
    facts = await facts_of(tx, guild_id, members, server, now) if members else {}
    await keep_streaks(tx, guild_id, facts.items(), now)
    return len(members) < _STREAKS_AT_ONCE


def _standing(user_id: int, facts: StreakFacts, unit: Unit, now: datetime) -> StandingStreak:
    last_day = alive_through(facts.history, today=facts.today, unit=unit)
    if last_day is None:
        return StandingStreak(user_id, unit, 0, now)
    length = facts.streak(unit, periods=1).current
    return StandingStreak(user_id, unit, length, member_day_begins_at(facts.zones, last_day + _ONE_DAY))
