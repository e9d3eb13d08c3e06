"""Matching: who is named a peer of whom in a round, drawn from a seed and fair to everybody.

Each member of a round is given the same number of peers and is a peer for the same number. Within that law
the cheapest plan is sought, by prices so far apart that less of what is important is never traded for more of
what is not: no pair of last week, then no pair of the weeks before (half as bad with each week that passed),
favours owed, never met, shared genres, newcomers spread.

How: members are shuffled, peers dealt to them in turn, and whatever may not be is put right by chains
(`bot.domain.exchanges`), which leaves nobody short who need not be. Then givers swap peers wherever that is
cheaper. In rounds of up to `EXACT_LIMIT`, where most pairs have met lately and swaps of two get stuck,
exchanges in longer circles follow until none is cheaper, and the plan is the cheapest there is. In larger
ones good peers abound, swaps alone find them, and a solver would take its time for nothing.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import chain

from bot.domain.dice import Dice
from bot.domain.exchanges import Plan, Prices

Pair = tuple[int, int]
"""Giver and receiver."""

REMEMBERED_WEEKS = 8
"""Weeks after which a pair is as good as new."""

KNOWN_FOR = timedelta(days=90)
"""How far back it matters whether two members met and owe each other a favour: as long as in a circle."""

EXACT_LIMIT = 64
"""Members up to whom the cheapest plan is computed: it takes 0.04 s for 64, 0.1 s for 100 and 1 s for 300."""

_PASSES = 6
_OFFERS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A member of a round, as far as it matters for who is named whose peer.

    Attributes:
        genres: What they like to read and write.
        gives_only: They have nothing that could be answered: they are given peers and are nobody's.
        was_short: They had fewer peers than others last week, or were seldom named: they come first.
    """

    user_id: int
    genres: frozenset[str] = frozenset()
    is_newcomer: bool = False
    gives_only: bool = False
    was_short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that decides on the peers of a round beside the seed; pairs with others than members do not matter.

    Attributes:
        participants: In any order.
        target: Peers for each, at least 1.
        weeks_ago: How many weeks ago a giver was last given a receiver; 1 is last week. See `weeks_ago`.
        owed: Givers who owe a favour to a receiver.
        met: Pairs of whom one has answered the other within `KNOWN_FOR`, in either order.
        blocked: Pairs never to be named, in either order.
    """

    participants: Collection[Participant]
    target: int = 3
    weeks_ago: Mapping[Pair, int] = field(default_factory=dict[Pair, int])
    owed: Set[Pair] = frozenset()
    met: Set[Pair] = frozenset()
    blocked: Set[Pair] = frozenset()

    @property
    def number(self) -> int:
        """Return how many peers everybody should have: the target, or everybody else."""
        return max(0, min(self.target, len(self.participants) - 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """Who was given whom.

    Attributes:
        seed: What it was drawn from; the same facts and seed give the same again.
        number: How many peers everybody should have.
        peers: By every participant's id, their peers in the order to show them.
        short: How many peers are missing, of those who have fewer than `number`: to be told privately.
        seldom_named: How many times fewer than `number` somebody is a peer, of those who could be one.
    """

    seed: int
    number: int
    peers: Mapping[int, tuple[int, ...]]
    short: Mapping[int, int]
    seldom_named: Mapping[int, int]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Return every giver with every peer of theirs."""
        return tuple((giver, peer) for giver, peers in self.peers.items() for peer in peers)


def weeks_ago(weeks: Iterable[Iterable[Pair]]) -> dict[Pair, int]:
    """Return how long ago each pair was last given.

    Args:
        weeks: The pairs of each week, last week's first; weeks without a round are empty.
    """
    latest: dict[Pair, int] = {}
    for passed, pairs in enumerate(weeks, start=1):
        for pair in pairs:
            latest.setdefault(pair, passed)
    return latest


def match(facts: Facts, seed: int) -> Matching:
    """Give everybody in a round their peers.

    - Everybody is given `min(target, n - 1)` others and is a peer for as many: never oneself, nobody twice,
      no blocked pair.
    - Blocks can make that impossible. As few peers as can be are then missing, at different members rather
      than all at one, and never at a member who was short last week if it could be at another.
    - Who gives only is nobody's peer, and what others receive is spread over them as evenly as can be. Where
      so few have news that somebody would be short for it, everybody can be a peer: in a young server people
      would rather be greeted than left out.
    - One member alone has no peers, and nobody is short.

    Args:
        facts: Participants with different ids.
        seed: Any integer, to be stored with the round.
    """
    dice = Dice(seed)
    members = _in_order(facts, dice)
    scale = _Scale.of(facts)
    prices = _prices(facts, members, scale)
    plan = Plan(prices, [number for number, member in enumerate(members) if member.is_newcomer])
    _seat(plan, members, facts.number, dice)
    plan.swap_towards_wishes()
    for _ in range(_PASSES):
        if not plan.swap_at_random(dice, _OFFERS):
            break
    if len(members) <= EXACT_LIMIT:
        plan.exchange_until_cheapest()
        plan.swap_with_anybody(plan.crowded())
    else:
        plan.swap_with_anybody(plan.dear(above=scale.owed))
    return _outcome(plan, members, facts.number, seed)


