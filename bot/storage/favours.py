"""Favours owed, read off the ledger, and snoozed peers."""

from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Subquery,
    delete,
    exists,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
)

from bot.domain.favours import Favour, Snooze
from bot.storage.rounds import are_apart
from bot.storage.schema import Snowflake, members, responses, snoozes
from bot.storage.store import COUNTING, Store


class FavourStore(Store):
    """Read favours; read and write snoozes."""

    async def list_owed_by(self, guild_id: int, user_id: int, now: datetime) -> list[Favour]:
        """Return whom a member owes a favour, newest first; without who left, is snoozed or blocked."""
        given = _latest(responses.c.receiver_id, responses.c.giver_id == user_id, guild_id)
        received = _latest(responses.c.giver_id, responses.c.receiver_id == user_id, guild_id)
        query = (
            select(received)
            .outerjoin(given, given.c.peer_id == received.c.peer_id)
            .where(or_(given.c.latest.is_(None), given.c.latest < received.c.latest))
            .where(not_(or_(*_hidden(received.c.peer_id, guild_id, user_id, now))))
            .order_by(received.c.latest.desc(), received.c.peer_id)
        )
        return [Favour(row.peer_id, row.latest) for row in await self._connection.execute(query)]

    async def snooze(self, guild_id: int, user_id: int, snooze: Snooze, now: datetime) -> None:
        """Snooze a peer, and forget this member's snoozes that are over."""
        await self._connection.execute(
            delete(snoozes).where(
                snoozes.c.guild_id == guild_id, snoozes.c.user_id == user_id, snoozes.c.until <= now
            )
        )
        statement = self._insert(snoozes).values(
            guild_id=guild_id, user_id=user_id, peer_id=snooze.peer_id, until=snooze.until
        )
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "user_id", "peer_id"], set_={"until": statement.excluded.until}
            )
        )

    async def wake(self, guild_id: int, user_id: int, peer_id: int) -> None:
        """End a snooze; nothing happens if there is none."""
        await self._connection.execute(
            delete(snoozes).where(
                snoozes.c.guild_id == guild_id, snoozes.c.user_id == user_id, snoozes.c.peer_id == peer_id
            )
        )

    async def list_snoozed(self, guild_id: int, user_id: int, now: datetime) -> list[Snooze]:
        """Return the peers a member has snoozed, the first to come back first; without those who left."""
        query = (
            select(snoozes.c.peer_id, snoozes.c.until)
            .where(snoozes.c.guild_id == guild_id, snoozes.c.user_id == user_id, snoozes.c.until > now)
            .where(not_(_has_left(snoozes.c.peer_id, guild_id)))
            .order_by(snoozes.c.until, snoozes.c.peer_id)
        )
        return [Snooze(row.peer_id, row.until) for row in await self._connection.execute(query)]


def _latest(peer: ColumnElement[int], whose: ColumnElement[bool], guild_id: int) -> Subquery:
    # Grouped by the bare column, SQLite walks the whole server's ledger in its order: seconds in a large one.
    # What is computed is in no index, so it looks for the member's own rows. Written out and no parameter,
    # because PostgreSQL would take two parameters for different ones.
    each = (peer + literal_column("0")).label("peer_id")
    return (
        select(each, func.max(responses.c.responded_at).label("latest"))
        .where(responses.c.guild_id == guild_id, whose, responses.c.status.in_(COUNTING))
        .group_by(each)
        .subquery()
    )


def _hidden(
    peer: ColumnElement[int], guild_id: int, user_id: int, now: datetime
) -> list[ColumnElement[bool]]:
    """Return every reason not to show a peer among a member's favours."""
    is_snoozed = exists().where(
        snoozes.c.guild_id == guild_id,
        snoozes.c.user_id == user_id,
        snoozes.c.peer_id == peer,
        snoozes.c.until > now,
    )
    return [is_snoozed, _has_left(peer, guild_id), are_apart(guild_id, literal(user_id, Snowflake), peer)]


def _has_left(peer: ColumnElement[int], guild_id: int) -> ColumnElement[bool]:
    return exists().where(
        members.c.guild_id == guild_id, members.c.user_id == peer, members.c.left_at.is_not(None)
    )
