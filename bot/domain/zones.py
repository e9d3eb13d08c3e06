"""Zones: by which calendar a member lived when, so that a change of zone neither breaks nor doubles a day."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.domain.days import DAY_STARTS, day_begins_at, local_day, next_day_begins_at
from bot.domain.servers import SettingOutOfRange
from bot.errors import Refusal

CHANGE_INTERVAL = timedelta(days=7)
"""A change of zone once in 7 days."""

SHORTEST_DAY = timedelta(hours=12)
"""A day with less than half of its hours is bridged; ours: a flight to Sydney ends nobody's streak."""

_ONE_DAY = timedelta(days=1)


class ZoneChangedRecently(Refusal):
    """The zone has changed in the last 7 days; `again_at` says when it may change again."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What decides on which day an instant falls.

    Attributes:
        zone: An IANA zone name, as `bot.domain.zone_search.find_zone` returns it.
        day_start_hours: Hour at which the day starts, one of `DAY_STARTS`.
    """

    zone: str
    day_start_hours: int = 0


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """A member lives by another calendar from an instant on.

    Attributes:
        starts_at: When a day of the calendar before ended, aware UTC.
    """

    calendar: Calendar
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class ZoneHistory:
    """All calendars a member has lived by.

    Attributes:
        first: The server's, until the member chose; kept as it was then, so that what the server chooses
            later does not move days that are past.
        changes: Oldest first; the last may still be to come.
    """

    first: Calendar
    changes: tuple[ZoneChange, ...] = ()


def member_history(first: Calendar, server: Sequence[ZoneChange], own: Sequence[ZoneChange]) -> ZoneHistory:
    """Return by which calendars a member lived: the server's until they chose, their own from then on.

    Args:
        first: The calendar the server has now, which counts where it never changed it.
        server: The server's changes, oldest first; the first of them says what it began with.
        own: The member's, oldest first.
    """
    began_with, followed = (server[0].calendar, server[1:]) if server else (first, ())
    chose_at = own[0].starts_at if own else None
    before = [change for change in followed if chose_at is None or change.starts_at < chose_at]
    return ZoneHistory(began_with, (*before, *own))


def zone_at(history: ZoneHistory, at: datetime) -> Calendar:
    """Return the calendar a member lived by at an instant."""
    passed = bisect_right(history.changes, at, key=lambda change: change.starts_at)
    return history.changes[passed - 1].calendar if passed else history.first


def member_day(history: ZoneHistory, at: datetime) -> date:
    """Return the member's local day at an instant: what a response is stamped with, and what today is."""
    calendar = zone_at(history, at)
    return local_day(at, calendar.zone, calendar.day_start_hours)


def member_day_begins_at(history: ZoneHistory, day: date) -> datetime:
    """Return the first instant at which a member's local day is this one, or a later one.

    Args:
        day: Not the first or the last two days that Python knows.
    """
    begins_at = day_begins_at(day, history.first.zone, history.first.day_start_hours)
    for change in history.changes:
        if begins_at < change.starts_at:
            break
        calendar = change.calendar
        begins_at = max(day_begins_at(day, calendar.zone, calendar.day_start_hours), change.starts_at)
    return begins_at


def change_zone(history: ZoneHistory, wanted: Calendar, *, now: datetime) -> ZoneHistory:
    """Let a member live by another calendar from their next local day on.

    The day that runs is finished by the calendar it began with, so nothing is taken off it; what the next day
    lacks is for `bridged_days` to say. What has not begun to apply can be replaced or, by asking for the
    calendar that applies, taken back at any time: a wrong choice in the list costs nobody a week. A change of
    the day's start alone is a change too, because it moves the same border.

    Args:
        wanted: The zone as `bot.domain.zone_search.find_zone` returns it.
        now: An aware instant.

    Raises:
        SettingOutOfRange: The day would not start at one of `DAY_STARTS`.
        ZoneChangedRecently: The last change began to apply less than 7 days ago.
    """
    if wanted.day_start_hours not in DAY_STARTS:
        raise SettingOutOfRange(lowest=DAY_STARTS.start, highest=DAY_STARTS.stop - 1)
    applied = tuple(change for change in history.changes if change.starts_at <= now)
    settled = replace(history, changes=applied)
    current = zone_at(settled, now)
    if wanted == current:
        return settled
    if applied and now < (again_at := applied[-1].starts_at + CHANGE_INTERVAL):
        raise ZoneChangedRecently(again_at=again_at)
    starts_at = next_day_begins_at(now, current.zone, current.day_start_hours)
    return replace(settled, changes=(*applied, ZoneChange(wanted, starts_at)))


def bridged_days(history: ZoneHistory, first: date, last: date) -> frozenset[date]:
    """Return the days of which a member had less than half, or nothing: they cannot break a streak.

    That happens where a member moves east (from 11 hours behind UTC to 14 ahead a whole day is left out; on
    the way to Sydney an evening is left of it), and where a country crosses the date line (Samoa had no
    30 December 2011).

    Args:
        history: Its changes begin at a border of days, as `change_zone` makes them.
        first: The first day asked for.
        last: The last day asked for.
    """
    begins_at, ends_at = (datetime.combine(day, time(12), UTC) for day in (first, last))
    borders = [
        begins_at,
        *(c.starts_at for c in history.changes if begins_at < c.starts_at < ends_at),
        ends_at,
    ]
    cut = [_cut_by_country(zone_at(history, start), start, end) for start, end in pairwise(borders)]
    before = history.first
    for change in history.changes:
        cut.append(_cut_by_change(before, change))
        before = change.calendar
    return frozenset(day for days in cut for day in days if first <= day <= last)


def _cut_by_change(before: Calendar, change: ZoneChange) -> list[date]:
    """List the days between the last one by a calendar and the first long enough one by the next."""
    finished = local_day(change.starts_at - timedelta(microseconds=1), before.zone, before.day_start_hours)
    zone, day_start_hours = change.calendar.zone, change.calendar.day_start_hours
    end = local_day(change.starts_at, zone, day_start_hours)
    if next_day_begins_at(change.starts_at, zone, day_start_hours) - change.starts_at < SHORTEST_DAY:
        end += _ONE_DAY
    # Empty when days are repeated: those had their hours before.
    return [finished + timedelta(days=ahead) for ahead in range(1, (end - finished).days)]


def _cut_by_country(calendar: Calendar, start: datetime, end: datetime) -> list[date]:
    """List the days a zone itself left out; no zone ever did so and then came back to where it was."""
    zone, day_start_hours = calendar.zone, calendar.day_start_hours
    offsets = [at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta() for at in (start, end)]
    if offsets[1] - offsets[0] < SHORTEST_DAY:
        return []
    first, last = (local_day(at, zone, day_start_hours) for at in (start, end))
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 2)]
    begins = [day_begins_at(day, zone, day_start_hours) for day in days]
    return [
        day for day, (at, next_at) in zip(days, pairwise(begins), strict=False) if next_at - at < SHORTEST_DAY
    ]
