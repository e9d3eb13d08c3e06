"""Favours as members meet them: seen by nobody else, answered with one tap, snoozed and shown again."""

import re

import discord
import pytest
import simcord

from bot.domain.responses import Kind, Source
from bot.services.responses import Answer
from cogs.favours import buttons
from tests.cogs.world import (
    World,
    answer_to,
    button_ids,
    form_of,
    labels_of,
    parts_of,
    posted,
    said,
    text_of,
)


async def answer_boost(world: World, *peers: simcord.MemberActor) -> None:
    """Let peers answer a boost of Alice's, the last of them last."""
    card = await world.boost()
    for peer in peers:
        await world.env.advance_time(60)
        await world.respond(peer, card)


async def favours(world: World, member: simcord.MemberActor | None = None) -> simcord.ResponseMessage:
    message = answer_to(await (member or world.alice).slash(world.boosts, "favours"))
    assert message.ephemeral
    return message


async def test_on_the_first_day_the_list_is_empty_and_warm(world: World) -> None:
    assert text_of(await favours(world)) == (
        "**You are all caught up.** Whoever answers you appears here, so that you can answer back.\n"
        "-# Somebody would love to hear from you first: `/boost next`"
    )


async def test_whoever_answered_is_listed_newest_first_with_what_they_did(world: World) -> None:
    await answer_boost(world, world.bob, world.carol)

    text = text_of(await favours(world))

    assert text.startswith("## They answered you\n-# And would love to hear back.")
    assert re.search(
        rf"\*\*{world.carol.mention}\*\* commented · <t:\d+:R>[^*]*\*\*{world.bob.mention}\*\* commented",
        text,
    )
    assert text.count("[I answered them]") == 2
    assert "caught up" in text_of(await favours(world, world.bob)), "nobody else's favours"


async def test_an_open_boost_is_answered_with_one_tap_and_the_favour_is_returned(world: World) -> None:
    await answer_boost(world, world.bob)
    await world.boost(world.bob, link="https://example.com/bob", title="Bob’s *book*")

    shown = await favours(world)
    assert labels_of(shown) == ["Snooze", "Bob’s *book*", "I responded"]
    assert "https://example.com/bob" in [part.get("url") for part in parts_of(shown)]
    await world.restart()
    await world.env.advance_time(60)
    text = await world.respond(world.alice, shown)

    assert text.startswith(f"**Thank you for answering {world.bob.mention}.**")
    assert "caught up" in text_of(await favours(world))
    assert world.alice.mention in text_of(await favours(world, world.bob))


async def test_without_an_open_boost_a_form_records_the_answer_and_the_peer_is_told(world: World) -> None:
    await answer_boost(world, world.bob)
    listed = await favours(world)
    await world.restart()

    shown = await world.alice.click(listed, label="I answered them")
    assert sorted(form_of(shown)) == ["kind", "link", "note"]
    await world.restart()
    text = said(
        await world.alice.submit_modal(
            shown, {"kind": ["review"], "link": "https://example.org/review", "note": "A fine book."}
        )
    )

    assert text.startswith(f"**Thank you for answering {world.bob.mention}.** You wrote a review.")
    response = (await world.app.services.responses.view(world.guild.id, 2)).response
    assert (response.giver_id, response.receiver_id) == (world.alice.id, world.bob.id)
    assert (response.kind, response.source) == (Kind.REVIEW, Source.LOG)
    assert (response.link, response.note) == ("https://example.org/review", "A fine book.")
    told = text_of(posted(world.bob.user.dm_channel)[-1])
    assert told.startswith(f"**{world.alice.mention} answered you.**\nThey wrote a review.\n> A fine book.")
    assert "caught up" in text_of(await favours(world))


async def test_the_form_delivered_twice_records_once(world: World) -> None:
    await answer_boost(world, world.bob)
    shown = await world.alice.click(await favours(world), label="I answered them")
    await world.alice.submit_modal(shown, {"kind": ["reply"]})

    await world.deliver_again()

    async with world.app.database.read() as tx:
        ledger = await tx.responses.list_all(world.guild.id)
    assert len([response for response in ledger if response.giver_id == world.alice.id]) == 1


@pytest.mark.parametrize(
    ("link", "said_of_it"),
    [
        ("nope", "This does not look like a link."),
        ("no link at all", "This does not look like a link."),
        ("https://buff.ly/AbC", "This is a short link of buff.ly"),
    ],
)
async def test_a_link_that_is_none_costs_nobody_their_words(world: World, link: str, said_of_it: str) -> None:
    await answer_boost(world, world.bob)
    shown = await world.alice.click(await favours(world), label="I answered them")

    text = said(await world.alice.submit_modal(shown, {"kind": ["reply"], "link": link, "note": "My words"}))

    assert said_of_it in text
    assert "My words" in text


