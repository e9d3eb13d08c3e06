"""The order in which mixed left-to-right and right-to-left text stands on a line (UAX #9, cut down).

Names hold no embeddings, overrides or isolates (`bot.domain.wording.clean` takes them out), so three levels
are enough: 0 left to right, 1 right to left, 2 a number or Latin word inside right-to-left text. It is done
here, and not by the library that shapes letters, because pieces in different fonts are shaped one by one.
"""

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_RIGHT = {"R", "AL", "AN"}
_NUMBERS = {"EN", "AN"}


def is_right_to_left(text: str) -> bool:
    """Say whether a line begins at the right: whether its first letter is Hebrew, Arabic or the like."""
    return next((kind in _RIGHT for kind in map(_kind, text) if kind in (*_RIGHT, "L")), False)


def levels(parts: Sequence[str]) -> list[int]:
    """Return the level of each part of a line, each judged by its first character."""
    base = int(is_right_to_left("".join(parts)))
    found: list[int | None] = []
    turns: list[int] = []
    direction = base
    for kind in (_kind(part[0]) for part in parts):
        if kind == "L" or kind in _RIGHT:
            direction = int(kind != "L")
        turns.append(direction)
        # A number reads from the left, and stands where the letters before it put it (rules W2, W7, I1, I2).
        is_inside = base or (kind in _NUMBERS and direction)
        if kind in ("L", *_NUMBERS):
            found.append(2 if is_inside else 0)
        else:
            found.append(1 if kind in _RIGHT else None)
    return _fill(found, turns, base)


def in_visual_order(parts: Sequence[tuple[T, int]]) -> list[T]:
    """Return parts of a line from left to right, given each with its level (rule L2)."""
    line = list(parts)
    for level in (2, 1):
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and line[end][1] >= level:
                end += 1
            line[start:end] = reversed(line[start:end])
            start = end + 1
    return [part for part, _ in line]


def _kind(character: str) -> str:
    return unicodedata.bidirectional(character)


def _fill(found: list[int | None], turns: list[int], base: int) -> list[int]:
    """Give what has no direction of its own that of both its neighbours, or of the line (rules N1, N2).

    Args:
        found: Levels; None for what has no direction.
        turns: 1 where the line runs to the left, 0 where it runs to the right; numbers go with their letters.
    """
    filled: list[int] = []
    after = base
    for index in reversed(range(len(found))):
        level = found[index]
        if level is None:
            before = turns[index] if any(each is not None for each in found[:index]) else base
            direction = before if before == after else base
            filled.append(2 if base and not direction else direction)
        else:
            after = turns[index]
            filled.append(level)
    return filled[::-1]
