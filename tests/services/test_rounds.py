"""Rounds: opened, joined, answered, swapped, left and closed, on both databases."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.due import DueKind
from bot.domain.matching import match
from bot.domain.members import LeftServer, Notices
from bot.domain.moderation import Scope, Suspended
from bot.domain.openings import RoundOpenedToday
from bot.domain.outbox import CardName
from bot.domain.reasons import ReasonMissing
from bot.domain.rounds import (
    BlockedYourself,
    ChallengeNotSetUp,
    NoPeerLeft,
    NotInChallenge,
    NotInRound,
    NotYourPeer,
    PairState,
    PeerAnswered,
    Round,
    RoundState,
    SwapUsed,
)
from bot.domain.servers import ChallengeChannelMissing, Server
from bot.domain.zone_search import ZoneUnknown
from bot.domain.zones import ZoneChangedRecently
from bot.services import ledger
from bot.services.round_matching import _facts
from bot.services.rounds import Week
from bot.storage.schema import pairs
from tests.builders import AUTHOR, GUILD, MODERATOR, PEER, SECOND_PEER, a_reason, a_response
from tests.services.community import CHANNEL, LOG_CHANNEL, Community

CHALLENGE = 2**62 + 502
MONDAY = datetime(2026, 3, 9, 18, tzinfo=UTC)
CROWD = [2**62 + 100 + number for number in range(8)]


async def set_up(community: Community, **rules: Any) -> None:
    """Choose a channel, and Monday evening."""
    await community.services.servers.set_channels(GUILD, challenge=CHALLENGE, log=LOG_CHANNEL)
    await community.services.round_keeping.set_challenge(GUILD, weekday="monday", wall_time="18:00", **rules)


async def rounds_of(community: Community, state: RoundState) -> list[Round]:
    async with community.database.read() as tx:
        found = [*await tx.rounds.list_past(GUILD, limit=99)]
        planned = await tx.rounds.find(GUILD, RoundState.PLANNED)
    return [each for each in [*found, *([planned] if planned else [])] if each.state is state]


async def work_off(community: Community, at: datetime) -> None:
    """Let an instant come, and whatever is due about rounds be done as the worker does it."""
    community.clock.set(at)
    for (kind, round_id), due_at in (await community.works()).items():
        if kind is DueKind.OPEN_ROUND and due_at <= at:
            await community.services.round_keeping.open_due(GUILD, round_id)
        if kind is DueKind.REMIND_ROUND and due_at <= at:
            await community.services.round_keeping.remind_due(GUILD, round_id)


async def joined(community: Community, *user_ids: int) -> list[Week]:
    return [await community.services.rounds.join(GUILD, user_id, joined_at=None) for user_id in user_ids]


async def open_with(community: Community, *user_ids: int, **rules: object) -> Round:
    """Open the first round with these members in it."""
    await set_up(community, **rules)
    await joined(community, *user_ids)
    await work_off(community, MONDAY)
    [opened] = await rounds_of(community, RoundState.OPEN)
    return opened


async def peers_of(community: Community, user_id: int) -> list[int]:
    week = await community.services.rounds.week(GUILD, user_id)
    return [peer.user_id for peer in week.peers]


async def answered(community: Community, giver_id: int, *receiver_ids: int) -> None:
    """Let a member answer others, by a log."""
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        given = [
            a_response(giver_id=giver_id, receiver_id=receiver_id, responded_at=community.now)
            for receiver_id in receiver_ids
        ]
        await ledger.record(tx, given, server, community.now)


async def letters_of(community: Community, card: CardName) -> list[str]:
    prefix = {"round": "open", "round-result": "close"}.get(card.value, card.value.removeprefix("round-"))
    return sorted(key for key in await community.letters() if f":{prefix}" in key)


# Planning.


async def test_the_next_four_openings_are_shown_when_the_challenge_is_set_up(community: Community) -> None:
    await community.services.servers.set_channels(GUILD, challenge=CHALLENGE)

    plan = await community.services.round_keeping.set_challenge(GUILD, weekday="monday", wall_time="6 pm")

    assert plan.openings == tuple(MONDAY + timedelta(weeks=number) for number in range(4))


async def test_a_challenge_needs_a_channel(community: Community) -> None:
    async with community.database.write(GUILD) as tx:
        await tx.servers.save(GUILD, Server())

    with pytest.raises(ChallengeChannelMissing):
        await community.services.round_keeping.set_challenge(GUILD, weekday="monday", wall_time="18:00")


async def test_another_day_moves_the_planned_round_with_its_theme(community: Community) -> None:
    await set_up(community)
    await community.services.round_keeping.set_theme(GUILD, MODERATOR, "Opening lines")

    await community.services.round_keeping.set_challenge(GUILD, weekday="friday", wall_time="9:30")

    [planned] = await rounds_of(community, RoundState.PLANNED)
    assert (planned.opens_at, planned.theme) == (datetime(2026, 3, 6, 9, 30, tzinfo=UTC), "Opening lines")
    dues = [at for (kind, _), at in (await community.works()).items() if kind is DueKind.OPEN_ROUND]
    assert len(dues) == 1


async def test_nothing_is_planned_or_open_once_the_challenge_is_off(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)

    await community.services.round_keeping.stop(GUILD)

    assert not await rounds_of(community, RoundState.PLANNED)
    assert not await rounds_of(community, RoundState.OPEN)
    assert len(await letters_of(community, CardName.ROUND_RESULT)) == 1
    with pytest.raises(ChallengeNotSetUp):
        await community.services.rounds.join(GUILD, SECOND_PEER, joined_at=None)
    with pytest.raises(ChallengeNotSetUp):
        await community.services.rounds.week(GUILD, AUTHOR)
    with pytest.raises(ChallengeNotSetUp):
        await community.services.round_keeping.plan(GUILD)


# Opening.


@pytest.mark.parametrize("members", [0, 1, 2, 3, 4, 8])
async def test_everybody_gives_to_and_receives_from_as_many_as_there_are(
    community: Community, members: int
) -> None:
    opened = await open_with(community, *CROWD[:members])

    number = max(0, min(3, members - 1))
    for user_id in CROWD[:members]:
        assert len(await peers_of(community, user_id)) == number
    async with community.database.read() as tx:
        given = await tx.rounds.list_pairs(GUILD, [opened.id])
    assert set(Counter(pair.peer_id for pair in given).values()) <= {number}
    assert await letters_of(community, CardName.ROUND) == [f"round:{opened.id}:open"]


async def test_a_round_that_was_opened_is_not_opened_again(community: Community) -> None:
    opened = await open_with(community, AUTHOR, PEER)

    for _ in range(2):
        assert await community.services.round_keeping.open_due(GUILD, opened.id) is None

    assert len(await rounds_of(community, RoundState.OPEN)) == 1
    assert len(await rounds_of(community, RoundState.PLANNED)) == 1


async def test_a_clock_put_back_runs_no_week_twice(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)

    await work_off(community, MONDAY - timedelta(hours=2))
    await work_off(community, MONDAY)

    assert len(await letters_of(community, CardName.ROUND)) == 1
    [planned] = await rounds_of(community, RoundState.PLANNED)
    assert planned.opens_at == MONDAY + timedelta(weeks=1)


async def test_a_round_that_is_not_due_waits_and_is_looked_at_each_day(community: Community) -> None:
    await set_up(community)
    [planned] = await rounds_of(community, RoundState.PLANNED)

    again_at = await community.services.round_keeping.open_due(GUILD, planned.id)

    assert again_at == community.now + timedelta(days=1)
    community.clock.set(MONDAY - timedelta(hours=1))
    assert await community.services.round_keeping.open_due(GUILD, planned.id) == MONDAY


async def test_a_change_of_zone_moves_the_opening_however_late_it_is_made(community: Community) -> None:
    await set_up(community)
    community.clock.set(MONDAY - timedelta(minutes=5))
    async with community.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        await tx.servers.save(GUILD, replace(server, timezone="America/New_York"))

    await work_off(community, MONDAY)

    assert not await rounds_of(community, RoundState.OPEN)
    [planned] = await rounds_of(community, RoundState.PLANNED)
    assert planned.opens_at == MONDAY + timedelta(hours=4)
    await work_off(community, planned.opens_at)
    assert len(await rounds_of(community, RoundState.OPEN)) == 1


@pytest.mark.parametrize("by_challenge", [True, False])
@pytest.mark.parametrize(
    ("zone", "opens_at"),
    [
        # West of it: the same evening, when the clocks there show 18:00.
        ("America/New_York", MONDAY + timedelta(hours=4)),
        ("Pacific/Pago_Pago", MONDAY + timedelta(hours=11)),
        # East of it 18:00 has passed on that Monday: what members were told holds, and no week is lost.
        ("Asia/Tokyo", MONDAY),
        ("Pacific/Kiritimati", MONDAY),
    ],
)
async def test_a_zone_changed_an_hour_before_the_opening_neither_doubles_nor_loses_it(
    community: Community, zone: str, opens_at: datetime, by_challenge: bool
) -> None:
    await open_with(community, AUTHOR, PEER)
    community.clock.set(MONDAY + timedelta(weeks=1, hours=-1))

    if by_challenge:
        keeping = community.services.round_keeping
        plan = await keeping.set_challenge(GUILD, weekday="monday", wall_time="18:00", zone=zone)
        assert plan.openings[0] == opens_at + timedelta(weeks=1)
    else:
        await community.services.zones.choose_for_server(GUILD, zone)

    opens_at += timedelta(weeks=1)
    dues = [at for (kind, _), at in (await community.works()).items() if kind is DueKind.OPEN_ROUND]
    # One alarm and no other, at the opening or at a look before it.
    assert len(dues) == 1
    assert dues[0] <= opens_at
    [current] = await rounds_of(community, RoundState.OPEN)
    assert current.closes_at == opens_at
    await work_off(community, opens_at - timedelta(minutes=1))
    assert [each.id for each in await rounds_of(community, RoundState.OPEN)] == [current.id]
    await work_off(community, opens_at)
    await work_off(community, opens_at + timedelta(hours=25))
    assert len(await letters_of(community, CardName.ROUND)) == 2
    [planned] = await rounds_of(community, RoundState.PLANNED)
    local = planned.opens_at.astimezone(ZoneInfo(zone))
    assert (planned.week.isoformat(), local.weekday(), local.hour) == ("2026-03-23", 0, 18)


async def test_an_hour_that_has_passed_today_loses_no_week(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)
    community.clock.set(MONDAY + timedelta(weeks=1, hours=-1))

    keeping = community.services.round_keeping
    plan = await keeping.set_challenge(GUILD, weekday="monday", wall_time="16:00")

    assert plan.openings[:2] == (MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=2, hours=-2))


async def test_a_zone_changed_just_after_the_opening_opens_no_second_round(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)

    await community.services.zones.choose_for_server(GUILD, "America/New_York")

    await work_off(community, MONDAY + timedelta(hours=5))
    assert len(await letters_of(community, CardName.ROUND)) == 1


async def test_a_zone_that_is_refused_changes_nothing_of_the_challenge(community: Community) -> None:
    await set_up(community, zone="Europe/Berlin")
    keeping = community.services.round_keeping
    before = await keeping.plan(GUILD)

    # Not yet in force, a choice can be taken back; a place that is none is refused.
    with pytest.raises(ZoneUnknown):
        await keeping.set_challenge(GUILD, weekday="friday", wall_time="9:00", zone="Atlantis")
    assert await keeping.plan(GUILD) == before
    community.move(days=2)
    with pytest.raises(ZoneChangedRecently):
        await keeping.set_challenge(GUILD, weekday="friday", wall_time="9:00", zone="Asia/Tokyo")

    assert await keeping.plan(GUILD) == before
    assert before.openings[0] == MONDAY - timedelta(hours=1)


@pytest.mark.parametrize(
    ("late", "is_late"), [(timedelta(minutes=1), False), (timedelta(hours=11, minutes=59), True)]
)
async def test_a_late_round_says_so_and_leaves_the_next_in_time(
    community: Community, late: timedelta, is_late: bool
) -> None:
    await set_up(community)

    await work_off(community, MONDAY + late)

    [opened] = await rounds_of(community, RoundState.OPEN)
    assert opened.is_late is is_late
    assert opened.closes_at == MONDAY + timedelta(weeks=1)


async def test_a_round_half_a_day_late_is_left_out_and_the_moderators_are_told(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)

    await work_off(community, MONDAY + timedelta(weeks=1, hours=12))

    [skipped] = await rounds_of(community, RoundState.SKIPPED)
    assert await community.letter(f"round:{skipped.id}:skipped")
    assert not await rounds_of(community, RoundState.OPEN)
    [closed] = await rounds_of(community, RoundState.CLOSED)
    assert closed.closes_at == MONDAY + timedelta(weeks=1)
    [planned] = await rounds_of(community, RoundState.PLANNED)
    assert planned.opens_at == MONDAY + timedelta(weeks=2)


async def test_a_week_the_moderators_leave_out_ends_the_one_before_in_time(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)
    await community.services.round_keeping.set_rest(GUILD, MODERATOR, is_left_out=True, reason="Holidays")

    await work_off(community, MONDAY + timedelta(weeks=1))

    assert not await rounds_of(community, RoundState.OPEN)
    [skipped] = await rounds_of(community, RoundState.SKIPPED)
    assert await community.letter(f"round:{skipped.id}:skipped") is None
    await work_off(community, MONDAY + timedelta(weeks=2))
    assert len(await rounds_of(community, RoundState.OPEN)) == 1


async def test_a_week_left_out_by_mistake_can_be_held_after_all(community: Community) -> None:
    await set_up(community)
    await community.services.round_keeping.set_rest(GUILD, MODERATOR, is_left_out=True, reason="Holidays")
    await community.services.round_keeping.set_rest(GUILD, MODERATOR, is_left_out=False)

    await work_off(community, MONDAY)

    assert len(await rounds_of(community, RoundState.OPEN)) == 1


async def test_a_week_is_taken_from_members_only_with_a_reason(community: Community) -> None:
    opened = await open_with(community, AUTHOR, PEER)
    community.move(days=2)

    with pytest.raises(ReasonMissing):
        await community.services.round_keeping.run_now(GUILD, MODERATOR)
    with pytest.raises(ReasonMissing):
        await community.services.round_keeping.set_rest(GUILD, MODERATOR, is_left_out=True, reason=" ")

    assert [each.id for each in await rounds_of(community, RoundState.OPEN)] == [opened.id]
    [planned] = await rounds_of(community, RoundState.PLANNED)
    assert not planned.is_left_out
    assert (await community.services.moderation.audit(GUILD, limit=9)).total == 0


async def test_a_round_run_now_leaves_time_until_the_next(community: Community) -> None:
    await set_up(community)
    community.clock.set(MONDAY - timedelta(days=1))

    opened = await community.services.round_keeping.run_now(GUILD, MODERATOR)

    assert opened.state is RoundState.OPEN
    assert opened.closes_at == MONDAY + timedelta(weeks=1)
    with pytest.raises(RoundOpenedToday):
        await community.services.round_keeping.run_now(GUILD, MODERATOR)
    await work_off(community, MONDAY)
    assert [each.id for each in await rounds_of(community, RoundState.OPEN)] == [opened.id]


async def test_last_weeks_pairs_are_not_given_again(community: Community) -> None:
    await open_with(community, *CROWD)
    first = {user_id: set(await peers_of(community, user_id)) for user_id in CROWD}

    await work_off(community, MONDAY + timedelta(weeks=1))

    for user_id in CROWD:
        assert first[user_id].isdisjoint(await peers_of(community, user_id))


async def test_who_left_the_server_or_is_kept_out_gets_no_part(community: Community) -> None:
    await set_up(community)
    await joined(community, AUTHOR, PEER, SECOND_PEER, *CROWD[:2])
    await community.services.members.leave(GUILD, PEER)
    await community.services.moderation.suspend(
        GUILD,
        MODERATOR,
        SECOND_PEER,
        Scope.ROUNDS,
        until=MONDAY + timedelta(days=30),
        reason=a_reason("Rest"),
    )

    await work_off(community, MONDAY)

    assert set(await peers_of(community, AUTHOR)) == set(CROWD[:2])
    with pytest.raises(Suspended):
        await community.services.rounds.join(GUILD, SECOND_PEER, joined_at=None)


# Joining and leaving.


async def test_who_joins_in_the_middle_of_the_week_gets_peers_at_once(community: Community) -> None:
    await open_with(community, *CROWD[:4])
    community.move(days=3)

    [week] = await joined(community, AUTHOR)

    assert len({peer.user_id for peer in week.peers}) == 3
    assert AUTHOR not in {peer.user_id for peer in week.peers}


async def test_the_first_two_to_join_get_each_other(community: Community) -> None:
    await open_with(community)

    [first] = await joined(community, AUTHOR)
    [second] = await joined(community, PEER)

    assert first.peers == ()
    assert [peer.user_id for peer in second.peers] == [AUTHOR]
    assert await peers_of(community, AUTHOR) == [PEER]


async def test_joining_twice_changes_nothing(community: Community) -> None:
    await open_with(community, *CROWD)
    before = await peers_of(community, CROWD[0])

    [again] = await joined(community, CROWD[0])

    assert [peer.user_id for peer in again.peers] == before


async def test_who_leaves_is_excused_and_replaced_while_the_week_is_young(community: Community) -> None:
    await open_with(community, *CROWD)
    leaver = CROWD[0]
    givers = [user_id for user_id in CROWD if leaver in await peers_of(community, user_id)]
    community.move(hours=47)

    await community.services.rounds.leave(GUILD, leaver)

    for user_id in givers:
        peers = await peers_of(community, user_id)
        assert leaver not in peers
        assert len(peers) == 3
    told = await letters_of(community, CardName.ROUND_PEERS)
    assert len(told) == len(givers) == 3
    with pytest.raises(NotInChallenge):
        await community.services.rounds.leave(GUILD, leaver)


async def _skips(community: Community, user_id: int) -> None:
    await community.services.rounds.skip(GUILD, user_id)


async def _leaves_the_challenge(community: Community, user_id: int) -> None:
    await community.services.rounds.leave(GUILD, user_id)


async def _leaves_the_server(community: Community, user_id: int) -> None:
    await community.services.members.leave(GUILD, user_id)


async def _is_kept_out(community: Community, user_id: int, scope: Scope = Scope.ROUNDS) -> None:
    until = community.now + timedelta(days=3)
    await community.services.moderation.suspend(
        GUILD, MODERATOR, user_id, scope, until=until, reason=a_reason("A rest")
    )


async def _is_kept_out_of_both(community: Community, user_id: int) -> None:
    await _is_kept_out(community, user_id, Scope.BOTH)


GOING = [_skips, _leaves_the_challenge, _leaves_the_server, _is_kept_out, _is_kept_out_of_both]


@pytest.mark.parametrize("go", GOING)
async def test_whoever_is_gone_in_the_middle_of_the_week_is_excused_and_replaced_at_once(
    community: Community, go: Callable[[Community, int], Awaitable[None]]
) -> None:
    opened = await open_with(community, *CROWD)
    leaver, others = CROWD[0], CROWD[1:]
    givers = [user_id for user_id in others if leaver in await peers_of(community, user_id)]
    one_who_answered = givers[0]
    await answered(community, one_who_answered, leaver)
    community.move(hours=47)

    await go(community, leaver)

    assert await peers_of(community, leaver) == []
    for user_id in others:
        peers = await peers_of(community, user_id)
        assert (leaver in peers) is (user_id == one_who_answered)
        assert len(peers) == 3
    told = await letters_of(community, CardName.ROUND_PEERS)
    assert {int(key.split(":")[3]) for key in told} == set(givers[1:])
    shown = await community.services.round_views.announcement(GUILD, opened.id)
    assert shown.progress.members == 7
    assert (DueKind.REFRESH_ROUND, opened.id) in await community.works()


@pytest.mark.parametrize("go", GOING)
async def test_after_two_days_who_loses_a_peer_needs_one_fewer_and_may_be_done(
    community: Community, go: Callable[[Community, int], Awaitable[None]]
) -> None:
    opened = await open_with(community, *CROWD)
    leaver = CROWD[0]
    [giver, *_] = [user_id for user_id in CROWD[1:] if leaver in await peers_of(community, user_id)]
    await answered(community, giver, *(peer for peer in await peers_of(community, giver) if peer != leaver))
    assert await letters_of(community, CardName.ROUND_DONE) == []
    community.move(hours=49)

    await go(community, leaver)

    assert len(await peers_of(community, giver)) == 2
    assert await letters_of(community, CardName.ROUND_PEERS) == []
    assert await letters_of(community, CardName.ROUND_DONE) == [f"round:{opened.id}:done:{giver}"]


@pytest.mark.parametrize("scope", [Scope.ROUNDS, Scope.BOTH])
async def test_a_block_takes_no_round_that_is_completed(community: Community, scope: Scope) -> None:
    opened = await open_with(community, *CROWD, target=1)
    await answered(community, CROWD[0], CROWD[1])

    await _is_kept_out(community, CROWD[0], scope)

    result = await community.services.round_views.result(GUILD, opened.id)
    assert result.completed == (CROWD[0],)
    await community.services.moderation.lift(GUILD, MODERATOR, CROWD[0], a_reason("A mistake"))
    assert (await community.services.round_views.result(GUILD, opened.id)).completed == (CROWD[0],)


async def test_a_block_that_is_lifted_brings_a_member_back_with_all_they_gave(community: Community) -> None:
    opened = await open_with(community, *CROWD, target=2)
    await answered(community, CROWD[0], CROWD[1])
    await _is_kept_out(community, CROWD[0])
    await answered(community, CROWD[0], CROWD[2])
    assert await peers_of(community, CROWD[0]) == []

    await community.services.moderation.lift(GUILD, MODERATOR, CROWD[0], a_reason("We talked"))

    assert await peers_of(community, CROWD[0])
    assert await letters_of(community, CardName.ROUND_DONE) == [f"round:{opened.id}:done:{CROWD[0]}"]
    shown = await community.services.round_views.announcement(GUILD, opened.id)
    assert (shown.progress.members, shown.progress.completed) == (8, 1)


@pytest.mark.parametrize("go", [_skips, _leaves_the_challenge, _leaves_the_server])
async def test_a_block_that_is_lifted_brings_nobody_back_who_went_by_themselves(
    community: Community, go: Callable[[Community, int], Awaitable[None]]
) -> None:
    await open_with(community, *CROWD)
    await go(community, CROWD[0])
    await _is_kept_out(community, CROWD[0])

    await community.services.moderation.lift(GUILD, MODERATOR, CROWD[0], a_reason("We talked"))

    assert await peers_of(community, CROWD[0]) == []


async def test_who_leaves_while_they_are_kept_out_is_not_brought_back(community: Community) -> None:
    await open_with(community, *CROWD)
    await _is_kept_out(community, CROWD[0])
    await community.services.rounds.leave(GUILD, CROWD[0])

    await community.services.moderation.lift(GUILD, MODERATOR, CROWD[0], a_reason("We talked"))

    assert await peers_of(community, CROWD[0]) == []


async def test_who_is_kept_out_of_boosts_alone_keeps_their_week(community: Community) -> None:
    await open_with(community, *CROWD)

    await _is_kept_out(community, CROWD[0], Scope.BOOSTS)

    assert len(await peers_of(community, CROWD[0])) == 3


async def test_who_is_kept_out_comes_back_by_joining_once_it_is_over(community: Community) -> None:
    await open_with(community, *CROWD)
    await _is_kept_out(community, CROWD[0])
    with pytest.raises(Suspended):
        await joined(community, CROWD[0])
    community.move(days=4)

    [week] = await joined(community, CROWD[0])

    assert len(week.peers) == 3
    await work_off(community, MONDAY + timedelta(weeks=1))
    assert len(await peers_of(community, CROWD[0])) == 3


async def test_after_two_days_nobody_takes_the_place_of_who_leaves(community: Community) -> None:
    await open_with(community, *CROWD)
    [giver, *_] = [user_id for user_id in CROWD if CROWD[0] in await peers_of(community, user_id)]
    community.move(hours=49)

    await community.services.rounds.skip(GUILD, CROWD[0])

    assert len(await peers_of(community, giver)) == 2


async def test_a_peer_who_was_answered_before_they_left_stays_answered(community: Community) -> None:
    await open_with(community, *CROWD, named_only=True)
    giver = CROWD[1]
    leaver = (await peers_of(community, giver))[0]
    await answered(community, giver, leaver)

    await community.services.members.leave(GUILD, leaver)

    week = await community.services.rounds.week(GUILD, giver)
    assert week.progress
    assert (week.progress.answered, week.progress.needed) == (1, 3)


async def test_who_sits_a_week_out_is_in_again_the_next(community: Community) -> None:
    await open_with(community, *CROWD)
    await community.services.rounds.skip(GUILD, CROWD[0])
    assert await peers_of(community, CROWD[0]) == []
    with pytest.raises(NotInRound):
        await community.services.rounds.skip(GUILD, CROWD[0])

    await work_off(community, MONDAY + timedelta(weeks=1))

    assert len(await peers_of(community, CROWD[0])) == 3


async def test_who_changes_their_mind_gets_peers_again(community: Community) -> None:
    await open_with(community, *CROWD)
    await community.services.rounds.skip(GUILD, CROWD[0])

    [week] = await joined(community, CROWD[0])

    assert len(week.peers) == 3


async def test_a_stranger_to_the_round_cannot_skip_swap_or_leave(community: Community) -> None:
    await open_with(community, PEER, SECOND_PEER)
    rounds = community.services.rounds

    with pytest.raises(NotInRound):
        await rounds.skip(GUILD, AUTHOR)
    with pytest.raises(NotInRound):
        await rounds.swap(GUILD, AUTHOR, PEER)
    with pytest.raises(NotInChallenge):
        await rounds.leave(GUILD, AUTHOR)


# Swapping and blocking.


async def test_a_swap_names_somebody_else_once_a_week(community: Community) -> None:
    await open_with(community, *CROWD)
    before = await peers_of(community, CROWD[0])

    week = await community.services.rounds.swap(GUILD, CROWD[0], before[0])

    after = [peer.user_id for peer in week.peers]
    assert before[0] not in after
    assert len(set(after)) == 3
    assert not week.can_swap
    with pytest.raises(SwapUsed):
        await community.services.rounds.swap(GUILD, CROWD[0], before[1])


async def test_only_an_unanswered_peer_of_ones_own_can_be_swapped(community: Community) -> None:
    await open_with(community, *CROWD)
    peers = await peers_of(community, CROWD[0])
    stranger = next(user_id for user_id in CROWD[1:] if user_id not in peers)
    await answered(community, CROWD[0], peers[0])

    with pytest.raises(NotYourPeer):
        await community.services.rounds.swap(GUILD, CROWD[0], stranger)
    with pytest.raises(PeerAnswered):
        await community.services.rounds.swap(GUILD, CROWD[0], peers[0])


async def test_a_swap_that_finds_nobody_changes_nothing(community: Community) -> None:
    await open_with(community, AUTHOR, PEER)

    with pytest.raises(NoPeerLeft):
        await community.services.rounds.swap(GUILD, AUTHOR, PEER)

    week = await community.services.rounds.week(GUILD, AUTHOR)
    assert week.can_swap
    assert [peer.user_id for peer in week.peers] == [PEER]


async def test_blocked_members_are_never_given_each_other(community: Community) -> None:
    await set_up(community)
    await joined(community, *CROWD[:5])
    await community.services.rounds.block(GUILD, CROWD[0], CROWD[1])

    for week in range(4):
        await work_off(community, MONDAY + timedelta(weeks=week))
        assert CROWD[1] not in await peers_of(community, CROWD[0])
        assert CROWD[0] not in await peers_of(community, CROWD[1])


async def test_a_block_in_the_middle_of_the_week_parts_two_at_once(community: Community) -> None:
    await open_with(community, *CROWD)
    [peer, *_] = await peers_of(community, CROWD[0])

    blocked = await community.services.rounds.block(GUILD, peer, CROWD[0])

    assert blocked.is_new
    assert peer not in await peers_of(community, CROWD[0])
    assert len(await peers_of(community, CROWD[0])) == 3


async def test_a_block_is_taken_back(community: Community) -> None:
    rounds = community.services.rounds
    await rounds.block(GUILD, AUTHOR, PEER)
    assert not (await rounds.block(GUILD, AUTHOR, PEER)).is_new

    assert (await rounds.unblock(GUILD, AUTHOR, PEER)).is_new
    assert not (await rounds.unblock(GUILD, AUTHOR, PEER)).is_new
    assert await rounds.list_blocked(GUILD, AUTHOR) == []
    with pytest.raises(BlockedYourself):
        await rounds.block(GUILD, AUTHOR, AUTHOR)


async def test_blocks_that_leave_too_few_are_told_privately_and_come_first_next_week(
    community: Community,
) -> None:
    await set_up(community)
    await joined(community, *CROWD[:4])
    for other in CROWD[1:4]:
        await community.services.rounds.block(GUILD, CROWD[0], other)

    await work_off(community, MONDAY)

    assert any(
        key.endswith(f":short:{CROWD[0]}") for key in await letters_of(community, CardName.ROUND_SHORT)
    )
    async with community.database.read() as tx:
        enrolment = await tx.rounds.find_enrolment(GUILD, CROWD[0])
    assert enrolment
    assert enrolment.was_short


# Progress.


async def test_any_three_peers_complete_a_round_and_it_is_said_once(community: Community) -> None:
    opened = await open_with(community, *CROWD)
    outsiders = [2**62 + 900 + number for number in range(4)]

    await answered(community, CROWD[0], *outsiders[:2])
    assert await letters_of(community, CardName.ROUND_DONE) == []
    await answered(community, CROWD[0], outsiders[2], outsiders[2])
    await answered(community, CROWD[0], outsiders[3])

    assert await letters_of(community, CardName.ROUND_DONE) == [f"round:{opened.id}:done:{CROWD[0]}"]
    shown = await community.services.round_views.announcement(GUILD, opened.id)
    assert (shown.progress.members, shown.progress.completed) == (8, 1)


async def test_the_named_ones_alone_count_where_the_server_asks_for_them(community: Community) -> None:
    await open_with(community, *CROWD, named_only=True)
    peers = await peers_of(community, CROWD[0])
    others = [user_id for user_id in CROWD[1:] if user_id not in peers]

    await answered(community, CROWD[0], *others[:3])
    assert await letters_of(community, CardName.ROUND_DONE) == []
    await answered(community, CROWD[0], *peers)

    assert len(await letters_of(community, CardName.ROUND_DONE)) == 1


async def test_who_wants_no_notices_is_not_congratulated(community: Community) -> None:
    await open_with(community, *CROWD)
    await community.services.members.set_notices(GUILD, CROWD[0], Notices.NEVER)

    await answered(community, CROWD[0], *CROWD[1:4])

    assert await letters_of(community, CardName.ROUND_DONE) == []


async def test_a_response_asks_for_one_refresh_however_many_there_are(community: Community) -> None:
    opened = await open_with(community, *CROWD)
    await community.finish_all()

    for giver in CROWD[:3]:
        await answered(community, giver, *CROWD[4:7])

    assert [key for key in await community.works() if key[0] is DueKind.REFRESH_ROUND] == [
        (DueKind.REFRESH_ROUND, opened.id)
    ]


async def test_responses_of_outsiders_leave_the_announcement_alone(community: Community) -> None:
    await open_with(community, *CROWD)
    await community.finish_all()

    await answered(community, AUTHOR, *CROWD[:3])

    assert not [key for key in await community.works() if key[0] is DueKind.REFRESH_ROUND]


async def test_what_was_given_before_joining_counts(community: Community) -> None:
    await open_with(community, *CROWD)
    await answered(community, AUTHOR, *CROWD[:3])

    [week] = await joined(community, AUTHOR)

    assert week.progress
    assert week.progress.is_complete
    assert len(await letters_of(community, CardName.ROUND_DONE)) == 1


async def test_a_peers_open_boost_and_one_left_alone_are_shown(community: Community) -> None:
    await set_up(community)
    left_alone = await community.request(SECOND_PEER)
    community.clock.set(MONDAY - timedelta(hours=1))
    boost = await community.request(PEER)
    await joined(community, AUTHOR, PEER)
    await work_off(community, MONDAY)

    week = await community.services.rounds.week(GUILD, AUTHOR)

    [peer] = week.peers
    assert (peer.user_id, peer.boost, peer.is_open) == (PEER, boost, True)
    assert week.left_alone == left_alone


# Closing.


async def test_the_result_thanks_by_name_and_hides_who_would_rather_not(community: Community) -> None:
    opened = await open_with(community, *CROWD)
    for giver in CROWD[:3]:
        await answered(community, giver, *CROWD[3:6])
    await answered(community, CROWD[3], CROWD[4])
    async with community.database.write(GUILD) as tx:
        await tx.members.save(replace(await tx.members.get(GUILD, CROWD[1]), is_visible=False))
    await community.services.members.leave(GUILD, CROWD[2])

    await work_off(community, MONDAY + timedelta(weeks=1))

    result = await community.services.round_views.result(GUILD, opened.id)
    assert result.completed == (CROWD[0],)
    assert set(result.first_givers) == {CROWD[0], CROWD[3]}
    assert (CROWD[3], CROWD[4]) in result.meetings
    assert not {CROWD[1], CROWD[2]} & {user_id for pair in result.meetings for user_id in pair}
    assert result.progress.responses == 10
    assert await letters_of(community, CardName.ROUND_RESULT) == [f"round:{opened.id}:close"]


async def test_those_who_met_before_do_not_meet_again(community: Community) -> None:
    await answered(community, PEER, AUTHOR)
    community.clock.set(MONDAY - timedelta(hours=1))
    opened = await open_with(community, AUTHOR, PEER)

    await answered(community, AUTHOR, PEER)

    result = await community.services.round_views.result(GUILD, opened.id)
    assert result.meetings == ()
    assert result.first_givers == (AUTHOR,)


async def test_a_round_nobody_took_part_in_ends_without_a_word(community: Community) -> None:
    await open_with(community)

    await work_off(community, MONDAY + timedelta(weeks=1))

    assert await letters_of(community, CardName.ROUND_RESULT) == []
    assert len(await letters_of(community, CardName.ROUND)) == 2


async def test_two_idle_weeks_are_a_friendly_pause(community: Community) -> None:
    await open_with(community, *CROWD)
    for week in (1, 2):
        await answered(community, CROWD[0], CROWD[1])
        await work_off(community, MONDAY + timedelta(weeks=week))

    shown = await community.services.round_views.pairs(GUILD)

    assert [given.user_id for given in shown[1]] == [CROWD[0]]
    assert len(await letters_of(community, CardName.ROUND_PAUSE)) == 7
    [week_again] = await joined(community, CROWD[1])
    assert [peer.user_id for peer in week_again.peers] == [CROWD[0]]


async def test_the_note_in_the_middle_goes_to_those_who_chose_it_and_are_not_done(
    community: Community,
) -> None:
    opened = await open_with(community, *CROWD)
    for user_id in CROWD[:2]:
        await community.services.members.set_midweek_note(GUILD, user_id, wanted=True)
    await answered(community, CROWD[0], *CROWD[1:4])

    await work_off(community, opened.midweek_at)

    assert await letters_of(community, CardName.ROUND_REMINDER) == [f"round:{opened.id}:reminder:{CROWD[1]}"]


async def test_a_swapped_pair_stays_on_record(community: Community) -> None:
    opened = await open_with(community, *CROWD)
    [peer, *_] = await peers_of(community, CROWD[0])
    await community.services.rounds.swap(GUILD, CROWD[0], peer)

    async with community.database.read() as tx:
        rows = await tx.connection.execute(
            pairs.select().where(pairs.c.giver_id == CROWD[0], pairs.c.round_id == opened.id)
        )
        states = {row.peer_id: row.state for row in rows}
    assert states[peer] == PairState.SWAPPED.value
    assert sorted(states.values()) == ["named", "named", "named", "swapped"]


async def test_a_round_can_be_dealt_again_from_what_is_kept(community: Community) -> None:
    opened = await open_with(community, *CROWD)

    async with community.database.read() as tx:
        facts = await _facts(tx, opened, CROWD, MONDAY)
        kept = {pair.ids for pair in await tx.rounds.list_pairs(GUILD, [opened.id])}

    assert set(match(facts, opened.seed).pairs) == kept


async def test_the_announcement_goes_to_the_channel_of_the_challenge(community: Community) -> None:
    opened = await open_with(community, AUTHOR)

    letter = await community.letter(f"round:{opened.id}:open")

    assert letter
    assert letter.channel_id == CHALLENGE
    assert CHALLENGE != CHANNEL


async def test_who_left_joins_by_no_button_of_a_dm(community: Community) -> None:
    await set_up(community)
    await community.services.rounds.join(GUILD, PEER, joined_at=None)
    await community.services.members.leave(GUILD, PEER)

    with pytest.raises(LeftServer):
        await community.services.rounds.join(GUILD, PEER, joined_at=None)

    assert (await community.services.members.get(GUILD, PEER)).left_at is not None
