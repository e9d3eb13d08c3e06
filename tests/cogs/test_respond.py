"""`/respond`: what members log, take back, look back on and have explained, and what they read then."""

from datetime import timedelta

import discord
import pytest
import simcord

from bot.domain.responses import Kind, Source, Status
from cogs.responses.cog import DAYS, KINDS
from tests.cogs.world import (
    World,
    answer_to,
    button_ids,
    form_of,
    labels_of,
    parts_of,
    pinged_by,
    posted,
    said,
    text_of,
    waiting,
)


async def log(world: World, member: simcord.MemberActor | None = None, /, **options: object) -> str:
    """Let Bob, or another, log a comment for Alice, and return what they read."""
    chosen = {"member": world.alice, "kind": "comment", **options}
    return said(await (member or world.bob).slash(world.boosts, "respond log", **chosen))


async def ledger(world: World) -> list:
    async with world.app.database.read() as tx:
        return await tx.responses.list_all(world.guild.id)


async def menu(
    world: World, member: simcord.MemberActor, message: discord.Message, kind: str = "comment", **filled: str
) -> str:
    shown = await member.context_menu(world.boosts, "Log as response", message)
    return said(await member.submit_modal(shown, {"kind": [kind], **filled}))


# Logging.


async def test_a_logged_response_is_thanked_for_valued_and_told_to_its_receiver(world: World) -> None:
    text = await log(world, kind="critique", note="The ending!", link="https://example.com/c")

    assert text == (
        f"**Thank you for answering {world.alice.mention}.** You gave a critique.\n"
        "That is one peer you helped this week.\n"
        "Worth 3 points, in full: it is among the first three for the same peer in 30 days.\n"
        "**Your streak:** one day.\n"
        "-# A slip? `/respond undo` takes it back within a day."
    )
    notice = posted(world.alice.user.dm_channel)[-1]
    assert text_of(notice) == (
        f"**{world.bob.mention} answered you.**\nThey gave a critique.\n> The ending!\n"
        "[Thank you]\n[Not received]\n[See it]"
    )


async def test_yesterday_counts_for_yesterday(world: World) -> None:
    await log(world, when="1")

    (response,) = await ledger(world)
    assert response.local_day == world.env.now().date() - timedelta(days=1)


async def test_only_three_days_and_the_kinds_of_the_glossary_are_offered(world: World) -> None:
    assert [choice.value for choice in DAYS] == ["0", "1", "2"]
    assert [choice.value for choice in KINDS] == [kind.value for kind in Kind]


async def test_oneself_a_bot_and_one_who_left_are_kindly_refused(world: World) -> None:
    machine = world.guild.add_member(world.env.create_user("machine", bot=True))
    world.guild.remove_member(world.carol)
    await world.env.settle()

    assert (await log(world, member=world.bob)).startswith("An answer goes to somebody else.")
    assert (await log(world, member=machine)).startswith("That is a bot.")
    assert await log(world, member=world.carol.user) == "That member has left the server."
    assert await ledger(world) == []


@pytest.mark.parametrize(
    "link",
    [
        "https://www.goodreads.com/book/show/1",
        "https://www.google.com/url?q=https://www.goodreads.com/book/show/1",
    ],
)
async def test_a_review_on_a_site_that_forbids_them_is_refused(world: World, link: str) -> None:
    text = await log(world, kind="review", link=link)

    assert text.startswith("Goodreads doesn’t allow asking for reviews in return")


@pytest.mark.parametrize(
    ("link", "said_of_it"),
    [
        ("on my blog", "This does not look like a link."),
        ("https://tinyurl.com/AbC", "This is a short link of tinyurl.com"),
    ],
)
async def test_a_link_that_cannot_be_opened_is_refused(world: World, link: str, said_of_it: str) -> None:
    assert said_of_it in await log(world, link=link)
    assert await ledger(world) == []


async def test_a_command_delivered_twice_is_one_response(world: World) -> None:
    await log(world)

    await world.deliver_again()
    # The second answer comes too late for Discord, which has shown the first.
    world.known_errors = world.env.error_cursor

    assert len(await ledger(world)) == 1
    assert len(posted(world.alice.user.dm_channel)) == 1


async def test_what_moderators_left_out_is_not_logged_again_and_they_are_named(world: World) -> None:
    await log(world, link="https://example.com/c")
    shown = await world.moderator.slash(world.log, "mod void", response=1)
    await world.moderator.submit_modal(shown, {"reason": "It leads nowhere"})

    text = await log(world, link="https://example.com/c")

    assert text.startswith("The moderators have left this response out, so it can’t be logged again.")
    assert [response.status for response in await ledger(world)] == [Status.VOID]


async def test_the_fourth_for_the_same_peer_is_worth_half(world: World) -> None:
    for _ in range(3):
        await log(world)

    text = await log(world)

    assert "Worth 0.5 points, by half: it is the fourth, fifth or sixth" in text


