"""Rankings: how free dates are taken apart into what is summed up already, and the days beside it."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.rankings import Span, Unit, cover

DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def days_of(span: Span) -> list[date]:
    return [span.starts_on + timedelta(days=n) for n in range((span.ends_on - span.starts_on).days + 1)]


@given(DAYS, st.integers(0, 1_000))
@example(date(2026, 1, 1), 0)
@example(date(2026, 2, 14), 14)
@example(date(2026, 2, 15), 13)
@example(date(2026, 1, 1), 364)
@example(date(2025, 12, 31), 366)
def test_blocks_and_edges_give_each_day_once(starts_on: date, more: int) -> None:
    ends_on = starts_on + timedelta(days=more)

    blocks, edges = cover(starts_on, ends_on)

    found = Counter(day for block in blocks for day in days_of(block.span))
    for edge in edges:
        for day in days_of(edge.span):
            found[day] += edge.sign
    wanted = days_of(Span(starts_on, ends_on))
    assert {day: times for day, times in found.items() if times} == dict.fromkeys(wanted, 1)


@given(DAYS, st.integers(0, 1_000))
def test_what_is_summed_day_by_day_is_short(starts_on: date, more: int) -> None:
    blocks, edges = cover(starts_on, starts_on + timedelta(days=more))

    assert all(block.unit in (Unit.MONTH, Unit.QUARTER) for block in blocks)
    assert len(edges) <= 2
    longest = 16 if blocks else 31
    assert all(len(days_of(edge.span)) <= longest for edge in edges)
