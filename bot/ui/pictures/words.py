"""Words on pictures and in their descriptions: names, days and numbers, as members read them."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import count

from bot.domain.wording import clean, shorten
from bot.texts import say
from bot.ui.cards import ALT_LIMIT
from bot.ui.pictures.typeset import drawn, is_readable, is_whole

_NAME_LIMIT = 40
"""Characters of a name in a description; Discord's names have 32, emoji of several characters more."""


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def shown_name(name: str) -> str:
    """Return a member's name as it is drawn: that of nobody in particular, if no letter of it can be."""
    return spoken_name(name) if is_readable(name) else say("name-somebody")


def marks_of(names: Mapping[int, str]) -> dict[int, str]:
    """Return the numbers that tell members apart where their names as drawn do not.

    Whose name has letters that no font has, or looks the same as another's, has a number before it, in the
    picture and in what tells of it in words.

    Args:
        names: All of a picture, by user id, in the order in which they are drawn.
    """
    shown, numbers = Counter(map(drawn, names.values())), count(1)
    return {
        user_id: _circled(next(numbers))
        for user_id, name in names.items()
        if shown[drawn(name)] > 1 or not (is_readable(name) and is_whole(name))
    }


def marked_name(name: str, mark: str | None) -> str:
    """Return a member's name as it is drawn with its mark, which stands for it if no letter of it can be."""
    return marked(shown_name(name), mark) if not mark or is_readable(name) else mark


def marked(name: str, mark: str | None) -> str:
    """Return what calls a member in words, with the number that stands for them in the picture, if any."""
    return f"{mark} {name}" if mark else name


def spoken_name(name: str) -> str:
    """Return a member's name for a description: no screen reader stumbles over what is not seen."""
    return shorten(clean(name, limit=3 * len(name), lines=False), _NAME_LIMIT) or say("name-somebody")


def month(day: date) -> str:
    """Return a month's short name."""
    return say(f"picture-month-{_MONTHS[day.month - 1]}")


def weekday(day: date) -> str:
    """Return a weekday's short name."""
    return say(f"picture-weekday-{_WEEKDAYS[day.weekday()]}")


def short_day(day: date) -> str:
    """Return a day without its year."""
    return say("picture-day", month=month(day), day=str(day.day))


def full_day(day: date) -> str:
    """Return a day with its weekday and year, so that whoever typed it sees how it was understood."""
    name = say(f"weekday-{_WEEKDAY_NAMES[day.weekday()]}")
    return say("day-full", weekday=name, month=month(day), day=str(day.day), year=str(day.year))


def number(value: float) -> str:
    """Return a number of points or hours, without needless decimals."""
    return f"{value:,.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"


def description(*sentences: str) -> str:
    """Return a picture's description: what there is room for.

    Discord's limit is taken to count an emoji as two, as its clients do.
    """
    text = " ".join(sentences)
    return shorten(text, ALT_LIMIT - sum(character > "\uffff" for character in text[:ALT_LIMIT]))


def _circled(value: int) -> str:
    return chr(ord("①") + value - 1) if value <= 20 else f"({value})"
