"""Days: an instant falls on the giver's calendar day, and weeks begin on Monday."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import local_day, week_start


@pytest.mark.parametrize(
    ("timezone", "day"),
    [
        ("UTC", date(2026, 3, 4)),
        ("Pacific/Kiritimati", date(2026, 3, 5)),
        ("Asia/Kathmandu", date(2026, 3, 5)),
        ("America/Los_Angeles", date(2026, 3, 4)),
    ],
)
def test_the_zone_decides_on_the_day(timezone: str, day: date) -> None:
    assert local_day(datetime(2026, 3, 4, 20, tzinfo=UTC), timezone) == day


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), date(2026, 3, 29)),  # winter time, an hour ahead
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), date(2026, 3, 29)),  # summer time, two hours ahead
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 30)),
    ],
)
def test_a_day_with_a_change_of_clocks_ends_at_its_own_midnight(at: datetime, day: date) -> None:
    assert local_day(at, "Europe/Berlin") == day


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        local_day(datetime(2026, 3, 4, tzinfo=UTC), "Europe/Atlantis")


@given(st.dates(min_value=date(1, 1, 8)))
def test_a_week_begins_on_the_monday_before(day: date) -> None:
    start = week_start(day)

    assert start.weekday() == 0
    assert 0 <= (day - start).days < 7
    assert week_start(start) == start
