"""What delivery's tests share: its parts on a real database, with a Messenger in memory."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from bot.delivery.backfill import Backfill
from bot.delivery.delivery import Delivery
from bot.delivery.due import Worker
from bot.delivery.handlers import handlers_on
from bot.delivery.heart import Heart
from bot.delivery.outbox import Sender
from bot.delivery.replanner import Replanner
from bot.domain.boosts import Boost
from bot.domain.drafts import draft
from bot.domain.due import DueKind, DueWork
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Kind
from bot.domain.shards import ALL
from bot.services import Services
from bot.services.memory import Memory
from bot.storage.database import Database
from tests.conftest import SettableClock
from tests.databases import SqliteFiles
from tests.delivery.history import InMemoryHistory
from tests.delivery.messenger import InMemoryMessenger

GUILD, CHANNEL, AUTHOR, PEER = 10_000, 20_000, 30_000, 40_000


@dataclass
class Post:
    """Delivery as it is put together in `bot.app`, with a Messenger in memory."""

    database: Database
    clock: SettableClock
    messenger: InMemoryMessenger
    services: Services
    sender: Sender
    worker: Worker
    delivery: Delivery

    async def write(
        self,
        key: str = "letter",
        *,
        dm: bool = False,
        channel: bool = True,
        channel_id: int = CHANNEL,
        guild_id: int = GUILD,
    ) -> None:
        """Put a letter in the outbox."""
        async with self.database.write(guild_id) as tx:
            await tx.outbox.add(
                Letter(
                    guild_id=guild_id,
                    key=key,
                    card=CardName.RESPONSE if dm else CardName.FLAG,
                    subject_id=1,
                    user_id=AUTHOR if dm else None,
                    channel_id=channel_id if channel else None,
                    due_at=self.clock.now(),
                )
            )

    async def letter(self, key: str = "letter") -> Letter:
        """Return a letter as it stands."""
        async with self.database.read() as tx:
            letter = await tx.outbox.find(GUILD, key)
        assert letter is not None
        return letter

    async def boost(self, *, threads: bool = False) -> Boost:
        """Record a boost, whose card waits in the outbox."""
        await self.services.servers.set_channels(GUILD, boosts=CHANNEL)
        await self.services.servers.set_boosts(GUILD, threads=threads)
        asked = draft(
            link="https://example.com/story",
            title="The Lighthouse",
            news="My first story is out after ten years.",
            kinds=[Kind.COMMENT],
        )
        requested = await self.services.boosts.request(GUILD, AUTHOR, asked, interaction_id=1, joined_at=None)
        return requested.boost

    async def refresh(self, boost: Boost) -> None:
        """Ask for a boost's card to be brought up to date."""
        async with self.database.write(GUILD) as tx:
            await tx.due.add(
                DueWork(
                    guild_id=GUILD, kind=DueKind.REFRESH_BOOST, subject_id=boost.id, due_at=self.clock.now()
                )
            )

    async def send(self) -> int:
        """Send all letters that are due, and return how many attempts that took."""
        return await _take_on(self.sender)

    async def work(self) -> int:
        """Do all work that is due, and return how many attempts that took."""
        return await _take_on(self.worker)

    async def next_due_at(self) -> datetime | None:
        """Return when delivery has to do something next."""
        async with self.database.read() as tx:
            moments = [await tx.outbox.next_due_at(ALL), await tx.due.next_due_at(ALL)]
        return min((moment for moment in moments if moment is not None), default=None)


async def _take_on(part: Sender | Worker) -> int:
    taken = 0
    for slots in part.slots:
        slots.is_stale = True
    while more := await part.take_on():
        taken += more
        await asyncio.gather(*(task for slots in part.slots for task in slots.under_way))
    return taken


@pytest.fixture
async def post(sqlite_files: SqliteFiles, tmp_path: Path, clock: SettableClock) -> AsyncIterator[Post]:
    """Return delivery on an empty database, not opened yet."""
    database = Database(sqlite_files.create(tmp_path))
    messenger, services = InMemoryMessenger(), Services.on(database, clock)
    sender = Sender(database, messenger, clock, ALL)
    backfill = Backfill(services.tracking, InMemoryHistory(), clock)
    worker = Worker(database, handlers_on(database, services, messenger, backfill, clock), clock, ALL)
    heart = Heart(Memory(database), services.streaks, clock, ALL, lambda: [GUILD])
    replanner = Replanner(lambda: services.replanning.replan(ALL), clock)
    delivery = Delivery(database, sender, worker, clock, ALL, heart.beat, replanner.look)
    database.on_work = delivery.nudge
    yield Post(database, clock, messenger, services, sender, worker, delivery)
    await delivery.close()
    await database.close()
