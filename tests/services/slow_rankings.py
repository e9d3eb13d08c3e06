"""Rankings the slow and obvious way: read every row of a server, and count with loops and nothing else.

What is compared with it must not share its mistakes, so no rule of the bot's is used here: neither how much a
response is worth, nor what a week, a streak, a newcomer or a completed round is.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.domain.rankings import Metric, Period
from bot.storage.database import Transaction
from bot.storage.schema import (
    adjustments,
    exclusions,
    graces,
    members,
    pairs,
    parts,
    pauses,
    responses,
    rounds,
    zone_changes,
)

Place = tuple[int, int, int]
"""Rank, user id and score; of points, quarters."""

_KEPT = {
    "responses": responses,
    "adjustments": adjustments,
    "members": members,
    "exclusions": exclusions,
    "pauses": pauses,
    "graces": graces,
    "zones": zone_changes,
    "rounds": rounds,
    "parts": parts,
    "pairs": pairs,
}

_DEEP = ("highlight", "critique", "review")


@dataclass(frozen=True)
class Rows:
    """Every row of one server that a ranking can depend on, and what the server chose."""

    responses: list[Any]
    adjustments: list[Any]
    members: list[Any]
    exclusions: list[Any]
    pauses: list[Any]
    graces: list[Any]
    zones: list[Any]
    rounds: list[Any]
    parts: list[Any]
    pairs: list[Any]
    server: Any

    @property
    def counting(self) -> list[Any]:
        """Return what is neither void nor in question, oldest first by the givers' days."""
        counting = [row for row in self.responses if row.status in ("counted", "confirmed")]
        return sorted(counting, key=lambda row: (row.local_day, row.responded_at, row.id))

    @property
    def hidden(self) -> set[int]:
        """Return who is not listed."""
        quiet = {row.user_id for row in self.members if row.left_at is not None or not row.is_visible}
        return quiet | {row.user_id for row in self.exclusions}


async def rows_of(tx: Transaction, guild_id: int) -> Rows:
    """Read a server."""
    found = {
        name: list(await tx.connection.execute(select(table).where(table.c.guild_id == guild_id)))
        for name, table in _KEPT.items()
    }
    return Rows(**found, server=await tx.servers.get(guild_id))


def days_of(period: Period, today: date, dates: tuple[date, date]) -> tuple[date, date]:
    """Return first and last day of a period."""
    day = timedelta(days=1)
    monday = today
    while monday.weekday() != 0:
        monday -= day
    first_of_month = date(today.year, today.month, 1)
    season = {1: 1, 2: 1, 3: 1, 4: 4, 5: 4, 6: 4, 7: 7, 8: 7, 9: 7, 10: 10, 11: 10, 12: 10}[today.month]
    first_of_season = date(today.year, season, 1)
    return {
        Period.THIS_WEEK: (monday, monday + 6 * day),
        Period.LAST_WEEK: (monday - 7 * day, monday - day),
        Period.MONTH: (first_of_month, _first_after(first_of_month, 1) - day),
        Period.SEASON: (first_of_season, _first_after(first_of_season, 3) - day),
        Period.ALL: (date.min, date.max),
        Period.DATES: dates,
    }[period]


def ranking(rows: Rows, metric: Metric, days: tuple[date, date], now: datetime) -> list[Place]:
    """Return everybody who is listed, best first."""
    scores = _COUNT[metric](rows, *days, now)
    listed = {user: score for user, score in scores.items() if score > 0 and user not in rows.hidden}
    return sorted(
        (
            (1 + sum(other > score for other in listed.values()), user, score)
            for user, score in listed.items()
        ),
        key=lambda place: (place[0], place[1]),
    )


