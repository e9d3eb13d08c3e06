"""The commands of rounds: for members, and for the moderators who run them."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.reasons import REASON_LIMIT
from bot.domain.rounds import THEME_LIMIT
from bot.services import Services
from bot.texts import say
from bot.ui.access import guild_of, joined_at_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.pager import page_of
from cogs import ModeratorsCog, require_moderator, services_of
from cogs.rounds import cards, forms, moderation


@app_commands.guild_only()
class Challenge(
    commands.GroupCog, group_name="challenge", group_description="The weekly challenge: answer your peers"
):
    """A member's part in the weekly challenge.

    Args:
        services: Every use case.
    """

    def __init__(self, services: Services) -> None:
        self._rounds = services.rounds
        self._views = services.round_views

    @app_commands.command()
    async def join(self, interaction: Interaction) -> None:
        """Take part from now on: each week a few peers to answer."""
        week = await self._rounds.join(
            guild_of(interaction), interaction.user.id, joined_at=joined_at_of(interaction)
        )
        await answer(interaction, cards.week_card(week))

    @app_commands.command()
    async def leave(self, interaction: Interaction) -> None:
        """Take no part any more."""
        await self._rounds.leave(guild_of(interaction), interaction.user.id)
        await answer(interaction, Card(say("round-left")))

    @app_commands.command()
    async def mine(self, interaction: Interaction) -> None:
        """See your peers of this week, and answer them."""
        week = await self._rounds.week(guild_of(interaction), interaction.user.id)
        await answer(interaction, cards.week_card(week))

    @app_commands.command()
    async def swap(self, interaction: Interaction, peer: discord.User) -> None:
        """Have another peer in the place of one, once a week; nobody asks why.

        Args:
            peer: Whom you would rather not answer this week.
        """
        week = await self._rounds.swap(guild_of(interaction), interaction.user.id, peer.id)
        await answer(interaction, cards.week_card(week))

    @app_commands.command()
    async def skip(self, interaction: Interaction) -> None:
        """Sit this week out; next week you are in again."""
        await self._rounds.skip(guild_of(interaction), interaction.user.id)
        await answer(interaction, Card(say("round-rested")))

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        """See how this week goes for everybody."""
        guild_id = guild_of(interaction)
        week = await self._rounds.week(guild_id, interaction.user.id)
        if week.round is None:
            await answer(interaction, cards.week_card(week))
            return
        shown = await self._views.announcement(guild_id, week.round.id)
        await answer(interaction, cards.status_card(shown, week))


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Rounds(ModeratorsCog, group_name="round", group_description="Run the weekly challenge"):
    """What moderators do about rounds.

    Args:
        services: Every use case.
    """

    def __init__(self, services: Services) -> None:
        self._keeping = services.round_keeping
        self._views = services.round_views

    @app_commands.command()
    async def theme(
        self,
        interaction: Interaction,
        text: app_commands.Range[str, 1, THEME_LIMIT] | None = None,
        reason: app_commands.Range[str, 1, REASON_LIMIT] | None = None,
    ) -> None:
        """Give the next round a theme; without a text it has none.

        Args:
            text: A few words, such as: opening lines.
            reason: For moderators only, if you like.
        """
        guild_id, user_id = guild_of(interaction), interaction.user.id
        round_ = await self._keeping.set_theme(guild_id, user_id, text or "", reason or "")
        await answer(interaction, moderation.theme_card(round_))

    @app_commands.command()
    async def preview(self, interaction: Interaction) -> None:
        """See the next announcement as it would be posted, and when the next four come."""
        guild_id = guild_of(interaction)
        plan = await self._keeping.plan(guild_id)
        await answer(interaction, moderation.preview_card(await self._views.preview(guild_id), plan))

    @app_commands.command(name="run-now")
    async def run_now(
        self, interaction: Interaction, reason: app_commands.Range[str, 1, REASON_LIMIT] | None = None
    ) -> None:
        """Open the next round now, and close the one that runs.

        Args:
            reason: For moderators only; needed where a round is cut short.
        """
        plan = await self._keeping.plan(guild_of(interaction))
        if plan.round is not None and reason is None:
            await open_form(interaction, forms.RunNowForm())
            return
        await forms.run_now(interaction, reason or "")

    @app_commands.command(name="skip-week")
    async def skip_week(
        self,
        interaction: Interaction,
        undo: bool = False,
        reason: app_commands.Range[str, 1, REASON_LIMIT] | None = None,
    ) -> None:
        """Leave the next round out; the one after it comes as usual.

        Args:
            undo: Hold it after all.
            reason: For moderators only; needed to leave a week out.
        """
        await self._keeping.plan(guild_of(interaction))
        if not undo and reason is None:
            await open_form(interaction, forms.SkipWeekForm())
            return
        await forms.set_rest(interaction, reason or "", is_left_out=not undo)

    @app_commands.command()
    async def pairs(self, interaction: Interaction) -> None:
        """See who was given whom this week."""
        await answer(interaction, await render_pairs(interaction, "", 0))


async def render_pairs(interaction: Interaction, args: str, number: int) -> Card:
    """Return one page of who was given whom.

    Args:
        args: Nothing.
        number: The page, from 0 on.
    """
    await require_moderator(interaction)
    round_, given = await services_of(interaction).round_views.pairs(guild_of(interaction))
    return moderation.pairs_card(round_, page_of(given, number, size=moderation.PAGE_SIZE), args)
