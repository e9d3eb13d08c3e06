"""The world of these tests: the real bot in a small server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import gathering
from tests.cogs.world import World, open_world
from tests.databases import SqliteFiles


@pytest.fixture(autouse=True)
def no_gathering(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write down at once what is heard: else each test would wait half a second for what else might come."""
    monkeypatch.setattr(gathering, "GATHER_SECONDS", 0.001)


@pytest.fixture
async def empty_world(sqlite_files: SqliteFiles, tmp_path: Path) -> AsyncIterator[World]:
    """Return a server in which the bot has just arrived."""
    async with open_world(sqlite_files.create(tmp_path)) as world:
        yield world


@pytest.fixture
async def world(empty_world: World) -> World:
    """Return a server with its channels chosen."""
    await empty_world.set_up()
    return empty_world
