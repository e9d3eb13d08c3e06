"""Setting up the weekly challenge, and what a boost costs."""

from collections.abc import Sequence

import discord
from discord import app_commands

from bot.domain.gate import RESPONSES_PER_BOOST
from bot.domain.rounds import TARGETS, WEEKDAYS, ChallengeNotSetUp
from bot.domain.servers import Server
from bot.errors import Refusal
from bot.services.round_keeping import ChallengePlan, RoundKeeper
from bot.services.servers import ServerService
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.theme import Colour, moment
from bot.ui.zones import suggest_zones
from cogs import ModeratorsCog

OFF = app_commands.Choice(name="never", value="off")
DAYS = [*(app_commands.Choice(name=day.capitalize(), value=day) for day in WEEKDAYS), OFF]


class EveryoneNotified(Refusal):
    """The role of all members was chosen to be notified."""


class ChallengeSetup(ModeratorsCog):
    """The part of `Setup` that is about the challenge."""

    _servers: ServerService
    _keeping: RoundKeeper

    @app_commands.command()
    @app_commands.choices(weekday=DAYS)
    async def challenge(
        self,
        interaction: Interaction,
        weekday: str | None = None,
        time: str | None = None,
        timezone: app_commands.Range[str, 1, 100] | None = None,
        target: app_commands.Range[int, TARGETS.start, TARGETS.stop - 1] | None = None,
        role: discord.Role | None = None,
        named_only: bool | None = None,
    ) -> None:
        """Choose when the weekly challenge opens; without options, see it.

        Args:
            weekday: On which day, in the server's time zone; or never.
            time: At what time of day, such as 18:00 or 6 pm.
            timezone: By which clock, for all of the server: a city, a country, or the time it is there.
            target: How many peers to answer in a week, 1 to 5.
            role: Who is notified; members choose it with /me pings.
            named_only: Whether only the peers a member was given count.
        """
        if role is not None and role.is_default():
            raise EveryoneNotified
        guild_id = guild_of(interaction)
        if weekday == OFF.value:
            await self._keeping.stop(guild_id)
            await answer(interaction, Card(say("setup-challenge-off")))
            return
        server = await self._servers.get(guild_id)
        if weekday is None and server.challenge_weekday is None:
            raise ChallengeNotSetUp
        plan = await self._keeping.set_challenge(
            guild_id,
            weekday=weekday or WEEKDAYS[server.challenge_weekday or 0],
            wall_time=time or server.challenge_time,
            target=target,
            role_id=role.id if role else None,
            named_only=named_only,
            zone=timezone,
        )
        assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
        await answer(interaction, challenge_card(plan, role_troubles(plan.server, interaction.guild)))

    @challenge.autocomplete("timezone")
    async def suggest_timezone(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer cities."""
        return suggest_zones(typed, interaction.created_at)

    @app_commands.command()
    async def gate(
        self,
        interaction: Interaction,
        responses: app_commands.Range[int, RESPONSES_PER_BOOST.start, RESPONSES_PER_BOOST.stop - 1]
        | None = None,
        spare_moderators: bool | None = None,
    ) -> None:
        """Let responses to peers earn boosts; without options, see the rule.

        Args:
            responses: How many responses earn one boost; 0 makes boosts free.
            spare_moderators: Whether moderators may boost without earning it.
        """
        server = await self._servers.set_gate(
            guild_of(interaction), responses=responses, spares_moderators=spare_moderators
        )
        await answer(interaction, gate_card(server))


def role_troubles(server: Server, guild: discord.Guild) -> list[str]:
    """Return what keeps the role of the challenge from being notified, or from being taken by members."""
    role = guild.get_role(server.challenge_role_id or 0)
    if role is None:
        return []
    channel = guild.get_channel(server.challenge_channel())
    lines: list[str] = []
    if channel is not None and not (role.mentionable or channel.permissions_for(guild.me).mention_everyone):
        lines.append(say("setup-challenge-role-silent", role=role.mention, channel=channel.mention))
    if not (role.is_assignable() and guild.me.guild_permissions.manage_roles):
        lines.append(say("setup-challenge-role-out-of-reach", role=role.mention))
    return lines


def challenge_card(plan: ChallengePlan, troubles: Sequence[str] = ()) -> Card:
    """Return when and how the challenge runs, and its next openings in each reader's own time.

    Args:
        troubles: What does not work yet, a sentence each.
    """
    server = plan.server
    role = f"<@&{server.challenge_role_id}>" if server.challenge_role_id else say("setup-challenge-no-role")
    rules = say(
        "setup-challenge-rules",
        weekday=say(f"weekday-{WEEKDAYS[server.challenge_weekday or 0]}"),
        time=server.challenge_time,
        zone=server.timezone,
        channel=f"<#{server.challenge_channel()}>",
        target=server.challenge_target,
        named_only="yes" if server.challenge_named_only else "no",
        role=role,
    )
    return Card(
        say("setup-challenge-title"),
        rules,
        openings_text(plan),
        *troubles,
        say("setup-challenge-hint"),
        colour=Colour.GOOD,
    )


def openings_text(plan: ChallengePlan) -> str:
    """Return when the next rounds open, in each reader's own time."""
    openings = [say("round-opening", at=moment(at, "F"), relative=moment(at)) for at in plan.openings]
    return "\n".join([say("setup-challenge-next"), *openings])


def gate_card(server: Server) -> Card:
    """Return what a boost costs."""
    if server.gate_responses == 0:
        return Card(say("setup-gate-open"))
    spares = "yes" if server.gate_spares_moderators else "no"
    return Card(say("setup-gate-closed", responses=server.gate_responses, spares=spares))
