"""The REST API of a loopback Discord, but for what belongs to interactions."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from tests.wire import errors
from tests.wire.entities import FORUM, REPLY, Channel, Member, Message, bits, hide_content
from tests.wire.messages import checked_fields
from tests.wire.world import Guild, World

Json = dict[str, Any]
Route = tuple[str, str, Callable[[web.Request], Awaitable[Any]]]

BODY = web.RequestKey("body", dict)
FILES = web.RequestKey("files", list)

NONCE_SECONDS = 180.0


class Rest:
    """The routes, each a coroutine from a request to the JSON of its answer (None is 204)."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.commands: dict[int | None, list[Json]] = {None: []}
        self._nonces: dict[str, tuple[float, Message]] = {}
        self.gateway_url = ""
        self.identifies_left = 1000
        self.reset_after_milliseconds = 0

    def routes(self) -> list[Route]:
        """Return the routes, without the prefix /api/v10."""
        return [
            *self._account_routes(),
            *self._guild_routes(),
            *self._message_routes(),
            *self._thread_routes(),
        ]

    def _account_routes(self) -> list[Route]:
        app = r"/applications/{application:\d+}"
        return [
            ("GET", "/users/@me", self.get_me),
            ("GET", "/users/@me/guilds", self.get_my_guilds),
            ("POST", "/users/@me/channels", self.open_dm),
            ("GET", r"/users/{user:\d+}", self.get_user),
            ("GET", "/applications/@me", self.get_application),
            ("GET", "/oauth2/applications/@me", self.get_application),
            ("GET", "/gateway/bot", self.get_gateway),
            ("GET", app + "/emojis", self.get_emojis),
            ("GET", app + "/commands", self.get_commands),
            ("PUT", app + "/commands", self.put_commands),
            ("GET", app + r"/guilds/{guild:\d+}/commands", self.get_commands),
            ("PUT", app + r"/guilds/{guild:\d+}/commands", self.put_commands),
        ]

    def _guild_routes(self) -> list[Route]:
        guild = r"/guilds/{guild:\d+}"
        role = guild + r"/members/{user:\d+}/roles/{role:\d+}"
        return [
            ("GET", guild, self.get_guild),
            ("GET", guild + "/channels", self.get_guild_channels),
            ("GET", guild + "/roles", self.get_guild_roles),
            ("GET", guild + "/threads/active", self.get_active_threads),
            ("GET", guild + "/members", self.get_members),
            ("GET", guild + r"/members/{user:\d+}", self.get_member),
            ("PUT", role, self.add_role),
            ("DELETE", role, self.remove_role),
        ]

    def _message_routes(self) -> list[Route]:
        channel = r"/channels/{channel:\d+}"
        message = channel + r"/messages/{message:\d+}"
        return [
            ("GET", channel, self.get_channel),
            ("POST", channel + "/typing", self.type_in_channel),
            ("GET", channel + "/messages", self.get_history),
            ("POST", channel + "/messages", self.post_message),
            ("GET", message, self.get_message),
            ("PATCH", message, self.patch_message),
            ("DELETE", message, self.delete_message),
        ]

    def _thread_routes(self) -> list[Route]:
        channel = r"/channels/{channel:\d+}"
        return [
            ("PATCH", channel, self.patch_thread),
            ("POST", channel + "/threads", self.start_thread),
            ("POST", channel + r"/messages/{message:\d+}/threads", self.start_thread_on_message),
            ("GET", channel + "/threads/archived/public", self.get_archived_threads),
            ("PUT", channel + "/thread-members/{user}", self.join_thread),
        ]

    async def get_me(self, request: web.Request) -> Json:
        """GET the bot's account."""
        return {**self.world.bot.payload(), "verified": True, "mfa_enabled": True}

    async def get_user(self, request: web.Request) -> Json:
        """GET an account."""
        user = self.world.users.get(int(request.match_info["user"]))
        if user is None:
            raise errors.unknown("User")
        return user.payload()

    async def get_my_guilds(self, request: web.Request) -> list[Json]:
        """GET the guilds the bot is in."""
        return [guild.payload() for guild in self.world.guilds.values()]

    async def get_application(self, request: web.Request) -> Json:
        """GET the application, with the flags of the privileged intents."""
        return {
            "id": str(self.world.bot.id),
            "name": self.world.bot.name,
            "description": "",
            "icon": None,
            "summary": "",
            "verify_key": "",
            "flags": self.world.application_flags,
            "bot_public": True,
            "bot_require_code_grant": False,
            "owner": self.world.bot.payload(),
            "approximate_guild_count": len(self.world.guilds),
            "integration_types_config": {"0": {}, **({"1": {}} if self.world.user_install else {})},
        }

    async def get_gateway(self, request: web.Request) -> Json:
        """GET the gateway's address and the recommended number of shards."""
        limit = {
            "total": 1000,
            "remaining": self.identifies_left,
            "reset_after": self.reset_after_milliseconds,
            "max_concurrency": 1,
        }
        return {"url": self.gateway_url, "shards": self.world.shard_count, "session_start_limit": limit}

    async def get_emojis(self, request: web.Request) -> Json:
        """GET the application's emojis: none."""
        return {"items": []}

    async def open_dm(self, request: web.Request) -> Json:
        """POST for a direct message channel; closed ones refuse only messages."""
        user = self.world.users.get(int(request[BODY]["recipient_id"]))
        if user is None:
            raise errors.unknown("User")
        return self.world.dm(user).payload()

    async def get_commands(self, request: web.Request) -> list[Json]:
        """GET the synced commands, global or a guild's."""
        return self.commands.get(self._command_scope(request), [])

    async def put_commands(self, request: web.Request) -> list[Json]:
        """PUT the whole list of commands; a command that stays keeps its id."""
        scope = self._command_scope(request)
        known = {(each["name"], each["type"]): each["id"] for each in self.commands.get(scope, [])}
        self.commands[scope] = [self._command(scope, known, each) for each in request[BODY]]
        return self.commands[scope]

    def _command_scope(self, request: web.Request) -> int | None:
        return int(request.match_info["guild"]) if "guild" in request.match_info else None

    def _command(self, scope: int | None, known: dict[tuple[str, int], str], command: Json) -> Json:
        kind = command.get("type", 1)
        command_id = known.get((command["name"], kind)) or str(self.world.ids.next())
        home = {} if scope is None else {"guild_id": str(scope)}
        ours = {"id": command_id, "application_id": str(self.world.bot.id), "version": command_id, **home}
        return {"default_member_permissions": None, "description": "", **command, "type": kind, **ours}

    async def get_guild(self, request: web.Request) -> Json:
        """GET a guild."""
        return self._guild(request).payload()

    async def get_guild_channels(self, request: web.Request) -> list[Json]:
        """GET a guild's channels."""
        return [channel.payload() for channel in self._guild(request).channels]

    async def get_guild_roles(self, request: web.Request) -> list[Json]:
        """GET a guild's roles."""
        return [role.payload() for role in self._guild(request).roles.values()]

    async def get_active_threads(self, request: web.Request) -> Json:
        """GET a guild's threads that are not archived."""
        guild = self._guild(request)
        seen = [each for each in guild.threads if not each.archived and guild.me.permissions_in(each)]
        return {"threads": [thread.payload() for thread in seen], "members": []}

    async def get_members(self, request: web.Request) -> list[Json]:
        """GET a page of a guild's members."""
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 1))
        members = sorted(self._guild(request).members.values(), key=lambda member: member.id)
        return [member.payload() for member in members if member.id > after][:limit]

    async def get_member(self, request: web.Request) -> Json:
        """GET one member."""
        return self._member(request).payload()

    async def add_role(self, request: web.Request) -> None:
        """PUT a role on a member."""
        member, role_id = self._member_and_role(request)
        member.set_roles(*member.roles, member.guild.roles[role_id])

    async def remove_role(self, request: web.Request) -> None:
        """DELETE a role from a member."""
        member, role_id = self._member_and_role(request)
        member.set_roles(*[role for role in member.roles if role.id != role_id])

    def _guild(self, request: web.Request) -> Guild:
        guild = self.world.guilds.get(int(request.match_info["guild"]))
        if guild is None:
            raise errors.unknown("Guild")
        return guild

    def _member(self, request: web.Request) -> Member:
        member = self._guild(request).members.get(int(request.match_info["user"]))
        if member is None:
            raise errors.unknown("Member")
        return member

    def _member_and_role(self, request: web.Request) -> tuple[Member, int]:
        member = self._member(request)
        if not member.guild.me.permissions() & bits(["manage_roles"]):
            raise errors.missing_permissions()
        role_id = int(request.match_info["role"])
        role = member.guild.roles.get(role_id)
        if role is None:
            raise errors.unknown("Role")
        if role.position >= member.guild.bot_role.position or role.bot_id is not None:
            raise errors.missing_permissions()
        return member, role_id

    async def get_channel(self, request: web.Request) -> Json:
        """GET a channel."""
        return self._channel(request).payload()

    async def type_in_channel(self, request: web.Request) -> None:
        """POST the typing indicator."""
        self._channel(request, "send_messages")

    async def get_history(self, request: web.Request) -> list[Json]:
        """GET messages, newest first; none without Read Message History."""
        channel = self._channel(request)
        if not self._may(channel, "read_message_history"):
            return []
        return [self._seen(message) for message in _page(channel.messages, dict(request.query))]

    async def get_message(self, request: web.Request) -> Json:
        """GET one message."""
        channel = self._channel(request)
        if not self._may(channel, "read_message_history"):
            raise errors.missing_access()
        return self._seen(self._message(request))

    async def post_message(self, request: web.Request) -> Json:
        """POST a message; with `enforce_nonce`, a nonce seen lately returns its message instead."""
        channel = self._channel_to_write_in(request)
        body = request[BODY]
        earlier = self._earlier_with_nonce(body)
        if earlier is not None:
            return earlier.payload()
        fields = checked_fields(body, request[FILES])
        nonce = body.get("nonce")
        message = self.world.post(
            channel, self.world.bot, nonce=nonce, **fields, **self._reference_fields(channel, body)
        )
        if nonce is not None:
            self._nonces[str(nonce)] = (time.monotonic(), message)
        return {**message.payload(), "nonce": nonce}

    async def patch_message(self, request: web.Request) -> Json:
        """PATCH one of the bot's messages."""
        self._channel(request)
        message = self._message(request)
        if message.author is not self.world.bot:
            raise errors.not_the_author()
        fields = checked_fields(request[BODY], request[FILES], current=message)
        return self.world.edit(message, **fields).payload()

    async def delete_message(self, request: web.Request) -> None:
        """DELETE a message; others' with Manage Messages only."""
        channel = self._channel(request)
        message = self._message(request)
        if message.author is not self.world.bot and not self._may(channel, "manage_messages"):
            raise errors.missing_permissions()
        self.world.delete(message)

    async def start_thread(self, request: web.Request) -> Json:
        """POST a thread without a message, or a forum's post."""
        body = request[BODY]
        parent = self._channel(request)
        needed = "send_messages" if parent.type == FORUM else "create_public_threads"
        self._demand(parent, needed)
        thread = self.world.thread(parent, _checked_name(body), self.world.bot)
        if parent.type != FORUM:
            return thread.payload()
        fields = checked_fields(body["message"], request[FILES])
        first = self.world.post(thread, self.world.bot, **fields)
        return {**thread.payload(), "message": first.payload()}

    async def start_thread_on_message(self, request: web.Request) -> Json:
        """POST a thread on a message; a message has one at most."""
        parent = self._channel(request, "create_public_threads")
        message = self._message(request)
        if message.thread is not None:
            raise errors.thread_exists()
        return self.world.thread(parent, _checked_name(request[BODY]), self.world.bot, on=message).payload()

    async def get_archived_threads(self, request: web.Request) -> Json:
        """GET a channel's archived threads, newest first."""
        parent = self._channel(request, "read_message_history")
        assert parent.guild is not None
        found = [each for each in parent.guild.threads if each.parent is parent and each.archived]
        before = request.query.get("before")
        if before is not None:
            moment = datetime.fromisoformat(before)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            found = [each for each in found if (each.archived_at or each.created_at) < moment]
        found.sort(key=lambda thread: thread.archived_at or thread.created_at, reverse=True)
        limit = int(request.query.get("limit", 50))
        page = [thread.payload() for thread in found[:limit]]
        return {"threads": page, "members": [], "has_more": len(found) > limit}

    async def patch_thread(self, request: web.Request) -> Json:
        """PATCH a thread's name or archived state; other channels with Manage Channels only."""
        channel, body = self._channel(request), request[BODY]
        if not channel.is_thread:
            self._demand(channel, "manage_channels")
        elif channel.owner is not self.world.bot and body.get("archived") is not False:
            self._demand(channel, "manage_threads")
        channel.name = body.get("name", channel.name)
        channel.locked = body.get("locked", channel.locked)
        self.world.archive(channel, body.get("archived", channel.archived))
        return channel.payload()

    async def join_thread(self, request: web.Request) -> None:
        """PUT a member into a thread."""
        self._channel(request)

    def _channel(self, request: web.Request, *needed: str) -> Channel:
        """Return the channel of the path, when the bot sees it and has the named permissions."""
        channel = self.world.channels.get(int(request.match_info["channel"]))
        if channel is None:
            raise errors.unknown("Channel")
        if channel.guild is not None and channel.guild.id not in self.world.guilds:
            raise errors.missing_access()
        if not self._may(channel, "view_channel"):
            raise errors.missing_access()
        for name in needed:
            self._demand(channel, name)
        return channel

    def _channel_to_write_in(self, request: web.Request) -> Channel:
        channel = self._channel(request)
        if channel.recipient is not None:
            if not (channel.recipient.accepts_dms and self._shares_a_guild(channel)):
                raise errors.cannot_message_user()
            return channel
        self._demand(channel, "send_messages_in_threads" if channel.is_thread else "send_messages")
        if request[FILES]:
            self._demand(channel, "attach_files")
        return channel

    def _shares_a_guild(self, channel: Channel) -> bool:
        assert channel.recipient is not None
        return any(channel.recipient.id in guild.members for guild in self.world.guilds.values())

    def _message(self, request: web.Request) -> Message:
        channel = self.world.channels[int(request.match_info["channel"])]
        message = channel.by_id.get(int(request.match_info["message"]))
        if message is None:
            raise errors.unknown("Message")
        return message

    def _may(self, channel: Channel, permission: str) -> bool:
        if channel.guild is None:
            return True
        return bool(channel.guild.me.permissions_in(channel) & bits([permission]))

    def _demand(self, channel: Channel, permission: str) -> None:
        if not self._may(channel, permission):
            raise errors.missing_permissions()

    def _seen(self, message: Message) -> Json:
        """Return a message as the REST API shows it to this application."""
        guild = message.channel.guild
        if self.world.content_allowed or guild is None:
            return message.payload()
        data = hide_content({**message.payload(), "guild_id": str(guild.id)}, self.world.bot)
        del data["guild_id"]
        return data

    def _earlier_with_nonce(self, body: Json) -> Message | None:
        nonce = body.get("nonce")
        if nonce is None or not body.get("enforce_nonce"):
            return None
        if len(str(nonce)) > 25:
            raise errors.invalid_form("nonce", "NONCE_TYPE_TOO_LONG", "Must be 25 or fewer in length.")
        at, message = self._nonces.get(str(nonce), (float("-inf"), None))
        return message if time.monotonic() - at < NONCE_SECONDS else None

    def _reference_fields(self, channel: Channel, body: Json) -> Json:
        reference = body.get("message_reference")
        if not reference:
            return {}
        target = channel.by_id.get(int(reference["message_id"]))
        if target is None and reference.get("fail_if_not_exists", True):
            raise errors.invalid_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        return {} if target is None else {"reply_to": target, "type": REPLY}


def _checked_name(body: Json) -> str:
    name = body["name"]
    if not 1 <= len(name) <= 100:
        raise errors.invalid_form("name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")
    return name


def _page(messages: list[Message], query: dict[str, str]) -> list[Message]:
    """Return the page of a history that a query asks for, newest first."""
    limit = int(query.get("limit", 50))
    if not 1 <= limit <= 100:
        raise errors.invalid_form("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")
    if "after" in query:
        page = [each for each in messages if each.id > int(query["after"])][:limit]
    elif "around" in query:
        middle = int(query["around"])
        older = [each for each in messages if each.id < middle][-(limit // 2) :] if limit > 1 else []
        newer = [each for each in messages if each.id >= middle][: limit - len(older)]
        page = older + newer
    else:
        before = int(query.get("before", 1 << 63))
        page = [each for each in messages if each.id < before][-limit:]
    return page[::-1]
