"""The world of these tests: the real bot in a small server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cogs.world import World, open_world
from tests.databases import SqliteFiles


@pytest.fixture
async def world(sqlite_files: SqliteFiles, tmp_path: Path) -> AsyncIterator[World]:
    """Return a server with its channels chosen."""
    async with open_world(sqlite_files.create(tmp_path)) as world:
        await world.set_up()
        yield world
