"""Starts that Discord refused: remembered, so that a bot that is started again and again does not insist.

Discord resets the token of a bot that identifies itself 1,000 times in a day, which a supervisor that starts
it every few seconds reaches within hours.
"""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.services.memory import Memory
from bot.settings import Settings

log = structlog.get_logger(__name__)

WAITS = (timedelta(), timedelta(), timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""After the first refusals, one by one: a host who mends something tries a few times."""

LONGEST_WAIT = timedelta(hours=1)
"""After each further one: 24 a day at most."""

LOOK_AGAIN_SECONDS = 60.0
"""While waiting, whether what was refused has changed."""

_NAME = "refused-starts"


class RefusedStarts:
    """Remember refused starts between runs of the program.

    What was refused is kept as a digest, from which nobody learns a token. As soon as any of it changes, the
    bot starts at once.

    Args:
        memory: Where they are kept.
        clock: What time it is.
    """

    def __init__(self, memory: Memory, clock: Clock) -> None:
        self._memory = memory
        self._clock = clock
        self.is_waiting = False
        """Whether a start is held back just now."""

    async def note(self, refused: str) -> None:
        """Note that a start was refused.

        Args:
            refused: The digest of what was.
        """
        count, _ = await self._find(refused)
        kept = {"refused": refused, "count": count + 1, "at": self._clock.now().isoformat()}
        await self._memory.set(_NAME, json.dumps(kept))

    async def forget(self) -> None:
        """Forget them all: a start was successful."""
        if await self._memory.get(_NAME):
            await self._memory.set(_NAME, "")

    async def hold_back(
        self,
        find_digest: Callable[[], Awaitable[str]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Wait as long as a start like those before it would be refused too often.

        Args:
            find_digest: Returns the digest of what is about to start; called again now and then.
            sleep: Waits for some seconds.
        """
        if not await self._memory.get(_NAME):
            return
        try:
            while (wait := await self._wait(await find_digest())) > timedelta():
                if not self.is_waiting:
                    self.is_waiting = True
                    log.warning(
                        "start.held_back",
                        seconds=round(wait.total_seconds()),
                        reason="Discord refused the last starts; after too many in a day it resets the token",
                        ends_when="the token, the settings or the intents change, or the time is over",
                    )
                await sleep(min(wait.total_seconds(), LOOK_AGAIN_SECONDS))
        finally:
            self.is_waiting = False

    async def _wait(self, digest: str) -> timedelta:
        count, at = await self._find(digest)
        if at is None:
            return timedelta()
        wait, passed = WAITS[count - 1] if count <= len(WAITS) else LONGEST_WAIT, self._clock.now() - at
        # What was noted by a clock that was wrong says nothing.
        return wait - passed if passed >= timedelta() else timedelta()

    async def _find(self, digest: str) -> tuple[int, datetime | None]:
        """Return how often in a row this was refused, and when it was last."""
        kept = json.loads(await self._memory.get(_NAME) or "{}")
        if kept.get("refused") != digest:
            return 0, None
        return kept["count"], datetime.fromisoformat(kept["at"])


def digest_of(settings: Settings, token: str, application_flags: int | None) -> str:
    """Return the digest of all that Discord judges a start by.

    Args:
        settings: The intents and shards that are asked for.
        token: The bot's token.
        application_flags: What is switched on in the developer portal, as Discord tells; None before login.
    """
    judged = [token, settings.message_content, settings.shard_ids, settings.shard_count, application_flags]
    return hashlib.sha256(json.dumps(judged).encode()).hexdigest()
