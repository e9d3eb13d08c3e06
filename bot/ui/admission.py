"""Admission: whether somebody may act at all, asked before any command, button or form does anything."""

from bot.domain.servers import BotNotInServer
from bot.ui.access import ServerOnly
from bot.ui.answers import Interaction


async def admit(interaction: Interaction, guild_id: int | None) -> None:
    """Let an act pass if it is about a server the bot is in, by somebody who is a member of it.

    Args:
        guild_id: The server it is about; from a DM that is not where it came from.

    Raises:
        ServerOnly: It is about no server.
        BotNotInServer: The bot is not in the server.
        LeftServer: Whoever acts is not a member any more.
    """
    if guild_id is None:
        raise ServerOnly
    client = interaction.client
    if interaction.guild_id is None:
        # An old message with its buttons outlives every membership, and from a DM Discord tells of none.
        await client.require_member(guild_id, interaction.user.id)
    elif client.get_guild(guild_id) is None or _is_brought_along(interaction):
        raise BotNotInServer


def _is_brought_along(interaction: Interaction) -> bool:
    """Say whether a user, and not the server, installed the bot: Discord then lets it act anywhere."""
    return interaction.is_user_integration() and not interaction.is_guild_integration()
