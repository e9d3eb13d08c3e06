"""The sender: each letter once, whatever goes wrong, and none because of another."""

from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.delivery.messenger import (
    DirectMessagesClosed,
    MessageRejected,
    NothingToSay,
    OutcomeUnknown,
    PlaceRefused,
)
from bot.domain.outbox import LEASE, LetterState
from bot.domain.shards import ALL
from tests.delivery.conftest import AUTHOR, CHANNEL, GUILD, Post


async def test_a_letter_is_sent_once_and_its_place_noted(post: Post) -> None:
    await post.write()

    assert await post.send() == 1
    assert await post.send() == 0

    letter = await post.letter()
    assert post.messenger.keys == ["letter"]
    assert letter.state is LetterState.SENT
    assert (letter.posted_in, letter.message_id) == (CHANNEL, 1)


async def test_a_letter_written_twice_is_sent_once(post: Post) -> None:
    await post.write()
    await post.write()

    await post.send()

    assert post.messenger.keys == ["letter"]


async def test_a_letter_is_not_sent_before_its_time(post: Post) -> None:
    await post.write()
    post.clock.move(timedelta(seconds=-1))
    assert await post.send() == 0

    post.clock.move(timedelta(seconds=1))
    assert await post.send() == 1


async def test_what_a_lost_sender_held_is_taken_over_when_its_lease_is_over(post: Post) -> None:
    await post.write()
    async with post.database.write(None) as tx:
        assert len(await tx.outbox.claim(post.clock.now(), ALL, limit=10)) == 1

    post.clock.move(LEASE - timedelta(seconds=1))
    assert await post.send() == 0
    post.clock.move(timedelta(seconds=1))
    assert await post.send() == 1

    assert [letter.key for letter in post.messenger.looked_for] == ["letter"], "it may stand there already"
    assert post.messenger.keys == ["letter"]


async def test_after_an_uncertain_outcome_the_bot_looks_before_it_posts(post: Post) -> None:
    await post.write("arrived")
    await post.write("lost")
    post.messenger.late_troubles["arrived"] = [OutcomeUnknown("connection reset")]
    post.messenger.troubles["lost"] = [OutcomeUnknown("connection reset")]

    await post.send()
    assert (await post.letter("arrived")).state is LetterState.PENDING
    assert post.messenger.looked_for == [], "a first attempt has nothing to look for"
    post.clock.move(timedelta(minutes=1))
    await post.send()

    assert sorted(post.messenger.keys) == ["arrived", "lost"], "neither lost nor doubled"
    assert (await post.letter("arrived")).message_id == 1
    assert (await post.letter("lost")).state is LetterState.SENT


async def test_a_search_that_is_not_at_its_end_goes_on_and_nothing_is_posted_before(post: Post) -> None:
    await post.write()
    post.messenger.late_troubles["letter"] = [OutcomeUnknown("connection reset")]
    await post.send()
    post.messenger.pages = [500, 900]

    for _ in range(3):
        post.clock.set((await post.letter()).due_at)
        await post.send()

    assert [letter.searched_to for letter in post.messenger.looked_for] == [None, 500, 900]
    assert post.messenger.keys == ["letter"]
    assert (await post.letter()).state is LetterState.SENT


async def test_uncertainty_waits_longer_each_time_and_gives_up_after_a_day(post: Post) -> None:
    await post.write()
    post.messenger.troubles["letter"] = [OutcomeUnknown("503")] * 1_000
    waits: list[timedelta] = []

    letter = await post.letter()
    for _ in range(12):
        await post.send()
        letter = await post.letter()
        waits.append(letter.due_at - post.clock.now())
        post.clock.set(letter.due_at)
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=2)
    assert waits[-1] == timedelta(minutes=5)
    assert letter.state is LetterState.PENDING

    post.clock.move(timedelta(hours=24))
    await post.send()

    letter = await post.letter()
    assert (letter.state, letter.reason) == (LetterState.DEAD, "503")
    assert post.messenger.posted == []


