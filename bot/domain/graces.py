"""Graces: days on which nobody had to answer, because the moderators say so or the bot was away."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.domain.days import day_begins_at, local_day
from bot.domain.streaks import Grace
from bot.domain.wording import clean
from bot.errors import Refusal

LABEL_LIMIT = 200
DAYS_LIMIT = 92
"""A quarter of a year: a typing mistake in the year must not spare everybody for ever."""

_NEAR = timedelta(days=14)
"""How far another reading may lie from today to be offered: last weekend may be meant, last year is not."""

ABSENT = "\N{ROBOT FACE}"
"""Label of a grace the bot gave by itself; where it is read, it is said in the reader's language."""

LONGEST_ABSENCE = timedelta(hours=6)
"""A day of which the bot missed more than this is spared; ours, as is the limit itself."""


class GraceBackwards(Refusal):
    """A grace was to end before it begins."""


class GraceTooLong(Refusal):
    """A grace was to last more than `days` days."""


class GraceUnknown(Refusal):
    """There is no such grace in this server, or it was taken back."""


def grace(starts_on: date, ends_on: date, label: str) -> Grace:
    """Return a grace as it is kept.

    Args:
        starts_on: The first day.
        ends_on: The last day.
        label: The reason, as typed; members read it.

    Raises:
        GraceBackwards: It would end before it begins.
        GraceTooLong: It would last more than `DAYS_LIMIT` days.
        TextTooLong: The label has more than `LABEL_LIMIT` characters.
    """
    if ends_on < starts_on:
        raise GraceBackwards
    if (ends_on - starts_on).days >= DAYS_LIMIT:
        raise GraceTooLong(days=DAYS_LIMIT)
    return Grace(starts_on, ends_on, clean(label, limit=LABEL_LIMIT, lines=False))


def spans_meant(firsts: Sequence[date], lasts: Sequence[date], today: date) -> list[tuple[date, date]]:
    """Return the days that may be meant by a first and a last day, those nearest to today first.

    "Saturday to Sunday", said on a Monday, may be the weekend that passed or the one that comes.

    Args:
        firsts: The readings of the first day.
        lasts: The readings of the last day; with each first day goes the next of them.
        today: The local day of whoever is spared.

    Returns:
        At least one span, which may be backwards where no other is left.
    """
    spans = [(first, min(last for last in lasts if last >= first)) for first in firsts if first <= max(lasts)]
    spans.sort(key=lambda span: _distance(span, today))
    near = [span for span in spans[1:] if _distance(span, today) <= _NEAR]
    return [*spans[:1], *near] or [(firsts[0], lasts[0])]


def _distance(span: tuple[date, date], today: date) -> timedelta:
    return min(abs(day - today) for day in span)


def days_missed(away_from: datetime, back_at: datetime, zone: str) -> list[date]:
    """Return the local days of which the bot missed more than `LONGEST_ABSENCE`, oldest first.

    Args:
        away_from: When it was last seen at work, an aware instant.
        back_at: When it is at work again.
        zone: An IANA zone name.
    """
    if back_at - away_from <= LONGEST_ABSENCE:
        return []
    first, last = (local_day(at, zone) for at in (away_from, back_at))
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    return [day for day in days if _missed(day, zone, away_from, back_at) > LONGEST_ABSENCE]


def _missed(day: date, zone: str, away_from: datetime, back_at: datetime) -> timedelta:
    begins_at, ends_at = (day_begins_at(each, zone) for each in (day, day + timedelta(days=1)))
    return min(ends_at, back_at) - max(begins_at, away_from)
