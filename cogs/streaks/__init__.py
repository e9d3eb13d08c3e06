"""Streaks: days and weeks in a row with a response, what spares them, and what is told of them."""

from bot.domain.outbox import CardName, Letter
from bot.domain.reminders import reminder_key
from bot.domain.streaks import can_be_saved_today
from bot.ui.cards import Card
from cogs import Host
from cogs.streaks import cards, items
from cogs.streaks.cog import Streaks


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons and cards to the bot."""
    services = bot.services
    await bot.add_cog(Streaks(services.streaks, services.reminders))
    bot.add_dynamic_items(*items.ALL)

    async def render_milestone(letter: Letter) -> Card | None:
        milestone = await services.milestones.find(letter.guild_id, letter.key)
        return None if milestone is None else cards.milestone_card(milestone)

    async def render_freeze(letter: Letter) -> Card | None:
        view = await services.milestones.find_freeze(letter.guild_id, letter.key)
        return None if view is None else cards.freeze_card(view)

    async def render_reminder(letter: Letter) -> Card | None:
        guild_id, user_id = letter.guild_id, letter.subject_id
        view = await services.streaks.view(guild_id, user_id, user_id)
        # Answered meanwhile, or so late that it is another day.
        is_late = letter.key != reminder_key(user_id, view.today)
        if is_late or not can_be_saved_today(view.main, view.today):
            return None
        suggestion = await services.boosts.next_for(guild_id, user_id)
        boost = await services.boosts.view(guild_id, suggestion.candidate.boost.id) if suggestion else None
        return cards.remind_card(guild_id, view, boost)

    async def render_question(letter: Letter) -> Card:
        return cards.question_card(letter.guild_id, letter.subject_id)

    bot.renderers[CardName.MILESTONE] = render_milestone
    bot.renderers[CardName.FREEZE] = render_freeze
    bot.renderers[CardName.REMINDER] = render_reminder
    bot.renderers[CardName.REMINDER_QUESTION] = render_question
