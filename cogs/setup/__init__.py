"""Setting up a server, and checking that everything works there."""

from bot.domain.outbox import CardName, Letter
from bot.domain.roles import ManageRolesMissing
from bot.ui.cards import Card
from bot.ui.roles import trouble_of
from cogs import Host
from cogs.setup import cards
from cogs.setup.challenge import StopAfter, StopNow
from cogs.setup.cog import Setup


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons and cards to the bot."""
    await bot.add_cog(Setup(bot.services))
    bot.add_dynamic_items(StopAfter, StopNow)

    async def render_role_refused(letter: Letter) -> Card | None:
        guild, role_id = bot.get_guild(letter.guild_id), letter.subject_id
        if guild is None:
            return None
        trouble = trouble_of(role_id, await bot.services.servers.get(letter.guild_id), guild)
        # What Discord refuses without a reason that can be seen, it refuses for one of rights.
        return cards.role_refused_card(role_id, trouble or ManageRolesMissing(role=f"<@&{role_id}>"))

    bot.renderers[CardName.ROLE_REFUSED] = render_role_refused

    async def render_undelivered(letter: Letter) -> Card:
        health = await bot.services.servers.health(letter.guild_id)
        return cards.undelivered_card(health.undelivered)

    bot.renderers[CardName.UNDELIVERED] = render_undelivered
