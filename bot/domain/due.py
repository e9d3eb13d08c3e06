"""Due work: what must be done at or after an instant, each a row; late is fine, twice is harmless."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEASE = timedelta(seconds=60)

EDIT_PAUSE = timedelta(seconds=2)
"""The least time between two edits of one card: a busy card costs one edit in 2 s, however many press."""

_FIRST_WAIT = timedelta(seconds=2)
_LONGEST_WAIT = timedelta(minutes=10)


class DueKind(StrEnum):
    """What is to be done about the subject: a boost, response, round, member, or 0 for the server."""

    EXPIRE_BOOST = "expire-boost"
    REFRESH_BOOST = "refresh-boost"
    OPEN_THREAD = "open-thread"
    RESCUE_BOOST = "rescue-boost"
    REFRESH_FLAG = "refresh-flag"
    REFRESH_NOTICE = "refresh-notice"
    REFRESH_DIGEST = "refresh-digest"
    FOLD = "fold"
    POST_RANKING = "post-ranking"
    LOOK_FOR_PATTERNS = "look-for-patterns"
    SEND_DIGEST = "send-digest"
    REVIEW_STREAK = "review-streak"
    WATCH_STREAK = "watch-streak"
    GIVE_ROLES = "give-roles"
    REMIND = "remind"
    FORGET_LEFT_OUT = "forget-left-out"
    READ_ON = "read-on"
    OPEN_ROUND = "open-round"
    REFRESH_ROUND = "refresh-round"
    REMIND_ROUND = "remind-round"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueWork:
    """One piece of work.

    Attributes:
        subject_id: What it is about, see `DueKind`.
        version: Grows each time the same work is asked for again, so that a request
            that arrives while the work is being done is not lost.
    """

    guild_id: int
    kind: DueKind
    subject_id: int
    due_at: datetime
    id: int = 0
    attempts: int = 0
    version: int = 1


def retry_at(work: DueWork, now: datetime) -> datetime:
    """Return when to try failed work again: twice as late each time, ten minutes at most."""
    return now + min(_FIRST_WAIT * 2 ** min(max(work.attempts - 1, 0), 16), _LONGEST_WAIT)
