"""A small community on a real database, and what it left for delivery to do."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot.domain.boosts import Boost
from bot.domain.due import DueKind
from bot.domain.outbox import Letter
from bot.domain.responses import Kind, Response
from bot.domain.shards import ALL
from bot.services import Services
from bot.services.responses import Answer, ResponseRecorded
from bot.storage.database import Database, Transaction
from tests.builders import AUTHOR, GUILD, PEER, a_draft
from tests.conftest import SettableClock

CHANNEL = 2**62 + 500
LOG_CHANNEL = 2**62 + 501


class _Undo(Exception):
    pass


@dataclass
class Community:
    """What a test does and sees."""

    database: Database
    services: Services
    clock: SettableClock
    _numbers: count = field(default_factory=lambda: count(1))

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def move(self, **by: float) -> datetime:
        """Let time pass: `move(days=1)`."""
        return self.clock.move(timedelta(**by))

    async def request(
        self,
        author_id: int = AUTHOR,
        *,
        interaction_id: int | None = None,
        guild_id: int = GUILD,
        joined_at: datetime | None = None,
        **form: Any,
    ) -> Boost:
        """Request a boost; each of another link unless the form names one."""
        number = next(self._numbers)
        draft = a_draft(**{"link": f"https://example.org/story/{number}", **form})
        requested = await self.services.boosts.request(
            guild_id, author_id, draft, interaction_id=interaction_id or number, joined_at=joined_at
        )
        return requested.boost

    async def respond(
        self, boost: Boost, giver_id: int = PEER, kind: Kind = Kind.COMMENT, **answer: Any
    ) -> ResponseRecorded:
        """Answer a boost."""
        return await self.services.responses.respond(
            boost.guild_id, giver_id, boost.id, Answer(kind, **answer), joined_at=None
        )

    async def boost(self, boost: Boost) -> Boost:
        """Return a boost as it is now."""
        async with self.database.read() as tx:
            return await tx.boosts.get(boost.guild_id, boost.id)

    async def ledger(self) -> list[Response]:
        """Return every response of the server."""
        async with self.database.read() as tx:
            return await tx.responses.list_all(GUILD)

    async def letter(self, key: str) -> Letter | None:
        """Return a letter, whatever became of it."""
        async with self.database.read() as tx:
            return await tx.outbox.find(GUILD, key)

    async def letters(self) -> set[str]:
        """Return the keys of all letters that wait."""
        return {letter.key for letter in await self._look(lambda tx, at: tx.outbox.claim(at, ALL, limit=99))}

    async def works(self) -> dict[tuple[DueKind, int], datetime]:
        """Return all work that waits: when it is due, by kind and subject."""
        works = await self._look(lambda tx, at: tx.due.claim(at, ALL, limit=99))
        return {(work.kind, work.subject_id): work.due_at for work in works}

    async def finish_all(self) -> None:
        """Do what delivery would have done: nothing waits any more."""
        async with self.database.write(None) as tx:
            for work in await tx.due.claim(self.now + timedelta(days=999), ALL, limit=99):
                await tx.due.finish(work, not_before=self.now)

    async def _look(self, claim: Any) -> Any:
        """Claim whatever waits, and take the claim back."""
        found = None
        try:
            async with self.database.write(None) as tx:
                transaction: Transaction = tx
                found = await claim(transaction, self.now + timedelta(days=999))
                raise _Undo
        except _Undo:
            return found
