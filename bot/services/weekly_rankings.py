"""The weekly ranking: posted by itself on a day and hour of the server's, about the days of that day."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.domain.due import look_at
from bot.domain.outbox import CARDS, Use
from bot.domain.rankings import NoSchedule, span_of
from bot.services.audit import note_choice
from bot.services.ranking_planning import (
    KEY,
    cancel,
    coming_day_of,
    due_at_of,
    key_of,
    next_day_of,
    plan,
    wait_for,
)
from bot.services.rankings import Wanted, put_up
from bot.storage.database import Database, Transaction
from bot.storage.rankings import Schedule

_WEEK = timedelta(days=7)


class WeeklyRankingService:
    """Use cases of the weekly ranking.

    Args:
        database: Where the schedule is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def schedule(
        self, guild_id: int, channel_id: int, wanted: Wanted, *, weekday: int, hour: int
    ) -> datetime:
        """Post a ranking every week, in place of the one posted until now.

        What could not be posted in the channel before is tried in the new one.

        Args:
            weekday: Monday is 0.
            hour: 0 to 23, on the clock of the server's zone.

        Returns:
            When the first is posted.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            before = await tx.rankings.find_schedule(guild_id)
            if before is not None:
                await cancel(tx, before)
                await tx.outbox.revive(
                    guild_id, CARDS[Use.RANKING], channel_id=channel_id, now=now, prefix=KEY
                )
            wished = Schedule(
                guild_id=guild_id,
                channel_id=channel_id,
                metric=wanted.metric,
                period=wanted.period,
                weekday=weekday,
                hour=hour,
                next_on=date.max,
            )
            schedule = replace(wished, next_on=await next_day_of(tx, wished, server, now))
            await _note(tx, guild_id, before, schedule, now)
            return await wait_for(tx, schedule, server, now)

    async def stop(self, guild_id: int) -> None:
        """Post no ranking by itself any more, nor one that could not be posted until now.

        Raises:
            NoSchedule: None is.
        """
        async with self._database.write(guild_id) as tx:
            schedule = await tx.rankings.find_schedule(guild_id)
            if schedule is None:
                raise NoSchedule
            await cancel(tx, schedule)
            await tx.rankings.remove_schedule(guild_id)
            await tx.outbox.give_up(guild_id, KEY, "no ranking is posted any more")
            await _note(tx, guild_id, schedule, None, self._clock.now())

    async def run(self, guild_id: int, day_number: int) -> datetime | None:
        """Post the weekly ranking and wait for the next week's; done once for each day, however often asked.

        It is about the days that its period has on the day it was planned for, however late it is. After a
        long absence the last of the missed ones is posted, and not all of them in a row.

        Args:
            day_number: The day it was planned for, as `date.toordinal` counts.

        Returns:
            When to look again, where the hour has not come yet; None when this day needs no more of it.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            schedule = await tx.rankings.find_schedule(guild_id)
            if schedule is None or schedule.next_on.toordinal() != day_number:
                return None
            server = await tx.servers.get(guild_id)
            if now < due_at_of(schedule, server):
                moved = await plan(tx, schedule, server, now)
                return look_at(due_at_of(moved, server), now) if moved == schedule else None
            next_on = await next_day_of(tx, schedule, server, now)
            planned = coming_day_of(schedule, server, now) - _WEEK
            await tx.outbox.give_up(guild_id, KEY, "the next week's is posted")
            await put_up(
                tx,
                guild_id,
                schedule.channel_id,
                key_of(planned),
                Wanted(schedule.metric, schedule.period),
                span_of(schedule.period, today=planned),
                now,
            )
            await wait_for(tx, replace(schedule, next_on=next_on), server, now)
            return None


async def _note(
    tx: Transaction, guild_id: int, before: Schedule | None, after: Schedule | None, now: datetime
) -> None:
    old, new = (None if each is None else _in_short(each) for each in (before, after))
    await note_choice(tx, guild_id, "ranking_schedule", old, new, now)


def _in_short(schedule: Schedule) -> str:
    """Return a schedule as its entry in the audit log keeps it."""
    parts = (
        schedule.channel_id,
        schedule.weekday,
        schedule.hour,
        schedule.metric.value,
        schedule.period.value,
    )
    return " ".join(str(part) for part in parts)
