"""Responses: logged and looked back on; giver and receiver are told, thank, and clear up what is missing."""

from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Status
from bot.ui.cards import Card
from cogs import Host
from cogs.responses import cards, digests, forms, items
from cogs.responses.cog import Responses, log_from_message, render_history


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons, forms and cards to the bot."""
    await bot.add_cog(Responses(bot.services.responses, bot.services.history, bot.names))
    bot.tree.add_command(log_from_message)
    bot.add_dynamic_items(*items.ALL)
    bot.forms.add(*forms.ALL)
    bot.books["history"] = render_history
    responses = bot.services.responses

    async def render_response(letter: Letter) -> Card | None:
        view = await responses.view(letter.guild_id, letter.subject_id)
        is_settled = view.response.status is Status.VOID or view.are_apart
        return None if is_settled and not letter.is_posted else cards.response_card(view)

    async def render_thanks(letter: Letter) -> Card | None:
        view = await responses.view(letter.guild_id, letter.subject_id)
        return None if view.are_apart and not letter.is_posted else cards.thanks_card(view)

    async def render_dispute(letter: Letter) -> Card | None:
        view = await responses.view(letter.guild_id, letter.subject_id)
        is_settled = view.response.status is not Status.DISPUTED
        return None if is_settled and not letter.is_posted else cards.question_card(view)

    async def render_digest(letter: Letter) -> Card | None:
        view = await bot.services.digests.view(letter.guild_id, letter.subject_id)
        return None if view.is_empty and not letter.is_posted else digests.digest_card(view)

    async def render_taken_back(letter: Letter) -> Card:
        return cards.taken_back_card(await responses.view(letter.guild_id, letter.subject_id))

    bot.renderers[CardName.TAKEN_BACK] = render_taken_back
    bot.renderers[CardName.DIGEST] = render_digest
    bot.renderers[CardName.RESPONSE] = render_response
    bot.renderers[CardName.THANKS] = render_thanks
    bot.renderers[CardName.DISPUTE] = render_dispute
