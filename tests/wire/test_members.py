"""Members who come and go while the real process is away, killed or cut off from Discord."""

import asyncio
import time
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Member
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire


class Circle:
    """Members who have answered Alice.

    Args:
        community: The server with the bot.
    """

    def __init__(self, community: Community) -> None:
        self.community = community
        self.alice = community.guild.member("Alice")

    async def answer(self, *names: str) -> list[Member]:
        """Let new members answer a boost of Alice's."""
        members = [self.community.guild.member(name) for name in names]
        await self.community.request(self.alice, "Story")
        card = await self.community.card("Story")
        for member in members:
            assert "Thank you" in (await self.community.respond(member, card)).text
        return members

    async def listed(self, members: list[Member]) -> set[str]:
        """Return who of some members is in the ranking."""
        community = self.community
        shown = await community.people.slash(community.moderator, community.log, "leaderboard show")
        text = (await shown.settled()).text
        return {member.user.name for member in members if f"<@{member.id}>" in text}

    def gone(self) -> set[int]:
        """Return the ids of those whom the bot takes for gone."""
        return {
            user_id
            for (user_id,) in self.community.rows("SELECT user_id FROM members WHERE left_at IS NOT NULL")
        }

    async def until_called(self, times: int) -> None:
        """Wait until the bot has been through the server so many times since it was first started."""
        bot = self.community.bot
        await until(
            lambda: bot.output.count("roll_call.done") >= times, timeout=20, what="the end of a roll call"
        )


async def test_who_left_or_came_back_while_the_bot_was_down_is_known_after_the_start(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        circle = Circle(community)
        members = await circle.answer("Bob", "Carol", "Dora")
        bob, carol, _ = members
        community.guild.remove(carol)
        await until(lambda: circle.gone() == {carol.id}, timeout=5, what="Carol's leaving")
        assert await circle.listed(members) == {"Bob", "Dora"}

        assert await community.bot.terminate() == 0
        community.guild.remove(bob)
        community.guild.member(carol.user)
        await community.restart()
        await circle.until_called(1)

        assert circle.gone() == {bob.id}
        assert await circle.listed(members) == {"Carol", "Dora"}


async def test_who_left_while_the_session_was_lost_is_known_in_the_next_one(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        circle = Circle(community)
        bob, carol = await circle.answer("Bob", "Carol")

        async with discord.gateway.outage(resume=False):
            community.guild.remove(bob)
        await circle.until_called(1)

        assert circle.gone() == {bob.id}
        assert await circle.listed([bob, carol]) == {"Carol"}
        assert discord.gateway.resumed == []


@pytest.mark.long
async def test_no_answer_and_an_empty_one_make_nobody_leave(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """discord.py itself gives an empty one, where a session ends while the bot still starts."""
    community = Community(discord, tmp_path)
    gateway = discord.gateway
    async with community.bot.closing():
        await community.begin()
        circle = Circle(community)
        bob, _ = await circle.answer("Bob", "Carol")
        await community.bot.kill()
        community.guild.remove(bob)

        gateway.members_answer = "none"
        await community.restart()
        await until(lambda: len(gateway.asked) == 1, timeout=10, what="a question")
        gateway.members_answer = "nobody"
        await gateway.drop(resume=False)
        await until(lambda: len(gateway.asked) == 2, timeout=30, what="the question of a new session")
        gateway.members_answer = "whole"
        assert circle.gone() == set()

        await circle.until_called(1)
        assert circle.gone() == {bob.id}
        assert len(gateway.asked) == 3


@pytest.mark.long
async def test_a_large_server_is_asked_about_by_the_hundred_while_the_bot_answers_and_stops_promptly(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        await community.bot.terminate()
        writers = [community.guild.member(f"Writer {number}") for number in range(250)]
        with community.writing() as database:
            database.executemany(
                "INSERT INTO members (guild_id, user_id) VALUES (?, ?)",
                [(community.guild.id, each.id) for each in writers],
            )
        gone = set(writers[::50])
        for writer in gone:
            community.guild.remove(writer)

        await community.restart()
        await until(lambda: len(discord.gateway.asked) == 1, timeout=10, what="a question")
        shown = await community.people.slash(community.moderator, community.log, "leaderboard show")
        assert shown.answered
        began = time.monotonic()
        assert await community.bot.terminate() == 0
        assert time.monotonic() - began < 3
        assert len(discord.gateway.asked) < 3

        discord.gateway.asked.clear()
        circle = Circle(community)
        await community.restart()
        await circle.until_called(1)
        assert circle.gone() == {writer.id for writer in gone}
        assert [len(ids) for ids in discord.gateway.asked] == [100, 100, 53]
        assert "Traceback" not in community.bot.output


@pytest.mark.long
async def test_every_shard_calls_the_servers_of_its_own(tmp_path: Path) -> None:
    async with LoopbackDiscord(shard_count=2) as discord:
        first = Community(discord, tmp_path)
        second = discord.world.guild("Readers")
        async with first.bot.closing():
            await first.begin()
            await first.bot.terminate()
            members = [first.guild.member("Bob"), second.member("Carol")]
            with first.writing() as database:
                database.executemany(
                    "INSERT INTO members (guild_id, user_id) VALUES (?, ?)",
                    [(each.guild.id, each.id) for each in members],
                )
            for each in members:
                each.guild.remove(each)

            await first.restart()
            circle = Circle(first)
            await circle.until_called(2)

            assert circle.gone() == {each.id for each in members}
            await discord.gateway.drop(resume=False, shard=1)
            await circle.until_called(3)
            await asyncio.sleep(0.5)
            assert len(discord.gateway.asked) == 3, "a session concerns its own shard"
