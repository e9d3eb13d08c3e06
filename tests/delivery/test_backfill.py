"""Backfill: all that was written while the bot was away is read once, and its watermark never lies."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from structlog.testing import capture_logs

from bot.delivery.backfill import LOOK_AGAIN, PACE_SECONDS, PAGE, TRY_AGAIN, Backfill, Place
from bot.domain.due import DueKind
from bot.domain.outbox import CardName
from bot.domain.responses import Response
from bot.domain.shards import ALL
from bot.domain.tracking import Mode, Parent, Posted, earlier_id
from bot.domain.zones import Calendar, ZoneChange
from bot.services import Services
from bot.services.lookups import TRIES, HistoryFailed
from bot.storage.database import Database
from tests.builders import AUTHOR, GUILD, NOW, PEER, SECOND_PEER
from tests.conftest import SettableClock
from tests.databases import SqliteFiles
from tests.delivery.history import InMemoryHistory

TALK, STORIES, LOG = 2**62 + 700, 2**62 + 800, 2**62 + 900
AWAY = timedelta(days=2)


@dataclass
class Reader:
    """A bot that comes back after two days, and the channels as they are then."""

    database: Database
    clock: SettableClock
    history: InMemoryHistory = field(default_factory=InMemoryHistory)
    _numbers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Start the bot, with nothing of an earlier one but the database."""
        self.services = Services.on(self.database, self.clock)
        self.services.tracking.lookups.find_owner = self.opener
        self.backfill = Backfill(self.services.tracking, self.history, self.clock, retry_seconds=0.01)

    async def opener(self, message: Posted) -> Parent:
        """Say that a thread belongs to whoever opened it."""
        assert message.thread_owner_id is not None
        return Parent(message.thread_owner_id)

    async def close(self) -> None:
        await self.backfill.close()
        await self.services.tracking.close()

    def id_at(self, at: datetime) -> int:
        """Return a new id of an instant, later than all others of it."""
        milliseconds = int(at.astimezone(UTC).timestamp() * 1000) - 1_420_070_400_000
        return (milliseconds << 22) + next(self._numbers)

    async def track(self, channel_id: int, mode: Mode = Mode.THREADS) -> Place:
        await self.services.tracking.track(GUILD, channel_id, mode, newest_id=self.id_at(NOW))
        return self.history.add(Place(GUILD, channel_id, channel_id, None, None))

    def thread(self, place: Place, number: int = 1, owner_id: int = AUTHOR) -> Place:
        return self.history.add(Place(GUILD, place.channel_id + number, place.channel_id, owner_id, None))

    def post(self, place: Place, at: datetime, *, to: int | None = AUTHOR, giver_id: int = PEER) -> Posted:
        """Write a reply, or for nobody in particular, while the bot is away."""
        message_id = self.id_at(at)
        return self.history.post(
            Posted(
                guild_id=GUILD,
                channel_id=place.channel_id,
                place_id=place.place_id,
                message_id=message_id,
                author_id=giver_id,
                parent_id=None if to is None else earlier_id(message_id, timedelta(minutes=1)),
                parent=None if to is None else Parent(to),
                thread_owner_id=place.thread_owner_id,
            )
        )

    def fill(self, place: Place, size: int) -> list[Posted]:
        """Write replies of many members, a minute apart."""
        return [
            self.post(place, NOW + timedelta(minutes=number), giver_id=5_000 + number)
            for number in range(1, size + 1)
        ]

    async def read_on(self) -> None:
        """Read on until there is nothing more to read."""
        self.backfill.start([GUILD])
        await self.finish()

    async def finish(self) -> None:
        """Wait until what is being read is read."""
        while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "backfill"]:
            await asyncio.wait(tasks)

    async def until_asked(self, *, times: int) -> None:
        """Wait until so many pages were asked for."""
        async with asyncio.timeout(60):
            while len(self.history.reads) < times:  # noqa: ASYNC110 - the history says it in no other way
                await asyncio.sleep(0.005)

    async def marks(self, place_id: int = TALK) -> dict[int, int]:
        return await self.services.tracking.read_to(GUILD, place_id)

    async def ledger(self) -> list[Response]:
        async with self.database.read() as tx:
            return await tx.responses.list_all(GUILD)

    async def refuse(self, table: str, when: str = "true") -> None:
        """Let the database take no rows into a table."""
        async with self.database.write(GUILD) as tx:
            await tx.connection.execute(
                text(
                    f"CREATE TRIGGER refuse_{table} BEFORE INSERT ON {table} WHEN {when} "
                    "BEGIN SELECT RAISE(ABORT, 'no'); END"
                )
            )

    async def allow(self, *tables: str) -> None:
        """Let the database take rows again."""
        async with self.database.write(GUILD) as tx:
            for table in tables:
                await tx.connection.execute(text(f"DROP TRIGGER refuse_{table}"))

    async def due(self) -> list[datetime]:
        """Return when it is to be tried again."""
        async with self.database.write(GUILD) as tx:
            works = await tx.due.claim(self.clock.now() + timedelta(days=9), ALL, limit=999)
        return [work.due_at for work in works if work.kind is DueKind.READ_ON]


