"""Rankings on a real database: places, neighbours, who is listed, streaks, and posts exactly once."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.domain.members import Member
from bot.domain.rankings import (
    AlreadyExcluded,
    DatesBackwards,
    Hidden,
    Metric,
    NotExcluded,
    Period,
    RankSwitchedOff,
)
from bot.domain.reasons import ReasonMissing
from bot.domain.responses import OwnRecord
from bot.services import ledger
from bot.services.folds import rebuild
from bot.services.rankings import Wanted
from bot.services.streaks import streaks_of
from tests.builders import GUILD, MODERATOR, OTHER_GUILD, a_reason, a_response
from tests.services.community import Community

PEERS_EVER = Wanted(Metric.PEERS, Period.ALL)
STREAK = Wanted(Metric.STREAK)


async def give(community: Community, giver_id: int, receivers: int, *, days_ago: int = 0) -> None:
    """Let a member answer so many others."""
    at = community.now - timedelta(days=days_ago)
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        responses = [
            a_response(giver_id=giver_id, receiver_id=1_000 + number, responded_at=at)
            for number in range(receivers)
        ]
        await ledger.record(tx, responses, server, community.now)


async def places(
    community: Community, wanted: Wanted = PEERS_EVER, page: int = 0
) -> list[tuple[int, int, int]]:
    ranking = await community.services.rankings.page(GUILD, wanted, page)
    return [(entry.rank, entry.user_id, entry.score) for entry in ranking.entries]


async def save(community: Community, user_id: int, **choices: Any) -> None:
    async with community.database.write(GUILD) as tx:
        await tx.members.save(Member(guild_id=GUILD, user_id=user_id, **choices))


async def test_equal_scores_share_a_rank_and_the_next_one_skips(community: Community) -> None:
    for giver_id, receivers in ((1, 2), (2, 3), (3, 2), (4, 1)):
        await give(community, giver_id, receivers)

    assert await places(community) == [(1, 2, 3), (2, 1, 2), (2, 3, 2), (4, 4, 1)]


async def test_a_rank_is_shared_across_pages(community: Community) -> None:
    for giver_id in range(1, 13):
        await give(community, giver_id, 1)

    ranking = await community.services.rankings.page(GUILD, PEERS_EVER, 1)

    assert [(entry.rank, entry.user_id) for entry in ranking.entries] == [(1, 11), (1, 12)]
    assert (ranking.total, ranking.pages, ranking.page) == (12, 2, 1)
    assert (await community.services.rankings.page(GUILD, PEERS_EVER, 99)).page == 1


async def test_whoever_left_or_is_not_to_be_named_or_was_left_out_leaves_no_gap(community: Community) -> None:
    for giver_id, receivers in ((1, 5), (2, 4), (3, 3), (4, 2)):
        await give(community, giver_id, receivers)
    await save(community, 1, left_at=community.now)
    await save(community, 2, is_visible=False)
    await community.services.rankings.exclude(GUILD, MODERATOR, 3, a_reason("Staff"))
    today = community.now.date()

    assert await places(community) == [(1, 4, 2)]
    assert await places(community, Wanted(Metric.PEERS, Period.DATES, today, today)) == [(1, 4, 2)]
    own = [(await community.services.rankings.place(GUILD, each, PEERS_EVER)).hidden for each in (2, 3, 4)]
    assert own == [Hidden.OWN_CHOICE, Hidden.EXCLUDED, None]
    export = await community.services.rankings.export(GUILD, PEERS_EVER)
    assert [entry.user_id for entry in export.entries] == [4]
    assert set(export.scores[Metric.RESPONSES]) == {4}


async def test_ones_own_place_comes_with_two_neighbours_on_each_side(community: Community) -> None:
    for giver_id in range(1, 8):
        await give(community, giver_id, giver_id)

    middle = await community.services.rankings.place(GUILD, 4, PEERS_EVER)
    top = await community.services.rankings.place(GUILD, 7, PEERS_EVER)

    assert [entry.user_id for entry in middle.entries] == [6, 5, 4, 3, 2]
    assert middle.own is not None
    assert (middle.own.rank, middle.total) == (4, 7)
    assert [entry.user_id for entry in top.entries] == [7, 6, 5]


async def test_among_equals_one_finds_oneself(community: Community) -> None:
    for giver_id in range(1, 9):
        await give(community, giver_id, 1)

    standing = await community.services.rankings.place(GUILD, 7, PEERS_EVER)

    assert [entry.user_id for entry in standing.entries] == [5, 6, 7, 8]
    assert {entry.rank for entry in standing.entries} == {1}


async def test_a_server_may_keep_places_to_itself(community: Community) -> None:
    await community.services.servers.set_rank_shown(GUILD, is_shown=False)

    with pytest.raises(RankSwitchedOff):
        await community.services.rankings.place(GUILD, 1, PEERS_EVER)


async def test_another_server_sees_nothing(community: Community) -> None:
    await give(community, 1, 3)

    assert (await community.services.rankings.page(OTHER_GUILD, PEERS_EVER)).total == 0


async def test_a_streak_is_ranked_as_long_as_it_lives(community: Community) -> None:
    for days_ago in range(3):
        await give(community, 1, 1, days_ago=days_ago)
    await give(community, 2, 1)
    assert await places(community, STREAK) == [(1, 1, 3), (2, 2, 1)]

    for _ in range(4):
        community.move(days=1)
        async with community.database.read() as tx:
            server = await tx.servers.get(GUILD)
            slow = {user: (await streaks_of(tx, GUILD, user, server, community.now))[0] for user in (1, 2)}
        expected = {user: streak.current for user, streak in slow.items() if streak.current}
        assert {user: score for _, user, score in await places(community, STREAK)} == expected


async def test_a_pause_keeps_a_streak_in_the_ranking_and_a_grace_taken_back_ends_it(
    community: Community,
) -> None:
    streaks = community.services.streaks
    today = community.now.date()
    await give(community, 1, 1)
    await give(community, 2, 1)
    assert len(await places(community, STREAK)) == 2

    await streaks.pause(GUILD, 1, "3 weeks")
    given = await streaks.give_grace(
        GUILD, MODERATOR, today, today + timedelta(days=9), "Festival", user_id=2
    )
    community.move(days=5)
    assert len(await places(community, STREAK)) == 2

    await streaks.take_back_grace(GUILD, given.row.id)
    assert [user_id for _, user_id, _ in await places(community, STREAK)] == [1]


async def test_making_scores_again_changes_nothing(community: Community) -> None:
    await give(community, 1, 3)
    await give(community, 2, 2, days_ago=40)
    before = {metric: await places(community, Wanted(metric, Period.ALL)) for metric in Metric}

    await rebuild(community.database, GUILD, community.now)

    assert {metric: await places(community, Wanted(metric, Period.ALL)) for metric in Metric} == before


async def test_to_leave_out_asks_a_reason_and_is_on_record(community: Community) -> None:
    rankings = community.services.rankings
    with pytest.raises(ReasonMissing):
        await rankings.exclude(GUILD, MODERATOR, 1, a_reason("  "))
    await rankings.exclude(GUILD, MODERATOR, 1, a_reason("Staff"))
    with pytest.raises(AlreadyExcluded):
        await rankings.exclude(GUILD, MODERATOR, 1, a_reason("Staff"))
    with pytest.raises(OwnRecord):
        await rankings.include(GUILD, 1, 1, a_reason("I want to win"))
    await rankings.include(GUILD, MODERATOR, 1, a_reason("No longer staff"))
    with pytest.raises(NotExcluded):
        await rankings.include(GUILD, MODERATOR, 1, a_reason("Again"))

    audit = await community.services.moderation.audit(GUILD, limit=9)
    assert [(entry.act.value, entry.member_id, entry.reason) for entry in audit.entries] == [
        ("include", 1, "No longer staff"),
        ("exclude", 1, "Staff"),
    ]


async def test_dates_backwards_are_refused(community: Community) -> None:
    wanted = Wanted(Metric.PEERS, Period.DATES, date(2026, 3, 2), date(2026, 3, 1))

    with pytest.raises(DatesBackwards):
        await community.services.rankings.page(GUILD, wanted)


async def test_whoever_only_received_is_in_the_export_after_those_with_a_place(community: Community) -> None:
    await give(community, 1, 2)

    export = await community.services.rankings.export(GUILD, PEERS_EVER)

    assert [rank for rank, _ in export.members] == [1, None, None]
    assert {user_id for _, user_id in export.members} == {1, *export.scores[Metric.RECEIVED]}


async def test_a_ranking_says_whether_its_days_are_over(community: Community) -> None:
    rankings = community.services.rankings

    assert not (await rankings.page(GUILD, Wanted(period=Period.THIS_WEEK))).is_over
    assert not (await rankings.page(GUILD, PEERS_EVER)).is_over
    assert (await rankings.page(GUILD, Wanted(period=Period.LAST_WEEK))).is_over
    assert (await rankings.place(GUILD, 1, Wanted(period=Period.LAST_WEEK))).is_over
