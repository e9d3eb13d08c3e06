"""Trouble with the database that a host can cause and cure, told in a sentence instead of a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.errors import DatabaseTrouble
from bot.storage.trouble import DatabaseRefused, DatabaseUnreachable, explained, is_trouble

NO_DRIVER = (
    "PostgreSQL needs the package asyncpg, which is not installed: pip install 'switchboard-bot[postgres]' "
    "(or pip install asyncpg)."
)


@contextmanager
def database_trouble(url: str) -> Iterator[None]:
    """Turn what goes wrong inside the block with reaching the database into a sentence.

    Args:
        url: The database's; its password is not shown.

    Raises:
        DatabaseRefused: In place of an error that says that a file is damaged.
        DatabaseUnreachable: In place of an error of the driver, the network or the file system.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "asyncpg":
            raise
        raise DatabaseUnreachable(NO_DRIVER) from error
    except DatabaseTrouble as error:
        raise explain(url, error) from error
    except DBAPIError as error:
        if not isinstance(error, (OperationalError, InterfaceError)) and not is_trouble(error.orig):
            raise
        raise _explained(url, error.orig or error) from error
    except OSError as error:
        raise _explained(url, error) from error
    except Exception as error:
        # asyncpg's errors while connecting (wrong password, no such database) are not wrapped by SQLAlchemy.
        if not type(error).__module__.startswith("asyncpg"):
            raise
        raise _explained(url, error) from error


def explain(url: str, error: DatabaseTrouble) -> DatabaseRefused | DatabaseUnreachable:
    """Return trouble that a transaction met as a sentence, with what to do next."""
    return _explained(url, getattr(error.__cause__, "orig", None) or error)


def _explained(url: str, error: BaseException) -> DatabaseRefused | DatabaseUnreachable:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return explained(Path(parsed.database or ""), error)
    return DatabaseUnreachable(
        f"The database {parsed.render_as_string()} cannot be reached ({str(error) or type(error).__name__}). "
        "Check DATABASE_URL and that the database is running."
    )
