"""Dates as people type them."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import DateAmbiguous, DateUnreadable, Leaning, read_date, read_dates

WEDNESDAY = date(2026, 3, 4)

READ = {
    "today": date(2026, 3, 4),
    "Yesterday": date(2026, 3, 3),
    " Tomorrow ": date(2026, 3, 5),
    "10 days": date(2026, 3, 14),
    "in 1 day": date(2026, 3, 5),
    "for 2 weeks": date(2026, 3, 18),
    "2w": date(2026, 3, 18),
    "3 D": date(2026, 3, 7),
    "0 days": date(2026, 3, 4),
    "friday": date(2026, 3, 6),
    "Fri": date(2026, 3, 6),
    "on friday": date(2026, 3, 6),
    "this friday": date(2026, 3, 6),
    "this monday": date(2026, 3, 2),
    "next friday": date(2026, 3, 13),
    "next tuesday": date(2026, 3, 10),
    "last friday": date(2026, 2, 27),
    "last wednesday": date(2026, 2, 25),
    "in 3 days": date(2026, 3, 7),
    "in two weeks": date(2026, 3, 18),
    "a week": date(2026, 3, 11),
    "in a day": date(2026, 3, 5),
    "next week": date(2026, 3, 11),
    "a month": date(2026, 4, 4),
    "3 days ago": date(2026, 3, 1),
    "a week ago": date(2026, 2, 25),
    "fri 20 march": date(2026, 3, 20),
    "Friday, 20.3.": date(2026, 3, 20),
    "saturday 20 march 2027": date(2027, 3, 20),
    "1 Nov": date(2026, 11, 1),
    "24.12.": date(2026, 12, 24),
    "24.12.26": date(2026, 12, 24),
    "24/12": date(2026, 12, 24),
    "12/24/2026": date(2026, 12, 24),
    "24-12-2026": date(2026, 12, 24),
    "3/3/2027": date(2027, 3, 3),
    "wednesday": date(2026, 3, 11),
    "2026-03-20": date(2026, 3, 20),
    "2026/3/9": date(2026, 3, 9),
    "2026.12.31": date(2026, 12, 31),
    "20.3.": date(2026, 3, 20),
    "20.3": date(2026, 3, 20),
    "20. 3. 2027": date(2027, 3, 20),
    "3.3.": date(2027, 3, 3),
    "4.3.": date(2026, 3, 4),
    "20 March": date(2026, 3, 20),
    "20th of mar": date(2026, 3, 20),
    "March 20, 2026": date(2026, 3, 20),
    "sept 1st": date(2026, 9, 1),
    "Sep. 1": date(2026, 9, 1),
    "1 jan": date(2027, 1, 1),
    "29 Feb": date(2028, 2, 29),
}

READ_LOOKING_BACK = READ | {
    "3.3.": date(2026, 3, 3),
    "1 jan": date(2026, 1, 1),
    "20 Feb": date(2026, 2, 20),
    "Aug 31": date(2026, 8, 31),
    "sept 1st": date(2026, 9, 1),
    "Sep. 5": date(2025, 9, 5),
    "1 Nov": date(2025, 11, 1),
    "24.12.": date(2025, 12, 24),
    "24/12": date(2025, 12, 24),
    "saturday": date(2026, 3, 7),
    "monday": date(2026, 3, 2),
}

AMBIGUOUS = {
    "3/4": (date(2026, 4, 3), date(2026, 3, 4)),
    "01/02/2027": (date(2027, 2, 1), date(2027, 1, 2)),
    "1-2-27": (date(2027, 2, 1), date(2027, 1, 2)),
}

NOT_READ = [
    *(
        "",
        " ",
        "soon",
        "31/31",
        "31 February",
        "friday 21 march 2026",
        "2026-02-30",
        "2027-02-29",
        "2026-13-01",
    ),
    *("0000-01-01", "9999999 days", "100000 weeks", "fr", "marchy 3", "mar", "20.13.", "٣ days", "2 w w"),
    *("-3 days", "1.5 days", "March", "@everyone", "x" * 5_000),
]


@pytest.mark.parametrize("typed", READ)
def test_what_people_type_is_understood(typed: str) -> None:
    assert read_date(typed, today=WEDNESDAY) == READ[typed]


@pytest.mark.parametrize("typed", READ_LOOKING_BACK)
def test_a_day_that_may_have_passed_is_the_nearest_one(typed: str) -> None:
    assert read_date(typed, today=WEDNESDAY, leaning=Leaning.NEAREST) == READ_LOOKING_BACK[typed]


@pytest.mark.parametrize(
    ("typed", "day"), [("friday", date(2026, 2, 27)), ("4.3.", WEDNESDAY), ("5 March", date(2025, 3, 5))]
)
def test_a_day_of_which_only_the_past_makes_sense_has_passed(typed: str, day: date) -> None:
    assert read_date(typed, today=WEDNESDAY, leaning=Leaning.PASSED) == day


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(-180, 180))
def test_a_day_within_half_a_year_needs_no_year(today: date, days: int) -> None:
    meant = today + timedelta(days=days)

    assert read_date(f"{meant.day}.{meant.month}.", today=today, leaning=Leaning.NEAREST) == meant


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(1, 12), st.integers(1, 31))
def test_no_other_year_has_the_day_nearer(today: date, month: int, day: int) -> None:
    try:
        found = read_date(f"{day}.{month}.", today=today, leaning=Leaning.NEAREST)
    except DateUnreadable:
        assert day > monthrange(2024, month)[1]
        return

    assert (found.day, found.month) == (day, month)
    years = [year for year in range(today.year - 9, today.year + 10) if day <= monthrange(year, month)[1]]
    assert abs(found - today) == min(abs(date(year, month, day) - today) for year in years)


@pytest.mark.parametrize("typed", AMBIGUOUS)
def test_what_is_two_days_in_two_countries_is_refused_with_both(typed: str) -> None:
    with pytest.raises(DateAmbiguous) as refusal:
        read_date(typed, today=WEDNESDAY)

    assert refusal.value.days == AMBIGUOUS[typed]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("saturday", [date(2026, 3, 7), date(2026, 2, 28)]),
        ("wednesday", [date(2026, 3, 11), date(2026, 2, 25)]),
        ("20 Feb", [date(2027, 2, 20), date(2026, 2, 20)]),
        ("20 Feb 2026", [date(2026, 2, 20)]),
        ("next saturday", [date(2026, 3, 14)]),
    ],
)
def test_both_days_are_found_where_either_can_be_meant(typed: str, days: list[date]) -> None:
    assert read_dates(typed, today=WEDNESDAY) == days


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 6))
def test_next_and_this_weekday_lie_in_next_and_this_week(today: date, number: int) -> None:
    name = f"{date(2026, 3, 2) + timedelta(days=number):%A}"
    this, following = (read_date(f"{which} {name}", today=today) for which in ("this", "next"))

    assert this.isocalendar()[:2] == today.isocalendar()[:2]
    assert following == this + timedelta(weeks=1)
    assert this.weekday() == following.weekday() == number


@pytest.mark.parametrize("typed", NOT_READ)
def test_what_could_mean_anything_is_refused(typed: str) -> None:
    with pytest.raises(DateUnreadable):
        read_date(typed, today=WEDNESDAY)


def test_what_was_typed_is_repeated_safely() -> None:
    with pytest.raises(DateUnreadable) as refusal:
        read_date("@everyone **\u202e" + "x" * 500, today=WEDNESDAY)

    assert str(refusal.value.facts["typed"]).startswith("@\u200beveryone \\*\\*x")


@given(st.text(max_size=60), st.dates())
def test_nothing_typed_is_an_error(typed: str, today: date) -> None:
    try:
        read_date(typed, today=today)
    except (DateUnreadable, DateAmbiguous):
        return


@given(st.dates(date(1000, 1, 1)), st.dates())
def test_a_whole_date_is_read_back_whatever_today_is(day: date, today: date) -> None:
    assert read_date(day.isoformat(), today=today) == day
