"""Help: what there is, by area, with commands that can be tapped."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.texts import say
from bot.ui.access import is_moderator
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from cogs import Host

AREAS = ("boost", "me", "setup", "help")
"""Groups of commands in the order of the page; `setup` is shown to moderators only."""


class Help(commands.Cog):
    """The help page."""

    @app_commands.command(name="help")
    @app_commands.guild_only()
    async def help_(self, interaction: Interaction) -> None:
        """See what Switchboard does and how to use it."""
        await acknowledge(interaction)
        try:
            ids = await interaction.client.command_ids()
        except discord.HTTPException:
            # Without ids the commands cannot be tapped, but they can be read.
            ids = {}
        areas = [area for area in AREAS if area != "setup" or is_moderator(interaction)]
        await answer(interaction, help_card(interaction.client.tree, ids, areas))


def help_card(tree: app_commands.CommandTree[Any], ids: dict[str, int], areas: list[str]) -> Card:
    """Return the page: each area with its commands.

    Args:
        ids: Discord's ids of the commands by name, which make a mention that can be tapped.
    """
    lines = [say("help-title"), say("help-about")]
    for area in areas:
        command = tree.get_command(area)
        if command is not None:
            lines.append("\n".join([_area(area), *_lines(command, ids.get(area))]))
    return Card(*lines, say("help-hint"))


def _area(area: str) -> str:
    return say({"boost": "help-boosts", "me": "help-me", "setup": "help-setup", "help": "help-help"}[area])


def _lines(command: Any, command_id: int | None) -> list[str]:
    children = command.commands if isinstance(command, app_commands.Group) else [command]
    return [
        say("help-line", command=_mention(child.qualified_name, command_id), description=child.description)
        for child in children
    ]


def _mention(name: str, command_id: int | None) -> str:
    return f"</{name}:{command_id}>" if command_id else f"`/{name}`"


async def setup(bot: Host) -> None:
    """Add the area's command to the bot."""
    await bot.add_cog(Help())
