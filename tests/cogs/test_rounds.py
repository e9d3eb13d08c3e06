"""The weekly challenge as members and moderators meet it, also after a restart."""

import re
from datetime import UTC, datetime, timedelta

import discord
import pytest
import simcord

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


@pytest.fixture
async def round_world(world: World) -> World:
    """Return a server in which a challenge is set up and announced in the boosts channel."""
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", target=2)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    return world


def announcement(world: World) -> discord.Message:
    """Return the newest announcement in the boosts channel."""
    return [each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)][-1]


async def join_all(world: World) -> None:
    for member in (world.alice, world.bob, world.carol):
        await member.click(announcement(world), label="I’m in")
    await world.pass_time()


# Setting up.


async def test_a_moderator_sets_the_challenge_up_and_sees_the_next_four(world: World) -> None:
    text = said(await world.moderator.slash(world.boosts, "setup challenge", weekday="sunday", time="6 pm"))

    assert "Sunday at 18:00, UTC" in text
    assert len(re.findall(r"<t:\d+:F>", text)) == 4
    seen = said(await world.moderator.slash(world.boosts, "setup challenge"))
    assert "Sunday at 18:00, UTC" in seen


async def test_the_challenge_opens_by_the_clock_that_was_chosen_with_it(world: World) -> None:
    cities = await world.moderator.autocomplete(world.boosts, "setup challenge", "timezone", "berl")
    assert cities[0]["value"] == "Europe/Berlin"

    text = said(
        await world.moderator.slash(
            world.boosts, "setup challenge", weekday="monday", time="18:00", timezone="Europe/Berlin"
        )
    )

    assert "Monday at 18:00, Europe/Berlin" in text
    first = datetime(2026, 1, 5, 17, tzinfo=UTC)
    shown = [datetime.fromtimestamp(int(at), UTC) for at in re.findall(r"<t:(\d+):F>", text)]
    assert shown == [first + timedelta(weeks=number) for number in range(4)]
    # The server's own clock is another matter: the challenge stays where it was put.
    moved = said(await world.moderator.slash(world.boosts, "setup timezone", zone="UTC"))
    assert "stays by the clock of **Berlin" in moved
    preview = said(await world.moderator.slash(world.boosts, "round preview"))
    assert f"<t:{int(first.timestamp())}:F>" in preview


