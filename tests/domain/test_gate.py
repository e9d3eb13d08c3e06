"""The gate: what a member has earned is a function of what they gave and asked for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.gate import (
    IN_HAND_AT_FIRST,
    IN_HAND_AT_MOST,
    BoostNotEarned,
    Purse,
    purse,
    require_boost,
    set_gate,
)
from bot.domain.servers import Server, SettingOutOfRange

START = datetime(2026, 3, 4, tzinfo=UTC)


def at(*days: int) -> list[datetime]:
    return [START + timedelta(days=day) for day in days]


CASES = {
    "two to start with": ([], [], 3, Purse(2, 3)),
    "both spent": ([], at(1, 2), 3, Purse(0, 3)),
    "two of three given": (at(3, 4), at(1, 2), 3, Purse(0, 1)),
    "three given are one boost": (at(3, 4, 5), at(1, 2), 3, Purse(1, 3)),
    "one for one": (at(1), [], 1, Purse(3, 1)),
    "spent again": (at(3, 4, 5), at(1, 2, 6), 3, Purse(0, 3)),
    "ten at most": (at(*range(50)), [], 1, Purse(10, 1)),
    "what is over ten is not kept": (at(*range(50)), at(60), 1, Purse(9, 1)),
    "boosts of the time before the gate leave no debt": (at(9), at(*range(8)), 1, Purse(1, 1)),
    "at the same instant the response comes first": (at(3), at(1, 2, 3), 1, Purse(0, 1)),
    "in any order": (at(5, 3, 4), at(2, 1), 3, Purse(1, 3)),
}


@pytest.mark.parametrize(("given_", "asked", "price", "held"), CASES.values(), ids=CASES.keys())
def test_what_a_member_has_in_hand(
    given_: list[datetime], asked: list[datetime], price: int, held: Purse
) -> None:
    assert purse(given_, asked, responses_per_boost=price) == held


moments = st.lists(st.datetimes(timezones=st.just(UTC)), max_size=30)


@given(moments, moments, st.integers(1, 10))
def test_a_purse_stays_within_its_bounds(given_: list[datetime], asked: list[datetime], price: int) -> None:
    held = purse(given_, asked, responses_per_boost=price)

    assert 0 <= held.boosts <= IN_HAND_AT_MOST
    assert 1 <= held.missing <= price
    assert held.boosts > 0 or len(asked) >= IN_HAND_AT_FIRST


@given(moments, moments, st.integers(1, 10), st.datetimes(timezones=st.just(UTC)))
def test_a_response_more_never_takes_a_boost_away(
    given_: list[datetime], asked: list[datetime], price: int, one_more: datetime
) -> None:
    before = purse(given_, asked, responses_per_boost=price)
    after = purse([*given_, one_more], asked, responses_per_boost=price)

    assert after.boosts >= before.boosts


def test_an_empty_hand_is_told_what_is_missing() -> None:
    require_boost(Purse(1, 3))
    with pytest.raises(BoostNotEarned) as refusal:
        require_boost(Purse(0, 2))
    assert refusal.value.facts == {"missing": 2}


def test_the_price_is_zero_to_ten() -> None:
    server = set_gate(Server(), responses=10)
    assert set_gate(server, spares_moderators=True).gate_responses == 10
    assert set_gate(server, responses=0).gate_responses == 0
    for wrong in (-1, 11):
        with pytest.raises(SettingOutOfRange):
            set_gate(server, responses=wrong)
