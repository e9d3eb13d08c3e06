"""Moderation: what members ask the moderators to look at, and what moderators do about it."""

from bot.domain.outbox import CardName, Letter
from bot.ui.cards import Card
from cogs import Host
from cogs.moderation import cards, flag_cards, flag_forms, flag_items, forms, outcome_cards
from cogs.moderation.cog import Moderation, render_audit, render_flags, render_member, render_responses


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons, forms and cards to the bot."""
    services = bot.services
    await bot.add_cog(Moderation(services, bot.names, lambda: [guild.id for guild in bot.guilds]))
    bot.add_dynamic_items(*flag_items.ALL)
    bot.forms.add(*flag_forms.ALL, *forms.ALL)
    bot.books["flags"] = render_flags
    bot.books["audit"] = render_audit
    bot.books["member"] = render_member
    bot.books["responses"] = render_responses

    async def render_flag(letter: Letter) -> Card:
        return flag_cards.flag_card(await services.flags.view(letter.guild_id, letter.subject_id))

    async def render_entry(letter: Letter) -> Card | None:
        entry = await services.moderation.entry(letter.guild_id, letter.subject_id)
        return None if entry is None else cards.entry_card(entry)

    async def render_outcome(letter: Letter) -> Card | None:
        assert letter.user_id is not None, "a member is told"  # noqa: S101 - narrows the type
        outcome = await services.outcomes.view(letter.guild_id, letter.subject_id, letter.user_id)
        return None if outcome is None else outcome_cards.outcome_card(outcome)

    bot.renderers[CardName.OUTCOME] = render_outcome
    bot.renderers[CardName.FLAG] = render_flag
    bot.renderers[CardName.AUDIT] = render_entry
