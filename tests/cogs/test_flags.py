"""The moderators' queue as they meet it: reports and disputes, decided with a reason, once."""

from typing import Any

import discord
import simcord

from bot.domain.boosts import State
from bot.domain.responses import Status
from bot.ui.items import Action
from cogs.moderation import flag_buttons as buttons
from tests.cogs.world import World, answer_to, form_of, labels_of, pinged_by, posted, said, text_of

UNKNOWN = 4_711
ONLY = "> **For moderators only:** "
ALL = tuple(buttons.BY_VERDICT.values())


async def reported(world: World, reason: str = "This is spam.") -> discord.Message:
    """Let Bob report a boost of Alice's, and return what the moderators read."""
    card = await world.boost()
    shown = await world.bob.click(card, label="Report")
    assert said(await world.bob.submit_modal(shown, {"reason": reason})) == (
        "Thank you for telling us. The moderators will have a look."
    )
    return posted(world.log)[-1]


async def disputed(world: World) -> discord.Message:
    """Let Bob stand by a response that Alice could not find, and return what the moderators read."""
    await world.respond(world.bob, await world.boost())
    await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Not received")
    await world.bob.user.click(posted(world.bob.user.dm_channel)[-1], label="I stand by it")
    return posted(world.log)[-1]


async def decide(world: World, case: discord.Message, label: str, reason: str = "Seen it.") -> str:
    """Decide as the moderator, and return what then stands in place of the case."""
    shown = await world.moderator.click(case, label=label)
    answer = answer_to(await world.moderator.submit_modal(shown, {"reason": reason}))
    assert answer.id == case.id, "in place of the case"
    return text_of(answer)


async def state_of(world: World) -> State:
    return (await world.app.services.boosts.view(world.guild.id, 1)).boost.state


async def status_of(world: World) -> Status:
    return (await world.app.services.responses.view(world.guild.id, 1)).response.status


# Reports.


async def test_a_report_stands_before_the_moderators_with_all_they_need(world: World) -> None:
    case = await reported(world, "Look:\n# it is **spam** @everyone")

    assert text_of(case).startswith(
        f"### A boost was reported\n**The Lighthouse** by {world.alice.mention}\n"
        "> Look: # it is \\*\\*spam\\*\\* @\u200beveryone"
    )
    assert labels_of(case) == ["Take it down", "Leave it", "See the boost"]
    assert pinged_by(world, case) == set()
    assert len(posted(world.boosts)) == 1, "nobody else hears of it"


async def test_a_report_form_opened_before_a_restart_can_be_submitted_after_it(world: World) -> None:
    card = await world.boost()
    await world.restart()
    shown = await world.bob.click(card, label="Report")
    assert list(form_of(shown)) == ["reason"]
    await world.restart()

    assert "The moderators will have a look." in said(await world.bob.submit_modal(shown, {"reason": "Spam"}))
    assert len(posted(world.log)) == 1


async def test_the_same_member_reports_a_boost_once(world: World) -> None:
    await reported(world)
    shown = await world.bob.click(world.card, label="Report")

    text = said(await world.bob.submit_modal(shown, {"reason": "Again."}))

    assert text == "You have reported this boost before. The moderators know."
    assert len(posted(world.log)) == 1


async def test_a_report_submitted_twice_in_the_same_moment_is_one_case(world: World) -> None:
    card = await world.boost()
    forms = [await world.bob.click(card, label="Report") for _ in range(2)]

    results = await world.at_once(
        *(lambda form=form: world.bob.submit_modal(form, {"reason": "Spam"}) for form in forms)
    )

    assert {said(result) for result in results} == {
        "Thank you for telling us. The moderators will have a look.",
        "You have reported this boost before. The moderators know.",
    }
    assert len(posted(world.log)) == 1


async def test_nobody_reports_their_own_boost(world: World) -> None:
    card = await world.boost()
    shown = await world.alice.click(card, label="Report")

    text = said(await world.alice.submit_modal(shown, {"reason": "I changed my mind."}))

    assert text.startswith("This is your own boost")
    assert posted(world.log) == []


async def test_a_report_of_blanks_is_refused(world: World) -> None:
    card = await world.boost()
    shown = await world.bob.click(card, label="Report")

    text = said(await world.bob.submit_modal(shown, {"reason": "\u200b"}))

    assert text == "Please give a reason in a few words."


async def test_a_report_without_a_log_channel_is_kept_and_says_so(empty_world: World) -> None:
    world = empty_world
    await world.moderator.slash(world.boosts, "setup channels", boosts=world.boosts)
    card = await world.boost()
    shown = await world.bob.click(card, label="Report")

    text = said(await world.bob.submit_modal(shown, {"reason": "Spam"}))
    assert text.startswith(
        "Thank you. I’ve kept your report, but the moderators of this server haven’t chosen"
    )

    await world.moderator.slash(world.boosts, "setup channels", log=world.log)
    assert text_of(posted(world.log)[-1]).startswith("### A boost was reported")


