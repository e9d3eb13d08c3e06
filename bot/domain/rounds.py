"""Rounds: who is in a week's challenge, and what completes it."""

from collections.abc import Collection, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.openings import Opening, Schedule, Timing, next_opening, timing_of
from bot.domain.servers import SettingOutOfRange
from bot.errors import Refusal

TARGETS = range(1, 11)
"""How many peers a server may ask for."""

REPLACED_FOR = timedelta(hours=48)
"""How long after the start of a round a peer who is gone is replaced: later, too little of it is left."""

IDLE_WEEKS = 2
"""Weeks in a row without a response after which a member is paused."""


class ChallengeNotSetUp(Refusal):
    """The server has not chosen when and where the weekly challenge takes place."""


class NoRoundRunning(Refusal):
    """There is no round in this server at the moment."""


class RoundOver(Refusal):
    """The round that a button or a command is about has ended."""


class AlreadyInRound(Refusal):
    """A member joins who is in."""


class NotInRound(Refusal):
    """A member does something that only those who take part can do."""


class NotYourPeer(Refusal):
    """A member wants to swap somebody who is not one of their peers."""


class SwapUsed(Refusal):
    """A member has had their swap of the week."""


class NoPeerLeft(Refusal):
    """There is nobody else who could be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """What a server has chosen for its weekly challenge.

    Attributes:
        target: Peers to respond to, one of `TARGETS`.
        named_only: Whether only the named peers complete a week, and not any.
    """

    schedule: Schedule
    target: int = 3
    named_only: bool = False


class RoundState(StrEnum):
    """What became of a round."""

    OPEN = "open"
    CLOSED = "closed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One week of one server.

    Attributes:
        week: See `Opening.week`.
        opened_at: When it really opened, aware UTC; of a skipped one, when it should have.
        closes_at: When the next one opens.
        number: How many peers each member should have, see `bot.domain.matching.Facts.number`.
        is_late: Whether it opened late, which the announcement then says.
    """

    week: date
    opened_at: datetime
    closes_at: datetime
    number: int
    named_only: bool = False
    is_late: bool = False
    state: RoundState = RoundState.OPEN

    @property
    def midweek_at(self) -> datetime:
        """Return when the note to those who chose one is due: half-way."""
        return self.opened_at + (self.closes_at - self.opened_at) / 2


class PartState(StrEnum):
    """What a member is to one round.

    `SKIPPING` is their own choice for this week, `LEFT` for good; `EXCUSED` were those who left the server,
    paused, or were blocked by a moderator.
    """

    JOINED = "joined"
    SKIPPING = "skipping"
    LEFT = "left"
    EXCUSED = "excused"
    COMPLETED = "completed"

    @property
    def is_in(self) -> bool:
        """Say whether they take part, so that they have peers and can be one."""
        return self in (PartState.JOINED, PartState.COMPLETED)


@dataclass(frozen=True, slots=True)
class Part:
    """A member's part in one round."""

    user_id: int
    state: PartState = PartState.JOINED
    has_swapped: bool = False


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A member's standing in the challenge from week to week, once they have joined.

    Attributes:
        idle_weeks: Weeks in a row in which they took part and responded to nobody.
        is_paused: Whether new rounds leave them out until they join again.
    """

    user_id: int
    idle_weeks: int = 0
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a member is in a round.

    Attributes:
        answered: Distinct peers they responded to, of those that count.
        needed: How many complete it; at least 1.
        waiting: Their named peers who have not heard from them, in the order named.
    """

    answered: int
    needed: int
    waiting: tuple[int, ...]

    @property
    def is_complete(self) -> bool:
        """Say whether the member has completed the round."""
        return self.answered >= self.needed


def set_challenge(
    schedule: Schedule, *, target: int | None = None, named_only: bool | None = None
) -> Challenge:
    """Set the challenge up; None leaves the default.

    Raises:
        SettingOutOfRange: The weekday or the target is none.
    """
    target = 3 if target is None else target
    for value, allowed in ((schedule.weekday, range(7)), (target, TARGETS)):
        if value not in allowed:
            raise SettingOutOfRange(lowest=allowed.start, highest=allowed.stop - 1)
    return Challenge(schedule=schedule, target=target, named_only=bool(named_only))


def require_challenge(challenge: Challenge | None) -> Challenge:
    """Return the challenge a server has set up.

    Raises:
        ChallengeNotSetUp: It has not.
    """
    if challenge is None:
        raise ChallengeNotSetUp
    return challenge


def open_round(challenge: Challenge, opening: Opening, *, members: int, now: datetime) -> Round:
    """Open a round that is due, late if need be, or skip its week.

    A late round closes when it would have: the next one is on time.

    Args:
        members: How many take part.

    Returns:
        The round; its state is `SKIPPED` where it is too late. The moderators are then told.

    Raises:
        ValueError: It is not due.
    """
    timing = timing_of(opening, now=now)
    if timing is Timing.EARLY:
        message = f"the round of {opening.week} is not due"
        raise ValueError(message)
    is_skipped = timing is Timing.TOO_LATE
    closing = next_opening(challenge.schedule, after=opening.opens_at, last=opening.week)
    return Round(
        week=opening.week,
        opened_at=opening.opens_at if is_skipped else now,
        closes_at=closing.opens_at,
        number=max(0, min(challenge.target, members - 1)),
        named_only=challenge.named_only,
        is_late=timing is Timing.LATE,
        state=RoundState.SKIPPED if is_skipped else RoundState.OPEN,
    )


