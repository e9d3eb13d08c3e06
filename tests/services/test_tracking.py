"""Tracking on both databases: what is recorded, what is left out and why, and what is taken back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import text

from bot.domain.flags import Flag, FlagKind, Verdict
from bot.domain.members import Notices
from bot.domain.responses import THE_BOT, OwnRecord, Source, Status
from bot.domain.tracking import Mode, Parent, Posted, Rule, Voice
from bot.domain.zones import Calendar, ZoneChange
from bot.errors import DatabaseTrouble
from bot.services.gathering import ATTEMPTS
from bot.services.progress import REORDERED
from bot.services.tracking import TrackingService
from bot.storage.database import Database
from bot.storage.tracking import Watermark
from tests.builders import AUTHOR, GUILD, MODERATOR, OTHER_GUILD, PEER, SECOND_PEER, a_reason
from tests.services.community import LOG_CHANNEL, Community

PLACE = 2**62 + 700
TEXT = "What stays with me is the lamp in the last line."


class Desk:
    """Write messages at the clock's time, and look at what became of them."""

    def __init__(self, community: Community) -> None:
        self.community = community
        self.tracking: TrackingService = community.services.tracking
        self._numbers = count(1)

    def new_id(self, ago: timedelta = timedelta()) -> int:
        at = int((self.community.now - ago).timestamp() * 1000) - 1_420_070_400_000
        return (at << 22) + next(self._numbers)

    async def track(self, mode: Mode = Mode.THREADS) -> None:
        """Track the channel, and read it to its end: there is nothing yet."""
        newest_id = self.new_id()
        await self.tracking.track(GUILD, PLACE, mode, newest_id=newest_id)
        mark = Watermark(GUILD, PLACE, PLACE, newest_id)
        await self.tracking.follow(mark, self.tracking.sight_of(GUILD))

    def reply(self, to: int = AUTHOR, **facts: Any) -> Posted:
        parent_id = self.new_id(timedelta(hours=1))
        values: dict[str, Any] = {
            "guild_id": GUILD,
            "channel_id": PLACE,
            "place_id": PLACE,
            "author_id": PEER,
        }
        more: dict[str, Any] = {"message_id": self.new_id(), "parent_id": parent_id, "parent": Parent(to)}
        return Posted(**values | more | facts)

    async def hear(self, *messages: Posted) -> None:
        for message in messages:
            self.tracking.take(message)
        await self.write()

    async def write(self) -> None:
        await self.tracking.close()

    async def rule(self, message: Posted) -> Rule | None:
        async with self.community.database.read() as tx:
            row = await tx.tracking.find_left_out(GUILD, message.message_id)
        return row.rule if row else None

    async def read_to(self) -> int:
        return (await self.tracking.read_to(GUILD, PLACE))[PLACE]


async def opener(message: Posted) -> Parent:
    """Say that a thread belongs to whoever opened it."""
    assert message.thread_owner_id is not None
    return Parent(message.thread_owner_id)


@pytest.fixture
async def desk(community: Community) -> AsyncIterator[Desk]:
    await community.services.servers.set_channels(GUILD, log=LOG_CHANNEL)
    desk = Desk(community)
    desk.tracking.lookups.find_owner = opener
    await desk.track()
    yield desk
    await desk.tracking.close()


async def test_a_reply_is_recorded_with_the_place_it_stands_in(desk: Desk) -> None:
    message = desk.reply()

    await desk.hear(message)

    [row] = await desk.community.ledger()
    assert (row.giver_id, row.receiver_id, row.source) == (PEER, AUTHOR, Source.REPLY)
    assert (row.message_id, row.local_day) == (message.message_id, desk.community.now.date())
    assert row.channel_id == PLACE


async def test_a_comment_in_a_thread_answers_its_owner(desk: Desk) -> None:
    await desk.hear(
        desk.reply(parent_id=None, parent=None, channel_id=PLACE + 1, thread_owner_id=SECOND_PEER)
    )

    [row] = await desk.community.ledger()
    assert (row.receiver_id, row.source) == (SECOND_PEER, Source.THREAD)


