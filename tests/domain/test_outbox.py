"""Letters: what is tried again and when, when to give up, and how the bot recognises its own post."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import outbox
from bot.domain.outbox import Fault, LetterState
from tests.builders import NOW, PEER, a_letter

SENDING = a_letter(id=5, state=LetterState.SENDING, attempts=1, first_tried_at=NOW)


def test_a_sent_letter_knows_where_it_stands() -> None:
    assert outbox.sent(SENDING, channel_id=7, message_id=8) == replace(
        SENDING, state=LetterState.SENT, posted_in=7, message_id=8
    )


def test_a_letter_that_is_out_of_date_or_undeliverable_says_why() -> None:
    assert outbox.skipped(SENDING, "the boost is gone") == replace(
        SENDING, state=LetterState.SKIPPED, reason="the boost is gone"
    )
    assert outbox.dead(SENDING, "rejected") == replace(SENDING, state=LetterState.DEAD, reason="rejected")


class TestClosedDms:
    def test_the_member_is_told_in_the_channel_at_once(self) -> None:
        letter = replace(SENDING, user_id=PEER)
        assert letter.is_dm

        after = outbox.after_closed_dm(letter, NOW)

        assert after == replace(letter, state=LetterState.PENDING, is_dm_closed=True, due_at=NOW)
        assert not after.is_dm

    def test_without_a_channel_the_letter_is_let_go(self) -> None:
        after = outbox.after_closed_dm(replace(SENDING, user_id=PEER, channel_id=None), NOW)

        assert (after.state, after.reason) == (LetterState.SKIPPED, "DMs are closed")
        assert after.is_dm_closed


def test_a_letter_for_a_channel_is_no_dm() -> None:
    assert not a_letter().is_dm


def test_a_refused_letter_waits_until_its_place_may_be_tried_and_lets_the_others_go_first() -> None:
    after = outbox.after_refusal(SENDING, "403 50013", NOW + timedelta(minutes=4), NOW)

    assert (after.state, after.reason) == (LetterState.PENDING, "403 50013")
    assert after.due_at == NOW + timedelta(minutes=4, seconds=1)


@pytest.mark.parametrize(
    ("tried", "until"), [(timedelta(hours=24), NOW), (timedelta(0), None)], ids=["for a day", "for nowhere"]
)
def test_a_letter_refused_for_good_is_dead(tried: timedelta, until: datetime | None) -> None:
    after = outbox.after_refusal(replace(SENDING, first_tried_at=NOW - tried), "403 50013", until, NOW)

    assert (after.state, after.reason) == (LetterState.DEAD, "403 50013")


@pytest.mark.parametrize(("attempts", "seconds"), [(1, 2), (2, 4), (3, 8), (8, 256), (9, 300), (10_000, 300)])
def test_an_uncertain_outcome_is_looked_into_later_and_later(attempts: int, seconds: int) -> None:
    after = outbox.after_uncertainty(replace(SENDING, attempts=attempts), "reset", NOW)

    assert (after.state, after.reason) == (LetterState.PENDING, "reset")
    assert after.due_at == NOW + timedelta(seconds=seconds)


def test_after_a_day_of_uncertainty_the_letter_is_dead() -> None:
    letter = replace(SENDING, first_tried_at=NOW - timedelta(hours=24))

    assert outbox.after_uncertainty(letter, "reset", NOW).state is LetterState.DEAD
    just_before = outbox.after_uncertainty(letter, "reset", NOW - timedelta(seconds=1))
    assert just_before.state is LetterState.PENDING


@given(st.integers(0, 10_000))
def test_no_failure_makes_a_letter_due_in_the_past(attempts: int) -> None:
    letter = replace(SENDING, attempts=attempts)
    outcomes = [outbox.after_refusal(letter, "", NOW, NOW), outbox.after_uncertainty(letter, "", NOW)]

    assert all(after.due_at > NOW for after in outcomes if after.state is LetterState.PENDING)


@given(st.integers(1, 2**63 - 1), st.text(min_size=1))
def test_a_marker_fits_into_what_discord_takes(letter_id: int, nonce: str) -> None:
    for each in (nonce, f"sb-{letter_id}"):
        # A component's id is a signed 32-bit number; Discord itself numbers from 1 on, 40 components at most.
        assert 40 < a_letter(id=letter_id, nonce=each).marker < 2**31


def test_what_an_older_version_posted_is_found_by_the_number_it_gave() -> None:
    assert a_letter(id=57, nonce="sb-57").marker == 1_057
    assert a_letter(id=57, nonce="sb-58").marker != 1_057


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("400 50035 components.0.components.2.url", Fault.LINK),
        ("400 50035 components.0.components.1.content", Fault.TEXT),
        ("400 50035", Fault.OTHER),
        ("400 50035 components.0.components.2.custom_id", Fault.OTHER),
        ("400 200000", Fault.WORDS),
        ("403 50013", None),
        ("no answer", None),
        ("", None),
    ],
)
def test_what_discord_finds_fault_with_is_known_by_code_and_field(reason: str, fault: Fault | None) -> None:
    assert outbox.fault_in(reason) is fault
