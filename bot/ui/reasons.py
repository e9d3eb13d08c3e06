"""Reasons: the two fields in which moderators say why, and the two texts as they read them back."""

from typing import Any

import discord

from bot.domain.reasons import REASON_LIMIT, Reason
from bot.domain.wording import quote, shorten
from bot.texts import say
from bot.ui.forms import Answers, text_field
from bot.ui.responding import text_in


def reason_fields(
    *, tells_members: bool = True, hint: str = "reason-for-member-hint"
) -> list[discord.ui.Label[Any]]:
    """Return the fields that ask for a reason: one of the two is enough, so neither is required by itself.

    Args:
        tells_members: Whether anybody reads the first; where nobody does, only the second is asked for.
        hint: The text that says who reads the first.
    """
    # Named as the only field was in forms of older versions: what is still typed there stays private.
    for_moderators = text_field(
        "reason",
        say("reason-field-for-moderators"),
        description=say("reason-for-moderators-hint"),
        longest=REASON_LIMIT,
        required=not tells_members,
        paragraph=True,
    )
    if not tells_members:
        return [for_moderators]
    for_member = text_field(
        "for_member",
        say("reason-field-for-member"),
        description=say(hint),
        longest=REASON_LIMIT,
        required=False,
        paragraph=True,
    )
    return [for_member, for_moderators]


def reason_in(answers: Answers) -> Reason:
    """Return what was typed into the fields."""
    return Reason(text_in(answers, "for_member"), text_in(answers, "reason"))


def reason_lines(reason: Reason, limit: int = REASON_LIMIT) -> list[str]:
    """Return a reason for moderators, each text that there is with whom it is for.

    Args:
        limit: Characters shown of each.
    """
    texts = {
        "reason-for-member": reason.for_member,
        "reason-for-moderators": reason.for_moderators,
    }
    return [
        say(key, reason=quote(shorten(" ".join(text.split()), limit))) for key, text in texts.items() if text
    ]
