"""Trouble with the database that a host can cause and cure, told in a sentence instead of a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import make_url
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.storage.migrate import DatabaseUnreachable

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
        DatabaseUnreachable: In place of an error of the driver, the network or the file system.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "asyncpg":
            raise
        raise DatabaseUnreachable(NO_DRIVER) from error
    except (OperationalError, InterfaceError) as error:
        raise DatabaseUnreachable(_sentence(url, error.orig or error)) from error
    except OSError as error:
        raise DatabaseUnreachable(_sentence(url, error)) from error
    except Exception as error:
        # asyncpg's errors while connecting (wrong password, no such database) are not wrapped by SQLAlchemy.
        if not type(error).__module__.startswith("asyncpg"):
            raise
        raise DatabaseUnreachable(_sentence(url, error)) from error


def _sentence(url: str, error: BaseException) -> str:
    parsed = make_url(url)
    reason = str(error) or type(error).__name__
    if parsed.get_backend_name() == "sqlite":
        return (
            f"The database {parsed.database} cannot be opened ({reason}). Check DATABASE_URL, that "
            "the folder is there, that the bot may write in it, and that no other program has the file open."
        )
    return (
        f"The database {parsed.render_as_string()} cannot be reached ({reason}). Check DATABASE_URL "
        "and that the database is running."
    )
