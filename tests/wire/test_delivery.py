"""Delivery by the real process: one place's trouble is its own, and no card is swallowed or doubled."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire import errors, rest
from tests.wire.community import NEWS, Community
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Return a Discord."""
    async with LoopbackDiscord() as discord:
        yield discord


async def test_a_new_database_is_not_taken_for_the_one_before(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    """Both number their messages from one on, and Discord remembers nonces for some minutes."""
    community = Community(discord, tmp_path)
    ada = community.guild.member("Ada")
    async with community.bot.closing():
        await community.begin()
        await community.request(ada, "Lighthouse")
        await community.card("Lighthouse")
        await community.bot.terminate()
        for file in tmp_path.glob("bot.db*"):
            file.unlink()

        await community.bot.start()
        await community.bot.wait_ready()
        await community.until_at_work()
        await community.people.slash(
            community.moderator, community.boosts, "setup channels", boosts=community.boosts
        )
        await community.request(ada, "Harbour")

        card = await community.card("Harbour")
        assert len(community.cards("Lighthouse")) == len(community.cards("Harbour")) == 1
        assert card.id > community.cards("Lighthouse")[0].id


async def test_in_a_lively_channel_a_card_is_looked_for_to_the_end(
    discord: LoopbackDiscord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice the outcome is unknown, hundreds talk meanwhile, and Discord has forgotten the nonce."""
    monkeypatch.setattr(rest, "NONCE_SECONDS", 0.0)
    community = Community(discord, tmp_path)
    ada, talker = community.guild.member("Ada"), community.guild.member("Tess")
    posts = rf"/channels/{community.boosts.id}/messages"

    def talk() -> None:
        for number in range(600):
            discord.world.post(community.boosts, talker.user, content=f"Talk {number}")

    async with community.bot.closing():
        await community.begin()
        lost = discord.faults.add("POST", posts, status=503)
        cut = discord.faults.add("POST", posts, reset="after")
        await community.request(ada, "Lighthouse")
        for fault in (lost, cut):
            await until(lambda fault=fault: fault.hits > 0, timeout=20, what="an attempt")
            talk()

        await until(
            lambda: community.rows("SELECT state FROM outbox WHERE card = 'boost'") == [("sent",)],
            timeout=30,
            what="a letter marked as sent",
        )

    assert len(community.cards("Lighthouse")) == 1


class Neighbours:
    """A server whose channel is slow, and another one in which a member asks for a boost.

    Args:
        community: The first server.
    """

    def __init__(self, community: Community) -> None:
        self.community = community
        self.guild = community.discord.world.guild()
        self.channel = self.guild.text_channel("boosts-elsewhere")
        self.zoe = self.guild.member("Zoe", self.guild.role("Moderators", "manage_guild"))

    async def begin(self) -> None:
        """Start the bot and set up both servers."""
        await self.community.begin()
        await self.community.people.slash(self.zoe, self.channel, "setup channels", boosts=self.channel)

    async def until_posted_elsewhere(self) -> None:
        """Ask for a boost in the other server, and wait until it stands there."""
        form = {"link": "https://example.com/Comet", "title": "Comet", "news": NEWS, "kinds": ["comment"]}
        opened = await self.community.people.slash(self.zoe, self.channel, "boost request")
        await self.community.people.submit(self.zoe, opened, form)
        await until(lambda: bool(self.channel.messages), timeout=9, what="the other server's boost")


@pytest.fixture
async def neighbours(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Neighbours]:
    """Return two servers with the bot at work in both."""
    neighbours = Neighbours(Community(discord, tmp_path))
    async with neighbours.community.bot.closing():
        await neighbours.begin()
        yield neighbours


SLOW = {
    "a limit of 12 s": {"status": 429, "retry_after": 12.0},
    "a limit of 120 s": {"status": 429, "retry_after": 120.0},
    "a request that hangs": {"delay_before": 60.0},
}


@pytest.mark.parametrize("fault", SLOW.values(), ids=SLOW)
async def test_an_edit_that_has_to_wait_holds_up_no_other_server(
    neighbours: Neighbours, fault: dict[str, float]
) -> None:
    community = neighbours.community
    ada, bob = community.guild.member("Ada"), community.guild.member("Bob")
    await community.request(ada, "Lighthouse")
    card = await community.card("Lighthouse")
    slow = community.discord.faults.add("PATCH", rf"/channels/{community.boosts.id}/messages/\d+", **fault)
    await community.respond(bob, card)
    await until(lambda: slow.hits > 0, timeout=20, what="the slow edit")

    await neighbours.until_posted_elsewhere()

    assert card.edits == 0, "it still waits"


@pytest.mark.parametrize("fault", SLOW.values(), ids=SLOW)
async def test_a_post_that_has_to_wait_holds_up_no_other_server(
    neighbours: Neighbours, fault: dict[str, float]
) -> None:
    community = neighbours.community
    slow = community.discord.faults.add("POST", rf"/channels/{community.boosts.id}/messages", **fault)
    await community.request(community.guild.member("Ada"), "Lighthouse")
    await until(lambda: slow.hits > 0, timeout=20, what="the slow post")

    await neighbours.until_posted_elsewhere()

    assert not community.cards("Lighthouse"), "it still waits"


async def test_what_had_to_wait_is_done_as_soon_as_discord_allows_it(neighbours: Neighbours) -> None:
    community = neighbours.community
    posts = rf"/channels/{community.boosts.id}/messages"
    community.discord.faults.add("POST", posts, status=429, retry_after=32.0)
    await community.request(community.guild.member("Ada"), "Lighthouse")
    await community.request(community.guild.member("Ben"), "Harbour")

    await until(lambda: len(community.boosts.messages) == 2, timeout=60, what="both cards")

    assert [len(community.cards(title)) for title in ("Lighthouse", "Harbour")] == [1, 1]
    assert community.boosts.messages[0] is community.cards("Lighthouse")[0], "in their order"
    assert community.discord.log.count("POST", posts, status=429) == 1
    assert "Traceback" not in community.bot.output


async def test_sigterm_cuts_a_request_off_that_hangs(neighbours: Neighbours) -> None:
    community = neighbours.community
    posts = rf"/channels/{community.boosts.id}/messages"
    slow = community.discord.faults.add("POST", posts, delay_before=60.0)
    await community.request(community.guild.member("Ada"), "Lighthouse")
    await until(lambda: slow.hits > 0, timeout=20, what="the request that hangs")

    assert await community.bot.terminate(timeout=20) == 0

    assert "Traceback" not in community.bot.output
    community.discord.faults.clear()
    await community.bot.start()
    await community.card("Lighthouse")


async def test_what_another_version_wrote_stops_nothing_and_check_names_it(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        await community.bot.terminate()
        long_ago = "2026-01-01 00:00:00.000000"
        with community.writing() as database:
            for number, card in enumerate(("novelty", "boost", "boost")):
                state = "dreaming" if number == 2 else "pending"
                database.execute(
                    "INSERT INTO outbox (guild_id, key, card, subject_id, channel_id, due_at, state)"
                    " VALUES (?, ?, ?, 404, ?, ?, ?)",
                    (community.guild.id, f"strange:{number}", card, community.boosts.id, long_ago, state),
                )
            database.execute(
                "UPDATE outbox SET first_tried_at = 'once', attempts = 1 WHERE key = 'strange:1'"
            )
            database.execute(
                "INSERT INTO due (guild_id, kind, subject_id, due_at) VALUES (?, 'juggle', 1, ?)",
                (community.guild.id, long_ago),
            )

        await community.restart()
        await community.request(community.guild.member("Ada"), "Lighthouse")
        await community.card("Lighthouse")

        assert community.bot.output.count("delivery.parked") == 1
        assert "Traceback" not in community.bot.output
        await community.bot.terminate()
        checked = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "check"),
            cwd=tmp_path,
            env=community.bot._environment(),
            stdout=asyncio.subprocess.PIPE,
        )
        said, _ = await checked.communicate()

    words = " ".join(said.decode().split())
    assert "boost (2), novelty (1)" in words
    assert "juggle (1)" in words


async def test_a_channel_that_refuses_is_left_alone_also_after_a_restart_until_it_is_found_to_work(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    posts = rf"/channels/{community.boosts.id}/messages"
    titles = [f"Story-{number}" for number in range(6)]
    async with community.bot.closing():
        await community.begin()
        discord.faults.add("POST", posts, status=403, count=None)
        for title in titles:
            await community.request(community.guild.member(title), title)
        await until(lambda: discord.log.count("POST", posts) > 0, timeout=10, what="the first attempt")
        await community.bot.kill()
        await community.restart()
        await community.request(community.guild.member("Last"), "Last")
        await discord.quiet(0.5)
        assert discord.log.count("POST", posts, status=403) == 1

        discord.faults.clear()
        await community.people.slash(community.moderator, community.log, "setup check")
        for title in (*titles, "Last"):
            await community.card(title)

    assert all(len(community.cards(title)) == 1 for title in (*titles, "Last"))


BAD_LINK = errors.invalid_form("components.0.components.2.components.0.url", "URL", "'secret words': no URL")
BLOCKED = errors.DiscordError(400, 200000, "Message was blocked by automatic moderation: secret words")


@pytest.mark.parametrize(
    ("error", "said"),
    [(BAD_LINK, "accept its link"), (BLOCKED, "AutoMod")],
    ids=["a bad link", "a blocked word"],
)
async def test_a_writer_is_told_what_discord_refuses_and_can_mend_it(
    discord: LoopbackDiscord, tmp_path: Path, error: errors.DiscordError, said: str
) -> None:
    community = Community(discord, tmp_path)
    ada = community.guild.member("Ada")
    async with community.bot.closing():
        await community.begin()
        posts = rf"/channels/{community.boosts.id}/messages"
        discord.faults.add("POST", posts, status=400, body=error.payload())
        await community.request(ada, "Lighthouse")
        await community.until_told(ada, 1)
        (told,) = community.dms(ada)
        assert said in told.text
        listed = await community.people.slash(ada, community.boosts, "boost list")
        assert "Lighthouse" not in listed.text

        opened = await community.people.click(ada, told, label="Edit")
        form = {"link": "https://example.com/x", "title": "Harbour", "news": NEWS, "kinds": ["comment"]}
        await community.people.submit(ada, opened, form)
        await community.card("Harbour")

        assert "secret words" not in community.bot.output
        assert community.rows("SELECT count(*) FROM outbox WHERE reason LIKE '%secret%'") == [(0,)]


async def test_a_token_refused_for_a_moment_costs_no_message(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    posts = rf"/channels/{community.boosts.id}/messages"
    async with community.bot.closing():
        await community.begin()
        discord.faults.add("POST", posts, status=401)
        discord.faults.add("POST", posts, status=408)

        await community.request(community.guild.member("Ada"), "Lighthouse")

        await community.card("Lighthouse")
        assert community.bot.is_running


@pytest.mark.long
async def test_a_token_refused_for_good_ends_the_process_with_78(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        discord.faults.add("*", "/(?!interactions|webhooks).*", status=401, count=None)
        await community.request(community.guild.member("Ada"), "Lighthouse")

        assert await community.bot.wait(timeout=110) == 78
    assert "does not accept the token" in community.bot.output
