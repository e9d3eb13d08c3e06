"""Delivery: begins with the first row, ends with the last, loses no nudge, and stops cleanly."""

import asyncio
from datetime import datetime, timedelta

from structlog.testing import capture_logs

from bot.domain.boosts import LEFT_ALONE_AFTER
from bot.domain.outbox import LetterState
from tests.delivery.conftest import GUILD, Post


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
        await tx.outbox.claim(post.clock.now(), post.sender._shards, limit=10)
        await tx.due.claim(post.clock.now(), post.worker._shards, limit=10)

    await post.delivery.open()
    await post.delivery.run_due()

    assert sorted(post.messenger.keys) == [f"boost:{boost.id}", "letter"]


async def test_a_commit_that_leaves_a_letter_starts_delivery_by_itself(post: Post) -> None:
    await post.delivery.open()
    await post.delivery.run_due()

    await post.write()
    assert post.delivery._task is not None
    await post.delivery._task

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

    async def look_and_be_late() -> datetime | None:
        found = await look()
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
    do_due = post.worker.do_due

    async def fail() -> int:
        raise OSError("disk full")

    post.worker.do_due = fail
    with capture_logs() as logs:
        await post.delivery.run_due()
    assert "delivery.failed" in [entry["event"] for entry in logs]
    assert told[-1] == post.clock.now() + timedelta(seconds=5)

    post.worker.do_due = do_due
    await post.write()
    await post.delivery.run_due()
    assert post.messenger.keys == ["letter"]


async def test_closing_finishes_what_is_under_way_and_takes_on_nothing_more(post: Post) -> None:
    """Of thirty letters ten are in flight when delivery is closed."""
    for number in range(30):
        await post.write(f"letter{number:02}")
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
    assert states.count(LetterState.SENT) == len(post.messenger.posted) == 10
    assert states.count(LetterState.PENDING) == 20
    post.delivery.nudge()
    await post.delivery.run_due()
    assert len(post.messenger.posted) == 10


async def test_every_letter_of_a_busy_moment_is_sent_exactly_once(post: Post) -> None:
    await post.delivery.open()

    await asyncio.gather(*(post.write(f"letter{number}") for number in range(60)))
    await post.delivery.run_due()

    assert sorted(post.messenger.keys) == sorted(f"letter{number}" for number in range(60))
    assert {letter.guild_id for letter in post.messenger.posted} == {GUILD}