async def test_a_report_that_is_upheld_takes_the_boost_down_and_tells_its_writer(world: World) -> None:
    case = await reported(world)
    await world.pass_time()
    await world.restart()

    shown = await world.moderator.click(case, label="Take it down")
    reasons = {"for_member": "We don’t do ads.", "reason": "Sells courses."}
    text = text_of(answer_to(await world.moderator.submit_modal(shown, reasons)))
    await world.pass_time()

    assert text.startswith("### A boost was reported")
    assert f"**Taken down** by {world.moderator.mention} · <t:" in text
    assert f"> **For the member:** We don’t do ads.\n{ONLY}Sells courses." in text
    assert labels_of(posted(world.log)[-1]) == []
    assert text_of(world.card) == "This boost was taken down by the moderators."
    assert "> We don’t do ads." in text_of(posted(world.alice.user.dm_channel)[-1])


async def test_a_report_that_is_dismissed_leaves_the_boost(world: World) -> None:
    case = await reported(world)
    await world.restart()

    text = await decide(world, case, "Leave it")

    assert f"**Left as it is** by {world.moderator.mention} · <t:" in text
    assert await state_of(world) is State.OPEN
    assert posted(world.alice.user.dm_channel) == []


async def test_the_second_report_of_what_was_taken_down_does_not_claim_that_it_is_left(world: World) -> None:
    first = await reported(world)
    shown = await world.carol.click(world.card, label="Report")
    await world.carol.submit_modal(shown, {"reason": "Spam"})
    second = posted(world.log)[-1]
    await decide(world, first, "Take it down")

    text = await decide(world, second, "Leave it")

    assert "**Left as it is**" not in text
    assert f"**Closed** by {world.moderator.mention} · <t:" in text
    assert "The boost has been taken down in another way." in text


