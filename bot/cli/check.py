"""What `check` shows: a line for each thing that was looked at."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.speech import do
from bot.ops.check_database import check_database
from bot.ops.check_discord import check_discord
from bot.ops.check_zones import check_zones
from bot.ops.findings import Finding, State, ok, wrong
from bot.ops.logs import Redactor
from bot.settings import Settings, SettingsInvalid, load_settings

_STYLES = {State.OK: "green", State.ATTENTION: "yellow", State.WRONG: "bold red"}
_REMEDY = "see .env.example"


def check_everything() -> bool:
    """Look at everything, show what was found, and say whether nothing is wrong."""
    try:
        settings = load_settings()
    except SettingsInvalid as error:
        show([wrong("Settings", problem, _REMEDY) for problem in error.problems], frozenset())
        return False
    findings = [ok("Settings", "valid"), check_zones(), *do(settings, _look(settings))]
    show(findings, settings.secrets())
    return all(finding.state is not State.WRONG for finding in findings)


def show(findings: Iterable[Finding], secrets: frozenset[str]) -> None:
    """Print findings as a list, remedies below, and how many want a look.

    Args:
        findings: What was found.
        secrets: Strings that must not be printed, whatever an error's text holds.
    """
    clean = Redactor(secrets).clean
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, max_width=28)
    table.add_column(overflow="fold")
    findings = list(findings)
    for finding in findings:
        # As Text, because a server's name may hold what Rich takes for markup.
        table.add_row(
            Text(finding.state, _STYLES[finding.state]),
            Text(clean(finding.what)),
            Text(clean(finding.detail)),
        )
        if finding.remedy:
            table.add_row("", "", Text(f"→ {clean(finding.remedy)}", "italic"))
    console = Console(highlight=False)
    console.print(table)
    console.print(f"\n{_summary(findings)}", markup=False)


async def _look(settings: Settings) -> list[Finding]:
    findings, has_database = await check_database(settings)
    return [*findings, *await check_discord(settings, has_database=has_database)]


def _summary(findings: list[Finding]) -> str:
    problems = sum(finding.state is State.WRONG for finding in findings)
    if problems:
        return f"{problems} wrong: see the arrows."
    if any(finding.state is State.ATTENTION for finding in findings):
        return "The bot can run; some things want a look."
    return "All is well."
