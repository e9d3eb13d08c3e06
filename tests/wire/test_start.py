"""The real process starts, stays and stops: whatever Discord, the network and the host do to it."""

import asyncio
import contextlib
import os
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest
from aiohttp import ClientSession

from tests.wire.entities import MEMBERS_FLAG
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.process import BotProcess

pytestmark = pytest.mark.wire

CONFIGURATION_ERROR = 78


@pytest.fixture
def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def says(bot: BotProcess, words: str) -> Callable[[], bool]:
    return lambda: words in bot.output


async def health_of(port: int) -> str:
    """Return what the health endpoint says."""
    async with ClientSession() as session, session.get(f"http://127.0.0.1:{port}/health") as answer:
        return (await answer.json())["status"]


def has_been_closed(database: Path) -> bool:
    """Tell whether SQLite cleaned up beside the file, which it does when the last connection is closed."""
    return database.exists() and not database.with_name(f"{database.name}-wal").exists()


class Line:
    """A line from one port to another, for a gateway that can be away or mute while REST is there.

    Args:
        port: Where it listens.
        target: Where it leads.
    """

    def __init__(self, port: int, target: int) -> None:
        self.port = port
        self.target = target
        self.is_mute = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self.target)
        for pump in (self._pump(reader, back), self._pump(there, writer)):
            self._tasks.add(asyncio.create_task(pump))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65_536):
                if not self.is_mute:
                    writer.write(data)
                    await writer.drain()
        except ConnectionError:
            return
        finally:
            writer.close()


SLOW_COG = """
import discord
from discord import app_commands
from discord.ext import commands


class Slow(commands.Cog):
    @app_commands.command(name="slow", description="Take its time.")
    async def slow(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("Done after all")


async def setup(bot: commands.Bot) -> None:
    await bot.add_cog(Slow())
"""


def with_cogs_in(directory: Path) -> tuple[str, ...]:
    """Return what starts the bot with the cogs of a folder besides its own."""
    more = f"import cogs; cogs.__path__.append({str(directory)!r}); from bot.cli import main; main()"
    return (sys.executable, "-c", more, "run")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_closes_everything_and_ends_with_0(
    discord: LoopbackDiscord, tmp_path: Path, how: signal.Signals
) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        bot._running().send_signal(how)

        assert await bot.wait(10) == 0

    assert "app.stopped" in bot.output
    assert "Traceback" not in bot.output
    assert has_been_closed(tmp_path / "bot.db")


async def test_a_wrong_token_ends_it_with_a_sentence(discord: LoopbackDiscord, tmp_path: Path) -> None:
    async with BotProcess(discord, tmp_path, token="not.the.one") as bot:
        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "Discord does not accept the token" in bot.output
    assert "Traceback" not in bot.output
    assert "not.the.one" not in bot.output
    assert has_been_closed(tmp_path / "bot.db")


async def test_a_missing_intent_ends_it_with_a_sentence(tmp_path: Path) -> None:
    async with LoopbackDiscord(members_intent=False) as discord, BotProcess(discord, tmp_path) as bot:
        assert await bot.wait(20) == CONFIGURATION_ERROR

        assert discord.gateway.closed_with == [4014]
    assert "Switch on Server Members Intent in the developer portal" in bot.output
    assert "Traceback" not in bot.output


async def test_a_token_that_is_reset_meanwhile_ends_it_too(discord: LoopbackDiscord, tmp_path: Path) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        discord.world.token = "another.one.now"
        await discord.gateway.drop(code=4004)

        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "Discord does not accept the token" in bot.output


async def test_a_supervisor_that_starts_it_again_and_again_burns_a_few_identifies(
    tmp_path: Path, free_port: int
) -> None:
    """Ten starts in a row are enough for the token in 25 minutes, were each of them to identify itself."""
    async with LoopbackDiscord(members_intent=False) as discord:
        bot = BotProcess(discord, tmp_path, env={"HEALTH_PORT": str(free_port)})
        async with bot.closing():
            for start in range(10):
                await bot.start()
                held_back = bot.output.count("start.held_back")
                await until(
                    lambda held=held_back: not bot.is_running or bot.output.count("start.held_back") > held,
                    timeout=20,
                    what=f"the end of start {start}",
                )
                if bot.is_running:
                    assert (await health_of(free_port)).startswith("held back")
                    assert await bot.terminate() == 0

        assert discord.gateway.closed_with == [4014] * 3
        assert discord.gateway.identified == []
    assert bot.output.count("start.held_back") == 7
    assert "Traceback" not in bot.output
    assert discord.world.token not in bot.output
    assert discord.world.token.encode() not in (tmp_path / "bot.db").read_bytes()


