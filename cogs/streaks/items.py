"""The buttons of reminders; whoever presses one speaks for themselves, whoever's it was."""

from bot.ui.answers import Interaction, answer
from bot.ui.items import Press
from cogs import services_of
from cogs.streaks import buttons, cards


class GoOn(Press, template=buttons.GO_ON.template):
    """Go on with reminders that were ignored."""

    async def press(self, interaction: Interaction) -> None:
        """Remind again."""
        reminder = await services_of(interaction).reminders.go_on(self.guild_id, interaction.user.id)
        await answer(interaction, cards.reminder_card(reminder))


class Stop(Press, template=buttons.STOP.template):
    """Switch reminders off."""

    async def press(self, interaction: Interaction) -> None:
        """Remind no more."""
        was_on = await services_of(interaction).reminders.switch_off(self.guild_id, interaction.user.id)
        await answer(interaction, cards.reminder_off_card(was_on=was_on))


ALL = (GoOn, Stop)
