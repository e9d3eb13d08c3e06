"""Rankings: who helped whom most in a period, how ranks are given, and what each metric means."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum, StrEnum, auto

from bot.domain.days import week_start
from bot.domain.members import NEWCOMER_DAYS
from bot.domain.points import WINDOW_DAYS, Share, worths
from bot.domain.responses import Response
from bot.domain.rounds import NamedPair, Part, Round, progresses
from bot.domain.servers import Server
from bot.errors import Refusal

PAGE_SIZE = 10

NEIGHBOURS = 2
"""Members shown above and below one's own place."""

FIRST_DAY = date(2015, 1, 1)
"""The first day that can be asked for: Discord's first year, before which nobody answered there."""

_ONE_DAY = timedelta(days=1)

_FURTHEST_AHEAD = timedelta(days=366)
"""Whoever means "until now" may name the end of the year; nobody means the year 9999."""


class DatesBackwards(Refusal):
    """The last day asked for lies before the first."""


class FirstDayAhead(Refusal):
    """Only a first day was asked for, and it is still to come: the last one is today."""


class DatesTooEarly(Refusal):
    """A day was asked for that lies before `FIRST_DAY`."""


class DatesTooLate(Refusal):
    """A day was asked for that lies more than a year ahead; `last` is the last that can be."""


class AlreadyExcluded(Refusal):
    """The member is out of the rankings already."""


class NotExcluded(Refusal):
    """The member is not out of the rankings."""


class NoSchedule(Refusal):
    """There is no weekly ranking to stop."""


class RankSwitchedOff(Refusal):
    """The server does not show members their place."""


class Metric(StrEnum):
    """What is ranked by; the value is kept in rows and in buttons, so it stays."""

    PEERS = "peers"
    RESPONSES = "responses"
    POINTS = "points"
    RECEIVED = "received"
    STREAK = "streak"
    ROUNDS = "rounds"
    NEWCOMERS = "newcomers"

    @property
    def is_given(self) -> bool:
        """Say whether every response gives its giver a place at once, whoever it went to."""
        return self in (Metric.PEERS, Metric.RESPONSES, Metric.POINTS)

    @property
    def has_period(self) -> bool:
        """Say whether it is summed over days; a streak is what it is today."""
        return self is not Metric.STREAK


class Period(StrEnum):
    """A stretch of days that has a name; the names are those of the server's zone at the moment."""

    THIS_WEEK = "this-week"
    LAST_WEEK = "last-week"
    MONTH = "month"
    SEASON = "season"
    ALL = "all"
    DATES = "dates"


class Unit(StrEnum):
    """A stretch of the calendar that scores are kept for."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    ALL = "all"


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """One week, month or quarter, or all days there are."""

    unit: Unit
    starts_on: date

    @property
    def ends_on(self) -> date:
        """Return the last day."""
        if self.unit is Unit.ALL:
            return date.max
        if self.unit is Unit.WEEK:
            return self.starts_on + timedelta(days=6)
        return _add_months(self.starts_on, 1 if self.unit is Unit.MONTH else 3) - _ONE_DAY

    @property
    def span(self) -> "Span":
        """Return its days."""
        return Span(self.starts_on, self.ends_on, self)


@dataclass(frozen=True, slots=True)
class Span:
    """The days a ranking is about.

    Attributes:
        starts_on: The first day; of all days, `date.min`.
        ends_on: The last day; of all days, `date.max`.
        block: The one stretch of the calendar these days are, if they were named.
    """

    starts_on: date
    ends_on: date
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """Days at an end of free dates, beside whole months.

    Attributes:
        sign: 1 for days the months lack, -1 for days they have too much.
    """

    span: Span
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Points a moderator gave a member, or took, on one of their days."""

    user_id: int
    points: int
    local_day: date


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """A round that has begun: who has a part in it, and who was given whom, whatever became of it."""

    round: Round
    parts: Collection[Part]
    pairs: Collection[NamedPair] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that scores are a function of.

    Attributes:
        ledger: All responses of one server, whatever their status and in any order.
        server: Its choices hold the values of kinds.
        joined_at: When members joined, by user id; may lack those nobody knows it of.
        rounds: Those that were opened.
    """

    ledger: Collection[Response]
    server: Server = field(default_factory=Server)
    adjustments: Collection[Adjustment] = ()
    joined_at: Mapping[int, datetime | None] = field(default_factory=dict[int, datetime | None])
    rounds: Collection[RoundFacts] = ()


class Hidden(Enum):
    """Why a member who is here is not listed."""

    OWN_CHOICE = auto()
    EXCLUDED = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One member's place.

    Attributes:
        rank: From 1 on; equal scores share one, and the next rank skips as many.
        score: Of points, in quarters.
    """

    rank: int
    user_id: int
    score: int


