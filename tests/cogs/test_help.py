"""The help page: every command a member can run, each to be tapped."""

import re

from tests.cogs.world import World, said


async def test_help_lists_every_command_a_member_can_run_and_no_other(world: World) -> None:
    text = said(await world.alice.slash(world.boosts, "help"))

    named = set(re.findall(r"</([a-z ]+):\d+>", text))
    menu = {"Request a boost"}
    assert named == set(world.alice.available_commands(world.boosts)) - menu
    assert "**Request a boost**" in text
    assert "For moderators" not in text


async def test_help_shows_moderators_what_is_theirs(world: World) -> None:
    text = said(await world.moderator.slash(world.boosts, "help"))

    named = set(re.findall(r"</([a-z ]+):\d+>", text))
    assert named == set(world.moderator.available_commands(world.boosts)) - {"Request a boost"}
    assert "### For moderators" in text


async def test_help_works_when_discord_does_not_tell_the_commands_ids(world: World) -> None:
    world.env.inject_error("GET", "/applications/*/commands", status=500, times=None)

    text = said(await world.alice.slash(world.boosts, "help"))

    assert "`/boost request` Ask peers to respond to one link of yours." in text
