"""Calls: asking particular peers, by name, to look at a boost; few, and only who welcomes them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.members import Member
from bot.errors import Refusal

RECEIVED_PER_DAY = 2
MADE_PER_WEEK = 3
PEERS_PER_CALL = 3


class CallLimitReached(Refusal):
    """The author has made their calls of the week."""


class CalledYourself(Refusal):
    """A call goes to somebody else."""


class CallState(StrEnum):
    """What came of calling one peer."""

    CALLED = "called"
    NOT_ACCEPTING = "not-accepting"
    BUSY = "busy"
    CALLED_BEFORE = "called-before"
    BOT = "bot"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Peer:
    """Somebody the author would like to call.

    Attributes:
        is_bot: Whether Discord says that this is a bot.
        is_here: Whether they are in the server at this moment.
    """

    user_id: int
    is_bot: bool = False
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class CallBook:
    """Calls of the recent past, as far as the limits ask.

    Attributes:
        made_at: When the author called somebody in the last seven days, oldest first.
        received: By user id, calls of the last 24 hours.
        for_this_boost: User ids called for this boost already.
    """

    made_at: Sequence[datetime]
    received: Mapping[int, int]
    for_this_boost: frozenset[int]


def plan_calls(
    peers: Sequence[Peer],
    *,
    author_id: int,
    members: Mapping[int, Member],
    book: CallBook,
    apart: Collection[int] = (),
) -> dict[int, CallState]:
    """Decide for each peer whether they are called; a limit of one never stops another.

    Args:
        peers: At most `PEERS_PER_CALL`.
        apart: Whom a block keeps apart from the author; it reads like any other who is not to be called.

    Returns:
        By user id, in the order asked.

    Raises:
        CalledYourself: The author is among the peers.
        CallLimitReached: Fewer calls are left this week than peers could be called.
        ValueError: There are too many peers; the command has no place for them.
    """
    if len(peers) > PEERS_PER_CALL:
        message = f"{len(peers)} peers cannot be called at once"
        raise ValueError(message)
    if any(peer.user_id == author_id for peer in peers):
        raise CalledYourself
    welcoming = {user_id: member for user_id, member in members.items() if user_id not in apart}
    plan = {peer.user_id: _state_of(peer, welcoming.get(peer.user_id), book) for peer in peers}
    wanted = sum(state is CallState.CALLED for state in plan.values())
    left = MADE_PER_WEEK - len(book.made_at)
    if wanted > left:
        freed = book.made_at[wanted - left - 1]
        raise CallLimitReached(limit=MADE_PER_WEEK, left=left, again_at=freed + timedelta(days=7))
    return plan


def _state_of(peer: Peer, member: Member | None, book: CallBook) -> CallState:
    if peer.is_bot:
        return CallState.BOT
    if not peer.is_here:
        return CallState.GONE
    if member is None or not member.accepts_calls:
        return CallState.NOT_ACCEPTING
    if peer.user_id in book.for_this_boost:
        return CallState.CALLED_BEFORE
    if book.received.get(peer.user_id, 0) >= RECEIVED_PER_DAY:
        return CallState.BUSY
    return CallState.CALLED