@pytest.fixture
async def reader(sqlite_files: SqliteFiles, tmp_path: Path, clock: SettableClock) -> AsyncIterator[Reader]:
    database = Database(sqlite_files.create(tmp_path))
    reader = Reader(database, clock)
    await reader.services.servers.set_channels(GUILD, log=LOG)
    yield reader
    await reader.close()
    await database.close()


@pytest.fixture
async def talk(reader: Reader) -> Place:
    """Return a channel that was tracked when the bot went away; now it is back."""
    place = await reader.track(TALK)
    reader.clock.move(AWAY)
    reader.start()
    return place


async def test_several_pages_are_read_to_the_end_and_once(reader: Reader, talk: Place) -> None:
    messages = reader.fill(talk, 2 * PAGE + 30)

    await reader.read_on()
    await reader.read_on()

    assert {row.message_id for row in await reader.ledger()} == {each.message_id for each in messages}
    assert len(await reader.ledger()) == 230
    afters = [after for _, after in reader.history.reads]
    assert afters[0] < messages[0].message_id
    assert afters[1:] == [messages[PAGE - 1].message_id, messages[2 * PAGE - 1].message_id]
    assert await reader.marks() == {TALK: messages[-1].message_id}


async def test_the_end_of_a_full_page_is_asked_for_and_found(reader: Reader, talk: Place) -> None:
    messages = reader.fill(talk, PAGE)

    await reader.read_on()

    assert [after for _, after in reader.history.reads][1:] == [messages[-1].message_id]
    assert len(await reader.ledger()) == PAGE


async def test_requests_keep_their_distance_and_say_in_the_log_how_far_they_are(
    reader: Reader, talk: Place
) -> None:
    for number in range(12 * PAGE + 5):
        reader.post(talk, NOW + timedelta(seconds=number), to=None)
    began = monotonic()

    with capture_logs() as logs:
        await reader.read_on()

    assert monotonic() - began >= len(reader.history.reads) * PACE_SECONDS
    assert [(line["event"], line["channel_id"], line["messages"]) for line in logs] == [
        ("backfill.reading", TALK, 10 * PAGE),
        ("backfill.read", TALK, 12 * PAGE + 5),
    ]


async def test_each_reply_is_credited_to_the_day_its_writer_wrote_it(reader: Reader, talk: Place) -> None:
    async with reader.database.write(GUILD) as tx:
        zone = ZoneChange(Calendar("Pacific/Kiritimati"), NOW - timedelta(days=30))
        await tx.zones.save(GUILD, SECOND_PEER, [zone])
    for at in (NOW + timedelta(hours=1), NOW + timedelta(hours=11, minutes=59), NOW + timedelta(hours=12)):
        reader.post(talk, at)
        reader.post(talk, at, giver_id=SECOND_PEER)

    await reader.read_on()

    rows = [(row.giver_id, row.local_day.day) for row in await reader.ledger()]
    assert sorted(rows) == [(PEER, 4), (PEER, 4), (PEER, 5)] + [(SECOND_PEER, 5)] * 3
    assert {row.responded_at.date() for row in await reader.ledger()} == {date(2026, 3, 4), date(2026, 3, 5)}


async def test_threads_are_read_also_those_archived_meanwhile(reader: Reader, talk: Place) -> None:
    active, archived, old = (reader.thread(talk, number) for number in (1, 2, 3))
    written = [reader.post(each, NOW + timedelta(hours=1), to=None) for each in (active, archived)]
    reader.post(old, NOW - timedelta(days=9), to=None)
    reader.history.archived = {
        archived.channel_id: NOW + timedelta(hours=2),
        old.channel_id: NOW - timedelta(days=8),
    }

    await reader.read_on()

    assert {row.message_id for row in await reader.ledger()} == {each.message_id for each in written}
    assert {row.receiver_id for row in await reader.ledger()} == {AUTHOR}
    assert old.channel_id not in {channel_id for channel_id, _ in reader.history.reads}
    assert await reader.marks() == {TALK: written[0].message_id}, "threads are forgotten"


async def test_a_forum_has_nothing_but_threads(reader: Reader) -> None:
    forum = await reader.track(STORIES)
    reader.clock.move(AWAY)
    reader.start()
    message = reader.post(reader.thread(forum), NOW + timedelta(hours=1), to=None)

    await reader.read_on()

    [row] = await reader.ledger()
    assert (row.message_id, row.channel_id, row.receiver_id) == (message.message_id, STORIES + 1, AUTHOR)


