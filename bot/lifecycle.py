"""The life of the process: start, stay connected with patience, and stop cleanly."""

import asyncio
import contextlib
import signal
from collections.abc import Coroutine
from dataclasses import dataclass

import aiohttp
import discord
import structlog
from discord.ext import commands
from tenacity import AsyncRetrying, RetryCallState, retry_if_not_exception_type, wait_exponential, wait_random

from bot.app import App, build, opened, prepare
from bot.client import Switchboard
from bot.clock import CheckedClock, Clock, SystemClock
from bot.discord_clock import tell_astray
from bot.errors import DatabaseTrouble
from bot.ops.health import serve_health
from bot.ops.rest import LOGIN_REFUSED
from bot.ops.starts import RefusedStarts, digest_of
from bot.services.memory import Memory
from bot.settings import Settings
from bot.storage.database import Database

log = structlog.get_logger(__name__)

_LONGEST_WAIT_SECONDS = 300
"""Between two attempts to start; Discord resets the token of a bot that identifies 1,000 times a day."""

_STEADY_SECONDS = 300
"""A connection that held this long was a good one: it is replaced at once, and patience begins anew."""

_TOKEN_LOOKS = 4
_TOKEN_PAUSE_SECONDS = 15
"""A token that is refused for a minute is refused for good."""

STOP_SECONDS = 7.0
"""What is under way may take this long to end; Docker kills after 10 s."""

_ANSWERING = ("discord.py: ", "CommandTree-invoker", "discord-ui-")
"""How discord.py's names begin of the tasks in which events, commands, buttons and forms are handled."""


_TOO_FEW_SHARDS = (
    "Discord refuses the connection because the shards do not fit. Leave SHARD_IDS and SHARD_COUNT empty, "
    "or raise SHARD_COUNT to what Discord advises (at most 2,500 servers for each shard)."
)
_TOO_OLD = (
    "Discord refuses what this version of Switchboard asks for. Update Switchboard, then start again; "
    "MESSAGE_CONTENT and the intents in the developer portal are worth a look, too."
)

_REFUSALS = {
    4004: LOGIN_REFUSED,
    4010: _TOO_FEW_SHARDS,
    4011: _TOO_FEW_SHARDS,
    4012: _TOO_OLD,
    4013: _TOO_OLD,
}
"""By close code of Discord's gateway: the token, an invalid shard, sharding required, an API version that is
gone, invalid intents. Trying again helps with none of them."""


class ConnectionEnded(Exception):
    """Discord ended the connection without a reason."""


class StartRefused(Exception):
    """The bot cannot start and trying again will not help; says what the host can do."""


_UNREACHABLE = (
    ConnectionEnded,
    OSError,
    TimeoutError,
    aiohttp.ClientError,
    discord.HTTPException,
    discord.RateLimited,
    discord.GatewayNotFound,
)


@dataclass(slots=True)
class _Life:
    """What outlives a connection, and the client of the present one."""

    settings: Settings
    token: str
    database: Database
    clock: CheckedClock
    stop: asyncio.Event
    starts: RefusedStarts
    client: Switchboard | None = None

    def problem(self) -> str | None:
        """Say what keeps the bot from its work, if anything."""
        if self.starts.is_waiting:
            return "held back, because Discord refused the last starts; see the log"
        if self.client is None or not self.client.is_connected:
            return "not connected to Discord"
        if astray_by := self.clock.astray_by:
            return f"{tell_astray(astray_by)}, so nothing that is due is done until they agree"
        return None


async def run(settings: Settings, token: str, clock: Clock | None = None) -> None:
    """Run the bot until it is told to stop by SIGTERM or SIGINT.

    Raises:
        StartRefused: Discord does not want the token, the intents or the shards.
        DatabaseRefused: The database is damaged or newer than this program.
        DatabaseUnreachable: It cannot be opened just now.
        PortRefused: The health endpoint cannot listen where it should.
    """
    checked = CheckedClock(clock or SystemClock())
    stop = _stop_event()
    try:
        async with opened(settings) as database:
            await _unless_stopped(prepare(database, settings, checked), stop)
            starts = RefusedStarts(Memory(database), checked)
            life = _Life(settings, token, database, checked, stop, starts)
            async with serve_health(settings, life.problem, database):
                await _keep_connected(life)
    finally:
        log.info("app.stopped")