async def test_a_place_that_refuses_is_left_alone_for_longer_and_longer(post: Post) -> None:
    await post.write()
    post.messenger.troubles["letter"] = [PlaceRefused("403 50013")] * 40
    waits: list[int] = []

    while (letter := await post.letter()).state is not LetterState.DEAD:
        if letter.attempts:
            waits.append((letter.due_at - post.clock.now()) // timedelta(minutes=1))
            post.clock.set(letter.due_at)
        await post.send()

    assert waits[:5] == [1, 4, 16, 60, 60]
    assert sum(waits) == pytest.approx(24 * 60, abs=61), "given up after a day"
    assert letter.reason == "403 50013"


async def test_three_hundred_letters_to_a_channel_that_refuses_make_a_handful_of_requests(post: Post) -> None:
    for number in range(300):
        await post.write(f"letter{number}")
        post.messenger.troubles[f"letter{number}"] = [PlaceRefused("403 50013")]
    await post.write("elsewhere", channel_id=CHANNEL + 1)

    attempts = 0
    for _ in range(10):
        attempts += await post.send()
        post.clock.move(timedelta(minutes=1))

    assert attempts - 1 <= 4
    assert post.messenger.keys == ["elsewhere"]
    assert (await post.services.servers.health(GUILD)).undelivered == {CHANNEL: 300}
    post.messenger.troubles.clear()
    assert await post.services.servers.try_again(GUILD, [CHANNEL]) == 300
    await post.send()
    assert len(post.messenger.keys) == 301


async def test_a_refusal_ends_with_the_first_message_that_is_posted(post: Post) -> None:
    """One message may lack more than the others, such as the permission to attach a picture."""
    for number in range(5):
        await post.write(f"letter{number}")
    post.messenger.troubles["letter0"] = [PlaceRefused("403 50013")]
    await post.send()
    assert post.messenger.keys == []

    post.clock.move(timedelta(minutes=1))
    await post.send()

    assert post.messenger.keys == [f"letter{number}" for number in range(1, 5)]


async def test_when_it_is_tried_again_is_told_though_only_others_wait(post: Post) -> None:
    await post.write("first")
    await post.write("second")
    post.messenger.troubles["first"] = [PlaceRefused("403 50013")]
    told: list[datetime | None] = []
    post.delivery.on_idle = told.append

    await post.delivery.open()
    await post.delivery.run_due()

    assert told[-1] == post.clock.now() + timedelta(minutes=1)


async def test_a_letter_for_nowhere_is_given_up_at_once(post: Post) -> None:
    await post.write(channel=False)
    post.messenger.troubles["letter"] = [PlaceRefused("there is no channel for it")]

    assert await post.send() == 1

    assert (await post.letter()).state is LetterState.DEAD


async def test_closed_dms_are_tried_once_and_then_left_alone_for_a_while(post: Post) -> None:
    for number in range(20):
        await post.write(f"letter{number}", dm=True)
    post.messenger.closed_dms = {AUTHOR}

    await post.send()

    assert len(post.messenger.posted) == 20
    assert not any(letter.is_dm for letter in post.messenger.posted)
    assert post.messenger.dms_tried == 1


async def test_who_uses_the_bots_dms_is_written_to_there_again(post: Post) -> None:
    await post.write("first", dm=True)
    post.messenger.troubles["first"] = [DirectMessagesClosed()]
    await post.send()
    await post.write("closed", dm=True)
    await post.send()

    await post.services.members.hear_in_dms(AUTHOR)
    await post.write("open", dm=True)
    await post.send()

    assert [letter.is_dm for letter in post.messenger.posted] == [False, False, True]


async def test_closed_dms_are_followed_by_the_channel_at_once(post: Post) -> None:
    await post.write(dm=True)
    post.messenger.troubles["letter"] = [DirectMessagesClosed()]

    await post.send()
    await post.send()

    letter = await post.letter()
    assert letter.state is LetterState.SENT
    assert not letter.is_dm
    assert post.messenger.posted[0].is_dm_closed


async def test_closed_dms_without_a_channel_are_the_end_of_it(post: Post) -> None:
    await post.write(dm=True, channel=False)
    post.messenger.troubles["letter"] = [DirectMessagesClosed()]

    await post.send()

    letter = await post.letter()
    assert (letter.state, letter.reason) == (LetterState.SKIPPED, "DMs are closed")
    assert await post.next_due_at() is None


async def test_a_letter_with_nothing_to_say_any_more_is_skipped(post: Post) -> None:
    await post.write()
    post.messenger.troubles["letter"] = [NothingToSay("settled meanwhile")]

    await post.send()

    letter = await post.letter()
    assert (letter.state, letter.reason) == (LetterState.SKIPPED, "settled meanwhile")
    assert await post.next_due_at() is None


async def test_a_message_that_discord_finds_fault_with_is_not_tried_again_and_is_logged(post: Post) -> None:
    await post.write()
    post.messenger.troubles["letter"] = [MessageRejected("Invalid Form Body")]

    with capture_logs() as logs:
        await post.send()

    assert (await post.letter()).state is LetterState.DEAD
    assert ("error", "letter.rejected") in [(entry["log_level"], entry["event"]) for entry in logs]


@pytest.mark.parametrize(
    "trouble",
    [
        PlaceRefused("no"),
        DirectMessagesClosed(),
        OutcomeUnknown("503"),
        MessageRejected("no"),
        NothingToSay("no"),
        RuntimeError("a mistake of ours"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
async def test_one_failing_letter_never_stops_the_others(post: Post, trouble: Exception) -> None:
    await post.write("bad")
    for number in range(12):
        await post.write(f"good{number}", channel_id=CHANNEL + 1 + number % 2)
    post.messenger.troubles["bad"] = [trouble]
    await post.delivery.open()

    await post.delivery.run_due()

    assert {key for key in post.messenger.keys if key != "bad"} == {f"good{number}" for number in range(12)}


async def test_a_letter_that_hits_a_mistake_of_ours_is_logged_and_tried_again_later(post: Post) -> None:
    await post.write()
    post.messenger.troubles["letter"] = [RuntimeError("a mistake of ours")]

    with capture_logs() as logs:
        await post.send()

    letter = await post.letter()
    assert letter.state is LetterState.PENDING
    assert letter.due_at > post.clock.now()
    assert "letter.failed" in [entry["event"] for entry in logs]
    post.clock.set(letter.due_at)
    await post.send()
    assert post.messenger.keys == ["letter"]


async def test_no_log_line_holds_what_members_wrote(post: Post) -> None:
    await post.write()

    with capture_logs() as logs:
        await post.send()

    (entry,) = logs
    assert entry["event"] == "letter.handled"
    assert entry["guild_id"] == GUILD
    assert set(entry) <= {"event", "log_level", "guild_id", "key", "state", "attempt", "message_id", "reason"}
