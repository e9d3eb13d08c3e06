"""Dice: chance that can be replayed, the same on every machine and version of Python."""

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1


class Dice:
    """Draw numbers from a seed: SplitMix64 (Steele, Lea and Flood, 2014).

    Ours, and not Python's `random`, because a stored seed must give the same round years later, and what
    `random` makes of a seed is promised for its plainest method only.

    Args:
        seed: Any integer; its lowest 64 bits count.
    """

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def roll(self) -> int:
        """Return the next number, 0 to 2**64 - 1."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def below(self, limit: int) -> int:
        """Return a number from 0 to below a limit; the bias of a limit far below 2**64 is beyond notice."""
        return (self.roll() * limit) >> 64

    def shuffled(self, items: Iterable[T]) -> list[T]:
        """Return the items in another order (Fisher and Yates)."""
        order = list(items)
        for last in range(len(order) - 1, 0, -1):
            other = self.below(last + 1)
            order[last], order[other] = order[other], order[last]
        return order
