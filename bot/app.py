"""The composition root: the one place that knows every part and plugs them together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import discord
import structlog
from discord.http import Route

from bot.client import Switchboard
from bot.clock import CheckedClock, Clock
from bot.delivery.alarm import Alarm
from bot.delivery.backfill import Backfill
from bot.delivery.delivery import Delivery
from bot.delivery.due import Worker
from bot.delivery.handlers import handlers_on
from bot.delivery.heart import Heart
from bot.delivery.outbox import Sender
from bot.delivery.replanner import Replanner
from bot.delivery.roll_call import RollCall
from bot.delivery.time_check import TimeCheck, always
from bot.domain.shards import ALL, Shards
from bot.history import DiscordHistory
from bot.messenger import DiscordMessenger
from bot.ops.trouble import database_trouble
from bot.services import Services
from bot.services.memory import Memory
from bot.services.tracking import TrackingService
from bot.settings import Settings
from bot.sight import Sight
from bot.storage.database import Database
from bot.storage.migrate import Migrated, migrate
from bot.ui.promptness import hold

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The running parts of one connection to Discord."""

    database: Database
    services: Services
    client: Switchboard
    delivery: Delivery
    alarm: Alarm
    backfill: Backfill
    roll_call: RollCall

    async def close(self) -> None:
        """Finish what is under way and take on nothing more."""
        await self.roll_call.close()
        await self.backfill.close()
        await self.services.tracking.close()
        await self.delivery.close()


def build(settings: Settings, database: Database, clock: Clock) -> App:
    """Plug the parts together; nothing is started."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    # The bot does not speak: that the libraries for it are missing is nothing to warn of at each start.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    shards = Shards(frozenset(settings.shard_ids), settings.shard_count or 1) if settings.shard_ids else ALL
    services = Services.on(database, clock)
    checked = clock if isinstance(clock, CheckedClock) else None
    client = Switchboard(services, Memory(database), settings, checked)
    messenger = DiscordMessenger(client)
    heart = Heart(Memory(database), services.streaks, clock, shards, client.present)
    history = DiscordHistory(client)
    backfill = Backfill(services.tracking, history, clock)
    roll_call = RollCall(services.members, history)
    _connect(services.tracking, history, backfill)
    client.hear(Sight(client, services.tracking, backfill, roll_call).hearers())
    delivery = Delivery(
        database,
        Sender(database, messenger, clock, shards),
        Worker(database, handlers_on(database, services, messenger, backfill, clock), clock, shards),
        clock,
        shards,
        heart.beat,
        Replanner(lambda: services.replanning.replan(shards), clock).look,
        TimeCheck(checked, client.read_clock).is_right if checked else always,
    )
    delivery.hold_seconds = lambda: client.requests.hold_seconds
    alarm = Alarm(delivery.nudge, clock)
    delivery.on_idle = alarm.set
    database.on_work = delivery.nudge
    database.hold = hold
    return App(database, services, client, delivery, alarm, backfill, roll_call)


def _connect(tracking: TrackingService, history: DiscordHistory, backfill: Backfill) -> None:
    """Give tracking what it needs of Discord, of reading on, and of the log."""
    tracking.lookups.find_parent = history.find_parent
    tracking.lookups.find_owner = history.find_owner
    tracking.strangers.is_here = history.is_here
    tracking.on_gap = backfill.start
    tracking.report_trouble(lambda error: log.error("tracking.failed", exc_info=error))


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """Open the database for a block, and close it for certain.

    Raises:
        DatabaseUnreachable: The driver for it is not installed.
    """
    with database_trouble(settings.database_url):
        database = Database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def prepare(database: Database, settings: Settings, clock: Clock) -> Migrated:
    """Bring the database up to date.

    Raises:
        DatabaseRefused: It is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
    """
    with database_trouble(settings.database_url):
        done = await migrate(
            database, now=clock.now(), backup_dir=settings.backup_dir, backups_kept=settings.backups_kept
        )
    if done.before != done.after:
        log.info("database.migrated", before=done.before, after=done.after, backup=_name(done.backup))
    async with database.read() as tx:
        for row in await tx.newer.list_():
            # It is read as if it were not there, and stays: said once, here.
            log.warning("database.not_understood", guild_id=row.guild_id, kind=row.kind.value, name=row.name)
    return done


def _name(path: Path | None) -> str | None:
    return str(path) if path else None
