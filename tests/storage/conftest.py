"""Databases without any table, for the tests of migrations."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.storage.database import Database
from tests.databases import PostgresServer, sqlite_url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def blank_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the URL of a database without any table; once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "switchboard.db")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create_blank()
    yield url
    server.drop(url)


@pytest.fixture
async def blank(blank_url: str) -> AsyncIterator[Database]:
    """Return a database without any table, closed afterwards."""
    database = Database(blank_url)
    yield database
    await database.close()
