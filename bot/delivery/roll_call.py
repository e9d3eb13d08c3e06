"""Roll call: finds out who left a server, or came back, while nobody was there to hear it."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import structlog

from bot.services.lookups import HistoryFailed
from bot.services.members import MemberService

log = structlog.get_logger(__name__)

ASKED = 99
"""Members of one request: Discord takes a hundred ids, and the bot asks about itself, too."""

PACE_SECONDS = 1.0
"""Between two requests of a shard: half of the 120 a minute that its connection may send is for all else."""

TRY_AGAIN_SECONDS = 10.0

TRIES = 3
"""After which a server is left as it is known, until the next session of Discord's."""


class Presence(Protocol):
    """Say who is in a server; implemented on Discord by `bot.history`."""

    async def who_is_here(
        self, guild_id: int, user_ids: Sequence[int]
    ) -> Mapping[int, datetime | None] | None:
        """Return who of up to `ASKED` is a member and since when; None where the server is not there.

        Raises:
            HistoryFailed: It cannot be said: nothing follows for those who are not named.
        """
        ...


class RollCall:
    """Call the members that the bot knows in each server of a new session; a task for each shard does it.

    Args:
        members: What notes who left and who is back.
        presence: What says who is there.
        pace_seconds: Between two requests of a shard.
        try_again_seconds: After a request that failed.
    """

    def __init__(
        self,
        members: MemberService,
        presence: Presence,
        *,
        pace_seconds: float = PACE_SECONDS,
        try_again_seconds: float = TRY_AGAIN_SECONDS,
    ) -> None:
        self._members = members
        self._presence = presence
        self._pace_seconds = pace_seconds
        self._try_again_seconds = try_again_seconds
        self._is_open = True
        self._wanted: dict[int, dict[int, int]] = {}
        """By shard with a session: its servers yet to be called, and how often that has failed."""
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._ending: set[asyncio.Task[None]] = set()
        self._next_at: dict[int, float] = {}

    def lose(self, shard_id: int) -> None:
        """Stop what was begun in a shard's session that is lost; returns at once."""
        self._wanted.pop(shard_id, None)
        task = self._tasks.pop(shard_id, None)
        if task is not None:
            task.cancel()
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)

    def begin(self, shard_id: int, guild_ids: Iterable[int]) -> None:
        """Call the servers of a shard whose new session is complete; returns at once."""
        self.lose(shard_id)
        self._wanted[shard_id] = {}
        self.call(shard_id, guild_ids)

    def call(self, shard_id: int, guild_ids: Iterable[int]) -> None:
        """Call servers that appear; returns at once. While a session only begins, none of its are called."""
        wanted = self._wanted.get(shard_id)
        if wanted is None:
            return
        wanted |= dict.fromkeys(guild_ids, 0)
        task = self._tasks.get(shard_id)
        if self._is_open and wanted and (task is None or task.done()):
            self._tasks[shard_id] = asyncio.create_task(self._call_all(shard_id, wanted), name="roll-call")

    async def close(self) -> None:
        """Stop at once; whoever was not called is called after the next start."""
        self._is_open = False
        for shard_id in list(self._tasks):
            self.lose(shard_id)
        await asyncio.gather(*self._ending, return_exceptions=True)

    async def _call_all(self, shard_id: int, wanted: dict[int, int]) -> None:
        while wanted:
            guild_id = next(iter(wanted))
            failed = wanted.pop(guild_id)
            try:
                await self._call(shard_id, guild_id)
            except HistoryFailed as error:
                if failed + 1 < TRIES:
                    # The others come first.
                    wanted.setdefault(guild_id, failed + 1)
                    await _sleep(self._try_again_seconds)
                else:
                    log.warning("roll_call.given_up", guild_id=guild_id, reason=str(error))
            except Exception:
                log.exception("roll_call.failed", guild_id=guild_id)

    async def _call(self, shard_id: int, guild_id: int) -> None:
        called = left = back = 0
        # A member whose coming or going is heard meanwhile is as it was heard, whatever was answered before.
        with self._members.watch(guild_id) as moved:
            async for user_ids in self._members.pages(guild_id, size=ASKED):
                await self._keep_pace(shard_id)
                here = await self._presence.who_is_here(guild_id, user_ids)
                if here is None:
                    return
                change = await self._members.reconcile(guild_id, user_ids, here, moved)
                called, left, back = called + len(user_ids), left + change.left, back + change.back
        if called:
            log.info("roll_call.done", guild_id=guild_id, called=called, left=left, back=back)

    async def _keep_pace(self, shard_id: int) -> None:
        now = asyncio.get_running_loop().time()
        await _sleep(max(0.0, self._next_at.get(shard_id, now) - now))
        self._next_at[shard_id] = asyncio.get_running_loop().time() + self._pace_seconds


async def _sleep(seconds: float) -> None:
    """Sleep, unless the task was cancelled just as an answer came: Python 3.11's `wait_for` forgets that."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
    await asyncio.sleep(seconds)
