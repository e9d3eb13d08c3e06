"""Moderation: what moderators do about members and responses; each act has a reason and is on record."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.flags import Verdict
from bot.domain.servers import Server
from bot.errors import Refusal

ADJUSTMENTS = range(-100, 101)
"""Points one adjustment may give or take; ours: more is a mistake in typing, or several acts."""

LONGEST_SUSPENSION = timedelta(days=365)

CLOCK_SLACK = timedelta(minutes=5)
"""How far Discord's clock, from which a suspension is counted, may be ahead of ours."""

Choice = str | int | bool | None
"""What a server can choose of one thing."""


class AdjustmentOutOfRange(Refusal):
    """An adjustment of nothing, or of more points than one act may move."""


class SuspensionOver(Refusal):
    """A suspension was asked for that would have ended already."""


class SuspensionTooLong(Refusal):
    """A suspension was asked for that lasts more than `days` days."""


class NeverHere(Refusal):
    """It is nobody who is, or was, a member: there is nothing to act on."""


class NotSuspended(Refusal):
    """There is nothing to lift."""


class Suspended(Refusal):
    """The moderators have asked the member to stay out of this until `until`."""


class StandsAlready(Refusal):
    """The response counts, or does not, just as the moderator wants it."""


class WithdrawnByGiver(Refusal):
    """The giver took the response back: it is theirs, so nobody counts it against their word."""


class Act(StrEnum):
    """What moderators can do; what the audit log is made of."""

    VOID = "void"
    RESTORE = "restore"
    ADJUST = "adjust"
    GRACE = "grace"
    END_GRACE = "end-grace"
    BLOCK = "block"
    UNBLOCK = "unblock"
    TAKE_DOWN = "take-down"
    UPHOLD = "uphold"
    DISMISS = "dismiss"
    EXCLUDE = "exclude"
    INCLUDE = "include"
    ROUND = "round"
    SETUP = "setup"


class Scope(StrEnum):
    """What a member is kept out of."""

    BOOSTS = "boosts"
    ROUNDS = "rounds"
    BOTH = "both"

    def covers(self, other: "Scope") -> bool:
        """Say whether whoever is kept out of this is kept out of the other."""
        return self in (other, Scope.BOTH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the audit log.

    Attributes:
        id: 0 until it is recorded.
        actor_id: The moderator.
        member_id: The member it is about, if one.
        subject_id: The response, boost or flag it is about, if one.
        facts: What exactly, by name: points, a scope, days; numbers and ISO dates, no text of a member's.
        reason: In the moderator's words, for moderators only; may be empty, as for what is set up.
        for_member: In their words, for the member it is about; may be empty.
        at: Aware UTC.
    """

    guild_id: int
    actor_id: int
    act: Act
    at: datetime
    reason: str
    member_id: int | None = None
    subject_id: int | None = None
    facts: Mapping[str, Choice] = field(default_factory=dict[str, Choice])
    for_member: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """A member is kept out of boosts, rounds or both for a while.

    Attributes:
        until: When it ends by itself, aware UTC.
    """

    guild_id: int
    user_id: int
    scope: Scope
    until: datetime
    id: int = 0

    def is_in_force(self, scope: Scope, now: datetime) -> bool:
        """Say whether it keeps the member out of something at an instant."""
        return now < self.until and self.scope.covers(scope)


def changed_choices(before: Server, after: Server) -> dict[str, tuple[Choice, Choice]]:
    """Return which of a server's choices are others than before, by name: what was, and what is."""
    names = [each.name for each in fields(Server)]
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in names}
    return {name: (_plain(old, new), _plain(new, old)) for name, (old, new) in pairs.items() if old != new}


def _plain(value: Choice | dict[str, int], other: Choice | dict[str, int]) -> Choice:
    """Return a choice as one value; of roles by length those that differ from the other's, `7:123 30:456`."""
    if not isinstance(value, dict):
        return value
    assert isinstance(other, dict), "the same choice"  # noqa: S101 - narrows the type
    return " ".join(f"{key}:{role}" for key, role in value.items() if other.get(key) != role)


def verdict_of(entry: Entry) -> Verdict | None:
    """Return the verdict that an entry is about; None for an act that decides no case."""
    return {Act.UPHOLD: Verdict.UPHELD, Act.DISMISS: Verdict.DISMISSED}.get(entry.act)


def check_adjustment(points: int) -> int:
    """Return the points of an adjustment.

    Raises:
        AdjustmentOutOfRange: They are 0, or outside `ADJUSTMENTS`.
    """
    if points == 0 or points not in ADJUSTMENTS:
        raise AdjustmentOutOfRange(limit=ADJUSTMENTS.stop - 1)
    return points


def suspend(guild_id: int, user_id: int, scope: Scope, *, until: datetime, now: datetime) -> Suspension:
    """Keep a member out of something until an instant.

    Raises:
        SuspensionOver: It has passed.
        SuspensionTooLong: It is more than `LONGEST_SUSPENSION` away.
    """
    if until <= now:
        raise SuspensionOver
    if until - now > LONGEST_SUSPENSION + CLOCK_SLACK:
        raise SuspensionTooLong(days=LONGEST_SUSPENSION.days)
    return Suspension(guild_id=guild_id, user_id=user_id, scope=scope, until=until)


def suspended_until(suspensions: Iterable[Suspension], scope: Scope, now: datetime) -> datetime | None:
    """Return until when a member is kept out of boosts or of rounds; None if they are not.

    Args:
        suspensions: All of the member's.
    """
    return max((each.until for each in suspensions if each.is_in_force(scope, now)), default=None)


def ends_of(suspensions: Collection[Suspension], scope: Scope, now: datetime) -> dict[Scope, datetime]:
    """Return until when a member is kept out of something; apart for its parts where these end apart.

    Args:
        suspensions: All of the member's.
    """
    parts = [part for part in (Scope.BOOSTS, Scope.ROUNDS) if scope.covers(part)]
    found = {part: suspended_until(suspensions, part, now) for part in parts}
    ends = {part: until for part, until in found.items() if until is not None}
    if len(ends) > 1 and len(set(ends.values())) == 1:
        return {Scope.BOTH: ends[Scope.BOOSTS]}
    return ends


def require_not_suspended(suspensions: Iterable[Suspension], scope: Scope, now: datetime) -> None:
    """Let a member go on.

    Args:
        suspensions: All of the member's.

    Raises:
        Suspended: They are kept out; names until when.
    """
    until = suspended_until(suspensions, scope, now)
    if until is not None:
        raise Suspended(until=until)