async def test_the_watermark_stays_where_reading_fails_and_reading_goes_on_from_there(
    reader: Reader, talk: Place
) -> None:
    forum = await reader.track(STORIES)
    first, second = reader.thread(talk, 1), reader.thread(talk, 2)
    messages = [reader.post(each, NOW + timedelta(hours=1), to=None) for each in (first, second)]
    elsewhere = reader.post(reader.thread(forum), NOW + timedelta(hours=1), to=None, giver_id=SECOND_PEER)
    before = (await reader.marks())[TALK]
    reader.history.failing = {second.channel_id}

    await reader.read_on()

    assert (await reader.marks())[TALK] == before, "the channel's mark speaks for its threads"
    assert (await reader.marks())[first.channel_id] == messages[0].message_id
    assert {row.message_id for row in await reader.ledger()} == {messages[0].message_id, elsewhere.message_id}
    assert await reader.due() == [reader.clock.now() + TRY_AGAIN]

    reader.history.failing, reader.history.reads = set(), []
    await reader.read_on()

    assert len(await reader.ledger()) == 3
    assert first.channel_id not in {channel_id for channel_id, _ in reader.history.reads}, "not once more"
    assert await reader.marks() == {TALK: messages[1].message_id}


async def test_the_watermark_moves_over_nothing_that_the_database_refused(
    reader: Reader, talk: Place
) -> None:
    messages = reader.fill(talk, PAGE + 20)
    await reader.refuse("responses", f"new.message_id = {messages[PAGE + 10].message_id}")
    troubles: list[Exception] = []
    reader.services.tracking.report_trouble(troubles.append)

    await reader.read_on()

    assert await reader.marks() == {TALK: messages[PAGE - 1].message_id}
    refused = {each.message_id for each in messages} - {row.message_id for row in await reader.ledger()}
    assert refused == {messages[PAGE + 10].message_id}, "one row holds up none of the others"
    assert [type(error) for error in troubles] == [IntegrityError, IntegrityError]
    assert await reader.due() == [reader.clock.now() + LOOK_AGAIN]

    await reader.allow("responses")
    await reader.read_on()

    assert len(await reader.ledger()) == len(messages)
    assert await reader.marks() == {TALK: messages[-1].message_id}


async def test_what_a_thread_does_not_get_recorded_keeps_the_channels_watermark(
    reader: Reader, talk: Place
) -> None:
    refused = reader.post(reader.thread(talk), NOW + timedelta(hours=1), to=None)
    counted = reader.post(talk, NOW + timedelta(hours=2))
    before = (await reader.marks())[TALK]
    await reader.refuse("responses", f"new.message_id = {refused.message_id}")

    await reader.read_on()

    assert [row.message_id for row in await reader.ledger()] == [counted.message_id]
    assert (await reader.marks())[TALK] == before


async def test_reading_begins_again_by_itself_when_the_database_works_again(
    reader: Reader, talk: Place
) -> None:
    messages = reader.fill(talk, 3)
    for table in ("responses", "due"):
        await reader.refuse(table)

    reader.backfill.start([GUILD])
    await reader.until_asked(times=3)
    assert await reader.ledger() == []
    await reader.allow("responses", "due")
    await reader.finish()

    assert len(await reader.ledger()) == len(messages)


async def test_a_server_that_is_not_available_is_read_once_it_is(reader: Reader, talk: Place) -> None:
    reader.post(talk, NOW + timedelta(hours=1))
    reader.history.dark = {GUILD}
    await reader.read_on()
    later = reader.post(talk, reader.clock.now())
    reader.services.tracking.take(later)
    await reader.services.tracking.close()
    assert (await reader.marks())[TALK] < earlier_id(later.message_id, AWAY - timedelta(hours=1))

    reader.history.dark = set()
    await reader.read_on()

    assert len(await reader.ledger()) == 2


async def test_what_discord_cannot_say_just_now_is_asked_again_and_nothing_is_left_out_for_it(
    reader: Reader, talk: Place
) -> None:
    answers = iter([HistoryFailed("503"), RuntimeError("whatever it is"), Parent(AUTHOR)])

    async def find(_: Posted) -> Parent:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    message = reader.post(talk, NOW + timedelta(hours=1))
    reader.history.messages[TALK] = [replace(message, parent=None)]
    reader.services.tracking.lookups.find_parent = find
    for _ in range(2):
        await reader.read_on()
        assert await reader.ledger() == []
    assert await reader.due() == [reader.clock.now() + TRY_AGAIN]

    await reader.read_on()

    assert [row.receiver_id for row in await reader.ledger()] == [AUTHOR]


