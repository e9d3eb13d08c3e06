"""Responses as members meet them: given, thanked for, disputed, taken back; by DM and in the server."""

from datetime import timedelta
from typing import Any

import discord
import pytest
import simcord

from bot.domain.responses import Status
from bot.domain.wording import quote
from bot.ui.items import Action
from bot.ui.responding import RESPOND
from cogs.responses import buttons
from tests.cogs.world import (
    World,
    answer_to,
    form_of,
    labels_of,
    parts_of,
    pinged_by,
    posted,
    said,
    text_of,
    waiting,
)

UNKNOWN = 4_711
LEFT = "You are not in that server any more. Once you are back, every button works again."
ALL = (
    buttons.THANK,
    buttons.DISPUTE,
    buttons.STAND_BY,
    buttons.TAKE_BACK,
    buttons.READ,
    buttons.LOOK,
    buttons.REPORT,
    buttons.UNDO,
)
OF_DIGESTS = {buttons.THANK_ALL, buttons.READ_DIGEST}
"""Tried in `test_digests`."""


async def status_of(world: World, response_id: int = 1) -> Status:
    return (await world.app.services.responses.view(world.guild.id, response_id)).response.status


async def answered(world: World, **filled: str) -> discord.Message:
    """Let Bob answer a boost of Alice's, and return what she reads by DM."""
    await world.respond(world.bob, await world.boost(), **filled)
    return posted(world.alice.user.dm_channel)[-1]


async def disputed(world: World) -> discord.Message:
    """Let Alice say that Bob's response has not arrived, and return what he reads by DM."""
    notice = await answered(world)
    await world.alice.user.click(notice, label="Not received")
    return posted(world.bob.user.dm_channel)[-1]


async def press_old(world: World, member: simcord.MemberActor, action: Action) -> str:
    """Press a button that only a message of before still shows, and return what the member reads."""
    place = world.guild.create_text_channel("old")
    planted = await world.plant(place, action.button(world.guild.id, 1))
    return said(await member.click(planted, label=labels_of(planted)[0]))


# Responding.


async def test_a_response_is_thanked_for_counted_on_the_card_and_told_to_the_writer(world: World) -> None:
    card = await world.boost()

    text = await world.respond(world.bob, card, "share", note="Loved it!", link="https://x.com/bob/status/1")
    await world.pass_time()

    assert text.startswith(
        f"**Thank you for answering {world.alice.mention}.** You shared it.\n"
        "That is one peer you helped this week."
    )
    assert "●○○  1 of 3 responses" in text_of(world.card)
    notice = posted(world.alice.user.dm_channel)[-1]
    assert text_of(notice) == (
        f"**{world.bob.mention} answered your boost The Lighthouse.**\nThey shared it.\n> Loved it!\n"
        "[Thank you]\n[Not received]\n[See it]\n[Report]"
    )
    assert next(part["url"] for part in parts_of(notice) if part.get("url")) == "https://x.com/bob/status/1"


async def test_enough_responses_say_so_and_more_are_welcome(world: World) -> None:
    card = await world.boost(options={"responses": 1})
    await world.respond(world.bob, card)
    await world.pass_time()
    assert "●  1 of 1, thank you! More are welcome · ends <t:" in text_of(world.card)

    assert "Thank you for answering" in await world.respond(world.carol, card)
    await world.pass_time()

    assert "●  2 of 1" in text_of(world.card)


async def test_the_kinds_that_are_wanted_come_first_and_forbidden_ones_are_not_offered(world: World) -> None:
    card = await world.boost(link="https://www.goodreads.com/book/show/1", kinds=["highlight"])

    kinds = form_of(await world.bob.click(card, label="I responded"))["kind"]["options"]

    assert kinds[0]["label"] == "Feature"
    assert kinds[0]["description"] == "You featured it on your blog or newsletter"
    assert "review" not in [kind["value"] for kind in kinds]


async def test_the_same_response_again_counts_once_and_says_so(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card)

    text = await world.respond(world.bob, card)
    await world.pass_time()

    assert text.startswith("You had told me already: you commented. It counts once.")
    assert "1 of 3" in text_of(world.card)
    assert len(posted(world.alice.user.dm_channel)) == 1


