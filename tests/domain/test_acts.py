"""What is one act, and how many of them count: a table of cases, and laws."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.acts import (
    DAILY_LIMIT,
    Earlier,
    Given,
    PeerLimitReached,
    ToldToday,
    find_known,
    first_moments,
    is_same_act,
    message_of,
    require_new,
)
from bot.domain.responses import (
    THE_BOT,
    Kind,
    Response,
    ResponseLeftOut,
    ResponseWithdrawn,
    Source,
    Status,
)
from tests.builders import GUILD, MODERATOR, NOW, PEER, SECOND_PEER, a_response

HERS, HIS = 500, 501
"""A message of the receiver's, and the giver's reply to it."""

LINK = "https://example.org/c"
REPLY: dict[str, Any] = {
    "source": Source.REPLY,
    "kind": Kind.REPLY,
    "message_id": HIS,
    "channel_id": 7,
    "answered_id": HERS,
}
ON_BOOST: dict[str, Any] = {"source": Source.BOOST, "boost_id": 9}
OF_MESSAGE: dict[str, Any] = {
    "message_id": 2,
    "answered_id": HERS,
    "link": "https://discord.com/channels/1/7/500",
}


@pytest.mark.parametrize(
    ("told", "before", "is_same"),
    [
        ({"message_id": 2}, {"message_id": 2}, True),
        ({"message_id": 2}, {"message_id": 3}, False),
        ({}, {}, False),
        (ON_BOOST, ON_BOOST, True),
        (ON_BOOST | {"kind": Kind.SHARE}, ON_BOOST, False),
        ({"boost_id": 9, "message_id": 2}, ON_BOOST, True),
        (OF_MESSAGE, REPLY, True),
        (OF_MESSAGE | {"kind": Kind.CRITIQUE}, REPLY, True),
        (OF_MESSAGE | {"answered_id": HIS}, REPLY, True),
        (ON_BOOST | {"answered_id": HIS}, REPLY, True),
        (OF_MESSAGE, REPLY | {"answered_id": 499}, False),
        (OF_MESSAGE, OF_MESSAGE | {"message_id": 3}, True),
        (OF_MESSAGE | {"kind": Kind.SHARE}, OF_MESSAGE | {"message_id": 3}, False),
        ({"link": LINK}, {"link": "http://www.example.org/c/?utm_source=x"}, True),
        ({"link": LINK}, ON_BOOST | {"link": LINK}, True),
        ({"link": LINK, "kind": Kind.REPLY}, {"link": LINK}, True),
        ({"link": LINK, "kind": Kind.SHARE}, {"link": LINK}, False),
        ({"link": LINK}, {"link": LINK, "receiver_id": SECOND_PEER}, False),
        ({"link": LINK}, {"link": "https://example.org/d"}, False),
        (
            {"link": "https://localhost/was-allowed-once"},
            {"link": "https://localhost/was-allowed-once"},
            True,
        ),
    ],
)
def test_one_act_is_known_by_its_form_message_boost_or_link(
    told: dict[str, Any], before: dict[str, Any], *, is_same: bool
) -> None:
    assert is_same_act(a_response(**told), a_response(**before)) is is_same


def earlier(corrected_by: int | None = None, /, **facts: Any) -> Earlier:
    return Earlier(a_response(**facts), corrected_by)


VOID = Status.VOID


def test_what_was_taken_back_is_told_anew_and_what_moderators_left_out_is_not() -> None:
    asked = a_response(link=LINK)

    assert find_known(asked, [earlier(PEER, link=LINK, status=VOID)]) is None
    assert find_known(asked, [earlier(THE_BOT, link=LINK, status=VOID)]) is None
    with pytest.raises(ResponseLeftOut):
        find_known(asked, [earlier(MODERATOR, link=LINK, status=VOID)])
    with pytest.raises(ResponseWithdrawn):
        find_known(a_response(**ON_BOOST), [earlier(PEER, status=VOID, **ON_BOOST)])


def test_a_form_that_arrives_again_hears_what_became_of_it() -> None:
    void = earlier(MODERATOR, message_id=2, status=VOID)

    assert find_known(a_response(message_id=2), [void]) == void.response


@pytest.mark.parametrize(
    ("told", "before", "is_asked"),
    [
        ({}, {}, True),
        ({}, {"link": LINK}, True),
        ({}, REPLY, True),
        ({}, ON_BOOST, True),
        ({}, {"kind": Kind.SHARE}, False),
        ({}, {"local_day": NOW.date() - timedelta(days=1)}, False),
        ({}, {"receiver_id": SECOND_PEER}, False),
        ({}, {"status": VOID}, False),
        ({"link": LINK}, {}, False),
        (ON_BOOST, {}, True),
        (ON_BOOST, {"source": Source.BOOST, "boost_id": 8}, False),
        (ON_BOOST, REPLY, False),
    ],
)
def test_only_where_nothing_tells_two_apart_the_giver_is_asked(
    told: dict[str, Any], before: dict[str, Any], *, is_asked: bool
) -> None:
    asked = a_response(**told)

    if is_asked:
        with pytest.raises(ToldToday) as question:
            require_new(asked, [earlier(**before)])
        assert question.value.asked == asked
    else:
        require_new(asked, [earlier(**before)])
    require_new(asked, [earlier(**before)], is_another=True)


def test_a_full_day_is_said_before_anything_is_asked() -> None:
    full = [earlier(**ON_BOOST), earlier(**REPLY), earlier(status=Status.DISPUTED)]

    with pytest.raises(PeerLimitReached):
        require_new(a_response(), full)
    require_new(a_response(link=LINK, local_day=NOW.date() - timedelta(days=1)), full)


ways = st.sampled_from([REPLY, ON_BOOST, OF_MESSAGE, {}, {"link": LINK}])
tellings = st.builds(
    lambda way, kind, number: a_response(**{**way, "kind": kind, "message_id": number}),
    ways,
    st.sampled_from(Kind),
    st.integers(1, 40),
)


@given(st.lists(tellings, max_size=40))
def test_whatever_is_told_in_a_day_no_more_than_three_count(tellings_: list[Response]) -> None:
    ledger: list[Earlier] = []
    for asked in tellings_:
        try:
            if find_known(asked, ledger) is None:
                require_new(asked, ledger, is_another=True)
                ledger.append(Earlier(asked))
        except PeerLimitReached:
            pass

    assert len(ledger) <= DAILY_LIMIT


@given(tellings, st.lists(tellings, max_size=3))
def test_what_is_told_twice_in_the_same_words_is_known(asked: Response, others: list[Response]) -> None:
    assert find_known(asked, [*map(Earlier, others), Earlier(asked)]) is not None


def test_kinds_on_one_boost_message_or_link_are_one_act_for_the_gate() -> None:
    def of(number: int, **thing: Any) -> Given:
        at = NOW + timedelta(minutes=number)
        return Given(response_id=number, receiver_id=1, responded_at=at, **thing)

    boosts = [of(1, boost_id=9), of(2, boost_id=9), of(3, boost_id=8)]
    messages = [of(4, answered_id=HERS), of(5, answered_id=HERS)]
    links = [of(6, link=LINK), of(7, link=f"{LINK}/?fbclid=1")]
    others = [of(8), of(9)]

    moments = first_moments([*boosts, *messages, *links, *others])

    assert sorted((at - NOW).seconds // 60 for at in moments) == [1, 3, 4, 6, 8, 9]


@pytest.mark.parametrize(
    ("link", "message"),
    [
        (f"https://discord.com/channels/{GUILD}/7/500", 500),
        (f"https://canary.discord.com/channels/{GUILD}/7/500", 500),
        (f"https://discordapp.com/channels/{GUILD}/7/500/", 500),
        (f"https://discord.com/channels/{GUILD}/7/500?x=1", 500),
        (f"https://discord.com/channels/{GUILD}/7/500#x", 500),
        (f"https://discord.com//channels/{GUILD}//7/500//", 500),
        (f"https://discord.com/channels/{GUILD}/7/{2**63 - 1}", 2**63 - 1),
        (f"https://discord.com/channels/{GUILD}/7/{2**63}", None),
        ("https://discord.com/channels/1/7/500", None),
        (f"https://discord.com/channels/{GUILD}/7", None),
        (f"https://example.com/channels/{GUILD}/7/500", None),
    ],
)
def test_a_link_leads_to_a_message_of_this_server(link: str, message: int | None) -> None:
    assert message_of(link, GUILD) == message
