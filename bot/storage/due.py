"""Due work: asked for, claimed and done."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.due import ASKING_DISCORD, ASTRAY, FARTHEST, LEASE, DueKind, DueWork
from bot.domain.room import Room
from bot.domain.shards import Shards
from bot.storage.schema import due
from bot.storage.store import EVER, UNREADABLE, Row, Store, is_of_shards

_PLACE = case((due.c.kind.in_([kind.value for kind in ASKING_DISCORD]), due.c.guild_id), else_=due.c.id)
"""Where one piece of work is done at a time, as `DueWork.place` has it."""


class DueStore(Store):
    """Read and write due work."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self.has_added = False

    async def add(self, *works: DueWork, wakes: bool = True) -> None:
        """Ask for work; asked for again before it is done, it is done once, at the first time set.

        Args:
            wakes: Whether delivery looks at it after the commit. It looks once a minute in any case, which is
                soon enough for work that is not due for a while.
        """
        if not works:
            return
        statement = self._insert(due).on_conflict_do_update(
            index_elements=["guild_id", "kind", "subject_id"], set_={"version": due.c.version + 1}
        )
        rows = [
            {
                "guild_id": work.guild_id,
                "kind": work.kind.value,
                "subject_id": work.subject_id,
                "due_at": work.due_at,
            }
            for work in works
        ]
        await self._connection.execute(statement, rows)
        self.has_added = self.has_added or wakes

    async def claim(
        self,
        now: datetime,
        shards: Shards,
        *,
        limit: int,
        kinds: Collection[DueKind] = tuple(DueKind),
        room: Room | None = None,
    ) -> list[DueWork]:
        """Take over work that is due and not being done, earliest first, for the length of a lease.

        Args:
            limit: How much at most, where there is room for all.
            kinds: Of which kinds.
            room: What there is room for.
        """
        waiting = (
            select(due.c.id, due.c.guild_id, _PLACE)
            .where(
                _is_one_of(kinds),
                due.c.parked_at.is_(None),
                due.c.due_at <= now,
                or_(due.c.lease_until.is_(None), due.c.lease_until <= now),
                is_of_shards(due.c.guild_id, shards),
            )
            .order_by(due.c.due_at, due.c.id)
            .with_for_update(skip_locked=True)
        )
        ids = await self._choose(waiting, _PLACE, due.c.guild_id, limit, room)
        try:
            return await self._take(ids, now)
        except UNREADABLE:
            return await self._take(await self._readable(due, ids, _work, {"parked_at": now}), now)

    async def _take(self, ids: Sequence[int], now: datetime) -> list[DueWork]:
        if not ids:
            return []
        claimed = (
            update(due)
            .where(due.c.id.in_(ids))
            .values(lease_until=now + LEASE, attempts=due.c.attempts + 1)
            .returning(due)
        )
        async with self._connection.begin_nested():
            works = [_work(row) for row in await self._connection.execute(claimed)]
        return sorted(works, key=lambda work: (work.due_at, work.id))

    async def finish(self, work: DueWork, *, not_before: datetime) -> None:
        """Forget work that is done, unless it was asked for again meanwhile: then it is due again.

        Args:
            not_before: The earliest it may be done again.
        """
        row = (due.c.guild_id == work.guild_id, due.c.id == work.id)
        await self._connection.execute(delete(due).where(*row, due.c.version == work.version))
        await self._connection.execute(
            update(due).where(*row).values(due_at=not_before, lease_until=None, attempts=0)
        )

    async def postpone(self, work: DueWork, until: datetime, *, has_failed: bool = False) -> None:
        """Leave work to a later time.

        Args:
            has_failed: Whether it was tried in vain, which counts, and not only found to be too early.
        """
        await self._connection.execute(
            update(due)
            .where(due.c.guild_id == work.guild_id, due.c.id == work.id)
            .values(due_at=until, lease_until=None, attempts=work.attempts if has_failed else 0)
        )

    async def remove(self, guild_id: int, kind: DueKind, subject_id: int) -> None:
        """Forget work that need not be done any more."""
        await self._connection.execute(
            delete(due).where(
                due.c.guild_id == guild_id, due.c.kind == kind.value, due.c.subject_id == subject_id
            )
        )

    async def bring_forward(self, kinds: Collection[DueKind], now: datetime, shards: Shards) -> None:
        """Look at work of some kinds now, whenever it was planned for, and end leases no right clock gave."""
        await self._connection.execute(
            update(due)
            .where(due.c.kind.in_([kind.value for kind in kinds]), is_of_shards(due.c.guild_id, shards))
            .values(due_at=now)
        )
        await self._connection.execute(
            update(due)
            .where(due.c.lease_until > now + ASTRAY, is_of_shards(due.c.guild_id, shards))
            .values(lease_until=None)
        )
        self.has_added = True

    async def list_astray(self, now: datetime, shards: Shards) -> list[DueWork]:
        """Return work that lies farther ahead than its kind is ever planned, server by server."""
        is_far = [
            and_(due.c.kind == kind.value, due.c.due_at > now + farthest)
            for kind, farthest in FARTHEST.items()
        ]
        is_planned = (due.c.parked_at.is_(None), is_of_shards(due.c.guild_id, shards))
        query = select(due).where(or_(*is_far), *is_planned).order_by(due.c.guild_id, due.c.id)
        try:
            return [_work(row) for row in (await self._connection.execute(query)).all()]
        except UNREADABLE:
            ids = (await self._connection.execute(query.with_only_columns(due.c.id))).scalars().all()
            readable = await self._readable(due, ids, _work, {"parked_at": now})
            rows = await self._connection.execute(query.where(due.c.id.in_(readable)))
            return [_work(row) for row in rows]

    async def release(self, shards: Shards) -> None:
        """End every lease: whoever held one is gone. Only where no other process can be at work."""
        await self._connection.execute(
            update(due).where(is_of_shards(due.c.guild_id, shards)).values(lease_until=None)
        )

    async def next_due_at(self, shards: Shards, after: datetime = EVER) -> datetime | None:
        """Return when the next work is due, or the next lease runs out, after an instant."""
        at = func.coalesce(due.c.lease_until, due.c.due_at)
        query = select(func.min(at)).where(
            _is_one_of(DueKind), due.c.parked_at.is_(None), at > after, is_of_shards(due.c.guild_id, shards)
        )
        return await self._instant(query)

    async def park(self, work: DueWork, now: datetime) -> None:
        """Leave work alone that always fails, until the program starts again."""
        await self._connection.execute(
            update(due)
            .where(due.c.guild_id == work.guild_id, due.c.id == work.id)
            .values(parked_at=now, lease_until=None)
        )

    async def take_up_parked(self, shards: Shards) -> None:
        """Try parked work again: this may be a version that can do it."""
        await self._connection.execute(
            update(due)
            .where(due.c.parked_at.is_not(None), is_of_shards(due.c.guild_id, shards))
            .values(parked_at=None, attempts=0)
        )

    async def count_parked(self, kinds: Collection[DueKind] = tuple(DueKind)) -> dict[str, int]:
        """Return how much work of which kinds waits for a version that knows or can do it.

        Args:
            kinds: Those that are known.
        """
        query = select(due.c.kind, func.count().label("works"))
        query = query.where(or_(~_is_one_of(kinds), due.c.parked_at.is_not(None)))
        rows = await self._connection.execute(query.group_by(due.c.kind).order_by(due.c.kind))
        return {row.kind: row.works for row in rows}


def _is_one_of(kinds: Iterable[DueKind]) -> ColumnElement[bool]:
    return due.c.kind.in_([kind.value for kind in kinds])


def _work(row: Row) -> DueWork:
    return DueWork(
        id=row.id,
        guild_id=row.guild_id,
        kind=DueKind(row.kind),
        subject_id=row.subject_id,
        due_at=row.due_at,
        attempts=row.attempts,
        version=row.version,
    )
