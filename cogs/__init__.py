"""One module or package an area: its commands, cards and buttons."""

from typing import Any, Protocol

import discord
from discord.ext import commands

from bot.domain.outbox import CardName
from bot.services import Services
from bot.ui.forms import FormBook
from bot.ui.names import Names


class Host(Protocol):
    """What a cog finds on the bot it is added to."""

    services: Services
    forms: FormBook
    names: Names
    books: dict[str, Any]
    renderers: dict[CardName, Any]
    tree: discord.app_commands.CommandTree[Any]

    async def add_cog(self, cog: commands.Cog, /) -> None:
        """Take in a cog."""
        ...

    def add_dynamic_items(self, *items: Any) -> None:
        """Take in persistent buttons."""
        ...


def services_of(interaction: discord.Interaction[Any]) -> Services:
    """Return the use cases, for a button or form that exists only while it is answered."""
    return interaction.client.services
