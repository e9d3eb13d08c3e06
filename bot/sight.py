"""Sight: notices when Discord may have kept events from the bot, and lets it find out what it has missed."""

from collections.abc import Callable, Mapping
from typing import Any

import discord

from bot.client import Switchboard
from bot.delivery.backfill import Backfill
from bot.delivery.roll_call import RollCall
from bot.domain.tracking import Mode
from bot.services.tracking import TrackingService


class Sight:
    """Let each gap in what Discord tells end with reading on from the last message that is certain.

    Watermarks stop when a gap may have begun, and move again once all is read that was written since. What
    Discord never repeats: what happens in a server that is unavailable, be it in a new session or within
    one; what is written while the bot lacks View Channel; and what a session that cannot be taken up again
    missed. After a session that was taken up again messages are read all the same, which costs a request a
    channel; the roll is not called then, since it takes hours in large servers.

    Args:
        client: The connection to Discord.
        tracking: What is told of messages.
        backfill: What reads messages that nobody told of.
        roll_call: What finds out who came and went.
    """

    def __init__(
        self, client: Switchboard, tracking: TrackingService, backfill: Backfill, roll_call: RollCall
    ) -> None:
        self._client = client
        self._tracking = tracking
        self._backfill = backfill
        self._roll_call = roll_call

    def hearers(self) -> Mapping[str, Callable[..., Any]]:
        """Return what is called for which event, none of those that discord.py dispatches later."""
        return {
            "shard_disconnect": self._lose_connection,
            "shard_connect": self._begin_session,
            "shard_ready": self._complete_session,
            "shard_resumed": self._take_up_session,
            "guild_available": self._see_guild,
            "guild_join": self._see_guild,
            "guild_unavailable": self._lose_guild,
            "guild_remove": self._lose_guild,
            "guild_channel_create": self._see_channel,
            "guild_channel_update": self._compare_channels,
            "guild_role_update": self._compare_roles,
            "guild_role_delete": self._lose_role,
            "member_update": self._compare_members,
            "thread_join": self._see_thread,
        }

    def _lose_connection(self, shard_id: int) -> None:
        self._tracking.lose_sight(self._guild_ids(shard_id))

    def _begin_session(self, shard_id: int) -> None:
        # Before any message of the session: its servers are read one by one, as they become available.
        self._lose_connection(shard_id)
        self._roll_call.lose(shard_id)

    def _complete_session(self, shard_id: int) -> None:
        self._roll_call.begin(shard_id, self._guild_ids(shard_id))

    def _take_up_session(self, shard_id: int) -> None:
        for guild_id in self._guild_ids(shard_id):
            self._read_on(guild_id)

    def _see_guild(self, guild: discord.Guild) -> None:
        self._read_on(guild.id)
        self._roll_call.call(guild.shard_id, [guild.id])

    def _lose_guild(self, guild: discord.Guild) -> None:
        self._tracking.lose_sight([guild.id])

    def _see_channel(self, channel: discord.abc.GuildChannel) -> None:
        if self._is_tracked(channel.guild, channel.id):
            self._read_on(channel.guild.id)

    def _compare_channels(self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel) -> None:
        # What the bot may see can change by many ways; that it may have is enough.
        if before.overwrites != after.overwrites:
            self._see_channel(after)

    def _compare_roles(self, before: discord.Role, after: discord.Role) -> None:
        if before.permissions != after.permissions:
            self._read_on(after.guild.id)

    def _lose_role(self, role: discord.Role) -> None:
        self._read_on(role.guild.id)

    def _compare_members(self, before: discord.Member, after: discord.Member) -> None:
        if after == after.guild.me and before.roles != after.roles:
            self._read_on(after.guild.id)

    def _see_thread(self, thread: discord.Thread) -> None:
        # Archived ones are forgotten: where a message brings one back, it may come before its thread does.
        if self._is_tracked(thread.guild, thread.parent_id):
            self._read_on(thread.guild.id)

    def _read_on(self, guild_id: int) -> None:
        self._tracking.lose_sight([guild_id])
        self._backfill.start([guild_id])

    def _is_tracked(self, guild: discord.Guild, channel_id: int) -> bool:
        return self._tracking.mode_of(guild.id, channel_id) is not Mode.OFF

    def _guild_ids(self, shard_id: int) -> list[int]:
        return [guild.id for guild in self._client.guilds if guild.shard_id == shard_id]
