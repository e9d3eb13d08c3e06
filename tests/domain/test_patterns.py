"""Patterns: what is worth a look is found, and what is not is left alone."""

from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.patterns import (
    BURST_SIZE,
    BURST_SPAN,
    EVIDENCE_LIMIT,
    GROUP_LEAST,
    GROUP_LIMIT,
    GROUP_SHARE,
    Asked,
    Given,
    Pattern,
    PatternKind,
    find_bursts,
    find_closed_groups,
    find_patterns,
    is_known,
)
from tests.builders import GUILD, NOW

TODAY = NOW.date()


def responses(*pairs: tuple[int, int], every: timedelta = timedelta(hours=1)) -> list[Given]:
    return [
        Given(number, giver_id, receiver_id, NOW + number * every)
        for number, (giver_id, receiver_id) in enumerate(pairs, start=1)
    ]


@pytest.mark.parametrize(
    ("size", "span", "is_found"),
    [
        (BURST_SIZE, BURST_SPAN, True),
        (BURST_SIZE - 1, BURST_SPAN, False),
        (BURST_SIZE, BURST_SPAN + timedelta(seconds=BURST_SIZE), False),
    ],
    ids=["as many as that", "one fewer", "a little slower"],
)
def test_a_burst_is_many_in_a_short_time(size: int, span: timedelta, is_found: bool) -> None:
    pairs = [(1, 100 + number) for number in range(size)]

    found = find_bursts(responses(*pairs, every=span // (size - 1)))

    assert found == ({1: tuple(range(1, EVIDENCE_LIMIT + 1))} if is_found else {})


def test_bursts_of_several_members_do_not_add_up() -> None:
    pairs = [(1 + number % 2, 100 + number) for number in range(BURST_SIZE + 1)]

    assert find_bursts(responses(*pairs, every=timedelta(seconds=1))) == {}


def counts(*groups: tuple[int, int, int]) -> dict[tuple[int, int], int]:
    return {(giver_id, receiver_id): count for giver_id, receiver_id, count in groups}


OTHERS = counts(*((each, each % 10 + 101, GROUP_LEAST) for each in range(101, 111)))
"""What others in the server give: enough for any group to be one among many."""


@pytest.mark.parametrize(
    ("given_counts", "groups"),
    [
        ({}, set()),
        (counts((1, 2, 20), (2, 1, 20)), {(1, 2)}),
        (counts((1, 2, GROUP_LEAST - 1), (2, 1, 20)), set()),
        (counts((1, 2, 20), (2, 1, 20), (1, 3, 3)), set()),
        (counts((1, 2, 20), (2, 1, 20), (1, 3, 2)), {(1, 2)}),
        (counts((1, 2, 20)), set()),
        (counts((1, 2, 9), (2, 3, 9), (3, 1, 9)), {(1, 2, 3)}),
        (counts((1, 2, 20), (2, 1, 20), (3, 1, 10), (3, 2, 10)), {(1, 2)}),
        (counts(*((each, each % 6 + 1, 9) for each in range(1, 7))), set()),
        (counts((1, 2, 20), (2, 1, 20), (3, 4, 20), (4, 3, 20)), {(1, 2), (3, 4)}),
        (counts((1, 2, 0), (2, 1, 0)), set()),
    ],
    ids=[
        "nobody",
        "a pair",
        "too little to say anything",
        "a pair that answers others too",
        "a pair that hardly does",
        "one-sided",
        "a ring",
        "a third who admires a pair",
        "six in a ring are a community",
        "two pairs",
        "taken back",
    ],
)
def test_closed_groups(given_counts: dict[tuple[int, int], int], groups: set[tuple[int, ...]]) -> None:
    assert find_closed_groups(given_counts | OTHERS) == groups


@pytest.mark.parametrize(
    ("others", "groups"),
    [
        ({}, set()),
        (counts((3, 1, 50)), set()),
        (counts((3, 1, GROUP_LEAST), (4, 1, GROUP_LEAST - 1)), set()),
        (counts((3, 1, GROUP_LEAST), (4, 1, GROUP_LEAST)), {(1, 2)}),
        (counts(*((each, 1, 1) for each in range(3, 3 + 2 * GROUP_LEAST))), {(1, 2)}),
    ],
    ids=["nobody else", "one who gives a lot", "hardly two", "two", "many who give a little"],
)
def test_a_pair_is_a_closed_one_where_others_give_too(
    others: dict[tuple[int, int], int], groups: set[tuple[int, ...]]
) -> None:
    assert find_closed_groups(counts((1, 2, 20), (2, 1, 20)) | others) == groups


@given(st.integers(2, 12), st.integers(0, 60), st.integers(0, GROUP_LEAST - 1))
def test_where_everybody_answers_everybody_nobody_is_a_group(size: int, times: int, guests: int) -> None:
    everybody = dict.fromkeys(permutations(range(1, size + 1), 2), times)
    passing_by = {(200 + guest, 1): 1 for guest in range(guests)}

    assert find_closed_groups(everybody | passing_by) == set()


members = st.integers(1, 9)
ledgers = st.dictionaries(
    st.tuples(members, members).filter(lambda pair: pair[0] != pair[1]), st.integers(0, 30), max_size=30
)


@given(ledgers)
def test_in_every_group_found_hardly_anything_leaves_it(ledger: dict[tuple[int, int], int]) -> None:
    for group in find_closed_groups(ledger):
        assert 2 <= len(group) <= GROUP_LIMIT
        assert not any(set(other) < set(group) for other in find_closed_groups(ledger))
        for member in group:
            own = {receiver: count for (giver, receiver), count in ledger.items() if giver == member}
            inside = sum(count for receiver, count in own.items() if receiver in group)
            assert sum(own.values()) >= GROUP_LEAST
            assert inside >= GROUP_SHARE * sum(own.values())


@given(ledgers)
def test_no_group_found_is_most_of_those_who_give(ledger: dict[tuple[int, int], int]) -> None:
    for group in find_closed_groups(ledger):
        outside = sum(count for (giver, _), count in ledger.items() if giver not in group)
        assert outside >= GROUP_LEAST * len(group)
        assert len({giver for (giver, _), count in ledger.items() if count}) >= 2 * len(group)


@given(ledgers)
def test_every_pair_that_only_answers_each_other_is_found(ledger: dict[tuple[int, int], int]) -> None:
    pair = counts((21, 22, 10), (22, 21, 10))

    assert (21, 22) in find_closed_groups(ledger | OTHERS | pair)


def test_a_pattern_names_its_members_and_shows_the_latest_as_evidence() -> None:
    given_ = responses(*[(1, 2), (2, 1)] * 10)
    others = responses(*OTHERS.keys()) * GROUP_LEAST

    [pattern] = find_patterns(GUILD, [*others, *given_], today=TODAY)

    assert (pattern.kind, pattern.members, pattern.month) == (PatternKind.PAIR, (1, 2), TODAY.replace(day=1))
    assert pattern.responses == tuple(range(20 - EVIDENCE_LIMIT + 1, 21))


@pytest.mark.parametrize(
    ("asked", "are_found"),
    [([], True), ([(1, 2), (2, 3), (3, 1)], False), ([(1, 2)], False), ([(2, 1), (1, 101)], True)],
    ids=["by themselves", "all asked", "one asked", "asked for other answers"],
)
def test_who_answers_as_the_challenge_asks_is_in_no_group(
    asked: list[tuple[int, int]], are_found: bool
) -> None:
    given_ = responses(*[(1, 2), (2, 3), (3, 1)] * GROUP_LEAST)
    others = responses(*OTHERS.keys()) * GROUP_LEAST
    week = (NOW, NOW + timedelta(days=7))

    found = find_patterns(
        GUILD, [*given_, *others], asked=[Asked(*pair, *week) for pair in asked], today=TODAY
    )
    later = find_patterns(
        GUILD, [*given_, *others], asked=[Asked(*pair, week[1], week[1]) for pair in asked], today=TODAY
    )

    assert [each.members for each in found] == [(1, 2, 3)] * are_found
    assert [each.members for each in later] == [(1, 2, 3)]


def test_what_the_challenge_asks_of_two_friends_still_goes_to_others() -> None:
    given_ = responses(*[(1, 2), (2, 1)] * GROUP_LEAST, *[(1, 101), (2, 101)] * 2)
    others = responses(*OTHERS.keys()) * GROUP_LEAST
    asked = [Asked(each, 101, NOW, NOW + timedelta(days=7)) for each in (1, 2)]

    assert find_patterns(GUILD, [*given_, *others], asked=asked, today=TODAY) == []


def a_pattern(kind: PatternKind, *members: int) -> Pattern:
    return Pattern(guild_id=GUILD, kind=kind, month=TODAY.replace(day=1), members=members)


@pytest.mark.parametrize(
    ("raised", "found", "is_known_"),
    [
        (a_pattern(PatternKind.BURST, 1), a_pattern(PatternKind.BURST, 1), True),
        (a_pattern(PatternKind.BURST, 1), a_pattern(PatternKind.BURST, 2), False),
        (a_pattern(PatternKind.PAIR, 1, 2), a_pattern(PatternKind.PAIR, 1, 2), True),
        (a_pattern(PatternKind.PAIR, 1, 2), a_pattern(PatternKind.PAIR, 1, 3), False),
        (a_pattern(PatternKind.RING, 1, 2, 3), a_pattern(PatternKind.PAIR, 1, 3), True),
        (a_pattern(PatternKind.PAIR, 1, 2), a_pattern(PatternKind.RING, 1, 2, 3), False),
        (a_pattern(PatternKind.PAIR, 1, 2), a_pattern(PatternKind.BURST, 1), False),
    ],
    ids=["a burst", "another's", "a pair", "another pair", "two of a ring", "one more", "another matter"],
)
def test_what_was_raised_lately_is_known(raised: Pattern, found: Pattern, is_known_: bool) -> None:
    assert is_known(found, [raised]) is is_known_
    assert not is_known(found, [])
