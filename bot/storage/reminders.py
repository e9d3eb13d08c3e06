"""Members' wishes to be reminded."""

from dataclasses import asdict

from sqlalchemy import delete, select

from bot.domain.reminders import Reminder
from bot.storage.schema import reminders
from bot.storage.store import Row, Store


class ReminderStore(Store):
    """Read and write reminders."""

    async def find(self, guild_id: int, user_id: int) -> Reminder | None:
        """Return a member's reminder, if they wish for one."""
        query = select(reminders).where(reminders.c.guild_id == guild_id, reminders.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _reminder(row)

    async def list_(self, guild_id: int) -> list[Reminder]:
        """Return every reminder of a server."""
        query = select(reminders).where(reminders.c.guild_id == guild_id).order_by(reminders.c.user_id)
        return [_reminder(row) for row in await self._connection.execute(query)]

    async def save(self, reminder: Reminder) -> None:
        """Store a member's reminder in place of the one before."""
        values = asdict(reminder)
        statement = self._insert(reminders).values(values)
        changed = {name: statement.excluded[name] for name in ("hour", "ignored", "reminded_on")}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["guild_id", "user_id"], set_=changed)
        )

    async def remove(self, guild_id: int, user_id: int) -> bool:
        """Forget a member's reminder, and say whether there was one."""
        result = await self._connection.execute(
            delete(reminders).where(reminders.c.guild_id == guild_id, reminders.c.user_id == user_id)
        )
        return result.rowcount > 0


def _reminder(row: Row) -> Reminder:
    return Reminder(
        guild_id=row.guild_id,
        user_id=row.user_id,
        hour=row.hour,
        ignored=row.ignored,
        reminded_on=row.reminded_on,
    )
