"""Names for pictures: asked of Discord, remembered for a while, and never waited for long."""

import asyncio

import pytest
import simcord

from bot.ui.names import Names
from tests.cogs.world import World


def questions(world: World) -> int:
    """Return how often the bot asked for members and got an answer."""
    return sum(name == "GUILD_MEMBERS_CHUNK" for _, name, _ in world.env.backend.transcript)


async def names_of(world: World, names: Names, *user_ids: int) -> dict[int, str]:
    guild = world.app.client.get_guild(world.guild.id)
    assert guild is not None
    return await names.of(guild, user_ids)


async def test_the_name_shown_in_the_server_is_told_and_others_are_somebody(world: World) -> None:
    names = world.app.client.names

    found = await names_of(world, names, world.alice.id, 12345, world.bob.id, world.alice.id)

    assert found == {world.alice.id: "alice", 12345: "somebody", world.bob.id: "bob"}
    guild = world.app.client.get_guild(world.guild.id)
    assert guild is not None
    assert guild.get_member(world.alice.id) is None, "Discord’s library keeps no members"


async def test_a_name_is_asked_for_once_in_its_lifetime(world: World) -> None:
    lasting, brief = Names(), Names(lifetime_seconds=0)
    before = questions(world)

    for _ in range(3):
        await names_of(world, lasting, world.alice.id)
    assert questions(world) == before + 1

    for _ in range(3):
        await names_of(world, brief, world.alice.id)
    assert questions(world) == before + 4


async def test_no_more_names_are_remembered_than_there_is_room_for(world: World) -> None:
    names = Names(limit=1)
    before = questions(world)

    await names_of(world, names, world.alice.id, world.bob.id)
    assert await names_of(world, names, world.bob.id) == {world.bob.id: "bob"}
    assert questions(world) == before + 1
    assert await names_of(world, names, world.alice.id) == {world.alice.id: "alice"}
    assert questions(world) == before + 2


async def test_hundreds_are_asked_for_a_hundred_at_a_time(world: World) -> None:
    members: list[simcord.MemberActor] = [world.add(f"member{number}") for number in range(230)]
    before = questions(world)

    found = await names_of(world, Names(), *(member.id for member in members))

    assert found == {member.id: member.name for member in members}
    assert questions(world) == before + 3


async def test_when_discord_does_not_answer_everybody_is_somebody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.ui.names._PATIENCE_SECONDS", 0)
    names = Names()

    assert await names_of(world, names, world.alice.id) == {world.alice.id: "somebody"}

    monkeypatch.undo()
    await asyncio.sleep(0)
    assert await names_of(world, names, world.alice.id) == {world.alice.id: "alice"}
