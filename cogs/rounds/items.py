"""The buttons of rounds; each works after any restart, and on announcements of weeks gone by."""

from bot.texts import say
from bot.ui.access import joined_at_of
from bot.ui.answers import Interaction, answer, replace
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.items import Press
from cogs import services_of
from cogs.rounds import buttons, cards, forms


class Join(Press, template=buttons.JOIN.template):
    """Take part from now on."""

    async def press(self, interaction: Interaction) -> None:
        """Show the peers, or when the next round begins."""
        week = await services_of(interaction).rounds.join(
            self.guild_id, interaction.user.id, joined_at=joined_at_of(interaction)
        )
        await answer(interaction, cards.week_card(week))


class Mine(Press, template=buttons.MINE.template):
    """Look at one's own week."""

    async def press(self, interaction: Interaction) -> None:
        """Show it as it stands now, whichever week the button is from."""
        week = await services_of(interaction).rounds.week(self.guild_id, interaction.user.id)
        await answer(interaction, cards.week_card(week))


class Rest(Press, template=buttons.REST.template):
    """Sit this week out."""

    async def press(self, interaction: Interaction) -> None:
        """Excuse the member at once."""
        await services_of(interaction).rounds.skip(self.guild_id, interaction.user.id)
        await answer(interaction, Card(say("round-rested")))


class Swap(Press, template=buttons.SWAP.template):
    """Have another peer in the place of one."""

    async def press(self, interaction: Interaction) -> None:
        """Show the week with the new peer, in place of the one before."""
        week = await services_of(interaction).rounds.swap(self.guild_id, interaction.user.id, self.subject_id)
        await replace(interaction, cards.week_card(week))


class Answer(Press, template=buttons.ANSWER.template):
    """Ask a member how they answered a peer who has no open boost."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, unless the peer has left or the day is full."""
        responses = services_of(interaction).responses
        await responses.require_receiver(self.guild_id, interaction.user.id, self.subject_id)
        await responses.require_room(self.guild_id, interaction.user.id, self.subject_id)
        await open_form(interaction, forms.AnswerForm(self.guild_id, self.subject_id))


ALL = (Join, Mine, Rest, Swap, Answer)
