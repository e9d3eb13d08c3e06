"""What members read when they look back on responses."""

from typing import Any

import discord

from bot.domain.responses import THE_BOT, Correction, Response, Source, Status
from bot.domain.tracking import Rule
from bot.domain.wording import quote, shorten
from bot.services.history import ResponseExplained, Told
from bot.services.responses import ResponseView
from bot.texts import say
from bot.ui.cards import Card, Line, divider
from bot.ui.pager import Page, page_row
from bot.ui.pictures.words import short_day, spoken_name
from bot.ui.places import place_of
from bot.ui.theme import Colour, blockquote, mention, moment
from cogs.responses.cards import about, did, see, worth_line

PAGE_SIZE = 6
"""A section, its text, its button and a divider each: with the frame well below the 40 parts of a message."""

NOTE_SHOWN = 100

CORRECTIONS_SHOWN = 5
"""What happened last to a response; it rarely happens that there is more."""


def history_card(page: Page[Told], *, viewer_id: int, peer_id: int | None) -> Card:
    """Return one page of what a member gave and received.

    Args:
        peer_id: With whom it was exchanged; None for all of the viewer's own.
    """
    facts = {} if peer_id is None else {"peer": mention(peer_id)}
    if not page.items:
        return Card(say("history-empty" if peer_id is None else "history-empty-between", **facts))
    title = say("history-title" if peer_id is None else "history-title-between", **facts)
    parts: list[Line] = []
    for told in page.items:
        parts += [divider(), _row(told, viewer_id)]
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(title, *parts[1:], *place, *page_row("history", str(peer_id or ""), page))


def why_card(explained: ResponseExplained, *, is_numbered: bool = False) -> Card:
    """Return which rule counted a response, on which day, what it is worth, and what became of it.

    Args:
        is_numbered: Whether its number is told, which moderators void and restore it by.
    """
    told, response = explained.told, explained.told.response
    since = explained.corrections[-CORRECTIONS_SHOWN:]
    lines = [
        _headline(told),
        say(f"why-rule-{response.source.value}"),
        say(
            "why-day",
            day=short_day(response.local_day),
            giver=mention(response.giver_id),
            at=moment(response.responded_at, "f"),
        ),
        worth_line(told.worth) if told.worth else say("worth-nothing"),
        *(["\n".join(_happened(response, each) for each in since)] if since else []),
    ]
    button = see(response)
    row = [discord.ui.ActionRow[Any](*button)] if button else []
    number = [say("response-number", response=str(response.id))] if is_numbered else []
    return Card(say("why-title"), "\n\n".join(lines), *row, *number, colour=_colour(response))


def choice_name(told: Told, viewer_id: int, name: str) -> str:
    """Return a response as a suggestion of an option: plain text, on one line.

    Args:
        name: The other's.
    """
    response = told.response
    key = "why-choice-given" if response.giver_id == viewer_id else "why-choice-received"
    return say(key, name=spoken_name(name), did=did(response), day=short_day(response.local_day))


def _row(told: Told, viewer_id: int) -> discord.ui.Section[Any] | discord.ui.TextDisplay[Any]:
    response = told.response
    key = "history-given" if response.giver_id == viewer_id else "history-received"
    peer_id = response.receiver_id if response.giver_id == viewer_id else response.giver_id
    lines = [say(key, peer=mention(peer_id), did=_did(told)), _small_print(told)]
    if response.note:
        lines.append(blockquote(quote(shorten(response.note, NOTE_SHOWN))))
    text = "\n".join(lines)
    url = place_of(response)
    if url is None:
        return discord.ui.TextDisplay(text)
    return discord.ui.Section(text, accessory=discord.ui.Button(label=say("response-see"), url=url))


def _small_print(told: Told) -> str:
    response = told.response
    facts = {
        "at": moment(response.responded_at, "d"),
        "source": say(f"source-{response.source.value}"),
        "status": say(f"status-{response.status.value}"),
    }
    if told.worth is None:
        return say("history-uncounted", **facts)
    return say("history-counted", points=told.worth.points, **facts)


def _headline(told: Told) -> str:
    response = told.response
    return say(
        "why-headline",
        giver=mention(response.giver_id),
        receiver=mention(response.receiver_id),
        did=_did(told),
        status=say(f"status-{response.status.value}"),
    )


def _did(told: Told) -> str:
    """Return what the giver did, and for what or where, as a part of a sentence."""
    response = told.response
    facts = {"did": did(response), **about(ResponseView(response, told.boost))}
    if told.boost is not None:
        return say("did-for-boost", **facts)
    return facts["did"] if response.source is Source.LOG else say("did-on-discord", **facts)


def _happened(response: Response, correction: Correction) -> str:
    """Return one line about what became of a response; who moderates stays among the moderators."""
    at = moment(correction.at, "f")
    status = correction.response.status
    if correction.actor_id == response.receiver_id:
        key = "why-thanked" if status is Status.CONFIRMED else "why-disputed"
        return say(key, at=at, receiver=mention(response.receiver_id))
    if correction.actor_id == response.giver_id:
        key = "why-taken-back" if status is Status.VOID else "why-stood-by"
        return say(key, at=at, giver=mention(response.giver_id))
    if correction.actor_id == THE_BOT:
        if correction.reason == Rule.RECEIVER_LEFT.value:
            return say("why-receiver-gone", at=at, receiver=mention(response.receiver_id))
        return say("why-message-changed" if status is Status.VOID else "why-message-restored", at=at)
    act = "counted-again" if status.counts else "left-out"
    if not correction.for_member:
        return say(f"why-{act}", at=at)
    return say(f"why-{act}-for", at=at, reason=quote(" ".join(correction.for_member.split())))


def _colour(response: Response) -> Colour:
    return Colour.GOOD if response.status.counts else Colour.OVER
