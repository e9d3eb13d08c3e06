"""Notices follow what they are about, are few, and can be reported; what is told twice counts once."""

from datetime import timedelta

import discord
import pytest

from bot.domain.responses import Kind, Status
from cogs.responses import buttons
from tests.cogs.test_respond import ledger, log, menu
from tests.cogs.test_responses import press_old
from tests.cogs.world import (
    World,
    answer_to,
    button_ids,
    form_of,
    labels_of,
    pinged_by,
    posted,
    said,
    text_of,
)

LINK = "https://example.com/c"


async def notice(world: World, **options: object) -> None:
    """Let Bob log an answer to Alice, of which she reads by DM."""
    await log(world, **{"link": LINK, "note": "The ending!", **options})


def hers(world: World) -> discord.Message:
    return posted(world.alice.user.dm_channel)[0]


# It follows.


async def test_a_notice_says_that_its_writer_was_thanked(world: World) -> None:
    await notice(world)
    await world.alice.user.click(hers(world), label="Thank you")
    await world.pass_time()

    assert text_of(hers(world)) == (
        f"**{world.bob.mention} answered you.**\nThey commented.\n> The ending!\n"
        "-# ✓ You have thanked them.\n[See it]\n[Report]"
    )


async def test_a_notice_of_what_was_taken_back_says_so_and_shows_it_no_more(world: World) -> None:
    await notice(world)
    asked = await world.bob.slash(world.boosts, "respond undo")
    await world.bob.click(answer_to(asked), label="Take it back")
    await world.pass_time()

    assert text_of(hers(world)) == (
        f"**{world.bob.mention} answered you.**\nThey commented.\n"
        f"-# {world.bob.mention} has taken this back, so it doesn’t count any more.\n[Report]"
    )
    for action in (buttons.THANK, buttons.DISPUTE, buttons.READ):
        assert (await press_old(world, world.alice, action)).startswith("Its giver has taken this one back")


async def test_notice_and_question_follow_a_dispute_to_its_end(world: World) -> None:
    await notice(world)
    await world.alice.user.click(hers(world), label="Not received")
    await world.pass_time()
    assert labels_of(hers(world)) == ["Thank you", "See it", "Report"]
    assert f"I’ve asked {world.bob.mention}" in text_of(hers(world))

    question = posted(world.bob.user.dm_channel)[0]
    await world.bob.user.click(question, label="I stand by it")
    await world.pass_time()
    question = posted(world.bob.user.dm_channel)[0]
    assert "You stand by it." in text_of(question)
    assert labels_of(question) == ["See it"]
    assert f"{world.bob.mention} stands by it." in text_of(hers(world))
    assert labels_of(hers(world)) == ["Thank you", "See it", "Report"]

    shown = await world.moderator.slash(world.log, "mod void", response=1)
    await world.moderator.submit_modal(shown, {"reason": "It leads nowhere"})
    await world.pass_time()
    assert "The moderators have left this out: it doesn’t count." in text_of(hers(world))
    assert labels_of(hers(world)) == ["Report"]
    assert "it doesn’t count" in text_of(posted(world.bob.user.dm_channel)[0])
    assert (await press_old(world, world.bob, buttons.TAKE_BACK)).startswith(
        "The moderators have left this one out"
    )

    shown = await world.moderator.slash(world.log, "mod restore", response=1)
    await world.moderator.submit_modal(shown, {"reason": "It does lead somewhere"})
    await world.pass_time()
    assert "The moderators had a look: it counts." in text_of(hers(world))
    assert labels_of(hers(world)) == ["Thank you", "See it", "Report"]


async def test_what_waits_in_the_server_is_shown_as_it_stands_by_then(world: World) -> None:
    world.close_dms(world.alice)
    world.close_dms(world.bob)
    await notice(world)
    shown = answer_to(await world.alice.click(posted(world.boosts)[0], label="Show me"))
    await world.alice.click(shown, label="Not received")
    shown = answer_to(await world.bob.click(posted(world.boosts)[1], label="Show me"))
    await world.bob.click(shown, label="Take it back")
    await world.pass_time()

    for member, message in zip((world.alice, world.bob), posted(world.boosts), strict=False):
        assert said(await member.click(message, label="Show me")).startswith("This is settled")


async def test_what_waits_from_somebody_who_is_blocked_by_then_is_not_shown(world: World) -> None:
    for member in (world.alice, world.bob):
        world.close_dms(member)
    await world.bob.slash(world.boosts, "me calls", welcome="on")
    await notice(world)
    await world.boost()
    await world.alice.slash(world.boosts, "boost call", boost="1", member1=world.bob)
    shown = answer_to(await world.alice.click(posted(world.boosts)[0], label="Show me"))
    await world.alice.click(shown, label="Thank you")
    await world.pass_time()
    waits = [each for each in posted(world.boosts) if "something waits" in text_of(each)][1:]
    assert len(waits) == 2

    await world.bob.slash(world.boosts, "me block", member=world.alice)

    for message in waits:
        assert said(await world.bob.click(message, label="Show me")).startswith("This is settled")


