"""Setting up a server, and checking that everything works there."""

from bot.domain.outbox import CardName, Letter
from bot.ui.cards import Card
from cogs import Host
from cogs.setup import cards
from cogs.setup.cog import Setup


async def setup(bot: Host) -> None:
    """Add the area's commands and card to the bot."""
    await bot.add_cog(Setup(bot.services))

    async def render_undelivered(letter: Letter) -> Card:
        health = await bot.services.servers.health(letter.guild_id)
        return cards.undelivered_card(health.undelivered)

    bot.renderers[CardName.UNDELIVERED] = render_undelivered