async def test_events_that_come_again_or_in_another_order_change_nothing(desk: Desk) -> None:
    first, second = desk.reply(), desk.reply(SECOND_PEER)

    await desk.hear(second, first, second)
    await desk.hear(first, second)

    assert len(await desk.community.ledger()) == 2


async def test_the_fourth_reply_of_a_day_is_left_out_and_stays_so(desk: Desk) -> None:
    messages = [desk.reply() for _ in range(4)]

    await desk.hear(*messages)
    await desk.hear(*messages)

    assert len(await desk.community.ledger()) == 3
    assert await desk.rule(messages[3]) is Rule.DAILY_LIMIT
    assert await desk.rule(messages[2]) is None


async def test_answers_to_boosts_and_replies_share_the_three_of_a_day(desk: Desk) -> None:
    await desk.community.respond(await desk.community.request())
    messages = [desk.reply() for _ in range(3)]

    await desk.hear(*messages)

    rows = await desk.community.ledger()
    assert [row.source for row in rows].count(Source.REPLY) == 2
    assert await desk.rule(messages[2]) is Rule.DAILY_LIMIT


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Pacific/Kiritimati", date(2026, 3, 5)), ("Pacific/Pago_Pago", date(2026, 3, 4))],
)
async def test_a_reply_belongs_to_its_writers_own_day(desk: Desk, zone: str, day: date) -> None:
    async with desk.community.database.write(GUILD) as tx:
        change = ZoneChange(Calendar(zone), desk.community.now - timedelta(days=9))
        await tx.zones.save(GUILD, PEER, [change])

    await desk.hear(desk.reply())

    assert (await desk.community.ledger())[0].local_day == day


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"parent": Parent(PEER)}, Rule.ONESELF),
        ({"parent": Parent(None)}, Rule.PARENT_DELETED),
        ({"parent": Parent(AUTHOR, Voice.WEBHOOK)}, Rule.TO_WEBHOOK),
        ({"parent": None}, Rule.PARENT_UNKNOWN),
        ({"text": "Nice \U0001f389 https://example.com/long"}, Rule.TOO_SHORT),
        ({"text": TEXT}, None),
    ],
)
async def test_what_does_not_count_says_why(desk: Desk, facts: dict[str, Any], rule: Rule | None) -> None:
    message = desk.reply(**facts)

    await desk.hear(message)

    assert await desk.rule(message) is rule
    assert (await desk.tracking.explain(message)).rule is rule


async def test_bots_leave_no_row(desk: Desk) -> None:
    message = desk.reply(voice=Voice.BOT)

    await desk.hear(message)

    assert await desk.rule(message) is None
    assert (await desk.tracking.explain(message)).rule is Rule.BOT


async def test_an_unknown_parent_is_looked_up_once(desk: Desk) -> None:
    asked: list[int | None] = []

    async def find(message: Posted) -> Parent | None:
        asked.append(message.parent_id)
        return Parent(SECOND_PEER)

    desk.tracking.lookups.find_parent = find
    message = desk.reply(parent=None)

    await desk.hear(message)

    assert asked == [message.parent_id]
    assert (await desk.community.ledger())[0].receiver_id == SECOND_PEER


async def test_whoever_left_receives_nothing_and_whoever_writes_is_back(desk: Desk) -> None:
    await desk.hear(desk.reply())
    desk.community.move(minutes=1)
    await desk.community.services.members.leave(GUILD, AUTHOR)
    desk.community.move(minutes=1)
    message = desk.reply()
    await desk.hear(message)
    assert await desk.rule(message) is Rule.RECEIVER_LEFT

    await desk.hear(desk.reply(PEER, author_id=AUTHOR))
    await desk.hear(desk.reply())

    assert len(await desk.community.ledger()) == 3


