"""Tracking over the wire: live, killed, away and cut off, no reply is lost and none counts twice."""

import asyncio
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.wire.community import Community
from tests.wire.entities import Channel, Member, Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.writers import Writers, snowflake

pytestmark = pytest.mark.wire


async def _live_down_and_lost(
    discord: LoopbackDiscord, folder: Path, *, live: int, down: int, lost: int, size: int
) -> None:
    """Write while the bot is connected, while it is down, and while only its session is lost."""
    writers = Writers(Community(discord, folder), size)
    bot = writers.community.bot
    async with bot.closing():
        await writers.begin()
        assert await bot.terminate() == 0
        writers.settle()
        await writers.community.restart()

        for _ in range(live):
            writers.answer()
            await asyncio.sleep(0)
        await writers.until_recorded()

        await bot.kill()
        # As if it had been down for a day and a half: what was written before midnight belongs there.
        began = datetime.now(UTC) - timedelta(hours=36)
        with writers.writing() as database:
            database.execute("UPDATE watermarks SET message_id = ?", [snowflake(began)])
        for number in range(down):
            writers.answer(at=began + timedelta(hours=36) * (number + 1) / (down + 1))
        await writers.community.restart()
        await writers.until_recorded()

        async with discord.gateway.outage(resume=False):
            for _ in range(lost):
                writers.answer()
        await writers.until_recorded()
        assert len(writers.expected) == live + down + lost


