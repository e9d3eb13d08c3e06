"""Due work: does what is due, however late, and leaves to a later try what fails."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.messenger import DeliveryFailed, Messenger, OutcomeUnknown
from bot.domain.due import EDIT_PAUSE, DueKind, DueWork, retry_at
from bot.domain.outbox import Letter, LetterState
from bot.domain.shards import Shards
from bot.errors import Refusal
from bot.services import Services
from bot.services.boosts import card_key
from bot.storage.database import Database

log = structlog.get_logger(__name__)

LETTER_PAUSE = timedelta(seconds=1)
"""How long to wait for a message that is being sent at this moment."""

_AT_ONCE = 10

Handler = Callable[[DueWork], Awaitable[None]]


class NotYet(Exception):
    """The work has to wait a moment, through no fault of its own.

    Attributes:
        until: When to look again.
    """

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class Worker:
    """Do the work that is due.

    Args:
        database: Where due work waits.
        services: What does it.
        messenger: What carries it out on Discord.
        clock: What time it is.
        shards: Whose servers' work is this process's to do.
    """

    def __init__(
        self, database: Database, services: Services, messenger: Messenger, clock: Clock, shards: Shards
    ) -> None:
        self._database = database
        self._services = services
        self._messenger = messenger
        self._clock = clock
        self._shards = shards
        self._edited_at: dict[tuple[int, int], datetime] = {}
        self._handlers: Mapping[DueKind, Handler] = {
            DueKind.EXPIRE_BOOST: self._expire_boost,
            DueKind.REFRESH_BOOST: self._refresh_boost,
            DueKind.OPEN_THREAD: self._open_thread,
        }

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

    async def _expire_boost(self, work: DueWork) -> None:
        await self._services.boosts.expire(work.guild_id, work.subject_id)

    async def _refresh_boost(self, work: DueWork) -> None:
        now = self._clock.now()
        recent = {key: at for key, at in self._edited_at.items() if now - at < EDIT_PAUSE}
        key = (work.guild_id, work.subject_id)
        if key in recent:
            raise NotYet(recent[key] + EDIT_PAUSE)
        letter = await self._boost_letter(work)
        if letter is not None:
            self._edited_at = {**recent, key: now}
            await self._messenger.edit(letter)

    async def _open_thread(self, work: DueWork) -> None:
        letter = await self._boost_letter(work)
        if letter is not None:
            await self._messenger.open_thread(letter)

    async def _boost_letter(self, work: DueWork) -> Letter | None:
        async with self._database.read() as tx:
            letter = await tx.outbox.find(work.guild_id, card_key(work.subject_id))
        if letter is None or letter.state in (LetterState.SKIPPED, LetterState.DEAD):
            return None
        if letter.state is not LetterState.SENT:
            raise NotYet(self._clock.now() + LETTER_PAUSE)
        return letter
