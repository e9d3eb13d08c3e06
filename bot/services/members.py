"""Members: what they choose for themselves, and their coming and going."""

from collections.abc import AsyncIterator, Collection, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.clock import Clock
from bot.domain.genres import Genre
from bot.domain.members import Member, Notices, check_favourites, check_genres
from bot.domain.responses import Kind
from bot.services.boost_keeping import end_all_of, refresh
from bot.services.notices import expect_digests
from bot.services.rounds import drop_out
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How many were found to have left, and to be back."""

    left: int = 0
    back: int = 0


class MemberService:
    """Use cases of members.

    Args:
        database: Where members are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._watches: list[tuple[int, set[int]]] = []

    async def hear_in_dms(self, user_id: int) -> None:
        """Note that a member uses the bot's DMs: whatever it was that closed them to it is over."""
        async with self._database.read() as tx:
            is_refused = bool(await tx.refused.list_until([-user_id], self._clock.now()))
        if is_refused:
            async with self._database.write(None) as tx:
                await tx.refused.forget(-user_id)

    async def get(self, guild_id: int, user_id: int) -> Member:
        """Return a member's choices."""
        async with self._database.read() as tx:
            return await tx.members.get(guild_id, user_id)

    async def is_member(self, guild_id: int, user_id: int) -> bool | None:
        """Say whether somebody is in a server; None where the bot knows nothing of them."""
        async with self._database.read() as tx:
            member = await tx.members.find(guild_id, user_id)
        return None if member is None else member.left_at is None

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
        self._note_moved(guild_id, user_id)
        async with self._database.write(guild_id) as tx:
            if await tx.members.find(guild_id, user_id) is not None:
                await tx.members.meet(guild_id, user_id, joined_at=joined_at)

    async def leave(self, guild_id: int, user_id: int) -> None:
        """Hide a member who left: their open boosts are closed, and whoever had them as a peer gets another.

        Nothing is noted of one the bot never met and the ledger does not name.
        """
        self._note_moved(guild_id, user_id)
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            is_known = await tx.members.find(guild_id, user_id) or await tx.responses.has_named(
                guild_id, user_id
            )
            if is_known:
                await _leave(tx, guild_id, user_id, now)

    # What was missed.

    @contextmanager
    def watch(self, guild_id: int) -> Generator[Collection[int]]:
        """Collect the ids of those who are heard to come to a server, or leave it, while the block runs."""
        watch = (guild_id, set[int]())
        self._watches.append(watch)
        try:
            yield watch[1]
        finally:
            # By identity: another watch of the server may look the same.
            self._watches = [each for each in self._watches if each is not watch]

    async def pages(self, guild_id: int, *, size: int) -> AsyncIterator[Sequence[int]]:
        """Yield the ids of all whom a server's members or its ledger name, here or not, a page at a time.

        No transaction is open meanwhile.
        """
        for is_met in (True, False):
            after = 0
            while page := await self._page(guild_id, after, size, is_met=is_met):
                yield page
                after = page[-1]

    async def _page(self, guild_id: int, after: int, size: int, *, is_met: bool) -> Sequence[int]:
        async with self._database.read() as tx:
            return await tx.members.list_ids(guild_id, after=after, limit=size, is_met=is_met)

    async def reconcile(
        self,
        guild_id: int,
        user_ids: Sequence[int],
        here: Mapping[int, datetime | None],
        moved: Collection[int],
    ) -> Reconciled:
        """Note who left a server, or is back, although nobody heard it: just as if it had been heard.

        Args:
            user_ids: Of whom it is known whether they are in the server.
            here: Those of them who are, and since when, if that is known.
            moved: Those whose coming or going was heard since it became known, and is what counts.
        """
        async with self._database.read() as tx:
            known = await tx.members.list_standings(guild_id, user_ids)
        gone = {user_id for user_id, (left_at, _) in known.items() if left_at is not None}
        missed = [user_id for user_id in user_ids if (user_id in here) == (user_id in gone)]
        left = back = 0
        for user_id in missed:
            # One by one, so that whoever presses a button meanwhile need not wait for all of them.
            async with self._database.write(guild_id) as tx:
                has_left = (await tx.members.get(guild_id, user_id)).left_at is not None
                # Whoever is heard to move only from now on is written down after this transaction.
                if user_id in moved or has_left != (user_id in here):
                    continue
                if has_left:
                    await tx.members.meet(guild_id, user_id, joined_at=here[user_id])
                    back += 1
                else:
                    await _leave(tx, guild_id, user_id, self._clock.now())
                    left += 1
        return Reconciled(left, back)

    def _note_moved(self, guild_id: int, user_id: int) -> None:
        for watched_id, moved in self._watches:
            if watched_id == guild_id:
                moved.add(user_id)

    async def _change(self, guild_id: int, user_id: int, **changes: Any) -> Member:
        async with self._database.write(guild_id) as tx:
            member = replace(await tx.members.get(guild_id, user_id), **changes)
            await tx.members.save(member)
        return member


async def _leave(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> None:
    member = await tx.members.get(guild_id, user_id)
    await tx.members.save(replace(member, left_at=now))
    await end_all_of(tx, guild_id, user_id, now)
    await drop_out(tx, guild_id, user_id, now)
