"""A Discord on 127.0.0.1 that a real bot process logs in to: REST v10, the gateway, and faults on request."""

from __future__ import annotations

import asyncio
import json
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Self

from aiohttp import BodyPartReader, web

from tests.wire import errors
from tests.wire.faults import Fault, Faults, Request, RequestLog, reset_connection, until
from tests.wire.gateway import Gateway
from tests.wire.interactions import Interactions
from tests.wire.people import People
from tests.wire.rest import BODY, FILES, Rest
from tests.wire.world import World

Handler = Callable[[web.Request], Awaitable[Any]]

PREFIX = "/api/v10"
WITHOUT_TOKEN = ("/interactions/", "/webhooks/")


class LoopbackDiscord:
    """A whole Discord: `world` is what exists, `people` act, `faults` misbehave, `log` remembers.

    What goes wrong in the loopback itself, a route it does not know included, is kept in `crashes` and raised
    at the end, so that it is never mistaken for the bot's fault.

    Args:
        **world: As for `World`.

    Example:
        async with LoopbackDiscord() as discord:
            guild = discord.world.guild()
            alice, channel = guild.member("Alice"), guild.text_channel("feedback")
            async with BotProcess(discord, tmp_path) as bot:
                await bot.wait_ready()
                result = await discord.people.slash(alice, channel, "streak")
                assert "No streak yet" in result.text
    """

    def __init__(self, **world: Any) -> None:
        self.world = World(**world)
        self.gateway = Gateway(self.world)
        self.rest = Rest(self.world)
        self.interactions = Interactions(self.world)
        self.people = People(self.world, self.rest, self.interactions, lambda: not self._in_flight)
        self.faults = Faults()
        self.log = RequestLog()
        self.crashes: list[Exception] = []
        self.port = 0
        self._in_flight = 0
        self._touched_at = 0.0
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        """What `discord.http.Route.BASE` has to be."""
        return f"http://127.0.0.1:{self.port}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        """What GET /gateway/bot says, and `discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY` has to be."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    async def start(self) -> None:
        """Listen, on the same port as before if there was one."""
        if self._runner is None:
            self._runner = web.AppRunner(self._application(), shutdown_timeout=0.1, access_log=None)
            await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = site.port
        self.world.base_url = f"http://127.0.0.1:{self.port}"
        self.rest.gateway_url = self.gateway.url = self.gateway_url

    async def stop(self) -> None:
        """Stop listening and cut every connection, the gateway's too; sessions are remembered."""
        assert self._runner is not None
        assert self._runner.server is not None
        for site in self._runner.sites:
            await site.stop()
        for connection in self._runner.server.connections:
            if connection.transport is not None:
                connection.transport.abort()

    @asynccontextmanager
    async def down(self) -> AsyncIterator[None]:
        """Be unreachable while the block runs."""
        await self.stop()
        try:
            yield
        finally:
            await self.start()

    async def connected(self, timeout: float = 10.0) -> None:
        """Wait until all shards have identified and the bot's start-up requests have ended.

        Raises:
            TimeoutError: When that takes longer than `timeout` seconds.
        """
        await until(lambda: self.gateway.is_connected, timeout=timeout, what="IDENTIFY from every shard")
        await self.quiet(timeout=timeout)

    async def quiet(self, seconds: float = 0.1, timeout: float = 5.0) -> None:
        """Wait until the bot has made no request for some time.

        Raises:
            TimeoutError: When that takes longer than `timeout` seconds.
        """
        start = time.monotonic()

        def is_quiet() -> bool:
            rested = time.monotonic() - max(start, self._touched_at) >= seconds
            return rested and not self._in_flight

        await until(is_quiet, timeout=timeout, what="quiet")

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        await self.stop()
        await self._runner.cleanup()
        self._runner = None
        if error is None and self.crashes:
            raise ExceptionGroup("the loopback itself failed", self.crashes)

    def _application(self) -> web.Application:
        app = web.Application(middlewares=[self._serve], client_max_size=64 << 20)
        for method, path, handler in [*self.rest.routes(), *self.interactions.routes()]:
            app.router.add_route(method, PREFIX + path, handler)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get(r"/attachments/{file:\d+}/{name}", self._download)
        return app

    async def _download(self, request: web.Request) -> web.Response:
        _, content = self.world.files[int(request.match_info["file"])]
        return web.Response(body=content, content_type="application/octet-stream")

    @web.middleware
    async def _serve(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Serve the gateway, a file or the REST API, and keep what goes wrong with that."""
        try:
            if request.path.startswith(PREFIX):
                return await self._serve_rest(request, handler)
            return await handler(request)
        except ConnectionError:
            raise
        except Exception as error:
            self.crashes.append(error)
            raise

    async def _serve_rest(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Log a REST request and let it meet its fault."""
        path = request.path.removeprefix(PREFIX)
        entry = Request(request.method, path)
        self.log.requests.append(entry)
        self._in_flight += 1
        try:
            request[BODY], request[FILES] = await self._read(request)
            entry.body = request[BODY]
            return await self._answer(request, handler, entry, self.faults.take(request.method, path))
        finally:
            self._in_flight -= 1
            self._touched_at = time.monotonic()

    async def _answer(
        self, request: web.Request, handler: Handler, entry: Request, fault: Fault
    ) -> web.StreamResponse:
        await asyncio.sleep(fault.delay_before)
        status, body, headers = 0, None, {}
        if fault.has_effect:
            status, body = await self._effect(request, handler, entry.path)
        if fault.status is not None:
            status, body, headers = fault.answer()
        await asyncio.sleep(fault.delay_after)
        if fault.reset is not None:
            reset_connection(request)
            return web.Response(status=503)
        entry.status = status
        return self._response(request, status, body, headers)

    async def _effect(self, request: web.Request, handler: Handler, path: str) -> tuple[int, Any]:
        """Do what a request asks for and return the status and body of its answer."""
        try:
            authorization = request.headers.get("Authorization")
            if not path.startswith(WITHOUT_TOKEN) and authorization != f"Bot {self.world.token}":
                raise errors.unauthorized()
            body = await handler(request)
        except errors.DiscordError as error:
            return error.status, error.payload()
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed) as error:
            self.crashes.append(LookupError(f"the loopback does not know {request.method} {path}"))
            return error.status, {"message": f"{error.status}: {error.reason}", "code": 0}
        return (204, None) if body is None else (200, body)

    def _response(
        self, request: web.Request, status: int, body: Any, headers: dict[str, str]
    ) -> web.Response:
        """Return an answer with the headers discord.py looks at.

        Without "Via" discord.py takes a 429 for a ban by Cloudflare; without rate limit headers it sends the
        requests of one route one after the other.
        """
        bucket = f"{zlib.crc32(f'{request.method} {request.match_info.route.resource!r}'.encode()):08x}"
        limits = {
            "Date": self.world.date,
            "Via": "1.1 loopback",
            "X-RateLimit-Bucket": bucket,
            "X-RateLimit-Limit": "50",
            "X-RateLimit-Remaining": "49",
            "X-RateLimit-Reset": str(time.time() + 1),
            "X-RateLimit-Reset-After": "1",
        }
        if body is None:
            return web.Response(status=status, headers={**limits, **headers})
        content = json.dumps(body).encode()
        return web.Response(
            status=status, headers={**limits, **headers}, body=content, content_type="application/json"
        )

    async def _read(self, request: web.Request) -> tuple[Any, list[dict[str, Any]]]:
        """Return the JSON body and the attachment objects of uploaded files."""
        if not request.content_type.startswith("multipart/"):
            content = await request.read()
            return (json.loads(content) if content else None), []
        body: Any = None
        files: list[dict[str, Any]] = []
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            content = bytes(await part.read())
            if part.name == "payload_json":
                body = json.loads(content)
            else:
                files.append(self.world.attachment(part.filename or "file", content))
        return body, files
