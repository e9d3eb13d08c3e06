"""The buttons of favours; each speaks for whoever presses it, and of nobody else's favours."""

from bot.ui.answers import Interaction, replace
from bot.ui.forms import open_form
from bot.ui.items import Press
from cogs import services_of
from cogs.favours import buttons, forms
from cogs.favours.cog import favours_page, render_snoozed


class AnswerBack(Press, template=buttons.ANSWER.template):
    """Ask a member how they answered a peer who has no open boost."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, unless the peer has left or the day is full."""
        responses = services_of(interaction).responses
        await responses.require_receiver(self.guild_id, interaction.user.id, self.subject_id)
        await responses.require_room(self.guild_id, interaction.user.id, self.subject_id)
        await open_form(interaction, forms.AnswerForm(self.guild_id, self.subject_id))


class SnoozePeer(Press, template=buttons.SNOOZE_TEMPLATE):
    """Leave a peer out of the list for a while."""

    async def press(self, interaction: Interaction) -> None:
        """Snooze them, and show the page without them."""
        favours = services_of(interaction).favours
        news = await favours.snooze(self.guild_id, interaction.user.id, self.subject_id)
        await replace(interaction, await favours_page(interaction, int(self.match["page"]), news=news))


class Wake(Press, template=buttons.WAKE.template):
    """Show a snoozed peer again."""

    async def press(self, interaction: Interaction) -> None:
        """Take the snooze back, and show who else is snoozed."""
        await services_of(interaction).favours.wake(self.guild_id, interaction.user.id, self.subject_id)
        await replace(interaction, await render_snoozed(interaction, "", 0))


ALL = (AnswerBack, SnoozePeer, Wake)
