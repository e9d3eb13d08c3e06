"""The reporter: turns whatever went wrong into one kind, private sentence, in one place."""

import secrets
from datetime import date, datetime

import discord
import structlog
from discord import app_commands

from bot.domain.members import MemberGone
from bot.domain.wording import clean, shorten
from bot.errors import Fact, Refusal
from bot.texts import say
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.pictures.words import full_day
from bot.ui.theme import Colour, moment

log = structlog.get_logger(__name__)

_UNKNOWN_INTERACTION = 10062
_ALREADY_ACKNOWLEDGED = 40060
_TOKEN_EXPIRED = 50027
"""Codes of Discord's that say: the member got an answer, or has long given up waiting."""

_KEPT_LIMIT = 3_000
"""Characters of a refused form's text that are shown again; a card holds 4,000 in all."""


async def report(interaction: Interaction, error: BaseException, *, kept: str = "") -> None:
    """Tell the member what happened and what to do next, and the log what the member need not know.

    Args:
        kept: What they typed into a form, so that it does not cost them their words.
    """
    cause = _cause(error)
    if isinstance(cause, Refusal):
        await _tell(interaction, refusal_card(cause, kept=kept))
    elif isinstance(cause, app_commands.CheckFailure):
        await _tell(interaction, refusal_card(NotAllowed()))
    elif _is_too_late(cause):
        log.warning("interaction.too_late", interaction_id=interaction.id, reason=str(cause))
    else:
        reference = secrets.token_hex(3)
        log.error("interaction.failed", reference=reference, interaction_id=interaction.id, exc_info=cause)
        text = say("error-unexpected", reference=reference)
        await _tell(interaction, Card(text, *_given_back(kept), colour=Colour.ALERT))


class NotAllowed(Refusal):
    """Discord or the command itself keeps the member from using it."""


def refusal_card(refusal: Refusal, *, kept: str = "") -> Card:
    """Return what a member reads when the answer is no.

    Args:
        kept: What they typed into a form, shown so that they can copy it.
    """
    facts = {name: _shown(value) for name, value in refusal.facts.items()}
    return Card(say(refusal.key(), **facts), *_given_back(kept), colour=Colour.WARM)


def _given_back(kept: str) -> list[str]:
    # Composing can make a text up to three times as long (Unicode NFC); cleaning must not refuse it here.
    cleaned = clean(kept, limit=3 * len(kept))
    if not cleaned:
        return []
    # In a code block nothing is a mention or a link; its own fence is the one thing it must not contain.
    copy = shorten(cleaned, _KEPT_LIMIT).replace("`", "'")
    return [f"{say('form-kept')}\n```\n{copy}\n```"]


def _shown(value: Fact) -> str | int | float:
    match value:
        case datetime():
            return moment(value)
        case date():
            return full_day(value)
        case _:
            return value


def _cause(error: BaseException) -> BaseException:
    if isinstance(error, app_commands.TransformerError) and error.type is discord.AppCommandOptionType.user:
        # Discord lets a member type the id of somebody who is not in the server.
        return MemberGone()
    if isinstance(error, app_commands.AppCommandError):
        return error.__cause__ or error
    return error


def _is_too_late(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.code in (
        _UNKNOWN_INTERACTION,
        _ALREADY_ACKNOWLEDGED,
        _TOKEN_EXPIRED,
    )


async def _tell(interaction: Interaction, card: Card) -> None:
    try:
        await answer(interaction, card)
    except (discord.HTTPException, OSError) as error:
        log.warning("interaction.unanswered", interaction_id=interaction.id, reason=str(error))