async def test_a_challenge_without_a_clock_of_its_own_follows_the_servers(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    first = datetime(2026, 1, 5, 17, tzinfo=UTC)

    moved = said(await world.moderator.slash(world.boosts, "setup timezone", zone="Europe/Berlin"))

    shown = [datetime.fromtimestamp(int(at), UTC) for at in re.findall(r"<t:(\d+):F>", moved)]
    assert shown == [first + timedelta(weeks=number) for number in range(4)]
    # A clock of its own can be given, and taken again.
    own = said(await world.moderator.slash(world.boosts, "setup challenge", timezone="America/New_York"))
    assert "Monday at 18:00, America/New_York" in own
    offered = await world.moderator.autocomplete(world.boosts, "setup challenge", "timezone", "serv")
    assert offered[0]["value"] == "server"
    back = said(await world.moderator.slash(world.boosts, "setup challenge", timezone="server"))
    assert "Monday at 18:00, Europe/Berlin" in back


async def test_a_time_that_is_none_is_refused_kindly(world: World) -> None:
    text = said(
        await world.moderator.slash(world.boosts, "setup challenge", weekday="sunday", time="teatime")
    )

    assert "I can’t read teatime as a time of day" in text


async def test_before_it_is_set_up_members_are_told_who_can(world: World) -> None:
    for command in (f"challenge {name}" for name in ("join", "leave", "mine", "skip", "status")):
        assert "/setup challenge" in said(await world.alice.slash(world.boosts, command))
    for command in (f"round {name}" for name in ("preview", "run-now", "skip-week", "pairs")):
        assert "/setup challenge" in said(await world.moderator.slash(world.boosts, command))
    asked = said(await world.moderator.slash(world.boosts, "setup challenge"))
    assert asked == (
        "This server has no weekly challenge yet. To begin one, choose its day: `/setup challenge weekday:`."
    )


async def test_before_the_first_round_nobody_is_told_to_look_for_its_announcement(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="sunday", time="18:00")
    await world.alice.slash(world.boosts, "challenge join")

    for command in ("challenge skip", "challenge swap"):
        options = {"peer": world.bob} if command.endswith("swap") else {}
        text = said(await world.alice.slash(world.boosts, command, **options))
        assert text.startswith("No round is open at the moment."), command
    assert "There was no round yet" in said(await world.moderator.slash(world.boosts, "round pairs"))


async def test_a_preview_shows_theme_text_and_times_and_posts_nothing(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    await world.moderator.slash(world.boosts, "round theme", text="Opening *lines*")
    before = len(posted(world.boosts))

    text = said(await world.moderator.slash(world.boosts, "round preview"))

    assert r"Opening \*lines\*" in text
    assert "Answer **3 different peers**" in text
    assert len(re.findall(r"<t:\d+:F>", text)) == 4
    await world.pass_time()
    assert len(posted(world.boosts)) == before


async def test_a_week_left_out_is_said_in_the_preview_and_can_be_undone(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")

    form = await world.moderator.slash(world.boosts, "round skip-week")
    assert "is left out" in said(await world.moderator.submit_modal(form, {"reason": "Holidays"}))
    assert "It is left out" in said(await world.moderator.slash(world.boosts, "round preview"))
    undone = said(await world.moderator.slash(world.boosts, "round skip-week", undo=True))
    assert "as planned" in undone
    assert "left out" not in said(await world.moderator.slash(world.boosts, "round preview"))


async def test_a_challenge_without_a_round_is_switched_off_at_once(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")

    off = said(await world.moderator.slash(world.boosts, "setup challenge", weekday="off"))

    assert "switched off" in off
    assert "/setup challenge" in said(await world.moderator.slash(world.boosts, "round preview"))


async def test_nothing_is_closed_before_a_moderator_says_when(round_world: World) -> None:
    world = round_world
    asked = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")

    assert labels_of(answer_to(asked)) == ["After this week", "Now"]
    await world.pass_time()
    assert "This week is over" not in text_of(announcement(world))
    assert len(re.findall(r"<t:\d+:F>", said(await world.moderator.slash(world.boosts, "round preview")))) > 3


async def test_after_this_week_the_round_ends_as_planned_and_none_follows(round_world: World) -> None:
    world = round_world
    await join_all(world)
    asked = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")
    await world.restart()

    done = said(await world.moderator.click(answer_to(asked), label="After this week"))

    assert "runs to its end" in done
    await world.pass_time()
    assert "This week is over" not in text_of(announcement(world))
    assert "0 of 2" in said(await world.alice.slash(world.boosts, "challenge mine"))
    await world.pass_time(timedelta(days=8))
    assert "This week is over" in text_of(announcement(world))
    announcements = [each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)]
    assert len(announcements) == 1
    assert any("How the week went" in text_of(each) for each in posted(world.boosts))


async def test_now_closes_the_round_and_says_so(round_world: World) -> None:
    world = round_world
    await join_all(world)
    asked = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")
    left_open = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")

    done = said(await world.moderator.click(answer_to(asked), label="Now"))

    assert "closed" in done
    assert world.boosts.mention in done
    await world.pass_time()
    assert "This week is over" in text_of(announcement(world))
    again = await world.moderator.click(answer_to(left_open), label="Now")
    assert "over already" in text_of(again.followups[-1] if again.followups else answer_to(again))


async def test_a_week_left_to_end_goes_on_once_a_day_is_chosen_again(round_world: World) -> None:
    world = round_world
    asked = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")
    await world.moderator.click(answer_to(asked), label="After this week")

    again = said(await world.moderator.slash(world.boosts, "setup challenge", weekday="sunday"))

    assert re.search(r"This week’s round ends <t:\d+:F>", again)
    await world.pass_time(timedelta(days=14))
    announcements = [each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)]
    assert len(announcements) >= 1


async def test_who_moderates_no_more_ends_no_challenge_with_an_old_button(round_world: World) -> None:
    world = round_world
    asked = await world.moderator.slash(world.boosts, "setup challenge", weekday="off")

    await world.demote()

    refused = said(await world.moderator.click(answer_to(asked), label="Now"))

    assert refused.startswith("This is for moderators")
    await world.pass_time()
    assert "This week is over" not in text_of(announcement(world))


@pytest.mark.parametrize("command", ["round preview", "round run-now", "round skip-week", "round pairs"])
async def test_members_cannot_run_rounds(round_world: World, command: str) -> None:
    assert command not in round_world.alice.available_commands(round_world.boosts)


# On record.


def log_lines(world: World) -> list[str]:
    """Return what the log channel shows about rounds, without when it was."""
    return [text_of(each).partition(" · ")[2] for each in posted(world.log) if "round" in text_of(each)]


async def test_what_moderators_do_about_rounds_is_on_record_and_in_the_log(world: World) -> None:
    moderator, boosts = world.moderator, world.boosts
    await moderator.slash(boosts, "setup challenge", weekday="monday", time="18:00")
    await moderator.slash(boosts, "round theme", text="Opening lines", reason="Voted on *Friday*")
    await moderator.slash(boosts, "round theme", text="Opening lines")
    await moderator.slash(boosts, "round theme")
    await moderator.slash(boosts, "round skip-week", reason="Holidays")
    await moderator.slash(boosts, "round skip-week", undo=True)
    await moderator.slash(boosts, "round run-now")
    await world.pass_time()

    planned, now = "<t:1767636000:f>", int(world.env.now().timestamp())
    opened = re.findall(r"by hand, <t:(\d+):f>", "\n".join(log_lines(world)))
    assert sorted(log_lines(world)) == sorted(
        [
            f"{moderator.mention} gave the round that opens {planned} another theme\n"
            "> **For moderators only:** Voted on \\*Friday\\*",
            f"{moderator.mention} took the theme of the round that opens {planned}",
            f"{moderator.mention} left the round of {planned} out\n> **For moderators only:** Holidays",
            f"{moderator.mention} let the round of {planned} be held after all",
            f"{moderator.mention} opened a round by hand, <t:{opened[0]}:f>",
        ]
    )
    assert abs(int(opened[0]) - now) < 60
    audit = said(await moderator.slash(world.log, "mod audit"))
    assert audit.count("\n> ") == 2
    assert "opened a round by hand" in audit


async def test_a_round_is_cut_short_only_with_a_reason(round_world: World) -> None:
    world = round_world
    await join_all(world)
    await world.pass_time(timedelta(days=2))
    form = await world.moderator.slash(world.boosts, "round run-now")
    assert list(form_of(form)) == ["reason"]
    await world.restart()

    blank = said(await world.moderator.submit_modal(form, {"reason": "   "}))
    assert "reason" in blank
    await world.pass_time()
    assert len([each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)]) == 1

    form = await world.moderator.slash(world.boosts, "round run-now")
    assert "The round is open" in said(await world.moderator.submit_modal(form, {"reason": "A contest"}))
    await world.pass_time()
    assert len([each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)]) == 2
    assert log_lines(world)[-1].endswith("> **For moderators only:** A contest")


