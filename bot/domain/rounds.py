"""Rounds: who is in a week's challenge, what completes it, and what a week was to a member."""

from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.openings import Schedule, read_wall_time
from bot.domain.servers import Server, SettingOutOfRange
from bot.domain.wording import clean
from bot.domain.zone_search import find_zone
from bot.errors import Refusal

TARGETS = range(1, 6)
"""How many peers a server may ask for."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of `date.weekday`."""

THEME_LIMIT = 200
"""Characters of a theme; ours, so that the announcement stays one glance long."""

REPLACED_FOR = timedelta(hours=48)
"""How long after the start of a round a peer who is gone is replaced: later, too little of it is left."""

FOLLOW_SERVER = "server"
"""Chosen instead of a zone: the challenge opens by the server's clock."""

IDLE_WEEKS = 2
"""Weeks in a row without a response after which a member is paused."""


class ChallengeNotSetUp(Refusal):
    """The server has not chosen when the weekly challenge takes place."""


class RoundOver(Refusal):
    """A round is to be closed that is not the one that runs any more."""


class NoRoundYet(Refusal):
    """No round was opened in this server yet, or the one asked for is not there."""


class NotInChallenge(Refusal):
    """A member wants to leave who takes no part."""


class NotInRound(Refusal):
    """A member does something that only those who take part in the round can do."""


class NotYourPeer(Refusal):
    """A member wants to swap somebody who is not one of their peers."""


class PeerAnswered(Refusal):
    """A member wants to swap a peer they have answered."""


class SwapUsed(Refusal):
    """A member has had their swap of the week."""


class NoPeerLeft(Refusal):
    """There is nobody else who could be named."""


class BlockedYourself(Refusal):
    """A member can hardly be kept apart from themselves."""


class RoundState(StrEnum):
    """Where a round stands. Of one server at most one is planned, and at most one open."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    SKIPPED = "skipped"


class PartState(StrEnum):
    """What a member is to one round: `SKIPPING` is for this week, `LEFT` for good.

    `SUSPENDED` are those whom the moderators keep out: lifted, it brings them back.
    """

    JOINED = "joined"
    SKIPPING = "skipping"
    SUSPENDED = "suspended"
    LEFT = "left"


class PairState(StrEnum):
    """What became of naming one member a peer of another; only `NAMED` ones stand.

    `SWAPPED` ended by the giver's own wish, a swap or a block, and `EXCUSED` by what somebody else did.
    `RESTING` ones stand again once the giver, who sits out, is back.
    """

    NAMED = "named"
    SWAPPED = "swapped"
    EXCUSED = "excused"
    RESTING = "resting"


class Alone(StrEnum):
    """Why a member who takes part has no peers; who else wished to be kept apart from them is never said.

    `FIRST`: nobody else takes part. `APART`: they wished to be kept apart from all they could be given.
    `GONE`: the peers they had cannot take part any more. `NOBODY`: nobody could be found.
    """

    FIRST = "first"
    APART = "apart"
    GONE = "gone"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One week of one server.

    Attributes:
        id: 0 until it is recorded.
        week: See `bot.domain.openings.Opening.week`.
        opens_at: When it is, or was, to open.
        closes_at: When the next one opens.
        seed: What its pairs were drawn from.
        target: Distinct peers to answer, one of `TARGETS`.
        named_only: Whether only the named peers complete it, and not any.
        opened_at: When it really opened.
        is_late: Whether that was late, which the announcement then says.
        is_left_out: A moderator wants no challenge in that week.
    """

    guild_id: int
    week: date
    opens_at: datetime
    closes_at: datetime
    id: int = 0
    state: RoundState = RoundState.PLANNED
    seed: int = 0
    target: int = 3
    named_only: bool = False
    theme: str = ""
    opened_at: datetime | None = None
    is_late: bool = False
    is_left_out: bool = False

    @property
    def midweek_at(self) -> datetime:
        """Return when the note to those who chose one is due: half-way."""
        return self.opens_at + (self.closes_at - self.opens_at) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """A member's standing in the challenge from week to week, once they have joined.

    Attributes:
        idle_weeks: Weeks in a row in which they took part and responded to nobody.
        is_paused: Whether new rounds leave them out until they join again.
        has_left: Whether they left by themselves.
        was_short: They could not be given as many peers as the others, so they come first next time.
    """

    guild_id: int
    user_id: int
    joined_at: datetime
    idle_weeks: int = 0
    is_paused: bool = False
    has_left: bool = False
    was_short: bool = False

    @property
    def is_in(self) -> bool:
        """Say whether new rounds count them in."""
        return not self.is_paused and not self.has_left


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A member's part in one round.

    Attributes:
        completed_at: When they had answered enough peers for the first time, and were told so.
    """

    guild_id: int
    round_id: int
    user_id: int
    joined_at: datetime
    state: PartState = PartState.JOINED
    has_swapped: bool = False
    completed_at: datetime | None = None

    @property
    def is_in(self) -> bool:
        """Say whether they take part, so that they have peers and can be one."""
        return self.state is PartState.JOINED


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPair:
    """In one round, one member was given another as a peer."""

    guild_id: int
    round_id: int
    giver_id: int
    peer_id: int
    named_at: datetime
    state: PairState = PairState.NAMED

    @property
    def ids(self) -> tuple[int, int]:
        """Return giver and peer."""
        return self.giver_id, self.peer_id


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a member is in a round.

    Attributes:
        answered: Distinct peers they responded to, of those that count.
        needed: How many complete it; at least 1.
    """

    answered: int
    needed: int

    @property
    def is_complete(self) -> bool:
        """Say whether the member has completed the round."""
        return self.answered >= self.needed


