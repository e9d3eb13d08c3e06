"""What tests of every folder share: empty databases, a clock that obeys, and the services on top of them."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from bot.services import Services
from bot.storage.database import Database
from tests.databases import PostgresServer, SqliteFiles

# A busy machine is no reason to fail: how long things take is measured in benchmarks.
settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")


class SettableClock:
    """A clock that stands still until a test moves it; implements `bot.clock.Clock`."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return the instant a test has set."""
        return self._at

    def set(self, at: datetime) -> None:
        """Move to an instant."""
        self._at = at

    def move(self, by: timedelta) -> datetime:
        """Move on, and return the new instant."""
        self._at += by
        return self._at


@pytest.fixture
def clock() -> SettableClock:
    """Return a clock that shows noon of Wednesday, 4 March 2026, UTC."""
    return SettableClock(datetime(2026, 3, 4, 12, tzinfo=UTC))


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    """Return what hands out migrated SQLite files."""
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Run a PostgreSQL as long as tests need one; a machine on which it does not start fails them."""
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a migrated, empty database; once on SQLite, once on PostgreSQL."""
    if request.param == "sqlite":
        files: SqliteFiles = request.getfixturevalue("sqlite_files")
        return files.create(tmp_path)
    server: PostgresServer = request.getfixturevalue("postgres_server")
    return server.wipe()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Return a migrated, empty database, closed afterwards."""
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
def services(database: Database, clock: SettableClock) -> Services:
    """Return every use case, on the test's database and clock."""
    return Services.on(database, clock)
