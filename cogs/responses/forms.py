"""The form in which a member says that they answered a message."""

import re

from bot.domain.responses import Kind
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import guild_of, joined_at_of
from bot.ui.answers import Interaction, answer
from bot.ui.forms import Answers, Form, submission_of
from bot.ui.places import message_link
from bot.ui.responding import answer_fields, kinds_in, text_in
from cogs import services_of
from cogs.responses import cards


class LogForm(Form):
    """Ask how a member answered a peer's message, and record it; the message's link is kept."""

    template = re.compile(
        r"responses:v1:log:(?P<receiver_id>\d{1,19}):(?P<channel_id>\d{1,19}):(?P<message_id>\d{1,19})"
    )

    def __init__(self, receiver_id: int, channel_id: int, message_id: int) -> None:
        super().__init__(
            title=say("log-form-title"),
            custom_id=f"responses:v1:log:{receiver_id}:{channel_id}:{message_id}",
        )
        for field in answer_fields(Kind, link_required=None):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record it, and say what it did."""
        guild_id = guild_of(interaction)
        link = message_link(guild_id, int(match["channel_id"]), int(match["message_id"]))
        logged = await services_of(interaction).responses.log(
            guild_id,
            interaction.user.id,
            int(match["receiver_id"]),
            Answer(kinds_in(answers, "kind")[0], note=text_in(answers, "note"), link=link),
            submission_id=submission_of(interaction),
            joined_at=joined_at_of(interaction),
        )
        await answer(interaction, cards.logged_card(logged))


ALL = (LogForm,)
