"""Buttons: the base of every persistent button; it needs no memory and never fails in silence."""

import re
from dataclasses import dataclass
from typing import Any, Self

import discord

from bot.texts import say, speaking
from bot.ui.admission import admit
from bot.ui.answers import Interaction
from bot.ui.promptness import be_prompt
from bot.ui.reporter import report

CUSTOM_ID_LIMIT = 100
"""Characters of a custom_id (Discord); discord.py does not check it."""


class Guarded:
    """Own the callback of an item: say who may press it, and answer whatever goes wrong in it.

    discord.py only logs what a DynamicItem raises; the member would read "This interaction failed".
    """

    async def callback(self, interaction: Interaction) -> None:
        """Press the button in the member's language, and report what is raised."""
        be_prompt(interaction)
        with speaking(interaction.locale.value):
            try:
                await admit(interaction, self.server_of(interaction))
                await self.press(interaction)
            except Exception as error:
                await report(interaction, error)

    def server_of(self, interaction: Interaction) -> int | None:
        """Return the server it is about: the one it is pressed in, unless its id names one."""
        return interaction.guild_id

    async def press(self, interaction: Interaction) -> None:
        """Do what the button says."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done about a subject, and the button that does it.

    Attributes:
        name: `area:v1:action`; a new version gets a new name, and the old one goes on being answered.
        text: The name of the button's label.
    """

    name: str
    text: str
    style: discord.ButtonStyle = discord.ButtonStyle.secondary

    def button(self, guild_id: int, subject_id: int, *, text: str | None = None) -> discord.ui.Button[Any]:
        """Return the button about one subject in one server; both stand in its id, so it works in DMs too.

        Args:
            text: Another label's name, where the usual one would not fit.
        """
        return discord.ui.Button(
            label=say(text or self.text), style=self.style, custom_id=self.id_for(guild_id, subject_id)
        )

    def id_for(self, guild_id: int, subject_id: int) -> str:
        """Return the id of this action's button, and of the form it opens, about one subject."""
        return f"{self.name}:{guild_id}:{subject_id}"

    @property
    def template(self) -> str:
        """Return the pattern of the ids that this action's buttons, and the form it opens, have."""
        return rf"{self.name}:(?P<guild_id>\d{{1,19}}):(?P<subject_id>\d{{1,19}})"


class Press(Guarded, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"none:v0"):
    """Do what one action's button says, whenever and wherever one of them is pressed.

    A subclass goes with `template=ACTION.template` and implements `press`.

    Attributes:
        guild_id: The server. Inside a server its own id is what counts: nothing of another can be named.
        subject_id: The boost, response or flag it is about.
        match: The match of the template on its id. What else stands there is read in `press`, where whatever
            is wrong with it is answered.
    """

    def __init__(self, button: discord.ui.Button[Any], guild_id: int, match: re.Match[str]) -> None:
        super().__init__(button)
        self.guild_id = guild_id
        self.subject_id = int(match["subject_id"])
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """Take over the button that was pressed."""
        assert isinstance(item, discord.ui.Button)  # noqa: S101 - narrows the type
        return cls(item, interaction.guild_id or int(match["guild_id"]), match)

    def server_of(self, interaction: Interaction) -> int | None:
        """Return the server it is about, which from a DM its id names."""
        return self.guild_id
