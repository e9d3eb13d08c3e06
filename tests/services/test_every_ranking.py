"""Every metric and every period, after whatever happened, is what a slow, obvious count of the rows says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.domain import responses as rules
from bot.domain.rankings import Entry, Metric, Period
from bot.domain.responses import Kind, Status
from bot.domain.rounds import NamedPair, PairState, Part, PartState, Round, RoundState
from bot.domain.servers import Server
from bot.domain.streaks import Grace, Pause
from bot.domain.zones import Calendar, ZoneChange
from bot.services import ledger
from bot.services.folds import fold_all
from bot.services.rankings import RankingService, Wanted
from bot.services.streaks import give_grace, take_back_grace
from bot.services.tallies import TallyService
from bot.storage.database import Database, Transaction
from bot.storage.schema import parts, scores, streaks
from bot.storage.streaks import EVERYBODY, GraceRow
from tests.builders import MODERATOR, a_reason, a_response
from tests.conftest import SettableClock
from tests.services.slow_rankings import Place, days_of, ranking, rows_of

PEOPLE = (1, 2, 3, 4, 5)
GUILD_IDS = count(1)

MOMENTS = (
    # Where a week, a month and a quarter have just begun, and in Auckland but not in Los Angeles a year.
    datetime(2026, 4, 2, 9, tzinfo=UTC),
    datetime(2026, 3, 30, 0, 30, tzinfo=UTC),
    datetime(2025, 12, 31, 15, tzinfo=UTC),
)
ZONES = ("UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata")


@dataclass(frozen=True)
class Give:
    """A member answers another; the day is the giver's own."""

    giver_id: int
    receiver_id: int
    hours_ago: int
    kind: Kind = Kind.COMMENT
    status: Status = Status.COUNTED


@dataclass(frozen=True)
class Decide:
    """A response is left out, or counts again."""

    which: int
    counts: bool


@dataclass(frozen=True)
class Adjust:
    """A moderator gives points, or takes some."""

    user_id: int
    points: int
    days_ago: int


@dataclass(frozen=True)
class Join:
    """The bot learns when a member joined; whoever had left is back."""

    user_id: int
    days_ago: int


@dataclass(frozen=True)
class Hide:
    """A member leaves, wants not to be named, or is left out; or is listed again, whatever it was."""

    user_id: int
    how: str


@dataclass(frozen=True)
class Rest:
    """A member pauses for some days."""

    user_id: int
    days_ago: int
    days: int


@dataclass(frozen=True)
class Spare:
    """Moderators spare a member some days, or everybody (`EVERYBODY`)."""

    user_id: int
    days_ago: int
    days: int


@dataclass(frozen=True)
class TakeBack:
    """They take a grace back."""

    which: int


@dataclass(frozen=True)
class Challenge:
    """A round opened some weeks ago; of the last one, it still runs."""

    weeks_ago: int
    target: int
    named_only: bool
    members: frozenset[int]
    pairs: frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Step:
    """Somebody's part in a round changes, or a peer of theirs is excused."""

    which: int
    user_id: int
    state: PartState
    excused: int


@dataclass(frozen=True)
class Value:
    """The server chooses what kinds are worth."""

    light: int
    mention: int
    deep: int


@dataclass(frozen=True)
class Fold:
    """Somebody asks for a ranking."""


@dataclass(frozen=True)
class Recompute:
    """The host sums everything up again."""


Act = (
    Give
    | Decide
    | Adjust
    | Join
    | Hide
    | Rest
    | Spare
    | TakeBack
    | Challenge
    | Step
    | Value
    | Fold
    | Recompute
)

