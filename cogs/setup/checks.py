"""What `/setup check` finds: where each thing goes, what runs, by which clock, and who gets which role."""

import discord

from bot.domain.servers import Server
from bot.domain.streaks import MILESTONES
from bot.services.servers import ServerHealth
from bot.texts import say
from bot.ui.access import missing_permissions, permission_names
from bot.ui.cards import Card
from bot.ui.reporter import refusal_text
from bot.ui.roles import trouble_of
from bot.ui.theme import moment
from bot.ui.zones import place_of
from cogs.setup.cards import ChannelUse

Line = tuple[bool, str]
"""Whether something works, and the line that says so or says what is missing."""


async def try_out(use: ChannelUse, health: ServerHealth, guild: discord.Guild) -> Line:
    """Return whether a channel works, after a test message; or what comes of its not being chosen."""
    name = say(f"setup-channel-{use.name}")
    if use.channel_id is None:
        return _without(use, health)
    channel = guild.get_channel(use.channel_id)
    if not isinstance(channel, discord.TextChannel):
        return False, say("setup-check-channel-gone", name=name, command=use.command)
    missing = missing_permissions(channel, guild.me, use.needs)
    if missing:
        names = permission_names(missing)
        return False, say(
            "setup-check-channel-missing", name=name, channel=channel.mention, permissions=names
        )
    try:
        message = await channel.send(view=Card(say("setup-check-test")))
        await message.delete()
    except (discord.HTTPException, discord.RateLimited):
        return False, say("setup-check-channel-failed", name=name, channel=channel.mention)
    return True, say("setup-check-channel-good", name=name, channel=channel.mention)


def what_holds(health: ServerHealth, guild: discord.Guild) -> list[Line]:
    """Return what runs and what was chosen besides channels."""
    server = health.server
    return [
        *_rounds(health, guild),
        (True, say("setup-check-zone", place=place_of(server.timezone))),
        _moderators(server, guild),
        *_given(server, guild),
    ]


def _without(use: ChannelUse, health: ServerHealth) -> Line:
    if use.name == "boosts":
        return False, say("setup-check-boosts-none")
    if use.name != "challenge":
        return True, say(f"setup-check-{use.name}-none")
    if health.server.challenge_weekday is None and health.round_closes_at is None:
        return True, say("setup-check-challenge-off")
    if use.instead is None:
        return False, say("setup-check-challenge-nowhere")
    return True, say("setup-check-challenge-instead", channel=f"<#{use.instead}>")


def _rounds(health: ServerHealth, guild: discord.Guild) -> list[Line]:
    """Return which round runs, where it stands, and when the next one opens."""
    lines: list[Line] = []
    server, channel_id = health.server, health.round_channel_id
    if health.round_closes_at is not None:
        until, place = moment(health.round_closes_at), f"<#{channel_id or 0}>"
        chosen = server.challenge_channel_id or server.boosts_channel_id
        if channel_id is None or guild.get_channel(channel_id) is None:
            lines.append((False, say("setup-check-round-gone", until=until)))
        elif channel_id != chosen:
            lines.append((True, say("setup-check-round-elsewhere", until=until, channel=place)))
        else:
            lines.append((True, say("setup-check-round", until=until, channel=place)))
    if health.next_round_at is not None:
        lines.append((True, say("setup-check-round-next", at=moment(health.next_round_at, "F"))))
    return lines


def _moderators(server: Server, guild: discord.Guild) -> Line:
    role_id = server.moderators_role_id
    if role_id is None:
        return True, say("setup-check-moderators-none")
    if guild.get_role(role_id) is None:
        return False, say("setup-check-moderators-gone")
    return True, say("setup-check-moderators", role=f"<@&{role_id}>")


def _given(server: Server, guild: discord.Guild) -> list[Line]:
    """Return which roles members get and for what, and why one is not given."""
    by_length = {length: server.milestone_roles.get(str(length)) for length in MILESTONES}
    earned = [f"{length}: <@&{role_id}>" for length, role_id in by_length.items() if role_id]
    lines: list[Line] = []
    if server.challenge_role_id is not None:
        lines.append((True, say("setup-check-challenge-role", role=f"<@&{server.challenge_role_id}>")))
    if earned:
        lines.append((True, say("setup-check-milestone-roles", roles=", ".join(earned))))
    for role_id in sorted(server.given_roles()):
        trouble = trouble_of(role_id, server, guild)
        if trouble is not None:
            lines.append((False, say("setup-check-role-trouble", reason=refusal_text(trouble))))
    return lines