@pytest.mark.parametrize("command", ["round run-now", "round skip-week"])
async def test_a_moderator_who_is_none_any_more_changes_nothing_with_a_form_left_open(
    round_world: World, command: str
) -> None:
    world = round_world
    await world.pass_time(timedelta(days=2))
    entries = len(log_lines(world))
    before = await world.app.services.round_keeping.plan(world.guild.id)
    form = await world.moderator.slash(world.boosts, command)
    await world.demote()

    text = said(await world.moderator.submit_modal(form, {"reason": "My last act"}))

    assert text.startswith("This is for moderators")
    assert "My last act" in text, "their words are given back"
    assert await world.app.services.round_keeping.plan(world.guild.id) == before
    await world.pass_time()
    assert len(log_lines(world)) == entries


@pytest.mark.parametrize("command", ["round theme", "round run-now", "round skip-week"])
async def test_members_whom_the_server_shows_the_commands_are_refused(world: World, command: str) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    root = world.env.backend.find_command("round", world.guild.id)
    assert root is not None
    root["default_member_permissions"] = None
    before = await world.app.services.round_keeping.plan(world.guild.id)

    assert said(await world.alice.slash(world.boosts, command)).startswith("This is for moderators")
    assert await world.app.services.round_keeping.plan(world.guild.id) == before


# The announcement.


