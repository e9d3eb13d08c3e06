"""Signal boosts: a member asks peers to respond to one link."""

from bot.domain.outbox import CardName, Letter
from bot.ui.cards import Card
from cogs import Host
from cogs.boosts import cards, forms, items
from cogs.boosts.cog import Boosts, render_list, request_from_message


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons, forms and cards to the bot."""
    await bot.add_cog(Boosts(bot.services.boosts, bot.services.calls))
    bot.tree.add_command(request_from_message)
    bot.add_dynamic_items(*items.ALL)
    bot.forms.add(*forms.ALL)
    bot.books["boosts"] = render_list

    async def render_boost(letter: Letter) -> Card:
        return cards.boost_card(await bot.services.boosts.view(letter.guild_id, letter.subject_id))

    async def render_call(letter: Letter) -> Card | None:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        return cards.call_card(view) if view.boost.state.is_live else None

    async def render_removed(letter: Letter) -> Card:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        return cards.removed_notice_card(view.boost)

    bot.renderers[CardName.BOOST] = render_boost
    bot.renderers[CardName.CALL] = render_call
    bot.renderers[CardName.REMOVED] = render_removed
