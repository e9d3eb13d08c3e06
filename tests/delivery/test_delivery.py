"""Delivery: begins with the first row, ends with the last, loses no nudge, and stops cleanly."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.delivery.messenger import MessageRejected, PlaceRefused, TooManyRequests
from bot.domain.boosts import LEFT_ALONE_AFTER, Boost, DailyLimitReached
from bot.domain.drafts import draft
from bot.domain.outbox import CardName, LetterState
from bot.domain.shards import ALL
from bot.services.boost_keeping import card_key
from tests.delivery.conftest import CHANNEL, GUILD, Post


async def test_nothing_is_delivered_before_it_is_opened(post: Post) -> None:
    await post.write()
    await post.delivery.run_due()
    assert post.messenger.keys == []

    await post.delivery.open()
    await post.delivery.run_due()

    assert post.messenger.keys == ["letter"]


async def test_opening_takes_up_what_an_earlier_process_left_half_done(post: Post) -> None:
    await post.write()
    boost = await post.boost()
    async with post.database.write(None) as tx:
        await tx.outbox.claim(post.clock.now(), ALL, limit=10)
        await tx.due.claim(post.clock.now(), ALL, limit=10)

    await post.delivery.open()
    await post.delivery.run_due()

    assert sorted(post.messenger.keys) == [f"boost:{boost.id}", "letter"]


async def test_a_commit_that_leaves_a_letter_starts_delivery_by_itself(post: Post) -> None:
    await post.delivery.open()
    await post.delivery.run_due()

    await post.write()
    assert post.delivery._busy()
    while busy := post.delivery._busy():
        await asyncio.wait(busy)

    assert post.messenger.keys == ["letter"]


async def test_nothing_waits_when_nothing_is_due(post: Post) -> None:
    await post.delivery.open()
    await post.delivery.run_due()

    assert not [task for task in asyncio.all_tasks() if task.get_name() == "delivery"]


async def test_idle_tells_when_the_next_row_is_due(post: Post) -> None:
    told: list[datetime | None] = []
    post.delivery.on_idle = told.append
    await post.delivery.open()
    await post.delivery.run_due()
    assert told == [None]

    boost = await post.boost()
    await post.delivery.run_due()

    assert told[-1] == boost.requested_at + LEFT_ALONE_AFTER


async def test_a_letter_written_while_another_is_under_way_is_sent_in_the_same_run(post: Post) -> None:
    await post.write("first")
    post.messenger.meanwhile["first"] = lambda: post.write("second")
    await post.delivery.open()

    await post.delivery.run_due()

    assert post.messenger.keys == ["first", "second"]


async def test_a_nudge_in_the_last_moment_is_not_lost(post: Post) -> None:
    """The run has found nothing more to do and is about to say so when a letter is written."""
    look = post.delivery._next_due_at
    written: list[str] = []

    async def look_and_be_late(after: datetime) -> datetime | None:
        found = await look(after)
        if not written:
            written.append("late")
            await post.write("late")
        return found

    post.delivery._next_due_at = look_and_be_late
    await post.delivery.open()
    await post.delivery.run_due()

    assert post.messenger.keys == ["late"]


async def test_a_nudge_by_whoever_is_told_of_the_idleness_is_not_lost(post: Post) -> None:
    told: list[datetime | None] = []

    def nudge_once(next_due_at: datetime | None) -> None:
        told.append(next_due_at)
        if len(told) == 1:
            post.delivery.nudge()

    post.delivery.on_idle = nudge_once
    await post.delivery.open()
    await post.delivery.run_due()
    await post.delivery.run_due()

    assert len(told) >= 2


async def test_any_number_of_nudges_make_one_task(post: Post) -> None:
    await post.delivery.open()
    for _ in range(100):
        post.delivery.nudge()

    assert len([task for task in asyncio.all_tasks() if task.get_name() == "delivery"]) == 1
    await post.delivery.run_due()


async def test_trouble_with_the_database_is_logged_and_tried_again_soon(post: Post) -> None:
    told: list[datetime | None] = []
    post.delivery.on_idle = told.append
    await post.delivery.open()
    await post.delivery.run_due()
    take_on = post.worker.take_on

    async def fail() -> int:
        raise OSError("disk full")

    post.worker.take_on = fail
    with capture_logs() as logs:
        await post.delivery.run_due()
    assert "delivery.failed" in [entry["event"] for entry in logs]
    assert told[-1] == post.clock.now() + timedelta(seconds=5)

    post.worker.take_on = take_on
    await post.write()
    await post.delivery.run_due()
    assert post.messenger.keys == ["letter"]


async def test_closing_finishes_what_is_under_way_and_takes_on_nothing_more(post: Post) -> None:
    """Of the thirty letters of each server four are in flight when delivery is closed."""
    for number in range(30):
        await post.write(f"letter{number:02}", channel_id=CHANNEL + number)
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def take_time() -> None:
        begun.set()
        await may_end.wait()

    for number in range(30):
        post.messenger.meanwhile[f"letter{number:02}"] = take_time
    await post.delivery.open()
    await begun.wait()

    closing = asyncio.create_task(post.delivery.close())
    await asyncio.wait({closing}, timeout=0)
    assert not closing.done(), "what is under way is waited for"
    may_end.set()
    await closing

    states = [(await post.letter(f"letter{number:02}")).state for number in range(30)]
    assert states.count(LetterState.SENT) == len(post.messenger.posted) == 4
    assert states.count(LetterState.PENDING) == 26
    await post.delivery.run_due()
    assert len(post.messenger.posted) == 4


async def test_every_letter_of_a_busy_moment_is_sent_exactly_once(post: Post) -> None:
    await post.delivery.open()

    await asyncio.gather(*(post.write(f"letter{number}") for number in range(60)))
    await post.delivery.run_due()

    assert sorted(post.messenger.keys) == sorted(f"letter{number}" for number in range(60))
    assert {letter.guild_id for letter in post.messenger.posted} == {GUILD}


async def test_a_server_with_fifty_slow_channels_leaves_room_for_the_others(post: Post) -> None:
    for number in range(50):
        await post.write(f"slow{number}", channel_id=CHANNEL + number)
    for number in range(20):
        await post.write("quick", guild_id=GUILD + 1 + number, channel_id=CHANNEL - 1 - number)
    may_end = asyncio.Event()
    for number in range(50):
        post.messenger.meanwhile[f"slow{number}"] = may_end.wait
    await post.delivery.open()

    while len(post.messenger.posted) < 20:
        await asyncio.wait(post.delivery._busy(), return_when=asyncio.FIRST_COMPLETED)

    assert set(post.messenger.keys) == {"quick"}
    may_end.set()
    await post.delivery.run_due()
    assert len(post.messenger.posted) == 70


async def test_in_a_channel_one_is_under_way_at_a_time_and_in_order(post: Post) -> None:
    for number in range(5):
        await post.write(f"letter{number}")
        post.messenger.meanwhile[f"letter{number}"] = lambda: asyncio.sleep(0)
    await post.delivery.open()

    await post.delivery.run_due()

    assert post.messenger.keys == [f"letter{number}" for number in range(5)]


async def test_a_channel_that_is_put_off_is_left_alone_until_then_and_keeps_its_order(post: Post) -> None:
    told: list[datetime | None] = []
    post.delivery.on_idle = told.append
    for number in range(3):
        await post.write(f"letter{number}")
    await post.write("elsewhere", channel_id=CHANNEL + 1)
    post.messenger.troubles["letter0"] = [TooManyRequests(120)]
    await post.delivery.open()

    await post.delivery.run_due()
    assert post.messenger.keys == ["elsewhere"]
    assert [(await post.letter(f"letter{number}")).attempts for number in (1, 2)] == [0, 0]
    assert told[-1] == post.clock.now() + timedelta(seconds=120)

    post.clock.move(timedelta(seconds=120))
    await post.delivery.run_due()
    assert post.messenger.keys == ["elsewhere", "letter0", "letter1", "letter2"]


async def test_an_edit_that_takes_long_holds_up_no_work_in_the_database(post: Post) -> None:
    boost = await post.boost()
    await post.delivery.open()
    await post.delivery.run_due()
    may_end = asyncio.Event()
    post.messenger.meanwhile[f"boost:{boost.id}"] = may_end.wait
    await post.refresh(boost)

    post.clock.set(boost.expires_at)
    post.delivery.nudge()
    while (await post.services.boosts.view(GUILD, boost.id)).boost.state.is_live:
        await asyncio.wait(post.delivery._busy(), timeout=0)

    assert post.messenger.edited == []
    may_end.set()
    await post.delivery.run_due()
    assert post.messenger.edited


async def test_a_note_that_cannot_be_made_stops_nothing(post: Post) -> None:
    async def fail() -> None:
        raise ValueError("unknown zone")

    post.delivery._beat = fail
    await post.write()

    with capture_logs() as logs:
        await post.delivery.open()
        await post.delivery.run_due()

    assert post.messenger.keys == ["letter"]
    assert "delivery.beat_failed" in [entry["event"] for entry in logs]


async def test_what_this_version_does_not_know_is_told_once_at_the_start(post: Post) -> None:
    await post.write("strange")
    await post.write("good")
    async with post.database.write(None) as tx:
        await tx.connection.execute(text("UPDATE outbox SET card = 'novelty' WHERE key = 'strange'"))

    with capture_logs() as logs:
        await post.delivery.open()
        for _ in range(3):
            await post.delivery.run_due()

    assert post.messenger.keys == ["good"]
    (entry,) = [entry for entry in logs if entry["event"] == "delivery.parked"]
    assert (entry["letters"], entry["works"]) == ({"novelty": 1}, {})


BAD_LINK = MessageRejected("400 50035 components.0.components.2.url")


async def opened_with_a_refused_boost(post: Post) -> Boost:
    boost = await post.boost()
    await post.services.servers.set_channels(GUILD, log=CHANNEL + 1)
    post.messenger.troubles[card_key(boost.id)] = [BAD_LINK]
    await post.delivery.open()
    await post.delivery.run_due()
    return boost


async def test_a_boost_that_discord_refuses_counts_for_nothing_and_its_writer_and_moderators_are_told(
    post: Post,
) -> None:
    boost = await opened_with_a_refused_boost(post)
    post.clock.move(timedelta(minutes=2))
    await post.delivery.run_due()

    cards = {letter.card: letter for letter in post.messenger.posted}
    assert cards[CardName.BOOST_REFUSED].user_id == boost.author_id
    assert ":link:" in cards[CardName.BOOST_REFUSED].key
    assert cards[CardName.UNDELIVERED].channel_id == CHANNEL + 1
    assert await post.services.boosts.list_(GUILD) == []
    await post.services.boosts.require_room(GUILD, boost.author_id)


async def test_a_boost_that_was_refused_is_posted_once_it_is_mended(post: Post) -> None:
    boost = await opened_with_a_refused_boost(post)
    asked = draft(link="https://example.com/other", title="Harbour", news=boost.news, kinds=list(boost.kinds))

    await post.services.boosts.edit(GUILD, boost.author_id, boost.id, asked)
    await post.delivery.run_due()

    assert card_key(boost.id) in post.messenger.keys
    assert [each.boost.title for each in await post.services.boosts.list_(GUILD)] == ["Harbour"]
    assert await post.next_due_at() is not None, "its end is seen to again"


async def test_who_asked_for_another_instead_cannot_have_both(post: Post) -> None:
    boost = await opened_with_a_refused_boost(post)
    asked = draft(link="https://example.com/other", title="Harbour", news=boost.news, kinds=list(boost.kinds))
    await post.services.boosts.request(GUILD, boost.author_id, asked, interaction_id=2, joined_at=None)

    again = draft(link=boost.link, title=boost.title, news=boost.news, kinds=list(boost.kinds))
    with pytest.raises(DailyLimitReached):
        await post.services.boosts.edit(GUILD, boost.author_id, boost.id, again)


async def test_moderators_are_told_once_of_a_channel_that_goes_on_refusing(post: Post) -> None:
    await post.services.servers.set_channels(GUILD, boosts=CHANNEL, log=CHANNEL + 1)
    for number in range(5):
        await post.write(f"letter{number}")
        post.messenger.troubles[f"letter{number}"] = [PlaceRefused("403 50013")] * 99
    await post.delivery.open()

    for _ in range(60):
        await post.delivery.run_due()
        post.clock.move(timedelta(minutes=1))

    told = [letter for letter in post.messenger.posted if letter.card is CardName.UNDELIVERED]
    assert [letter.channel_id for letter in told] == [CHANNEL + 1]


async def test_a_log_that_refuses_is_not_told_of_in_the_log(post: Post) -> None:
    await post.services.servers.set_channels(GUILD, log=CHANNEL)
    await post.write()
    post.messenger.troubles["letter"] = [PlaceRefused("403 50013")] * 99
    await post.delivery.open()

    for _ in range(30):
        await post.delivery.run_due()
        post.clock.move(timedelta(hours=1))

    assert (await post.letter()).state is LetterState.DEAD
    assert CardName.UNDELIVERED not in {letter.card for letter in post.messenger.posted}
