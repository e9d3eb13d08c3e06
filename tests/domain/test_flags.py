"""Flags: a case is decided once, with a reason."""

from dataclasses import replace

import pytest

from bot.domain.flags import AlreadyDecided, Verdict, decide
from tests.builders import MODERATOR, NOW, a_flag, a_reason


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_decision_says_who_when_and_why(verdict: Verdict) -> None:
    flag = a_flag()

    assert decide(flag, verdict, actor_id=MODERATOR, reason=a_reason("Fine"), at=NOW) == replace(
        flag, verdict=verdict, decided_by=MODERATOR, decided_at=NOW, decision_reason="Fine"
    )


@pytest.mark.parametrize("first", list(Verdict))
@pytest.mark.parametrize("second", list(Verdict))
def test_the_second_moderator_is_told(first: Verdict, second: Verdict) -> None:
    decided = decide(a_flag(), first, actor_id=MODERATOR, reason=a_reason("Fine"), at=NOW)

    with pytest.raises(AlreadyDecided):
        decide(decided, second, actor_id=MODERATOR + 1, reason=a_reason("No"), at=NOW)
