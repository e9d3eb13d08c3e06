"""Favours read off the ledger, and snoozes."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.domain.favours import Favour, Snooze, favours_of
from bot.domain.responses import Kind, Response, Status
from bot.storage.database import Database, Transaction
from bot.storage.schema import snoozes
from tests.builders import AUTHOR, GUILD, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_response

DAY = timedelta(days=1)


async def leave(tx: Transaction, user_id: int, guild_id: int = GUILD) -> None:
    await tx.members.save(replace(await tx.members.get(guild_id, user_id), left_at=NOW))


async def owed(tx: Transaction, *, guild_id: int = GUILD, now_after: timedelta = timedelta()) -> list[int]:
    return [favour.peer_id for favour in await tx.favours.list_owed_by(guild_id, AUTHOR, NOW + now_after)]


async def test_favours_come_newest_first(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(giver_id=3, responded_at=NOW - 3 * DAY)])
        await tx.responses.add([a_response(giver_id=1, responded_at=NOW - DAY)])
        await tx.responses.add([a_response(giver_id=2, responded_at=NOW - 2 * DAY)])

        assert await tx.favours.list_owed_by(GUILD, AUTHOR, NOW) == [
            Favour(1, NOW - DAY),
            Favour(2, NOW - 2 * DAY),
            Favour(3, NOW - 3 * DAY),
        ]
        assert await owed(tx, guild_id=OTHER_GUILD) == []


async def test_who_left_is_owed_nothing_until_they_return(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response()])
        await leave(tx, PEER, OTHER_GUILD)
        assert await owed(tx) == [PEER]

        await leave(tx, PEER)
        assert await owed(tx) == []

        await tx.members.meet(GUILD, PEER, joined_at=NOW)
        assert await owed(tx) == [PEER]


async def test_a_snoozed_peer_is_left_out_until_the_snooze_ends(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(), a_response(giver_id=SECOND_PEER)])
        await tx.favours.snooze(GUILD, AUTHOR, Snooze(PEER, NOW + DAY), NOW)
        await tx.favours.snooze(GUILD, SECOND_PEER, Snooze(AUTHOR, NOW + DAY), NOW)
        await tx.favours.snooze(OTHER_GUILD, AUTHOR, Snooze(SECOND_PEER, NOW + DAY), NOW)

        assert await owed(tx) == [SECOND_PEER]
        assert PEER in await owed(tx, now_after=DAY)
        assert await tx.favours.list_snoozed(GUILD, AUTHOR, NOW) == [Snooze(PEER, NOW + DAY)]
        assert await tx.favours.list_snoozed(GUILD, AUTHOR, NOW + DAY) == []


async def test_a_response_does_not_cut_a_snooze_short(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.favours.snooze(GUILD, AUTHOR, Snooze(PEER, NOW + DAY), NOW)
        await tx.responses.add([a_response()])

        assert await owed(tx) == []


async def test_a_snooze_is_taken_back_and_snoozing_twice_is_once(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response()])
        for days in (1, 2):
            await tx.favours.snooze(GUILD, AUTHOR, Snooze(PEER, NOW + days * DAY), NOW)
        assert await tx.favours.list_snoozed(GUILD, AUTHOR, NOW) == [Snooze(PEER, NOW + 2 * DAY)]

        await tx.favours.wake(OTHER_GUILD, AUTHOR, PEER)
        assert await owed(tx) == []
        await tx.favours.wake(GUILD, AUTHOR, PEER)
        await tx.favours.wake(GUILD, AUTHOR, PEER)
        assert await owed(tx) == [PEER]


async def test_who_left_is_not_among_the_snoozed(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.favours.snooze(GUILD, AUTHOR, Snooze(PEER, NOW + DAY), NOW)
        await leave(tx, PEER)

        assert await tx.favours.list_snoozed(GUILD, AUTHOR, NOW) == []


async def test_snoozes_that_are_over_are_forgotten_with_the_next_one(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.favours.snooze(GUILD, AUTHOR, Snooze(PEER, NOW), NOW - DAY)
        await tx.favours.snooze(GUILD, PEER, Snooze(AUTHOR, NOW), NOW - DAY)
        await tx.favours.snooze(GUILD, AUTHOR, Snooze(SECOND_PEER, NOW + DAY), NOW)

        kept = (await tx.connection.execute(select(snoozes.c.user_id, snoozes.c.peer_id))).all()
        assert set(kept) == {(PEER, AUTHOR), (AUTHOR, SECOND_PEER)}


async def test_a_favour_leads_to_the_response_it_is_about(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add(
            [
                a_response(kind=Kind.REPLY, responded_at=NOW - DAY),
                a_response(kind=Kind.SHARE),
                a_response(kind=Kind.REVIEW, status=Status.VOID),
                a_response(kind=Kind.SAVE, receiver_id=SECOND_PEER),
                a_response(kind=Kind.MENTION, guild_id=OTHER_GUILD),
                a_response(kind=Kind.CRITIQUE, giver_id=SECOND_PEER, responded_at=NOW - DAY),
            ]
        )
        favours = await tx.favours.list_owed_by(GUILD, AUTHOR, NOW)

        found = await tx.responses.list_of_favours(GUILD, AUTHOR, favours)

        assert {peer_id: response.kind for peer_id, response in found.items()} == {
            PEER: Kind.SHARE,
            SECOND_PEER: Kind.CRITIQUE,
        }
        assert await tx.responses.list_of_favours(GUILD, AUTHOR, []) == {}


GUILD_IDS = count(1)
LEDGERS = st.lists(
    st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(0, 5), st.sampled_from(Status))
    .filter(lambda drawn: drawn[0] != drawn[1])
    .map(
        lambda drawn: a_response(
            giver_id=drawn[0], receiver_id=drawn[1], responded_at=NOW + drawn[2] * DAY, status=drawn[3]
        )
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LEDGERS, st.sets(st.integers(1, 4)), st.sets(st.integers(1, 4)))
async def test_favours_are_what_the_ledger_says(
    database: Database, ledger: list[Response], snoozed: set[int], gone: set[int]
) -> None:
    guild_id = next(GUILD_IDS)
    async with database.write(guild_id) as tx:
        await tx.responses.add([replace(response, guild_id=guild_id) for response in ledger])
        for peer_id in snoozed:
            await tx.favours.snooze(guild_id, 1, Snooze(peer_id, NOW + DAY), NOW)
        for peer_id in gone:
            await leave(tx, peer_id, guild_id)

        found = await tx.favours.list_owed_by(guild_id, 1, NOW)

    assert found == favours_of(ledger, 1, hidden=snoozed | gone)


async def test_five_thousand_peers_are_listed_and_none_twice(database: Database) -> None:
    peers = range(10, 5_010)
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(giver_id=peer, responded_at=NOW - DAY) for peer in peers])
        await tx.responses.add([a_response(giver_id=AUTHOR, receiver_id=peer) for peer in range(10, 1_010)])

        assert await owed(tx) == list(range(1_010, 5_010))
