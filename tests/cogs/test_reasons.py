"""Two reasons for each act of a moderator's: what the member reads, and what stays among moderators."""

from typing import Any

import discord
import pytest

from tests.cogs.world import World, answer_to, form_of, posted, said, text_of

INTERNAL = "Third time this month, watch her"
KIND = "Your link leads to another page"
BOTH = {"for_member": KIND, "reason": INTERNAL}
LABELLED = f"> **For the member:** {KIND}\n> **For moderators only:** {INTERNAL}"

COMMANDS: dict[str, dict[str, Any]] = {
    "mod void": {"response": 1},
    "mod restore": {"response": 2},
    "mod adjust": {"member": "bob", "points": 5},
    "mod block": {"member": "bob", "from": "both", "days": 7},
    "mod unblock": {"member": "carol"},
    "mod grace": {"from": "2026-01-02", "until": "2026-01-04"},
    "mod end-grace": {"grace": 1},
    "leaderboard exclude": {"member": "bob"},
    "leaderboard include": {"member": "carol"},
}


async def open_form(world: World, command: str) -> Any:
    options = {name: getattr(world, str(value), value) for name, value in COMMANDS[command].items()}
    return await world.moderator.slash(world.log, command, **options)


async def something_to_take_back(world: World) -> None:
    card = await world.boost()
    for member in (world.bob, world.carol):
        await world.respond(member, card)
    for command in ("mod void", "mod grace", "mod block", "leaderboard exclude"):
        options: dict[str, Any] = {
            "mod void": {"response": 2},
            "mod grace": {"from": "2026-01-06", "until": "2026-01-07", "member": world.carol},
            "mod block": {"member": world.carol, "from": "both", "days": 7},
            "leaderboard exclude": {"member": world.carol},
        }[command]
        shown = await world.moderator.slash(world.log, command, **options)
        await world.moderator.submit_modal(shown, {"reason": "So that there is something"})


def read_by_members(world: World) -> str:
    """Return all that members read by themselves: DMs, and what stands where everybody reads."""
    rooms = [world.boosts, *(each.user.dm_channel for each in (world.alice, world.bob, world.carol))]
    return "\n".join(text_of(message) for room in rooms for message in posted(room))


@pytest.mark.parametrize("command", COMMANDS)
async def test_an_act_asks_for_both_reasons_and_shows_them_apart(world: World, command: str) -> None:
    await something_to_take_back(world)
    shown = await open_form(world, command)
    await world.restart()
    assert [name for name in form_of(shown) if name != "boosts"] == ["for_member", "reason"]

    said(await world.moderator.submit_modal(shown, BOTH))
    await world.pass_time()

    assert text_of(posted(world.log)[-1]).endswith(LABELLED)
    assert LABELLED in said(await world.moderator.slash(world.log, "mod audit"))
    assert INTERNAL not in read_by_members(world)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["for_member", "reason"])
async def test_either_reason_is_enough_and_none_is_not(world: World, command: str, name: str) -> None:
    await something_to_take_back(world)
    shown = await open_form(world, command)
    nothing = said(await world.moderator.submit_modal(shown, {}))
    assert nothing.startswith("Please give a reason in a few words: for the member, for moderators")

    said(await world.moderator.submit_modal(await open_form(world, command), {name: "A few words"}))

    entry = text_of(posted(world.log)[-1])
    assert entry.endswith(
        f"> **{'For the member' if name == 'for_member' else 'For moderators only'}:** A few words"
    )


