"""Due work: does what is due, however late, and leaves to a later try what fails."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.handlers import Handler, NotYet, RefusedUntil
from bot.delivery.messenger import DeliveryFailed, OutcomeUnknown, TooManyRequests
from bot.delivery.slots import Slots
from bot.domain.due import ASKING_DISCORD, PARKED_AFTER, DueKind, DueWork, retry_at
from bot.domain.outbox import LONGEST_ATTEMPT
from bot.domain.shards import Shards
from bot.errors import Refusal
from bot.storage.database import Database

log = structlog.get_logger(__name__)

_QUICK_AT_ONCE = 10
_QUICK_AT_ONCE_A_SERVER = 4
_ASKING_AT_ONCE = 32

_REFUSALS_BORNE = 25
"""About a day of them: they come an hour apart at last."""


class Worker:
    """Do the work that is due.

    What asks Discord has slots of its own, one a server: work in the database never waits for a slow place.

    Args:
        database: Where due work waits.
        handlers: What does it, by kind.
        clock: What time it is.
        shards: Whose servers' work is this process's to do.
    """

    def __init__(
        self, database: Database, handlers: Mapping[DueKind, Handler], clock: Clock, shards: Shards
    ) -> None:
        self._database = database
        self._handlers = handlers
        self.kinds = frozenset(handlers)
        self._clock = clock
        self._shards = shards
        self._quick = Slots(_QUICK_AT_ONCE, a_server=_QUICK_AT_ONCE_A_SERVER)
        self._asking = Slots(_ASKING_AT_ONCE, a_server=1)
        self.slots = (self._quick, self._asking)

    async def take_on(self) -> int:
        """Begin to do what is due, as much as there is room for.

        Returns:
            How many pieces of work were taken on; 0 when nothing is due, or no slot is free.
        """
        quick = await self._fill(self._quick, self.kinds - ASKING_DISCORD)
        return quick + await self._fill(self._asking, self.kinds & ASKING_DISCORD)

    async def _fill(self, slots: Slots, kinds: frozenset[DueKind]) -> int:
        now = self._clock.now()
        room = slots.look(now)
        if room is None:
            return 0
        async with self._database.write(None) as tx:
            works = await tx.due.claim(now, self._shards, limit=room.free, kinds=kinds, room=room)
        for work in works:
            slots.start(work.guild_id, work.place, self._do(work))
        return len(works)

    async def _do(self, work: DueWork) -> None:
        now = self._clock.now
        try:
            await self._handle(work)
        except RefusedUntil as error:
            if work.attempts < _REFUSALS_BORNE:
                await self._postpone(work, error.until, has_failed=True)
            else:
                log.warning("due.dropped", kind=work.kind.value, guild_id=work.guild_id, reason="refused")
                await self._finish(work)
        except NotYet as error:
            await self._postpone(work, error.until)
        except TooManyRequests as error:
            until = now() + timedelta(seconds=error.seconds)
            self._asking.put_off(work.place, until)
            await self._postpone(work, until)
        except (OutcomeUnknown, TimeoutError) as error:
            log.info("due.put_off", kind=work.kind.value, guild_id=work.guild_id, reason=str(error))
            await self._postpone(work, retry_at(work, now()), has_failed=True)
        except (Refusal, DeliveryFailed) as error:
            log.warning("due.dropped", kind=work.kind.value, guild_id=work.guild_id, reason=repr(error))
            await self._finish(work)
        except Exception:
            log.exception("due.failed", kind=work.kind.value, guild_id=work.guild_id)
            await self._give_time(work)
        else:
            await self._finish(work)

    async def _handle(self, work: DueWork) -> None:
        limit = LONGEST_ATTEMPT.total_seconds() if work.kind in ASKING_DISCORD else None
        async with asyncio.timeout(limit):
            await self._handlers[work.kind](work)

    async def _give_time(self, work: DueWork) -> None:
        now = self._clock.now()
        if work.attempts < PARKED_AFTER:
            await self._postpone(work, retry_at(work, now), has_failed=True)
            return
        log.error("due.parked", kind=work.kind.value, guild_id=work.guild_id, subject_id=work.subject_id)
        async with self._database.write(work.guild_id) as tx:
            await tx.due.park(work, now)

    async def _finish(self, work: DueWork) -> None:
        async with self._database.write(work.guild_id) as tx:
            await tx.due.finish(work, not_before=self._clock.now())

    async def _postpone(self, work: DueWork, until: datetime, *, has_failed: bool = False) -> None:
        async with self._database.write(work.guild_id) as tx:
            await tx.due.postpone(work, until, has_failed=has_failed)
