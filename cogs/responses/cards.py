"""What giver and receiver read about a response."""

from typing import Any

import discord

from bot.domain.points import Worth
from bot.domain.responses import Response, Source
from bot.domain.wording import quote
from bot.services.responses import ResponseLogged, ResponseView
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.places import place_of
from bot.ui.receipts import gain_lines
from bot.ui.theme import Colour, blockquote, mention, moment
from cogs.responses import buttons


def response_card(view: ResponseView) -> Card:
    """Return what the receiver reads."""
    response = view.response
    facts = {"giver": mention(response.giver_id), "did": did(response), **about(view)}
    text = say(f"response-notice-{WHERE[response.source]}", **facts)
    return Card(text, *_note(response), *rows_of(answers(response)), colour=Colour.GOOD)


def note_card(response: Response) -> Card:
    """Return what a giver said, for the receiver's eyes only."""
    return Card(say("response-note", giver=mention(response.giver_id)), *_note(response))


def thanks_card(view: ResponseView) -> Card:
    """Return what the giver reads when they are thanked."""
    response = view.response
    facts = {"receiver": mention(response.receiver_id), **about(view)}
    return Card(say(f"thanks-notice-{WHERE[response.source]}", **facts), colour=Colour.GOOD)


def question_card(view: ResponseView) -> Card:
    """Return the question whether a response that was not found should stand."""
    response = view.response
    subject = (response.guild_id, response.id)
    text = say(
        f"dispute-notice-{WHERE[response.source]}",
        receiver=mention(response.receiver_id),
        did=did(response),
        **about(view),
    )
    row = [buttons.STAND_BY.button(*subject), buttons.TAKE_BACK.button(*subject), *see(response)]
    return Card(text, *rows_of(row), colour=Colour.WARM)


def taken_back_card(view: ResponseView) -> Card:
    """Return how the question of a receiver ended whose giver took the response back."""
    return Card(say("taken-back-notice", giver=mention(view.response.giver_id), did=did(view.response)))


def undo_card(view: ResponseView) -> Card:
    """Return the question whether a giver's latest response should be taken back."""
    response = view.response
    text = say(
        f"undo-sure-{WHERE[response.source]}",
        receiver=mention(response.receiver_id),
        did=did(response),
        at=moment(response.recorded_at or response.responded_at),
        **about(view),
    )
    row = [buttons.UNDO.button(response.guild_id, response.id), *see(response)]
    return Card(text, say("undo-hint"), *rows_of(row), colour=Colour.WARM)


def logged_card(logged: ResponseLogged) -> Card:
    """Return the receipt for a response that was logged."""
    facts = {"receiver": mention(logged.response.receiver_id), "did": did(logged.response)}
    if not logged.is_new:
        return Card(say("log-recorded-before", **facts), colour=Colour.GOOD)
    lines = [say("log-recorded", helped=logged.helped_this_week, **facts)]
    if logged.worth is not None:
        lines.append(worth_line(logged.worth))
    gains = gain_lines(logged.gains.streak, logged.gains.progress)
    return Card(*lines, *gains, say("log-hint"), colour=Colour.GOOD)


WHERE = {
    Source.BOOST: "boost",
    Source.REPLY: "discord",
    Source.THREAD: "discord",
    Source.LOG: "elsewhere",
}
"""How a text about a response is called, by where the ledger heard of it."""


def about(view: ResponseView) -> dict[str, str]:
    """Return what a text says of the thing that was answered: a boost, a place on Discord, or nothing."""
    if view.response.source is Source.LOG:
        return {}
    if view.boost is not None:
        return {"title": quote(view.boost.title)}
    # A thread that a member cannot see any more, or that is gone, Discord shows as unknown.
    return {"channel": f"<#{view.response.channel_id or 0}>"}


def answers(response: Response) -> list[discord.ui.Item[Any]]:
    """Return the receiver's buttons."""
    subject = (response.guild_id, response.id)
    return [buttons.THANK.button(*subject), buttons.DISPUTE.button(*subject), *see(response)]


def see(response: Response) -> list[discord.ui.Button[Any]]:
    """Return the button that leads to a response, if there is a way."""
    url = place_of(response)
    return [discord.ui.Button(label=say("response-see"), url=url)] if url else []


def worth_line(worth: Worth) -> str:
    """Return what a response is worth, and why."""
    return say(f"worth-{worth.share.name.lower()}", points=worth.points)


def did(response: Response) -> str:
    """Return what the giver did, as a part of a sentence."""
    return say(f"did-{response.kind.value}")


def _note(response: Response) -> list[str]:
    return [blockquote(quote(response.note))] if response.note else []
