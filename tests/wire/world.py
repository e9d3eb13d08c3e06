"""The guilds of a loopback Discord: who and what is in them, and the events that tell the bot."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import discord

from tests.wire.entities import (
    CONTENT_FLAG,
    DM,
    EVERYONE,
    FORUM,
    MEMBERS_FLAG,
    PUBLIC_THREAD,
    TEXT,
    THREAD_STARTER,
    Channel,
    Json,
    Member,
    Message,
    Role,
    Snowflakes,
    User,
    bits,
)

Publish = Callable[[str, "Guild | None", Json], None]


@dataclass(eq=False)
class Guild:
    """A server: builds its channels, roles and members, and tells the bot about those that come late."""

    world: World = field(repr=False)
    id: int
    name: str
    owner_id: int
    features: list[str] = field(default_factory=list)
    roles: dict[int, Role] = field(default_factory=dict, repr=False)
    members: dict[int, Member] = field(default_factory=dict, repr=False)

    @property
    def everyone(self) -> Role:
        """The role every member has."""
        return self.roles[self.id]

    @property
    def me(self) -> Member:
        """The bot's own member."""
        return self.members[self.world.bot.id]

    @property
    def bot_role(self) -> Role:
        """The role that came with the bot."""
        return self.me.roles[0]

    @property
    def channels(self) -> list[Channel]:
        """The channels, threads not among them."""
        return [each for each in self.world.channels.values() if each.guild is self and not each.is_thread]

    @property
    def threads(self) -> list[Channel]:
        """The threads, archived ones among them."""
        return [each for each in self.world.channels.values() if each.guild is self and each.is_thread]

    def text_channel(self, name: str) -> Channel:
        """Add a text channel."""
        return self._channel(name, TEXT)

    def forum(self, name: str) -> Channel:
        """Add a forum."""
        return self._channel(name, FORUM)

    def role(self, name: str, *permissions: str) -> Role:
        """Add a role with the named permissions."""
        role = Role(self, self.world.ids.next(), name, bits(permissions), len(self.roles))
        self.roles[role.id] = role
        data = {"guild_id": str(self.id), "role": role.payload()}
        self.world.publish("GUILD_ROLE_CREATE", self, data)
        return role

    def member(
        self, name: str | User, *roles: Role, joined_at: datetime | None = None, accepts_dms: bool = True
    ) -> Member:
        """Let somebody join.

        Args:
            name: A new user's name, or a user who is in another guild already.
            *roles: The member's roles.
            joined_at: When; now by default.
            accepts_dms: Whether a new user takes direct messages.
        """
        user = name if isinstance(name, User) else self.world.user(name, accepts_dms=accepts_dms)
        member = Member(self, user, joined_at or self.world.ids.now(), list(roles))
        self.members[user.id] = member
        self.world.publish("GUILD_MEMBER_ADD", self, {"guild_id": str(self.id), **member.payload()})
        return member

    def remove(self, member: Member) -> None:
        """Let a member leave."""
        del self.members[member.id]
        data = {"guild_id": str(self.id), "user": member.user.payload()}
        self.world.publish("GUILD_MEMBER_REMOVE", self, data)

    def remove_bot(self) -> None:
        """Kick the bot: for it the guild is gone."""
        del self.world.guilds[self.id]
        self.world.publish("GUILD_DELETE", self, {"id": str(self.id)})

    def payload(self) -> Json:
        """Return the guild object of the REST API."""
        return {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.owner_id),
            "features": self.features,
            "roles": [role.payload() for role in self.roles.values()],
            "emojis": [],
            "stickers": [],
            "preferred_locale": "en-US",
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "system_channel_flags": 0,
            "afk_timeout": 300,
        }

    def event(self) -> Json:
        """Return the guild object of GUILD_CREATE: of the members, only the bot.

        Discord leaves the others out for a bot without the presence intent, whatever the guild's size.
        """
        return {
            **self.payload(),
            "unavailable": False,
            "joined_at": self.me.joined_at.isoformat(),
            "large": len(self.members) > 250,
            "member_count": len(self.members),
            "members": [self.me.payload()],
            "channels": [channel.payload() for channel in self.channels],
            "threads": [thread.payload() for thread in self.threads if not thread.archived],
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def _channel(self, name: str, kind: int) -> Channel:
        channel = Channel(self.world, self.world.ids.next(), name, kind, guild=self)
        self.world.channels[channel.id] = channel
        self.world.publish("CHANNEL_CREATE", self, channel.payload())
        return channel


class World:
    """Everything that exists on a loopback Discord.

    Args:
        token: The only token that is let in.
        shard_count: How many shards GET /gateway/bot recommends.
        members_intent: Whether the application may use the members intent.
        content_intent: Whether the application may use the message-content intent.
        user_install: Whether people may add the application to their own account.
    """

    def __init__(
        self,
        *,
        token: str = "loopback.token.for-tests",
        shard_count: int = 1,
        members_intent: bool = True,
        content_intent: bool = False,
        user_install: bool = False,
    ) -> None:
        self.token = token
        self.shard_count = shard_count
        self.application_flags = MEMBERS_FLAG * members_intent | CONTENT_FLAG * content_intent
        self.user_install = user_install
        self.ids = Snowflakes()
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.files: dict[int, tuple[str, bytes]] = {}
        self.base_url = ""
        self.bot = self.user("Switchboard", bot=True)
        yesterday = discord.utils.time_snowflake(datetime.now(UTC) - timedelta(days=1))
        base = yesterday >> 22  # in a past of their own, so that no other id can be equal to a guild's
        self._first_guild = base - base % shard_count
        self._guild_numbers = itertools.count()
        self._publish: Publish | None = None

    @property
    def content_allowed(self) -> bool:
        """Whether REST answers show others' content."""
        return bool(self.application_flags & CONTENT_FLAG)

    @property
    def date(self) -> str:
        """The date that Discord's clock shows, as headers have it."""
        return format_datetime(self.ids.now(), usegmt=True)

    def connect(self, publish: Publish) -> None:
        """Send what happens from now on to a gateway."""
        self._publish = publish

    def publish(self, event: str, guild: Guild | None, data: Json) -> None:
        """Tell the bot what happened."""
        if self._publish is not None:
            self._publish(event, guild, data)

    def user(self, name: str, *, bot: bool = False, accepts_dms: bool = True) -> User:
        """Add an account."""
        user = User(self.ids.next(), name, bot, accepts_dms)
        self.users[user.id] = user
        return user

    def guild(self, name: str = "Writers", *, bot_permissions: Iterable[str] = EVERYONE) -> Guild:
        """Add a guild with the bot and an owner in it; guilds fall on shard 0, 1, 2, ... in turn."""
        guild_id = (self._first_guild + next(self._guild_numbers)) << 22
        owner = self.user(f"Owner of {name}")
        guild = Guild(self, guild_id, name, owner.id)
        guild.roles[guild_id] = Role(guild, guild_id, "@everyone", bits(EVERYONE), 0)
        # Above every other: whoever sets a bot up is told to put it there.
        bot_role = Role(guild, self.ids.next(), self.bot.name, bits(bot_permissions), 250, self.bot.id)
        guild.roles[bot_role.id] = bot_role
        for user, roles in ((self.bot, [bot_role]), (owner, [])):
            guild.members[user.id] = Member(guild, user, self.ids.now(), list(roles))
        self.guilds[guild_id] = guild
        self.publish("GUILD_CREATE", guild, guild.event())
        return guild

    def dm(self, user: User) -> Channel:
        """Return the direct message channel of the bot and a user, opening it when there is none."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self, self.ids.next(), "", DM, recipient=user)
        self.channels[channel.id] = channel
        return channel

    def post(self, channel: Channel, author: User, *, at: datetime | None = None, **fields: Any) -> Message:
        """Put a message into a channel, and tell the bot.

        Args:
            channel: Where.
            author: Whose.
            at: When, for messages of the past; now by default. The bot is told in both cases.
            **fields: The other fields of `Message`.
        """
        when = at or self.ids.now()
        message = Message(self, self.ids.next(at), channel, author, created_at=when, **fields)
        if not message.is_ephemeral:
            channel.by_id[message.id] = message
            channel.archived = False
            self._tell("MESSAGE_CREATE", channel, message.event())
        return message

    def edit(self, message: Message, **changes: Any) -> Message:
        """Change fields of a message, and tell the bot."""
        for name, value in changes.items():
            setattr(message, name, value)
        message.edits += 1
        message.edited_at = self.ids.now()
        if not message.is_ephemeral:
            self._tell("MESSAGE_UPDATE", message.channel, message.event())
        return message

    def delete(self, message: Message) -> None:
        """Delete a message, and tell the bot."""
        message.deleted = True
        if message.channel.by_id.pop(message.id, None) is not None:
            data = {"id": str(message.id), "channel_id": str(message.channel.id)}
            if message.channel.guild is not None:
                data["guild_id"] = str(message.channel.guild.id)
            self._tell("MESSAGE_DELETE", message.channel, data)

    def delete_many(self, channel: Channel, messages: Iterable[Message]) -> None:
        """Delete messages of one channel at once, as a moderator's bot does, and tell the bot."""
        gone = [message for message in messages if channel.by_id.pop(message.id, None) is not None]
        for message in gone:
            message.deleted = True
        data: Json = {"ids": [str(message.id) for message in gone], "channel_id": str(channel.id)}
        if channel.guild is not None:
            data["guild_id"] = str(channel.guild.id)
        self._tell("MESSAGE_DELETE_BULK", channel, data)

    def thread(self, parent: Channel, name: str, owner: User, *, on: Message | None = None) -> Channel:
        """Start a thread on a message or without one (a forum's post), and tell the bot."""
        thread_id = on.id if on is not None else self.ids.next()
        thread = Channel(self, thread_id, name, PUBLIC_THREAD, parent.guild, parent, owner=owner)
        self.channels[thread.id] = thread
        if on is not None:
            on.thread = thread
        self._tell("THREAD_CREATE", thread, {**thread.payload(), "newly_created": True})
        if on is not None:
            self.post(thread, on.author, type=THREAD_STARTER)
        return thread

    def archive(self, thread: Channel, archived: bool = True) -> None:
        """Archive a thread, or bring it back, and tell the bot."""
        thread.archived = archived
        thread.archived_at = self.ids.now()
        self._tell("THREAD_UPDATE", thread, thread.payload())

    def attachment(self, filename: str, content: bytes) -> Json:
        """Keep a file and return the attachment object that leads to it."""
        file_id = self.ids.next()
        self.files[file_id] = (filename, content)
        url = f"{self.base_url}/attachments/{file_id}/{filename}"
        return {"id": str(file_id), "filename": filename, "size": len(content), "url": url, "proxy_url": url}

    def _tell(self, event: str, channel: Channel, data: Json) -> None:
        """Publish an event of a channel unless the bot cannot see the channel."""
        guild = channel.guild
        if guild is None or guild.me.permissions_in(channel):
            self.publish(event, guild, data)
