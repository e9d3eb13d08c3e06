"""Shards: which servers are this process's to look after."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shards:
    """The part of Discord's shards that one process runs.

    Attributes:
        ids: This process's shards, each from 0 to `count - 1`.
        count: All shards of the bot.
    """

    ids: frozenset[int] = frozenset({0})
    count: int = 1

    @property
    def is_all(self) -> bool:
        """Say whether this process looks after every server."""
        return len(self.ids) >= self.count


ALL = Shards()
