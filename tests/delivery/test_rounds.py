"""A year of rounds in simulated time: each week one announcement, at the right wall time, in every zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.outbox import CardName
from bot.domain.rounds import WEEKDAYS
from bot.domain.servers import Server
from tests.delivery.conftest import Post

STARTS_AT = datetime(2025, 12, 28, 12, tzinfo=UTC)
A_YEAR = timedelta(days=366)
CROWD = range(1, 5)


@dataclass(frozen=True)
class Place:
    """A server: where it is, and when it wants its challenge."""

    zone: str
    weekday: str
    wall_time: time


PLACES = (
    # The nights in which clocks change there: the time is left out once and comes twice once.
    Place("America/New_York", "sunday", time(2, 30)),
    Place("Europe/Berlin", "sunday", time(2, 30)),
    Place("Europe/Lisbon", "sunday", time(1, 15)),
    Place("Australia/Lord_Howe", "sunday", time(2, 15)),
    Place("Pacific/Auckland", "sunday", time(2, 45)),
    Place("America/Santiago", "sunday", time(0, 0)),
    Place("Africa/Casablanca", "sunday", time(2, 30)),
    Place("Africa/Cairo", "friday", time(0, 30)),
    # No changes of clocks; offsets that are no whole hours.
    Place("Asia/Kathmandu", "monday", time(18, 0)),
    Place("Pacific/Kiritimati", "friday", time(23, 59)),
)


async def test_a_season_of_rounds_is_announced_once_a_week(post: Post) -> None:
    await _live(post, PLACES[:2], timedelta(weeks=14))


@pytest.mark.long
async def test_a_year_of_rounds_in_ten_zones_is_announced_once_a_week(post: Post) -> None:
    await _live(post, PLACES, A_YEAR)


async def _live(post: Post, places: tuple[Place, ...], length: timedelta) -> None:
    post.clock.set(STARTS_AT)
    for guild_id, place in enumerate(places, start=1):
        await _set_up(post, guild_id, place)
    await post.delivery.open()
    announced: dict[int, list[datetime]] = {guild_id: [] for guild_id, _ in enumerate(places, start=1)}
    seen = 0
    while (due_at := await post.next_due_at()) is not None and due_at < STARTS_AT + length:
        post.clock.set(max(due_at, post.clock.now()))
        await post.delivery.run_due()
        for letter in post.messenger.posted[seen:]:
            if letter.card is CardName.ROUND:
                announced[letter.guild_id].append(letter.due_at)
        seen = len(post.messenger.posted)
    keys = [(letter.guild_id, letter.key) for letter in post.messenger.posted]
    assert len(set(keys)) == len(keys), "something was posted twice"
    for guild_id, place in enumerate(places, start=1):
        _check(place, announced[guild_id], length)


async def _set_up(post: Post, guild_id: int, place: Place) -> None:
    async with post.database.write(guild_id) as tx:
        await tx.servers.save(guild_id, Server(timezone=place.zone, challenge_channel_id=guild_id))
    await post.services.round_keeping.set_challenge(
        guild_id, weekday=place.weekday, wall_time=place.wall_time.strftime("%H:%M")
    )
    for user_id in CROWD:
        await post.services.rounds.join(guild_id, user_id, joined_at=None)


def _check(place: Place, announced: list[datetime], length: timedelta) -> None:
    zone, weeks = ZoneInfo(place.zone), length // timedelta(weeks=1)
    assert weeks <= len(announced) <= weeks + 1, place
    days = [_wall(at, zone).date() for at in announced]
    assert len(set(days)) == len(days), "a week came twice"
    for at, day in zip(announced, days, strict=True):
        assert WEEKDAYS[day.weekday()] == place.weekday
        assert at - _begins(day, place, zone) < timedelta(seconds=2), (place, at)
    assert all(later - earlier == timedelta(weeks=1) for earlier, later in pairwise(days))


def _begins(day: date, place: Place, zone: ZoneInfo) -> datetime:
    """Look minute by minute for the first moment of a day at which clocks show the time, or more."""
    at = datetime.combine(day, time(0), UTC) - timedelta(hours=15)
    while _wall(at, zone) < datetime.combine(day, place.wall_time):
        at += timedelta(minutes=1)
    return at


def _wall(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)
