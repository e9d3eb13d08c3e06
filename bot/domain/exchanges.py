"""Exchanges: a plan of who gives to whom, by number, made complete and then cheaper without unfairness.

The plan is a graph with an arrow from each giver to each of their peers. It is filled by chains, which move
arrows aside until there is room for one more, and improved by exchanges, in which givers hand peers on to
each other in a circle: nobody then gives more or less than before, and nobody gets more or less.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.dice import Dice


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What each arrow costs.

    Attributes:
        size: Members, numbered from 0.
        special: By `giver * size + receiver`, what the price of a pair differs by; `forbidden` or more for
            oneself and for blocked pairs.
        tastes: By member, a set of bits; who shares none with a peer costs `strange` more.
        forbidden: More than all arrows of any plan together.
        wishes: Pairs with a price below 0, in a fixed order.
    """

    size: int
    special: Mapping[int, int]
    tastes: Sequence[int]
    strange: int
    forbidden: int
    wishes: Sequence[tuple[int, int]] = ()

    def of(self, giver: int, receiver: int) -> int:
        """Return the price of one arrow."""
        price = self.special.get(giver * self.size + receiver, 0)
        return price if self.tastes[giver] & self.tastes[receiver] else price + self.strange

    def allows(self, giver: int, receiver: int) -> bool:
        """Say whether there may be an arrow at all."""
        return self.special.get(giver * self.size + receiver, 0) < self.forbidden


