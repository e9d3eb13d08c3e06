"""Who may act at all: members, of servers the bot is in. Every command, menu, button and form is tried.

What there is to try is read off the bot itself, so that nothing new can be forgotten here.
"""

import re
from collections.abc import Iterator
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands
from simcord.actors import _dispatch_actor_interaction

from bot.ui.pager import PageButton
from bot.ui.responding import RESPOND
from tests.cogs.test_moderators_only import rows_of
from tests.cogs.world import World, answer_to, posted, text_of

LEFT = "You are not in that server any more."
NOT_THERE = "I’m not in that server"
INSIDE = "This works inside a server."

SERVER_ONLY = {"integration_types": [0], "contexts": [0]}
"""What Discord reads as: only where a server installed the bot, and only inside a server."""

COMMAND, AUTOCOMPLETE, SUBMIT = 2, 4, 5
CANDIDATES = ("1", "p", "-1", "20260105", "2026-01-05", "both", "upheld", "exclude", "help", "")


def filled(template: str, guild_id: int) -> str:
    """Return an id that a template matches."""

    def choose(group: re.Match[str]) -> str:
        if group["name"] == "guild_id":
            return str(guild_id)
        return next(each for each in CANDIDATES if re.fullmatch(group["pattern"], each))

    custom_id = re.sub(r"\(\?P<(?P<name>\w+)>(?P<pattern>[^()]*)\)", choose, template)
    assert re.fullmatch(template, custom_id), template
    return custom_id


def button_ids(world: World) -> list[str]:
    """Return an id for every button the bot answers, but those that turn pages."""
    items = world.app.client._connection._view_store._dynamic_items
    return [filled(each.pattern, world.guild.id) for each, item in items.items() if item is not PageButton]


def form_ids(world: World) -> list[str]:
    """Return an id for every form the bot takes."""
    return [filled(form.template.pattern, world.guild.id) for form in world.app.client.forms._forms]


def commands_of(world: World) -> Iterator[app_commands.Command[Any, ..., Any] | app_commands.ContextMenu]:
    """Yield every command and menu."""
    for each in world.app.client.tree.walk_commands():
        if isinstance(each, app_commands.Command):
            yield each
    for kind in (discord.AppCommandType.message, discord.AppCommandType.user):
        yield from world.app.client.tree.walk_commands(type=kind)


async def submit(
    actor: simcord.MemberActor | simcord.UserHandle, channel: simcord.ChannelHandle, custom_id: str
) -> str:
    """Send a form, and return what is read."""
    result = await _dispatch_actor_interaction(
        actor, SUBMIT, channel, {"custom_id": custom_id, "components": []}
    )
    return text_of(answer_to(result))


async def press(
    world: World, actor: Any, channel: simcord.ChannelHandle, custom_id: str
) -> simcord.InteractionResult:
    """Press a button of an old message."""
    planted = await world.plant(channel, discord.ui.Button(label="Press", custom_id=custom_id))
    return await actor.click(planted, label="Press")


def data_of(world: World, command: Any) -> dict[str, Any]:
    """Return the data with which Discord tells of a command, its options left out."""
    if isinstance(command, app_commands.ContextMenu):
        message = posted(world.boosts)[-1]
        target = world.env.backend.get_message(world.boosts.id, message.id)
        from simcord.backend import serializers

        payload = dict(serializers.message_payload(world.env.backend, target))
        resolved = {"messages": {str(message.id): payload}}
        return {
            "id": "1",
            "name": command.name,
            "type": 3,
            "target_id": str(message.id),
            "resolved": resolved,
        }
    *groups, leaf = command.qualified_name.split()
    options: list[dict[str, Any]] = []
    if groups:
        options = [{"name": leaf, "type": 1, "options": []}]
    root = groups[0] if groups else leaf
    assert len(groups) < 2, "no group is in a group"
    return {"id": "1", "name": root, "type": 1, "options": options, "resolved": {}}


def test_every_command_and_menu_is_for_servers_that_installed_the_bot_alone(world: World) -> None:
    tree = world.app.client.tree
    payloads = [
        command.to_dict(tree) for kind in discord.AppCommandType for command in tree.get_commands(type=kind)
    ]

    assert len(payloads) > 10
    for payload in payloads:
        assert {name: payload[name] for name in SERVER_ONLY} == SERVER_ONLY, payload["name"]


@pytest.mark.parametrize("member", ["bob", "carol"])
async def test_who_left_does_nothing_by_any_button_or_form_in_a_dm(world: World, member: str) -> None:
    """Bob has answered Alice; of Carol the bot knows nothing at all."""
    card = await world.boost()
    await world.respond(world.bob, card)
    left = getattr(world, member)
    world.guild.remove_member(left)
    await world.env.settle()
    before = await rows_of(world)

    for custom_id in button_ids(world):
        result = await press(world, left.user, left.user.dm_channel, custom_id)
        assert text_of(answer_to(result)).startswith(LEFT), custom_id
    for custom_id in form_ids(world):
        refused = LEFT if f":{world.guild.id}" in custom_id else INSIDE
        assert (await submit(left.user, left.user.dm_channel, custom_id)).startswith(refused), custom_id
    assert await rows_of(world) == before


