"""The History on Discord: reads channels and threads, and says in our own words what went wrong."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import aiohttp
import discord

from bot.client import Switchboard
from bot.delivery.backfill import PAGE, Place
from bot.domain.tracking import Parent, Posted, Voice
from bot.services.lookups import HistoryFailed
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

    def is_there(self, guild_id: int) -> bool:
        """Say whether a server is available at this moment."""
        guild = self._client.get_guild(guild_id)
        return guild is not None and not guild.unavailable

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
            return [
                posted(message, place.guild_id, where, reads_texts=reads_texts)
                async for message in channel.history(
                    limit=PAGE, after=discord.Object(after), oldest_first=True
                )
            ]

    async def find_parent(self, message: Posted) -> Parent | None:
        """Look up what a message replies to; None where the bot may not see it.

        Raises:
            HistoryFailed: Discord could not say just now.
        """
        if message.parent_id is None:
            return None
        return await self._author_of(message.guild_id, message.channel_id, message.parent_id)

    async def find_owner(self, message: Posted) -> Parent | None:
        """Look up whose the thread is that a message stands in; None where the bot may not see it.

        A thread that was opened on a message has that message's id, and belongs to its author. Any other,
        each post of a forum among them, belongs to whoever opened it.

        Raises:
            HistoryFailed: Discord could not say just now.
        """
        channel = self._channel(message.guild_id, message.place_id)
        if channel is None or message.thread_owner_id is None:
            return None
        if isinstance(channel, discord.TextChannel):
            starter = await self._author_of(message.guild_id, channel.id, message.channel_id)
            if starter is None or starter.author_id is not None:
                return starter
            if await self._is_on_message(message):
                return starter
        return await self._opener(message.thread_owner_id)

    async def _author_of(self, guild_id: int, channel_id: int, message_id: int) -> Parent | None:
        channel = self._client.get_partial_messageable(channel_id, guild_id=guild_id)
        with _in_our_words():
            try:
                return parent_of(await channel.fetch_message(message_id))
            except discord.NotFound:
                return Parent(None)
            except discord.Forbidden:
                return None

    async def _is_on_message(self, message: Posted) -> bool:
        """Say whether a thread was opened on a message, also where that is gone: it begins with its mark."""
        thread = self._client.get_partial_messageable(message.channel_id, guild_id=message.guild_id)
        with _in_our_words():
            try:
                first = [each async for each in thread.history(limit=1, oldest_first=True)]
            except (discord.NotFound, discord.Forbidden):
                return True
        return bool(first) and first[0].type is discord.MessageType.thread_starter_message

    async def _opener(self, user_id: int) -> Parent:
        with _in_our_words():
            try:
                user = await self._client.fetch_user(user_id)
            except discord.NotFound:
                # Webhooks open posts in forums, too.
                return Parent(user_id, Voice.WEBHOOK)
        return Parent(user_id, Voice.BOT if user.bot else Voice.MEMBER)

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
