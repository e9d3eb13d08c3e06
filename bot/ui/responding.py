"""Responding: the button and the fields with which a member says what they did, wherever they are asked."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import ButtonStyle

from bot.domain.links import MAX_TYPED
from bot.domain.responses import NOTE_LIMIT, Kind, KindUnknown, Response, Source
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.forms import Answers, choice_field, text_field
from bot.ui.items import Action
from bot.ui.theme import Colour, mention

_NOTE_PART, _LINK_PART = 900, 901
"""The ids of the parts of a question's card that keep what was typed; Discord numbers others from 1 on."""

_FENCE, _PARTING = "```", "\u200b"
"""Around what was typed, and what parts a fence within it."""

RESPOND = Action("boosts:v1:respond", "boost-respond", ButtonStyle.primary)
"""Answers a boost; the boosts' area handles it on every card it stands on."""

AGAIN = Action("responses:v1:again", "again-yes", ButtonStyle.primary)
AGAIN_TEMPLATE = AGAIN.template + r":(?P<kind>[a-z]{1,9}):(?P<day>\d{8}):(?P<submission>\d{1,19})"
"""Says that a response to a member (the subject) is another one; the responses' area handles it."""

BOOST_AGAIN = Action("boosts:v1:again", "again-yes", ButtonStyle.primary)
BOOST_AGAIN_TEMPLATE = BOOST_AGAIN.template + r":(?P<kind>[a-z]{1,9})"
"""The same of a response to a boost; the boosts' area handles it."""


def answer_fields(kinds: Iterable[Kind], *, link_required: bool | None) -> list[discord.ui.Label[Any]]:
    """Return the fields that ask what a member did, what they said, and where.

    Args:
        kinds: Those to choose from, in this order.
        link_required: None where the place is known, and not asked for.
    """
    options = [
        discord.SelectOption(
            label=say(f"kind-{kind.value}").capitalize(),
            value=kind.value,
            description=say(f"kind-{kind.value}-hint"),
        )
        for kind in kinds
    ]
    fields = [
        choice_field("kind", say("respond-form-kind"), options),
        text_field(
            "note",
            say("respond-form-note"),
            description=say("respond-form-note-hint"),
            longest=NOTE_LIMIT,
            required=False,
            paragraph=True,
        ),
    ]
    if link_required is None:
        return fields
    link = text_field(
        "link",
        say("respond-form-link-required" if link_required else "respond-form-link"),
        description=say("respond-form-link-hint"),
        longest=MAX_TYPED,
        required=link_required,
    )
    return [*fields, link]


def again_card(asked: Response) -> Card:
    """Return the question whether a response is another one than what was told of the same day.

    Note and link stand on the card, and are read from there when the button is pressed.
    """
    facts = {"receiver": mention(asked.receiver_id), "did": say(f"did-{asked.kind.value}")}
    parts = {_NOTE_PART: asked.note, _LINK_PART: asked.link}
    kept = [_keep(part_id, text) for part_id, text in parts.items() if text]
    return Card(say("again-question", **facts), *kept, *rows_of([_again_button(asked)]), colour=Colour.WARM)


def before_text(known: Response) -> str:
    """Return the text that says what was known of an act already."""
    is_heard = known.source in (Source.REPLY, Source.THREAD)
    did = say(f"did-{known.kind.value}")
    return say("respond-counted-before" if is_heard else "respond-recorded-before", did=did)


def note_on(message: discord.Message | None) -> str:
    """Return the note that the card of a question keeps."""
    return _kept_on(message, _NOTE_PART)


def link_on(message: discord.Message | None) -> str:
    """Return the link that the card of a question keeps."""
    return _kept_on(message, _LINK_PART)


def _keep(part_id: int, text: str) -> discord.ui.TextDisplay[Any]:
    # In a code block nothing is a mention or a link.
    copy = text.replace("`", f"`{_PARTING}")
    return discord.ui.TextDisplay(f"{_FENCE}\n{copy}\n{_FENCE}", id=part_id)


def _kept_on(message: discord.Message | None, part_id: int) -> str:
    frame = message.components[0] if message is not None and message.components else None
    parts = [part for part in getattr(frame, "children", []) if isinstance(part, discord.TextDisplay)]
    text = "".join(part.content for part in parts if part.id == part_id)
    return text.removeprefix(_FENCE).removesuffix(_FENCE).replace(f"`{_PARTING}", "`").strip()


def _again_button(asked: Response) -> discord.ui.Button[Any]:
    if asked.source is Source.BOOST and asked.boost_id is not None:
        button = BOOST_AGAIN.button(asked.guild_id, asked.boost_id)
        button.custom_id = f"{button.custom_id}:{asked.kind.value}"
        return button
    button = AGAIN.button(asked.guild_id, asked.receiver_id)
    day = asked.local_day.strftime("%Y%m%d")
    button.custom_id = f"{button.custom_id}:{asked.kind.value}:{day}:{asked.message_id}"
    return button


def kinds_in(answers: Answers, field: str) -> list[Kind]:
    """Return the kinds that were chosen in a field.

    Raises:
        KindUnknown: None was, or something that is no kind.
    """
    chosen = answers.get(field, [])
    if not chosen or not set(chosen) <= set(Kind):
        raise KindUnknown
    return [Kind(value) for value in chosen]


def text_in(answers: Answers, field: str) -> str:
    """Return what was typed into a field; nothing where it was left empty."""
    return "".join(answers.get(field, []))
