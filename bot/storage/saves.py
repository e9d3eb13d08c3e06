"""Boosts that members saved for later."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.storage.schema import saves
from bot.storage.store import Store


class SaveStore(Store):
    """Read and write what members have put aside."""

    async def add(self, guild_id: int, user_id: int, boost_id: int, at: datetime) -> bool:
        """Save a boost for later; False when it was saved already."""
        statement = (
            self._insert(saves)
            .values(guild_id=guild_id, user_id=user_id, boost_id=boost_id, saved_at=at)
            .on_conflict_do_nothing()
        )
        return (await self._connection.execute(statement)).rowcount > 0

    async def remove(self, guild_id: int, user_id: int, boost_id: int) -> None:
        """Forget that a member saved a boost; nothing happens if they had not."""
        await self._connection.execute(
            delete(saves).where(
                saves.c.guild_id == guild_id, saves.c.user_id == user_id, saves.c.boost_id == boost_id
            )
        )

    async def list_(self, guild_id: int, user_id: int) -> list[int]:
        """Return the ids of the boosts a member saved, newest first."""
        query = (
            select(saves.c.boost_id)
            .where(saves.c.guild_id == guild_id, saves.c.user_id == user_id)
            .order_by(saves.c.saved_at.desc(), saves.c.boost_id.desc())
        )
        return list((await self._connection.execute(query)).scalars())
