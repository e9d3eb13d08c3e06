"""What `recompute` does and says: every tally, summed up again from the ledger."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.progress import Progress

from bot.app import opened, prepare
from bot.clock import SystemClock
from bot.services.tallies import TallyService
from bot.settings import Settings


async def recompute(settings: Settings) -> str:
    """Sum every server's ledger up again, one server after the other, and say what was wrong.

    It goes through some givers at a time and writes only what is wrong, so the bot may run meanwhile.

    Raises:
        DatabaseRefused: The database is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
    """
    async with opened(settings) as database:
        clock = SystemClock()
        await prepare(database, settings, clock)
        tallies = TallyService(database, clock)
        guild_ids = await tallies.list_servers()
        repaired = {guild_id: await tallies.recompute(guild_id) for guild_id in _shown(guild_ids)}
    return tell_recomputed(repaired)


def tell_recomputed(repaired: dict[int, int]) -> str:
    """Return what was done.

    Args:
        repaired: By server, how many tallies were wrong.
    """
    servers = "1 server" if len(repaired) == 1 else f"{len(repaired):,} servers"
    wrong = {guild_id: count for guild_id, count in repaired.items() if count}
    if not wrong:
        return f"Summed up the ledger of {servers}. Every tally was right; nothing was changed."
    lines = "\n".join(f"  server {guild_id}: {count:,} repaired" for guild_id, count in wrong.items())
    return f"Summed up the ledger of {servers}. These tallies were wrong, and are right now:\n{lines}"


def _shown(guild_ids: Sequence[int]) -> Iterator[int]:
    """Yield servers while a bar on the terminal, if there is one, says how far it is."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        yield from progress.track(guild_ids, description="Servers")
