"""Calendar days: which local day an instant falls on, when a day or an hour comes, and what a week is."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY_STARTS = range(7)
"""Hours at which a day may start, midnight to 6 am: for those who write after midnight."""

_ONE_DAY = timedelta(days=1)
_PRECISION = timedelta(seconds=1)


@cache
def is_zone(name: str) -> bool:
    """Say whether the rules of a zone are known here; a zone may be newer than they are."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def local_day(at: datetime, zone: str, day_start_hours: int = 0) -> date:
    """Return the calendar day of an instant in a zone.

    The hours are taken off what the clock on the wall shows, not off the instant: with a start at 4 am a
    day begins when the clock shows 4, also in the nights in which clocks are changed.

    Args:
        at: An aware instant.
        zone: An IANA zone name, such as `Europe/Lisbon`.
        day_start_hours: Hour at which the day starts, one of `DAY_STARTS`.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return (wall - timedelta(hours=day_start_hours)).date()


def comes_at(day: date, wall: time, zone: str) -> datetime:
    """Return the first instant at which the clocks of a zone show a time, or have jumped over it.

    A time that occurs twice comes the first time. One that clocks leave out comes with their jump: Sao Paulo
    had no midnight on some days until 2018, Samoa no 30 December 2011.

    Args:
        day: Not the first or the last two days that Python knows.
        wall: To the second, without a zone.
        zone: An IANA zone name.

    Returns:
        An aware instant, UTC, to the second.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    wanted, clock = datetime.combine(day, wall), ZoneInfo(zone)
    # Only a wall time that does not exist, or occurs twice, has two readings (PEP 495).
    early, late = sorted(wanted.replace(tzinfo=clock, fold=fold).astimezone(UTC) for fold in (0, 1))

    def has_come(at: datetime) -> bool:
        return at.astimezone(clock).replace(tzinfo=None) >= wanted

    if has_come(early):
        return early
    while late - early > _PRECISION:
        middle = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (early, middle) if has_come(middle) else (middle, late)
    return late


def day_begins_at(day: date, zone: str, day_start_hours: int = 0) -> datetime:
    """Return the first instant of a local day; of a day its zone left out, the first instant after it.

    Where clocks go forward over the start of a day, the day begins with that jump. Where they go back over
    it, it begins the first time.

    Args:
        day: Not the first or the last two days that Python knows.
        zone: An IANA zone name.
        day_start_hours: Hour at which the day starts, one of `DAY_STARTS`.

    Returns:
        An aware instant, UTC, to the second.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    return comes_at(day, time(day_start_hours), zone)


def next_day_begins_at(at: datetime, zone: str, day_start_hours: int = 0) -> datetime:
    """Return the instant at which the next local day begins, always later than the one given.

    Args:
        at: An aware instant.
        zone: An IANA zone name.
        day_start_hours: Hour at which the day starts, one of `DAY_STARTS`.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    day = local_day(at, zone, day_start_hours) + _ONE_DAY
    begins_at = day_begins_at(day, zone, day_start_hours)
    # St. John's put its clocks back at one minute past midnight (until 2011): for the hour that followed, the
    # next day had begun before.
    return begins_at if begins_at > at else day_begins_at(day + _ONE_DAY, zone, day_start_hours)


def week_start(day: date) -> date:
    """Return the Monday of the week a day lies in (ISO 8601 weeks begin on Monday)."""
    return day - timedelta(days=day.weekday())
