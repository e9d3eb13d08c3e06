"""The circle as members meet it: a picture with its description, the same in words, and who may see what."""

from dataclasses import replace
from itertools import count

import pytest
import simcord

from bot.domain.responses import Kind
from bot.services.responses import Answer
from tests.cogs.world import World, answer_to, parts_of, pinged_by, said, text_of

Member = simcord.MemberActor

_GALLERY = 12
_numbers = count(1)


async def log(
    world: World, giver: simcord.MemberActor, receiver: simcord.MemberActor, times: int = 1
) -> None:
    for _ in range(times):
        await world.app.services.responses.log(
            world.guild.id,
            giver.id,
            receiver.id,
            Answer(Kind.REPLY, is_another=True),
            submission_id=next(_numbers),
        )


async def hide(world: World, member: simcord.MemberActor) -> None:
    async with world.app.database.write(world.guild.id) as tx:
        known = await tx.members.get(world.guild.id, member.id)
        await tx.members.save(replace(known, is_visible=False))


def alt_of(message: simcord.ResponseMessage) -> str:
    (gallery,) = [part for part in parts_of(message) if part["type"] == _GALLERY]
    return gallery["items"][0]["description"]


async def test_a_circle_is_drawn_described_and_written_out_for_its_member_alone(world: World) -> None:
    await log(world, world.alice, world.bob, 2)
    await log(world, world.bob, world.alice)
    await log(world, world.carol, world.alice)

    shown = answer_to(await world.alice.slash(world.boosts, "circle"))

    assert shown.ephemeral
    assert text_of(shown) == (
        "## Your circle\n"
        f"{world.bob.mention}: given 2, received 1\n"
        f"{world.carol.mention}: given 0, received 1\n"
        "-# Who responded to whom in the last 90 days."
    )
    assert alt_of(shown).startswith("The circle of alice: who responds to whom, both ways.")
    assert "bob: given 2, received 1." in alt_of(shown)
    assert pinged_by(world, shown) == set()


async def test_on_the_first_day_a_circle_says_how_it_begins(world: World) -> None:
    shown = answer_to(await world.alice.slash(world.boosts, "circle"))

    assert text_of(shown).startswith(
        "## Your circle\nNo peers yet. One response, given or received, begins the circle.\n`/boost next`"
    )
    assert "No peers yet." in alt_of(shown)


async def test_another_members_circle_names_only_who_may_be_named(world: World) -> None:
    await log(world, world.alice, world.bob)
    await log(world, world.alice, world.carol)
    await hide(world, world.carol)

    shown = answer_to(await world.moderator.slash(world.boosts, "circle", member=world.alice))

    assert shown.ephemeral
    assert text_of(shown) == (
        f"## The circle of {world.alice.mention}\n"
        f"{world.bob.mention}: given 1, received 0\n"
        "And one more peer.\n"
        "-# Who responded to whom in the last 90 days."
    )
    assert "carol" not in alt_of(shown)
    own = answer_to(await world.alice.slash(world.boosts, "circle"))
    assert world.carol.mention in text_of(own)


async def test_a_member_who_is_not_named_is_not_drawn_for_others(world: World) -> None:
    await log(world, world.alice, world.bob)
    await hide(world, world.alice)

    text = said(await world.bob.slash(world.boosts, "circle", member=world.alice))

    assert text == "This member keeps their circle to themselves. `/circle` by itself shows yours."
    assert world.bob.mention in said(await world.alice.slash(world.boosts, "circle"))


async def test_who_left_is_counted_and_not_named(world: World) -> None:
    await log(world, world.alice, world.bob)
    await log(world, world.alice, world.carol)
    world.guild.remove_member(world.bob)
    await world.env.settle()

    shown = answer_to(await world.alice.slash(world.boosts, "circle"))

    assert world.bob.mention not in text_of(shown)
    assert "And one more peer." in text_of(shown)
    assert "bob" not in alt_of(shown)


@pytest.mark.parametrize(
    "name",
    ["@everyone", "[x](https://evil.example)", "\u202eeve", "👩\u200d👩\u200d👧 مرحبا", "z\u0337" * 16],
)
async def test_whatever_members_are_called_nobody_is_pinged_and_the_picture_is_there(
    world: World, name: str
) -> None:
    stranger = world.add(name)
    await log(world, world.alice, stranger)

    shown = answer_to(await world.alice.slash(world.boosts, "circle"))

    assert stranger.mention in text_of(shown)
    assert alt_of(shown)
    assert "\u202e" not in alt_of(shown)
    assert pinged_by(world, shown) == set()


async def test_a_bot_has_a_circle_of_nobody(world: World) -> None:
    machine = world.guild.add_member(world.env.create_user("machine", bot=True))

    text = said(await world.alice.slash(world.boosts, "circle", member=machine))

    assert "No peers yet." in text