async def test_a_deleted_message_takes_its_count_with_it(desk: Desk) -> None:
    message = desk.reply()
    await desk.hear(message)

    desk.tracking.remove(GUILD, PLACE, [message.message_id])
    await desk.write()

    explained = await desk.tracking.explain(message)
    assert explained.response is not None
    assert explained.response.status is Status.VOID
    assert explained.last is not None
    assert (explained.last.actor_id, explained.last.reason) == (THE_BOT, Rule.DELETED.value)
    async with desk.community.database.read() as tx:
        assert await tx.responses.list_tallies(GUILD) == set()


async def test_after_a_day_a_deletion_changes_nothing(desk: Desk) -> None:
    message = desk.reply()
    await desk.hear(message)
    desk.community.move(hours=24, seconds=1)

    desk.tracking.remove(GUILD, PLACE, [message.message_id])
    await desk.write()

    assert (await desk.community.ledger())[0].status is Status.COUNTED


async def test_a_deletion_that_comes_before_its_message_leaves_it_out(desk: Desk) -> None:
    message = desk.reply()

    desk.tracking.remove(GUILD, PLACE, [message.message_id])
    await desk.write()
    await desk.hear(message)

    assert await desk.community.ledger() == []
    assert await desk.rule(message) is Rule.DELETED


async def test_a_deletion_that_comes_first_is_remembered_however_much_was_heard_before(desk: Desk) -> None:
    await desk.hear(desk.reply(SECOND_PEER))
    message = desk.reply()

    desk.tracking.remove(GUILD, PLACE, [message.message_id])
    await desk.write()
    await desk.hear(message)

    assert [row.receiver_id for row in await desk.community.ledger()] == [SECOND_PEER]
    assert await desk.rule(message) is Rule.DELETED


async def test_a_deletion_that_comes_again_is_one_correction(desk: Desk) -> None:
    message = desk.reply()
    await desk.hear(message)

    for _ in range(2):
        desk.tracking.remove(GUILD, PLACE, [message.message_id])
        await desk.write()
    await desk.hear(message)

    [row] = await desk.community.ledger()
    assert row.status is Status.VOID
    async with desk.community.database.read() as tx:
        assert len(await tx.responses.list_corrections(row)) == 1


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize(("before", "after"), [(TEXT, "Hm."), ("Hm.", TEXT)])
async def test_an_edit_that_comes_before_its_message_is_what_counts(
    desk: Desk, before: str, after: str, at_once: bool
) -> None:
    await desk.hear(desk.reply(SECOND_PEER, text="Something else, and before it all."))
    message = desk.reply(text=before)

    desk.tracking.edit(replace(message, text=after))
    if not at_once:
        await desk.write()
    await desk.hear(message)

    counted = [row for row in await desk.community.ledger() if row.status.counts]
    assert [row.receiver_id for row in counted] == [SECOND_PEER, AUTHOR][: 2 if after == TEXT else 1]


async def test_an_edit_while_the_parent_is_looked_up_is_what_counts(desk: Desk) -> None:
    message = desk.reply(parent=None, text=TEXT)

    async def find(_: Posted) -> Parent | None:
        desk.tracking.edit(replace(message, text="Hm."))
        await asyncio.sleep(0)
        return Parent(AUTHOR)

    desk.tracking.lookups.find_parent = find
    await desk.hear(message)

    assert [row for row in await desk.community.ledger() if row.status.counts] == []
    assert await desk.rule(message) is Rule.TOO_SHORT


async def test_an_edit_of_a_message_from_before_tracking_changes_nothing(desk: Desk) -> None:
    old = desk.reply(message_id=desk.new_id(timedelta(minutes=1)), text=TEXT)

    desk.tracking.edit(old)
    await desk.write()

    assert await desk.community.ledger() == []
    assert (await desk.tracking.explain(old)).rule is None


async def test_an_answer_to_a_message_of_more_than_fourteen_days_is_left_out(desk: Desk) -> None:
    message = desk.reply(parent_id=desk.new_id(timedelta(days=14, seconds=1)))

    await desk.hear(message)

    assert await desk.rule(message) is Rule.PARENT_OLD


