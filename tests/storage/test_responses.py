"""The ledger in the database: one row a response, corrections on record, and tallies that always agree."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.domain import responses as rules
from bot.domain.responses import Kind, Response, ResponseUnknown, Source, Status, Tally, tally
from bot.storage.database import Database, Transaction
from bot.storage.schema import corrections, tallies
from tests.builders import (
    AUTHOR,
    GUILD,
    MODERATOR,
    NOW,
    OTHER_GUILD,
    PEER,
    SECOND_PEER,
    a_boost,
    a_reason,
    a_response,
)

DAY = timedelta(days=1)
TODAY = NOW.date()


async def add(tx: Transaction, response: Response) -> Response:
    [recorded] = await tx.responses.add([response])
    return recorded


async def add_boost(tx: Transaction, **changes: object) -> int:
    boost = await tx.boosts.add(a_boost(**changes), abs(hash(str(changes))) >> 2)
    assert boost is not None
    return boost.id


async def test_what_is_recorded_comes_back_whole(database: Database) -> None:
    async with database.write(GUILD) as tx:
        boost_id = await add_boost(tx)
        full = a_response(
            kind=Kind.CRITIQUE,
            source=Source.BOOST,
            local_day=date(2026, 3, 5),
            boost_id=boost_id,
            message_id=2**63 - 1,
            link="https://example.org/comment",
            note="I liked the ending",
            status=Status.DISPUTED,
            is_stood_by=True,
        )
        recorded = await add(tx, full)

        assert recorded == replace(full, id=recorded.id)
        assert await tx.responses.get(GUILD, recorded.id) == recorded
        on_boost = {"boost_id": boost_id, "giver_id": PEER}
        assert await tx.responses.find_on_boost(GUILD, **on_boost, kind=Kind.CRITIQUE) == recorded
        assert await tx.responses.find_on_boost(GUILD, **on_boost, kind=Kind.REVIEW) is None


async def test_the_same_kind_on_the_same_boost_is_one_row(database: Database) -> None:
    async with database.write(GUILD) as tx:
        boost_id = await add_boost(tx)
        first = await add(tx, a_response(boost_id=boost_id))

        assert await tx.responses.add([a_response(boost_id=boost_id, note="Pressed again")]) == []
        second = await add(tx, a_response(boost_id=boost_id, kind=Kind.SHARE))
        assert await tx.responses.list_all(GUILD) == [first, second]
        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 2)}


async def test_a_message_delivered_twice_is_one_row(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx, a_response(message_id=5))

        assert await tx.responses.add([a_response(message_id=5, receiver_id=SECOND_PEER)]) == []
        assert await tx.responses.add([a_response(message_id=6)])
        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 2)}


async def test_responses_without_boost_and_message_are_all_recorded(database: Database) -> None:
    async with database.write(GUILD) as tx:
        assert len({(await add(tx, a_response())).id for _ in range(3)}) == 3


async def test_five_presses_at_once_are_one_row_and_one_tally(database: Database) -> None:
    async with database.write(GUILD) as tx:
        boost_id = await add_boost(tx)

    async def press() -> list[Response]:
        # Without the server's lock: the key alone decides.
        async with database.write(None) as tx:
            return await tx.responses.add([a_response(boost_id=boost_id)])

    outcomes = await asyncio.gather(*(press() for _ in range(5)))

    assert len([response for outcome in outcomes for response in outcome]) == 1
    async with database.read() as tx:
        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 1)}


async def test_an_id_of_another_server_is_never_found(database: Database) -> None:
    async with database.write(None) as tx:
        boost_id = await add_boost(tx)
        response = await add(tx, a_response(boost_id=boost_id))

        with pytest.raises(ResponseUnknown):
            await tx.responses.get(OTHER_GUILD, response.id)
        on_boost = {"boost_id": boost_id, "giver_id": PEER, "kind": Kind.COMMENT}
        assert await tx.responses.find_on_boost(OTHER_GUILD, **on_boost) is None
        assert await tx.responses.list_all(OTHER_GUILD) == []
        assert await tx.responses.list_tallies(OTHER_GUILD) == set()
        assert await tx.responses.list_boosts_answered_by(OTHER_GUILD, PEER) == set()
        assert await tx.favours.list_owed_by(OTHER_GUILD, AUTHOR, NOW) == []
        assert not await tx.responses.has_named(OTHER_GUILD, PEER)
        assert await tx.responses.count_peers_helped(OTHER_GUILD, PEER, since=TODAY) == 0


async def test_a_correction_is_on_record_and_moves_the_tally(database: Database) -> None:
    async with database.write(GUILD) as tx:
        response = await add(tx, a_response())
        taken_back = rules.take_back(response, actor_id=PEER, at=NOW + DAY)
        assert taken_back is not None
        await tx.responses.correct(taken_back)

        assert await tx.responses.get(GUILD, response.id) == replace(response, status=Status.VOID)
        assert await tx.responses.list_tallies(GUILD) == set()
        row = (await tx.connection.execute(select(corrections))).one()
        assert row[1:] == (GUILD, response.id, "counted", "void", PEER, "taken back", NOW + DAY, "")

        restored = rules.decide(
            taken_back.response, counts=True, actor_id=MODERATOR, reason=a_reason("So"), at=NOW
        )
        assert restored is not None
        await tx.responses.correct(restored)
        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 1)}
        assert len((await tx.connection.execute(select(corrections))).all()) == 2


async def test_thanks_leave_the_tally_alone(database: Database) -> None:
    async with database.write(GUILD) as tx:
        thanked = rules.thank(await add(tx, a_response()), actor_id=AUTHOR, at=NOW)
        assert thanked is not None
        await tx.responses.correct(thanked)

        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 1)}


async def test_what_does_not_count_when_recorded_is_in_no_tally(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await add(tx, a_response(status=Status.VOID))

        assert (await tx.connection.execute(select(tallies))).all() == []


async def test_answered_boosts_include_what_was_withdrawn(database: Database) -> None:
    async with database.write(GUILD) as tx:
        first, second, third = [await add_boost(tx, link_key=key) for key in "abc"]
        await add(tx, a_response(boost_id=first))
        await add(tx, a_response(boost_id=second, status=Status.VOID))
        await add(tx, a_response(boost_id=third, giver_id=SECOND_PEER))
        await add(tx, a_response())

        assert await tx.responses.list_boosts_answered_by(GUILD, PEER) == {first, second}


async def test_the_ledger_names_givers_and_receivers_and_nobody_else(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await add(tx, a_response())

        assert [await tx.responses.has_named(GUILD, user_id) for user_id in (PEER, AUTHOR, SECOND_PEER)] == [
            True,
            True,
            False,
        ]


async def test_peers_helped_are_distinct_receivers_since_a_day(database: Database) -> None:
    async with database.write(GUILD) as tx:
        for receiver_id, days_ago in ((1, 0), (1, 1), (2, 2), (3, 3)):
            await add(tx, a_response(receiver_id=receiver_id, local_day=TODAY - days_ago * DAY))
        await add(tx, a_response(receiver_id=4, status=Status.VOID))
        await add(tx, a_response(giver_id=SECOND_PEER, receiver_id=5))

        assert await tx.responses.count_peers_helped(GUILD, PEER, since=TODAY - 2 * DAY) == 2


async def test_a_response_taken_back_helps_nobody(database: Database) -> None:
    async with database.write(GUILD) as tx:
        taken_back = rules.take_back(await add(tx, a_response()), actor_id=PEER, at=NOW)
        assert taken_back is not None
        await tx.responses.correct(taken_back)

        assert await tx.responses.count_peers_helped(GUILD, PEER, since=TODAY) == 0


GUILD_IDS = count(1)

RECORD = st.builds(
    a_response,
    giver_id=st.integers(1, 2),
    receiver_id=st.integers(3, 4),
    local_day=st.integers(0, 1).map(lambda days: TODAY + days * DAY),
    message_id=st.none() | st.integers(1, 3),
    status=st.sampled_from(Status),
)
# Which response, and whether it is to count from then on.
CORRECT = st.tuples(st.integers(0, 9), st.booleans())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RECORD | CORRECT, min_size=1, max_size=10))
async def test_kept_tallies_are_the_sum_of_the_ledger_and_rebuilding_changes_nothing(
    database: Database, acts: list[Response | tuple[int, bool]]
) -> None:
    guild_id = next(GUILD_IDS)
    async with database.write(guild_id) as tx:
        for act in acts:
            if isinstance(act, Response):
                await tx.responses.add([replace(act, guild_id=guild_id)])
                continue
            ledger = await tx.responses.list_all(guild_id)
            if ledger:
                which, counts = act
                correction = rules.decide(
                    ledger[which % len(ledger)],
                    counts=counts,
                    actor_id=MODERATOR,
                    reason=a_reason("So"),
                    at=NOW,
                )
                if correction is not None:
                    await tx.responses.correct(correction)

        expected = tally(await tx.responses.list_all(guild_id))
        assert await tx.responses.list_tallies(guild_id) == expected
        await tx.responses.rebuild_tallies(guild_id)
        assert await tx.responses.list_tallies(guild_id) == expected


async def test_rebuilding_mends_what_was_wrong_and_touches_no_other_server(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx, a_response())
        await add(tx, a_response(guild_id=OTHER_GUILD))
        await tx.connection.execute(tallies.update().values(responses=9))

        await tx.responses.rebuild_tallies(GUILD)

        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 1)}
        assert await tx.responses.list_tallies(OTHER_GUILD) == {Tally(OTHER_GUILD, PEER, AUTHOR, TODAY, 9)}


async def test_tallies_go_on_after_a_rebuild(database: Database) -> None:
    async with database.write(GUILD) as tx:
        first = await add(tx, a_response())
        await tx.responses.rebuild_tallies(GUILD)
        await add(tx, a_response())
        taken_back = rules.take_back(first, actor_id=PEER, at=NOW)
        assert taken_back is not None
        await tx.responses.correct(taken_back)

        assert await tx.responses.list_tallies(GUILD) == {Tally(GUILD, PEER, AUTHOR, TODAY, 1)}
