"""Communities to match, and a solver that says how good a matching could be."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise, product
from random import Random

import numpy as np
from scipy.optimize import LinearConstraint, linprog, milp
from scipy.sparse import coo_array

from bot.domain.matching import REMEMBERED_WEEKS, Facts, Matching, Pair, Participant, match, weeks_ago

WEEKS = 10
GENRES = [f"genre {number}" for number in range(18)]
FIRST_ID = 1_456_074_443_980_800_000


def plain(size: int, **facts: object) -> Facts:
    """Return a round of members who know nothing of each other, with ids from 0."""
    return Facts(participants=[Participant(user_id=user_id) for user_id in range(size)], **facts)  # pyright: ignore[reportArgumentType]  # named facts


def a_community(size: int, seed: int, *, blocks: int = 0, target: int = 3) -> Facts:
    """Return a round of members who have answered each other, owe favours, and block some."""
    chance = Random(seed)
    members = [
        Participant(
            user_id=FIRST_ID + 7919 * number,
            genres=frozenset(chance.sample(GENRES, chance.randint(0, 5))),
            is_newcomer=chance.random() < 0.15,
        )
        for number in range(size)
    ]
    ids = [member.user_id for member in members]

    def pairs(count: int) -> frozenset[Pair]:
        drawn = ((chance.choice(ids), chance.choice(ids)) for _ in range(count if size > 1 else 0))
        return frozenset((a, b) for a, b in drawn if a != b)

    return Facts(
        participants=members,
        target=target,
        met=pairs(10 * size),
        owed=pairs(2 * size),
        blocked=pairs(blocks),
    )


def rounds(facts: Facts, weeks: int = WEEKS) -> list[Matching]:
    """Match for some weeks in a row, each remembering those before."""
    drawn: list[Matching] = []
    for week in range(weeks):
        remembered = weeks_ago(each.pairs for each in reversed(drawn))
        drawn.append(match(replace(facts, weeks_ago=remembered), seed=1000 + week))
    return drawn


@cache
def a_season(size: int, blocks: int) -> tuple[Facts, list[Matching]]:
    """Return ten weeks of a community, computed once."""
    facts = a_community(size, seed=size, blocks=blocks)
    return facts, rounds(facts)


def is_blocked(facts: Facts, pair: Pair) -> bool:
    return bool({pair, pair[::-1]} & facts.blocked)


def arcs_of(facts: Facts) -> list[Pair]:
    ids = sorted(member.user_id for member in facts.participants)
    return [(a, b) for a, b in product(ids, ids) if a != b and not is_blocked(facts, (a, b))]


def ends_of(arcs: list[Pair], ids: Iterable[int]) -> coo_array:
    """Return a matrix that sums a choice of arcs up: by giver, then by receiver."""
    places = {user_id: place for place, user_id in enumerate(sorted(ids))}
    rows = [places[a] for a, _ in arcs] + [len(places) + places[b] for _, b in arcs]
    columns = list(range(len(arcs))) * 2
    return coo_array((np.ones(len(rows)), (rows, columns)), shape=(2 * len(places), len(arcs)))


def most_arcs(facts: Facts) -> int:
    """Return how many pairs there can be if nobody gives or receives more than they should."""
    arcs, ids = arcs_of(facts), [member.user_id for member in facts.participants]
    if not arcs:
        return 0
    full = np.full(2 * len(ids), facts.number)
    result = linprog(-np.ones(len(arcs)), A_ub=ends_of(arcs, ids), b_ub=full, bounds=(0, 1))
    assert result.status == 0
    return round(-result.fun)


def least_cost(facts: Facts, costs: Mapping[Pair, float], drawn: Matching) -> float:
    """Return the least cost at which everybody gives and receives as much as in a drawn round.

    A linear program is enough: where each arc has two ends in such sums, its best choices are whole.
    """
    arcs, ids = arcs_of(facts), sorted(member.user_id for member in facts.participants)
    given, named = Counter(a for a, _ in drawn.pairs), Counter(b for _, b in drawn.pairs)
    degrees = [*(given[each] for each in ids), *(named[each] for each in ids)]
    prices = [costs.get(arc, 0.0) for arc in arcs]
    result = linprog(prices, A_eq=ends_of(arcs, ids), b_eq=degrees, bounds=(0, 1))
    assert result.status == 0
    return float(result.fun)


def repeat_cost(weeks: int) -> float:
    """Return how bad a pair is that was given so many weeks ago: half as bad with each week."""
    return 2.0 ** (REMEMBERED_WEEKS - weeks) if weeks <= REMEMBERED_WEEKS else 0.0


def order_of_importance(facts: Facts) -> dict[Pair, float]:
    """Return prices that say what `match` promises, written down once more."""
    genres = {member.user_id: member.genres for member in facts.participants}
    arcs = arcs_of(facts)
    step = 1.0 + len(facts.participants) * facts.number
    costs: dict[Pair, float] = {}
    for a, b in arcs:
        is_strange, has_met = not genres[a] & genres[b], bool({(a, b), (b, a)} & facts.met)
        weeks = facts.weeks_ago.get((a, b), 99)
        repeated = repeat_cost(weeks) if weeks > 1 else step * 64
        costs[a, b] = is_strange + step * (has_met + step * (((a, b) not in facts.owed) + step * repeated))
    return costs


def repeats(drawn: list[Matching]) -> float:
    """Sum up how bad the repeats of some weeks in a row are."""
    return sum(
        repeat_cost(weeks_ago(each.pairs for each in reversed(drawn[:week])).get(pair, 99))
        for week, each in enumerate(drawn)
        for pair in each.pairs
    )


def least_repeats(size: int) -> float:
    """Return the least that repeats can add up to in ten weeks, for who knows all ten beforehand.

    One giver has `size - 1` others, each of whom is given in some of the weeks; a solver chooses in which, so
    that there are three each week. If all givers follow one such choice, each on from their own seat in a
    ring, everybody receives three as well: what is least for one is least for all.
    """
    patterns = list(product((0, 1), repeat=WEEKS))
    costs = [pattern_cost(pattern) for pattern in patterns]
    weekly = np.array(patterns, dtype=float).T
    others = np.ones((1, len(patterns)))
    result = milp(
        costs,
        constraints=[LinearConstraint(weekly, 3, 3), LinearConstraint(others, size - 1, size - 1)],
        integrality=np.ones(len(patterns)),
    )
    assert result.status == 0
    return size * float(result.fun)


def pattern_cost(pattern: tuple[int, ...]) -> float:
    given_in = [week for week, is_given in enumerate(pattern) if is_given]
    return sum(repeat_cost(after - before) for before, after in pairwise(given_in))
