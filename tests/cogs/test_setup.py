"""Setting up as moderators meet it: channels, rules, and the check that says what is missing and where."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import CheckedClock, SystemClock
from bot.domain.streaks import MILESTONES
from tests.cogs.world import World, posted, said, text_of

MODERATORS_ONLY = (
    "This is for moderators: it needs the Manage Server permission, or the role the server chose for it."
)


async def check(world: World) -> str:
    return said(await world.moderator.slash(world.boosts, "setup check"))


async def test_channels_are_chosen_and_shown(empty_world: World) -> None:
    world = empty_world

    text = said(
        await world.moderator.slash(world.boosts, "setup channels", boosts=world.boosts, log=world.log)
    )

    assert text == (
        f"## Channels\n**Boosts:** {world.boosts.mention}\n"
        f"**Weekly challenge:** {world.boosts.mention}, as none of its own is chosen\n"
        f"**Milestones:** not chosen\n**Moderators’ log:** {world.log.mention}\n"
        "-# `/setup check` tries everything out."
    )


async def test_a_channel_that_is_not_named_stays_as_it_was(world: World) -> None:
    other = world.guild.create_text_channel("other")

    text = said(
        await world.moderator.slash(world.boosts, "setup channels", challenge=other, milestones=other)
    )

    assert f"**Boosts:** {world.boosts.mention}" in text
    assert f"**Weekly challenge:** {other.mention}\n**Milestones:** {other.mention}" in text


async def test_a_channel_in_which_the_bot_cannot_work_is_chosen_with_a_warning(empty_world: World) -> None:
    world = empty_world
    world.deny(world.boosts, embed_links=False, read_message_history=False)

    text = said(await world.moderator.slash(world.log, "setup channels", boosts=world.boosts))

    assert (
        f"⚠ I can’t work in {world.boosts.mention} yet. Give me there, under Permissions: "
        "Embed Links, Read Message History"
    ) in text


async def test_a_log_that_everybody_can_see_is_chosen_with_a_warning_until_it_is_private(
    world: World,
) -> None:
    warning = (
        f"⚠ Everybody can see {world.boosts.mention}, and what members report there is for moderators only. "
        "In that channel’s settings, under Permissions, make it a Private Channel, then add your moderators "
        "and me."
    )
    private = await world.moderator.slash(world.boosts, "setup channels", log=world.log)
    assert "Everybody can see" not in said(private)

    assert warning in said(await world.moderator.slash(world.log, "setup channels", log=world.boosts))
    checked = await check(world)
    assert warning in checked
    assert checked.startswith("## Something is missing")

    await world.moderator.slash(world.log, "setup channels", log=world.log)
    assert (await check(world)).startswith("## All is well")


async def test_the_rules_are_shown_and_changed(world: World) -> None:
    shown = said(await world.moderator.slash(world.boosts, "setup boosts"))
    assert shown == (
        "## Rules for boosts\n**Open at a time:** 2\n**In 24 hours:** 1\n"
        "**Link to the response:** optional\n**A thread for each boost:** no"
    )

    changed = said(
        await world.moderator.slash(
            world.boosts, "setup boosts", open_limit=10, per_day=3, link_required=True, threads=True
        )
    )

    assert changed == (
        "## Rules for boosts\n**Open at a time:** 10\n**In 24 hours:** 3\n"
        "**Link to the response:** required\n**A thread for each boost:** yes"
    )
    assert said(await world.moderator.slash(world.boosts, "setup boosts")) == changed


async def test_the_rules_hold_for_the_next_boost(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup boosts", per_day=2, open_limit=1)
    await world.boost()

    text = said(await world.alice.slash(world.boosts, "boost request"))

    assert text.startswith("You have an open boost, and this server allows one at a time.")


@pytest.mark.parametrize("command", ["setup channels", "setup boosts", "setup check"])
async def test_members_are_refused_even_where_the_server_shows_them_the_command(
    world: World, command: str
) -> None:
    root = world.env.backend.find_command("setup", world.guild.id)
    assert root is not None
    root["default_member_permissions"] = None

    assert said(await world.alice.slash(world.boosts, command)) == MODERATORS_ONLY


async def test_the_commands_are_hidden_from_members(world: World) -> None:
    assert not [name for name in world.alice.available_commands(world.boosts) if name.startswith("setup")]
    assert "setup check" in world.moderator.available_commands(world.boosts)


async def test_the_check_of_a_server_that_works_says_so_and_leaves_nothing_behind(world: World) -> None:
    text = await check(world)

    assert text == (
        "## All is well\n"
        f"✓ **Boosts:** {world.boosts.mention} works. I posted a test message there and took it away.\n"
        "– **Weekly challenge:** there is none. `/setup challenge weekday:` begins one.\n"
        "– **Milestones:** no channel is chosen, so no lines about streaks are posted. "
        "`/setup channels milestones:` sets it.\n"
        f"✓ **Moderators’ log:** {world.log.mention} works. I posted a test message there and took it away.\n"
        "– **Weekly ranking:** none is planned. `/leaderboard schedule channel:` plans one.\n"
        "✓ **Time zone:** UTC. `/setup timezone` changes it.\n"
        "✓ **Who moderates:** members who may manage the server. `/setup moderators` adds a role."
    )
    assert posted(world.boosts) == posted(world.log) == []
    requests = [(entry.method, entry.path) for entry in world.env.http_requests]
    for channel in (world.boosts, world.log):
        assert ("POST", f"/channels/{channel.id}/messages") in requests, "it was really tried"


async def test_the_check_of_an_empty_server_says_what_is_needed(empty_world: World) -> None:
    text = await check(empty_world)

    assert text.startswith(
        "## Something is missing\n✗ **Boosts:** no channel is chosen, so nobody can request one: "
        "`/setup channels boosts:`"
    )


async def test_the_check_names_each_missing_permission_and_where_to_give_it(world: World) -> None:
    world.deny(world.boosts, send_messages=False, embed_links=False)
    world.deny(world.log, view_channel=False)

    text = await check(world)

    assert text.startswith("## Something is missing")
    assert (
        f"✗ **Boosts:** in {world.boosts.mention} I lack Send Messages, Embed Links. "
        "Give them to me in that channel’s settings, under Permissions."
    ) in text
    assert f"✗ **Moderators’ log:** in {world.log.mention} I lack View Channel" in text


async def test_the_check_asks_for_threads_only_where_they_are_wanted(world: World) -> None:
    world.deny(world.boosts, create_public_threads=False, send_messages_in_threads=False)
    assert (await check(world)).startswith("## All is well")

    await world.moderator.slash(world.boosts, "setup boosts", threads=True)

    assert "I lack Create Public Threads, Send Messages in Threads." in await check(world)


async def test_the_check_says_when_a_channel_is_gone(world: World) -> None:
    other = world.guild.create_text_channel("other")
    world.env.backend.delete_channel(world.boosts.id)
    await world.env.settle()

    text = said(await world.moderator.slash(other, "setup check"))

    assert (
        "✗ **Boosts:** the channel is gone, or I can’t see it. Choose another with `/setup channels`." in text
    )


async def test_the_check_says_when_the_machines_clock_is_wrong(world: World) -> None:
    assert "Clock" not in await check(world)
    clock = CheckedClock(SystemClock())
    clock.hear(SystemClock().now() - timedelta(minutes=7))
    world.app.client.clock = clock

    text = await check(world)

    assert "✗ **Clock:** the clock of the machine I run on is 7 minutes off from Discord’s." in text
    assert "All is well" not in text


async def test_the_check_tries_the_channel_of_the_weekly_ranking(world: World) -> None:
    assert "– **Weekly ranking:** none is planned." in await check(world)
    other = world.guild.create_text_channel("other")
    await world.moderator.slash(world.log, "leaderboard schedule", channel=other)
    assert f"✓ **Weekly ranking:** {other.mention} works." in await check(world)

    world.deny(other, attach_files=False)
    assert f"✗ **Weekly ranking:** in {other.mention} I lack Attach Files." in await check(world)

    world.env.backend.delete_channel(other.id)
    await world.env.settle()
    assert "can’t see it. Choose another with `/leaderboard schedule`." in await check(world)


@pytest.mark.parametrize("method", ["POST", "DELETE"])
async def test_the_check_says_when_discord_refuses_the_test_message(world: World, method: str) -> None:
    world.env.inject_error(
        method, f"/channels/{world.boosts.id}/messages*", status=403, code=50013, times=None
    )

    text = await check(world)

    assert text.startswith("## Something is missing")
    assert f"✗ **Boosts:** Discord wouldn’t let me post in {world.boosts.mention}." in text
    assert f"✓ **Moderators’ log:** {world.log.mention} works." in text


async def test_the_check_counts_the_cases_that_wait(world: World) -> None:
    card = await world.boost()
    shown = await world.bob.click(card, label="Report")
    await world.bob.submit_modal(shown, {"reason": "Spam"})
    assert "⚠ One case waits for a decision. It is in your log channel" in await check(world)

    shown = await world.carol.click(card, label="Report")
    await world.carol.submit_modal(shown, {"reason": "Spam"})

    text = await check(world)
    assert "⚠ 2 cases wait for a decision. They are in your log channel" in text
    assert text.startswith("## All is well"), "cases are no fault of the setting up"


async def test_what_could_not_be_posted_is_tried_again_where_the_check_finds_that_it_works(
    world: World,
) -> None:
    world.env.inject_error("POST", f"/channels/{world.boosts.id}/messages", status=403, code=50013, times=1)
    shown = await world.alice.slash(world.boosts, "boost request")
    await world.alice.submit_modal(
        shown,
        {
            "link": "https://example.com/story",
            "title": "The Lighthouse",
            "news": "My first story is out after ten years.",
            "kinds": ["comment"],
        },
    )

    text = await check(world)

    assert text.startswith("## All is well")
    assert "✓ One message could not be posted until now. It is on its way." in text
    assert text_of(world.card).startswith("## The Lighthouse")
    assert "on its way" not in await check(world)


async def test_what_moderators_should_know_waits_for_their_channel_to_work(world: World) -> None:
    world.deny(world.log, view_channel=True, send_messages=False)
    await world.moderator.slash(world.boosts, "setup boosts", open_limit=4)
    await world.moderator.slash(world.boosts, "setup boosts", open_limit=5)

    text = said(await world.moderator.slash(world.boosts, "setup check"))
    assert text.startswith("## Something is missing")
    assert "⚠ 2 messages could not be posted. They wait: run `/setup check` again" in text

    world.deny(world.log, view_channel=True)
    text = said(await world.moderator.slash(world.boosts, "setup check"))
    assert text.startswith("## All is well")
    assert "✓ 2 messages could not be posted until now. They are on their way." in text
    assert len(posted(world.log)) == 2


# What holds, besides channels.


async def test_the_check_says_where_the_challenge_goes_and_what_runs(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    text = await check(world)
    assert f"✓ **Weekly challenge:** goes to {world.boosts.mention}, as no channel of its own" in text
    assert "✓ **Next round:** <t:" in text
    assert "This week’s round" not in text

    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    assert f"✓ **This week’s round:** runs in {world.boosts.mention} and ends <t:" in await check(world)


async def test_the_check_names_the_channel_of_a_round_that_runs_elsewhere(world: World) -> None:
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    await world.moderator.slash(world.boosts, "round run-now")
    await world.pass_time()
    other = world.guild.create_text_channel("other")
    await world.moderator.slash(world.boosts, "setup channels", boosts=other, challenge=other)

    text = await check(world)
    assert text.startswith("## All is well")
    assert f"still runs in {world.boosts.mention}, which is not the chosen channel any more" in text

    world.env.backend.delete_channel(world.boosts.id)
    await world.env.settle()
    text = said(await world.moderator.slash(world.log, "setup check"))
    assert text.startswith("## Something is missing")
    assert "✗ **This week’s round:** runs until" in text


async def test_a_round_that_runs_on_after_the_challenge_was_lost_its_channel_is_not_well(
    empty_world: World,
) -> None:
    world = empty_world
    await world.moderator.slash(world.boosts, "setup channels", challenge=world.boosts)
    await world.moderator.slash(world.boosts, "setup challenge", weekday="monday", time="18:00")
    async with world.app.database.write(world.guild.id) as tx:
        server = await tx.servers.get(world.guild.id)
        await tx.servers.save(world.guild.id, replace(server, challenge_channel_id=None))

    text = await check(world)

    assert text.startswith("## Something is missing")
    assert "✗ **Weekly challenge:** it runs, and there is no channel to announce it in" in text


async def test_the_check_says_zone_moderators_and_roles_and_which_are_not_given(world: World) -> None:
    roles = [world.guild.create_role(name) for name in ("Helpers", "Challengers", "Listener")]
    helpers, challengers, listener = roles
    moderator, place = world.moderator, world.boosts
    await moderator.slash(place, "setup timezone", zone="Europe/Lisbon")
    await moderator.slash(place, "setup moderators", role=helpers)
    await moderator.slash(place, "setup challenge", weekday="monday", time="18:00", role=challengers)
    await moderator.slash(place, "setup milestones", length=7, role=listener)
    text = await check(world)
    assert text.startswith("## All is well")
    assert "✓ **Time zone:** Lisbon" in text
    assert f"✓ **Who moderates:** members with {helpers.mention}" in text
    assert f"✓ **Notified of rounds:** {challengers.mention}" in text
    assert f"✓ **Roles for streaks:** 7: {listener.mention}" in text

    backend = world.env.backend
    backend.edit_role(world.guild.id, listener.id, {"permissions": 8})
    backend.delete_role(world.guild.id, helpers.id)
    backend.delete_role(world.guild.id, challengers.id)
    await world.env.settle()

    text = await check(world)
    assert text.startswith("## Something is missing")
    assert f"✗ **A role is not given:** {listener.mention} allows more than members should" in text
    assert "✗ **A role is not given:** That role doesn’t exist any more." in text
    assert "✗ **Who moderates:** the moderators’ role doesn’t exist any more." in text


async def test_the_check_of_a_large_server_fits_and_begins_with_what_is_wrong(world: World) -> None:
    for number in range(20):
        channel = world.guild.create_text_channel(f"c{number}")
        await world.moderator.slash(world.boosts, "setup track", channel=channel, mode="threads")
        if number % 2:
            world.deny(channel, view_channel=number % 4 == 1, read_message_history=False)
    roles = [world.guild.create_role(f"r{number}") for number in range(8)]
    for length, role in zip(MILESTONES, roles, strict=True):
        await world.moderator.slash(world.boosts, "setup milestones", length=length, role=role)
        world.env.backend.edit_role(world.guild.id, role.id, {"permissions": 8 | 2 | 4 | 16 | 32})
    world.deny(world.boosts, send_messages=False, embed_links=False)
    await world.env.settle()

    text = said(await world.moderator.slash(world.log, "setup check"))

    assert text.startswith("## Something is missing\n✗")
    assert len(text) < 4_000
    assert "more lines, for which there is no room. Mend what is above" in text
