"""Access: who may do what in a server, and what the bot itself may do there."""

from collections.abc import Iterable, Sequence

import discord

from bot.errors import Refusal
from bot.texts import say
from bot.ui.answers import Interaction

BOOST_NEEDS = ("view_channel", "send_messages", "embed_links", "read_message_history")
THREAD_NEEDS = ("create_public_threads", "send_messages_in_threads")
PICTURE_NEEDS = ("attach_files",)
"""For a picture the bot posts by itself; its answer to a command may have one everywhere."""
LOG_NEEDS = BOOST_NEEDS
READ_NEEDS = ("view_channel", "read_message_history")


class ServerOnly(Refusal):
    """This works inside a server only."""


class ModeratorsOnly(Refusal):
    """Only members who may manage the server, or have the moderators' role, can do this."""


class ManageServerOnly(Refusal):
    """Only members who may manage the server can do this; else the moderators' role could hand itself on."""


class ChannelGone(Refusal):
    """The channel that was chosen does not exist any more."""


class PermissionMissing(Refusal):
    """The bot lacks permissions in a channel."""


def guild_of(interaction: Interaction) -> int:
    """Return the server an interaction came from.

    Raises:
        ServerOnly: It came from a DM.
    """
    if interaction.guild_id is None:
        raise ServerOnly
    return interaction.guild_id


def may_moderate(interaction: Interaction, role_id: int | None) -> bool:
    """Say whether the member may moderate at this moment: Discord sends what they may, and are, each time.

    Args:
        role_id: The role the server lets moderate beside those who may manage it; None for no role.
    """
    if interaction.guild_id is None:
        return False
    member = interaction.user
    has_role = role_id is not None and isinstance(member, discord.Member) and member.get_role(role_id)
    return bool(interaction.permissions.manage_guild or has_role)


def missing_permissions(
    channel: discord.abc.GuildChannel, me: discord.Member, needs: Iterable[str]
) -> list[str]:
    """Return the permissions the bot lacks in a channel, by Discord's names."""
    granted = channel.permissions_for(me)
    return [need for need in needs if not getattr(granted, need)]


def permission_names(names: Sequence[str]) -> str:
    """Return permissions as Discord's settings call them, for a sentence."""
    return ", ".join(say(f"permission-{name.replace('_', '-')}") for name in names)


def require_channel(guild: discord.Guild, channel_id: int, needs: Iterable[str]) -> None:
    """Refuse to go on where the bot could not post.

    Raises:
        ChannelGone: The channel was deleted, or is hidden from the bot.
        PermissionMissing: Names what is missing, and where.
    """
    channel = guild.get_channel(channel_id)
    if channel is None:
        raise ChannelGone
    missing = missing_permissions(channel, guild.me, needs)
    if missing:
        raise PermissionMissing(permissions=permission_names(missing), channel=channel.mention)


def may_attach(guild: discord.Guild, channel_id: int) -> bool:
    """Say whether the bot may post pictures in a channel; where it may not, it says everything in words."""
    channel = guild.get_channel(channel_id)
    return channel is not None and not missing_permissions(channel, guild.me, PICTURE_NEEDS)


def joined_at_of(interaction: Interaction):
    """Return when the acting member joined the server."""
    return interaction.user.joined_at if isinstance(interaction.user, discord.Member) else None
