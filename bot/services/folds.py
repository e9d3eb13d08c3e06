"""Folds: scores and standing streaks follow the ledger, now and then and whenever somebody asks for them."""

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

_ONE_DAY = timedelta(days=1)


async def ask_fold(tx: Transaction, recorded: Sequence[Response], now: datetime) -> None:
    """Ask for a fold of a server in a while, if enough rows of the ledger have come together."""
    if any(response.id % FOLD_EVERY == 0 for response in recorded):
        guild_id = recorded[0].guild_id
        work = DueWork(guild_id=guild_id, kind=DueKind.FOLD, subject_id=guild_id, due_at=now + FOLD_PAUSE)
        await tx.due.add(work, wakes=False)


async def fold_all(database: Database, guild_id: int, now: datetime) -> None:
    """Bring a server's scores and streaks in line with its ledger, in as many transactions as it takes."""
    async with database.read() as tx:
        is_done = not await tx.folds.is_pending(guild_id, await tx.servers.get(guild_id))
    while not is_done:
        async with database.write(guild_id) as tx:
            is_done = await _fold(tx, guild_id, now)


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
    if not folded.is_done:
        # Streaks take a walk over all of a member's days: once at the end is enough.
        await tx.folds.mark_stale(guild_id, folded.givers)
        return False
    members = folded.givers | await tx.folds.take_stale(guild_id)
    if members:
        facts = await facts_of(tx, guild_id, members, server, now)
        await keep_streaks(tx, guild_id, facts.items(), now)
    return True


def _standing(user_id: int, facts: StreakFacts, unit: Unit, now: datetime) -> StandingStreak:
    last_day = alive_through(facts.history, today=facts.today, unit=unit)
    if last_day is None:
        return StandingStreak(user_id, unit, 0, now)
    length = facts.streak(unit, periods=1).current
    return StandingStreak(user_id, unit, length, member_day_begins_at(facts.zones, last_day + _ONE_DAY))
