"""Streaks: a table of lives, and the laws that no history breaks."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise, product
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.days import next_day_begins_at
from bot.domain.streaks import (
    MILESTONES,
    Grace,
    History,
    Pause,
    PauseOver,
    PauseTooLong,
    State,
    Streak,
    Unit,
    can_be_saved_today,
    compute_streak,
    milestones_reached,
    pause_until,
    paused_until,
    resume,
)
from bot.domain.zones import (
    Calendar,
    ZoneChangedRecently,
    ZoneHistory,
    bridged_days,
    change_zone,
    member_day,
    zone_at,
)

MONDAY = date(2026, 1, 5)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
PAUSE_SIGNS, GRACE_SIGNS, BRIDGED_SIGNS = "pPx", "gGx", "bB"
STATE_SIGNS = {
    State.KEPT: "K",
    State.FROZEN: "F",
    State.PAUSED: "P",
    State.GRACE: "G",
    State.BRIDGED: "B",
    State.MISSED: "M",
    State.OPEN: "O",
    State.BEFORE: "-",
}


def a_history(days: str, start: date = MONDAY) -> History:
    """Read a history, one sign a day.

    `#` is a response, `.` none; `p` paused, `g` grace, `x` both, `b` bridged, in capitals with a response.
    """
    dated = [(start + index * DAY, sign) for index, sign in enumerate(days)]
    return History(
        responses={day: 1 for day, sign in dated if sign in "#PGB"},
        pauses=tuple(Pause(*span) for span in spans(dated, PAUSE_SIGNS)),
        graces=tuple(Grace(*span, "storm") for span in spans(dated, GRACE_SIGNS)),
        bridged=frozenset(day for day, sign in dated if sign in BRIDGED_SIGNS),
    )


def spans(dated: list[tuple[date, str]], signs: str) -> Iterator[tuple[date, date]]:
    """Yield the first and the last day of each run of some signs: a pause of a week is one, not seven."""
    for is_in, run in groupby(dated, key=lambda dated_sign: dated_sign[1] in signs):
        days = [day for day, _ in run]
        if is_in:
            yield days[0], days[-1]


def a_streak(days: str, unit: Unit = Unit.DAY) -> Streak:
    """Compute the streak of a history whose last sign is today."""
    days = days.replace("|", "")
    return compute_streak(
        a_history(days),
        today=MONDAY + (len(days) - 1) * DAY,
        unit=unit,
        periods=-(-len(days) // unit.days),
    )


def figures(streak: Streak) -> tuple[int, int, int]:
    return streak.current, streak.best, streak.freezes


def states(streak: Streak) -> str:
    return "".join(STATE_SIGNS[period.state] for period in streak.periods)


WEEK_KEPT, WEEK_MISSED = "..#....", "......."

DAY_CASES = {
    "a member who never answered has no streak": ("..", (0, 0, 0), "-O"),
    "a first response begins a streak": ("..#", (1, 1, 0), "--K"),
    "in the morning after it still reads one": ("#.", (1, 1, 0), "KO"),
    "a missed day ends a streak without freezes": ("#..", (0, 1, 0), "KMO"),
    "a single response of long ago is the best one": ("#" + "." * 29, (0, 1, 0), "K" + "M" * 28 + "O"),
    "a response after a miss begins anew": ("###.#", (1, 3, 0), "KKKMK"),
    "a shorter streak leaves the best alone": ("#####..##", (2, 5, 0), "KKKKKMMKK"),
    "a longer streak is the best": ("##..###", (3, 3, 0), "KKMMKKK"),
    "every other day is no streak": ("#.#.#", (1, 1, 0), "KMKMK"),
    "weekends only never pass two days": (".....##.....##", (2, 2, 0), "-----KKMMMMMKK"),
    "six days earn no freeze": ("#" * 6, (6, 6, 0), "K" * 6),
    "the seventh day earns one": ("#" * 7, (7, 7, 1), "K" * 7),
    "the thirteenth day earns no second": ("#" * 13, (13, 13, 1), "K" * 13),
    "the fourteenth day earns a second": ("#" * 14, (14, 14, 2), "K" * 14),
    "nobody has a third": ("#" * 40, (40, 40, 2), "K" * 40),
    "a freeze is not used before the day is over": ("#" * 7 + ".", (7, 7, 1), "K" * 7 + "O"),
    "the next morning it is used": ("#" * 7 + "..", (7, 7, 0), "K" * 7 + "FO"),
    "a frozen day does not add": ("#" * 7 + ".#", (8, 8, 0), "K" * 7 + "FK"),
    "two freezes carry over two days": ("#" * 14 + "..#", (15, 15, 0), "K" * 14 + "FFK"),
    "two days apart use one each": ("#" * 14 + ".#.#", (16, 16, 0), "K" * 14 + "FKFK"),
    "one freeze does not carry over two days": ("#" * 7 + "..#", (1, 7, 0), "K" * 7 + "FMK"),
    "two do not over three, oldest missed first": ("#" * 14 + "...#", (1, 14, 0), "K" * 14 + "FFMK"),
    "freezes end with the streak": ("#" * 14 + "...#.#", (1, 14, 0), "K" * 14 + "FFMKMK"),
    "what is saved ends with the streak": ("#" * 6 + ".######", (6, 6, 0), "K" * 6 + "M" + "K" * 6),
    "a new streak earns anew": ("#" * 6 + ".#######", (7, 7, 1), "K" * 6 + "M" + "K" * 7),
    "a frozen day does not set back what is saved": (
        "#" * 10 + ".####",
        (14, 14, 1),
        "K" * 10 + "FKKKK",
    ),
    "with two in hand nothing more is saved": ("#" * 20 + ".######", (26, 26, 1), "K" * 20 + "F" + "K" * 6),
    "seven days after one of two is used it is back": (
        "#" * 20 + ".#######",
        (27, 27, 2),
        "K" * 20 + "F" + "K" * 7,
    ),
    "every eighth day off can go on for ever": ("#######." * 3, (21, 21, 1), "KKKKKKKF" * 2 + "KKKKKKKO"),
    "a year away ends a streak": ("#" * 30 + "." * 365 + "#", (1, 30, 0), None),
    "a year away paused for a part still ends it": ("#" * 30 + "p" * 56 + "." * 300 + "#", (1, 30, 0), None),
    "a pause neither adds nor ends": ("###ppppp#", (4, 4, 0), "KKKPPPPPK"),
    "in a pause the streak stands": ("###ppp", (3, 3, 0), "KKKPPP"),
    "the morning after a pause it stands": ("###pp.", (3, 3, 0), "KKKPPO"),
    "a miss after a pause ends it": ("###pp..", (0, 3, 0), "KKKPPMO"),
    "a miss after a pause uses a freeze": ("#" * 7 + "ppp.#", (8, 8, 0), "K" * 7 + "PPPFK"),
    "days on both sides of a pause earn a freeze": ("####ppp###", (7, 7, 1), "KKKKPPPKKK"),
    "a response in a pause adds": ("###pPp", (4, 4, 0), "KKKPKP"),
    "one stray response in a pause does not cost the rest of it": ("##pPppppp.", (3, 3, 0), "KKPKPPPPPO"),
    "today kept in a pause is kept": ("##P", (3, 3, 0), "KKK"),
    "a pause uses no freeze": ("#" * 7 + "pp#", (8, 8, 1), "K" * 7 + "PPK"),
    "a pause before the first response is before it": ("pp#", (1, 1, 0), "--K"),
    "a pause without any response is shown as one": ("pp", (0, 0, 0), "-P"),
    "a pause after the end revives nothing": ("##..pp#", (1, 2, 0), "KKMMPPK"),
    "grace neither adds nor ends": ("###gg#", (4, 4, 0), "KKKGGK"),
    "grace uses no freeze": ("#" * 7 + "g#", (8, 8, 1), "K" * 7 + "GK"),
    "a response in grace adds": ("##G#", (4, 4, 0), "KKKK"),
    "today in grace is not open": ("##g", (2, 2, 0), "KKG"),
    "a pause is named before grace": ("##x#", (3, 3, 0), "KKPK"),
    "a bridged day neither adds nor ends": ("##b#", (3, 3, 0), "KKBK"),
    "a response on a bridged day adds": ("##B#", (4, 4, 0), "KKKK"),
}

WEEK_CASES = {
    "a first week is kept by one response": ("..#", (1, 1, 0), "K"),
    "several responses in a week count once": ("#.#.#.#", (1, 1, 0), "K"),
    "Sunday and Monday are two weeks": ("......#|#", (2, 2, 0), "KK"),
    "a week stays open until its Sunday is over": (WEEK_KEPT + "|.......", (1, 1, 0), "KO"),
    "on Monday a missed week has ended it": (WEEK_KEPT + WEEK_MISSED + "|.", (0, 1, 0), "KMO"),
    "weekends only are a streak of weeks": (".....##" * 5, (5, 5, 1), "KKKKK"),
    "four weeks earn a freeze": (WEEK_KEPT * 4, (4, 4, 1), "KKKK"),
    "eight weeks earn a second, and twelve no third": (WEEK_KEPT * 12, (12, 12, 2), "K" * 12),
    "a missed week uses a freeze": (WEEK_KEPT * 4 + WEEK_MISSED + "|#", (5, 5, 0), "KKKKFK"),
    "two missed weeks with one freeze end it": (WEEK_KEPT * 4 + WEEK_MISSED * 2 + "|#", (1, 4, 0), "KKKKFMK"),
    "one paused day excuses its week": (WEEK_KEPT + "...p..." + "|#", (2, 2, 0), "KPK"),
    "one day of grace excuses its week": (WEEK_KEPT + "......g" + "|#", (2, 2, 0), "KGK"),
    "a response keeps a week that has a paused day": ("#.....p" + "|.", (1, 1, 0), "KO"),
    "eight weeks of pause leave it where it was": (
        WEEK_KEPT + "p" * 56 + "|#",
        (2, 2, 0),
        "K" + "P" * 8 + "K",
    ),
    "a year away ends a streak of weeks": (WEEK_KEPT * 10 + WEEK_MISSED * 52 + "|#", (1, 10, 0), None),
    "weeks run on over New Year": ("......#" * 54, (54, 54, 2), None),
}


@pytest.mark.parametrize(("days", "expected", "told"), DAY_CASES.values(), ids=DAY_CASES.keys())
def test_in_days(days: str, expected: tuple[int, int, int], told: str | None) -> None:
    streak = a_streak(days)

    assert figures(streak) == expected
    assert told in (None, states(streak))


@pytest.mark.parametrize(("days", "expected", "told"), WEEK_CASES.values(), ids=WEEK_CASES.keys())
def test_in_weeks(days: str, expected: tuple[int, int, int], told: str | None) -> None:
    streak = a_streak(days, Unit.WEEK)

    assert figures(streak) == expected
    assert told in (None, states(streak))


class TestWhatIsTold:
    def test_a_period_names_its_days_its_responses_and_its_reason(self) -> None:
        history = History(
            responses={MONDAY: 2, MONDAY + DAY: 3}, graces=[Grace(MONDAY + WEEK, MONDAY + WEEK, "fire")]
        )

        kept, grace, today = compute_streak(
            history, today=MONDAY + 2 * WEEK, unit=Unit.WEEK, periods=3
        ).periods

        assert (kept.starts_on, kept.ends_on, kept.responses) == (MONDAY, MONDAY + 6 * DAY, 5)
        assert (grace.state, grace.label, grace.responses) == (State.GRACE, "fire", 0)
        assert (today.state, today.starts_on) == (State.OPEN, MONDAY + 2 * WEEK)

    def test_fourteen_periods_are_told_even_on_the_first_day(self) -> None:
        streak = compute_streak(History(responses={MONDAY: 1}), today=MONDAY)

        assert states(streak) == "-" * 13 + "K"

    def test_each_frozen_period_is_named_by_its_first_day(self) -> None:
        days = a_streak("#" * 14 + ".#.#")
        weeks = a_streak(WEEK_KEPT * 4 + WEEK_MISSED + "#", Unit.WEEK)

        assert days.frozen_on == (MONDAY + 14 * DAY, MONDAY + 16 * DAY)
        assert weeks.frozen_on == (MONDAY + 4 * WEEK,)

    def test_alive_and_kept_say_what_the_figures_say(self) -> None:
        kept, morning, over = a_streak("##"), a_streak("##."), a_streak("##..")

        assert [streak.is_alive for streak in (kept, morning, over)] == [True, True, False]
        assert [streak.kept_this_period for streak in (kept, morning, over)] == [True, False, False]

    def test_another_unit_counts_the_same_responses_anew(self) -> None:
        days = "#" * 10 + "." * 4 + "#"

        assert figures(a_streak(days)) == (1, 10, 0)
        assert figures(a_streak(days, Unit.WEEK)) == (3, 3, 0)

    def test_a_response_on_a_day_the_zone_repeats_does_not_vanish(self) -> None:
        history = a_history("###")

        assert figures(compute_streak(history, today=MONDAY + DAY)) == (3, 3, 0)

    def test_grace_for_a_past_miss_joins_what_it_had_parted(self) -> None:
        parted = a_history("#####.##")
        joined = replace(parted, graces=[Grace(MONDAY + 5 * DAY, MONDAY + 5 * DAY)])

        assert compute_streak(parted, today=MONDAY + 7 * DAY).current == 2
        assert compute_streak(joined, today=MONDAY + 7 * DAY).current == 7

    def test_an_empty_span_excuses_nothing(self) -> None:
        wednesday = MONDAY + WEEK + 2 * DAY
        history = History(responses={MONDAY: 1}, pauses=[Pause(wednesday, wednesday - DAY)])

        assert not compute_streak(history, today=MONDAY + 2 * WEEK, unit=Unit.WEEK).is_alive

    def test_responses_none_of_which_counts_keep_nothing(self) -> None:
        assert figures(compute_streak(History(responses={MONDAY: 0}), today=MONDAY)) == (0, 0, 0)


class TestMilestones:
    @pytest.mark.parametrize(
        ("before", "after", "reached"),
        [
            (2, 3, (3,)),
            (3, 3, ()),
            (3, 4, ()),
            (0, 8, (3, 7)),
            (99, 100, (100,)),
            (364, 365, (365,)),
            (365, 366, ()),
            (40, 0, ()),
            (0, 1000, MILESTONES),
        ],
    )
    def test_a_milestone_is_reached_once_on_the_way(
        self, before: int, after: int, reached: tuple[int, ...]
    ) -> None:
        assert milestones_reached(before, after) == reached


SAVING = {
    "an open day of a streak can be saved": ("##.", Unit.DAY, True),
    "a kept day needs no saving": ("###", Unit.DAY, False),
    "without a streak there is nothing to save": ("##..", Unit.DAY, False),
    "a member who never answered is not reminded": (".", Unit.DAY, False),
    "a paused day costs nothing": ("##p", Unit.DAY, False),
    "a day of grace costs nothing": ("##g", Unit.DAY, False),
    "a bridged day costs nothing": ("##b", Unit.DAY, False),
    "a freeze in hand is worth keeping": ("#######.", Unit.DAY, True),
    "a week can wait until Saturday": (WEEK_KEPT + "......", Unit.WEEK, False),
    "a week is saved on its Sunday": (WEEK_KEPT + ".......", Unit.WEEK, True),
}


@pytest.mark.parametrize(("days", "unit", "expected"), SAVING.values(), ids=SAVING.keys())
def test_saving(days: str, unit: Unit, expected: bool) -> None:
    today = MONDAY + (len(days) - 1) * DAY

    assert can_be_saved_today(a_streak(days, unit), today) is expected


class TestPauses:
    def test_a_pause_begins_today(self) -> None:
        assert pause_until(MONDAY + WEEK, today=MONDAY) == Pause(MONDAY, MONDAY + WEEK)

    def test_a_pause_may_be_of_one_day_or_of_eight_weeks(self) -> None:
        assert pause_until(MONDAY, today=MONDAY).ends_on == MONDAY
        assert pause_until(MONDAY + 8 * WEEK, today=MONDAY).ends_on == MONDAY + 8 * WEEK

    def test_a_pause_longer_than_eight_weeks_is_refused(self) -> None:
        with pytest.raises(PauseTooLong) as refusal:
            pause_until(MONDAY + 8 * WEEK + DAY, today=MONDAY)

        assert refusal.value.facts == {"weeks": 8}

    def test_a_pause_that_is_over_is_refused(self) -> None:
        with pytest.raises(PauseOver):
            pause_until(MONDAY - DAY, today=MONDAY)

    def test_resuming_keeps_the_days_before(self) -> None:
        assert resume(Pause(MONDAY, MONDAY + WEEK), today=MONDAY + 2 * DAY) == Pause(MONDAY, MONDAY + DAY)

    def test_resuming_what_began_today_leaves_nothing(self) -> None:
        assert resume(Pause(MONDAY, MONDAY + WEEK), today=MONDAY) is None

    def test_resuming_what_is_over_changes_nothing(self) -> None:
        over = Pause(MONDAY, MONDAY + DAY)

        assert resume(over, today=MONDAY + WEEK) == over

    def test_a_member_is_away_until_the_last_pause_ends(self) -> None:
        history = History(responses={}, pauses=[Pause(MONDAY, MONDAY + DAY), Pause(MONDAY, MONDAY + WEEK)])

        assert paused_until(history, MONDAY) == MONDAY + WEEK
        assert paused_until(history, MONDAY + WEEK) == MONDAY + WEEK
        assert paused_until(history, MONDAY + WEEK + DAY) is None
        assert paused_until(history, MONDAY - DAY) is None

    def test_a_response_brings_a_member_back(self) -> None:
        history = History(responses={MONDAY + DAY: 1}, pauses=[Pause(MONDAY, MONDAY + WEEK)])

        assert paused_until(history, MONDAY) == MONDAY + WEEK
        assert paused_until(history, MONDAY + DAY) is None

    def test_a_response_on_the_day_a_pause_began_may_have_come_before_it(self) -> None:
        history = History(responses={MONDAY: 1}, pauses=[Pause(MONDAY, MONDAY + WEEK)])

        assert paused_until(history, MONDAY + DAY) == MONDAY + WEEK


@dataclass(frozen=True)
class Life:
    """A history, what unit its server counts in, and which day it is."""

    history: History
    unit: Unit
    today: date

    def streak(self, **changes: Any) -> Streak:
        history = replace(self.history, **changes)
        return compute_streak(history, today=self.today, unit=self.unit, periods=20)

    def with_responses(self, day: date, change: int) -> dict[date, int]:
        return {**self.history.responses, day: max(0, self.history.responses.get(day, 0) + change)}


UNITS = st.sampled_from(Unit)
# Runs, not single days: freezes are only earned by many kept days in a row.
STRETCHES = st.lists(
    st.tuples(st.sampled_from("####...pgbPG"), st.integers(1, 8) | st.just(14)).map(
        lambda run: run[0] * run[1]
    ),
    max_size=14,
).map("".join)
WEEK_STRETCHES = st.lists(
    st.sampled_from(
        [
            WEEK_KEPT,
            "#" * 7,
            ".....##",
            WEEK_MISSED,
            "...p...",
            "g......",
            "ppppppp",
            "ppPpppp",
            "pPppPpp",
            ".#.",
            "b",
        ]
    ),
    max_size=25,
).map("".join)


@st.composite
def lives(draw: st.DrawFn) -> Life:
    days = draw(STRETCHES | WEEK_STRETCHES)
    start = MONDAY + draw(st.integers(0, 6)) * DAY
    # Up to a day back: a change of zone to the west.
    today = start + (len(days) + draw(st.integers(-2, 10))) * DAY
    return Life(a_history(days, start), draw(UNITS), today)


@st.composite
def lives_and_days(draw: st.DrawFn) -> tuple[Life, date]:
    life = draw(lives())
    earliest = min(life.history.responses, default=life.today) - 20 * DAY
    return life, draw(st.dates(min(earliest, life.today), life.today))


@st.composite
def lives_and_spans(draw: st.DrawFn) -> tuple[Life, date, date]:
    life, starts_on = draw(lives_and_days())
    return life, starts_on, starts_on + draw(st.integers(0, 60)) * DAY


def is_no_worse(after: Streak, before: Streak) -> bool:
    return after.current >= before.current and after.best >= before.best and after.freezes >= before.freezes


@pytest.mark.parametrize("unit", Unit)
def test_who_began_a_period_earlier_never_has_less(unit: Unit) -> None:
    """Every end of four periods after every length up to a month: what a careless count of freezes breaks."""
    signs = (
        {"#": WEEK_KEPT, ".": WEEK_MISSED, "p": "ppppppp"}
        if unit is Unit.WEEK
        else {"#": "#", ".": ".", "p": "p"}
    )
    for end in map("".join, product(signs.values(), repeat=4)):
        lengths = [a_streak(signs["#"] * kept + end, unit) for kept in range(1, 31)]

        assert all(is_no_worse(longer, shorter) for shorter, longer in pairwise(lengths))


class TestLaws:
    @given(lives_and_days())
    @settings(deadline=None, max_examples=400)
    def test_a_response_never_shortens_a_streak_and_never_costs_a_freeze(
        self, case: tuple[Life, date]
    ) -> None:
        life, day = case

        assert is_no_worse(life.streak(responses=life.with_responses(day, +1)), life.streak())

    @given(lives(), st.data())
    @settings(deadline=None, max_examples=300)
    def test_taking_a_response_away_never_lengthens_a_streak(self, life: Life, data: st.DataObject) -> None:
        day = data.draw(st.sampled_from([*life.history.responses] or [life.today]))

        assert is_no_worse(life.streak(), life.streak(responses=life.with_responses(day, -1)))

    @given(lives_and_spans())
    @settings(deadline=None, max_examples=300)
    def test_grace_never_shortens_a_streak(self, case: tuple[Life, date, date]) -> None:
        life, starts_on, ends_on = case
        graces = [*life.history.graces, Grace(starts_on, ends_on)]

        assert is_no_worse(life.streak(graces=graces), life.streak())

    @given(lives_and_spans())
    @settings(deadline=None, max_examples=300)
    def test_a_pause_never_shortens_a_streak(self, case: tuple[Life, date, date]) -> None:
        life, starts_on, ends_on = case
        pauses = [*life.history.pauses, Pause(starts_on, ends_on)]

        assert is_no_worse(life.streak(pauses=pauses), life.streak())

    @given(lives_and_days())
    @settings(deadline=None)
    def test_a_bridged_day_never_shortens_a_streak(self, case: tuple[Life, date]) -> None:
        life, day = case

        assert is_no_worse(life.streak(bridged=life.history.bridged | {day}), life.streak())

    @given(lives(), st.randoms(use_true_random=False))
    @settings(deadline=None)
    def test_the_order_in_which_facts_arrive_does_not_matter(self, life: Life, random: Random) -> None:
        arrived = [*life.history.responses.items()]
        pauses, graces = [*life.history.pauses], [*life.history.graces]
        for facts in (arrived, pauses, graces):
            random.shuffle(facts)

        assert life.streak(responses=dict(arrived), pauses=pauses, graces=graces) == life.streak()

    @given(lives_and_days())
    @settings(deadline=None)
    def test_a_response_left_out_and_restored_leaves_no_trace(self, case: tuple[Life, date]) -> None:
        life, day = case
        voided = replace(life, history=replace(life.history, responses=life.with_responses(day, -1)))
        count = life.history.responses.get(day, 0)

        assert voided.streak(responses={**voided.history.responses, day: count}) == life.streak()

    @given(lives_and_days(), st.integers(1, 9))
    @settings(deadline=None)
    def test_more_responses_on_a_kept_day_change_no_figure(self, case: tuple[Life, date], more: int) -> None:
        life, day = case
        once = replace(life, history=replace(life.history, responses=life.with_responses(day, +1)))

        assert figures(once.streak(responses=once.with_responses(day, more))) == figures(once.streak())

    @given(lives())
    @settings(deadline=None, max_examples=300)
    def test_figures_stay_in_their_ranges(self, life: Life) -> None:
        streak = life.streak()

        assert streak.best >= streak.current >= 0
        assert 0 <= streak.freezes <= 2
        assert streak.is_alive or streak.freezes == 0

    @given(lives())
    @settings(deadline=None, max_examples=300)
    def test_what_is_told_of_the_periods_adds_up_to_the_figures(self, life: Life) -> None:
        told = compute_streak(life.history, today=life.today, unit=life.unit, periods=400)
        since = states(told).rpartition("M")[2]

        assert told.current == since.count("K")
        assert told.best == max(part.count("K") for part in states(told).split("M"))
        assert [period.starts_on for period in told.periods if period.state is State.FROZEN] == [
            *told.frozen_on
        ]
        assert sum(period.responses for period in told.periods) == sum(life.history.responses.values())

    @given(lives())
    @settings(deadline=None, max_examples=300)
    def test_a_night_without_a_response_costs_at_most_what_is_written(self, life: Life) -> None:
        today = max([life.today, *life.history.responses])
        before = compute_streak(life.history, today=today, unit=life.unit)
        after = compute_streak(life.history, today=today + DAY, unit=life.unit)

        is_missed = after.this_period != before.this_period and before.this_period.state is State.OPEN
        if not is_missed:
            assert figures(after) == figures(before)
        elif before.freezes:
            assert figures(after) == (before.current, before.best, before.freezes - 1)
            assert after.frozen_on == (*before.frozen_on, before.this_period.starts_on)
        else:
            assert figures(after) == (0, before.best, 0)

    @given(lives())
    @settings(deadline=None, max_examples=300)
    def test_a_night_changes_nothing_that_was_told_of_the_past(self, life: Life) -> None:
        today = max([life.today, *life.history.responses])
        before = compute_streak(life.history, today=today, unit=life.unit, periods=60)
        after = compute_streak(life.history, today=today + DAY, unit=life.unit, periods=62)

        assert set(before.periods[:-1]) <= set(after.periods)

    @given(lives(), st.integers(-500, 500))
    @settings(deadline=None)
    def test_the_year_does_not_matter(self, life: Life, weeks: int) -> None:
        by = weeks * WEEK
        history = life.history
        moved = History(
            responses={day + by: count for day, count in history.responses.items()},
            pauses=[Pause(pause.starts_on + by, pause.ends_on + by) for pause in history.pauses],
            graces=[replace(g, starts_on=g.starts_on + by, ends_on=g.ends_on + by) for g in history.graces],
            bridged={day + by for day in history.bridged},
        )

        streak = compute_streak(moved, today=life.today + by, unit=life.unit, periods=20)

        assert (figures(streak), states(streak)) == (figures(life.streak()), states(life.streak()))
        assert [day - by for day in streak.frozen_on] == [*life.streak().frozen_on]

    @given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
    @settings(deadline=None)
    def test_a_daily_writer_keeps_every_week(self, first: date, days: int) -> None:
        today = first + days * DAY
        history = History(responses={first + ahead * DAY: 1 for ahead in range(days + 1)})

        weeks = (today - today.weekday() * DAY - (first - first.weekday() * DAY)).days // 7 + 1
        assert compute_streak(history, today=today).current == days + 1
        assert compute_streak(history, today=today, unit=Unit.WEEK).current == weeks

    @given(lives())
    @settings(deadline=None, max_examples=300)
    def test_who_keeps_a_streak_of_days_keeps_one_of_weeks(self, life: Life) -> None:
        days = compute_streak(life.history, today=life.today)
        weeks = compute_streak(life.history, today=life.today, unit=Unit.WEEK)

        assert weeks.is_alive or not days.is_alive
        assert 7 * weeks.current >= days.current

    @given(st.tuples(*[st.integers(0, 400)] * 3).map(sorted))
    @settings(deadline=None)
    def test_milestones_on_the_way_are_those_of_each_step(self, lengths: list[int]) -> None:
        low, middle, high = lengths

        assert milestones_reached(low, middle) + milestones_reached(middle, high) == milestones_reached(
            low, high
        )


PAGO, KIRITIMATI = Calendar("Pacific/Pago_Pago"), Calendar("Pacific/Kiritimati")
ZONES = [
    *("UTC", "Pacific/Pago_Pago", "Pacific/Kiritimati", "Asia/Kathmandu", "Australia/Lord_Howe"),
    *("America/New_York", "Europe/Berlin", "Pacific/Auckland", "Pacific/Chatham", "Africa/Casablanca"),
    *("Australia/Sydney", "America/Los_Angeles", "America/Havana", "Asia/Beirut"),
]
# The ends of the world more often than what is between them.
CALENDARS = st.sampled_from([PAGO, KIRITIMATI]) | st.builds(
    Calendar, st.sampled_from(ZONES), st.integers(0, 6)
)
NEW_YEAR = datetime(2026, 1, 1, 12, tzinfo=UTC)
STARTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: NEW_YEAR + timedelta(minutes=minutes))
FRACTIONS = st.floats(0, 0.999)


@dataclass
class Traveller:
    """A member who answers once on every local day they see, and moves about.

    Attributes:
        is_busy: They do not get to answering on days that a change cut to less than half.
    """

    zones: ZoneHistory
    first: date
    responses: dict[date, int]
    is_busy: bool

    def see(self, at: datetime, ends_at: datetime, share: float) -> None:
        """Live through what one border of days or calendars leaves until the next."""
        day = member_day(self.zones, at)
        is_cut = ends_at - at < timedelta(hours=12)
        if day not in self.responses and not (self.is_busy and is_cut and self.responses):
            self.check(at, len(self.responses))
            answered_at = at + (ends_at - at) * share
            assert member_day(self.zones, answered_at) == day
            self.responses[day] = 1
        self.check(ends_at - timedelta(microseconds=1), len(self.responses))

    def check(self, at: datetime, length: int) -> None:
        today = member_day(self.zones, at)
        bridged = bridged_days(self.zones, self.first, today)
        streak = compute_streak(History(responses=self.responses, bridged=bridged), today=today)
        assert (streak.current, streak.best) == (length, length)
        assert not streak.frozen_on


def next_border(zones: ZoneHistory, at: datetime) -> datetime:
    calendar = zone_at(zones, at)
    day_ends_at = next_day_begins_at(at, calendar.zone, calendar.day_start_hours)
    return min([day_ends_at, *(change.starts_at for change in zones.changes if change.starts_at > at)])


@given(CALENDARS, STARTS, st.lists(st.tuples(FRACTIONS, st.none() | CALENDARS), max_size=40), st.booleans())
@example(PAGO, NEW_YEAR, [(0.5, None), (0.5, KIRITIMATI), (0.5, None), (0.5, None)], False)
@example(KIRITIMATI, NEW_YEAR, [(0.5, None), (0.5, PAGO), (0.5, None), (0.5, None)], False)
@settings(max_examples=100, deadline=None)
def test_a_change_of_zone_neither_breaks_nor_doubles_a_streak(
    home: Calendar, began_at: datetime, days: list[tuple[float, Calendar | None]], is_busy: bool
) -> None:
    zones = ZoneHistory(home)
    traveller = Traveller(zones, member_day(zones, began_at), {}, is_busy)
    at = began_at
    for share, wanted in days:
        ends_at = next_border(traveller.zones, at)
        if wanted is not None:
            with suppress(ZoneChangedRecently):
                traveller.zones = change_zone(traveller.zones, wanted, now=at + (ends_at - at) * share)
        traveller.see(at, ends_at, share)
        at = ends_at

    assert len(traveller.responses) <= (at - began_at) / DAY + 3
