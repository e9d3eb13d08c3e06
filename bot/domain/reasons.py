"""Reasons: why a moderator acts, once for the member and once for moderators only."""

from dataclasses import dataclass

from bot.domain.wording import clean
from bot.errors import Refusal

REASON_LIMIT = 300
"""Characters of a reason; ours, so that a case is read at a glance."""


class ReasonMissing(Refusal):
    """An act that changes something for a member needs a reason."""


class ReasonsMissing(ReasonMissing):
    """A moderator wrote a reason neither for the member nor for moderators."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a moderator acts; one of the two is enough.

    Attributes:
        for_member: What the member it is about reads; empty where they are given none.
        for_moderators: What only moderators ever read.
    """

    for_member: str = ""
    for_moderators: str = ""


def read_reason(typed: str, *, is_required: bool = True) -> str:
    """Return a reason of one text cleaned: why a member reports, or a moderator changes a week.

    Raises:
        ReasonMissing: It is required, and nothing is left of it.
        TextTooLong: It has more than `REASON_LIMIT` characters.
    """
    reason = clean(typed, limit=REASON_LIMIT)
    if is_required and not reason:
        raise ReasonMissing
    return reason


def require_reason(typed: Reason) -> Reason:
    """Return a reason cleaned.

    Raises:
        ReasonsMissing: Nothing is left of either text.
        TextTooLong: One of them has more than `REASON_LIMIT` characters.
    """
    reason = Reason(*(clean(text, limit=REASON_LIMIT) for text in (typed.for_member, typed.for_moderators)))
    if reason == Reason():
        raise ReasonsMissing
    return reason
