"""Typesetting: cuts any text at all into pieces that one font can draw, from left to right.

Discord's names are of every script, with emoji and with letters nobody has seen before. Each letter, with its
marks, goes to the first font that has all of it; what no font has is written in plain letters where it is
only another form of them (the bold or circled A of mathematics is A), and as an ellipsis where it is not.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from bot.domain.wording import ELLIPSIS, clean, may_cut
from bot.ui.pictures.bidi import in_visual_order, levels
from bot.ui.pictures.fonts import BOLD, EMOJI, REGULAR, coverage

_EMOJI_STYLE = "\ufe0f"
_SILENT = {*map(chr, range(0xFE00, 0xFE10)), "\u200c", "\u200d"}
"""Variation selectors and joiners: a font need not have them."""

_FIRST_EMOJI = "\U0001f000"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line in one font and one direction.

    Attributes:
        letters: Each with its marks, in reading order.
        font: The name of the font's file.
        is_right_to_left: Whether the first letter stands at the right.
    """

    letters: tuple[str, ...]
    font: str
    is_right_to_left: bool

    @property
    def text(self) -> str:
        """Return the text, in reading order."""
        return "".join(self.letters)


def letters_of(text: str) -> tuple[str, ...]:
    """Cut text into what a reader takes for one thing: a letter with its marks, an emoji, a flag.

    Args:
        text: Anything at all; what is not seen is taken out, and line breaks become spaces.
    """
    line = clean(text, limit=3 * len(text), lines=False)
    cuts = [0, *(index for index in range(1, len(line)) if may_cut(line, index)), len(line)]
    return tuple(line[start:end] for start, end in pairwise(cuts) if start < end)


def drawn(text: str) -> str:
    """Return a text as it is drawn: plain letters for others, and ellipses for those that no font has."""
    return "".join(letter for letter, _ in _fit(letters_of(text), REGULAR))


def is_whole(text: str) -> bool:
    """Say whether some font has each letter and digit of a text; ornaments do not count."""
    letters = map(_plain, letters_of(text))
    return all(_font(letter, REGULAR) is not None or not letter[0].isalnum() for letter in letters)


def is_readable(text: str) -> bool:
    """Say whether there is anything left of a text when it is drawn."""
    return any(
        font is not None and not letter.isspace()
        for letter, font in ((letter, _font(letter, REGULAR)) for letter in map(_plain, letters_of(text)))
    )


def typeset(letters: tuple[str, ...], *, bold: bool = False) -> list[Piece]:
    """Return the pieces of a line, from left to right.

    Args:
        letters: As `letters_of` returns them.
    """
    fitted = list(_fit(letters, BOLD if bold else REGULAR))
    runs: list[tuple[Piece, int]] = []
    placed = zip(fitted, levels([letter for letter, _ in fitted]), strict=True)
    for (font, level), group in groupby(placed, key=lambda each: (each[0][1], each[1])):
        runs.append((Piece(tuple(letter for (letter, _), _ in group), font, level == 1), level))
    return in_visual_order(runs)


def _fit(letters: tuple[str, ...], main: str) -> Iterator[tuple[str, str]]:
    """Yield letters with their fonts; letters that no font has become one ellipsis, ornaments nothing."""
    before = main
    was_unknown = False
    for letter in map(_plain, letters):
        # A space goes with the word before it; those of the emoji font are too wide.
        is_kept = letter.isspace() and before != EMOJI and _has(before, letter)
        font = before if is_kept else _font(letter, main)
        if font is None:
            if not was_unknown and letter[0].isalnum():
                yield ELLIPSIS, main
            was_unknown = was_unknown or letter[0].isalnum()
            continue
        was_unknown = False
        yield letter, font
        before = font


def _font(letter: str, main: str) -> str | None:
    if _EMOJI_STYLE in letter or letter[0] >= _FIRST_EMOJI:
        order = (EMOJI, main, *coverage())
    else:
        order = (main, *coverage())
    return next((font for font in order if _has(font, letter)), None)


def _has(font: str, letter: str) -> bool:
    known = coverage()[font]
    return all(ord(character) in known for character in letter if character not in _SILENT)


def _plain(letter: str) -> str:
    """Write a letter that no font has in a form that one has, if it is only another form of it."""
    forms = (
        letter,
        unicodedata.normalize("NFKC", letter),
        # An emoji of several that only newer fonts join, or a letter whose marks are unheard of.
        letter[0],
        "".join(each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each)),
    )
    return next((form for form in forms if form and _font(form, REGULAR)), letter)
