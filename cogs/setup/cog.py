"""The commands that set a server up; what one room of the bot needs stands in a module of its own."""

import discord
from discord import app_commands

from bot.domain.servers import BOOST_DAILY_LIMITS, BOOST_OPEN_LIMITS, POINT_VALUES, REPLY_LENGTHS
from bot.domain.tracking import Mode
from bot.errors import Refusal
from bot.services import Services
from bot.texts import say
from bot.ui.access import ModeratorsOnly, NothingToChange, guild_of, missing_permissions, permission_names
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.theme import Colour
from cogs import ModeratorsCog
from cogs.setup import cards
from cogs.setup.cards import ChannelUse
from cogs.setup.challenge import ChallengeSetup
from cogs.setup.streaks import StreakSetup
from cogs.setup.tracking import track_card, try_reading


class EveryoneCannotModerate(Refusal):
    """The role of all members was chosen to moderate."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Setup(
    StreakSetup,
    ChallengeSetup,
    ModeratorsCog,
    group_name="setup",
    group_description="Set Switchboard up in this server",
):
    """What moderators set up.

    Args:
        services: Use cases.
    """

    def __init__(self, services: Services) -> None:
        self._servers = services.servers
        self._zones = services.zones
        self._milestones = services.milestones
        self._tracking = services.tracking
        self._keeping = services.round_keeping

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
        await answer(interaction, cards.channels_card(server, _guild(interaction)))

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
        await answer(interaction, cards.rules_card(server))

    @app_commands.command()
    async def moderators(self, interaction: Interaction, role: discord.Role | None = None) -> None:
        """Let a role use the moderators' commands too; without one, only Manage Server counts.

        Args:
            role: The role. It needs Manage Server to change this.
        """
        if not interaction.permissions.manage_guild:
            # Otherwise the role could hand itself on.
            raise ModeratorsOnly
        if role is not None and role.is_default():
            raise EveryoneCannotModerate
        await self._servers.set_moderators(guild_of(interaction), role.id if role else None)
        text = say("setup-moderators-set", role=role.mention) if role else say("setup-moderators-none")
        await answer(interaction, Card(text, colour=Colour.GOOD))

    @app_commands.command()
    async def points(
        self,
        interaction: Interaction,
        light: app_commands.Range[int, POINT_VALUES.start, POINT_VALUES.stop - 1] | None = None,
        mention: app_commands.Range[int, POINT_VALUES.start, POINT_VALUES.stop - 1] | None = None,
        deep: app_commands.Range[int, POINT_VALUES.start, POINT_VALUES.stop - 1] | None = None,
    ) -> None:
        """Choose what kinds of response are worth; without options, see it.

        Args:
            light: A reply, comment, share or save, 0 to 10.
            mention: A mention, 0 to 10.
            deep: A feature, critique or review, 0 to 10.
        """
        server = await self._servers.set_points(
            guild_of(interaction), light=light, mention=mention, deep=deep
        )
        await answer(interaction, cards.points_card(server))

    @app_commands.command()
    @app_commands.choices(
        shown=[app_commands.Choice(name="on", value="on"), app_commands.Choice(name="off", value="off")]
    )
    async def rank(self, interaction: Interaction, shown: str) -> None:
        """Choose whether members may see their own place in the rankings.

        Args:
            shown: On: /me rank shows it, with two neighbours on each side. Off: it does not.
        """
        server = await self._servers.set_rank_shown(guild_of(interaction), is_shown=shown == "on")
        text = say("setup-rank-on" if server.rank_shown else "setup-rank-off")
        await answer(interaction, Card(text, colour=Colour.GOOD))

    @app_commands.command()
    @app_commands.choices(
        mode=[
            app_commands.Choice(name="replies to peers", value=Mode.REPLIES.value),
            app_commands.Choice(name="replies, and all in a peer's thread or post", value=Mode.THREADS.value),
            app_commands.Choice(name="off", value=Mode.OFF.value),
        ]
    )
    async def track(
        self,
        interaction: Interaction,
        channel: discord.TextChannel | discord.ForumChannel | None = None,
        mode: str = Mode.THREADS.value,
        length: app_commands.Range[int, REPLY_LENGTHS.start, REPLY_LENGTHS.stop - 1] | None = None,
    ) -> None:
        """Choose where replies count by themselves; without options, see where they do.

        Args:
            channel: A text channel or a forum, with all its threads.
            mode: What counts there: replies, also all in somebody else's thread, or nothing any more.
            length: Characters a reply needs in this server, 0 to 200; for bots that may read texts.
        """
        guild_id = guild_of(interaction)
        if channel is None and length is None:
            tracked = await self._tracking.view(guild_id)
        else:
            tracked = await self._tracking.track(
                guild_id,
                channel.id if channel else None,
                Mode(mode),
                # Nothing written before the command has a higher number.
                newest_id=interaction.id,
                reply_length=length,
            )
        reads_texts = interaction.client.intents.message_content
        await answer(interaction, track_card(tracked, _guild(interaction), reads_texts=reads_texts))

    @app_commands.command()
    async def check(self, interaction: Interaction) -> None:
        """Try everything out, and see exactly what is missing and where to give it."""
        await acknowledge(interaction)
        guild = _guild(interaction)
        health = await self._servers.health(guild.id)
        uses = cards.all_uses(health)
        results = [await _try(use, guild) for use in uses]
        tried = zip(uses, results, strict=True)
        working = {use.channel_id for use, (works, _) in tried if works and use.channel_id}
        broken = {use.channel_id for use in uses if use.channel_id} - working
        again = await self._servers.try_again(guild.id, working)
        stuck = sum(health.undelivered.get(channel_id, 0) for channel_id in broken)
        results += [(False, line) for line in cards.privacy_warnings(uses, guild)]
        tracked = await self._tracking.view(guild.id)
        results += try_reading(tracked.modes, guild)
        card = cards.check_card(results, cases=health.waiting, again=again, stuck=stuck)
        await answer(interaction, card)


async def _try(use: ChannelUse, guild: discord.Guild) -> tuple[bool, str]:
    """Return whether a channel works, and the line that says so or says what is missing."""
    name = say(f"setup-channel-{use.name}")
    if use.channel_id is None:
        return not use.is_needed, say(
            f"setup-check-channel-{'needed' if use.is_needed else 'none'}", name=name
        )
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


def _guild(interaction: Interaction) -> discord.Guild:
    assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    return interaction.guild