async def test_a_response_in_two_ways_counts_twice_and_helps_one_peer(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card)

    text = await world.respond(world.bob, card, "share")
    await world.pass_time()

    assert "That is one peer you helped this week." in text
    assert "1 of 3" in text_of(world.card)


async def test_two_forms_submitted_in_the_same_moment_record_once(world: World) -> None:
    card = await world.boost()
    forms = [await world.bob.click(card, label="I responded") for _ in range(2)]

    results = await world.at_once(
        *(lambda form=form: world.bob.submit_modal(form, {"kind": ["comment"]}) for form in forms)
    )

    texts = sorted(said(result) for result in results)
    assert texts[0].startswith("**Thank you for answering")
    assert texts[1].startswith("You had told me already")
    assert len(posted(world.alice.user.dm_channel)) == 1


async def test_a_form_that_discord_delivers_twice_records_once(world: World) -> None:
    await answered(world)

    await world.deliver_again()

    assert len(posted(world.alice.user.dm_channel)) == 1
    assert len([letter for letter in await world.letters() if letter.key.startswith("response:")]) == 1


async def test_two_peers_in_the_same_moment_both_count(world: World) -> None:
    card = await world.boost()
    forms = [(who, await who.click(card, label="I responded")) for who in (world.bob, world.carol)]

    results = await world.at_once(
        *(lambda who=who, form=form: who.submit_modal(form, {"kind": ["comment"]}) for who, form in forms)
    )
    await world.pass_time()

    assert all(said(result).startswith("**Thank you for answering") for result in results)
    assert "2 of 3" in text_of(world.card)


async def test_a_form_opened_before_a_restart_records_after_it(world: World) -> None:
    card = await world.boost()
    shown = await world.bob.click(card, label="I responded")

    await world.restart()

    assert "Thank you for answering" in said(await world.bob.submit_modal(shown, {"kind": ["comment"]}))


async def test_a_boost_that_ends_while_the_form_is_open_is_refused_and_gives_the_words_back(
    world: World,
) -> None:
    card = await world.boost(options={"days": 1})
    shown = await world.bob.click(card, label="I responded")
    await world.pass_time(timedelta(days=1))

    text = said(await world.bob.submit_modal(shown, {"kind": ["comment"], "note": "A long thought."}))

    assert text.startswith("This boost has ended.")
    assert "A long thought." in text


async def test_a_link_is_asked_for_where_the_server_wants_one(world: World) -> None:
    card = await world.boost()
    early = await world.bob.click(card, label="I responded")
    assert not form_of(early)["link"]["required"]
    await world.moderator.slash(world.boosts, "setup boosts", link_required=True)

    text = said(await world.bob.submit_modal(early, {"kind": ["comment"], "note": "Loved it a lot."}))
    assert text.startswith("This server asks for a link to your response.")
    assert "Loved it a lot." in text

    late = await world.bob.click(card, label="I responded")
    assert form_of(late)["link"]["required"]
    assert "Thank you" in said(
        await world.bob.submit_modal(late, {"kind": ["comment"], "link": "https://example.com/comment"})
    )


@pytest.mark.parametrize(
    ("link", "said_of_it"),
    [
        ("javascript:alert(1)", "This does not look like a link."),
        ("on my blog", "This does not look like a link."),
        ("https://t.co/AbC", "This is a short link of t.co"),
    ],
)
async def test_a_wrong_link_to_a_response_is_refused_and_nothing_is_recorded(
    world: World, link: str, said_of_it: str
) -> None:
    card = await world.boost()

    text = await world.respond(world.bob, card, note="A long thought.", link=link)

    assert said_of_it in text
    assert "A long thought." in text
    assert link in text
    assert posted(world.alice.user.dm_channel) == []


async def test_a_review_stands_nowhere_that_forbids_them_in_return(world: World) -> None:
    card = await world.boost()

    text = await world.respond(world.bob, card, "review", link="https://www.goodreads.com/review/show/1")

    assert text.startswith("Goodreads doesn’t allow asking for reviews in return")
    assert posted(world.alice.user.dm_channel) == []


