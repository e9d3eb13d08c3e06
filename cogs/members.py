"""Members' own settings, and their coming and going."""

import re
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.days import DAY_STARTS
from bot.domain.genres import Genre
from bot.domain.members import FAVOURITES_LIMIT, GENRES_LIMIT, Notices
from bot.domain.rankings import Hidden, Metric, Period
from bot.domain.responses import Kind
from bot.domain.zones import Calendar
from bot.services import Services
from bot.services.rankings import Standing, Wanted
from bot.services.zones import ZoneChosen
from bot.texts import say
from bot.ui import rankings as words
from bot.ui.access import NothingToChange, guild_of
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, open_form
from bot.ui.theme import Colour, mention, moment
from bot.ui.zones import place_of, suggest_zones
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


class FavouritesForm(Form):
    """Ask which kinds of response a member likes best."""

    template = re.compile(r"members:v1:favourites")

    def __init__(self, chosen: tuple[Kind, ...]) -> None:
        super().__init__(title=say("me-favourites-title"), custom_id="members:v1:favourites")
        options = [
            discord.SelectOption(
                label=say(f"kind-{kind.value}").capitalize(),
                value=kind.value,
                description=say(f"kind-{kind.value}-hint"),
                default=kind in chosen,
            )
            for kind in Kind
        ]
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id="kinds", options=options, min_values=0, max_values=FAVOURITES_LIMIT, required=False
        )
        hint = say("me-favourites-hint")
        self.add_item(discord.ui.Label(text=say("me-favourites-field"), description=hint, component=select))

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Note them."""
        del match
        known = set(Kind)
        kinds = tuple(Kind(value) for value in answers.get("kinds", []) if value in known)
        member = await services_of(interaction).members.set_favourites(
            guild_of(interaction), interaction.user.id, kinds
        )
        names = ", ".join(say(f"kind-{kind.value}") for kind in member.favourites)
        text = say("me-favourites-set", kinds=names) if names else say("me-favourites-none")
        await answer(interaction, Card(text, colour=Colour.GOOD))


@app_commands.guild_only()
class Members(commands.GroupCog, group_name="me", group_description="Your own settings in this server"):
    """A member's own settings.

    Args:
        services: Every use case.
    """

    def __init__(self, services: Services) -> None:
        self._members = services.members
        self._rounds = services.rounds
        self._servers = services.servers
        self._zones = services.zones
        self._rankings = services.rankings

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
        await open_form(interaction, GenresForm(member.genres))

    @app_commands.command()
    async def favourite(self, interaction: Interaction) -> None:
        """Say which kinds of response you like best: comments? shares? mentions?"""
        member = await self._members.get(guild_of(interaction), interaction.user.id)
        await open_form(interaction, FavouritesForm(member.favourites))

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

    @app_commands.command()
    async def timezone(
        self,
        interaction: Interaction,
        zone: app_commands.Range[str, 1, 100] | None = None,
        day_start: app_commands.Range[int, DAY_STARTS.start, DAY_STARTS.stop - 1] | None = None,
    ) -> None:
        """Choose by which clock your days are counted; nobody else is shown it. Without options, see it.

        Args:
            zone: A city, a country, or what your clock shows now, such as 14:05.
            day_start: The hour at which your day starts, 0 to 6, if you write after midnight.
        """
        guild_id, user_id = guild_of(interaction), interaction.user.id
        if zone is None and day_start is None:
            chosen = await self._zones.get(guild_id, user_id)
        else:
            chosen = await self._zones.choose(guild_id, user_id, zone=zone, day_start_hours=day_start)
        await answer(interaction, zone_card(chosen))

    @timezone.autocomplete("zone")
    async def suggest_zone(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer cities."""
        return suggest_zones(typed, interaction.created_at)

    @app_commands.command()
    @app_commands.choices(
        named=[app_commands.Choice(name="on", value="on"), app_commands.Choice(name="off", value="off")]
    )
    async def visibility(self, interaction: Interaction, named: str) -> None:
        """Say whether you may be named for what you give: streak, milestones, circles and rankings.

        Args:
            named: On: peers may look, rankings list you, milestones get a kind line. Off: only you see it.
        """
        member = await self._members.set_visible(
            guild_of(interaction), interaction.user.id, visible=named == "on"
        )
        await answer(interaction, Card(say("me-visible" if member.is_visible else "me-hidden")))

    @app_commands.command()
    async def block(self, interaction: Interaction, member: discord.User) -> None:
        """Never be matched with somebody in the challenge; only you know.

        Args:
            member: Whom you would rather not be matched with.
        """
        blocked = await self._rounds.block(guild_of(interaction), interaction.user.id, member.id)
        key = "me-blocked" if blocked.is_new else "me-blocked-before"
        await answer(interaction, Card(say(key, peer=mention(member.id))))

    @app_commands.command()
    async def unblock(self, interaction: Interaction, member: discord.User) -> None:
        """Allow to be matched with somebody again.

        Args:
            member: Whom you blocked.
        """
        blocked = await self._rounds.unblock(guild_of(interaction), interaction.user.id, member.id)
        key = "me-unblocked" if blocked.is_new else "me-unblocked-before"
        await answer(interaction, Card(say(key, peer=mention(member.id))))

    @app_commands.command()
    async def pings(
        self, interaction: Interaction, openings: bool | None = None, midweek: bool | None = None
    ) -> None:
        """Choose when the weekly challenge may call for your attention.

        Args:
            openings: Be notified when a round opens.
            midweek: Get a note in the middle of the week, if you are not done by then.
        """
        if openings is None and midweek is None:
            raise NothingToChange
        guild_id = guild_of(interaction)
        lines: list[str] = []
        if openings is not None:
            role_id = (await self._servers.get(guild_id)).challenge_role_id
            # What Discord refuses is a line like any other: it keeps nobody from the note they asked for.
            lines.append(await _give_role(interaction, role_id, wanted=openings))
        if midweek is not None:
            await self._members.set_midweek_note(guild_id, interaction.user.id, wanted=midweek)
            lines.append(say("me-midweek-on" if midweek else "me-midweek-off"))
        await answer(interaction, Card("\n".join(lines), colour=Colour.GOOD))

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
        return Card(say(_no_place(standing)))
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


