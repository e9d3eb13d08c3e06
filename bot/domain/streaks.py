"""Streaks: how many periods in a row a member answered peers, computed from the ledger and nothing else.

One walk over the periods, oldest first, with two numbers: the length, and the kept periods saved towards
freezes. A response only ever raises both and a pause or grace only ever spares them a loss, which is why a
response never shortens a streak, whenever it was given and in whatever order the ledger heard of it.
"""

from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.errors import Refusal

FREEZES_LIMIT = 2
"""Freezes in hand, at most."""

MILESTONES = (3, 7, 14, 30, 60, 100, 200, 365)
"""Lengths worth a kind line; in periods, whatever the server's unit is."""

PAUSE_WEEKS_LIMIT = 8

PERIODS_TOLD = 14
"""Periods that `/streak why` explains."""


class PauseTooLong(Refusal):
    """A pause was asked for that ends in more than `weeks` weeks."""


class PauseOver(Refusal):
    """A pause was asked for that ends before today."""


class Unit(StrEnum):
    """What a streak counts; a server chooses, and both are always computed."""

    DAY = "day"
    WEEK = "week"

    @property
    def days(self) -> int:
        """Return the length of a period; weeks begin on Monday (ISO 8601)."""
        return 1 if self is Unit.DAY else 7

    @property
    def freeze_price(self) -> int:
        """Return how many kept periods earn a freeze."""
        return 7 if self is Unit.DAY else 4

    def number(self, day: date) -> int:
        """Number the period a day lies in; periods in a row have numbers in a row."""
        # Python counts days from Monday, 1 January of the year 1, as 1.
        return (day.toordinal() - 1) // self.days

    def first_day(self, number: int) -> date:
        """Return the day on which a numbered period begins."""
        return date.fromordinal(number * self.days + 1)