async def _keep_connected(life: _Life) -> None:
    """Connect, and connect again with growing patience while Discord cannot be reached."""

    async def wait(seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(life.stop.wait(), seconds)

    while not life.stop.is_set():
        attempts = AsyncRetrying(
            sleep=wait,
            # The chance is so that several processes do not come back in step.
            wait=wait_exponential(multiplier=1, max=_LONGEST_WAIT_SECONDS) + wait_random(0, 1),
            retry=retry_if_not_exception_type((StartRefused, commands.ExtensionError)),
            before_sleep=_say_why,
        )
        await attempts(_stay_connected, life)


async def _stay_connected(life: _Life) -> None:
    """Connect once; return when told to stop, or when a connection that held for long is lost."""
    if life.stop.is_set():
        return
    began = asyncio.get_running_loop().time()
    try:
        await _connect(life)
    except Exception as error:
        if asyncio.get_running_loop().time() - began < _STEADY_SECONDS:
            raise
        log.warning("connection.lost", reason=_reason(error))


async def _connect(life: _Life) -> None:
    """Stay connected until the connection is lost for good or the host says stop."""
    app = build(life.settings, life.database, life.clock)
    life.client = app.client
    async with app.client:
        online = asyncio.create_task(_go_online(app, life), name="online")
        stopping = asyncio.create_task(life.stop.wait(), name="stop")
        try:
            await asyncio.wait({online, stopping}, return_when=asyncio.FIRST_COMPLETED)
            await _finish(app)
            if online.done():
                await online
            if not life.stop.is_set():
                raise ConnectionEnded
        except (discord.LoginFailure, discord.PrivilegedIntentsRequired, discord.ConnectionClosed) as error:
            refusal = _refusal(error, life.settings)
            if refusal is None:
                raise
            with contextlib.suppress(DatabaseTrouble):
                await life.starts.note(_digest(life, app.client.application))
            raise StartRefused(refusal) from error
        finally:
            app.alarm.stop()
            await _cancel(online, stopping)


async def _go_online(app: App, life: _Life) -> None:
    client = app.client

    async def before_login() -> str:
        return _digest(life, None)

    async def before_identifying() -> str:
        return _digest(life, await client.application_info())

    await life.starts.hold_back(before_login)
    await client.login(life.token)
    app.alarm.start()
    await life.starts.hold_back(before_identifying)
    await _wait_for_identifies(client)
    connecting = asyncio.create_task(app.client.connect(), name="connect")
    delivering = asyncio.create_task(_deliver_when_ready(app, life), name="deliver-when-ready")
    refused = asyncio.create_task(_until_token_refused(app.client), name="token")
    tasks = {connecting, delivering, refused}
    try:
        # A delivery that cannot be opened must not go unnoticed: the bot would be there and send nothing.
        while connecting in tasks:
            done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task
    finally:
        await _cancel(connecting, delivering, refused)


async def _until_token_refused(client: Switchboard) -> None:
    """Wait until Discord goes on refusing the token for a while: a single 401 may be its own trouble.

    Raises:
        discord.LoginFailure: It does.
    """
    while True:
        await client.requests.unauthorized.wait()
        for _ in range(_TOKEN_LOOKS):
            await asyncio.sleep(_TOKEN_PAUSE_SECONDS)
            with contextlib.suppress(*_UNREACHABLE):
                await client.application_info()
            if not client.requests.unauthorized.is_set():
                break
        else:
            raise discord.LoginFailure


async def _wait_for_identifies(client: Switchboard) -> None:
    """Wait until Discord lets the bot identify itself as often as it needs to: 1,000 times in a day."""
    shards, _, limit = await client.http.get_bot_gateway()
    needed = len(client.shard_ids or ()) or client.shard_count or shards
    while limit["remaining"] < min(needed, limit["total"]):
        seconds = max(limit["reset_after"] / 1000, 1.0)
        log.warning("start.no_identifies_left", remaining=limit["remaining"], seconds=round(seconds))
        await asyncio.sleep(seconds)
        _, _, limit = await client.http.get_bot_gateway()


async def _deliver_when_ready(app: App, life: _Life) -> None:
    await app.client.wait_until_ready()
    await life.starts.forget()
    await app.delivery.open()


async def _finish(app: App) -> None:
    """Take on nothing more and finish what is under way, as far as the time allows.

    What is cut off is safe: a letter stays leased and is looked for at the next start.
    """
    ending = [asyncio.create_task(shard.disconnect(), name="hang-up") for shard in app.client.shards.values()]
    # One turn of the loop is enough to deafen the shards; to say goodbye may take them long.
    await asyncio.sleep(0)
    ending += [asyncio.create_task(app.close()), asyncio.create_task(_answers())]
    await asyncio.wait(ending, timeout=STOP_SECONDS)
    await _cancel(*ending)


async def _answers() -> None:
    """Wait until no event, command, button or form is being handled any more."""
    while busy := {task for task in asyncio.all_tasks() if task.get_name().startswith(_ANSWERING)}:
        await asyncio.wait(busy)


async def _unless_stopped(work: Coroutine[None, None, object], stop: asyncio.Event) -> None:
    """Do some work; told to stop meanwhile, let it end by itself for a while and then cut it off."""
    task, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({task}, timeout=STOP_SECONDS)
        if task.done():
            await task
    finally:
        await _cancel(task, stopping)


async def _cancel(*tasks: asyncio.Task[None] | asyncio.Task[object]) -> None:
    """Cancel tasks and wait for their end; what they raise no longer matters."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _stop_event() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        # Windows has no such handlers; there Ctrl+C cancels the program, which closes what is open too.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    return stop


def _say_why(state: RetryCallState) -> None:
    error = state.outcome.exception() if state.outcome else None
    log.warning(
        "start.failed",
        attempt=state.attempt_number,
        reason=_reason(error),
        next_try_in_seconds=round(state.upcoming_sleep, 1),
        # Where the network is to blame, where in the program it was noticed says nothing.
        exc_info=None if isinstance(error, _UNREACHABLE) else error,
    )


def _reason(error: BaseException | None) -> str:
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def _refusal(error: discord.DiscordException, settings: Settings) -> str | None:
    """Return what the host can do about a start refused for good; None where trying again may help."""
    if isinstance(error, discord.LoginFailure):
        return LOGIN_REFUSED
    if isinstance(error, discord.PrivilegedIntentsRequired):
        return missing_intents(settings)
    return _REFUSALS.get(error.code) if isinstance(error, discord.ConnectionClosed) else None


def _digest(life: _Life, application: discord.AppInfo | None) -> str:
    return digest_of(life.settings, life.token, application.flags.value if application else None)


def missing_intents(settings: Settings) -> str:
    """Return what the host must switch on in the developer portal."""
    wanted = "Server Members Intent" + (" and Message Content Intent" if settings.message_content else "")
    return (
        f"Discord refuses the connection because a privileged intent is off. Switch on {wanted} in the "
        "developer portal (your application, Bot, Privileged Gateway Intents), then start again."
    )
