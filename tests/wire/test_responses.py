"""Responses over a real socket: told often they stay few, and a notice follows what it is about."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire


@pytest.fixture
async def community(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Community]:
    """Return a server in which the bot is set up and running."""
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        yield community


async def test_a_flood_of_logged_responses_is_three_and_one_message(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")

    results = await asyncio.gather(
        *(
            community.people.slash(
                bob,
                community.boosts,
                "respond log",
                member=alice,
                kind="comment",
                link=f"https://example.com/{number}",
                note="x" * 500,
            )
            for number in range(10)
        )
    )

    assert sum("Thank you for answering" in each.text for each in results) == 3
    assert sum("count on one day" in each.text for each in results) == 7
    assert community.rows("SELECT count(*) FROM responses") == [(3,)]
    await until(lambda: len(community.dms(alice)) == 1, timeout=10, what="the notice")
    await community.discord.quiet(0.3)
    assert len(community.dms(alice)) == 1


async def test_a_notice_follows_its_response_after_a_kill_too(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Lanterns")
    await community.respond(bob, await community.card("Lanterns"))
    await until(lambda: len(community.dms(alice)) == 1, timeout=10, what="the notice")
    (notice,) = community.dms(alice)

    await community.bot.kill()
    await community.restart()
    await community.people.click(alice, notice, label="Thank you")

    await until(lambda: "You have thanked them." in notice.text, timeout=10, what="the notice's new text")
    assert len(community.dms(alice)) == 1