class State(StrEnum):
    """What became of a period.

    `KEPT` adds to the streak, `MISSED` ends it, the others leave it as it is. `OPEN` is the current period
    while nothing is decided; `BRIDGED` a day that a change of zone left out; `BEFORE` what lies before the
    first response.
    """

    KEPT = "kept"
    FROZEN = "frozen"
    PAUSED = "paused"
    GRACE = "grace"
    BRIDGED = "bridged"
    MISSED = "missed"
    OPEN = "open"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which a member need not answer anybody, by their own choice.

    Attributes:
        starts_on: The first day.
        ends_on: The last day.
    """

    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class Grace:
    """Days on which nobody, or this member, had to answer: the moderators said so, or the bot was away.

    Attributes:
        starts_on: The first day.
        ends_on: The last day.
        label: The reason, as members read it.
    """

    starts_on: date
    ends_on: date
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All that decides on a member's streak in one server.

    Attributes:
        responses: By the day stamped on them, how many responses count; days with none may be left out.
        pauses: The member's, in any order; they may overlap.
        graces: The server's and the member's, in any order; they may overlap.
        bridged: Days that changes of zone left out, see `bot.domain.zones.bridged_days`.
    """

    responses: Mapping[date, int]
    pauses: Collection[Pause] = ()
    graces: Collection[Grace] = ()
    bridged: Set[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Period:
    """One day or week, and what became of it.

    Attributes:
        starts_on: The first day; of a week, its Monday.
        ends_on: The last day; of a week, its Sunday.
        responses: How many counted in it.
        label: Of a grace period, its reason.
    """

    starts_on: date
    ends_on: date
    state: State
    responses: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Streak:
    """A member's streak in one server on one day.

    Attributes:
        current: Periods kept in a row, the current one included once it is kept; 0 when there is no streak.
        best: The longest there ever was, this one included.
        freezes: In hand, 0 to `FREEZES_LIMIT`.
        periods: The last ones asked for, oldest first; the last of them is the current one.
        kept_on: First days of the periods that make up `current`, oldest first.
        frozen_on: First days of all periods a freeze was used for, oldest first. Each is told once,
            privately: it is the natural key of that letter.
    """

    unit: Unit
    current: int
    best: int
    freezes: int
    periods: tuple[Period, ...]
    kept_on: tuple[date, ...]
    frozen_on: tuple[date, ...]

    @property
    def is_alive(self) -> bool:
        """Say whether there is a streak: one that today can lengthen, or has."""
        return self.current > 0

    @property
    def this_period(self) -> Period:
        """Return the current day or week."""
        return self.periods[-1]

    @property
    def kept_this_period(self) -> bool:
        """Say whether the current day or week has a response."""
        return self.this_period.state is State.KEPT


def compute_streak(
    history: History, *, today: date, unit: Unit = Unit.DAY, periods: int = PERIODS_TOLD
) -> Streak:
    """Compute a member's streak.

    - Alive: the current period can only add. What is missed is missed when its last day is over, so a streak
      never reads 0 in the morning.
    - Freezes: each kept period is saved towards the next one, up to what two freezes cost; a missed period
      takes the price of one, oldest missed first, or ends the streak if there is none. A frozen day does not
      set back what is saved, because the streak went on. With two in hand nothing more is saved: if the count
      began anew at every seventh day, whoever had begun a day earlier could have less in hand later, and a
      response would have shortened a streak.
    - A miss too long for the freezes uses them up and ends the streak, and what is saved ends with it. Each
      was used, and told, on the morning after its day, when nobody could know how long the miss would be.
      Handing them back would turn days told as frozen into missed ones, and a response in the middle of
      such a miss, which saves the streak, would cost freezes that silence keeps: it could shorten a streak.
    - Pause, grace and bridged days: without a response they neither add nor end; with one they are kept.
    - A response in a pause resumes the streak: it adds. The days left of the pause stay excused up to the
      date the member was promised, because otherwise one stray reply in a holiday would end the streak that
      silence keeps. To be excused no longer is `resume`; `paused_until` says who counts as back.
    - A week with one excused day is excused, so that whoever keeps a streak of days keeps one of weeks too.
    - The current period is that of the last response where that is later than today: a change of zone to the
      west repeats a day, and what was given on it the first time counts once and does not vanish.

    Takes time in the number of days since the first response.

    Args:
        today: The member's local day.
        periods: How many to explain, the current one included; at least 1.
    """
    timeline = _lay_out(history, today, unit)
    run = _walk(timeline)
    frozen = frozenset(run.frozen)
    told = range(timeline.current - periods + 1, timeline.current + 1)
    return Streak(
        unit=unit,
        current=len(run.kept),
        best=run.best,
        freezes=run.saved // unit.freeze_price,
        periods=tuple(_explain(number, timeline, frozen) for number in told),
        kept_on=tuple(unit.first_day(number) for number in run.kept),
        frozen_on=tuple(unit.first_day(number) for number in run.frozen),
    )


def milestones_reached(before: int, after: int) -> tuple[int, ...]:
    """Return the milestones between two lengths of a streak, smallest first.

    There can be several, when a response that was restored joins two streaks; none when it became shorter.

    Args:
        before: The length before the change.
        after: The length now; a milestone is reached exactly there.
    """
    return tuple(milestone for milestone in MILESTONES if before < milestone <= after)


def can_be_saved_today(streak: Streak, today: date) -> bool:
    """Say whether it depends on today whether a streak costs a freeze or ends: whether to remind.

    In a week that is its Sunday: before, nothing is lost by waiting, and a reminder would only nag. Freezes
    in hand make no difference, because whoever asked to be reminded would rather keep those too.

    Args:
        today: The day `streak` was computed for.
    """
    period = streak.this_period
    return streak.is_alive and period.state is State.OPEN and period.ends_on == today


def pause_until(ends_on: date, *, today: date) -> Pause:
    """Begin a pause today.

    Args:
        ends_on: The last day of it; today at the earliest, the same weekday in 8 weeks at the latest.

    Raises:
        PauseOver: It would end before today.
        PauseTooLong: It would end later than that.
    """
    if ends_on < today:
        raise PauseOver
    if ends_on - today > timedelta(weeks=PAUSE_WEEKS_LIMIT):
        raise PauseTooLong(weeks=PAUSE_WEEKS_LIMIT)
    return Pause(today, ends_on)


def resume(pause: Pause, *, today: date) -> Pause | None:
    """End a pause: today is a day like any other again, and the days before stay paused.

    Returns:
        What is left of the pause; None if it began today or later, so that nothing is.
    """
    if pause.starts_on >= today:
        return None
    return replace(pause, ends_on=min(pause.ends_on, today - timedelta(days=1)))


def paused_until(history: History, today: date) -> date | None:
    """Return the last day of the pause a member is in; None without one, or once they have answered again.

    A response on the day the pause began does not end it: it may well have come before.
    """
    ends = [
        pause.ends_on
        for pause in history.pauses
        if pause.starts_on <= today <= pause.ends_on
        and not any(pause.starts_on < day <= today and count > 0 for day, count in history.responses.items())
    ]
    return max(ends, default=None)


def alive_through(history: History, *, today: date, unit: Unit) -> date | None:
    """Return the last day a streak lives if nothing happens any more; None if there is none today.

    As long as it lives, it is as long as today: only a response lengthens it.

    Args:
        today: The member's local day.
    """
    last_excused = max(
        (today, *(each.ends_on for each in (*history.pauses, *history.graces)), *history.bridged)
    )
    now, ahead = _lay_out(history, today, unit), _lay_out(history, last_excused, unit)
    run = _walk(now)
    if not run.kept:
        return None
    number = now.current + 1 if now.current in now.kept else now.current
    while True:
        if number not in ahead.excused:
            run.miss(number)
        if not run.kept:
            return unit.first_day(number + 1) - timedelta(days=1)
        number += 1


@dataclass(frozen=True, slots=True)
class _Timeline:
    """The facts by number of period.

    Attributes:
        kept: How many responses each kept period has.
        excused: Periods that need no response, and why.
        first: The first kept period; the current one if there is none.
    """

    unit: Unit
    kept: Mapping[int, int]
    excused: Mapping[int, tuple[State, str]]
    first: int
    current: int


@dataclass(slots=True)
class _Run:
    """What the walk carries from period to period.

    Attributes:
        kept: Numbers of the periods kept since the streak began.
        saved: Kept periods saved towards freezes, 0 to `FREEZES_LIMIT` times the price of one.
        frozen: Numbers of the periods a freeze was used for.
    """

    price: int
    best: int = 0
    saved: int = 0
    kept: list[int] = field(default_factory=list[int])
    frozen: list[int] = field(default_factory=list[int])

    def keep(self, number: int) -> None:
        self.kept.append(number)
        self.best = max(self.best, len(self.kept))
        self.saved = min(self.saved + 1, FREEZES_LIMIT * self.price)

    def miss(self, number: int) -> None:
        if self.saved >= self.price:
            self.saved -= self.price
            self.frozen.append(number)
        else:
            self.saved = 0
            self.kept.clear()


def _lay_out(history: History, today: date, unit: Unit) -> _Timeline:
    kept: dict[int, int] = {}
    for day, count in history.responses.items():
        if count > 0:
            number = unit.number(day)
            kept[number] = kept.get(number, 0) + count
    current = max(unit.number(today), *kept) if kept else unit.number(today)
    first = min(kept, default=current)
    excused: dict[int, tuple[State, str]] = {}
    # The last word is that of what says most: a bridged day hardly was one, a pause is the member's own.
    for grace in history.graces:
        reason = (State.GRACE, grace.label)
        excused.update((number, reason) for number in _numbers(grace, unit, first, current))
    for pause in history.pauses:
        excused.update((number, (State.PAUSED, "")) for number in _numbers(pause, unit, first, current))
    excused.update((unit.number(day), (State.BRIDGED, "")) for day in history.bridged)
    return _Timeline(unit, kept, excused, first, current)


def _numbers(span: Pause | Grace, unit: Unit, first: int, current: int) -> Iterable[int]:
    if span.ends_on < span.starts_on:
        return ()
    return range(max(first, unit.number(span.starts_on)), min(current, unit.number(span.ends_on)) + 1)


def _walk(timeline: _Timeline) -> _Run:
    run = _Run(timeline.unit.freeze_price)
    for number in range(timeline.first, timeline.current):
        if number in timeline.kept:
            run.keep(number)
        elif number not in timeline.excused:
            run.miss(number)
    if timeline.current in timeline.kept:
        run.keep(timeline.current)
    return run


def _explain(number: int, timeline: _Timeline, frozen: Set[int]) -> Period:
    unit = timeline.unit
    starts_on = unit.first_day(number)
    ends_on = starts_on + timedelta(days=unit.days - 1)
    if responses := timeline.kept.get(number, 0):
        return Period(starts_on, ends_on, State.KEPT, responses)
    if number < timeline.first:
        return Period(starts_on, ends_on, State.BEFORE)
    if number in timeline.excused:
        state, label = timeline.excused[number]
        return Period(starts_on, ends_on, state, label=label)
    if number == timeline.current:
        return Period(starts_on, ends_on, State.OPEN)
    return Period(starts_on, ends_on, State.FROZEN if number in frozen else State.MISSED)
