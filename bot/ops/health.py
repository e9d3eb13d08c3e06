"""The health endpoint: tells a container or a monitor whether the bot is at work."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from aiohttp import web

from bot.settings import Settings
from bot.storage.database import Database


class Connection(Protocol):
    """What the endpoint asks of the client."""

    def is_ready(self) -> bool:
        """Say whether Discord has told the bot about its servers."""
        ...


@asynccontextmanager
async def serve_health(settings: Settings, connection: Connection, database: Database) -> AsyncIterator[None]:
    """Answer `GET /health` while the block runs, if the host chose a port for it.

    200 with `{"status": "ok"}` when connected and the database answers; 503 with what is missing otherwise.
    """
    if settings.health_port is None:
        yield
        return

    async def health(_request: web.Request) -> web.Response:
        problem = await _problem(connection, database)
        status = 200 if problem is None else 503
        return web.json_response({"status": problem or "ok"}, status=status)

    application = web.Application()
    application.router.add_get("/health", health)
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.health_host, settings.health_port).start()
        yield
    finally:
        await runner.cleanup()


async def _problem(connection: Connection, database: Database) -> str | None:
    if not connection.is_ready():
        return "not connected to Discord"
    try:
        async with database.read() as tx:
            await tx.memory.find("health")
    except Exception as error:
        return f"the database does not answer ({type(error).__name__})"
    return None
