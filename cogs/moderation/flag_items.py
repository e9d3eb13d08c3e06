"""The buttons of flags: each asks for the reason first."""

from typing import ClassVar

from bot.domain.flags import AlreadyDecided, Verdict
from bot.ui.answers import Interaction
from bot.ui.forms import open_form
from bot.ui.items import Press
from cogs import require_moderator, services_of
from cogs.moderation import flag_buttons as buttons
from cogs.moderation import flag_forms as forms


class Decide(Press, template="flags:v0"):
    """Begin to decide a case one way."""

    verdict: ClassVar[Verdict]

    async def press(self, interaction: Interaction) -> None:
        """Open the form, unless the case is closed."""
        await require_moderator(interaction)
        view = await services_of(interaction).flags.view(self.guild_id, self.subject_id)
        if view.flag.verdict is not None:
            raise AlreadyDecided
        await open_form(interaction, forms.DecisionForm(view.flag, self.verdict))


class UpholdReport(Decide, template=buttons.UPHOLD_REPORT.template):
    """Take the boost down."""

    verdict = Verdict.UPHELD


class DismissReport(Decide, template=buttons.DISMISS_REPORT.template):
    """Leave the boost."""

    verdict = Verdict.DISMISSED


class UpholdDispute(Decide, template=buttons.UPHOLD_DISPUTE.template):
    """Leave the response out."""

    verdict = Verdict.UPHELD


class DismissDispute(Decide, template=buttons.DISMISS_DISPUTE.template):
    """Count the response."""

    verdict = Verdict.DISMISSED


class UpholdPattern(Decide, template=buttons.UPHOLD_PATTERN.template):
    """Keep an eye on it."""

    verdict = Verdict.UPHELD


class DismissPattern(Decide, template=buttons.DISMISS_PATTERN.template):
    """Say that it is fine."""

    verdict = Verdict.DISMISSED


class UpholdCopy(Decide, template=buttons.UPHOLD_COPY.template):
    """Leave the message out, as it is."""

    verdict = Verdict.UPHELD


class DismissCopy(Decide, template=buttons.DISMISS_COPY.template):
    """Count the message after all."""

    verdict = Verdict.DISMISSED


ALL = (
    *(UpholdReport, DismissReport, UpholdDispute, DismissDispute),
    *(UpholdPattern, DismissPattern, UpholdCopy, DismissCopy),
)
