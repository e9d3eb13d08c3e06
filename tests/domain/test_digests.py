"""Digests: when a member's morning is."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digests import MORNING_HOUR, day_of_letter, digest_key, next_morning_at
from bot.domain.zones import Calendar, ZoneChange, ZoneHistory

ZONES = [
    "UTC",
    "Europe/Lisbon",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Australia/Lord_Howe",
    "America/St_Johns",
]
BEGIN = datetime(2015, 1, 1, tzinfo=UTC)
TWENTY_YEARS_IN_MINUTES = 20 * 366 * 24 * 60


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def living_in(zone: str) -> ZoneHistory:
    return ZoneHistory(Calendar(zone))


@pytest.mark.parametrize(
    ("zone", "after", "morning"),
    [
        ("UTC", "2026-03-04T08:59+00:00", "2026-03-04T09:00+00:00"),
        # At nine sharp the letter of that morning is under way.
        ("UTC", "2026-03-04T09:00+00:00", "2026-03-05T09:00+00:00"),
        ("UTC", "2026-03-04T23:00+00:00", "2026-03-05T09:00+00:00"),
        ("Pacific/Kiritimati", "2026-03-04T12:00+00:00", "2026-03-04T19:00+00:00"),
        ("Pacific/Pago_Pago", "2026-03-04T12:00+00:00", "2026-03-04T20:00+00:00"),
        # Clocks go forward, and back.
        ("America/New_York", "2026-03-07T20:00-05:00", "2026-03-08T09:00-04:00"),
        ("America/New_York", "2026-10-31T20:00-04:00", "2026-11-01T09:00-05:00"),
        ("Europe/Lisbon", "2026-03-28T20:00+00:00", "2026-03-29T09:00+01:00"),
        # The day that Samoa left out: the 30th of December 2011.
        ("Pacific/Apia", "2011-12-29T10:00-10:00", "2011-12-31T00:00+14:00"),
    ],
)
def test_the_next_morning(zone: str, after: str, morning: str) -> None:
    assert next_morning_at(living_in(zone), at(after)) == at(morning)


def test_a_change_of_zone_to_come_moves_the_morning() -> None:
    change = ZoneChange(Calendar("America/New_York"), at("2026-03-05T00:00+00:00"))
    history = ZoneHistory(Calendar("UTC"), (change,))

    assert next_morning_at(history, at("2026-03-04T10:00+00:00")) == at("2026-03-05T09:00-05:00")
    assert next_morning_at(history, at("2026-03-04T08:00+00:00")) == at("2026-03-04T09:00+00:00")


@given(
    st.sampled_from(ZONES),
    st.integers(0, 20 * 366 * 24 * 60).map(
        lambda minutes: at("2015-01-01T00:00Z") + timedelta(minutes=minutes)
    ),
)
def test_it_is_nine_on_the_wall_within_a_day_or_so_and_once_a_day(zone: str, after: datetime) -> None:
    history = living_in(zone)
    first = next_morning_at(history, after)
    second = next_morning_at(history, first)

    for morning in (first, second):
        wall = morning.astimezone(ZoneInfo(zone))
        assert (wall.hour, wall.minute) == (MORNING_HOUR, 0)
    assert timedelta(0) < first - after <= timedelta(hours=25)
    assert day_of_letter(history, second) - day_of_letter(history, first) == timedelta(days=1)


def test_a_key_is_one_members_and_one_days() -> None:
    assert digest_key(7, date(2026, 3, 4)) == "digest:7:2026-03-04"
