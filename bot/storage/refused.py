"""Places that refuse, remembered across restarts."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, func, select

from bot.domain.refused import FORGOTTEN_AFTER, LONGEST_WAIT, Refused, refuse
from bot.storage.schema import refused
from bot.storage.store import Store


class RefusedStore(Store):
    """Read and write which places refuse; a channel's id, or a member's negated, says which server it is."""

    async def note(self, place: int, now: datetime) -> Refused:
        """Note that a place has refused, and return until when it is left alone."""
        await self._connection.execute(delete(refused).where(refused.c.until < now - FORGOTTEN_AFTER))
        row = (await self._connection.execute(select(refused).where(refused.c.place == place))).one_or_none()
        after = refuse(place, Refused(row.place, row.times, row.until) if row else None, now)
        statement = self._insert(refused).values(asdict(after))
        values = {"times": after.times, "until": after.until}
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["place"], set_=values))
        return after

    async def forget(self, *places: int) -> None:
        """Forget that places have refused: they work again."""
        await self._connection.execute(delete(refused).where(refused.c.place.in_(places)))

    async def forget_astray(self, now: datetime) -> None:
        """Forget refusals that only a wrong clock can have noted: no place is left alone for so long."""
        await self._connection.execute(delete(refused).where(refused.c.until > now + LONGEST_WAIT))

    async def list_until(self, places: Collection[int], now: datetime) -> dict[int, datetime]:
        """Return until when some of these places are left alone; those that are not are left out."""
        if not places:
            return {}
        query = select(refused.c.place, refused.c.until).where(
            refused.c.place.in_(places), refused.c.until > now
        )
        return {row.place: row.until for row in await self._connection.execute(query)}

    async def next_at(self, after: datetime) -> datetime | None:
        """Return when the next channel may be tried again, after an instant."""
        query = select(func.min(refused.c.until)).where(refused.c.place > 0, refused.c.until > after)
        return await self._instant(query)
