"""Signal boosts: a member asks peers to respond to one link."""

from bot.domain.boosts import State
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

    async def render_boost(letter: Letter) -> Card | None:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        return None if view.boost.state is State.REFUSED else cards.boost_card(view)

    async def render_refused(letter: Letter) -> Card | None:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        return cards.refused_card(view, letter) if view.boost.state is State.REFUSED else None

    async def render_call(letter: Letter) -> Card | None:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        apart = await bot.services.calls.are_apart(letter.guild_id, view.boost.author_id, letter.user_id)
        return cards.call_card(view) if view.boost.state.is_live and not apart else None

    async def render_removed(letter: Letter) -> Card:
        view = await bot.services.boosts.view(letter.guild_id, letter.subject_id)
        return cards.removed_notice_card(view.boost)

    bot.renderers[CardName.BOOST] = render_boost
    bot.renderers[CardName.BOOST_REFUSED] = render_refused
    bot.renderers[CardName.CALL] = render_call
    bot.renderers[CardName.REMOVED] = render_removed
