"""What moderators decide is told to everybody concerned: kindly, once, by the usual ways."""

from datetime import timedelta
from typing import Any

import discord
import pytest
import simcord

from tests.cogs.test_reasons import BOTH, INTERNAL, KIND
from tests.cogs.world import World, answer_to, form_of, posted, said, text_of, waiting

ASK = "-# Questions? Talk to the moderators."


def letters_of(member: simcord.MemberActor) -> list[str]:
    """Return what a member reads by DM, oldest first."""
    return [text_of(message) for message in posted(member.user.dm_channel)]


async def act(world: World, command: str, **options: Any) -> str:
    """Act as the moderator, with both reasons, and let delivery do its work."""
    shown = await world.moderator.slash(world.log, command, **options)
    text = said(await world.moderator.submit_modal(shown, BOTH))
    await world.pass_time()
    return text


async def decide(world: World, case: discord.Message, label: str, **reasons: str) -> str:
    shown = await world.moderator.click(case, label=label)
    text = text_of(answer_to(await world.moderator.submit_modal(shown, reasons or BOTH)))
    await world.pass_time()
    return text


async def disputed(world: World) -> discord.Message:
    """Let Bob stand by a response that Alice could not find, and return the case."""
    await world.respond(world.bob, await world.boost())
    await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Not received")
    await world.bob.user.click(posted(world.bob.user.dm_channel)[-1], label="I stand by it")
    return posted(world.log)[-1]


# Responses.


async def test_a_void_and_a_restore_are_told_to_both_with_what_they_did_to_the_streak(world: World) -> None:
    for day in range(3):
        await world.bob.slash(world.boosts, "respond log", member=world.carol, kind="share", note=f"{day}")
        await world.pass_time(timedelta(days=1))
    await world.respond(world.bob, await world.boost())

    await act(world, "mod void", response=2)

    assert letters_of(world.bob)[-1] == (
        f"**The moderators have decided: your response to {world.carol.mention} isn’t counted.** "
        f"(shared it)\nYour streak is now 2 days.\nThe moderators say:\n> {KIND}\n{ASK}"
    )
    assert letters_of(world.carol)[-1] == (
        f"**The moderators have decided: the response of {world.bob.mention} to you isn’t counted.** "
        f"(shared it)\nThe moderators say:\n> {KIND}\n{ASK}"
    )

    await act(world, "mod restore", response=2)

    assert "counts.**" in letters_of(world.bob)[-1]
    assert "Your streak is now 4 days." in letters_of(world.bob)[-1]
    assert "counts.**" in letters_of(world.carol)[-1]
    assert INTERNAL not in "".join([*letters_of(world.bob), *letters_of(world.carol)])


async def test_a_streak_that_is_gone_with_a_void_is_said_to_be_over(world: World) -> None:
    await world.respond(world.bob, await world.boost())

    await act(world, "mod void", response=1)

    assert "Your streak is over with it; your next response begins a new one." in letters_of(world.bob)[-1]
    assert "streak" not in letters_of(world.alice)[-1], "it is nobody else’s"


@pytest.mark.parametrize(
    ("label", "giver", "receiver"),
    [
        ("Count it", "your response to {alice} counts.**", "the response of {bob} to you counts.**"),
        (
            "Don’t count it",
            "your response to {alice} isn’t counted.**",
            "the response of {bob} to you isn’t counted.**",
        ),
    ],
)
async def test_both_learn_how_a_dispute_ended(world: World, label: str, giver: str, receiver: str) -> None:
    case = await disputed(world)
    names = {"alice": world.alice.mention, "bob": world.bob.mention}

    await decide(world, case, label)

    for member, text in ((world.bob, giver), (world.alice, receiver)):
        letter = letters_of(member)[-1]
        assert text.format(**names) in letter
        assert "(commented for **The Lighthouse**)" in letter
        assert f"> {KIND}" in letter
        assert INTERNAL not in letter


