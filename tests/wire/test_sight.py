"""Sight over the wire: whatever keeps Discord from telling of replies, they are read once it is over."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.writers import Writers

pytestmark = pytest.mark.wire

ANSWERS = 50


@pytest.fixture
async def writers(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Writers]:
    """Return writers in a tracked channel, with a bot that is connected and has recorded some answers."""
    writers = Writers(Community(discord, tmp_path), 24)
    async with writers.community.bot.closing():
        await writers.begin()
        assert await writers.community.bot.terminate() == 0
        writers.settle()
        await writers.community.restart()
        await _answer_and_be_recorded(writers, 5)
        yield writers


async def _answer_and_be_recorded(writers: Writers, times: int) -> None:
    for _ in range(times):
        writers.answer()
    await writers.until_recorded()


async def _dark(writers: Writers, answer: Callable[[], Awaitable[None]]) -> None:
    gateway, guild = writers.community.discord.gateway, writers.community.guild
    gateway.darken(guild)
    await answer()
    gateway.lighten(guild)


async def _late_after_ready(writers: Writers, answer: Callable[[], Awaitable[None]]) -> None:
    """Let the server be unavailable in a new session until long after the bot has stopped waiting for it."""
    discord, guild, bot = writers.community.discord, writers.community.guild, writers.community.bot
    ready = bot.output.count("client.ready")
    async with discord.gateway.outage(resume=False):
        discord.gateway.darken(guild)
    await answer()
    # discord.py waits for two seconds, and says that all is ready.
    await until(lambda: bot.output.count("client.ready") > ready, timeout=30, what="a bot that is ready")
    await answer()
    discord.gateway.lighten(guild)


async def _lost_in_resume(writers: Writers, answer: Callable[[], Awaitable[None]]) -> None:
    async with writers.community.discord.gateway.outage(resume=True, lose_events=True):
        await answer()


async def _channel_hidden(writers: Writers, answer: Callable[[], Awaitable[None]]) -> None:
    everyone = writers.community.guild.everyone
    writers.channel.set_overwrite(everyone, deny=["view_channel"])
    await answer()
    writers.channel.set_overwrite(everyone)


async def _role_without_sight(writers: Writers, answer: Callable[[], Awaitable[None]]) -> None:
    guild = writers.community.guild
    everyone, role = guild.everyone, guild.bot_role
    allowed = ["view_channel", "read_message_history", "send_messages"]
    everyone.set_permissions("send_messages")
    role.set_permissions("send_messages")
    await answer()
    role.set_permissions(*allowed)


GAPS = {
    "a server that is dark within a session": _dark,
    "a server that comes long after READY": _late_after_ready,
    "a RESUME that loses events": _lost_in_resume,
    "a channel hidden for a while": _channel_hidden,
    "a role that sees nothing for a while": _role_without_sight,
}


@pytest.mark.parametrize("gap", GAPS)
async def test_replies_in_a_gap_are_read_without_a_restart(writers: Writers, gap: str) -> None:
    async def answer() -> None:
        for _ in range(ANSWERS // 2):
            writers.answer()

    await GAPS[gap](writers, answer)
    await _answer_and_be_recorded(writers, 5)


@pytest.mark.parametrize("gap", list(GAPS)[:2])
async def test_a_kill_in_the_middle_of_a_gap_loses_and_doubles_nothing(writers: Writers, gap: str) -> None:
    bot = writers.community.bot
    kills = iter([True])

    async def answer() -> None:
        for number in range(ANSWERS):
            writers.answer()
            if number == ANSWERS // 2 and next(kills, False):
                await bot.kill()
                await bot.start()
                await bot.wait_ready()

    await GAPS[gap](writers, answer)
    await _answer_and_be_recorded(writers, 5)


async def test_a_message_that_brings_a_thread_back_counts_though_it_comes_before_the_thread(
    writers: Writers,
) -> None:
    world = writers.community.discord.world
    owner, giver = writers.members[:2]
    thread = await writers.community.people.start_thread(owner, writers.channel, "My story")
    world.archive(thread)
    await _answer_and_be_recorded(writers, 1)

    message = world.post(thread, giver.user, content="It stays with me, months later.")
    writers.note(message, giver, owner.id)
    world.archive(thread, archived=False)

    await _answer_and_be_recorded(writers, 1)


async def test_what_was_said_just_before_a_channel_is_known_to_be_tracked_counts(writers: Writers) -> None:
    community, [owner, giver] = writers.community, writers.members[:2]
    channel = community.guild.text_channel("more news")
    news = await community.people.say(owner, channel, "My news")
    with community.writing() as database:
        # While somebody else writes, the command waits, and the reply comes in before it is carried out.
        database.execute("BEGIN IMMEDIATE")
        tracking = asyncio.create_task(
            community.people.slash(community.moderator, community.boosts, "setup track", channel=channel)
        )
        await asyncio.sleep(0.5)
        reply = await community.people.say(giver, channel, "The lamp stays with me.", reply_to=news)
        await asyncio.sleep(0.5)
        database.rollback()
    await tracking
    writers.note(reply, giver, owner.id)

    await writers.until_recorded()


@pytest.mark.long
async def test_replies_are_read_when_the_database_works_again_after_longer_than_it_is_tried(
    writers: Writers,
) -> None:
    with writers.writing() as database:
        database.execute("BEGIN IMMEDIATE")
        for _ in range(20):
            writers.answer()
        output = writers.community.bot
        await until(lambda: "backfill.waiting" in output.output, timeout=200, what="a bot that gives up")
        database.rollback()

    await writers.until_recorded(timeout=120)


async def test_who_leaves_a_server_while_it_is_dark_is_found_out(writers: Writers) -> None:
    member = writers.members[0]

    async def leave() -> None:
        writers.community.guild.remove(member)

    await _dark(writers, leave)

    def left_at() -> list[tuple[object, ...]]:
        return writers.community.rows("SELECT left_at FROM members WHERE user_id = ?", member.id)

    await until(lambda: left_at() != [(None,)], timeout=30, what="the roll call")