_PERSON = st.sampled_from(PEOPLE)
# Mostly one pair, whose later responses weigh less the more come before them.
_PAIR = st.just((1, 2)) | st.tuples(_PERSON, _PERSON).filter(lambda pair: pair[0] != pair[1])
# Near now most of all, where weeks, months and quarters begin; and far enough back for all of them.
_DAYS_AGO = st.integers(0, 9) | st.integers(0, 45) | st.integers(0, 400)
_HOURS_AGO = st.integers(0, 40) | st.integers(0, 24 * 21) | st.integers(0, 24 * 400)
_GIVE = st.builds(
    lambda pair, hours_ago, kind, status: Give(pair[0], pair[1], hours_ago, kind, status),
    _PAIR,
    _HOURS_AGO,
    st.sampled_from(Kind),
    st.sampled_from([*[Status.COUNTED] * 5, Status.CONFIRMED, Status.DISPUTED, Status.VOID]),
)


def _row_of_days(giver_id: int, first: int, length: int) -> list[Act]:
    return [Give(giver_id, giver_id % 5 + 1, 24 * days_ago) for days_ago in range(first, first + length)]


_RUN = st.builds(_row_of_days, _PERSON, st.integers(0, 4), st.integers(2, 12))
_CHALLENGE = st.builds(
    Challenge,
    st.integers(0, 2) | st.integers(0, 30),
    st.integers(1, 3),
    st.booleans(),
    st.frozensets(_PERSON, min_size=2),
    st.frozensets(_PAIR, max_size=8),
)
_CHANGE = (
    _GIVE
    | st.builds(Decide, st.integers(0, 30), st.booleans())
    | st.builds(Decide, st.integers(0, 30), st.just(False))
    | st.builds(Adjust, _PERSON, st.integers(-2, 2).filter(bool), _DAYS_AGO)
    | st.builds(Join, _PERSON, _DAYS_AGO)
    | st.builds(Hide, _PERSON, st.sampled_from(["left", "quiet", "excluded", "not"]))
    | st.builds(Rest, _PERSON, st.integers(0, 9), st.integers(1, 9))
    | st.builds(Spare, _PERSON | st.just(EVERYBODY), st.integers(0, 9), st.integers(1, 9))
    | st.builds(TakeBack, st.integers(0, 3))
    | _CHALLENGE
    | st.builds(Step, st.integers(0, 3), _PERSON, st.sampled_from(PartState), _PERSON)
    | st.builds(Value, st.integers(0, 2), st.integers(0, 3), st.integers(0, 4))
    | st.just(Fold())
    | st.just(Recompute())
)


