"""Flags: what members ask the moderators to look at, decided where they read it."""

from bot.domain.outbox import CardName, Letter
from bot.ui.cards import Card
from cogs import Host
from cogs.flags import cards, forms, items


async def setup(bot: Host) -> None:
    """Add the area's buttons, forms and cards to the bot."""
    bot.add_dynamic_items(*items.ALL)
    bot.forms.add(*forms.ALL)

    async def render_flag(letter: Letter) -> Card:
        view = await bot.services.flags.view(letter.guild_id, letter.subject_id)
        return cards.flag_card(view)

    bot.renderers[CardName.FLAG] = render_flag
