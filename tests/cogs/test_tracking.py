"""Tracking as members and moderators meet it: replies that count by themselves, and what is said of them."""

from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from simcord.builders import ChannelHandle

from bot.domain.responses import Response, Source, Status
from bot.domain.tracking import Mode
from tests.cogs.test_setup import MODERATORS_ONLY
from tests.cogs.world import (
    World,
    answer_to,
    labels_of,
    open_world,
    pinged_by,
    posted,
    said,
    text_of,
    waiting,
)
from tests.databases import SqliteFiles

WHY = "Why did this count?"
LONG = "What stays with me is the lamp in the last line."
OTHER = "The second chapter runs a little long, but I would keep the dog."


class Salon:
    """A tracked channel and a tracked forum, and what is said there.

    Args:
        world: The server they are in.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.talk = world.guild.create_text_channel("talk")
        self.forum = world.guild.create_forum_channel("stories")

    async def track(self, channel: ChannelHandle, mode: str = "threads", **more: Any) -> str:
        """Let the moderator track a channel, and return what they read."""
        options = {"channel": channel, "mode": mode, **more}
        return said(await self.world.moderator.slash(self.world.boosts, "setup track", **options))

    async def say(
        self,
        member: simcord.MemberActor,
        text: str = LONG,
        *,
        to: discord.Message | None = None,
        where: ChannelHandle | None = None,
    ) -> discord.Message:
        """Let a member write, and the bot take it in."""
        message = await member.send(where or self.talk, text, reply_to=to)
        await self.world.pass_time()
        return message

    async def reply(self, text: str = LONG, *, to: discord.Message | None = None) -> discord.Message:
        """Let Bob reply to Alice: to a new message of hers, or a given one."""
        return await self.say(self.world.bob, text, to=to or await self.say(self.world.alice, "Chapter one!"))

    async def open_thread(self, channel: ChannelHandle, owner: simcord.MemberActor) -> ChannelHandle:
        """Let a member open a thread, or a post in the forum."""
        backend = self.world.env.backend
        thread = backend.create_thread(channel.id, "My story", owner.id, broadcast=False)
        backend.announce_thread_create(thread)
        await self.world.env.settle()
        return next(each for each in channel.threads if each.id == thread.id)

    async def remove(self, *messages: discord.Message) -> None:
        """Let messages be deleted, several of them in one go."""
        backend, [channel_id] = self.world.env.backend, {message.channel.id for message in messages}
        if len(messages) == 1:
            backend.delete_message(channel_id, messages[0].id)
        else:
            backend.bulk_delete_messages(channel_id, [message.id for message in messages])
        await self.world.pass_time()

    async def edit(self, message: discord.Message, text: str) -> None:
        """Let Bob edit a message of his."""
        await self.world.bob.edit(message, text)
        await self.world.pass_time()

    async def why(self, message: discord.Message, where: ChannelHandle | None = None) -> str:
        """Let Carol, who is no part of it, ask why a message counts."""
        return said(await self.world.carol.context_menu(where or self.talk, WHY, message))

    async def ledger(self) -> Sequence[Response]:
        async with self.world.app.database.read() as tx:
            return await tx.responses.list_all(self.world.guild.id)

    async def statuses(self) -> list[Status]:
        return [response.status for response in await self.ledger()]

    async def notices(self, choice: str) -> None:
        """Let Alice choose when she is told."""
        said(await self.world.alice.slash(self.world.boosts, "me notices", when=choice))

    def read_by(self, member: simcord.MemberActor) -> list[discord.Message]:
        """Return what the bot wrote to a member."""
        return posted(member.user.dm_channel)


@pytest.fixture
async def salon(world: World) -> Salon:
    """Return a salon in which the bot sees that something is written, and not what."""
    salon = Salon(world)
    await salon.track(salon.talk)
    await salon.track(salon.forum)
    return salon


@pytest.fixture
async def reading(sqlite_files: SqliteFiles, tmp_path: Path) -> AsyncIterator[Salon]:
    """Return a salon in which the bot may read what is written."""
    async with open_world(sqlite_files.create(tmp_path), reads_texts=True) as world:
        await world.set_up()
        salon = Salon(world)
        await salon.track(salon.talk)
        yield salon


# Choosing.


async def test_channels_are_tracked_shown_and_forgotten(world: World) -> None:
    salon = Salon(world)
    shown = said(await world.moderator.slash(world.boosts, "setup track"))
    assert shown.startswith(
        "## What is tracked\nNo channel is tracked. `/setup track channel: mode:` starts one"
    )

    await salon.track(salon.talk, "replies")
    both = await salon.track(salon.forum)
    none = await salon.track(salon.talk, "off")

    line = f"{salon.forum.mention}: replies to peers, and what others write in somebody’s thread or post"
    assert both == (
        f"## What is tracked\n{salon.talk.mention}: replies to peers, in the channel and in its threads\n"
        f"{line}\n"
        "I’m not allowed to read texts here, so a reply of any length counts.\n"
        "-# Nothing from before a channel was tracked counts. On any message: Apps, **Why did this count?**"
    )
    assert salon.talk.mention not in none
    assert said(await world.moderator.slash(world.boosts, "setup track")) == none


async def test_where_texts_can_be_read_a_reply_needs_a_length_that_moderators_choose(reading: Salon) -> None:
    short = await reading.reply("Lovely.")
    assert await reading.ledger() == []
    assert "It had fewer than the 20 characters a reply needs here" in await reading.why(short)

    text = said(await reading.world.moderator.slash(reading.world.boosts, "setup track", length=5))
    await reading.reply("Lovely.")

    assert "A reply needs 5 characters to count; links, mentions and emoji aside." in text
    assert len(await reading.ledger()) == 1


async def test_a_channel_that_cannot_be_read_is_tracked_with_a_warning(world: World) -> None:
    salon = Salon(world)
    world.deny(salon.talk, read_message_history=False)

    assert (
        f"⚠ I can’t read along in {salon.talk.mention} yet. Give me there, under Permissions: "
        "Read Message History"
    ) in await salon.track(salon.talk)


async def test_the_check_names_what_is_missing_in_each_tracked_channel(salon: Salon) -> None:
    world = salon.world
    gone = world.guild.create_text_channel("gone")
    await salon.track(gone)
    world.deny(salon.talk, view_channel=False, read_message_history=False)
    world.env.backend.delete_channel(gone.id)
    await world.env.settle()

    text = said(await world.moderator.slash(world.boosts, "setup check"))

    assert text.startswith("## Something is missing")
    assert f"✗ **Tracked:** in {salon.talk.mention} I lack View Channel, Read Message History. Give" in text
    assert f"✓ **Tracked:** I can read along in {salon.forum.mention}." in text
    assert "✗ **Tracked:** a channel is gone, or I can’t see it. `/setup track` with mode off" in text
    world.deny(salon.talk)
    await salon.track(salon.talk)
    text = said(await world.moderator.slash(world.boosts, "setup check"))
    assert f"✓ **Tracked:** I can read along in {salon.talk.mention}, {salon.forum.mention}." in text


async def test_however_many_channels_are_tracked_and_missing_the_cards_fit(world: World) -> None:
    tracking = world.app.services.tracking
    for number in range(30):
        channel = world.guild.create_text_channel(f"talk-{number}")
        world.deny(channel, view_channel=False, read_message_history=False)
        await tracking.track(world.guild.id, channel.id, Mode.THREADS, newest_id=1)
    await world.env.settle()

    shown = said(await world.moderator.slash(world.boosts, "setup track"))
    checked = said(await world.moderator.slash(world.boosts, "setup check"))

    assert shown.count("Give me there, under Permissions") == 12
    assert "and 18 more channels" in shown
    assert checked.startswith("## Something is missing")
    lacking = "and 22 more channels I lack View Channel, Read Message History. Give them to me"
    assert lacking in checked
    assert checked.count("**Tracked:**") == 1


async def test_members_track_nothing_even_where_the_server_shows_them_the_command(world: World) -> None:
    root = world.env.backend.find_command("setup", world.guild.id)
    assert root is not None
    root["default_member_permissions"] = None

    text = said(await world.alice.slash(world.boosts, "setup track", channel=world.boosts, mode="threads"))

    assert text == MODERATORS_ONLY
    assert (await world.app.services.tracking.view(world.guild.id)).modes == {}


# Counting, and telling the receiver.


async def test_a_reply_counts_and_tells_nobody_what_discord_tells_already(salon: Salon) -> None:
    world = salon.world
    message = await salon.reply()

    [response] = await salon.ledger()
    assert (response.giver_id, response.receiver_id) == (world.bob.id, world.alice.id)
    assert (response.message_id, response.channel_id) == (message.id, salon.talk.id)
    assert [salon.read_by(member) for member in (world.alice, world.bob)] == [[], []]
    day = world.env.now().date().isoformat()
    assert await salon.why(message) == (
        f"**It counts.** {world.bob.mention} answered {world.alice.mention} with a reply, on {day}.\n"
        "It was recorded by itself. Thank you for answering!"
    )


async def test_who_wants_to_know_at_once_reads_it_and_thanks_after_a_restart(salon: Salon) -> None:
    world = salon.world
    await salon.notices("at-once")
    message = await salon.reply()
    [notice] = salon.read_by(world.alice)
    assert text_of(notice) == (
        f"**{world.bob.mention} replied to you in {salon.talk.mention}.**\n"
        "[Thank you]\n[Not received]\n[See it]"
    )

    await world.restart()
    text = text_of(answer_to(await world.alice.user.click(notice, label="Thank you")))
    await world.pass_time()

    assert text == f"{world.bob.mention} knows that it reached you."
    assert text_of(salon.read_by(world.bob)[-1]).startswith(
        f"**{world.alice.mention} thanks you for your reply in {salon.talk.mention}.**"
    )
    assert await salon.statuses() == [Status.CONFIRMED]
    assert (await salon.why(message)).endswith("It was thanked for.")


async def test_a_reply_that_was_not_meant_for_its_receiver_is_asked_about(salon: Salon) -> None:
    world = salon.world
    await salon.notices("at-once")
    message = await salon.reply()

    await world.alice.user.click(salon.read_by(world.alice)[-1], label="Not received")
    [question] = salon.read_by(world.bob)
    assert f"says that your reply in {salon.talk.mention} wasn’t meant for them" in text_of(question)
    assert "There is a question about it that isn’t settled yet." in await salon.why(message)
    await world.bob.user.click(question, label="Take it back")

    assert await salon.statuses() == [Status.VOID]
    assert "Its writer took it back." in await salon.why(message)


async def test_who_wants_a_digest_reads_of_it_in_the_morning(salon: Salon) -> None:
    world = salon.world
    await salon.notices("digest")
    message = await salon.reply()
    assert salon.read_by(world.alice) == []

    now = world.env.now()
    nine = now.replace(hour=9, minute=1, second=0, microsecond=0)
    await world.pass_time((nine if nine > now else nine + timedelta(days=1)) - now)

    [letter] = salon.read_by(world.alice)
    assert f"**{world.bob.mention}** replied in {salon.talk.mention}" in text_of(letter)
    assert labels_of(letter)[:3] == ["Thank you", "Not received", "See it"]
    await world.alice.user.click(letter, label="Thank you")
    assert (await salon.why(message)).endswith("It was thanked for.")


async def test_who_wants_to_know_nothing_reads_nothing(salon: Salon) -> None:
    world = salon.world
    await salon.notices("never")
    await salon.reply()
    await world.pass_time(timedelta(days=1))

    assert salon.read_by(world.alice) == []
    assert await salon.statuses() == [Status.COUNTED]


async def test_with_closed_dms_a_notice_comes_in_the_server_and_pings_its_receiver_alone(
    salon: Salon,
) -> None:
    world = salon.world
    await salon.notices("at-once")
    world.close_dms(world.alice)

    await salon.reply()

    notice = posted(world.boosts)[-1]
    assert text_of(notice) == waiting(world.alice)
    assert pinged_by(world, notice) == {world.alice.id}
    assert f"{world.bob.mention} replied to you in {salon.talk.mention}." in said(
        await world.alice.click(notice, label="Show me")
    )


@pytest.mark.parametrize("place", ["talk", "forum"])
async def test_what_others_write_in_a_members_thread_or_post_answers_them(salon: Salon, place: str) -> None:
    world = salon.world
    thread = await salon.open_thread(getattr(salon, place), world.alice)

    own = await salon.say(world.alice, where=thread)
    others = await salon.say(world.bob, where=thread)
    to_bob = await salon.say(world.carol, to=others, where=thread)

    assert [(each.giver_id, each.receiver_id, each.source) for each in await salon.ledger()] == [
        (world.bob.id, world.alice.id, Source.THREAD),
        (world.carol.id, world.bob.id, Source.REPLY),
    ]
    assert f"answered {world.alice.mention} in their thread" in await salon.why(others, thread)
    assert f"answered {world.bob.mention} with a reply" in await salon.why(to_bob, thread)
    assert "doesn’t stand in somebody else’s thread" in await salon.why(own, thread)


async def test_where_only_replies_count_a_thread_needs_them_too(salon: Salon) -> None:
    world = salon.world
    await salon.track(salon.talk, "replies")
    thread = await salon.open_thread(salon.talk, world.alice)

    plain = await salon.say(world.bob, where=thread)
    first = await salon.say(world.alice, where=thread)
    await salon.say(world.bob, to=first, where=thread)

    assert [each.source for each in await salon.ledger()] == [Source.REPLY]
    assert "It isn’t a reply to anybody. Here, replies" in await salon.why(plain, thread)


# Taking back.


async def test_a_deleted_reply_takes_its_count_with_it(salon: Salon) -> None:
    message = await salon.reply()

    await salon.remove(message)

    assert await salon.statuses() == [Status.VOID]
    text = said(await salon.world.bob.slash(salon.world.boosts, "respond why"))
    assert "its message was deleted" in text


async def test_replies_deleted_in_bulk_and_in_a_thread_take_their_counts_with_them(salon: Salon) -> None:
    world = salon.world
    messages = [await salon.reply() for _ in range(2)]
    thread = await salon.open_thread(salon.forum, world.alice)
    in_thread = await salon.say(world.bob, where=thread)
    assert await salon.statuses() == [Status.COUNTED] * 3

    await salon.remove(*messages)
    await salon.remove(in_thread)

    assert await salon.statuses() == [Status.VOID] * 3


async def test_a_day_later_neither_a_deletion_nor_an_edit_changes_anything(reading: Salon) -> None:
    message = await reading.reply()
    await reading.world.pass_time(timedelta(hours=24))

    await reading.edit(message, "Oh.")
    await reading.remove(message)

    assert await reading.statuses() == [Status.COUNTED]


async def test_an_edit_below_the_minimum_takes_the_count_and_one_above_it_gives_it_back(
    reading: Salon,
) -> None:
    message = await reading.reply()

    await reading.edit(message, "Oh.")
    assert await reading.statuses() == [Status.VOID]
    assert "It was edited, and is shorter now than the 20 characters" in await reading.why(message)

    await reading.edit(message, OTHER)
    assert await reading.statuses() == [Status.COUNTED]
    assert "**It counts.**" in await reading.why(message)


async def test_without_texts_an_edit_changes_nothing(salon: Salon) -> None:
    message = await salon.reply("Oh.")

    await salon.edit(message, "O")

    assert await salon.statuses() == [Status.COUNTED]
    assert "**It counts.**" in await salon.why(message)


# Why did this count?


async def test_each_message_that_does_not_count_says_why(salon: Salon) -> None:
    world = salon.world
    machine = world.guild.add_member(world.env.create_user("machine", bot=True))
    hook = world.guild.create_webhook(salon.talk)
    untracked = world.guild.create_text_channel("untracked")
    hers = await salon.say(world.alice)
    by_machine = await salon.say(machine)
    by_hook = await hook.send("News from elsewhere, brought by a hook.")
    elsewhere = await salon.say(world.alice, where=untracked)
    for _ in range(3):
        await salon.say(world.bob, to=hers)

    cases = {
        "It isn’t a reply to anybody": hers,
        "It answers its own writer.": await salon.say(world.alice, to=hers),
        "It replies to a bot.": await salon.say(world.bob, to=by_machine),
        "It replies to a message from a webhook": await salon.say(world.bob, to=by_hook),
        "Bots’ messages aren’t counted": await salon.say(machine, to=hers),
        "3 replies to the same member had counted on that day already.": await salon.say(world.bob, to=hers),
    }

    for text, message in cases.items():
        assert text in await salon.why(message)
    there = await salon.say(world.bob, to=elsewhere, where=untracked)
    assert f"Replies aren’t counted by themselves in {untracked.mention}." in await salon.why(
        there, untracked
    )
    assert len(await salon.ledger()) == 3


async def test_moderators_read_the_number_by_which_it_can_be_left_out(salon: Salon) -> None:
    message = await salon.reply(to=await salon.say(salon.world.alice))

    number = f"-# Response #{(await salon.ledger())[0].id}"
    asked = await salon.world.moderator.context_menu(salon.talk, WHY, message)
    assert said(asked).endswith(number)
    assert "Response #" not in await salon.why(message)


async def test_a_reply_to_an_old_message_does_not_count(salon: Salon) -> None:
    old = await salon.say(salon.world.alice)
    await salon.world.pass_time(timedelta(days=14, seconds=1))

    late = await salon.reply(to=old)

    assert "was more than 14 days old" in await salon.why(late)
    assert await salon.ledger() == []


async def test_a_reply_to_a_deleted_message_does_not_count(salon: Salon) -> None:
    backend: Any = salon.world.env.backend
    emit, hers = backend.emit, await salon.say(salon.world.alice)

    def emit_without_parent(event: str, payload: dict[str, Any]) -> None:
        emit(event, {**payload, "referenced_message": None} if event == "MESSAGE_CREATE" else payload)

    # Discord lets one reply to what was deleted a moment ago, and says that it is gone; simcord does not.
    backend.emit = emit_without_parent
    try:
        message = await salon.reply(to=hers)
    finally:
        del backend.emit
    await salon.remove(hers)

    assert "The message it replies to was gone" in await salon.why(message)
    assert await salon.ledger() == []


async def test_a_post_whose_author_left_before_the_bot_met_them_counts_for_nobody(salon: Salon) -> None:
    world = salon.world
    post = await salon.open_thread(salon.forum, world.alice)
    world.guild.remove_member(world.alice)
    await world.env.settle()

    comment = await salon.say(world.bob, where=post)
    again = await salon.say(world.bob, where=post)

    assert await salon.statuses() == [Status.VOID]
    assert "had left the server, as Discord told me a moment later" in await salon.why(comment, post)
    assert "The member it answers had left the server." in await salon.why(again, post)
    text = said(await world.bob.slash(world.boosts, "respond why"))
    assert f"{world.alice.mention} had left the server." in text


async def test_nothing_from_before_a_channel_was_tracked_counts(world: World) -> None:
    salon = Salon(world)
    message = await salon.reply()
    await salon.track(salon.talk)

    await world.restart()
    await world.pass_time()

    assert await salon.ledger() == []
    assert await salon.why(message) == (
        "It would count, but it was written before this channel was tracked, or while I couldn’t read here.\n"
        "-# An answer I can’t see by myself counts too, once you tell me about it."
    )


# Copies.


async def copied(salon: Salon) -> tuple[discord.Message, discord.Message]:
    """Let Bob write the same to Alice twice, and return his second reply and the moderators' case."""
    await salon.reply()
    again = await salon.reply()
    return again, posted(salon.world.log)[-1]


