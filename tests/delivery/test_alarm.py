"""The alarm clock: rings at its instant, late ones at once, and now and then in any case."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from bot.delivery.alarm import Alarm
from tests.conftest import SettableClock

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


class FiveWeeksEarlier(datetime):
    """What the machine's clock shows after it was set back."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        return datetime.now(tz) - timedelta(weeks=5)


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

    assert alarm._scheduler.get_jobs() == []
    assert bell.rings == []


async def test_it_rings_once_in_a_while_in_any_case(bell: Bell) -> None:
    alarm = Alarm(bell.ring, heartbeat_seconds=0.02)
    alarm.start()

    for _ in range(3):
        await bell.wait()

    alarm.stop()


async def test_it_goes_on_when_the_machines_clock_is_set_back(
    bell: Bell, monkeypatch: pytest.MonkeyPatch
) -> None:
    alarm = Alarm(bell.ring, heartbeat_seconds=0.02)
    alarm.start()
    await bell.wait()

    monkeypatch.setattr("apscheduler.schedulers.base.datetime", FiveWeeksEarlier)
    for _ in range(3):
        await bell.wait()

    alarm.stop()


async def test_an_instant_is_one_of_the_clock_it_was_given(bell: Bell) -> None:
    behind = SettableClock(datetime.now(UTC) - timedelta(weeks=5))
    alarm = Alarm(bell.ring, behind)
    alarm.start()

    alarm.set(behind.now() + timedelta(milliseconds=50))
    await bell.wait()
    alarm.set(behind.now() + timedelta(minutes=1))
    job = alarm._scheduler.get_job("next")

    assert job is not None
    assert job.next_run_time > datetime.now(UTC) + timedelta(seconds=50)
    alarm.stop()


async def test_a_stopped_clock_takes_no_instants_and_rings_no_more(bell: Bell) -> None:
    alarm = Alarm(bell.ring)
    alarm.set(datetime.now(UTC))
    alarm.start()
    alarm.stop()
    alarm.stop()

    alarm.set(datetime.now(UTC))

    assert alarm._scheduler.get_job("next") is None
    assert bell.rings == []
