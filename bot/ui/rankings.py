"""Rankings in words and as a picture: what moderators and members read, the same everywhere."""

from collections.abc import Mapping, Sequence
from datetime import date

from discord import app_commands

from bot.domain.rankings import Entry, Metric, Period, Span, shown_score
from bot.domain.streaks import Unit
from bot.texts import say
from bot.ui.pictures.ranking import Row
from bot.ui.pictures.words import full_day, marked, month, number
from bot.ui.theme import mention

METRICS = [
    app_commands.Choice(name="peers helped", value=Metric.PEERS.value),
    app_commands.Choice(name="responses given", value=Metric.RESPONSES.value),
    app_commands.Choice(name="points", value=Metric.POINTS.value),
    app_commands.Choice(name="responses received", value=Metric.RECEIVED.value),
    app_commands.Choice(name="streak", value=Metric.STREAK.value),
    app_commands.Choice(name="rounds completed", value=Metric.ROUNDS.value),
    app_commands.Choice(name="newcomers helped", value=Metric.NEWCOMERS.value),
]
NAMED_PERIODS = [
    app_commands.Choice(name="this week", value=Period.THIS_WEEK.value),
    app_commands.Choice(name="last week", value=Period.LAST_WEEK.value),
    app_commands.Choice(name="this month", value=Period.MONTH.value),
    app_commands.Choice(name="this season", value=Period.SEASON.value),
    app_commands.Choice(name="all time", value=Period.ALL.value),
]
PERIODS = [*NAMED_PERIODS, app_commands.Choice(name="dates", value=Period.DATES.value)]


def title_of(metric: Metric, unit: Unit) -> str:
    """Return what is ranked by.

    Args:
        unit: What streaks count in this server.
    """
    return say(
        f"ranking-metric-streak-{unit.value}" if metric is Metric.STREAK else f"ranking-metric-{metric.value}"
    )


def period_of(metric: Metric, period: Period, span: Span) -> str:
    """Return of which days a ranking is, in words; a streak is of today."""
    if not metric.has_period:
        return say("ranking-period-now")
    if period is Period.ALL:
        return say("ranking-period-all")
    if period is Period.DATES:
        # Typed by somebody, who sees by the weekdays how it was understood.
        return say("ranking-days", first=full_day(span.starts_on), last=full_day(span.ends_on))
    days = say("ranking-days", first=_day(span.starts_on), last=_day(span.ends_on))
    return say(f"ranking-period-{period.value}", days=days)


def named(metric: Metric, period: Period) -> str:
    """Return what a ranking that is posted again and again is about."""
    return say("ranking-named", ranked_by=metric.value, of_when=period.value)


def lines_of(
    metric: Metric,
    entries: Sequence[Entry],
    own_id: int | None = None,
    *,
    marks: Mapping[int, str] | None = None,
) -> str:
    """Return places in words, one line a member; the reader's own is marked in words too.

    Args:
        marks: The numbers that stand for names in the picture beside it, by user id.
    """
    known = marks or {}
    return "\n".join(
        say(
            "ranking-line-own" if entry.user_id == own_id else "ranking-line",
            rank=str(entry.rank),
            member=marked(mention(entry.user_id), known.get(entry.user_id)),
            score=number(shown_score(metric, entry.score)),
        )
        for entry in entries
    )


def rows_of(metric: Metric, entries: Sequence[Entry], names: Mapping[int, str]) -> tuple[Row, ...]:
    """Return places as the picture draws them.

    Args:
        names: Members' shown names, by user id.
    """
    return tuple(
        Row(entry.rank, entry.user_id, names[entry.user_id], shown_score(metric, entry.score))
        for entry in entries
    )


def _day(day: date) -> str:
    return say("ranking-day", month=month(day), day=str(day.day), year=str(day.year))
