"""Replanning: what a wrong clock or changed rules of a zone left astray comes when it should after all."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import TypeVar

from bot.clock import Clock
from bot.domain.boosts import Boost
from bot.domain.due import ASTRAY, BY_CALENDAR, DueKind, DueWork
from bot.domain.shards import Shards
from bot.services.boost_keeping import watch_until_end
from bot.services.notices import expect_digests
from bot.services.zones import histories_of, schedule
from bot.storage.database import Database, Transaction

T = TypeVar("T", DueWork, Boost)


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

        Raises:
            ExceptionGroup: Those of some servers could not be made; all others were.
        """
        now = self._clock.now()
        async with self._database.write(None) as tx:
            await tx.due.bring_forward(BY_CALENDAR, now, shards)
            await tx.outbox.bring_forward(now, shards)
            await tx.refused.forget_astray(now)
            works = await tx.due.list_astray(now, shards)
            boosts = await tx.boosts.list_requested_after(now + ASTRAY, shards)
        failures = [
            *await self._plan_apart(works, _plan_works, now),
            *await self._plan_apart(boosts, _plan_boosts, now),
        ]
        if failures:
            message = "plans of some servers"
            raise ExceptionGroup(message, failures)
        return len(works) + len(boosts)

    async def _plan_apart(
        self,
        astray: Sequence[T],
        plan: Callable[[Transaction, int, Sequence[T], datetime], Awaitable[None]],
        now: datetime,
    ) -> list[Exception]:
        """Plan server by server, and return what went wrong: one of them holds up no other."""
        failures: list[Exception] = []
        for guild_id, some in groupby(astray, key=lambda each: each.guild_id):
            try:
                async with self._database.write(guild_id) as tx:
                    await plan(tx, guild_id, list(some), now)
            except Exception as error:
                failures.append(error)
        return failures


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


async def _plan_boosts(tx: Transaction, _guild_id: int, boosts: Sequence[Boost], now: datetime) -> None:
    """Let boosts count as requested now, so that they end in time and their authors can request others."""
    for boost in boosts:
        ahead = boost.requested_at - now
        moved = replace(boost, requested_at=now, expires_at=boost.expires_at - ahead)
        await tx.boosts.save(moved)
        if moved.state.is_live:
            await watch_until_end(tx, moved, now)
