"""Boosts, and how many peers have responded to each."""

from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update

from bot.domain.boosts import Boost, BoostUnknown, CountedBoost, State
from bot.domain.genres import Genre
from bot.domain.responses import Kind
from bot.domain.shards import Shards
from bot.storage.schema import boosts, responses
from bot.storage.store import COUNTING, Row, Store, is_of_shards

_POSTED = boosts.c.state.not_in([State.REMOVED.value, State.REFUSED.value])
"""Neither taken down nor refused by Discord."""

_LIVE = [state.value for state in State if state.is_live]


class BoostStore(Store):
    """Read and write boosts."""

    async def add(self, boost: Boost, interaction_id: int) -> Boost | None:
        """Record a boost.

        Args:
            interaction_id: Discord's id of the form that asked for it; the same form is recorded once.

        Returns:
            The boost with its id; None when the form, or a live boost of the same link, is there already.
        """
        values = {**asdict(boost), "interaction_id": interaction_id}
        del values["id"]
        statement = self._insert(boosts).values(values).on_conflict_do_nothing().returning(boosts.c.id)
        boost_id = (await self._connection.execute(statement)).scalar_one_or_none()
        return None if boost_id is None else replace(boost, id=boost_id)

    async def list_by_ids(self, guild_id: int, boost_ids: Collection[int]) -> dict[int, Boost]:
        """Return boosts by their ids; those that are none are left out."""
        if not boost_ids:
            return {}
        query = select(boosts).where(boosts.c.guild_id == guild_id, boosts.c.id.in_(boost_ids))
        return {row.id: _boost(row) for row in await self._connection.execute(query)}

    async def find_requested_by(self, guild_id: int, interaction_id: int) -> Boost | None:
        """Return the boost that a form asked for, if it was recorded."""
        query = select(boosts).where(boosts.c.guild_id == guild_id, boosts.c.interaction_id == interaction_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _boost(row)

    async def get(self, guild_id: int, boost_id: int) -> Boost:
        """Return a boost.

        Raises:
            BoostUnknown: There is none of that id in this server.
        """
        query = select(boosts).where(boosts.c.guild_id == guild_id, boosts.c.id == boost_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            raise BoostUnknown
        return _boost(row)

    async def save(self, boost: Boost) -> None:
        """Store what may change of a boost."""
        values = asdict(boost)
        await self._connection.execute(
            update(boosts).where(boosts.c.guild_id == boost.guild_id, boosts.c.id == boost.id).values(values)
        )

    async def history(self, guild_id: int, *, author_id: int, link_key: str, since: datetime) -> list[Boost]:
        """Return the boosts of this author or of this link that are live or were requested since."""
        query = select(boosts).where(
            boosts.c.guild_id == guild_id,
            or_(boosts.c.author_id == author_id, boosts.c.link_key == link_key),
            or_(boosts.c.requested_at >= since, boosts.c.state.in_(_LIVE)),
        )
        return [_boost(row) for row in await self._connection.execute(query)]

    async def list_live(
        self, guild_id: int, now: datetime, *, author_id: int | None = None, genre: Genre | None = None
    ) -> list[CountedBoost]:
        """Return the boosts peers can respond to, those with the fewest responses first, then the oldest."""
        query = _counted().where(
            boosts.c.guild_id == guild_id, boosts.c.state.in_(_LIVE), boosts.c.expires_at > now
        )
        if author_id is not None:
            query = query.where(boosts.c.author_id == author_id)
        if genre is not None:
            query = query.where(boosts.c.genre == genre.value)
        query = query.order_by("peers", boosts.c.requested_at, boosts.c.id)
        return [CountedBoost(_boost(row), row.peers) for row in await self._connection.execute(query)]

    async def list_latest_by(self, guild_id: int, author_ids: Collection[int]) -> dict[int, Boost]:
        """Return the latest boost of each of these members who has any that was not taken down."""
        latest = (
            select(func.max(boosts.c.id))
            .where(
                boosts.c.guild_id == guild_id,
                boosts.c.author_id.in_(author_ids),
                _POSTED,
            )
            .group_by(boosts.c.author_id)
        )
        query = select(boosts).where(boosts.c.guild_id == guild_id, boosts.c.id.in_(latest))
        return {row.author_id: _boost(row) for row in await self._connection.execute(query)}

    async def list_requested_after(self, at: datetime, shards: Shards) -> list[Boost]:
        """Return the boosts of all servers that were requested after an instant, server by server."""
        query = select(boosts).where(boosts.c.requested_at > at, is_of_shards(boosts.c.guild_id, shards))
        rows = await self._connection.execute(query.order_by(boosts.c.guild_id, boosts.c.id))
        return [_boost(row) for row in rows]

    async def list_by(self, guild_id: int, author_id: int, *, limit: int) -> list[Boost]:
        """Return the latest boosts of a member that were not taken down, newest first."""
        query = (
            select(boosts)
            .where(
                boosts.c.guild_id == guild_id,
                boosts.c.author_id == author_id,
                boosts.c.state != State.REMOVED.value,
            )
            .order_by(boosts.c.id.desc())
            .limit(limit)
        )
        return [_boost(row) for row in await self._connection.execute(query)]

    async def list_requested_at(self, guild_id: int, author_id: int) -> list[datetime]:
        """Return when a member requested each of their boosts, but for those that Discord refused."""
        query = select(boosts.c.requested_at).where(
            boosts.c.guild_id == guild_id,
            boosts.c.author_id == author_id,
            boosts.c.state != State.REFUSED.value,
        )
        return list((await self._connection.execute(query)).scalars())

    async def list_(self, guild_id: int, boost_ids: list[int]) -> list[CountedBoost]:
        """Return boosts by id, in the order of the ids."""
        query = _counted().where(boosts.c.guild_id == guild_id, boosts.c.id.in_(boost_ids))
        found = {
            row.id: CountedBoost(_boost(row), row.peers) for row in await self._connection.execute(query)
        }
        return [found[boost_id] for boost_id in boost_ids if boost_id in found]

    async def count_peers(self, guild_id: int, boost_id: int) -> int:
        """Return how many distinct peers have responded to a boost."""
        query = select(func.count(responses.c.giver_id.distinct())).where(_counts_for(boost_id, guild_id))
        return (await self._connection.execute(query)).scalar_one()

    async def list_peers(self, guild_id: int, boost_id: int) -> list[int]:
        """Return the distinct peers who have responded, the first to answer first."""
        query = (
            select(responses.c.giver_id)
            .where(_counts_for(boost_id, guild_id))
            .group_by(responses.c.giver_id)
            .order_by(func.min(responses.c.id))
        )
        return list((await self._connection.execute(query)).scalars())


def _counts_for(boost_id: int, guild_id: int) -> ColumnElement[bool]:
    return and_(
        responses.c.guild_id == guild_id,
        responses.c.boost_id == boost_id,
        responses.c.status.in_(COUNTING),
    )


def _counted() -> Select[tuple[int]]:
    peers = (
        select(func.count(responses.c.giver_id.distinct()))
        .where(responses.c.boost_id == boosts.c.id, responses.c.status.in_(COUNTING))
        .scalar_subquery()
        .label("peers")
    )
    return select(boosts, peers)


def _boost(row: Row) -> Boost:
    return Boost(
        id=row.id,
        guild_id=row.guild_id,
        author_id=row.author_id,
        link=row.link,
        link_key=row.link_key,
        platform=row.platform,
        title=row.title,
        news=row.news,
        kinds=tuple(Kind(kind) for kind in row.kinds),
        genre=Genre(row.genre) if row.genre else None,
        content_warning=row.content_warning,
        wanted=row.wanted,
        requested_at=row.requested_at,
        expires_at=row.expires_at,
        state=State(row.state),
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        end_reason=row.end_reason,
    )
