"""Roles: which ones the bot may give, and who may choose them for it.

Whoever takes part can earn or take a role that the bot gives, so none may carry power over others.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import Refusal

POWERS = frozenset(
    {
        "administrator",
        "ban_members",
        "bypass_slowmode",
        "deafen_members",
        "kick_members",
        "manage_channels",
        "manage_events",
        "manage_expressions",
        "manage_guild",
        "manage_messages",
        "manage_nicknames",
        "manage_roles",
        "manage_threads",
        "manage_webhooks",
        "mention_everyone",
        "moderate_members",
        "move_members",
        "mute_members",
        "pin_messages",
        "priority_speaker",
        "view_audit_log",
        "view_creator_monetization_analytics",
        "view_guild_insights",
    }
)
"""Permissions, by discord.py's names, that moderate, manage, reach everybody, or show what moderators see."""

HARMLESS = frozenset(
    {
        "add_reactions",
        "attach_files",
        "change_nickname",
        "connect",
        "create_events",
        "create_expressions",
        "create_instant_invite",
        "create_private_threads",
        "create_public_threads",
        "embed_links",
        "external_emojis",
        "external_stickers",
        "read_message_history",
        "read_messages",
        "request_to_speak",
        "send_messages",
        "send_messages_in_threads",
        "send_polls",
        "send_tts_messages",
        "send_voice_messages",
        "set_voice_channel_status",
        "speak",
        "stream",
        "use_application_commands",
        "use_embedded_activities",
        "use_external_apps",
        "use_external_sounds",
        "use_soundboard",
        "use_voice_activation",
    }
)
"""All others: what members do for themselves. Each of Discord's is in one of the two; a test looks."""


class RoleGone(Refusal):
    """The role does not exist any more."""


class RoleIsEveryones(Refusal):
    """It is the role of all members."""


class RoleManaged(Refusal):
    """It belongs to an app, to boosting or to a subscription: nobody can give it by hand."""


class RoleModerates(Refusal):
    """It is the role that the server lets moderate."""


class RolePowerful(Refusal):
    """It has a permission that moderates or manages."""


class RoleAboveBot(Refusal):
    """It does not stand below the bot's own, so that Discord keeps the bot from giving it."""


class ManageRolesMissing(Refusal):
    """The bot may not give any role yet."""


class RoleBeyondChooser(Refusal):
    """Whoever chose it could not give it in Discord themselves."""


class RoleIsGiven(Refusal):
    """It was to moderate, but the bot gives it to members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFacts:
    """What matters of a role before it is given.

    Attributes:
        shown: How it is named to whoever reads about it.
        powers: What it has of `POWERS` and everybody has not, in the server or in a channel; named likewise.
        is_everyones: Whether all members have it.
        is_managed: Whether it belongs to an app or to Discord.
        is_moderators: Whether the server lets it moderate.
        is_below_bot: Whether it stands below the bot's own.
        bot_manages: Whether the bot may give roles at all.
    """

    shown: str
    powers: tuple[str, ...] = ()
    is_everyones: bool = False
    is_managed: bool = False
    is_moderators: bool = False
    is_below_bot: bool = True
    bot_manages: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Chooser:
    """What matters of the member who chooses a role for the bot to give.

    Attributes:
        is_owner: Whether the server is theirs.
        manages_roles: Whether they may give roles, in the whole server.
        stands_above: Whether a role of theirs stands above it.
    """

    is_owner: bool = False
    manages_roles: bool = False
    stands_above: bool = False


def powers_in(allowed: Iterable[str], *, everybodys: Iterable[str] = ()) -> list[str]:
    """Return which permissions give power that not everybody has, in their order by name."""
    return sorted(POWERS.intersection(allowed).difference(everybodys))


def trouble_with(role: RoleFacts) -> Refusal | None:
    """Return why the bot does not give a role; None where it does."""
    if role.is_everyones:
        return RoleIsEveryones(role=role.shown)
    if role.is_managed:
        return RoleManaged(role=role.shown)
    if role.is_moderators:
        return RoleModerates(role=role.shown)
    if role.powers:
        return RolePowerful(role=role.shown, permissions=", ".join(role.powers))
    if not role.is_below_bot:
        return RoleAboveBot(role=role.shown)
    return None if role.bot_manages else ManageRolesMissing(role=role.shown)


def check_chooser(role: RoleFacts, chooser: Chooser) -> None:
    """Refuse a role that whoever chooses it could not give in Discord themselves.

    Raises:
        RoleBeyondChooser: It would be more than they have.
    """
    if not chooser.is_owner and not (chooser.manages_roles and chooser.stands_above):
        raise RoleBeyondChooser(role=role.shown)