async def test_a_round_is_announced_by_itself_at_its_time(world: World) -> None:
    # The world begins on Thursday, 1 January 2026.
    await world.moderator.slash(world.boosts, "setup challenge", weekday="friday", time="00:30")

    await world.pass_time(timedelta(hours=24))
    await world.pass_time(timedelta(hours=1))

    assert labels_of(announcement(world)) == ["I’m in", "My peers", "Not this week"]
    assert "Nobody has joined yet" in text_of(announcement(world))
    await world.pass_time(timedelta(days=7))
    announcements = [each for each in posted(world.boosts) if "This week’s challenge" in text_of(each)]
    assert len(announcements) == 2
    assert "This week is over" in text_of(announcements[0])


async def test_the_role_is_notified_once_and_nobody_else(world: World) -> None:
    role = world.guild.create_role("Challengers")
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", role=role)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()

    assert pinged_by(world, announcement(world)) == {role.id}


async def test_the_progress_line_follows_what_members_do(round_world: World) -> None:
    world = round_world
    await world.alice.click(announcement(world), label="I’m in")
    await world.pass_time()
    assert "One member takes part" in text_of(announcement(world))
    await world.bob.click(announcement(world), label="I’m in")
    card = await world.boost(world.alice)
    await world.respond(world.bob, card)
    await world.pass_time()

    assert "**2** take part · **one** is done · one response so far" in text_of(announcement(world))


async def test_closing_posts_the_result_before_the_next_announcement(round_world: World) -> None:
    world = round_world
    await join_all(world)
    for author in (world.alice, world.carol):
        card = await world.boost(author, link=f"https://example.com/{author.id}")
        await world.respond(world.bob, card)
    # The world began on Thursday, 1 January 2026.
    await world.pass_time(timedelta(days=4, hours=18))
    await world.pass_time()

    texts = [text_of(each) for each in posted(world.boosts)]
    [result] = [number for number, text in enumerate(texts) if "How the week went" in text]
    assert "**2 responses** were given" in texts[result]
    assert f"**Completed the challenge:** <@{world.bob.id}>" in texts[result]
    assert f"**Their first response ever:** <@{world.bob.id}>" in texts[result]
    assert "This week’s challenge" in texts[result + 1]
    assert "Last week: 2 responses, one member completed the challenge" in texts[result + 1]


# Members.


async def test_a_member_joins_sees_peers_answers_one_and_sees_progress(round_world: World) -> None:
    world = round_world
    await world.boost(world.bob)
    await join_all(world)

    shown = await world.alice.click(announcement(world), label="My peers")
    text = said(shown)
    assert f"<@{world.bob.id}>** · open boost: **The Lighthouse**" in text
    assert f"<@{world.carol.id}>** hasn’t asked for anything yet" in text
    assert "○○  0 of 2" in text

    opened = await world.alice.click(shown.response or shown.followups[0], label="I responded")
    await world.alice.submit_modal(opened, {"kind": ["comment"]})
    again = said(await world.alice.slash(world.boosts, "challenge mine"))
    assert "●○  1 of 2" in again
    assert f"✓ <@{world.bob.id}>: answered" in again


async def test_who_has_no_peers_reads_why_and_what_to_do(round_world: World) -> None:
    world = round_world
    await world.alice.click(announcement(world), label="I’m in")
    alone = said(await world.alice.click(announcement(world), label="My peers"))
    assert "first here" in alone
    assert "Answer anybody, and your week is done." in alone
    await world.alice.slash(world.boosts, "me block", member=world.bob)

    told = said(await world.bob.click(announcement(world), label="I’m in"))

    # Whose wish it was is told to nobody but the one who had it.
    assert "found nobody" in told
    assert "Answer anybody, and your week is done." in told
    assert "asked to be kept apart" not in told
    mine = said(await world.alice.click(announcement(world), label="My peers"))
    assert "first here" not in mine
    assert "asked to be kept apart" in mine


async def test_who_lost_all_their_peers_reads_so(round_world: World) -> None:
    world = round_world
    for member in (world.alice, world.bob):
        await member.click(announcement(world), label="I’m in")

    await world.bob.click(announcement(world), label="Not this week")

    text = said(await world.alice.click(announcement(world), label="My peers"))
    assert "can’t take part this week" in text
    assert "Answer anybody, and your week is done." in text


