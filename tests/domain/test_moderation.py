"""Moderation: limits that make sense, and suspensions that end by themselves."""

from datetime import timedelta

import pytest

from bot.domain.moderation import (
    ADJUSTMENTS,
    LONGEST_SUSPENSION,
    AdjustmentOutOfRange,
    Scope,
    Suspended,
    Suspension,
    SuspensionOver,
    SuspensionTooLong,
    changed_choices,
    check_adjustment,
    ends_of,
    require_not_suspended,
    suspend,
)
from bot.domain.servers import Server
from tests.builders import GUILD, NOW, PEER

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("points", [0, ADJUSTMENTS.start - 1, ADJUSTMENTS.stop])
def test_points_that_are_none_or_too_many_are_refused(points: int) -> None:
    with pytest.raises(AdjustmentOutOfRange):
        check_adjustment(points)


@pytest.mark.parametrize("points", [ADJUSTMENTS.start, -1, 1, ADJUSTMENTS.stop - 1])
def test_points_up_to_the_limit_are_given_and_taken(points: int) -> None:
    assert check_adjustment(points) == points


def test_a_suspension_ends_later_than_now_and_within_a_year() -> None:
    with pytest.raises(SuspensionOver):
        suspend(GUILD, PEER, Scope.BOTH, until=NOW, now=NOW)
    with pytest.raises(SuspensionTooLong):
        suspend(GUILD, PEER, Scope.BOTH, until=NOW + LONGEST_SUSPENSION + HOUR, now=NOW)

    # Discord, from whose clock the days are counted, may be a little ahead.
    until = NOW + LONGEST_SUSPENSION + timedelta(seconds=1)
    assert suspend(GUILD, PEER, Scope.BOTH, until=until, now=NOW).until == until


@pytest.mark.parametrize(
    ("hours", "asked", "ends"),
    [
        ({Scope.BOTH: 3}, Scope.BOTH, {Scope.BOTH: 3}),
        ({Scope.BOTH: 3}, Scope.BOOSTS, {Scope.BOOSTS: 3}),
        ({Scope.BOTH: 3, Scope.BOOSTS: 1}, Scope.BOOSTS, {Scope.BOOSTS: 3}),
        ({Scope.BOTH: 3, Scope.BOOSTS: 1}, Scope.BOTH, {Scope.BOTH: 3}),
        ({Scope.BOTH: 1, Scope.BOOSTS: 3}, Scope.BOTH, {Scope.BOOSTS: 3, Scope.ROUNDS: 1}),
        ({Scope.BOTH: 0, Scope.ROUNDS: 2}, Scope.BOTH, {Scope.ROUNDS: 2}),
        ({Scope.BOTH: 0}, Scope.BOTH, {}),
    ],
)
def test_the_latest_end_counts_and_ends_that_differ_are_told_apart(
    hours: dict[Scope, int], asked: Scope, ends: dict[Scope, int]
) -> None:
    suspensions = [
        Suspension(guild_id=GUILD, user_id=PEER, scope=scope, until=NOW + count * HOUR)
        for scope, count in hours.items()
    ]

    assert ends_of(suspensions, asked, NOW) == {scope: NOW + count * HOUR for scope, count in ends.items()}


@pytest.mark.parametrize(
    ("scope", "asked", "is_kept_out"),
    [
        (Scope.BOOSTS, Scope.BOOSTS, True),
        (Scope.BOOSTS, Scope.ROUNDS, False),
        (Scope.ROUNDS, Scope.ROUNDS, True),
        (Scope.BOTH, Scope.BOOSTS, True),
        (Scope.BOTH, Scope.ROUNDS, True),
    ],
)
def test_a_suspension_covers_what_it_says_until_it_ends(
    scope: Scope, asked: Scope, is_kept_out: bool
) -> None:
    suspension = Suspension(guild_id=GUILD, user_id=PEER, scope=scope, until=NOW + HOUR)

    assert suspension.is_in_force(asked, NOW) == is_kept_out
    assert not suspension.is_in_force(asked, NOW + HOUR)


def test_whoever_is_kept_out_twice_hears_of_the_later_end() -> None:
    suspensions = [
        Suspension(guild_id=GUILD, user_id=PEER, scope=scope, until=NOW + hours * HOUR)
        for scope, hours in ((Scope.BOOSTS, 3), (Scope.BOTH, 2), (Scope.ROUNDS, 9))
    ]

    with pytest.raises(Suspended) as refusal:
        require_not_suspended(suspensions, Scope.BOOSTS, NOW)
    assert refusal.value.facts == {"until": NOW + 3 * HOUR}
    require_not_suspended(suspensions, Scope.BOOSTS, NOW + 3 * HOUR)


def test_of_the_roles_of_milestones_only_those_that_changed_are_noted() -> None:
    before = Server(milestone_roles={"7": 1, "30": 2, "100": 3})
    after = Server(milestone_roles={"7": 1, "30": 4, "365": 5})

    assert changed_choices(before, after) == {"milestone_roles": ("30:2 100:3", "30:4 365:5")}
