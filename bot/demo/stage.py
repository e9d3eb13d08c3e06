"""The stage of the demo: the bot, the simulated Discord and the page, from the first minute to the last."""

import asyncio
import contextlib
import contextvars
import signal
import socket
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import simcord
from rich.console import Console
from simcord import Env, Preview, SetupError

from bot.app import App, build, opened, prepare
from bot.delivery.alarm import Alarm
from bot.demo import story
from bot.demo.clock import DemoClock
from bot.demo.community import Community, found
from bot.demo.history import LENGTH, History
from bot.ops.logs import configure_logs
from bot.settings import Settings

_BUSY_PAUSE_SECONDS = 0.1
"""How long to wait while a visitor's click is being handled."""


class PortTaken(Exception):
    """The page cannot be served on this port."""


async def play(*, port: int, open_browser: bool) -> None:
    """Show the demo until the visitor ends it on the page, or a signal cancels it.

    Args:
        port: Where the page is served on 127.0.0.1; 0 takes a free port.
        open_browser: Whether to open it.

    Raises:
        PortTaken: It cannot be served there.
    """
    _stop_on_signals()
    _require_port(port)
    with tempfile.TemporaryDirectory(prefix="switchboard-demo-") as folder:
        # Not from the environment: whatever the host has set up for the real bot has no part in this.
        settings = Settings.model_construct(
            database_url=f"sqlite+aiosqlite:///{Path(folder, 'demo.db')}", log_level="warning"
        )
        configure_logs(settings)
        async with _world(settings) as (app, community), _page(app, community, port) as preview:
            _greet(preview.url)
            if open_browser:
                await asyncio.to_thread(webbrowser.open, preview.url)
            await preview.wait_closed()


@asynccontextmanager
async def _world(settings: Settings) -> AsyncIterator[tuple[App, Community]]:
    """Start the real bot in a community with a past, and arrive in the present."""
    now = datetime.now(UTC)
    clock = DemoClock(now - LENGTH)
    async with opened(settings) as database:
        await prepare(database, settings, clock)
        app = build(settings, database, clock)
        async with simcord.run(app.client, shard_count=1, check_errors=False) as env:
            # simcord's own clock stands still; there is no public way to make it run.
            env.backend.clock = clock  # pyright: ignore[reportAttributeAccessIssue]
            # simcord has put a collector of errors before the bot's own handler; with it the page would call
            # every command that is refused a failure.
            vars(app.client.tree).pop("on_error")
            try:
                yield app, await _settle_in(app, env, clock, now)
            finally:
                await app.close()


async def _settle_in(app: App, env: Env, clock: DemoClock, now: datetime) -> Community:
    assert app.client.user is not None, "logged in"  # noqa: S101 - narrows the type
    await app.client.user.edit(username=story.BOT)
    await app.delivery.open()
    community = found(env)
    await History(app, clock, community, now).live()
    clock.run()
    community.close_dms()
    moderator = next(person.key for person in story.PEOPLE if person.is_moderator)
    await community.members[moderator].send(community.boosts, story.FIRST_STEPS)
    return community


@asynccontextmanager
async def _page(app: App, community: Community, port: int) -> AsyncIterator[Preview]:
    """Serve the page, and let the alarm clock ring."""
    env = community.env
    preview = env.preview(community.boosts, viewers=community.people, layout="channel", port=port)
    async with preview:
        # The page begins at the newest message, which tells visitors what to try.
        await preview.show(community.boosts.last_message)
        heart = _Heart(app, env, preview)
        heart.start()
        try:
            yield preview
        finally:
            await heart.stop()


class _Heart:
    """Deliver what becomes due between the visitor's clicks, and show it on the open pages.

    Args:
        app: The bot.
        env: Its world.
        preview: The page, which shows by itself only what a click has changed.
    """

    def __init__(self, app: App, env: Env, preview: Preview) -> None:
        self._app = app
        self._env = env
        self._preview = preview
        self._alarm = Alarm(self._beat)
        self._task: asyncio.Task[None] | None = None
        self._is_wanted = False
        self._is_over = False

    def start(self) -> None:
        """Start beating."""
        # simcord would take a timer that is set in a task of the bot's for the bot's own, and wait for it
        # after every click; in the context of this moment it is nobody's.
        outside = contextvars.copy_context()
        self._app.delivery.on_idle = lambda due_at: outside.copy().run(self._alarm.set, due_at)
        self._alarm.start()
        self._beat()

    async def stop(self) -> None:
        """Stop, and finish what is under way."""
        self._is_over = True
        self._alarm.stop()
        if self._task is not None:
            await self._task

    def _beat(self) -> None:
        self._is_wanted = True
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work(), name="heart")

    async def _work(self) -> None:
        while self._is_wanted and not self._is_over:
            self._is_wanted = False
            before = len(self._env.http_requests)
            await self._app.delivery.run_due()
            if len(self._env.http_requests) > before:
                await self._publish()

    async def _publish(self) -> None:
        while not self._is_over:
            try:
                await self._preview.refresh()
            except SetupError:
                # The visitor has just clicked, or ended the session.
                await asyncio.sleep(_BUSY_PAUSE_SECONDS)
            else:
                return


def _require_port(port: int) -> None:
    """Find out before the community is built."""
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError as error:
        raise PortTaken(error.strerror) from error


def _stop_on_signals() -> None:
    task = asyncio.current_task()
    assert task is not None, "called in one"  # noqa: S101 - narrows the type
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        # Windows has no such handlers; there asyncio itself turns Ctrl+C into a cancellation.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, task.cancel)


def _greet(address: str) -> None:
    console = Console(soft_wrap=True, highlight=False)
    console.print(f"\n[bold]{story.GUIDE_TITLE}[/bold]\n")
    console.print(f"{story.GUIDE_ADDRESS}\n  [link={address}][bold cyan]{address}[/bold cyan][/link]\n")
    console.print(f"{story.GUIDE}\n")
