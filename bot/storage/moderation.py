"""What moderators did: the audit log, suspensions and adjustments."""

from dataclasses import asdict, replace
from datetime import date, datetime

from sqlalchemy import delete, func, select

from bot.domain.moderation import Act, Entry, Scope, Suspension
from bot.storage.schema import acts, adjustments, audit, suspensions
from bot.storage.store import Row, Store


class ModerationStore(Store):
    """Read and write moderators' acts."""

    async def begin(self, guild_id: int, interaction_id: int) -> bool:
        """Note that what an interaction asks for is done; False if that was so already."""
        statement = self._insert(acts).values(guild_id=guild_id, interaction_id=interaction_id)
        return (await self._connection.execute(statement.on_conflict_do_nothing())).rowcount > 0

    async def add_entry(self, entry: Entry) -> Entry:
        """Append to the audit log, and return the entry with its id."""
        values = asdict(entry)
        del values["id"]
        statement = audit.insert().values(values).returning(audit.c.id)
        return replace(entry, id=(await self._connection.execute(statement)).scalar_one())

    async def find_entry(self, guild_id: int, entry_id: int) -> Entry | None:
        """Return one entry."""
        query = select(audit).where(audit.c.guild_id == guild_id, audit.c.id == entry_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _entry(row)

    async def list_entries(
        self, guild_id: int, *, limit: int, offset: int = 0, member_id: int | None = None
    ) -> list[Entry]:
        """Return entries, newest first; those about one member, if one is named."""
        query = select(audit).where(audit.c.guild_id == guild_id)
        if member_id is not None:
            query = query.where(audit.c.member_id == member_id)
        query = query.order_by(audit.c.id.desc()).limit(limit).offset(offset)
        return [_entry(row) for row in await self._connection.execute(query)]

    async def count_entries(self, guild_id: int) -> int:
        """Return how long the audit log is."""
        query = select(func.count()).where(audit.c.guild_id == guild_id)
        return (await self._connection.execute(query)).scalar_one()

    async def suspend(self, suspension: Suspension) -> None:
        """Keep a member out of something, in place of an earlier suspension from the same."""
        values = asdict(suspension)
        del values["id"]
        statement = self._insert(suspensions).values(values)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "user_id", "scope"], set_={"until": statement.excluded.until}
            )
        )

    async def lift(self, guild_id: int, user_id: int) -> None:
        """End every suspension of a member."""
        await self._connection.execute(
            delete(suspensions).where(suspensions.c.guild_id == guild_id, suspensions.c.user_id == user_id)
        )

    async def list_suspensions(self, guild_id: int, user_id: int) -> list[Suspension]:
        """Return a member's suspensions, those that have ended too."""
        query = select(suspensions).where(
            suspensions.c.guild_id == guild_id, suspensions.c.user_id == user_id
        )
        return [_suspension(row) for row in await self._connection.execute(query)]

    async def list_suspended(self, guild_id: int, scope: Scope, now: datetime) -> set[int]:
        """Return the members who are kept out of something at an instant."""
        query = select(suspensions).where(suspensions.c.guild_id == guild_id, suspensions.c.until > now)
        rows = [_suspension(row) for row in await self._connection.execute(query)]
        return {each.user_id for each in rows if each.is_in_force(scope, now)}

    async def adjust(self, guild_id: int, user_id: int, *, points: int, local_day: date) -> None:
        """Give a member points, or take some, on one of their days."""
        await self._connection.execute(
            adjustments.insert().values(
                guild_id=guild_id, user_id=user_id, points=points, local_day=local_day
            )
        )

    async def sum_adjustments(self, guild_id: int, user_id: int) -> int:
        """Return the points a member was given and taken in all."""
        query = select(func.coalesce(func.sum(adjustments.c.points), 0)).where(
            adjustments.c.guild_id == guild_id, adjustments.c.user_id == user_id
        )
        return int((await self._connection.execute(query)).scalar_one())


def _entry(row: Row) -> Entry:
    return Entry(
        id=row.id,
        guild_id=row.guild_id,
        actor_id=row.actor_id,
        act=Act(row.act),
        at=row.at,
        reason=row.reason,
        member_id=row.member_id,
        subject_id=row.subject_id,
        facts=row.facts,
        for_member=row.for_member,
    )


def _suspension(row: Row) -> Suspension:
    return Suspension(
        id=row.id, guild_id=row.guild_id, user_id=row.user_id, scope=Scope(row.scope), until=row.until
    )
