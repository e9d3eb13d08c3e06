"""The drawing kit: measures in points of a phone's screen, smooth edges, text in every script.

A picture is drawn four times as large as a phone shows it and halved, so that it has twice the resolution
and its edges are smooth. It has a ground of its own and reads the same on Discord's dark and light themes.
"""

import io
from collections.abc import Sequence
from enum import IntEnum
from typing import Literal

from PIL import Image, ImageDraw, ImageFont, features

from bot.domain.wording import ELLIPSIS
from bot.ui.pictures.fonts import FOLDER
from bot.ui.pictures.typeset import Piece, letters_of, typeset

WIDTH = 360
"""Points; about what a phone has for a message."""

MARGIN = 16

HEIGHT_LIMIT = 420
"""Points; taller, and a desktop shows the picture too small to read."""

_SCALE = 2
_SMOOTH = 2

_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_UNSHAPED = dict.fromkeys([*range(0xFE00, 0xFE10), 0x200C, 0x200D])
"""Invisible where letters are shaped, and boxes where they are not: variation selectors and joiners."""

Align = Literal["left", "centre", "right"]
Point = tuple[float, float]


class Paint(IntEnum):
    """What pictures are painted with: the colours of cards (`bot.ui.theme.Colour`), made for a dark ground.

    Each of the inks has a contrast of 4.5 or more on the ground and on `RAISED` (WCAG 2, AA).
    """

    GROUND = 0x1E2230
    RAISED = 0x2A3042
    LINE = 0x444C63
    INK = 0xF4F1EA
    SOFT = 0xB7BDCC
    CALM = 0x9DB0EC
    WARM = 0xF0A95B
    GOOD = 0x7BC796
    ALERT = 0xEE8F82
    ICE = 0x9AD7E8


