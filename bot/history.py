"""The History on Discord: reads channels and threads, and says in our own words what went wrong."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

import aiohttp
import discord

from bot.client import Switchboard
from bot.delivery.backfill import PAGE, HistoryFailed, Place
from bot.domain.tracking import Parent, Posted
from bot.ui.access import READ_NEEDS, missing_permissions
from bot.ui.posted import parent_of, posted

_NO_ANSWER = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError, TimeoutError)
"""What discord.py raises where Discord could not be asked."""


class DiscordHistory:
    """Read what was written while nobody was there to hear it.

    Args:
        client: The connection to Discord.
    """

    def __init__(self, client: Switchboard) -> None:
        self._client = client

    def find(self, guild_id: int, place_id: int) -> Place | None:
        """Return a tracked channel; None where it is gone."""
        channel = self._channel(guild_id, place_id)
        if channel is None:
            return None
        # A forum has no messages of its own; its "last message" is its newest post.
        last = channel.last_message_id if isinstance(channel, discord.TextChannel) else 0
        return Place(guild_id, channel.id, channel.id, None, last)

    def is_readable(self, place: Place) -> bool:
        """Say whether the bot may read history there."""
        channel = self._channel(place.guild_id, place.place_id)
        return channel is not None and not missing_permissions(channel, channel.guild.me, READ_NEEDS)

    async def list_active(self, guild_id: int) -> list[Place]:
        """Return the threads of a server that are not archived."""
        guild = self._client.get_guild(guild_id)
        if guild is None:
            return []
        with _in_our_words():
            return [_thread(thread) for thread in await guild.active_threads()]

    async def list_archived(self, place: Place, since: datetime) -> list[Place]:
        """Return the threads below a channel that were archived since an instant, the latest first."""
        channel = self._channel(place.guild_id, place.place_id)
        if channel is None:
            return []
        found: list[Place] = []
        with _in_our_words():
            async for thread in channel.archived_threads(limit=None):
                if thread.archive_timestamp < since:
                    break
                found.append(_thread(thread))
        return found

    async def read(self, place: Place, after: int) -> list[Posted]:
        """Return up to a page of messages after one, oldest first."""
        channel = self._client.get_partial_messageable(place.channel_id, guild_id=place.guild_id)
        where = (place.place_id, place.thread_owner_id)
        reads_texts = self._client.intents.message_content
        with _in_our_words():
            page = [
                posted(message, place.guild_id, where, reads_texts=reads_texts)
                async for message in channel.history(
                    limit=PAGE, after=discord.Object(after), oldest_first=True
                )
            ]
        return [await self._with_parent(message) for message in page]

    async def _with_parent(self, message: Posted) -> Posted:
        if not message.is_waiting_for_parent:
            return message
        return replace(message, parent=await self.find_parent(message))

    async def find_parent(self, message: Posted) -> Parent | None:
        """Look up what a message replies to; None where it cannot be found out."""
        if message.parent_id is None:
            return None
        channel = self._client.get_partial_messageable(message.channel_id, guild_id=message.guild_id)
        try:
            return parent_of(await channel.fetch_message(message.parent_id))
        except discord.NotFound:
            return Parent(None)
        except _NO_ANSWER:
            return None

    async def is_here(self, guild_id: int, user_id: int) -> bool | None:
        """Say whether somebody is a member of a server; None where that cannot be found out."""
        guild = self._client.get_guild(guild_id)
        if guild is None:
            return None
        try:
            await guild.fetch_member(user_id)
        except discord.NotFound:
            return False
        except _NO_ANSWER:
            return None
        return True

    async def who_is_here(self, guild_id: int, user_ids: Sequence[int]) -> dict[int, datetime | None] | None:
        """Return who of up to 99 is a member of a server and since when; None where it is not there.

        The bot asks about itself, too: an answer without it says nothing about the others. Such a one
        discord.py gives when the session is lost before Discord's comes.

        Raises:
            HistoryFailed: There was no answer, or no whole one.
        """
        guild = self._client.get_guild(guild_id)
        if guild is None or guild.unavailable:
            return None
        asked = [guild.me.id, *user_ids]
        try:
            members = await guild.query_members(user_ids=asked, limit=len(asked), cache=False)
        except (TimeoutError, discord.DiscordException, RuntimeError, OSError) as error:
            # Without a connection to the gateway, discord.py raises RuntimeError.
            raise HistoryFailed(repr(error)) from error
        here = {member.id: member.joined_at for member in members}
        if guild.me.id not in here:
            raise HistoryFailed("the answer does not name the bot")
        return here

    def _channel(self, guild_id: int, place_id: int) -> discord.TextChannel | discord.ForumChannel | None:
        guild = self._client.get_guild(guild_id)
        channel = guild.get_channel(place_id) if guild else None
        return channel if isinstance(channel, discord.TextChannel | discord.ForumChannel) else None


def _thread(thread: discord.Thread) -> Place:
    return Place(thread.guild.id, thread.id, thread.parent_id, thread.owner_id, thread.last_message_id)


@contextmanager
def _in_our_words() -> Iterator[None]:
    try:
        yield
    except _NO_ANSWER as error:
        raise HistoryFailed(repr(error)) from error
