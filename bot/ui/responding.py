"""Responding: the button and the fields with which a member says what they did, wherever they are asked."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import ButtonStyle

from bot.domain.links import MAX_TYPED
from bot.domain.responses import NOTE_LIMIT, Kind, KindUnknown
from bot.texts import say
from bot.ui.forms import Answers, choice_field, text_field
from bot.ui.items import Action

RESPOND = Action("boosts:v1:respond", "boost-respond", ButtonStyle.primary)
"""Answers a boost; the boosts' area handles it on every card it stands on."""


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
