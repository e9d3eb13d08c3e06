"""What giver and receiver read about a response."""

from typing import Any

import discord

from bot.domain.outbox import Letter
from bot.domain.responses import Response
from bot.domain.wording import quote
from bot.services.responses import ResponseView
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.theme import Colour, blockquote, mention
from cogs.responses import buttons


def response_card(view: ResponseView, letter: Letter) -> Card:
    """Return what the receiver reads: by DM, or as a mention where their DMs are closed."""
    response = view.response
    facts = {"giver": mention(response.giver_id), "did": _did(response), **_about(view)}
    if letter.is_dm:
        text, pings = say("response-notice" if view.boost else "response-notice-elsewhere", **facts), []
    else:
        key = "response-notice-server" if view.boost else "response-notice-server-elsewhere"
        text, pings = say(key, receiver=mention(response.receiver_id), **facts), [response.receiver_id]
    # What was said is for the writer: in the channel a button shows it to them alone.
    note = _note(response) if letter.is_dm else []
    row = _answers(response)
    if response.note and not letter.is_dm:
        row.append(buttons.READ.button(response.guild_id, response.id))
    return Card(text, *note, *rows_of(row), colour=Colour.GOOD, pings=pings)


def note_card(response: Response) -> Card:
    """Return what a giver said, for the receiver's eyes only."""
    return Card(say("response-note", giver=mention(response.giver_id)), *_note(response))


def thanks_card(view: ResponseView, letter: Letter) -> Card:
    """Return what the giver reads when they are thanked."""
    response = view.response
    facts = {"receiver": mention(response.receiver_id), **_about(view)}
    if letter.is_dm:
        text = say("thanks-notice" if view.boost else "thanks-notice-elsewhere", **facts)
        return Card(text, colour=Colour.GOOD)
    key = "thanks-notice-server" if view.boost else "thanks-notice-server-elsewhere"
    text = say(key, giver=mention(response.giver_id), **facts)
    return Card(text, colour=Colour.GOOD, pings=[response.giver_id])


def dispute_card(view: ResponseView, letter: Letter) -> Card:
    """Return the question to the giver; where their DMs are closed, the server is told no more than that."""
    giver_id = view.response.giver_id
    if letter.is_dm:
        return question_card(view)
    look = buttons.LOOK.button(letter.guild_id, letter.subject_id)
    text = say("dispute-notice-server", giver=mention(giver_id))
    return Card(text, *rows_of([look]), colour=Colour.WARM, pings=[giver_id])


def question_card(view: ResponseView) -> Card:
    """Return the question whether a response that was not found should stand."""
    response = view.response
    about = (response.guild_id, response.id)
    facts = {"receiver": mention(response.receiver_id), "did": _did(response), **_about(view)}
    text = say("dispute-notice" if view.boost else "dispute-notice-elsewhere", **facts)
    row = [buttons.STAND_BY.button(*about), buttons.TAKE_BACK.button(*about)]
    return Card(text, *rows_of(row), colour=Colour.WARM)


def _answers(response: Response) -> list[discord.ui.Item[Any]]:
    about = (response.guild_id, response.id)
    see = [discord.ui.Button[Any](label=say("response-see"), url=response.link)] if response.link else []
    return [buttons.THANK.button(*about), buttons.DISPUTE.button(*about), *see]


def _note(response: Response) -> list[str]:
    return [blockquote(quote(response.note))] if response.note else []


def _about(view: ResponseView) -> dict[str, str]:
    """Return what a text says of the boost that was answered; of a response given elsewhere, nothing."""
    return {"title": quote(view.boost.title)} if view.boost else {}


def _did(response: Response) -> str:
    return say(f"did-{response.kind.value}")
