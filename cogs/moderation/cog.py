"""The moderators' commands: look at members, correct what is wrong, see how the community does."""

from collections.abc import Callable

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.dates import read_dates
from bot.domain.graces import grace, spans_meant
from bot.domain.moderation import ADJUSTMENTS, LONGEST_SUSPENSION, NeverHere, Scope, check_adjustment
from bot.domain.responses import OwnRecord
from bot.services import Services
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.names import Names
from bot.ui.pager import Page
from bot.ui.pictures.drawing import draw
from bot.ui.pictures.health import health_picture
from cogs import ModeratorsCog, is_moderator, require_moderator, services_of
from cogs.moderation import cards, flag_cards, forms

CHOICE_LIMIT = 25
"""Suggestions an option may show (Discord)."""

SCOPES = [app_commands.Choice(name=scope.value, value=scope.value) for scope in Scope]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Moderation(ModeratorsCog, group_name="mod", group_description="Look after this community"):
    """What moderators do; each act asks for a reason and is on record.

    Args:
        services: Every use case; this area needs several.
        names: How members are called.
        guild_ids: Returns the servers the bot is in.
    """

    def __init__(self, services: Services, names: Names, guild_ids: Callable[[], list[int]]) -> None:
        self._moderation = services.moderation
        self._health = services.health
        self._patterns = services.patterns
        self._streaks = services.streaks
        self._names = names
        self._guild_ids = guild_ids

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Look after every server the bot is in."""
        await self._patterns.watch(self._guild_ids())

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Look after one more."""
        await self._patterns.watch([guild.id])

    @app_commands.command()
    async def member(self, interaction: Interaction, member: discord.User) -> None:
        """See one member's whole picture: given, received, cases, and what was decided.

        Args:
            member: Whom to look at; someone who left can be named by their id.
        """
        await acknowledge(interaction)
        await answer(interaction, await render_member(interaction, str(member.id), 0))

    @app_commands.command()
    async def void(self, interaction: Interaction, response: app_commands.Range[int, 1]) -> None:
        """Leave a response out of every figure; its giver keeps the record.

        Args:
            response: Its number, as /mod member shows it.
        """
        await self._correct(interaction, response, counts=False)

    @app_commands.command()
    async def restore(self, interaction: Interaction, response: app_commands.Range[int, 1]) -> None:
        """Count a response again that was left out.

        Args:
            response: Its number, as /mod member shows it.
        """
        await self._correct(interaction, response, counts=True)

    @app_commands.command()
    async def adjust(
        self,
        interaction: Interaction,
        member: discord.User,
        points: app_commands.Range[int, ADJUSTMENTS.start, ADJUSTMENTS.stop - 1],
    ) -> None:
        """Give a member points, or take some; the responses themselves stay.

        Args:
            member: Whose points.
            points: How many to give; a negative number takes them.
        """
        await self._require_known(interaction, member)
        # Refused at once, not when the reason has been typed.
        check_adjustment(points)
        await open_form(interaction, forms.AdjustForm(member.id, points))

    @app_commands.command()
    @app_commands.choices(scope=SCOPES)
    @app_commands.rename(scope="from")
    async def block(
        self,
        interaction: Interaction,
        member: discord.User,
        scope: str,
        days: app_commands.Range[int, 1, LONGEST_SUSPENSION.days],
    ) -> None:
        """Keep a member out of boosts, rounds or both for some days.

        Args:
            member: Whom.
            scope: Out of what; answering others stays open to everybody.
            days: For how many days; it then ends by itself.
        """
        await self._require_known(interaction, member)
        open_boosts = await self._moderation.count_closable(guild_of(interaction), member.id, Scope(scope))
        form = forms.BlockForm(member.id, Scope(scope), days, open_boosts=open_boosts)
        await open_form(interaction, form)

    @app_commands.command()
    async def unblock(self, interaction: Interaction, member: discord.User) -> None:
        """Let a member take part again before the time is up.

        Args:
            member: Whom.
        """
        _require_other(interaction, member)
        await open_form(interaction, forms.UnblockForm(member.id))

    @app_commands.command()
    @app_commands.rename(first="from", last="until")
    async def grace(
        self, interaction: Interaction, first: str, last: str, member: discord.Member | None = None
    ) -> None:
        """Spare everybody, or one member, some days: no streak ends on them.

        Args:
            first: The first day, such as 20 March, saturday or yesterday.
            last: The last day.
            member: Whom to spare; everybody, if you choose nobody.
        """
        if member is not None:
            _require_other(interaction, member)
        user_id = member.id if member else 0
        today = await self._streaks.today(guild_of(interaction), user_id)
        spans = spans_meant(read_dates(first, today=today), read_dates(last, today=today), today)
        starts_on, ends_on = spans[0]
        # Refused at once, not when the reason has been typed.
        grace(starts_on, ends_on, "")
        await open_form(interaction, forms.GraceForm(spans, user_id))

    @app_commands.command(name="end-grace")
    @app_commands.rename(number="grace")
    async def end_grace(self, interaction: Interaction, number: app_commands.Range[int, 1]) -> None:
        """Take a grace period back; streaks are then as if it had never been.

        Args:
            number: Which one; the list shows the days, whom they spare, and why.
        """
        row = await self._streaks.get_grace(guild_of(interaction), number)
        if row.user_id == interaction.user.id:
            raise OwnRecord
        await open_form(interaction, forms.EndGraceForm(number, tells_members=bool(row.user_id)))

    @end_grace.autocomplete("number")
    async def _suggest_graces(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[int]]:
        # discord.py asks the group's check before a command, and not before suggestions.
        if interaction.guild is None or not await is_moderator(interaction):
            return []
        graces = await self._streaks.list_graces(interaction.guild.id)
        rows = [row for row in graces if row.user_id != interaction.user.id]
        names = await self._names.of(interaction.guild, {row.user_id for row in rows if row.user_id})
        choices = [(row.id, cards.grace_choice(row.id, row.grace, names.get(row.user_id))) for row in rows]
        return [
            app_commands.Choice(name=name, value=grace_id)
            for grace_id, name in choices
            if str(typed).casefold() in name.casefold()
        ][:CHOICE_LIMIT]

    @app_commands.command()
    async def flags(self, interaction: Interaction) -> None:
        """Decide the cases that wait: reports, responses in question, and what I noticed."""
        await acknowledge(interaction)
        await answer(interaction, await render_flags(interaction, "", 0))

    @app_commands.command()
    async def health(self, interaction: Interaction) -> None:
        """See how well the community answers its own, beside the four weeks before."""
        await acknowledge(interaction)
        report = await self._health.report(guild_of(interaction))
        picture = await draw(health_picture, cards.health_facts(report))
        await answer(interaction, cards.health_card(report, picture))

    @app_commands.command()
    async def audit(self, interaction: Interaction) -> None:
        """Read what moderators did, newest first."""
        await acknowledge(interaction)
        await answer(interaction, await render_audit(interaction, "", 0))

    async def _require_known(self, interaction: Interaction, member: discord.User | discord.Member) -> None:
        """Refuse oneself, bots, and an id of somebody who never was a member; who left can be named by it."""
        _require_other(interaction, member)
        is_here = isinstance(member, discord.Member) and not member.bot
        if not is_here and not await self._moderation.has_met(guild_of(interaction), member.id):
            raise NeverHere

    async def _correct(self, interaction: Interaction, response_id: int, *, counts: bool) -> None:
        """Open the form, unless the answer would be no anyway."""
        response = await self._moderation.get_correctable(
            guild_of(interaction), interaction.user.id, response_id, counts=counts
        )
        form = forms.RestoreForm if counts else forms.VoidForm
        await open_form(interaction, form(response.id))


