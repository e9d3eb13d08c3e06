"""The loopback Discord is proved against a small real bot, so that tests of the big one can rely on it."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.wire.entities import Channel, Member
from tests.wire.faults import until
from tests.wire.forms import Impossible
from tests.wire.loopback import LoopbackDiscord
from tests.wire.process import BotProcess
from tests.wire.world import Guild

pytestmark = pytest.mark.wire

MESSAGES = r"/channels/\d+/messages"
SMALL_BOT = (sys.executable, str(Path(__file__).with_name("small_bot.py")))


class Scene:
    """A guild with two members and a channel, and the small bot in it."""

    def __init__(self, discord: LoopbackDiscord, tmp_path: Path, **bot: Any) -> None:
        self.discord = discord
        self.people = discord.people
        self.guild: Guild = discord.world.guild()
        self.alice: Member = self.guild.member("Alice")
        self.bob: Member = self.guild.member("Bob")
        self.channel: Channel = self.guild.text_channel("feedback")
        self.bot = BotProcess(discord, tmp_path, command=SMALL_BOT, **bot)

    def texts(self) -> list[str]:
        return [message.text for message in self.channel.messages]

    async def sees(self, text: str) -> None:
        await until(lambda: any(text in each for each in self.texts()), timeout=5, what=f"{text!r}")


@pytest.fixture
async def scene(discord: LoopbackDiscord, tmp_path: Path) -> AsyncIterator[Scene]:
    scene = Scene(discord, tmp_path)
    async with scene.bot:
        await scene.bot.wait_ready()
        yield scene


async def test_a_slash_command_is_acknowledged_with_a_private_answer(scene: Scene) -> None:
    result = await scene.people.slash(scene.alice, scene.channel, "hello", friend=scene.bob, times=2)

    assert result.text == "Hello Bob x2"
    assert result.callback_type == 4
    assert result.is_ephemeral
    assert result.ack_seconds < 1
    assert scene.channel.messages == []
    assert scene.discord.log.count("PUT", r"/applications/\d+/commands") == 1


async def test_members_can_only_do_what_the_client_offers(scene: Scene) -> None:
    people, alice, channel = scene.people, scene.alice, scene.channel

    for command, options in {
        "hello": {"friend": scene.bob, "times": 4},
        "pick": {},
        "boost": {},
        "boost sell": {},
        "settings": {},
    }.items():
        with pytest.raises(Impossible):
            await people.slash(alice, channel, command, **options)
    alice.set_roles(scene.guild.role("Moderator", "manage_guild"))
    assert (await people.slash(alice, channel, "settings")).text == "Yours: True"
    assert (await people.slash(scene.bob, channel, "settings", despite_default_permissions=True)).answered


async def test_forms_with_every_kind_of_input_arrive(scene: Scene) -> None:
    people, alice = scene.people, scene.alice
    opened = await people.slash(alice, scene.channel, "boost request")
    assert opened.modal is not None
    assert opened.modal.labels == ["Your piece", "Genre", "Mood", "Wishes", "Draft"]

    values = {"piece": "The Owl", "Genre": "Poem", "Mood": "Glad", "Wishes": ["Plot", "Style"]}
    sent = await people.submit(alice, opened, {**values, "Draft": ("owl.txt", b"Once")})
    invited = await people.submit(
        alice,
        await people.slash(alice, scene.channel, "boost invite"),
        {"Friend": scene.bob, "Agreed": True},
    )

    assert sent.text == "The Owl | ['v'] | Glad | ['Plot', 'Style'] | ['Once']"
    assert invited.text == "Bob True"
    with pytest.raises(Impossible):
        await people.submit(alice, opened, {**values, "piece": "x" * 51})


async def test_menus_and_suggestions_work(scene: Scene) -> None:
    text = await scene.people.say(scene.bob, scene.channel, "A poem")

    result = await scene.people.menu(scene.alice, scene.channel, "Request a boost", text)
    suggested = await scene.people.autocomplete(scene.alice, scene.channel, "pick", "word", "owl")

    assert result.text == "For Bob: A poem"
    assert suggested.choices == [{"name": "OWL", "value": "owl"}]


async def test_a_deferred_answer_settles_with_its_follow_ups(scene: Scene) -> None:
    result = await (await scene.people.slash(scene.alice, scene.channel, "slow")).settled()

    assert result.callback_type == 5
    assert result.message is not None
    assert result.message.text == "Thought"
    assert result.is_ephemeral
    assert [each.text for each in result.followups] == ["And more"]


async def test_component_ids_come_back_and_buttons_outlive_a_kill(scene: Scene) -> None:
    shown = await scene.people.slash(scene.alice, scene.channel, "show")
    board = scene.channel.messages[0]
    assert shown.text == "[1000123] True"
    assert [board.components[0]["id"], *[each["id"] for each in board.components[0]["components"]]] == [
        1000123,
        1,
        2,
    ]

    await scene.bot.kill()
    await scene.bot.start()
    await scene.bot.wait_ready()
    await scene.people.click(scene.alice, board, label="Pressed 0")
    again = await scene.people.click(scene.bob, board, r"count:v1:\d+")

    assert again.callback_type == 7
    assert board.text == "Count: 2\nPressed 2"
    assert scene.discord.gateway.identified == [0, 0]


async def test_one_event_delivered_twice_is_answered_once_and_two_members_act_at_once(scene: Scene) -> None:
    people, alice, channel = scene.people, scene.alice, scene.channel

    twice = await people.slash(alice, channel, "pick", word="owl", deliver_twice=True)
    await scene.discord.quiet()
    both = await asyncio.gather(
        people.slash(alice, channel, "pick", word="one"), people.slash(scene.bob, channel, "pick", word="two")
    )

    answers = scene.discord.log.find("POST", r"/interactions/\d+/.+/callback")
    assert [each.status for each in answers[:2]] == [200, 400]
    assert [each.text for each in both] == ["one", "two"]
    assert twice.text == "owl"


async def test_an_interaction_nobody_answers_fails_for_the_member(scene: Scene) -> None:
    result = await scene.people.slash(scene.alice, scene.channel, "ignore", patience=0.2)

    assert not result.answered
    assert result.message is None


async def test_an_answer_that_comes_too_late_meets_an_unknown_interaction(scene: Scene) -> None:
    scene.discord.interactions.first_answer_seconds = 0.1

    result = await scene.people.slash(scene.alice, scene.channel, "late")
    await until(lambda: "error code: 10062" in scene.bot.output, timeout=5, what="the refusal")

    assert not result.answered


async def test_files_go_both_ways_and_the_history_has_pages(scene: Scene) -> None:
    async def reads() -> str:
        return (await scene.people.slash(scene.alice, scene.channel, "read")).text

    sent = await (await scene.people.slash(scene.alice, scene.channel, "file")).settled()
    assert sent.text == "Once"

    long_ago = datetime.now(UTC) - timedelta(days=3)
    for minute in range(120):
        at = long_ago + timedelta(minutes=minute)
        scene.discord.world.post(scene.channel, scene.discord.world.bot, content=str(minute), at=at)
    assert await reads() == "[121, 120, 120, 11, True]"

    scene.channel.set_overwrite(scene.guild.me, deny=["read_message_history"])
    assert await reads() == "nothing"


async def test_pictures_are_shown_replaced_and_taken_away(scene: Scene) -> None:
    result = await scene.people.slash(scene.alice, scene.channel, "picture")
    await until(lambda: bool(result.followups), timeout=5, what="the last of its messages")

    assert result.message is not None
    assert result.message.text == "A hen"
    (picture,) = result.message.attachments
    (item,) = result.message.components[0]["components"][0]["items"]
    assert item["media"]["url"] == picture["url"]
    assert scene.discord.world.files[int(picture["id"])] == ("hen.png", b"hen.png")
    assert [each.text for each in result.followups] == ["refused 400 50035"]
    assert [each.attachments for each in scene.channel.messages] == [[]]
    assert scene.texts() == ["Count: 0\nPressed 0"]


async def test_names_are_told_of_those_who_are_there(scene: Scene) -> None:
    assert (await scene.people.slash(scene.alice, scene.channel, "names", friend=scene.bob)).text == "['Bob']"


async def test_buttons_work_in_direct_messages_and_messages_in_threads(scene: Scene) -> None:
    people, alice, world = scene.people, scene.alice, scene.discord.world
    await people.slash(alice, scene.channel, "show")
    board = scene.channel.messages[0]
    letter = world.post(world.dm(alice.user), world.bot, components=board.components, flags=board.flags)

    pressed = await people.click(alice, letter, label="Pressed 0")
    thread = await people.start_thread(alice, board, "Notes")
    said = await people.say(alice, thread, "A note")
    await until(lambda: len(thread.messages) == 3, timeout=5, what="an answer in the thread")

    assert pressed.text == "Count: 1\nPressed 1"
    assert thread.messages[-1].text == f"heard {said.id} ''"


async def test_a_nonce_posts_once_even_after_a_reset_or_an_error(scene: Scene) -> None:
    async def post(nonce: str) -> str:
        result = await scene.people.slash(scene.alice, scene.channel, "post", nonce=nonce)
        return (await result.settled()).text

    def posted() -> int:
        return scene.texts().count("Posted")

    first, second = await post("a"), await post("a")
    assert first == second
    assert posted() == 1

    scene.discord.faults.add("POST", MESSAGES, reset="after")
    assert (await post("b")).startswith("lost ClientOSError")
    scene.discord.faults.add("POST", MESSAGES, reset="before")
    assert (await post("c")).startswith("lost ClientOSError")
    scene.discord.faults.add("POST", MESSAGES, status=503)
    assert await post("d") == "refused 503 0"
    assert posted() == 2
    assert [(await post(nonce))[:4] for nonce in "bcd"] == ["sent"] * 3
    assert posted() == 4


async def test_rate_limits_and_delays_are_waited_out(scene: Scene) -> None:
    limited = scene.discord.faults.add("POST", MESSAGES, status=429, retry_after=0.2)
    scene.discord.faults.add("POST", ".*/callback", delay_before=0.2)

    result = await scene.people.slash(scene.alice, scene.channel, "post", nonce="a")
    settled = await result.settled()

    assert settled.text.startswith("sent")
    assert result.ack_seconds > 0.2
    assert limited.hits == 1
    assert [each.status for each in scene.discord.log.find("POST", MESSAGES)] == [429, 200]


async def test_what_discord_refuses_is_refused(scene: Scene) -> None:
    async def does(command: str, **options: Any) -> str:
        return (await scene.people.slash(scene.alice, scene.channel, command, **options)).text

    scene.bob.user.accepts_dms = False
    assert await does("write", to=scene.bob) == "refused 403 50007"
    assert (await does("write", to=scene.alice)).startswith("sent")
    assert await does("much", buttons=19, letters=4001) == "refused 400 50035"
    assert await does("much", buttons=20, letters=10) == "refused 400 50035"
    assert (await does("much", buttons=19, letters=4000)).startswith("sent")
    text = scene.discord.world.post(scene.channel, scene.bob.user, content="A poem")
    assert (await does("thread", on=str(text.id))).startswith("sent")
    assert await does("thread", on=str(text.id)) == "refused 400 160004"
    assert await does("thread", on="1") == "refused 404 10008"


async def test_permissions_decide_what_the_bot_can_do(scene: Scene) -> None:
    async def write() -> str:
        result = await scene.people.slash(scene.alice, scene.channel, "post", nonce=str(time.monotonic()))
        return (await result.settled()).text

    scene.channel.set_overwrite(scene.guild.bot_role, deny=["send_messages"])
    assert await write() == "refused 403 50013"
    scene.channel.set_overwrite(scene.guild.me, allow=["send_messages"])
    assert (await write()).startswith("sent")
    scene.channel.set_overwrite(scene.guild.me, deny=["view_channel"])
    assert await write() == "refused 403 50001"


async def test_the_gateway_resumes_and_replays_what_was_missed(scene: Scene) -> None:
    async with scene.discord.gateway.outage():
        missed = await scene.people.say(scene.alice, scene.channel, "While you were out")

    await scene.sees(f"heard {missed.id} ''")
    assert scene.discord.gateway.identified == [0]
    assert scene.discord.gateway.resumed == [0]


async def test_a_lost_session_loses_what_happened_meanwhile(scene: Scene) -> None:
    async with scene.discord.gateway.outage(resume=False):
        missed = await scene.people.say(scene.alice, scene.channel, "Never heard")
    after = await scene.people.say(scene.alice, scene.channel, "Heard")

    await scene.sees(f"heard {after.id}")
    assert not any(str(missed.id) in text for text in scene.texts())
    assert scene.discord.gateway.identified == [0, 0]
    assert scene.discord.gateway.resumed == []


async def test_events_can_be_lost_although_resume_works(scene: Scene) -> None:
    async with scene.discord.gateway.outage(lose_events=True):
        missed = await scene.people.say(scene.alice, scene.channel, "Never heard")
    after = await scene.people.say(scene.alice, scene.channel, "Heard")

    await scene.sees(f"heard {after.id}")
    assert not any(str(missed.id) in text for text in scene.texts())
    assert scene.discord.gateway.resumed == [0]


async def test_being_down_ends_and_the_bot_comes_back(scene: Scene) -> None:
    async with scene.discord.down():
        await asyncio.sleep(0.2)

    await scene.discord.connected()
    assert (await scene.people.slash(scene.alice, scene.channel, "pick", word="owl")).text == "owl"


async def test_members_leave_and_shards_hear_of_their_own_guilds(tmp_path: Path) -> None:
    async with LoopbackDiscord(shard_count=2) as discord:
        scene = Scene(discord, tmp_path)
        other = discord.world.guild("Poets")
        carol, room = other.member("Carol"), other.text_channel("poems")
        async with scene.bot as bot:
            await bot.wait_ready()
            said = await discord.people.say(carol, room, "Hello")
            await until(lambda: len(room.messages) == 2, timeout=5, what="an answer on shard 1")
            await discord.people.leave(carol)
            await until(lambda: f"left {carol.id}" in bot.output, timeout=5, what="the farewell")

            assert discord.gateway.identified == [0, 1]
            assert room.messages[1].text == f"heard {said.id} ''"
            assert await bot.terminate() == -signal.SIGTERM
            assert not bot.is_running


async def test_with_the_content_intent_the_bot_reads_along(tmp_path: Path) -> None:
    async with LoopbackDiscord(content_intent=True) as discord:
        scene = Scene(discord, tmp_path, env={"WITH_CONTENT": "1"})
        async with scene.bot:
            await scene.bot.wait_ready()
            said = await discord.people.say(scene.alice, scene.channel, "Hello")
            await scene.sees(f"heard {said.id} 'Hello'")


async def test_a_route_the_loopback_does_not_know_is_not_the_bots_fault(tmp_path: Path) -> None:
    async def ask_for_voice_regions() -> None:
        async with LoopbackDiscord() as discord, aiohttp.ClientSession() as session:
            headers = {"Authorization": f"Bot {discord.world.token}"}
            await session.get(f"{discord.api_url}/voice/regions", headers=headers)

    with pytest.raises(ExceptionGroup, match="the loopback itself failed"):
        await ask_for_voice_regions()


async def test_an_intent_that_is_not_allowed_ends_the_bot(discord: LoopbackDiscord, tmp_path: Path) -> None:
    async with Scene(discord, tmp_path, env={"WITH_CONTENT": "1"}).bot as bot:
        assert await bot.wait() == 1
        assert "PrivilegedIntentsRequired" in bot.output
        assert discord.gateway.closed_with == [4014]


async def test_a_wrong_token_ends_the_bot(discord: LoopbackDiscord, tmp_path: Path) -> None:
    async with Scene(discord, tmp_path, token="wrong").bot as bot:
        with pytest.raises(AssertionError, match="Improper token"):
            await bot.wait_ready()
        assert discord.log.count("GET", "/users/@me", status=401) == 1
