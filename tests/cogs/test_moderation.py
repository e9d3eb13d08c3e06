"""The moderators' commands as they meet them: a reason each time, checked again, never about oneself."""

import re
from datetime import timedelta
from typing import Any

import discord
import pytest
import simcord
import structlog

from bot.domain.streaks import MILESTONES
from bot.storage.schema import metadata
from bot.ui.pager import book_button
from cogs.moderation.cards import AUDIT_PAGE, RESPONSES_PAGE
from tests.builders import a_draft
from tests.cogs.world import World, answer_to, form_of, labels_of, parts_of, posted, said, text_of

MODERATORS_ONLY = (
    "This is for moderators: it needs the Manage Server permission, or the role the server chose for it."
)
MEDIA_GALLERY = 12
REASON = {"reason": "It was logged twice."}


async def responded(world: World) -> None:
    """Let Bob answer a boost of Alice's: response 1."""
    await world.respond(world.bob, await world.boost())


async def act(world: World, command: str, *, reason: str = REASON["reason"], **options: object) -> str:
    """Run a command as the moderator, give the reason, and return the receipt."""
    shown = await world.moderator.slash(world.log, command, **options)
    assert "reason" in form_of(shown)
    return said(await world.moderator.submit_modal(shown, {"reason": reason}))


async def test_a_response_is_left_out_and_counted_again_each_on_record(world: World) -> None:
    await responded(world)

    voided = await act(world, "mod void", response=1)
    await world.pass_time()
    assert voided == (
        f"Response #1 of {world.bob.mention} doesn’t count any more. `/mod restore` takes that back."
    )
    assert "0 of 3" in text_of(world.card)
    assert text_of(posted(world.log)[-1]).endswith(
        f"{world.moderator.mention} left out response #1 of {world.bob.mention}\n"
        "> **For moderators only:** It was logged twice."
    )

    restored = await act(world, "mod restore", response=1, reason="My mistake")
    await world.pass_time()
    assert restored == f"Response #1 of {world.bob.mention} counts again."
    assert "1 of 3" in text_of(world.card)
    assert len(posted(world.log)) == 2


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("mod void", {"response": 1}),
        ("mod restore", {"response": 2}),
        ("mod adjust", {"member": "bob", "points": 5}),
        ("mod block", {"member": "bob", "from": "both", "days": 7}),
        ("mod unblock", {"member": "carol"}),
        ("mod grace", {"from": "2026-01-02", "until": "2026-01-04"}),
        ("mod end-grace", {"grace": 1}),
        ("leaderboard exclude", {"member": "bob"}),
        ("leaderboard include", {"member": "carol"}),
    ],
)
async def test_what_discord_delivers_twice_is_done_once(
    world: World, command: str, options: dict[str, Any]
) -> None:
    await something_to_take_back(world)
    await act(world, command, **{name: getattr(world, str(value), value) for name, value in options.items()})
    before = await rows_of(world)

    with structlog.testing.capture_logs() as logs:
        await world.deliver_again()

    assert await rows_of(world) == before
    # The second answer, the same as the first, comes too late for Discord, which has shown that one.
    assert [entry["event"] for entry in logs if "interaction" in entry["event"]] == ["interaction.too_late"]


