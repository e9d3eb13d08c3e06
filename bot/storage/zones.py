"""Changes of zone: by which calendar a server, or a member who chose for themselves, lived when."""

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, delete, select

from bot.domain.days import is_zone
from bot.domain.zones import Calendar, ZoneChange
from bot.storage.schema import zone_changes
from bot.storage.store import Store

SERVER = 0
"""Stands in the place of a member's id for the server's own changes."""


# Built once: it is executed for every busy moment.
_CHANGES = (
    select(zone_changes)
    .where(
        zone_changes.c.guild_id == bindparam("guild_id"),
        zone_changes.c.user_id.in_(bindparam("user_ids", expanding=True)),
    )
    .order_by(zone_changes.c.starts_at)
)


class ZoneStore(Store):
    """Read and write changes of zone."""

    async def list_(self, guild_id: int, user_ids: Collection[int]) -> dict[int, list[ZoneChange]]:
        """Return changes by user id, oldest first; whoever never changed is left out.

        So is a zone whose rules are not known here: until they are, what was chosen before counts, or what
        the server has chosen.
        """
        values = {"guild_id": guild_id, "user_ids": list(user_ids)}
        changes: dict[int, list[ZoneChange]] = {}
        for row in await self._connection.execute(_CHANGES, values):
            if not is_zone(row.zone):
                continue
            change = ZoneChange(Calendar(row.zone, row.day_start_hours), row.starts_at)
            changes.setdefault(row.user_id, []).append(change)
        return changes

    async def list_names(self, guild_id: int) -> set[str]:
        """Return every zone that the server or a member of it has ever chosen."""
        query = select(zone_changes.c.zone).distinct().where(zone_changes.c.guild_id == guild_id)
        return set((await self._connection.execute(query)).scalars())

    async def save(self, guild_id: int, user_id: int, changes: Sequence[ZoneChange]) -> None:
        """Store all changes of a member, or of the server (`SERVER`), in place of those before."""
        await self._connection.execute(
            delete(zone_changes).where(zone_changes.c.guild_id == guild_id, zone_changes.c.user_id == user_id)
        )
        if changes:
            rows = [
                {
                    "guild_id": guild_id,
                    "user_id": user_id,
                    "starts_at": change.starts_at,
                    "zone": change.calendar.zone,
                    "day_start_hours": change.calendar.day_start_hours,
                }
                for change in changes
            ]
            await self._connection.execute(zone_changes.insert(), rows)
