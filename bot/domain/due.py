"""Due work: what must be done at or after an instant, each a row; late is fine, twice is harmless."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEASE = timedelta(seconds=60)

EDIT_PAUSE = timedelta(seconds=2)
"""The least time between two edits of one card: a busy card costs one edit in 2 s, however many press."""

LOOK_AGAIN = timedelta(days=1)
"""How often what is planned by a calendar is worked out anew: a zone's rules may change at short notice."""

PARKED_AFTER = 20
"""Tries in a row that fail through a mistake of ours, in about two hours; then only the next start helps."""

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
    CLOSE_ROUND = "close-round"
    REFRESH_ROUND = "refresh-round"
    REMIND_ROUND = "remind-round"


ASTRAY = timedelta(days=1)
"""How far ahead something must lie that has happened, to be a wrong clock's; small steps are no matter."""

BY_CALENDAR = (DueKind.OPEN_ROUND, DueKind.CLOSE_ROUND, DueKind.POST_RANKING)
"""Work that, looked at before its time, plans itself anew; at each start it is looked at."""

FARTHEST: Mapping[DueKind, timedelta] = {
    DueKind.REFRESH_BOOST: timedelta(days=1),
    DueKind.OPEN_THREAD: timedelta(days=1),
    DueKind.REFRESH_FLAG: timedelta(days=1),
    DueKind.REFRESH_NOTICE: timedelta(days=1),
    DueKind.REFRESH_DIGEST: timedelta(days=1),
    DueKind.FOLD: timedelta(days=1),
    DueKind.REVIEW_STREAK: timedelta(days=1),
    DueKind.GIVE_ROLES: timedelta(days=1),
    DueKind.READ_ON: timedelta(days=1),
    DueKind.REFRESH_ROUND: timedelta(days=1),
    DueKind.LOOK_FOR_PATTERNS: timedelta(days=2),
    DueKind.FORGET_LEFT_OUT: timedelta(days=2),
    DueKind.SEND_DIGEST: timedelta(days=3),
    DueKind.REMIND: timedelta(days=3),
    DueKind.WATCH_STREAK: timedelta(days=16),
}
"""How far ahead work is planned at most, with a day to spare; what lies farther was planned by a wrong clock.

A kind that is not named here keeps its time: that of the boost, say, which is put right with the boost.
"""


def look_at(planned_at: datetime, now: datetime) -> datetime:
    """Return when to look at what is planned by a calendar: at its time, and once a day until then."""
    return min(planned_at, now + LOOK_AGAIN)


ASKING_DISCORD = frozenset(
    {
        DueKind.REFRESH_BOOST,
        DueKind.OPEN_THREAD,
        DueKind.REFRESH_FLAG,
        DueKind.GIVE_ROLES,
        DueKind.REFRESH_NOTICE,
        DueKind.REFRESH_DIGEST,
        DueKind.REFRESH_ROUND,
    }
)
"""What may have to wait for Discord; all else is done in the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueWork:
    """One piece of work.

    Attributes:
        subject_id: What it is about, see `DueKind`.
        attempts: How often it was tried since it last went well.
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

    @property
    def place(self) -> int:
        """Return where one thing is done at a time: what asks Discord is done one by one in each server."""
        return self.guild_id if self.kind in ASKING_DISCORD else self.id


def retry_at(work: DueWork, now: datetime) -> datetime:
    """Return when to try failed work again: twice as late each time, ten minutes at most."""
    return now + min(_FIRST_WAIT * 2 ** min(max(work.attempts - 1, 0), 16), _LONGEST_WAIT)
