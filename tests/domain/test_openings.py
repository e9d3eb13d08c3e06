"""Openings: a year of weeks in many zones, each opened once and at the time on the wall."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.openings import (
    LEAST_DAYS,
    Opening,
    RoundOpenedToday,
    Schedule,
    Timing,
    WallTimeUnknown,
    next_opening,
    next_openings,
    opening_by_hand,
    read_wall_time,
    timing_of,
)

DAY, WEEK, MINUTE = timedelta(days=1), timedelta(days=7), timedelta(minutes=1)
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def a_year(schedule: Schedule, year: int) -> list[Opening]:
    """Follow a schedule through a year of its zone, as the bot does: each opening leads to the next."""
    zone = ZoneInfo(schedule.zone)
    after, last = datetime(year, 1, 1, tzinfo=zone).astimezone(UTC) - MINUTE, None
    openings: list[Opening] = []
    while (opening := next_opening(schedule, after=after, last=last)).week.year == year:
        openings.append(opening)
        after, last = opening.opens_at, opening.week
    return openings


YEARS = {
    "Lord Howe, where clocks move by half an hour": ("Australia/Lord_Howe", 2026, SUNDAY, "02:15"),
    "Casablanca, where Ramadan moves clocks": ("Africa/Casablanca", 2026, SUNDAY, "02:30"),
    "Sao Paulo, where a midnight is left out": ("America/Sao_Paulo", 2018, SUNDAY, "00:00"),
    "Apia, where a Friday is left out": ("Pacific/Apia", 2011, FRIDAY, "18:00"),
    "Apia, on a Saturday": ("Pacific/Apia", 2011, SATURDAY, "00:00"),
    "St. John's, where clocks moved just after midnight": ("America/St_Johns", 2011, SUNDAY, "00:00"),
    "St. John's of today": ("America/St_Johns", 2026, SUNDAY, "01:30"),
    "Kathmandu, a quarter past the half": ("Asia/Kathmandu", 2026, MONDAY, "18:00"),
    "Berlin, in the night of the changes": ("Europe/Berlin", 2026, SUNDAY, "02:30"),
    "New York, in the night of the changes": ("America/New_York", 2026, SUNDAY, "01:30"),
    "Los Angeles": ("America/Los_Angeles", 2026, MONDAY, "09:00"),
    "Kiritimati, first of all": ("Pacific/Kiritimati", 2026, MONDAY, "00:00"),
    "Pago Pago, last of all": ("Pacific/Pago_Pago", 2026, MONDAY, "23:59"),
    "Troll, where clocks move by two hours": ("Antarctica/Troll", 2026, SUNDAY, "02:00"),
    "Cairo, which moves clocks again since 2023": ("Africa/Cairo", 2023, FRIDAY, "00:00"),
    "Pyongyang, which changed its offset in 2018": ("Asia/Pyongyang", 2018, SATURDAY, "00:00"),
    "UTC": ("UTC", 2024, MONDAY, "12:00"),
}


@pytest.mark.parametrize(("zone", "year", "weekday", "wall"), YEARS.values(), ids=YEARS.keys())
class TestAYear:
    def test_has_52_or_53_openings_none_doubled(self, zone: str, year: int, weekday: int, wall: str) -> None:
        openings = a_year(Schedule(weekday, time.fromisoformat(wall), zone), year)

        days = [date(year, 1, 1) + n * DAY for n in range(366)]
        weeks = [day for day in days if day.year == year and day.weekday() == weekday]
        assert [opening.week for opening in openings] == weeks
        assert len(weeks) in (52, 53)
        assert len({opening.opens_at for opening in openings}) == len(weeks)

    def test_opens_when_clocks_first_show_the_time_or_have_jumped_over_it(
        self, zone: str, year: int, weekday: int, wall: str
    ) -> None:
        clock = ZoneInfo(zone)
        for opening in a_year(Schedule(weekday, time.fromisoformat(wall), zone), year):
            wanted = datetime.combine(opening.week, time.fromisoformat(wall))
            before = [opening.opens_at - n * MINUTE for n in range(1, 180)]
            assert opening.opens_at.astimezone(clock).replace(tzinfo=None) >= wanted
            assert all(at.astimezone(clock).replace(tzinfo=None) < wanted for at in before)

    def test_every_moment_leads_to_the_opening_that_follows(
        self, zone: str, year: int, weekday: int, wall: str
    ) -> None:
        schedule = Schedule(weekday, time.fromisoformat(wall), zone)
        for before, after in pairwise(a_year(schedule, year)):
            for passed in (timedelta(), MINUTE, timedelta(hours=3), 3 * DAY, WEEK - timedelta(hours=3)):
                if before.opens_at + passed < after.opens_at:
                    now = before.opens_at + passed
                    assert next_opening(schedule, after=now, last=before.week) == after
                    assert next_opening(schedule, after=now) == after


CHANGES = {
    "a time left out comes at the jump": ("Europe/Berlin", SUNDAY, "02:30", "2026-03-29", "2026-03-29T01:00"),
    "so does the time that clocks jump from": (
        *("Europe/Berlin", SUNDAY, "02:00", "2026-03-29", "2026-03-29T01:00"),
    ),
    "the time they jump to is an ordinary one": (
        *("Europe/Berlin", SUNDAY, "03:00", "2026-03-29", "2026-03-29T01:00"),
    ),
    "a time shown twice comes the first time": (
        *("Europe/Berlin", SUNDAY, "02:30", "2026-10-25", "2026-10-25T00:30"),
    ),
    "half an hour left out": ("Australia/Lord_Howe", SUNDAY, "02:15", "2026-10-04", "2026-10-03T15:30"),
    "half an hour shown twice": ("Australia/Lord_Howe", SUNDAY, "01:45", "2026-04-05", "2026-04-04T14:45"),
    "a midnight left out": ("America/Sao_Paulo", SUNDAY, "00:00", "2018-11-04", "2018-11-04T03:00"),
    "a midnight that clocks go back to, once": (
        *("America/Sao_Paulo", SUNDAY, "00:00", "2018-02-18", "2018-02-18T03:00"),
    ),
    "a whole day left out": ("Pacific/Apia", FRIDAY, "18:00", "2011-12-30", "2011-12-30T10:00"),
    "Ramadan: a time shown twice": (
        "Africa/Casablanca",
        SUNDAY,
        "02:30",
        "2026-02-15",
        "2026-02-15T01:30",
    ),
    "Ramadan is over: a time left out": (
        "Africa/Casablanca",
        SUNDAY,
        "02:30",
        "2026-03-22",
        "2026-03-22T02:00",
    ),
}


@pytest.mark.parametrize(
    ("zone", "weekday", "wall", "week", "opens_at"), CHANGES.values(), ids=CHANGES.keys()
)
def test_where_clocks_change(zone: str, weekday: int, wall: str, week: str, opens_at: str) -> None:
    schedule = Schedule(weekday, time.fromisoformat(wall), zone)

    opening = next_opening(schedule, after=utc(opens_at) - 2 * DAY)

    assert opening == Opening(date.fromisoformat(week), utc(opens_at))


EVERY_MONDAY = Schedule(MONDAY, time(18), "Europe/Berlin")
# Monday, 2 March 2026, 18:00 in Berlin.
OPENED = next_opening(EVERY_MONDAY, after=utc("2026-03-02T12:00"))


class TestOncePerWeek:
    def test_the_instant_of_an_opening_leads_to_the_next(self) -> None:
        assert next_opening(EVERY_MONDAY, after=OPENED.opens_at).week == date(2026, 3, 9)
        assert next_opening(EVERY_MONDAY, after=OPENED.opens_at - timedelta(microseconds=1)) == OPENED

    @pytest.mark.parametrize("back", [MINUTE, timedelta(hours=2), 2 * DAY, 6 * DAY])
    def test_a_clock_that_is_put_back_opens_no_week_twice(self, back: timedelta) -> None:
        opening = next_opening(EVERY_MONDAY, after=OPENED.opens_at - back, last=OPENED.week)

        assert opening.week == date(2026, 3, 9)

    def test_a_week_opened_by_a_clock_that_ran_ahead_holds_up_nothing(self) -> None:
        assert next_opening(EVERY_MONDAY, after=OPENED.opens_at - DAY, last=date(2031, 1, 6)) == OPENED

    @given(
        st.integers(0, 6),
        st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        st.sampled_from(["Europe/Berlin", "Pacific/Apia", "America/Sao_Paulo", "UTC"]),
        st.integers(0, 7000).map(lambda days: utc("2011-01-01T00:00") + days * DAY),
        st.integers(0, 40),
    )
    def test_a_new_schedule_gives_a_week_of_four_to_ten_days(
        self, weekday: int, wall: time, zone: str, now: datetime, hours: int
    ) -> None:
        opened = next_opening(EVERY_MONDAY, after=now)
        now = opened.opens_at + timedelta(hours=hours)

        planned = next_opening(Schedule(weekday, wall, zone), after=now, last=opened.week)

        assert LEAST_DAYS <= (planned.week - opened.week).days <= LEAST_DAYS + 6

    def test_the_next_four_follow_each_other(self) -> None:
        openings = next_openings(EVERY_MONDAY, after=utc("2026-03-18T00:00"))

        assert [opening.opens_at for opening in openings] == [
            utc("2026-03-23T17:00"),
            utc("2026-03-30T16:00"),
            utc("2026-04-06T16:00"),
            utc("2026-04-13T16:00"),
        ]

    def test_a_round_run_by_hand_takes_the_place_of_one_just_ahead(self) -> None:
        friday = utc("2026-03-06T12:00")

        opening = opening_by_hand(EVERY_MONDAY, now=friday, last=OPENED.week)

        assert opening == Opening(date(2026, 3, 6), friday)
        assert next_opening(EVERY_MONDAY, after=friday, last=opening.week).week == date(2026, 3, 16)

    def test_no_date_has_two_rounds_not_even_by_hand(self) -> None:
        with pytest.raises(RoundOpenedToday):
            opening_by_hand(EVERY_MONDAY, now=OPENED.opens_at + MINUTE, last=OPENED.week)


@pytest.mark.parametrize(
    ("late", "timing"),
    [
        (-timedelta(microseconds=1), Timing.EARLY),
        (timedelta(), Timing.ON_TIME),
        (timedelta(minutes=4, seconds=59), Timing.ON_TIME),
        (timedelta(minutes=5), Timing.LATE),
        (timedelta(hours=11, minutes=59), Timing.LATE),
        (timedelta(hours=12), Timing.TOO_LATE),
        (timedelta(days=300), Timing.TOO_LATE),
    ],
)
def test_an_opening_is_in_time(late: timedelta, timing: Timing) -> None:
    assert timing_of(OPENED, now=OPENED.opens_at + late) is timing


class TestWallTimes:
    @pytest.mark.parametrize(
        ("typed", "read"),
        [
            *(("18:30", time(18, 30)), ("18", time(18)), ("0:00", time(0)), ("7.05", time(7, 5))),
            *((" 6:30 pm ", time(18, 30)), ("6pm", time(18)), ("12 am", time(0)), ("12:15 PM", time(12, 15))),
            *(("6 p.m.", time(18)), ("18h00", time(18)), ("23:59", time(23, 59))),
        ],
    )
    def test_are_read_as_people_write_them(self, typed: str, read: time) -> None:
        assert read_wall_time(typed) == read

    @pytest.mark.parametrize(
        "typed",
        ["", "24:00", "18:60", "13 pm", "0 am", "noon", "18:3", "-1", "1830", "18:30:15", "６:００", "18m"],
    )
    def test_anything_else_is_refused(self, typed: str) -> None:
        with pytest.raises(WallTimeUnknown):
            read_wall_time(typed)

    @given(st.text())
    def test_nothing_typed_is_an_error(self, typed: str) -> None:
        with suppress(WallTimeUnknown):
            assert read_wall_time(typed).second == 0

    def test_what_was_typed_is_repeated_safely(self) -> None:
        with pytest.raises(WallTimeUnknown) as refusal:
            read_wall_time("@everyone **" + "x" * 500)

        shown = str(refusal.value.facts["time"])
        assert shown.startswith("@\u200beveryone \\*\\*x")
        assert len(shown) < 40
