"""Flags: what members ask the moderators to look at; advisory, a human decides."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.errors import Refusal

REASON_LIMIT = 300
"""Characters of a reason; ours, so that a case is read at a glance."""


BY_THE_BOT = 0
"""Stands in the place of a member's id for what the bot noticed by itself."""


class FlagKind(StrEnum):
    """What a flag is about."""

    DISPUTE = "dispute"
    REPORT = "report"
    BURST = "burst"
    CLOSED_GROUP = "closed-group"
    NEAR_IDENTICAL = "near-identical"


class Verdict(StrEnum):
    """What the moderators decided: the flag was right, or all stays as it was."""

    UPHELD = "upheld"
    DISMISSED = "dismissed"


class ReasonMissing(Refusal):
    """An act that changes something for a member needs a reason."""


class AlreadyDecided(Refusal):
    """Another moderator was faster."""


class FlagUnknown(Refusal):
    """There is no such case in this server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One case in the moderators' queue.

    Attributes:
        subject_id: The boost a report is about, the response a dispute is about, the message whose text was
            near-identical to an earlier one; otherwise the pattern.
        raised_by: The member who raised it, or `BY_THE_BOT`; for a near-identical text, whose text it was.
        reason: What they said; for a near-identical text, the message's address.
        decided_by: The moderator who decided; None while it waits.
    """

    guild_id: int
    kind: FlagKind
    subject_id: int
    raised_by: int
    reason: str
    raised_at: datetime
    id: int = 0
    verdict: Verdict | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    decision_reason: str = ""


def decide(flag: Flag, verdict: Verdict, *, actor_id: int, reason: str, at: datetime) -> Flag:
    """Close a case.

    Raises:
        AlreadyDecided: It is closed.
        ReasonMissing: No reason was given.
    """
    if flag.verdict is not None:
        raise AlreadyDecided
    if not reason:
        raise ReasonMissing
    return replace(flag, verdict=verdict, decided_by=actor_id, decided_at=at, decision_reason=reason)
