"""Days: an instant falls on the giver's calendar day, and weeks begin on Monday."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.days import DAY_STARTS, day_begins_at, local_day, next_day_begins_at, week_start

DAY = timedelta(days=1)


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
@settings(deadline=None)
def test_a_week_begins_on_the_monday_before(day: date) -> None:
    start = week_start(day)

    assert start.weekday() == 0
    assert 0 <= (day - start).days < 7
    assert week_start(start) == start


DAY_START_CASES = {
    "at 3:59 it is still the day before": ("2026-03-04T03:59", 4, date(2026, 3, 3)),
    "at 4:00 the day begins": ("2026-03-04T04:00", 4, date(2026, 3, 4)),
    "before midnight nothing is different": ("2026-03-04T23:59", 6, date(2026, 3, 4)),
    "in the night of 23 hours it begins when the wall shows 4": (
        "2026-03-29T04:00",
        4,
        date(2026, 3, 29),
    ),
    "in the night of 23 hours it does not before": ("2026-03-29T03:59", 4, date(2026, 3, 28)),
    "in the night of 25 hours it begins when the wall shows 4": (
        "2026-10-25T04:00",
        4,
        date(2026, 10, 25),
    ),
    "an hour that clocks leave out begins it": ("2026-03-29T03:00", 2, date(2026, 3, 29)),
    "an hour that occurs twice begins it the first time": ("2026-10-25T02:00", 2, date(2026, 10, 25)),
}


@pytest.mark.parametrize(("wall", "start", "day"), DAY_START_CASES.values(), ids=DAY_START_CASES.keys())
def test_a_day_may_start_after_midnight(wall: str, start: int, day: date) -> None:
    at = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo("Europe/Berlin"))

    assert local_day(at, "Europe/Berlin", start) == day


BEGINNINGS = {
    "midnight in UTC": (date(2026, 3, 4), "UTC", 0, "2026-03-04T00:00"),
    "fourteen hours ahead": (date(2026, 3, 4), "Pacific/Kiritimati", 0, "2026-03-03T10:00"),
    "eleven hours behind": (date(2026, 3, 4), "Pacific/Pago_Pago", 0, "2026-03-04T11:00"),
    "five hours and three quarters ahead": (date(2026, 3, 4), "Asia/Kathmandu", 0, "2026-03-03T18:15"),
    "clocks that change by half an hour": (date(2026, 4, 6), "Australia/Lord_Howe", 0, "2026-04-05T13:30"),
    "a midnight that was left out": (date(2017, 10, 15), "America/Sao_Paulo", 0, "2017-10-15T03:00"),
    "a midnight that occurred twice": (date(2018, 2, 18), "America/Sao_Paulo", 0, "2018-02-18T03:00"),
    "a start that was left out": (date(2026, 3, 29), "Europe/Berlin", 2, "2026-03-29T01:00"),
    "a start that occurs twice": (date(2026, 10, 25), "Europe/Berlin", 2, "2026-10-25T00:00"),
    "a start within what was left out": (date(2000, 4, 2), "America/St_Johns", 1, "2000-04-02T03:31"),
    "a day that was left out": (date(2011, 12, 30), "Pacific/Apia", 0, "2011-12-30T10:00"),
    "the day after one that was left out": (date(2011, 12, 31), "Pacific/Apia", 0, "2011-12-30T10:00"),
    "what a later start leaves of such a day": (date(2011, 12, 30), "Pacific/Apia", 4, "2011-12-30T10:00"),
    "a country that changed its zone": (date(2016, 10, 30), "Europe/Istanbul", 0, "2016-10-29T21:00"),
}


@pytest.mark.parametrize(("day", "zone", "start", "at"), BEGINNINGS.values(), ids=BEGINNINGS.keys())
def test_a_day_begins_with(day: date, zone: str, start: int, at: str) -> None:
    assert day_begins_at(day, zone, start) == datetime.fromisoformat(at).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 10, 4), "Australia/Lord_Howe", 23.5),
        (date(2026, 4, 5), "Australia/Lord_Howe", 24.5),
        (date(2026, 3, 28), "Europe/Berlin", 24),
        (date(1986, 1, 1), "Asia/Kathmandu", 23.75),
    ],
)
def test_a_day_is_as_long_as_its_clocks_make_it(day: date, zone: str, hours: float) -> None:
    assert day_begins_at(day + DAY, zone) - day_begins_at(day, zone) == timedelta(hours=hours)


def test_the_next_day_is_never_one_that_began_before() -> None:
    """St. John's had one minute of Sunday, then an hour of Saturday again, then Sunday (until 2011)."""
    in_the_hour_again = datetime(2006, 10, 29, 3, 0, tzinfo=UTC)

    assert local_day(in_the_hour_again, "America/St_Johns") == date(2006, 10, 28)
    assert next_day_begins_at(in_the_hour_again, "America/St_Johns") == datetime(
        2006, 10, 30, 3, 30, tzinfo=UTC
    )


ZONES = st.sampled_from(
    [
        *("UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Beirut"),
        *("Australia/Lord_Howe", "Pacific/Apia", "Pacific/Pago_Pago", "Pacific/Kiritimati", "America/Havana"),
    ]
)
HOURS = st.sampled_from(DAY_STARTS)
INSTANTS = st.integers(0, 60 * 365 * 86400).map(
    lambda seconds: datetime(1980, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@given(st.dates(date(1980, 1, 1), date(2040, 1, 1)), ZONES, HOURS)
@settings(deadline=None)
def test_a_day_begins_where_the_day_before_ends(day: date, zone: str, start: int) -> None:
    begins_at = day_begins_at(day, zone, start)

    assert local_day(begins_at, zone, start) >= day
    assert local_day(begins_at - timedelta(seconds=1), zone, start) < day


@given(INSTANTS, ZONES, HOURS)
@settings(deadline=None)
def test_the_next_day_begins_later_and_within_little_more_than_a_day(
    at: datetime, zone: str, start: int
) -> None:
    begins_at = next_day_begins_at(at, zone, start)

    assert at < begins_at <= at + timedelta(hours=25)
    assert local_day(begins_at - timedelta(microseconds=1), zone, start) == local_day(at, zone, start)
