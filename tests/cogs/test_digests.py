"""The letter that comes once a day, as members read and press it."""

from datetime import datetime, timedelta

import discord
import pytest

from cogs.responses import buttons
from tests.cogs.test_respond import ledger, log
from tests.cogs.world import (
    World,
    answer_to,
    button_ids,
    labels_of,
    parts_of,
    pinged_by,
    posted,
    said,
    text_of,
    waiting,
)


@pytest.fixture(autouse=True)
async def _once_a_day(world: World) -> None:
    said(await world.alice.slash(world.boosts, "me notices", when="digest"))


async def until_morning(world: World) -> None:
    """Let it be a minute past nine, UTC, the next time."""
    now: datetime = world.env.now()
    nine = now.replace(hour=9, minute=1, second=0, microsecond=0)
    await world.pass_time((nine if nine > now else nine + timedelta(days=1)) - now)


async def letter(world: World) -> discord.Message:
    """Let Bob and Carol answer Alice, and return what she reads in the morning."""
    await log(world, note="The ending!")
    await world.respond(world.carol, await world.boost(), link="https://example.com/c")
    await until_morning(world)
    return posted(world.alice.user.dm_channel)[-1]


async def test_it_comes_in_the_morning_and_tells_of_everybody(world: World) -> None:
    shown = await letter(world)

    assert text_of(shown) == (
        "## 2 peers have answered you\n"
        f"**{world.bob.mention}** commented\n> The ending!\n"
        "[Thank you]\n[Not received]\n"
        f"**{world.carol.mention}** commented: your boost **The Lighthouse**\n"
        "[Thank you]\n[Not received]\n[See it]\n"
        "[Thank all]\n"
        "-# This letter comes once a day at most. `/me notices` changes that."
    )
    assert len(posted(world.alice.user.dm_channel)) == 1


async def test_nobody_is_told_before_the_morning(world: World) -> None:
    await log(world)
    await world.pass_time(timedelta(hours=1))

    assert posted(world.alice.user.dm_channel) == []


async def test_one_is_thanked_from_it_after_a_restart(world: World) -> None:
    shown = await letter(world)

    await world.restart()
    first = button_ids(shown, "Thank you")[0]
    text = text_of(answer_to(await world.alice.user.click(shown, custom_id=first)))

    assert text == f"{world.bob.mention} knows that it reached you."
    assert "thanks you for your response" in text_of(posted(world.bob.user.dm_channel)[-1])


async def test_all_are_thanked_at_once_after_a_restart_and_only_once(world: World) -> None:
    shown = await letter(world)

    await world.restart()
    first = text_of(answer_to(await world.alice.user.click(shown, label="Thank all")))
    second = text_of(answer_to(await world.alice.user.click(shown, label="Thank all")))

    assert first == (f"Thanked: {world.bob.mention}, {world.carol.mention}. They know that it reached you.")
    assert second == "You have thanked them all already."
    assert [each.status.value for each in await ledger(world)] == ["confirmed", "confirmed"]
    assert len(posted(world.bob.user.dm_channel)) == 1


async def test_with_closed_dms_the_server_hears_that_there_is_one_and_she_alone_reads_it(
    world: World,
) -> None:
    world.close_dms(world.alice)
    await log(world, note="for you alone")
    await log(world, world.carol)
    await until_morning(world)

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert pinged_by(world, notice) == {world.alice.id}
    await world.restart()
    hers = said(await world.alice.click(notice, label="Show me"))
    assert "> for you alone" in hers
    assert "This is for the member it names." in said(await world.bob.click(notice, label="Show me"))


async def test_a_digest_that_an_older_version_posted_in_the_server_still_opens(world: World) -> None:
    await log(world, note="for you alone")
    await until_morning(world)
    planted = await world.plant(world.boosts, buttons.READ_DIGEST.button(world.guild.id, 1))

    hers = said(await world.alice.click(planted, label="Read it"))
    his = said(await world.bob.click(planted, label="Read it"))

    assert "> for you alone" in hers
    assert his == "This button is for the two writers it is about."


