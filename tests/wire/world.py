"""The guilds, channels, members and messages of a loopback Discord, and the JSON Discord makes of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import discord

from tests.wire.components import text_of

Json = dict[str, Any]
Publish = Callable[[str, "Guild | None", Json], None]

TEXT, DM, PUBLIC_THREAD, FORUM = 0, 1, 11, 15
EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
REPLY = 19

MEMBERS_FLAG, CONTENT_FLAG = 1 << 15, 1 << 19  # ApplicationFlags: the "limited" (unverified) forms

EVERYONE = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "create_public_threads",
    "read_message_history",
    "embed_links",
    "attach_files",
    "add_reactions",
    "use_application_commands",
)


def bits(names: Iterable[str]) -> int:
    """Return the permission bits of the names discord.py gives them, such as "send_messages"."""
    return discord.Permissions(**dict.fromkeys(names, True)).value


ALL_PERMISSIONS = discord.Permissions.all().value


class Snowflakes:
    """Hand out ids that grow and carry their time, as Discord's do."""

    def __init__(self) -> None:
        self._last = 0
        self._extra = 0

    def next(self, at: datetime | None = None) -> int:
        """Return a fresh id, of `at` when given (then it may be older than the ids before it)."""
        if at is not None:
            self._extra += 1
            return discord.utils.time_snowflake(at) + self._extra % (1 << 22)
        self._last = max(self._last + 1, discord.utils.time_snowflake(datetime.now(UTC)))
        return self._last


@dataclass(eq=False)
class User:
    """An account; `accepts_dms=False` closes the direct messages."""

    id: int
    name: str
    bot: bool = False
    accepts_dms: bool = True

    @property
    def mention(self) -> str:
        """The text that mentions the account."""
        return f"<@{self.id}>"

    def payload(self) -> Json:
        """Return the user object."""
        return {
            "id": str(self.id),
            "username": self.name,
            "global_name": self.name,
            "discriminator": "0",
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
        }


@dataclass(eq=False)
class Role:
    """A role of one guild."""

    guild: Guild = field(repr=False)
    id: int
    name: str
    permissions: int
    position: int
    bot_id: int | None = None

    def set_permissions(self, *names: str) -> None:
        """Replace what the role allows, and tell the bot."""
        self.permissions = bits(names)
        data = {"guild_id": str(self.guild.id), "role": self.payload()}
        self.guild.world.publish("GUILD_ROLE_UPDATE", self.guild, data)

    def payload(self) -> Json:
        """Return the role object."""
        tags = {} if self.bot_id is None else {"tags": {"bot_id": str(self.bot_id)}}
        return {
            "id": str(self.id),
            "name": self.name,
            "permissions": str(self.permissions),
            "position": self.position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": self.bot_id is not None,
            "mentionable": False,
            "flags": 0,
            **tags,
        }


@dataclass(eq=False)
class Member:
    """A user in one guild."""

    guild: Guild = field(repr=False)
    user: User
    joined_at: datetime
    roles: list[Role] = field(default_factory=list, repr=False)

    @property
    def id(self) -> int:
        """The user's id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """The text that mentions the member."""
        return self.user.mention

    def set_roles(self, *roles: Role) -> None:
        """Replace the member's roles, and tell the bot."""
        self.roles = list(roles)
        data = {"guild_id": str(self.guild.id), **self.payload()}
        self.guild.world.publish("GUILD_MEMBER_UPDATE", self.guild, data)

    def permissions(self) -> int:
        """Return the permission bits in the guild, before any channel's overwrites."""
        total = self.guild.everyone.permissions
        for role in self.roles:
            total |= role.permissions
        everything = self.id == self.guild.owner_id or total & bits(["administrator"])
        return ALL_PERMISSIONS if everything else total

    def permissions_in(self, channel: Channel) -> int:
        """Return the permission bits in a channel; a thread takes its parent's overwrites."""
        total = self.permissions()
        if total == ALL_PERMISSIONS:
            return total
        overwrites = (channel.parent or channel).overwrites
        role_ids = [role.id for role in self.roles]
        for group in ([self.guild.id], role_ids, [self.id]):
            found = [overwrites[key] for key in group if key in overwrites]
            for overwrite in found:
                total &= ~overwrite.deny
            for overwrite in found:
                total |= overwrite.allow
        return total if total & bits(["view_channel"]) else 0

    def payload(self, *, with_user: bool = True) -> Json:
        """Return the member object."""
        data: Json = {
            "roles": [str(role.id) for role in self.roles],
            "joined_at": self.joined_at.isoformat(),
            "nick": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
        }
        return {**data, "user": self.user.payload()} if with_user else data


