"""A History for tests: channels in memory, with what bots meet on Discord."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.delivery.backfill import PAGE, Place
from bot.domain.tracking import Posted
from bot.services.lookups import HistoryFailed


@dataclass
class InMemoryHistory:
    """Channels and threads with messages; implements `bot.delivery.backfill.History`.

    Attributes:
        archived: When which thread was archived.
        unreadable: Channels whose history the bot may not read.
        failing: Channels that Discord has trouble with.
        reads: Each page that was asked for: channel, and after which message.
        dark: Servers that are not available.
    """

    places: dict[int, Place] = field(default_factory=dict)
    messages: dict[int, list[Posted]] = field(default_factory=dict)
    archived: dict[int, datetime] = field(default_factory=dict)
    unreadable: set[int] = field(default_factory=set)
    failing: set[int] = field(default_factory=set)
    reads: list[tuple[int, int]] = field(default_factory=list)
    dark: set[int] = field(default_factory=set)

    def add(self, place: Place) -> Place:
        """Open a channel or thread."""
        self.places[place.channel_id] = place
        return place

    def post(self, message: Posted) -> Posted:
        """Put a message where it says."""
        self.messages.setdefault(message.channel_id, []).append(message)
        return message

    def is_there(self, guild_id: int) -> bool:
        """Say whether a server is available."""
        return guild_id not in self.dark

    def find(self, guild_id: int, place_id: int) -> Place | None:
        """Return a tracked channel; None where it is gone."""
        place = self.places.get(place_id)
        return self._now(place) if place is not None and place.guild_id == guild_id else None

    def is_readable(self, place: Place) -> bool:
        """Say whether the bot may read history there."""
        return place.place_id not in self.unreadable

    async def list_active(self, guild_id: int) -> list[Place]:
        """Return the threads of a server that are not archived."""
        return [
            self._now(each)
            for each in self.places.values()
            if each.guild_id == guild_id
            and each.channel_id != each.place_id
            and each.channel_id not in self.archived
        ]

    async def list_archived(self, place: Place, since: datetime) -> list[Place]:
        """Return the threads below a channel that were archived since an instant."""
        return [
            self._now(self.places[channel_id])
            for channel_id, at in self.archived.items()
            if at >= since and self.places[channel_id].place_id == place.place_id
        ]

    async def read(self, place: Place, after: int) -> list[Posted]:
        """Return up to `PAGE` messages after one, oldest first."""
        self.reads.append((place.channel_id, after))
        if place.channel_id in self.failing:
            message = "trouble of Discord's"
            raise HistoryFailed(message)
        messages = sorted(self.messages.get(place.channel_id, []), key=lambda each: each.message_id)
        return [each for each in messages if each.message_id > after][:PAGE]

    def _now(self, place: Place) -> Place:
        messages = self.messages.get(place.channel_id, [])
        return replace(place, last_message_id=max((each.message_id for each in messages), default=None))
