"""Circles read off the daily tallies."""

from dataclasses import replace
from datetime import timedelta

from bot.domain import responses as rules
from bot.storage.database import Database, Transaction
from tests.builders import AUTHOR, GUILD, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_response

DAY = timedelta(days=1)
TODAY = NOW.date()


async def change(tx: Transaction, user_id: int, guild_id: int = GUILD, **changes: object) -> None:
    await tx.members.save(replace(await tx.members.get(guild_id, user_id), **changes))


async def test_both_directions_are_summed_by_peer_since_a_day(database: Database) -> None:
    async with database.write(GUILD) as tx:
        for days_ago in (0, 0, 1, 2):
            await tx.responses.add([a_response(local_day=TODAY - days_ago * DAY)])
        await tx.responses.add([a_response(giver_id=SECOND_PEER, local_day=TODAY)])
        await tx.responses.add([a_response(giver_id=AUTHOR, receiver_id=PEER, local_day=TODAY)])
        await tx.responses.add([a_response(guild_id=OTHER_GUILD)])
        since = TODAY - DAY

        assert await tx.circles.count_received(GUILD, AUTHOR, since=since) == {PEER: 3, SECOND_PEER: 1}
        assert await tx.circles.count_given(GUILD, AUTHOR, since=since) == {PEER: 1}
        assert await tx.circles.count_given(GUILD, PEER, since=since) == {AUTHOR: 3}
        assert await tx.circles.count_given(OTHER_GUILD, AUTHOR, since=since) == {}


async def test_what_was_taken_back_makes_no_tie(database: Database) -> None:
    async with database.write(GUILD) as tx:
        [response] = await tx.responses.add([a_response()])
        taken_back = rules.take_back(response, actor_id=PEER, at=NOW)
        assert taken_back is not None
        await tx.responses.correct(taken_back)

        assert await tx.circles.count_received(GUILD, AUTHOR, since=TODAY) == {}
        await change(tx, PEER, left_at=NOW)
        assert await tx.circles.list_hidden(GUILD, AUTHOR, since=TODAY, is_own=True) == set()


async def test_who_left_is_hidden_and_who_wishes_it_from_others(database: Database) -> None:
    gone, shy, open_, stranger = 1, 2, 3, 4
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(giver_id=gone), a_response(giver_id=AUTHOR, receiver_id=shy)])
        await tx.responses.add([a_response(giver_id=open_)])
        await change(tx, gone, left_at=NOW)
        await change(tx, shy, is_visible=False)
        await change(tx, open_, guild_id=OTHER_GUILD, is_visible=False)
        await change(tx, stranger, is_visible=False)

        assert await tx.circles.list_hidden(GUILD, AUTHOR, since=TODAY, is_own=True) == {gone}
        assert await tx.circles.list_hidden(GUILD, AUTHOR, since=TODAY, is_own=False) == {gone, shy}


async def test_a_circle_of_five_thousand_peers_is_read(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.responses.add([a_response(giver_id=peer) for peer in range(10, 5_010)])
        await change(tx, 10, is_visible=False)

        assert len(await tx.circles.count_received(GUILD, AUTHOR, since=TODAY)) == 5_000
        assert await tx.circles.list_hidden(GUILD, AUTHOR, since=TODAY, is_own=False) == {10}
