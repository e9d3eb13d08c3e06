"""Responses: giver and receiver are told, thank each other, and clear up what did not arrive."""

from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Status
from bot.ui.cards import Card
from cogs import Host
from cogs.responses import cards, items


async def setup(bot: Host) -> None:
    """Add the area's buttons and cards to the bot."""
    bot.add_dynamic_items(*items.ALL)
    responses = bot.services.responses

    async def render_response(letter: Letter) -> Card | None:
        view = await responses.view(letter.guild_id, letter.subject_id)
        return None if view.response.status is Status.VOID else cards.response_card(view, letter)

    async def render_thanks(letter: Letter) -> Card:
        return cards.thanks_card(await responses.view(letter.guild_id, letter.subject_id), letter)

    async def render_dispute(letter: Letter) -> Card | None:
        view = await responses.view(letter.guild_id, letter.subject_id)
        return cards.dispute_card(view, letter) if view.response.status is Status.DISPUTED else None

    bot.renderers[CardName.RESPONSE] = render_response
    bot.renderers[CardName.THANKS] = render_thanks
    bot.renderers[CardName.DISPUTE] = render_dispute
