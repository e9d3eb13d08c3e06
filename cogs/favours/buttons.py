"""The buttons of favours: what they are called and how their ids read; `items` says what they do."""

from typing import Any

import discord
from discord import ButtonStyle

from bot.ui.items import Action

ANSWER = Action("favours:v1:answer", "favour-answer", ButtonStyle.primary)
SNOOZE = Action("favours:v1:snooze", "favour-snooze")
WAKE = Action("favours:v1:wake", "favour-wake")

SNOOZE_TEMPLATE = SNOOZE.template + r":(?P<page>\d{1,5})"


def snooze_button(guild_id: int, peer_id: int, page: int) -> discord.ui.Button[Any]:
    """Return the button that snoozes a peer; its id ends with the page it stands on, to show that again."""
    button = SNOOZE.button(guild_id, peer_id)
    button.custom_id = f"{button.custom_id}:{page}"
    return button
