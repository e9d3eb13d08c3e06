"""The Messenger: the little of Discord that delivery needs, and the ways in which it can fail."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from bot.domain.outbox import CardName, Letter


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands."""

    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Search:
    """What came of looking for a message.

    Attributes:
        posted: Where it stands, if it was found.
        searched_to: The last message that was looked at; None if there was none.
        is_done: Whether it was found, or all was looked at; where it was not, the message may still be there.
    """

    posted: Posted | None = None
    searched_to: int | None = None
    is_done: bool = True


class DeliveryFailed(Exception):
    """A message could not be delivered; the subclass says what that means."""


class NothingToSay(DeliveryFailed):
    """What the letter is about is gone or settled; there is nothing to send any more."""


class DirectMessagesClosed(DeliveryFailed):
    """The member takes no DMs from the bot."""


class PlaceRefused(DeliveryFailed):
    """The channel is gone, or the bot lacks a permission there."""


class TooManyRequests(DeliveryFailed):
    """Discord wants less of that at the place for a while; nothing has happened, and nothing is wrong.

    Attributes:
        seconds: How long.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__("rate limited")
        self.seconds = seconds


class MessageRejected(DeliveryFailed):
    """Discord finds fault with the message itself: a mistake of ours, and trying again will not help."""


class OutcomeUnknown(DeliveryFailed):
    """The connection broke or Discord had trouble: the message may stand there, or not."""


class Messenger(Protocol):
    """Send and edit messages; implemented on Discord by `bot.messenger`."""

    @property
    def cards(self) -> Collection[CardName]:
        """Return the cards that can be shown."""
        ...

    async def post(self, letter: Letter) -> Posted:
        """Send a letter's message with its nonce and marker.

        Raises:
            DeliveryFailed: One of its subclasses.
        """
        ...

    async def find(self, letter: Letter) -> Search:
        """Look for a letter's message where it may have been posted, after what was looked at before.

        Raises:
            DeliveryFailed: One of its subclasses.
        """
        ...

    async def edit(self, letter: Letter) -> None:
        """Bring a sent letter's message up to date; nothing happens if somebody deleted it.

        Raises:
            DeliveryFailed: One of its subclasses.
        """
        ...

    async def open_thread(self, letter: Letter) -> None:
        """Open a thread on a sent letter's message; nothing happens if it has one.

        Raises:
            DeliveryFailed: One of its subclasses.
        """
        ...

    async def give_role(self, guild_id: int, user_id: int, role_id: int) -> None:
        """Give a member a role; nothing happens if they have it, or have left.

        Raises:
            DeliveryFailed: One of its subclasses; `PlaceRefused` where the bot may not or must not give it.
        """
        ...