def schedule_of(server: Server) -> Schedule | None:
    """Return when a server's rounds open; None where it has set no challenge up."""
    if server.challenge_weekday is None:
        return None
    wall_time = time.fromisoformat(server.challenge_time)
    return Schedule(server.challenge_weekday, wall_time, server.challenge_zone)


def set_challenge(
    server: Server,
    *,
    weekday: str,
    wall_time: str,
    target: int | None = None,
    role_id: int | None = None,
    named_only: bool | None = None,
    zone: str | None = None,
) -> Server:
    """Change when and how the challenge runs; None leaves a rule as it is.

    Args:
        weekday: One of `WEEKDAYS`.
        wall_time: A time of day as it was typed.
        zone: By whose clock, as typed or chosen; `FOLLOW_SERVER` for the server's, wherever that moves.

    Raises:
        SettingOutOfRange: The target is none of `TARGETS`.
        WallTimeUnknown: The time is none.
        ZoneUnknown: No place has this name.
    """
    if target is not None and target not in TARGETS:
        raise SettingOutOfRange(lowest=TARGETS.start, highest=TARGETS.stop - 1)
    return replace(
        server,
        challenge_weekday=WEEKDAYS.index(weekday),
        challenge_time=read_wall_time(wall_time).strftime("%H:%M"),
        challenge_timezone=server.challenge_timezone if zone is None else _own_zone(zone),
        challenge_target=server.challenge_target if target is None else target,
        challenge_role_id=server.challenge_role_id if role_id is None else role_id,
        challenge_named_only=server.challenge_named_only if named_only is None else named_only,
    )


def _own_zone(typed: str) -> str | None:
    return None if typed == FOLLOW_SERVER else find_zone(typed)


def read_theme(typed: str) -> str:
    """Return a theme fit to be kept, on one line.

    Raises:
        TextTooLong: It is longer than `THEME_LIMIT`.
    """
    return clean(typed, limit=THEME_LIMIT, lines=False)


def enrol(enrolment: Enrolment | None, *, guild_id: int, user_id: int, now: datetime) -> Enrolment:
    """Let a member take part from now on, or again after they left or were paused."""
    if enrolment is None:
        return Enrolment(guild_id=guild_id, user_id=user_id, joined_at=now)
    return replace(enrolment, is_paused=False, has_left=False, idle_weeks=0)


def require_in(part: Part | None) -> Part:
    """Return the part of a member who takes part.

    Raises:
        NotInRound: They take none, or no round is open.
    """
    if part is None or not part.is_in:
        raise NotInRound
    return part


def replaces_peers(round_: Round, now: datetime) -> bool:
    """Say whether a peer who is gone is replaced; later, who had them needs nobody instead."""
    return now - (round_.opened_at or round_.opens_at) < REPLACED_FOR


def swap(part: Part | None, *, peers: Collection[int], answered: Collection[int], unwanted: int) -> Part:
    """Let a member have another peer instead of one, once a week and without a reason.

    Args:
        peers: The ids of the peers they have.
        answered: The ids of all members they responded to in the week.

    Raises:
        NotInRound: They take no part.
        SwapUsed: They have swapped this week.
        NotYourPeer: The unwanted one is not among their peers.
        PeerAnswered: They have answered that one.
    """
    taking_part = require_in(part)
    if taking_part.has_swapped:
        raise SwapUsed
    if unwanted not in peers:
        raise NotYourPeer
    if unwanted in answered:
        raise PeerAnswered
    return replace(taking_part, has_swapped=True)


