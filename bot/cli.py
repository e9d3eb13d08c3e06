"""The command line: run the bot, or see to what it needs."""

import asyncio
from typing import NoReturn

import typer
from rich.console import Console

from bot import app as application
from bot.ops.logs import configure_logs
from bot.settings import Settings, SettingsInvalid, load_settings
from bot.storage.migrate import DatabaseRefused

CONFIGURATION_ERROR = 78
"""EX_CONFIG of sysexits.h: trying again will not help until the host changes something."""

NO_TOKEN = (
    "There is no token, so the bot cannot log in to Discord.\n"
    "  1. Open https://discord.com/developers/applications, make an application, and under Bot press Reset Token.\n"
    "  2. Put it into the file .env as DISCORD_TOKEN=... (see .env.example).\n"
    "To try Switchboard without a token: python -m bot demo"
)

commands = typer.Typer(
    name="switchboard",
    help="A Discord bot that counts one thing: one writer answering another.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_errors = Console(stderr=True, soft_wrap=True, highlight=False)


def main() -> None:
    """Run the command line."""
    commands()


@commands.command()
def run() -> None:
    """Run the bot on Discord."""
    settings = _settings()
    configure_logs(settings)
    if settings.discord_token is None:
        _refuse(NO_TOKEN)
    try:
        asyncio.run(application.run(settings, settings.discord_token.get_secret_value()))
    except (application.StartRefused, DatabaseRefused) as error:
        _refuse(str(error))


def _settings() -> Settings:
    try:
        return load_settings()
    except SettingsInvalid as error:
        _refuse(str(error))


def _refuse(sentence: str) -> NoReturn:
    _errors.print(sentence, style="bold", markup=False)
    raise typer.Exit(CONFIGURATION_ERROR)
