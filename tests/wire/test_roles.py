"""Roles that the bot gives, over a real socket: nobody gains power by one."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.wire.community import Community
from tests.wire.entities import EVERYONE, Member, Role
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.test_streaks import answered_before, make_due

pytestmark = pytest.mark.wire

ADD_ROLE = r"/guilds/\d+/members/\d+/roles/\d+"


@pytest.fixture
async def community(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Community]:
    """Return a server in which the bot may give roles, and its moderator, too."""
    community = Community(discord, tmp_path)
    guild = community.guild
    guild.bot_role.set_permissions(*EVERYONE, "manage_roles")
    async with community.bot.closing():
        await community.begin()
        yield community


def powerless(community: Community, name: str) -> Role:
    """Return a role that the moderator could give."""
    role = community.guild.role(name)
    (top,) = community.moderator.roles
    top.position = 100
    top.set_permissions("manage_guild", "manage_roles", *EVERYONE)
    return role


async def choose(community: Community, by: Member, role: Role, what: str) -> str:
    """Choose a role for the bot to give, and return the answer."""
    options: dict[str, Any] = {"weekday": "monday", "time": "18:00"} if what == "challenge" else {"length": 3}
    asked = await community.people.slash(
        by, community.log, f"setup {what}", role=role, despite_default_permissions=True, **options
    )
    return (await asked.settled()).text


async def test_nobody_becomes_an_administrator_by_a_role_of_the_bots(community: Community) -> None:
    """By somebody who has nothing but the moderators' role, as was done."""
    guild, people = community.guild, community.people
    helpers, administrators = guild.role("Helpers"), guild.role("Admins", "administrator")
    helper, eve = guild.member("Helga", helpers), guild.member("Eve")
    await people.slash(community.moderator, community.log, "setup moderators", role=helpers)

    for what in ("challenge", "milestones"):
        assert "allows more than members should be able to take" in await choose(
            community, helper, administrators, what
        )
    taken = await people.slash(eve, community.boosts, "me pings", openings=True)

    assert "no role for it" in (await taken.settled()).text
    assert administrators not in eve.roles
    assert community.discord.log.find("PUT", ADD_ROLE) == []


async def test_a_role_that_became_powerful_while_the_connection_was_lost_is_not_given(
    community: Community,
) -> None:
    guild, people = community.guild, community.people
    role, eve = powerless(community, "Challengers"), guild.member("Eve")
    assert "The weekly challenge" in await choose(community, community.moderator, role, "challenge")
    # The bot does not hear of it; it has to ask.
    role.permissions = 8

    taken = await people.slash(eve, community.boosts, "me pings", openings=True)

    assert "I don’t give" in (await taken.settled()).text
    assert role not in eve.roles
    assert community.discord.log.find("PUT", ADD_ROLE) == []
    await until(
        lambda: any("I did not give" in each.text for each in community.log.messages),
        timeout=5,
        what="what moderators are told",
    )


@pytest.mark.parametrize("gains", [False, True])
async def test_a_milestones_role_is_given_unless_it_became_powerful(
    community: Community, gains: bool
) -> None:
    guild = community.guild
    role, alice, bob = powerless(community, "Listener"), guild.member("Alice"), guild.member("Bob")
    assert "3 in a row" in await choose(community, community.moderator, role, "milestones")
    await community.request(alice, "Lanterns")
    await community.respond(bob, await community.card("Lanterns"))
    await community.bot.kill()
    answered_before(community, alice, (bob,))
    make_due(community)
    if gains:
        role.permissions = 8
    await community.restart()

    if gains:
        await until(
            lambda: any("I did not give" in each.text for each in community.log.messages),
            timeout=10,
            what="what moderators are told",
        )
        assert role not in bob.roles
    else:
        await until(lambda: role in bob.roles, timeout=10, what="the role")
