"""The main job over a real socket, through kills and faults: nothing is lost, nothing is doubled."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

POSTS = r"/channels/\d+/messages"


@pytest.fixture
async def community(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Community]:
    """Return a server in which the bot is set up and running."""
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        yield community


async def test_a_boost_goes_from_request_to_thanks_and_survives_a_kill(community: Community) -> None:
    alice, bob, carol = (community.guild.member(name) for name in ("Alice", "Bob", "Carol"))

    requested = await community.request(alice, "Lanterns")
    assert "on its way" in requested.text
    card = await community.card("Lanterns")
    recorded = await community.respond(bob, card, note="The ending stayed with me.")
    assert "Thank you for answering" in recorded.text
    await until(lambda: len(community.dms(alice)) == 1, timeout=5, what="the notice")
    assert "The ending stayed with me." in community.dms(alice)[0].text
    await until(lambda: "1 of 3" in card.text, timeout=5, what="the progress")

    await community.bot.kill()
    await community.restart()

    thanked = await community.people.click(alice, community.dms(alice)[0], label="Thank you")
    assert "knows that it reached you" in thanked.text
    await until(lambda: len(community.dms(bob)) == 1, timeout=5, what="the thanks")
    again = await community.respond(carol, card)
    assert "Thank you for answering" in again.text
    await until(lambda: "2 of 3" in card.text, timeout=5, what="the progress after the restart")
    assert len(community.cards("Lanterns")) == 1
    assert community.rows("SELECT giver_id, status FROM responses ORDER BY id") == [
        (bob.id, "confirmed"),
        (carol.id, "counted"),
    ]


async def test_a_form_opened_before_a_restart_is_recorded_after_it(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Embers")
    opened = await community.people.click(bob, await community.card("Embers"), label="I responded")

    await community.bot.kill()
    await community.restart()
    recorded = await community.people.submit(bob, opened, {"kind": ["share"]})

    assert "Thank you for answering" in recorded.text
    assert community.rows("SELECT kind FROM responses") == [("share",)]


async def test_a_press_delivered_twice_is_one_response(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Moths")
    card = await community.card("Moths")
    opened = await community.people.click(bob, card, label="I responded")

    first, second = await asyncio.gather(
        community.people.submit(bob, opened, {"kind": ["comment"]}, deliver_twice=True),
        community.people.submit(bob, opened, {"kind": ["comment"]}),
    )

    assert first.answered
    assert second.answered
    assert community.rows("SELECT count(*) FROM responses") == [(1,)]
    await community.discord.quiet(0.3)
    assert len(community.dms(alice)) == 1


async def test_a_card_whose_posting_was_cut_off_is_found_again_and_not_posted_twice(
    community: Community,
) -> None:
    alice = community.guild.member("Alice")
    community.discord.faults.add("POST", POSTS, reset="after")

    await community.request(alice, "Tides")
    await community.card("Tides")
    await until(
        lambda: community.rows("SELECT state FROM outbox WHERE card = 'boost'") == [("sent",)],
        timeout=10,
        what="a letter marked as sent",
    )

    assert len(community.cards("Tides")) == 1


async def test_a_card_is_posted_once_discord_has_recovered(community: Community) -> None:
    alice = community.guild.member("Alice")
    community.discord.faults.add("POST", POSTS, count=2, status=503)

    await community.request(alice, "Harvest")
    await community.card("Harvest")
    await community.discord.quiet(0.3)

    assert len(community.cards("Harvest")) == 1


async def test_an_author_with_closed_dms_is_told_in_the_channel_and_alone_is_pinged(
    community: Community,
) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    alice.user.accepts_dms = False
    await community.request(alice, "Ferns")
    await community.respond(bob, await community.card("Ferns"))

    await until(lambda: len(community.boosts.messages) == 2, timeout=5, what="the notice in the channel")

    body = community.discord.log.find("POST", rf"/channels/{community.boosts.id}/messages")[-1].body
    assert [int(user_id) for user_id in body["allowed_mentions"]["users"]] == [alice.id]
    assert body["allowed_mentions"].get("parse", []) == []


async def test_many_presses_cost_few_edits(community: Community) -> None:
    alice = community.guild.member("Alice")
    peers = [community.guild.member(f"Peer {number}") for number in range(12)]
    await community.request(alice, "Rivers")
    card = await community.card("Rivers")

    await asyncio.gather(*(community.respond(peer, card) for peer in peers))
    await until(lambda: "12 of 3" in card.text, timeout=8, what="the final progress")

    assert card.edits <= 4
