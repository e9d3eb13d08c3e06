"""One module or package an area: its commands, cards and buttons."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.outbox import CardName
from bot.services import Services
from bot.services.audit import act_as
from bot.ui.access import ModeratorsOnly, may_moderate
from bot.ui.answers import Interaction
from bot.ui.forms import FormBook, submission_of
from bot.ui.names import Names


class Host(Protocol):
    """What a cog finds on the bot it is added to."""

    services: Services
    forms: FormBook
    names: Names
    books: dict[str, Any]
    renderers: dict[CardName, Any]
    hearers: dict[str, Callable[..., Any]]
    tree: discord.app_commands.CommandTree[Any]

    @property
    def guilds(self) -> Sequence[discord.Guild]:
        """The servers the bot is in."""
        ...

    @property
    def intents(self) -> discord.Intents:
        """What the bot is told of."""
        ...

    def get_guild(self, guild_id: int, /) -> discord.Guild | None:
        """Return a server the bot is in, if it is known at this moment."""
        ...

    def get_channel(self, channel_id: int, /) -> Any:
        """Return a channel or thread the bot knows of."""
        ...

    async def add_cog(self, cog: commands.Cog, /) -> None:
        """Take in a cog."""
        ...

    def add_dynamic_items(self, *items: Any) -> None:
        """Take in persistent buttons."""
        ...


def services_of(interaction: discord.Interaction[Any]) -> Services:
    """Return the use cases, for a button or form that exists only while it is answered."""
    return interaction.client.services


async def is_moderator(interaction: Interaction) -> bool:
    """Say whether the member may moderate in this server at this moment."""
    if interaction.guild_id is None:
        return False
    server = await services_of(interaction).servers.get(interaction.guild_id)
    return may_moderate(interaction, server.moderators_role_id)


async def require_moderator(interaction: Interaction) -> None:
    """Refuse members who may not moderate, whatever Discord let them see.

    Raises:
        ModeratorsOnly: They may not (any more).
    """
    if not await is_moderator(interaction):
        raise ModeratorsOnly
    act_as(interaction.user.id, submission_of(interaction))


class ModeratorsCog(commands.GroupCog):
    """A group of commands for moderators.

    Discord hides it from others by a default that servers override, so it is checked again here.
    """

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Check again what Discord's own settings may have opened to others."""
        try:
            await require_moderator(interaction)
        except ModeratorsOnly as refusal:
            # discord.py hands only its own errors to the tree; after any other nobody answers the member.
            raise app_commands.CheckFailure from refusal
        return True