async def test_a_moderator_does_not_decide_on_a_report_of_their_own_boost(world: World) -> None:
    await world.boost(world.moderator)
    shown = await world.bob.click(world.card, label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    shown = await world.moderator.click(posted(world.log)[-1], label="Leave it")

    text = said(await world.moderator.submit_modal(shown, {"reason": "I like it."}))

    assert text.startswith("You are part of this one, so another moderator has to decide.")
    assert "I like it." in text


# Disputes.


async def test_a_dispute_that_is_upheld_is_not_counted(world: World) -> None:
    case = await disputed(world)
    assert labels_of(case) == ["Don’t count it", "Count it", "See the boost"]
    await world.restart()

    text = await decide(world, case, "Don’t count it", "Nothing there.")
    await world.pass_time()

    assert f"**Not counted**, decided by {world.moderator.mention} · <t:" in text
    assert f"{ONLY}Nothing there." in text
    assert await status_of(world) is Status.VOID
    assert "0 of 3" in text_of(world.card)


async def test_of_what_its_giver_took_back_meanwhile_no_way_back_is_named(world: World) -> None:
    case = await disputed(world)
    await world.app.services.responses.undo(world.guild.id, world.bob.id, 1)

    text = await decide(world, case, "Don’t count it", "Nothing there.")

    assert text.endswith(f"{ONLY}Nothing there.")


async def test_what_was_decided_says_which_case_and_response_and_how_to_take_it_back(world: World) -> None:
    case = await disputed(world)
    assert f"`#1` {world.bob.mention} commented for **The Lighthouse**." in text_of(case)
    assert "\n-# Case #1" in text_of(case)

    text = await decide(world, case, "Don’t count it", "Nothing there.")
    audit = said(await world.moderator.slash(world.log, "mod audit"))
    member = said(await world.moderator.slash(world.log, "mod member", member=world.bob))

    assert "-# Case #1\n" in text
    assert text.endswith(f"{ONLY}Nothing there.\n-# `/mod restore response:1` takes that back.")
    line = f"{world.moderator.mention} upheld case #1 about response #1 of {world.bob.mention}"
    assert line in audit
    assert line in member.partition("**What moderators did**")[2]
    assert "- #1 · A response in question · <t:" in member


async def test_a_report_that_was_decided_is_on_record_with_its_boost(world: World) -> None:
    text = await decide(world, await reported(world), "Leave it")

    audit = said(await world.moderator.slash(world.log, "mod audit"))

    assert "restore" not in text
    assert f"dismissed case #1 about boost #1 of {world.alice.mention}\n{ONLY}Seen it." in audit


async def test_a_dispute_that_is_dismissed_counts(world: World) -> None:
    case = await disputed(world)
    await world.restart()

    text = await decide(world, case, "Count it")

    assert f"**Counted**, decided by {world.moderator.mention} · <t:" in text
    assert await status_of(world) is Status.COUNTED


async def test_a_dispute_about_what_was_left_out_meanwhile_does_not_claim_that_it_counts(
    world: World,
) -> None:
    case = await disputed(world)
    shown = await world.moderator.slash(world.log, "mod void", response=1)
    await world.moderator.submit_modal(shown, {"reason": "Logged twice"})

    text = await decide(world, case, "Count it")

    assert "**Counted**" not in text
    assert f"**Closed** by {world.moderator.mention} · <t:" in text
    assert "The response was taken back or left out in another way, so it doesn’t count." in text
    assert await status_of(world) is Status.VOID


async def test_a_moderator_does_not_decide_on_their_own_response(world: World) -> None:
    await world.respond(world.moderator, await world.boost())
    await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Not received")
    await world.moderator.user.click(posted(world.moderator.user.dm_channel)[-1], label="I stand by it")
    shown = await world.moderator.click(posted(world.log)[-1], label="Count it")

    text = said(await world.moderator.submit_modal(shown, {"reason": "Trust me."}))

    assert text.startswith("You are part of this one")


# Once, and by moderators only.


async def test_a_decision_form_opened_before_a_restart_can_be_submitted_after_it(world: World) -> None:
    case = await reported(world)
    shown = await world.moderator.click(case, label="Take it down")
    await world.restart()

    answer = answer_to(await world.moderator.submit_modal(shown, {"reason": "Spam"}))

    assert "**Taken down**" in text_of(answer)


async def test_the_slower_of_two_moderators_is_told_that_it_is_decided(world: World) -> None:
    case = await reported(world)
    other = world.add("other moderator", world.mods)
    slow = await other.click(case, label="Take it down")
    await decide(world, case, "Leave it")

    text = said(await other.submit_modal(slow, {"reason": "It is spam, really."}))

    assert text.startswith("Another moderator has decided this one already.")
    assert "It is spam, really." in text
    assert await state_of(world) is State.OPEN


async def test_two_verdicts_in_the_same_moment_make_one_decision(world: World) -> None:
    case = await reported(world)
    other = world.add("other moderator", world.mods)
    down = await other.click(case, label="Take it down")
    leave = await world.moderator.click(case, label="Leave it")

    results = await world.at_once(
        lambda: other.submit_modal(down, {"reason": "Spam"}),
        lambda: world.moderator.submit_modal(leave, {"reason": "Fine"}),
    )

    texts = [text_of(answer_to(result)) for result in results]
    assert sum(text.startswith("Another moderator has decided") for text in texts) == 1
    assert (await state_of(world) is State.REMOVED) == ("**Taken down**" in texts[0])


async def test_who_lost_manage_server_meanwhile_decides_nothing(world: World) -> None:
    case = await reported(world)
    shown = await world.moderator.click(case, label="Take it down")
    # The role keeps its place in the log channel, so that the form can be sent off at all.
    world.env.backend.edit_role(world.guild.id, world.mods.id, {"permissions": 0})
    await world.env.settle()

    text = said(await world.moderator.submit_modal(shown, {"reason": "Spam"}))

    assert text.startswith(
        "This is for moderators: it needs the Manage Server permission, or the role the server chose for it."
    )
    assert await state_of(world) is State.OPEN
    assert "[Take it down]" in text_of(posted(world.log)[-1])


async def test_a_reason_of_blanks_decides_nothing(world: World) -> None:
    case = await reported(world)
    shown = await world.moderator.click(case, label="Take it down")

    text = said(await world.moderator.submit_modal(shown, {"reason": "\u200b"}))

    assert text.startswith("Please give a reason in a few words:")
    assert await state_of(world) is State.OPEN


async def test_a_button_of_the_queue_refuses_members_and_does_nothing_in_dms(world: World) -> None:
    await reported(world)
    user: simcord.UserHandle = world.moderator.user

    for action in ALL:
        planted = await world.plant(world.boosts, action.button(world.guild.id, 1))
        by_dm = await world.plant(user.dm_channel, action.button(world.guild.id, 1))
        label = labels_of(planted)[0]

        for result in (await world.carol.click(planted, label=label), await user.click(by_dm, label=label)):
            text = text_of(answer_to(result))
            assert text.startswith("This is for moderators: it needs the Manage Server permission"), (
                action.name
            )


async def test_a_button_of_a_case_that_is_not_there_says_so(world: World) -> None:
    for action in ALL:
        planted = await world.plant(world.log, action.button(world.guild.id, UNKNOWN))

        text = said(await world.moderator.click(planted, label=labels_of(planted)[0]))

        assert text == "I can’t find that case any more.", action.name


async def test_a_button_of_another_servers_case_reaches_nothing(world: World) -> None:
    await reported(world)
    elsewhere = world.env.create_guild("Elsewhere")
    channel = elsewhere.create_text_channel("log")
    mods = elsewhere.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    stranger = elsewhere.add_member(world.env.create_user("stranger"), roles=[mods])
    await world.env.settle()

    for action in ALL:
        planted = await world.plant(channel, action.button(world.guild.id, 1))
        text = said(await stranger.click(planted, label=labels_of(planted)[0]))

        assert text == "I can’t find that case any more.", action.name


async def test_a_button_of_a_case_that_is_decided_says_so(world: World) -> None:
    await decide(world, await reported(world), "Leave it")
    planted = await world.plant(world.log, buttons.UPHOLD_REPORT.button(world.guild.id, 1))

    text = said(await world.moderator.click(planted, label="Take it down"))

    assert text == "Another moderator has decided this one already."


def test_every_button_of_flags_is_tried_in_this_file() -> None:
    known: set[Any] = {action for action in vars(buttons).values() if isinstance(action, Action)}

    assert known == set(ALL)