async def test_a_post_whose_author_left_has_nobody_to_be_answered(desk: Desk) -> None:
    await desk.hear(desk.reply(PEER, author_id=SECOND_PEER))
    desk.community.move(minutes=1)
    await desk.community.services.members.leave(GUILD, SECOND_PEER)
    desk.community.move(minutes=1)
    in_post = {"parent_id": None, "parent": None, "channel_id": PLACE + 1, "thread_owner_id": SECOND_PEER}
    comment, reply = desk.reply(**in_post), desk.reply(channel_id=PLACE + 1, thread_owner_id=SECOND_PEER)

    await desk.hear(comment, reply)

    assert await desk.rule(comment) is Rule.RECEIVER_LEFT
    rows = await desk.community.ledger()
    assert [row.receiver_id for row in rows] == [PEER, AUTHOR], "others there are answered"


async def test_a_post_of_somebody_who_left_before_the_bot_could_see_it_is_found_out_once(desk: Desk) -> None:
    asked: list[tuple[int, int]] = []

    async def is_here(guild_id: int, user_id: int) -> bool | None:
        asked.append((guild_id, user_id))
        return {AUTHOR: None, SECOND_PEER: False}.get(user_id, True)

    desk.tracking.strangers.is_here = is_here
    messages = [desk.reply(to) for to in (AUTHOR, SECOND_PEER, MODERATOR)]
    for message in messages:
        desk.tracking.take(message)
    async with asyncio.timeout(10):
        while [row.status.counts for row in await desk.community.ledger()].count(True) != 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    later = desk.reply(SECOND_PEER)
    await desk.hear(later, desk.reply())

    assert sorted(asked) == [(GUILD, AUTHOR), (GUILD, SECOND_PEER), (GUILD, MODERATOR)]
    explained = await desk.tracking.explain(messages[1])
    assert explained.response is not None
    assert explained.response.status is Status.VOID
    assert explained.last is not None
    assert explained.last.reason == Rule.RECEIVER_LEFT.value
    assert await desk.rule(later) is Rule.RECEIVER_LEFT
    counted = [row.receiver_id for row in await desk.community.ledger() if row.status.counts]
    assert counted == [AUTHOR, MODERATOR, AUTHOR], "who cannot be asked about is taken for a member"


async def test_a_reply_after_a_year_away_counts_like_any_other(desk: Desk) -> None:
    await desk.hear(desk.reply())
    desk.community.move(days=365)

    await desk.hear(desk.reply())

    assert [row.local_day.year for row in await desk.community.ledger()] == [2026, 2027]


async def test_the_day_of_a_reply_is_that_of_discords_clock(desk: Desk) -> None:
    """A host whose clock is wrong moves no reply to another day, and dates none into the future."""
    message = desk.reply(message_id=desk.new_id(-timedelta(days=1)))

    await desk.hear(message)

    [row] = await desk.community.ledger()
    assert row.responded_at == desk.community.now + timedelta(days=1)
    assert row.local_day == date(2026, 3, 5)


@pytest.mark.parametrize("first", ["live", "read"])
async def test_a_message_that_is_heard_live_and_read_later_is_one_row(desk: Desk, first: str) -> None:
    message, left_out = desk.reply(), desk.reply(parent=Parent(None))
    mark = Watermark(GUILD, PLACE, PLACE, message.message_id)
    other = "read" if first == "live" else "live"

    for way in (first, other, first):
        if way == "live":
            await desk.hear(message, left_out)
        else:
            await desk.tracking.record(mark, [message, left_out])

    assert len(await desk.community.ledger()) == 1
    assert await desk.rule(left_out) is Rule.PARENT_DELETED


async def test_an_edit_below_the_minimum_takes_back_and_one_above_it_restores(desk: Desk) -> None:
    message = desk.reply(text=TEXT)
    await desk.hear(message)
    for words, status in (("Hm.", Status.VOID), (TEXT, Status.COUNTED)):
        desk.tracking.edit(desk.reply(message_id=message.message_id, text=words))
        await desk.write()
        assert (await desk.community.ledger())[0].status is status


