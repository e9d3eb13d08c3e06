"""Delivery by the real process: one place's trouble is its own, and no card is swallowed or doubled."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire import rest
from tests.wire.community import Community
from tests.wire.faults import until
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


async def test_in_a_lively_channel_a_card_is_looked_for_to_the_end(
    discord: LoopbackDiscord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice the outcome is unknown, hundreds talk meanwhile, and Discord has forgotten the nonce."""
    monkeypatch.setattr(rest, "NONCE_SECONDS", 0.0)
    community = Community(discord, tmp_path)
    ada, talker = community.guild.member("Ada"), community.guild.member("Tess")
    posts = rf"/channels/{community.boosts.id}/messages"

    def talk() -> None:
        for number in range(600):
            discord.world.post(community.boosts, talker.user, content=f"Talk {number}")

    async with community.bot.closing():
        await community.begin()
        lost = discord.faults.add("POST", posts, status=503)
        cut = discord.faults.add("POST", posts, reset="after")
        await community.request(ada, "Lighthouse")
        for fault in (lost, cut):
            await until(lambda fault=fault: fault.hits > 0, timeout=20, what="an attempt")
            talk()

        await until(
            lambda: community.rows("SELECT state FROM outbox WHERE card = 'boost'") == [("sent",)],
            timeout=30,
            what="a letter marked as sent",
        )

    assert len(community.cards("Lighthouse")) == 1
