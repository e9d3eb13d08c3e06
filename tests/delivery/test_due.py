"""Due work: done however late, edits paced and joined, and nothing that is asked for lost."""

from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.delivery.messenger import OutcomeUnknown, PlaceRefused
from bot.domain.boosts import LEFT_ALONE_AFTER, State
from bot.domain.due import EDIT_PAUSE, LEASE, PARKED_AFTER, DueKind, DueWork
from bot.domain.outbox import CardName, Letter, LetterState
from bot.domain.shards import ALL
from bot.services.boost_keeping import card_key
from bot.services.notices import notice_key, question_key
from tests.delivery.conftest import AUTHOR, CHANNEL, GUILD, Post

MOMENT = timedelta(seconds=1)


async def opened(post: Post) -> None:
    await post.delivery.open()
    await post.delivery.run_due()


async def test_twenty_presses_at_once_cost_one_edit_and_one_more_after_the_pause(post: Post) -> None:
    boost = await post.boost()
    await opened(post)

    for _ in range(20):
        await post.refresh(boost)
        await post.delivery.run_due()
    assert len(post.messenger.edited) == 1
    post.clock.move(EDIT_PAUSE)
    await post.delivery.run_due()
    assert len(post.messenger.edited) == 2

    post.clock.move(EDIT_PAUSE)
    await post.delivery.run_due()
    assert len(post.messenger.edited) == 2, "nothing has changed since"


async def test_a_busy_card_costs_an_edit_in_two_seconds_at_most(post: Post) -> None:
    boost = await post.boost()
    await opened(post)

    for _ in range(40):
        await post.refresh(boost)
        await post.delivery.run_due()
        post.clock.move(MOMENT / 2)

    assert 9 <= len(post.messenger.edited) <= 11


