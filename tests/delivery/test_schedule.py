"""The weekly ranking: one post a week at its hour, whatever happens to the process, Discord or the choice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.delivery.messenger import OutcomeUnknown, PlaceRefused
from bot.domain.outbox import CardName, LetterState
from bot.domain.rankings import Metric, Period
from bot.domain.servers import Server
from bot.domain.shards import ALL
from bot.services.rankings import Wanted
from tests.delivery.conftest import CHANNEL, GUILD, Post

OTHER_CHANNEL = CHANNEL + 1
LAST_WEEK = Wanted(Metric.PEERS, Period.LAST_WEEK)
ZONE = ZoneInfo("America/New_York")
BEGIN = datetime(2026, 2, 18, 12, tzinfo=UTC)
"""A Wednesday, some weeks before clocks go forward there."""


async def choose(post: Post, *, channel: int = CHANNEL, weekday: int = 0, hour: int = 9) -> datetime:
    return await post.services.weekly_rankings.schedule(GUILD, channel, LAST_WEEK, weekday=weekday, hour=hour)


async def begin(post: Post) -> None:
    post.clock.set(BEGIN)
    async with post.database.write(GUILD) as tx:
        await tx.servers.save(GUILD, Server(timezone=ZONE.key))


async def live_until(post: Post, end: datetime) -> None:
    """Let time pass and whatever is due be done, as the process does it."""
    while (due_at := await post.next_due_at()) is not None and due_at <= end:
        post.clock.set(max(due_at, post.clock.now()))
        await post.work()
        await post.send()
    post.clock.set(end)


def posted(post: Post) -> list[str]:
    """Return what stands there: where, and for which day."""
    letters = [letter for letter in post.messenger.posted if letter.card is CardName.RANKING]
    return [f"{letter.channel_id} {letter.key.rpartition(':')[2]}" for letter in letters]


async def test_every_week_at_the_same_hour_of_the_clock_on_the_wall(post: Post) -> None:
    await begin(post)
    await choose(post)

    await live_until(post, BEGIN + timedelta(weeks=10))

    mondays = [date(2026, 2, 23) + timedelta(weeks=week) for week in range(10)]
    assert posted(post) == [f"{CHANNEL} {day}" for day in mondays]
    walls = [letter.due_at.astimezone(ZONE) for letter in post.messenger.posted]
    assert [(at.date(), at.hour) for at in walls] == [(day, 9) for day in mondays]


async def test_a_process_that_dies_at_any_step_doubles_and_loses_none(post: Post) -> None:
    """Work and letters are claimed for a time; whoever comes next takes over what was begun."""
    await begin(post)
    first = await choose(post)
    for week in range(8):
        post.clock.set(first + timedelta(weeks=week))
        async with post.database.write(None) as tx:
            # Died with the work in hand.
            await tx.due.claim(post.clock.now(), ALL, limit=9)
        if week % 4 == 1:
            # Died after it was done and before it was taken off the list.
            day = post.clock.now().astimezone(ZONE).date()
            await post.services.weekly_rankings.run(GUILD, day.toordinal())
        if week % 4 == 2:
            # Died while the message was under way: nobody knows what became of it.
            day = post.clock.now().astimezone(ZONE).date()
            post.messenger.late_troubles[f"ranking:weekly:{day}"] = [OutcomeUnknown("cut off")]
        if week % 4 == 3:
            day = post.clock.now().astimezone(ZONE).date()
            post.messenger.troubles[f"ranking:weekly:{day}"] = [OutcomeUnknown("cut off")]
        await live_until(post, post.clock.now() + timedelta(days=1))

    mondays = [date(2026, 2, 23) + timedelta(weeks=week) for week in range(8)]
    assert posted(post) == [f"{CHANNEL} {day}" for day in mondays]


async def test_a_bot_that_was_away_posts_the_last_one_late_and_goes_on(post: Post) -> None:
    await begin(post)
    await choose(post)
    post.clock.set(datetime(2026, 3, 12, 12, tzinfo=UTC))

    await live_until(post, datetime(2026, 3, 17, 12, tzinfo=UTC))

    assert posted(post) == [f"{CHANNEL} 2026-03-09", f"{CHANNEL} 2026-03-16"]


async def test_another_choice_takes_the_place_of_the_one_before(post: Post) -> None:
    await begin(post)
    await choose(post)
    await choose(post, channel=OTHER_CHANNEL, weekday=4, hour=18)

    await live_until(post, BEGIN + timedelta(weeks=2))

    assert posted(post) == [f"{OTHER_CHANNEL} 2026-02-20", f"{OTHER_CHANNEL} 2026-02-27"]


async def test_a_later_hour_on_the_day_of_a_post_is_for_the_next_week(post: Post) -> None:
    await begin(post)
    first = await choose(post)
    await live_until(post, first + timedelta(hours=1))

    told = await choose(post, channel=OTHER_CHANNEL, hour=18)

    assert told.astimezone(ZONE).date() == date(2026, 3, 2)
    await live_until(post, told)
    assert posted(post) == [f"{CHANNEL} 2026-02-23", f"{OTHER_CHANNEL} 2026-03-02"]


async def test_a_server_that_moves_west_waits_for_its_new_hour(post: Post) -> None:
    await begin(post)
    first = await choose(post)
    await post.services.zones.choose_for_server(GUILD, "Pacific/Honolulu")

    await live_until(post, first)
    assert posted(post) == []
    await live_until(post, datetime(2026, 2, 23, 9, tzinfo=ZoneInfo("Pacific/Honolulu")))
    assert posted(post) == [f"{CHANNEL} 2026-02-23"]


async def test_after_it_is_switched_off_nothing_is_posted(post: Post) -> None:
    await begin(post)
    first = await choose(post)
    await live_until(post, first)
    await post.services.weekly_rankings.stop(GUILD)

    await live_until(post, BEGIN + timedelta(weeks=5))

    assert posted(post) == [f"{CHANNEL} 2026-02-23"]
    assert await post.next_due_at() is None


async def test_a_channel_that_is_gone_is_given_up_and_another_one_works(post: Post) -> None:
    await begin(post)
    first = await choose(post)
    post.messenger.troubles["ranking:weekly:2026-02-23"] = [PlaceRefused("404 10003") for _ in range(99)]

    await live_until(post, first + timedelta(days=2))
    assert posted(post) == []
    assert (await post.letter("ranking:weekly:2026-02-23")).state is LetterState.DEAD
    assert (await post.services.servers.health(GUILD)).undelivered == {CHANNEL: 1}, "`/setup check` tells it"
    post.messenger.troubles.clear()

    await choose(post, channel=OTHER_CHANNEL)
    await live_until(post, BEGIN + timedelta(weeks=2))
    assert posted(post) == [f"{OTHER_CHANNEL} 2026-02-23", f"{OTHER_CHANNEL} 2026-03-02"]


async def test_of_rankings_that_could_not_be_posted_only_the_last_is_tried_again(post: Post) -> None:
    await begin(post)
    await choose(post)
    for week in ("2026-02-23", "2026-03-02", "2026-03-09"):
        post.messenger.troubles[f"ranking:weekly:{week}"] = [PlaceRefused("403 50001") for _ in range(999)]
    await live_until(post, BEGIN + timedelta(weeks=3))
    assert posted(post) == []
    post.messenger.troubles.clear()

    assert await post.services.servers.try_again(GUILD, {CHANNEL}) == 1
    await post.send()

    assert posted(post) == [f"{CHANNEL} 2026-03-09"]
