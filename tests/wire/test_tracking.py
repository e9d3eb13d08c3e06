"""Tracking over the wire: live, killed, away and cut off, no reply is lost and none counts twice."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.loopback import LoopbackDiscord
from tests.wire.writers import Writers, snowflake

pytestmark = pytest.mark.wire


async def _live_down_and_lost(
    discord: LoopbackDiscord, folder: Path, *, live: int, down: int, lost: int, size: int
) -> None:
    """Write while the bot is connected, while it is down, and while only its session is lost."""
    writers = Writers(Community(discord, folder), size)
    bot = writers.community.bot
    async with bot.closing():
        await writers.begin()
        assert await bot.terminate() == 0
        writers.settle()
        await writers.community.restart()

        for _ in range(live):
            writers.answer()
            await asyncio.sleep(0)
        await writers.until_recorded()

        await bot.kill()
        # As if it had been down for a day and a half: what was written before midnight belongs there.
        began = datetime.now(UTC) - timedelta(hours=36)
        with writers.writing() as database:
            database.execute("UPDATE watermarks SET message_id = ?", [snowflake(began)])
        for number in range(down):
            writers.answer(at=began + timedelta(hours=36) * (number + 1) / (down + 1))
        await writers.community.restart()
        await writers.until_recorded()

        async with discord.gateway.outage(resume=False):
            for _ in range(lost):
                writers.answer()
        await writers.until_recorded()
        assert len(writers.expected) == live + down + lost


async def test_a_sample_of_replies_live_down_and_lost_is_recorded_once(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _live_down_and_lost(discord, tmp_path, live=200, down=130, lost=130, size=24)


@pytest.mark.long
@pytest.mark.parametrize("turn", [1, 2, 3])
async def test_sixteen_hundred_replies_are_sixteen_hundred_rows(
    discord: LoopbackDiscord, tmp_path: Path, turn: int
) -> None:
    await _live_down_and_lost(discord, tmp_path, live=1_000, down=300, lost=300, size=42)


async def test_kills_in_the_middle_of_a_burst_lose_and_double_nothing(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    chance = random.Random(2026)
    writers = Writers(Community(discord, tmp_path), 24)
    bot = writers.community.bot
    async with bot.closing():
        await writers.begin()
        await bot.terminate()
        writers.settle()
        await writers.community.restart()
        for _ in range(4):
            kill_at = chance.randrange(100)
            for number in range(100):
                writers.answer()
                await asyncio.sleep(0.002)
                if number == kill_at:
                    await bot.kill()
            await writers.community.restart()
            await writers.until_recorded()
