"""Calls to peers, kept as long as the limits ask."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.domain.calls import CallBook
from bot.storage.schema import calls
from bot.storage.store import Store


class CallStore(Store):
    """Read and write calls."""

    async def book(
        self, guild_id: int, *, author_id: int, boost_id: int, peer_ids: Collection[int], now: datetime
    ) -> CallBook:
        """Return the calls that decide whether an author may call these peers now."""
        made = select(calls.c.called_at).where(
            calls.c.guild_id == guild_id,
            calls.c.author_id == author_id,
            calls.c.called_at > now - timedelta(days=7),
        )
        received = (
            select(calls.c.peer_id, func.count().label("calls"))
            .where(
                calls.c.guild_id == guild_id,
                calls.c.peer_id.in_(peer_ids),
                calls.c.called_at > now - timedelta(days=1),
            )
            .group_by(calls.c.peer_id)
        )
        for_this_boost = select(calls.c.peer_id).where(
            calls.c.guild_id == guild_id, calls.c.boost_id == boost_id
        )
        execute = self._connection.execute
        return CallBook(
            made_at=list((await execute(made.order_by(calls.c.called_at))).scalars()),
            received={row.peer_id: row.calls for row in await execute(received)},
            for_this_boost=frozenset((await execute(for_this_boost)).scalars()),
        )

    async def add(
        self, guild_id: int, *, boost_id: int, author_id: int, peer_id: int, at: datetime
    ) -> int | None:
        """Record a call; None when the peer was called for this boost already."""
        statement = (
            self._insert(calls)
            .values(guild_id=guild_id, boost_id=boost_id, author_id=author_id, peer_id=peer_id, called_at=at)
            .on_conflict_do_nothing()
            .returning(calls.c.id)
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()
