"""Roll call: who left or came back unheard is found out, and nobody is taken for gone who is not."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from structlog.testing import capture_logs

from bot.delivery.roll_call import ASKED, TRIES, RollCall
from bot.domain.boosts import State
from bot.domain.responses import Kind
from bot.services import Services
from bot.services.lookups import HistoryFailed
from bot.services.responses import Answer
from bot.storage.database import Database
from tests.builders import AUTHOR, GUILD, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_draft
from tests.conftest import SettableClock
from tests.databases import SqliteFiles

SHARD, OTHER_SHARD = 0, 1


async def nothing() -> None:
    pass


@dataclass
class InMemoryPresence:
    """Servers and who is in them; implements `bot.delivery.roll_call.Presence`."""

    here: dict[int, dict[int, datetime | None]] = field(default_factory=dict)
    asked: list[tuple[int, int]] = field(default_factory=list)
    """Server and number of ids of each request."""
    failures: int = 0
    """How many requests are going to fail; below zero, all of them."""
    before_answer: Callable[[], Awaitable[object]] = nothing
    after_answer: Callable[[], Awaitable[object]] = nothing

    async def who_is_here(
        self, guild_id: int, user_ids: Sequence[int]
    ) -> Mapping[int, datetime | None] | None:
        if guild_id not in self.here:
            return None
        self.asked.append((guild_id, len(user_ids)))
        await self.before_answer()
        if self.failures:
            self.failures -= 1
            raise HistoryFailed("no answer")
        answer = {user_id: at for user_id, at in self.here[guild_id].items() if user_id in user_ids}
        await self.after_answer()
        return answer


@dataclass
class Register:
    """A bot that is connected again, and the servers as they are then."""

    database: Database
    services: Services
    clock: SettableClock
    presence: InMemoryPresence = field(default_factory=InMemoryPresence)

    def __post_init__(self) -> None:
        self.roll_call = self.start()

    def start(self, pace_seconds: float = 0) -> RollCall:
        self.roll_call = RollCall(
            self.services.members, self.presence, pace_seconds=pace_seconds, try_again_seconds=0.01
        )
        return self.roll_call

    async def meet(self, *user_ids: int, guild_id: int = GUILD, is_here: bool = True) -> None:
        """Let the bot meet members, and say whether they are in the server."""
        here = self.presence.here.setdefault(guild_id, {})
        async with self.database.write(guild_id) as tx:
            for user_id in user_ids:
                await tx.members.meet(guild_id, user_id, joined_at=NOW)
        here |= dict.fromkeys(user_ids, NOW) if is_here else {}

    async def call(self, *guild_ids: int) -> None:
        """Call the roll to its end."""
        self.roll_call.begin(SHARD, guild_ids or [GUILD])
        await self.finish()

    async def finish(self) -> None:
        while tasks := [task for task in asyncio.all_tasks() if task.get_name() == "roll-call"]:
            await asyncio.wait(tasks)

    async def until_asked(self, *, times: int) -> None:
        """Wait until so many requests were made."""
        async with asyncio.timeout(10):
            while len(self.presence.asked) < times:  # noqa: ASYNC110 - it is said in no other way
                await asyncio.sleep(0.005)

    async def left_at(self, user_id: int, guild_id: int = GUILD) -> datetime | None:
        return (await self.services.members.get(guild_id, user_id)).left_at

    async def gone(self, user_ids: Sequence[int], guild_id: int = GUILD) -> set[int]:
        return {user_id for user_id in user_ids if await self.left_at(user_id, guild_id) is not None}


@pytest.fixture
async def register(
    sqlite_files: SqliteFiles, tmp_path: Path, clock: SettableClock
) -> AsyncIterator[Register]:
    database = Database(sqlite_files.create(tmp_path))
    register = Register(database, Services.on(database, clock), clock)
    yield register
    await register.roll_call.close()
    await database.close()


async def test_who_left_unheard_is_treated_as_if_it_had_been_heard(register: Register) -> None:
    await register.services.servers.set_channels(GUILD, boosts=1)
    requested = await register.services.boosts.request(
        GUILD, AUTHOR, a_draft(), interaction_id=1, joined_at=None
    )
    await register.meet(PEER)
    at = register.clock.move(timedelta(hours=1))

    await register.call()

    assert await register.left_at(AUTHOR) == at
    assert (await register.services.boosts.view(GUILD, requested.boost.id)).boost.state is State.CLOSED
    assert await register.left_at(PEER) is None


async def test_who_came_back_unheard_is_a_member_again_since_then(register: Register) -> None:
    await register.meet(PEER)
    await register.services.members.leave(GUILD, PEER)
    back_at = register.clock.move(timedelta(days=1))
    register.presence.here[GUILD][PEER] = back_at

    await register.call()

    member = await register.services.members.get(GUILD, PEER)
    assert (member.left_at, member.joined_at) == (None, back_at)


async def test_who_left_long_ago_left_then(register: Register) -> None:
    await register.meet(PEER, is_here=False)
    at = register.clock.now()
    await register.services.members.leave(GUILD, PEER)
    register.clock.move(timedelta(days=9))

    await register.call()

    assert await register.left_at(PEER) == at


async def test_whom_only_the_ledger_names_is_called_too(register: Register) -> None:
    await register.meet(PEER)
    for number, receiver_id in enumerate((AUTHOR, SECOND_PEER)):
        await register.services.responses.log(
            GUILD, PEER, receiver_id, Answer(Kind.COMMENT), submission_id=number, joined_at=NOW
        )
    register.presence.here[GUILD][SECOND_PEER] = NOW

    await register.call()

    assert await register.gone([AUTHOR, PEER, SECOND_PEER]) == {AUTHOR}


@pytest.mark.parametrize(("members", "requests"), [(0, 0), (1, 1), (ASKED, 1), (ASKED + 1, 2), (250, 3)])
async def test_members_are_asked_about_a_hundred_at_a_time(
    register: Register, members: int, requests: int
) -> None:
    everybody = range(5_000, 5_000 + members)
    await register.meet(*everybody)
    for user_id in everybody[::7]:
        del register.presence.here[GUILD][user_id]

    await register.call()

    assert len(register.presence.asked) == requests
    assert sum(asked for _, asked in register.presence.asked) == members
    assert await register.gone(everybody) == set(everybody[::7])


async def test_a_request_that_fails_says_nothing_of_anybody_and_is_made_again(register: Register) -> None:
    await register.meet(PEER)
    await register.meet(SECOND_PEER, is_here=False)
    register.presence.failures = TRIES - 1

    await register.call()

    assert len(register.presence.asked) == TRIES
    assert await register.gone([PEER, SECOND_PEER]) == {SECOND_PEER}


async def test_a_server_that_is_never_answered_for_stays_as_it_is_and_keeps_no_other_waiting(
    register: Register,
) -> None:
    await register.meet(PEER, is_here=False)
    register.presence.failures = -1

    with capture_logs() as logs:
        await register.call()

    assert await register.left_at(PEER) is None
    assert len(register.presence.asked) == TRIES
    assert [line["event"] for line in logs] == ["roll_call.given_up"]

    register.presence.failures = 1
    await register.meet(PEER, guild_id=OTHER_GUILD, is_here=False)
    await register.call(GUILD, OTHER_GUILD)

    assert [guild_id for guild_id, _ in register.presence.asked[TRIES:]] == [GUILD, OTHER_GUILD, GUILD]


async def test_a_server_that_is_not_there_is_left_alone(register: Register) -> None:
    await register.meet(PEER, is_here=False)
    del register.presence.here[GUILD]

    await register.call()

    assert await register.left_at(PEER) is None


@pytest.mark.parametrize("moment", ["before_answer", "after_answer"])
async def test_who_joins_while_the_roll_is_called_is_here(register: Register, moment: str) -> None:
    await register.meet(PEER, SECOND_PEER, is_here=False)
    joined_at = register.clock.move(timedelta(days=1))
    # The answer was on its way when they came, or it is one page of many.
    setattr(register.presence, moment, lambda: register.services.members.join(GUILD, PEER, joined_at))

    await register.call()

    assert await register.left_at(PEER) is None
    assert await register.left_at(SECOND_PEER) == joined_at


async def test_who_leaves_while_the_roll_is_called_is_gone(register: Register) -> None:
    await register.meet(PEER)
    await register.services.members.leave(GUILD, PEER)
    at = register.clock.move(timedelta(days=1))
    register.presence.after_answer = lambda: register.services.members.leave(GUILD, PEER)

    await register.call()

    assert await register.left_at(PEER) == at


async def test_requests_of_a_shard_keep_their_distance(register: Register) -> None:
    pace = 0.1
    register.start(pace)
    for guild_id in (GUILD, OTHER_GUILD):
        await register.meet(*range(5_000, 5_000 + 2 * ASKED), guild_id=guild_id)

    began = monotonic()
    await register.call(GUILD, OTHER_GUILD)

    assert len(register.presence.asked) == 4
    assert monotonic() - began >= 3 * pace


async def test_no_shard_waits_for_another(register: Register) -> None:
    register.start(60)
    for guild_id in (GUILD, OTHER_GUILD):
        await register.meet(*range(5_000, 5_000 + 2 * ASKED), guild_id=guild_id)

    register.roll_call.begin(SHARD, [GUILD])
    register.roll_call.begin(OTHER_SHARD, [OTHER_GUILD])
    await register.until_asked(times=2)

    assert set(register.presence.asked) == {(GUILD, ASKED), (OTHER_GUILD, ASKED)}


async def test_the_log_has_a_line_a_server_and_none_where_nobody_is_known(register: Register) -> None:
    await register.meet(*range(5_000, 5_150))
    await register.meet(PEER, is_here=False)
    await register.meet(guild_id=OTHER_GUILD)

    with capture_logs() as logs:
        await register.call(OTHER_GUILD, GUILD)

    assert [
        (line["event"], line["guild_id"], line["called"], line["left"], line["back"]) for line in logs
    ] == [("roll_call.done", GUILD, 151, 1, 0)]


async def test_it_stops_at_once(register: Register) -> None:
    register.start(60)
    await register.meet(*range(5_000, 5_000 + 9 * ASKED))
    register.roll_call.begin(SHARD, [GUILD])
    await register.until_asked(times=1)

    began = monotonic()
    await register.roll_call.close()
    register.roll_call.begin(SHARD, [GUILD])
    await register.finish()

    assert monotonic() - began < 1
    assert len(register.presence.asked) == 1


async def test_it_stops_where_the_answer_comes_at_the_same_time(register: Register) -> None:
    """`asyncio.wait_for` of Python 3.11, on which discord.py waits, then forgets that it was cancelled."""
    await register.meet(*range(5_000, 5_000 + 2 * ASKED))

    async def forget() -> None:
        register.presence.before_answer = nothing
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.Event().wait()

    register.presence.before_answer = forget
    register.roll_call.begin(SHARD, [GUILD])
    await register.until_asked(times=1)

    await register.roll_call.close()

    assert len(register.presence.asked) == 1


async def test_a_lost_session_ends_what_it_began_and_the_next_one_begins_anew(register: Register) -> None:
    await register.meet(PEER, is_here=False)
    answered = asyncio.Event()
    register.presence.before_answer = answered.wait
    register.roll_call.begin(SHARD, [GUILD])
    await register.until_asked(times=1)

    register.roll_call.lose(SHARD)
    answered.set()
    await register.finish()
    register.roll_call.call(SHARD, [GUILD])
    await register.finish()
    assert await register.left_at(PEER) is None, "there is no session whose servers are known"

    await register.call()

    assert await register.left_at(PEER) is not None
    assert len(register.presence.asked) == 2


async def test_a_server_that_appears_later_is_called_then(register: Register) -> None:
    await register.call(OTHER_GUILD)
    await register.meet(PEER, is_here=False)

    register.roll_call.call(SHARD, [GUILD])
    await register.finish()

    assert await register.left_at(PEER) is not None


async def test_trouble_with_one_server_keeps_no_other_from_being_called(register: Register) -> None:
    await register.meet(PEER, is_here=False)
    await register.meet(PEER, guild_id=OTHER_GUILD, is_here=False)

    async def fail_once() -> None:
        register.presence.before_answer = nothing
        raise ZeroDivisionError

    register.presence.before_answer = fail_once
    with capture_logs() as logs:
        await register.call(GUILD, OTHER_GUILD)

    assert await register.left_at(PEER, OTHER_GUILD) is not None
    assert [line["event"] for line in logs] == ["roll_call.failed", "roll_call.done"]
