"""The ears of tracking: what happens to messages, handed on at once and without a task for each."""

from collections.abc import Callable, Iterable
from typing import Any

import discord

from bot.domain.tracking import Mode
from bot.services.tracking import TrackingService
from bot.ui.posted import place_of, posted
from cogs import Host


class Ears:
    """Hear of messages.

    Args:
        tracking: What takes them in.
        bot: What knows the channels, and what it is told of.
    """

    def __init__(self, tracking: TrackingService, bot: Host) -> None:
        self._tracking = tracking
        self._bot = bot
        self._reads_texts = bot.intents.message_content

    def hearers(self) -> dict[str, Callable[..., Any]]:
        """Return what is called for which event."""
        return {
            "message": self.hear,
            "raw_message_edit": self.hear_of_edit,
            "raw_message_delete": self.hear_of_deletion,
            "raw_bulk_message_delete": self.hear_of_deletions,
        }

    def hear(self, message: discord.Message) -> None:
        """Take in a message, unless nothing is tracked where it stands."""
        guild = message.guild
        if guild is None:
            return
        place = place_of(message.channel)
        if self._tracking.mode_of(guild.id, place[0]) is not Mode.OFF:
            self._tracking.take(posted(message, guild.id, place, reads_texts=self._reads_texts))

    def hear_of_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """Take in a new text; without the intent there is none to be had."""
        if event.guild_id is None or not self._reads_texts:
            return
        place = place_of(event.message.channel)
        if self._tracking.mode_of(event.guild_id, place[0]) is not Mode.OFF:
            self._tracking.edit(posted(event.message, event.guild_id, place, reads_texts=True))

    def hear_of_deletion(self, event: discord.RawMessageDeleteEvent) -> None:
        """Take in that a message is gone."""
        self._forget(event.guild_id, event.channel_id, [event.message_id])

    def hear_of_deletions(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        """Take in that several messages are gone."""
        self._forget(event.guild_id, event.channel_id, event.message_ids)

    def _forget(self, guild_id: int | None, channel_id: int, message_ids: Iterable[int]) -> None:
        if guild_id is not None:
            place_id, _ = place_of(self._bot.get_channel(channel_id))
            self._tracking.remove(guild_id, place_id or channel_id, message_ids)
