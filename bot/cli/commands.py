"""The commands, each a few lines: read the settings, do the work, say what came of it."""

import importlib.util
from typing import Annotated

import typer

from bot.cli.speech import do, fail, read_settings, refuse, say, token_of

NO_SIMCORD = (
    "The demo needs the package simcord, which is not installed.\n"
    "In Switchboard's folder: make demo\n"
    "Elsewhere: pip install 'switchboard-bot[demo]'"
)

NO_APPLICATION = (
    "There is no token to find the application by. Put it into .env as DISCORD_TOKEN=..., or give its "
    "number (https://discord.com/developers/applications, your application, General Information):\n"
    "  switchboard invite --application-id 123..."
)

NO_HEALTH_PORT = "No HEALTH_PORT is set, so the bot has no health endpoint to ask. Example: HEALTH_PORT=8080"

commands = typer.Typer(
    name="switchboard",
    help="A Discord bot that counts one thing: one writer answering another.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@commands.command()
def run() -> None:
    """Run the bot on Discord."""
    from bot import lifecycle

    settings = read_settings()
    do(settings, lifecycle.run(settings, token_of(settings)), is_quiet=False)


@commands.command()
def demo(
    port: Annotated[
        int | None, typer.Option(min=0, max=65_535, help="The page's port; by default a free one.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only print the page's address.")] = False,
) -> None:
    """Try the bot in the browser, on a simulated Discord; needs no token."""
    if importlib.util.find_spec("simcord") is None:
        fail(NO_SIMCORD)
    from bot.demo import run_demo

    run_demo(port=port, open_browser=not no_browser)


@commands.command()
def check() -> None:
    """Look at everything the bot needs and say what is missing; changes nothing."""
    from bot.cli.check import check_everything

    if not check_everything():
        raise typer.Exit(1)


@commands.command()
def invite(
    application_id: Annotated[
        int | None, typer.Option(min=1, help="The application's id; by default the token's.")
    ] = None,
) -> None:
    """Print the address that adds the bot to a server, and what each permission is for."""
    from bot.cli.invite import find_application, tell_invite

    settings = read_settings()
    if application_id is None:
        token = token_of(settings, NO_APPLICATION)
        application_id = do(settings, find_application(settings, token))
    say(tell_invite(application_id))


@commands.command()
def sync(
    force: Annotated[bool, typer.Option("--force", help="Send them even if they did not change.")] = False,
) -> None:
    """Tell Discord about the slash commands, if they changed; `run` does this too."""
    from bot.cli.database import sync_commands

    settings = read_settings()
    say(do(settings, sync_commands(settings, token_of(settings), always=force)))


@commands.command()
def migrate(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
) -> None:
    """Bring the database up to date, after copying it; `run` does this too."""
    from bot.cli.database import migrate_now, migrate_perhaps

    settings = read_settings()
    say(do(settings, migrate_perhaps(settings) if dry_run else migrate_now(settings)))


@commands.command()
def recompute() -> None:
    """Sum every tally up again from the ledger, and say what was wrong; the bot may run meanwhile."""
    from bot.cli.recompute import recompute as recompute_all

    settings = read_settings()
    say(do(settings, recompute_all(settings)))


@commands.command()
def healthcheck() -> None:
    """Ask the running bot whether it is well: exit code 0 if it is, 1 if not."""
    import asyncio

    from bot.ops.health import ask_health

    settings = read_settings()
    if settings.health_port is None:
        refuse(NO_HEALTH_PORT)
    problem = asyncio.run(ask_health(settings))
    if problem is not None:
        fail(problem)
    say("The bot is well.")
