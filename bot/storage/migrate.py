"""Bring the database to this version's schema: look first, back up, migrate; or refuse and touch nothing."""

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url

from bot.storage.backups import back_up, has_backups, prune
from bot.storage.database import Database
from bot.storage.trouble import DatabaseRefused, DatabaseUnreachable, damaged, explained

_MIGRATIONS = Path(__file__).parent / "migrations"
_SQLITE_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Pending:
    """What `migrate` would do.

    Attributes:
        before: The revision found; None for a new database.
        after: The revision this version of the program needs.
        steps: What each migration in between does, in order.
        backup_dir: Where a copy would go first, if there is something to lose.
    """

    before: str | None
    after: str
    steps: list[str]
    backup_dir: Path | None


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was done.

    Attributes:
        before: The revision found; None for a new database.
        after: The revision it has now.
        backup: The copy made before anything was changed, if there was something to lose.
    """

    before: str | None
    after: str
    backup: Path | None = None


async def migrate(
    database: Database, *, now: datetime, backup_dir: Path | None = None, backups_kept: int = 5
) -> Migrated:
    """Apply the migrations that the database lacks.

    Args:
        now: Names the backup.
        backup_dir: Where the backup goes; beside the database file by default, in `backups`.
        backups_kept: How many backups made by migrations stay; older ones are deleted.

    Raises:
        DatabaseRefused: It is damaged, or made by a newer version.
        DatabaseUnreachable: Its file cannot be opened just now.
    """
    url = database.url.render_as_string(hide_password=False)
    inspect_file(url, backup_dir)
    _demand_writable(sqlite_file(url))
    before = await database.run_sync(_revision)
    head = head_revision()
    if before == head:
        return Migrated(before, head)
    _refuse_unknown(before)
    backup = None
    if before is not None and (path := sqlite_file(str(database.url))) is not None:
        backup = back_up(path, _backup_dir(path, backup_dir), before, now)
        prune(backup.parent, path.stem, backups_kept)
    await database.run_sync(_upgrade)
    return Migrated(before, head, backup)


async def pending(database: Database, *, backup_dir: Path | None = None) -> Pending:
    """Return what `migrate` would do, without changing anything.

    Raises:
        DatabaseRefused: It is damaged, or made by a newer version.
        DatabaseUnreachable: Its file cannot be opened just now.
    """
    url = database.url.render_as_string(hide_password=False)
    inspect_file(url, backup_dir)
    path, head = sqlite_file(url), head_revision()
    before = None
    # To connect to a missing file would make it.
    if path is None or path.exists():
        async with database.read() as tx:
            before = await tx.connection.run_sync(_revision)
    _refuse_unknown(before)
    scripts = ScriptDirectory.from_config(_config()).iterate_revisions(head, before or "base")
    steps = [f"{script.revision} {script.doc}" for script in scripts][::-1]
    is_copied = path is not None and before not in {None, head}
    return Pending(before, head, steps, _backup_dir(path, backup_dir) if path and is_copied else None)


def head_revision() -> str:
    """Return the revision that this version of the program needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None, "there is at least one migration"  # noqa: S101 - states what the package contains
    return head


def sqlite_file(url: str) -> Path | None:
    """Return the file a SQLite URL names; None for another database or one in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def inspect_file(url: str, backup_dir: Path | None = None) -> None:
    """Look at a SQLite file without writing to it; nothing to say about a missing one or another database.

    Args:
        backup_dir: Where its backups are; beside it by default, in `backups`.

    Raises:
        DatabaseRefused: The file is no database, or a damaged one, or made by a newer version; or it is empty
            although there are backups of it.
        DatabaseUnreachable: It cannot be opened just now.
    """
    path = sqlite_file(url)
    if path is not None and not path.parent.is_dir():
        message = f"The database {path} cannot be opened: the folder {path.parent} does not exist."
        raise DatabaseUnreachable(message)
    if path is None or not path.exists():
        return
    try:
        _inspect(path, _backup_dir(path, backup_dir))
    except (OSError, sqlite3.DatabaseError) as error:
        raise explained(path, error) from error


def _inspect(path: Path, backups: Path) -> None:
    if path.stat().st_size == 0:
        if has_backups(backups, path.stem):
            raise DatabaseRefused(_emptied(path, backups))
        return
    with path.open("rb") as file:
        if file.read(len(_SQLITE_HEADER)) != _SQLITE_HEADER:
            raise DatabaseRefused(damaged(path, "it is not a SQLite database"))
    problem, revision = _look_into(path)
    if problem != "ok":
        raise DatabaseRefused(damaged(path, problem))
    _refuse_unknown(revision)


def _look_into(path: Path) -> tuple[str, str | None]:
    # Even a reader leaves files beside a database in WAL mode, unless it is told that nobody writes. A log or
    # journal beside the file says that somebody does, or did until they were killed: it belongs to the file.
    is_in_use = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    address = f"{path.absolute().as_uri()}?{'mode=ro' if is_in_use else 'immutable=1'}"
    with contextlib.closing(sqlite3.connect(address, uri=True, timeout=1)) as connection:
        problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        return problem, _read_revision(connection)


def _backup_dir(path: Path, chosen: Path | None) -> Path:
    return chosen or path.parent / "backups"


def _demand_writable(path: Path | None) -> None:
    """Look first: the driver answers a file it cannot open from a thread that may outlive the loop."""
    for place in (path.parent, path) if path else ():
        if place.exists() and not os.access(place, os.W_OK):
            message = f"The database {path} cannot be opened: the bot may not write to {place}."
            raise DatabaseUnreachable(message)


def _emptied(path: Path, backups: Path) -> str:
    return (
        f"The database {path} is empty, but there are backups of it in {backups}: it was lost, as on a full "
        "disk. It was left as it is. Put the newest backup in its place, or move it away to begin anew."
    )


def _read_revision(connection: sqlite3.Connection) -> str | None:
    table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if table else None
    return row[0] if row else None


def _refuse_unknown(revision: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        message = (
            f"The database is at revision {revision}, which this version of Switchboard does not know: "
            "a newer version made it. It was left as it is. Run that newer version, "
            "or put back the backup made before the update."
        )
        raise DatabaseRefused(message)


def _config() -> Config:
    config = Config()
    # A percent sign in a folder's name would begin an interpolation.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _revision(connection: Any) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Any) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
