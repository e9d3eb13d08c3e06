"""Rounds: who is in one, what completes it, and what a week was to a member."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.openings import Schedule, WallTimeUnknown
from bot.domain.rounds import (
    THEME_LIMIT,
    Alone,
    Enrolment,
    NamedPair,
    NotInRound,
    NotYourPeer,
    PairState,
    Part,
    PartState,
    PeerAnswered,
    Progress,
    Round,
    SwapUsed,
    come_back,
    end_week,
    enrol,
    named_by_giver,
    progress_of,
    read_theme,
    replaces_peers,
    require_in,
    schedule_of,
    set_challenge,
    swap,
    why_alone,
)
from bot.domain.servers import Server, SettingOutOfRange
from bot.domain.wording import TextTooLong
from bot.errors import Refusal

NOW = datetime(2026, 3, 23, 17, tzinfo=UTC)
HOUR = timedelta(hours=1)
GUILD, ALICE = 7, 1

ROUND = Round(
    guild_id=GUILD, week=date(2026, 3, 23), opens_at=NOW, closes_at=NOW + timedelta(days=7), opened_at=NOW
)
NAMED_ONLY = replace(ROUND, named_only=True)
IN = Part(guild_id=GUILD, round_id=1, user_id=ALICE, joined_at=NOW)
SKIPPING, LEFT = replace(IN, state=PartState.SKIPPING), replace(IN, state=PartState.LEFT)
FRESH = enrol(None, guild_id=GUILD, user_id=ALICE, now=NOW)


class TestSettingUp:
    def test_a_server_has_no_schedule_until_it_chooses_one(self) -> None:
        assert schedule_of(Server()) is None

        server = set_challenge(Server(timezone="Europe/Berlin"), weekday="sunday", wall_time="6:30 pm")

        assert schedule_of(server) == Schedule(6, time(18, 30), "Europe/Berlin")

    def test_what_is_not_named_stays(self) -> None:
        before = set_challenge(
            Server(), weekday="monday", wall_time="18:00", target=5, role_id=9, named_only=True
        )

        after = set_challenge(before, weekday="friday", wall_time="7")

        assert after == replace(before, challenge_weekday=4, challenge_time="07:00")

    @pytest.mark.parametrize("target", [0, 6, -1])
    def test_one_to_five_peers_can_be_asked_for(self, target: int) -> None:
        with pytest.raises(SettingOutOfRange) as refusal:
            set_challenge(Server(), weekday="monday", wall_time="18:00", target=target)

        assert refusal.value.facts == {"lowest": 1, "highest": 5}

    def test_a_time_that_is_none_is_refused(self) -> None:
        with pytest.raises(WallTimeUnknown):
            set_challenge(Server(), weekday="monday", wall_time="teatime")

    def test_a_theme_is_one_line_of_limited_length(self) -> None:
        assert read_theme("  Opening\nlines \u202e") == "Opening lines"
        with pytest.raises(TextTooLong):
            read_theme("x" * (THEME_LIMIT + 1))


class TestTime:
    def test_the_note_in_the_middle_comes_half_way(self) -> None:
        assert ROUND.midweek_at == datetime(2026, 3, 27, 5, tzinfo=UTC)

    @pytest.mark.parametrize(("hours", "is_replaced"), [(0, True), (47.9, True), (48, False)])
    def test_who_is_gone_is_replaced_for_two_days(self, hours: float, is_replaced: bool) -> None:
        assert replaces_peers(ROUND, NOW + hours * HOUR) is is_replaced

    def test_the_two_days_of_a_late_round_begin_when_it_opened(self) -> None:
        late = replace(ROUND, opened_at=NOW + 11 * HOUR)

        assert replaces_peers(late, NOW + 58 * HOUR)


class TestParts:
    @pytest.mark.parametrize("part", [None, SKIPPING, LEFT])
    def test_who_is_not_in_takes_no_part(self, part: Part | None) -> None:
        with pytest.raises(NotInRound):
            require_in(part)
        assert require_in(IN) == IN

    @pytest.mark.parametrize(
        ("part", "unwanted", "refusal"),
        [
            (None, 2, NotInRound),
            (SKIPPING, 2, NotInRound),
            (replace(IN, has_swapped=True), 2, SwapUsed),
            (IN, 9, NotYourPeer),
            (IN, 3, PeerAnswered),
        ],
    )
    def test_a_swap_is_refused(self, part: Part | None, unwanted: int, refusal: type[Refusal]) -> None:
        with pytest.raises(refusal):
            swap(part, peers=[2, 3, 4], answered=[3], unwanted=unwanted)

    def test_a_swap_is_noted(self) -> None:
        assert swap(IN, peers=[2, 3, 4], answered=[3], unwanted=2) == replace(IN, has_swapped=True)

    def test_peers_are_listed_as_named_without_those_that_do_not_stand(self) -> None:
        first = NamedPair(guild_id=GUILD, round_id=1, giver_id=ALICE, peer_id=5, named_at=NOW)
        pairs = [
            replace(first, peer_id=9, named_at=NOW + HOUR),
            first,
            replace(first, peer_id=2, state=PairState.SWAPPED),
            replace(first, peer_id=3, state=PairState.EXCUSED),
            replace(first, giver_id=8, peer_id=4),
        ]

        assert named_by_giver(pairs) == {ALICE: [5, 9], 8: [4]}


PROGRESS = {
    "nothing yet": (ROUND, [2, 3, 4], set[int](), Progress(0, 3)),
    "any peers count": (ROUND, [2, 3, 4], {7, 8, 9}, Progress(3, 3)),
    "named ones are peers too": (ROUND, [2, 3, 4], {2, 8}, Progress(2, 3)),
    "more than needed": (ROUND, [2, 3, 4], {2, 3, 4, 5}, Progress(4, 3)),
    "named ones alone, if the server says so": (NAMED_ONLY, [2, 3, 4], {2, 8, 9}, Progress(1, 3)),
    "all of the named": (NAMED_ONLY, [2, 3, 4], {4, 3, 2}, Progress(3, 3)),
    "a peer who left is not needed": (NAMED_ONLY, [2, 3], {2, 3}, Progress(2, 2)),
    "who was given nobody can respond to anybody": (NAMED_ONLY, [], {7, 8}, Progress(2, 1)),
    "two who are alone need each other": (ROUND, [2], {2}, Progress(1, 1)),
    "alone, a response to anybody will do": (ROUND, [], {7}, Progress(1, 1)),
    "alone, and nothing done": (ROUND, [], set[int](), Progress(0, 1)),
    "given more than the target, as by a late joiner": (ROUND, [2, 3, 4, 5], {2, 3, 4}, Progress(3, 3)),
}


class TestCompletion:
    @pytest.mark.parametrize(
        ("round_", "named", "answered", "progress"), PROGRESS.values(), ids=PROGRESS.keys()
    )
    def test_progress(self, round_: Round, named: list[int], answered: set[int], progress: Progress) -> None:
        assert progress_of(round_, named=named, answered=answered) == progress
        assert progress.is_complete is (progress.answered >= progress.needed)

    @given(
        st.sampled_from([ROUND, NAMED_ONLY]),
        st.lists(st.integers(2, 9), unique=True, max_size=3),
        st.frozensets(st.integers(2, 20), max_size=6),
        st.integers(2, 20),
    )
    def test_one_more_response_never_sets_back(
        self, round_: Round, named: list[int], answered: frozenset[int], one_more: int
    ) -> None:
        before = progress_of(round_, named=named, answered=answered)
        after = progress_of(round_, named=named, answered=answered | {one_more})

        assert after.answered >= before.answered
        assert after.needed == before.needed >= 1
        assert not before.is_complete or after.is_complete


class TestIdleWeeks:
    def idle(self, enrolment: Enrolment, part: Part | None = IN) -> Enrolment:
        return end_week(enrolment, part, has_responded=False, midweek_at=ROUND.midweek_at)

    def test_two_in_a_row_are_a_pause_and_joining_ends_it(self) -> None:
        once, twice = self.idle(FRESH), self.idle(self.idle(FRESH))

        assert (once.idle_weeks, once.is_in) == (1, True)
        assert (twice.idle_weeks, twice.is_in) == (2, False)
        assert enrol(twice, guild_id=GUILD, user_id=ALICE, now=NOW) == FRESH

    def test_a_single_response_is_enough(self) -> None:
        once = self.idle(FRESH)

        assert end_week(once, IN, has_responded=True, midweek_at=ROUND.midweek_at) == FRESH

    @pytest.mark.parametrize("part", [None, SKIPPING, LEFT, replace(IN, joined_at=NOW + 85 * HOUR)])
    def test_a_week_sat_out_or_joined_late_counts_neither_way(self, part: Part | None) -> None:
        once = self.idle(FRESH)

        assert self.idle(once, part) == once

    def test_who_left_and_comes_back_keeps_when_they_first_joined(self) -> None:
        back = enrol(
            replace(FRESH, has_left=True), guild_id=GUILD, user_id=ALICE, now=NOW + timedelta(days=70)
        )

        assert (back.joined_at, back.is_in) == (NOW, True)


PAIR = NamedPair(guild_id=GUILD, round_id=1, giver_id=ALICE, peer_id=2, named_at=NOW)


def pairs_in(*states: PairState) -> list[NamedPair]:
    """Return pairs of Alice with 10, 11, 12 and so on."""
    return [replace(PAIR, peer_id=10 + number, state=state) for number, state in enumerate(states)]


class TestComingBack:
    EVERYBODY = range(10, 30)

    @pytest.mark.parametrize(
        ("states", "back", "missing"),
        [
            ([], [], 3),
            ([PairState.RESTING] * 3, [10, 11, 12], 0),
            ([PairState.NAMED, PairState.RESTING, PairState.RESTING], [11, 12], 0),
            ([PairState.EXCUSED, PairState.RESTING, PairState.RESTING, PairState.RESTING], [11, 12, 13], 0),
            ([PairState.EXCUSED, PairState.RESTING], [11, 10], 1),
            ([PairState.SWAPPED, PairState.RESTING, PairState.RESTING, PairState.RESTING], [11, 12, 13], 0),
            ([PairState.SWAPPED, PairState.RESTING, PairState.RESTING], [11, 12], 1),
            ([PairState.SWAPPED, PairState.SWAPPED, PairState.RESTING, PairState.RESTING], [12, 13], 0),
            ([PairState.SWAPPED] * 5, [], 0),
        ],
    )
    def test_the_peers_of_before_come_first(
        self, states: list[PairState], back: list[int], missing: int
    ) -> None:
        found = come_back(pairs_in(*states), number=3, able=self.EVERYBODY)

        assert [pair.peer_id for pair in found.pairs] == back
        assert {pair.state for pair in found.pairs} <= {PairState.NAMED}
        assert found.missing == missing

    def test_for_who_cannot_be_given_any_more_there_is_somebody_else(self) -> None:
        found = come_back(pairs_in(*[PairState.RESTING] * 3), number=3, able={10, 12})

        assert [pair.peer_id for pair in found.pairs] == [10, 12]
        assert found.missing == 1

    @given(st.lists(st.sampled_from(PairState), max_size=8), st.integers(0, 5), st.sets(st.integers(10, 17)))
    def test_nobody_is_shown_more_than_one_beyond_their_number_by_going_and_coming(
        self, states: list[PairState], number: int, able: set[int]
    ) -> None:
        pairs = pairs_in(*states)

        found = come_back(pairs, number=number, able=able)

        standing = states.count(PairState.NAMED) + len(found.pairs) + found.missing
        assert standing <= max(number, states.count(PairState.NAMED))
        if found.missing:
            assert standing + states.count(PairState.SWAPPED) <= number + 1


class TestWithoutPeers:
    @pytest.mark.parametrize(
        ("states", "others", "blocked", "why"),
        [
            ([], set(), set(), Alone.FIRST),
            ([], set(), {10}, Alone.FIRST),
            ([], {10, 11}, {10}, Alone.NOBODY),
            ([], {10, 11}, {10, 11, 12}, Alone.APART),
            ([PairState.SWAPPED], {11}, {10}, Alone.APART),
            ([PairState.EXCUSED], set(), set(), Alone.GONE),
            ([PairState.SWAPPED, PairState.EXCUSED], {12}, {10}, Alone.GONE),
        ],
    )
    def test_it_is_said_why(
        self, states: list[PairState], others: set[int], blocked: set[int], why: Alone
    ) -> None:
        assert why_alone(pairs_in(*states), others=others, blocked=blocked) is why