@dataclass
class Overwrite:
    """What a channel allows and denies one role (0) or member (1)."""

    kind: int
    allow: int
    deny: int


@dataclass(eq=False)
class Channel:
    """A text channel, forum, thread or direct message channel."""

    world: World = field(repr=False)
    id: int
    name: str
    type: int
    guild: Guild | None = field(default=None, repr=False)
    parent: Channel | None = field(default=None, repr=False)
    recipient: User | None = None
    owner: User | None = None
    archived: bool = False
    locked: bool = False
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    overwrites: dict[int, Overwrite] = field(default_factory=dict, repr=False)
    by_id: dict[int, Message] = field(default_factory=dict, repr=False)

    @property
    def mention(self) -> str:
        """The text that links to the channel."""
        return f"<#{self.id}>"

    @property
    def messages(self) -> list[Message]:
        """The messages that are there, oldest first."""
        return [self.by_id[key] for key in sorted(self.by_id)]

    @property
    def is_thread(self) -> bool:
        """Whether this is a thread."""
        return self.type == PUBLIC_THREAD

    def set_overwrite(
        self, target: Role | Member, *, allow: Iterable[str] = (), deny: Iterable[str] = ()
    ) -> None:
        """Replace what the channel allows and denies a role or member, and tell the bot."""
        kind = 0 if isinstance(target, Role) else 1
        self.overwrites[target.id] = Overwrite(kind, bits(allow), bits(deny))
        self.world.publish("CHANNEL_UPDATE", self.guild, self.payload())

    def delete(self) -> None:
        """Delete the channel or thread with its messages, and tell the bot."""
        del self.world.channels[self.id]
        event = "THREAD_DELETE" if self.is_thread else "CHANNEL_DELETE"
        self.world.publish(event, self.guild, self.payload())

    def payload(self) -> Json:
        """Return the channel object."""
        if self.recipient is not None:
            return {"id": str(self.id), "type": DM, "recipients": [self.recipient.payload()]}
        assert self.guild is not None
        data: Json = {
            "id": str(self.id),
            "guild_id": str(self.guild.id),
            "name": self.name,
            "type": self.type,
            "parent_id": str(self.parent.id) if self.parent else None,
            "last_message_id": str(max(self.by_id)) if self.by_id else None,
            "rate_limit_per_user": 0,
            "flags": 0,
        }
        return {**data, **(self._thread_fields() if self.is_thread else self._place_fields())}

    def _place_fields(self) -> Json:
        overwrites = [
            {"id": str(key), "type": each.kind, "allow": str(each.allow), "deny": str(each.deny)}
            for key, each in self.overwrites.items()
        ]
        forum = {"available_tags": []} if self.type == FORUM else {}
        return {"position": 0, "nsfw": False, "topic": None, "permission_overwrites": overwrites, **forum}

    def _thread_fields(self) -> Json:
        owner = self.owner or self.world.bot
        return {
            "owner_id": str(owner.id),
            "message_count": len(self.by_id),
            "total_message_sent": len(self.by_id),
            "member_count": 1,
            "applied_tags": [],
            "thread_metadata": {
                "archived": self.archived,
                "locked": self.locked,
                "auto_archive_duration": 1440,
                "archive_timestamp": self.created_at.isoformat(),
                "create_timestamp": self.created_at.isoformat(),
            },
        }


