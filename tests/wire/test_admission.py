"""Who may act at all, over a real socket: members, of servers that invited the bot."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.community import NEWS, Community
from tests.wire.entities import Channel, Member, Message
from tests.wire.faults import until
from tests.wire.forms import Impossible
from tests.wire.loopback import LoopbackDiscord
from tests.wire.people import Result
from tests.wire.world import Guild

pytestmark = pytest.mark.wire

LEFT = "You are not in that server any more."
NOT_THERE = "I’m not in that server"

WRITTEN = ("settings", "members", "responses", "boosts", "saves", "reminders", "outbox", "due", "audit")


@pytest.fixture
async def community(tmp_path: Path) -> AsyncIterator[Community]:
    """Return a server in which the bot is set up, on a Discord where people can bring it along."""
    async with LoopbackDiscord(user_install=True) as discord:
        community = Community(discord, tmp_path)
        async with community.bot.closing():
            await community.begin()
            yield community


def written(community: Community) -> dict[str, list[tuple[object, ...]]]:
    """Return what the database holds, but for what delivery notes about itself."""
    return {table: community.rows(f"SELECT count(*) FROM {table}") for table in WRITTEN}


async def read(result: Result) -> str:
    """Return what is read in answer, once it is there."""
    return (await result.settled()).text


async def test_a_server_that_never_invited_the_bot_gets_nothing_of_it(community: Community) -> None:
    people = community.people
    elsewhere = community.discord.world.guild("Elsewhere")
    channel, eve = elsewhere.text_channel("general"), elsewhere.member("Eve")
    planted = await _card_in(community, elsewhere, channel, eve)
    elsewhere.remove_bot()
    await community.discord.quiet(0.3)
    before = written(community)

    for payload in community.discord.rest.commands[None]:
        assert payload["integration_types"] == [0], payload["name"]
        assert payload["contexts"] == [0], payload["name"]
    with pytest.raises(Impossible):
        await people.slash(eve, channel, "boost request")
    # As an older version had told Discord, or before it has heard of the change.
    for command in ("boost request", "boost list", "favours", "help", "setup check", "mod flags"):
        asked = await people.slash(eve, channel, command, despite_default_permissions=True)
        assert NOT_THERE in await read(asked), command
    for label in ("I responded", "Save for later", "Report", "Edit"):
        assert NOT_THERE in await read(await people.click(eve, planted, label=label)), label
    assert written(community) == before


async def test_who_is_banned_stays_outside_whatever_their_old_dms_offer(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Lanterns")
    await community.respond(bob, await community.card("Lanterns"))
    await community.until_told(alice, 1)
    (notice,) = community.dms(alice)

    community.guild.remove(alice)
    await until(lambda: _has_left(community, alice.id), timeout=5, what="Alice’s leaving")
    await community.discord.quiet(0.3)
    before = written(community)
    answers = [await press(community, alice, notice, label) for label in ("Thank you", "Not received")]

    assert all(text.startswith(LEFT) for text in answers), answers
    assert community.rows("SELECT status FROM responses") == [("counted",)]
    assert written(community) == before
    assert _has_left(community, alice.id), "pressing brings nobody back"


async def test_who_was_banned_while_the_bot_was_down_stays_outside_after_its_start(
    community: Community,
) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Lanterns")
    await community.respond(bob, await community.card("Lanterns"))
    await community.until_told(alice, 1)
    (notice,) = community.dms(alice)

    await community.bot.kill()
    community.guild.remove(alice)
    await community.restart()
    await until(lambda: _has_left(community, alice.id), timeout=20, what="the roll call")

    assert (await press(community, alice, notice, "Not received")).startswith(LEFT)
    assert community.rows("SELECT status FROM responses") == [("counted",)]


async def test_a_server_that_removed_the_bot_is_left_alone_by_its_old_dms(community: Community) -> None:
    alice, bob = community.guild.member("Alice"), community.guild.member("Bob")
    await community.request(alice, "Lanterns")
    await community.respond(bob, await community.card("Lanterns"))
    await community.until_told(alice, 1)
    (notice,) = community.dms(alice)

    community.guild.remove_bot()
    await asyncio.sleep(0)

    assert (await press(community, alice, notice, "Not received")).startswith(NOT_THERE)
    assert community.rows("SELECT status FROM responses") == [("counted",)]


async def press(community: Community, member: Member, notice: Message, label: str) -> str:
    """Press a button in a DM, and return what is read."""
    return await read(await community.people.click(member, notice, label=label))


def _has_left(community: Community, user_id: int) -> bool:
    left = community.rows("SELECT left_at IS NOT NULL FROM members WHERE user_id = ?", user_id)
    return left == [(1,)]


async def _card_in(community: Community, guild: Guild, channel: Channel, author: Member) -> Message:
    """Return the card of a boost in a server that has invited the bot until now."""
    people = community.people
    moderator = guild.member("Moira of Elsewhere", guild.role("Moderators", "manage_guild"))
    await people.slash(moderator, channel, "setup channels", boosts=channel)
    opened = await people.slash(author, channel, "boost request")
    filled = {"link": "https://example.com/e", "title": "Eels", "news": NEWS, "kinds": ["share"]}
    await people.submit(author, opened, filled)
    await until(lambda: bool(channel.messages), timeout=10, what="the card")
    return channel.messages[0]
