"""The calendar: half a year of a member's streak, one column a week."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from bot.domain.streaks import Period, State, Streak, Unit
from bot.texts import say
from bot.ui.cards import Picture
from bot.ui.pictures.canvas import MARGIN, WIDTH, Canvas, Paint
from bot.ui.pictures.marks import draw_legend, draw_mark, legend_of
from bot.ui.pictures.words import description, month, shown_name, spoken_name, weekday

WEEKS = 26
"""Weeks shown, the current one included."""

_LEFT = MARGIN + 31
_PITCH = (WIDTH - MARGIN - _LEFT) / WEEKS
_CELL = (_PITCH - 1.5, 15.0)
_ROW = 17.0
_TITLE, _FIGURES, _MONTHS = 31, 67, 108


_BARE = (State.KEPT, State.OPEN)
"""What a day can be where weeks are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreakCalendar:
    """What the calendar shows.

    Attributes:
        name: The member's shown name, anything at all.
        days: Their streak of days, with periods of 26 weeks; more are left out, fewer leave columns empty.
        weeks: Their streak of weeks, with 26 periods.
        unit: What the server counts: the figures are those of that streak.
    """

    name: str
    days: Streak
    weeks: Streak
    unit: Unit = Unit.DAY

    @property
    def told(self) -> Streak:
        """Return the streak the server counts."""
        return self.days if self.unit is Unit.DAY else self.weeks


def calendar_picture(facts: StreakCalendar) -> Picture:
    """Draw the calendar."""
    canvas = Canvas()
    canvas.text((MARGIN, _TITLE), shown_name(facts.name), size=17, bold=True, width=210)
    note = say("picture-calendar-title", weeks=WEEKS)
    canvas.text((WIDTH - MARGIN, _TITLE), note, size=11, paint=Paint.SOFT, align="right")
    _draw_figures(canvas, facts.told)
    periods = _shown_days(facts)
    top = _draw_months(canvas, periods)
    if facts.unit is Unit.WEEK:
        top = _draw_weeks(canvas, top, facts)
        periods = [_without_verdict(period) for period in periods]
    _draw_days(canvas, top, periods)
    bottom = draw_legend(canvas, top + 7 * _ROW + 12, _explained(facts), left=MARGIN, right=WIDTH - MARGIN)
    alt = description(
        say("picture-calendar-alt", name=spoken_name(facts.name), weeks=WEEKS),
        streak_summary(facts.told),
        _sentence(_counts(facts.told.periods[-WEEKS * 7 :])),
    )
    return Picture("calendar.png", canvas.png(bottom + 14), alt)


def calendar_text(facts: StreakCalendar) -> str:
    """Return the calendar in words: one line a month."""
    lines = [streak_summary(facts.told)]
    periods = facts.told.periods[-WEEKS * 7 :]
    for _, group in groupby(periods, key=lambda period: (period.starts_on.year, period.starts_on.month)):
        of_month = list(group)
        if counts := _counts(of_month):
            lines.append(say("picture-calendar-month", month=month(of_month[0].starts_on), counts=counts))
    return "\n".join(lines)


def streak_summary(streak: Streak) -> str:
    """Return the figures of a streak in one line."""
    return say(
        f"picture-streak-summary-{streak.unit.value}",
        current=streak.current,
        best=streak.best,
        freezes=streak.freezes,
    )


def _counts(periods: Iterable[Period]) -> str:
    counts = Counter(period.state for period in periods)
    names = dict(legend_of(counts))
    told = [
        say(f"picture-counted-{state.value}", count=str(counts[state]))
        for state in names
        if state not in (State.BEFORE, State.OPEN)
    ]
    return ", ".join(told)


def _sentence(counts: str) -> str:
    return say("picture-sentence", text=counts) if counts else say("picture-nothing-yet")


def _shown_days(facts: StreakCalendar) -> list[Period]:
    last = facts.days.periods[-1].starts_on
    first = last - timedelta(days=last.weekday(), weeks=WEEKS - 1)
    return [period for period in facts.days.periods if period.starts_on >= first]


def _explained(facts: StreakCalendar) -> list[Period]:
    """Return the periods whose marks the legend explains."""
    days = _shown_days(facts)
    if facts.unit is Unit.DAY:
        return days
    return [*(day for day in days if day.state in _BARE), *facts.weeks.periods[-WEEKS:]]


def _without_verdict(period: Period) -> Period:
    """Where weeks are counted, a day without a response is just a day."""
    return period if period.state in _BARE else replace(period, state=State.BEFORE)


def _column(period: Period, last: Period) -> int:
    return WEEKS - 1 - (Unit.WEEK.number(last.starts_on) - Unit.WEEK.number(period.starts_on))


def _draw_figures(canvas: Canvas, streak: Streak) -> None:
    figures = (
        (str(streak.current), say(f"picture-current-{streak.unit.value}", count=streak.current), Paint.GOOD),
        (str(streak.best), say("picture-best"), Paint.INK),
        (str(streak.freezes), say("picture-freezes", count=streak.freezes), Paint.ICE),
    )
    x = float(MARGIN)
    for value, label, paint in figures:
        x += canvas.text((x, _FIGURES), value, size=24, bold=True, paint=paint) + 5
        x += canvas.text((x, _FIGURES), label, size=11.5, paint=Paint.SOFT) + 20


def _draw_months(canvas: Canvas, periods: list[Period]) -> float:
    """Name the months above the columns they begin in, and return where the columns begin."""
    free = 0.0
    for period in periods:
        begins = period.starts_on.day == 1 or period is periods[0]
        x = _LEFT + _column(period, periods[-1]) * _PITCH
        if begins and x >= free and x < WIDTH - MARGIN - 14:
            free = x + canvas.text((x, _MONTHS - 10), month(period.starts_on), size=10, paint=Paint.SOFT) + 5
    return _MONTHS - 4


def _draw_weeks(canvas: Canvas, top: float, facts: StreakCalendar) -> float:
    canvas.text((MARGIN, top + 11), say("picture-week"), size=10, paint=Paint.SOFT)
    for period in facts.weeks.periods[-WEEKS:]:
        x = _LEFT + _column(period, facts.days.periods[-1]) * _PITCH
        draw_mark(canvas, (x, top), _CELL, period)
    return top + _CELL[1] + 8


def _draw_days(canvas: Canvas, top: float, periods: list[Period]) -> None:
    monday = periods[-1].starts_on - timedelta(days=periods[-1].starts_on.weekday())
    for row in (0, 2, 4, 6):
        name = weekday(monday + timedelta(days=row))
        canvas.text((MARGIN, top + row * _ROW + 11), name, size=10, paint=Paint.SOFT)
    for period in periods:
        corner = (_LEFT + _column(period, periods[-1]) * _PITCH, top + period.starts_on.weekday() * _ROW)
        draw_mark(canvas, corner, _CELL, period)