async def test_a_decision_and_a_boost_taken_down_that_are_delivered_twice_are_made_once(world: World) -> None:
    card = await world.boost()
    shown = await world.bob.click(card, label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    case = answer_to(await world.moderator.slash(world.log, "mod flags"))
    shown = await world.moderator.click(case, label="Take it down")
    await world.moderator.submit_modal(shown, REASON)
    before = await rows_of(world)

    await world.deliver_again()

    assert await rows_of(world) == before
    text = said(await world.moderator.slash(world.log, "mod audit"))
    assert text.count("upheld case") == text.count("took down a boost") == 1


async def something_to_take_back(world: World) -> None:
    """Let response 1 count and response 2 not, one grace stand, and Carol be blocked and excluded."""
    card = await world.boost()
    for member in (world.bob, world.carol):
        await world.respond(member, card)
    await act(world, "mod void", response=2)
    await act(world, "mod grace", **{"from": "2026-01-06", "until": "2026-01-07"})
    await act(world, "mod block", member=world.carol, days=7, **{"from": "both"})
    await act(world, "leaderboard exclude", member=world.carol)


async def rows_of(world: World) -> dict[str, Any]:
    """Return everything that is in the database, but for what is still on its way."""
    async with world.app.database.read() as tx:
        return {
            table.name: [tuple(row) for row in await tx.connection.execute(table.select())]
            for table in metadata.sorted_tables
            if table.name not in ("due", "outbox")
        } | {"outbox": [(letter.key,) for letter in await world.letters()]}


async def test_a_form_opened_before_a_restart_can_be_submitted_after_it(world: World) -> None:
    await responded(world)
    shown = await world.moderator.slash(world.log, "mod void", response=1)
    await world.restart()

    assert "doesn’t count any more" in said(await world.moderator.submit_modal(shown, REASON))


async def test_the_commands_are_hidden_from_members(world: World) -> None:
    assert not [name for name in world.alice.available_commands(world.boosts) if name.startswith("mod")]


async def test_a_role_that_was_given_them_may_use_them_until_it_is_taken_away(world: World) -> None:
    helpers = world.guild.create_role("Helpers")
    helper = world.add("helper", helpers)
    for name in ("mod", "setup"):
        root = world.env.backend.find_command(name, world.guild.id)
        assert root is not None
        root["default_member_permissions"] = None
    assert said(await helper.slash(world.boosts, "mod audit")) == MODERATORS_ONLY

    text = said(await world.moderator.slash(world.log, "setup moderators", role=helpers))
    assert text.startswith(f"Members with {helpers.mention} can use the moderators’ commands now.")
    assert f"changed the moderators’ role from nothing to {helpers.mention}" in said(
        await helper.slash(world.boosts, "mod audit")
    )
    assert said(await helper.slash(world.boosts, "setup moderators", role=helpers)).startswith(
        "This is for moderators"
    ), "the role does not hand itself on"

    assert "Manage Server" in said(await world.moderator.slash(world.log, "setup moderators"))
    assert said(await helper.slash(world.boosts, "mod audit")) == MODERATORS_ONLY


async def test_everybodys_role_cannot_moderate(world: World) -> None:
    text = said(await world.moderator.slash(world.log, "setup moderators", role=world.guild.default_role))

    assert text.startswith("That role is everybody’s.")


async def test_points_are_given_and_taken(world: World) -> None:
    given = await act(world, "mod adjust", member=world.bob, points=5)
    taken = await act(world, "mod adjust", member=world.bob, points=-2)

    assert given == f"Noted. Adjustments of {world.bob.mention} now come to 5 points."
    assert taken == f"Noted. Adjustments of {world.bob.mention} now come to 3 points."


@pytest.mark.parametrize(
    ("command", "options"),
    [("mod adjust", {"points": 5}), ("mod block", {"from": "both", "days": 7}), ("mod unblock", {})],
)
async def test_nobody_acts_on_their_own_record(
    world: World, command: str, options: dict[str, object]
) -> None:
    text = said(await world.moderator.slash(world.log, command, member=world.moderator, **options))

    assert text == "You are part of this one, so another moderator has to decide."


async def test_a_moderator_does_not_void_what_they_received(world: World) -> None:
    card = await world.boost(world.moderator)
    await world.respond(world.bob, card)

    text = said(await world.moderator.slash(world.log, "mod void", response=1))

    assert text.startswith("You are part of this one")


async def test_a_blocked_member_reads_until_when_and_answers_as_ever(world: World) -> None:
    card = await world.boost(world.alice)
    text = await act(world, "mod block", member=world.bob, days=7, **{"from": "boosts"})
    assert text.startswith(f"{world.bob.mention} can’t request, change or call until <t:")

    refused = said(await world.bob.slash(world.boosts, "boost request"))
    assert refused.startswith("The moderators have asked you to leave this until <t:")
    assert "Thank you for answering" in await world.respond(world.bob, card)

    await act(world, "mod unblock", member=world.bob, reason="We talked")
    assert (await world.bob.slash(world.boosts, "boost request")).modal is not None


async def test_a_shorter_block_is_answered_with_the_end_that_holds(world: World) -> None:
    both = await act(world, "mod block", member=world.bob, days=30, **{"from": "both"})
    [end] = re.findall(r"<t:\d+:f>", both)

    boosts = await act(world, "mod block", member=world.bob, days=1, **{"from": "boosts"})
    assert boosts.startswith(f"{world.bob.mention} can’t request, change or call until {end}.")

    longer = await act(world, "mod block", member=world.bob, days=60, **{"from": "rounds"})
    shorter = await act(world, "mod block", member=world.bob, days=2, **{"from": "both"})
    assert longer in shorter.split("\n"), "each end by itself, where they differ"
    assert len(shorter.split("\n")) == 2


async def test_points_that_are_none_are_refused_before_a_reason_is_typed(world: World) -> None:
    text = said(await world.moderator.slash(world.log, "mod adjust", member=world.bob, points=0))

    assert text.startswith("Choose a number of points")


async def test_an_act_about_a_member_who_left_can_be_done_and_taken_back(world: World) -> None:
    await responded(world)
    await act(world, "mod adjust", member=world.bob, points=5)
    world.guild.remove_member(world.bob)
    await world.env.settle()

    assert "come to 0 points" in await act(world, "mod adjust", member=world.bob.user, points=-5)
    assert "until" in await act(world, "mod block", member=world.bob.user, days=3, **{"from": "both"})
    assert "again" in await act(world, "mod unblock", member=world.bob.user)


@pytest.mark.parametrize(
    ("command", "options"), [("mod adjust", {"points": 5}), ("mod block", {"from": "both", "days": 7})]
)
async def test_nobody_acts_on_a_bot_or_on_who_was_never_here(
    world: World, command: str, options: dict[str, object]
) -> None:
    helper = world.guild.add_member(world.env.create_user("helper", bot=True))

    for nobody in (helper, world.env.create_user("stranger")):
        text = said(await world.moderator.slash(world.log, command, member=nobody, **options))

        assert text == "I keep no record of bots, nor of people who were never here. Choose somebody else."


async def test_a_block_ends_by_itself(world: World) -> None:
    await act(world, "mod block", member=world.bob, days=1, **{"from": "both"})

    await world.pass_time(timedelta(days=1, minutes=1))

    assert (await world.bob.slash(world.boosts, "boost request")).modal is not None
    assert said(await _unblock(world)).startswith("Nothing keeps this member out")


async def _unblock(world: World) -> simcord.InteractionResult:
    shown = await world.moderator.slash(world.log, "mod unblock", member=world.bob)
    return await world.moderator.submit_modal(shown, REASON)


async def test_a_members_page_shows_what_they_gave_and_what_was_decided(world: World) -> None:
    empty = said(await world.moderator.slash(world.log, "mod member", member=world.bob))
    assert empty.endswith("Nothing is on record yet.")

    await responded(world)
    await act(world, "mod adjust", member=world.bob, points=5)
    text = said(await world.moderator.slash(world.log, "mod member", member=world.bob))

    assert text.startswith(
        f"## {world.bob.mention}\n**Gave** 1 response to 1 peer · **received** 0\nPoints adjusted by +5"
    )
    assert f"`#1` commented → {world.alice.mention} · <t:" in text
    assert "· counts" in text
    assert f"adjusted {world.bob.mention} by 5 points\n> **For moderators only:** It was logged" in text


async def test_all_of_a_members_responses_can_be_found_and_each_looked_at(world: World) -> None:
    card = await world.boost()
    await world.respond(world.bob, card, note="Loved *it*", link="https://example.com/comment")
    for day in range(RESPONSES_PAGE):
        await world.pass_time(timedelta(days=1))
        await world.bob.slash(world.boosts, "respond log", member=world.carol, kind="share", note=f"{day}")
    shown = answer_to(await world.moderator.slash(world.log, "mod member", member=world.bob))
    page = text_of(shown)

    first = answer_to(await world.moderator.click(shown, label="All responses"))
    assert text_of(first).startswith(f"## What {world.bob.mention} gave and received\n`#7` shared it")
    assert f"`#2` shared it → {world.carol.mention} · <t:" in text_of(first)
    assert "`#1`" not in text_of(first)
    await world.restart()
    last = answer_to(await world.moderator.click(first, label="Next"))

    assert f"`#1` commented for **The Lighthouse** → {world.alice.mention} · <t:" in text_of(last)
    assert "· counts\n> Loved \\*it\\*\n[See it]" in text_of(last)
    assert "Page 2 of 2" in text_of(last)
    assert {part.get("url") for part in parts_of(last)} >= {"https://example.com/comment"}
    back = answer_to(await world.moderator.click(last, label="The member’s page"))
    assert text_of(back) == page


async def test_a_members_responses_are_not_shown_to_a_former_moderator_or_in_another_server(
    world: World,
) -> None:
    await responded(world)
    shown = answer_to(await world.moderator.slash(world.boosts, "mod member", member=world.bob))
    elsewhere = world.env.create_guild("Elsewhere")
    mods = elsewhere.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    stranger = elsewhere.add_member(world.env.create_user("stranger"), roles=[mods])
    await world.env.settle()
    leaf = book_button("Leaf", "responses", str(world.bob.id))
    planted = await world.plant(elsewhere.create_text_channel("log"), leaf)

    seen = text_of(answer_to(await stranger.click(planted, label="Leaf")))
    await world.demote()
    refused = said(await world.moderator.click(shown, label="All responses"))

    assert "hasn’t given or received any response yet" in seen
    assert refused == MODERATORS_ONLY


async def test_moderators_read_a_responses_number_where_it_is_explained(world: World) -> None:
    card = await world.boost()
    await world.respond(world.moderator, card)
    await world.respond(world.bob, card)

    assert said(await world.moderator.slash(world.boosts, "respond why")).endswith("-# Response #1")
    assert "Response #" not in said(await world.bob.slash(world.boosts, "respond why"))


async def test_cases_are_gone_through_one_by_one(world: World) -> None:
    assert said(await world.moderator.slash(world.log, "mod flags")) == "No case waits for a decision."
    card = await world.boost()
    for member in (world.bob, world.carol):
        shown = await member.click(card, label="Report")
        await member.submit_modal(shown, {"reason": f"Says {member.user.name}"})

    first = answer_to(await world.moderator.slash(world.log, "mod flags"))
    assert "Says bob" in text_of(first)
    assert "Page 1 of 2" in text_of(first)
    await world.restart()
    second = answer_to(await world.moderator.click(first, label="Next"))
    assert "Says carol" in text_of(second)

    shown = await world.moderator.click(second, label="Leave it")
    decided = answer_to(await world.moderator.submit_modal(shown, {"reason": "Fine"}))
    await world.pass_time()
    assert "**Left as it is**" in text_of(decided)
    assert labels_of(decided) == ["Next case"]
    assert "**Left as it is**" in text_of(posted(world.log)[-1]), "the case in the log shows it too"
    assert labels_of(posted(world.log)[-1]) == []

    left = answer_to(await world.moderator.click(decided, label="Next case"))
    assert "Says bob" in text_of(left)
    shown = await world.moderator.click(left, label="Leave it")
    last = answer_to(await world.moderator.submit_modal(shown, {"reason": "Fine"}))
    assert labels_of(last) == [], "nothing waits any more"


async def test_a_case_decided_in_the_log_stays_there(world: World) -> None:
    card = await world.boost()
    for member in (world.bob, world.carol):
        shown = await member.click(card, label="Report")
        await member.submit_modal(shown, {"reason": f"Says {member.user.name}"})

    shown = await world.moderator.click(posted(world.log)[0], label="Leave it")
    decided = answer_to(await world.moderator.submit_modal(shown, {"reason": "Fine"}))

    assert "**Left as it is**" in text_of(decided)
    assert labels_of(decided) == []


async def test_a_page_of_cases_shows_nothing_to_a_former_moderator(world: World) -> None:
    card = await world.boost()
    for member in (world.bob, world.carol):
        shown = await member.click(card, label="Report")
        await member.submit_modal(shown, {"reason": f"Says {member.user.name}"})
    page = answer_to(await world.moderator.slash(world.boosts, "mod flags"))
    await world.demote()

    text = said(await world.moderator.click(page, label="Next"))

    assert text.startswith("This is for moderators")
    assert "Says" not in text


async def test_the_audit_log_has_pages(world: World) -> None:
    for points in range(1, 11):
        await act(world, "mod adjust", member=world.bob, points=points)

    page = answer_to(await world.moderator.slash(world.log, "mod audit"))
    assert "by 10 points" in text_of(page)
    assert "by 2 points" not in text_of(page)
    await world.restart()
    page = answer_to(await world.moderator.click(page, label="Next"))

    assert "by 2 points" in text_of(page)
    assert "Page 2 of 2" in text_of(page)


async def test_the_audit_log_says_of_the_roles_of_milestones_only_which_changed(world: World) -> None:
    roles = [world.guild.create_role(f"Role {number}") for number in range(len(MILESTONES) + 1)]
    for length, role in zip(MILESTONES, roles, strict=False):
        await world.moderator.slash(world.log, "setup milestones", length=length, role=role)
    for length, role in zip(MILESTONES, roles[1:], strict=True):
        await world.moderator.slash(world.log, "setup milestones", length=length, role=role)

    text = said(await world.moderator.slash(world.log, "mod audit"))

    last = MILESTONES[-1]
    assert text.count("changed the roles of milestones") == AUDIT_PAGE
    assert f"from {last}: {roles[-2].mention} to {last}: {roles[-1].mention}\n" in text


async def test_health_of_an_empty_server_and_of_one_with_an_answer(world: World) -> None:
    empty = said(await world.moderator.slash(world.log, "mod health"))
    assert "**Boosts answered at all:** – (–)" in empty
    assert "No open boost waits for its first answer." in empty

    await responded(world)
    await world.boost(world.carol, link="https://example.com/other", title="The Ferry")
    today = said(await world.moderator.slash(world.log, "mod health"))
    assert "**Responses:** 0 (0)" in today
    assert "Today counts from tomorrow on." in today
    assert f"- **The Ferry** by {world.carol.mention} · <t:" in today, "it waits now"
    first, last = (world.env.now().date() - timedelta(days=days) for days in (27, 0))
    await world.pass_time(timedelta(days=1))
    answer = answer_to(await world.moderator.slash(world.log, "mod health"))
    text = text_of(answer)

    [picture] = [part for part in parts_of(answer) if part["type"] == MEDIA_GALLERY]
    assert "50%" in picture["items"][0]["description"], "the picture says it in words too"
    assert answer.ephemeral
    assert f"{first} to {last}; in brackets the four weeks before" in text
    assert "**Responses:** 1 (0)" in text
    assert "**Boosts answered at all:** 50% (–)" in text
    assert f"- **The Ferry** by {world.carol.mention} · <t:" in text
    assert f"nobody has answered them:** {world.bob.mention}, {world.carol.mention}" in text


async def test_every_figure_in_the_picture_of_health_stands_in_the_text_too(world: World) -> None:
    begins_at = world.env.now()
    for number in range(12):
        draft = a_draft(link=f"https://example.com/{number}")
        await world.app.services.boosts.request(
            world.guild.id, 101 + number, draft, interaction_id=number, joined_at=None
        )
    await world.pass_time(timedelta(days=1))

    answer = answer_to(await world.moderator.slash(world.log, "mod health"))

    [picture] = [part for part in parts_of(answer) if part["type"] == MEDIA_GALLERY]
    for name in ("Members not answered", "Boosts not answered"):
        assert f"{name}: 12, nothing to compare." in picture["items"][0]["description"]
        assert f"**{name}:** 12 (–)" in text_of(answer)
    lines = text_of(answer).splitlines()
    waiting = lines.index("**Waiting for a first answer now:**")
    shown = f"- **A story** by <@110> · <t:{int(begins_at.timestamp())}:R>"
    assert lines[waiting + 10 : waiting + 12] == [shown, "- and 2 more"]

    await world.pass_time(timedelta(days=28))
    later = said(await world.moderator.slash(world.log, "mod health"))
    assert "**Boosts not answered:** – (12)" in later
    assert "No open boost waits for its first answer." in later


async def test_days_are_spared_for_everybody_and_the_grace_is_taken_back(world: World) -> None:
    await world.set_up()
    text = await act(
        world, "mod grace", reason="Writing camp", **{"from": "2026-01-02", "until": "2026-01-04"}
    )
    assert text.startswith("No streak ends from Friday, Jan 2, 2026 to Sunday, Jan 4, 2026.")
    again = await act(world, "mod grace", **{"from": "2026-01-02", "until": "2026-01-04"})
    assert again == "These days are spared already."
    assert "spared everybody 2026-01-02 to 2026-01-04 (grace #1)" in text_of(posted(world.log)[-1])

    assert await act(world, "mod end-grace", grace=1) == "Grace #1 is taken back."
    unknown = await world.moderator.slash(world.log, "mod end-grace", grace=1)
    assert said(unknown) == "I can’t find that grace period any more."


async def test_the_graces_that_can_be_ended_are_offered_those_of_the_bot_too(world: World) -> None:
    now = world.env.now()
    await world.app.services.streaks.spare_absence(world.guild.id, now - timedelta(hours=20), now)
    await act(world, "mod grace", member=world.bob, **{"from": "2026-01-02", "until": "2026-01-04"})
    other = world.add("other moderator", world.mods)
    shown = await other.slash(
        world.log, "mod grace", member=world.moderator, **{"from": "2026-01-06", "until": "2026-01-06"}
    )
    await other.submit_modal(shown, REASON)

    async def offered(typed: str, to: simcord.MemberActor = world.moderator) -> dict[int, str]:
        choices = await to.autocomplete(world.boosts, "mod end-grace", "grace", typed)
        return {choice["value"]: choice["name"] for choice in choices}

    assert await offered("") == {
        2: "#2 · 2026-01-02 to 2026-01-04 · bob",
        1: "#1 · 2025-12-31 to 2025-12-31 · everybody · I was away",
    }
    assert list(await offered("AWAY")) == [1]
    assert list(await offered("2026-01-02")) == [2]
    assert await offered("nonsense") == {}
    assert 3 in await offered("", other)
    assert await act(world, "mod end-grace", grace=1) == "Grace #1 is taken back."
    assert list(await offered("")) == [2]
    for gone in (1, 4_711):
        text = said(await world.moderator.slash(world.log, "mod end-grace", grace=gone))
        assert text == "I can’t find that grace period any more."
    own = said(await world.moderator.slash(world.log, "mod end-grace", grace=3))
    assert own == "You are part of this one, so another moderator has to decide."

    root = world.env.backend.find_command("mod", world.guild.id)
    assert root is not None
    root["default_member_permissions"] = None
    await world.demote()
    assert await offered("") == {}


@pytest.mark.parametrize(
    ("first", "last", "understood"),
    [
        ("yesterday", "today", "Sun, Mar 1 to Mon, Mar 2"),
        ("20 Feb", "22 Feb", "Fri, Feb 20 to Sun, Feb 22"),
        ("28 Dec", "2 Jan", "Sun, Dec 28 to Fri, Jan 2"),
        ("28 Feb", "3 March", "Sat, Feb 28 to Tue, Mar 3"),
    ],
)
async def test_days_that_have_passed_are_spared_too_and_shown_before_the_reason_is_typed(
    world: World, first: str, last: str, understood: str
) -> None:
    await world.env.advance_time(timedelta(days=60).total_seconds())

    shown = await world.moderator.slash(world.log, "mod grace", **{"from": first, "until": last})

    assert shown.modal is not None
    assert shown.modal["title"] == f"Grace: {understood}"
    assert understood.split(", ")[1].split(" to ", maxsplit=1)[0] in said(
        await world.moderator.submit_modal(shown, REASON)
    )


@pytest.mark.parametrize(
    ("chosen", "spared"),
    [
        ({"days": ["2026-02-28:2026-03-01"]}, "from Saturday, Feb 28, 2026 to Sunday, Mar 1, 2026."),
        ({"days": ["2026-03-07:2026-03-08"]}, "from Saturday, Mar 7, 2026 to Sunday, Mar 8, 2026."),
    ],
)
async def test_the_weekend_that_passed_and_the_one_that_comes_are_both_offered(
    world: World, chosen: dict[str, list[str]], spared: str
) -> None:
    # A Monday.
    await world.env.advance_time(timedelta(days=60).total_seconds())

    shown = await world.moderator.slash(world.log, "mod grace", **{"from": "saturday", "until": "sunday"})

    options = form_of(shown)["days"]["options"]
    assert [option["label"] for option in options] == [
        "Sat, Feb 28 to Sun, Mar 1",
        "Sat, Mar 7 to Sun, Mar 8",
    ]
    assert [option["value"] for option in options if option.get("default")] == ["2026-02-28:2026-03-01"]
    assert spared in said(await world.moderator.submit_modal(shown, REASON | chosen))


async def test_a_spared_member_keeps_their_streak(world: World) -> None:
    await responded(world)
    await act(world, "mod grace", member=world.bob, **{"from": "tomorrow", "until": "5 days"})
    await world.pass_time(timedelta(days=4))

    assert "**1 day in a row**" in said(await world.bob.slash(world.boosts, "streak show"))


async def test_days_that_end_before_they_begin_are_refused_at_once(world: World) -> None:
    shown = await world.moderator.slash(
        world.log, "mod grace", **{"from": "2026-01-04", "until": "2026-01-02"}
    )

    assert shown.modal is None
    assert said(shown)
