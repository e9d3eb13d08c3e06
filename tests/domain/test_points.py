"""Points: what a response is worth, and less the more often the same giver answers the same receiver."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.points import STEP, WINDOW_DAYS, Share, Worth, value_of, worths
from bot.domain.responses import Kind, Response, Status
from bot.domain.servers import Server
from tests.builders import AUTHOR, PEER, SECOND_PEER, a_response

FIRST = date(2026, 3, 1)
SERVER = Server()


def given_on(*days_after_first: int, **changes: object) -> list[Response]:
    """Return responses of one pair on these days, with ids in this order."""
    return [
        a_response(
            id=number,
            local_day=FIRST + timedelta(days=ahead),
            responded_at=datetime.combine(FIRST + timedelta(days=ahead), time(12), UTC),
            **changes,
        )
        for number, ahead in enumerate(days_after_first, start=1)
    ]


def shares(responses: list[Response]) -> list[int]:
    """Return the share of each that counts, in the order of their ids."""
    found = worths(responses, SERVER)
    return [int(found[response_id].share) for response_id in sorted(found)]


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.REPLY, 1),
        (Kind.COMMENT, 1),
        (Kind.SHARE, 1),
        (Kind.SAVE, 1),
        (Kind.MENTION, 2),
        (Kind.HIGHLIGHT, 3),
        (Kind.CRITIQUE, 3),
        (Kind.REVIEW, 3),
    ],
)
def test_a_kind_has_the_points_that_members_read_about(kind: Kind, points: int) -> None:
    assert worths(given_on(0, kind=kind), SERVER)[1] == Worth(points * 4, Share.FULL)


def test_a_server_may_value_kinds_otherwise() -> None:
    server = Server(points_light=0, points_mention=5, points_deep=10)

    assert [value_of(kind, server) for kind in (Kind.SAVE, Kind.MENTION, Kind.REVIEW)] == [0, 5, 10]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([0], [4]),
        ([0, 0, 0], [4, 4, 4]),
        ([0, 0, 0, 0], [4, 4, 4, 2]),
        ([0, 1, 2, 3, 4, 5, 6, 7], [4, 4, 4, 2, 2, 2, 1, 1]),
        # The window holds 30 days, its last day included.
        ([0, 0, 0, 29], [4, 4, 4, 2]),
        ([0, 0, 0, 30], [4, 4, 4, 4]),
        ([0, 10, 20, 30], [4, 4, 4, 4]),
        ([0, 10, 20, 29], [4, 4, 4, 2]),
        ([0, 0, 0, 0, 0, 0, 0, 30, 30, 30, 30], [4, 4, 4, 2, 2, 2, 1, 4, 4, 4, 2]),
        # What counted by half or a quarter is counted among those before, too.
        ([0, 1, 2, 3, 4, 5, 31], [4, 4, 4, 2, 2, 2, 2]),
    ],
)
def test_the_same_pair_counts_less_and_less(days: list[int], expected: list[int]) -> None:
    assert shares(given_on(*days)) == expected


def test_answering_back_is_another_pair() -> None:
    there = given_on(0, 0, 0)
    back = [replace(each, id=each.id + 10, giver_id=AUTHOR, receiver_id=PEER) for each in there]

    assert shares(there + back) == [4] * 6


def test_another_receiver_is_another_pair() -> None:
    first = given_on(0, 0, 0)
    second = [replace(each, id=each.id + 10, receiver_id=SECOND_PEER) for each in first]

    assert shares(first + second) == [4] * 6


@pytest.mark.parametrize("status", [Status.VOID, Status.DISPUTED])
def test_what_does_not_count_is_worth_nothing_and_in_nobodys_way(status: Status) -> None:
    responses = given_on(0, 0, 0, 0)
    responses[1] = replace(responses[1], status=status)

    assert shares(responses) == [4, 4, 4]
    assert 2 not in worths(responses, SERVER)


def test_sums_are_exact() -> None:
    found = worths(given_on(*[0] * 7, kind=Kind.MENTION), SERVER)

    assert sum(worth.quarters for worth in found.values()) == 4 * 6 + 2 * 3 * 2 + 2
    assert found[7].points == 0.5


kinds = st.sampled_from(Kind)
statuses = st.sampled_from(Status)
people = st.sampled_from([AUTHOR, PEER, SECOND_PEER])


@st.composite
def ledgers(draw: st.DrawFn) -> list[Response]:
    """Draw a ledger of three members over three months."""
    rows = draw(
        st.lists(
            st.tuples(people, people, st.integers(0, 90), st.integers(0, 23), kinds, statuses), max_size=40
        )
    )
    return [
        a_response(
            id=number,
            giver_id=giver,
            receiver_id=receiver,
            kind=kind,
            status=status,
            local_day=FIRST + timedelta(days=ahead),
            responded_at=datetime.combine(FIRST + timedelta(days=ahead), time(hour), UTC),
        )
        for number, (giver, receiver, ahead, hour, kind, status) in enumerate(rows, start=1)
        if giver != receiver
    ]


@given(ledgers(), st.randoms())
def test_order_of_arrival_does_not_matter(ledger: list[Response], chance: Random) -> None:
    shuffled = list(ledger)
    chance.shuffle(shuffled)

    assert worths(shuffled, SERVER) == worths(ledger, SERVER)


@given(ledgers())
def test_exactly_what_counts_is_worth_something_between_a_quarter_and_all(ledger: list[Response]) -> None:
    found = worths(ledger, SERVER)

    assert set(found) == {response.id for response in ledger if response.status.counts}
    for response in ledger:
        if response.status.counts:
            value = value_of(response.kind, SERVER)
            assert value <= found[response.id].quarters <= 4 * value


@given(ledgers())
def test_it_is_what_the_rule_says_word_for_word(ledger: list[Response]) -> None:
    """The slow, obvious reading of the rule, for each response by itself."""
    found = worths(ledger, SERVER)

    for one in ledger:
        if not one.status.counts:
            continue
        before = [
            each
            for each in ledger
            if each.status.counts
            and (each.giver_id, each.receiver_id) == (one.giver_id, one.receiver_id)
            and (each.local_day, each.responded_at, each.id) < (one.local_day, one.responded_at, one.id)
            and (one.local_day - each.local_day).days < WINDOW_DAYS
        ]
        times = len(before)
        expected = Share.FULL if times < STEP else Share.HALF if times < 2 * STEP else Share.QUARTER
        assert found[one.id].share is expected


@given(ledgers())
def test_a_window_of_the_ledger_gives_the_same_as_the_whole(ledger: list[Response]) -> None:
    """That is what a history loads: the days asked for, and the 29 before them."""
    whole = worths(ledger, SERVER)
    since, until = FIRST + timedelta(days=40), FIRST + timedelta(days=60)
    part = [each for each in ledger if since - timedelta(days=WINDOW_DAYS - 1) <= each.local_day <= until]

    found = worths(part, SERVER)

    for response in part:
        if since <= response.local_day and response.id in whole:
            assert found[response.id] == whole[response.id]


@given(ledgers())
def test_taking_one_out_never_costs_the_others_anything(ledger: list[Response]) -> None:
    whole = worths(ledger, SERVER)

    for out in ledger[:5]:
        rest = worths([each for each in ledger if each is not out], SERVER)
        assert all(rest[response_id].quarters >= whole[response_id].quarters for response_id in rest)
