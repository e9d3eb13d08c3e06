"""Delivery makes plans anew by itself: at each start, and once a clock that jumped is right again."""

from datetime import datetime, timedelta

import pytest

from bot.clock import Clock
from bot.delivery.replanner import Replanner
from bot.domain.outbox import CardName
from bot.domain.rounds import RoundState
from bot.domain.shards import ALL
from bot.services.rankings import Wanted
from tests.conftest import SettableClock
from tests.delivery.conftest import CHANNEL, GUILD, Post

AHEAD = timedelta(days=734)


async def sent(post: Post, card: CardName) -> int:
    await post.delivery.run_due()
    return sum(each.card is card for each in post.messenger.posted)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_a_clock_two_years_ahead_and_back_costs_neither_round_nor_ranking(
    post: Post, is_restarted: bool
) -> None:
    services, right = post.services, post.clock.now()
    await services.servers.set_channels(GUILD, boosts=CHANNEL)
    plan = await services.round_keeping.set_challenge(GUILD, weekday="monday", wall_time="18:00")
    posted_at = await services.weekly_rankings.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    await post.delivery.open()
    await post.delivery.run_due()
    post.clock.set(right + AHEAD)
    rankings = await sent(post, CardName.RANKING)
    rounds = await sent(post, CardName.ROUND)

    post.clock.set(right)
    if is_restarted:
        post.delivery._replan = Replanner(lambda: services.replanning.replan(ALL), post.clock).look
    await post.delivery.run_due()

    post.clock.set(posted_at)
    assert await sent(post, CardName.RANKING) == rankings + 1
    post.clock.set(plan.openings[0])
    await post.delivery.run_due()
    async with post.database.read() as tx:
        opened = await tx.rounds.find(GUILD, RoundState.OPEN)
    assert opened
    assert opened.opens_at == plan.openings[0]
    post.clock.move(timedelta(seconds=5))
    assert await sent(post, CardName.ROUND) == rounds + 1


@pytest.mark.parametrize(
    ("by", "again"),
    [
        (timedelta(minutes=1), False),
        (timedelta(hours=20), False),
        (timedelta(seconds=-30), False),
        (timedelta(minutes=-5), True),
        (timedelta(days=-734), True),
        (timedelta(days=2), True),
    ],
)
async def test_plans_are_made_anew_when_the_clock_has_jumped(
    clock: SettableClock, by: timedelta, again: bool
) -> None:
    looks = Looks(clock)
    replanner = Replanner(looks.replan, clock)
    await replanner.look()

    clock.move(by)
    await replanner.look()

    assert len(looks.at) == 1 + again


async def test_a_plan_that_fails_stops_no_delivery_and_is_tried_again(clock: SettableClock) -> None:
    looks = Looks(clock, fails=1)
    replanner = Replanner(looks.replan, clock)

    await replanner.look()
    await replanner.look()
    await replanner.look()

    assert len(looks.at) == 2


class Looks:
    """Count how often plans were made."""

    def __init__(self, clock: Clock, *, fails: int = 0) -> None:
        self._clock = clock
        self._fails = fails
        self.at: list[datetime] = []

    async def replan(self) -> int:
        """Note a look, and fail at first if asked to."""
        self.at.append(self._clock.now())
        if len(self.at) <= self._fails:
            message = "a plan nobody can read"
            raise ValueError(message)
        return 0
