"""Kill -9 while a milestone and a reminder go out: each reaches Discord exactly once."""

import asyncio
import contextlib
import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Member
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord

pytestmark = pytest.mark.wire

KILLS_IN_EVERY_TEST = 2
KILLS_IN_THE_LONG_TEST = 20
POSTS = r"/channels/\d+/messages"
UNSENT = "SELECT key FROM outbox WHERE state IN ('pending', 'sending')"


async def test_a_milestone_and_a_reminder_are_sent_exactly_once(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _kill_again_and_again(discord, tmp_path, kills=KILLS_IN_EVERY_TEST)


@pytest.mark.long
async def test_they_are_sent_exactly_once_through_twenty_kills(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _kill_again_and_again(discord, tmp_path, kills=KILLS_IN_THE_LONG_TEST)


async def _kill_again_and_again(discord: LoopbackDiscord, tmp_path: Path, *, kills: int) -> None:
    chance = random.Random(2026)
    community = Community(discord, tmp_path)
    writer, keeper, sleeper = (community.guild.member(name) for name in ("Author", "Keeper", "Sleeper"))
    milestones = community.guild.text_channel("milestones")
    async with community.bot.closing():
        await community.begin()
        await community.people.slash(
            community.moderator, community.boosts, "setup channels", milestones=milestones
        )
        await community.request(writer, "Story")
        await community.respond(keeper, await community.card("Story"))
        await community.people.slash(sleeper, community.boosts, "streak reminder", hour="12:00")
        await until(lambda: not community.rows(UNSENT), timeout=10, what="an empty outbox")
        await community.bot.kill()
        answered_before(community, writer, (keeper, sleeper))

        for _ in range(kills):
            make_due(community)
            # The message stands there long before the bot is told so.
            discord.faults.add("POST", POSTS, count=None, delay_after=0.2)
            await community.restart()
            await asyncio.sleep(chance.uniform(0, 0.4))
            await community.bot.kill()
            discord.faults.clear()
        make_due(community)
        await community.restart()
        await until(lambda: bool(milestones.messages), timeout=10, what="the milestone")
        await until(lambda: bool(community.dms(sleeper)), timeout=10, what="the reminder")
        await until(lambda: not community.rows(UNSENT), timeout=15, what="an empty outbox")

    assert [message.text for message in milestones.messages] == [
        f"**3 days in a row:** on each of them <@{keeper.id}> has answered a fellow writer. "
        "Thank you for listening!"
    ]
    [reminder] = community.dms(sleeper)
    assert reminder.text.startswith("**Your streak is still open today** (2 days in a row).")
    assert "Story" in reminder.text
    assert community.dms(keeper) == [], "nothing private is told of what went well"


def answered_before(community: Community, writer: Member, givers: tuple[Member, ...]) -> None:
    """Let members have answered yesterday and the day before, as the ledger would say."""
    with _database(community) as database:
        for giver in givers:
            for ago in (1, 2):
                at = datetime.now(UTC) - timedelta(days=ago)
                day = at.date().isoformat()
                about = (community.guild.id, giver.id, writer.id)
                database.execute(
                    "INSERT INTO responses (guild_id, giver_id, receiver_id, kind, source, note, status, "
                    "responded_at, local_day) VALUES (?, ?, ?, 'comment', 'log', '', 'counted', ?, ?)",
                    (*about, at.replace(tzinfo=None).isoformat(" "), day),
                )
                database.execute(
                    "INSERT INTO tallies (guild_id, giver_id, receiver_id, local_day, responses) "
                    "VALUES (?, ?, ?, ?, 1)",
                    (*about, day),
                )


def make_due(community: Community) -> None:
    """Let the time have come for whatever waits, as if the bot had been killed a moment before."""
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")
    with _database(community) as database:
        database.execute("UPDATE due SET due_at = ? WHERE kind IN ('review-streak', 'remind')", (now,))


@contextlib.contextmanager
def _database(community: Community):
    """Open the database of the bot, which must not be running."""
    assert not community.bot.is_running
    with contextlib.closing(sqlite3.connect(community.bot.directory / "bot.db")) as connection:
        yield connection
        connection.commit()
