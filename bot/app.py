"""The composition root: the one place that knows every part and plugs them together."""

import asyncio
import contextlib
import signal
from dataclasses import dataclass
from pathlib import Path

import discord
import structlog
from discord.ext import commands
from discord.http import Route
from tenacity import AsyncRetrying, RetryCallState, retry_if_not_exception_type, wait_random_exponential

from bot.client import Switchboard
from bot.clock import Clock, SystemClock
from bot.delivery.alarm import Alarm
from bot.delivery.delivery import Delivery
from bot.delivery.due import Worker
from bot.delivery.outbox import Sender
from bot.domain.shards import ALL, Shards
from bot.ops.health import serve_health
from bot.services import Services
from bot.services.memory import Memory
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate

log = structlog.get_logger(__name__)

_LONGEST_WAIT_SECONDS = 300
"""Between two attempts to start; Discord resets the token of a bot that identifies 1,000 times a day."""

STOP_SECONDS = 8.0
"""What is under way may take this long to end; Docker kills after 10 s."""

BAD_TOKEN = (
    "Discord does not accept the token. Copy it anew from the developer portal "
    "(your application, Bot, Reset Token) into DISCORD_TOKEN."
)


class StartRefused(Exception):
    """The bot cannot start and trying again will not help; says what the host can do."""


@dataclass(frozen=True, slots=True)
class App:
    """The running parts of one connection to Discord."""

    database: Database
    services: Services
    client: Switchboard
    delivery: Delivery
    alarm: Alarm


def build(settings: Settings, database: Database, clock: Clock) -> App:
    """Plug the parts together; nothing is started."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    shards = Shards(frozenset(settings.shard_ids), settings.shard_count or 1) if settings.shard_ids else ALL
    services = Services.on(database, clock)
    client = Switchboard(services, Memory(database), settings)
    delivery = Delivery(
        database,
        Sender(database, client, clock, shards),
        Worker(database, services, client, clock, shards),
        clock,
        shards,
    )
    alarm = Alarm(delivery.nudge)
    delivery.on_idle = alarm.set
    database.on_work = delivery.nudge
    return App(database, services, client, delivery, alarm)


async def run(settings: Settings, token: str, clock: Clock | None = None) -> None:
    """Run the bot until it is told to stop by SIGTERM or SIGINT.

    Raises:
        StartRefused: Discord does not want the token or the intents.
        DatabaseRefused: The database is damaged or newer than this program.
    """
    clock = clock or SystemClock()
    stop = _stop_event()
    database = Database(settings.database_url)
    try:
        await prepare(database, settings, clock)
        await _keep_connected(settings, token, database, clock, stop)
    finally:
        await database.close()
        log.info("app.stopped")


async def prepare(database: Database, settings: Settings, clock: Clock) -> None:
    """Bring the database up to date.

    Raises:
        DatabaseRefused: It is damaged or newer than this program.
    """
    done = await migrate(
        database, now=clock.now(), backup_dir=settings.backup_dir, backups_kept=settings.backups_kept
    )
    if done.before != done.after:
        log.info("database.migrated", before=done.before, after=done.after, backup=_name(done.backup))


async def _keep_connected(
    settings: Settings, token: str, database: Database, clock: Clock, stop: asyncio.Event
) -> None:
    """Connect, and connect again with growing patience while Discord cannot be reached."""

    async def wait(seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), seconds)

    while not stop.is_set():
        attempts = AsyncRetrying(
            sleep=wait,
            wait=wait_random_exponential(multiplier=1, max=_LONGEST_WAIT_SECONDS),
            retry=retry_if_not_exception_type((StartRefused, commands.ExtensionError)),
            before_sleep=_say_why,
        )
        async for attempt in attempts:
            with attempt:
                if not stop.is_set():
                    await _connect(build(settings, database, clock), settings, token, stop)


async def _connect(app: App, settings: Settings, token: str, stop: asyncio.Event) -> None:
    """Stay connected until the connection is lost for good or the host says stop."""
    async with app.client, serve_health(settings, app.client, app.database):
        online = asyncio.create_task(_go_online(app, token), name="online")
        stopping = asyncio.create_task(stop.wait(), name="stop")
        try:
            await asyncio.wait({online, stopping}, return_when=asyncio.FIRST_COMPLETED)
            await app.delivery.close()
            await app.client.close()
            if stop.is_set():
                await _end(online)
            else:
                await online
        except discord.LoginFailure as error:
            raise StartRefused(BAD_TOKEN) from error
        except discord.PrivilegedIntentsRequired as error:
            raise StartRefused(missing_intents(settings)) from error
        finally:
            stopping.cancel()
            app.alarm.stop()


async def _go_online(app: App, token: str) -> None:
    await app.client.login(token)
    app.alarm.start()
    delivering = asyncio.create_task(_deliver_when_ready(app), name="deliver-when-ready")
    try:
        await app.client.connect()
    finally:
        delivering.cancel()


async def _deliver_when_ready(app: App) -> None:
    await app.client.wait_until_ready()
    await app.delivery.open()


async def _end(task: asyncio.Task[None]) -> None:
    """Let a task end by itself for a while, then cancel it; what it raises no longer matters."""
    await asyncio.wait({task}, timeout=STOP_SECONDS)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task


def _stop_event() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop


def _say_why(state: RetryCallState) -> None:
    error = state.outcome.exception() if state.outcome else None
    wait = state.next_action.sleep if state.next_action else 0
    log.warning(
        "start.failed",
        attempt=state.attempt_number,
        reason=f"{type(error).__name__}: {error}",
        next_try_in_seconds=round(wait, 1),
    )


def _name(path: Path | None) -> str | None:
    return str(path) if path else None


def missing_intents(settings: Settings) -> str:
    """Return what the host must switch on in the developer portal."""
    wanted = "Server Members Intent" + (
        " and Message Content Intent" if settings.message_content else ""
    )
    return (
        f"Discord refuses the connection because the {wanted} is off. Switch it on in the developer portal "
        "(your application, Bot, Privileged Gateway Intents), then start again."
    )
