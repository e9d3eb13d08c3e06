"""The forms of responses: say that a message was answered, report what somebody told."""

import re

from bot.domain.reasons import REASON_LIMIT
from bot.domain.responses import Kind
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import guild_of, joined_at_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, submission_of, text_field
from bot.ui.places import message_link
from bot.ui.responding import answer_fields, kinds_in, text_in
from cogs import services_of
from cogs.responses import buttons, cards


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


class ReportForm(Form):
    """Ask what is wrong with what somebody told a member."""

    template = re.compile(buttons.REPORT.template)

    def __init__(self, guild_id: int, response_id: int) -> None:
        custom_id = buttons.REPORT.id_for(guild_id, response_id)
        super().__init__(title=say("report-notice-title"), custom_id=custom_id)
        self.add_item(
            text_field(
                "reason",
                say("report-reason"),
                description=say("report-reason-hint"),
                longest=REASON_LIMIT,
                paragraph=True,
            )
        )

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Put the report before the moderators."""
        raised = await services_of(interaction).flags.report_notice(
            interaction.guild_id or int(match["guild_id"]),
            interaction.user.id,
            int(match["subject_id"]),
            text_in(answers, "reason"),
        )
        seen = "report-notice-raised" if raised.is_seen else "report-raised-unseen"
        await answer(interaction, Card(say(seen if raised.is_new else "report-notice-raised-before")))


ALL = (LogForm, ReportForm)
