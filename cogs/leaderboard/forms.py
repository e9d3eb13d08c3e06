"""The forms in which moderators say why somebody is left out of the rankings, or in them again."""

import re

from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form
from bot.ui.reasons import reason_fields, reason_in
from bot.ui.theme import Colour, mention
from cogs import require_moderator, services_of


class ExclusionForm(Form):
    """Ask why; then leave the member out or list them, if whoever asks still is a moderator."""

    template = re.compile(r"leaderboard:v1:(?P<act>exclude|include):(?P<user_id>\d{1,19})")

    def __init__(self, user_id: int, *, excludes: bool) -> None:
        act = "exclude" if excludes else "include"
        super().__init__(title=say(f"ranking-{act}-title"), custom_id=f"leaderboard:v1:{act}:{user_id}")
        for field in reason_fields():
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Do it."""
        await require_moderator(interaction)
        rankings = services_of(interaction).rankings
        change = rankings.exclude if match["act"] == "exclude" else rankings.include
        user_id = int(match["user_id"])
        await change(guild_of(interaction), interaction.user.id, user_id, reason_in(answers))
        text = say(f"ranking-{match['act']}d", member=mention(user_id))
        await answer(interaction, Card(text, colour=Colour.GOOD))


ALL = (ExclusionForm,)
