"""Copies of an SQLite file from before each migration: whole and checked, or not there at all."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.storage.trouble import DatabaseUnreachable, remedy_for

_PARTIAL = ".partial"
"""How the name of a copy ends until it is checked."""


def back_up(path: Path, directory: Path, revision: str, now: datetime) -> Path:
    """Copy a database as it stands, its write-ahead log included; read the copy back before it gets its name.

    Raises:
        DatabaseUnreachable: It cannot be copied, as to a full disk; nothing is left of the attempt.
    """
    target = directory / f"{path.stem}-{revision}-{now:%Y%m%dT%H%M%S%f}.db"
    partial = target.with_name(target.name + _PARTIAL)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        _copy(path, partial)
        if not is_sound(partial):
            raise OSError("the copy does not hold what was written to it")
        partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        message = (
            f"The database {path} could not be copied to {directory} before the update ({error}), so nothing "
            f"was changed. {remedy_for(error, directory)} Another folder can be chosen with BACKUP_DIR."
        )
        raise DatabaseUnreachable(message) from error
    finally:
        _remove(partial)
    return target


def prune(directory: Path, stem: str, kept: int) -> None:
    """Delete the oldest copies of a database beyond a number, and all that are empty or were cut off.

    Only what `back_up` named: the folder may hold daily backups, and copies the host made.
    """
    for path in directory.glob(f"*.db{_PARTIAL}"):
        if _stamp(path.with_suffix(""), stem):
            _remove(path)
    sound = [path for path in _named(directory, stem) if _is_kept(path)]
    for old in sound[max(kept, 1) :]:
        _remove(old)


def has_backups(directory: Path, stem: str) -> bool:
    """Say whether there is a copy of a database that can be put in its place."""
    return any(is_sound(path) for path in _named(directory, stem))


def is_sound(path: Path) -> bool:
    """Say whether a copy is a whole database of this program's.

    Raises:
        sqlite3.OperationalError: It cannot be looked at.
    """
    # Nobody writes to a copy; a reader who did not know would leave files beside it.
    address = f"{path.absolute().as_uri()}?immutable=1"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
            is_whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            return is_whole and connection.execute("SELECT 1 FROM alembic_version").fetchone() is not None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        return False  # There is no such table: it is empty.
    except sqlite3.DatabaseError:
        return False


def _is_kept(path: Path) -> bool:
    """Remove a copy that is of no use; one that cannot be looked at is left alone and not counted."""
    try:
        sound = is_sound(path)
    except sqlite3.OperationalError:
        return False
    if not sound:
        _remove(path)
    return sound


def _copy(path: Path, target: Path) -> None:
    opened = contextlib.closing(sqlite3.connect(path)), contextlib.closing(sqlite3.connect(target))
    with opened[0] as source, opened[1] as copy:
        source.backup(copy)
        # A copy alone has no log beside it that could be forgotten.
        copy.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb") as written:
        os.fsync(written.fileno())


def _remove(path: Path) -> None:
    for end in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _named(directory: Path, stem: str) -> Iterator[Path]:
    """Yield the copies of a database, newest first."""
    if not directory.is_dir():
        return
    made = ((_stamp(path, stem), path) for path in directory.iterdir())
    for _, path in sorted(((stamp, path) for stamp, path in made if stamp), reverse=True):
        yield path


def _stamp(path: Path, stem: str) -> str | None:
    name = re.fullmatch(re.escape(stem) + r"-[^-]+-(\d{8}T\d{12})\.db", path.name)
    return name[1] if name else None
