"""Due work: does what is due, however late, and leaves to a later try what fails."""

import asyncio
from collections.abc import Mapping
from datetime import datetime

import structlog

from bot.clock import Clock
from bot.delivery.handlers import Handler, NotYet
from bot.delivery.messenger import DeliveryFailed, OutcomeUnknown
from bot.domain.due import DueKind, DueWork, retry_at
from bot.domain.shards import Shards
from bot.errors import Refusal
from bot.storage.database import Database

log = structlog.get_logger(__name__)

_AT_ONCE = 10


class Worker:
    """Do the work that is due.

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
        self._clock = clock
        self._shards = shards

    async def do_due(self) -> int:
        """Do a handful of what is due.

        Returns:
            How many pieces of work were taken on; 0 when nothing is due.
        """
        async with self._database.write(None) as tx:
            works = await tx.due.claim(self._clock.now(), self._shards, limit=_AT_ONCE)
        await asyncio.gather(*(self._do(work) for work in works))
        return len(works)

    async def _do(self, work: DueWork) -> None:
        try:
            await self._handlers[work.kind](work)
        except NotYet as error:
            await self._postpone(work, error.until)
        except OutcomeUnknown as error:
            log.info("due.put_off", kind=work.kind.value, guild_id=work.guild_id, reason=str(error))
            await self._postpone(work, retry_at(work, self._clock.now()))
        except (Refusal, DeliveryFailed) as error:
            log.warning("due.dropped", kind=work.kind.value, guild_id=work.guild_id, reason=repr(error))
            await self._finish(work)
        except Exception:
            log.exception("due.failed", kind=work.kind.value, guild_id=work.guild_id)
            await self._postpone(work, retry_at(work, self._clock.now()))
        else:
            await self._finish(work)

    async def _finish(self, work: DueWork) -> None:
        async with self._database.write(work.guild_id) as tx:
            await tx.due.finish(work, not_before=self._clock.now())

    async def _postpone(self, work: DueWork, until: datetime) -> None:
        async with self._database.write(work.guild_id) as tx:
            await tx.due.postpone(work, until)
