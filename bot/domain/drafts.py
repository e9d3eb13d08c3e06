"""Drafts: what a member typed into a boost's form, cleaned and checked."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.genres import Genre
from bot.domain.links import Link, accepted_link, parse_link
from bot.domain.responses import Kind
from bot.domain.wording import clean
from bot.errors import Refusal

TITLE_LIMIT = 100
NEWS_LENGTHS = range(20, 501)
WARNING_LIMIT = 60
WANTED = range(1, 11)
WANTED_DEFAULT = 3
OPEN_DAYS = range(1, 15)
OPEN_DAYS_DEFAULT = 7

# Text boxes hold more than we accept, so that a member who writes too much is told by how much
# instead of having the end cut off.
_READ_LIMIT = 4000


class TitleMissing(Refusal):
    """A boost has a title."""


class TitleTooLong(Refusal):
    """The title does not fit the card."""


class NewsTooShort(Refusal):
    """The news says too little for a peer to care."""


class NewsTooLong(Refusal):
    """The news is longer than a peer will read."""


class WarningTooLong(Refusal):
    """A content warning is a few words."""


class KindsMissing(Refusal):
    """The author did not say which kinds of response help."""


class KindForbidden(Refusal):
    """The platform's own rules forbid asking for this kind."""


class NumberOutOfRange(Refusal):
    """A number of responses or days outside what a boost can have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the form asks, cleaned and checked.

    Attributes:
        news: Why this, why now; 20 to 500 characters.
        wanted: Peers whose response would be enough, 1 to 10.
        days: How long it stays open, 1 to 14.
    """

    link: Link
    title: str
    news: str
    kinds: tuple[Kind, ...]
    content_warning: str
    genre: Genre | None
    wanted: int
    days: int


def draft(
    *,
    link: str,
    title: str,
    news: str,
    kinds: Iterable[Kind],
    content_warning: str = "",
    genre: Genre | None = None,
    wanted: int = WANTED_DEFAULT,
    days: int = OPEN_DAYS_DEFAULT,
    accepted: str = "",
) -> Draft:
    """Check and clean what a member typed into the form.

    Args:
        accepted: The link that the boost has already, which may stay.

    Raises:
        Refusal: One of this module's or of `bot.domain.links`; the first thing that is wrong.
    """
    parsed = accepted_link(link) if link and link == accepted else parse_link(link)
    if wanted not in WANTED:
        raise NumberOutOfRange(lowest=WANTED.start, highest=WANTED.stop - 1)
    if days not in OPEN_DAYS:
        raise NumberOutOfRange(lowest=OPEN_DAYS.start, highest=OPEN_DAYS.stop - 1)
    return Draft(
        link=parsed,
        title=_check_title(title),
        news=_check_news(news),
        kinds=_check_kinds(kinds, parsed),
        content_warning=_check_warning(content_warning),
        genre=genre,
        wanted=wanted,
        days=days,
    )


def _check_title(text: str) -> str:
    title = clean(text, limit=_READ_LIMIT, lines=False)
    if not title:
        raise TitleMissing
    if len(title) > TITLE_LIMIT:
        raise TitleTooLong(limit=TITLE_LIMIT, length=len(title))
    return title


def _check_news(text: str) -> str:
    news = clean(text, limit=_READ_LIMIT)
    if len(news) < NEWS_LENGTHS.start:
        raise NewsTooShort(minimum=NEWS_LENGTHS.start, length=len(news))
    if len(news) >= NEWS_LENGTHS.stop:
        raise NewsTooLong(limit=NEWS_LENGTHS.stop - 1, length=len(news))
    return news


def _check_warning(text: str) -> str:
    warning = clean(text, limit=_READ_LIMIT, lines=False)
    if len(warning) > WARNING_LIMIT:
        raise WarningTooLong(limit=WARNING_LIMIT, length=len(warning))
    return warning


def _check_kinds(kinds: Iterable[Kind], link: Link) -> tuple[Kind, ...]:
    wanted = set(kinds)
    if not wanted:
        raise KindsMissing
    for kind in wanted:
        if kind in link.platform.refuses:
            raise KindForbidden(kind=kind.value, platform=link.platform.name)
    return tuple(kind for kind in Kind if kind in wanted)
