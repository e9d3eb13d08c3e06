"""Tallies: the sums kept beside the ledger, which can be made from it at any time."""

import asyncio
from collections.abc import Collection, Iterator, Mapping

from bot.clock import Clock
from bot.services.folds import rebuild
from bot.storage.database import Database

SLICE = 500
"""Rows looked at in one go: a few milliseconds' work. One giver's are never torn apart."""

PAUSE_SECONDS = 0.2
"""After each repair: on SQLite another process looks only every 0.1 s whether it may write."""


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

        It reads some givers' rows at a time, writes only where something is wrong, and pauses after that, so
        that a bot at work beside it is never held up for long.

        Returns:
            How many tallies were missing, wrong, or there for nothing.
        """
        async with self._database.read() as tx:
            rows = await tx.responses.count_by_giver(guild_id)
        wrong = 0
        for giver_ids in _in_slices(rows):
            async with self._database.read() as tx:
                is_wrong = bool(await tx.responses.find_wrong_tallies(guild_id, giver_ids))
            if is_wrong:
                wrong += await self._repair(guild_id, giver_ids)
                await asyncio.sleep(PAUSE_SECONDS)
        await rebuild(self._database, guild_id, self._clock.now())
        return wrong

    async def _repair(self, guild_id: int, giver_ids: Collection[int]) -> int:
        async with self._database.write(guild_id) as tx:
            # What was read before may have been written to since.
            wrong = await tx.responses.find_wrong_tallies(guild_id, giver_ids)
            await tx.responses.rebuild_tallies(guild_id, giver_ids)
        return len(wrong)


def _in_slices(rows: Mapping[int, int]) -> Iterator[list[int]]:
    """Yield givers, as many at a time as have `SLICE` rows together."""
    givers: list[int] = []
    size = 0
    for giver_id, count in rows.items():
        givers.append(giver_id)
        size += count
        if size >= SLICE or len(givers) >= SLICE:
            yield givers
            givers, size = [], 0
    if givers:
        yield givers
