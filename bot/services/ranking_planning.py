"""Planning the weekly ranking: when it is due in the server's zone, worked out anew each day like rounds."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.days import day_begins_at, local_day
from bot.domain.due import DueKind, DueWork, look_at
from bot.domain.servers import Server
from bot.storage.database import Transaction
from bot.storage.rankings import Schedule

KEY = "ranking:weekly:"

_WEEK = timedelta(days=7)


async def plan(tx: Transaction, schedule: Schedule, server: Server, now: datetime) -> Schedule:
    """See to it that the next weekly ranking stands where its schedule says, and wakes somebody in time.

    One whose hour has passed, because the server moved east, say, is still to be posted. One that a clock
    which ran ahead has planned comes when it should.
    """
    next_on = min(schedule.next_on, await next_day_of(tx, schedule, server, now))
    if next_on != schedule.next_on:
        await cancel(tx, schedule)
    moved = replace(schedule, next_on=next_on)
    await wait_for(tx, moved, server, now)
    return moved


async def wait_for(tx: Transaction, schedule: Schedule, server: Server, now: datetime) -> datetime:
    """Keep a schedule, and wait for its next day; return when that is."""
    due_at = due_at_of(schedule, server)
    await cancel(tx, schedule)
    await tx.rankings.save_schedule(schedule)
    await tx.due.add(
        DueWork(
            guild_id=schedule.guild_id,
            kind=DueKind.POST_RANKING,
            subject_id=schedule.next_on.toordinal(),
            due_at=look_at(due_at, now),
        )
    )
    return due_at


async def cancel(tx: Transaction, schedule: Schedule) -> None:
    """Wait for its next day no more."""
    await tx.due.remove(schedule.guild_id, DueKind.POST_RANKING, schedule.next_on.toordinal())


def due_at_of(schedule: Schedule, server: Server) -> datetime:
    """Return when the next one is to be posted."""
    return day_begins_at(schedule.next_on, server.timezone, schedule.hour)


async def next_day_of(tx: Transaction, schedule: Schedule, server: Server, now: datetime) -> date:
    """Return the next day of its weekday whose hour is still to come, in the server's zone.

    A day that has its ranking already, by an earlier hour or a clock that ran ahead, is passed over.
    """
    day = coming_day_of(schedule, server, now)
    while await tx.rankings.has_post(schedule.guild_id, key_of(day)):
        day += _WEEK
    return day


def coming_day_of(schedule: Schedule, server: Server, now: datetime) -> date:
    """Return the next day of its weekday whose hour is still to come, whatever was posted."""
    day = local_day(now, server.timezone)
    day += timedelta(days=(schedule.weekday - day.weekday()) % 7)
    return day if day_begins_at(day, server.timezone, schedule.hour) > now else day + _WEEK


def key_of(day: date) -> str:
    """Return the key of a day's ranking."""
    return f"{KEY}{day.isoformat()}"
