"""Trouble with the database that is not a mistake in a statement: it is busy, full, damaged or away."""

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from bot.errors import DatabaseTrouble

_SQLITE = (
    *("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN"),
    *("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_NOLFS", "SQLITE_PROTOCOL"),
)
"""How the names begin of SQLite's results that say so; SQLITE_ERROR is a mistake of ours."""

_POSTGRESQL = ("08", "53", "55P03", "57")
"""How SQLSTATE begins: connection lost, resources exhausted, lock not available, told to stop."""


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
    name = getattr(error, "sqlite_errorname", None) or ""
    state = getattr(error, "sqlstate", None) or ""
    return name.startswith(_SQLITE) or state.startswith(_POSTGRESQL)
