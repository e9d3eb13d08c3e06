"""The weekly challenge: a few peers by name, each week, for everybody who takes part."""

from dataclasses import replace

from bot.domain.outbox import CardName, Letter
from bot.domain.rounds import RoundState
from bot.ui.cards import Card
from bot.ui.theme import Colour, moment
from cogs import Host
from cogs.rounds import cards, forms, items, moderation
from cogs.rounds.cog import Challenge, Rounds, render_pairs


async def setup(bot: Host) -> None:
    """Add the area's commands, buttons and cards to the bot."""
    await bot.add_cog(Challenge(bot.services))
    await bot.add_cog(Rounds(bot.services))
    bot.add_dynamic_items(*items.ALL)
    bot.forms.add(*forms.ALL)
    bot.books["rounds"] = render_pairs
    _add_public_cards(bot)
    _add_private_cards(bot)


def _add_public_cards(bot: Host) -> None:
    views = bot.services.round_views

    async def render_round(letter: Letter) -> Card:
        shown = await views.announcement(letter.guild_id, letter.subject_id)
        guild = bot.get_guild(letter.guild_id)
        if guild is not None and shown.role_id is not None and guild.get_role(shown.role_id) is None:
            # Deleted: Discord would show it as an unknown role.
            shown = replace(shown, role_id=None)
        return cards.announcement_card(shown)

    async def render_result(letter: Letter) -> Card:
        return cards.result_card(await views.result(letter.guild_id, letter.subject_id))

    async def render_skipped(letter: Letter) -> Card:
        shown = await views.announcement(letter.guild_id, letter.subject_id)
        return moderation.skipped_card(shown.round)

    bot.renderers[CardName.ROUND] = render_round
    bot.renderers[CardName.ROUND_RESULT] = render_result
    bot.renderers[CardName.ROUND_SKIPPED] = render_skipped


def _add_private_cards(bot: Host) -> None:
    """Add the letters about a member's own week; what is over by the time they could go out stays unsaid."""

    def about_week(key: str, colour: Colour = Colour.CALM):
        async def render(letter: Letter) -> Card | None:
            shown = await bot.services.round_views.announcement(letter.guild_id, letter.subject_id)
            if shown.round.state is not RoundState.OPEN:
                return None
            until = moment(shown.round.closes_at)
            return cards.notice_card(key, letter.guild_id, letter.subject_id, colour=colour, until=until)

        return render

    async def render_reminder(letter: Letter) -> Card | None:
        assert letter.user_id is not None, "a reminder has a receiver"  # noqa: S101 - narrows the type
        week = await bot.services.rounds.week(letter.guild_id, letter.user_id)
        if week.round is None or week.round.id != letter.subject_id or not week.is_in:
            return None
        return cards.reminder_card(week)

    async def render_pause(letter: Letter) -> Card:
        return cards.pause_card(letter.guild_id, letter.subject_id)

    bot.renderers[CardName.ROUND_PEERS] = about_week("round-peers-changed")
    bot.renderers[CardName.ROUND_SHORT] = about_week("round-peers-short")
    bot.renderers[CardName.ROUND_DONE] = about_week("round-done", Colour.GOOD)
    bot.renderers[CardName.ROUND_REMINDER] = render_reminder
    bot.renderers[CardName.ROUND_PAUSE] = render_pause