async def test_a_note_of_several_lines_is_set_apart_as_a_whole(world: World) -> None:
    notice = await answered(world, note="One\n\nTwo\n# Three")

    assert "> One\n> \n> Two\n> \\# Three" in text_of(notice)


# By DM or in the server.


async def test_closed_dms_are_told_in_the_server_and_exactly_that_person_is_pinged(world: World) -> None:
    card = await world.boost()
    world.close_dms(world.alice)

    await world.respond(world.bob, card, note="<@1> @everyone")

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert pinged_by(world, notice) == {world.alice.id}
    await world.restart()
    shown = await world.alice.click(notice, label="Show me")
    assert f"> {quote('<@1> @everyone')}" in said(shown)
    assert said(await world.alice.click(answer_to(shown), label="Thank you")) == (
        f"{world.bob.mention} knows that it reached you."
    )


async def test_closed_dms_of_both_are_told_in_the_server_step_by_step(world: World) -> None:
    card = await world.boost()
    world.close_dms(world.alice)
    world.close_dms(world.bob)
    await world.respond(world.bob, card, "highlight")
    hers = await world.alice.click(posted(world.boosts)[-1], label="Show me")
    await world.alice.click(answer_to(hers), label="Not received")

    question = posted(world.boosts)[-1]
    assert text_of(question) == waiting(world.bob), "the server is told no more than that"
    assert pinged_by(world, question) == {world.bob.id}

    await world.restart()
    shown = answer_to(await world.bob.click(question, label="Show me"))
    assert shown.ephemeral
    assert "couldn’t find your response to The Lighthouse" in text_of(shown)
    assert "it counts" in said(await world.bob.click(shown, label="I stand by it")).lower()

    await world.alice.click(answer_to(hers), label="Thank you")
    thanks = posted(world.boosts)[-1]
    assert text_of(thanks) == waiting(world.bob)
    assert pinged_by(world, thanks) == {world.bob.id}


async def test_who_wants_no_notices_gets_none_but_questions(world: World) -> None:
    for member in (world.alice, world.bob):
        await member.slash(world.boosts, "me notices", when="never")
    card = await world.boost()
    await world.respond(world.bob, card)
    assert posted(world.alice.user.dm_channel) == []

    planted = await world.plant(world.boosts, buttons.DISPUTE.button(world.guild.id, 1))
    await world.alice.click(planted, label="Not received")

    assert "couldn’t find your response" in text_of(posted(world.bob.user.dm_channel)[-1])


async def test_dms_that_cannot_be_reached_for_a_moment_are_tried_again(world: World) -> None:
    card = await world.boost()
    world.env.inject_error("POST", "/users/@me/channels", status=503, times=1)

    await world.respond(world.bob, card)
    assert posted(world.alice.user.dm_channel) == []
    await world.pass_time(timedelta(minutes=1))

    assert len(posted(world.alice.user.dm_channel)) == 1


# Thanking, disputing, standing by, taking back.


async def test_thanks_reach_the_giver_once(world: World) -> None:
    notice = await answered(world)
    await world.restart()

    first = text_of(answer_to(await world.alice.user.click(notice, label="Thank you")))
    again = await press_old(world, world.alice, buttons.THANK)

    assert first == f"{world.bob.mention} knows that it reached you."
    assert again == f"You have thanked {world.bob.mention} already."
    (thanks,) = posted(world.bob.user.dm_channel)
    assert text_of(thanks) == (
        f"**{world.alice.mention} thanks you for your response to The Lighthouse.** It reached them."
    )
    assert await status_of(world) is Status.CONFIRMED


async def test_thanks_pressed_twice_in_the_same_moment_are_sent_once(world: World) -> None:
    notice = await answered(world)

    results = await world.at_once(*[lambda: world.alice.user.click(notice, label="Thank you")] * 2)

    assert sorted(text_of(answer_to(result)) for result in results) == [
        f"{world.bob.mention} knows that it reached you.",
        f"You have thanked {world.bob.mention} already.",
    ]
    assert len(posted(world.bob.user.dm_channel)) == 1