async def test_a_daily_letter_follows_and_may_come_to_nothing(world: World) -> None:
    await world.alice.slash(world.boosts, "me notices", when="digest")
    await notice(world)
    await log(world, world.carol, link="https://example.com/d")
    await world.pass_time(timedelta(days=1))
    assert labels_of(hers(world)).count("Thank you") == 2

    first, _ = button_ids(hers(world), "Thank you")
    await world.alice.user.click(hers(world), custom_id=first)
    shown = await world.moderator.slash(world.log, "mod void", response=2)
    await world.moderator.submit_modal(shown, {"reason": "It leads nowhere"})
    await world.pass_time()
    assert labels_of(hers(world)) == ["See it", "Report"]
    assert "✓ You have thanked them." in text_of(hers(world))

    shown = await world.moderator.slash(world.log, "mod void", response=1)
    await world.moderator.submit_modal(shown, {"reason": "Nor does this"})
    await world.pass_time()
    assert text_of(hers(world)).startswith("Nothing of this letter is left to tell")


async def test_a_notice_that_was_deleted_stops_nothing(world: World) -> None:
    await notice(world)
    shown = hers(world)
    world.env.backend.delete_message(shown.channel.id, shown.id)
    planted = await world.plant(world.boosts, buttons.THANK.button(world.guild.id, 1))

    assert "knows that it reached you" in said(await world.alice.click(planted, label="Thank you"))
    await world.pass_time()

    assert len(posted(world.bob.user.dm_channel)) == 1


async def test_a_giver_who_presses_the_receivers_button_is_told_whose_it_is(world: World) -> None:
    await notice(world)

    for action in (buttons.THANK, buttons.DISPUTE):
        assert (await press_old(world, world.bob, action)).startswith("You gave this one yourself")
        assert (await press_old(world, world.carol, action)).startswith("This button is for the two writers")


# Few.


async def test_25_calls_are_three_responses_and_one_message(world: World) -> None:
    world.close_dms(world.alice)

    texts = [await log(world, link=f"https://example.com/{number}", note="x" * 500) for number in range(25)]

    assert [text.startswith("**Thank you for answering") for text in texts].count(True) == 3
    assert texts[-1].startswith("3 responses to the same member count on one day")
    assert len(await ledger(world)) == 3
    assert len(posted(world.boosts)) == 1


async def test_who_blocked_somebody_reads_nothing_of_them_and_the_other_does_not_notice(world: World) -> None:
    said(await world.alice.slash(world.boosts, "me block", member=world.bob))
    card = await world.boost()

    text = await log(world, link=LINK)
    answered = await world.respond(world.bob, card, "share")
    again = await log(world, link=LINK)

    assert text.startswith(f"**Thank you for answering {world.alice.mention}.**")
    assert answered.startswith(f"**Thank you for answering {world.alice.mention}.**")
    assert again == "You had told me already: you commented. It counts once."
    assert posted(world.alice.user.dm_channel) == []
    assert len(await ledger(world)) == 2


async def test_a_notice_is_reported_to_the_moderators_alone_and_once(world: World) -> None:
    await notice(world, note="Something unkind")
    await world.restart()

    for text in ("Thank you for telling us.", "You have reported this answer before."):
        shown = await world.alice.user.click(hers(world), label="Report")
        assert list(form_of(shown)) == ["reason"]
        answer = answer_to(await world.alice.user.submit_modal(shown, {"reason": "It is unkind"}))
        assert text_of(answer).startswith(text)
    await world.pass_time()

    (case,) = posted(world.log)
    assert "`#1`" in text_of(case)
    assert "> Something unkind" in text_of(case)
    assert "> It is unkind" in text_of(case)
    assert posted(world.bob.user.dm_channel) == []
    await world.restart()
    shown = await world.moderator.click(case, label="Don’t count it")
    await world.moderator.submit_modal(shown, {"reason": "It is"})
    await world.pass_time()
    assert (await ledger(world))[0].status is Status.VOID
    assert "**Not counted**" in text_of(posted(world.log)[0])


