"""Dates as people type them: a day of the calendar, a weekday, or so many days or weeks from now."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from bot.domain.wording import clean, quote, shorten
from bot.errors import Refusal

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_WEEKDAY = 3
_SHOWN_LIMIT = 40
_LONGEST_SPAN = 9_999
_YEARS_APART = 8
"""29 February comes back after eight years at the latest."""

_Reader = Callable[[re.Match[str], date], list[date]]
"""Returns the days that may be meant, what a look ahead finds first; none, if there is no such day."""


class DateUnreadable(Refusal):
    """What was typed is no date; `typed` is what it was, safe to show."""


def read_date(typed: str, *, today: date, looks_back: bool = False) -> date:
    """Return the day somebody means.

    `3/4` is refused: it is March in some countries and April in others.

    Args:
        typed: `2026-03-20`, `20.3.`, `20 March`, `Mar 20 2026`, `10 days`, `2w`, `friday`, `yesterday`.
        today: Their local day.
        looks_back: Whether it may well have passed: a date without a year is then the one nearest to today,
            and otherwise the next one, today included.

    Raises:
        DateUnreadable: It is none of these, or there is no such day.
    """
    words = " ".join(typed.casefold().replace(",", " ").split())
    for pattern, read in _FORMS:
        match = pattern.fullmatch(words)
        if match is not None and (found := _perhaps(read, match, today)):
            return min(found, key=lambda day: abs(day - today)) if looks_back else found[0]
    raise DateUnreadable(typed=quote(shorten(clean(typed, limit=3 * len(typed), lines=False), _SHOWN_LIMIT)))


def _perhaps(read: _Reader, match: re.Match[str], today: date) -> list[date]:
    try:
        return read(match, today)
    except (ValueError, OverflowError):
        # 31 February, or a year Python does not know.
        return []


def _near(match: re.Match[str], today: date) -> list[date]:
    return [today + timedelta(days=("yesterday", "today", "tomorrow").index(match[0]) - 1)]


def _span(match: re.Match[str], today: date) -> list[date]:
    count = int(match["count"])
    if count > _LONGEST_SPAN:
        return []
    return [today + timedelta(days=count * (7 if match["unit"].startswith("w") else 1))]


def _weekday(match: re.Match[str], today: date) -> list[date]:
    for number, name in enumerate(_WEEKDAYS):
        if len(match["day"]) >= _SHORTEST_WEEKDAY and name.startswith(match["day"]):
            # The next one: whoever means today says so.
            return [today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)]
    return []


def _iso(match: re.Match[str], today: date) -> list[date]:
    del today
    return [date(int(match["year"]), int(match["month"]), int(match["day"]))]


def _numbers(match: re.Match[str], today: date) -> list[date]:
    return _dated(int(match["day"]), int(match["month"]), match["year"], today)


def _named(match: re.Match[str], today: date) -> list[date]:
    name = match["name"].rstrip(".")
    if name[:3] not in _MONTHS or not any(month.startswith(name) for month in (*_MONTH_NAMES, "sept")):
        return []
    return _dated(int(match["day"]), _MONTHS.index(name[:3]) + 1, match["year"], today)


def _dated(day: int, month: int, year: str | None, today: date) -> list[date]:
    """Return the one day of a year, or else the next of that name, and then the last one."""
    if year:
        return [date(int(year), month, day)]
    years = range(max(MINYEAR, today.year - _YEARS_APART), min(MAXYEAR, today.year + _YEARS_APART) + 1)
    found = [date(number, month, day) for number in years if day <= monthrange(number, month)[1]]
    coming = [each for each in found if each >= today]
    return [coming[0], *[each for each in found if each < today][-1:]] if coming else []


_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"yesterday|today|tomorrow", _near),
        (r"(?:in |for )?(?P<count>\d{1,9}) ?(?P<unit>d|days?|w|weeks?)", _span),
        (r"(?:next |on )?(?P<day>[a-z]{3,9})", _weekday),
        (rf"{_YEAR}[-./](?P<month>\d{{1,2}})[-./](?P<day>\d{{1,2}})", _iso),
        (rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\.? ?{_YEAR}?", _numbers),
        (rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of )?(?P<name>[a-z]{{3,9}}\.?) ?{_YEAR}?", _named),
        (rf"(?P<name>[a-z]{{3,9}}\.?) (?P<day>\d{{1,2}})(?:st|nd|rd|th)? ?{_YEAR}?", _named),
    )
)
"""What is understood, and what reads it; the first that fits counts."""
