"""The letter that comes once a day, over a real socket: killed at varied moments, it arrives exactly once."""

import asyncio
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Member, Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

RUNS_IN_EVERY_TEST = 2
RUNS_IN_THE_LONG_TEST = 20
LONGEST_SECONDS = 0.3
"""From the start of delivery to a letter that is marked as sent; kills fall before, into and after it."""

POSTS = r"/channels/\d+/messages"


async def test_a_digest_arrives_exactly_once_however_often_the_bot_is_killed(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _kill_again_and_again(discord, tmp_path, runs=RUNS_IN_EVERY_TEST)


@pytest.mark.long
async def test_twenty_digests_arrive_exactly_once(discord: LoopbackDiscord, tmp_path: Path) -> None:
    await _kill_again_and_again(discord, tmp_path, runs=RUNS_IN_THE_LONG_TEST)


async def _kill_again_and_again(discord: LoopbackDiscord, tmp_path: Path, *, runs: int) -> None:
    chance = random.Random(2026)
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        for run in range(runs):
            alice, bob, carol = (community.guild.member(f"{name} {run}") for name in ("A", "B", "C"))
            await community.people.slash(alice, community.boosts, "me notices", when="digest")
            await community.request(alice, f"Story-{run}")
            card = await community.card(f"Story-{run}")
            for peer in (bob, carol):
                answered = await community.respond(peer, card)
                assert "Thank you for answering" in answered.text
            assert community.dms(alice) == []

            await community.bot.kill()
            _let_it_be_morning(community)
            if run % 2:
                discord.faults.add("POST", POSTS, count=None, delay_after=0.1)
            await community.restart()
            await asyncio.sleep(chance.uniform(0, LONGEST_SECONDS))
            await community.bot.kill()
            discord.faults.clear()
            await community.restart()

            await until(lambda: not community.rows(_WAITING), timeout=15, what="an empty outbox")
            (letter,) = community.dms(alice)
            assert "2 peers have answered you" in letter.text
            await _thank_all(community, alice, letter)


async def _thank_all(community: Community, member: Member, letter: Message) -> None:
    thanked = await community.people.click(member, letter, label="Thank all")
    await until(lambda: "They know that it reached you." in thanked.text, timeout=5, what="the answer")


def _let_it_be_morning(community: Community) -> None:
    """Bring what is due at nine o'clock to this moment; the bot is not running."""
    with closing(sqlite3.connect(community.bot.directory / "bot.db")) as connection, connection:
        moved = connection.execute(
            "UPDATE due SET due_at = '2020-01-01 09:00:00.000000' WHERE kind = 'send-digest'"
        )
        assert moved.rowcount == 1


_WAITING = """
SELECT key FROM outbox WHERE state IN ('pending', 'sending')
UNION ALL SELECT kind FROM due WHERE kind = 'send-digest'
"""
