"""The alarm clock: rings at its instant, late ones at once, and now and then in any case."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.alarm import HEARTBEAT_SECONDS, Alarm

PATIENCE_SECONDS = 5.0


class Bell:
    """Count the rings, and let a test wait for the next."""

    def __init__(self) -> None:
        self.rings: list[datetime] = []
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Ring."""
        self.rings.append(datetime.now(UTC))
        self._rung.set()

    async def wait(self) -> datetime:
        """Return the instant of the next ring."""
        await asyncio.wait_for(self._rung.wait(), PATIENCE_SECONDS)
        self._rung.clear()
        return self.rings[-1]


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
async def alarm(bell: Bell) -> AsyncIterator[Alarm]:
    """Return an alarm clock that runs."""
    alarm = Alarm(bell.ring)
    alarm.start()
    yield alarm
    alarm.stop()


async def test_it_rings_at_the_instant_and_not_before(alarm: Alarm, bell: Bell) -> None:
    at = datetime.now(UTC) + timedelta(milliseconds=150)

    alarm.set(at)

    assert await bell.wait() >= at
    assert len(bell.rings) == 1


@pytest.mark.parametrize("late", [timedelta(), timedelta(seconds=2), timedelta(days=400)], ids=str)
async def test_an_instant_in_the_past_rings_at_once(alarm: Alarm, bell: Bell, late: timedelta) -> None:
    alarm.set(datetime.now(UTC) - late)

    await bell.wait()


async def test_a_new_instant_takes_the_place_of_the_old(alarm: Alarm, bell: Bell) -> None:
    alarm.set(datetime.now(UTC) + timedelta(hours=1))
    alarm.set(datetime.now(UTC) + timedelta(milliseconds=50))
    await bell.wait()

    alarm.set(datetime.now(UTC) + timedelta(milliseconds=50))
    later = datetime.now(UTC) + timedelta(milliseconds=150)
    alarm.set(later)

    assert await bell.wait() >= later
    assert len(bell.rings) == 2


async def test_no_instant_means_no_ring(alarm: Alarm, bell: Bell) -> None:
    alarm.set(datetime.now(UTC) + timedelta(milliseconds=50))
    alarm.set(None)
    alarm.set(None)

    assert [job.id for job in alarm._scheduler.get_jobs()] == ["heartbeat"]
    assert bell.rings == []


async def test_it_rings_once_a_minute_in_any_case(alarm: Alarm) -> None:
    job = alarm._scheduler.get_job("heartbeat")

    assert job is not None
    until = job.next_run_time - datetime.now(UTC)
    assert timedelta() < until <= timedelta(seconds=HEARTBEAT_SECONDS)
    assert job.misfire_grace_time is None, "a heartbeat that comes late is still worth having"


async def test_a_stopped_clock_takes_no_instants_and_rings_no_more(bell: Bell) -> None:
    alarm = Alarm(bell.ring)
    alarm.set(datetime.now(UTC))
    alarm.start()
    alarm.stop()
    alarm.stop()

    alarm.set(datetime.now(UTC))

    assert alarm._scheduler.get_job("next") is None
    assert bell.rings == []
