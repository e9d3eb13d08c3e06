"""Calls as members meet them: who welcomes them is called, and nobody too often."""

import asyncio
from datetime import timedelta

import pytest

from bot.domain.boosts import BoostOver, BoostUnknown, NotYourBoost
from bot.domain.calls import CalledYourself, CallLimitReached, CallState, Peer
from bot.domain.outbox import CardName
from bot.services.calls import PeersCalled
from tests.builders import AUTHOR, GUILD, OTHER_GUILD, PEER, SECOND_PEER
from tests.services.community import CHANNEL, Community

THIRD_PEER = SECOND_PEER + 1


@pytest.fixture
async def community(community: Community) -> Community:
    """Return the server with three members who welcome calls."""
    for peer_id in (PEER, SECOND_PEER, THIRD_PEER):
        await community.services.members.set_calls(GUILD, peer_id, accepts=True)
    return community


async def call(community: Community, boost, *peer_ids: int, author_id: int = AUTHOR) -> list[CallState]:
    called = await community.services.calls.call(GUILD, author_id, boost.id, [*map(Peer, peer_ids)])
    return list(called.states.values())


async def test_a_called_peer_is_written_to_with_the_channel_to_fall_back_to(community: Community) -> None:
    boost = await community.request()

    called = await community.services.calls.call(GUILD, AUTHOR, boost.id, [Peer(PEER)])

    assert called == PeersCalled(boost, {PEER: CallState.CALLED})
    letter = await community.letter(f"call:{boost.id}:{PEER}")
    assert letter is not None
    assert (letter.card, letter.subject_id, letter.user_id, letter.channel_id) == (
        CardName.CALL,
        boost.id,
        PEER,
        CHANNEL,
    )


async def test_each_peer_has_an_outcome_and_only_the_called_are_written_to(community: Community) -> None:
    boost = await community.request()
    await community.services.members.set_calls(GUILD, SECOND_PEER, accepts=False)
    peers = [Peer(SECOND_PEER), Peer(PEER), Peer(THIRD_PEER, is_here=False)]

    called = await community.services.calls.call(GUILD, AUTHOR, boost.id, peers)

    assert called.states == {
        SECOND_PEER: CallState.NOT_ACCEPTING,
        PEER: CallState.CALLED,
        THIRD_PEER: CallState.GONE,
    }
    bots = await community.services.calls.call(GUILD, AUTHOR, boost.id, [Peer(7, is_bot=True), Peer(8)])
    assert list(bots.states.values()) == [CallState.BOT, CallState.NOT_ACCEPTING]
    assert await community.letters() == {f"boost:{boost.id}", f"call:{boost.id}:{PEER}"}


async def test_a_peer_is_called_for_a_boost_once(community: Community) -> None:
    boost = await community.request()

    assert await call(community, boost, PEER) == [CallState.CALLED]
    assert await call(community, boost, PEER) == [CallState.CALLED_BEFORE]


async def test_the_same_call_twice_at_once_is_one(community: Community) -> None:
    boost = await community.request()

    outcomes = await asyncio.gather(*(call(community, boost, PEER) for _ in range(3)))

    states = sorted(state.value for (state,) in outcomes)
    assert states == ["called", "called-before", "called-before"]
    assert await call(community, boost, SECOND_PEER, THIRD_PEER) == [CallState.CALLED] * 2


async def test_a_member_is_called_twice_a_day_at_most(community: Community) -> None:
    boosts = [await community.request(author_id) for author_id in (1, 2, 3)]
    for boost in boosts[:2]:
        assert await call(community, boost, PEER, author_id=boost.author_id) == [CallState.CALLED]

    assert await call(community, boosts[2], PEER, author_id=3) == [CallState.BUSY]
    community.move(days=1)
    assert await call(community, boosts[2], PEER, author_id=3) == [CallState.CALLED]


async def test_an_author_calls_three_a_week_and_then_learns_when_to_call_again(community: Community) -> None:
    boost = await community.request(days=14)
    first_at = community.now
    await call(community, boost, PEER)
    community.move(days=1)
    await call(community, boost, SECOND_PEER, THIRD_PEER)
    another = await community.request(days=14)

    with pytest.raises(CallLimitReached) as caught:
        await call(community, another, PEER)

    assert caught.value.facts == {"limit": 3, "left": 0, "again_at": first_at + timedelta(days=7)}
    assert await community.letter(f"call:{another.id}:{PEER}") is None
    community.clock.set(first_at + timedelta(days=7))
    assert await call(community, another, PEER) == [CallState.CALLED]


async def test_too_few_calls_left_for_all_is_none_for_any(community: Community) -> None:
    boost = await community.request()
    await call(community, boost, PEER)
    another = await community.request()

    with pytest.raises(CallLimitReached) as caught:
        await call(community, another, PEER, SECOND_PEER, THIRD_PEER)

    assert caught.value.facts["left"] == 2
    assert await community.letter(f"call:{another.id}:{SECOND_PEER}") is None


async def test_refusals(community: Community) -> None:
    boost, overdue = await community.request(days=2), await community.request(days=1)
    community.move(days=1)

    with pytest.raises(BoostUnknown):
        await community.services.calls.call(OTHER_GUILD, AUTHOR, boost.id, [Peer(PEER)])
    with pytest.raises(NotYourBoost):
        await call(community, boost, SECOND_PEER, author_id=PEER)
    with pytest.raises(BoostOver):
        await call(community, overdue, PEER)
    with pytest.raises(CalledYourself):
        await call(community, boost, PEER, AUTHOR)
    assert await community.letters() == {f"boost:{boost.id}", f"boost:{overdue.id}"}
