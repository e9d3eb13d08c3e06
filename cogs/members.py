"""Members' own settings, and their coming and going."""

import re
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.genres import Genre
from bot.domain.members import GENRES_LIMIT, Notices
from bot.domain.rankings import Metric, Period
from bot.services.members import MemberService
from bot.services.rankings import RankingService, Standing, Wanted
from bot.texts import say
from bot.ui import rankings as words
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form
from bot.ui.theme import Colour
from cogs import Host, services_of


class GenresForm(Form):
    """Ask which genres a member likes."""

    template = re.compile(r"members:v1:genres")

    def __init__(self, chosen: tuple[Genre, ...]) -> None:
        super().__init__(title=say("me-genres-title"), custom_id="members:v1:genres")
        options = [
            discord.SelectOption(
                label=say(f"genre-{genre.value}"), value=genre.value, default=genre in chosen
            )
            for genre in Genre
        ]
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id="genres", options=options, min_values=0, max_values=GENRES_LIMIT, required=False
        )
        self.add_item(
            discord.ui.Label(text=say("me-genres-field"), description=say("me-genres-hint"), component=select)
        )

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Note them."""
        del match
        known = set(Genre)
        genres = tuple(Genre(value) for value in answers.get("genres", []) if value in known)
        member = await services_of(interaction).members.set_genres(
            guild_of(interaction), interaction.user.id, genres
        )
        names = ", ".join(say(f"genre-{genre.value}") for genre in member.genres)
        text = say("me-genres-set", genres=names) if names else say("me-genres-none")
        await answer(interaction, Card(text, colour=Colour.GOOD))


@app_commands.guild_only()
class Members(commands.GroupCog, group_name="me", group_description="Your own settings in this server"):
    """A member's own settings.

    Args:
        members: Use cases of members.
        rankings: Use cases of rankings, for one's own place.
    """

    def __init__(self, members: MemberService, rankings: RankingService) -> None:
        self._members = members
        self._rankings = rankings

    @app_commands.command()
    @app_commands.choices(
        welcome=[app_commands.Choice(name="on", value="on"), app_commands.Choice(name="off", value="off")]
    )
    async def calls(self, interaction: Interaction, welcome: str) -> None:
        """Say whether peers may call you, by name, to look at a boost of theirs.

        Args:
            welcome: On: up to two calls a day, by DM. Off: nobody can call you.
        """
        member = await self._members.set_calls(
            guild_of(interaction), interaction.user.id, accepts=welcome == "on"
        )
        await answer(interaction, Card(say("me-calls-on" if member.accepts_calls else "me-calls-off")))

    @app_commands.command()
    @app_commands.choices(
        when=[
            app_commands.Choice(name="at once, replies on Discord aside", value=Notices.USUAL.value),
            app_commands.Choice(name="at once, of everything", value=Notices.AT_ONCE.value),
            app_commands.Choice(name="once a day, in the morning", value=Notices.DIGEST.value),
            app_commands.Choice(name="never", value=Notices.NEVER.value),
        ]
    )
    async def notices(self, interaction: Interaction, when: str) -> None:
        """Choose when you are told that somebody answered you.

        Args:
            when: At once, by DM, with or without replies on Discord; once a day; or never.
        """
        member = await self._members.set_notices(guild_of(interaction), interaction.user.id, Notices(when))
        await answer(interaction, Card(say(f"me-notices-{member.notices.value}")))

    @app_commands.command()
    async def genres(self, interaction: Interaction) -> None:
        """Choose the genres you like; their boosts come earlier in /boost next."""
        member = await self._members.get(guild_of(interaction), interaction.user.id)
        await interaction.response.send_modal(GenresForm(member.genres))

    @app_commands.command()
    @app_commands.choices(metric=words.METRICS, period=words.NAMED_PERIODS)
    async def rank(
        self,
        interaction: Interaction,
        metric: str = Metric.PEERS.value,
        period: str = Period.THIS_WEEK.value,
    ) -> None:
        """See your own place, and who is just above and below you.

        Args:
            metric: What counts; peers helped, if you choose nothing.
            period: Of when; this week, if you choose nothing.
        """
        await acknowledge(interaction)
        wanted = Wanted(Metric(metric), Period(period))
        standing = await self._rankings.place(guild_of(interaction), interaction.user.id, wanted)
        await answer(interaction, rank_card(standing))

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """Note that a member is here (again)."""
        if not member.bot:
            await self._members.join(member.guild.id, member.id, member.joined_at)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """Hide a member who left."""
        if not payload.user.bot:
            await self._members.leave(payload.guild_id, payload.user.id)


def rank_card(standing: Standing) -> Card:
    """Return a member's own place among their neighbours."""
    if standing.own is None:
        return Card(say("rank-hidden" if standing.is_hidden else "rank-none"))
    wanted = standing.wanted
    title = say(
        "rank-title",
        rank=str(standing.own.rank),
        count=str(standing.total),
        title=words.title_of(wanted.metric, standing.streak_unit),
        period=words.period_of(wanted.metric, wanted.period, standing.span),
    )
    lines = words.lines_of(wanted.metric, standing.entries, standing.own.user_id)
    return Card(title, lines, say("rank-hint"))


async def setup(bot: Host) -> None:
    """Add the area's commands and forms to the bot."""
    await bot.add_cog(Members(bot.services.members, bot.services.rankings))
    bot.forms.add(GenresForm)
