"""What the program remembers about itself."""

from sqlalchemy import delete, select

from bot.storage.schema import memory
from bot.storage.store import Store


class MemoryStore(Store):
    """Read and write short texts by name."""

    async def find(self, name: str) -> str | None:
        """Return what was kept under a name, if anything."""
        query = select(memory.c.value).where(memory.c.name == name)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def save(self, name: str, value: str) -> None:
        """Keep a text under a name, in place of the one before."""
        statement = self._insert(memory).values(name=name, value=value)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )

    async def forget(self, name: str) -> None:
        """Keep nothing under a name any more."""
        await self._connection.execute(delete(memory).where(memory.c.name == name))
