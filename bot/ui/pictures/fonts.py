"""The fonts that lie beside this file, and which characters each of them has."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"

REGULAR = "NotoSans-Regular.ttf"
BOLD = "NotoSans-SemiBold.ttf"
EMOJI = "NotoEmoji-Medium.ttf"

_LAST = (
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "NotoMusic-Regular.ttf",
    EMOJI,
)
"""Asked after the scripts, in this order: they also have digits and letters, of another look."""


@cache
def coverage() -> dict[str, frozenset[int]]:
    """Return the code points of each font, in the order in which fonts are asked."""
    lines = (FOLDER / "coverage.txt").read_text(encoding="ascii").splitlines()
    found = {name: _code_points(ranges) for name, *ranges in map(str.split, lines)}
    scripts = [name for name in found if name not in (REGULAR, BOLD, *_LAST)]
    return {name: found[name] for name in (REGULAR, BOLD, *scripts, *_LAST)}


def _code_points(ranges: list[str]) -> frozenset[int]:
    bounds = [span.partition("-") for span in ranges]
    return frozenset(
        code for first, _, last in bounds for code in range(int(first, 16), int(last or first, 16) + 1)
    )
