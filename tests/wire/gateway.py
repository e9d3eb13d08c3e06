"""The gateway of a loopback Discord: sessions over websockets, and the events the bot gets."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import WSMsgType, web

from tests.wire.entities import CONTENT_FLAG, MEMBERS_FLAG, hide_content
from tests.wire.faults import reset_connection, until
from tests.wire.world import Guild, World

Json = dict[str, Any]

GUILDS, MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, CONTENT = 1 << 9, 1 << 12, 1 << 15
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, REQUEST_MEMBERS = 0, 1, 2, 6, 8
INVALID_SESSION, HELLO, HEARTBEAT_ACK = 9, 10, 11
AUTHENTICATION_FAILED, DISALLOWED_INTENTS = 4004, 4014
HEARTBEAT_MILLISECONDS = 41_250
MEMBERS_PER_CHUNK = 1000


class Connection:
    """One websocket; what is put in is sent in order."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.request = request
        self.socket = socket
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def put(self, payload: Json) -> None:
        """Send a payload as soon as those before it are sent."""
        self._queue.put_nowait(json.dumps(payload))

    async def close(self, code: int | None) -> None:
        """Close with a code, or reset the connection when there is none."""
        self._writer.cancel()
        if code is None:
            reset_connection(self.request)
        else:
            await self.socket.close(code=code)

    def stop(self) -> None:
        """Send nothing more."""
        self._writer.cancel()

    async def _write(self) -> None:
        while True:
            text = await self._queue.get()
            try:
                await self.socket.send_str(text)
            except ConnectionError:
                return


@dataclass(eq=False)
class Session:
    """What Discord remembers of one shard between IDENTIFY and the end of the session."""

    id: str
    shard: int
    shard_count: int
    intents: int
    connection: Connection | None
    forgetful: bool = False
    sent: list[Json] = field(default_factory=list)
    sequence: int = 0

    def dispatch(self, event: str, data: Json) -> None:
        """Send an event, or keep it for RESUME while there is no connection."""
        self.sequence += 1
        payload = {"op": DISPATCH, "t": event, "s": self.sequence, "d": data}
        if self.connection is not None:
            self.connection.put(payload)
        elif self.forgetful:
            return
        self.sent.append(payload)

    def replay(self, after: int) -> None:
        """Send again what came after a sequence number."""
        assert self.connection is not None
        for payload in self.sent:
            if payload["s"] > after:
                self.connection.put(payload)

    def wants(self, event: str, guild: Guild | None) -> bool:
        """Tell whether the session's shard and intents cover an event."""
        if (guild.id >> 22) % self.shard_count != self.shard if guild else self.shard != 0:
            return False
        if event.startswith("MESSAGE_"):
            return bool(self.intents & (GUILD_MESSAGES if guild else DIRECT_MESSAGES))
        if event.startswith("GUILD_MEMBER_"):
            return bool(self.intents & MEMBERS)
        return event == "INTERACTION_CREATE" or bool(self.intents & GUILDS)


