"""Roles: the one place where the bot gives them, and the facts by which it is said which it may."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import discord

from bot.domain.roles import (
    Chooser,
    ManageRolesMissing,
    RoleFacts,
    RoleGone,
    check_chooser,
    powers_in,
    trouble_with,
)
from bot.domain.servers import BotNotInServer, Server
from bot.domain.wording import ELLIPSIS
from bot.errors import Refusal
from bot.texts import say
from bot.ui.access import permission_names
from bot.ui.answers import Interaction

POWERS_NAMED = 5
"""Permissions of one role that a sentence names; an administrator's would fill a page."""


class Grant(NamedTuple):
    """Who is to have which role, and where."""

    guild_id: int
    user_id: int
    role_id: int


async def give_role(
    client: discord.Client, server: Server, grant: Grant, *, reason: str | None = None
) -> None:
    """Give a member a role, if it is one to be given by what Discord says of it at this moment.

    Every role that the bot gives is given here: one that was harmless when it was chosen may not be any more.

    Args:
        client: The connection to Discord.
        server: What the server has chosen.
        grant: Who is to have which role.
        reason: What moderators read in the server's own audit log.

    Raises:
        BotNotInServer: The server is gone, or out of sight just now.
        RoleGone: The role does not exist any more.
        Refusal: One of `trouble_with`.
        discord.HTTPException: Discord refuses, or has trouble.
    """
    guild = client.get_guild(grant.guild_id)
    if guild is None or guild.unavailable:
        raise BotNotInServer
    # Asked for, not remembered: what is in memory may be from before a lost connection.
    role = next((each for each in await guild.fetch_roles() if each.id == grant.role_id), None)
    trouble = RoleGone() if role is None else trouble_with(facts_of(role, server))
    if trouble is not None:
        raise trouble
    await client.http.add_role(*grant, reason=reason)


def facts_of(
    role: discord.Role,
    server: Server,
    *,
    me: discord.Member | None = None,
    channels: Iterable[Any] | None = None,
    shown: str | None = None,
) -> RoleFacts:
    """Return what matters of a role before it is given.

    Args:
        me: The bot's own member; the one in memory by default.
        channels: The server's channels; those in memory by default.
        shown: How the role is named outside of Discord; in it, by its mention.
    """
    guild = role.guild
    me = me or guild.me
    return RoleFacts(
        shown=shown or role.mention,
        powers=_named_powers(role, guild.channels if channels is None else channels, is_text=bool(shown)),
        is_everyones=role.is_default(),
        is_managed=role.managed,
        is_moderators=role.id == server.moderators_role_id,
        is_below_bot=role < me.top_role,
        bot_manages=me.guild_permissions.manage_roles,
    )


def trouble_of(role_id: int, server: Server, guild: discord.Guild) -> Refusal | None:
    """Return why the bot does not give a role, by what it knows of the server; None where it does."""
    role = guild.get_role(role_id)
    return RoleGone() if role is None else trouble_with(facts_of(role, server))


def check_choice(
    interaction: Interaction, role: discord.Role, server: Server, *, may_wait: bool = False
) -> None:
    """Refuse a role that the bot must not give, or that whoever chooses it could not give themselves.

    Args:
        may_wait: Whether it may be chosen before the bot may give any: it is good for something until then.

    Raises:
        Refusal: One of `trouble_with`.
        RoleBeyondChooser: It would be more than they have.
    """
    facts, member = facts_of(role, server), interaction.user
    trouble = trouble_with(facts)
    if trouble is not None and not (may_wait and isinstance(trouble, ManageRolesMissing)):
        raise trouble
    assert isinstance(member, discord.Member), "a command of the server"  # noqa: S101 - narrows the type
    chooser = Chooser(
        is_owner=member.id == role.guild.owner_id,
        # By their roles alone: in a channel, the same permission can come from the channel.
        manages_roles=member.guild_permissions.manage_roles,
        stands_above=member.top_role > role,
    )
    check_chooser(facts, chooser)


def _named_powers(role: discord.Role, channels: Iterable[Any], *, is_text: bool) -> tuple[str, ...]:
    """Return what power a role has that not everybody has, by Discord's names; a few for an example.

    Args:
        is_text: Whether it is read outside of Discord, where mentions mean nothing.
    """
    everybodys = {name for name, is_on in role.guild.default_role.permissions if is_on}
    powers = powers_in((name for name, is_on in role.permissions if is_on), everybodys=everybodys)
    named = [permission_names([name]) for name in powers]
    for channel in channels:
        allowed, _ = channel.overwrites_for(role).pair()
        extra = powers_in((name for name, is_on in allowed if is_on), everybodys={*everybodys, *powers})
        place = f"#{channel.name}" if is_text else channel.mention
        named += [say("role-power-in", permission=permission_names([name]), channel=place) for name in extra]
    more = [ELLIPSIS] if len(named) > POWERS_NAMED else []
    return (*named[:POWERS_NAMED], *more)
