"""The accounts, roles, channels and messages of a loopback Discord, and the JSON Discord makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import discord

from tests.wire.components import text_of

if TYPE_CHECKING:
    from tests.wire.world import Guild, World

Json = dict[str, Any]

TEXT, DM, PUBLIC_THREAD, FORUM = 0, 1, 11, 15
EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
REPLY, THREAD_STARTER = 19, 21

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
        self._ahead = timedelta()
        self._last = 0
        self._extra = 0

    def now(self) -> datetime:
        """Return what Discord's clock shows."""
        return datetime.now(UTC) + self._ahead

    def set_clock(self, ahead: timedelta) -> None:
        """Let Discord's clock be ahead of this machine's; ids go on from there."""
        self._ahead, self._last = ahead, 0

    def next(self, at: datetime | None = None) -> int:
        """Return a fresh id, of `at` when given (then it may be older than the ids before it)."""
        if at is not None:
            self._extra += 1
            return discord.utils.time_snowflake(at) + self._extra % (1 << 22)
        self._last = max(self._last + 1, discord.utils.time_snowflake(self.now()))
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
    archived_at: datetime | None = None
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
                "archive_timestamp": (self.archived_at or self.created_at).isoformat(),
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
