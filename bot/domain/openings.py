"""Openings: when the rounds of a server open, in its own time and exactly once a week."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.days import comes_at, local_day
from bot.domain.wording import clean, quote, shorten
from bot.errors import Refusal

OPENINGS_SHOWN = 4

PUNCTUAL = timedelta(minutes=5)
"""An opening is on time for so long; ours: the alarm clock looks once a minute, and nobody minds five."""

TOO_LATE = timedelta(hours=12)
"""From then on an opening is skipped: half a day late it would fall into people's night, or their week."""

LEAST_DAYS = 4
"""Days between two openings at least, so that a change of schedule gives a week of 4 to 10 days."""

_WEEK = timedelta(days=7)
_SHOWN_LIMIT = 20
_WALL_TIME = re.compile(r"([0-9]{1,2})(?:[:.h]([0-9]{2}))?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)


class WallTimeUnknown(Refusal):
    """What was typed is no time of day; `time` is what was typed, safe to show."""


class RoundOpenedToday(Refusal):
    """A round has been opened today already, so none can be opened by hand."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When rounds open.

    Attributes:
        weekday: 0 is Monday, 6 Sunday.
        wall_time: What the clocks of the zone show, to the minute.
        zone: An IANA zone name, as `bot.domain.zone_search.find_zone` returns it.
    """

    weekday: int
    wall_time: time
    zone: str


@dataclass(frozen=True, slots=True)
class Opening:
    """One week's opening.

    Attributes:
        week: The date it has in the schedule's zone. It names the week, whenever the round really opens: a
            server has one round a date at most, whatever clocks do.
        opens_at: Aware UTC.
    """

    week: date
    opens_at: datetime


class Timing(StrEnum):
    """How an opening that is looked at now is in time."""

    EARLY = "early"
    ON_TIME = "on-time"
    LATE = "late"
    TOO_LATE = "too-late"


def read_wall_time(typed: str) -> time:
    """Read a time of day: `18:30`, `18`, `6:30 pm`, `6pm`.

    Raises:
        WallTimeUnknown: It is none.
    """
    found = _WALL_TIME.fullmatch(typed.strip())
    if found:
        hours, minutes, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        is_said_right = 1 <= hours <= 12 if half else hours <= 23
        if is_said_right and minutes <= 59:
            return time(hours % 12 + (12 if half == "p" else 0) if half else hours, minutes)
    raise WallTimeUnknown(time=quote(shorten(clean(typed, limit=3 * len(typed), lines=False), _SHOWN_LIMIT)))


def next_opening(schedule: Schedule, *, after: datetime, last: date | None = None) -> Opening:
    """Return the next opening.

    It comes when the clocks of the zone show the time, by the rules the zone has on that day. A time that
    clocks leave out comes at the first instant after; one that they show twice comes once, the first time.

    Args:
        after: An aware instant; the opening is later than that.
        last: The week that was opened last. Until `LEAST_DAYS` after it none opens, so a clock that is put
            back opens none again, and a new schedule opens none just after another. One a week or more ahead
            was opened by a clock that ran ahead, and does not count.
    """
    today = local_day(after, schedule.zone)
    first = today - timedelta(days=1)
    if last is not None and last - today < _WEEK:
        first = max(first, last + timedelta(days=LEAST_DAYS))
    week = first + timedelta(days=(schedule.weekday - first.weekday()) % 7)
    while (opens_at := comes_at(week, schedule.wall_time, schedule.zone)) <= after:
        week += _WEEK
    return Opening(week, opens_at)


def next_openings(
    schedule: Schedule, *, after: datetime, last: date | None = None, count: int = OPENINGS_SHOWN
) -> tuple[Opening, ...]:
    """Return the next openings, soonest first; see `next_opening`."""
    openings = [next_opening(schedule, after=after, last=last)]
    while len(openings) < count:
        openings.append(next_opening(schedule, after=openings[-1].opens_at, last=openings[-1].week))
    return tuple(openings)


def is_astray(opening: Opening, *, now: datetime) -> bool:
    """Say whether an opening that was planned lies so far ahead that a wrong clock must have planned it.

    It is then to be planned anew.
    """
    return opening.opens_at - now > _WEEK + timedelta(days=LEAST_DAYS)


def timing_of(opening: Opening, *, now: datetime) -> Timing:
    """Say whether an opening is in time."""
    late = now - opening.opens_at
    if late < timedelta():
        return Timing.EARLY
    if late < PUNCTUAL:
        return Timing.ON_TIME
    return Timing.LATE if late < TOO_LATE else Timing.TOO_LATE


def opening_by_hand(schedule: Schedule, *, now: datetime, last: date | None) -> Opening:
    """Return an opening for a moderator who runs a round now; the next follows `LEAST_DAYS` after at least.

    Raises:
        RoundOpenedToday: Today's date names a round already.
    """
    today = local_day(now, schedule.zone)
    if last == today:
        raise RoundOpenedToday
    return Opening(today, now)
