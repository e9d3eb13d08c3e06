"""Members and what they have chosen."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, exists, func, select

from bot.domain.genres import Genre
from bot.domain.members import Member, Notices
from bot.domain.responses import Kind
from bot.storage.schema import members, tallies
from bot.storage.store import Row, Store

# Statements that are executed for every busy moment are built once.
_OF_GUILD = members.c.guild_id == bindparam("guild_id")
_AMONG = members.c.user_id.in_(bindparam("user_ids", expanding=True))
_STANDINGS = select(members.c.user_id, members.c.left_at, members.c.notices).where(_OF_GUILD, _AMONG)


class Standing(NamedTuple):
    """Whether a member left, and how they like to be told (`Notices`)."""

    left_at: datetime | None
    notices: str


class MemberStore(Store):
    """Read and write members."""

    async def get(self, guild_id: int, user_id: int) -> Member:
        """Return a member, with every choice at its default if nothing is known of them."""
        return (await self.list_(guild_id, [user_id]))[user_id]

    async def find(self, guild_id: int, user_id: int) -> Member | None:
        """Return a member the bot has met; None for one it knows nothing of."""
        query = select(members).where(members.c.guild_id == guild_id, members.c.user_id == user_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _member(row)

    async def list_(self, guild_id: int, user_ids: Collection[int]) -> dict[int, Member]:
        """Return members by user id, each asked for, known or not."""
        known = await self.list_known(guild_id, user_ids)
        return {
            user_id: known.get(user_id) or Member(guild_id=guild_id, user_id=user_id) for user_id in user_ids
        }

    async def list_known(self, guild_id: int, user_ids: Collection[int]) -> dict[int, Member]:
        """Return the members the bot has met, by user id."""
        query = select(members).where(members.c.guild_id == guild_id, members.c.user_id.in_(user_ids))
        return {row.user_id: _member(row) for row in await self._connection.execute(query)}

    async def list_standings(self, guild_id: int, user_ids: Collection[int]) -> dict[int, Standing]:
        """Return the little that replies need to know of members the bot has met, by user id."""
        values = {"guild_id": guild_id, "user_ids": list(user_ids)}
        rows = await self._connection.execute(_STANDINGS, values)
        return {row.user_id: Standing(row.left_at, row.notices) for row in rows}

    async def list_digest_readers(self, guild_id: int) -> list[int]:
        """Return the members who are here and chose to be told once a day."""
        query = select(members.c.user_id).where(
            members.c.guild_id == guild_id,
            members.c.notices == Notices.DIGEST.value,
            members.c.left_at.is_(None),
        )
        return list((await self._connection.execute(query)).scalars())

    async def list_ids(self, guild_id: int, *, after: int, limit: int, is_met: bool) -> list[int]:
        """Return ids of a server's people, here or not, in their order.

        Args:
            after: The last id of the page before.
            is_met: Whether those the bot has met, or those whom only the ledger names.
        """
        column = members.c.user_id if is_met else tallies.c.receiver_id
        query = select(column).where(column.table.c.guild_id == guild_id, column > after)
        if not is_met:
            # Whoever gives is met; whoever receives may have been named by others alone.
            met = exists().where(members.c.guild_id == guild_id, members.c.user_id == column)
            query = query.distinct().where(~met)
        return list((await self._connection.execute(query.order_by(column).limit(limit))).scalars())

    async def meet(self, guild_id: int, user_id: int, *, joined_at: datetime | None) -> None:
        """Note that a member is here, without touching what they chose."""
        statement = self._insert(members).values(guild_id=guild_id, user_id=user_id, joined_at=joined_at)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "user_id"],
                set_={
                    "joined_at": func.coalesce(statement.excluded.joined_at, members.c.joined_at),
                    "left_at": None,
                },
            )
        )

    async def save(self, member: Member) -> None:
        """Store a member whole."""
        values: dict[str, Any] = asdict(member)
        statement = self._insert(members).values(values)
        changed = {name: statement.excluded[name] for name in values if name not in ("guild_id", "user_id")}
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["guild_id", "user_id"], set_=changed)
        )


def _member(row: Row) -> Member:
    return Member(
        guild_id=row.guild_id,
        user_id=row.user_id,
        joined_at=row.joined_at,
        left_at=row.left_at,
        accepts_calls=row.accepts_calls,
        notices=Notices(row.notices),
        genres=tuple(Genre(genre) for genre in row.genres),
        is_visible=row.is_visible,
        midweek_note=row.midweek_note,
        favourites=tuple(Kind(kind) for kind in row.favourites),
    )
