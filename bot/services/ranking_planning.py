"""Planning the weekly ranking: when it is due in the server's zone."""

from datetime import date, datetime, timedelta

from bot.domain.days import day_begins_at, local_day
from bot.domain.due import DueKind, DueWork
from bot.domain.servers import Server
from bot.storage.database import Transaction
from bot.storage.rankings import Schedule


async def replan(tx: Transaction, guild_id: int) -> None:
    """Move the planned ranking inside the transaction in which the server chose another zone."""
    schedule = await tx.rankings.find_schedule(guild_id)
    if schedule is not None:
        await cancel(tx, schedule)
        await wait_for(tx, schedule, await tx.servers.get(guild_id))


async def wait_for(tx: Transaction, schedule: Schedule, server: Server) -> datetime:
    """Keep a schedule, and wait for its next day; return when that is."""
    due_at = due_at_of(schedule, server)
    await tx.rankings.save_schedule(schedule)
    await tx.due.add(
        DueWork(
            guild_id=schedule.guild_id,
            kind=DueKind.POST_RANKING,
            subject_id=schedule.next_on.toordinal(),
            due_at=due_at,
        )
    )
    return due_at


async def cancel(tx: Transaction, schedule: Schedule) -> None:
    """Wait for its next day no more."""
    await tx.due.remove(schedule.guild_id, DueKind.POST_RANKING, schedule.next_on.toordinal())


def due_at_of(schedule: Schedule, server: Server) -> datetime:
    """Return when the next one is to be posted."""
    return day_begins_at(schedule.next_on, server.timezone, schedule.hour)


def next_day_of(server: Server, weekday: int, hour: int, now: datetime) -> date:
    """Return the next day of a weekday whose hour is still to come, in the server's zone."""
    day = local_day(now, server.timezone)
    day += timedelta(days=(weekday - day.weekday()) % 7)
    return day if day_begins_at(day, server.timezone, hour) > now else day + timedelta(days=7)
