"""The mark of each day or week of a streak: a shape first, a colour second."""

from collections.abc import Callable, Iterable, Sequence

from bot.domain.streaks import Period, State
from bot.texts import say
from bot.ui.pictures.canvas import Canvas, Paint, Point, blend

MOST_PIPS = 3
"""Responses in a period that are told apart in a mark: this many or more."""

_SHADES = (0.55, 0.78, 1.0)


def draw_mark(canvas: Canvas, corner: Point, size: Point, period: Period) -> None:
    """Draw what became of a period.

    A missed one is an empty cell and no more: nothing here scolds.

    Args:
        size: At least 8 by 10 points.
    """
    if period.state is State.KEPT:
        _kept(canvas, corner, size, period.responses)
    else:
        _MARKS[period.state](canvas, corner, size)


def legend_of(states: Iterable[State]) -> list[tuple[State, str]]:
    """Return the states there are, in a lasting order, each with what it is called."""
    present = set(states)
    return [(state, say(f"picture-state-{state.value}")) for state in State if state in present]


def draw_legend(canvas: Canvas, y: float, periods: Sequence[Period], *, left: float, right: float) -> float:
    """Explain the marks of some periods, and return where the legend ends.

    Args:
        y: Of the first line's upper edge.
    """
    x, cell = left, (10.0, 14.0)
    for state, name in legend_of(period.state for period in periods):
        samples = [1, 2, 3] if state is State.KEPT else [0]
        width = len(samples) * 12 + 3 + canvas.length(name, size=10.5)
        if x > left and x + width > right:
            x, y = left, y + 20
        for responses in samples:
            draw_mark(
                canvas, (x, y), cell, Period(periods[0].starts_on, periods[0].ends_on, state, responses)
            )
            x += 12
        x += 3 + canvas.text((x + 3, y + 11), name, size=10.5, paint=Paint.SOFT) + 13
    return y + cell[1]


def _kept(canvas: Canvas, corner: Point, size: Point, responses: int) -> None:
    (x, y), (width, height) = corner, size
    pips = min(max(responses, 1), MOST_PIPS)
    canvas.box(corner, size, fill=blend(Paint.GOOD, Paint.GROUND, _SHADES[pips - 1]), radius=2.5)
    step, radius = height / 4, min(width * 0.15, height * 0.1)
    for pip in range(pips):
        centre = (x + width / 2, y + height / 2 + (pip - (pips - 1) / 2) * step)
        canvas.disc(centre, radius, fill=Paint.GROUND)


def _frozen(canvas: Canvas, corner: Point, size: Point) -> None:
    x, y, reach = *_middle(corner, size), min(size) * 0.3
    canvas.box(corner, size, outline=Paint.ICE, line=1.2, radius=2.5)
    canvas.shape([(x, y - reach * 1.3), (x + reach, y), (x, y + reach * 1.3), (x - reach, y)], Paint.ICE)


def _paused(canvas: Canvas, corner: Point, size: Point) -> None:
    x, y, reach = *_middle(corner, size), min(size) * 0.27
    canvas.box(corner, size, fill=Paint.RAISED, radius=2.5)
    for side in (-1, 1):
        canvas.box((x + side * reach * 0.75 - 0.8, y - reach * 1.2), (1.6, reach * 2.4), fill=Paint.SOFT)


def _grace(canvas: Canvas, corner: Point, size: Point) -> None:
    canvas.box(corner, size, fill=Paint.RAISED, radius=2.5)
    canvas.disc(_middle(corner, size), min(size) * 0.3, outline=Paint.CALM, line=1.4)


def _bridged(canvas: Canvas, corner: Point, size: Point) -> None:
    x, y, reach = *_middle(corner, size), size[0] * 0.34
    canvas.box(corner, size, fill=Paint.RAISED, radius=2.5)
    canvas.box((x - reach, y - 0.8), (2 * reach, 1.6), fill=Paint.SOFT)


def _missed(canvas: Canvas, corner: Point, size: Point) -> None:
    canvas.box(corner, size, fill=Paint.RAISED, outline=Paint.LINE, radius=2.5)


def _open(canvas: Canvas, corner: Point, size: Point) -> None:
    canvas.box(corner, size, outline=Paint.WARM, line=1.6, radius=2.5)


def _before(canvas: Canvas, corner: Point, size: Point) -> None:
    canvas.disc(_middle(corner, size), 1, fill=Paint.LINE)


_MARKS: dict[State, Callable[[Canvas, Point, Point], None]] = {
    State.FROZEN: _frozen,
    State.PAUSED: _paused,
    State.GRACE: _grace,
    State.BRIDGED: _bridged,
    State.MISSED: _missed,
    State.OPEN: _open,
    State.BEFORE: _before,
}


def _middle(corner: Point, size: Point) -> Point:
    return corner[0] + size[0] / 2, corner[1] + size[1] / 2