async def test_a_peer_without_a_boost_is_answered_with_one_tap_after_a_restart(round_world: World) -> None:
    world = round_world
    await join_all(world)
    mine = answer_to(await world.alice.click(announcement(world), label="My peers"))
    assert "○○  0 of 2" in text_of(mine)
    assert labels_of(mine).count("I answered them") == 2
    await world.restart()

    form = await world.alice.click(mine, custom_id=button_ids(mine, "I answered them")[0])
    assert set(form_of(form)) == {"kind", "note", "link"}
    told = {"kind": ["mention"], "note": "Hello!", "link": "https://example.com/said"}
    shown = answer_to(await world.alice.submit_modal(form, told))

    assert shown.id == mine.id, "progress shows at once, in place"
    text = text_of(shown)
    peer = next(each for each in (world.bob, world.carol) if f"✓ {each.mention}: answered" in text)
    assert text.startswith(f"**Thank you for answering {peer.mention}.** You mentioned it.")
    assert "●○  1 of 2" in text
    assert labels_of(shown).count("I answered them") == 1
    [response] = await world.app.services.history.list_(world.guild.id, world.alice.id)
    assert (response.response.receiver_id, response.response.note) == (peer.id, "Hello!")
    await world.deliver_again()
    assert len(await world.app.services.history.list_(world.guild.id, world.alice.id)) == 1, "told twice"
    await world.pass_time()
    assert "one response so far" in text_of(announcement(world))
    assert "Hello!" in text_of(posted(peer.user.dm_channel)[-1])


async def test_a_slip_in_the_form_keeps_the_words_and_records_nothing(round_world: World) -> None:
    world = round_world
    await join_all(world)
    mine = answer_to(await world.alice.click(announcement(world), label="My peers"))

    form = await world.alice.click(mine, custom_id=button_ids(mine, "I answered them")[0])
    told = {"kind": ["mention"], "note": "Long thoughts", "link": "no link"}
    refused = said(await world.alice.submit_modal(form, told))

    assert "Long thoughts" in refused
    assert "○○  0 of 2" in said(await world.alice.slash(world.boosts, "challenge mine"))


async def test_a_peer_is_answered_from_a_dm_too_but_not_by_who_left(round_world: World) -> None:
    world = round_world
    await join_all(world)
    await world.alice.slash(world.boosts, "me pings", midweek=True)
    await world.pass_time(timedelta(days=3))
    note = posted(world.alice.user.dm_channel)[-1]
    mine = answer_to(await world.alice.user.click(note, label="My peers"))
    first, second = button_ids(mine, "I answered them")

    form = await world.alice.user.click(mine, custom_id=first)
    shown = answer_to(await world.alice.user.submit_modal(form, {"kind": ["comment"]}))
    assert "●○  1 of 2" in text_of(shown)

    form = await world.alice.user.click(mine, custom_id=second)
    await world.app.services.members.leave(world.guild.id, world.alice.id)
    refused = answer_to(await world.alice.user.submit_modal(form, {"kind": ["comment"]}))
    assert "You are not in that server any more" in text_of(refused)


async def test_the_receipt_of_a_boost_tells_how_the_week_stands(round_world: World) -> None:
    world = round_world
    await join_all(world)

    text = await world.respond(world.alice, await world.boost(world.bob))

    assert "**This week’s challenge:** ●○  1 of 2" in text
    assert "challenge" not in await world.respond(world.moderator, world.card)


async def test_my_peers_suggest_what_nobody_has_answered_for_two_days(round_world: World) -> None:
    world = round_world
    dora = world.add("dora")
    await join_all(world)
    await world.boost(dora, title="Waiting")
    assert "Waiting" not in said(await world.alice.slash(world.boosts, "challenge mine"))
    await world.pass_time(timedelta(days=2))

    mine = answer_to(await world.alice.slash(world.boosts, "challenge mine"))

    assert f"{dora.mention}’s **Waiting** has waited two days for its first answer." in text_of(mine)
    form = await world.alice.click(mine, label="I responded")
    await world.alice.submit_modal(form, {"kind": ["comment"]})
    again = said(await world.alice.slash(world.boosts, "challenge mine"))
    assert "Waiting" not in again
    assert "●○  1 of 2" in again


