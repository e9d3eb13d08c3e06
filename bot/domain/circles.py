"""Circles: the peers a member responds to and who respond to them, and how strong each tie is."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.errors import Refusal

CIRCLE_DAYS = 90
"""Days a circle looks back, today included; ours: a season, so that it shows what is and not what was."""

TIES_SHOWN = 12
"""Peers named in one circle; ours: as many as can be told apart in a picture on a phone."""


class CirclePrivate(Refusal):
    """The member does not want to be named for what they gave."""


class Direction(StrEnum):
    """Who of the two responds to the other, from where the circle's member stands."""

    BOTH = "both"
    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Tie:
    """A member and one peer.

    Attributes:
        given: Responses of the member to the peer.
        received: Responses of the peer to the member.
    """

    peer_id: int
    given: int
    received: int

    @property
    def direction(self) -> Direction:
        """Say who responds to whom."""
        if self.given and self.received:
            return Direction.BOTH
        return Direction.GIVEN if self.given else Direction.RECEIVED

    @property
    def strength(self) -> tuple[int, int]:
        """Say how strong the tie is: what goes both ways first, then all of it."""
        return min(self.given, self.received), self.given + self.received


@dataclass(frozen=True, slots=True)
class Circle:
    """A member's ties.

    Attributes:
        ties: Those that are named, the strongest first; at most `TIES_SHOWN`.
        others: How many peers more there are, not named.
    """

    user_id: int
    ties: tuple[Tie, ...]
    others: int = 0


def circle(
    user_id: int, given: Mapping[int, int], received: Mapping[int, int], *, hidden: Collection[int] = ()
) -> Circle:
    """Draw a member's circle from what went to each peer and came from each.

    Args:
        given: By peer, responses of the member to them; zeros are nothing.
        received: By peer, their responses to the member.
        hidden: Peers who are counted and not named.
    """
    ties = [
        Tie(peer_id, given.get(peer_id, 0), received.get(peer_id, 0))
        for peer_id in {*given, *received}
        if given.get(peer_id) or received.get(peer_id)
    ]
    # Peers with equal ties keep one order, whichever way the database gave them.
    named = sorted((tie for tie in ties if tie.peer_id not in hidden), key=lambda tie: tie.peer_id)
    named.sort(key=lambda tie: tie.strength, reverse=True)
    shown = tuple(named[:TIES_SHOWN])
    return Circle(user_id, shown, len(ties) - len(shown))


def circle_begins_on(today: date) -> date:
    """Return the first of the days that a circle looks back on."""
    return today - timedelta(days=CIRCLE_DAYS - 1)
