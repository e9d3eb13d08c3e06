"""The health endpoint: tells a container or a monitor whether the bot is at work."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from bot.settings import Settings

if TYPE_CHECKING:
    # `healthcheck` runs once a minute and asks no database: it starts faster without SQLAlchemy.
    from bot.storage.database import Database

PATH = "/health"

_DATABASE_SECONDS = 3.0
"""The database may take this long to answer; whoever asks us waits longer (Docker: 10 s)."""

_ASK_SECONDS = 5.0


class PortRefused(Exception):
    """The endpoint cannot listen where the host wants it; says so."""


@asynccontextmanager
async def serve_health(
    settings: Settings, problem: Callable[[], str | None], database: "Database"
) -> AsyncIterator[None]:
    """Answer `GET /health` while the block runs, if the host chose a port for it.

    200 with `{"status": "ok"}` when nothing is wrong and the database answers; 503 with the problem else.

    Args:
        settings: Where to listen.
        problem: Says what keeps the bot from its work on Discord, if anything.
        database: The database to ask.

    Raises:
        PortRefused: The address cannot be listened on.
    """
    if settings.health_port is None:
        yield
        return

    async def health(_request: web.Request) -> web.Response:
        found = problem() or await _problem(database)
        return web.json_response({"status": found or "ok"}, status=503 if found else 200)

    application = web.Application()
    application.router.add_get(PATH, health)
    # A monitor that does not let go must not hold up the end of the program.
    runner = web.AppRunner(application, access_log=None, handle_signals=False, shutdown_timeout=1)
    await runner.setup()
    try:
        await _listen(runner, settings.health_host, settings.health_port)
        yield
    finally:
        await runner.cleanup()


async def ask_health(settings: Settings) -> str | None:
    """Ask the bot that runs with these settings how it is.

    Returns:
        None when it is healthy, otherwise a sentence that says what is wrong.
    """
    host = reachable(settings.health_host)
    host = f"[{host}]" if ":" in host else host
    url = f"http://{host}:{settings.health_port}{PATH}"
    try:
        async with (
            ClientSession(timeout=ClientTimeout(total=_ASK_SECONDS)) as session,
            session.get(url) as answer,
        ):
            status = (await answer.json())["status"]
            return None if answer.status == 200 else f"The bot is not well: {status}."
    except TimeoutError:
        return f"The bot did not answer at {url} within {_ASK_SECONDS:g} seconds."
    except (ClientError, OSError) as error:
        return f"Nothing answers at {url} ({type(error).__name__}): the bot is down, or it listens elsewhere."
    except (ValueError, KeyError, TypeError):
        return f"What answers at {url} is not Switchboard: check HEALTH_PORT."


def reachable(host: str) -> str:
    """Return an address that reaches a server listening on `host`: "everywhere" becomes this machine."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if not address.is_unspecified:
        return host
    return "127.0.0.1" if address.version == 4 else "::1"


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        message = (
            f"The health endpoint cannot listen on {host}, port {port} ({error.strerror or error}). "
            "Choose another HEALTH_HOST or HEALTH_PORT, or stop what uses it: perhaps this very bot."
        )
        raise PortRefused(message) from error


async def _problem(database: "Database") -> str | None:
    try:
        async with asyncio.timeout(_DATABASE_SECONDS), database.read() as tx:
            await tx.memory.find("health")
    except Exception as error:
        return f"the database does not answer ({type(error).__name__})"
    return None
