"""Folding: whatever happens to the ledger, in whatever order it is folded, scores are what it sums up to."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.domain import responses as rules
from bot.domain.rankings import Adjustment, Facts, Metric, Period, Span, Unit, block_of, recompute, span_of
from bot.domain.responses import Kind, Response, Status
from bot.domain.rounds import NamedPair, PairState, Part, PartState, Round, RoundState
from bot.domain.servers import Server
from bot.domain.streaks import Unit as StreakUnit
from bot.storage import folds
from bot.storage.database import Database, Transaction
from bot.storage.rankings import Board
from bot.storage.schema import adjustments, tallies
from tests.builders import GUILD, MODERATOR, NOW, OTHER_GUILD, a_reason, a_response

TODAY = date(2026, 4, 2)
"""A Thursday just after a quarter began."""

PEOPLE = range(1, 5)
METRICS = [metric for metric in Metric if metric.has_period]
GUILD_IDS = count(1)


@dataclass(frozen=True)
class Record:
    """A member answers another."""

    response: Response


@dataclass(frozen=True)
class Correct:
    """A moderator decides whether a response counts."""

    which: int
    counts: bool


@dataclass(frozen=True)
class Join:
    """The bot learns when a member joined, or that they joined again."""

    user_id: int
    days_ago: int


@dataclass(frozen=True)
class Adjust:
    """A moderator gives points, or takes some."""

    user_id: int
    points: int
    days_ago: int


@dataclass(frozen=True)
class Value:
    """The server chooses what a light response is worth."""

    points: int


@dataclass(frozen=True)
class Fold:
    """The scores are brought in line."""


@dataclass(frozen=True)
class Rebuild:
    """They are forgotten, with the tallies, and made again."""


Act = Record | Correct | Join | Adjust | Value | Fold | Rebuild


def a_record(pair: tuple[int, int], days_ago: int, hour: int, kind: Kind, status: Status) -> Record:
    day = TODAY - timedelta(days=days_ago)
    at = datetime.combine(day, time(hour), UTC)
    return Record(
        a_response(
            giver_id=pair[0], receiver_id=pair[1], responded_at=at, local_day=day, kind=kind, status=status
        )
    )


# Near today most of all, where weeks, months and quarters begin; and far enough back for all of them.
DAYS_AGO = st.integers(0, 9) | st.integers(0, 45) | st.integers(0, 400)
RECORD = st.builds(
    a_record,
    # Mostly one pair, whose later responses weigh less the more come before them.
    st.just((1, 2)) | st.sampled_from([(1, 2), (1, 3), (2, 1), (3, 2), (4, 2)]),
    DAYS_AGO,
    st.integers(0, 23),
    st.sampled_from(Kind),
    st.sampled_from([Status.COUNTED, Status.COUNTED, Status.COUNTED, Status.VOID]),
)
CHANGE = (
    RECORD
    | st.builds(Correct, st.integers(0, 30), st.booleans())
    | st.builds(Join, st.sampled_from([2, 3]), DAYS_AGO)
    | st.builds(Adjust, st.sampled_from([1, 4]), st.integers(-2, 2), DAYS_AGO)
    | st.builds(Value, st.integers(0, 2))
    | st.just(Fold())
    | st.just(Rebuild())
)
# What is known is folded first, so that what comes afterwards finds scores to change.
ACTS = st.tuples(st.lists(RECORD, min_size=1, max_size=15), st.lists(CHANGE, min_size=1, max_size=6)).map(
    lambda acts: [*acts[0], Fold(), *acts[1]]
)
DATES = (
    st.tuples(DAYS_AGO, DAYS_AGO).map(sorted).map(lambda ago: (TODAY - _days(ago[1]), TODAY - _days(ago[0])))
)


def _days(number: int) -> timedelta:
    return timedelta(days=number)


async def fold_all(tx: Transaction, guild_id: int) -> None:
    server = await tx.servers.get(guild_id)
    while not (await tx.folds.fold(guild_id, server)).is_done:
        pass
    await tx.folds.take_stale(guild_id)
    assert not await tx.folds.is_pending(guild_id, server)


async def do(tx: Transaction, guild_id: int, act: Act) -> None:
    match act:
        case Record(response):
            await tx.responses.add([replace(response, guild_id=guild_id)])
        case Correct(which, counts):
            ledger = await tx.responses.list_all(guild_id)
            if ledger:
                correction = rules.decide(
                    ledger[which % len(ledger)],
                    counts=counts,
                    actor_id=MODERATOR,
                    reason=a_reason("So"),
                    at=NOW,
                )
                if correction is not None:
                    await tx.responses.correct(correction)
        case Join(user_id, days_ago):
            joined_at = datetime.combine(TODAY - _days(days_ago), time(12), UTC)
            await tx.members.meet(guild_id, user_id, joined_at=joined_at)
        case Adjust(user_id, points, days_ago):
            day = TODAY - _days(days_ago)
            await tx.moderation.adjust(guild_id, user_id, points=points, local_day=day)
        case Value(points):
            await tx.servers.save(guild_id, Server(points_light=points))
        case Fold():
            await fold_all(tx, guild_id)
        case Rebuild():
            await tx.responses.rebuild_tallies(guild_id)
            await tx.folds.forget(guild_id)


async def scores_of(tx: Transaction, guild_id: int, metric: Metric, span: Span) -> dict[int, int]:
    return await tx.rankings.all_scores(Board(guild_id, metric, span, StreakUnit.DAY, NOW))


async def check(tx: Transaction, guild_id: int, dates: tuple[date, date]) -> None:
    """Compare every metric and period with the slow, obvious sum over the ledger."""
    members = await tx.members.list_(guild_id, list(PEOPLE))
    given = await tx.connection.execute(adjustments.select().where(adjustments.c.guild_id == guild_id))
    facts = Facts(
        ledger=await tx.responses.list_all(guild_id),
        server=await tx.servers.get(guild_id),
        adjustments=[Adjustment(row.user_id, row.points, row.local_day) for row in given],
        joined_at={user_id: member.joined_at for user_id, member in members.items()},
    )
    named = [span_of(period, today=TODAY) for period in Period if period is not Period.DATES]
    old = [block_of(unit, TODAY - _days(100)) for unit in Unit]
    spans = [
        *named,
        *(block.span for block in old),
        span_of(Period.DATES, today=TODAY, starts_on=dates[0], ends_on=dates[1]),
    ]
    for span in spans:
        for metric in METRICS:
            expected = {
                user_id: score for user_id, score in recompute(facts, metric, span).items() if score > 0
            }
            assert await scores_of(tx, guild_id, metric, span) == expected, (metric, span)


async def check_after(database: Database, acts: list[Act], dates: tuple[date, date]) -> None:
    guild_id = next(GUILD_IDS)
    async with database.write(guild_id) as tx:
        for act in acts:
            await do(tx, guild_id, act)
        await fold_all(tx, guild_id)
        await check(tx, guild_id, dates)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS, DATES)
async def test_scores_are_what_the_ledger_sums_up_to(
    database: Database, acts: list[Act], dates: tuple[date, date]
) -> None:
    await check_after(database, acts, dates)


@pytest.mark.long
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(max_examples=1_000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS, DATES)
async def test_they_are_after_many_histories(
    database: Database, acts: list[Act], dates: tuple[date, date]
) -> None:
    await check_after(database, acts, dates)


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS, DATES)
async def test_they_are_on_postgresql_too(
    database: Database, acts: list[Act], dates: tuple[date, date]
) -> None:
    await check_after(database, acts, dates)


def between(days_ago: int, kind: Kind = Kind.COMMENT, receiver_id: int = 2) -> Response:
    return a_record((1, receiver_id), days_ago, 12, kind, Status.COUNTED).response


async def points_in_all(tx: Transaction) -> dict[int, int]:
    block = block_of(Unit.ALL, TODAY)
    return await tx.rankings.all_scores(Board(GUILD, Metric.POINTS, block.span, StreakUnit.DAY, NOW))


async def test_a_response_heard_of_late_makes_the_ones_after_it_weigh_less(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([between(10), between(9), between(8)])
        await fold_all(tx, GUILD)
        assert await points_in_all(tx) == {1: 3 * 4}

        await tx.responses.add([between(37)])
        await fold_all(tx, GUILD)

        # The one of day 8 is the fourth in 30 days; the new one itself counts fully.
        assert await points_in_all(tx) == {1: 3 * 4 + 2}


async def test_a_response_left_out_makes_the_ones_after_it_weigh_more(database: Database) -> None:
    async with database.write(GUILD) as tx:
        first, *_ = sorted(
            await tx.responses.add([between(37), between(10), between(9), between(8)]),
            key=lambda r: r.local_day,
        )
        await fold_all(tx, GUILD)
        left_out = rules.decide(first, counts=False, actor_id=MODERATOR, reason=a_reason("So"), at=NOW)
        assert left_out is not None
        await tx.responses.correct(left_out)
        await fold_all(tx, GUILD)

        assert await points_in_all(tx) == {1: 3 * 4}


async def test_a_newcomer_the_bot_hears_of_late_was_one(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([between(10), between(9), between(8, receiver_id=3)])
        await fold_all(tx, GUILD)
        board = Board(GUILD, Metric.NEWCOMERS, block_of(Unit.ALL, TODAY).span, StreakUnit.DAY, NOW)
        assert await tx.rankings.all_scores(board) == {}

        await tx.members.meet(GUILD, 2, joined_at=datetime.combine(TODAY - _days(11), time(), UTC))
        await fold_all(tx, GUILD)

        assert await tx.rankings.all_scores(board) == {1: 1}


async def test_what_was_not_folded_when_the_process_ended_is_folded_afterwards(database: Database) -> None:
    class Killed(Exception):
        pass

    async def fold_and_die() -> None:
        async with database.write(GUILD) as tx:
            await fold_all(tx, GUILD)
            raise Killed

    async with database.write(GUILD) as tx:
        await tx.responses.add([between(3)])
    with pytest.raises(Killed):
        await fold_and_die()

    async with database.write(GUILD) as tx:
        assert await points_in_all(tx) == {}
        await fold_all(tx, GUILD)
        assert await points_in_all(tx) == {1: 4}


async def test_a_fold_touches_no_other_server(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.responses.add([between(3), replace(between(3), guild_id=OTHER_GUILD)])
        await fold_all(tx, GUILD)

        assert await points_in_all(tx) == {1: 4}
        assert await tx.folds.is_pending(OTHER_GUILD, Server())
        others = select(tallies.c.quarters).where(tallies.c.guild_id == OTHER_GUILD)
        assert (await tx.connection.execute(others)).scalar_one() == 0


async def test_a_long_silence_is_folded_in_parts(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "AT_ONCE", 2)
    async with database.write(GUILD) as tx:
        await tx.responses.add([between(day) for day in range(20, 27)])
        first = await tx.folds.fold(GUILD, Server())
        assert not first.is_done
        await fold_all(tx, GUILD)

        assert await points_in_all(tx) == {1: 3 * 4 + 3 * 2 + 1}


async def a_round(tx: Transaction, **changes: Any) -> Round:
    """Open a round of the week before `TODAY` with member 1 in it, who was given members 2 and 3."""
    opens_at = datetime.combine(TODAY - _days(9), time(18), UTC)
    facts: dict[str, Any] = {
        "guild_id": GUILD,
        "week": opens_at.date(),
        "opens_at": opens_at,
        "closes_at": opens_at + _days(7),
        "state": RoundState.CLOSED,
        "target": 2,
    }
    round_ = await tx.rounds.add(Round(**facts | changes))
    assert round_ is not None
    part = Part(guild_id=GUILD, round_id=round_.id, user_id=1, joined_at=opens_at)
    await tx.rounds.save_parts([part])
    await tx.rounds.save_pairs(
        [
            NamedPair(guild_id=GUILD, round_id=round_.id, giver_id=1, peer_id=peer_id, named_at=opens_at)
            for peer_id in (2, 3)
        ]
    )
    return round_


async def rounds_in_all(tx: Transaction) -> dict[int, int]:
    await fold_all(tx, GUILD)
    block = block_of(Unit.ALL, TODAY)
    return await tx.rankings.all_scores(Board(GUILD, Metric.ROUNDS, block.span, StreakUnit.DAY, NOW))


async def test_a_round_that_is_over_follows_the_ledger(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await a_round(tx)
        await tx.responses.add([between(5)])
        assert await rounds_in_all(tx) == {}

        # Heard of late, left out, and counted again.
        [late] = await tx.responses.add([between(4, receiver_id=3)])
        assert await rounds_in_all(tx) == {1: 1}
        for counts, expected in ((False, {}), (True, {1: 1})):
            [known] = [each for each in await tx.responses.list_all(GUILD) if each.id == late.id]
            decision = rules.decide(known, counts=counts, actor_id=MODERATOR, reason=a_reason("So"), at=NOW)
            assert decision is not None
            await tx.responses.correct(decision)
            assert await rounds_in_all(tx) == expected


async def test_a_peer_who_is_excused_and_a_round_that_ends_early_make_another_count(
    database: Database,
) -> None:
    async with database.write(GUILD) as tx:
        round_ = await a_round(tx, state=RoundState.OPEN)
        await tx.responses.add([between(5)])
        assert await rounds_in_all(tx) == {}

        pairs = await tx.rounds.list_pairs(GUILD, [round_.id])
        await tx.rounds.save_pairs(
            [replace(pair, state=PairState.EXCUSED) for pair in pairs if pair.peer_id == 3]
        )
        assert await rounds_in_all(tx) == {1: 1}

        await tx.rounds.save(replace(round_, state=RoundState.CLOSED, closes_at=round_.opens_at + _days(1)))
        assert await rounds_in_all(tx) == {}


async def test_who_skips_a_round_has_not_completed_it(database: Database) -> None:
    async with database.write(GUILD) as tx:
        round_ = await a_round(tx)
        await tx.responses.add([between(5), between(5, receiver_id=3)])
        assert await rounds_in_all(tx) == {1: 1}

        part = await tx.rounds.find_part(GUILD, round_.id, 1)
        assert part is not None
        await tx.rounds.save_parts([replace(part, state=PartState.SKIPPING)])
        assert await rounds_in_all(tx) == {}
