"""Calls: who is called, who is left in peace, and when an author may call again."""

from datetime import timedelta

import pytest

from bot.domain.calls import CallBook, CalledYourself, CallLimitReached, CallState, Peer, plan_calls
from bot.domain.members import Member
from tests.builders import AUTHOR, GUILD, NOW

DAY = timedelta(days=1)
WELCOMING = {user_id: Member(guild_id=GUILD, user_id=user_id, accepts_calls=True) for user_id in (1, 2, 3)}
NO_CALLS = CallBook(made_at=[], received={}, for_this_boost=frozenset())


def plan(*peers: Peer, members=WELCOMING, book: CallBook = NO_CALLS) -> dict[int, CallState]:
    return plan_calls(peers, author_id=AUTHOR, members=members, book=book)


def made(*days_ago: int) -> CallBook:
    return CallBook([NOW - days * DAY for days in days_ago], {}, frozenset())


def test_peers_who_welcome_calls_are_called() -> None:
    assert plan(Peer(2), Peer(1), Peer(3)) == dict.fromkeys((2, 1, 3), CallState.CALLED)


def test_the_answer_keeps_the_order_asked() -> None:
    assert list(plan(Peer(3), Peer(1), Peer(2))) == [3, 1, 2]


@pytest.mark.parametrize(
    ("peer", "member", "book", "state"),
    [
        pytest.param(Peer(1, is_bot=True), WELCOMING[1], NO_CALLS, CallState.BOT, id="a bot"),
        pytest.param(Peer(1, is_here=False), WELCOMING[1], NO_CALLS, CallState.GONE, id="somebody who left"),
        pytest.param(Peer(1), None, NO_CALLS, CallState.NOT_ACCEPTING, id="a stranger"),
        pytest.param(
            Peer(1), Member(guild_id=GUILD, user_id=1), NO_CALLS, CallState.NOT_ACCEPTING, id="unasked"
        ),
        pytest.param(
            Peer(1), WELCOMING[1], CallBook([], {1: 2}, frozenset()), CallState.BUSY, id="called twice today"
        ),
        pytest.param(
            Peer(1), WELCOMING[1], CallBook([], {1: 1}, frozenset()), CallState.CALLED, id="called once today"
        ),
        pytest.param(
            Peer(1),
            WELCOMING[1],
            CallBook([], {1: 1}, frozenset({1})),
            CallState.CALLED_BEFORE,
            id="called for this boost",
        ),
    ],
)
def test_what_comes_of_calling(peer: Peer, member: Member | None, book: CallBook, state: CallState) -> None:
    members = {} if member is None else {1: member}

    assert plan(peer, members=members, book=book) == {1: state}


def test_one_who_does_not_take_calls_stops_no_other() -> None:
    book = CallBook([], {3: 2}, frozenset())

    assert plan(Peer(9), Peer(1), Peer(3), book=book) == {
        9: CallState.NOT_ACCEPTING,
        1: CallState.CALLED,
        3: CallState.BUSY,
    }


def test_a_peer_named_twice_is_called_once() -> None:
    assert plan(Peer(1), Peer(1), Peer(1), book=made(1, 2)) == {1: CallState.CALLED}


def test_nobody_calls_themselves() -> None:
    with pytest.raises(CalledYourself):
        plan(Peer(1), Peer(AUTHOR))


@pytest.mark.parametrize(
    ("days_ago", "peers", "left", "again_in"),
    [
        ((6, 5, 1), (1,), 0, 1),
        ((6, 5, 1), (1, 2), 0, 2),
        ((6, 5, 1), (1, 2, 3), 0, 6),
        ((6, 1), (1, 2), 1, 1),
        ((6, 1), (1, 2, 3), 1, 6),
        ((4,), (1, 2, 3), 2, 3),
    ],
)
def test_three_a_week_and_the_refusal_says_when_all_of_these_could_be_called(
    days_ago: tuple[int, ...], peers: tuple[int, ...], left: int, again_in: int
) -> None:
    with pytest.raises(CallLimitReached) as caught:
        plan(*map(Peer, peers), book=made(*days_ago))

    assert caught.value.facts == {"limit": 3, "left": left, "again_at": NOW + again_in * DAY}


def test_who_cannot_be_called_anyway_uses_no_call_up() -> None:
    assert plan(Peer(9), Peer(1), Peer(8, is_bot=True), book=made(5, 1)) == {
        9: CallState.NOT_ACCEPTING,
        1: CallState.CALLED,
        8: CallState.BOT,
    }


def test_with_no_call_left_one_still_learns_who_takes_none() -> None:
    assert plan(Peer(9), book=made(5, 3, 1)) == {9: CallState.NOT_ACCEPTING}


def test_more_peers_than_the_command_has_places_for_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="4 peers"):
        plan(*map(Peer, (1, 2, 3, 4)))
