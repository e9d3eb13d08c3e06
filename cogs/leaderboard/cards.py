"""What is read about rankings: pages for moderators, a post for everybody, a file to download."""

from datetime import datetime

from bot.domain.rankings import Metric
from bot.domain.rounds import WEEKDAYS
from bot.services.rankings import Export, Ranking, Wanted
from bot.texts import say
from bot.ui import rankings as words
from bot.ui.access import PICTURE_NEEDS, permission_names
from bot.ui.cards import Card, Document, Picture
from bot.ui.pager import Page, page_row
from bot.ui.theme import Colour, moment
from cogs.leaderboard.files import NAMED_LIMIT


def page_card(ranking: Ranking, picture: Picture | None, *, book: str, args: str) -> Card:
    """Return one page, with the way to the others."""
    page = Page(ranking.entries, ranking.page, ranking.pages)
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(
        _heading(ranking),
        _places(ranking, picture),
        *place,
        say("ranking-hint"),
        *page_row(book, args, page),
        picture=picture,
    )


def public_card(ranking: Ranking, picture: Picture | None) -> Card:
    """Return the first page for everybody: nobody turns pages for all others, so there are no buttons."""
    count = ranking.total - len(ranking.entries)
    more = [say("ranking-more", count=count)] if count else []
    hint = say("ranking-public-hint" if ranking.rank_shown else "ranking-public-hint-no-rank")
    return Card(_heading(ranking), _places(ranking, picture), *more, hint, picture=picture)


def export_card(export: Export, document: Document) -> Card:
    """Return the answer that holds a file."""
    key = "ranking-export-packed" if document.name.endswith(".zip") else "ranking-export-done"
    period = words.period_of(Metric.PEERS, export.wanted.period, export.span)
    count = len(export.members)
    lines = [say(key, period=period, count=count)]
    if count > NAMED_LIMIT:
        lines.append(say("ranking-export-named", count=NAMED_LIMIT))
    return Card(*lines, colour=Colour.GOOD, document=document)


def posted_card(channel: str, *, has_picture: bool) -> Card:
    """Return that a ranking is on its way.

    Args:
        channel: Its mention.
        has_picture: Whether the bot may post a picture there.
    """
    return Card(say("ranking-posted", channel=channel), *_lack(channel, has_picture), colour=Colour.GOOD)


def scheduled_card(
    channel: str, at: datetime, wanted: Wanted, *, weekday: int, hour: int, has_picture: bool
) -> Card:
    """Return when the first weekly ranking is posted.

    Args:
        channel: Its mention.
        weekday: Monday is 0.
        hour: On the clock of the server's zone.
        has_picture: Whether the bot may post a picture there.
    """
    each = say("ranking-at", weekday=say(f"weekday-{WEEKDAYS[weekday]}"), hour=str(hour))
    what = words.named(wanted.metric, wanted.period)
    text = say("ranking-scheduled", each=each, channel=channel, what=what, at=moment(at, "F"))
    return Card(text, *_lack(channel, has_picture), colour=Colour.GOOD)


def _lack(channel: str, has_picture: bool) -> list[str]:
    if has_picture:
        return []
    return [say("ranking-without-picture", channel=channel, permissions=permission_names(PICTURE_NEEDS))]


def _heading(ranking: Ranking) -> str:
    wanted = ranking.wanted
    title = words.title_of(wanted.metric, ranking.streak_unit)
    return say(
        "ranking-heading", title=title, period=words.period_of(wanted.metric, wanted.period, ranking.span)
    )


def _places(ranking: Ranking, picture: Picture | None) -> str:
    if ranking.entries:
        marks = picture.marks if picture else None
        return words.lines_of(ranking.wanted.metric, ranking.entries, marks=marks)
    is_open = ranking.wanted.metric.is_given and not ranking.is_over
    return say("ranking-empty" if is_open else "ranking-empty-over")