async def test_a_response_that_was_thanked_for_cannot_be_disputed(world: World) -> None:
    notice = await answered(world)
    await world.alice.user.click(notice, label="Thank you")

    text = await press_old(world, world.alice, buttons.DISPUTE)

    assert text == "You have thanked for this one, so it stays. If something is wrong, tell a moderator."


async def test_a_dispute_asks_the_giver_and_the_response_waits_uncounted(world: World) -> None:
    notice = await answered(world)
    await world.pass_time()
    await world.restart()

    text = text_of(answer_to(await world.alice.user.click(notice, label="Not received")))
    again = await press_old(world, world.alice, buttons.DISPUTE)
    await world.pass_time()

    assert text.startswith(f"All right. I’ve asked {world.bob.mention}.")
    assert again == f"I’ve asked {world.bob.mention} already."
    (question,) = posted(world.bob.user.dm_channel)
    assert text_of(question) == (
        f"**{world.alice.mention} couldn’t find your response to The Lighthouse.**\n"
        "You told me: commented. That happens: filters, private profiles, a slow site. "
        "It isn’t counted for the moment. Which is it?\n[I stand by it]\n[Take it back]"
    )
    assert "○○○  0 of 3" in text_of(world.card)
    assert posted(world.log) == [], "no moderator is troubled before the giver has had their say"


