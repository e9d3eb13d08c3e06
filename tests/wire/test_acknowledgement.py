"""A database that is held up: every press is acknowledged in time, and what is not answered is not done."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Member
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.people import Result

pytestmark = pytest.mark.wire

IN_TIME_SECONDS = 2.0
"""The bot means to need 0.8; Discord waits for 3. A busy machine adds to it."""


@pytest.fixture
async def community(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Community]:
    """Return a server in which a boost stands and Ann takes part in the challenge."""
    community = Community(discord, tmp_path)
    async with community.bot.closing():
        await community.begin()
        await community.request(community.guild.member("Alice"), "Lanterns")
        await community.card("Lanterns")
        yield community


@asynccontextmanager
async def locked(community: Community, seconds: float) -> AsyncIterator[None]:
    """Hold the write lock for a time, as a backup or another program does; the block begins with it."""
    with closing(community.writing()) as other:
        other.execute("BEGIN IMMEDIATE")
        begun_at = time.monotonic()
        yield
        await asyncio.sleep(max(0.0, begun_at + seconds - time.monotonic()))
        other.rollback()


async def log_response(community: Community, bob: Member, alice: Member) -> Result:
    return await community.people.slash(bob, community.boosts, "respond log", member=alice, kind="comment")


async def save(community: Community, bob: Member, alice: Member) -> Result:
    return await community.people.click(bob, await community.card("Lanterns"), label="Save for later")


async def submit(community: Community, bob: Member, alice: Member) -> Result:
    opened = await community.people.click(bob, await community.card("Lanterns"), label="I responded")
    return await community.people.submit(bob, opened, {"kind": ["comment"]})


RESPONSES, SAVES = "SELECT COUNT(*) FROM responses", "SELECT COUNT(*) FROM saves"

PRESSES = pytest.mark.parametrize(
    ("press", "count", "words"),
    [(log_response, RESPONSES, "Thank you"), (save, SAVES, "Saved"), (submit, RESPONSES, "Thank you")],
    ids=["command", "button", "form"],
)
Press = Callable[[Community, Member, Member], Awaitable[Result]]


def people(community: Community) -> tuple[Member, Member]:
    author = next(member for member in community.guild.members.values() if member.user.name == "Alice")
    return community.guild.member("Bob"), author


@PRESSES
async def test_while_the_database_is_held_up_it_is_acknowledged_then_recorded_and_told(
    community: Community, press: Press, count: str, words: str
) -> None:
    bob, alice = people(community)
    async with locked(community, 4.0):
        pressed = await press(community, bob, alice)
        assert pressed.interaction.acked_at - pressed.interaction.sent_at < IN_TIME_SECONDS
        assert community.rows(count) == [(0,)]

    await until(lambda: words in pressed.text, timeout=10, what="the answer")
    assert pressed.is_ephemeral or pressed.message is pressed.interaction.source
    assert all(each.is_ephemeral for each in pressed.followups)
    assert community.rows(count) == [(1,)]
    assert "Traceback" not in community.bot.output


async def test_held_up_for_too_long_nothing_is_recorded_and_the_member_is_told_so(
    community: Community,
) -> None:
    bob, _ = people(community)
    opened = await community.people.click(bob, await community.card("Lanterns"), label="I responded")
    # Whatever delivery is about to write waits for its five seconds before the member's turn comes.
    async with locked(community, 13.0):
        pressed = await community.people.submit(bob, opened, {"kind": ["comment"], "note": "The ending!"})

    await until(lambda: "nothing was changed" in pressed.text, timeout=10, what="the answer")
    assert "too busy" in pressed.text
    assert "The ending!" in pressed.text
    assert community.rows(RESPONSES) == [(0,)]
    assert "Traceback" not in community.bot.output


@PRESSES
async def test_what_discord_takes_no_acknowledgement_for_is_not_done(
    community: Community, press: Press, count: str, words: str
) -> None:
    del words
    bob, alice = people(community)
    pressed = await _press_in_vain(community, press, bob, alice)

    assert pressed.text == ""
    await until(lambda: "interaction.too_late" in community.bot.output, timeout=10, what="a line in the log")
    assert community.rows(count) == [(0,)]


async def _press_in_vain(community: Community, press: Press, bob: Member, alice: Member) -> Result:
    """Press while the database is held up, and let Discord wait for less than the bot needs."""
    opened = await community.people.click(bob, await community.card("Lanterns"), label="I responded")
    community.discord.interactions.first_answer_seconds = 0.3
    async with locked(community, 2.5):
        if press is submit:
            return await community.people.submit(bob, opened, {"kind": ["comment"]})
        return await press(community, bob, alice)


async def test_what_comes_when_discord_has_given_up_is_not_done(
    community: Community, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob, alice = people(community)
    ids = community.discord.world.ids
    a_minute_ago = ids.next(ids.now() - timedelta(minutes=1))
    with monkeypatch.context() as late:
        late.setattr(ids, "next", lambda: a_minute_ago)
        late.setattr(community.discord.interactions, "first_answer_seconds", 0.0)
        await log_response(community, bob, alice)
        await until(lambda: "interaction.too_late" in community.bot.output, timeout=10, what="a line")

    assert community.rows(RESPONSES) == [(0,)]
    assert "Thank you" in (await log_response(community, bob, alice)).text
