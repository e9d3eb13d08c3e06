"""The leaderboard: moderators see who helps whom, show it, export it, and leave staff out."""

from bot.domain.outbox import CardName, Letter
from bot.ui.access import may_attach
from bot.ui.cards import Card
from cogs import Host
from cogs.leaderboard import cards, forms
from cogs.leaderboard.cog import BOOK, Leaderboard, draw_page, render_page


async def setup(bot: Host) -> None:
    """Add the area's commands, forms and cards to the bot."""
    await bot.add_cog(Leaderboard(bot.services.rankings, bot.services.weekly_rankings))
    bot.forms.add(*forms.ALL)
    bot.books[BOOK] = render_page

    async def render_post(letter: Letter) -> Card | None:
        ranking = await bot.services.rankings.posted(letter.guild_id, letter.subject_id)
        guild = next((guild for guild in bot.guilds if guild.id == letter.guild_id), None)
        if ranking is None or guild is None:
            return None
        picture = None
        if letter.channel_id is not None and may_attach(guild, letter.channel_id):
            picture = await draw_page(bot.names, guild, ranking, has_pages=False)
        return cards.public_card(ranking, picture)

    bot.renderers[CardName.RANKING] = render_post