async def test_a_disputed_response_can_still_be_thanked_for(world: World) -> None:
    await disputed(world)

    text = text_of(
        answer_to(await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Thank you"))
    )
    await world.pass_time()

    assert text == f"{world.bob.mention} knows that it reached you."
    assert "1 of 3" in text_of(world.card)


async def test_who_stands_by_a_response_is_counted_and_the_moderators_have_a_look(world: World) -> None:
    question = await disputed(world)
    await world.restart()

    text = text_of(answer_to(await world.bob.user.click(question, label="I stand by it")))
    again = await press_old(world, world.bob, buttons.STAND_BY)
    await world.pass_time()

    assert text == "Thank you. It counts, and the moderators will have a look."
    assert again == "This is settled already. There is nothing more to do."
    assert "1 of 3" in text_of(world.card)
    (case,) = posted(world.log)
    assert text_of(case).startswith(
        f"### A response is in question\n`#1` {world.bob.mention} commented for **The Lighthouse**.\n"
        f"{world.alice.mention} couldn’t find it; {world.bob.mention} stands by it."
    )
    refused = await press_old(world, world.alice, buttons.DISPUTE)
    assert refused == "This one is in the moderators’ hands. If something is wrong, tell one of them."


async def test_who_takes_a_response_back_is_told_that_no_harm_is_done(world: World) -> None:
    question = await disputed(world)
    await world.restart()

    text = text_of(answer_to(await world.bob.user.click(question, label="Take it back")))
    again = await press_old(world, world.bob, buttons.TAKE_BACK)

    assert text == "Taken back. No harm done."
    assert again == "You had taken it back already."
    assert await status_of(world) is Status.VOID
    assert posted(world.log) == []


async def test_a_response_that_was_taken_back_can_neither_be_thanked_for_nor_given_again(
    world: World,
) -> None:
    question = await disputed(world)
    await world.bob.user.click(question, label="Take it back")

    for action in (buttons.THANK, buttons.DISPUTE):
        text = await press_old(world, world.alice, action)
        assert text.startswith("Its giver has taken this one back, so it doesn’t count any more.")
    assert (await world.respond(world.bob, world.card)).startswith("This response was taken back")
    assert "Thank you for answering" in await world.respond(world.bob, world.card, "share")


async def test_both_answers_to_a_question_in_the_same_moment_settle_it_one_way(world: World) -> None:
    question = await disputed(world)

    results = await world.at_once(
        lambda: world.bob.user.click(question, label="Take it back"),
        lambda: world.bob.user.click(question, label="I stand by it"),
    )

    assert all(text_of(answer_to(result)) for result in results)
    assert await status_of(world) in (Status.VOID, Status.COUNTED)
    # Whoever stands by it and then takes it back has raised the case all the same.
    assert await status_of(world) is Status.VOID or posted(world.log)


async def test_a_response_that_is_taken_back_before_the_notice_goes_out_is_not_told(world: World) -> None:
    card = await world.boost()
    world.env.inject_error("POST", "/users/@me/channels", status=503, times=None)
    await world.respond(world.bob, card)
    world.env.backend.faults.clear()

    await world.app.services.responses.take_back(world.guild.id, world.bob.id, 1)
    await world.pass_time(timedelta(minutes=1))

    assert posted(world.alice.user.dm_channel) == []


# Buttons in unusual places.


async def test_a_button_of_a_response_that_is_not_there_says_so(world: World) -> None:
    for action in ALL:
        planted = await world.plant(world.boosts, action.button(world.guild.id, UNKNOWN))

        text = said(await world.bob.click(planted, label=labels_of(planted)[0]))

        assert text.startswith("I can’t find that response any more."), action.name


@pytest.mark.parametrize("where", ["server", "dm"])
async def test_a_button_of_two_writers_refuses_everybody_else(world: World, where: str) -> None:
    await disputed(world)
    place = world.boosts if where == "server" else world.carol.user.dm_channel
    carol: Any = world.carol if where == "server" else world.carol.user

    for action in ALL:
        planted = await world.plant(place, action.button(world.guild.id, 1))
        text = text_of(answer_to(await carol.click(planted, label=labels_of(planted)[0])))

        assert text == "This button is for the two writers it is about.", action.name
    assert await status_of(world) is Status.DISPUTED


async def test_a_button_of_the_one_writer_refuses_the_other(world: World) -> None:
    await disputed(world)

    hers = "You gave this one yourself: this button is for the writer who received it."
    his = "This button is for the two writers it is about."
    for member, actions, refusal in (
        (world.bob, (buttons.THANK, buttons.DISPUTE, buttons.READ, buttons.REPORT), hers),
        (world.alice, (buttons.STAND_BY, buttons.TAKE_BACK, buttons.LOOK, buttons.UNDO), his),
    ):
        for action in actions:
            assert await press_old(world, member, action) == refusal, action.name
    assert await status_of(world) is Status.DISPUTED


async def test_a_button_of_another_servers_response_reaches_nothing(world: World) -> None:
    await disputed(world)
    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("boosts")
    bob = elsewhere.add_member(world.bob.user)
    await world.env.settle()

    for action in ALL:
        planted = await world.plant(channel, action.button(world.guild.id, 1))
        text = said(await bob.click(planted, label=labels_of(planted)[0]))

        assert text.startswith("I can’t find that response any more."), action.name
    assert await status_of(world) is Status.DISPUTED


async def test_a_member_who_left_gets_no_more_notices(world: World) -> None:
    notice = await answered(world)
    world.guild.remove_member(world.bob)
    await world.env.settle()

    text = text_of(answer_to(await world.alice.user.click(notice, label="Thank you")))

    assert text == f"{world.bob.mention} knows that it reached you."
    assert posted(world.bob.user.dm_channel) == []


async def test_a_member_who_left_records_nothing_from_an_old_dm(world: World) -> None:
    await answered(world)
    place = world.bob.user.dm_channel
    planted = await world.plant(place, RESPOND.button(world.guild.id, 1))
    world.guild.remove_member(world.bob)
    await world.env.settle()

    assert text_of(answer_to(await world.bob.user.click(planted, label="I responded"))) == LEFT


async def test_a_member_who_leaves_with_an_open_form_records_nothing_by_it(world: World) -> None:
    await answered(world)
    planted = await world.plant(world.bob.user.dm_channel, RESPOND.button(world.guild.id, 1))
    shown = await world.bob.user.click(planted, label="I responded")
    world.guild.remove_member(world.bob)
    await world.env.settle()

    assert text_of(answer_to(await world.bob.user.submit_modal(shown, {"kind": ["share"]}))) == LEFT


def test_every_button_of_responses_is_tried_in_this_file() -> None:
    known = {action for action in vars(buttons).values() if isinstance(action, Action)}

    assert known == set(ALL) | OF_DIGESTS
    assert RESPOND.name.startswith("boosts:v1:")
