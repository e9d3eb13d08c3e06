"""Progress: up to which message each channel is read for certain, as far as memory knows."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.tracking import Posted, earlier_id
from bot.storage.tracking import Watermark

REORDERED = timedelta(seconds=10)
"""How far events may change places: Discord does not promise to deliver in order."""

MARK_PAUSE = timedelta(seconds=5)
"""Between two moves of the watermarks; after a crash, so much more is read again."""

MARK_EVERY = 200
"""Messages that answer nobody after which the watermark moves all the same: two pages less to read again."""

_Place = tuple[int, int]


class Progress:
    """Say how far the watermarks may move.

    A channel's moves as things happen while it is followed: all of it was read, and nothing that Discord
    tells of its server can have been missed since.
    """

    def __init__(self) -> None:
        self._followed: set[_Place] = set()
        self._losses: dict[int, int] = {}
        self._seen: dict[_Place, int] = {}
        self._unmarked = 0
        self._marked_at: datetime | None = None

    def see(self, message: Posted) -> None:
        """Note that a message was heard."""
        place = (message.guild_id, message.place_id)
        if self._seen.get(place, 0) < message.message_id:
            self._seen[place] = message.message_id

    def pass_over(self) -> bool:
        """Note that a message was heard of which nothing is to be written; say whether there were many."""
        self._unmarked += 1
        return self._unmarked >= MARK_EVERY

    def lose_sight(self, guild_ids: Iterable[int]) -> None:
        """Follow no channel of some servers any more."""
        lost = set(guild_ids)
        for guild_id in lost:
            self._losses[guild_id] = self.sight_of(guild_id) + 1
        self._followed = {place for place in self._followed if place[0] not in lost}

    def sight_of(self, guild_id: int) -> int:
        """Return a number that changes whenever sight of a server is lost."""
        return self._losses.get(guild_id, 0)

    def follow(self, guild_id: int, place_id: int, sight: int) -> None:
        """Follow a channel that was read to its end, unless sight was lost since `sight_of` said this."""
        if sight == self.sight_of(guild_id):
            self._followed.add((guild_id, place_id))

    def marks_after(
        self, now: datetime, unwritten: Iterable[Posted], *, is_last: bool = False
    ) -> list[Watermark]:
        """Return how far each followed channel is read; now and then is enough.

        Args:
            unwritten: What was heard and is not written, nor about to be.
            is_last: Whether it is time in any case.
        """
        if self._marked_at is not None and now - self._marked_at < MARK_PAUSE and not is_last:
            return []
        self._marked_at = now
        unread: dict[_Place, int] = {}
        for message in unwritten:
            place = (message.guild_id, message.place_id)
            unread[place] = min(message.message_id, unread.get(place, message.message_id))
        seen, self._seen, self._unmarked = self._seen, {}, 0
        return [
            Watermark(*place, place[1], earlier_id(min(seen_id, unread.get(place, seen_id)), REORDERED))
            for place, seen_id in seen.items()
            if place in self._followed
        ]