async def test_who_asks_why_a_response_does_not_count_reads_only_what_is_for_them(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    for command, extra in (("mod void", {}), ("mod restore", {"for_member": ""})):
        shown = await world.moderator.slash(world.log, command, response=1)
        await world.moderator.submit_modal(shown, BOTH | extra)

    for member in (world.alice, world.bob):
        text = said(await member.slash(world.boosts, "respond why"))
        assert f"the moderators left it out. They say: {KIND}" in text
        assert text.count("They say") == 1
        assert "the moderators counted it again." in text
        assert INTERNAL not in text


async def test_members_read_of_a_grace_only_what_is_for_them(world: World) -> None:
    await world.respond(world.bob, await world.boost())
    for day, filled in (("2025-12-30", BOTH), ("2025-12-31", {"reason": INTERNAL})):
        shown = await world.moderator.slash(
            world.log, "mod grace", **{"from": day, "until": day, "member": world.bob}
        )
        await world.moderator.submit_modal(shown, filled)

    graces = await world.app.services.streaks.list_graces(world.guild.id)
    assert {each.grace.label for each in graces} == {KIND, ""}
    choices = await world.moderator.autocomplete(world.log, "mod end-grace", "grace", "")
    assert any(each["name"].endswith(KIND) for each in choices)


async def test_a_writer_reads_only_what_is_for_them(world: World) -> None:
    card = await world.boost()
    shown = await world.moderator.click(card, label="Close")
    assert list(form_of(shown)) == ["for_member", "reason"]

    await world.moderator.submit_modal(shown, BOTH)
    await world.pass_time()

    notice = text_of(posted(world.alice.user.dm_channel)[-1])
    assert f"> {KIND}" in notice
    assert INTERNAL not in notice
    assert text_of(posted(world.log)[-1]).endswith(LABELLED)


async def test_a_writer_who_is_given_no_reason_reads_whom_to_ask(world: World) -> None:
    shown = await world.moderator.click(await world.boost(), label="Close")

    await world.moderator.submit_modal(shown, {"reason": INTERNAL})
    await world.pass_time()

    notice = text_of(posted(world.alice.user.dm_channel)[-1])
    assert INTERNAL not in notice
    assert "They say" not in notice
    assert "Questions? Talk to the moderators." in notice


async def test_a_decision_on_a_report_keeps_the_reasons_apart(world: World) -> None:
    shown = await world.bob.click(await world.boost(), label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    shown = await world.moderator.click(posted(world.log)[-1], label="Take it down")
    assert list(form_of(shown)) == ["for_member", "reason"]

    decided = text_of(answer_to(await world.moderator.submit_modal(shown, BOTH)))
    await world.pass_time()

    assert LABELLED in decided
    assert f"> {KIND}" in text_of(posted(world.alice.user.dm_channel)[-1])
    assert INTERNAL not in read_by_members(world)


async def test_where_a_decision_tells_nobody_there_is_nothing_to_write_for_a_member(world: World) -> None:
    shown = await world.bob.click(await world.boost(), label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})

    shown = await world.moderator.click(posted(world.log)[-1], label="Leave it")

    assert list(form_of(shown)) == ["reason"]


# Who reported.


async def reported(world: World, author: Any) -> discord.Message:
    shown = await world.bob.click(await world.boost(author), label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    return posted(world.log)[-1]


async def test_who_reported_is_named_to_moderators_alone_and_never_to_the_writer(world: World) -> None:
    case = await reported(world, world.moderator)
    assert world.bob.mention not in text_of(case), "the writer may read the moderators’ log, too"

    other = world.add("other", world.mods)
    assert f"Reported by {world.bob.mention}" in said(await other.slash(world.log, "mod flags"))
    own = said(await world.moderator.slash(world.log, "mod flags"))
    assert "Spam" in own
    assert world.bob.mention not in own


async def test_nothing_that_follows_from_a_report_names_who_reported(world: World) -> None:
    case = await reported(world, world.alice)
    shown = await world.moderator.click(case, label="Take it down")
    await world.moderator.submit_modal(shown, BOTH)
    await world.pass_time()

    read = [
        text_of(posted(world.log)[-1]),
        said(await world.moderator.slash(world.log, "mod audit")),
        said(await world.moderator.slash(world.log, "mod member", member=world.alice)),
        *(text_of(message) for message in posted(world.alice.user.dm_channel)),
        *(text_of(message) for message in posted(world.boosts)),
    ]
    assert world.bob.mention not in "\n".join(read)
    assert "report" not in text_of(posted(world.alice.user.dm_channel)[-1]).lower()
