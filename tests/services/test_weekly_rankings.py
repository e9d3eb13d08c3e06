"""The weekly ranking on a real database: one a week, about the days of its day, in the server's zone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.domain.due import DueKind
from bot.domain.moderation import Act
from bot.domain.outbox import LetterState, dead
from bot.domain.rankings import Metric, NoSchedule, Period
from bot.services.audit import act_as
from bot.services.rankings import Wanted
from bot.storage.schema import ranking_posts
from tests.builders import GUILD, MODERATOR
from tests.services.community import CHANNEL, Community

NEW_CHANNEL = CHANNEL + 1


async def posts(community: Community) -> list[tuple[str, date, date]]:
    """Return the keys of what was posted, with the days each is about."""
    query = select(ranking_posts).order_by(ranking_posts.c.id)
    async with community.database.read() as tx:
        rows = await tx.connection.execute(query)
    return [(row.key.rpartition(":")[2], row.starts_on, row.ends_on) for row in rows]


async def test_the_weekly_ranking_is_posted_once_and_then_waits_for_the_next_week(
    community: Community,
) -> None:
    weekly = community.services.weekly_rankings
    first = await weekly.schedule(GUILD, CHANNEL, Wanted(period=Period.LAST_WEEK), weekday=0, hour=9)
    assert first == datetime(2026, 3, 9, 9, tzinfo=community.now.tzinfo)
    planned = date(2026, 3, 9).toordinal()
    # It is looked at each day until then.
    assert (await community.works())[DueKind.POST_RANKING, planned] == community.now + timedelta(days=1)

    community.clock.set(first)
    await weekly.run(GUILD, planned)
    await weekly.run(GUILD, planned)

    letters = {key for key in await community.letters() if key.startswith("ranking:")}
    assert letters == {"ranking:weekly:2026-03-09"}
    later = (DueKind.POST_RANKING, date(2026, 3, 16).toordinal())
    assert (await community.works())[later] == first + timedelta(days=1)


async def test_after_weeks_away_one_ranking_is_posted_and_not_three(community: Community) -> None:
    weekly = community.services.weekly_rankings
    await weekly.schedule(GUILD, CHANNEL, Wanted(period=Period.LAST_WEEK), weekday=0, hour=9)

    community.clock.set(datetime(2026, 3, 25, 12, tzinfo=community.now.tzinfo))
    await weekly.run(GUILD, date(2026, 3, 9).toordinal())

    letters = [key for key in await community.letters() if key.startswith("ranking:")]
    assert len(letters) == 1
    assert (DueKind.POST_RANKING, date(2026, 3, 30).toordinal()) in await community.works()


async def test_a_stopped_schedule_posts_nothing(community: Community) -> None:
    weekly = community.services.weekly_rankings
    await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    await weekly.stop(GUILD)
    with pytest.raises(NoSchedule):
        await weekly.stop(GUILD)

    await weekly.run(GUILD, date(2026, 3, 9).toordinal())

    assert not any(key.startswith("ranking:") for key in await community.letters())
    assert not any(kind is DueKind.POST_RANKING for kind, _ in await community.works())


async def test_what_runs_late_is_about_the_days_it_was_planned_for(community: Community) -> None:
    weekly = community.services.weekly_rankings
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(period=Period.THIS_WEEK), weekday=6, hour=20)
    assert at == datetime(2026, 3, 8, 20, tzinfo=UTC)

    community.clock.set(at + timedelta(hours=4, minutes=5))
    await weekly.run(GUILD, at.date().toordinal())

    assert await posts(community) == [("2026-03-08", date(2026, 3, 2), date(2026, 3, 8))]


async def test_back_just_before_the_hour_each_week_is_posted_once(community: Community) -> None:
    weekly = community.services.weekly_rankings
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(period=Period.LAST_WEEK), weekday=0, hour=9)

    community.clock.set(at + timedelta(days=6, hours=23, minutes=30))
    await weekly.run(GUILD, at.date().toordinal())
    community.clock.set(at + timedelta(days=7))
    await weekly.run(GUILD, at.date().toordinal() + 7)

    assert await posts(community) == [
        ("2026-03-09", date(2026, 3, 2), date(2026, 3, 8)),
        ("2026-03-16", date(2026, 3, 9), date(2026, 3, 15)),
    ]


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Asia/Tokyo", datetime(2026, 3, 8, 11, tzinfo=UTC)),
        ("Pacific/Honolulu", datetime(2026, 3, 9, 6, tzinfo=UTC)),
    ],
)
async def test_it_moves_with_the_zone_of_the_server(community: Community, zone: str, at: datetime) -> None:
    weekly = community.services.weekly_rankings
    await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=6, hour=20)

    await community.services.zones.choose_for_server(GUILD, zone)

    community.clock.set(at - timedelta(hours=1))
    assert await weekly.run(GUILD, date(2026, 3, 8).toordinal()) == at


async def test_once_stopped_what_could_not_be_posted_is_not_tried_again(community: Community) -> None:
    weekly = community.services.weekly_rankings
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    community.clock.set(at)
    await weekly.run(GUILD, at.date().toordinal())
    await community.services.rankings.post(GUILD, CHANNEL, Wanted(), interaction_id=5)
    for key in ("ranking:weekly:2026-03-09", "ranking:5"):
        letter = await community.letter(key)
        assert letter is not None
        async with community.database.write(GUILD) as tx:
            await tx.outbox.save(dead(replace(letter, attempts=4), "no access"))

    await weekly.stop(GUILD)

    assert await community.services.servers.try_again(GUILD, {CHANNEL}) == 1, "the one a moderator posted"
    letter = await community.letter("ranking:weekly:2026-03-09")
    assert letter is not None
    assert letter.state is LetterState.SKIPPED


async def test_another_channel_gets_the_weekly_one_and_not_what_a_moderator_posted_elsewhere(
    community: Community,
) -> None:
    weekly = community.services.weekly_rankings
    at = await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    community.clock.set(at)
    await weekly.run(GUILD, at.date().toordinal())
    await community.services.rankings.post(GUILD, CHANNEL, Wanted(), interaction_id=5)

    await weekly.schedule(GUILD, NEW_CHANNEL, Wanted(), weekday=0, hour=9)

    moved, kept = await community.letter("ranking:weekly:2026-03-09"), await community.letter("ranking:5")
    assert moved is not None
    assert kept is not None
    assert (moved.channel_id, kept.channel_id) == (NEW_CHANNEL, CHANNEL)


async def test_every_change_of_it_is_on_record(community: Community) -> None:
    weekly = community.services.weekly_rankings
    act_as(MODERATOR, 1)
    await weekly.schedule(GUILD, CHANNEL, Wanted(), weekday=0, hour=9)
    await weekly.schedule(GUILD, CHANNEL, Wanted(Metric.POINTS, Period.ALL), weekday=3, hour=15)
    await weekly.stop(GUILD)

    entries = (await community.services.moderation.audit(GUILD, limit=9)).entries
    changes = [(each.facts["before"], each.facts["after"]) for each in entries if each.act is Act.SETUP]
    first, second = f"{CHANNEL} 0 9 peers this-week", f"{CHANNEL} 3 15 points all"
    assert changes == [(second, None), (first, second), (None, first)]
