"""Rounds: how one opens late or not at all, who is in it, and what completes it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.openings import Opening, Schedule, next_opening
from bot.domain.rounds import (
    AlreadyInRound,
    Challenge,
    ChallengeNotSetUp,
    Enrolment,
    NoPeerLeft,
    NoRoundRunning,
    NotInRound,
    NotYourPeer,
    Part,
    PartState,
    Progress,
    Round,
    RoundOver,
    RoundState,
    SwapUsed,
    end_week,
    enrol,
    excuse,
    join,
    leave,
    note_progress,
    open_round,
    progress_of,
    replaces_peers,
    require_challenge,
    require_running,
    set_challenge,
    skip_week,
    swap,
)
from bot.domain.servers import SettingOutOfRange
from bot.errors import Refusal

HOUR = timedelta(hours=1)
SCHEDULE = Schedule(0, time(18), "Europe/Berlin")
CHALLENGE = Challenge(schedule=SCHEDULE)
OPENING = Opening(date(2026, 3, 23), datetime(2026, 3, 23, 17, tzinfo=UTC))
# Clocks go forward in between.
NEXT = datetime(2026, 3, 30, 16, tzinfo=UTC)

RUNNING = open_round(CHALLENGE, OPENING, members=12, now=OPENING.opens_at)
CLOSED = replace(RUNNING, state=RoundState.CLOSED)
ALICE = 1
IN, SKIPPING, LEFT, EXCUSED, COMPLETED = (Part(ALICE, state) for state in PartState)


class TestOpening:
    def test_a_round_on_time_runs_until_the_next_opens(self) -> None:
        assert (
            Round(
                week=date(2026, 3, 23), opened_at=OPENING.opens_at, closes_at=NEXT, number=3, named_only=False
            )
            == RUNNING
        )
        assert next_opening(SCHEDULE, after=OPENING.opens_at).opens_at == NEXT

    def test_a_late_round_says_so_and_closes_when_it_would_have(self) -> None:
        now = OPENING.opens_at + 11 * HOUR

        late = open_round(CHALLENGE, OPENING, members=12, now=now)

        assert (late.state, late.is_late) == (RoundState.OPEN, True)
        assert (late.opened_at, late.closes_at) == (now, NEXT)

    def test_half_a_day_late_the_week_is_skipped(self) -> None:
        skipped = open_round(CHALLENGE, OPENING, members=12, now=OPENING.opens_at + 12 * HOUR)

        assert (skipped.state, skipped.is_late) == (RoundState.SKIPPED, False)
        assert (skipped.opened_at, skipped.closes_at) == (OPENING.opens_at, NEXT)

    def test_a_round_is_never_opened_early(self) -> None:
        with pytest.raises(ValueError, match="not due"):
            open_round(CHALLENGE, OPENING, members=12, now=OPENING.opens_at - HOUR)

    @pytest.mark.parametrize(("members", "number"), [(0, 0), (1, 0), (2, 1), (3, 2), (4, 3), (1000, 3)])
    def test_everybody_is_given_as_many_as_there_are_up_to_the_target(
        self, members: int, number: int
    ) -> None:
        assert open_round(CHALLENGE, OPENING, members=members, now=OPENING.opens_at).number == number

    def test_the_note_in_the_middle_comes_half_way(self) -> None:
        assert RUNNING.midweek_at == datetime(2026, 3, 27, 4, 30, tzinfo=UTC)

    @pytest.mark.parametrize(("hours", "is_replaced"), [(0, True), (47.9, True), (48, False)])
    def test_who_is_gone_is_replaced_for_two_days(self, hours: float, is_replaced: bool) -> None:
        assert replaces_peers(RUNNING, OPENING.opens_at + hours * HOUR) is is_replaced
        assert not replaces_peers(CLOSED, OPENING.opens_at + hours * HOUR)


class TestSettingUp:
    def test_a_server_needs_a_challenge_and_a_round_that_runs(self) -> None:
        assert require_challenge(CHALLENGE) == set_challenge(SCHEDULE)
        assert require_running(RUNNING) == RUNNING
        with pytest.raises(ChallengeNotSetUp):
            require_challenge(None)
        for none in (None, CLOSED, replace(RUNNING, state=RoundState.SKIPPED)):
            with pytest.raises(NoRoundRunning):
                require_running(none)

    @pytest.mark.parametrize("target", [0, 11, -1])
    def test_one_to_ten_peers_can_be_asked_for(self, target: int) -> None:
        with pytest.raises(SettingOutOfRange) as refusal:
            set_challenge(SCHEDULE, target=target)

        assert refusal.value.facts == {"lowest": 1, "highest": 10}
        assert set_challenge(SCHEDULE, target=10, named_only=True) == Challenge(
            schedule=SCHEDULE, target=10, named_only=True
        )

    def test_a_week_has_seven_days(self) -> None:
        with pytest.raises(SettingOutOfRange):
            set_challenge(replace(SCHEDULE, weekday=7))


Outcome = PartState | type[Refusal]

STEPS: dict[str, tuple[Callable[[Part | None], Part], dict[Part | None, Outcome]]] = {
    "join": (
        lambda part: join(RUNNING, part, user_id=ALICE),
        {
            None: PartState.JOINED,
            IN: AlreadyInRound,
            SKIPPING: PartState.JOINED,
            LEFT: PartState.JOINED,
            EXCUSED: PartState.JOINED,
            COMPLETED: AlreadyInRound,
        },
    ),
    "skip": (
        lambda part: skip_week(RUNNING, part),
        {
            None: NotInRound,
            IN: PartState.SKIPPING,
            SKIPPING: NotInRound,
            LEFT: NotInRound,
            EXCUSED: NotInRound,
            COMPLETED: PartState.COMPLETED,
        },
    ),
    "leave": (
        leave,
        {
            None: NotInRound,
            IN: PartState.LEFT,
            SKIPPING: PartState.LEFT,
            LEFT: NotInRound,
            EXCUSED: NotInRound,
            COMPLETED: PartState.COMPLETED,
        },
    ),
}
CASES = [
    pytest.param(act, part, outcome, id=f"{name}-{part.state if part else 'nobody'}")
    for name, (act, outcomes) in STEPS.items()
    for part, outcome in outcomes.items()
]


class TestParts:
    @pytest.mark.parametrize(("act", "part", "outcome"), CASES)
    def test_what_becomes_of_a_part(
        self, act: Callable[[Part | None], Part], part: Part | None, outcome: Outcome
    ) -> None:
        if isinstance(outcome, PartState):
            assert act(part) == Part(ALICE, outcome)
        else:
            with pytest.raises(outcome):
                act(part)

    def test_nobody_joins_or_skips_a_round_that_is_over(self) -> None:
        with pytest.raises(RoundOver):
            join(CLOSED, None, user_id=ALICE)
        with pytest.raises(RoundOver):
            skip_week(CLOSED, IN)

    def test_only_who_is_in_it_is_excused(self) -> None:
        states = [excuse(part).state for part in (IN, SKIPPING, LEFT, COMPLETED)]

        assert states == [PartState.EXCUSED, PartState.SKIPPING, PartState.LEFT, PartState.COMPLETED]

    def test_leaving_and_coming_back_gives_no_second_swap(self) -> None:
        part = swap(RUNNING, IN, peers=[2, 3, 4], unwanted=3, another=5)

        back = join(RUNNING, leave(part), user_id=ALICE)

        assert back == Part(ALICE, has_swapped=True)
        with pytest.raises(SwapUsed):
            swap(RUNNING, back, peers=[2, 4, 5], unwanted=5, another=6)

    @pytest.mark.parametrize(
        ("running", "part", "unwanted", "another", "refusal"),
        [
            (CLOSED, IN, 3, 5, RoundOver),
            (RUNNING, None, 3, 5, NotInRound),
            (RUNNING, SKIPPING, 3, 5, NotInRound),
            (RUNNING, IN, 9, 5, NotYourPeer),
            (RUNNING, IN, 3, None, NoPeerLeft),
        ],
    )
    def test_a_swap_is_refused(
        self, running: Round, part: Part | None, unwanted: int, another: int | None, refusal: type[Refusal]
    ) -> None:
        with pytest.raises(refusal):
            swap(running, part, peers=[2, 3, 4], unwanted=unwanted, another=another)


NAMED_ONLY = replace(RUNNING, named_only=True)

PROGRESS = {
    "nothing yet": (RUNNING, [2, 3, 4], set[int](), Progress(0, 3, (2, 3, 4))),
    "any peers count": (RUNNING, [2, 3, 4], {7, 8, 9}, Progress(3, 3, (2, 3, 4))),
    "named ones are peers too": (RUNNING, [2, 3, 4], {2, 8}, Progress(2, 3, (3, 4))),
    "more than needed": (RUNNING, [2, 3, 4], {2, 3, 4, 5}, Progress(4, 3, ())),
    "named ones alone, if the server says so": (NAMED_ONLY, [2, 3, 4], {2, 8, 9}, Progress(1, 3, (3, 4))),
    "all of the named": (NAMED_ONLY, [2, 3, 4], {4, 3, 2}, Progress(3, 3, ())),
    "a peer who left is not needed": (NAMED_ONLY, [2, 3], {2, 3}, Progress(2, 2, ())),
    "who was given nobody can respond to anybody": (NAMED_ONLY, [], {7, 8, 9}, Progress(3, 3, ())),
    "two who are alone need each other": (replace(RUNNING, number=1), [2], {2}, Progress(1, 1, ())),
    "alone, a response to anybody will do": (replace(RUNNING, number=0), [], {7}, Progress(1, 1, ())),
    "alone, and nothing done": (replace(RUNNING, number=0), [], set[int](), Progress(0, 1, ())),
}


class TestCompletion:
    @pytest.mark.parametrize(
        ("running", "named", "answered", "progress"), PROGRESS.values(), ids=PROGRESS.keys()
    )
    def test_progress(self, running: Round, named: list[int], answered: set[int], progress: Progress) -> None:
        assert progress_of(running, named=named, answered=answered) == progress
        assert progress.is_complete is (progress.answered >= progress.needed)

    @given(
        st.sampled_from([RUNNING, NAMED_ONLY]),
        st.lists(st.integers(2, 9), unique=True, max_size=3),
        st.frozensets(st.integers(2, 20), max_size=6),
        st.integers(2, 20),
    )
    def test_one_more_response_never_sets_back(
        self, running: Round, named: list[int], answered: frozenset[int], one_more: int
    ) -> None:
        before = progress_of(running, named=named, answered=answered)
        after = progress_of(running, named=named, answered=answered | {one_more})

        assert after.answered >= before.answered
        assert after.needed == before.needed >= 1
        assert not before.is_complete or after.is_complete

    def test_a_response_that_is_taken_back_takes_the_completion_back(self) -> None:
        complete, incomplete = Progress(3, 3, ()), Progress(2, 3, ())

        assert note_progress(IN, complete) == COMPLETED
        assert note_progress(COMPLETED, incomplete) == IN
        assert note_progress(SKIPPING, complete) == SKIPPING


class TestIdleWeeks:
    def test_two_in_a_row_are_a_pause_and_joining_ends_it(self) -> None:
        once = end_week(enrol(ALICE), IN, has_responded=False)
        twice = end_week(once, IN, has_responded=False)

        assert once == Enrolment(ALICE, idle_weeks=1)
        assert twice == Enrolment(ALICE, idle_weeks=2, is_paused=True)
        assert enrol(ALICE) == Enrolment(ALICE)

    def test_a_single_response_is_enough(self) -> None:
        once = end_week(enrol(ALICE), IN, has_responded=False)

        assert end_week(once, IN, has_responded=True) == enrol(ALICE)

    @pytest.mark.parametrize("part", [None, SKIPPING, EXCUSED, LEFT])
    def test_a_week_that_was_sat_out_counts_neither_way(self, part: Part | None) -> None:
        once = end_week(enrol(ALICE), IN, has_responded=False)

        assert end_week(once, part, has_responded=False) == once
