"""Calendar days: which local day an instant falls on, and what a week is."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo


def local_day(at: datetime, timezone: str) -> date:
    """Return the calendar day of an instant in a zone.

    Args:
        at: An aware instant.
        timezone: An IANA zone name, such as `Europe/Lisbon`.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: There is no such zone.
    """
    return at.astimezone(ZoneInfo(timezone)).date()


def week_start(day: date) -> date:
    """Return the Monday of the week a day lies in (ISO 8601 weeks begin on Monday)."""
    return day - timedelta(days=day.weekday())
