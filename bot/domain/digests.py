"""Digests: one letter in the morning with what a member received, and with boosts nobody has answered."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.days import day_begins_at
from bot.domain.zones import ZoneHistory, zone_at

MORNING_HOUR = 9
"""When the letter comes, by the member's clock: after breakfast, before the first coffee break."""

SHOWN = 5
"""Responses listed in one letter: each is a text and a row of four buttons, and a message holds 40 parts."""

LEFT_ALONE_SHOWN = 3
"""Boosts without a response that one letter tells of, a line each; others come another day."""

_DAYS_LOOKED_AHEAD = 4


def next_morning_at(history: ZoneHistory, after: datetime) -> datetime:
    """Return the first instant later than `after` at which a member's clock shows `MORNING_HOUR`.

    Where clocks go forward over that hour it is the first instant after; where they go back over it, the
    first time. A change of zone that is still to come moves it.

    Args:
        after: An aware instant.
    """
    later = {change.calendar.zone for change in history.changes if change.starts_at > after}
    return min(
        at
        for zone in {zone_at(history, after).zone, *later}
        for at in _mornings(zone, after.astimezone(ZoneInfo(zone)).date())
        if at > after and zone_at(history, at).zone == zone
    )


def day_of_letter(history: ZoneHistory, at: datetime) -> date:
    """Return the calendar day, by the clock on the member's wall, that a letter of an instant is for."""
    return at.astimezone(ZoneInfo(zone_at(history, at).zone)).date()


def digest_key(user_id: int, day: date) -> str:
    """Return the key of a member's letter of one day: there is one a day at most."""
    return f"digest:{user_id}:{day.isoformat()}"


def _mornings(zone: str, today: date) -> list[datetime]:
    # A day that starts at nine begins when the clock on the wall shows it, in every night of the year.
    days = (today + timedelta(days=ahead) for ahead in range(_DAYS_LOOKED_AHEAD))
    return [day_begins_at(day, zone, MORNING_HOUR).astimezone(UTC) for day in days]
