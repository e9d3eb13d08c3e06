"""The form with which a member says how they answered a peer."""

import re

from bot.domain.acts import ToldToday
from bot.domain.responses import Kind
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.forms import Answers, Form, submission_of
from bot.ui.responding import again_card, answer_fields, kinds_in, text_in
from cogs import services_of
from cogs.favours import buttons, cards


class AnswerForm(Form):
    """Ask what a member did for a peer, what they said, and where."""

    template = re.compile(buttons.ANSWER.template)

    def __init__(self, guild_id: int, peer_id: int) -> None:
        super().__init__(title=say("favour-answer"), custom_id=buttons.ANSWER.id_for(guild_id, peer_id))
        for field in answer_fields(Kind, link_required=False):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record the response, and say what it did."""
        try:
            logged = await services_of(interaction).responses.log(
                guild_of(interaction),
                interaction.user.id,
                int(match["subject_id"]),
                Answer(kinds_in(answers, "kind")[0], text_in(answers, "note"), text_in(answers, "link")),
                submission_id=submission_of(interaction),
            )
        except ToldToday as question:
            await answer(interaction, again_card(question.asked))
        else:
            await answer(interaction, cards.logged_card(logged))


ALL = (AnswerForm,)
