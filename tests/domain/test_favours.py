"""Favours: who responded and has not heard back."""

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.favours import SNOOZE, Favour, Snooze, favours_of, snooze
from bot.domain.responses import Response, Status
from tests.builders import NOW, a_response

ME, BOB, CAROL = 1, 2, 3
HOUR = timedelta(hours=1)


def between(giver_id: int, receiver_id: int, hour: int = 0, status: Status = Status.COUNTED) -> Response:
    return a_response(
        giver_id=giver_id, receiver_id=receiver_id, responded_at=NOW + hour * HOUR, status=status
    )


@pytest.mark.parametrize(
    ("ledger", "owed"),
    [
        ([], []),
        ([between(BOB, ME)], [BOB]),
        ([between(ME, BOB)], []),
        ([between(BOB, ME), between(ME, BOB, 1)], []),
        ([between(ME, BOB), between(BOB, ME, 1)], [BOB]),
        ([between(BOB, ME), between(ME, BOB)], []),
        ([between(BOB, ME), between(ME, CAROL, 1)], [BOB]),
        ([between(BOB, ME), between(CAROL, ME, 1)], [CAROL, BOB]),
        ([between(BOB, ME), between(CAROL, ME), between(BOB, ME, 2)], [BOB, CAROL]),
        ([between(BOB, ME, status=Status.CONFIRMED)], [BOB]),
        ([between(BOB, ME, status=Status.DISPUTED), between(CAROL, ME, status=Status.VOID)], []),
        ([between(BOB, ME), between(ME, BOB, 1, Status.VOID)], [BOB]),
        ([between(BOB, ME), between(ME, BOB, 1), between(BOB, ME, 2, Status.VOID)], []),
        ([between(BOB, CAROL)], []),
    ],
)
def test_a_favour_is_owed_from_a_peers_response_to_ones_own(ledger: list[Response], owed: list[int]) -> None:
    assert [favour.peer_id for favour in favours_of(ledger, ME)] == owed


def test_a_favour_dates_from_the_latest_response_that_counts() -> None:
    ledger = [between(BOB, ME, 3), between(BOB, ME, 5), between(BOB, ME, 9, Status.VOID)]

    assert favours_of(ledger, ME) == [Favour(BOB, NOW + 5 * HOUR)]


def test_hidden_peers_are_left_out() -> None:
    assert favours_of([between(BOB, ME), between(CAROL, ME)], ME, hidden={BOB}) == [Favour(CAROL, NOW)]


def test_a_snooze_is_thirty_days() -> None:
    assert snooze(BOB, now=NOW) == Snooze(BOB, NOW + timedelta(days=30))
    assert timedelta(days=30) == SNOOZE


LEDGERS = st.lists(
    st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(0, 9), st.sampled_from(Status))
    .filter(lambda drawn: drawn[0] != drawn[1])
    .map(lambda drawn: between(*drawn)),
    max_size=12,
)


@given(LEDGERS, st.randoms())
def test_the_order_in_which_responses_arrive_does_not_matter(ledger: list[Response], chance: Random) -> None:
    shuffled = list(ledger)
    chance.shuffle(shuffled)

    assert favours_of(shuffled, ME) == favours_of(ledger, ME)


@given(LEDGERS)
def test_of_two_members_at_most_one_owes_the_other(ledger: list[Response]) -> None:
    def owes(one: int, other: int) -> bool:
        return other in {favour.peer_id for favour in favours_of(ledger, one)}

    assert not any(owes(one, other) and owes(other, one) for one in range(1, 5) for other in range(one))


@given(LEDGERS)
def test_answering_everybody_leaves_no_favour(ledger: list[Response]) -> None:
    answers = [between(ME, favour.peer_id, 10) for favour in favours_of(ledger, ME)]

    assert favours_of([*ledger, *answers], ME) == []
