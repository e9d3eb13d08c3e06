"""Setting up a server, and checking that everything works there."""

from dataclasses import dataclass

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.servers import BOOST_DAILY_LIMITS, BOOST_OPEN_LIMITS, Server
from bot.errors import Refusal
from bot.services.servers import ServerHealth, ServerService
from bot.texts import say
from bot.ui.access import (
    BOOST_NEEDS,
    THREAD_NEEDS,
    ModeratorsOnly,
    guild_of,
    missing_permissions,
    permission_names,
    require_moderator,
)
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.theme import Colour
from cogs import Host


class NothingToChange(Refusal):
    """The command was run without any option."""


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One thing a channel is chosen for."""

    name: str
    channel_id: int | None
    needs: tuple[str, ...]
    is_needed: bool = False


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Setup(commands.GroupCog, group_name="setup", group_description="Set Switchboard up in this server"):
    """What moderators set up.

    Args:
        servers: Use cases of servers.
    """

    def __init__(self, servers: ServerService) -> None:
        self._servers = servers

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Check again what Discord's own settings may have opened to others."""
        try:
            require_moderator(interaction)
        except ModeratorsOnly as refusal:
            # discord.py hands only its own errors to the tree; after any other nobody answers the member.
            raise app_commands.CheckFailure from refusal
        return True

    @app_commands.command()
    async def channels(
        self,
        interaction: Interaction,
        boosts: discord.TextChannel | None = None,
        challenge: discord.TextChannel | None = None,
        milestones: discord.TextChannel | None = None,
        log: discord.TextChannel | None = None,
    ) -> None:
        """Choose the channels Switchboard works in.

        Args:
            boosts: Where boosts are posted.
            challenge: Where the weekly challenge is announced.
            milestones: Where kind lines about streaks go.
            log: Where moderators read reports and questions; keep it private.
        """
        chosen = {"boosts": boosts, "challenge": challenge, "milestones": milestones, "log": log}
        ids = {name: channel.id for name, channel in chosen.items() if channel is not None}
        if not ids:
            raise NothingToChange
        server = await self._servers.set_channels(guild_of(interaction), **ids)
        await answer(interaction, channels_card(server, _guild(interaction)))

    @app_commands.command()
    async def boosts(
        self,
        interaction: Interaction,
        open_limit: app_commands.Range[int, BOOST_OPEN_LIMITS.start, BOOST_OPEN_LIMITS.stop - 1]
        | None = None,
        per_day: app_commands.Range[int, BOOST_DAILY_LIMITS.start, BOOST_DAILY_LIMITS.stop - 1] | None = None,
        link_required: bool | None = None,
        threads: bool | None = None,
    ) -> None:
        """Choose the rules for boosts; without options, see them.

        Args:
            open_limit: Open boosts a member may have at a time, 1 to 10.
            per_day: Boosts a member may request in 24 hours, 1 to 10.
            link_required: Whether "I responded" needs a link to the response.
            threads: Whether each boost gets a thread for talk.
        """
        server = await self._servers.set_boosts(
            guild_of(interaction),
            open_limit=open_limit,
            per_day=per_day,
            link_required=link_required,
            threads=threads,
        )
        await answer(interaction, rules_card(server))

    @app_commands.command()
    async def check(self, interaction: Interaction) -> None:
        """Try everything out, and see exactly what is missing and where to give it."""
        await acknowledge(interaction)
        health = await self._servers.health(guild_of(interaction))
        guild = _guild(interaction)
        results = [await _try(use, guild) for use in _uses(health.server)]
        await answer(interaction, check_card(results, health))


def channels_card(server: Server, guild: discord.Guild) -> Card:
    """Return the chosen channels, and what the bot still lacks in them."""
    lines: list[str] = []
    for use in _uses(server):
        shown = f"<#{use.channel_id}>" if use.channel_id else say("setup-channel-none")
        lines.append(say("setup-channel-line", name=say(f"setup-channel-{use.name}"), channel=shown))
        channel = guild.get_channel(use.channel_id) if use.channel_id else None
        missing = missing_permissions(channel, guild.me, use.needs) if channel else []
        if missing:
            lines.append(say("setup-channel-missing", channel=shown, permissions=permission_names(missing)))
    return Card(say("setup-channels-title"), "\n".join(lines), say("setup-channels-hint"))


def rules_card(server: Server) -> Card:
    """Return the rules for boosts."""
    rules = say(
        "setup-boosts-rules",
        open_limit=server.boost_open_limit,
        per_day=server.boost_daily_limit,
        link_required="yes" if server.boost_link_required else "no",
        threads="yes" if server.boost_threads else "no",
    )
    return Card(say("setup-boosts-title"), rules)


def check_card(results: list[tuple[bool, str]], health: ServerHealth) -> Card:
    """Return what works and what does not, the remedy with each."""
    is_good = all(works for works, _ in results) and not health.undelivered
    lines = [line for _, line in results]
    if health.waiting:
        lines.append(say("setup-check-waiting", count=health.waiting))
    if health.undelivered:
        lines.append(say("setup-check-undelivered", count=health.undelivered))
    title = say("setup-check-title-good" if is_good else "setup-check-title-bad")
    return Card(title, "\n".join(lines), colour=Colour.GOOD if is_good else Colour.ALERT)


async def setup(bot: Host) -> None:
    """Add the area's commands to the bot."""
    await bot.add_cog(Setup(bot.services.servers))


def _uses(server: Server) -> list[ChannelUse]:
    boosts = (*BOOST_NEEDS, *THREAD_NEEDS) if server.boost_threads else BOOST_NEEDS
    return [
        ChannelUse("boosts", server.boosts_channel_id, boosts, is_needed=True),
        ChannelUse("challenge", server.challenge_channel_id, BOOST_NEEDS),
        ChannelUse("milestones", server.milestones_channel_id, BOOST_NEEDS),
        ChannelUse("log", server.log_channel_id, BOOST_NEEDS),
    ]


async def _try(use: ChannelUse, guild: discord.Guild) -> tuple[bool, str]:
    """Return whether a channel works, and the line that says so or says what is missing."""
    name = say(f"setup-channel-{use.name}")
    if use.channel_id is None:
        return not use.is_needed, say(
            f"setup-check-channel-{'needed' if use.is_needed else 'none'}", name=name
        )
    channel = guild.get_channel(use.channel_id)
    if not isinstance(channel, discord.TextChannel):
        return False, say("setup-check-channel-gone", name=name)
    missing = missing_permissions(channel, guild.me, use.needs)
    if missing:
        names = permission_names(missing)
        return False, say(
            "setup-check-channel-missing", name=name, channel=channel.mention, permissions=names
        )
    try:
        message = await channel.send(view=Card(say("setup-check-test")))
        await message.delete()
    except discord.HTTPException:
        return False, say("setup-check-channel-failed", name=name, channel=channel.mention)
    return True, say("setup-check-channel-good", name=name, channel=channel.mention)


def _guild(interaction: Interaction) -> discord.Guild:
    assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    return interaction.guild