async def test_what_was_taken_back_by_hand_is_not_restored_by_an_edit(desk: Desk) -> None:
    message = desk.reply(text=TEXT)
    await desk.hear(message)
    [row] = await desk.community.ledger()
    await desk.community.services.responses.take_back(GUILD, PEER, row.id)

    desk.tracking.edit(message)
    await desk.write()

    assert (await desk.community.ledger())[0].status is Status.VOID


async def test_a_short_reply_made_longer_counts(desk: Desk) -> None:
    message = desk.reply(text="Nice")
    await desk.hear(message)

    desk.tracking.edit(desk.reply(message_id=message.message_id, text=TEXT))
    await desk.write()

    assert len(await desk.community.ledger()) == 1
    assert await desk.rule(message) is None


async def test_a_copied_text_is_left_out_and_flagged_once_a_day(desk: Desk) -> None:
    messages = [desk.reply(to, text=TEXT) for to in (AUTHOR, SECOND_PEER, MODERATOR + 1)]
    for message in messages:
        await desk.hear(message)

    assert len(await desk.community.ledger()) == 1
    assert await desk.rule(messages[1]) is Rule.NEAR_IDENTICAL
    async with desk.community.database.read() as tx:
        [flag] = await tx.flags.list_waiting(GUILD)
    assert (flag.kind, flag.raised_by, flag.subject_id) == (
        FlagKind.NEAR_IDENTICAL,
        PEER,
        messages[1].message_id,
    )

    await desk.community.services.flags.decide(
        GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("It fits both stories")
    )

    assert [row.receiver_id for row in await desk.community.ledger()] == [AUTHOR, SECOND_PEER]


async def copied(desk: Desk) -> tuple[Posted, Flag]:
    """Return a reply to another than the first of the same text, and the case about it."""
    await desk.hear(desk.reply(text=TEXT))
    copy = desk.reply(SECOND_PEER, text=TEXT)
    await desk.hear(copy)
    async with desk.community.database.read() as tx:
        [flag] = await tx.flags.list_waiting(GUILD)
    return copy, flag


async def test_a_copy_that_was_deleted_does_not_count_whatever_is_decided(desk: Desk) -> None:
    copy, flag = await copied(desk)
    desk.tracking.remove(GUILD, PLACE, [copy.message_id])
    await desk.write()

    view = await desk.community.services.flags.decide(
        GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("A refrain")
    )

    assert view.is_overtaken
    assert len(await desk.community.ledger()) == 1
    assert await desk.rule(copy) is Rule.DELETED


async def test_a_copy_of_which_nothing_is_known_any_more_does_not_count(desk: Desk) -> None:
    _, flag = await copied(desk)
    desk.community.move(days=31)
    await desk.tracking.forget_left_out(GUILD)

    view = await desk.community.services.flags.decide(
        GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("A refrain")
    )

    assert view.is_overtaken
    assert len(await desk.community.ledger()) == 1


async def test_a_copy_that_counts_after_all_is_not_called_gone_once_it_is_deleted(desk: Desk) -> None:
    copy, flag = await copied(desk)
    view = await desk.community.services.flags.decide(
        GUILD, MODERATOR, flag.id, Verdict.DISMISSED, a_reason("A refrain")
    )
    assert not view.is_overtaken
    [told] = [key for key in await desk.community.letters() if key.startswith("outcome:")]
    assert told.endswith(f":{copy.author_id}"), "whose copy it was is told"

    desk.tracking.remove(GUILD, PLACE, [copy.message_id])
    await desk.write()

    assert not (await desk.community.services.flags.view(GUILD, flag.id)).is_overtaken


