"""A year of rounds in simulated time: each week one announcement, at the right wall time, in every zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.domain.due import EDIT_PAUSE
from bot.domain.outbox import CardName
from bot.domain.responses import Source
from bot.domain.rounds import WEEKDAYS, Enrolment, Round
from bot.domain.servers import Server
from bot.services import ledger
from tests.builders import a_response
from tests.delivery.conftest import CHANNEL, GUILD, Post

STARTS_AT = datetime(2025, 12, 28, 12, tzinfo=UTC)
A_YEAR = timedelta(days=366)
CROWD = range(1, 5)
FIRST = 50_000
RESPONSES_A_SECOND = 5


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


@pytest.mark.parametrize("members", [60, pytest.param(500, marks=pytest.mark.long)])
async def test_the_announcement_of_a_busy_round_is_edited_half_as_often_as_discord_allows(
    post: Post, members: int
) -> None:
    """Everybody completes the round within minutes, five responses a second; the card follows to the last."""
    round_ = await _open_with(post, members)
    edited_at: list[datetime] = []
    pairs = [(giver, (giver + ahead) % members) for ahead in (1, 2, 3) for giver in range(members)]
    seconds = len(pairs) // RESPONSES_A_SECOND

    for second in range(seconds):
        given = pairs[second * RESPONSES_A_SECOND : (second + 1) * RESPONSES_A_SECOND]
        await _answer(post, given, second)
        before = len(post.messenger.edited)
        await post.delivery.run_due()
        edited_at += [post.clock.now()] * (len(post.messenger.edited) - before)
        post.clock.move(timedelta(seconds=1))
    busiest = max(sum(at <= each < at + timedelta(minutes=1) for each in edited_at) for at in edited_at)

    # Discord allows about five edits in five seconds in a channel.
    assert busiest <= 30
    assert len(edited_at) >= seconds // 2 - 1
    post.clock.move(EDIT_PAUSE)
    await post.delivery.run_due()
    assert [letter.card for letter in post.messenger.edited][-1] is CardName.ROUND
    shown = await post.services.round_views.announcement(GUILD, round_.id)
    assert (shown.progress.completed, shown.progress.responses) == (members, len(pairs))
    assert len([letter for letter in post.messenger.posted if letter.card is CardName.ROUND]) == 1


async def _open_with(post: Post, members: int) -> Round:
    await post.services.servers.set_channels(GUILD, challenge=CHANNEL)
    await post.services.round_keeping.set_challenge(GUILD, weekday="monday", wall_time="18:00")
    now = post.clock.now()
    async with post.database.write(GUILD) as tx:
        await tx.rounds.save_enrolments(
            [Enrolment(guild_id=GUILD, user_id=FIRST + number, joined_at=now) for number in range(members)]
        )
    round_ = await post.services.round_keeping.run_now(GUILD, 1)
    await post.delivery.open()
    await post.delivery.run_due()
    return round_


async def _answer(post: Post, pairs: list[tuple[int, int]], second: int) -> None:
    async with post.database.write(GUILD) as tx:
        server = await tx.servers.get(GUILD)
        given = [
            a_response(
                guild_id=GUILD,
                giver_id=FIRST + giver,
                receiver_id=FIRST + receiver,
                source=Source.REPLY,
                message_id=1 + second * RESPONSES_A_SECOND + number,
                responded_at=post.clock.now(),
            )
            for number, (giver, receiver) in enumerate(pairs)
        ]
        await ledger.record(tx, given, server, post.clock.now())


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
