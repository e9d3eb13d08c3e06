"""Refused places: left alone for longer and longer, up to an hour."""

from datetime import timedelta

from bot.domain.refused import Refused, refuse
from tests.builders import NOW


def test_a_place_is_left_alone_four_times_as_long_each_time_up_to_an_hour() -> None:
    refused: Refused | None = None
    minutes: list[float] = []
    for _ in range(40):
        refused = refuse(7, refused, NOW)
        minutes.append((refused.until - NOW) / timedelta(minutes=1))

    assert minutes[:5] == [1, 4, 16, 60, 60]
    assert set(minutes[5:]) == {60}