def block_of(unit: Unit, day: date) -> Block:
    """Return the stretch of the calendar a day lies in."""
    match unit:
        case Unit.WEEK:
            return Block(unit, week_start(day))
        case Unit.MONTH:
            return Block(unit, day.replace(day=1))
        case Unit.QUARTER:
            return Block(unit, date(day.year, (day.month - 1) // 3 * 3 + 1, 1))
        case Unit.ALL:
            return Block(unit, date.min)


def blocks_of(days: Iterable[date]) -> set[Block]:
    """Return every stretch of the calendar these days lie in."""
    return {block_of(unit, day) for day in set(days) for unit in Unit}


def span_of(
    period: Period, *, today: date, starts_on: date | None = None, ends_on: date | None = None
) -> Span:
    """Return the days of a period.

    Args:
        today: In the server's zone.
        starts_on: The first of free dates; by default their last day's month begins it.
        ends_on: The last of free dates; by default today.

    Raises:
        DatesBackwards: The last day lies before the first.
        FirstDayAhead: There is a first day only, and it is still to come.
        DatesTooEarly: A day lies before `FIRST_DAY`.
        DatesTooLate: A day lies more than a year ahead.
    """
    if period is Period.DATES:
        last = ends_on or today
        first = starts_on or last.replace(day=1)
        if min(first, last) < FIRST_DAY:
            raise DatesTooEarly(first=FIRST_DAY)
        if max(first, last) > today + _FURTHEST_AHEAD:
            raise DatesTooLate(last=today + _FURTHEST_AHEAD)
        if last < first and ends_on is None:
            raise FirstDayAhead
        if last < first:
            raise DatesBackwards
        return Span(first, last)
    return span_of_named(period, week_start(today) - _ONE_DAY if period is Period.LAST_WEEK else today)


def span_of_named(period: Period, day: date) -> Span:
    """Return the days of the stretch of the calendar that a named period is, around one of them."""
    return block_of(_UNITS[period], day).span


def cover(starts_on: date, ends_on: date) -> tuple[list[Block], list[Edge]]:
    """Take days apart into whole quarters and months, and what these lack or have too much at the ends.

    Returns:
        The blocks, and at most two edges, of half a month at most where there are blocks.
    """
    begin, end = _nearest_month(starts_on), _nearest_month(ends_on + _ONE_DAY)
    if begin >= end:
        return [], [Edge(Span(starts_on, ends_on))]
    blocks: list[Block] = []
    day = begin
    while (block := _largest(day, end - _ONE_DAY)) is not None:
        blocks.append(block)
        day = block.ends_on + _ONE_DAY
    edges = [_edge(starts_on, begin), _edge(end, ends_on + _ONE_DAY)]
    return blocks, [edge for edge in edges if edge is not None]


def rank(scores: Mapping[int, int], hidden: Set[int] = frozenset()) -> list[Entry]:
    """Order members by score, best first; of equals, whoever came to Discord first.

    Args:
        scores: By user id; whoever has none, or 0, has no place.
        hidden: Who is not listed, and leaves no gap.
    """
    listed = [(user_id, score) for user_id, score in scores.items() if score > 0 and user_id not in hidden]
    listed.sort(key=lambda each: (-each[1], each[0]))
    return ranked(listed)


def ranked(ordered: Iterable[tuple[int, int]], *, offset: int = 0, above: int = 0) -> list[Entry]:
    """Give ranks to members in a row.

    Args:
        ordered: User ids and scores, best first.
        offset: How many come before the first.
        above: How many of these have a better score than the first; the others share its rank.
    """
    entries: list[Entry] = []
    for place, (user_id, score) in enumerate(ordered, start=offset + 1):
        own = place if entries else above + 1
        is_equal = bool(entries) and entries[-1].score == score
        entries.append(Entry(entries[-1].rank if is_equal else own, user_id, score))
    return entries


def shown_score(metric: Metric, score: int) -> float:
    """Return a score as members read it."""
    return score / Share.FULL if metric is Metric.POINTS else score


def is_to_newcomer(response: Response, joined_at: datetime | None) -> bool:
    """Say whether a response went to somebody who had been in the server for less than a month.

    Args:
        joined_at: When the receiver joined; None counts as long ago.
    """
    if joined_at is None:
        return False
    return timedelta(0) <= response.responded_at - joined_at < timedelta(days=NEWCOMER_DAYS)


def recompute(facts: Facts, metric: Metric, span: Span) -> dict[int, int]:
    """Compute every member's score from the ledger: the slow, obvious definition of what is kept.

    Args:
        metric: One that has a period; what a streak is stands in `bot.domain.streaks`.

    Returns:
        By user id; whoever has none is left out, or has 0.
    """
    counting = [response for response in facts.ledger if response.status.counts]
    inside = [response for response in counting if span.starts_on <= response.local_day <= span.ends_on]
    match metric:
        case Metric.PEERS:
            return _count({(each.giver_id, each.receiver_id) for each in inside})
        case Metric.RESPONSES:
            return _count((each.giver_id, each.id) for each in inside)
        case Metric.RECEIVED:
            return _count((each.receiver_id, each.id) for each in inside)
        case Metric.NEWCOMERS:
            welcome = [each for each in inside if is_to_newcomer(each, facts.joined_at.get(each.receiver_id))]
            return _count({(each.giver_id, each.receiver_id) for each in welcome})
        case Metric.POINTS:
            worth = worths(counting, facts.server)
            sums = Counter[int]()
            for each in inside:
                sums[each.giver_id] += worth[each.id].quarters
            for adjustment in facts.adjustments:
                if span.starts_on <= adjustment.local_day <= span.ends_on:
                    sums[adjustment.user_id] += adjustment.points * Share.FULL
            return dict(sums)
        case Metric.ROUNDS:
            weeks = [each for each in facts.rounds if span.starts_on <= each.round.week <= span.ends_on]
            return _count((user_id, 1) for each in weeks for user_id in completed(each, counting))
        case Metric.STREAK:
            message = "a streak is computed by bot.domain.streaks"
            raise ValueError(message)


def completed(facts: RoundFacts, counting: Iterable[Response]) -> set[int]:
    """Return who takes part in a round and has answered enough peers in it.

    A round belongs to the day it is named by, on which it opened, however late in it somebody completes it.

    Args:
        counting: The responses that count, of any time.
    """
    round_ = facts.round
    answered = {
        (each.giver_id, each.receiver_id)
        for each in counting
        if round_.opens_at <= each.responded_at < round_.closes_at
    }
    here = [part.user_id for part in facts.parts if part.is_in]
    reached = progresses(round_, here, answered, facts.pairs)
    return {user_id for user_id, progress in reached.items() if progress.is_complete}


def influence_of(first: date, last: date) -> tuple[date, date]:
    """Return the days whose points may change when something changes from one day to another."""
    return first, last + timedelta(days=WINDOW_DAYS - 1)


_UNITS = {
    Period.THIS_WEEK: Unit.WEEK,
    Period.LAST_WEEK: Unit.WEEK,
    Period.MONTH: Unit.MONTH,
    Period.SEASON: Unit.QUARTER,
    Period.ALL: Unit.ALL,
}


def _count(pairs: Iterable[tuple[int, int]]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for user_id, _ in pairs:
        counts[user_id] = counts.get(user_id, 0) + 1
    return counts


def _largest(day: date, ends_on: date) -> Block | None:
    """Return the longest block that begins on the first of a month and is over in time."""
    for unit in (Unit.QUARTER, Unit.MONTH):
        block = block_of(unit, day)
        if block.starts_on == day and block.ends_on <= ends_on:
            return block
    return None


def _edge(begin: date, end: date) -> Edge | None:
    """Return the days from one up to another, not with it; the other way round they are too many."""
    if begin == end:
        return None
    first, beyond = min(begin, end), max(begin, end)
    return Edge(Span(first, beyond - _ONE_DAY), 1 if begin < end else -1)


def _nearest_month(day: date) -> date:
    """Return the first of a month that lies nearest to a day."""
    this, next_ = day.replace(day=1), _next_month(day)
    return this if day - this <= next_ - day else next_


def _next_month(day: date) -> date:
    return _add_months(day.replace(day=1), 1)


def _add_months(first_of_month: date, months: int) -> date:
    years, month = divmod(first_of_month.month - 1 + months, 12)
    return date(first_of_month.year + years, month + 1, 1)
