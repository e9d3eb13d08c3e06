"""Roles that the bot gives: none with power over others, none that whoever chose it could not give."""

import ast
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

import bot
from bot.domain.roles import POWERS
from bot.texts import say
from tests.cogs.test_streaks import answered
from tests.cogs.world import World, posted, said, text_of

CHALLENGE = {"weekday": "monday", "time": "18:00"}

BEYOND = "You could not give {role} in Discord yourself, so you can’t have me give it"
POWERFUL = "{role} allows more than members should be able to take or earn: "


async def choose(world: World, by: simcord.MemberActor, role: simcord.RoleHandle, what: str) -> str:
    """Choose a role for the bot to give, and return the answer."""
    options: dict[str, Any] = CHALLENGE if what == "challenge" else {"length": 3}
    return said(await by.slash(world.boosts, f"setup {what}", role=role, **options))


async def given_roles(world: World) -> frozenset[int]:
    return (await world.app.services.servers.get(world.guild.id)).given_roles()


def role_ids(world: World, member: simcord.MemberActor) -> list[int]:
    return world.env.backend.get_member(world.guild.id, member.id).role_ids


def change(world: World, role: simcord.RoleHandle, **permissions: bool) -> None:
    """Let a role have these permissions, and no others."""
    value = discord.Permissions(**permissions).value
    world.env.backend.edit_role(world.guild.id, role.id, {"permissions": value})


async def helper_of(world: World, **permissions: bool) -> simcord.MemberActor:
    """Return somebody who has the moderators' role, and in Discord only these permissions."""
    helpers = world.guild.create_role("Helpers", permissions=discord.Permissions(**permissions))
    await world.moderator.slash(world.boosts, "setup moderators", role=helpers)
    root = world.env.backend.find_command("setup", world.guild.id)
    assert root is not None
    root["default_member_permissions"] = None
    return world.add("helper", helpers)


@pytest.mark.parametrize("what", ["challenge", "milestones"])
@pytest.mark.parametrize("power", sorted(POWERS))
async def test_no_role_with_power_over_others_is_chosen(world: World, what: str, power: str) -> None:
    role = world.guild.create_role("Nice", permissions=discord.Permissions(**{power: True}))

    text = await choose(world, world.moderator, role, what)

    name = say(f"permission-{power.replace('_', '-')}")
    assert text.startswith(POWERFUL.format(role=role.mention) + name)
    assert not await given_roles(world)


@pytest.mark.parametrize("what", ["challenge", "milestones"])
async def test_no_role_that_moderates_a_single_channel_is_chosen(world: World, what: str) -> None:
    role = world.guild.create_role("Nice")
    allow = discord.Permissions(manage_messages=True, send_messages=True).value
    world.env.backend.set_overwrite(
        world.log.id, Overwrite(target_id=role.id, type=OverwriteType.ROLE, allow=allow, deny=0)
    )
    world.env.backend.announce_channel_update(world.log.id)
    await world.env.settle()

    text = await choose(world, world.moderator, role, what)

    assert f"take or earn: Manage Messages in {world.log.mention}. Choose another role" in text
    assert not await given_roles(world)


async def test_what_everybody_may_do_anyway_keeps_no_role_from_being_chosen(world: World) -> None:
    everybodys = world.env.backend.get_role(world.guild.id, world.guild.default_role.id).permissions
    usual = dict(discord.Permissions(everybodys))
    change(world, world.guild.default_role, **usual | {"mention_everyone": True})
    await world.env.settle()
    role = world.guild.create_role("Nice", permissions=discord.Permissions(mention_everyone=True))

    await choose(world, world.moderator, role, "challenge")

    assert await given_roles(world) == {role.id}


@pytest.mark.parametrize("what", ["challenge", "milestones"])
async def test_a_role_that_is_somebody_elses_is_not_chosen(world: World, what: str) -> None:
    backend, guild = world.env.backend, world.guild
    managed = simcord.RoleHandle(world.env, guild, backend.create_role(guild.id, "Booster", managed=True))
    above = guild.create_role("Above")
    backend.reorder_roles(guild.id, [{"id": above.id, "position": 99}])
    helpers = guild.create_role("Helpers")
    await world.moderator.slash(world.boosts, "setup moderators", role=helpers)

    assert "is everybody’s" in await choose(world, world.moderator, guild.default_role, what)
    assert "belongs to an app" in await choose(world, world.moderator, managed, what)
    assert "does not stand below my own role" in await choose(world, world.moderator, above, what)
    assert "is the moderators’ role here" in await choose(world, world.moderator, helpers, what)
    assert not await given_roles(world)


@pytest.mark.parametrize("what", ["challenge", "milestones"])
@pytest.mark.parametrize("permissions", [{}, {"manage_guild": True}, {"manage_roles": True}])
async def test_nobody_has_the_bot_give_what_they_could_not(
    world: World, what: str, permissions: dict[str, bool]
) -> None:
    """With Manage Roles, but no role of their own above it, they could not either."""
    role = world.guild.create_role("Nice")
    helper = await helper_of(world, **permissions)

    assert (await choose(world, helper, role, what)).startswith(BEYOND.format(role=role.mention))
    assert not await given_roles(world)


@pytest.mark.parametrize("what", ["challenge", "milestones"])
async def test_the_owner_may_choose_whatever_role_the_bot_may_give(world: World, what: str) -> None:
    role = world.guild.create_role("Nice")
    helper = await helper_of(world)
    world.env.backend.edit_guild(world.guild.id, {"owner_id": helper.id})
    await world.env.settle()

    await choose(world, helper, role, what)

    assert await given_roles(world) == {role.id}


