"""What the command line says: sentences on standard error, and an exit code that fits."""

import asyncio
from collections.abc import Coroutine
from typing import Any, NoReturn, TypeVar

import typer
from rich.console import Console

from bot.settings import Settings, SettingsInvalid, load_settings

FAILED = 1
CONFIGURATION_ERROR = 78
"""EX_CONFIG of sysexits.h: trying again will not help until the host changes something."""

LOGIN_IMPOSSIBLE = (
    "There is no token, so the bot cannot log in to Discord.\n"
    "  1. Open https://discord.com/developers/applications, make an application, "
    "and under Bot press Reset Token.\n"
    "  2. Put it into the file .env as DISCORD_TOKEN=... (see .env.example).\n"
    "To try Switchboard without a token: python -m bot demo"
)

T = TypeVar("T")


def read_settings() -> Settings:
    """Return the settings, or end with what is wrong with them."""
    try:
        return load_settings()
    except SettingsInvalid as error:
        refuse(str(error))


def token_of(settings: Settings, hint: str = LOGIN_IMPOSSIBLE) -> str:
    """Return the token, or end with where to get one."""
    if settings.discord_token is None:
        refuse(hint)
    return settings.discord_token.get_secret_value()


def do(settings: Settings, work: Coroutine[Any, Any, T], *, is_quiet: bool = True) -> T:
    """Do some work; trouble that the host can cure ends with a sentence, anything else is raised.

    Args:
        settings: What the host decided.
        work: What to do.
        is_quiet: Whether the answer is what counts, and only errors are to be logged beside it.
    """
    from bot.errors import DatabaseTrouble
    from bot.lifecycle import StartRefused
    from bot.ops.health import PortRefused
    from bot.ops.logs import Redactor, configure_logs
    from bot.ops.rest import DiscordUnreachable, TokenRefused
    from bot.ops.trouble import explain
    from bot.storage.migrate import DatabaseRefused, DatabaseUnreachable

    configure_logs(settings.model_copy(update={"log_level": "error"}) if is_quiet else settings)
    clean = Redactor(settings.secrets()).clean
    try:
        return asyncio.run(work)
    except (StartRefused, TokenRefused, DatabaseRefused) as error:
        refuse(clean(str(error)))
    except DatabaseTrouble as error:
        told = explain(settings.database_url, error)
        (refuse if isinstance(told, DatabaseRefused) else fail)(clean(str(told)))
    except (DatabaseUnreachable, DiscordUnreachable, PortRefused) as error:
        fail(clean(str(error)))


def say(text: str) -> None:
    """Print a text as it is: no markup, and no line broken that somebody wants to copy."""
    Console(soft_wrap=True, highlight=False).print(text, markup=False)


def refuse(sentence: str) -> NoReturn:
    """End because something in the configuration must change first."""
    _end(sentence, CONFIGURATION_ERROR)


def fail(sentence: str) -> NoReturn:
    """End because it did not work this time."""
    _end(sentence, FAILED)


def _end(sentence: str, code: int) -> NoReturn:
    # Made when needed, so that it writes to what is standard error then.
    Console(stderr=True, soft_wrap=True, highlight=False).print(sentence, style="bold", markup=False)
    raise typer.Exit(code)
