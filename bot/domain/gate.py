"""The gate, where a server wants it: responses to peers earn boosts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.servers import Server, SettingOutOfRange
from bot.errors import Refusal

IN_HAND_AT_FIRST = 2
IN_HAND_AT_MOST = 10
RESPONSES_PER_BOOST = range(11)
"""Responses that earn one boost; 0 opens the gate for everybody."""


class BoostNotEarned(Refusal):
    """The server's gate is closed to a member until they have answered some more peers."""


@dataclass(frozen=True, slots=True)
class Purse:
    """What a member has earned.

    Attributes:
        boosts: How many they may request now, 0 to `IN_HAND_AT_MOST`.
        missing: How many responses the next one takes.
    """

    boosts: int
    missing: int


def purse(
    responded_at: Iterable[datetime], requested_at: Iterable[datetime], *, responses_per_boost: int
) -> Purse:
    """Return what a member has in hand, out of all they gave and asked for: nothing else is kept.

    What is over `IN_HAND_AT_MOST` is not earned, and a boost that was requested while the gate was open
    leaves nobody in debt.

    Args:
        responded_at: When they did each thing for a peer that counts, in any order.
        requested_at: When they requested boosts, in any order.
        responses_per_boost: 1 or more.
    """
    # At the same instant the response comes first: in the member's favour.
    moments = sorted([*((at, 0) for at in responded_at), *((at, 1) for at in requested_at)])
    # Counted in responses, between two bounds, so that one more never leaves anybody with less.
    price = responses_per_boost
    worth = IN_HAND_AT_FIRST * price
    for _, is_request in moments:
        worth = max(0, worth - price) if is_request else min(worth + 1, IN_HAND_AT_MOST * price)
    return Purse(worth // price, price - worth % price)


def set_gate(
    server: Server, *, responses: int | None = None, spares_moderators: bool | None = None
) -> Server:
    """Change what a boost costs; None leaves a choice as it is.

    Args:
        responses: How many responses earn one; 0 opens the gate.

    Raises:
        SettingOutOfRange: The number is none of `RESPONSES_PER_BOOST`.
    """
    if responses is not None and responses not in RESPONSES_PER_BOOST:
        raise SettingOutOfRange(lowest=RESPONSES_PER_BOOST.start, highest=RESPONSES_PER_BOOST.stop - 1)
    return replace(
        server,
        gate_responses=server.gate_responses if responses is None else responses,
        gate_spares_moderators=(
            server.gate_spares_moderators if spares_moderators is None else spares_moderators
        ),
    )


def require_boost(held: Purse) -> None:
    """Refuse a member who has no boost in hand.

    Raises:
        BoostNotEarned: Names how many responses are missing.
    """
    if held.boosts == 0:
        raise BoostNotEarned(missing=held.missing)
