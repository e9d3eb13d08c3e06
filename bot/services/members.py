"""Members: what they choose for themselves, and their coming and going."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.domain.genres import Genre
from bot.domain.members import Member, Notices, check_favourites, check_genres
from bot.domain.responses import Kind
from bot.services.boost_keeping import end_all_of, refresh
from bot.services.notices import expect_digests
from bot.services.rounds import drop_out
from bot.storage.database import Database


class MemberService:
    """Use cases of members.

    Args:
        database: Where members are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self, guild_id: int, user_id: int) -> Member:
        """Return a member's choices."""
        async with self._database.read() as tx:
            return await tx.members.get(guild_id, user_id)

    async def set_calls(self, guild_id: int, user_id: int, *, accepts: bool) -> Member:
        """Say whether peers may call a member."""
        return await self._change(guild_id, user_id, accepts_calls=accepts)

    async def set_notices(self, guild_id: int, user_id: int, notices: Notices) -> Member:
        """Say when a member is told of responses; a daily letter also tells of boosts that wait already."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            member = replace(await tx.members.get(guild_id, user_id), notices=notices)
            await tx.members.save(member)
            if notices is Notices.DIGEST and await tx.digests.list_left_alone(
                guild_id, user_id, now, limit=1
            ):
                await expect_digests(tx, guild_id, [user_id], await tx.servers.get(guild_id), now)
        return member

    async def set_genres(self, guild_id: int, user_id: int, genres: tuple[Genre, ...]) -> Member:
        """Say what a member likes to read.

        Raises:
            TooManyGenres: More were chosen than fit.
        """
        return await self._change(guild_id, user_id, genres=check_genres(genres))

    async def set_favourites(self, guild_id: int, user_id: int, kinds: tuple[Kind, ...]) -> Member:
        """Say which kinds of response a member likes best; their open boosts show it at once.

        Raises:
            TooManyFavourites: More were chosen than can be liked best.
        """
        chosen, now = check_favourites(kinds), self._clock.now()
        async with self._database.write(guild_id) as tx:
            member = replace(await tx.members.get(guild_id, user_id), favourites=chosen)
            await tx.members.save(member)
            for counted in await tx.boosts.list_live(guild_id, now, author_id=user_id):
                await refresh(tx, counted.boost, now)
        return member

    async def set_visible(self, guild_id: int, user_id: int, *, visible: bool) -> Member:
        """Say whether the bot may name a member before the server for what they gave."""
        return await self._change(guild_id, user_id, is_visible=visible)

    async def set_midweek_note(self, guild_id: int, user_id: int, *, wanted: bool) -> Member:
        """Say whether a member wants to hear in the middle of a week how their challenge stands."""
        return await self._change(guild_id, user_id, midweek_note=wanted)

    async def join(self, guild_id: int, user_id: int, joined_at: datetime | None) -> None:
        """Note that a member is back; nothing is noted of one the bot never met."""
        async with self._database.write(guild_id) as tx:
            if await tx.members.find(guild_id, user_id) is not None:
                await tx.members.meet(guild_id, user_id, joined_at=joined_at)

    async def leave(self, guild_id: int, user_id: int) -> None:
        """Hide a member who left: their open boosts are closed, and whoever had them as a peer gets another.

        Nothing is noted of one the bot never met and the ledger does not name.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            is_known = await tx.members.find(guild_id, user_id) or await tx.responses.has_named(
                guild_id, user_id
            )
            if not is_known:
                return
            member = await tx.members.get(guild_id, user_id)
            await tx.members.save(replace(member, left_at=now))
            await end_all_of(tx, guild_id, user_id, now)
            await drop_out(tx, guild_id, user_id, now)

    async def _change(self, guild_id: int, user_id: int, **changes: Any) -> Member:
        async with self._database.write(guild_id) as tx:
            member = replace(await tx.members.get(guild_id, user_id), **changes)
            await tx.members.save(member)
        return member