async def test_who_left_meanwhile_cannot_be_answered(world: World) -> None:
    await answer_boost(world, world.bob)
    listed = await favours(world)
    world.guild.remove_member(world.bob)
    await world.env.settle()

    shown = await world.alice.click(listed, label="I answered them")
    text = said(await world.alice.submit_modal(shown, {"kind": ["reply"]}))

    assert text == "That member has left the server."
    assert "caught up" in text_of(await favours(world))


async def test_a_button_about_oneself_records_nothing(world: World) -> None:
    planted = await world.plant(world.boosts, buttons.ANSWER.button(world.guild.id, world.alice.id))

    shown = await world.alice.click(planted, label="I answered them")
    text = said(await world.alice.submit_modal(shown, {"kind": ["reply"]}))

    assert text == "An answer goes to somebody else. `/boost next` shows a peer you could answer."


async def test_a_peer_is_snoozed_seen_among_the_snoozed_and_shown_again(world: World) -> None:
    await answer_boost(world, world.bob, world.carol)
    listed = await favours(world)
    await world.restart()

    snoozed = answer_to(await world.alice.click(listed, custom_id=button_ids(listed, "Snooze")[1]))
    text = text_of(snoozed)
    assert f"-# {world.bob.mention} is snoozed and comes back <t:" in text
    assert f"**{world.bob.mention}**" not in text
    assert f"**{world.carol.mention}**" in text

    await world.restart()
    among = answer_to(await world.alice.click(snoozed, label="Snoozed: 1"))
    assert f"{world.bob.mention} · back <t:" in text_of(among)
    await world.restart()
    none = answer_to(await world.alice.click(among, label="Show again"))
    assert text_of(none) == "Nobody is snoozed.\n[Back]"
    back = answer_to(await world.alice.click(none, label="Back"))
    assert f"**{world.bob.mention}**" in text_of(back)
    assert "Snoozed" not in text_of(back)


async def test_snoozing_the_last_one_says_so_and_can_be_taken_back(world: World) -> None:
    await answer_boost(world, world.bob)

    snoozed = answer_to(await world.alice.click(await favours(world), label="Snooze"))

    assert f"{world.bob.mention} is snoozed" in text_of(snoozed)
    assert "You are all caught up." in text_of(snoozed)
    assert labels_of(snoozed) == ["Snoozed: 1"]


async def test_a_long_list_has_pages_and_snoozing_stays_on_its_page(world: World) -> None:
    peers = [world.add(f"peer{number}") for number in range(8)]
    log = world.app.services.responses.log
    for number, peer in enumerate(peers, 1):
        await world.env.advance_time(60)
        await log(world.guild.id, peer.id, world.alice.id, Answer(Kind.SHARE), submission_id=number)

    first = await favours(world)
    assert "-# Page 1 of 3" in text_of(first)
    second = answer_to(await world.alice.click(first, label="Next"))
    assert peers[4].mention in text_of(second)
    stays = answer_to(await world.alice.click(second, custom_id=button_ids(second, "Snooze")[0]))

    assert "-# Page 2 of 3" in text_of(stays)
    assert peers[1].mention in text_of(stays)
    last = answer_to(await world.alice.click(stays, label="Next"))
    assert peers[0].mention in text_of(last)
    assert "-# Page 3 of 3" in text_of(last)


async def test_thirty_days_later_the_snoozed_peer_is_back(world: World) -> None:
    await answer_boost(world, world.bob)
    await world.alice.click(await favours(world), label="Snooze")

    await world.env.advance_time(30 * 24 * 3600)

    assert f"**{world.bob.mention}**" in text_of(await favours(world))


@pytest.mark.parametrize("label", ["I answered them", "Snooze", "Snoozed: 1", "Show again"])
async def test_each_button_speaks_for_whoever_presses_it(world: World, label: str) -> None:
    """A card of Alice's in Carol's hands shows and changes Carol's favours only."""
    await answer_boost(world, world.bob, world.carol)
    card = answer_to(
        await world.alice.click(listed := await favours(world), custom_id=button_ids(listed, "Snooze")[1])
    )
    if label == "Show again":
        card = answer_to(await world.alice.click(card, label="Snoozed: 1"))
    custom_id = button_ids(card, label)[0]
    planted = await world.plant(world.boosts, discord.ui.Button(label=label, custom_id=custom_id))

    await world.carol.click(planted, label=label)

    owed = await world.app.services.favours.list_(world.guild.id, world.alice.id)
    assert [favour.peer_id for favour in owed.favours] == [world.carol.id]
    assert owed.snoozed == 1