class Canvas:
    """One picture while it is drawn; all lengths are in points, from the upper left corner.

    Nothing of it is shared: Pillow's fonts may be used by one thread only.

    Args:
        engine: How letters are shaped; by default the best there is (Arabic needs Raqm and FriBiDi).
    """

    def __init__(self, *, engine: ImageFont.Layout | None = None) -> None:
        self._engine = best_engine() if engine is None else engine
        size = (_dots(WIDTH), _dots(HEIGHT_LIMIT))
        self._image = Image.new("RGB", size, _rgb(Paint.GROUND))
        self._draw = ImageDraw.Draw(self._image)
        self._fonts: dict[tuple[str, float], ImageFont.FreeTypeFont] = {}

    def png(self, height: float) -> bytes:
        """Return the finished picture, down to a height of at most `HEIGHT_LIMIT`."""
        buffer = io.BytesIO()
        finished = self._image.crop((0, 0, self._image.width, _dots(height)))
        finished.reduce(_SMOOTH).save(buffer, "PNG")
        return buffer.getvalue()

    def box(
        self,
        corner: Point,
        size: Point,
        *,
        fill: int | None = None,
        outline: int | None = None,
        line: float = 1,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle with round corners.

        Args:
            line: How thick the outline is, which lies inside.
        """
        (x, y), (width, height) = corner, size
        # Pillow counts the last dot as part of the shape.
        ends = (_dots(x), _dots(y), max(_dots(x + width) - 1, _dots(x)), max(_dots(y + height) - 1, _dots(y)))
        radius = min(radius, width / 2, height / 2)
        self._draw.rounded_rectangle(
            ends, _dots(radius), _maybe(fill), _maybe(outline), _dots(line) if outline is not None else 0
        )

    def disc(
        self,
        centre: Point,
        radius: float,
        *,
        fill: int | None = None,
        outline: int | None = None,
        line: float = 1,
    ) -> None:
        """Draw a disc, or a ring."""
        corner = (centre[0] - radius, centre[1] - radius)
        self.box(corner, (2 * radius, 2 * radius), fill=fill, outline=outline, line=line, radius=radius)

    def stroke(self, points: Sequence[Point], paint: int, *, width: float = 1) -> None:
        """Draw a line through points, with round ends and bends."""
        dots = [(_dots(x), _dots(y)) for x, y in points]
        self._draw.line(dots, _rgb(paint), _dots(width), joint="curve")
        for x, y in points:
            self.disc((x, y), width / 2, fill=paint)

    def shape(self, points: Sequence[Point], paint: int) -> None:
        """Fill a polygon."""
        self._draw.polygon([(_dots(x), _dots(y)) for x, y in points], _rgb(paint))

    def text(
        self,
        at: Point,
        text: str,
        *,
        size: float = 12,
        paint: int = Paint.INK,
        bold: bool = False,
        align: Align = "left",
        width: float | None = None,
    ) -> float:
        """Write a line.

        Args:
            at: Where it begins, is centred or ends, on its baseline.
            text: Anything at all.
            size: Of the letters; 10 is the least that is read with ease on a phone.
            width: The room there is; what does not fit is cut off with an ellipsis.

        Returns:
            How wide it came out.
        """
        pieces = self._fitted(letters_of(text), size, bold=bold, width=width)
        length = self._length(pieces, size)
        x = at[0] - {"left": 0, "centre": length / 2, "right": length}[align]
        for piece in pieces:
            shown, direction = self._shaped(piece)
            font = self._font(piece.font, size)
            place = (x * _unit(), at[1] * _unit())
            self._draw.text(place, shown, _rgb(paint), font, "ls", direction=direction)
            x += font.getlength(shown, direction=direction) / _unit()
        return length

    def length(self, text: str, *, size: float = 12, bold: bool = False) -> float:
        """Return how wide a line would be."""
        return self._length(typeset(letters_of(text), bold=bold), size)

    def wrapped(self, text: str, *, size: float, width: float, bold: bool = False) -> list[str]:
        """Break a text of our own between words."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.length(longer, size=size, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _fitted(
        self, letters: tuple[str, ...], size: float, *, bold: bool, width: float | None
    ) -> list[Piece]:
        pieces = typeset(letters, bold=bold)
        if width is None or self._length(pieces, size) <= width:
            return pieces
        least, most = 0, len(letters)
        while least < most:
            middle = (least + most + 1) // 2
            is_short = self._length(typeset(_cut(letters, middle), bold=bold), size) <= width
            least, most = (middle, most) if is_short else (least, middle - 1)
        return typeset(_cut(letters, least), bold=bold)

    def _length(self, pieces: list[Piece], size: float) -> float:
        total = 0.0
        for piece in pieces:
            shown, direction = self._shaped(piece)
            total += self._font(piece.font, size).getlength(shown, direction=direction)
        return total / _unit()

    def _shaped(self, piece: Piece) -> tuple[str, str | None]:
        if self._engine is ImageFont.Layout.RAQM:
            return piece.text, "rtl" if piece.is_right_to_left else "ltr"
        # Without FriBiDi letters are not joined, but they stand in the right order.
        letters = [letter.translate(_UNSHAPED) for letter in piece.letters]
        if piece.is_right_to_left:
            letters = [letter.translate(_MIRRORED) for letter in reversed(letters)]
        return "".join(letters), None

    def _font(self, name: str, size: float) -> ImageFont.FreeTypeFont:
        key = (name, size)
        if key not in self._fonts:
            # From the disk, which holds some megabytes of Chinese; not every system finds every folder so.
            path = FOLDER / name
            file = str(path) if str(path).isascii() else io.BytesIO(path.read_bytes())
            self._fonts[key] = ImageFont.truetype(file, size * _unit(), layout_engine=self._engine)
        return self._fonts[key]


def best_engine() -> ImageFont.Layout:
    """Return the way of shaping letters that this machine can do."""
    can_shape = features.check("raqm") and features.check("fribidi")
    return ImageFont.Layout.RAQM if can_shape else ImageFont.Layout.BASIC


def blend(paint: int, ground: int, share: float) -> int:
    """Return a colour between two.

    Args:
        share: Of the first, 0 to 1.
    """
    mixed = [round(a * share + b * (1 - share)) for a, b in zip(_rgb(paint), _rgb(ground), strict=True)]
    return mixed[0] << 16 | mixed[1] << 8 | mixed[2]


def _cut(letters: tuple[str, ...], count: int) -> tuple[str, ...]:
    kept = letters[:count]
    while kept and kept[-1].isspace():
        kept = kept[:-1]
    return (*kept, ELLIPSIS)


def _unit() -> int:
    return _SCALE * _SMOOTH


def _dots(points: float) -> int:
    return round(points * _unit())


def _rgb(paint: int) -> tuple[int, int, int]:
    return paint >> 16 & 255, paint >> 8 & 255, paint & 255


def _maybe(paint: int | None) -> tuple[int, int, int] | None:
    return None if paint is None else _rgb(paint)
