"""Matching where weeks are uneven: members come and go, want more or fewer peers, and some give only."""

from collections import Counter
from random import Random

import pytest

from bot.domain.matching import (
    Facts,
    Matching,
    Pair,
    Participant,
    join_late,
    match,
    name_another,
    replace_peer,
    weeks_ago,
)
from tests.matchings import is_blocked, least_cost

SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 30, 63, 64, 65, 66, 90)
WEEKS = 6


@pytest.mark.parametrize("seed", range(51))
def test_no_week_breaks_the_law_however_uneven_they_are(seed: int) -> None:
    chance = Random(seed)
    community = _Community(chance, size=SIZES[seed % len(SIZES)])
    for week in range(WEEKS):
        facts = community.next_week()

        drawn = match(facts, seed=1000 * seed + week)

        _assert_fair(facts, drawn)
        # Somebody who joins can be a peer for so many only; so a few of last week's may have to come again.
        last_week = {pair: 1.0 for pair, weeks in facts.weeks_ago.items() if weeks == 1}
        repeated = len(last_week.keys() & set(drawn.pairs))
        assert repeated == 0 or repeated == round(least_cost(facts, last_week, drawn))
        community.weeks.append(drawn.pairs)


@pytest.mark.parametrize("seed", range(40))
def test_no_join_leave_or_swap_in_a_week_breaks_the_law(seed: int) -> None:
    chance = Random(seed)
    community = _Community(chance, size=chance.choice((1, 2, 3, 4, 5, 6, 8, 12, 20)))
    facts = community.facts()
    pairs, gone = list(match(facts, seed).pairs), set[Pair]()
    for step in range(12):
        act = chance.choice((_join, _leave, _swap))
        act(community, pairs, gone, seed + step)

        facts, ids = community.facts(), {member.user_id for member in community.members}
        assert len(set(pairs)) == len(pairs)
        assert not gone & set(pairs), "nobody is given back"
        assert all(a != b and {a, b} <= ids and not is_blocked(facts, (a, b)) for a, b in pairs)


class _Community:
    """Members who come and go, drawn from a seed."""

    def __init__(self, chance: Random, size: int) -> None:
        self.chance = chance
        self.members = [Participant(user_id=user_id) for user_id in range(size)]
        self.next_id = size
        self.gives_only = chance.choice((0, 0, 0.1, 0.5, 0.9))
        self.target = chance.randint(1, 5)
        self.weeks: list[tuple[Pair, ...]] = []
        self.members = [self.new(user_id) for user_id in range(size)]
        self.blocked = self._pairs(chance.choice((0, 0, size // 3, size)))

    def new(self, user_id: int) -> Participant:
        return Participant(
            user_id=user_id,
            gives_only=self.chance.random() < self.gives_only,
            is_newcomer=self.chance.random() < 0.2,
            was_short=self.chance.random() < 0.05,
            genres=frozenset(self.chance.sample("abcdef", self.chance.randint(0, 2))),
        )

    def join(self) -> Participant:
        self.members.append(self.new(self.next_id))
        self.next_id += 1
        return self.members[-1]

    def leave(self) -> int:
        return self.members.pop(self.chance.randrange(len(self.members))).user_id

    def next_week(self) -> Facts:
        some = max(1, len(self.members) // 5)
        for _ in range(self.chance.randint(0, some)):
            if len(self.members) > 1:
                self.leave()
        for _ in range(self.chance.randint(0, some)):
            self.join()
        if self.chance.random() < 0.2:
            self.target = self.chance.randint(1, 5)
        return self.facts()

    def facts(self) -> Facts:
        size = len(self.members)
        return Facts(
            participants=list(self.members),
            target=self.target,
            weeks_ago=weeks_ago(reversed(self.weeks)),
            owed=self._pairs(size),
            met=self._pairs(3 * size),
            blocked=self.blocked,
        )

    def _pairs(self, count: int) -> frozenset[Pair]:
        ids = [member.user_id for member in self.members]
        drawn = ((self.chance.choice(ids), self.chance.choice(ids)) for _ in range(count))
        return frozenset((a, b) for a, b in drawn if a != b)


def _assert_fair(facts: Facts, drawn: Matching) -> None:
    ids = {member.user_id for member in facts.participants}
    named = Counter(peer for _, peer in drawn.pairs)
    assert len(set(drawn.pairs)) == len(drawn.pairs)
    assert all(giver != peer and {giver, peer} <= ids for giver, peer in drawn.pairs)
    assert not any(is_blocked(facts, pair) for pair in drawn.pairs)
    assert max((len(peers) for peers in drawn.peers.values()), default=0) <= drawn.number
    if facts.blocked:
        return
    assert all(len(peers) == drawn.number for peers in drawn.peers.values())
    can_be_named = [member.user_id for member in facts.participants if not member.gives_only]
    # Where so few have news that somebody would be short for it, everybody can be a peer.
    heard = can_be_named if len(can_be_named) > drawn.number else sorted(ids)
    assert set(named) <= set(heard)
    counts = [named[user_id] for user_id in heard]
    assert max(counts, default=0) - min(counts, default=0) <= 1


def _join(community: _Community, pairs: list[Pair], gone: set[Pair], seed: int) -> None:
    joiner = community.join()
    facts, before = community.facts(), Counter(giver for giver, _ in pairs)

    added = join_late(facts, pairs, joiner.user_id, seed=seed)

    del gone
    open_to_all = sum(not member.gives_only for member in facts.participants) <= facts.number
    free = [
        member.user_id
        for member in facts.participants
        if member.user_id != joiner.user_id
        and not is_blocked(facts, (joiner.user_id, member.user_id))
        and (open_to_all or not member.gives_only)
    ]
    assert sum(giver == joiner.user_id for giver, _ in added) == min(facts.number, len(free))
    pairs += added
    given = Counter(giver for giver, _ in pairs)
    assert all(count <= max(facts.number, before[giver]) for giver, count in given.items())


def _leave(community: _Community, pairs: list[Pair], gone: set[Pair], seed: int) -> None:
    if len(community.members) == 1:
        return
    leaver = community.leave()

    found = replace_peer(community.facts(), pairs, leaver, seed=seed, not_again=frozenset(gone))

    assert set(found) == {giver for giver, peer in pairs if peer == leaver}
    gone |= {pair for pair in pairs if leaver in pair}
    pairs[:] = [pair for pair in pairs if leaver not in pair]
    pairs += [(giver, peer) for giver, peer in found.items() if peer is not None]


def _swap(community: _Community, pairs: list[Pair], gone: set[Pair], seed: int) -> None:
    if not pairs:
        return
    giver, unwanted = community.chance.choice(pairs)
    had = {peer for each, peer in (*pairs, *gone) if each == giver}

    another = name_another(community.facts(), pairs, giver, seed=seed, not_again=had)

    if another is not None:
        assert another not in had
        pairs.remove((giver, unwanted))
        pairs.append((giver, another))
        gone.add((giver, unwanted))