async def test_a_sample_of_replies_live_down_and_lost_is_recorded_once(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    await _live_down_and_lost(discord, tmp_path, live=200, down=130, lost=130, size=24)


@pytest.mark.long
@pytest.mark.parametrize("turn", [1, 2, 3])
async def test_sixteen_hundred_replies_are_sixteen_hundred_rows(
    discord: LoopbackDiscord, tmp_path: Path, turn: int
) -> None:
    await _live_down_and_lost(discord, tmp_path, live=1_000, down=300, lost=300, size=42)


async def test_what_changes_in_an_outage_is_noticed_as_far_as_discord_tells(tmp_path: Path) -> None:
    """Threads opened and texts changed meanwhile, before the bot has read them, are read as they are.

    While a session lasts, Discord repeats edits and deletions after a lost connection. A new session repeats
    nothing: that a message which was recorded before has been deleted or shortened meanwhile is not noticed,
    because Discord tells of it once, and what is read after the watermark does not show it. It stays on
    record; its receiver can say that it did not arrive, and moderators can leave it out.
    """
    async with LoopbackDiscord(content_intent=True) as discord:
        await _change_in_an_outage(Community(discord, tmp_path, env={"MESSAGE_CONTENT": "true"}))


async def _change_in_an_outage(community: Community) -> None:
    discord, people = community.discord, community.people
    world = discord.world
    alice, bea, ben = (community.guild.member(name) for name in ("Alice", "Bea", "Ben"))
    messages: dict[str, Message] = {}

    def recorded() -> dict[str, str]:
        statuses = dict(community.rows("SELECT message_id, status FROM responses"))
        return {name: statuses[each.id] for name, each in messages.items() if each.id in statuses}

    async with community.bot.closing():
        await community.begin()
        channel = community.guild.text_channel("news")
        await people.slash(community.moderator, community.boosts, "setup track", channel=channel)
        news = await people.say(alice, channel, "My news")

        async def write(name: str, text: str, who: Member, where: Channel = channel) -> None:
            reply_to = news if where is channel else None
            messages[name] = await people.say(who, where, text, reply_to=reply_to)

        await write("deleted", "First of all, it is the lamp in the window.", bea)
        await write("shortened", "Besides, nobody writes about rain as you do.", bea)
        await write("gone unseen", "The third chapter is where I forgot the time.", bea)
        await until(lambda: len(recorded()) == 3, timeout=10, what="three replies")

        async with discord.gateway.outage(resume=True):
            world.delete_many(channel, [messages["deleted"]])
            world.edit(messages["shortened"], content="Hm.")
        await until(
            lambda: recorded() == {"deleted": "void", "shortened": "void", "gone unseen": "counted"},
            timeout=10,
            what="what the session repeats",
        )

        async with discord.gateway.outage(resume=False):
            world.delete(messages["gone unseen"])
            thread = await people.start_thread(alice, channel, "My story")
            await write("in a new thread", "I have read all of it, and then again.", ben, thread)
            await write("lengthened", "Hm.", ben)
            world.edit(messages["lengthened"], content="On second thoughts: the rain, and the dog in it.")
            await write("shortened later", "This will be taken away in a moment or two.", ben)
            world.edit(messages["shortened later"], content="Hm.")
            await write("deleted later", "And this one will be gone before anybody reads it.", ben)
            world.delete_many(channel, [messages["deleted later"]])
        await until(lambda: "in a new thread" in recorded(), timeout=10, what="the new thread's comment")

        await until(lambda: "lengthened" in recorded(), timeout=10, what="the channel's replies")
        assert recorded() == {
            "deleted": "void",
            "shortened": "void",
            "gone unseen": "counted",
            "in a new thread": "counted",
            "lengthened": "counted",
        }


@pytest.mark.parametrize("kills", [2, pytest.param(6, marks=pytest.mark.long)])
async def test_kills_in_the_middle_of_a_burst_lose_and_double_nothing(
    discord: LoopbackDiscord, tmp_path: Path, kills: int
) -> None:
    chance = random.Random(2026)
    writers = Writers(Community(discord, tmp_path), 24)
    bot = writers.community.bot
    async with bot.closing():
        await writers.begin()
        await bot.terminate()
        writers.settle()
        await writers.community.restart()
        for _ in range(kills):
            kill_at = chance.randrange(100)
            for number in range(100):
                writers.answer()
                await asyncio.sleep(0.002)
                if number == kill_at:
                    await bot.kill()
            await writers.community.restart()
            await writers.until_recorded()


async def test_a_thread_belongs_to_whom_it_was_opened_about_live_and_read_later(
    discord: LoopbackDiscord, tmp_path: Path
) -> None:
    """Whoever opens a thread on a message is not who is answered in it, and no bot ever is."""
    community = Community(discord, tmp_path)
    world, people, guild = discord.world, community.people, community.guild
    alice, bea, ben, carl = (guild.member(name) for name in ("Alice", "Bea", "Ben", "Carl"))
    machine = guild.member(world.user("machine", bot=True))
    async with community.bot.closing():
        await community.begin()
        channel, forum = guild.text_channel("news"), guild.forum("stories")
        for place in (channel, forum):
            await people.slash(community.moderator, community.boosts, "setup track", channel=place)
        news, by_machine, gone = [
            await people.say(author, channel, "News") for author in (alice, machine, alice)
        ]
        threads = {
            "on a peer's message": await people.start_thread(ben, news, "About it"),
            "on a bot's message": await people.start_thread(ben, by_machine, "About that"),
            "on a message that is gone": await people.start_thread(ben, gone, "About what was"),
            "without a message": await people.start_thread(ben, channel, "Something else"),
            "a bot's": await people.start_thread(machine, channel, "News of today"),
            "a member's post": await people.start_thread(carl, forum, "My story"),
            "a bot's post": await people.start_thread(machine, forum, "A prompt for today"),
        }
        world.delete(gone)
        expected: set[tuple[int, int, int]] = set()

        async def comment() -> None:
            for name, thread in threads.items():
                for giver in (bea, ben):
                    message = await people.say(giver, thread, f"What {giver.user.name} thinks of it.")
                    to = {"on a peer's message": alice, "without a message": ben, "a member's post": carl}
                    if name in to and to[name] is not giver:
                        expected.add((message.id, giver.id, to[name].id))

        def recorded() -> set[tuple[int, int, int]]:
            rows = community.rows("SELECT message_id, giver_id, receiver_id FROM responses")
            return {(message_id, giver_id, receiver_id) for message_id, giver_id, receiver_id in rows}

        await comment()
        await until(lambda: len(recorded()) >= len(expected), timeout=20, what="what was heard")
        assert recorded() == expected

        await community.bot.kill()
        await comment()
        await community.restart()
        await until(lambda: len(recorded()) >= len(expected), timeout=20, what="what was read")
        assert recorded() == expected
        rules = community.rows("SELECT rule FROM left_out WHERE message_id <> ?", gone.id)
        assert rules == [], "nothing is kept of what answers nobody"


async def test_one_servers_rows_hold_up_no_other_server(discord: LoopbackDiscord, tmp_path: Path) -> None:
    """As after going back a version, and with one reply that the database refuses for ever."""
    community = Community(discord, tmp_path)
    people = discord.people
    other = discord.world.guild("Others")
    async with community.bot.closing():
        await community.begin()
        places: list[Channel] = []
        for guild in (community.guild, other):
            places.append(guild.text_channel("news"))
            moderator = guild.member("Max", guild.role("Moderators", "manage_guild"))
            await people.slash(moderator, places[-1], "setup track", channel=places[-1])
        await community.bot.kill()
        with community.writing() as database:
            database.execute("INSERT INTO tracked_channels VALUES (?, 77, 'reactions')", [other.id])
            database.execute("INSERT INTO settings VALUES (?, 'timezone', '\"Mars/Base\"')", [other.id])
            database.execute(
                f"CREATE TRIGGER poison BEFORE INSERT ON responses WHEN new.guild_id = {other.id} "
                "BEGIN SELECT RAISE(ABORT, 'poison'); END"
            )
        await community.restart()

        replies: list[Message] = []
        for place in places:
            assert place.guild is not None
            news = await people.say(place.guild.member("Alice"), place, "My news")
            replies.append(await people.say(place.guild.member("Bea"), place, "Oh!", reply_to=news))

        def recorded() -> set[int]:
            return {message_id for (message_id,) in community.rows("SELECT message_id FROM responses")}

        await until(lambda: recorded() == {replies[0].id}, timeout=10, what="the healthy server's reply")
        assert "database.not_understood" in community.bot.output
        await until(
            lambda: "IntegrityError" in community.bot.output, timeout=10, what="a word about the poison"
        )
        with community.writing() as database:
            database.execute("DROP TRIGGER poison")
        await community.bot.terminate()
        await community.restart()

        await until(
            lambda: recorded() == {each.id for each in replies}, timeout=20, what="the reply that waited"
        )
