"""Trouble with the database that is not a mistake in a statement: it is busy, full, damaged or away."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.errors import DatabaseTrouble

_SQLITE = (
    *("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN"),
    *("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_NOLFS", "SQLITE_PROTOCOL"),
)
"""How the names begin of SQLite's results that say so; SQLITE_ERROR is a mistake of ours."""

_POSTGRESQL = ("08", "53", "55P03", "57")
"""How SQLSTATE begins: connection lost, resources exhausted, lock not available, told to stop."""

_REMEDIES = (
    (("SQLITE_FULL",), {errno.ENOSPC, errno.EDQUOT}, "Make room on its disk, then start again."),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"),
        set[int](),
        "Another program has the file open, perhaps this bot itself: stop it, then start again.",
    ),
    (
        ("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_CANTOPEN"),
        {errno.EACCES, errno.EPERM, errno.EROFS},
        "Give the user that runs the bot the right to write in {folder}, then start again.",
    ),
    (
        ("SQLITE_IOERR",),
        {errno.EIO, errno.EFBIG},
        "Look whether its disk has room, works and is no network file system, then start again.",
    ),
)
"""What a host can do, by results of SQLite's and by errors of the system."""

_REMEDY = (
    "Check DATABASE_URL, that the folder is there, that the bot may write in it, and that no other program "
    "has the file open."
)


class DatabaseRefused(Exception):
    """The database cannot be used as it is; says why and what to do. Nothing was changed."""


class DatabaseUnreachable(Exception):
    """The database cannot be opened just now: its server, its file or a lock. Says so; later it may work."""


def explained(path: Path, error: BaseException) -> DatabaseRefused | DatabaseUnreachable:
    """Return trouble with an SQLite file as a sentence for the host, with what to do next."""
    reason = str(error) or type(error).__name__
    if _name(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DatabaseRefused(damaged(path, reason))
    remedy = remedy_for(error, path.absolute().parent)
    return DatabaseUnreachable(f"The database {path} cannot be opened ({reason}). {remedy}")


def damaged(path: Path, problem: str) -> str:
    """Return what a host reads of a file that is damaged."""
    return (
        f"The database {path} is damaged ({problem}). It was left as it is. "
        f"Put a backup in its place (see {path.parent / 'backups'}), or move it away to begin anew."
    )


def remedy_for(error: BaseException, folder: Path) -> str:
    """Return what a host can do about trouble with an SQLite file in a folder."""
    for names, numbers, remedy in _REMEDIES:
        if _name(error).startswith(names) or getattr(error, "errno", None) in numbers:
            return remedy.format(folder=folder)
    return _REMEDY


@contextmanager
def told_as_trouble() -> Generator[None]:
    """Raise `DatabaseTrouble` in place of an error of the driver's that is no mistake in a statement."""
    try:
        yield
    except DBAPIError as error:
        if not is_trouble(error.orig):
            raise
        raise DatabaseTrouble(str(error.orig)) from error


def is_trouble(error: BaseException | None) -> bool:
    """Say whether an error of a driver's is about the database itself and not about a statement."""
    state = getattr(error, "sqlstate", None) or ""
    return _name(error).startswith(_SQLITE) or state.startswith(_POSTGRESQL)


def _name(error: BaseException | None) -> str:
    """Return SQLite's name of an error; empty where it is not one of SQLite's."""
    return getattr(error, "sqlite_errorname", None) or ""
