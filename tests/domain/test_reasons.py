"""Reasons: one of two texts is enough, and each keeps to its own readers."""

import pytest

from bot.domain.flags import FlagKind, Verdict, tells_members
from bot.domain.reasons import (
    REASON_LIMIT,
    Reason,
    ReasonMissing,
    ReasonsMissing,
    read_reason,
    require_reason,
)
from bot.domain.wording import TextTooLong

NOTHING = ["", "  ", "\u200b", "\n\n"]


@pytest.mark.parametrize("typed", NOTHING)
def test_a_reason_of_nothing_is_none(typed: str) -> None:
    with pytest.raises(ReasonsMissing):
        require_reason(Reason(typed, typed))
    with pytest.raises(ReasonMissing):
        read_reason(typed)
    assert read_reason(typed, is_required=False) == ""


@pytest.mark.parametrize("nothing", NOTHING)
def test_either_text_is_enough_and_none_takes_the_place_of_the_other(nothing: str) -> None:
    assert require_reason(Reason(" Kind\u200b ", nothing)) == Reason("Kind", "")
    assert require_reason(Reason(nothing, " Frank ")) == Reason("", "Frank")


@pytest.mark.parametrize("reason", [Reason("x" * (REASON_LIMIT + 1)), Reason("", "x" * (REASON_LIMIT + 1))])
def test_neither_text_is_longer_than_fits(reason: Reason) -> None:
    with pytest.raises(TextTooLong):
        require_reason(reason)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (FlagKind.DISPUTE, {Verdict.UPHELD, Verdict.DISMISSED}),
        (FlagKind.REPORT, {Verdict.UPHELD}),
        (FlagKind.NEAR_IDENTICAL, {Verdict.DISMISSED}),
        (FlagKind.BURST, set[Verdict]()),
        (FlagKind.CLOSED_GROUP, set[Verdict]()),
    ],
)
def test_a_decision_is_told_where_it_changes_something_for_those_it_is_about(
    kind: FlagKind, told: set[Verdict]
) -> None:
    assert {verdict for verdict in Verdict if tells_members(kind, verdict)} == told
