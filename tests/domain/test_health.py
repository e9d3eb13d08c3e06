"""Health: each figure of a community, from an empty one on."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.days import local_day
from bot.domain.health import TOP, BoostFact, Health, assess, last_four_weeks
from tests.builders import NOW

NOTHING = Health(
    responses=0,
    givers=0,
    boosts=0,
    answered=None,
    answered_enough=None,
    hours_to_first=None,
    unanswered=(),
    reciprocity=None,
    top_share=None,
    newcomers_answered=None,
    unheard=(),
)


def boost(
    boost_id: int, author_id: int = 1, peers: int = 0, hours: float | None = None, newcomer: bool = False
) -> BoostFact:
    answered_at = None if hours is None else NOW + timedelta(hours=hours)
    return BoostFact(boost_id, author_id, NOW, peers, answered_at, newcomer)


def test_of_an_empty_server_nothing_is_said() -> None:
    assert assess([], {}) == NOTHING


def test_boosts_are_answered_answered_enough_or_wait() -> None:
    health = assess([boost(1, peers=1, hours=2), boost(2, peers=3, hours=8), boost(3), boost(4)], {})

    assert (health.boosts, health.answered, health.answered_enough) == (4, 0.5, 0.25)
    assert health.hours_to_first == 5.0
    assert health.unanswered == (3, 4)


@pytest.mark.parametrize(
    ("pairs", "share"),
    [
        ({(1, 2): 1}, 0.0),
        ({(1, 2): 1, (2, 1): 5}, 1.0),
        ({(1, 2): 1, (2, 1): 5, (1, 3): 1}, 0.5),
        ({(1, 2): 1, (2, 1): 0}, 0.0),
    ],
    ids=["one way", "both ways", "one pair of two", "taken back"],
)
def test_reciprocity_counts_pairs_not_responses(pairs: dict[tuple[int, int], int], share: float) -> None:
    assert assess([], pairs).reciprocity == share


def test_the_top_five_carry_their_share() -> None:
    pairs = {(giver, 99): 10 for giver in range(1, 6)} | {(giver, 98): 5 for giver in range(11, 21)}

    assert assess([], pairs).top_share == 0.5


def test_newcomers_count_once_and_as_answered_if_anybody_answered_them() -> None:
    boosts = [
        boost(1, author_id=7, newcomer=True),
        boost(2, author_id=7, newcomer=True),
        boost(3, author_id=8, newcomer=True),
        boost(4, author_id=9),
    ]

    health = assess(boosts, {(1, 7): 1})

    assert health.newcomers_answered == 0.5


def test_whoever_gave_or_asked_and_heard_nothing_is_named() -> None:
    health = assess([boost(1, author_id=5)], {(1, 2): 3, (2, 1): 1, (3, 1): 1})

    assert health.unheard == (3, 5)


def test_an_author_whose_boost_was_answered_is_heard_whenever_that_was() -> None:
    asked = [boost(1, author_id=5, peers=1, hours=30, newcomer=True), boost(2, author_id=6, newcomer=True)]

    health = assess(asked, {})

    assert (health.newcomers_answered, health.unheard) == (0.5, (6,))


def test_whoever_was_answered_since_is_heard() -> None:
    health = assess([boost(1, author_id=5, newcomer=True)], {(1, 2): 1}, answered_since={1, 5})

    assert (health.newcomers_answered, health.unheard, health.responses) == (1.0, (), 1)


def test_both_spans_end_at_midnight_of_the_servers_and_are_seen_as_long_after_it() -> None:
    # In New York it is still the 9th, and the clocks went forward on the 8th.
    now = datetime(2026, 3, 10, 3, tzinfo=UTC)

    weeks, before = last_four_weeks(now, "America/New_York")

    assert (weeks.starts_on, weeks.ends_on) == (date(2026, 2, 9), date(2026, 3, 8))
    assert (before.starts_on, before.ends_on) == (date(2026, 1, 12), date(2026, 2, 8))
    assert weeks.ends_at == datetime(2026, 3, 9, 4, tzinfo=UTC)
    assert weeks.starts_at == before.ends_at == datetime(2026, 2, 9, 5, tzinfo=UTC)
    assert before.starts_at == datetime(2026, 1, 12, 5, tzinfo=UTC)
    assert (weeks.seen_at, before.seen_at) == (now, before.ends_at + timedelta(hours=23))


@given(
    st.timedeltas(-timedelta(days=1_000), timedelta(days=1_000)).map(lambda since: NOW + since),
    st.sampled_from(["UTC", "Pacific/Auckland", "America/St_Johns", "Pacific/Honolulu", "Asia/Kathmandu"]),
)
def test_each_span_has_four_whole_weeks_that_are_over(now: datetime, zone: str) -> None:
    weeks, before = last_four_weeks(now, zone)

    assert before.ends_at == weeks.starts_at
    assert weeks.ends_at <= now < weeks.ends_at + timedelta(hours=25)
    for each in (weeks, before):
        assert (each.ends_on - each.starts_on).days == 27
        assert (local_day(each.starts_at, zone), each.starts_at.astimezone(ZoneInfo(zone)).hour) == (
            each.starts_on,
            0,
        )
        assert local_day(each.ends_at - timedelta(seconds=1), zone) == each.ends_on


people = st.integers(1, 12)


@given(
    st.dictionaries(st.tuples(people, people).filter(lambda pair: pair[0] != pair[1]), st.integers(0, 9)),
    st.lists(st.builds(boost, st.integers(1, 99), people, st.integers(0, 5))),
)
def test_every_share_is_a_share_and_the_parts_fit_the_whole(
    pairs: dict[tuple[int, int], int], boosts: list[BoostFact]
) -> None:
    health = assess(boosts, pairs)

    shares = (health.answered, health.answered_enough, health.reciprocity, health.top_share)
    assert all(share is None or 0 <= share <= 1 for share in shares)
    assert health.responses == sum(pairs.values())
    assert (health.top_share == 1.0) == (0 < health.givers <= TOP) or health.givers > TOP
    assert health.answered is None or health.answered_enough is not None
    assert not set(health.unheard) & {receiver for (_, receiver), count in pairs.items() if count}
