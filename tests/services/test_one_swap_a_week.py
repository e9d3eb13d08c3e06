"""One swap a week: nothing a member does by themselves shows them more than one peer beyond their own."""

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.domain.moderation import Scope
from bot.domain.rounds import RoundState, SwapUsed
from bot.errors import Refusal
from tests.builders import GUILD, MODERATOR, a_reason
from tests.services.community import Community
from tests.services.test_rounds import CROWD, answered, joined, open_with, peers_of

MORE = [2**62 + 200 + number for number in range(8)]
EVERYBODY = [*CROWD, *MORE]
ME = CROWD[0]


async def _skip_and_back(community: Community) -> None:
    await community.services.rounds.skip(GUILD, ME)
    await joined(community, ME)


async def _leave_and_back(community: Community) -> None:
    await community.services.rounds.leave(GUILD, ME)
    await joined(community, ME)


async def _leave_the_server_and_back(community: Community) -> None:
    await community.services.members.leave(GUILD, ME)
    await community.services.members.join(GUILD, ME, None)
    await joined(community, ME)


async def _be_suspended_and_back(community: Community) -> None:
    until, moderation = community.now + timedelta(days=3), community.services.moderation
    await moderation.suspend(GUILD, MODERATOR, ME, Scope.ROUNDS, until=until, reason=a_reason("A rest"))
    await moderation.lift(GUILD, MODERATOR, ME, a_reason("We talked"))


AND_BACK = [_skip_and_back, _leave_and_back, _leave_the_server_and_back, _be_suspended_and_back]


@pytest.mark.parametrize("go_and_return", AND_BACK)
async def test_who_is_back_within_the_week_has_the_peers_they_had(
    community: Community, go_and_return: Callable[[Community], Awaitable[None]]
) -> None:
    await open_with(community, *EVERYBODY)
    before = await peers_of(community, ME)

    await go_and_return(community)

    assert await peers_of(community, ME) == before


@pytest.mark.parametrize("go_and_return", AND_BACK)
async def test_a_swap_and_an_answer_stay_as_they_were(
    community: Community, go_and_return: Callable[[Community], Awaitable[None]]
) -> None:
    await open_with(community, *EVERYBODY)
    first, second, _ = await peers_of(community, ME)
    await answered(community, ME, first)
    await community.services.rounds.swap(GUILD, ME, second)
    before = await peers_of(community, ME)

    await go_and_return(community)

    assert sorted(await peers_of(community, ME)) == sorted(before)
    with pytest.raises(SwapUsed):
        await community.services.rounds.swap(GUILD, ME, before[-1])


async def test_who_is_back_gets_somebody_for_a_peer_who_is_gone(community: Community) -> None:
    await open_with(community, *EVERYBODY)
    gone, *others = await peers_of(community, ME)
    await community.services.rounds.skip(GUILD, ME)
    await community.services.members.leave(GUILD, gone)

    await joined(community, ME)

    peers = await peers_of(community, ME)
    assert len(peers) == 3
    assert set(others) < set(peers)
    assert gone not in peers


async def test_who_is_back_is_a_peer_again_of_those_who_got_nobody_instead(community: Community) -> None:
    await open_with(community, *CROWD)
    givers = [user_id for user_id in CROWD if ME in await peers_of(community, user_id)]
    community.move(hours=49)

    await _skip_and_back(community)

    assert [user_id for user_id in CROWD if ME in await peers_of(community, user_id)] == givers


async def test_the_first_block_of_a_peer_is_the_swap_and_the_next_names_nobody(community: Community) -> None:
    await open_with(community, *EVERYBODY)
    rounds, (first, second, third) = community.services.rounds, await peers_of(community, ME)

    await rounds.block(GUILD, ME, first)
    after = await peers_of(community, ME)
    assert len(after) == 3
    assert first not in after
    week = await rounds.week(GUILD, ME)
    assert not week.can_swap

    await rounds.block(GUILD, ME, second)
    assert await peers_of(community, ME) == [third, *[peer for peer in after if peer not in (second, third)]]
    week = await rounds.week(GUILD, ME)
    assert week.progress
    assert week.progress.needed == 2


async def test_a_block_after_the_swap_names_nobody_and_taking_it_back_brings_nobody(
    community: Community,
) -> None:
    await open_with(community, *EVERYBODY)
    rounds, (first, second, _) = community.services.rounds, await peers_of(community, ME)
    await rounds.swap(GUILD, ME, first)

    await rounds.block(GUILD, ME, second)
    after = await peers_of(community, ME)
    await rounds.unblock(GUILD, ME, second)
    await _skip_and_back(community)

    assert len(after) == 2
    assert sorted(await peers_of(community, ME)) == sorted(after)


async def test_who_is_blocked_has_another_peer_and_their_swap_still(community: Community) -> None:
    await open_with(community, *EVERYBODY)
    [peer, *_] = await peers_of(community, ME)

    await community.services.rounds.block(GUILD, peer, ME)

    week = await community.services.rounds.week(GUILD, ME)
    assert len(week.peers) == 3
    assert week.can_swap


async def test_an_answered_peer_who_is_blocked_costs_no_swap(community: Community) -> None:
    await open_with(community, *EVERYBODY, named_only=True)
    [peer, *others] = await peers_of(community, ME)
    await answered(community, ME, peer)

    await community.services.rounds.block(GUILD, ME, peer)

    week = await community.services.rounds.week(GUILD, ME)
    assert [each.user_id for each in week.peers] == others
    assert week.can_swap
    assert week.progress
    assert (week.progress.answered, week.progress.needed) == (0, 2)


@pytest.mark.parametrize("seed", range(12))
async def test_no_sequence_of_ones_own_acts_shows_more_than_one_peer_beyond_the_target(
    community: Community, seed: int
) -> None:
    opened = await open_with(community, *EVERYBODY)
    chance, rounds, seen = random.Random(seed), community.services.rounds, set[int]()
    members = community.services.members

    async def step() -> None:
        peers = await peers_of(community, ME)
        known = sorted(seen)
        acts: list[Callable[[], Awaitable[object]]] = [
            lambda: rounds.skip(GUILD, ME),
            lambda: rounds.leave(GUILD, ME),
            lambda: members.leave(GUILD, ME),
            lambda: members.join(GUILD, ME, None),
            lambda: joined(community, ME),
            lambda: joined(community, ME),
            lambda: joined(community, ME),
            lambda: members.set_visible(GUILD, ME, visible=chance.random() < 0.5),
            lambda: _be_suspended_and_back(community),
            lambda: rounds.swap(GUILD, ME, chance.choice(peers)),
            lambda: rounds.block(GUILD, ME, chance.choice(known)),
            lambda: rounds.unblock(GUILD, ME, chance.choice(known)),
            lambda: answered(community, ME, chance.choice(known)),
        ]
        # Nobody to choose, or refused: either way nothing was done.
        with suppress(Refusal, IndexError):
            await chance.choice(acts)()

    for _ in range(40):
        seen |= set(await peers_of(community, ME))
        assert len(seen) <= opened.target + 1
        community.move(hours=1)
        await step()
    async with community.database.read() as tx:
        assert await tx.rounds.find(GUILD, RoundState.OPEN) == opened