async def test_the_pace_of_one_card_does_not_hold_up_another(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    await post.refresh(boost)
    await post.delivery.run_due()
    await post.refresh(boost)
    await post.write("other")

    await post.delivery.run_due()

    assert "other" in post.messenger.keys


async def test_a_change_while_the_card_is_being_edited_is_not_lost(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    post.messenger.meanwhile[card_key(boost.id)] = lambda: post.refresh(boost)
    await post.refresh(boost)
    await post.delivery.run_due()
    assert len(post.messenger.edited) == 1

    post.clock.move(EDIT_PAUSE)
    await post.delivery.run_due()

    assert len(post.messenger.edited) == 2


async def test_a_change_while_the_card_is_being_posted_is_not_lost(post: Post) -> None:
    boost = await post.boost()
    post.messenger.meanwhile[card_key(boost.id)] = lambda: post.refresh(boost)

    await opened(post)
    assert post.messenger.keys == [card_key(boost.id)]
    post.clock.move(timedelta(seconds=3))
    await post.delivery.run_due()

    assert len(post.messenger.edited) == 1


async def test_a_change_to_a_card_that_will_never_stand_there_is_let_go(post: Post) -> None:
    boost = await post.boost()
    post.messenger.troubles[card_key(boost.id)] = [PlaceRefused("no")] * 9
    await opened(post)
    post.clock.move(timedelta(hours=25))
    await post.delivery.run_due()
    assert (await post.letter(card_key(boost.id))).state is LetterState.DEAD

    await post.refresh(boost)
    await post.delivery.run_due()

    assert post.messenger.edited == []
    assert await post.next_due_at() == boost.requested_at + LEFT_ALONE_AFTER, "nothing is left to do now"


async def test_a_boost_ends_at_its_time_and_its_card_is_edited(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    assert await post.next_due_at() == boost.requested_at + LEFT_ALONE_AFTER
    post.clock.set(boost.requested_at + LEFT_ALONE_AFTER)
    await post.delivery.run_due()
    assert await post.next_due_at() == boost.expires_at

    post.clock.set(boost.expires_at)
    await post.delivery.run_due()

    assert (await post.services.boosts.view(GUILD, boost.id)).boost.state is State.EXPIRED
    assert len(post.messenger.edited) == 1
    assert await post.next_due_at() is None


async def test_a_boost_ends_however_late(post: Post) -> None:
    boost = await post.boost()
    await opened(post)

    post.clock.set(boost.expires_at + timedelta(days=400))
    await post.delivery.run_due()

    assert (await post.services.boosts.view(GUILD, boost.id)).boost.state is State.EXPIRED


async def test_a_thread_waits_for_its_card(post: Post) -> None:
    boost = await post.boost(threads=True)
    post.messenger.troubles[card_key(boost.id)] = [OutcomeUnknown("503")]
    await opened(post)
    assert post.messenger.threads == []

    for _ in range(10):
        post.clock.move(MOMENT)
        await post.delivery.run_due()

    assert [letter.key for letter in post.messenger.threads] == [card_key(boost.id)]


@pytest.mark.parametrize(
    ("trouble", "event"),
    [(OutcomeUnknown("503"), "due.put_off"), (RuntimeError("a mistake of ours"), "due.failed")],
    ids=["trouble", "mistake"],
)
async def test_work_that_fails_is_logged_and_done_later(post: Post, trouble: Exception, event: str) -> None:
    boost = await post.boost()
    await opened(post)
    post.messenger.troubles[card_key(boost.id)] = [trouble]
    await post.refresh(boost)

    with capture_logs() as logs:
        await post.delivery.run_due()
    assert event in [entry["event"] for entry in logs]
    post.clock.move(timedelta(minutes=1))
    await post.delivery.run_due()

    assert len(post.messenger.edited) == 1


async def test_an_edit_that_is_refused_waits_until_the_channel_works_again(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    post.messenger.troubles[card_key(boost.id)] = [PlaceRefused("403 50001")] * 2
    for _ in range(6):
        await post.refresh(boost)
        await post.delivery.run_due()
        post.clock.move(timedelta(minutes=1))

    await post.delivery.run_due()
    assert len(post.messenger.edited) == 1
    assert post.messenger.troubles[card_key(boost.id)] == []


async def test_an_edit_that_is_refused_for_a_day_is_dropped(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    post.messenger.troubles[card_key(boost.id)] = [PlaceRefused("403 50001")] * 99
    await post.refresh(boost)

    with capture_logs() as logs:
        for _ in range(30):
            await post.delivery.run_due()
            post.clock.move(timedelta(hours=1))

    assert "due.dropped" in [entry["event"] for entry in logs]
    assert len(post.messenger.troubles[card_key(boost.id)]) == pytest.approx(99 - 25, abs=2)


async def test_work_that_a_lost_worker_held_is_taken_over_when_its_lease_is_over(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    await post.refresh(boost)
    async with post.database.write(None) as tx:
        await tx.due.claim(post.clock.now(), ALL, limit=10)
    await post.delivery.run_due()
    assert post.messenger.edited == []

    post.clock.move(LEASE)
    await post.delivery.run_due()

    assert len(post.messenger.edited) == 1


async def test_closing_a_boost_takes_its_end_off_the_calendar(post: Post) -> None:
    boost = await post.boost()
    await opened(post)

    await post.services.boosts.close(GUILD, AUTHOR, boost.id)
    await post.delivery.run_due()

    assert await post.next_due_at() is None


async def test_work_that_always_fails_is_parked_told_of_and_tried_again_at_the_next_start(post: Post) -> None:
    boost = await post.boost()
    await opened(post)
    post.messenger.troubles[card_key(boost.id)] = [RuntimeError("a mistake of ours")] * PARKED_AFTER
    await post.refresh(boost)

    begun = post.clock.now()
    with capture_logs() as logs:
        for _ in range(PARKED_AFTER + 5):
            await post.delivery.run_due()
            post.clock.move(timedelta(minutes=10))
    failed = [entry for entry in logs if entry["event"] == "due.failed"]
    assert len(failed) == PARKED_AFTER
    assert "due.parked" in [entry["event"] for entry in logs]
    assert post.clock.now() - begun < timedelta(hours=6)

    await post.delivery.open()
    await post.delivery.run_due()
    assert len(post.messenger.edited) == 1


async def test_a_notice_in_a_channel_that_refuses_keeps_no_other_from_being_brought_up_to_date(
    post: Post,
) -> None:
    keys, now = (notice_key(1), question_key(1)), post.clock.now()
    async with post.database.write(GUILD) as tx:
        for number, key in enumerate(keys):
            await tx.outbox.add(
                Letter(
                    guild_id=GUILD,
                    key=key,
                    card=CardName.RESPONSE,
                    subject_id=1,
                    channel_id=CHANNEL + number,
                    due_at=now,
                )
            )
    await opened(post)
    post.messenger.troubles[notice_key(1)] = [PlaceRefused("403 50001")] * 99
    async with post.database.write(GUILD) as tx:
        kind = DueKind.REFRESH_NOTICE
        await tx.due.add(DueWork(guild_id=GUILD, kind=kind, subject_id=1, due_at=now))

    for _ in range(5):
        await post.delivery.run_due()
        post.clock.move(timedelta(minutes=1))

    assert [letter.key for letter in post.messenger.edited] == [question_key(1)]
    assert len(post.messenger.troubles[notice_key(1)]) == 98, "it is left as it is"
