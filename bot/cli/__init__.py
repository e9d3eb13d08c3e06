"""The command line: run the bot, or see to what it needs."""

from bot.cli.commands import commands


def main() -> None:
    """Run the command line."""
    commands()
