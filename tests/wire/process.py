"""The bot as a child process: started, watched, killed and cleaned up."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.wire.loopback import LoopbackDiscord

REPOSITORY = Path(__file__).resolve().parents[2]
INHERITED = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")


class BotProcess:
    """One bot process after the other, on the same database and the same log.

    Args:
        discord: Where it logs in.
        directory: Where its database and its log go.
        command: What to start; the bot by default.
        env: Further environment variables; "" empties one.
        token: The token to log in with; the right one by default.
    """

    def __init__(
        self,
        discord: LoopbackDiscord,
        directory: Path,
        *,
        command: Sequence[str] = (sys.executable, "-m", "bot", "run"),
        env: dict[str, str] | None = None,
        token: str | None = None,
    ) -> None:
        self.discord = discord
        self.directory = directory
        self.command = command
        self.env = env or {}
        self.token = token or discord.world.token
        self.log_path = directory / "bot.log"
        self.starts = 0
        self._process: asyncio.subprocess.Process | None = None

    @property
    def output(self) -> str:
        """Everything the processes wrote to stdout and stderr."""
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None and self._process.returncode is None

    @property
    def cpu_seconds(self) -> float:
        """CPU that the process has used, all its threads together, to the nanosecond (Linux)."""
        tasks = Path(f"/proc/{self._running().pid}/task")
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9

    async def start(self) -> None:
        """Start a process; there must be none."""
        assert not self.is_running, "the bot is running already"
        self.starts += 1
        with self.log_path.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *self.command,
                # Not in the repository: a developer's .env there must not reach the bot.
                cwd=self.directory,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
            )

    async def wait_ready(self, timeout: float = 20.0) -> None:
        """Wait until all shards are connected.

        Raises:
            AssertionError: When the process ends before, with the end of what it wrote.
            TimeoutError: When it takes longer than `timeout` seconds.
        """
        connected = asyncio.create_task(self.discord.connected(timeout))
        ended = asyncio.create_task(self._running().wait())
        try:
            await asyncio.wait({connected, ended}, return_when=asyncio.FIRST_COMPLETED)
            if not connected.done():
                raise AssertionError(f"the bot ended with {ended.result()}:\n{self._last_lines()}")
            self._raise_with_output(connected)
        finally:
            for task in (connected, ended):
                task.cancel()
            await asyncio.gather(connected, ended, return_exceptions=True)

    async def wait(self, timeout: float = 10.0) -> int:
        """Wait for the process to end by itself and return its exit code.

        Raises:
            TimeoutError: When it does not within `timeout` seconds; it goes on running.
        """
        return await asyncio.wait_for(self._running().wait(), timeout)

    async def terminate(self, timeout: float = 10.0) -> int:
        """Send SIGTERM and return the exit code.

        Raises:
            AssertionError: When the process goes on for `timeout` seconds; it is killed then.
        """
        self._running().send_signal(signal.SIGTERM)
        try:
            return await self.wait(timeout)
        except TimeoutError:
            await self.kill()
            raise AssertionError(f"the bot ignored SIGTERM for {timeout} s:\n{self._last_lines()}") from None

    async def kill(self) -> None:
        """Send SIGKILL and wait for the end; the gateway notices the loss of the connections."""
        process = self._running()
        if process.returncode is None:
            process.kill()
        await process.wait()
        self._process = None

    @asynccontextmanager
    async def closing(self) -> AsyncIterator[Self]:
        """Kill whatever process is left at the end of the block, which starts it itself."""
        try:
            yield self
        finally:
            if self.is_running:
                await self.kill()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.is_running:
            await self.kill()

    def _running(self) -> asyncio.subprocess.Process:
        assert self._process is not None, "the bot was never started"
        return self._process

    def _environment(self) -> dict[str, str]:
        """Return a clean environment: nothing of the developer's reaches the bot."""
        inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
        return {
            **inherited,
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONUNBUFFERED": "1",
            "DISCORD_TOKEN": self.token,
            "DISCORD_API_URL": self.discord.api_url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.directory / 'bot.db'}",
            **self.env,
        }

    def _last_lines(self, count: int = 40) -> str:
        return "\n".join(self.output.splitlines()[-count:])

    def _raise_with_output(self, connected: asyncio.Task[None]) -> None:
        try:
            connected.result()
        except TimeoutError as error:
            raise TimeoutError(f"{error}:\n{self._last_lines()}") from None
