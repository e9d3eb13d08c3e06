"""Health: how well a community answers its own, in figures that can be compared with the time before."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from bot.domain.days import day_begins_at, local_day

SPAN = timedelta(days=28)
"""Four whole weeks, so that each weekday weighs the same in both spans that are compared."""

_ONE_DAY = timedelta(days=1)

TOP = 5
ENOUGH = 3
"""Responses after which a boost has had what most ask for."""


@dataclass(frozen=True, slots=True)
class FourWeeks:
    """A span that is assessed: whole days of a server's, all of them over.

    Attributes:
        starts_on: Its first day.
        ends_on: Its last day.
        starts_at: The midnight it begins at, aware UTC.
        ends_at: The midnight it ends at.
        seen_at: Up to when what was asked in it may be answered; at `ends_at` or up to a day later.
    """

    starts_on: date
    ends_on: date
    starts_at: datetime
    ends_at: datetime
    seen_at: datetime


def last_four_weeks(now: datetime, zone: str) -> tuple[FourWeeks, FourWeeks]:
    """Return the four weeks up to the last midnight, and the four before them.

    Both have as many days, and both are seen as long after their end: the span before has had no more time
    to be answered than the last one.

    Args:
        now: An aware instant.
        zone: The server's, an IANA zone name.
    """
    today = local_day(now, zone)
    first, second, third = (day_begins_at(today - SPAN * ago, zone) for ago in (2, 1, 0))
    last = FourWeeks(today - SPAN, today - _ONE_DAY, second, third, now)
    before = FourWeeks(today - 2 * SPAN, today - SPAN - _ONE_DAY, first, second, second + (now - third))
    return last, before


@dataclass(frozen=True, slots=True)
class BoostFact:
    """One boost requested in a span.

    Attributes:
        peers: Distinct peers who responded, up to when the span is seen.
        first_answer_at: When the first response that counts came; None without one.
        by_newcomer: Whether its author had joined within 30 days before.
    """

    boost_id: int
    author_id: int
    requested_at: datetime
    peers: int
    first_answer_at: datetime | None
    by_newcomer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """A community in one span of time; shares are 0 to 1, or None where there is nothing to share.

    Attributes:
        responses: Responses that count.
        givers: Distinct members who gave any.
        boosts: Boosts requested.
        answered: Share of them with a response.
        answered_enough: Share of them with responses of `ENOUGH` peers.
        hours_to_first: Median hours from request to first response, of those that have one.
        unanswered: Ids of boosts without any response, oldest first.
        reciprocity: Share of the pairs of members who answered each other both ways.
        top_share: Share of all responses that the `TOP` most active givers gave.
        newcomers_answered: Share of the newcomers who asked for something and were answered.
        unheard: Members who gave or asked in the span, and whom nobody has answered since it began, by user
            id.
    """

    responses: int
    givers: int
    boosts: int
    answered: float | None
    answered_enough: float | None
    hours_to_first: float | None
    unanswered: tuple[int, ...]
    reciprocity: float | None
    top_share: float | None
    newcomers_answered: float | None
    unheard: tuple[int, ...]


def assess(
    boosts: Sequence[BoostFact],
    pairs: Mapping[tuple[int, int], int],
    answered_since: Collection[int] = (),
) -> Health:
    """Assess a span.

    Args:
        boosts: Those requested in it.
        pairs: By giver and receiver, the responses of the span that count.
        answered_since: Members whom somebody answered after its end, up to when it is seen.
    """
    pairs = {pair: count for pair, count in pairs.items() if count > 0}
    given: dict[int, int] = {}
    for (giver_id, _), count in pairs.items():
        given[giver_id] = given.get(giver_id, 0) + count
    total = sum(given.values())
    answered = [boost for boost in boosts if boost.peers > 0]
    newcomers = {boost.author_id for boost in boosts if boost.by_newcomer}
    heard = {receiver_id for _, receiver_id in pairs} | {boost.author_id for boost in answered}
    heard.update(answered_since)
    return Health(
        responses=total,
        givers=len(given),
        boosts=len(boosts),
        answered=_share(len(answered), len(boosts)),
        answered_enough=_share(sum(boost.peers >= ENOUGH for boost in boosts), len(boosts)),
        hours_to_first=_median_hours(answered),
        unanswered=tuple(
            boost.boost_id
            for boost in sorted(boosts, key=lambda boost: (boost.requested_at, boost.boost_id))
            if boost.peers == 0
        ),
        reciprocity=_reciprocity(pairs),
        top_share=_share(sum(sorted(given.values(), reverse=True)[:TOP]), total),
        newcomers_answered=_share(len(newcomers & heard), len(newcomers)),
        unheard=tuple(sorted(({*given} | {boost.author_id for boost in boosts}) - heard)),
    )


def _reciprocity(pairs: Collection[tuple[int, int]]) -> float | None:
    known = {frozenset(pair) for pair in pairs}
    mutual = sum((receiver, giver) in pairs for giver, receiver in pairs) // 2
    return _share(mutual, len(known))


def _median_hours(answered: Iterable[BoostFact]) -> float | None:
    waits = [
        (boost.first_answer_at - boost.requested_at) / timedelta(hours=1)
        for boost in answered
        if boost.first_answer_at is not None
    ]
    return median(waits) if waits else None


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