def _peers(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    return _distinct(
        (row.giver_id, row.receiver_id) for row in rows.counting if first <= row.local_day <= last
    )


def _responses(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    return Counter(row.giver_id for row in rows.counting if first <= row.local_day <= last)


def _received(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    return Counter(row.receiver_id for row in rows.counting if first <= row.local_day <= last)


def _newcomers(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    joined = {row.user_id: row.joined_at for row in rows.members if row.joined_at is not None}
    month = timedelta(days=30)
    return _distinct(
        (row.giver_id, row.receiver_id)
        for row in rows.counting
        if first <= row.local_day <= last
        and row.receiver_id in joined
        and joined[row.receiver_id] <= row.responded_at < joined[row.receiver_id] + month
    )


def _points(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    server, sums = rows.server, Counter[int]()
    before: list[Any] = []
    for row in rows.counting:
        lately = sum(
            (other.giver_id, other.receiver_id) == (row.giver_id, row.receiver_id)
            and row.local_day - other.local_day < timedelta(days=30)
            for other in before
        )
        before.append(row)
        value = server.points_deep if row.kind in _DEEP else server.points_light
        value = server.points_mention if row.kind == "mention" else value
        quarters = 4 if lately < 3 else 2 if lately < 6 else 1
        if first <= row.local_day <= last:
            sums[row.giver_id] += value * quarters
    for row in rows.adjustments:
        if first <= row.local_day <= last:
            sums[row.user_id] += 4 * row.points
    return sums


def _rounds(rows: Rows, first: date, last: date, _now: datetime) -> Mapping[int, int]:
    done = Counter[int]()
    for round_ in rows.rounds:
        if round_.state not in ("open", "closed") or not first <= round_.week <= last:
            continue
        for part in rows.parts:
            if part.round_id != round_.id or part.state != "joined":
                continue
            named = {
                pair.peer_id
                for pair in rows.pairs
                if (pair.round_id, pair.giver_id, pair.state) == (round_.id, part.user_id, "named")
            }
            answered = {
                row.receiver_id
                for row in rows.counting
                if row.giver_id == part.user_id and round_.opens_at <= row.responded_at < round_.closes_at
            }
            if round_.named_only and named:
                answered &= named
            needed = max(1, min(round_.target, len(named)))
            done[part.user_id] += len(answered) >= needed
    return done


def _streaks(rows: Rows, _first: date, _last: date, now: datetime) -> Mapping[int, int]:
    return {user_id: _streak(rows, user_id, now) for user_id in {row.giver_id for row in rows.counting}}


def _streak(rows: Rows, user_id: int, now: datetime) -> int:
    zone, hours = rows.server.timezone, 0
    for row in sorted(rows.zones, key=lambda row: row.starts_at):
        if row.user_id == user_id and row.starts_at <= now:
            zone, hours = row.zone, row.day_start_hours
    today = (now.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - timedelta(hours=hours)).date()
    kept = {row.local_day for row in rows.counting if row.giver_id == user_id}
    spared = {
        row.starts_on + timedelta(days=ahead)
        for row in (
            *(row for row in rows.pauses if row.user_id == user_id),
            *(row for row in rows.graces if row.user_id in (0, user_id)),
        )
        for ahead in range((row.ends_on - row.starts_on).days + 1)
    }
    price = 7
    if rows.server.streak_unit == "week":
        price, today = 4, _monday(today)
        kept, spared = {_monday(day) for day in kept}, {_monday(day) for day in spared}
    step = timedelta(days=7 if rows.server.streak_unit == "week" else 1)
    day, length, saved = min(kept), 0, 0
    while day <= max(today, *kept):
        if day in kept:
            length, saved = length + 1, min(saved + 1, 2 * price)
        elif day not in spared and day < max(today, *kept):
            if saved >= price:
                saved -= price
            else:
                length = saved = 0
        day += step
    return length


_COUNT: dict[Metric, Callable[[Rows, date, date, datetime], Mapping[int, int]]] = {
    Metric.PEERS: _peers,
    Metric.RESPONSES: _responses,
    Metric.POINTS: _points,
    Metric.RECEIVED: _received,
    Metric.STREAK: _streaks,
    Metric.ROUNDS: _rounds,
    Metric.NEWCOMERS: _newcomers,
}


def _distinct(found: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    return Counter(giver_id for giver_id, _ in set(found))


def _first_after(first_of_month: date, months: int) -> date:
    for _ in range(months):
        first_of_month = (first_of_month + timedelta(days=31)).replace(day=1)
    return first_of_month


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
