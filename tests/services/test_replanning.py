"""Plans that a wrong clock or changed rules of a zone left astray are made anew, of every kind there is."""

import asyncio
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.due import Worker
from bot.delivery.handlers import Handler, again_and_again
from bot.domain.due import DueKind, DueWork
from bot.domain.members import Notices
from bot.domain.outbox import CardName, Letter
from bot.domain.rounds import RoundState
from bot.domain.shards import ALL
from bot.services.rankings import Wanted
from tests.builders import AUTHOR, GUILD, PEER
from tests.services.community import CHANNEL, Community
from tests.services.test_rounds import (
    MONDAY,
    answered,
    joined,
    letters_of,
    open_with,
    peers_of,
    rounds_of,
    set_up,
)
from tests.services.test_weekly_rankings import posts

WEEK, DAY = timedelta(weeks=1), timedelta(days=1)
AHEAD = [timedelta(weeks=5), timedelta(days=734)]


async def start(community: Community) -> None:
    """Start again, with the clock as it is: plans are made anew, and what is due is done."""
    await community.services.replanning.replan(ALL)
    await work(community, community.now)


async def work(community: Community, at: datetime) -> None:
    """Let an instant come, and rounds and rankings be looked at as the worker does it."""
    community.clock.set(at)
    services, handlers = community.services, defaultdict[DueKind, Handler](lambda: nothing)
    handlers[DueKind.OPEN_ROUND] = again_and_again(services.round_keeping.open_due)
    handlers[DueKind.POST_RANKING] = again_and_again(services.weekly_rankings.run)
    worker = Worker(community.database, handlers, community.clock, ALL)
    while await worker.take_on():
        await asyncio.gather(*(task for slots in worker.slots for task in slots.under_way))


async def nothing(work: DueWork) -> None:
    """Do nothing about work that is no matter here."""
    del work


async def due(community: Community, kind: DueKind) -> datetime:
    [at] = [at for (each, _), at in (await community.works()).items() if each is kind]
    return at


@pytest.mark.parametrize("ahead", AHEAD)
async def test_a_clock_that_ran_ahead_costs_no_round_that_was_still_to_come(
    community: Community, ahead: timedelta
) -> None:
    await set_up(community)
    await joined(community, AUTHOR, PEER)
    right = community.now
    await work(community, right + ahead)
    assert not await rounds_of(community, RoundState.OPEN)

    community.clock.set(right)
    await start(community)

    await work(community, MONDAY - timedelta(minutes=1))
    assert not await rounds_of(community, RoundState.OPEN)
    await work(community, MONDAY)
    [opened] = await rounds_of(community, RoundState.OPEN)
    assert (opened.week, opened.opens_at) == (MONDAY.date(), MONDAY)
    assert opened.closes_at == MONDAY + WEEK


async def test_a_round_that_was_opened_in_the_future_is_brought_back_with_its_peers(
    community: Community,
) -> None:
    await set_up(community)
    await joined(community, AUTHOR, PEER)
    right = community.now
    await work(community, right + timedelta(days=734))
    async with community.database.read() as tx:
        planned = await tx.rounds.find(GUILD, RoundState.PLANNED)
    assert planned
    await work(community, planned.opens_at)
    assert len(await rounds_of(community, RoundState.OPEN)) == 1

    community.clock.set(right)
    await start(community)

    [opened] = await rounds_of(community, RoundState.OPEN)
    assert (opened.opens_at, opened.week) == (right, right.date())
    # On Wednesday: the next Monday is five days away.
    assert opened.closes_at == MONDAY
    community.move(hours=1)
    assert await peers_of(community, AUTHOR) == [PEER]
    await answered(community, AUTHOR, PEER)
    assert len(await letters_of(community, CardName.ROUND_DONE)) == 1
    await work(community, MONDAY)
    assert [each.week for each in await rounds_of(community, RoundState.OPEN)] == [MONDAY.date()]


async def test_a_week_that_exists_is_skipped_and_no_error(community: Community) -> None:
    opened = await open_with(community, AUTHOR, PEER)
    for week in range(1, 9):
        await work(community, MONDAY + week * WEEK)

    community.clock.set(MONDAY + DAY)
    await start(community)
    await set_up(community)

    for day in range(1, 7 * 12):
        await work(community, MONDAY + day * DAY)
        assert len(await rounds_of(community, RoundState.PLANNED)) == 1
    weeks = [each.week for each in await rounds_of(community, RoundState.CLOSED)]
    assert len(weeks) == len(set(weeks))
    # The weeks that a clock ran through before stand as they are; those after them are held as ever.
    assert opened.week in weeks
    assert (MONDAY + 10 * WEEK).date() in weeks
    assert await rounds_of(community, RoundState.OPEN)


