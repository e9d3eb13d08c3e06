"""Favours: peers who responded to a member and have not heard back, and whom of them to see later."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.responses import Response

SNOOZE = timedelta(days=30)
"""How long a snoozed peer stays off the list; ours: a month is a rest and not a farewell."""


@dataclass(frozen=True, slots=True)
class Favour:
    """A peer responded to a member, who has not responded to them since.

    Attributes:
        since: When the peer's latest response was given, aware UTC.
    """

    peer_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Snooze:
    """A member would rather see a peer among their favours later.

    It ends by itself and is not cut short by the peer's next response: whoever asks for quiet gets it, and
    hears of that response as of any other.

    Attributes:
        until: When the peer comes back, aware UTC.
    """

    peer_id: int
    until: datetime


def snooze(peer_id: int, *, now: datetime) -> Snooze:
    """Return the snooze of a peer that begins now; of one who is snoozed already it begins anew."""
    return Snooze(peer_id, now + SNOOZE)


def favours_of(ledger: Iterable[Response], user_id: int, *, hidden: Collection[int] = ()) -> list[Favour]:
    """Read a member's favours off a ledger: the slow, obvious definition of what the store must find.

    Only responses that count speak, the latest in either direction. Answering in the same instant is
    answering.

    Args:
        hidden: Peers to leave out: snoozed, gone.

    Returns:
        One favour a peer, the newest first.
    """
    given: dict[int, datetime] = {}
    received: dict[int, datetime] = {}
    for response in ledger:
        if not response.status.counts or user_id not in (response.giver_id, response.receiver_id):
            continue
        is_given = response.giver_id == user_id
        peer_id = response.receiver_id if is_given else response.giver_id
        latest = given if is_given else received
        latest[peer_id] = max(response.responded_at, latest.get(peer_id, response.responded_at))
    owed = [
        Favour(peer_id, since)
        for peer_id, since in received.items()
        if peer_id not in hidden and (peer_id not in given or given[peer_id] < since)
    ]
    return sorted(owed, key=lambda favour: (-favour.since.timestamp(), favour.peer_id))