async def test_my_peers_say_what_each_of_them_likes_best(round_world: World) -> None:
    world = round_world
    await join_all(world)
    await world.boost(world.bob)
    for member, kind in ((world.bob, "share"), (world.carol, "critique")):
        form = await member.slash(world.boosts, "me favourite")
        await member.submit_modal(form, {"kinds": [kind]})

    text = said(await world.alice.slash(world.boosts, "challenge mine"))

    bobs, carols = sorted(text.split("-# Likes best: ")[1:], key=lambda part: not part.startswith("share"))
    assert bobs.startswith("share")
    assert carols.startswith("critique")


async def test_who_completes_the_round_is_congratulated_by_dm_once(round_world: World) -> None:
    world = round_world
    await join_all(world)
    for author in (world.bob, world.carol):
        await world.respond(world.alice, await world.boost(author, link=f"https://example.com/{author.id}"))
    await world.pass_time()

    dms = [text_of(each) for each in posted(world.alice.user.dm_channel)]
    assert len([text for text in dms if "You have answered all your peers" in text]) == 1
    assert "You have done it" in said(await world.alice.slash(world.boosts, "challenge mine"))


async def test_every_button_of_an_announcement_works_after_a_restart(round_world: World) -> None:
    world = round_world
    await world.restart()

    assert "Your peers this week" in said(await world.alice.click(announcement(world), label="I’m in"))
    assert "You are the first here" in said(await world.alice.click(announcement(world), label="My peers"))
    assert "Next week you are in again" in said(
        await world.alice.click(announcement(world), label="Not this week")
    )
    resting = said(await world.alice.click(announcement(world), label="My peers"))
    assert "You sit this week out" in resting


async def test_a_peer_is_swapped_with_a_button_after_a_restart(round_world: World) -> None:
    world = round_world
    dora = world.add("dora")
    await join_all(world)
    await dora.click(announcement(world), label="I’m in")
    shown = await world.alice.click(announcement(world), label="My peers")
    message = shown.response or shown.followups[0]
    peers = {int(custom_id.rpartition(":")[2]) for custom_id in button_ids(message, "Swap")}
    [newcomer] = {world.bob.id, world.carol.id, dora.id} - peers
    await world.restart()

    swapped = await world.alice.click(message, custom_id=button_ids(message, "Swap")[0])

    assert swapped.response is not None
    text = text_of(swapped.response)
    assert f"<@{newcomer}>" in text
    assert "Swap" not in labels_of(swapped.response)


async def test_skip_leave_and_status_say_what_they_did(round_world: World) -> None:
    world = round_world
    await join_all(world)

    assert "**3** take part" in said(await world.alice.slash(world.boosts, "challenge status"))
    assert "not this week" in said(await world.alice.slash(world.boosts, "challenge skip"))
    assert "Your peers this week" in said(await world.alice.slash(world.boosts, "challenge join"))
    assert "You are out" in said(await world.alice.slash(world.boosts, "challenge leave"))
    assert "not in the challenge" in said(await world.alice.slash(world.boosts, "challenge leave"))
    assert "not in this week’s challenge" in said(await world.alice.slash(world.boosts, "challenge mine"))


async def test_a_swap_by_command_that_finds_nobody_says_so(round_world: World) -> None:
    world = round_world
    for member in (world.alice, world.bob):
        await member.click(announcement(world), label="I’m in")

    text = said(await world.alice.slash(world.boosts, "challenge swap", peer=world.bob))

    assert "nobody else in this round" in text


async def test_moderators_see_who_was_given_whom(round_world: World) -> None:
    world = round_world
    await join_all(world)

    text = said(await world.moderator.slash(world.boosts, "round pairs"))

    assert len(re.findall(r"<@\d+> → <@\d+>, <@\d+>", text)) == 3