async def test_who_is_banned_does_not_come_back_by_a_button(world: World) -> None:
    notice = await _answered(world)
    world.env.backend.apply_ban(world.guild.id, world.alice.id, "Spam")
    await world.env.settle()
    before = await rows_of(world)

    text = text_of(answer_to(await world.alice.user.click(notice, label="Not received")))

    assert text == "You are not in that server any more. Once you are back, every button works again."
    assert await rows_of(world) == before


async def test_who_came_back_acts_as_before(world: World) -> None:
    notice = await _answered(world)
    world.guild.remove_member(world.alice)
    await world.env.settle()
    world.guild.add_member(world.alice.user)
    await world.env.settle()

    text = text_of(answer_to(await world.alice.user.click(notice, label="Thank you")))

    assert text.startswith(f"{world.bob.mention} knows")


async def test_a_member_the_bot_never_met_acts_from_a_dm(world: World) -> None:
    await world.boost()

    result = await press(world, world.bob.user, world.bob.user.dm_channel, RESPOND.id_for(world.guild.id, 1))

    assert result.modal is not None


@pytest.mark.parametrize("status", [500, 429])
async def test_discords_trouble_keeps_no_member_out(world: World, status: int) -> None:
    await world.boost()
    path = f"/guilds/{world.guild.id}/members/{world.bob.id}"
    world.env.inject_error("GET", path, status=status, times=None)

    result = await press(world, world.bob.user, world.bob.user.dm_channel, RESPOND.id_for(world.guild.id, 1))

    assert result.modal is not None


async def test_a_button_about_a_server_the_bot_has_left_says_so(world: World) -> None:
    notice = await _answered(world)
    world.env.backend.remove_guild(world.guild.id)
    await world.env.settle()
    before = await rows_of(world)

    text = text_of(answer_to(await world.alice.user.click(notice, label="Thank you")))

    assert text.startswith(NOT_THERE)
    assert await rows_of(world) == before


async def test_in_a_server_that_never_invited_the_bot_nothing_is_done_and_nothing_written(
    world: World,
) -> None:
    await world.boost()
    commands, buttons, forms = list(commands_of(world)), button_ids(world), form_ids(world)
    data = {command.qualified_name: data_of(world, command) for command in commands}
    # For the bot the server is gone; the server itself, and who is in it, are still there.
    world.env.backend.emit("GUILD_DELETE", {"id": str(world.guild.id)})
    await world.env.settle()
    before = await rows_of(world)

    for name, each in data.items():
        result = await _dispatch_actor_interaction(world.moderator, COMMAND, world.boosts, each)
        assert text_of(answer_to(result)).startswith(NOT_THERE), name
    turn = "pages:v1:boosts:.:0:n"
    for custom_id in (*buttons, turn):
        result = await press(world, world.moderator, world.boosts, custom_id)
        assert text_of(answer_to(result)).startswith(NOT_THERE), custom_id
    for custom_id in forms:
        assert (await submit(world.moderator, world.boosts, custom_id)).startswith(NOT_THERE), custom_id
    assert await rows_of(world) == before


async def test_nothing_is_suggested_in_a_server_that_never_invited_the_bot(world: World) -> None:
    await world.boost()
    typed = [{"name": "boost", "type": 3, "value": "", "focused": True}]
    close = {
        "id": "1",
        "name": "boost",
        "type": 1,
        "options": [{"name": "close", "type": 1, "options": typed}],
    }
    here = await _dispatch_actor_interaction(world.alice, AUTOCOMPLETE, world.boosts, close)
    assert [each["name"] for each in here.autocomplete_choices or []] == ["The Lighthouse"]

    world.env.backend.emit("GUILD_DELETE", {"id": str(world.guild.id)})
    await world.env.settle()

    there = await _dispatch_actor_interaction(world.alice, AUTOCOMPLETE, world.boosts, close)
    assert there.autocomplete_choices == []


async def test_commands_do_nothing_in_a_dm(world: World) -> None:
    before = await rows_of(world)

    for command in commands_of(world):
        if isinstance(command, app_commands.ContextMenu):
            continue
        result = await _dispatch_actor_interaction(
            world.bob.user, COMMAND, world.bob.user.dm_channel, data_of(world, command)
        )
        assert text_of(answer_to(result)).startswith(INSIDE), command.qualified_name
    assert await rows_of(world) == before


async def _answered(world: World) -> discord.Message:
    """Let Bob answer Alice, and return the notice in her DMs."""
    card = await world.boost()
    await world.respond(world.bob, card)
    return posted(world.alice.user.dm_channel)[-1]