@dataclass(frozen=True, slots=True)
class Return:
    """What a member is given who takes part in a round from now on, for the first time or again.

    Attributes:
        pairs: Those of before that stand again.
        missing: How many new peers they get.
    """

    pairs: tuple[NamedPair, ...]
    missing: int


def come_back(pairs: Iterable[NamedPair], *, number: int, able: Collection[int]) -> Return:
    """Give a member who is back within the week the peers they had, so that nothing is drawn anew by going.

    Only for peers who are gone, or blocked them, do they get others. What they took from themselves by a
    block is not made up for either, beyond the one swap a week.

    Args:
        pairs: All they were given in the round.
        number: How many peers everybody has.
        able: Whom they can be given: those who take part, without blocks.
    """
    mine = list(pairs)
    room = number - sum(pair.state is PairState.NAMED for pair in mine)
    former = [
        pair
        for state in (PairState.RESTING, PairState.EXCUSED)
        for pair in mine
        if pair.state is state and pair.peer_id in able
    ]
    back = tuple(replace(pair, state=PairState.NAMED) for pair in former[: max(0, room)])
    taken = sum(pair.state is PairState.SWAPPED for pair in mine)
    return Return(back, max(0, room - len(back) - max(0, taken - 1)))


def why_alone(pairs: Collection[NamedPair], *, others: Set[int], blocked: Set[int]) -> Alone:
    """Say why a member has no peers.

    Args:
        pairs: All they were given in the round, none of which stands.
        others: Who else takes part.
        blocked: Whom they blocked themselves.
    """
    if (others and others <= blocked) or {pair.state for pair in pairs} == {PairState.SWAPPED}:
        return Alone.APART
    if pairs:
        return Alone.GONE
    return Alone.NOBODY if others else Alone.FIRST


def progress_of(round_: Round, *, named: Collection[int], answered: Collection[int]) -> Progress:
    """Compute how far a member is.

    Any distinct peers of the server count, from the whole ledger of the week; where the server asks for the
    named ones, those alone. As many are needed as the member was given: two who are alone in a round
    complete it with one response each, and who lost a peer who was not replaced needs one fewer. Who has no
    named peer, because nobody else takes part yet, completes the round with anybody.

    Args:
        named: The ids of the peers they have now.
        answered: The ids of all members they responded to in the week.
    """
    counted = set(answered) & set(named) if round_.named_only and named else set(answered)
    return Progress(len(counted), max(1, min(round_.target, len(named))))


def named_by_giver(pairs: Iterable[NamedPair]) -> dict[int, list[int]]:
    """Return the peers that stand by who was given them, the first named first."""
    named: dict[int, list[int]] = {}
    for pair in sorted(pairs, key=lambda pair: (pair.named_at, pair.peer_id)):
        if pair.state is PairState.NAMED:
            named.setdefault(pair.giver_id, []).append(pair.peer_id)
    return named


def progresses(
    round_: Round,
    user_ids: Iterable[int],
    answered: Iterable[tuple[int, int]],
    pairs: Iterable[NamedPair],
) -> dict[int, Progress]:
    """Return how far members have come, by user id.

    Args:
        answered: Who answered whom during the round.
        pairs: Who was given whom in it.
    """
    named = named_by_giver(pairs)
    receivers: dict[int, set[int]] = {}
    for giver_id, receiver_id in answered:
        receivers.setdefault(giver_id, set()).add(receiver_id)
    return {
        user_id: progress_of(round_, named=named.get(user_id, []), answered=receivers.get(user_id, set()))
        for user_id in user_ids
    }


def end_week(
    enrolment: Enrolment, part: Part | None, *, has_responded: bool, midweek_at: datetime
) -> Enrolment:
    """Note what a week was to a member; after `IDLE_WEEKS` idle ones in a row they are paused.

    A week they were not in, sat out, or joined in its second half counts neither way.

    Args:
        part: Their part in the round that closes; None if they had none.
        has_responded: Whether they responded to anybody in the week.
        midweek_at: When its second half began.
    """
    if has_responded:
        return replace(enrolment, idle_weeks=0)
    if part is None or not part.is_in or part.joined_at > midweek_at:
        return enrolment
    idle_weeks = enrolment.idle_weeks + 1
    return replace(enrolment, idle_weeks=idle_weeks, is_paused=idle_weeks >= IDLE_WEEKS)