class Plan:
    """Who gives to whom.

    Args:
        prices: Of every arrow.
        newcomers: Who is new; they are spread over the givers.

    Attributes:
        peers: By giver, whom they give to.
        givers: By receiver, who gives to them.
    """

    def __init__(self, prices: Prices, newcomers: Iterable[int] = ()) -> None:
        self._prices = prices
        self._is_new = bytearray(prices.size)
        for newcomer in newcomers:
            self._is_new[newcomer] = 1
        self.peers: list[list[int]] = [[] for _ in range(prices.size)]
        self.givers: list[list[int]] = [[] for _ in range(prices.size)]
        self._welcomes = [0] * prices.size

    def cost(self) -> int:
        """Return what all arrows cost together."""
        return sum(self._prices.of(giver, peer) for giver, peers in enumerate(self.peers) for peer in peers)

    def link(self, giver: int, receiver: int) -> None:
        """Add an arrow."""
        self.peers[giver].append(receiver)
        self.givers[receiver].append(giver)
        self._welcomes[giver] += self._is_new[receiver]

    def unlink(self, giver: int, receiver: int) -> None:
        """Take an arrow away."""
        self.peers[giver].remove(receiver)
        self.givers[receiver].remove(giver)
        self._welcomes[giver] -= self._is_new[receiver]

    # Filling.

    def seat(self, giver: int, wanted: int, rooms: Sequence[int], *, overfill: bool) -> bool:
        """Give one member one peer more, and move others' arrows aside if that is the only way.

        Nobody who has a peer loses one, so who is seated first is never short for who comes later; and who
        finds no chain now would find none later (a plan filled in this way is as full as any can be).

        Args:
            wanted: The receiver to take if there is room.
            rooms: By receiver, how many givers they should have; 0 for those who get none.
            overfill: Whether a receiver may have more, once all who can be reached have their number; then
                the one with the fewest does.

        Returns:
            False if there is no peer for them, however the others are arranged.
        """
        if (
            len(self.givers[wanted]) < rooms[wanted]
            and self._prices.allows(giver, wanted)
            and wanted not in self.peers[giver]
        ):
            self.link(giver, wanted)
            return True
        return self._seat_by_chain(giver, rooms, overfill=overfill)

    def _seat_by_chain(self, giver: int, rooms: Sequence[int], *, overfill: bool) -> bool:
        """Search breadth-first, so that as few arrows as possible move."""
        unreached = [receiver for receiver, room in enumerate(rooms) if room > 0]
        taken_by: dict[int, int] = {}
        freed_by: dict[int, int] = {giver: -1}
        queue = [giver]
        for member in queue:
            left: list[int] = []
            for receiver in unreached:
                if receiver in self.peers[member] or not self._prices.allows(member, receiver):
                    left.append(receiver)
                    continue
                taken_by[receiver] = member
                if len(self.givers[receiver]) < rooms[receiver]:
                    self._move_along(receiver, taken_by, freed_by)
                    return True
                for holder in self.givers[receiver]:
                    if holder not in freed_by:
                        freed_by[holder] = receiver
                        queue.append(holder)
            unreached = left
        if not (overfill and taken_by):
            return False
        fewest = min(taken_by, key=lambda receiver: len(self.givers[receiver]))
        self._move_along(fewest, taken_by, freed_by)
        return True

    def _move_along(self, receiver: int, taken_by: Mapping[int, int], freed_by: Mapping[int, int]) -> None:
        """Let each member of a chain take the receiver at its end, and leave the one they held."""
        while receiver >= 0:
            member = taken_by[receiver]
            held = freed_by[member]
            if held >= 0:
                self.unlink(member, held)
            self.link(member, receiver)
            receiver = held

    # Improving.

    def swap_towards_wishes(self) -> None:
        """Try for each wish whether two givers can swap peers so that it comes true."""
        for giver, wanted in self._prices.wishes:
            if wanted in self.peers[giver]:
                continue
            swaps = [
                (giver, held, other, wanted) for held in self.peers[giver] for other in self.givers[wanted]
            ]
            best = min(swaps, key=lambda swap: self._change(*swap), default=None)
            if best and self._change(*best) < 0:
                self._swap(*best)

    def swap_at_random(self, dice: Dice, offers: int) -> bool:
        """Offer each peer that could be better to a few other givers, drawn anew for each.

        Returns:
            Whether anything changed.
        """
        members = [member for member, peers in enumerate(self.peers) if peers]
        changed = False
        for giver, held in [*self.dear(above=0), *self.crowded()]:
            if held in self.peers[giver]:
                drawn = (members[dice.below(len(members))] for _ in range(offers))
                changed |= self._offer(giver, held, drawn)
        return changed

    def swap_with_anybody(self, arrows: Iterable[tuple[int, int]]) -> None:
        """Offer some peers to every other giver, until one accepts."""
        for giver, held in arrows:
            if held in self.peers[giver]:
                self._offer(giver, held, range(self._prices.size))

    def dear(self, *, above: int) -> list[tuple[int, int]]:
        """Return the arrows that cost more than so much."""
        of = self._prices.of
        return [
            (giver, peer)
            for giver, peers in enumerate(self.peers)
            for peer in peers
            if of(giver, peer) > above
        ]

    def crowded(self) -> list[tuple[int, int]]:
        """Return the arrows to newcomers from givers who have several."""
        return [
            (giver, peer)
            for giver, peers in enumerate(self.peers)
            if self._welcomes[giver] > 1
            for peer in peers
            if self._is_new[peer]
        ]

    def _offer(self, giver: int, held: int, others: Iterable[int]) -> bool:
        of, is_new, own = self._prices.of, self._is_new, self.peers[giver]
        saved = of(giver, held)
        for other in others:
            theirs = self.peers[other]
            if held in theirs:
                continue
            # What is the same for all their peers is looked up once: large rounds make a million offers.
            change = of(other, held) - saved
            for wanted in theirs:
                if wanted in own:
                    continue
                difference = change + of(giver, wanted) - of(other, wanted)
                if is_new[wanted] != is_new[held]:
                    difference += self._spread(giver, held, other, wanted)
                if difference < 0:
                    self._swap(giver, held, other, wanted)
                    return True
        return False

    def _change(self, giver: int, held: int, other: int, wanted: int) -> int:
        """Return what a swap of peers would add to the cost; `forbidden` if it cannot be."""
        of, peers = self._prices.of, self.peers
        if wanted in peers[giver] or held in peers[other]:
            return self._prices.forbidden
        change = of(giver, wanted) + of(other, held) - of(giver, held) - of(other, wanted)
        return change + self._spread(giver, held, other, wanted)

    def _spread(self, giver: int, held: int, other: int, wanted: int) -> int:
        """Return what a swap would add for newcomers.

        They count by the square of how many a giver has, so that two with one are better than one with two;
        that is always less than `strange`.
        """
        moved = self._is_new[wanted] - self._is_new[held]
        return 2 * (1 + moved * (self._welcomes[giver] - self._welcomes[other])) if moved else 0

    def _swap(self, giver: int, held: int, other: int, wanted: int) -> None:
        self.unlink(giver, held)
        self.unlink(other, wanted)
        self.link(giver, wanted)
        self.link(other, held)

    def exchange_until_cheapest(self) -> None:
        """Carry out exchanges in circles of any length until none lowers the cost.

        The plan then costs as little as any that gives everybody as many peers and givers: two such plans
        differ by circles only, and none of them is cheaper (Klein, 1967). Takes time in the cube of the size
        and more; for small rounds.
        """
        size = self._prices.size
        rows = [[self._prices.of(giver, receiver) for receiver in range(size)] for giver in range(size)]
        while circles := self._cheaper_circles(rows):
            for circle in circles:
                for giver, held, _ in circle:
                    self.unlink(giver, held)
                for giver, _, wanted in circle:
                    self.link(giver, wanted)

    def _cheaper_circles(self, rows: Sequence[Sequence[int]]) -> list[list[tuple[int, int, int]]]:
        """Find circles of exchanges (giver, held, wanted) that lower the cost, by Bellman and Ford.

        `best[r]` is the least change known with which a circle may have come to receiver `r`; an improvement
        remembers by whom and instead of whom `r` was taken. Where these memories run in a circle, walking it
        once more would lower the cost again: a cheaper plan.
        """
        closed = self._prices.forbidden
        offers = [
            [
                (receiver, price)
                for receiver, price in enumerate(row)
                if price < closed and receiver not in held
            ]
            for row, held in zip(rows, self.peers, strict=True)
        ]
        best = [0] * self._prices.size
        steps: dict[int, tuple[int, int, int]] = {}
        while True:
            changed = False
            for giver, held_peers in enumerate(self.peers):
                if not held_peers:
                    continue
                row = rows[giver]
                so_far, held = min((best[peer] - row[peer], peer) for peer in held_peers)
                for receiver, price in offers[giver]:
                    if so_far + price < best[receiver]:
                        best[receiver] = so_far + price
                        steps[receiver] = (giver, held, receiver)
                        changed = True
            if not changed:
                return []
            if circles := _circles(steps):
                return circles


def _circles(steps: Mapping[int, tuple[int, int, int]]) -> list[list[tuple[int, int, int]]]:
    """Return the circles among steps back from a receiver to the one held instead."""
    seen_from: dict[int, int] = {}
    circles: list[list[tuple[int, int, int]]] = []
    for start in steps:
        receiver = start
        while receiver in steps and receiver not in seen_from:
            seen_from[receiver] = start
            receiver = steps[receiver][1]
        if seen_from.get(receiver) == start and receiver in steps:
            circles.append(_circle(steps, receiver))
    return circles


def _circle(steps: Mapping[int, tuple[int, int, int]], start: int) -> list[tuple[int, int, int]]:
    circle = [steps[start]]
    while (held := circle[-1][1]) != start:
        circle.append(steps[held])
    return circle
