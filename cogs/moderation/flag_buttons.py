"""The buttons of flags, a pair for each kind; `items` says what they do."""

from discord import ButtonStyle

from bot.domain.flags import FlagKind, Verdict
from bot.ui.items import Action

UPHOLD_REPORT = Action("flags:v1:uphold-report", "flag-uphold-report", ButtonStyle.danger)
DISMISS_REPORT = Action("flags:v1:dismiss-report", "flag-dismiss-report")
UPHOLD_DISPUTE = Action("flags:v1:uphold-dispute", "flag-uphold-dispute", ButtonStyle.danger)
DISMISS_DISPUTE = Action("flags:v1:dismiss-dispute", "flag-dismiss-dispute", ButtonStyle.success)
UPHOLD_PATTERN = Action("flags:v1:uphold-pattern", "flag-uphold-pattern")
DISMISS_PATTERN = Action("flags:v1:dismiss-pattern", "flag-dismiss-pattern", ButtonStyle.success)
UPHOLD_COPY = Action("flags:v1:uphold-copy", "flag-uphold-copy")
DISMISS_COPY = Action("flags:v1:dismiss-copy", "flag-dismiss-copy", ButtonStyle.success)

UPHOLD_NOTICE = Action("flags:v1:uphold-notice", "flag-uphold-dispute", ButtonStyle.danger)
DISMISS_NOTICE = Action("flags:v1:dismiss-notice", "flag-dismiss-report")

BY_VERDICT = {
    (FlagKind.REPORT, Verdict.UPHELD): UPHOLD_REPORT,
    (FlagKind.REPORT, Verdict.DISMISSED): DISMISS_REPORT,
    (FlagKind.DISPUTE, Verdict.UPHELD): UPHOLD_DISPUTE,
    (FlagKind.DISPUTE, Verdict.DISMISSED): DISMISS_DISPUTE,
    (FlagKind.BURST, Verdict.UPHELD): UPHOLD_PATTERN,
    (FlagKind.BURST, Verdict.DISMISSED): DISMISS_PATTERN,
    (FlagKind.CLOSED_GROUP, Verdict.UPHELD): UPHOLD_PATTERN,
    (FlagKind.CLOSED_GROUP, Verdict.DISMISSED): DISMISS_PATTERN,
    (FlagKind.NEAR_IDENTICAL, Verdict.UPHELD): UPHOLD_COPY,
    (FlagKind.NEAR_IDENTICAL, Verdict.DISMISSED): DISMISS_COPY,
    (FlagKind.NOTICE, Verdict.UPHELD): UPHOLD_NOTICE,
    (FlagKind.NOTICE, Verdict.DISMISSED): DISMISS_NOTICE,
}