async def test_who_could_not_find_a_response_learns_that_it_was_taken_back(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    await world.alice.user.click(posted(world.alice.user.dm_channel)[-1], label="Not received")
    question = posted(world.bob.user.dm_channel)[-1]

    for _ in range(2):
        await world.bob.user.click(question, label="Take it back")

    assert letters_of(world.alice)[1:] == [
        f"**{world.bob.mention} took back the response that you couldn’t find** (commented). "
        "It isn’t counted, and there is nothing more to do."
    ]


async def test_what_was_not_in_question_is_taken_back_without_a_word(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    before = len(letters_of(world.alice))

    shown = await world.bob.slash(world.boosts, "respond undo")
    await world.bob.click(answer_to(shown), label="Take it back")

    assert len(letters_of(world.alice)) == before


async def test_a_decision_after_a_correction_repeats_nothing(world: World) -> None:
    case = await disputed(world)
    await act(world, "mod void", response=1)
    before = [len(letters_of(member)) for member in (world.alice, world.bob)]

    await decide(world, case, "Don’t count it")

    assert [len(letters_of(member)) for member in (world.alice, world.bob)] == before


async def test_a_decision_that_discord_delivers_twice_is_told_once(world: World) -> None:
    case = await disputed(world)
    await decide(world, case, "Count it")
    before = [len(letters_of(member)) for member in (world.alice, world.bob)]

    await world.deliver_again()
    await world.pass_time()

    assert [len(letters_of(member)) for member in (world.alice, world.bob)] == before


# The usual ways.


async def test_whose_record_it_is_is_always_told_and_others_as_they_like(world: World) -> None:
    case = await disputed(world)
    for member in (world.alice, world.bob):
        await member.slash(world.boosts, "me notices", when="never")
    before = len(letters_of(world.alice))

    await decide(world, case, "Count it")

    assert "your response" in letters_of(world.bob)[-1]
    assert len(letters_of(world.alice)) == before


async def test_who_reads_once_a_day_is_told_of_others_records_in_the_morning(world: World) -> None:
    case = await disputed(world)
    await world.alice.slash(world.boosts, "me notices", when="digest")
    before = len(letters_of(world.alice))
    await decide(world, case, "Count it")
    assert len(letters_of(world.alice)) == before

    await world.pass_time(timedelta(days=1))

    assert any("the response of" in letter for letter in letters_of(world.alice)[before:])


async def test_with_closed_dms_a_decision_waits_behind_a_button(world: World) -> None:
    case = await disputed(world)
    world.close_dms(world.bob)

    await decide(world, case, "Don’t count it")

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.bob)
    await world.restart()
    assert "isn’t counted.**" in said(await world.bob.click(notice, label="Show me"))
    await act(world, "mod restore", response=1)
    assert "nothing waits any more" in said(await world.bob.click(notice, label="Show me"))


# Boosts and reports.


async def test_a_boost_taken_down_reaches_its_writer_whose_dms_are_closed(world: World) -> None:
    shown = await world.moderator.click(await world.boost(), label="Close")
    world.close_dms(world.alice)

    assert said(await world.moderator.submit_modal(shown, BOTH)) == "Taken down. I’ll tell the writer."
    await world.pass_time()

    card, notice = posted(world.boosts)
    assert text_of(card) == "This boost was taken down by the moderators."
    assert text_of(notice) == waiting(world.alice)
    await world.restart()
    told = said(await world.alice.click(notice, label="Show me"))
    assert told.startswith("**Your boost was taken down: The Lighthouse**\nThe moderators say:\n")
    assert f"> {KIND}" in told


@pytest.mark.parametrize("label", ["Take it down", "Leave it"])
async def test_who_reported_hears_that_somebody_looked_and_no_more(world: World, label: str) -> None:
    shown = await world.bob.click(await world.boost(), label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})

    await decide(world, posted(world.log)[-1], label, reason=INTERNAL)

    assert letters_of(world.bob) == [
        "**Thank you for your report about The Lighthouse.** The moderators have looked at it."
    ]
    told = letters_of(world.alice)
    assert len(told) == (1 if label == "Take it down" else 0), "of a report nobody tells her"


# Members.


@pytest.mark.parametrize(
    ("command", "options", "told"),
    [
        ("mod adjust", {"points": 5}, "**The moderators have changed your points by +5.**"),
        ("mod block", {"from": "boosts", "days": 7}, "**The moderators ask you to leave boosts until <t:"),
        (
            "mod block",
            {"from": "rounds", "days": 7},
            "**The moderators ask you to leave the weekly",
        ),
        ("mod block", {"from": "both", "days": 7}, "**The moderators ask you to leave boosts and the weekly"),
        (
            "mod grace",
            {"from": "2026-01-02", "until": "2026-01-04"},
            "**The moderators have spared you 2026-01-02 to 2026-01-04.**",
        ),
        ("leaderboard exclude", {}, "**The moderators have left you out of the rankings,**"),
    ],
)
async def test_an_act_about_a_member_is_told_to_them(
    world: World, command: str, options: dict[str, Any], told: str
) -> None:
    await act(world, command, member=world.bob, **options)

    [letter] = letters_of(world.bob)
    assert letter.startswith(told)
    assert letter.endswith(f"The moderators say:\n> {KIND}\n{ASK}")


async def test_what_is_taken_back_is_told_as_well(world: World) -> None:
    await act(world, "mod block", member=world.bob, days=7, **{"from": "boosts"})
    await act(world, "mod block", member=world.bob, days=9, **{"from": "rounds"})
    await act(world, "mod grace", member=world.bob, **{"from": "2026-01-02", "until": "2026-01-04"})
    await act(world, "leaderboard exclude", member=world.bob)
    before = len(letters_of(world.bob))

    await act(world, "mod unblock", member=world.bob)
    await act(world, "mod end-grace", grace=1)
    await act(world, "leaderboard include", member=world.bob)

    lifted, ended, listed = letters_of(world.bob)[before:]
    assert lifted.startswith(
        "**The moderators have lifted the block: you can take part in everything again.**"
    )
    assert ended.startswith("**The moderators have taken back the grace of 2026-01-02 to 2026-01-04.**")
    assert listed.startswith("**The moderators have listed you in the rankings again.**")


async def test_a_grace_for_everybody_writes_to_nobody(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    before = [len(letters_of(member)) for member in (world.alice, world.bob)]

    await act(world, "mod grace", **{"from": "2026-01-02", "until": "2026-01-04"})
    shown = await world.moderator.slash(world.log, "mod end-grace", grace=1)
    assert list(form_of(shown)) == ["reason"], "there is nobody to write to"
    await world.moderator.submit_modal(shown, {"reason": "Enough"})
    await world.pass_time()

    assert [len(letters_of(member)) for member in (world.alice, world.bob)] == before
