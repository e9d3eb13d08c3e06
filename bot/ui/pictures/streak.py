"""The streak at a glance: how long it is, and its last fourteen days or weeks."""

from dataclasses import dataclass

from bot.domain.streaks import PERIODS_TOLD, Period, Streak, Unit
from bot.texts import say
from bot.ui.cards import Picture
from bot.ui.pictures.calendar import streak_summary
from bot.ui.pictures.canvas import MARGIN, WIDTH, Canvas, Paint
from bot.ui.pictures.marks import draw_legend, draw_mark
from bot.ui.pictures.words import description, month, short_day, shown_name, spoken_name, weekday

_PITCH = (WIDTH - 2 * MARGIN) / PERIODS_TOLD
_CELL = (_PITCH - 3.5, 30.0)
_NUMBER, _LABELS, _CELLS = 78, 108, 128


@dataclass(frozen=True, slots=True, kw_only=True)
class StreakGlance:
    """What the picture shows.

    Attributes:
        name: The member's shown name, anything at all.
        streak: Theirs, with 14 periods; more are left out.
    """

    name: str
    streak: Streak


def streak_picture(facts: StreakGlance) -> Picture:
    """Draw a streak at a glance."""
    canvas, streak = Canvas(), facts.streak
    canvas.text((MARGIN, 30), shown_name(facts.name), size=15, bold=True, width=WIDTH - 2 * MARGIN)
    length = canvas.text((MARGIN, _NUMBER), str(streak.current), size=44, bold=True, paint=Paint.GOOD)
    unit = say(f"picture-current-{streak.unit.value}", count=streak.current)
    canvas.text((MARGIN + length + 8, _NUMBER), unit, size=14, paint=Paint.INK, width=150)
    _draw_beside(canvas, streak)
    periods = streak.periods[-PERIODS_TOLD:]
    for index, period in enumerate(periods):
        _draw_period(canvas, WIDTH - MARGIN - (len(periods) - index) * _PITCH + 1.75, period, streak.unit)
    bottom = draw_legend(canvas, _CELLS + _CELL[1] + 12, periods, left=MARGIN, right=WIDTH - MARGIN)
    alt = description(
        say("picture-streak-alt", name=spoken_name(facts.name)),
        streak_summary(streak),
        *(say("picture-sentence", text=line) for line in _lines(facts)),
    )
    return Picture("streak.png", canvas.png(bottom + 14), alt)


def streak_text(facts: StreakGlance) -> str:
    """Return the last periods in words, newest first; periods in a row of one kind are one line."""
    return "\n".join(_lines(facts))


def _lines(facts: StreakGlance) -> list[str]:
    lines: list[tuple[str, Period, Period]] = []
    for period in reversed(facts.streak.periods[-PERIODS_TOLD:]):
        name = say(f"picture-became-{period.state.value}")
        if lines and lines[-1][0] == name:
            lines[-1] = (name, period, lines[-1][2])
        else:
            lines.append((name, period, period))
    return [
        say("picture-span", first=short_day(first.starts_on), last=short_day(last.starts_on), name=name)
        if first is not last
        else say("picture-moment", day=short_day(first.starts_on), name=name)
        for name, first, last in lines
    ]


def _draw_beside(canvas: Canvas, streak: Streak) -> None:
    figures = (
        (streak.best, say("picture-best")),
        (streak.freezes, say("picture-freezes", count=streak.freezes)),
    )
    for index, (value, label) in enumerate(figures):
        x = WIDTH - MARGIN - 28 - (1 - index) * 66
        canvas.text((x, _NUMBER - 16), str(value), size=20, bold=True, align="centre")
        canvas.text((x, _NUMBER), label, size=11, paint=Paint.SOFT, align="centre")


def _draw_period(canvas: Canvas, x: float, period: Period, unit: Unit) -> None:
    centre, day = x + _CELL[0] / 2, period.starts_on
    upper = weekday(day) if unit is Unit.DAY else month(day)
    canvas.text((centre, _LABELS), upper, size=9.5, paint=Paint.SOFT, align="centre")
    canvas.text((centre, _LABELS + 13), str(day.day), size=10.5, paint=Paint.INK, align="centre")
    draw_mark(canvas, (x, _CELLS), _CELL, period)
