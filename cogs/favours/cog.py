"""The command of favours, and the lists it opens."""

from discord import app_commands
from discord.ext import commands

from bot.domain.favours import Snooze
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.pager import Page, page_of
from cogs import services_of
from cogs.favours import cards


class Favours(commands.Cog):
    """Who would love to hear back."""

    @app_commands.command()
    async def favours(self, interaction: Interaction) -> None:
        """See who answered you and would love to hear back; only you see it."""
        await answer(interaction, await favours_page(interaction, 0))


async def render_favours(interaction: Interaction, _args: str, number: int) -> Card:
    """Return one page of the favours of whoever asks."""
    return await favours_page(interaction, number)


async def render_snoozed(interaction: Interaction, _args: str, number: int) -> Card:
    """Return one page of the peers whom whoever asks has snoozed."""
    guild_id = guild_of(interaction)
    snoozed = await services_of(interaction).favours.list_snoozed(guild_id, interaction.user.id)
    return cards.snoozed_card(page_of(snoozed, number, size=cards.SNOOZED_SIZE), guild_id=guild_id)


async def favours_page(interaction: Interaction, number: int, *, news: Snooze | None = None) -> Card:
    """Return one page of the favours of whoever asks.

    Args:
        news: The snooze that has just begun, to be told on the card.
    """
    guild_id, user_id = guild_of(interaction), interaction.user.id
    favours = services_of(interaction).favours
    owed = await favours.list_(guild_id, user_id)
    page = page_of(owed.favours, number, size=cards.PAGE_SIZE)
    views = await favours.look_at(guild_id, user_id, page.items)
    return cards.favours_card(
        Page(views, page.number, page.count), guild_id=guild_id, snoozed=owed.snoozed, news=news
    )
