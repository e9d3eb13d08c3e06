"""Calendar days: which local day an instant falls on, when a day begins, and what a week is."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY_STARTS = range(7)
"""Hours at which a day may start, midnight to 6 am: for those who write after midnight."""

_ONE_DAY = timedelta(days=1)
_PRECISION = timedelta(seconds=1)


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


def day_begins_at(day: date, zone: str, day_start_hours: int = 0) -> datetime:
    """Return the first instant of a local day; of a day its zone left out, the first instant after it.

    Where clocks go forward over the start of a day (Sao Paulo until 2018 at midnight; Samoa over a whole day
    in 2011), the day begins with that jump. Where they go back over it, it begins the first time.

    Args:
        day: Not the first or the last two days that Python knows.
        zone: An IANA zone name.
        day_start_hours: Hour at which the day starts, one of `DAY_STARTS`.

    Returns:
        An aware instant, UTC, to the second.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    wall = datetime.combine(day, time(day_start_hours), ZoneInfo(zone))
    # Only a wall time that does not exist, or occurs twice, has two readings (PEP 495).
    early, late = sorted(wall.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if local_day(early, zone, day_start_hours) >= day:
        return early
    while late - early > _PRECISION:
        middle = (early + (late - early) / 2).replace(microsecond=0)
        early, late = (early, middle) if local_day(middle, zone, day_start_hours) >= day else (middle, late)
    return late


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
