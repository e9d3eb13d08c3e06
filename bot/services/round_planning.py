"""Planning rounds: the next one is always a row, standing where the server's schedule says."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.days import local_day
from bot.domain.due import ASTRAY, DueKind, DueWork, look_at
from bot.domain.openings import TOO_LATE, Opening, Schedule, next_opening
from bot.domain.rounds import Round, RoundState, schedule_of
from bot.domain.servers import Server
from bot.services.round_progress import refresh
from bot.storage.database import Transaction

_ONE_WEEK = timedelta(days=7)


async def plan(tx: Transaction, guild_id: int, server: Server, now: datetime) -> Round | None:
    """See to it that the next round stands where the server's schedule says, and wakes somebody in time.

    What a clock that ran ahead has done is put right: a week that it left out is held, and a round that it
    opened is that of today.

    Returns:
        The planned round; None where the server has no challenge.
    """
    planned = await tx.rounds.find(guild_id, RoundState.PLANNED)
    current = await _bring_back(tx, await tx.rounds.find(guild_id, RoundState.OPEN), server, now)
    await tx.rounds.forget_left_out(guild_id, after=now)
    opening = await next_planned(tx, guild_id, server, now)
    if planned is not None and opening is not None and _is_kept(planned, opening, server, now):
        opening = Opening(planned.week, planned.opens_at)
    if opening is None:
        if planned is not None:
            await tx.due.remove(guild_id, DueKind.OPEN_ROUND, planned.id)
            await tx.rounds.remove(planned)
        if current is not None:
            await _expect(tx, current, DueKind.CLOSE_ROUND, current.closes_at)
        return None
    if planned is None or planned.opens_at != opening.opens_at or planned.week != opening.week:
        planned = await _move(tx, guild_id, planned, opening)
        await _expect(tx, planned, DueKind.OPEN_ROUND, look_at(planned.opens_at, now))
    if current is not None:
        await tx.due.remove(guild_id, DueKind.CLOSE_ROUND, current.id)
        await _end_at(tx, current, planned.opens_at, now)
    return planned


async def _end_at(tx: Transaction, current: Round, closes_at: datetime, now: datetime) -> None:
    """Let the round that is open end at another time, and its note come in the middle of the new span."""
    if current.closes_at == closes_at:
        return
    moved = replace(current, closes_at=closes_at)
    await tx.rounds.save(moved)
    await refresh(tx, moved, now)
    if now < current.midweek_at:
        await _expect(tx, moved, DueKind.REMIND_ROUND, moved.midweek_at)


async def _expect(tx: Transaction, round_: Round, kind: DueKind, due_at: datetime) -> None:
    """Wait for something about a round at a time, and at no other."""
    await tx.due.remove(round_.guild_id, kind, round_.id)
    await tx.due.add(DueWork(guild_id=round_.guild_id, kind=kind, subject_id=round_.id, due_at=due_at))


async def next_planned(tx: Transaction, guild_id: int, server: Server, now: datetime) -> Opening | None:
    """Return when the next round is to open, out of the schedule and the last round alone.

    So it can be worked out anew at any time: after a change of the schedule, of a zone's rules, or of the
    machine's clock, which may make nobody's day come twice.
    """
    schedule = schedule_of(server)
    if schedule is None:
        return None
    opening = next_opening(schedule, after=now, last=await last_week(tx, guild_id, schedule, now))
    while await tx.rounds.has_week(guild_id, opening.week):
        opening = next_opening(schedule, after=opening.opens_at, last=opening.week)
    return opening


async def last_week(tx: Transaction, guild_id: int, schedule: Schedule, now: datetime) -> date | None:
    """Return the last week that was opened or left out; one a clock that ran ahead has opened is none."""
    before = local_day(now, schedule.zone) + _ONE_WEEK
    past = await tx.rounds.list_past(guild_id, limit=1, before=before)
    return past[0].week if past else None


async def _bring_back(tx: Transaction, current: Round | None, server: Server, now: datetime) -> Round | None:
    """Let a round that a clock opened which ran far ahead be that of today, with the peers it has given."""
    if current is None or current.opens_at - now <= ASTRAY:
        return current
    today = local_day(now, server.challenge_zone)
    week = current.week if await tx.rounds.has_week(current.guild_id, today) else today
    back = replace(current, week=week, opens_at=now, opened_at=now, closes_at=now + _ONE_WEEK)
    await tx.rounds.save(back)
    await refresh(tx, back, now)
    await _expect(tx, back, DueKind.REMIND_ROUND, back.midweek_at)
    return back


def _is_kept(planned: Round, opening: Opening, server: Server, now: datetime) -> bool:
    """Say whether a planned round stays although by a changed clock its time has passed already.

    The server has moved east of a round that opens within the hour, say: moved on to the next week, this one
    would be lost. So it opens when members were told it would.
    """
    schedule = schedule_of(server)
    is_same_day = schedule is not None and planned.week.weekday() == schedule.weekday
    return is_same_day and planned.week < opening.week and now - planned.opens_at < TOO_LATE


async def _move(tx: Transaction, guild_id: int, planned: Round | None, opening: Opening) -> Round:
    """Plan a round for an opening, or move the planned one there, with its theme."""
    if planned is not None:
        moved = replace(planned, week=opening.week, opens_at=opening.opens_at, closes_at=opening.opens_at)
        await tx.rounds.save(moved)
        return moved
    added = await tx.rounds.add(
        Round(guild_id=guild_id, week=opening.week, opens_at=opening.opens_at, closes_at=opening.opens_at)
    )
    assert added is not None, "nobody else writes in this server meanwhile"  # noqa: S101 - narrows the type
    return added