def require_running(running: Round | None) -> Round:
    """Return the round that runs in a server.

    Raises:
        NoRoundRunning: None does.
    """
    if running is None or running.state is not RoundState.OPEN:
        raise NoRoundRunning
    return running


def replaces_peers(running: Round, now: datetime) -> bool:
    """Say whether a peer who is gone is replaced; later, who had them needs one fewer."""
    return running.state is RoundState.OPEN and now - running.opened_at < REPLACED_FOR


def join(running: Round, part: Part | None, *, user_id: int) -> Part:
    """Let a member into a round, or back into it; a swap that was used stays used.

    Raises:
        AlreadyInRound: They are in.
        RoundOver: It has ended.
    """
    _require_open(running)
    if part is None:
        return Part(user_id)
    if part.state.is_in:
        raise AlreadyInRound
    return replace(part, state=PartState.JOINED)


def skip_week(running: Round, part: Part | None) -> Part:
    """Let a member sit this week out and be back in the next; who has completed it keeps that.

    Raises:
        NotInRound: They take no part.
        RoundOver: It has ended.
    """
    _require_open(running)
    return _step_out(part, PartState.SKIPPING)


def leave(part: Part | None) -> Part:
    """Let a member leave for good; who has completed the week keeps that.

    Raises:
        NotInRound: They take no part.
    """
    if part is not None and part.state is PartState.SKIPPING:
        return replace(part, state=PartState.LEFT)
    return _step_out(part, PartState.LEFT)


def excuse(part: Part) -> Part:
    """Excuse a member who cannot take part any more; nothing changes for who is out or has completed it."""
    return replace(part, state=PartState.EXCUSED) if part.state is PartState.JOINED else part


def swap(
    running: Round, part: Part | None, *, peers: Collection[int], unwanted: int, another: int | None
) -> Part:
    """Let a member have another peer instead of one, once a week and without a reason.

    Args:
        peers: The ids of the peers they have.
        another: Whom `bot.domain.matching.name_another` found.

    Raises:
        RoundOver: It has ended.
        NotInRound: They take no part.
        SwapUsed: They have swapped this week.
        NotYourPeer: The unwanted one is not among their peers.
        NoPeerLeft: Nobody was found.
    """
    _require_open(running)
    if part is None or not part.state.is_in:
        raise NotInRound
    if part.has_swapped:
        raise SwapUsed
    if unwanted not in peers:
        raise NotYourPeer
    if another is None:
        raise NoPeerLeft
    return replace(part, has_swapped=True)


def _require_open(running: Round) -> None:
    if running.state is not RoundState.OPEN:
        raise RoundOver


def _step_out(part: Part | None, state: PartState) -> Part:
    if part is None or not part.state.is_in:
        raise NotInRound
    return replace(part, state=state) if part.state is PartState.JOINED else part


def progress_of(running: Round, *, named: Collection[int], answered: Set[int]) -> Progress:
    """Compute how far a member is.

    - Any peers count, from the whole ledger of the week; where the server asks for it, the named ones alone.
    - As many are needed as everybody should have been given: two who are alone in a round complete it with
      one response each. A round of one is completed by a response to anybody.
    - Who was given fewer, or lost one who was not replaced, needs only those where the named ones are asked
      for, and nobody is asked for more than there are.

    Args:
        named: The ids of the peers they have now, in the order named.
        answered: The ids of all members they responded to in the week.
    """
    asks_for_named = running.named_only and len(named) > 0
    return Progress(
        answered=len(answered & set(named)) if asks_for_named else len(answered),
        needed=max(1, min(running.number, len(named)) if asks_for_named else running.number),
        waiting=tuple(peer for peer in named if peer not in answered),
    )


def note_progress(part: Part, progress: Progress) -> Part:
    """Mark a part as completed, or no longer when a response was taken back."""
    if not part.state.is_in:
        return part
    return replace(part, state=PartState.COMPLETED if progress.is_complete else PartState.JOINED)


def end_week(enrolment: Enrolment, part: Part | None, *, has_responded: bool) -> Enrolment:
    """Note what a week was to a member; after `IDLE_WEEKS` idle ones in a row they are paused.

    A week they were not in, or sat out, counts neither way.

    Args:
        part: Their part in the round that closes; None if they had none.
        has_responded: Whether they responded to anybody in the week.
    """
    if has_responded:
        return replace(enrolment, idle_weeks=0)
    if part is None or part.state is not PartState.JOINED:
        return enrolment
    idle_weeks = enrolment.idle_weeks + 1
    return replace(enrolment, idle_weeks=idle_weeks, is_paused=idle_weeks >= IDLE_WEEKS)


def enrol(user_id: int) -> Enrolment:
    """Begin a member's standing, or begin it anew after a pause."""
    return Enrolment(user_id)