async def test_who_is_blocked_from_rounds_is_nobodys_peer_any_more(round_world: World) -> None:
    world = round_world
    dora = world.add("dora")
    await join_all(world)
    await dora.click(announcement(world), label="I’m in")
    form = await world.moderator.slash(world.boosts, "mod block", member=dora, days=7, **{"from": "rounds"})
    await world.moderator.submit_modal(form, {"reason": "A rest"})
    await world.pass_time()

    assert "**3** take part" in text_of(announcement(world))
    for member in (world.alice, world.bob, world.carol):
        mine = said(await member.slash(world.boosts, "challenge mine"))
        assert dora.mention not in mine
        assert "0 of 2" in mine
    for command in ("challenge mine", "challenge status"):
        answer = answer_to(await dora.slash(world.boosts, command))
        assert labels_of(answer) == [], "no way in that would be refused"
    mine = said(await dora.slash(world.boosts, "challenge mine"))
    assert mine.startswith("The moderators have asked you to leave the rounds until <t:")
    assert "until" in said(await dora.click(announcement(world), label="I’m in"))

    form = await world.moderator.slash(world.boosts, "mod unblock", member=dora)
    await world.moderator.submit_modal(form, {"reason": "We talked"})

    assert "0 of 2" in said(await dora.slash(world.boosts, "challenge mine"))


# Members' own settings.


async def test_a_blocked_peer_is_never_told(round_world: World) -> None:
    world = round_world
    await join_all(world)

    blocked = said(await world.alice.slash(world.boosts, "me block", member=world.bob))
    assert "Only you know" in blocked
    # With three in the round there is nobody else.
    assert "one peer fewer this week" in blocked
    await world.pass_time()
    assert not posted(world.bob.user.dm_channel)
    assert f"<@{world.bob.id}>" not in said(await world.alice.slash(world.boosts, "challenge mine"))
    assert "kept apart from" in said(await world.alice.slash(world.boosts, "me block", member=world.bob))
    assert "again" in said(await world.alice.slash(world.boosts, "me unblock", member=world.bob))
    assert "had not blocked" in said(await world.alice.slash(world.boosts, "me unblock", member=world.bob))


async def role_of_challengers(world: World, *, mentionable: bool = True) -> simcord.RoleHandle:
    """Return the role that the challenge notifies; the bot's own stands above it, and may do everything."""
    role = world.guild.create_role("Challengers", mentionable=mentionable)
    await world.env.settle()
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00", role=role)
    return role


async def take_powers(world: World, **kept: bool) -> None:
    """Leave the bot's own role no more than it needs to post, and what is named."""
    guild = world.app.client.get_guild(world.guild.id)
    assert guild is not None
    left = discord.Permissions.text() | discord.Permissions(view_channel=True)
    left.update(mention_everyone=False, **kept)
    backend = world.env.backend
    for role in (guild.me.top_role, guild.default_role):
        backend.edit_role(guild.id, role.id, {"permissions": left.value})
    await world.env.settle()


def roles_of(world: World, member: simcord.MemberActor) -> set[int]:
    return set(world.env.backend.get_member(world.guild.id, member.id).role_ids)


async def test_the_role_is_given_and_taken_and_alone_notified(world: World) -> None:
    role = await role_of_challengers(world)
    others = world.guild.create_role("Others", mentionable=True)

    given = said(await world.alice.slash(world.boosts, "me pings", openings=True, midweek=True))
    assert f"You have the role <@&{role.id}> now" in given
    assert "I’ll write to you in the middle of the week" in given
    assert role.id in roles_of(world, world.alice)
    assert role.id not in roles_of(world, world.bob)
    await world.moderator.slash(world.boosts, "round theme", text=f"<@&{others.id}> @everyone")
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    assert pinged_by(world, announcement(world)) == {role.id}

    taken = said(await world.alice.slash(world.boosts, "me pings", openings=False))
    assert f"You don’t have the role <@&{role.id}> any more." in taken
    assert role.id not in roles_of(world, world.alice)


async def test_a_progress_edit_notifies_nobody_again(world: World) -> None:
    role = await role_of_challengers(world)
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    assert pinged_by(world, announcement(world)) == {role.id}
    before = len(posted(world.boosts))

    await world.bob.click(announcement(world), label="I’m in")
    await world.pass_time()

    assert "One member takes part" in text_of(announcement(world))
    assert len(posted(world.boosts)) == before
    assert pinged_by(world, announcement(world)) == set()


