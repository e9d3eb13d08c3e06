"""Room: which rows delivery may take on next, so that nobody takes more than their share."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that waits to be taken on.

    Attributes:
        place: Where one thing is done at a time, such as a channel.
    """

    id: int
    guild_id: int
    place: int


@dataclass(frozen=True, slots=True)
class Room:
    """What there is room for beside what is under way.

    Attributes:
        free: How many rows.
        a_server: How many of one server at a time, those under way among them.
        closed: The places where nothing can be begun: something is under way there, or they are put off.
        under_way: How many rows of each server are under way.
    """

    free: int
    a_server: int
    closed: frozenset[int] = frozenset()
    under_way: Mapping[int, int] = field(default_factory=dict[int, int])

    @property
    def full_servers(self) -> frozenset[int]:
        """Return the servers that have their share."""
        return frozenset(guild_id for guild_id, count in self.under_way.items() if count >= self.a_server)

    def choose(self, waiting: Iterable[Waiting]) -> list[int]:
        """Return the ids of the rows to take on: the first ones, one of each place, a few of each server."""
        chosen: list[int] = []
        closed, servers = set(self.closed), Counter(self.under_way)
        for row in waiting:
            if len(chosen) == self.free:
                break
            if row.place not in closed and servers[row.guild_id] < self.a_server:
                chosen.append(row.id)
                closed.add(row.place)
                servers[row.guild_id] += 1
        return chosen
