"""The forms in which moderators say why somebody is left out of the rankings, or in them again."""

import re

from bot.domain.flags import REASON_LIMIT
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, text_field
from bot.ui.theme import Colour, mention
from cogs import require_moderator, services_of


class ExclusionForm(Form):
    """Ask why; then leave the member out or list them, if whoever asks still is a moderator."""

    template = re.compile(r"leaderboard:v1:(?P<act>exclude|include):(?P<user_id>\d{1,19})")

    def __init__(self, user_id: int, *, excludes: bool) -> None:
        act = "exclude" if excludes else "include"
        super().__init__(title=say(f"ranking-{act}-title"), custom_id=f"leaderboard:v1:{act}:{user_id}")
        self.add_item(
            text_field(
                "reason",
                say("flag-form-reason"),
                description=say("flag-form-reason-hint"),
                longest=REASON_LIMIT,
                paragraph=True,
            )
        )

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Do it."""
        await require_moderator(interaction)
        rankings = services_of(interaction).rankings
        change = rankings.exclude if match["act"] == "exclude" else rankings.include
        user_id, reason = int(match["user_id"]), "".join(answers.get("reason", []))
        await change(guild_of(interaction), interaction.user.id, user_id, reason)
        text = say(f"ranking-{match['act']}d", member=mention(user_id))
        await answer(interaction, Card(text, colour=Colour.GOOD))


ALL = (ExclusionForm,)