async def test_more_than_fit_are_counted(world: World) -> None:
    for number in range(9):
        await log(world, note=f"number {number}")
    await until_morning(world)

    shown = posted(world.alice.user.dm_channel)[-1]
    assert "## One peer has answered you" in text_of(shown)
    assert "number 5" in text_of(shown)
    assert "number 6" not in text_of(shown)
    assert "And 3 more: `/respond history` in the server shows them." in text_of(shown)
    assert len(parts_of(shown)) <= 40


async def test_what_was_taken_back_meanwhile_is_not_told_and_an_empty_letter_not_sent(world: World) -> None:
    await log(world)
    asked = await world.bob.slash(world.boosts, "respond undo")
    await world.bob.click(answer_to(asked), label="Take it back")

    await until_morning(world)

    assert posted(world.alice.user.dm_channel) == []


async def test_a_button_of_a_digest_nobody_knows_or_of_somebody_else_reaches_nothing(world: World) -> None:
    await letter(world)

    for action in (buttons.THANK_ALL, buttons.READ_DIGEST):
        for member, digest_id, text in (
            (world.alice, 4_711, "I can’t find that response any more."),
            (world.bob, 1, "This button is for the two writers it is about."),
        ):
            planted = await world.plant(world.boosts, action.button(world.guild.id, digest_id))
            assert said(await member.click(planted, label=labels_of(planted)[0])) == text
    assert {each.status.value for each in await ledger(world)} == {"counted"}


# Boosts that nobody has answered.


async def left_alone(world: World, *titles: str) -> None:
    """Let Bob boost, and nobody answer for two days."""
    await world.moderator.slash(world.boosts, "setup boosts", open_limit=10, per_day=10)
    for number, title in enumerate(titles):
        await world.boost(world.bob, title=title, link=f"https://example.com/{number}")
    await world.pass_time(timedelta(hours=47))
    assert posted(world.alice.user.dm_channel) == []
    await world.pass_time(timedelta(hours=2))


async def test_a_boost_left_alone_makes_a_letter_on_a_day_when_nobody_answered_her(world: World) -> None:
    await left_alone(world, "A *first* story")
    card = world.card
    await until_morning(world)

    [letter] = posted(world.alice.user.dm_channel)
    assert text_of(letter) == (
        "## One boost waits for its first response\n"
        rf"**A \*first\* story**, by {world.bob.mention} · [have a look]({card.jump_url})"
        "\nWill you be the first? `/boost next` in the server shows them too.\n"
        "-# This letter comes once a day at most. `/me notices` changes that."
    )
    assert [posted(each.user.dm_channel) for each in (world.bob, world.carol, world.moderator)] == [
        [],
        [],
        [],
    ]
    await world.pass_time(timedelta(days=2))
    assert posted(world.alice.user.dm_channel) == [letter]


async def test_boosts_left_alone_stand_below_what_she_received_three_at_most(world: World) -> None:
    await left_alone(world, "One", "Two", "Three", "Four")
    await log(world)
    await until_morning(world)
    await until_morning(world)

    first, second = [text_of(each) for each in posted(world.alice.user.dm_channel)]
    assert "## One peer has answered you" in first
    lines = first.partition("**Nobody has answered these yet**\n")[2].splitlines()[:4]
    assert [line.partition(",")[0] for line in lines[:3]] == ["**One**", "**Two**", "**Three**"]
    assert lines[3].startswith("-#")
    assert "## One boost waits" in second
    assert "**Four**" in second


async def test_with_closed_dms_she_is_told_that_boosts_wait_and_reads_them_there(world: World) -> None:
    world.close_dms(world.alice)
    await left_alone(world, "One")
    card = world.card
    await until_morning(world)

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert "**One**" in said(await world.alice.click(notice, label="Show me"))
    await world.respond(world.carol, card)
    assert "nothing waits any more" in said(await world.alice.click(notice, label="Show me"))
