"""The check of time: a clock that differs from Discord's is not believed, and nothing due is done by it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.clock import CheckedClock
from bot.delivery.delivery import Delivery
from bot.delivery.heart import Heart
from bot.delivery.time_check import TimeCheck
from bot.domain.shards import ALL
from bot.services.memory import Memory
from tests.conftest import SettableClock
from tests.delivery.conftest import GUILD, Post

WEEKS_5 = timedelta(weeks=5)


@dataclass
class Machine:
    """A machine whose clock can be set, and which can sleep: then its monotonic clock stands still.

    Attributes:
        discord: Discord's clock, the true one.
        ahead: How far the machine's is ahead of it.
        odd: What the next answers of Discord's are wrong by.
    """

    discord: SettableClock
    ahead: timedelta = timedelta()
    seconds: float = 1_000.0
    asked: int = 0
    odd: list[timedelta] = field(default_factory=list)
    is_reachable: bool = True

    def __post_init__(self) -> None:
        self.clock = CheckedClock(self, self.monotonic)
        self.check = TimeCheck(self.clock, self.ask, self.monotonic)

    def now(self) -> datetime:
        return self.discord.now() + self.ahead

    def monotonic(self) -> float:
        return self.seconds

    def pass_time(self, by: timedelta) -> None:
        self.discord.move(by)
        self.seconds += by.total_seconds()

    async def ask(self) -> None:
        self.asked += 1
        if self.is_reachable:
            self.clock.hear(self.discord.now() + (self.odd.pop(0) if self.odd else timedelta()))


@pytest.fixture
def machine(clock: SettableClock) -> Machine:
    return Machine(clock)


@pytest.mark.parametrize("ahead", [timedelta(), timedelta(seconds=59), timedelta(seconds=-59)], ids=str)
async def test_a_clock_that_agrees_is_believed(machine: Machine, ahead: timedelta) -> None:
    machine.ahead = ahead

    assert await machine.check.is_right()
    assert machine.clock.now() == machine.now()


@pytest.mark.parametrize("ahead", [WEEKS_5, -WEEKS_5, timedelta(seconds=62), timedelta(days=734)], ids=str)
async def test_one_that_differs_is_not_and_discords_time_is_shown(machine: Machine, ahead: timedelta) -> None:
    machine.ahead = ahead

    assert not await machine.check.is_right()
    assert machine.clock.now() == machine.discord.now()
    machine.pass_time(timedelta(hours=3))
    assert machine.clock.now() == machine.discord.now()


@pytest.mark.parametrize("ahead", [WEEKS_5, -WEEKS_5], ids=str)
async def test_a_clock_that_is_set_while_the_bot_runs_is_noticed_with_no_new_answer(
    machine: Machine, ahead: timedelta
) -> None:
    await machine.check.is_right()
    machine.is_reachable = False

    machine.ahead = ahead
    assert not await machine.check.is_right()
    assert machine.clock.now() == machine.discord.now()

    machine.ahead = timedelta()
    assert await machine.check.is_right()


@pytest.mark.parametrize("before", [0, 1, 2, 3])
async def test_a_single_odd_answer_changes_nothing(machine: Machine, before: int) -> None:
    for _ in range(before):
        await machine.ask()
    machine.odd = [timedelta(days=2)]
    await machine.ask()

    assert await machine.check.is_right()
    assert abs(machine.clock.now() - machine.discord.now()) < timedelta(seconds=1)


async def test_a_machine_that_slept_is_right_at_once(machine: Machine) -> None:
    for _ in range(3):
        await machine.ask()

    machine.discord.move(timedelta(hours=8))

    assert await machine.check.is_right()
    assert machine.clock.now() == machine.discord.now()


async def test_an_event_from_the_future_says_that_the_machine_stood_still(machine: Machine) -> None:
    for _ in range(3):
        await machine.ask()
    machine.discord.move(timedelta(hours=8))
    machine.ahead = timedelta(hours=-8)

    machine.clock.hear_event(machine.discord.now() - timedelta(minutes=5))
    assert machine.clock.now() == machine.discord.now() - timedelta(minutes=5)

    machine.clock.hear_event(machine.discord.now())
    assert not await machine.check.is_right()
    assert machine.clock.now() == machine.discord.now()


async def test_an_event_that_comes_late_says_nothing(machine: Machine) -> None:
    await machine.ask()

    for _ in range(3):
        machine.clock.hear_event(machine.discord.now() - timedelta(minutes=10))

    assert await machine.check.is_right()


async def test_discord_is_asked_once_in_an_hour_and_of_a_wrong_clock_now_and_then(machine: Machine) -> None:
    for _ in range(120):
        assert await machine.check.is_right()
        machine.pass_time(timedelta(minutes=1))
    assert machine.asked == 2

    machine.ahead = WEEKS_5
    machine.asked = 0
    for _ in range(60):
        await machine.check.is_right()
        machine.pass_time(timedelta(seconds=1))
    assert machine.asked == 2 * 3


async def test_without_any_answer_the_machine_is_believed(machine: Machine) -> None:
    machine.is_reachable, machine.ahead = False, WEEKS_5

    assert await machine.check.is_right()
    assert machine.clock.now() == machine.now()


async def test_the_log_says_it_once_each_way(machine: Machine) -> None:
    with capture_logs() as lines:
        for ahead in (timedelta(), WEEKS_5, WEEKS_5, timedelta(), timedelta()):
            machine.ahead = ahead
            await machine.check.is_right()

    assert [line["event"] for line in lines] == ["clock.wrong", "clock.agrees"]
    assert lines[0]["machine_ahead_seconds"] == WEEKS_5.total_seconds()


async def _plan_nothing() -> None:
    pass


@pytest.fixture
def delivery(post: Post, machine: Machine) -> Delivery:
    """Return delivery that checks the time, with a heart that shows when it beat."""
    heart = Heart(Memory(post.database), post.services.streaks, machine.clock, ALL, lambda: [GUILD])
    return Delivery(
        post.database,
        post.sender,
        post.worker,
        machine.clock,
        ALL,
        heart.beat,
        _plan_nothing,
        machine.check.is_right,
    )


@pytest.mark.parametrize("ahead", [WEEKS_5, -WEEKS_5], ids=str)
async def test_nothing_due_is_done_until_the_clocks_agree(
    post: Post, machine: Machine, delivery: Delivery, ahead: timedelta
) -> None:
    boost = await post.boost()
    machine.ahead = ahead
    await delivery.open()
    await delivery.run_due()

    assert post.messenger.keys == []
    assert await Memory(post.database).get("heartbeat") is None

    machine.ahead = timedelta()
    await delivery.run_due()

    assert post.messenger.keys == [f"boost:{boost.id}"]
    assert await Memory(post.database).get("heartbeat") == machine.discord.now().isoformat()


async def test_days_with_a_wrong_clock_are_no_absence(
    post: Post, machine: Machine, delivery: Delivery
) -> None:
    await delivery.open()
    await delivery.run_due()
    machine.ahead = timedelta(days=734)
    for _ in range(4):
        machine.pass_time(timedelta(days=1))
        await delivery.run_due()
    machine.ahead = timedelta()
    await delivery.run_due()

    assert await post.services.streaks.list_graces(GUILD) == []
