"""Tracking: replies and threads reach the ledger by themselves, and anybody can ask why."""

from bot.domain.outbox import CardName, Letter
from bot.ui.cards import Card
from cogs import Host
from cogs.tracking import cards
from cogs.tracking.ears import Ears
from cogs.tracking.menu import why_did_this_count


async def setup(bot: Host) -> None:
    """Add what listens, the message menu and the card to the bot."""
    bot.hear(Ears(bot.services.tracking, bot).hearers())
    bot.tree.add_command(why_did_this_count)

    async def render_unreadable(letter: Letter) -> Card:
        return cards.unreadable_card(letter.subject_id)

    bot.renderers[CardName.UNREADABLE] = render_unreadable