async def test_once_the_intent_is_on_it_starts_at_once_and_has_forgotten(tmp_path: Path) -> None:
    async with LoopbackDiscord(members_intent=False) as discord:
        bot = BotProcess(discord, tmp_path)
        async with bot.closing():
            for _ in range(3):
                await bot.start()
                await bot.wait(20)
            discord.world.application_flags = MEMBERS_FLAG

            await bot.start()
            await bot.wait_ready()
            await until(says(bot, "client.ready"), timeout=10, what="a bot that is ready")
            await discord.gateway.drop(code=4013)
            assert await bot.wait(20) == CONFIGURATION_ERROR
            await bot.start()
            await bot.wait_ready()

    assert "start.held_back" not in bot.output


async def test_intents_that_discord_does_not_know_end_it_with_a_sentence(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        await discord.gateway.drop(code=4013)

        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "Update Switchboard" in bot.output
    assert "Traceback" not in bot.output


async def test_a_token_refused_by_the_gateway_alone_ends_it_too(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        await discord.gateway.drop(code=4004)

        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "Discord does not accept the token" in bot.output


async def test_without_identifies_left_it_waits_until_there_are_some(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    discord.rest.identifies_left, discord.rest.reset_after_milliseconds = 0, 500
    async with BotProcess(discord, tmp_path) as bot:
        await until(says(bot, "start.no_identifies_left"), timeout=20, what="a line in the log")
        assert discord.gateway.identified == []

        discord.rest.identifies_left = 1
        await bot.wait_ready()


async def test_shards_that_do_not_fit_end_it_with_a_sentence(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        await discord.gateway.drop(code=4011)

        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "raise SHARD_COUNT" in bot.output
    assert "Traceback" not in bot.output


async def test_without_rest_it_says_so_and_starts_once_rest_is_back(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    bot = BotProcess(discord, tmp_path)
    async with discord.down():
        await bot.start()
        await until(lambda: bot.output.count("start.failed") >= 2, timeout=20, what="two attempts")
    try:
        await bot.wait_ready()
        assert await bot.terminate() == 0
    finally:
        if bot.is_running:
            await bot.kill()

    assert "Cannot connect to host" in bot.output
    assert "next_try_in_seconds" in bot.output
    assert "Traceback" not in bot.output


async def test_without_the_gateway_it_says_so_and_starts_once_that_is_back(
    discord: LoopbackDiscord, tmp_path: Path, free_port: int
) -> None:
    discord.rest.gateway_url = f"ws://127.0.0.1:{free_port}/gateway"
    async with BotProcess(discord, tmp_path) as bot:
        await until(says(bot, "Failed to connect for shard_id: 0"), timeout=20, what="a failure")
        async with Line(free_port, discord.port):
            await bot.wait_ready()
            assert await bot.terminate() == 0

    assert "Traceback" not in bot.output


async def test_it_stops_at_once_while_the_gateway_is_away(
    discord: LoopbackDiscord, tmp_path: Path, free_port: int
) -> None:
    discord.rest.gateway_url = f"ws://127.0.0.1:{free_port}/gateway"
    async with BotProcess(discord, tmp_path) as bot:
        await until(says(bot, "Failed to connect for shard_id: 0"), timeout=20, what="a failure")

        assert await bot.terminate(4) == 0

    assert has_been_closed(tmp_path / "bot.db")


async def test_it_stops_at_once_between_two_attempts(discord: LoopbackDiscord, tmp_path: Path) -> None:
    bot = BotProcess(discord, tmp_path)
    async with discord.down(), bot:
        await until(lambda: bot.output.count("start.failed") == 2, timeout=30, what="two attempts")

        assert await bot.terminate(2) == 0

    assert has_been_closed(tmp_path / "bot.db")


async def test_it_stops_at_once_while_the_login_hangs(discord: LoopbackDiscord, tmp_path: Path) -> None:
    discord.faults.add("GET", "/users/@me", delay_before=60)
    async with BotProcess(discord, tmp_path) as bot:
        await until(lambda: discord.log.count("GET", "/users/@me") == 1, timeout=20, what="the login")

        assert await bot.terminate(4) == 0

    assert "Traceback" not in bot.output
    assert has_been_closed(tmp_path / "bot.db")


async def test_it_stops_in_time_while_the_gateway_says_nothing_any_more(
    discord: LoopbackDiscord, tmp_path: Path, free_port: int
) -> None:
    discord.rest.gateway_url = f"ws://127.0.0.1:{free_port}/gateway"
    async with Line(free_port, discord.port) as line, BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        line.is_mute = True

        assert await bot.terminate(10) == 0

    assert has_been_closed(tmp_path / "bot.db")


async def test_what_is_being_answered_is_answered_before_it_stops(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    (tmp_path / "cogs").mkdir()
    (tmp_path / "cogs" / "slow.py").write_text(SLOW_COG, encoding="utf-8")
    guild = discord.world.guild()
    alice, channel = guild.member("Alice"), guild.text_channel("lobby")
    callback = r"/interactions/.*/callback"
    discord.faults.add("POST", callback, delay_before=1.0)
    async with BotProcess(discord, tmp_path, command=with_cogs_in(tmp_path / "cogs")) as bot:
        await bot.wait_ready()
        asking = asyncio.create_task(discord.people.slash(alice, channel, "slow"))
        await until(lambda: discord.log.count("POST", callback) == 1, timeout=10, what="the acknowledgement")

        assert await bot.terminate() == 0
        assert "Done after all" in (await asking).text

    assert "Traceback" not in bot.output


async def test_a_session_that_cannot_be_resumed_is_made_anew(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        await discord.gateway.drop(resume=False)
        await until(lambda: discord.gateway.identified == [0, 0], timeout=30, what="a new session")

        assert await bot.terminate() == 0


async def test_a_lost_connection_is_resumed(discord: LoopbackDiscord, tmp_path: Path) -> None:
    async with BotProcess(discord, tmp_path) as bot:
        await bot.wait_ready()
        await discord.gateway.drop()
        await until(lambda: discord.gateway.resumed == [0], timeout=30, what="RESUME")

        assert await bot.terminate() == 0

    assert discord.gateway.identified == [0]


async def test_a_newer_database_is_left_alone(discord: LoopbackDiscord, tmp_path: Path) -> None:
    database = tmp_path / "bot.db"
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
        connection.commit()
    before = database.read_bytes()

    async with BotProcess(discord, tmp_path) as bot:
        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "revision 9999, which this version of Switchboard does not know" in bot.output
    assert database.read_bytes() == before
    assert not discord.log.requests


async def test_a_damaged_database_is_left_alone(discord: LoopbackDiscord, tmp_path: Path) -> None:
    database = tmp_path / "bot.db"
    database.write_bytes(b"A shopping list, not a database. " * 40)

    async with BotProcess(discord, tmp_path) as bot:
        assert await bot.wait(20) == CONFIGURATION_ERROR

    assert "is damaged (it is not a SQLite database)" in bot.output
    assert database.read_bytes().startswith(b"A shopping list")


async def test_a_port_in_use_is_a_sentence(discord: LoopbackDiscord, tmp_path: Path) -> None:
    env = {"HEALTH_PORT": str(discord.port)}
    async with BotProcess(discord, tmp_path, env=env) as bot:
        assert await bot.wait(20) == 1

    assert f"cannot listen on 127.0.0.1, port {discord.port}" in bot.output
    assert "Traceback" not in bot.output
    assert has_been_closed(tmp_path / "bot.db")


async def test_an_unreachable_postgresql_is_a_sentence(
    discord: LoopbackDiscord, tmp_path: Path, free_port: int
) -> None:
    env = {"DATABASE_URL": f"postgresql://bot:hushhush@127.0.0.1:{free_port}/switchboard"}
    async with BotProcess(discord, tmp_path, env=env) as bot:
        assert await bot.wait(20) == 1

    assert "cannot be reached" in bot.output
    assert "Traceback" not in bot.output
    assert "hushhush" not in bot.output


async def test_a_missing_folder_is_a_sentence(discord: LoopbackDiscord, tmp_path: Path) -> None:
    env = {"DATABASE_URL": f"sqlite:///{tmp_path}/nowhere/bot.db"}
    async with BotProcess(discord, tmp_path, env=env) as bot:
        assert await bot.wait(20) == 1

    assert "cannot be opened" in bot.output
    assert "Traceback" not in bot.output


async def test_its_health_follows_the_connection(
    discord: LoopbackDiscord, tmp_path: Path, free_port: int
) -> None:
    env = {"HEALTH_PORT": str(free_port)}

    async def health() -> int:
        bot_env = {**os.environ, **env, "DISCORD_TOKEN": ""}
        process = await asyncio.create_subprocess_exec(
            *BotProcess(discord, tmp_path).command[:-1],
            "healthcheck",
            env=bot_env,
            cwd=Path(__file__).parents[2],
        )
        return await process.wait()

    async def becomes(code: int) -> None:
        deadline = time.monotonic() + 20
        while await health() != code:
            assert time.monotonic() < deadline, f"healthcheck never said {code}"

    async with BotProcess(discord, tmp_path, env=env) as bot:
        await bot.wait_ready()
        await becomes(0)
        async with discord.gateway.outage():
            await becomes(1)
        await becomes(0)
        assert await bot.terminate() == 0
    assert await health() == 1