async def render_member(interaction: Interaction, args: str, _number: int) -> Card:
    """Return a member's page; `args` is their id."""
    await require_moderator(interaction)
    record = await services_of(interaction).moderation.member(guild_of(interaction), int(args))
    return cards.member_card(record)


async def render_responses(interaction: Interaction, args: str, number: int) -> Card:
    """Return one page of all that a member gave and received; `args` is their id."""
    await require_moderator(interaction)
    size, user_id = cards.RESPONSES_PAGE, int(args)
    stretch = await services_of(interaction).history.look_through(
        guild_of(interaction), user_id, limit=size, offset=number * size
    )
    page = Page(stretch.told, stretch.offset // size, max(1, -(-stretch.total // size)))
    return cards.responses_card(page, user_id)


async def render_flags(interaction: Interaction, _args: str, number: int) -> Card:
    """Return one case of those that wait, and the way to the next."""
    await require_moderator(interaction)
    queue = await services_of(interaction).flags.queue(guild_of(interaction), number)
    if queue.view is None:
        return cards.no_flags_card()
    page = Page([queue.view], queue.number, queue.count)
    return flag_cards.flag_card(queue.view, page, viewer_id=interaction.user.id)


async def render_audit(interaction: Interaction, _args: str, number: int) -> Card:
    """Return one page of the audit log."""
    await require_moderator(interaction)
    size = cards.AUDIT_PAGE
    moderation = services_of(interaction).moderation
    stretch = await moderation.audit(guild_of(interaction), limit=size, offset=number * size)
    return cards.audit_card(Page(stretch.entries, number, max(1, -(-stretch.total // size))))


def _require_other(interaction: Interaction, member: discord.abc.User) -> None:
    if interaction.user.id == member.id:
        raise OwnRecord
