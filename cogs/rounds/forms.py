"""The form with which a member says how they answered a peer they were given."""

import re

from bot.domain.responses import Kind
from bot.domain.rounds import ChallengeNotSetUp
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import joined_at_of
from bot.ui.answers import Interaction, replace
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form
from bot.ui.responding import answer_fields, kinds_in, text_in
from bot.ui.theme import Colour
from cogs import services_of
from cogs.rounds import buttons, cards


class AnswerForm(Form):
    """Ask what a member did for a peer, what they said, and where; also from a DM."""

    template = re.compile(buttons.ANSWER.template)

    def __init__(self, guild_id: int, peer_id: int) -> None:
        super().__init__(title=say("round-peer-answer"), custom_id=buttons.ANSWER.id_for(guild_id, peer_id))
        for field in answer_fields(Kind, link_required=False):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record the response like any that is logged, and show the week as it stands with it."""
        # Inside a server its own id is what counts: nothing of another can be named.
        guild_id, user_id = interaction.guild_id or int(match["guild_id"]), interaction.user.id
        services = services_of(interaction)
        logged = await services.responses.log(
            guild_id,
            user_id,
            int(match["subject_id"]),
            Answer(kinds_in(answers, "kind")[0], text_in(answers, "note"), text_in(answers, "link")),
            submission_id=interaction.id,
            joined_at=joined_at_of(interaction),
        )
        receipt = cards.receipt_of(logged)
        try:
            week = await services.rounds.week(guild_id, user_id)
        except ChallengeNotSetUp:
            # Switched off while the card was open; what was given counts all the same.
            await replace(interaction, Card(receipt, colour=Colour.GOOD))
            return
        await replace(interaction, cards.week_card(week, receipt=receipt))


ALL = (AnswerForm,)