@dataclass(eq=False)
class Message:
    """A message; an ephemeral one is in no channel's list."""

    world: World = field(repr=False)
    id: int
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    flags: int = 0
    type: int = 0
    nonce: str | None = None
    reply_to: Message | None = None
    thread: Channel | None = None
    extra: Json = field(default_factory=dict)
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    edited_at: datetime | None = None
    deleted: bool = False
    edits: int = 0

    @property
    def text(self) -> str:
        """Everything there is to read: content, embeds, and text and labels of components, in order."""
        embeds = [text for embed in self.embeds for text in _embed_texts(embed)]
        return "\n".join(part for part in (self.content, *embeds, text_of(self.components)) if part)

    @property
    def is_ephemeral(self) -> bool:
        """Whether only one member sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def is_loading(self) -> bool:
        """Whether it still says "is thinking"."""
        return bool(self.flags & LOADING)

    def payload(self) -> Json:
        """Return the message object, as an answer of the REST API."""
        data: Json = {
            "id": str(self.id),
            "channel_id": str(self.channel.id),
            "type": self.type,
            "author": self.author.payload(),
            "content": self.content,
            "timestamp": self.created_at.isoformat(),
            "edited_timestamp": self.edited_at.isoformat() if self.edited_at else None,
            "tts": False,
            "pinned": False,
            "mention_everyone": False,
            "mentions": [user.payload() for user in self.mentions()],
            "mention_roles": [],
            "attachments": self.attachments,
            "embeds": self.embeds,
            "components": self.components,
            "flags": self.flags,
            **self.extra,
        }
        if self.thread is not None:
            data["thread"] = self.thread.payload()
        return {**data, **self._reference()}

    def event(self) -> Json:
        """Return the message object with what the gateway adds to it."""
        data = self.payload()
        if self.nonce is not None:
            data["nonce"] = self.nonce
        guild = self.channel.guild
        if guild is not None:
            data["guild_id"] = str(guild.id)
            member = guild.members.get(self.author.id)
            if member is not None:
                data["member"] = member.payload(with_user=False)
        return data

    def mentions(self) -> list[User]:
        """Return the users that the text and the reply mention."""
        found = {int(key) for key in re.findall(r"<@!?(\d+)>", self.content)}
        if self.reply_to is not None:
            found.add(self.reply_to.author.id)
        return [self.world.users[key] for key in found if key in self.world.users]

    def _reference(self) -> Json:
        if self.reply_to is None:
            return {}
        target = self.reply_to
        reference = {"type": 0, "message_id": str(target.id), "channel_id": str(target.channel.id)}
        if target.channel.guild is not None:
            reference["guild_id"] = str(target.channel.guild.id)
        referenced = None if target.deleted else {**target.payload(), "message_reference": None}
        if referenced is not None:
            del referenced["message_reference"]
            referenced.pop("referenced_message", None)
        return {"message_reference": reference, "referenced_message": referenced}


def hide_content(data: Json, bot: User) -> Json:
    """Return a message object as a bot without the message-content intent gets it.

    Own messages, messages that mention the bot and direct messages keep their content.
    """
    mentioned = any(user["id"] == str(bot.id) for user in data["mentions"])
    if mentioned or data["author"]["id"] == str(bot.id) or "guild_id" not in data:
        return data
    hidden = {**data, "content": "", "embeds": [], "attachments": [], "components": []}
    referenced = data.get("referenced_message")
    if referenced:
        hidden["referenced_message"] = hide_content({**referenced, "guild_id": data["guild_id"]}, bot)
    return hidden


def _embed_texts(embed: Json) -> list[str]:
    fields = [text for item in embed.get("fields", []) for text in (item["name"], item["value"])]
    footer = embed.get("footer", {}).get("text")
    return [text for text in (embed.get("title"), embed.get("description"), *fields, footer) if text]


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
        member = Member(self, user, joined_at or datetime.now(UTC), list(roles))
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
    """

    def __init__(
        self,
        *,
        token: str = "loopback.token.for-tests",
        shard_count: int = 1,
        members_intent: bool = True,
        content_intent: bool = False,
    ) -> None:
        self.token = token
        self.shard_count = shard_count
        self.application_flags = MEMBERS_FLAG * members_intent | CONTENT_FLAG * content_intent
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
        bot_role = Role(guild, self.ids.next(), self.bot.name, bits(bot_permissions), 1, self.bot.id)
        guild.roles[bot_role.id] = bot_role
        for user, roles in ((self.bot, [bot_role]), (owner, [])):
            guild.members[user.id] = Member(guild, user, datetime.now(UTC), list(roles))
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
        when = at or datetime.now(UTC)
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
        message.edited_at = datetime.now(UTC)
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

    def thread(self, parent: Channel, name: str, owner: User, *, on: Message | None = None) -> Channel:
        """Start a thread on a message or without one (a forum's post), and tell the bot."""
        thread_id = on.id if on is not None else self.ids.next()
        thread = Channel(self, thread_id, name, PUBLIC_THREAD, parent.guild, parent, owner=owner)
        self.channels[thread.id] = thread
        if on is not None:
            on.thread = thread
        self._tell("THREAD_CREATE", thread, {**thread.payload(), "newly_created": True})
        return thread

    def archive(self, thread: Channel, archived: bool = True) -> None:
        """Archive a thread, or bring it back, and tell the bot."""
        thread.archived = archived
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
