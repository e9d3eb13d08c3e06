"""What a member reads once a day."""

from typing import Any

import discord

from bot.domain.digests import SHOWN
from bot.domain.responses import Response, Status
from bot.domain.wording import quote, shorten
from bot.services.digests import AllThanked, DigestView
from bot.services.responses import ResponseView
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.places import message_link
from bot.ui.theme import Colour, blockquote, mention
from cogs.responses import buttons
from cogs.responses.cards import WHERE, about, answers, did, see

NOTE_SHOWN = 120
"""Characters of a note in the list; the whole of it is in the history."""

TITLE_SHOWN = 60
"""Characters of a title in a line about a boost that waits."""

THANKED_SHOWN = 15
"""Givers named in an answer; the rest are counted."""


def digest_card(view: DigestView) -> Card:
    """Return what a member received since the last digest, the first of it with its buttons."""
    if view.is_empty:
        return Card(say("digest-empty"))
    if not view.received:
        title = say("digest-title-left-alone", boosts=len(view.left_alone))
        return Card(title, _left_alone(view), say("digest-hint-left-alone"), say("digest-hint"))
    parts: list[str | discord.ui.Item[Any]] = [say("digest-title", peers=_peers(view))]
    # A message holds so many characters: boosts that wait take the place of one response.
    shown = SHOWN - 1 if view.left_alone else SHOWN
    for response in view.received[:shown]:
        parts += [_entry(view, response), *rows_of(_buttons(response))]
    more = len(view.received) - shown
    if more > 0:
        parts.append(say("digest-more", more=more))
    if sum(each.status is not Status.CONFIRMED for each in view.received) > 1:
        parts += rows_of([buttons.THANK_ALL.button(view.guild_id, view.id)])
    if view.left_alone:
        parts.append(f"{say('digest-left-alone')}\n{_left_alone(view)}")
    return Card(*parts, say("digest-hint"), colour=Colour.GOOD)


def all_thanked_card(thanked: AllThanked) -> Card:
    """Return the answer to one who thanked everybody."""
    if not thanked.giver_ids:
        return Card(say("digest-thanked-before"), colour=Colour.GOOD)
    named = ", ".join(mention(user_id) for user_id in thanked.giver_ids[:THANKED_SHOWN])
    more = max(len(thanked.giver_ids) - THANKED_SHOWN, 0)
    return Card(say("digest-thanked", givers=named, more=more), colour=Colour.GOOD)


def _entry(view: DigestView, response: Response) -> str:
    boost = view.boosts.get(response.boost_id) if response.boost_id else None
    facts = about(ResponseView(response, boost))
    text = say(
        f"digest-entry-{WHERE[response.source]}",
        giver=mention(response.giver_id),
        did=did(response),
        **facts,
    )
    lines = [text]
    if response.status is Status.CONFIRMED:
        lines.append(say("digest-entry-thanked"))
    if response.note:
        lines.append(blockquote(quote(shorten(response.note, NOTE_SHOWN))))
    return "\n".join(lines)


def _buttons(response: Response) -> list[discord.ui.Item[Any]]:
    return [*see(response)] if response.status is Status.CONFIRMED else answers(response)


def _left_alone(view: DigestView) -> str:
    lines: list[str] = []
    for each in view.left_alone:
        boost = each.boost
        facts = {"title": quote(shorten(boost.title, TITLE_SHOWN)), "author": mention(boost.author_id)}
        if each.channel_id and each.message_id:
            facts["url"] = message_link(boost.guild_id, each.channel_id, each.message_id)
        lines.append(say("digest-left-alone-line" if "url" in facts else "digest-left-alone-bare", **facts))
    return "\n".join(lines)


def _peers(view: DigestView) -> int:
    return len({response.giver_id for response in view.received})