async def test_copies_that_are_deleted_at_once_are_flagged_once_a_day_too(desk: Desk) -> None:
    copy, _ = await copied(desk)
    desk.tracking.remove(GUILD, PLACE, [copy.message_id])
    await desk.write()

    for hours, cases in ((1, 1), (24, 2)):
        desk.community.move(hours=hours)
        await desk.hear(desk.reply(SECOND_PEER, text=TEXT))
        async with desk.community.database.read() as tx:
            assert len(await tx.flags.list_waiting(GUILD)) == cases


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("moderator", [PEER, SECOND_PEER])
async def test_nobody_decides_on_a_copy_that_they_wrote_or_received(
    desk: Desk, moderator: int, verdict: Verdict
) -> None:
    _, flag = await copied(desk)

    with pytest.raises(OwnRecord):
        await desk.community.services.flags.decide(GUILD, moderator, flag.id, verdict, a_reason("So"))


async def test_who_wants_to_be_told_of_replies_is_told(desk: Desk) -> None:
    await desk.community.services.members.set_notices(GUILD, AUTHOR, Notices.AT_ONCE)

    await desk.hear(desk.reply(), desk.reply(SECOND_PEER))

    rows = {row.receiver_id: row.id for row in await desk.community.ledger()}
    assert await desk.community.letters() == {f"response:{rows[AUTHOR]}"}


async def test_a_watermark_follows_what_is_heard_and_stays_while_there_is_a_gap(desk: Desk) -> None:
    begin = await desk.read_to()
    desk.community.move(minutes=1)
    message = desk.reply()
    await desk.hear(message)
    moved = await desk.read_to()
    assert begin < moved < message.message_id - (int(REORDERED.total_seconds() * 1000) << 22) + 1

    desk.tracking.lose_sight([GUILD])
    desk.community.move(minutes=1)
    await desk.hear(desk.reply())
    assert await desk.read_to() == moved

    stale = desk.tracking.sight_of(GUILD)
    desk.tracking.lose_sight([GUILD])
    await desk.tracking.follow(Watermark(GUILD, PLACE, PLACE, moved), stale)
    await desk.hear(desk.reply())
    assert await desk.read_to() == moved


async def test_nothing_is_tracked_any_more_once_it_is_off(desk: Desk) -> None:
    await desk.track(Mode.OFF)

    message = desk.reply()
    await desk.hear(message)

    assert await desk.community.ledger() == []
    assert (await desk.tracking.explain(message)).mode is Mode.OFF


async def test_what_was_left_out_is_forgotten_after_thirty_days(desk: Desk) -> None:
    message = desk.reply(parent=Parent(None))
    await desk.hear(message)
    desk.community.move(days=31)

    again_at = await desk.tracking.forget_left_out(GUILD)

    assert again_at == desk.community.now + timedelta(days=1)
    assert await desk.rule(message) is None