@pytest.mark.parametrize("is_taken_back", [False, True])
@pytest.mark.parametrize("decision", ["Leave it", "Don’t count it"])
async def test_who_reported_a_notice_hears_that_somebody_looked_and_its_giver_hears_of_no_report(
    world: World, decision: str, *, is_taken_back: bool
) -> None:
    await notice(world)
    shown = await world.alice.user.click(hers(world), label="Report")
    await world.alice.user.submit_modal(shown, {"reason": "It is unkind"})
    if is_taken_back:
        asked = await world.bob.slash(world.boosts, "respond undo")
        await world.bob.click(answer_to(asked), label="Take it back")
    await world.pass_time()
    shown = await world.moderator.click(posted(world.log)[0], label=decision)
    words = {"reason": "Looked at", "for_member": "Be kind"}
    await world.moderator.submit_modal(shown, {name: words[name] for name in form_of(shown)})
    await world.pass_time()

    (told,) = posted(world.alice.user.dm_channel)[1:]
    is_left_out = decision == "Don’t count it" and not is_taken_back
    if is_left_out:
        assert "isn’t counted" in text_of(told)
    else:
        assert text_of(told).startswith("**Thank you for your report about what")
        assert "Be kind" not in text_of(told)
    assert len(posted(world.bob.user.dm_channel)) == is_left_out
    assert "report" not in "".join(map(text_of, posted(world.bob.user.dm_channel)))


# Once.


async def test_tracked_logged_and_pressed_one_act_is_not_seventeen(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup track", channel=world.boosts, mode="threads")
    message = await world.alice.send(world.boosts, "My story is out!")
    card = await world.boost()
    await world.bob.send(world.boosts, "I loved how it ends, truly.", reply_to=message)
    await world.pass_time()

    texts = [await menu(world, world.bob, message, kind.value) for kind in Kind]
    for kind in (Kind.COMMENT, Kind.SHARE):
        assert (await world.respond(world.bob, card, kind.value)).startswith("**Thank you for answering")
    full = said(await world.bob.click(card, label="I responded"))

    assert set(texts) == {"I had counted that by itself: you replied. It counts once."}
    assert full.startswith("3 responses to the same member count on one day"), "before a form is filled in"
    assert len(await ledger(world)) == 3


async def test_a_form_that_was_open_when_the_day_filled_up_gives_the_words_back(world: World) -> None:
    shown = await world.bob.click(await world.boost(), label="I responded")
    for kind in ("comment", "share", "save"):
        await log(world, kind=kind)

    text = said(await world.bob.submit_modal(shown, {"kind": ["mention"], "note": "Kept for you"}))

    assert text.startswith("3 responses to the same member count on one day")
    assert "Kept for you" in text


@pytest.mark.parametrize("way", ["command", "form"])
async def test_the_same_again_is_asked_about_and_its_words_are_kept(world: World, way: str) -> None:
    await log(world)
    note = "A `fence`, a ```wall``` and\n<@1> @everyone"
    if way == "command":
        asked = await world.bob.slash(
            world.boosts, "respond log", member=world.alice, kind="comment", note=note
        )
    else:
        await world.pass_time()
        await log(world, world.alice, member=world.bob)
        shown = await world.bob.click(
            answer_to(await world.bob.slash(world.boosts, "favours")), label="I answered them"
        )
        asked = await world.bob.submit_modal(shown, {"kind": ["comment"], "note": note})
    question = answer_to(asked)
    assert text_of(question).startswith("**Is this another one?**")
    assert pinged_by(world, question) == set()
    before = len(await ledger(world))

    await world.restart()
    text = text_of(answer_to(await world.bob.click(question, label="Yes, another one")))

    assert text.startswith(f"**Thank you for answering {world.alice.mention}.**")
    responses = await ledger(world)
    assert len(responses) == before + 1
    assert responses[-1].note == note


@pytest.mark.parametrize("note", ["", "On the ending"])
async def test_the_link_of_an_answer_that_is_asked_about_is_kept(world: World, note: str) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", link_required=True)
    await log(world)
    shown = await world.bob.click(await world.boost(), label="I responded")
    filled = {"kind": ["comment"], "note": note, "link": LINK}
    question = answer_to(await world.bob.submit_modal(shown, filled))
    assert text_of(question).startswith("**Is this another one?**")

    await world.restart()
    text = text_of(answer_to(await world.bob.click(question, label="Yes, another one")))

    assert text.startswith("**Thank you for answering")
    assert [(each.note, each.link) for each in await ledger(world)] == [("", None), (note, LINK)]


async def test_a_boost_answered_after_the_same_was_told_is_asked_about(world: World) -> None:
    await log(world)
    card = await world.boost()
    shown = await world.bob.click(card, label="I responded")
    question = answer_to(await world.bob.submit_modal(shown, {"kind": ["comment"], "note": "On the ending"}))

    await world.restart()
    await world.bob.click(question, label="Yes, another one")
    await world.pass_time()

    assert [each.note for each in await ledger(world)] == ["", "On the ending"]
    assert "1 of 3" in text_of(world.card)
