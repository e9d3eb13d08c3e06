"""Points: what a response is worth, less the more often the same giver answers the same receiver.

The rule, "the same pair counts fully three times in 30 days, then half, then a quarter", is read like this.
A pair is one giver and one receiver, in this direction. Its counted responses stand in the order of
`(local_day, responded_at, id)`: when they were given, not when the ledger heard of them. For each, those
before it are counted whose local day lies within the 30 days that end with its own; after fewer than three it
counts in full, after three, four or five by half, after more by a quarter. What does not count (any more) is
in nobody's way.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from bot.domain.responses import Kind, Response
from bot.domain.servers import Server

WINDOW_DAYS = 30
"""Local days of the giver, the response's own included."""

STEP = 3
"""So many of a pair count in full, and as many after them by half."""


class Share(IntEnum):
    """How much of a response's value counts, in quarters."""

    FULL = 4
    HALF = 2
    QUARTER = 1


@dataclass(frozen=True, slots=True)
class Worth:
    """What one response is worth.

    Attributes:
        quarters: Quarters of a point, so that sums are exact.
        share: How much of the kind's value this is.
    """

    quarters: int
    share: Share

    @property
    def points(self) -> float:
        """Return the points; exact, because quarters are."""
        return self.quarters / 4


def value_of(kind: Kind, server: Server) -> int:
    """Return the points of one response of a kind that counts in full."""
    if kind is Kind.MENTION:
        return server.points_mention
    if kind in (Kind.HIGHLIGHT, Kind.CRITIQUE, Kind.REVIEW):
        return server.points_deep
    return server.points_light


def worths(responses: Iterable[Response], server: Server) -> dict[int, Worth]:
    """Return what counted responses are worth, by their ids; of the others none is among the result.

    Args:
        responses: All that the pairs in question gave in the `WINDOW_DAYS` up to each that is asked for, in
            any order.
        server: Its choices hold the values.
    """
    pairs: dict[tuple[int, int, int], list[Response]] = {}
    for response in responses:
        if response.status.counts:
            pair = (response.guild_id, response.giver_id, response.receiver_id)
            pairs.setdefault(pair, []).append(response)
    return {
        response_id: Worth(value_of(kind, server) * share, share)
        for counted in pairs.values()
        for response_id, (kind, share) in _shares(counted).items()
    }


def _shares(counted: list[Response]) -> Mapping[int, tuple[Kind, Share]]:
    """Return kind and share of each of one pair's responses."""
    shares: dict[int, tuple[Kind, Share]] = {}
    recent: deque[date] = deque()
    for response in sorted(counted, key=lambda each: (each.local_day, each.responded_at, each.id)):
        while recent and response.local_day - recent[0] >= timedelta(days=WINDOW_DAYS):
            recent.popleft()
        shares[response.id] = (response.kind, _share(len(recent)))
        recent.append(response.local_day)
    return shares


def _share(before: int) -> Share:
    if before < STEP:
        return Share.FULL
    return Share.HALF if before < 2 * STEP else Share.QUARTER
