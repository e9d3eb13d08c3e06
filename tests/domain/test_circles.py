"""Circles: which ties there are, how strong, and who is named."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.circles import TIES_SHOWN, Circle, Direction, Tie, circle, circle_begins_on

ME = 1


@pytest.mark.parametrize(
    ("given_", "received", "direction"),
    [(3, 2, Direction.BOTH), (1, 0, Direction.GIVEN), (0, 1, Direction.RECEIVED)],
)
def test_a_tie_knows_who_responds_to_whom(given_: int, received: int, direction: Direction) -> None:
    assert Tie(2, given_, received).direction is direction


def test_what_goes_both_ways_is_stronger_than_much_one_way() -> None:
    drawn = circle(ME, {2: 20, 3: 2, 4: 1}, {3: 2, 4: 5, 5: 4})

    assert drawn == Circle(ME, (Tie(3, 2, 2), Tie(4, 1, 5), Tie(2, 20, 0), Tie(5, 0, 4)))


def test_equal_ties_stand_in_one_order() -> None:
    assert [tie.peer_id for tie in circle(ME, {4: 1, 2: 1}, {3: 1}).ties] == [2, 3, 4]


def test_a_circle_of_nobody_is_one() -> None:
    assert circle(ME, {}, {}) == Circle(ME, ())
    assert circle(ME, {2: 0}, {3: 0}) == Circle(ME, ())


def test_whoever_is_hidden_is_counted_and_not_named() -> None:
    drawn = circle(ME, {2: 9, 3: 1}, {4: 9}, hidden={2, 4, 99})

    assert drawn == Circle(ME, (Tie(3, 1, 0),), others=2)


def test_a_large_circle_names_the_strongest_and_counts_the_rest() -> None:
    drawn = circle(ME, {peer_id: peer_id for peer_id in range(2, 5_002)}, {})

    assert [tie.peer_id for tie in drawn.ties] == list(range(5_001, 5_001 - TIES_SHOWN, -1))
    assert drawn.others == 5_000 - TIES_SHOWN


COUNTS = st.dictionaries(st.integers(2, 40), st.integers(0, 5), max_size=30)


@given(COUNTS, COUNTS, st.sets(st.integers(2, 40)))
def test_every_peer_is_named_or_counted_once_and_no_hidden_one_is_named(
    given_: dict[int, int], received: dict[int, int], hidden: set[int]
) -> None:
    drawn = circle(ME, given_, received, hidden=hidden)

    named = {tie.peer_id for tie in drawn.ties}
    everybody = {peer_id for counts in (given_, received) for peer_id, count in counts.items() if count}
    assert len(named) == len(drawn.ties) <= TIES_SHOWN
    assert len(named) + drawn.others == len(everybody)
    assert named <= everybody - hidden


@given(COUNTS, COUNTS)
def test_the_same_circle_from_both_sides(given_: dict[int, int], received: dict[int, int]) -> None:
    mine, mirrored = circle(ME, given_, received), circle(ME, received, given_)

    assert [(tie.peer_id, tie.given, tie.received) for tie in mine.ties] == [
        (tie.peer_id, tie.received, tie.given) for tie in mirrored.ties
    ]


def test_a_circle_looks_back_ninety_days_with_today_among_them() -> None:
    assert circle_begins_on(date(2026, 3, 31)) == date(2026, 1, 1)
