"""Delivery makes plans anew by itself: at each start, and once a clock that jumped is right again."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.clock import Clock
from bot.delivery.messenger import PlaceRefused
from bot.delivery.replanner import Replanner
from bot.domain.due import DueKind, DueWork
from bot.domain.outbox import CardName
from bot.domain.rounds import RoundState
from bot.domain.shards import ALL
from bot.services.rankings import Wanted
from tests.conftest import SettableClock
from tests.delivery.conftest import AUTHOR, CHANNEL, GUILD, Post

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


async def test_a_refusal_noted_by_a_clock_ahead_closes_no_channel_once_it_is_right(post: Post) -> None:
    right = post.clock.now()
    await post.delivery.open()
    await post.delivery.run_due()
    post.clock.move(timedelta(days=35))
    post.messenger.troubles["refused"] = [PlaceRefused("403 50001")]
    await post.write("refused")
    await post.delivery.run_due()

    post.clock.set(right)
    await post.write("next")
    await post.delivery.run_due()

    assert post.messenger.keys == ["refused", "next"]


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


async def test_a_plan_that_fails_is_tried_again_once_a_minute(clock: SettableClock) -> None:
    looks = Looks(clock, fails=1)
    replanner = Replanner(looks.replan, clock)

    for _ in range(10):
        await replanner.look()
        clock.move(timedelta(seconds=20))

    assert [at - looks.at[0] for at in looks.at] == [timedelta(), timedelta(minutes=1)]


async def test_a_server_whose_plans_fail_holds_up_no_other_and_lets_delivery_rest(post: Post) -> None:
    in_time, broken = post.clock.now() + timedelta(days=2), GUILD + 1
    for guild_id in (broken - 2, broken, broken + 2):
        await plan_astray(post, DueKind.SEND_DIGEST, guild_id)
    async with post.database.write(broken) as tx:
        trigger = f"BEFORE INSERT ON due WHEN new.guild_id = {broken} BEGIN SELECT RAISE(ABORT, 'no'); END"
        await tx.connection.execute(text(f"CREATE TRIGGER refuse_due {trigger}"))

    with capture_logs() as logs:
        await post.delivery.open()
        async with asyncio.timeout(30):
            await post.delivery.run_due()

    assert [entry["event"] for entry in logs].count("plans.failed") == 1
    async with post.database.read() as tx:
        astray = await tx.due.list_astray(post.clock.now(), ALL)
        assert [work.guild_id for work in astray] == [broken]
        next_due_at = await tx.due.next_due_at(ALL, post.clock.now())
    assert next_due_at
    assert next_due_at < in_time


async def test_a_row_that_nobody_can_read_stops_no_plan(post: Post) -> None:
    await plan_astray(post, DueKind.FOLD, GUILD)
    await plan_astray(post, DueKind.REFRESH_FLAG, GUILD)
    async with post.database.write(GUILD) as tx:
        await tx.connection.execute(text("UPDATE due SET due_at = 'zzz' WHERE kind = 'refresh-flag'"))

    assert await post.services.replanning.replan(ALL) == 1
    assert await post.services.replanning.replan(ALL) == 0
    async with post.database.read() as tx:
        assert await tx.due.count_parked() == {"refresh-flag": 1}


async def plan_astray(post: Post, kind: DueKind, guild_id: int) -> None:
    due_at = post.clock.now() + timedelta(days=35)
    async with post.database.write(guild_id) as tx:
        await tx.due.add(DueWork(guild_id=guild_id, kind=kind, subject_id=AUTHOR, due_at=due_at))


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