async def test_a_channels_manage_permissions_is_not_manage_roles(world: World) -> None:
    helper = await helper_of(world)
    role = world.guild.create_role("Nice")
    allow = discord.Permissions(manage_roles=True).value
    world.env.backend.set_overwrite(
        world.boosts.id, Overwrite(target_id=helper.id, type=OverwriteType.MEMBER, allow=allow, deny=0)
    )
    world.env.backend.announce_channel_update(world.boosts.id)
    await world.env.settle()

    assert (await choose(world, helper, role, "challenge")).startswith(BEYOND.format(role=role.mention))


async def test_a_role_that_members_are_given_does_not_become_the_moderators(world: World) -> None:
    challengers, listener = world.guild.create_role("Challengers"), world.guild.create_role("Listener")
    await choose(world, world.moderator, challengers, "challenge")
    await choose(world, world.moderator, listener, "milestones")

    for role in (challengers, listener):
        text = said(await world.moderator.slash(world.boosts, "setup moderators", role=role))
        assert text.startswith(f"I give {role.mention} to members, so everybody who has it would moderate.")
    assert (await world.app.services.servers.get(world.guild.id)).moderators_role_id is None


async def test_whoever_has_the_moderators_role_alone_cannot_hand_it_on(world: World) -> None:
    helper = await helper_of(world)
    other = world.guild.create_role("Others")

    text = said(await helper.slash(world.boosts, "setup moderators", role=other))

    assert text.startswith("Only members with the Manage Server permission choose who moderates.")
    assert (await world.app.services.servers.get(world.guild.id)).moderators_role_id != other.id


@pytest.mark.parametrize("gained", ["administrator", "moderators' role", "channel"])
async def test_a_role_that_gained_power_is_not_taken_any_more_and_moderators_are_told_once(
    world: World, gained: str
) -> None:
    role = world.guild.create_role("Challengers")
    await choose(world, world.moderator, role, "challenge")
    await gain(world, role, gained)
    await world.pass_time()
    before = len(posted(world.log))

    answers = [
        said(await member.slash(world.boosts, "me pings", openings=True, midweek=True))
        for member in (world.alice, world.bob)
    ]
    await world.pass_time()

    for text in answers:
        assert text.startswith(f"I don’t give {role.mention} at the moment")
        assert "I’ll write to you in the middle of the week" in text, "the rest is done all the same"
    assert not {role.id} & {*role_ids(world, world.alice), *role_ids(world, world.bob)}
    (told,) = posted(world.log)[before:]
    assert text_of(told).startswith(f"I did not give {role.mention} to a member")
    assert ("is the moderators’ role here" in text_of(told)) == (gained == "moderators' role")


@pytest.mark.parametrize("gained", ["administrator", "moderators' role", "channel"])
async def test_a_role_that_gained_power_is_not_earned_any_more(world: World, gained: str) -> None:
    role = world.guild.create_role("Listener")
    await choose(world, world.moderator, role, "milestones")
    await gain(world, role, gained)

    await answered(world, world.bob, 0, 1, 2)
    await world.pass_time(timedelta(seconds=11))
    await world.pass_time()

    assert role.id not in role_ids(world, world.bob)
    told = [text_of(each) for each in posted(world.log) if "I did not give" in text_of(each)]
    assert len(told) == 1
    assert told[0].startswith(f"I did not give {role.mention} to a member")


async def test_power_gained_while_the_bot_could_not_hear_of_it_counts_as_well(world: World) -> None:
    role = world.guild.create_role("Challengers")
    await choose(world, world.moderator, role, "challenge")
    # Changed without an event, as while the connection to the gateway is lost.
    world.env.backend.get_role(world.guild.id, role.id).permissions = discord.Permissions.all().value

    text = said(await world.alice.slash(world.boosts, "me pings", openings=True))

    assert text.startswith(f"I don’t give {role.mention} at the moment")
    assert role.id not in role_ids(world, world.alice)


async def test_whoever_has_such_a_role_can_still_give_it_back(world: World) -> None:
    role = world.guild.create_role("Challengers")
    await choose(world, world.moderator, role, "challenge")
    await world.alice.slash(world.boosts, "me pings", openings=True)
    change(world, role, ban_members=True)

    text = said(await world.alice.slash(world.boosts, "me pings", openings=False))

    assert text == f"You don’t have the role {role.mention} any more."
    assert role.id not in role_ids(world, world.alice)


def test_roles_are_given_in_one_place() -> None:
    """Whoever gives one elsewhere gives it unguarded."""
    root = Path(bot.__file__).parent.parent
    giving = re.compile(r"add_roles?$|edit$|set_roles")
    found = {
        str(file.relative_to(root))
        for file in [*root.glob("bot/**/*.py"), *root.glob("cogs/**/*.py")]
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and giving.fullmatch(node.func.attr)
        and (node.func.attr != "edit" or any(each.arg == "roles" for each in node.keywords))
    }

    assert {each for each in found if not each.startswith("bot/demo/")} == {"bot/ui/roles.py"}


async def gain(world: World, role: simcord.RoleHandle, what: str) -> None:
    """Let a role that was chosen gain power over others."""
    if what == "administrator":
        change(world, role, administrator=True)
    elif what == "channel":
        allow = discord.Permissions(moderate_members=True, manage_threads=True).value
        world.env.backend.set_overwrite(
            world.log.id, Overwrite(target_id=role.id, type=OverwriteType.ROLE, allow=allow, deny=0)
        )
        world.env.backend.announce_channel_update(world.log.id)
    else:
        # As a version of the bot that did not look may have left it.
        async with world.app.database.write(world.guild.id) as tx:
            server = await tx.servers.get(world.guild.id)
            await tx.servers.save(world.guild.id, replace(server, moderators_role_id=role.id))
    await world.env.settle()
