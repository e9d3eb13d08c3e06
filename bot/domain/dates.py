"""Dates as people type them: a day of the calendar, a weekday, or so many days, weeks or months from now."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import Enum, auto

from bot.domain.wording import clean, quote, shorten
from bot.errors import Refusal

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_WEEKDAY = 3
_TWO_TO_TWELVE = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {
    **dict.fromkeys(("a", "an", "one"), 1),
    **{word: number for number, word in enumerate(_TWO_TO_TWELVE, 2)},
}
_SHOWN_LIMIT = 40
_LONGEST_SPAN = 9_999
_YEARS_APART = 8
"""29 February comes back after eight years at the latest."""

_CENTURY = 2000
"""What two digits of a year leave out."""

_Reader = Callable[[re.Match[str], date], list[date]]
"""Returns the days that may be meant, the coming one before the one that passed; none, if there is none."""


class DateUnreadable(Refusal):
    """What was typed is no date; `typed` is what it was, safe to show."""


class DateAmbiguous(Refusal):
    """Day and month are both numbers, and either may come first: `first` and `second` are the two days."""

    def __init__(self, *, first: date, second: date) -> None:
        super().__init__(first=first, second=second)
        self.days = (first, second)


class Leaning(Enum):
    """Which day is taken where two may be meant: a weekday, or a date without its year."""

    COMING = auto()
    """The next one, today included."""

    NEAREST = auto()
    """The one nearest to today: it may well have passed."""

    PASSED = auto()
    """The last one, today included: only what has passed makes sense."""


def read_date(typed: str, *, today: date, leaning: Leaning = Leaning.COMING) -> date:
    """Return the day somebody means.

    Args:
        typed: `2026-03-20`, `20.3.`, `20 March`, `Mar 20 2026`, `10 days`, `in two weeks`, `friday`,
            `next friday` (of next week, which begins on Monday), `yesterday`, `3 days ago`.
        today: Their local day.
        leaning: Which day is taken where two may be meant.

    Raises:
        DateUnreadable: It is none of these, or there is no such day.
        DateAmbiguous: It is March in some countries and April in others, as `3/4` is.
    """
    found = read_dates(typed, today=today)
    match leaning:
        case Leaning.COMING:
            return found[0]
        case Leaning.NEAREST:
            return min(found, key=lambda day: abs(day - today))
        case Leaning.PASSED:
            return max((day for day in found if day <= today), default=found[0])


def read_dates(typed: str, *, today: date) -> list[date]:
    """Return every day that somebody may mean, the coming one first: two where a weekday or year is missing.

    Args:
        typed: See `read_date`.
        today: Their local day.

    Raises:
        DateUnreadable: There is no such day.
        DateAmbiguous: Day and month cannot be told apart.
    """
    words = " ".join(typed.casefold().replace(",", " ").split())
    if found := _read(words, today) or _read_with_weekday(words, today):
        return found
    raise DateUnreadable(typed=quote(shorten(clean(typed, limit=3 * len(typed), lines=False), _SHOWN_LIMIT)))


def _read(words: str, today: date) -> list[date]:
    for pattern, read in _FORMS:
        match = pattern.fullmatch(words)
        if match is not None and (found := _perhaps(read, match, today)):
            return found
    return []


def _read_with_weekday(words: str, today: date) -> list[date]:
    """Read `friday 20 march`: of the years that may be meant only one in which that is a Friday."""
    name, _, rest = words.partition(" ")
    number = _weekday_number(name.rstrip("."))
    return [] if number is None else [day for day in _read(rest, today) if day.weekday() == number]


def _perhaps(read: _Reader, match: re.Match[str], today: date) -> list[date]:
    try:
        return read(match, today)
    except (ValueError, OverflowError):
        # 31 February, or a year Python does not know.
        return []


def _near(match: re.Match[str], today: date) -> list[date]:
    return [today + timedelta(days=("yesterday", "today", "tomorrow").index(match[0]) - 1)]


def _span(match: re.Match[str], today: date) -> list[date]:
    written = match["count"]
    count = 1 if written == "next" else _NUMBERS[written] if written in _NUMBERS else int(written)
    if count > _LONGEST_SPAN:
        return []
    if match["ago"]:
        count = -count
    if match["unit"].startswith("month"):
        return [_months_later(today, count)]
    return [today + timedelta(days=count * (7 if match["unit"].startswith("w") else 1))]


def _months_later(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weekday_number(name: str) -> int | None:
    if len(name) < _SHORTEST_WEEKDAY:
        return None
    return next((number for number, full in enumerate(_WEEKDAYS) if full.startswith(name)), None)


def _weekday(match: re.Match[str], today: date) -> list[date]:
    number = _weekday_number(match["day"])
    if number is None:
        return []
    of_this_week = today + timedelta(days=number - today.weekday())
    # Not today: whoever means that says so.
    coming = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    match match["which"]:
        case "this":
            return [of_this_week]
        case "next":
            return [of_this_week + timedelta(weeks=1)]
        case "last":
            return [_passed(coming, today)]
        case _:
            return [coming, _passed(coming, today)]


def _passed(coming: date, today: date) -> date:
    """Return the last day of the same name before today."""
    passed = coming - timedelta(weeks=1)
    return passed - timedelta(weeks=1) if passed == today else passed


def _iso(match: re.Match[str], today: date) -> list[date]:
    del today
    return [date(int(match["year"]), int(match["month"]), int(match["day"]))]


def _day_and_month(match: re.Match[str], today: date) -> list[date]:
    return _dated(int(match["day"]), int(match["month"]), match["year"], today)


def _either_way(match: re.Match[str], today: date) -> list[date]:
    """Read numbers of which either may be the day, as in 24/12, where only one can be.

    Raises:
        DateAmbiguous: Both can.
    """
    numbers = (int(match["first"]), int(match["second"]))
    readings: list[list[date]] = []
    for day, month in (numbers, numbers[::-1]):
        try:
            readings.append(_dated(day, month, match["year"], today))
        except ValueError:
            continue
    if not any(readings):
        return []
    first, second = [*[reading for reading in readings if reading], []][:2]
    if second and first != second:
        raise DateAmbiguous(first=first[0], second=second[0])
    return first


def _named(match: re.Match[str], today: date) -> list[date]:
    name = match["name"].rstrip(".")
    if name[:3] not in _MONTHS or not any(month.startswith(name) for month in (*_MONTH_NAMES, "sept")):
        return []
    return _dated(int(match["day"]), _MONTHS.index(name[:3]) + 1, match["year"], today)


def _dated(day: int, month: int, year: str | None, today: date) -> list[date]:
    """Return the one day of a year, or else the next of that name, and then the last one."""
    if year:
        return [date(int(year) + (_CENTURY if len(year) < len("2000") else 0), month, day)]
    years = range(max(MINYEAR, today.year - _YEARS_APART), min(MAXYEAR, today.year + _YEARS_APART) + 1)
    found = [date(number, month, day) for number in years if day <= monthrange(number, month)[1]]
    coming = [each for each in found if each >= today]
    return [coming[0], *[each for each in found if each < today][-1:]] if coming else []


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(words)


_YEAR = r"(?P<year>\d{4})"
_ANY_YEAR = r"(?P<year>\d{4}|\d{2})"
_COUNT = rf"(?P<count>\d{{1,9}}|{_alternatives(_NUMBERS)})"
_UNIT = r"(?P<unit>d|days?|w|weeks?|months?)"
_FORMS = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"yesterday|today|tomorrow", _near),
        (rf"(?:in |for )?{_COUNT} ?{_UNIT}(?P<ago> ago)?", _span),
        (r"(?P<count>next) (?P<unit>week|month)(?P<ago>)", _span),
        (r"(?:on )?(?:(?P<which>this|next|last) )?(?P<day>[a-z]{3,9})", _weekday),
        (rf"{_YEAR}[-./](?P<month>\d{{1,2}})[-./](?P<day>\d{{1,2}})", _iso),
        (rf"(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\.? ?{_ANY_YEAR}?", _day_and_month),
        (rf"(?P<first>\d{{1,2}})[/-](?P<second>\d{{1,2}})(?:[/-]{_ANY_YEAR})?", _either_way),
        (rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)? (?:of )?(?P<name>[a-z]{{3,9}}\.?) ?{_YEAR}?", _named),
        (rf"(?P<name>[a-z]{{3,9}}\.?) (?P<day>\d{{1,2}})(?:st|nd|rd|th)? ?{_YEAR}?", _named),
    )
)
"""What is understood, and what reads it; the first that fits counts."""
