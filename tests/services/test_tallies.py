"""Tallies: what the ledger says, whatever happened to it, and made from it again when they are damaged."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.responses import Correction, Response, Status
from bot.services.tallies import TallyService
from bot.storage.database import Database
from bot.storage.schema import tallies
from tests.builders import AUTHOR, GUILD, MODERATOR, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_response
from tests.conftest import SettableClock

PEOPLE = (AUTHOR, PEER, SECOND_PEER)
EVENTS = st.lists(
    st.tuples(
        st.permutations(PEOPLE),
        st.integers(0, 3),
        st.lists(st.sampled_from(Status), max_size=3),
        st.sampled_from((GUILD, OTHER_GUILD)),
    ),
    max_size=12,
)
"""Responses: giver and receiver, how many days ago, the statuses they went through, and where."""


async def write_history(database: Database, events: list) -> None:
    """Record responses and correct them, as the ledger's one door does."""
    for number, (people, days_ago, statuses, guild_id) in enumerate(events, 1):
        async with database.write(guild_id) as tx:
            [response] = await tx.responses.add(
                [
                    a_response(
                        guild_id=guild_id,
                        giver_id=people[0],
                        receiver_id=people[1],
                        message_id=number,
                        local_day=NOW.date() - timedelta(days=days_ago),
                    )
                ]
            )
            for status in statuses:
                before = await tx.responses.get(guild_id, response.id)
                await tx.responses.correct(_correction(before, status))


def _correction(before: Response, status: Status) -> Correction:
    return Correction(
        response=replace(before, status=status),
        before=before.status,
        actor_id=MODERATOR,
        reason="a test",
        at=NOW,
    )


async def wipe(database: Database) -> None:
    async with database.write(None) as tx:
        for table in reversed(tallies.metadata.sorted_tables):
            await tx.connection.execute(table.delete())


@given(events=EVENTS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_summing_up_again_changes_nothing(database: Database, events: list) -> None:
    await wipe(database)
    await write_history(database, events)
    service = TallyService(database, SettableClock(NOW))
    guild_ids = await service.list_servers()
    async with database.read() as tx:
        before = {guild_id: await tx.responses.list_tallies(guild_id) for guild_id in guild_ids}

    repaired = [await service.recompute(guild_id) for guild_id in guild_ids]

    assert guild_ids == sorted({guild_id for *_, guild_id in events})
    assert set(repaired) <= {0}
    async with database.read() as tx:
        for guild_id in guild_ids:
            assert await tx.responses.list_tallies(guild_id) == before[guild_id]


@pytest.mark.parametrize("damage", ["gone", "wrong", "for nothing"])
async def test_a_damaged_tally_is_repaired_and_counted_once(database: Database, damage: str) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(message_id=1), a_response(message_id=2)])
        whole = await tx.responses.list_tallies(GUILD)
        if damage == "gone":
            await tx.connection.execute(tallies.delete())
        elif damage == "wrong":
            await tx.connection.execute(tallies.update().values(responses=7))
        else:
            await tx.connection.execute(
                tallies.insert().values(
                    guild_id=GUILD, giver_id=1, receiver_id=2, local_day=date(2026, 1, 1), responses=3
                )
            )

    assert await TallyService(database, SettableClock(NOW)).recompute(GUILD) == 1

    async with database.read() as tx:
        assert await tx.responses.list_tallies(GUILD) == whole
    assert await TallyService(database, SettableClock(NOW)).recompute(GUILD) == 0


async def test_another_servers_tallies_are_left_alone(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.responses.add([a_response(message_id=1)])
        await tx.responses.add([a_response(message_id=2, guild_id=OTHER_GUILD)])
        await tx.connection.execute(tallies.update().values(responses=7))

    assert await TallyService(database, SettableClock(NOW)).recompute(GUILD) == 1

    async with database.read() as tx:
        assert {tally.responses for tally in await tx.responses.list_tallies(OTHER_GUILD)} == {7}
    assert await TallyService(database, SettableClock(NOW)).list_servers() == [GUILD, OTHER_GUILD]


async def test_a_bot_at_work_beside_it_writes_between_two_slices(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.tallies.SLICE", 2)
    async with database.write(GUILD) as tx:
        givers = [PEER, SECOND_PEER, *range(1_000, 1_020)]
        await tx.responses.add(
            [a_response(giver_id=giver, message_id=number) for number, giver in enumerate(givers, 1)]
        )
        await tx.connection.execute(tallies.update().values(responses=7))
    bot = Database(database.url.render_as_string(hide_password=False))

    recomputing = asyncio.create_task(TallyService(database, SettableClock(NOW)).recompute(GUILD))
    written = 0
    while not recomputing.done():
        async with bot.write(GUILD) as tx:
            await tx.responses.add([a_response(giver_id=PEER, message_id=10_000 + written)])
        written += 1
        await asyncio.sleep(0.05)

    assert await recomputing == len(givers)
    assert written > len(givers) // 2
    assert await TallyService(database, SettableClock(NOW)).recompute(GUILD) == 0
    async with database.read() as tx:
        whole = await tx.responses.list_tallies(GUILD)
    assert [tally.responses for tally in whole if tally.giver_id == PEER] == [1 + written]
    await bot.close()


async def test_where_nothing_is_wrong_it_writes_no_tally(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(message_id=1)])

    async def fail(*_: object) -> None:
        raise AssertionError("nothing is to be repaired")

    monkeypatch.setattr(TallyService, "_repair", fail)

    assert await TallyService(database, SettableClock(NOW)).recompute(GUILD) == 0
