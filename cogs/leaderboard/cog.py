"""The commands of the leaderboard."""

import asyncio
from datetime import date

import discord
from discord import app_commands

from bot.domain.dates import Leaning, read_date
from bot.domain.rankings import Metric, Period
from bot.services.rankings import Ranking, RankingService, Wanted
from bot.services.weekly_rankings import WeeklyRankingService
from bot.texts import say
from bot.ui import rankings as words
from bot.ui.access import BOOST_NEEDS, guild_of, may_attach, require_channel
from bot.ui.answers import Interaction, acknowledge, answer, share
from bot.ui.cards import Card, Picture
from bot.ui.forms import open_form
from bot.ui.names import Names
from bot.ui.pictures import ranking as pictures
from bot.ui.pictures.drawing import draw
from bot.ui.theme import Colour
from cogs import ModeratorsCog, require_moderator, services_of
from cogs.leaderboard import cards, files, forms

BOOK = "leaderboard"

WEEKDAYS = [
    app_commands.Choice(name=name, value=number)
    for number, name in enumerate(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
]
FORMATS = [app_commands.Choice(name="CSV", value="csv"), app_commands.Choice(name="JSON", value="json")]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Leaderboard(ModeratorsCog, group_name="leaderboard", group_description="See who helps whom"):
    """Who helped most, for moderators.

    Args:
        rankings: Use cases of rankings.
        weekly: Use cases of the weekly one.
    """

    def __init__(self, rankings: RankingService, weekly: WeeklyRankingService) -> None:
        self._rankings = rankings
        self._weekly = weekly

    @app_commands.command()
    @app_commands.choices(metric=words.METRICS, period=words.PERIODS)
    @app_commands.rename(first="from", last="to")
    async def show(
        self,
        interaction: Interaction,
        metric: str = Metric.PEERS.value,
        period: str | None = None,
        visible: bool = False,
        first: str | None = None,
        last: str | None = None,
    ) -> None:
        """See who helped most.

        Args:
            metric: What counts; peers helped, if you choose nothing.
            period: Of when; this week, if you choose nothing.
            visible: Whether everybody in this channel sees it.
            first: The first day, such as 1 March or last friday; else the first of the month.
            last: The last day; today, if you leave it out.
        """
        await acknowledge(interaction)
        wanted = await _wanted(interaction, metric, period, first, last)
        if not visible:
            await answer(interaction, await render_page(interaction, _args(wanted), 0))
            return
        ranking = await self._rankings.page(guild_of(interaction), wanted)
        card = cards.public_card(ranking, await _draw(interaction, ranking, has_pages=False))
        await answer(interaction, Card(say("ranking-shared"), colour=Colour.GOOD))
        await share(interaction, card)

    @app_commands.command()
    @app_commands.choices(metric=words.METRICS, period=words.PERIODS)
    @app_commands.rename(first="from", last="to")
    async def post(
        self,
        interaction: Interaction,
        channel: discord.TextChannel,
        metric: str = Metric.PEERS.value,
        period: str | None = None,
        first: str | None = None,
        last: str | None = None,
    ) -> None:
        """Post a ranking in a channel.

        Args:
            channel: Where.
            metric: What counts; peers helped, if you choose nothing.
            period: Of when; this week, if you choose nothing.
            first: The first day, such as 1 March or last friday; else the first of the month.
            last: The last day; today, if you leave it out.
        """
        wanted = await _wanted(interaction, metric, period, first, last)
        require_channel(_guild(interaction), channel.id, BOOST_NEEDS)
        await self._rankings.post(guild_of(interaction), channel.id, wanted, interaction_id=interaction.id)
        await answer(interaction, cards.posted_card(channel.mention, has_picture=_may_attach(channel)))

    @app_commands.command()
    @app_commands.choices(weekday=WEEKDAYS)
    @app_commands.choices(metric=words.METRICS, period=words.NAMED_PERIODS)
    async def schedule(
        self,
        interaction: Interaction,
        channel: discord.TextChannel | None = None,
        weekday: int = 0,
        hour: app_commands.Range[int, 0, 23] = 9,
        metric: str = Metric.PEERS.value,
        period: str = Period.LAST_WEEK.value,
    ) -> None:
        """Post a ranking every week; without a channel, stop.

        Args:
            channel: Where; leave it out to stop.
            weekday: On which day, by the server's time zone; Monday, if you choose nothing.
            hour: At which hour, 0 to 23; 9, if you choose nothing.
            metric: What counts; peers helped, if you choose nothing.
            period: Of when; last week, if you choose nothing.
        """
        if channel is None:
            await self._weekly.stop(guild_of(interaction))
            await answer(interaction, Card(say("ranking-unscheduled"), colour=Colour.GOOD))
            return
        require_channel(_guild(interaction), channel.id, BOOST_NEEDS)
        wanted = Wanted(Metric(metric), Period(period))
        at = await self._weekly.schedule(
            guild_of(interaction), channel.id, wanted, weekday=weekday, hour=hour
        )
        card = cards.scheduled_card(
            channel.mention, at, wanted, weekday=weekday, hour=hour, has_picture=_may_attach(channel)
        )
        await answer(interaction, card)

    @app_commands.command()
    @app_commands.choices(format=FORMATS, metric=words.METRICS, period=words.PERIODS)
    @app_commands.rename(first="from", last="to")
    async def export(
        self,
        interaction: Interaction,
        format: str = "csv",  # noqa: A002 - the option's name, as members read it
        metric: str = Metric.PEERS.value,
        period: str | None = None,
        first: str | None = None,
        last: str | None = None,
    ) -> None:
        """Download everybody's figures as a file.

        Args:
            format: CSV for spreadsheets, JSON for programs.
            metric: What the order is by; all figures are in the file.
            period: Of when; this week, if you choose nothing.
            first: The first day, such as 1 March or last friday; else the first of the month.
            last: The last day; today, if you leave it out.
        """
        await acknowledge(interaction)
        wanted = await _wanted(interaction, metric, period, first, last)
        export = await self._rankings.export(guild_of(interaction), wanted)
        guild = _guild(interaction)
        best = [user_id for _, user_id in export.members[: files.NAMED_LIMIT]]
        names = await interaction.client.names.of(guild, best)
        write = files.json_document if format == "json" else files.csv_document
        document = await asyncio.to_thread(write, export, names)
        document = await asyncio.to_thread(files.fitting, document, guild.filesize_limit)
        await answer(interaction, cards.export_card(export, document))

    @app_commands.command()
    async def exclude(self, interaction: Interaction, member: discord.Member) -> None:
        """Leave a member out of the rankings, such as staff; what they give counts as before.

        Args:
            member: Whom.
        """
        await open_form(interaction, forms.ExclusionForm(member.id, excludes=True))

    @app_commands.command()
    async def include(self, interaction: Interaction, member: discord.Member) -> None:
        """List a member in the rankings again.

        Args:
            member: Whom.
        """
        await open_form(interaction, forms.ExclusionForm(member.id, excludes=False))


async def render_page(interaction: Interaction, args: str, number: int) -> Card:
    """Return one page of a ranking, for a moderator."""
    await require_moderator(interaction)
    ranking = await services_of(interaction).rankings.page(guild_of(interaction), _read(args), number)
    return cards.page_card(ranking, await _draw(interaction, ranking), book=BOOK, args=args)


async def draw_page(
    names: Names, guild: discord.Guild, ranking: Ranking, *, has_pages: bool
) -> Picture | None:
    """Return a page as a picture; None of a page on which there is nobody.

    Args:
        has_pages: Whether the reader can turn to the others.
    """
    if not ranking.entries:
        return None
    wanted = ranking.wanted
    known = await names.of(guild, [entry.user_id for entry in ranking.entries])
    facts = pictures.Ranking(
        title=words.title_of(wanted.metric, ranking.streak_unit),
        period=words.period_of(wanted.metric, wanted.period, ranking.span),
        rows=words.rows_of(wanted.metric, ranking.entries, known),
        best=words.shown_score(wanted.metric, ranking.best),
        page=ranking.page + 1,
        pages=ranking.pages if has_pages else 1,
    )
    return await draw(pictures.ranking_picture, facts)


async def _draw(interaction: Interaction, ranking: Ranking, *, has_pages: bool = True) -> Picture | None:
    return await draw_page(interaction.client.names, _guild(interaction), ranking, has_pages=has_pages)


async def _wanted(
    interaction: Interaction, metric: str, period: str | None, first: str | None, last: str | None
) -> Wanted:
    """Return what was asked for; whoever names a day means dates, whatever else they chose."""
    if first or last:
        today = await services_of(interaction).rankings.today(guild_of(interaction))
        starts_on, ends_on = (
            read_date(typed, today=today, leaning=Leaning.PASSED) if typed else None
            for typed in (first, last)
        )
        return Wanted(Metric(metric), Period.DATES, starts_on, ends_on)
    return Wanted(Metric(metric), Period(period) if period else Period.THIS_WEEK)


def _args(wanted: Wanted) -> str:
    """Return what a page's buttons carry."""
    days = [day.isoformat() if day else "" for day in (wanted.starts_on, wanted.ends_on)]
    return ".".join((wanted.metric.value, wanted.period.value, *days))


def _read(args: str) -> Wanted:
    metric, period, first, last = args.split(".")
    return Wanted(Metric(metric), Period(period), _day(first), _day(last))


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _may_attach(channel: discord.TextChannel) -> bool:
    return may_attach(channel.guild, channel.id)


def _guild(interaction: Interaction) -> discord.Guild:
    assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    return interaction.guild
