"""Buttons: the base of every persistent button; it needs no memory and never fails in silence."""

from typing import Any, ClassVar

import discord

from bot.texts import say, speaking
from bot.ui.answers import Interaction
from bot.ui.reporter import report

CUSTOM_ID_LIMIT = 100
"""Characters of a custom_id (Discord); discord.py does not check it."""


class Guarded:
    """Own the callback of an item and answer whatever goes wrong in it.

    discord.py only logs what a DynamicItem raises; the member would read "This interaction failed".
    """

    async def callback(self, interaction: Interaction) -> None:
        """Press the button in the member's language, and report what is raised."""
        with speaking(interaction.locale.value):
            try:
                await self.press(interaction)
            except Exception as error:
                await report(interaction, error)

    async def press(self, interaction: Interaction) -> None:
        """Do what the button says."""
        raise NotImplementedError


class SubjectButton(Guarded, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"unused:v0"):
    """A button about one thing, whose id stands in its own.

    A subclass names its `action` (`area:v1:action`), its label's text and its style, and says in `press` what it
    does. `template=action_template(action)` goes with it.

    Args:
        subject_id: The boost, response or flag it is about.
    """

    action: ClassVar[str]
    text: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary

    def __init__(self, subject_id: int, *, disabled: bool = False) -> None:
        super().__init__(
            discord.ui.Button(
                label=say(self.text),
                style=self.style,
                custom_id=f"{self.action}:{subject_id}",
                disabled=disabled,
            )
        )
        self.subject_id = subject_id

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: Any
    ) -> "SubjectButton":
        """Make the button anew from the id of the one that was pressed."""
        del interaction, item
        return cls(int(match["subject_id"]))


def action_template(action: str) -> str:
    """Return the pattern of the ids that one action's buttons have."""
    return rf"{action}:(?P<subject_id>\d{{1,19}})"
