"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import DateUnreadable, read_date

WEDNESDAY = date(2026, 3, 4)

READ = {
    "today": date(2026, 3, 4),
    " Tomorrow ": date(2026, 3, 5),
    "10 days": date(2026, 3, 14),
    "in 1 day": date(2026, 3, 5),
    "for 2 weeks": date(2026, 3, 18),
    "2w": date(2026, 3, 18),
    "3 D": date(2026, 3, 7),
    "0 days": date(2026, 3, 4),
    "friday": date(2026, 3, 6),
    "Fri": date(2026, 3, 6),
    "next tuesday": date(2026, 3, 10),
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

NOT_READ = [
    *("", " ", "soon", "3/4", "3/4/2026", "31 February", "2026-02-30", "2027-02-29", "2026-13-01"),
    *("0000-01-01", "9999999 days", "100000 weeks", "fr", "marchy 3", "mar", "20.13.", "٣ days", "2 w w"),
    *("-3 days", "1.5 days", "March", "@everyone", "x" * 5_000),
]


@pytest.mark.parametrize("typed", READ)
def test_what_people_type_is_understood(typed: str) -> None:
    assert read_date(typed, today=WEDNESDAY) == READ[typed]


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
    except DateUnreadable:
        return


@given(st.dates(date(1000, 1, 1)), st.dates())
def test_a_whole_date_is_read_back_whatever_today_is(day: date, today: date) -> None:
    assert read_date(day.isoformat(), today=today) == day