async def test_a_role_that_was_deleted_is_said_and_notified_no_more(world: World) -> None:
    role = await role_of_challengers(world)
    world.env.backend.delete_role(world.guild.id, role.id)
    await world.env.settle()

    text = said(await world.alice.slash(world.boosts, "me pings", openings=True, midweek=True))

    assert "The role for it doesn’t exist any more" in text
    assert "I’ll write to you in the middle of the week" in text, "the rest is done all the same"
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    assert str(role.id) not in text_of(announcement(world))
    assert pinged_by(world, announcement(world)) == set()


@pytest.mark.parametrize("lacks", ["Manage Roles", "a place above it"])
async def test_without_the_right_to_give_it_members_and_moderators_are_told_how(
    world: World, lacks: str
) -> None:
    role = await role_of_challengers(world, mentionable=lacks == "Manage Roles")
    if lacks == "Manage Roles":
        await take_powers(world)
    else:
        await take_powers(world, manage_roles=True)
        top = {"id": str(role.id), "position": 9}
        world.env.backend.reorder_roles(world.guild.id, [top])
        await world.env.settle()
    told = said(await world.moderator.slash(world.boosts, "setup challenge"))
    assert (f"<@&{role.id}> can’t be notified yet" in told) is (lacks != "Manage Roles")
    remedy = "let my own role have Manage Roles" if lacks == "Manage Roles" else "put my role above it"
    assert "Under Server Settings, Roles, " + remedy in told

    for wanted in (True, False):
        text = said(await world.alice.slash(world.boosts, "me pings", openings=wanted, midweek=True))
        assert f"I’m not allowed to give or take the role <@&{role.id}> yet." in text
        assert "I need Manage Roles, and my own role must stand above it" in text
        assert "I’ll write to you in the middle of the week" in text
    assert role.id not in roles_of(world, world.alice)


async def test_everybody_cannot_be_the_role_and_without_one_nobody_is_notified(world: World) -> None:
    everybody = world.guild.default_role
    refused = said(
        await world.moderator.slash(
            world.boosts, "setup challenge", weekday="monday", time="18:00", role=everybody
        )
    )
    assert "is everybody’s" in refused
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")

    assert "no role for it" in said(await world.alice.slash(world.boosts, "me pings", openings=True))


async def test_a_note_comes_in_the_middle_of_the_week_to_who_chose_it(round_world: World) -> None:
    world = round_world
    await join_all(world)
    await world.alice.slash(world.boosts, "me pings", midweek=True)

    await world.pass_time(timedelta(days=3))

    [note] = [each for each in posted(world.alice.user.dm_channel) if "Half of the week" in text_of(each)]
    assert "○○  0 of 2" in text_of(note)
    assert not posted(world.bob.user.dm_channel)


# The gate.


async def test_a_closed_gate_says_how_many_responses_are_missing(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", open_limit=10, per_day=10)
    closed = said(await world.moderator.slash(world.boosts, "setup gate", responses=2))
    assert "2 responses to peers earn one boost" in closed
    for number in range(2):
        await world.boost(world.alice, link=f"https://example.com/{number}")
    card = await world.boost(world.bob)

    refused = said(await world.alice.slash(world.boosts, "boost request"))
    assert "Answer 2 more peers" in refused
    assert "/boost next" in refused
    await world.respond(world.alice, card)
    assert "Answer one more peer" in said(await world.alice.slash(world.boosts, "boost request"))
    # Another kind on the same boost is the same act.
    await world.respond(world.alice, card, "share")
    assert "Answer one more peer" in said(await world.alice.slash(world.boosts, "boost request"))
    await world.respond(world.alice, await world.boost(world.carol, link="https://example.com/carols"))
    await world.boost(world.alice, link="https://example.com/earned")


async def test_moderators_pass_the_gate_only_where_the_server_says_so(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", open_limit=10, per_day=10)
    await world.moderator.slash(world.boosts, "setup gate", responses=1)
    for number in range(2):
        await world.boost(world.moderator, link=f"https://example.com/{number}")
    assert "Answer one more peer" in said(await world.moderator.slash(world.boosts, "boost request"))

    spared = said(await world.moderator.slash(world.boosts, "setup gate", spare_moderators=True))

    assert "Moderators may boost without earning it" in spared
    await world.boost(world.moderator, link="https://example.com/spared")
    assert "free" in said(await world.moderator.slash(world.boosts, "setup gate", responses=0))
