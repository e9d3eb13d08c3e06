"""The health endpoint over a real socket, and the command that asks it."""

import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession, web

from bot.ops.health import PortRefused, ask_health, reachable, serve_health
from bot.settings import Settings
from bot.storage.database import Database


class Switch:
    """A connection that a test turns on and off."""

    is_on = True

    def __call__(self) -> str | None:
        return None if self.is_on else "not connected to Discord"


@pytest.fixture
def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def settings(free_port: int) -> Settings:
    return Settings(health_port=free_port)


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[Database]:
    """Return a database without a single table, as one that was damaged while the bot runs."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/empty.db")
    yield database
    await database.close()


async def get(settings: Settings, path: str = "/health") -> tuple[int, object]:
    url = f"http://127.0.0.1:{settings.health_port}{path}"
    async with ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.json() if answer.content_type == "application/json" else None


async def test_a_bot_at_work_is_well(settings: Settings, database: Database) -> None:
    async with serve_health(settings, Switch(), database):
        assert await get(settings) == (200, {"status": "ok"})
        assert await ask_health(settings) is None


async def test_a_bot_that_lost_discord_is_not_until_it_is_back(
    settings: Settings, database: Database
) -> None:
    switch = Switch()
    async with serve_health(settings, switch, database):
        switch.is_on = False
        assert await get(settings) == (503, {"status": "not connected to Discord"})
        assert await ask_health(settings) == "The bot is not well: not connected to Discord."

        switch.is_on = True
        assert await ask_health(settings) is None


async def test_a_bot_whose_database_fails_is_not(settings: Settings, empty: Database) -> None:
    async with serve_health(settings, Switch(), empty):
        problem = await ask_health(settings)

    assert problem == "The bot is not well: the database does not answer (OperationalError)."


async def test_nothing_else_is_told(settings: Settings, database: Database) -> None:
    async with serve_health(settings, Switch(), database):
        assert await get(settings, "/") == (404, None)


async def test_without_a_port_nothing_listens(settings: Settings, database: Database) -> None:
    silent = settings.model_copy(update={"health_port": None})
    async with serve_health(silent, Switch(), database):
        problem = await ask_health(settings)

    assert problem is not None
    assert problem.startswith(f"Nothing answers at http://127.0.0.1:{settings.health_port}/health")


async def test_afterwards_the_port_is_free_again(settings: Settings, database: Database) -> None:
    for _ in range(2):
        async with serve_health(settings, Switch(), database):
            assert await ask_health(settings) is None


async def test_a_port_in_use_is_told_in_a_sentence(settings: Settings, database: Database) -> None:
    async with serve_health(settings, Switch(), database):
        with pytest.raises(PortRefused, match=f"cannot listen on 127.0.0.1, port {settings.health_port} "):
            async with serve_health(settings, Switch(), database):
                pass


async def test_an_address_of_another_machine_is_told_in_a_sentence(
    settings: Settings, database: Database
) -> None:
    elsewhere = settings.model_copy(update={"health_host": "192.0.2.1"})
    with pytest.raises(PortRefused, match=r"cannot listen on 192\.0\.2\.1"):
        async with serve_health(elsewhere, Switch(), database):
            pass


async def test_something_else_on_the_port_is_recognised(settings: Settings) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.json_response(["not", "ours"])

    application = web.Application()
    application.router.add_get("/health", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", settings.health_port).start()
    try:
        assert "is not Switchboard" in (await ask_health(settings) or "")
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("listening", "asked"),
    [("0.0.0.0", "127.0.0.1"), ("::", "::1"), ("10.1.2.3", "10.1.2.3"), ("localhost", "localhost")],
)
def test_everywhere_is_asked_on_this_machine(listening: str, asked: str) -> None:
    assert reachable(listening) == asked


async def test_a_bot_that_listens_everywhere_is_found(settings: Settings, database: Database) -> None:
    everywhere = settings.model_copy(update={"health_host": "0.0.0.0"})
    async with serve_health(everywhere, Switch(), database):
        assert await ask_health(everywhere) is None
