"""What favours look like: functions of outcomes that await nothing."""

from typing import Any

import discord

from bot.domain.boosts import Boost
from bot.domain.favours import Snooze
from bot.domain.wording import shorten
from bot.services.favours import FavourView
from bot.services.responses import ResponseLogged
from bot.texts import say
from bot.ui.cards import Card, Line, divider, rows_of
from bot.ui.pager import Page, book_button, page_row
from bot.ui.receipts import gain_lines
from bot.ui.responding import RESPOND, before_text
from bot.ui.theme import Colour, mention, moment
from cogs.favours import buttons

PAGE_SIZE = 3
"""Favours on one page; four with two boosts each would be more than the 40 parts of a message."""

BOOSTS_SHOWN = 2

SNOOZED_SIZE = 5

TITLE_SHOWN = 40
"""Characters of a title on a button: a line on a phone, and within the 80 of a label however they count."""


def favours_card(page: Page[FavourView], *, guild_id: int, snoozed: int, news: Snooze | None = None) -> Card:
    """Return one page of the peers who would love to hear back.

    Args:
        snoozed: How many peers are snoozed; with any, a button shows them.
        news: The snooze that has just begun.
    """
    told = [_told(news)] if news else []
    see_snoozed = [book_button(say("favours-snoozed", count=snoozed), "snoozed")] if snoozed else []
    if not page.items:
        return Card(*told, say("favours-empty"), *rows_of(see_snoozed), colour=Colour.GOOD)
    parts: list[Line] = []
    for view in page.items:
        parts += [divider(), *_favour(view, guild_id, page.number)]
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    title = "\n".join([say("favours-title"), *told])
    return Card(title, *parts, *place, *page_row("favours", "", page), *rows_of(see_snoozed))


def snoozed_card(page: Page[Snooze], *, guild_id: int) -> Card:
    """Return one page of the peers a member has snoozed."""
    back = rows_of([book_button(say("favours-back"), "favours")])
    if not page.items:
        return Card(say("snoozed-empty"), *back)
    parts = [
        discord.ui.Section[Any](
            say("snoozed-line", peer=mention(snooze.peer_id), until=moment(snooze.until)),
            accessory=buttons.WAKE.button(guild_id, snooze.peer_id),
        )
        for snooze in page.items
    ]
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(say("snoozed-title"), *parts, *place, *page_row("snoozed", "", page), *back)


def logged_card(logged: ResponseLogged) -> Card:
    """Return the receipt for a response given elsewhere."""
    response = logged.response
    facts = {"author": mention(response.receiver_id), "did": say(f"did-{response.kind.value}")}
    if not logged.is_new:
        return Card(before_text(response), colour=Colour.GOOD)
    text = say("respond-recorded", helped=logged.helped_this_week, **facts)
    return Card(text, *gain_lines(logged.gains.streak, logged.gains.progress), colour=Colour.GOOD)


def _favour(view: FavourView, guild_id: int, page: int) -> list[discord.ui.Item[Any]]:
    """Return a peer, what they did, and how to answer: each boost with its own button, or the form."""
    response = view.response
    text = say(
        "favour-line",
        peer=mention(response.giver_id),
        did=say(f"did-{response.kind.value}"),
        at=moment(response.responded_at),
    )
    snooze = buttons.snooze_button(guild_id, response.giver_id, page)
    head = discord.ui.Section[Any](text, accessory=snooze)
    if not view.boosts:
        return [head, *rows_of([buttons.ANSWER.button(guild_id, response.giver_id)])]
    return [head, *(_boost_row(boost) for boost in view.boosts[:BOOSTS_SHOWN])]


def _boost_row(boost: Boost) -> discord.ui.ActionRow[Any]:
    # A label knows no markdown: the title goes in as it was cleaned.
    see = discord.ui.Button[Any](label=shorten(boost.title, TITLE_SHOWN), url=boost.link)
    return discord.ui.ActionRow(see, RESPOND.button(boost.guild_id, boost.id))


def _told(news: Snooze) -> str:
    return say("favour-snoozed", peer=mention(news.peer_id), until=moment(news.until))
