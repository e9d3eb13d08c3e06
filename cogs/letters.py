"""Letters that wait in the server: the button of whoever's DMs are closed."""

from bot.texts import say
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.items import Press
from bot.ui.waiting import SHOW
from cogs import Host, services_of


class Show(Press, template=SHOW.template):
    """Show a member what waits for them, with the facts of this moment."""

    async def press(self, interaction: Interaction) -> None:
        """Show it to them alone."""
        letter = await services_of(interaction).letters.open(
            self.guild_id, interaction.user.id, self.subject_id
        )
        card = await interaction.client.renderers[letter.card](letter)
        await answer(interaction, card or Card(say("waiting-settled")))


async def setup(bot: Host) -> None:
    """Add the button to the bot."""
    bot.add_dynamic_items(Show)
