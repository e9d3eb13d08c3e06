"""Kill -9 around opening and closing: exactly one announcement and one result a week, whatever fails."""

import asyncio
import random
import sqlite3
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

RUNS_IN_EVERY_TEST = 2
RUNS_IN_THE_LONG_TEST = 100
FIRST_WEEK = date(2020, 1, 6)

START_SECONDS = 1.5
"""How long before its opening the bot is started: about as long as it takes to be connected."""

EARLIEST_KILL, LATEST_KILL = -0.1, 1.5
"""Seconds around the opening: the result is posted at once, the announcement a second later."""

POSTS = r"/channels/\d+/messages"


async def test_a_few_kills_around_an_opening_double_and_lose_nothing(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _open_again_and_again(discord, tmp_path, runs=RUNS_IN_EVERY_TEST)


@pytest.mark.long
async def test_a_hundred_kills_around_an_opening_double_and_lose_nothing(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    moments = await _open_again_and_again(discord, tmp_path, runs=RUNS_IN_THE_LONG_TEST)

    print(f"posts that stood when the bot was killed, runs: {sorted(moments.items())}")  # noqa: T201
    assert len(moments) > 1, "the kills did not fall into different moments"


async def _open_again_and_again(discord: LoopbackDiscord, folder: Path, *, runs: int) -> Counter[int]:
    chance = random.Random(2026)
    community = Community(discord, folder)
    moments: Counter[int] = Counter()
    async with community.bot.closing():
        await community.begin()
        await _set_up(community)
        await community.bot.kill()
        for run in range(runs):
            before = len(_announcements(community)) + len(_results(community))
            opens_at = _bring_forward(community, run)
            _make_trouble(discord, chance)
            await _start_and_kill(community, opens_at, chance.uniform(EARLIEST_KILL, LATEST_KILL))
            moments[len(_announcements(community)) + len(_results(community)) - before] += 1
            discord.faults.clear()
            await _start(community)
            await _check(community, run)
            await community.bot.kill()
    return moments


async def _set_up(community: Community) -> None:
    await community.people.slash(
        community.moderator, community.boosts, "setup challenge", weekday="monday", time="18:00"
    )
    for name in ("Alice", "Bob"):
        await community.people.slash(community.guild.member(name), community.boosts, "challenge join")


def _bring_forward(community: Community, run: int) -> datetime:
    """Let the planned round open in a moment, as that of a week of its own; nobody else has the file open."""
    opens_at = datetime.now(UTC) + timedelta(seconds=START_SECONDS)
    at = opens_at.strftime("%Y-%m-%d %H:%M:%S.%f")
    week = (FIRST_WEEK + timedelta(weeks=run)).isoformat()
    connection = sqlite3.connect(community.bot.directory / "bot.db")
    with connection:
        planned = "UPDATE rounds SET opens_at = ?, closes_at = ?, week = ? WHERE state = 'planned'"
        assert connection.execute(planned, (at, at, week)).rowcount == 1
        due = "UPDATE due SET due_at = ?, lease_until = NULL WHERE kind = 'open-round'"
        assert connection.execute(due, (at,)).rowcount == 1
        # Idle for two weeks they would be paused, and a round of nobody has no result.
        connection.execute("UPDATE enrolments SET idle_weeks = 0")
    connection.close()
    return opens_at


def _make_trouble(discord: LoopbackDiscord, chance: random.Random) -> None:
    """Mix what can happen to the posts of an opening."""
    kinds = (
        {"status": 503, "count": 1},
        {"status": 500, "count": 1, "after_effect": True},
        {"status": 502, "count": 2},
        {"reset": "after", "count": 1},
        {"reset": "before", "count": 1},
        {"status": 429, "count": 2},
        {"delay_before": 0.15, "count": None},
        {"delay_after": 0.15, "count": None},
    )
    for trouble in chance.sample(kinds, chance.randint(0, 2)):
        discord.faults.add("POST", POSTS, **trouble)


async def _start_and_kill(community: Community, opens_at: datetime, after_seconds: float) -> None:
    await _start(community)
    # A bot that connects later than that opens the round at once.
    moment = max(opens_at, datetime.now(UTC)) + timedelta(seconds=after_seconds)
    await asyncio.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()))
    await community.bot.kill()


async def _start(community: Community) -> None:
    ready = community.bot.output.count("client.ready")
    await community.bot.start()
    await until(
        lambda: community.bot.output.count("client.ready") > ready, timeout=20, what="a bot that is ready"
    )


async def _check(community: Community, run: int) -> None:
    await until(
        lambda: len(_announcements(community)) > run and not community.rows(_UNSENT),
        timeout=30,
        what="the announcement",
    )
    assert len(_announcements(community)) == run + 1, "an announcement was doubled"
    assert len(_results(community)) == run, "a result was lost or doubled"
    assert community.rows("SELECT count(*) FROM rounds WHERE state = 'open'") == [(1,)]
    assert community.rows("SELECT count(*) FROM rounds WHERE state = 'planned'") == [(1,)]
    assert community.rows("SELECT count(*) FROM rounds WHERE state = 'skipped'") == [(0,)]
    assert community.rows(_ODD_LETTERS) == []


def _announcements(community: Community) -> list[Message]:
    return [each for each in community.boosts.messages if "This week’s challenge" in each.text]


def _results(community: Community) -> list[Message]:
    return [each for each in community.boosts.messages if "How the week went" in each.text]


_UNSENT = "SELECT key FROM outbox WHERE state IN ('pending', 'sending')"
_ODD_LETTERS = "SELECT key, state, reason FROM outbox WHERE card LIKE 'round%' AND state = 'dead'"