async def test_a_moderator_can_run_no_round_on_a_day_that_has_one(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)
    await work(community, MONDAY + WEEK)
    community.clock.set(MONDAY + timedelta(minutes=5))
    await start(community)

    assert (await rounds_of(community, RoundState.PLANNED))[0].week > MONDAY.date()


@pytest.mark.parametrize("ahead", AHEAD)
async def test_a_clock_that_ran_ahead_costs_no_weekly_ranking(community: Community, ahead: timedelta) -> None:
    weekly, right = community.services.weekly_rankings, community.now
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    await work(community, right + ahead)

    community.clock.set(right)
    await start(community)

    await work(community, at - timedelta(minutes=1))
    assert len(await posts(community)) == 1
    await work(community, at)
    assert [key for key, *_ in await posts(community)][1:] == [at.date().isoformat()]
    await work(community, at + DAY)
    await work(community, at + WEEK)
    assert [key for key, *_ in await posts(community)][2:] == [(at + WEEK).date().isoformat()]


async def test_a_ranking_that_exists_is_skipped_and_no_error(community: Community) -> None:
    weekly, right = community.services.weekly_rankings, community.now
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    await work(community, at)
    await work(community, at + WEEK)

    community.clock.set(right)
    await start(community)

    for day in range(21):
        await work(community, at + day * DAY)
    keys = [key for key, *_ in await posts(community)]
    assert keys == [(at + number * WEEK).date().isoformat() for number in range(3)]


async def test_the_weekly_ranking_follows_a_zone_rule_changed_at_short_notice(community: Community) -> None:
    at = await community.services.weekly_rankings.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    assert await due(community, DueKind.POST_RANKING) == community.now + DAY, "it is looked at each day"
    # As if New York's clocks were the server's from one day to the other.
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        await tx.servers.save(GUILD, replace(server, timezone="America/New_York"))

    await work(community, at)

    assert not await posts(community)
    assert await due(community, DueKind.POST_RANKING) == at + timedelta(hours=4)
    await work(community, at + timedelta(hours=4))
    assert len(await posts(community)) == 1


async def test_a_start_looks_at_once_at_what_is_planned_by_a_calendar(community: Community) -> None:
    await set_up(community)
    at = await community.services.weekly_rankings.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=18)
    community.clock.set(at - timedelta(hours=6))
    await work(community, community.now)
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        await tx.servers.save(GUILD, replace(server, timezone="Europe/Berlin"))

    # With the new rules the program was started again: their hour is one sooner.
    await start(community)

    assert await due(community, DueKind.OPEN_ROUND) == MONDAY - timedelta(hours=1)
    assert await due(community, DueKind.POST_RANKING) == at - timedelta(hours=1)


async def test_boosts_reminders_and_daily_letters_of_a_clock_that_ran_ahead_come_in_their_time(
    community: Community,
) -> None:
    right, services = community.now, community.services
    community.clock.set(right + timedelta(days=734))
    boost = await community.request(days=7)
    await services.reminders.set_hour(GUILD, AUTHOR, 19)
    await services.members.set_notices(GUILD, AUTHOR, Notices.DIGEST)
    await community.respond(boost)
    async with community.database.write(GUILD) as tx:
        key, later = "a letter", community.now
        letter = Letter(
            guild_id=GUILD, key=key, card=CardName.THANKS, subject_id=1, user_id=PEER, due_at=later
        )
        await tx.outbox.add(letter)

    community.clock.set(right)
    await services.replanning.replan(ALL)

    works = await community.works()
    assert works[DueKind.REMIND, AUTHOR] == datetime(2026, 3, 4, 19, tzinfo=UTC)
    assert works[DueKind.SEND_DIGEST, AUTHOR] == datetime(2026, 3, 5, 9, tzinfo=UTC)
    assert works[DueKind.EXPIRE_BOOST, boost.id] == right + 7 * DAY
    assert works[DueKind.RESCUE_BOOST, boost.id] == right + 2 * DAY
    assert (await community.boost(boost)).expires_at == right + 7 * DAY
    assert max(works.values()) <= right + 7 * DAY
    waiting = await community.letter("a letter")
    assert waiting
    assert waiting.due_at == right


async def test_what_is_planned_rightly_stays_as_it_is(community: Community) -> None:
    services = community.services
    boost = await community.request(days=14)
    await services.reminders.set_hour(GUILD, AUTHOR, 19)
    before = await community.works()

    community.move(minutes=1)
    await services.replanning.replan(ALL)

    assert await community.works() == before
    assert await community.boost(boost) == boost
