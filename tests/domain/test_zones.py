"""Zones: which names are zones, when a change takes effect, and which days it leaves out."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.servers import SettingOutOfRange
from bot.domain.zones import (
    Calendar,
    ZoneChange,
    ZoneChangedRecently,
    ZoneHistory,
    bridged_days,
    change_zone,
    member_day,
    zone_at,
)

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)
UTC_HISTORY = ZoneHistory(Calendar("UTC"))
BERLIN = Calendar("Europe/Berlin")
SYDNEY = Calendar("Australia/Sydney")
PAGO, KIRITIMATI = "Pacific/Pago_Pago", "Pacific/Kiritimati"


CHANGES = {
    "at the next midnight": (Calendar("UTC"), "2026-03-04T12:00", "2026-03-05T00:00"),
    "at the midnight of the old zone": (BERLIN, "2026-03-04T12:00", "2026-03-04T23:00"),
    "at a midnight that is tomorrow in UTC": (Calendar(PAGO), "2026-03-04T12:00", "2026-03-05T11:00"),
    "when the member's day ends": (Calendar("Europe/Berlin", 4), "2026-03-04T12:00", "2026-03-05T03:00"),
    "not at a midnight within the member's day": (
        Calendar("Europe/Berlin", 4),
        "2026-03-04T22:30",
        "2026-03-05T03:00",
    ),
    "after a day of 23 hours": (BERLIN, "2026-03-28T23:00", "2026-03-29T22:00"),
    "after a day of 25 hours": (BERLIN, "2026-10-24T22:00", "2026-10-25T23:00"),
    "at a midnight of half an hour": (Calendar("Asia/Kolkata"), "2026-03-04T12:00", "2026-03-04T18:30"),
    "exactly at midnight, at the next": (Calendar("UTC"), "2026-03-04T00:00", "2026-03-05T00:00"),
}


class TestChanges:
    @pytest.mark.parametrize(("first", "now", "starts_at"), CHANGES.values(), ids=CHANGES.keys())
    def test_a_change_takes_effect(self, first: Calendar, now: str, starts_at: str) -> None:
        asked_at, expected = (datetime.fromisoformat(at).replace(tzinfo=UTC) for at in (now, starts_at))

        history = change_zone(ZoneHistory(first), SYDNEY, now=asked_at)

        assert history == ZoneHistory(first, (ZoneChange(SYDNEY, expected),))
        assert zone_at(history, expected - timedelta(microseconds=1)) == first
        assert zone_at(history, expected) == SYDNEY

    def test_a_member_lives_by_the_first_zone_before_all_changes(self) -> None:
        assert zone_at(UTC_HISTORY, datetime(1999, 1, 1, tzinfo=UTC)).zone == "UTC"

    def test_a_response_is_stamped_with_the_day_of_the_zone_in_effect(self) -> None:
        history = change_zone(UTC_HISTORY, SYDNEY, now=NOON)

        assert member_day(history, NOON + timedelta(hours=11)) == date(2026, 3, 4)
        assert member_day(history, NOON + timedelta(hours=12)) == date(2026, 3, 5)
        assert member_day(history, NOON + timedelta(hours=25, minutes=30)) == date(2026, 3, 6)

    def test_a_second_change_within_seven_days_is_refused(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)
        again_at = history.changes[0].starts_at + 7 * DAY

        with pytest.raises(ZoneChangedRecently) as refusal:
            change_zone(history, SYDNEY, now=again_at - timedelta(seconds=1))

        assert refusal.value.facts == {"again_at": again_at}
        assert len(change_zone(history, SYDNEY, now=again_at).changes) == 2

    def test_a_wrong_choice_can_be_replaced_while_it_waits(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)

        assert change_zone(history, SYDNEY, now=NOON) == change_zone(UTC_HISTORY, SYDNEY, now=NOON)

    def test_a_choice_that_waits_can_be_taken_back(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)

        assert change_zone(history, Calendar("UTC"), now=NOON) == UTC_HISTORY

    def test_at_the_instant_it_takes_effect_a_choice_waits_no_longer(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)

        with pytest.raises(ZoneChangedRecently):
            change_zone(history, SYDNEY, now=history.changes[0].starts_at)

    def test_asking_for_the_zone_in_effect_is_never_refused(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)

        assert change_zone(history, BERLIN, now=NOON + DAY) == history

    def test_replacing_what_waits_does_not_go_round_the_limit(self) -> None:
        history = change_zone(UTC_HISTORY, BERLIN, now=NOON)
        waiting = change_zone(history, SYDNEY, now=NOON + 8 * DAY)
        replaced = change_zone(waiting, Calendar("Asia/Tokyo"), now=NOON + 8 * DAY)

        with pytest.raises(ZoneChangedRecently):
            change_zone(replaced, SYDNEY, now=NOON + 10 * DAY)

    def test_another_start_of_the_day_is_a_change_too(self) -> None:
        history = change_zone(UTC_HISTORY, Calendar("UTC", 6), now=NOON)

        assert member_day(history, datetime(2026, 3, 5, 3, tzinfo=UTC)) == date(2026, 3, 4)
        with pytest.raises(ZoneChangedRecently):
            change_zone(history, BERLIN, now=NOON + DAY)

    @pytest.mark.parametrize("hours", [-1, 7, 24])
    def test_a_day_starts_from_midnight_to_six(self, hours: int) -> None:
        with pytest.raises(SettingOutOfRange) as refusal:
            change_zone(UTC_HISTORY, Calendar("UTC", hours), now=NOON)

        assert refusal.value.facts == {"lowest": 0, "highest": 6}


# The change is asked for at noon UTC of 4 March 2026.
BRIDGED = {
    "from 11 behind to 14 ahead a day is left out": (PAGO, KIRITIMATI, [date(2026, 3, 5)]),
    "from 14 ahead to 11 behind days are repeated": (KIRITIMATI, PAGO, []),
    "from Los Angeles to Sydney an evening is left": (
        "America/Los_Angeles",
        "Australia/Sydney",
        [date(2026, 3, 5)],
    ),
    "from London to Tokyo more than half a day is left": ("Europe/London", "Asia/Tokyo", []),
    "from London to New York a day is longer": ("Europe/London", "America/New_York", []),
    "from Lisbon to Madrid an hour is nothing": ("Europe/Lisbon", "Europe/Madrid", []),
    "from UTC to Auckland less than half is left": ("UTC", "Pacific/Auckland", [date(2026, 3, 5)]),
    "exactly half a day is a day": ("UTC", "Pacific/Fiji", []),
}

LEFT_OUT_BY_COUNTRIES = {
    "Samoa in 2011": ("Pacific/Apia", 0, date(2011, 12, 30)),
    "Samoa in 2011, for who starts at four": ("Pacific/Apia", 4, date(2011, 12, 30)),
    "Tokelau in 2011": ("Pacific/Fakaofo", 0, date(2011, 12, 30)),
    "Kwajalein in 1993": ("Pacific/Kwajalein", 0, date(1993, 8, 21)),
    "the Line Islands in 1994": ("Pacific/Kiritimati", 0, date(1994, 12, 31)),
}


class TestBridgedDays:
    @pytest.mark.parametrize(("before", "after", "days"), BRIDGED.values(), ids=BRIDGED.keys())
    def test_by_a_change(self, before: str, after: str, days: list[date]) -> None:
        history = change_zone(ZoneHistory(Calendar(before)), Calendar(after), now=NOON)

        assert bridged_days(history, date(2026, 1, 1), date(2026, 12, 31)) == frozenset(days)

    @pytest.mark.parametrize(
        ("zone", "start", "day"), LEFT_OUT_BY_COUNTRIES.values(), ids=LEFT_OUT_BY_COUNTRIES.keys()
    )
    def test_by_a_country(self, zone: str, start: int, day: date) -> None:
        history = ZoneHistory(Calendar(zone, start))

        assert bridged_days(history, day - 400 * DAY, day + 400 * DAY) == {day}

    def test_by_a_country_that_the_member_has_come_to(self) -> None:
        history = ZoneHistory(
            Calendar("Europe/Berlin"),
            (ZoneChange(Calendar("Pacific/Apia"), datetime(2011, 10, 1, 22, tzinfo=UTC)),),
        )

        assert bridged_days(history, date(2010, 1, 1), date(2015, 1, 1)) == {date(2011, 12, 30)}

    def test_days_not_asked_for_are_not_named(self) -> None:
        history = change_zone(ZoneHistory(Calendar(PAGO)), Calendar(KIRITIMATI), now=NOON)

        assert bridged_days(history, date(2026, 3, 6), date(2026, 12, 31)) == frozenset()
        assert bridged_days(history, date(2026, 1, 1), date(2026, 3, 4)) == frozenset()
        assert bridged_days(history, date(2026, 3, 5), date(2026, 3, 5)) == {date(2026, 3, 5)}

    @pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/Havana", "Antarctica/Troll"])
    def test_changes_of_clocks_leave_no_day_out(self, zone: str) -> None:
        assert bridged_days(ZoneHistory(Calendar(zone)), date(2000, 1, 1), date(2030, 1, 1)) == frozenset()


CALENDARS = st.builds(
    Calendar,
    st.sampled_from([PAGO, KIRITIMATI, "UTC", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe"]),
    st.integers(0, 6),
)


@given(CALENDARS, st.lists(st.tuples(CALENDARS, st.integers(7 * 24 + 48, 1000)), max_size=4))
@settings(max_examples=60, deadline=None)
def test_bridged_days_are_those_of_which_a_clock_shows_less_than_half(
    first: Calendar, moves: list[tuple[Calendar, int]]
) -> None:
    history, now = ZoneHistory(first), NOON
    for wanted, hours in moves:
        history = change_zone(history, wanted, now=now)
        now += timedelta(hours=hours)
    quarter = timedelta(minutes=15)
    begins_on, ends_on = member_day(history, NOON - 2 * DAY), member_day(history, now + 2 * DAY)

    quarters: dict[date, int] = {}
    for passed in range(int((now - NOON + 6 * DAY) / quarter)):
        day = member_day(history, NOON - 3 * DAY + passed * quarter)
        quarters[day] = quarters.get(day, 0) + 1

    days = [begins_on + ahead * DAY for ahead in range((ends_on - begins_on).days + 1)]
    assert bridged_days(history, begins_on, ends_on) == {day for day in days if quarters.get(day, 0) < 48}


@given(st.lists(st.tuples(CALENDARS, st.integers(0, 300)), max_size=12))
@settings(deadline=None)
def test_changes_that_apply_are_a_week_apart_and_in_order(asked: list[tuple[Calendar, int]]) -> None:
    history, now = UTC_HISTORY, NOON
    for wanted, hours in asked:
        now += timedelta(hours=hours)
        try:
            history = change_zone(history, wanted, now=now)
        except ZoneChangedRecently as refusal:
            again_at = refusal.facts["again_at"]
            assert isinstance(again_at, datetime)
            assert now < again_at <= now + 7 * DAY
            assert len(change_zone(history, wanted, now=again_at).changes) == len(history.changes) + 1

    assert all(after.starts_at - before.starts_at > 7 * DAY for before, after in pairwise(history.changes))
