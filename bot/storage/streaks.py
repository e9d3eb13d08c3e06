"""Streaks: the days on which members answered, and the pauses and graces that spare them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, delete, func, select

from bot.domain.streaks import Grace, Pause
from bot.storage.schema import graces, pauses, tallies
from bot.storage.store import Row, Store

EVERYBODY = 0
"""Stands in the place of a member's id for a grace of the whole server."""

BOT = 0
"""Stands in the place of the moderator who gave a grace that the bot gave by itself."""

GiverDay = tuple[int, date]
"""A giver's id and one of their local days."""

# Built once: it is executed for every busy moment.
_KEPT = (
    select(tallies.c.giver_id, tallies.c.local_day)
    .distinct()
    .where(
        tallies.c.guild_id == bindparam("guild_id"),
        tallies.c.giver_id.in_(bindparam("giver_ids", expanding=True)),
        tallies.c.local_day.in_(bindparam("days", expanding=True)),
        tallies.c.responses > 0,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GraceRow:
    """A grace as it was given.

    Attributes:
        user_id: Whose it is; `EVERYBODY` for the whole server.
        actor_id: The moderator who gave it; 0 for the bot itself.
        id: 0 until it is recorded.
    """

    guild_id: int
    user_id: int
    grace: Grace
    actor_id: int
    given_at: datetime
    id: int = 0


class StreakStore(Store):
    """Read and write what streaks are computed from, responses aside."""

    async def days(self, guild_id: int, user_ids: Collection[int]) -> dict[int, dict[date, int]]:
        """Return by user id how many responses count on each local day; days of none are left out."""
        query = (
            select(tallies.c.giver_id, tallies.c.local_day, func.sum(tallies.c.responses).label("responses"))
            .where(tallies.c.guild_id == guild_id, tallies.c.giver_id.in_(user_ids), tallies.c.responses > 0)
            .group_by(tallies.c.giver_id, tallies.c.local_day)
        )
        days: dict[int, dict[date, int]] = {user_id: {} for user_id in user_ids}
        for row in await self._connection.execute(query):
            # PostgreSQL's sum of integers is a number of another type.
            days[row.giver_id][row.local_day] = int(row.responses)
        return days

    async def kept(self, guild_id: int, wanted: Collection[GiverDay]) -> set[GiverDay]:
        """Return which of these givers' days have a response that counts, in one query."""
        values = {
            "guild_id": guild_id,
            "giver_ids": list({giver_id for giver_id, _ in wanted}),
            "days": list({day for _, day in wanted}),
        }
        rows = await self._connection.execute(_KEPT, values)
        return {(giver_id, day) for giver_id, day in rows} & set(wanted)

    async def pauses(self, guild_id: int, user_ids: Collection[int]) -> dict[int, list[Pause]]:
        """Return pauses by user id, each asked for, oldest first."""
        query = (
            select(pauses)
            .where(pauses.c.guild_id == guild_id, pauses.c.user_id.in_(user_ids))
            .order_by(pauses.c.starts_on, pauses.c.id)
        )
        found: dict[int, list[Pause]] = {user_id: [] for user_id in user_ids}
        for row in await self._connection.execute(query):
            found[row.user_id].append(Pause(row.starts_on, row.ends_on))
        return found

    async def save_pauses(self, guild_id: int, user_id: int, kept: Sequence[Pause]) -> None:
        """Store all pauses of a member in place of those before."""
        await self._connection.execute(
            delete(pauses).where(pauses.c.guild_id == guild_id, pauses.c.user_id == user_id)
        )
        if kept:
            rows = [
                {
                    "guild_id": guild_id,
                    "user_id": user_id,
                    "starts_on": pause.starts_on,
                    "ends_on": pause.ends_on,
                }
                for pause in kept
            ]
            await self._connection.execute(pauses.insert(), rows)

    async def graces(self, guild_id: int, user_ids: Collection[int]) -> dict[int, list[Grace]]:
        """Return graces by user id, each asked for, the server's among each member's."""
        query = (
            select(graces)
            .where(graces.c.guild_id == guild_id, graces.c.user_id.in_({*user_ids, EVERYBODY}))
            .order_by(graces.c.starts_on, graces.c.id)
        )
        found: dict[int, list[Grace]] = {}
        for row in await self._connection.execute(query):
            found.setdefault(row.user_id, []).append(Grace(row.starts_on, row.ends_on, row.label))
        everybodys = found.get(EVERYBODY, [])
        return {user_id: [*everybodys, *found.get(user_id, [])] for user_id in user_ids}

    async def add_grace(self, row: GraceRow) -> int | None:
        """Record a grace; None when the same days are spared the same members already."""
        statement = (
            self._insert(graces)
            .values(
                guild_id=row.guild_id,
                user_id=row.user_id,
                starts_on=row.grace.starts_on,
                ends_on=row.grace.ends_on,
                label=row.grace.label,
                actor_id=row.actor_id,
                given_at=row.given_at,
            )
            .on_conflict_do_nothing()
            .returning(graces.c.id)
        )
        return (await self._connection.execute(statement)).scalar_one_or_none()

    async def find_grace(self, guild_id: int, grace_id: int) -> GraceRow | None:
        """Return a grace; None when there is none of that id in this server."""
        query = select(graces).where(graces.c.guild_id == guild_id, graces.c.id == grace_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _grace_row(row)

    async def remove_grace(self, guild_id: int, grace_id: int) -> GraceRow | None:
        """Take a grace back, and return what it was; None when there is none of that id in this server."""
        statement = (
            delete(graces).where(graces.c.guild_id == guild_id, graces.c.id == grace_id).returning(graces)
        )
        row = (await self._connection.execute(statement)).one_or_none()
        return None if row is None else _grace_row(row)

    async def list_graces(self, guild_id: int) -> list[GraceRow]:
        """Return every grace of a server, the latest days first."""
        query = (
            select(graces)
            .where(graces.c.guild_id == guild_id)
            .order_by(graces.c.starts_on.desc(), graces.c.id.desc())
        )
        return [_grace_row(row) for row in await self._connection.execute(query)]


def _grace_row(row: Row) -> GraceRow:
    return GraceRow(
        id=row.id,
        guild_id=row.guild_id,
        user_id=row.user_id,
        grace=Grace(row.starts_on, row.ends_on, row.label),
        actor_id=row.actor_id,
        given_at=row.given_at,
    )