def _no_place(standing: Standing) -> str:
    match standing.hidden:
        case Hidden.OWN_CHOICE:
            return "rank-hidden"
        case Hidden.EXCLUDED:
            return "rank-excluded"
        case None:
            is_open = standing.wanted.metric.is_given and not standing.is_over
            return "rank-none" if is_open else "rank-none-here"


def zone_card(chosen: ZoneChosen) -> Card:
    """Return by which calendar a member lives, and from when on by another."""
    key = "me-timezone-server" if chosen.follows_server else "me-timezone"
    lines = [say(key, place=place_of(chosen.calendar.zone), hour=_hour(chosen.calendar))]
    if chosen.next is not None:
        facts = {"place": place_of(chosen.next.calendar.zone), "hour": _hour(chosen.next.calendar)}
        lines.append(say("me-timezone-next", at=moment(chosen.next.starts_at, "f"), **facts))
    return Card(*lines, say("me-timezone-hint"), colour=Colour.GOOD)


def _hour(calendar: Calendar) -> str:
    return f"{calendar.day_start_hours}:00"


async def _give_role(interaction: Interaction, role_id: int | None, *, wanted: bool) -> str:
    """Give the role that the challenge notifies, or take it away; return what to say about it."""
    if role_id is None:
        return say("me-pings-no-role")
    member = interaction.user
    assert isinstance(member, discord.Member), "a command of the server"  # noqa: S101 - narrows the type
    if member.guild.get_role(role_id) is None:
        return say("me-pings-role-gone")
    role = discord.Object(role_id)
    try:
        await (member.add_roles(role) if wanted else member.remove_roles(role))
    except discord.NotFound:
        return say("me-pings-role-gone")
    except discord.Forbidden:
        return say("me-pings-out-of-reach", role=f"<@&{role_id}>")
    return say("me-pings-on" if wanted else "me-pings-off", role=f"<@&{role_id}>")


async def setup(bot: Host) -> None:
    """Add the area's commands and forms to the bot."""
    await bot.add_cog(Members(bot.services))
    bot.forms.add(GenresForm, FavouritesForm)
