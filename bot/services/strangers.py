"""Strangers: whether those who were answered, and whom the bot has never met, are here at all."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace

from bot.clock import Clock
from bot.domain.tracking import Rule, take_back
from bot.services import ledger
from bot.storage.database import Database

Stranger = tuple[int, int]
"""A server and the id of somebody who was answered there."""

_LOOKED_AT = 100
"""Responses to a stranger that can have come until Discord has said that they left; far fewer, in truth."""


class Strangers:
    """Ask Discord about members the bot meets for the first time because somebody answered them.

    A post or message may be answered long after its writer left, and a bot that never met them has not
    seen them go. Nobody waits for the answer: what was recorded meanwhile is taken back.

    Args:
        database: Where members are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self.is_here: Callable[[int, int], Awaitable[bool | None]] | None = None
        """Says whether a member is in a server, None if it cannot be said; set by whoever can."""

    def ask(self, strangers: Collection[Stranger]) -> None:
        """Ask about strangers; returns at once."""
        if strangers and self.is_here is not None:
            task = asyncio.create_task(self._ask(strangers, self.is_here), name="strangers")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Ask no more; who was not asked about is taken for a member."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _ask(
        self, strangers: Collection[Stranger], is_here: Callable[[int, int], Awaitable[bool | None]]
    ) -> None:
        for guild_id, user_id in strangers:
            if await is_here(guild_id, user_id) is False:
                await self._note_gone(guild_id, user_id)

    async def _note_gone(self, guild_id: int, user_id: int) -> None:
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            member = await tx.members.get(guild_id, user_id)
            await tx.members.save(replace(member, left_at=now))
            for response in await tx.responses.list_of(guild_id, user_id, limit=_LOOKED_AT):
                is_theirs = response.receiver_id == user_id
                correction = take_back(response, Rule.RECEIVER_LEFT, now) if is_theirs else None
                if correction is not None:
                    await ledger.correct(tx, correction, now)
