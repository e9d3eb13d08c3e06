"""Responses: what giver, receiver and moderators may do with one; and the sum of all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import responses
from bot.domain.responses import (
    DISPUTE_TIME,
    UNDO_TIME,
    AlreadyReviewed,
    AlreadyThanked,
    Correction,
    DayInFuture,
    DayTooFarBack,
    DisputeTooLate,
    NothingDisputed,
    NotYourResponse,
    OwnRecord,
    Response,
    ResponseWithdrawn,
    Status,
    Tally,
    UndoTooLate,
    logged_day,
    tally,
    undo,
)
from bot.errors import Refusal
from tests.builders import AUTHOR, GUILD, MODERATOR, NOW, PEER, a_reason, a_response

GIVER, RECEIVER = PEER, AUTHOR

COUNTED, CONFIRMED, DISPUTED, VOID = Status
STOOD_BY = "counted, stood by"
BEFORE = {
    "counted": a_response(id=1),
    "confirmed": a_response(id=1, status=CONFIRMED),
    "disputed": a_response(id=1, status=DISPUTED),
    STOOD_BY: a_response(id=1, is_stood_by=True),
    "confirmed, stood by": a_response(id=1, status=CONFIRMED, is_stood_by=True),
    "void": a_response(id=1, status=VOID),
}

Act = Callable[[Response], Correction | None]
ACTS: dict[str, Act] = {
    "thank": lambda response: responses.thank(response, actor_id=RECEIVER, at=NOW),
    "dispute": lambda response: responses.dispute(response, actor_id=RECEIVER, at=NOW),
    "stand by": lambda response: responses.stand_by(response, actor_id=GIVER, at=NOW),
    "take back": lambda response: responses.take_back(response, actor_id=GIVER, at=NOW),
    "count": lambda response: responses.decide(
        response, counts=True, actor_id=MODERATOR, reason=a_reason("So"), at=NOW
    ),
    "leave out": lambda response: responses.decide(
        response, counts=False, actor_id=MODERATOR, reason=a_reason("So"), at=NOW
    ),
}

TABLE: list[tuple[str, str, Status | type[Refusal] | None]] = [
    ("counted", "thank", CONFIRMED),
    ("counted", "dispute", DISPUTED),
    ("counted", "stand by", NothingDisputed),
    ("counted", "take back", VOID),
    ("counted", "count", None),
    ("counted", "leave out", VOID),
    ("confirmed", "thank", None),
    ("confirmed", "dispute", AlreadyThanked),
    ("confirmed", "stand by", NothingDisputed),
    ("confirmed", "take back", VOID),
    ("confirmed", "count", None),
    ("confirmed", "leave out", VOID),
    ("disputed", "thank", CONFIRMED),
    ("disputed", "dispute", None),
    ("disputed", "stand by", COUNTED),
    ("disputed", "take back", VOID),
    ("disputed", "count", COUNTED),
    ("disputed", "leave out", VOID),
    (STOOD_BY, "thank", CONFIRMED),
    (STOOD_BY, "dispute", AlreadyReviewed),
    (STOOD_BY, "stand by", NothingDisputed),
    (STOOD_BY, "take back", VOID),
    (STOOD_BY, "count", None),
    (STOOD_BY, "leave out", VOID),
    ("confirmed, stood by", "dispute", AlreadyThanked),
    ("void", "thank", ResponseWithdrawn),
    ("void", "dispute", ResponseWithdrawn),
    ("void", "stand by", NothingDisputed),
    ("void", "take back", None),
    ("void", "count", COUNTED),
    ("void", "leave out", None),
]


@pytest.mark.parametrize(
    ("before", "act", "outcome"), TABLE, ids=[f"{act} what is {before}" for before, act, _ in TABLE]
)
def test_what_becomes_of_a_response(before: str, act: str, outcome: Status | type[Refusal] | None) -> None:
    response = BEFORE[before]
    if isinstance(outcome, type):
        with pytest.raises(outcome):
            ACTS[act](response)
        return

    correction = ACTS[act](response)

    if outcome is None:
        assert correction is None
        return
    assert correction is not None
    assert correction.before is response.status
    # What a moderator counts again is settled, as what its giver stands by is.
    stands = response.is_stood_by or act in ("stand by", "count")
    assert correction.response == replace(response, status=outcome, is_stood_by=stands)


@pytest.mark.parametrize(
    ("act", "actor_id", "reason"),
    [
        ("thank", RECEIVER, "thanked"),
        ("dispute", RECEIVER, "not received"),
        ("take back", GIVER, "taken back"),
        ("leave out", MODERATOR, "So"),
    ],
)
def test_a_correction_says_who_when_and_why(act: str, actor_id: int, reason: str) -> None:
    correction = ACTS[act](BEFORE["counted"])

    assert correction is not None
    assert (correction.actor_id, correction.reason, correction.at) == (actor_id, reason, NOW)


@pytest.mark.parametrize("response", BEFORE.values(), ids=BEFORE.keys())
@pytest.mark.parametrize(
    ("act", "others"),
    [
        (responses.thank, (GIVER, MODERATOR)),
        (responses.dispute, (GIVER, MODERATOR)),
        (responses.stand_by, (RECEIVER, MODERATOR)),
        (responses.take_back, (RECEIVER, MODERATOR)),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_somebody_else_s_button_does_nothing(response: Response, act, others: tuple[int, ...]) -> None:
    for actor_id in others:
        with pytest.raises(NotYourResponse):
            act(response, actor_id=actor_id, at=NOW)


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("actor_id", [GIVER, RECEIVER])
@pytest.mark.parametrize("response", BEFORE.values(), ids=BEFORE.keys())
def test_no_moderator_decides_on_their_own_record(response: Response, actor_id: int, counts: bool) -> None:
    with pytest.raises(OwnRecord):
        responses.decide(response, counts=counts, actor_id=actor_id, reason=a_reason("So"), at=NOW)


@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=8))
def test_whatever_is_done_a_disputed_response_is_reviewed_once_at_most(acts: list[str]) -> None:
    response, disputes = a_response(id=1), 0
    for act in acts:
        try:
            correction = ACTS[act](response)
        except Refusal:
            continue
        if correction is None:
            continue
        assert correction.before is response.status
        assert correction.response.status is not correction.before
        stood_before, response = response.is_stood_by, correction.response
        assert response.is_stood_by >= stood_before
        disputes += stood_before and response.status is DISPUTED

    assert disputes == 0
    assert replace(response, status=COUNTED, is_stood_by=False) == a_response(id=1)


def test_what_counts() -> None:
    assert [status for status in Status if status.counts] == [COUNTED, CONFIRMED]


class TestTally:
    LEDGERS = st.lists(
        st.builds(
            a_response,
            giver_id=st.integers(1, 3),
            receiver_id=st.integers(4, 6),
            local_day=st.integers(0, 2).map(lambda days: date(2026, 3, 1) + timedelta(days=days)),
            status=st.sampled_from(Status),
        ),
        max_size=12,
    )

    def test_it_counts_a_giver_a_receiver_and_a_day(self) -> None:
        today, tomorrow = date(2026, 3, 4), date(2026, 3, 5)
        ledger = [
            a_response(local_day=today),
            a_response(local_day=today, status=CONFIRMED),
            a_response(local_day=today, status=VOID),
            a_response(local_day=tomorrow),
            a_response(local_day=tomorrow, status=DISPUTED, receiver_id=MODERATOR),
        ]

        assert tally(ledger) == {
            Tally(GUILD, PEER, AUTHOR, today, 2),
            Tally(GUILD, PEER, AUTHOR, tomorrow, 1),
        }

    @given(LEDGERS)
    def test_it_leaves_nothing_out_and_counts_nothing_twice(self, ledger: list[Response]) -> None:
        tallies = tally(ledger)

        assert sum(each.responses for each in tallies) == sum(response.status.counts for response in ledger)
        assert all(each.responses > 0 for each in tallies)
        assert len({replace(each, responses=0) for each in tallies}) == len(tallies)

    @given(LEDGERS, st.randoms())
    def test_the_order_of_the_ledger_does_not_matter(self, ledger: list[Response], random) -> None:
        before = tally(ledger)
        random.shuffle(ledger)

        assert tally(ledger) == before


# Logged by hand, and taken back in passing.


@pytest.mark.parametrize(
    ("days_ago", "day"), [(0, date(2026, 3, 1)), (1, date(2026, 2, 28)), (2, date(2026, 2, 27))]
)
def test_a_response_can_be_logged_two_days_later(days_ago: int, day: date) -> None:
    assert logged_day(date(2026, 3, 1), days_ago) == day


@pytest.mark.parametrize("days_ago", [-1, -9_999])
def test_no_response_is_logged_for_a_day_to_come(days_ago: int) -> None:
    with pytest.raises(DayInFuture):
        logged_day(date(2026, 3, 1), days_ago)


@pytest.mark.parametrize("days_ago", [3, 9_999])
def test_no_response_is_logged_for_a_day_long_past(days_ago: int) -> None:
    with pytest.raises(DayTooFarBack):
        logged_day(date(2026, 3, 1), days_ago)


def test_a_giver_takes_their_response_back_within_a_day() -> None:
    correction = undo(a_response(), actor_id=PEER, at=NOW + UNDO_TIME)

    assert correction is not None
    assert correction.response.status is Status.VOID


def test_after_a_day_it_stays() -> None:
    with pytest.raises(UndoTooLate):
        undo(a_response(), actor_id=PEER, at=NOW + UNDO_TIME + timedelta(seconds=1))


def test_what_was_logged_for_the_day_before_can_be_taken_back_for_a_day_too() -> None:
    logged = a_response(responded_at=NOW - timedelta(days=2), recorded_at=NOW)

    assert undo(logged, actor_id=PEER, at=NOW + UNDO_TIME) is not None


def test_nobody_takes_back_what_another_gave() -> None:
    with pytest.raises(NotYourResponse):
        undo(a_response(), actor_id=AUTHOR, at=NOW)


def test_taken_back_twice_is_taken_back_once() -> None:
    assert undo(a_response(status=Status.VOID), actor_id=PEER, at=NOW) is None


# Saying in time that nothing arrived.


@pytest.mark.parametrize("later", [timedelta(0), DISPUTE_TIME - timedelta(seconds=1), DISPUTE_TIME])
def test_a_response_is_disputed_within_a_fortnight(later: timedelta) -> None:
    assert responses.dispute(a_response(), actor_id=RECEIVER, at=NOW + later) is not None


@pytest.mark.parametrize("later", [timedelta(seconds=1), timedelta(days=286)])
def test_a_response_of_longer_ago_stays(later: timedelta) -> None:
    with pytest.raises(DisputeTooLate) as refused:
        responses.dispute(a_response(), actor_id=RECEIVER, at=NOW + DISPUTE_TIME + later)

    assert refused.value.facts == {"days": 14}


def test_what_was_logged_later_is_disputed_from_when_it_was_logged() -> None:
    logged = a_response(recorded_at=NOW + timedelta(days=2))

    assert responses.dispute(logged, actor_id=RECEIVER, at=NOW + timedelta(days=16)) is not None


def test_a_second_press_on_a_question_that_is_old_by_now_hears_that_it_was_asked() -> None:
    disputed = a_response(status=Status.DISPUTED)

    assert responses.dispute(disputed, actor_id=RECEIVER, at=NOW + 2 * DISPUTE_TIME) is None
