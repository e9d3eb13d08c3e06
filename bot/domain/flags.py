"""Flags: what members ask the moderators to look at; advisory, a human decides."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.reasons import Reason
from bot.errors import Refusal

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
        decision_reason: Why, for moderators only.
        decision_for_member: Why, for those it is about.
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
    decision_for_member: str = ""


def decide(flag: Flag, verdict: Verdict, *, actor_id: int, reason: Reason, at: datetime) -> Flag:
    """Close a case.

    Raises:
        AlreadyDecided: It is closed.
    """
    if flag.verdict is not None:
        raise AlreadyDecided
    return replace(
        flag,
        verdict=verdict,
        decided_by=actor_id,
        decided_at=at,
        decision_reason=reason.for_moderators,
        decision_for_member=reason.for_member,
    )


def tells_members(kind: FlagKind, verdict: Verdict) -> bool:
    """Say whether a decision is told to those it is about, so that there is something to write for them.

    A report that is dismissed is not: its boost's writer never hears that there was one.
    """
    match kind:
        case FlagKind.DISPUTE:
            return True
        case FlagKind.REPORT:
            return verdict is Verdict.UPHELD
        case FlagKind.NEAR_IDENTICAL:
            return verdict is Verdict.DISMISSED
        case FlagKind.BURST | FlagKind.CLOSED_GROUP:
            return False
