"""Replanning: what a wrong clock or changed rules of a zone left astray comes when it should after all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from bot.clock import Clock
from bot.domain.boosts import Boost
from bot.domain.due import ASTRAY, BY_CALENDAR, DueKind, DueWork
from bot.domain.shards import Shards
from bot.services.boost_keeping import watch_until_end
from bot.services.notices import expect_digests
from bot.services.zones import histories_of, schedule
from bot.storage.database import Database, Transaction


class ReplanningService:
    """Use cases of plans of every kind.

    Args:
        database: Where they are kept.
        clock: What time it is, and believed to be.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def replan(self, shards: Shards) -> int:
        """Have rounds and weekly rankings worked out anew, and put right what lies farther ahead than it can.

        Args:
            shards: Whose servers' plans are this process's to make.

        Returns:
            How many plans lay astray.
        """
        now = self._clock.now()
        async with self._database.write(None) as tx:
            await tx.due.bring_forward(BY_CALENDAR, now, shards)
            await tx.outbox.bring_forward(now, shards)
            works = await tx.due.list_astray(now, shards)
            boosts = await tx.boosts.list_requested_after(now + ASTRAY, shards)
        for guild_id, some in groupby(works, key=lambda work: work.guild_id):
            async with self._database.write(guild_id) as tx:
                await _plan_works(tx, guild_id, list(some), now)
        for guild_id, some in groupby(boosts, key=lambda boost: boost.guild_id):
            async with self._database.write(guild_id) as tx:
                for boost in some:
                    await _plan_boost(tx, boost, now)
        return len(works) + len(boosts)


async def _plan_works(tx: Transaction, guild_id: int, works: Sequence[DueWork], now: datetime) -> None:
    server = await tx.servers.get(guild_id)
    for work in works:
        await tx.due.remove(guild_id, work.kind, work.subject_id)
        if work.kind is DueKind.SEND_DIGEST:
            await expect_digests(tx, guild_id, [work.subject_id], server, now)
        elif work.kind is DueKind.REMIND:
            zones = await histories_of(tx, guild_id, [work.subject_id], server)
            if reminder := await tx.reminders.find(guild_id, work.subject_id):
                await schedule(tx, reminder, zones[work.subject_id], now)
        else:
            # Looked at too soon these do no harm, and most of them say when to look again.
            await tx.due.add(replace(work, due_at=now))


async def _plan_boost(tx: Transaction, boost: Boost, now: datetime) -> None:
    """Let a boost count as requested now, so that it ends in time and its author can request another."""
    ahead = boost.requested_at - now
    moved = replace(boost, requested_at=now, expires_at=boost.expires_at - ahead)
    await tx.boosts.save(moved)
    if moved.state.is_live:
        await watch_until_end(tx, moved, now)
