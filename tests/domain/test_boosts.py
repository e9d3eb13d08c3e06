"""Boosts: what the form takes, who may request, what an edit changes, how one ends and which comes first."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import boosts
from bot.domain.boosts import (
    Boost,
    BoostOver,
    Candidate,
    DailyLimitReached,
    LinkBoostedRecently,
    LinkSettled,
    NotYourBoost,
    OpenLimitReached,
    OwnBoost,
    State,
)
from bot.domain.drafts import (
    KindForbidden,
    KindsMissing,
    NewsTooLong,
    NewsTooShort,
    NumberOutOfRange,
    TitleMissing,
    TitleTooLong,
    WarningTooLong,
)
from bot.domain.genres import Genre
from bot.domain.links import LinkMissing
from bot.domain.platforms import PLATFORMS
from bot.domain.responses import Kind
from bot.domain.servers import BoostChannelMissing, Server
from bot.errors import Refusal
from tests.builders import AUTHOR, GUILD, NEWS, NOW, PEER, a_boost, a_draft

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
SERVER = Server(boosts_channel_id=1)
KEY = a_draft().link.key
ENDED = [State.EXPIRED, State.CLOSED, State.REMOVED]


def request(*history: Boost, server: Server = SERVER, **form: Any) -> Boost:
    return boosts.request(
        a_draft(**form), guild_id=GUILD, author_id=AUTHOR, server=server, history=history, now=NOW
    )


class TestDraft:
    def test_what_is_left_out_takes_its_default(self) -> None:
        draft = a_draft()

        assert (draft.wanted, draft.days, draft.genre, draft.content_warning) == (3, 7, None, "")

    def test_text_is_cleaned(self) -> None:
        draft = a_draft(
            title=" A \u202e story\n", content_warning="\u200bblood ", news=f"\n\n{NEWS}\n\n\n\nBye"
        )

        assert (draft.title, draft.content_warning, draft.news) == ("A story", "blood", f"{NEWS}\n\nBye")

    def test_kinds_come_once_each_in_the_order_of_the_glossary(self) -> None:
        assert a_draft(kinds=[Kind.SHARE, Kind.COMMENT, Kind.SHARE]).kinds == (Kind.COMMENT, Kind.SHARE)

    @pytest.mark.parametrize(
        "typed",
        [
            {"title": "x" * 100},
            {"news": "x" * 20},
            {"news": "新しい小説を出しました"},
            {"news": "x" * 500},
            {"content_warning": "x" * 60},
            {"wanted": 1},
            {"wanted": 10},
            {"days": 1},
            {"days": 14},
            {"kinds": list(Kind)},
        ],
        ids=str,
    )
    def test_it_takes_what_just_fits(self, typed: dict[str, Any]) -> None:
        assert a_draft(**typed)

    @pytest.mark.parametrize(
        ("typed", "refusal", "facts"),
        [
            ({"link": " "}, LinkMissing, {}),
            ({"title": "\u200b \n"}, TitleMissing, {}),
            ({"title": "x" * 101}, TitleTooLong, {"limit": 100, "length": 101}),
            ({"news": "x" * 19}, NewsTooShort, {"minimum": 20, "length": 19}),
            ({"news": "x" + " " * 30}, NewsTooShort, {"minimum": 20, "length": 1}),
            ({"news": "x" * 3 + "\u3164\u2800" * 40}, NewsTooShort, {"minimum": 20, "length": 3}),
            ({"news": "新刊が出ました"}, NewsTooShort, {"minimum": 20, "length": 14}),
            ({"news": "x" * 501}, NewsTooLong, {"limit": 500, "length": 501}),
            ({"content_warning": "x" * 61}, WarningTooLong, {"limit": 60, "length": 61}),
            ({"kinds": []}, KindsMissing, {}),
            ({"wanted": 0}, NumberOutOfRange, {"lowest": 1, "highest": 10}),
            ({"wanted": 11}, NumberOutOfRange, {"lowest": 1, "highest": 10}),
            ({"days": 0}, NumberOutOfRange, {"lowest": 1, "highest": 14}),
            ({"days": 15}, NumberOutOfRange, {"lowest": 1, "highest": 14}),
            (
                {"link": "https://www.amazon.de/dp/B000000000", "kinds": [Kind.SHARE, Kind.REVIEW]},
                KindForbidden,
                {"kind": "review", "platform": "Amazon"},
            ),
        ],
        ids=lambda value: value.__name__ if isinstance(value, type) else str(value)[:30],
    )
    def test_it_says_what_is_wrong(
        self, typed: dict[str, Any], refusal: type[Refusal], facts: dict[str, Any]
    ) -> None:
        with pytest.raises(refusal) as caught:
            a_draft(**typed)

        assert caught.value.facts == facts

    @given(st.text(max_size=600), st.text(max_size=150))
    def test_what_is_accepted_fits_and_is_accepted_again_unchanged(self, news: str, title: str) -> None:
        try:
            draft = a_draft(news=news, title=title)
        except Refusal:
            return

        assert 20 <= len(draft.news) <= 500
        assert 1 <= len(draft.title) <= 100
        assert a_draft(news=draft.news, title=draft.title) == draft


class TestRequest:
    def test_the_boost_says_what_the_form_said_and_when_it_ends(self) -> None:
        boost = request(genre=Genre.POETRY, wanted=5, days=2, content_warning="grief")

        assert boost == Boost(
            guild_id=GUILD,
            author_id=AUTHOR,
            link=a_draft().link.url,
            link_key=KEY,
            platform=a_draft().link.platform.name,
            title="A story",
            news=NEWS,
            kinds=(Kind.COMMENT,),
            genre=Genre.POETRY,
            content_warning="grief",
            wanted=5,
            requested_at=NOW,
            expires_at=NOW + 2 * DAY,
        )
        assert boost.state is State.OPEN

    def test_a_server_without_a_channel_has_no_boosts(self) -> None:
        with pytest.raises(BoostChannelMissing):
            request(server=Server())

    @pytest.mark.parametrize("state", [state for state in State if state is not State.REFUSED])
    @pytest.mark.parametrize("author_id", [AUTHOR, PEER])
    def test_the_same_link_waits_for_14_days_whoever_boosted_it_and_however_it_ended(
        self, state: State, author_id: int
    ) -> None:
        earlier = a_boost(link_key=KEY, requested_at=NOW - 14 * DAY + HOUR, state=state, author_id=author_id)

        with pytest.raises(LinkBoostedRecently) as caught:
            request(earlier)

        assert caught.value.facts == {"again_at": NOW + HOUR}

    def test_after_14_days_the_same_link_is_welcome(self) -> None:
        assert request(a_boost(link_key=KEY, requested_at=NOW - 14 * DAY, state=State.EXPIRED))

    def test_the_latest_boost_of_a_link_says_when_it_may_come_again(self) -> None:
        history = [
            a_boost(link_key=KEY, requested_at=NOW - days * DAY, author_id=PEER) for days in (10, 3, 13)
        ]

        with pytest.raises(LinkBoostedRecently) as caught:
            request(*history)

        assert caught.value.facts == {"again_at": NOW + 11 * DAY}

    @pytest.mark.parametrize("state", [State.OPEN, State.FULFILLED])
    def test_open_and_fulfilled_boosts_fill_the_limit(self, state: State) -> None:
        with pytest.raises(OpenLimitReached) as caught:
            request(*[a_boost(link_key=f"{n}", requested_at=NOW - 2 * DAY, state=state) for n in range(2)])

        assert caught.value.facts == {"limit": 2}

    @pytest.mark.parametrize("state", ENDED)
    def test_ended_boosts_leave_room(self, state: State) -> None:
        assert request(*[a_boost(link_key=f"{n}", requested_at=NOW - 2 * DAY, state=state) for n in range(5)])

    def test_a_boost_whose_time_is_up_leaves_room_before_anybody_marked_it(self) -> None:
        overdue = a_boost(link_key="0", requested_at=NOW - 7 * DAY)
        assert overdue.expires_at == NOW

        assert request(overdue, a_boost(link_key="1", requested_at=NOW - 2 * DAY))

    def test_boosts_of_others_do_not_fill_ones_own_limit(self) -> None:
        assert request(*[a_boost(link_key=f"{n}", author_id=PEER) for n in range(5)])

    @pytest.mark.parametrize("state", [state for state in State if state is not State.REFUSED])
    def test_one_a_day_counts_24_hours_whatever_became_of_it(self, state: State) -> None:
        with pytest.raises(DailyLimitReached) as caught:
            request(a_boost(link_key="other", requested_at=NOW - 23 * HOUR, state=state))

        assert caught.value.facts == {"limit": 1, "again_at": NOW + HOUR}

    def test_24_hours_later_the_next_one_may_come(self) -> None:
        assert request(a_boost(link_key="other", requested_at=NOW - 24 * HOUR))

    def test_with_a_larger_limit_the_oldest_that_counts_says_when(self) -> None:
        server = replace(SERVER, boost_daily_limit=2, boost_open_limit=10)
        history = [a_boost(link_key=f"{hours}", requested_at=NOW - hours * HOUR) for hours in (20, 10, 5)]

        with pytest.raises(DailyLimitReached) as caught:
            request(*history, server=server)

        assert caught.value.facts == {"limit": 2, "again_at": NOW + 14 * HOUR}

    @given(
        st.lists(st.integers(0, 30 * 24), max_size=6),
        st.integers(1, 10),
        st.integers(1, 10),
    )
    def test_at_the_instant_a_refusal_names_it_would_not_come_again(
        self, ages: list[int], open_limit: int, daily_limit: int
    ) -> None:
        server = Server(boosts_channel_id=1, boost_open_limit=open_limit, boost_daily_limit=daily_limit)
        history = [a_boost(link_key=f"{n}", requested_at=NOW - age * HOUR) for n, age in enumerate(ages)]
        try:
            boosts.check_limits(history, server, NOW)
        except DailyLimitReached as refusal:
            with_room = replace(server, boost_open_limit=10)
            again_at = refusal.facts["again_at"]
            assert isinstance(again_at, datetime)
            boosts.check_limits(history, with_room, again_at)
            with pytest.raises(DailyLimitReached):
                boosts.check_limits(history, with_room, again_at - timedelta(seconds=1))
        except OpenLimitReached:
            assert len(history) >= open_limit


class TestEdit:
    BOOST = a_boost(id=7, link=a_draft().link.url, link_key=KEY, genre=Genre.HORROR)

    def edit(
        self, boost: Boost = BOOST, *, actor_id: int = AUTHOR, peers: int = 0, history=(), **form: Any
    ) -> Boost:
        return boosts.edit(
            boost, a_draft(**form), actor_id=actor_id, peers=peers, history=[boost, *history], now=NOW + HOUR
        )

    def test_words_kinds_and_link_change_and_all_else_stays(self) -> None:
        edited = self.edit(
            link="https://x.com/writer/status/1",
            title="Another",
            news="x" * 20,
            kinds=[Kind.SHARE],
            content_warning="blood",
            genre=Genre.POETRY,
            wanted=9,
            days=1,
        )

        assert edited == replace(
            self.BOOST,
            link="https://x.com/writer/status/1",
            link_key=a_draft(link="https://x.com/writer/status/1").link.key,
            platform="X",
            title="Another",
            news="x" * 20,
            kinds=(Kind.SHARE,),
            content_warning="blood",
        )

    def test_somebody_else_may_not(self) -> None:
        with pytest.raises(NotYourBoost):
            self.edit(actor_id=PEER)

    @pytest.mark.parametrize("state", ENDED)
    def test_an_ended_boost_stays_as_it_is(self, state: State) -> None:
        with pytest.raises(BoostOver):
            self.edit(replace(self.BOOST, state=state))

    def test_a_boost_whose_time_is_up_stays_as_it_is(self) -> None:
        with pytest.raises(BoostOver):
            self.edit(replace(self.BOOST, expires_at=NOW + HOUR))

    def test_once_answered_the_link_stays(self) -> None:
        with pytest.raises(LinkSettled):
            self.edit(peers=1, link="https://example.org/another")

    def test_once_answered_the_words_may_still_change(self) -> None:
        assert self.edit(peers=1, title="Another").title == "Another"

    def test_the_same_place_written_differently_is_the_same_link(self) -> None:
        assert self.edit(peers=1, link="https://EXAMPLE.org/story?utm_source=me").link_key == KEY

    def test_the_link_of_another_boost_is_taken(self) -> None:
        new = "https://example.org/another"
        other = a_boost(id=8, author_id=PEER, link_key=a_draft(link=new).link.key)

        with pytest.raises(LinkBoostedRecently) as caught:
            self.edit(link=new, history=[other])

        assert caught.value.facts == {"again_at": NOW + 14 * DAY}


class TestEnds:
    @pytest.mark.parametrize(
        ("peers", "state"), [(0, State.OPEN), (2, State.OPEN), (3, State.FULFILLED), (4, State.FULFILLED)]
    )
    @pytest.mark.parametrize("before", [State.OPEN, State.FULFILLED])
    def test_enough_peers_fulfil_it_and_too_few_open_it_again(
        self, before: State, peers: int, state: State
    ) -> None:
        assert boosts.weigh(a_boost(state=before), peers).state is state

    @pytest.mark.parametrize("state", ENDED)
    @pytest.mark.parametrize("peers", [0, 3])
    def test_an_ended_boost_stays_ended(self, state: State, peers: int) -> None:
        assert boosts.weigh(a_boost(state=state), peers).state is state

    @pytest.mark.parametrize("before", [State.OPEN, State.FULFILLED])
    @pytest.mark.parametrize("state", ENDED)
    def test_the_end_says_when_and_by_whom(self, before: State, state: State) -> None:
        boost = a_boost(state=before)

        ended = boosts.end(boost, state, at=NOW, actor_id=PEER)

        assert ended == replace(boost, state=state, ended_at=NOW, ended_by=PEER)

    @pytest.mark.parametrize("before", [state for state in State if state is not State.REMOVED])
    def test_a_moderator_takes_down_also_what_has_ended_and_says_why(self, before: State) -> None:
        removed = boosts.remove(a_boost(state=before), at=NOW, actor_id=PEER, reason="Spam")

        assert (removed.state, removed.ended_by, removed.end_reason) == (State.REMOVED, PEER, "Spam")

    def test_nothing_is_taken_down_twice(self) -> None:
        with pytest.raises(BoostOver):
            boosts.remove(a_boost(state=State.REMOVED), at=NOW, actor_id=PEER, reason="Spam")

    @pytest.mark.parametrize("before", ENDED)
    @pytest.mark.parametrize("state", ENDED)
    def test_nothing_ends_twice(self, before: State, state: State) -> None:
        with pytest.raises(BoostOver):
            boosts.end(a_boost(state=before), state, at=NOW)

    def test_nobody_answers_their_own(self) -> None:
        with pytest.raises(OwnBoost):
            boosts.require_respondable(a_boost(), giver_id=AUTHOR, now=NOW)

    @pytest.mark.parametrize("state", ENDED)
    def test_nobody_answers_what_has_ended(self, state: State) -> None:
        with pytest.raises(BoostOver):
            boosts.require_respondable(a_boost(state=state), giver_id=PEER, now=NOW)

    def test_the_last_moment_counts_and_the_end_does_not(self) -> None:
        boost = a_boost()

        boosts.require_respondable(boost, giver_id=PEER, now=boost.expires_at - timedelta(microseconds=1))
        with pytest.raises(BoostOver):
            boosts.require_respondable(boost, giver_id=PEER, now=boost.expires_at)


def candidate(
    boost_id: int,
    *,
    age: timedelta = HOUR,
    peers: int = 1,
    owed: bool = False,
    newcomer: bool = False,
    liked: bool = False,
) -> Candidate:
    boost = a_boost(id=boost_id, requested_at=NOW - age)
    return Candidate(boost=boost, peers=peers, is_owed=owed, by_newcomer=newcomer, is_liked=liked)


class TestOrderOfNeed:
    @pytest.mark.parametrize(
        ("first", "then"),
        [
            pytest.param(
                candidate(2, age=48 * HOUR, peers=0),
                candidate(1, peers=0, owed=True, newcomer=True, liked=True),
                id="left alone for 48 hours",
            ),
            pytest.param(
                candidate(2, peers=0),
                candidate(1, age=60 * HOUR, peers=1, owed=True, newcomer=True, liked=True),
                id="fewest responses",
            ),
            pytest.param(
                candidate(2, owed=True),
                candidate(1, age=9 * HOUR, newcomer=True, liked=True),
                id="a favour owed",
            ),
            pytest.param(
                candidate(2, newcomer=True), candidate(1, age=9 * HOUR, liked=True), id="a newcomer's"
            ),
            pytest.param(candidate(2, liked=True), candidate(1, age=9 * HOUR), id="a liked genre"),
            pytest.param(candidate(2, age=2 * HOUR), candidate(1), id="the oldest"),
            pytest.param(candidate(1), candidate(2), id="the first recorded"),
        ],
    )
    def test_what_comes_first(self, first: Candidate, then: Candidate) -> None:
        assert boosts.in_order_of_need([then, first], NOW) == [first, then]

    CANDIDATES = st.builds(
        candidate,
        boost_id=st.integers(1, 1000),
        age=st.integers(0, 100).map(lambda hours: hours * HOUR),
        peers=st.integers(0, 4),
        owed=st.booleans(),
        newcomer=st.booleans(),
        liked=st.booleans(),
    )

    @given(st.lists(CANDIDATES, max_size=8, unique_by=lambda candidate: candidate.boost.id), st.randoms())
    def test_the_order_does_not_depend_on_how_the_boosts_were_found(
        self, found: list[Candidate], random
    ) -> None:
        ordered = boosts.in_order_of_need(found, NOW)
        random.shuffle(found)

        assert boosts.in_order_of_need(found, NOW) == ordered
        alone = [boosts.is_left_alone(each.boost, each.peers, NOW) for each in ordered]
        assert alone == sorted(alone, reverse=True)

    @pytest.mark.parametrize(
        ("age", "peers", "is_left_alone"),
        [(48 * HOUR, 0, True), (48 * HOUR - timedelta(seconds=1), 0, False), (99 * HOUR, 1, False)],
    )
    def test_left_alone_means_48_hours_without_a_response(
        self, age: timedelta, peers: int, is_left_alone: bool
    ) -> None:
        assert boosts.is_left_alone(a_boost(requested_at=NOW - age), peers, NOW) is is_left_alone


class TestKindsToAnswer:
    def test_wanted_kinds_come_first(self) -> None:
        kinds = boosts.kinds_to_answer(a_boost(kinds=(Kind.SHARE, Kind.CRITIQUE)))

        assert kinds[:2] == (Kind.SHARE, Kind.CRITIQUE)
        assert sorted(kinds) == sorted(Kind)

    def test_a_forbidden_kind_is_not_offered(self) -> None:
        on_amazon = a_boost(link="https://www.amazon.de/dp/B000000000")

        assert set(Kind) - set(boosts.kinds_to_answer(on_amazon)) == {Kind.REVIEW}


def test_every_kind_a_platform_refuses_is_a_kind() -> None:
    assert {kind for platform in PLATFORMS for kind in platform.refuses} <= set(Kind)


def test_only_open_and_fulfilled_boosts_are_live() -> None:
    assert [state for state in State if state.is_live] == [State.OPEN, State.FULFILLED]
