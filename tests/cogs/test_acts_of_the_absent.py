"""Whoever left, or is kept out, acts no more by what was left to them; and old questions rest."""

from datetime import timedelta
from typing import Any

import discord
import pytest

from tests.cogs.test_respond import ledger
from tests.cogs.test_rounds import announcement
from tests.cogs.world import World, answer_to, form_of, posted, said, text_of

GONE = "You are not in that server any more. Once you are back, every button works again."
KEPT_OUT = "The moderators have asked you to leave this until <t:"


async def answered(world: World) -> discord.Message:
    """Let Bob answer a boost of Alice's, and return the notice she was sent by DM."""
    await world.respond(world.bob, await world.boost())
    return posted(world.alice.user.dm_channel)[-1]


async def block(world: World, member: Any, scope: str = "boosts") -> str:
    shown = await world.moderator.slash(world.log, "mod block", member=member, days=7, **{"from": scope})
    chosen = {"boosts": ["leave"]} if "boosts" in form_of(shown) else {}
    return said(await world.moderator.submit_modal(shown, {"reason": "A pause", **chosen}))


# Who left.


@pytest.mark.parametrize("label", ["Not received", "Thank you"])
async def test_who_left_neither_disputes_nor_thanks_by_an_old_button(world: World, label: str) -> None:
    notice = await answered(world)
    world.guild.remove_member(world.alice)
    await world.env.settle()

    assert text_of(answer_to(await world.alice.user.click(notice, label=label))) == GONE
    [response] = await ledger(world)
    assert response.status.value == "counted"


@pytest.mark.parametrize("label", ["I stand by it", "Take it back"])
async def test_who_left_settles_no_question(world: World, label: str) -> None:
    await world.alice.user.click(await answered(world), label="Not received")
    question = posted(world.bob.user.dm_channel)[-1]
    world.guild.remove_member(world.bob)
    await world.env.settle()

    assert text_of(answer_to(await world.bob.user.click(question, label=label))) == GONE
    [response] = await ledger(world)
    assert response.status.value == "disputed"


async def test_who_left_thanks_nobody_in_a_digest(world: World) -> None:
    await world.alice.slash(world.boosts, "me notices", when="digest")
    for member in (world.bob, world.carol):
        await member.slash(world.boosts, "respond log", member=world.alice, kind="share")
    await world.pass_time(timedelta(days=1))
    letter = posted(world.alice.user.dm_channel)[-1]
    world.guild.remove_member(world.alice)
    await world.env.settle()

    assert text_of(answer_to(await world.alice.user.click(letter, label="Thank all"))) == GONE
    assert {each.status.value for each in await ledger(world)} == {"counted"}


# Old questions.


async def test_a_response_is_disputed_for_a_fortnight(world: World) -> None:
    notice = await answered(world)
    await world.pass_time(timedelta(days=14, minutes=1))

    text = text_of(answer_to(await world.alice.user.click(notice, label="Not received")))

    assert text.startswith("This was recorded more than 14 days ago, so it stays.")
    assert "tell a moderator" in text
    [response] = await ledger(world)
    assert response.status.value == "counted"


# Who is kept out.


async def test_who_is_kept_out_of_boosts_neither_edits_nor_calls(world: World) -> None:
    card = await world.boost()
    opened = await world.alice.click(card, label="Edit")
    await block(world, world.alice)

    assert said(await world.alice.click(card, label="Edit")).startswith(KEPT_OUT)
    assert said(await world.alice.slash(world.boosts, "boost edit", boost="1")).startswith(KEPT_OUT)
    changed = {"title": "Another", "link": "https://example.com/story", "news": "x" * 30, "kinds": ["share"]}
    assert said(await world.alice.submit_modal(opened, changed)).startswith(KEPT_OUT)
    called = await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob)
    assert said(called).startswith(KEPT_OUT)
    assert "## The Lighthouse" in text_of(world.card)


async def test_who_is_kept_out_of_boosts_may_still_close_their_own(world: World) -> None:
    card = await world.boost()
    await block(world, world.alice)

    shown = await world.alice.click(card, label="Close")
    assert said(await world.alice.click(answer_to(shown), label="Close it")).startswith("Closed.")


async def test_who_is_kept_out_of_rounds_swaps_no_peer(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", target=1)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    for member in (world.alice, world.bob, world.carol):
        await member.click(announcement(world), label="I’m in")
    mine = await world.alice.click(announcement(world), label="My peers")
    await block(world, world.alice, "rounds")

    swapped = await world.alice.click(answer_to(mine), label="Swap")

    assert said(swapped).startswith(KEPT_OUT)


# What a block leaves open.


async def test_a_block_offers_to_close_what_the_member_has_open(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card)
    shown = await world.moderator.slash(
        world.log, "mod block", member=world.alice, days=7, **{"from": "boosts"}
    )
    assert list(form_of(shown)) == ["for_member", "reason", "boosts"]
    filled = {"boosts": ["close"], "for_member": "Please rest", "reason": "Third warning"}
    text = said(await world.moderator.submit_modal(shown, filled))
    await world.pass_time()

    assert "One open boost was closed." in text
    assert "**This boost is closed.**" in text_of(posted(world.boosts)[0])
    told = text_of(posted(world.alice.user.dm_channel)[-1])
    assert "Your open boost was closed. What peers gave stays counted." in told
    assert "> Please rest" in told
    assert "from boosts until" in text_of(posted(world.log)[-1])
    assert "and closed one open boost" in text_of(posted(world.log)[-1])

    lift = await world.moderator.slash(world.log, "mod unblock", member=world.alice)
    lifted = said(await world.moderator.submit_modal(lift, {"reason": "Rested"}))
    await world.pass_time()
    assert "Boosts that were closed stay closed." in lifted
    assert "**This boost is closed.**" in text_of(posted(world.boosts)[0])


async def test_a_block_leaves_boosts_open_unless_it_is_said(world: World) -> None:
    await world.boost()

    text = await block(world, world.alice)
    await world.pass_time()

    assert "closed" not in text
    assert "1 of 3" not in text_of(world.card)
    assert "closed" not in text_of(posted(world.alice.user.dm_channel)[-1])


@pytest.mark.parametrize(("scope", "has_boost"), [("rounds", True), ("both", False)])
async def test_nothing_is_offered_where_there_is_nothing_to_close(
    world: World, scope: str, has_boost: bool
) -> None:
    if has_boost:
        await world.boost()
    shown = await world.moderator.slash(world.log, "mod block", member=world.alice, days=7, **{"from": scope})

    assert list(form_of(shown)) == ["for_member", "reason"]


async def test_who_is_back_in_the_round_reads_so_and_the_moderator_too(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", target=1)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    for member in (world.alice, world.bob, world.carol):
        await member.click(announcement(world), label="I’m in")
    await block(world, world.alice, "rounds")

    shown = await world.moderator.slash(world.log, "mod unblock", member=world.alice)
    text = said(await world.moderator.submit_modal(shown, {"reason": "Rested"}))
    await world.pass_time()

    assert "They are in this week’s challenge again" in text
    assert "You are in this week’s challenge again" in text_of(posted(world.alice.user.dm_channel)[-1])