class Gaps(list[set[int]]):
    """Notes the servers that are to be read again, each time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        desk.tracking.on_gap = lambda guild_ids: self.append(set(guild_ids))


async def test_what_cannot_be_written_is_left_to_reading_on_at_once(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    gaps = Gaps(desk)
    before = await desk.read_to()

    async def fail(*_: Any) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(database, "write_whole", fail)
        await desk.hear(desk.reply())
    assert gaps == [{GUILD}], "nobody has to reply first"
    await desk.hear(desk.reply())

    assert await desk.read_to() == before


async def test_what_was_said_before_a_channel_is_known_to_be_tracked_is_left_to_reading_on(
    desk: Desk,
) -> None:
    gaps = Gaps(desk)

    await desk.tracking.track(GUILD, PLACE + 9, Mode.REPLIES, newest_id=desk.new_id())
    await desk.tracking.track(GUILD, PLACE + 9, Mode.THREADS, newest_id=desk.new_id())

    assert gaps == [{GUILD}]


async def test_a_message_that_cannot_be_looked_up_is_left_to_reading_on_and_stops_no_watermark(
    desk: Desk,
) -> None:
    async def fail(_: Posted) -> Parent:
        raise LookupError

    gaps = Gaps(desk)
    desk.tracking.lookups.find_parent = fail
    message = desk.reply(parent=None)

    await desk.hear(message)

    assert gaps == [{GUILD}]
    assert await desk.rule(message) is None, "nothing is decided about it"
    desk.community.move(minutes=1)
    mark = Watermark(GUILD, PLACE, PLACE, desk.new_id())
    await desk.tracking.follow(mark, desk.tracking.sight_of(GUILD))
    desk.community.move(minutes=1)
    await desk.hear(desk.reply())
    assert await desk.read_to() > mark.message_id


async def test_moderators_are_told_once_until_reading_has_worked(desk: Desk) -> None:
    mark = Watermark(GUILD, PLACE, PLACE, desk.new_id())
    for _ in range(2):
        await desk.tracking.tell_unreadable(GUILD, PLACE)
    assert len(await desk.community.letters()) == 1

    await desk.tracking.follow(mark, desk.tracking.sight_of(GUILD))
    desk.community.move(minutes=1)
    await desk.tracking.tell_unreadable(GUILD, PLACE)

    assert len(await desk.community.letters()) == 2
    for mode in (Mode.OFF, Mode.THREADS):
        await desk.tracking.track(GUILD, PLACE, mode, newest_id=desk.new_id())
    desk.community.move(minutes=1)
    await desk.tracking.tell_unreadable(GUILD, PLACE)
    assert len(await desk.community.letters()) == 3, "of a channel that is tracked anew nothing is remembered"


# What one row makes impossible.


async def refuse(desk: Desk, *message_ids: int) -> None:
    """Let the database take no row of some messages, as if they were poison."""
    listed = ", ".join(map(str, message_ids))
    async with desk.community.database.write(GUILD) as tx:
        if desk.community.database.is_sqlite:
            await tx.connection.execute(
                text(
                    f"CREATE TRIGGER poison BEFORE INSERT ON responses WHEN new.message_id IN ({listed}) "
                    "BEGIN SELECT RAISE(ABORT, 'poison'); END"
                )
            )
        else:
            await tx.connection.execute(
                text(f"ALTER TABLE responses ADD CONSTRAINT poison CHECK (message_id NOT IN ({listed}))")
            )


async def allow(desk: Desk) -> None:
    async with desk.community.database.write(GUILD) as tx:
        is_sqlite = desk.community.database.is_sqlite
        statement = "DROP TRIGGER poison" if is_sqlite else "ALTER TABLE responses DROP CONSTRAINT poison"
        await tx.connection.execute(text(statement))


async def test_what_cannot_be_written_holds_up_no_other_message_and_no_other_server(desk: Desk) -> None:
    gaps = Gaps(desk)
    troubles: list[Exception] = []
    desk.tracking.report_trouble(troubles.append)
    await desk.tracking.track(OTHER_GUILD, PLACE + 1, Mode.THREADS, newest_id=desk.new_id())
    before = await desk.read_to()
    gaps.clear()
    desk.community.move(minutes=1)
    poison, other = desk.reply(), desk.reply()
    elsewhere = desk.reply(guild_id=OTHER_GUILD, channel_id=PLACE + 1, place_id=PLACE + 1)
    await refuse(desk, poison.message_id)

    await desk.hear(poison, elsewhere, other)

    async with desk.community.database.read() as tx:
        assert [row.message_id for row in await tx.responses.list_all(GUILD)] == [other.message_id]
        assert [row.message_id for row in await tx.responses.list_all(OTHER_GUILD)] == [elsewhere.message_id]
    assert gaps == [{GUILD}]
    assert len(troubles) == 1
    desk.community.move(minutes=1)
    await desk.hear(desk.reply())
    assert await desk.read_to() == before, "it is read later, from where it is certain"

    await allow(desk)
    mark = Watermark(GUILD, PLACE, PLACE, poison.message_id)
    assert await desk.tracking.record(mark, [poison, other])
    assert len(await desk.community.ledger()) == 3


@pytest.mark.parametrize("trouble", [OSError(), DatabaseTrouble("database is locked")])
async def test_a_deletion_is_not_lost_while_the_database_fails(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    message = desk.reply()
    await desk.hear(message)
    tries: list[int] = []
    write = database.write_whole

    async def fail_at_first(*arguments: Any) -> Any:
        tries.append(1)
        if len(tries) <= ATTEMPTS + 1:
            raise trouble
        return await write(*arguments)

    monkeypatch.setattr(database, "write_whole", fail_at_first)
    monkeypatch.setattr("bot.services.gathering.GATHER_SECONDS", 0)
    monkeypatch.setattr("bot.services.gathering._LONGEST_WAIT_SECONDS", 0)
    fresh = TrackingService(database, desk.community.clock)
    fresh.remove(GUILD, PLACE, [message.message_id])
    async with asyncio.timeout(10):
        while len(tries) <= ATTEMPTS + 1:  # noqa: ASYNC110 - nothing else says so
            await asyncio.sleep(0.01)
    await fresh.close()

    assert (await desk.community.ledger())[0].status is Status.VOID


# What a newer version has stored.


async def store(desk: Desk, table: str, guild_id: int, **values: object) -> None:
    names = ", ".join(["guild_id", *values])
    marks = ", ".join(f":{name}" for name in ["guild_id", *values])
    async with desk.community.database.write(guild_id) as tx:
        await tx.connection.execute(
            text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), {"guild_id": guild_id, **values}
        )


async def test_a_mode_of_a_newer_version_parks_its_channel_alone(desk: Desk) -> None:
    await store(desk, "tracked_channels", GUILD, channel_id=PLACE + 5, mode="reactions")
    await store(desk, "tracked_channels", OTHER_GUILD, channel_id=PLACE + 6, mode="reactions")
    tracking = TrackingService(desk.community.database, desk.community.clock)
    message = desk.reply()
    for each in (
        desk.reply(guild_id=OTHER_GUILD, channel_id=PLACE + 6, place_id=PLACE + 6),
        desk.reply(channel_id=PLACE + 5, place_id=PLACE + 5),
        message,
    ):
        tracking.take(each)
    await tracking.close()

    assert [row.message_id for row in await desk.community.ledger()] == [message.message_id]
    tracked = await tracking.view(GUILD)
    assert [(row.kind.value, row.name, row.value) for row in tracked.newer] == [
        ("tracked", str(PLACE + 5), "reactions")
    ]
    await tracking.track(GUILD, None, Mode.OFF, newest_id=0, reply_length=9)
    assert len((await tracking.view(GUILD)).newer) == 1, "it stays"


async def test_a_zone_that_is_not_known_here_leaves_its_writer_by_the_servers(desk: Desk) -> None:
    await desk.community.services.zones.choose_for_server(GUILD, "Pacific/Kiritimati")
    desk.community.move(days=2)
    async with desk.community.database.write(GUILD) as tx:
        change = ZoneChange(Calendar("Mars/Olympus_Mons"), desk.community.now - timedelta(days=1))
        await tx.zones.save(GUILD, PEER, [change])

    await desk.hear(desk.reply(), desk.reply(author_id=SECOND_PEER))

    days = {row.giver_id: row.local_day for row in await desk.community.ledger()}
    assert days[PEER] == days[SECOND_PEER] == date(2026, 3, 7)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timezone", '"Mars/Olympus_Mons"'),
        ("timezone", "7"),
        ("streak_unit", '"month"'),
        ("reply_length", '"long"'),
        ("challenge_time", '"at dusk"'),
        ("challenge_weekday", "9"),
        ("rank_shown", "3"),
        ("milestone_roles", "[]"),
    ],
)
async def test_a_choice_that_is_not_understood_counts_as_not_made_and_stays(
    desk: Desk, name: str, value: str
) -> None:
    await store(desk, "settings", GUILD, name=name, value=value)
    message = desk.reply(text=TEXT)

    await desk.hear(message)
    await desk.community.services.servers.set_boosts(GUILD, open_limit=5)

    assert len(await desk.community.ledger()) == 1
    [row] = (await desk.tracking.view(GUILD)).newer
    assert (row.kind.value, row.name) == ("setting", name)
