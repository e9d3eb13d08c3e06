"""Memory: the few things the program remembers about itself between runs."""

from bot.storage.database import Database


class Memory:
    """Keep short texts by name, such as which commands Discord was last told about.

    Args:
        database: Where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, name: str) -> str | None:
        """Return what was kept under a name, if anything."""
        async with self._database.read() as tx:
            return await tx.memory.find(name)

    async def set(self, name: str, value: str) -> None:
        """Keep a text under a name, in place of the one before."""
        async with self._database.write(None) as tx:
            await tx.memory.save(name, value)