class Gateway:
    """The gateway; `identified` and `resumed` list the shards that did so, in order.

    `asked` lists the ids of each request for members; `members_answer` says how they are answered: as a
    whole, with nobody, or not at all.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.sessions: dict[str, Session] = {}
        self.identified: list[int] = []
        self.resumed: list[int] = []
        self.closed_with: list[int] = []
        self.asked: list[set[int]] = []
        self.members_answer: Literal["whole", "nobody", "none"] = "whole"
        self.url = ""
        self._dark: set[int] = set()
        self._hello = asyncio.Event()
        self._hello.set()
        world.connect(self.publish)

    @property
    def is_connected(self) -> bool:
        """Whether every shard has a session and a connection."""
        live = {session.shard for session in self.sessions.values() if session.connection is not None}
        return live >= set(range(self.world.shard_count))

    def darken(self, guild: Guild) -> None:
        """Let a guild be unavailable: from now on nothing is told of it, not even in a new session."""
        self.publish("GUILD_DELETE", guild, {"id": str(guild.id), "unavailable": True})
        self._dark.add(guild.id)

    def lighten(self, guild: Guild) -> None:
        """Let a guild be available again; what happened in it meanwhile is never told."""
        self._dark.discard(guild.id)
        self.publish("GUILD_CREATE", guild, guild.event())

    def publish(self, event: str, guild: Guild | None, data: Json) -> None:
        """Send an event to every session that is to get it."""
        if guild is not None and guild.id in self._dark:
            return
        for session in list(self.sessions.values()):
            if session.wants(event, guild):
                is_message = event in ("MESSAGE_CREATE", "MESSAGE_UPDATE")
                hidden = is_message and not session.intents & CONTENT
                session.dispatch(event, hide_content(data, self.world.bot) if hidden else data)

    async def drop(
        self,
        *,
        resume: bool = True,
        lose_events: bool = False,
        code: int | None = None,
        shard: int | None = None,
    ) -> None:
        """Cut the bot's connections.

        Args:
            resume: Whether RESUME is going to work; otherwise it is answered with INVALID_SESSION, and what
                happens until the next IDENTIFY is lost.
            lose_events: Whether events are lost until RESUME although it works.
            code: The close code; None resets the connection.
            shard: The only shard to cut; all by default.
        """
        for session in list(self.sessions.values()):
            if session.connection is None or shard not in (None, session.shard):
                continue
            if not resume:
                del self.sessions[session.id]
            session.forgetful = lose_events
            connection, session.connection = session.connection, None
            await connection.close(code)

    @asynccontextmanager
    async def outage(self, **how: Any) -> AsyncIterator[None]:
        """Cut the connections, let none be made while the block runs, and wait until the bot is back.

        New websockets are accepted and get no HELLO. Refusing them would make discord.py's shards give up
        the session and IDENTIFY (shard.py, `Shard._handle_disconnect`).

        Args:
            **how: As for `drop`.
        """
        self._hello.clear()
        try:
            await self.drop(**how)
            yield
        finally:
            self._hello.set()
        await until(lambda: self.is_connected, timeout=10, what="the bot's return to the gateway")

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one websocket."""
        socket = web.WebSocketResponse(max_msg_size=0)
        socket.headers["Date"] = self.world.date
        await socket.prepare(request)
        await self._hello.wait()
        connection = Connection(request, socket)
        connection.put({"op": HELLO, "d": {"heartbeat_interval": HEARTBEAT_MILLISECONDS}})
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(connection, message.json())
        finally:
            self._detach(connection)
        return socket

    def _detach(self, connection: Connection) -> None:
        connection.stop()
        for session in self.sessions.values():
            if session.connection is connection:
                session.connection = None

    async def _receive(self, connection: Connection, message: Json) -> None:
        op = message["op"]
        if op == HEARTBEAT:
            connection.put({"op": HEARTBEAT_ACK})
        elif op == IDENTIFY:
            await self._identify(connection, message["d"])
        elif op == RESUME:
            self._resume(connection, message["d"])
        elif op == REQUEST_MEMBERS:
            self._send_members(connection, message["d"])

    async def _identify(self, connection: Connection, data: Json) -> None:
        code = self._refusal(data)
        if code is not None:
            self.closed_with.append(code)
            await connection.close(code)
            return
        shard, shard_count = data.get("shard", [0, 1])
        self._forget_dead_sessions(shard)
        session = Session(secrets.token_hex(8), shard, shard_count, data["intents"], connection)
        self.sessions[session.id] = session
        self.identified.append(shard)
        self._welcome(session)

    def _refusal(self, data: Json) -> int | None:
        """Return the code to close with when an IDENTIFY asks for too much."""
        if data["token"] != self.world.token:
            return AUTHENTICATION_FAILED
        allowed = self.world.application_flags
        privileged = {MEMBERS: MEMBERS_FLAG, CONTENT: CONTENT_FLAG, PRESENCES: 0}
        asked = [flag for intent, flag in privileged.items() if data["intents"] & intent]
        return None if all(allowed & flag for flag in asked) else DISALLOWED_INTENTS

    def _forget_dead_sessions(self, shard: int) -> None:
        for session in list(self.sessions.values()):
            if session.shard == shard and session.connection is None:
                del self.sessions[session.id]

    def _welcome(self, session: Session) -> None:
        mine = [each for each in self.world.guilds.values() if session.wants("GUILD_CREATE", each)]
        session.dispatch("READY", {
            "v": 10,
            "user": {**self.world.bot.payload(), "verified": True, "mfa_enabled": True, "email": None},
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [session.shard, session.shard_count],
            "application": {"id": str(self.world.bot.id), "flags": self.world.application_flags},
        })  # fmt: skip
        for guild in mine:
            if guild.id not in self._dark:
                session.dispatch("GUILD_CREATE", guild.event())

    def _resume(self, connection: Connection, data: Json) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self.world.token:
            connection.put({"op": INVALID_SESSION, "d": False})
            return
        session.connection = connection
        session.forgetful = False
        session.replay(data["seq"])
        session.dispatch("RESUMED", {})
        self.resumed.append(session.shard)

    def _send_members(self, connection: Connection, data: Json) -> None:
        guild = self.world.guilds[int(data["guild_id"])]
        ids = {int(key) for key in data.get("user_ids", [])}
        self.asked.append(ids)
        if self.members_answer == "none":
            return
        prefix = data.get("query", "").lower()
        found = [
            member.payload()
            for member in guild.members.values()
            if self.members_answer == "whole"
            and (member.id in ids if ids else member.user.name.lower().startswith(prefix))
        ]
        found = found[: data.get("limit") or None]
        session = next(each for each in self.sessions.values() if each.connection is connection)
        starts = range(0, max(len(found), 1), MEMBERS_PER_CHUNK)
        chunks = [found[start : start + MEMBERS_PER_CHUNK] for start in starts]
        for index, members in enumerate(chunks):
            session.dispatch("GUILD_MEMBERS_CHUNK", {
                "guild_id": str(guild.id),
                "members": members,
                "chunk_index": index,
                "chunk_count": len(chunks),
                "nonce": data.get("nonce"),
            })  # fmt: skip
