"""Setting up streaks: what they count, by which calendar, and what their milestones are worth."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.milestones import check_length
from bot.domain.rounds import ChallengeNotSetUp
from bot.domain.servers import Server
from bot.domain.streaks import MILESTONES, Unit
from bot.errors import Refusal
from bot.services.milestones import MilestoneService
from bot.services.round_keeping import ChallengePlan, RoundKeeper
from bot.services.servers import ServerService
from bot.services.zones import ZoneChosen, ZoneService
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.theme import Colour, moment
from bot.ui.zones import place_of, suggest_zones
from cogs.setup.challenge import openings_text


class RoleOutOfReach(Refusal):
    """The bot could not give this role: Discord's order of roles, or a missing permission, forbids it."""


class StreakSetup(commands.Cog):
    """The part of `/setup` that is about streaks; mixed into its cog.

    Attributes:
        _servers: Use cases of servers.
        _zones: Use cases of zones.
        _keeping: Use cases of rounds: they open by the server's clock.
        _milestones: Use cases of milestones.
    """

    _servers: ServerService
    _zones: ZoneService
    _keeping: RoundKeeper
    _milestones: MilestoneService

    @app_commands.command()
    @app_commands.choices(
        unit=[app_commands.Choice(name="days", value="day"), app_commands.Choice(name="weeks", value="week")]
    )
    async def streaks(self, interaction: Interaction, unit: str) -> None:
        """Choose what streaks count here; both are always computed, so nothing is lost.

        Args:
            unit: Days in a row with a response, or weeks.
        """
        server = await self._servers.set_streak_unit(guild_of(interaction), Unit(unit))
        await answer(interaction, Card(say(f"setup-streaks-{server.streak_unit}"), colour=Colour.GOOD))

    @app_commands.command()
    async def timezone(self, interaction: Interaction, zone: app_commands.Range[str, 1, 100]) -> None:
        """Choose the time zone of the server, and of members who have not chosen theirs.

        Args:
            zone: A city, a country, or what the clock there shows now, such as 14:05.
        """
        guild_id = guild_of(interaction)
        chosen = await self._zones.choose_for_server(guild_id, zone)
        try:
            plan = await self._keeping.plan(guild_id)
        except ChallengeNotSetUp:
            plan = None
        await answer(interaction, zone_card(chosen, plan))

    @timezone.autocomplete("zone")
    async def suggest_zone(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer cities."""
        return suggest_zones(typed, interaction.created_at)

    @app_commands.command()
    @app_commands.choices(
        length=[app_commands.Choice(name=str(length), value=length) for length in MILESTONES]
    )
    async def milestones(
        self, interaction: Interaction, length: int | None = None, role: discord.Role | None = None
    ) -> None:
        """Give a role for a streak's length; without a role, give none; without options, see them.

        Args:
            length: Days or weeks in a row, as this server counts.
            role: What members get when they reach it; they keep it.
        """
        guild_id = guild_of(interaction)
        if length is None:
            server = await self._servers.get(guild_id)
        else:
            _require_reach(role)
            role_id = role.id if role else None
            server = await self._milestones.set_role(guild_id, check_length(length), role_id)
        await answer(interaction, milestones_card(server))


def zone_card(chosen: ZoneChosen, plan: ChallengePlan | None = None) -> Card:
    """Return by which calendar the server lives, and when its challenge opens by it, if it has one."""
    openings = [say("setup-timezone-challenge"), openings_text(plan)] if plan else []
    if chosen.next is None:
        text = say("setup-timezone", place=place_of(chosen.calendar.zone))
    else:
        place, at = place_of(chosen.next.calendar.zone), moment(chosen.next.starts_at, "f")
        text = say("setup-timezone-from", place=place, at=at)
    return Card(text, *openings, colour=Colour.GOOD)


def milestones_card(server: Server) -> Card:
    """Return which length earns which role, and where milestones are told."""
    lines = [
        say("setup-milestones-role", length=length, role=f"<@&{role_id}>")
        for length in MILESTONES
        if (role_id := server.milestone_roles.get(str(length)))
    ]
    place = say("setup-milestones-silent")
    if server.milestones_channel_id is not None:
        place = say("setup-milestones-channel", channel=f"<#{server.milestones_channel_id}>")
    return Card(say("setup-milestones-title"), "\n".join(lines) or say("setup-milestones-none"), place)


def _require_reach(role: discord.Role | None) -> None:
    """Refuse a role the bot could never give.

    Raises:
        RoleOutOfReach: It is above the bot's, another program's, everybody's, or the bot may not give any.
    """
    if role is not None and not (role.is_assignable() and role.guild.me.guild_permissions.manage_roles):
        raise RoleOutOfReach(role=role.mention)
