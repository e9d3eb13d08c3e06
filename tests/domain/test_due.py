"""Due work: failed work is tried again, later each time."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.due import ASKING_DISCORD, BY_CALENDAR, FARTHEST, DueKind, retry_at
from tests.builders import NOW, a_work


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 2), (2, 4), (3, 8), (9, 512), (10, 600), (10_000, 600)]
)
def test_each_wait_is_twice_the_last_up_to_ten_minutes(attempts: int, seconds: int) -> None:
    assert retry_at(a_work(attempts=attempts), NOW) == NOW + timedelta(seconds=seconds)


@given(st.integers(0, 100))
def test_no_wait_is_shorter_than_the_one_before(attempts: int) -> None:
    wait, next_wait = [retry_at(a_work(attempts=tried), NOW) - NOW for tried in (attempts, attempts + 1)]

    assert timedelta(0) < wait <= next_wait


WITH_ITS_SUBJECT = {DueKind.EXPIRE_BOOST, DueKind.RESCUE_BOOST, DueKind.REMIND_ROUND}
"""Planned anew with the boost or round it is about."""


def test_each_kind_is_put_right_after_a_wrong_clock_in_one_way() -> None:
    ways = [*FARTHEST, *BY_CALENDAR, *WITH_ITS_SUBJECT]
    assert sorted(ways) == sorted(DueKind)


def test_each_edit_of_a_message_waits_for_discord_apart_from_work_in_the_database() -> None:
    edits = {kind for kind in DueKind if kind.value.startswith("refresh-")}
    assert edits | {DueKind.OPEN_THREAD, DueKind.GIVE_ROLES} == ASKING_DISCORD
