"""The form in which a moderator gives the reason for a decision."""

import re

from bot.domain.flags import Flag, FlagKind, Verdict, tells_members
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, replace
from bot.ui.forms import Answers, Form
from bot.ui.reasons import reason_fields, reason_in
from cogs import require_moderator, services_of
from cogs.moderation import flag_cards as cards


class DecisionForm(Form):
    """Ask why; then decide, if the member still is a moderator and nobody was faster."""

    template = re.compile(r"flags:v1:decide:(?P<flag_id>\d{1,19}):(?P<verdict>upheld|dismissed)")

    def __init__(self, flag: Flag, verdict: Verdict) -> None:
        super().__init__(title=say("flag-form-title"), custom_id=f"flags:v1:decide:{flag.id}:{verdict.value}")
        is_of_two = flag.kind is FlagKind.DISPUTE
        for field in reason_fields(
            tells_members=tells_members(flag.kind, verdict),
            hint="reason-for-both-hint" if is_of_two else "reason-for-member-hint",
        ):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Decide, and show the decision in place of the question."""
        await require_moderator(interaction)
        flags = services_of(interaction).flags
        view = await flags.decide(
            guild_of(interaction),
            interaction.user.id,
            int(match["flag_id"]),
            Verdict(match["verdict"]),
            reason_in(answers),
        )
        # In the log each case has a message of its own, which another must not take the place of.
        is_private = interaction.message is not None and interaction.message.flags.ephemeral
        leads_on = is_private and (await flags.queue(guild_of(interaction))).count > 0
        await replace(interaction, cards.flag_card(view, leads_on=leads_on))


ALL = (DecisionForm,)