async def test_one_message_that_can_never_be_looked_up_does_not_stop_reading_for_ever(
    reader: Reader, talk: Place
) -> None:
    async def fail(_: Posted) -> None:
        raise HistoryFailed

    message = reader.post(talk, NOW + timedelta(hours=1))
    reader.history.messages[TALK] = [replace(message, parent=None)]
    other = reader.post(talk, NOW + timedelta(hours=2), giver_id=SECOND_PEER)
    reader.services.tracking.lookups.find_parent = fail

    for _ in range(TRIES):
        assert await reader.ledger() == []
        await reader.read_on()

    assert [row.message_id for row in await reader.ledger()] == [other.message_id]


async def test_who_is_stopped_in_the_middle_reads_on_from_there(reader: Reader, talk: Place) -> None:
    messages = reader.fill(talk, 4 * PAGE)
    reader.backfill.start([GUILD])
    await reader.until_asked(times=3)
    await reader.close()
    [mark] = (await reader.marks()).values()
    read = len(await reader.ledger())
    assert PAGE <= read < len(messages)
    assert mark == messages[read - 1].message_id

    reader.history.reads.clear()
    reader.start()
    await reader.read_on()

    assert reader.history.reads[0] == (TALK, mark)
    assert len(await reader.ledger()) == len(messages)


async def test_without_its_history_a_channel_keeps_its_watermark_and_moderators_are_told_once(
    reader: Reader, talk: Place
) -> None:
    reader.post(talk, NOW + timedelta(hours=1))
    before = await reader.marks()
    reader.history.unreadable = {TALK}
    begun_at = reader.clock.now()

    for _ in range(3):
        await reader.read_on()
        reader.clock.move(LOOK_AGAIN)

    assert reader.history.reads == [], "an empty page would be believed"
    assert await reader.marks() == before
    async with reader.database.write(GUILD) as tx:
        [letter] = await tx.outbox.claim(reader.clock.now(), ALL, limit=99)
    assert (letter.card, letter.subject_id, letter.channel_id) == (CardName.UNREADABLE, TALK, LOG)
    assert await reader.due() == [begun_at + LOOK_AGAIN], "no restart is needed"

    reader.history.unreadable = set()
    await reader.read_on()

    assert len(await reader.ledger()) == 1, "nothing is lost"


async def test_one_channel_that_cannot_be_read_keeps_no_other_from_it(reader: Reader, talk: Place) -> None:
    await reader.track(STORIES)
    reader.post(talk, NOW + timedelta(hours=1))
    reader.history.unreadable = {STORIES}

    await reader.read_on()

    assert len(await reader.ledger()) == 1


async def test_what_is_heard_while_it_is_read_is_one_row_and_the_mark_does_not_pass_it(
    reader: Reader, talk: Place
) -> None:
    messages = reader.fill(talk, PAGE + 1)
    reader.backfill.start([GUILD])
    await reader.until_asked(times=1)
    live = reader.post(talk, reader.clock.now())
    for message in (live, messages[-1], messages[0]):
        reader.services.tracking.take(message)
    await reader.finish()
    await reader.services.tracking.close()

    assert len(await reader.ledger()) == len(messages) + 1
    assert (await reader.marks())[TALK] < live.message_id


async def test_a_channel_that_is_gone_or_not_tracked_any_more_is_not_read(
    reader: Reader, talk: Place
) -> None:
    forum = await reader.track(STORIES)
    reader.post(talk, NOW + timedelta(hours=1))
    reader.post(reader.thread(forum), NOW + timedelta(hours=1), to=None)
    del reader.history.places[TALK]
    await reader.services.tracking.track(GUILD, STORIES, Mode.OFF, newest_id=0)

    await reader.read_on()

    assert await reader.ledger() == []
    assert reader.history.reads == []


async def test_a_channel_for_which_discord_never_answers_keeps_no_other_server_waiting(
    reader: Reader, talk: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.backfill.LONGEST_SECONDS", 0.05)
    reader.post(talk, NOW + timedelta(hours=1))
    other = Place(GUILD - 5, STORIES, STORIES, None, None)
    await reader.services.tracking.track(other.guild_id, STORIES, Mode.THREADS, newest_id=reader.id_at(NOW))
    reply = replace(reader.post(reader.history.add(other), NOW + timedelta(hours=3)), guild_id=other.guild_id)
    reader.history.messages[STORIES] = [reply]
    read = reader.history.read

    async def hang_in_talk(place: Place, after: int) -> list[Posted]:
        if place.channel_id == TALK:
            await asyncio.Event().wait()
        return await read(place, after)

    monkeypatch.setattr(reader.history, "read", hang_in_talk)
    reader.backfill.start([GUILD, other.guild_id])
    async with asyncio.timeout(20):
        await reader.finish()

    async with reader.database.read() as tx:
        assert [row.message_id for row in await tx.responses.list_all(other.guild_id)] == [reply.message_id]
    assert await reader.due() == [reader.clock.now() + TRY_AGAIN]
