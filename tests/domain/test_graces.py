"""Graces: what moderators may give, and which days the bot itself missed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import read_dates
from bot.domain.graces import DAYS_LIMIT, GraceBackwards, GraceTooLong, days_missed, grace, spans_meant
from bot.domain.streaks import Grace

FIRST = date(2026, 3, 4)
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)


def test_a_grace_is_kept_with_its_reason_cleaned() -> None:
    assert grace(FIRST, FIRST, " Exams\u202e\n ") == Grace(FIRST, FIRST, "Exams")


def test_a_grace_cannot_end_before_it_begins() -> None:
    with pytest.raises(GraceBackwards):
        grace(FIRST, FIRST - timedelta(days=1), "")


def test_a_typing_mistake_in_the_year_spares_nobody() -> None:
    grace(FIRST, FIRST + timedelta(days=DAYS_LIMIT - 1), "")

    with pytest.raises(GraceTooLong):
        grace(FIRST, FIRST.replace(year=2027), "")


@pytest.mark.parametrize(
    ("zone", "away_from", "back_at", "days"),
    [
        ("UTC", "2026-03-04T10:00", "2026-03-04T16:00", []),
        ("UTC", "2026-03-04T10:00", "2026-03-04T16:01", [4]),
        ("UTC", "2026-03-04T20:00", "2026-03-05T03:00", []),
        ("UTC", "2026-03-04T17:00", "2026-03-05T07:00", [4, 5]),
        ("UTC", "2026-03-04T23:00", "2026-03-07T01:00", [5, 6]),
        ("Pacific/Auckland", "2026-03-04T10:00", "2026-03-04T18:00", [5]),
        ("Pacific/Kiritimati", "2026-03-04T10:00", "2026-03-04T18:00", [5]),
        ("Pacific/Pago_Pago", "2026-03-04T10:00", "2026-03-04T18:00", [4]),
    ],
)
def test_a_day_is_missed_with_more_than_six_hours_of_it(
    zone: str, away_from: str, back_at: str, days: list[int]
) -> None:
    away, back = (datetime.fromisoformat(at).replace(tzinfo=UTC) for at in (away_from, back_at))

    assert [day.day for day in days_missed(away, back, zone)] == days


@given(
    away_from=st.integers(0, 80_000).map(lambda hours: BEGINNING + timedelta(hours=hours)),
    hours=st.integers(0, 500),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Apia", "America/St_Johns"]),
)
def test_an_absence_of_two_days_misses_one_at_least_and_none_of_six_hours_any(
    away_from: datetime, hours: int, zone: str
) -> None:
    days = days_missed(away_from, away_from + timedelta(hours=hours), zone)

    assert days == sorted(set(days))
    assert not (hours <= 6 and days)
    assert days or hours < 13


def test_a_weekend_said_on_a_monday_may_be_the_last_or_the_next() -> None:
    monday = date(2026, 3, 2)
    saturdays, sundays = (read_dates(typed, today=monday) for typed in ("saturday", "sunday"))

    assert spans_meant(saturdays, sundays, monday) == [
        (date(2026, 2, 28), date(2026, 3, 1)),
        (date(2026, 3, 7), date(2026, 3, 8)),
    ]


def test_a_date_a_year_away_is_not_offered_beside_the_near_one() -> None:
    today = date(2026, 3, 2)
    firsts, lasts = (read_dates(typed, today=today) for typed in ("28 Dec", "2 Jan"))

    assert spans_meant(firsts, lasts, today) == [(date(2025, 12, 28), date(2026, 1, 2))]


@given(
    st.lists(st.dates(), min_size=1, max_size=3),
    st.lists(st.dates(), min_size=1, max_size=3),
    st.dates(),
)
def test_every_span_meant_begins_and_ends_as_was_typed(
    firsts: list[date], lasts: list[date], today: date
) -> None:
    spans = spans_meant(firsts, lasts, today)

    assert spans
    assert all(first in firsts and last in lasts for first, last in spans)
    assert len(spans) == 1 or all(first <= last for first, last in spans)