@dataclass(frozen=True)
class Story:
    """What happened in a server, and what is asked then.

    Attributes:
        zones: Of members who chose one, by user id.
        hours_later: How long after the last of it somebody asks.
        dates: Days ago, the first and the last.
    """

    now: datetime
    server: Server
    zones: dict[int, str]
    acts: Sequence[Act]
    hours_later: int = 0
    dates: tuple[int, int] = (30, 0)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Draw a story; what comes before the first fold is mostly responses, so that it has scores to change."""
    before = [*draw(st.lists(_GIVE, min_size=1, max_size=12)), *draw(st.lists(_CHALLENGE, max_size=2))]
    for run in draw(st.lists(_RUN, max_size=2)):
        before.extend(run)
    first, last = sorted((draw(_DAYS_AGO), draw(_DAYS_AGO)), reverse=True)
    return Story(
        now=draw(st.sampled_from(MOMENTS)),
        server=Server(
            timezone=draw(st.sampled_from(ZONES)), streak_unit=draw(st.sampled_from(["day", "week"]))
        ),
        zones=draw(st.dictionaries(_PERSON, st.sampled_from(ZONES), max_size=3)),
        acts=[*before, Fold(), *draw(st.lists(_CHANGE, min_size=1, max_size=8))],
        hours_later=draw(st.just(0) | st.integers(0, 90)),
        dates=(first, last),
    )


@dataclass
class Teller:
    """Let a story happen in a server of its own."""

    database: Database
    story: Story
    guild_id: int
    clock: SettableClock = field(init=False)

    def __post_init__(self) -> None:
        self.clock = SettableClock(self.story.now)

    @property
    def today(self) -> date:
        """Return the day at the server."""
        return self.clock.now().astimezone(ZoneInfo(self.story.server.timezone)).date()

    async def tell(self) -> None:
        """Let all of it happen; a fold reads and writes in transactions of its own."""
        async with self.database.write(self.guild_id) as tx:
            await tx.servers.save(self.guild_id, self.story.server)
            for user_id, zone in self.story.zones.items():
                change = ZoneChange(Calendar(zone), datetime(2020, 1, 1, tzinfo=UTC))
                await tx.zones.save(self.guild_id, user_id, [change])
        chapter: list[Act] = []
        for act in (*self.story.acts, Fold()):
            if not isinstance(act, Fold | Recompute):
                chapter.append(act)
                continue
            async with self.database.write(self.guild_id) as tx:
                for each in chapter:
                    await self._do(tx, each)
            chapter = []
            if isinstance(act, Recompute):
                assert await TallyService(self.database, self.clock).recompute(self.guild_id) == 0
            else:
                await fold_all(self.database, self.guild_id, self.clock.now())
        self.clock.move(timedelta(hours=self.story.hours_later))

    async def _do(self, tx: Transaction, act: Act) -> None:
        guild_id, now = self.guild_id, self.clock.now()
        match act:
            case Give():
                await self._give(tx, act)
            case Decide(which, counts):
                known = await tx.responses.list_all(guild_id)
                correction = rules.decide(
                    known[which % len(known)],
                    counts=counts,
                    actor_id=MODERATOR,
                    reason=a_reason("So"),
                    at=now,
                )
                if correction is not None:
                    await ledger.correct(tx, correction, now)
            case Adjust(user_id, points, days_ago):
                day = self.today - timedelta(days=days_ago)
                await tx.moderation.adjust(guild_id, user_id, points=points, local_day=day)
            case Join(user_id, days_ago):
                joined_at = now - timedelta(days=days_ago)
                await tx.members.meet(guild_id, user_id, joined_at=joined_at)
            case Hide(user_id, how):
                await self._hide(tx, user_id, how)
            case Rest(user_id, days_ago, days):
                first = self.today - timedelta(days=days_ago)
                pause = Pause(first, first + timedelta(days=days - 1))
                await tx.streaks.save_pauses(guild_id, user_id, [pause])
                await tx.folds.mark_stale(guild_id, [user_id])
            case Spare(user_id, days_ago, days):
                first = self.today - timedelta(days=days_ago)
                grace = Grace(first, first + timedelta(days=days - 1), "So")
                row = GraceRow(
                    guild_id=guild_id, user_id=user_id, grace=grace, actor_id=MODERATOR, given_at=now
                )
                await give_grace(tx, row)
            case TakeBack(which):
                given = [row.id for row in (await rows_of(tx, guild_id)).graces]
                if given:
                    await take_back_grace(tx, guild_id, given[which % len(given)])
            case Challenge():
                await self._open(tx, act)
            case Step():
                await self._step(tx, act)
            case Value(light, mention, deep):
                worth = replace(
                    self.story.server, points_light=light, points_mention=mention, points_deep=deep
                )
                await tx.servers.save(guild_id, worth)
            case Fold() | Recompute():
                raise AssertionError

    async def _give(self, tx: Transaction, give: Give) -> None:
        zone = self.story.zones.get(give.giver_id, self.story.server.timezone)
        at = self.clock.now() - timedelta(hours=give.hours_ago)
        response = a_response(
            guild_id=self.guild_id,
            giver_id=give.giver_id,
            receiver_id=give.receiver_id,
            kind=give.kind,
            status=give.status,
            responded_at=at,
            local_day=at.astimezone(ZoneInfo(zone)).date(),
        )
        await ledger.record(tx, [response], self.story.server, self.clock.now(), told=[])

    async def _hide(self, tx: Transaction, user_id: int, how: str) -> None:
        member = await tx.members.get(self.guild_id, user_id)
        if how == "excluded":
            await tx.rankings.exclude(
                self.guild_id, user_id, actor_id=MODERATOR, reason="Staff", at=self.clock.now()
            )
        else:
            await tx.rankings.include(self.guild_id, user_id)
            left_at = self.clock.now() if how == "left" else None
            await tx.members.save(replace(member, left_at=left_at, is_visible=how != "quiet"))

    async def _open(self, tx: Transaction, challenge: Challenge) -> None:
        opens_at = self.clock.now() - timedelta(weeks=challenge.weeks_ago, hours=30)
        is_open = challenge.weeks_ago == 0
        round_ = await tx.rounds.add(
            Round(
                guild_id=self.guild_id,
                week=opens_at.astimezone(ZoneInfo(self.story.server.timezone)).date(),
                opens_at=opens_at,
                closes_at=opens_at + timedelta(weeks=1),
                state=RoundState.OPEN if is_open else RoundState.CLOSED,
                target=challenge.target,
                named_only=challenge.named_only,
            )
        )
        if round_ is None:
            return
        guild_id, round_id = self.guild_id, round_.id
        await tx.rounds.save_parts(
            [
                Part(guild_id=guild_id, round_id=round_id, user_id=user_id, joined_at=opens_at)
                for user_id in challenge.members
            ]
        )
        await tx.rounds.save_pairs(
            [
                NamedPair(
                    guild_id=guild_id, round_id=round_id, giver_id=one, peer_id=other, named_at=opens_at
                )
                for one, other in challenge.pairs
            ]
        )

    async def _step(self, tx: Transaction, step: Step) -> None:
        begun = await tx.rounds.list_begun(self.guild_id)
        if not begun:
            return
        round_ = begun[step.which % len(begun)]
        part = await tx.rounds.find_part(self.guild_id, round_.id, step.user_id)
        if part is not None:
            await tx.rounds.save_parts([replace(part, state=step.state)])
        pairs = await tx.rounds.list_pairs(self.guild_id, [round_.id])
        await tx.rounds.save_pairs(
            [replace(pair, state=PairState.EXCUSED) for pair in pairs if pair.peer_id == step.excused]
        )


async def check(database: Database, story: Story) -> None:
    """Compare every page, every export and every own place with the slow count."""
    teller = Teller(database, story, next(GUILD_IDS))
    await teller.tell()
    now, today, guild_id = teller.clock.now(), teller.today, teller.guild_id
    rankings = RankingService(database, teller.clock)
    async with database.read() as tx:
        rows = await rows_of(tx, guild_id)
    dates = (today - timedelta(days=story.dates[0]), today - timedelta(days=story.dates[1]))
    for period in Period:
        days = days_of(period, today, dates)
        asked = dates if period is Period.DATES else (None, None)
        expected = {metric: ranking(rows, metric, days, now) for metric in Metric}
        for metric, places in expected.items():
            page = await rankings.page(guild_id, Wanted(metric, period, *asked))
            assert _places(page.entries) == places, (metric, period)
            assert page.total == len(places), (metric, period)
            assert page.best == max((score for _, _, score in places), default=0), (metric, period)
        export = await rankings.export(guild_id, Wanted(Metric.PEERS, period, *asked))
        assert _places(export.entries) == expected[Metric.PEERS], period
        for metric, found in export.scores.items():
            assert found == {user_id: score for _, user_id, score in expected[metric]}, (metric, period)
    for metric in Metric:
        standing = await rankings.place(guild_id, PEOPLE[0], Wanted(metric, Period.THIS_WEEK))
        places = ranking(rows, metric, days_of(Period.THIS_WEEK, today, dates), now)
        mine = [place for place in places if place[1] == PEOPLE[0]]
        assert _places([standing.own] if standing.own else []) == mine, metric


def _places(entries: Iterable[Entry]) -> list[Place]:
    return [(entry.rank, entry.user_id, entry.score) for entry in entries]


def few(examples: int) -> settings:
    return settings(max_examples=examples, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@few(6)
@given(stories())
async def test_every_metric_and_period_is_what_a_slow_count_says(database: Database, story: Story) -> None:
    await check(database, story)


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@few(120)
@given(stories())
async def test_it_is_after_many_more_stories(database: Database, story: Story) -> None:
    await check(database, story)


@pytest.mark.long
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@few(20)
@given(stories())
async def test_it_is_on_postgresql_too(database: Database, story: Story) -> None:
    await check(database, story)


TOLD = Story(
    now=MOMENTS[0],
    server=Server(timezone="Pacific/Auckland"),
    zones={2: "America/Los_Angeles"},
    acts=[
        *_row_of_days(1, 0, 9),
        *_row_of_days(2, 1, 5),
        *[Give(3, receiver, hours, Kind.CRITIQUE) for receiver, hours in ((1, 3), (2, 30), (4, 2000))],
        Give(4, 1, 50, Kind.MENTION, Status.DISPUTED),
        Give(5, 1, 51, Kind.MENTION),
        Join(2, 20),
        Challenge(1, 2, False, frozenset({1, 2, 3}), frozenset({(1, 2), (1, 3), (2, 3), (3, 1)})),
        Challenge(0, 1, True, frozenset({1, 3}), frozenset({(1, 3), (3, 1)})),
        Fold(),
        Decide(0, False),
        Adjust(3, 2, 12),
        Adjust(4, 1, 0),
        Rest(2, 1, 3),
        Spare(EVERYBODY, 6, 2),
        Hide(5, "excluded"),
        Value(2, 1, 5),
    ],
    dates=(20, 3),
)
"""One server in which every metric and period has somebody."""


async def test_a_server_with_something_of_everything(database: Database) -> None:
    await check(database, TOLD)
    teller = Teller(database, TOLD, next(GUILD_IDS))
    await teller.tell()
    dates = (teller.today - timedelta(days=20), teller.today - timedelta(days=3))
    async with database.read() as tx:
        rows = await rows_of(tx, teller.guild_id)
    for metric in Metric:
        for period in Period:
            days = days_of(period, teller.today, dates)
            assert ranking(rows, metric, days, TOLD.now), f"nobody: {metric}, {period}"


async def sums_of(database: Database, guild_id: int) -> list[set[tuple[object, ...]]]:
    """Return all that is kept beside the ledger to rank fast; sums of nothing left out."""
    async with database.read() as tx:
        found = await tx.connection.execute(select(scores).where(scores.c.guild_id == guild_id))
        standing = await tx.connection.execute(
            select(streaks).where(streaks.c.guild_id == guild_id, streaks.c.length > 0)
        )
        done = await tx.connection.execute(
            select(parts.c.round_id, parts.c.user_id, parts.c.is_complete).where(parts.c.guild_id == guild_id)
        )
        return [
            {tuple(row) for row in found if any(row[-6:])},
            *({tuple(row) for row in rows} for rows in (standing, done)),
        ]


async def test_to_sum_everything_up_again_changes_nothing_and_repairs_what_is_wrong(
    database: Database,
) -> None:
    teller = Teller(database, TOLD, next(GUILD_IDS))
    await teller.tell()
    before = await sums_of(database, teller.guild_id)
    assert all(before)
    service = TallyService(database, teller.clock)

    assert await service.recompute(teller.guild_id) == 0
    assert await sums_of(database, teller.guild_id) == before

    async with database.write(teller.guild_id) as tx:
        await tx.connection.execute(scores.update().values(peers=99, rounds=99))
        await tx.connection.execute(streaks.update().values(length=99))
        await tx.connection.execute(parts.update().values(is_complete=False))
    await service.recompute(teller.guild_id)
    assert await sums_of(database, teller.guild_id) == before
