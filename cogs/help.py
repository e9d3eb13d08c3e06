"""Help: what there is, by area, with commands that can be tapped."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.texts import say
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.pager import page_of, page_row
from cogs import Host, is_moderator

AREAS: dict[str, tuple[str, ...]] = {
    "boosts": ("boost",),
    "peers": ("favours", "circle"),
    "respond": ("respond",),
    "streaks": ("streak",),
    "challenge": ("challenge",),
    "me": ("me",),
    "moderation": ("mod", "round", "leaderboard"),
    "setup": ("setup",),
    "help": ("help",),
}
"""Areas in the order of the page, each with its commands and groups; one that is not there is left out."""

MODERATORS_AREAS = {"moderation", "setup"}
"""Shown to moderators only."""

PAGE_LENGTH = 1_800
"""Characters of a page; ours, so that on a phone it is two screens at most."""


class Help(commands.Cog):
    """The help page."""

    @app_commands.command(name="help")
    async def help_(self, interaction: Interaction) -> None:
        """See what Switchboard does and how to use it."""
        await acknowledge(interaction)
        await answer(interaction, await render_help(interaction, "", 0))


async def render_help(interaction: Interaction, _args: str, number: int) -> Card:
    """Return one page of the help."""
    try:
        ids = await interaction.client.command_ids()
    except (discord.HTTPException, discord.RateLimited):
        # Without ids the commands cannot be tapped, but they can be read.
        ids = {}
    shows_all = await is_moderator(interaction)
    shown = [area for area in AREAS if area not in MODERATORS_AREAS or shows_all]
    return help_card(pages_of(interaction.client.tree, ids, shown), number)


def pages_of(
    tree: app_commands.CommandTree[Any], ids: dict[str, int], areas: Iterable[str]
) -> list[list[str]]:
    """Return the texts of all pages, an area in one piece.

    Args:
        ids: Discord's ids of the commands by name, which make a mention that can be tapped.
    """
    pages: list[list[str]] = [[]]
    for area in areas:
        commands_ = [command for name in AREAS[area] if (command := tree.get_command(name))]
        lines = [line for command in commands_ for line in _lines(command, ids.get(command.name))]
        if not lines:
            continue
        text = "\n".join([say(f"help-{area}"), *lines])
        if pages[-1] and sum(map(len, pages[-1])) + len(text) > PAGE_LENGTH:
            pages.append([])
        pages[-1].append(text)
    return pages


def help_card(pages: list[list[str]], number: int) -> Card:
    """Return one page; the first says what this is about."""
    page = page_of(pages, number, size=1)
    about = [say("help-title"), say("help-about")] if page.number == 0 else [say("help-title")]
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(*about, *page.items[0], say("help-hint"), *place, *page_row("help", "", page))


def _lines(command: Any, command_id: int | None) -> list[str]:
    children = command.commands if isinstance(command, app_commands.Group) else [command]
    return [
        say("help-line", command=_mention(child.qualified_name, command_id), description=child.description)
        for child in children
    ]


def _mention(name: str, command_id: int | None) -> str:
    return f"</{name}:{command_id}>" if command_id else f"`/{name}`"


async def setup(bot: Host) -> None:
    """Add the area's command and pages to the bot."""
    await bot.add_cog(Help())
    bot.books["help"] = render_help
