"""Reminders: when the next one is due, and when they stop."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders import Reminder, check_hour, judge, next_reminder_at, reminder_key
from bot.domain.servers import SettingOutOfRange
from bot.domain.streaks import History, Pause, Streak, Unit, compute_streak
from bot.domain.zones import Calendar, ZoneChange, ZoneHistory
from tests.builders import GUILD, PEER

TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)
BEGINNING = datetime(2005, 1, 1, tzinfo=UTC)
REMINDER = Reminder(guild_id=GUILD, user_id=PEER, hour=18)


def lived(zone: str, *changes: ZoneChange) -> ZoneHistory:
    return ZoneHistory(Calendar(zone), changes)


def streak(*days_ago: int, today: date = TODAY, unit: Unit = Unit.DAY, **more: object) -> Streak:
    return compute_streak(history(*days_ago, today=today, **more), today=today, unit=unit)


def history(*days_ago: int, today: date = TODAY, **more: object) -> History:
    responses = {today - ago * DAY: 1 for ago in days_ago}
    return History(responses=responses, **more)  # pyright: ignore[reportArgumentType] - a test's shorthand


class TestWhen:
    @pytest.mark.parametrize(
        ("zone", "hour", "after", "expected"),
        [
            ("Europe/Berlin", 18, "2026-03-04T12:00", "2026-03-04T17:00"),
            ("Europe/Berlin", 18, "2026-03-04T17:00", "2026-03-05T17:00"),
            ("Europe/Berlin", 0, "2026-03-04T12:00", "2026-03-04T23:00"),
            ("Pacific/Kiritimati", 18, "2026-03-04T03:00", "2026-03-04T04:00"),
            ("Pacific/Pago_Pago", 18, "2026-03-04T12:00", "2026-03-05T05:00"),
            # Clocks go forward at 2:00 on 29 March 2026: there is no 2:00, and it is the first instant after.
            ("Europe/Berlin", 2, "2026-03-28T12:00", "2026-03-29T01:00"),
            ("Europe/Berlin", 18, "2026-03-28T17:00", "2026-03-29T16:00"),
            # Clocks go back at 3:00 on 25 October 2026: 2:00 occurs twice, and it is the first.
            ("Europe/Berlin", 2, "2026-10-24T12:00", "2026-10-25T00:00"),
            ("Europe/Berlin", 2, "2026-10-25T00:00", "2026-10-26T01:00"),
            ("Europe/Berlin", 18, "2026-10-24T16:00", "2026-10-25T17:00"),
        ],
    )
    def test_it_is_the_hour_on_the_members_wall(
        self, zone: str, hour: int, after: str, expected: str
    ) -> None:
        at = next_reminder_at(lived(zone), hour, datetime.fromisoformat(after).replace(tzinfo=UTC))

        assert at == datetime.fromisoformat(expected).replace(tzinfo=UTC)

    def test_a_change_of_zone_that_is_to_come_moves_it(self) -> None:
        now = datetime(2026, 3, 4, 20, tzinfo=UTC)
        midnight = datetime(2026, 3, 4, 23, tzinfo=UTC)
        moving = lived("Europe/Berlin", ZoneChange(Calendar("America/New_York"), midnight))

        assert next_reminder_at(moving, 12, now) == datetime(2026, 3, 5, 17, tzinfo=UTC)
        assert next_reminder_at(moving, 22, now) == datetime(2026, 3, 4, 21, tzinfo=UTC), "still at home"

    @given(
        zone=st.sampled_from(["Europe/Berlin", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu"]),
        hour=st.integers(0, 23),
        after=st.integers(0, 500_000).map(lambda halves: BEGINNING + halves * timedelta(minutes=30)),
    )
    def test_there_is_one_within_two_days_and_the_clock_shows_its_hour(
        self, zone: str, hour: int, after: datetime
    ) -> None:
        at = next_reminder_at(lived(zone), hour, after)

        assert after < at <= after + timedelta(hours=50)
        # An hour later where the clock leaves it out.
        assert at.astimezone(ZoneInfo(zone)).hour in (hour, (hour + 1) % 24)


class TestWhether:
    def test_an_open_day_of_a_living_streak_is_worth_a_reminder(self) -> None:
        assert judge(REMINDER, streak(1, 2), {}, TODAY) == replace(REMINDER, reminded_on=TODAY)

    @pytest.mark.parametrize(
        ("told", "why"),
        [
            (streak(0, 1), "answered today"),
            (streak(), "there is none"),
            (streak(3), "it is over"),
            (streak(1, pauses=[Pause(TODAY, TODAY)]), "paused"),
            (streak(1, unit=Unit.WEEK), "the week goes on till Sunday"),
        ],
    )
    def test_anything_else_is_not(self, told: Streak, why: str) -> None:
        assert judge(REMINDER, told, {}, TODAY) is None, why

    def test_a_week_is_worth_one_on_its_sunday(self) -> None:
        sunday = date(2026, 3, 8)

        assert judge(REMINDER, streak(7, today=sunday, unit=Unit.WEEK), {}, sunday) is not None

    def test_there_is_one_a_day(self) -> None:
        assert judge(replace(REMINDER, reminded_on=TODAY), streak(1), {}, TODAY) is None

    def test_a_response_on_the_day_of_the_last_one_forgives_those_before(self) -> None:
        last = TODAY - 2 * DAY
        reminder = replace(REMINDER, ignored=1, reminded_on=last)

        judged = judge(reminder, streak(1, 2), {last: 1}, TODAY)

        assert judged == replace(REMINDER, ignored=0, reminded_on=TODAY)

    def test_two_that_went_by_become_the_question_and_then_nothing(self) -> None:
        first = judge(REMINDER, streak(1), {}, TODAY)
        assert first is not None
        second = judge(first, streak(2, pauses=[Pause(TODAY, TODAY)], today=TODAY + DAY), {}, TODAY + DAY)
        assert second is not None
        assert (second.ignored, second.is_asked) == (1, False)

        third = judge(second, streak(1, today=TODAY + 2 * DAY), {}, TODAY + 2 * DAY)

        assert third is not None
        assert third.is_asked
        assert judge(third, streak(1, today=TODAY + 3 * DAY), {}, TODAY + 3 * DAY) is None


@pytest.mark.parametrize("hour", [-1, 24])
def test_only_hours_of_the_day_are_hours(hour: int) -> None:
    with pytest.raises(SettingOutOfRange):
        check_hour(hour)


def test_a_reminder_is_one_letter_a_day() -> None:
    assert reminder_key(PEER, TODAY) == f"reminder:{PEER}:2026-03-04"
