"""Health: the moderators' figures, each beside that of the period before."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from bot.texts import say
from bot.ui.cards import Picture
from bot.ui.pictures.canvas import MARGIN, WIDTH, Canvas, Paint, Point
from bot.ui.pictures.words import description, number

_GAP = 8
_TILE = ((WIDTH - 2 * MARGIN - _GAP) / 2, 64.0)
_TOP = 62
_PAD = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthFigures:
    """How a community fared in one period; None where there was nothing to measure.

    Attributes:
        answered: Share of the boosts with a response or more, 0 to 1, as all shares are.
        answered_well: Share of the boosts with three or more.
        first_response_hours: Median.
        reciprocity: Share of the pairs in which both have answered.
        top_five: Share of all responses given by the five who gave most.
        newcomers_answered: Share of the newcomers that somebody answered.
        unheard: Members whom nobody has answered.
        unanswered: Boosts without a response.
    """

    answered: float | None = None
    answered_well: float | None = None
    first_response_hours: float | None = None
    reciprocity: float | None = None
    top_five: float | None = None
    newcomers_answered: float | None = None
    unheard: int | None = None
    unanswered: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What the picture shows.

    Attributes:
        period: As moderators read it.
        before_period: The one before, as moderators read it.
    """

    period: str
    before_period: str
    now: HealthFigures
    before: HealthFigures


class _Unit(Enum):
    """How a figure is written: a share of 1 in percent, hours, a plain number."""

    SHARE = "share"
    HOURS = "hours"
    COUNT = "count"


class _Change(Enum):
    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class _Figure:
    """One tile.

    Attributes:
        is_more_better: Which way a change is good.
    """

    name: str
    now: float | None
    before: float | None
    unit: _Unit
    is_more_better: bool

    def shown(self, value: float | None) -> str:
        if value is None:
            return say("picture-health-unknown")
        shown = number(round(value * 100) if self.unit is _Unit.SHARE else round(value, 1))
        return say(f"picture-health-{self.unit.value}", value=shown)

    @property
    def change(self) -> _Change:
        if self.now is None or self.before is None:
            return _Change.NEW
        if self.shown(self.now) == self.shown(self.before):
            return _Change.SAME
        return _Change.BETTER if (self.now > self.before) == self.is_more_better else _Change.WORSE

    @property
    def change_in_words(self) -> str:
        if self.change in (_Change.BETTER, _Change.WORSE):
            return say(f"picture-health-{self.change.value}", before=self.shown(self.before))
        return say(f"picture-health-{self.change.value}")


_KINDS = (
    ("answered", _Unit.SHARE, True),
    ("answered_well", _Unit.SHARE, True),
    ("first_response_hours", _Unit.HOURS, False),
    ("reciprocity", _Unit.SHARE, True),
    ("newcomers_answered", _Unit.SHARE, True),
    ("top_five", _Unit.SHARE, False),
    ("unheard", _Unit.COUNT, False),
    ("unanswered", _Unit.COUNT, False),
)
"""Fields of `HealthFigures` in the order of their tiles: how each is written, and whether more is better."""


def health_picture(facts: Health) -> Picture:
    """Draw the figures."""
    canvas = Canvas()
    canvas.text((MARGIN, 31), say("picture-health-title"), size=17, bold=True, width=WIDTH - 2 * MARGIN)
    note = say("picture-health-compared", period=facts.period, before=facts.before_period)
    canvas.text((MARGIN, 49), note, size=11.5, paint=Paint.SOFT, width=WIDTH - 2 * MARGIN)
    figures = list(_figures(facts))
    for index, figure in enumerate(figures):
        x = MARGIN + index % 2 * (_TILE[0] + _GAP)
        _draw_tile(canvas, (x, _TOP + index // 2 * (_TILE[1] + _GAP)), figure)
    bottom = _TOP + (len(figures) + 1) // 2 * (_TILE[1] + _GAP) + 12
    _draw_legend(canvas, bottom)
    alt = description(
        say("picture-health-alt", period=facts.period),
        *(_line("picture-health-figure-alt", figure) for figure in figures),
    )
    return Picture("health.png", canvas.png(bottom + 14), alt)


def health_text(facts: Health) -> str:
    """Return the figures in words, one a line."""
    return "\n".join(_line("picture-health-line", figure) for figure in _figures(facts))


def _line(key: str, figure: _Figure) -> str:
    return say(key, name=figure.name, value=figure.shown(figure.now), change=figure.change_in_words)


def _figures(facts: Health) -> Iterator[_Figure]:
    for field, unit, is_more_better in _KINDS:
        now, before = getattr(facts.now, field), getattr(facts.before, field)
        name = say(f"picture-health-{field.replace('_', '-')}")
        yield _Figure(name, now, before, unit, is_more_better)


def _draw_tile(canvas: Canvas, corner: Point, figure: _Figure) -> None:
    (x, y), (width, height) = corner, _TILE
    canvas.box(corner, _TILE, fill=Paint.RAISED, radius=8)
    canvas.text((x + _PAD, y + 17), figure.name, size=11, paint=Paint.INK, width=width - 2 * _PAD)
    room = canvas.text((x + _PAD, y + 40), figure.shown(figure.now), size=21, bold=True, width=90)
    _draw_change(canvas, (x + _PAD + room + 10, y + 34), figure.change)
    canvas.text((x + _PAD, y + 55), figure.change_in_words, size=10.5, paint=Paint.SOFT, width=width - 58)
    _draw_bars(canvas, (x + width - _PAD - 24, y + height - 10), figure)


def _draw_change(canvas: Canvas, at: Point, change: _Change) -> None:
    """Mark a change for the better with a tick, and one for the worse with a dot to look at."""
    x, y = at
    if change is _Change.BETTER:
        canvas.stroke([(x, y), (x + 3.5, y + 4), (x + 10, y - 5)], Paint.GOOD, width=2.2)
    elif change is _Change.WORSE:
        canvas.disc((x + 4, y), 3.6, fill=Paint.WARM)


def _draw_bars(canvas: Canvas, at: Point, figure: _Figure) -> None:
    """Draw two bars on one scale: shares on that of the whole, counts on that of the larger."""
    x, y = at
    known = [value for value in (figure.now, figure.before) if value is not None]
    whole = 1.0 if figure.unit is _Unit.SHARE else max([*known, 0]) or 1.0
    canvas.box((x - 2, y), (28, 1), fill=Paint.LINE)
    for index, value in enumerate((figure.before, figure.now)):
        if value is None:
            continue
        height = 30 * min(max(value / whole, 0.03), 1)
        corner, size = (x + index * 13, y - height), (10.0, height)
        if index:
            canvas.box(corner, size, fill=Paint.CALM, radius=2)
        else:
            canvas.box(corner, size, outline=Paint.SOFT, line=1.2, radius=2)


def _draw_legend(canvas: Canvas, y: float) -> None:
    x = float(MARGIN)
    for key, is_now in (("picture-health-before", False), ("picture-health-now", True)):
        fill, outline = (Paint.CALM, None) if is_now else (None, Paint.SOFT)
        canvas.box((x, y - 10), (8, 12), fill=fill, outline=outline, line=1.2, radius=2)
        x += 13
        x += canvas.text((x, y), say(key), size=10.5, paint=Paint.SOFT) + 16