async def test_the_moderators_values_are_what_members_read(world: World) -> None:
    text = said(await world.moderator.slash(world.boosts, "setup points", deep=7))

    assert "**Feature, critique, review:** 7" in text
    assert "Worth 7 points" in await log(world, kind="critique")


async def test_who_takes_no_dms_reads_in_the_server_that_they_were_answered(world: World) -> None:
    world.close_dms(world.alice)

    await log(world, note="for you alone")

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert pinged_by(world, notice) == {world.alice.id}


# The message menu.


async def test_a_message_is_logged_as_answered_and_its_link_kept(world: World) -> None:
    message = await world.alice.send(world.boosts, "My story is out!")

    text = await menu(world, world.bob, message, "share", note="Reposted it")

    assert text.startswith(f"**Thank you for answering {world.alice.mention}.** You shared it.")
    (response,) = await ledger(world)
    assert response.link == f"https://discord.com/channels/{world.guild.id}/{world.boosts.id}/{message.id}"
    assert (response.source, response.receiver_id) == (Source.LOG, world.alice.id)
    assert response.message_id != message.id


async def test_one_message_counts_once_for_each_kind_and_member(world: World) -> None:
    message = await world.alice.send(world.boosts, "My story is out!")
    await menu(world, world.bob, message)

    again = await menu(world, world.bob, message)
    await menu(world, world.bob, message, "share")
    await menu(world, world.carol, message)

    assert again.startswith("You had told me already: you commented.")
    assert len(await ledger(world)) == 3


async def test_ones_own_message_and_a_bots_are_refused_before_anything_is_typed(world: World) -> None:
    own = await world.bob.send(world.boosts, "Mine")
    await world.boost()

    for message, text in ((own, "An answer goes to somebody else."), (world.card, "That is a bot.")):
        result = await world.bob.context_menu(world.boosts, "Log as response", message)
        assert said(result).startswith(text)


async def test_a_form_opened_before_a_restart_is_recorded_after_it(world: World) -> None:
    message = await world.alice.send(world.boosts, "My story is out!")
    shown = await world.bob.context_menu(world.boosts, "Log as response", message)
    assert [*form_of(shown)] == ["kind", "note"]

    await world.restart()
    text = said(await world.bob.submit_modal(shown, {"kind": ["mention"]}))

    assert "Worth 2 points" in text


# Taking back.


async def test_the_latest_is_shown_confirmed_and_taken_back_also_after_a_restart(world: World) -> None:
    await log(world)
    asked = await world.bob.slash(world.boosts, "respond undo")
    assert said(asked).startswith(f"Your latest: you answered {world.alice.mention} (commented), told <t:")

    await world.restart()
    text = text_of(answer_to(await world.bob.click(answer_to(asked), label="Take it back")))

    assert text == "Taken back. No harm done."
    assert (await ledger(world))[0].status is Status.VOID


async def test_a_boosts_response_is_taken_back_and_its_card_follows(world: World) -> None:
    await world.respond(world.bob, await world.boost())

    asked = await world.bob.slash(world.boosts, "respond undo")
    assert f"you commented, for **The Lighthouse** by {world.alice.mention}" in said(asked)
    await world.bob.click(answer_to(asked), label="Take it back")
    await world.pass_time()

    assert "0 of 3" in text_of(world.card)


async def test_pressed_a_day_later_it_stays(world: World) -> None:
    await log(world)
    asked = await world.bob.slash(world.boosts, "respond undo")
    await world.pass_time(timedelta(hours=25))

    text = said(await world.bob.click(answer_to(asked), label="Take it back"))

    assert text.startswith("That was more than 24 hours ago, so it stays.")
    assert "nothing of yours" in said(await world.bob.slash(world.boosts, "respond undo"))


# Looking back.


