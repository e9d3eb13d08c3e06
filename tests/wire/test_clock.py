"""A machine whose clock is wrong: members are answered and stamped rightly, and nothing due is done by it."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.wire.community import Community
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

WEEKS_5 = timedelta(weeks=5)
BOTH_WAYS = pytest.mark.parametrize("machine_ahead", [WEEKS_5, -WEEKS_5], ids=["ahead", "behind"])


@pytest.fixture
def health_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
async def community(discord: LoopbackDiscord, tmp_path: Path, health_port: int) -> AsyncIterator[Community]:
    """Return a server with a planned challenge and a boost, whose bot is not running just now."""
    community = Community(discord, tmp_path, env={"HEALTH_PORT": str(health_port), "LOG_FORMAT": "json"})
    async with community.bot.closing():
        await community.begin()
        await community.people.slash(
            community.moderator, community.boosts, "setup challenge", weekday="monday", time="18:00"
        )
        await community.people.slash(community.guild.member("Ann"), community.boosts, "challenge join")
        await community.request(community.guild.member("Alice"), "Lanterns")
        await community.card("Lanterns")
        await community.bot.terminate()
        yield community


INSTANTS = {
    "due": ["due_at"],
    "outbox": ["due_at"],
    "boosts": ["requested_at", "expires_at"],
    "rounds": ["opens_at", "closes_at"],
}
"""What the bot does things by."""


async def start(community: Community, machine_ahead: timedelta) -> None:
    """Start the bot on a machine whose clock is ahead of Discord's, and of all that was written before."""
    discord_ahead = -machine_ahead
    with closing(community.writing()) as database, database:
        for table, columns in INSTANTS.items():
            for column in columns:
                for row_id, at in database.execute(f"SELECT id, {column} FROM {table}").fetchall():
                    moved = datetime.fromisoformat(at) + discord_ahead
                    database.execute(
                        f"UPDATE {table} SET {column} = ? WHERE id = ?",
                        (moved.strftime("%Y-%m-%d %H:%M:%S.%f"), row_id),
                    )
    community.discord.world.ids.set_clock(discord_ahead)
    await community.bot.start()
    await community.bot.wait_ready()
    await community.until_at_work()


async def health(port: int) -> tuple[int, str]:
    async with ClientSession() as session, session.get(f"http://127.0.0.1:{port}/health") as answer:
        return answer.status, (await answer.json())["status"]


def state(community: Community) -> list[tuple[Any, ...]]:
    """Return what delivery changes when it does anything that is due."""
    return [
        *community.rows("SELECT kind, subject_id, due_at, attempts FROM due ORDER BY id"),
        *community.rows("SELECT title, state, expires_at FROM boosts WHERE title = 'Lanterns'"),
        *community.rows("SELECT week, state FROM rounds ORDER BY id"),
        *community.rows("SELECT starts_on FROM graces"),
        *community.rows("SELECT value FROM memory WHERE name = 'heartbeat'"),
    ]


@BOTH_WAYS
async def test_nothing_due_is_done_and_it_is_said_until_the_clocks_agree(
    community: Community, health_port: int, machine_ahead: timedelta
) -> None:
    bob = community.guild.member("Bob")
    await start(community, machine_ahead)
    before = state(community)
    await until(lambda: "clock.wrong" in community.bot.output, timeout=10, what="a line in the log")

    requested = await community.request(bob, "Moths")
    checked = await community.people.slash(community.moderator, community.boosts, "setup check")
    status, said = await health(health_port)

    assert "on its way" in requested.text
    assert "minutes off from Discord" in (await checked.settled()).text
    assert (status, "35 days" in said) == (503, True)
    assert not community.cards("Moths")
    assert {("Lanterns", "open"), ("planned",)} <= {row[:2] for row in before} | {row[1:] for row in before}
    assert set(before) <= set(state(community))
    [(asked_at,)] = community.rows("SELECT requested_at FROM boosts WHERE title = 'Moths'")
    discord_at = community.discord.world.ids.now()
    assert abs(datetime.fromisoformat(asked_at).replace(tzinfo=UTC) - discord_at) < timedelta(minutes=1)
    assert community.bot.output.count("clock.wrong") == 1

    community.discord.world.ids.set_clock(timedelta())
    for _ in range(3):
        await community.people.slash(bob, community.boosts, "help")
    await community.request(community.guild.member("Carol"), "Embers")
    await until(lambda: bool(community.cards("Embers")), timeout=20, what="delivery that goes on")

    assert (await health(health_port))[0] == 200
    assert community.bot.output.count("clock.agrees") == 1
    assert "Traceback" not in community.bot.output


async def check(community: Community) -> str:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "check"),
        cwd=community.bot.directory,
        env=community.bot._environment(),
        stdout=asyncio.subprocess.PIPE,
    )
    return " ".join((await process.communicate())[0].decode().split())


@BOTH_WAYS
async def test_check_says_so(community: Community, machine_ahead: timedelta) -> None:
    assert "Clock agrees with Discord's" in await check(community)

    community.discord.world.ids.set_clock(-machine_ahead)

    assert "this machine's clock is 35 days" in await check(community)