def name_another(
    facts: Facts, pairs: Iterable[Pair], giver_id: int, *, seed: int, not_again: Set[int] = frozenset()
) -> int | None:
    """Find one peer more for one member of a round that runs: for a swap, say.

    Everybody else keeps their peers. Sought is, in this order, somebody not given in the last weeks, who is a
    peer for the fewest, and then as in `match`.

    Args:
        facts: Participants are those who are in now.
        pairs: All pairs that stand.
        giver_id: A participant.
        not_again: Whom they had this week and do not have any more.

    Returns:
        The peer's id; None if nobody is left.
    """
    return _RunningRound(facts, pairs, seed).another(giver_id, not_again)


def replace_peer(
    facts: Facts, pairs: Collection[Pair], gone_id: int, *, seed: int, not_again: Set[Pair] = frozenset()
) -> dict[int, int | None]:
    """Find another peer for everybody who had one who is gone.

    Those to whom the one who is gone gave have a giver less, so they come first.

    Args:
        facts: Participants are those who are in now, without the one who is gone.
        pairs: All pairs that stood until now.
        not_again: Pairs of this week that do not stand any more.

    Returns:
        By the id of each who had them, the new peer's id; None where nobody is left.
    """
    here = {participant.user_id for participant in facts.participants}
    bereft = sorted({giver for giver, receiver in pairs if receiver == gone_id} & here)
    running = _RunningRound(facts, [pair for pair in pairs if gone_id not in pair], seed)
    former = {giver: {receiver for other, receiver in not_again if other == giver} for giver in bereft}
    return {giver: running.add_another(giver, former[giver]) for giver in Dice(seed).shuffled(bereft)}


def join_late(
    facts: Facts,
    pairs: Iterable[Pair],
    joiner_id: int,
    *,
    seed: int,
    wanted: int | None = None,
    not_again: Set[Pair] = frozenset(),
) -> tuple[Pair, ...]:
    """Find the peers of a member who joins a round that runs, and whose peer they are.

    They are given as many as they lack, and become a peer of those who have fewer: nobody else is given
    more to do in the middle of a week.

    Args:
        facts: Participants are those who are in now, the joiner included.
        pairs: All pairs that stand.
        wanted: How many peers the joiner lacks; None for as many as everybody has.
        not_again: Pairs of this week that are not to be given again.

    Returns:
        The pairs to add.
    """
    running = _RunningRound(facts, pairs, seed)
    before = frozenset(running.pairs)
    waiting = [
        giver
        for giver in running.waiting()
        if running.can_give(giver, joiner_id) and (giver, joiner_id) not in not_again
    ]
    for giver in waiting[: facts.number]:
        running.add(giver, joiner_id)
    former = {receiver for giver, receiver in not_again if giver == joiner_id}
    for _ in range(facts.number if wanted is None else wanted):
        running.add_another(joiner_id, former)
    return tuple(pair for pair in running.pairs if pair not in before)


@dataclass(frozen=True, slots=True)
class _Scale:
    """What makes a pair dearer: each step outweighs all that is below it in every pair of the round together.

    Attributes:
        strange: No genre in common. Above the most that a swap can do for the spread of newcomers.
        met: They have met.
        owed: No favour is owed; in prices, what an owed favour takes off.
        earlier: Given `REMEMBERED_WEEKS` ago; twice that a week later.
        last_week: Given last week.
        forbidden: Oneself, or blocked.
    """

    strange: int
    met: int
    owed: int
    earlier: int
    last_week: int
    forbidden: int

    @classmethod
    def of(cls, facts: Facts) -> "_Scale":
        pairs = facts.number * len(facts.participants)
        strange = 2 * (facts.number + 2)
        met = strange * (pairs + 1)
        owed = met * (pairs + 1)
        earlier = owed * (pairs + 1)
        last_week = earlier * (2 ** (REMEMBERED_WEEKS - 2) * pairs + 1)
        return cls(strange, met, owed, earlier, last_week, last_week * (pairs + 1))

    def of_pair_given(self, weeks_ago: int) -> int:
        if weeks_ago <= 1:
            return self.last_week
        return self.earlier * 2 ** (REMEMBERED_WEEKS - weeks_ago) if weeks_ago <= REMEMBERED_WEEKS else 0


