"""Starts that Discord refused: a few attempts at once, then fewer and fewer, until something has changed."""

from datetime import timedelta

import pytest

from bot.ops.starts import LONGEST_WAIT, RefusedStarts, digest_of
from bot.services.memory import Memory
from bot.settings import Settings
from bot.storage.database import Database
from tests.conftest import SettableClock

DAY = timedelta(days=1)


@pytest.fixture
def memory(database: Database) -> Memory:
    return Memory(database)


async def start(memory: Memory, clock: SettableClock, digest: str = "one") -> float:
    """Start a process, and return how many seconds it was held back."""
    waited: list[float] = []

    async def find_digest() -> str:
        return digest

    async def sleep(seconds: float) -> None:
        clock.move(timedelta(seconds=seconds))
        waited.append(seconds)

    starts = RefusedStarts(memory, clock)
    await starts.hold_back(find_digest, sleep)
    assert not starts.is_waiting
    return sum(waited)


async def refuse(memory: Memory, clock: SettableClock, digest: str = "one") -> None:
    await RefusedStarts(memory, clock).note(digest)


async def test_each_further_refusal_is_waited_for_longer(memory: Memory, clock: SettableClock) -> None:
    waits: list[float] = []
    for _ in range(8):
        waits.append(await start(memory, clock))
        await refuse(memory, clock)

    assert waits == [0, 0, 0, 60, 300, 900, 3600, 3600]


async def test_a_day_of_restarts_every_few_seconds_identifies_a_few_dozen_times(
    memory: Memory, clock: SettableClock
) -> None:
    until, identified = clock.now() + DAY, 0
    while clock.now() < until:
        await start(memory, clock)
        identified += 1
        await refuse(memory, clock)
        clock.move(timedelta(seconds=5))

    assert identified < 36


async def test_time_that_passes_without_the_bot_counts(memory: Memory, clock: SettableClock) -> None:
    for _ in range(9):
        await refuse(memory, clock)
    clock.move(LONGEST_WAIT)

    assert await start(memory, clock) == 0


async def test_what_has_changed_starts_at_once(memory: Memory, clock: SettableClock) -> None:
    for _ in range(9):
        await refuse(memory, clock)

    assert await start(memory, clock, "another") == 0


async def test_what_changes_while_it_waits_ends_the_wait(memory: Memory, clock: SettableClock) -> None:
    for _ in range(9):
        await refuse(memory, clock)
    digests, waited = iter(["one", "one", "another"]), []

    async def find_digest() -> str:
        return next(digests)

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    await RefusedStarts(memory, clock).hold_back(find_digest, sleep)

    assert waited == [60, 60]


async def test_a_successful_start_forgets_them(memory: Memory, clock: SettableClock) -> None:
    for _ in range(9):
        await refuse(memory, clock)
    await RefusedStarts(memory, clock).forget()

    assert await start(memory, clock) == 0


async def test_one_noted_by_a_wrong_clock_says_nothing(memory: Memory, clock: SettableClock) -> None:
    for _ in range(9):
        await refuse(memory, clock)
    clock.move(-734 * DAY)

    assert await start(memory, clock) == 0


def test_token_settings_and_what_the_portal_says_are_told_apart_and_not_told() -> None:
    settings = Settings()
    digests = {
        digest_of(settings, "a.b.c", None),
        digest_of(settings, "a.b.d", None),
        digest_of(settings, "a.b.c", 0),
        digest_of(settings, "a.b.c", 1 << 15),
        digest_of(Settings(message_content=True), "a.b.c", 0),
        digest_of(Settings(shard_count=2), "a.b.c", 0),
    }

    assert len(digests) == 6
    assert not any("a.b.c" in digest for digest in digests)
