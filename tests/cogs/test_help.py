"""The help pages: every command a member can run, each to be tapped."""

import re

import simcord

from cogs.help import PAGE_LENGTH
from tests.cogs.world import World, answer_to, labels_of, said, text_of

MENUS = {"Request a boost"}


async def pages(world: World, member: simcord.MemberActor) -> list[str]:
    """Ask for help, turn to the last page, and return what stands on each."""
    page = answer_to(await member.slash(world.boosts, "help"))
    texts = [text_of(page)]
    while "Next" in labels_of(page):
        page = answer_to(await member.click(page, label="Next"))
        texts.append(text_of(page))
    return texts


def commands_on(texts: list[str]) -> list[str]:
    return re.findall(r"</([a-z -]+):\d+>", "\n".join(texts))


async def test_help_lists_every_command_a_member_can_run_once_and_no_other(world: World) -> None:
    texts = await pages(world, world.alice)

    named = commands_on(texts)
    assert set(named) == set(world.alice.available_commands(world.boosts)) - MENUS
    assert len(named) == len(set(named))
    assert "For moderators" not in "\n".join(texts)


async def test_help_shows_moderators_what_is_theirs(world: World) -> None:
    texts = await pages(world, world.moderator)

    assert set(commands_on(texts)) == set(world.moderator.available_commands(world.boosts)) - MENUS
    assert "### For moderators" in "\n".join(texts)


async def test_no_page_is_longer_than_a_phone_likes(world: World) -> None:
    for text in await pages(world, world.moderator):
        assert len(text) < 1.5 * PAGE_LENGTH, "a page is its areas, a heading and a hint"


async def test_help_works_when_discord_does_not_tell_the_commands_ids(world: World) -> None:
    world.env.inject_error("GET", "/applications/*/commands", status=500, times=None)

    text = said(await world.alice.slash(world.boosts, "help"))

    assert "`/boost request` Ask peers to respond to one link of yours." in text
