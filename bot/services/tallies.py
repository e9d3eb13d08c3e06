"""Tallies: the sums kept beside the ledger, which can be made from it at any time."""

from datetime import date

from bot.clock import Clock
from bot.domain.responses import Tally
from bot.services.folds import rebuild
from bot.storage.database import Database


class TallyService:
    """Use cases of tallies.

    Args:
        database: Where the ledger is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def list_servers(self) -> list[int]:
        """Return every server that has a ledger or tallies."""
        async with self._database.read() as tx:
            return await tx.responses.list_servers()

    async def recompute(self, guild_id: int) -> int:
        """Sum a server's ledger up again, and make the scores of its rankings anew.

        Returns:
            How many tallies were missing, wrong, or there for nothing.
        """
        async with self._database.write(guild_id) as tx:
            before = await tx.responses.list_tallies(guild_id)
            await tx.responses.rebuild_tallies(guild_id)
            after = await tx.responses.list_tallies(guild_id)
        await rebuild(self._database, guild_id, self._clock.now())
        # A wrong sum is one tally, not the two that differ.
        return len({_key(tally) for tally in before ^ after})


def _key(tally: Tally) -> tuple[int, int, date]:
    return tally.giver_id, tally.receiver_id, tally.local_day
