"""Circles, read off the daily tallies."""

from datetime import date

from sqlalchemy import ColumnElement, and_, false, func, or_, select, union

from bot.storage.schema import members, tallies
from bot.storage.store import Store


class CircleStore(Store):
    """Read who responds to whom."""

    async def count_given(self, guild_id: int, user_id: int, *, since: date) -> dict[int, int]:
        """Return by peer a member's responses to them on or after a day."""
        return await self._count(
            tallies.c.receiver_id, _is_of(guild_id, tallies.c.giver_id == user_id, since)
        )

    async def count_received(self, guild_id: int, user_id: int, *, since: date) -> dict[int, int]:
        """Return by peer their responses to a member on or after a day; the days are the givers' own."""
        return await self._count(
            tallies.c.giver_id, _is_of(guild_id, tallies.c.receiver_id == user_id, since)
        )

    async def list_hidden(self, guild_id: int, user_id: int, *, since: date, is_own: bool) -> set[int]:
        """Return the peers of a member who may not be named in the circle.

        Args:
            is_own: Whether the member looks at it: then only those who left are hidden, because each of these
                responses is known to both. To everybody else nobody is named who does not want it.
        """
        peers = union(
            select(tallies.c.receiver_id).where(_is_of(guild_id, tallies.c.giver_id == user_id, since)),
            select(tallies.c.giver_id).where(_is_of(guild_id, tallies.c.receiver_id == user_id, since)),
        )
        query = select(members.c.user_id).where(
            members.c.guild_id == guild_id,
            members.c.user_id.in_(peers),
            or_(members.c.left_at.is_not(None), false() if is_own else members.c.is_visible.is_(False)),
        )
        return set((await self._connection.execute(query)).scalars())

    async def _count(self, peer: ColumnElement[int], which: ColumnElement[bool]) -> dict[int, int]:
        query = select(peer.label("peer_id"), func.sum(tallies.c.responses).label("responses"))
        rows = await self._connection.execute(query.where(which).group_by(peer))
        return {row.peer_id: int(row.responses) for row in rows}


def _is_of(guild_id: int, whose: ColumnElement[bool], since: date) -> ColumnElement[bool]:
    return and_(tallies.c.guild_id == guild_id, whose, tallies.c.local_day >= since, tallies.c.responses > 0)