async def test_history_shows_what_was_given_and_received_and_a_way_to_see_it(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    await log(
        world, world.alice, member=world.bob, kind="share", link="https://example.com/s", note="For you"
    )

    result = await world.bob.slash(world.boosts, "respond history")

    text = said(result)
    assert f"**From {world.alice.mention}:** shared it\n" in text
    assert "> For you" in text
    assert f"**To {world.alice.mention}:** commented for **The Lighthouse**" in text
    assert "· a boost · counts · 1 point" in text
    assert [part["url"] for part in parts_of(answer_to(result)) if part.get("url")] == [
        "https://example.com/s"
    ]


async def test_history_with_a_member_shows_only_what_the_two_exchanged(world: World) -> None:
    await log(world, note="ours")
    await log(world, world.carol, note="not ours")

    text = said(await world.bob.slash(world.boosts, "respond history", member=world.alice))
    nothing = said(await world.bob.slash(world.boosts, "respond history", member=world.carol))

    assert text.startswith(f"## Between you and {world.alice.mention}")
    assert "ours" in text
    assert "not ours" not in text
    assert nothing.startswith(f"You and {world.carol.mention} haven’t answered each other yet.")


async def test_history_is_turned_page_by_page_also_after_a_restart(world: World) -> None:
    for number in range(8):
        await log(world, note=f"number {number}")
    first = await world.bob.slash(world.boosts, "respond history", member=world.alice)
    assert "Page 1 of 2" in said(first)
    assert "number 7" in said(first)

    await world.restart()
    second = answer_to(await world.bob.click(answer_to(first), label="Next"))

    assert "number 0" in text_of(second)
    assert "number 7" not in text_of(second)
    assert button_ids(second, "Previous") != []


async def test_a_newcomer_reads_what_to_do_first(world: World) -> None:
    text = said(await world.bob.slash(world.boosts, "respond history"))

    assert text.startswith("Nothing yet. `/boost next` shows a peer you could answer")


# Why.


async def test_why_says_rule_day_worth_and_what_became_of_it(world: World) -> None:
    await log(world)
    notice = posted(world.alice.user.dm_channel)[-1]
    await world.alice.user.click(notice, label="Not received")

    text = said(await world.bob.slash(world.boosts, "respond why"))

    assert f"**{world.bob.mention}** answered **{world.alice.mention}**: commented · **in question**" in text
    assert "**Rule:** told by the giver." in text
    assert "**Day:** Jan 1, by" in text
    assert "It isn’t counted at the moment, so it is worth no points." in text
    assert f": {world.alice.mention} couldn’t find it." in text


async def test_why_suggests_ones_own_given_and_received_by_name(world: World) -> None:
    await log(world)
    await log(world, world.alice, member=world.bob, kind="share")
    await log(world, world.alice, member=world.carol, kind="share")

    choices = await world.bob.autocomplete(world.boosts, "respond why", "response", "")
    shares = await world.bob.autocomplete(world.boosts, "respond why", "response", "SHARED")

    assert [choice["name"] for choice in choices] == [
        "Jan 1: from alice, shared it",
        "Jan 1: to alice, commented",
    ]
    text = said(await world.bob.slash(world.boosts, "respond why", response=shares[0]["value"]))
    assert f"**{world.alice.mention}** answered **{world.bob.mention}**: shared it · **counts**" in text


@pytest.mark.parametrize("typed", ["", "x", "-1", "٣", "9" * 25, "999", "1'; DROP TABLE responses"])
async def test_why_takes_anything_that_can_be_typed(world: World, typed: str) -> None:
    await log(world, world.carol)

    text = said(await world.bob.slash(world.boosts, "respond why", response=typed))

    assert text == "I can’t find that response any more."


async def test_why_says_nothing_about_two_others(world: World) -> None:
    await log(world, world.carol)

    text = said(await world.bob.slash(world.boosts, "respond why", response="1"))

    assert text.startswith("That one is between two others.")


# Notices of every source.


async def test_a_reply_on_discord_is_told_with_a_way_to_it(world: World) -> None:
    await world.alice.slash(world.boosts, "me notices", when="at-once")
    message = await world.bob.send(world.boosts, "I loved how it ends, truly.")
    await record_reply(world, message)

    notice = posted(world.alice.user.dm_channel)[-1]

    assert text_of(notice) == (
        f"**{world.bob.mention} replied to you in {world.boosts.mention}.**\n"
        "[Thank you]\n[Not received]\n[See it]"
    )
    url = f"https://discord.com/channels/{world.guild.id}/{world.boosts.id}/{message.id}"
    assert [part["url"] for part in parts_of(notice) if part.get("url")] == [url]

    await world.alice.user.click(notice, label="Not received")
    question = posted(world.bob.user.dm_channel)[-1]
    assert f"your reply in {world.boosts.mention} wasn’t meant for them" in text_of(question)
    await world.bob.user.click(question, label="I stand by it")
    case = posted(world.log)[-1]
    assert f"{world.bob.mention} answered {world.alice.mention} on <t:" in text_of(case)
    assert "See the response" in labels_of(case)


async def test_thanks_for_a_reply_and_for_a_logged_response_read_well(world: World) -> None:
    await world.alice.slash(world.boosts, "me notices", when="at-once")
    await record_reply(world, await world.bob.send(world.boosts, "I loved how it ends, truly."))
    await log(world)

    for notice in posted(world.alice.user.dm_channel):
        await world.alice.user.click(notice, label="Thank you")

    assert [text_of(message) for message in posted(world.bob.user.dm_channel)] == [
        f"**{world.alice.mention} thanks you for your reply in {world.boosts.mention}.** It reached them.",
        f"**{world.alice.mention} thanks you for your response.** It reached them.",
    ]


async def record_reply(world: World, message: discord.Message) -> None:
    """Record Bob's message as a reply to Alice, as tracking does."""
    from bot.domain.responses import Response
    from bot.services import ledger as door

    now = world.env.now()
    reply = Response(
        guild_id=world.guild.id,
        giver_id=world.bob.id,
        receiver_id=world.alice.id,
        kind=Kind.REPLY,
        source=Source.REPLY,
        message_id=message.id,
        channel_id=world.boosts.id,
        responded_at=now,
        local_day=now.date(),
    )
    async with world.app.database.write(world.guild.id) as tx:
        await door.record(tx, [reply], await tx.servers.get(world.guild.id), now)
    await world.pass_time()
