"""Delivery by the real process: one place's trouble is its own, and no card is swallowed or doubled."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Return a Discord."""
    async with LoopbackDiscord() as discord:
        yield discord


async def test_a_new_database_is_not_taken_for_the_one_before(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    """Both number their messages from one on, and Discord remembers nonces for some minutes."""
    community = Community(discord, tmp_path)
    ada = community.guild.member("Ada")
    async with community.bot.closing():
        await community.begin()
        await community.request(ada, "Lighthouse")
        await community.card("Lighthouse")
        await community.bot.terminate()
        for file in tmp_path.glob("bot.db*"):
            file.unlink()

        await community.bot.start()
        await community.bot.wait_ready()
        await community.until_at_work()
        await community.people.slash(
            community.moderator, community.boosts, "setup channels", boosts=community.boosts
        )
        await community.request(ada, "Harbour")

        card = await community.card("Harbour")
        assert len(community.cards("Lighthouse")) == len(community.cards("Harbour")) == 1
        assert card.id > community.cards("Lighthouse")[0].id