async def test_a_copied_text_is_left_out_and_shown_to_the_moderators(reading: Salon) -> None:
    again, case = await copied(reading)

    assert text_of(case).startswith(
        f"### A reply looks like an earlier one\n**{reading.world.bob.mention}** wrote nearly the same"
    )
    assert labels_of(case) == ["Leave it out", "Count it", "See the message"]
    assert pinged_by(reading.world, case) == set()
    assert len(await reading.ledger()) == 1
    assert "It was nearly the same as one of its writer’s last 5 replies." in await reading.why(again)


async def test_a_copy_is_counted_after_a_restart(reading: Salon) -> None:
    world = reading.world
    again, case = await copied(reading)

    await world.restart()
    shown = await world.moderator.click(case, label="Count it")
    await world.restart()
    text = text_of(answer_to(await world.moderator.submit_modal(shown, {"reason": "A refrain of theirs"})))

    assert f"**Counted**, decided by {world.moderator.mention}" in text
    assert [(each.status, each.channel_id) for each in await reading.ledger()] == [
        (Status.COUNTED, reading.talk.id)
    ] * 2
    assert "**It counts.**" in await reading.why(again)


async def test_a_copy_is_left_out_after_a_restart(reading: Salon) -> None:
    world = reading.world
    again, case = await copied(reading)

    await world.restart()
    shown = await world.moderator.click(case, label="Leave it out")
    text = text_of(answer_to(await world.moderator.submit_modal(shown, {"reason": "A template"})))

    assert f"**Left out**, decided by {world.moderator.mention}" in text
    assert len(await reading.ledger()) == 1
    assert "It was nearly the same" in await reading.why(again)


async def test_a_copy_that_its_writer_deleted_is_not_counted(reading: Salon) -> None:
    world = reading.world
    again, case = await copied(reading)
    await reading.remove(again)

    shown = await world.moderator.click(case, label="Count it")
    text = text_of(answer_to(await world.moderator.submit_modal(shown, {"reason": "A refrain of theirs"})))

    assert "**Counted**" not in text
    assert f"**Closed** by {world.moderator.mention}" in text
    assert "That message is gone, or too old for me to find, so it isn’t counted." in text
    assert len(await reading.ledger()) == 1


async def test_without_texts_nothing_is_taken_for_a_copy(salon: Salon) -> None:
    noted = posted(salon.world.log)

    await salon.reply()
    await salon.reply()

    assert await salon.statuses() == [Status.COUNTED] * 2
    assert posted(salon.world.log) == noted
