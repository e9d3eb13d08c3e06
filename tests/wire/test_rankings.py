"""Kill -9 around the hour of the weekly ranking: each week it stands in its channel exactly once."""

import asyncio
import random
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

RUNS_IN_EVERY_TEST = 1
RUNS_IN_THE_LONG_TEST = 20
FIRST_WEEK = date(2020, 1, 6)

LATEST_KILL_SECONDS = 0.6
"""After the bot is connected; in less, the ranking is written down, drawn and sent."""

POSTS = r"/channels/\d+/messages"


async def test_a_kill_around_the_hour_doubles_and_loses_nothing(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _post_again_and_again(discord, tmp_path, runs=RUNS_IN_EVERY_TEST)


@pytest.mark.long
async def test_twenty_kills_around_the_hour_double_and_lose_nothing(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    moments = await _post_again_and_again(discord, tmp_path, runs=RUNS_IN_THE_LONG_TEST)

    assert len(moments) > 1, "the kills did not fall into different moments"


async def _post_again_and_again(discord: LoopbackDiscord, folder: Path, *, runs: int) -> set[int]:
    chance = random.Random(2026)
    community = Community(discord, folder)
    moments: set[int] = set()
    async with community.bot.closing():
        await community.begin()
        await community.request(community.guild.member("Alice"), "Story")
        await community.respond(community.guild.member("Bob"), await community.card("Story"))
        await community.people.slash(
            community.moderator,
            community.boosts,
            "leaderboard schedule",
            channel=community.boosts,
            period="all",
        )
        await community.bot.kill()
        for run in range(runs):
            _bring_forward(community, run)
            _make_trouble(discord, chance)
            # Its hour has come: the bot posts it as soon as it is connected.
            await _start(community)
            await asyncio.sleep(chance.uniform(0, LATEST_KILL_SECONDS))
            await community.bot.kill()
            moments.add(len(_rankings(community)) - run)
            discord.faults.clear()
            await _start(community)
            await until(
                lambda run=run: len(_rankings(community)) > run and not community.rows(_UNSENT),
                timeout=30,
                what="the ranking",
            )
            await community.bot.kill()
            assert len(_rankings(community)) == run + 1, "it was posted twice"
            assert community.rows("SELECT count(*) FROM due WHERE kind = 'post-ranking'") == [(1,)]
    return moments


async def _start(community: Community) -> None:
    ready = community.bot.output.count("client.ready")
    await community.bot.start()
    await until(
        lambda: community.bot.output.count("client.ready") > ready, timeout=20, what="a bot that is ready"
    )


def _bring_forward(community: Community, run: int) -> None:
    """Let the hour come, as that of a week of its own; nobody else has the file open."""
    hour = datetime.now(UTC)
    day = FIRST_WEEK + timedelta(weeks=run)
    connection = sqlite3.connect(community.bot.directory / "bot.db")
    with connection:
        connection.execute("UPDATE ranking_schedules SET next_on = ?", (day.isoformat(),))
        # Another week than that of the last run, although it is the same on the clock.
        for table in ("ranking_posts", "outbox"):
            connection.execute(f"UPDATE {table} SET key = 'before:' || id WHERE key LIKE 'ranking:weekly:%'")
        due = "UPDATE due SET due_at = ?, subject_id = ?, lease_until = NULL WHERE kind = 'post-ranking'"
        at = hour.strftime("%Y-%m-%d %H:%M:%S.%f")
        assert connection.execute(due, (at, day.toordinal())).rowcount == 1
    connection.close()


def _make_trouble(discord: LoopbackDiscord, chance: random.Random) -> None:
    kinds = (
        {"status": 503, "count": 1},
        {"status": 500, "count": 1, "after_effect": True},
        {"reset": "after", "count": 1},
        {"delay_before": 0.15, "count": None},
        {"delay_after": 0.15, "count": None},
    )
    for trouble in chance.sample(kinds, chance.randint(0, 2)):
        discord.faults.add("POST", POSTS, **trouble)


def _rankings(community: Community) -> list[Message]:
    return [each for each in community.boosts.messages if "Peers helped" in each.text]


_UNSENT = "SELECT key FROM outbox WHERE state IN ('pending', 'sending')"
