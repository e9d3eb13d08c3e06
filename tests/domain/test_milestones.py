"""Milestones: told once in a run, however the run came about."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.milestones import (
    Freeze,
    Milestone,
    check_length,
    freeze_of,
    freezes_of,
    is_told,
    key_prefix,
    milestone_of,
    news_of,
)
from bot.domain.servers import SettingOutOfRange
from bot.domain.streaks import MILESTONES, History, Streak, Unit, compute_streak
from tests.builders import PEER

TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)


def streak(*days_ago: int, today: date = TODAY, unit: Unit = Unit.DAY) -> Streak:
    responses = {today - ago * DAY: 1 for ago in days_ago}
    return compute_streak(History(responses=responses), today=today, unit=unit)


def test_the_greatest_one_reached_is_news_with_the_day_it_was_reached_on() -> None:
    assert news_of(PEER, streak(*range(8)), TODAY) == Milestone(PEER, Unit.DAY, 7, TODAY - DAY)


def test_below_the_first_there_is_no_news() -> None:
    assert news_of(PEER, streak(0, 1), TODAY) is None


def test_after_a_week_it_is_no_news_any_more() -> None:
    assert news_of(PEER, streak(*range(37)), TODAY) is not None
    assert news_of(PEER, streak(*range(38)), TODAY) is None


def test_a_milestone_of_weeks_is_news_from_the_weeks_end_on() -> None:
    told = news_of(PEER, streak(0, 7, 14, unit=Unit.WEEK), TODAY)

    assert told == Milestone(PEER, Unit.WEEK, 3, date(2026, 3, 2))


class TestOnce:
    def told_at(self, *days_ago: int) -> Milestone:
        milestone = news_of(PEER, streak(*days_ago), TODAY)
        assert milestone is not None
        return milestone

    def test_what_was_told_in_this_run_is_told(self) -> None:
        assert is_told(self.told_at(*range(7)), [self.told_at(*range(7))], streak(*range(7)))

    def test_what_was_told_in_an_earlier_run_is_not(self) -> None:
        earlier = Milestone(PEER, Unit.DAY, 7, TODAY - 20 * DAY)

        assert not is_told(self.told_at(*range(7)), [earlier], streak(*range(7)))

    def test_a_first_day_that_is_voided_repeats_nothing(self) -> None:
        told = self.told_at(*range(7))
        tomorrow = streak(*range(7), today=TODAY + DAY)
        again = news_of(PEER, tomorrow, TODAY + DAY)

        assert again is not None
        assert again.length == 7
        assert is_told(again, [told], tomorrow)

    def test_a_day_before_that_is_heard_of_later_repeats_nothing(self) -> None:
        told, longer = self.told_at(*range(7)), streak(*range(8))
        again = news_of(PEER, longer, TODAY)

        assert again is not None
        assert is_told(again, [told], longer)

    def test_a_smaller_one_is_not_told_after_a_greater(self) -> None:
        """After a void and a restore in the middle the run may pass three again."""
        told, shorter = self.told_at(*range(7)), streak(0, 1, 2)
        again = news_of(PEER, shorter, TODAY)

        assert again is not None
        assert is_told(again, [Milestone(PEER, Unit.DAY, 7, told.reached_on)], shorter)


class TestFreezes:
    def test_one_of_yesterday_is_told(self) -> None:
        frozen = streak(*range(2, 9))

        assert freezes_of(PEER, frozen, TODAY) == [Freeze(PEER, Unit.DAY, TODAY - DAY)]

    def test_one_of_long_ago_is_not(self) -> None:
        assert freezes_of(PEER, streak(*range(5), *range(6, 13)), TODAY) == []

    def test_of_one_that_did_not_help_nothing_is_said(self) -> None:
        assert freezes_of(PEER, streak(*range(4, 11)), TODAY) == []


@given(
    user_id=st.integers(1, 2**63 - 1),
    unit=st.sampled_from(Unit),
    length=st.sampled_from(MILESTONES),
    day=st.dates(),
)
def test_a_letters_key_says_it_all_and_fits(user_id: int, unit: Unit, length: int, day: date) -> None:
    milestone, freeze = Milestone(user_id, unit, length, day), Freeze(user_id, unit, day)

    assert milestone_of(milestone.key) == milestone
    assert freeze_of(freeze.key) == freeze
    assert milestone.key.startswith(key_prefix(user_id, unit))
    assert max(len(milestone.key), len(freeze.key)) <= 100, "the column holds no more"


@pytest.mark.parametrize("length", [0, 1, 8, 366])
def test_only_milestones_earn_a_role(length: int) -> None:
    with pytest.raises(SettingOutOfRange):
        check_length(length)