class _RunningRound:
    """A round whose peers are named, and in which one by one is added to them."""

    def __init__(self, facts: Facts, pairs: Iterable[Pair], seed: int) -> None:
        self._number = facts.number
        self._members = _in_order(facts, Dice(seed))
        self._numbers = {member.user_id: number for number, member in enumerate(self._members)}
        self._scale = _Scale.of(facts)
        self._prices = _prices(facts, self._members, self._scale)
        # A mapping and not a set: what was added comes last, in the order it was added.
        self.pairs = dict.fromkeys(pairs)
        self._named = Counter(receiver for _, receiver in self.pairs)

    def waiting(self) -> list[int]:
        """Return the ids of those who have fewer peers than everybody should, the fewest first."""
        given = Counter(giver for giver, _ in self.pairs)
        waiting = [each.user_id for each in self._members if given[each.user_id] < self._number]
        return sorted(waiting, key=lambda user_id: given[user_id])

    def can_give(self, giver_id: int, receiver_id: int) -> bool:
        giver, receiver = self._numbers[giver_id], self._numbers[receiver_id]
        is_free = (giver_id, receiver_id) not in self.pairs and not self._members[receiver].gives_only
        return is_free and self._prices.allows(giver, receiver)

    def another(self, giver_id: int, not_again: Set[int]) -> int | None:
        ids = (member.user_id for member in self._members)
        left = [peer for peer in ids if peer not in not_again and self.can_give(giver_id, peer)]
        return min(left, key=lambda peer: self._badness(giver_id, peer), default=None)

    def add_another(self, giver_id: int, not_again: Set[int]) -> int | None:
        peer = self.another(giver_id, not_again)
        if peer is not None:
            self.add(giver_id, peer)
        return peer

    def add(self, giver_id: int, receiver_id: int) -> None:
        self.pairs[giver_id, receiver_id] = None
        self._named[receiver_id] += 1

    def _badness(self, giver_id: int, peer_id: int) -> tuple[int, int, int]:
        price = self._prices.of(self._numbers[giver_id], self._numbers[peer_id])
        # A favour owed takes something off a price, and must not hide that a pair was given before.
        return (price + self._scale.owed) // self._scale.earlier, self._named[peer_id], price


def _in_order(facts: Facts, dice: Dice) -> list[Participant]:
    """Return the members in the order of their luck, with those first who were short last week."""
    by_id = sorted(facts.participants, key=lambda participant: participant.user_id)
    if sum(not member.gives_only for member in by_id) <= facts.number:
        by_id = [replace(member, gives_only=False) for member in by_id]
    # Sorting is stable: within the two groups they stay shuffled.
    return sorted(dice.shuffled(by_id), key=lambda participant: not participant.was_short)


def _prices(facts: Facts, members: Sequence[Participant], scale: _Scale) -> Prices:
    size = len(members)
    numbers = {member.user_id: number for number, member in enumerate(members)}

    def numbered(pairs: Iterable[Pair]) -> Iterator[Pair]:
        return ((numbers[a], numbers[b]) for a, b in pairs if a in numbers and b in numbers)

    special: dict[int, int] = {}
    for a, b in numbered(facts.met):
        special[a * size + b] = special[b * size + a] = scale.met
    wishes = sorted(numbered(facts.owed))
    for giver, receiver in wishes:
        key = giver * size + receiver
        special[key] = special.get(key, 0) - scale.owed
    given = [scale.of_pair_given(weeks) for weeks in range(REMEMBERED_WEEKS + 1)]
    for (a, b), weeks in facts.weeks_ago.items():
        # Many thousand pairs in a large round, so they are looked at in place.
        if weeks <= REMEMBERED_WEEKS and a in numbers and b in numbers:
            key = numbers[a] * size + numbers[b]
            special[key] = special.get(key, 0) + given[weeks]
    for a, b in chain(numbered(facts.blocked), ((number, number) for number in range(size))):
        special[a * size + b] = special[b * size + a] = scale.forbidden
    return Prices(
        size=size,
        special=special,
        tastes=_tastes(members),
        strange=scale.strange,
        forbidden=scale.forbidden,
        wishes=wishes,
    )


def _tastes(members: Sequence[Participant]) -> list[int]:
    bits = {genre: 1 << bit for bit, genre in enumerate(sorted({g for m in members for g in m.genres}))}
    return [sum(bits[genre] for genre in member.genres) for member in members]


def _seat(plan: Plan, members: Sequence[Participant], number: int, dice: Dice) -> None:
    """Deal everybody's peers in turn; the first peer of all before the second of any."""
    ring = dice.shuffled(each for each, member in enumerate(members) if not member.gives_only)
    overfill = len(ring) < len(members)
    rooms = [0] * len(members)
    for place in range(number * len(members)):
        rooms[ring[place % len(ring)]] += 1
    first = [each for each, member in enumerate(members) if member.was_short]
    turns = [(each, turn) for each in first for turn in range(number)]
    turns += [(each, turn) for turn in range(number) for each in range(len(first), len(members))]
    for each, turn in turns:
        plan.seat(each, ring[(each * number + turn) % len(ring)], rooms, overfill=overfill)


def _outcome(plan: Plan, members: Sequence[Participant], number: int, seed: int) -> Matching:
    ids = [member.user_id for member in members]
    peers = {ids[giver]: tuple(ids[peer] for peer in received) for giver, received in enumerate(plan.peers)}
    short = {giver: number - len(named) for giver, named in peers.items() if len(named) < number}
    seldom = {
        member.user_id: number - len(givers)
        for member, givers in zip(members, plan.givers, strict=True)
        if len(givers) < number and not member.gives_only
    }
    return Matching(
        seed=seed,
        number=number,
        peers={user_id: peers[user_id] for user_id in sorted(peers)},
        short=short,
        seldom_named=seldom,
    )
