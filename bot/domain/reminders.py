"""Reminders: at the hour a member chose, once a day, and no more once they are ignored."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.days import day_begins_at
from bot.domain.servers import SettingOutOfRange
from bot.domain.streaks import Streak, can_be_saved_today
from bot.domain.zones import ZoneHistory, zone_at
from bot.errors import Refusal

HOURS = range(24)

IGNORED_LIMIT = 2
"""Reminders in a row that nobody heeded; then the bot asks once whether to go on."""

LATEST = timedelta(hours=3)
"""A reminder that would come later than this after its hour is left out: nobody wants it at night."""

_DAYS_LOOKED_AHEAD = 4
"""A change of zone can leave an hour out, on two days in a row at most."""


class ReminderUnset(Refusal):
    """A reminder was to go on that the member has switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A member's wish to be reminded.

    Attributes:
        hour: Of the clock on their wall, one of `HOURS`.
        ignored: Reminders in a row that were followed by no response; the last one is not judged yet.
        reminded_on: The local day of the last reminder.
    """

    guild_id: int
    user_id: int
    hour: int
    ignored: int = 0
    reminded_on: date | None = None

    @property
    def is_asked(self) -> bool:
        """Say whether the member was asked whether to go on, and nothing is sent until they answer."""
        return self.ignored >= IGNORED_LIMIT


def check_hour(hour: int) -> int:
    """Return an hour of the day.

    Raises:
        SettingOutOfRange: It is not one of `HOURS`.
    """
    if hour not in HOURS:
        raise SettingOutOfRange(lowest=HOURS.start, highest=HOURS.stop - 1)
    return hour


def reminder_key(user_id: int, day: date) -> str:
    """Return the key of the letter that reminds a member on one of their days: one letter a day."""
    return f"reminder:{user_id}:{day.isoformat()}"


def judge(reminder: Reminder, streak: Streak, responses: Mapping[date, int], today: date) -> Reminder | None:
    """Return the reminder as it is after today's was sent; None when there is nothing to remind of.

    The last one was ignored if its day passed without a response. Where that makes `IGNORED_LIMIT` in a row,
    `is_asked` is true: then the question goes out in the place of a reminder.

    Args:
        streak: Today's.
        responses: By local day, how many the member gave.
    """
    if reminder.is_asked or reminder.reminded_on == today or not can_be_saved_today(streak, today):
        return None
    was_ignored = reminder.reminded_on is not None and not responses.get(reminder.reminded_on)
    return replace(reminder, ignored=reminder.ignored + 1 if was_ignored else 0, reminded_on=today)


def next_reminder_at(history: ZoneHistory, hour: int, after: datetime) -> datetime:
    """Return the first instant later than `after` at which a member's clock shows an hour.

    Where clocks go forward over the hour it is the first instant after; where they go back over it, the
    first time. A change of zone that is still to come moves it.

    Args:
        hour: One of `HOURS`.
        after: An aware instant.
    """
    zones = {zone_at(history, after).zone}
    zones |= {change.calendar.zone for change in history.changes if change.starts_at > after}
    moments: list[datetime] = []
    for zone in zones:
        today = after.astimezone(ZoneInfo(zone)).date()
        # A day that starts at this hour begins when the clock shows it, in every night of the year.
        moments += [
            at
            for ahead in range(_DAYS_LOOKED_AHEAD)
            if (at := day_begins_at(today + timedelta(days=ahead), zone, hour)) > after
            and zone_at(history, at).zone == zone
        ]
    return min(moments)
