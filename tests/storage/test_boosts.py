"""Boosts in the database: one form is one row, one link is live once, and each server sees its own."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.boosts import Boost, BoostUnknown, CountedBoost, State
from bot.domain.genres import Genre
from bot.domain.responses import Kind, Status
from bot.storage.database import Database, Transaction
from tests.builders import AUTHOR, GUILD, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_boost, a_response

DAY = timedelta(days=1)


async def add(tx: Transaction, boost: Boost, interaction_id: int | None = None) -> Boost:
    """Record a boost; without an interaction, each is its own."""
    recorded = await tx.boosts.add(boost, interaction_id or abs(hash((boost.link_key, boost.guild_id))) >> 2)
    assert recorded is not None
    return recorded


async def test_what_is_recorded_comes_back_whole(database: Database) -> None:
    full = a_boost(
        kinds=(Kind.COMMENT, Kind.SHARE),
        genre=Genre.SCIENCE_FICTION,
        content_warning="grief",
        wanted=10,
        state=State.REMOVED,
        ended_at=NOW + DAY,
        ended_by=PEER,
        end_reason="Spam",
    )
    async with database.write(GUILD) as tx:
        recorded = await add(tx, full)

    assert recorded == replace(full, id=recorded.id)
    assert recorded.id > 0
    async with database.read() as tx:
        assert await tx.boosts.get(GUILD, recorded.id) == recorded


async def test_what_changes_is_stored(database: Database) -> None:
    async with database.write(GUILD) as tx:
        recorded = await add(tx, a_boost())
        other = await add(tx, a_boost(link_key="other"))
        ended = replace(
            recorded,
            title="Another",
            kinds=(Kind.SHARE,),
            genre=Genre.POETRY,
            state=State.CLOSED,
            ended_at=NOW,
            ended_by=AUTHOR,
        )
        await tx.boosts.save(ended)

        assert await tx.boosts.get(GUILD, recorded.id) == ended
        assert await tx.boosts.get(GUILD, other.id) == other


async def test_a_form_delivered_twice_is_one_row(database: Database) -> None:
    async with database.write(GUILD) as tx:
        recorded = await add(tx, a_boost(), 77)

        assert await tx.boosts.add(a_boost(link_key="edited meanwhile"), 77) is None
        assert await tx.boosts.find_requested_by(GUILD, 77) == recorded
        assert await tx.boosts.find_requested_by(GUILD, 78) is None


async def test_two_forms_for_one_link_at_once_are_one_row(database: Database) -> None:
    async def request(interaction_id: int) -> Boost | None:
        # Without the server's lock: the index alone decides.
        async with database.write(None) as tx:
            return await tx.boosts.add(a_boost(), interaction_id)

    outcomes = await asyncio.gather(*(request(interaction_id) for interaction_id in range(1, 6)))

    assert len([outcome for outcome in outcomes if outcome is not None]) == 1


@pytest.mark.parametrize("state", [State.OPEN, State.FULFILLED])
async def test_a_link_is_live_once(database: Database, state: State) -> None:
    async with database.write(GUILD) as tx:
        await add(tx, a_boost(state=state), 1)

        assert await tx.boosts.add(a_boost(author_id=PEER), 2) is None


@pytest.mark.parametrize("state", [State.EXPIRED, State.CLOSED, State.REMOVED])
async def test_a_link_that_has_ended_can_be_live_again(database: Database, state: State) -> None:
    async with database.write(GUILD) as tx:
        await add(tx, a_boost(state=state), 1)

        assert await tx.boosts.add(a_boost(), 2) is not None


async def test_each_server_has_links_of_its_own(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx, a_boost(), 1)

        assert await tx.boosts.add(a_boost(guild_id=OTHER_GUILD), 2) is not None


async def test_an_ended_boost_does_not_come_back_over_a_live_one(database: Database) -> None:
    async with database.write(GUILD) as tx:
        ended = await add(tx, a_boost(state=State.CLOSED), 1)
        await add(tx, a_boost(), 2)

    with pytest.raises(IntegrityError):
        async with database.write(GUILD) as tx:
            await tx.boosts.save(replace(ended, state=State.OPEN))


async def test_an_id_of_another_server_is_never_found(database: Database) -> None:
    async with database.write(None) as tx:
        boost = await add(tx, a_boost(), 1)
        await tx.responses.add([a_response(boost_id=boost.id)])

        with pytest.raises(BoostUnknown):
            await tx.boosts.get(OTHER_GUILD, boost.id)
        assert await tx.boosts.find_requested_by(OTHER_GUILD, 1) is None
        assert await tx.boosts.list_(OTHER_GUILD, [boost.id]) == []
        assert await tx.boosts.list_live(OTHER_GUILD, NOW) == []
        assert await tx.boosts.count_peers(OTHER_GUILD, boost.id) == 0
        assert await tx.boosts.list_peers(OTHER_GUILD, boost.id) == []
        history = {"author_id": AUTHOR, "link_key": boost.link_key, "since": NOW - DAY}
        assert await tx.boosts.history(OTHER_GUILD, **history) == []
        await tx.boosts.save(replace(boost, guild_id=OTHER_GUILD, title="Stolen"))
        assert await tx.boosts.get(GUILD, boost.id) == boost


async def test_history_is_the_authors_and_the_links_if_recent_or_live(database: Database) -> None:
    since = NOW - 14 * DAY
    async with database.write(GUILD) as tx:
        wanted = [
            await add(tx, a_boost(link_key="own, at the edge", requested_at=since, state=State.EXPIRED)),
            await add(tx, a_boost(link_key="own, old but live", requested_at=since - DAY)),
            await add(tx, a_boost(link_key="the link", author_id=PEER, state=State.FULFILLED)),
        ]
        before = since - timedelta(microseconds=1)
        await add(tx, a_boost(link_key="own, old", requested_at=before, state=State.CLOSED))
        await add(tx, a_boost(link_key="another's", author_id=PEER))

        found = await tx.boosts.history(GUILD, author_id=AUTHOR, link_key="the link", since=since)

    assert sorted(found, key=lambda boost: boost.id) == wanted


async def test_live_boosts_come_with_the_least_answered_first_and_then_the_oldest(database: Database) -> None:
    async with database.write(GUILD) as tx:
        answered = await add(tx, a_boost(link_key="1", requested_at=NOW - 3 * DAY, state=State.FULFILLED))
        young = await add(tx, a_boost(link_key="2", requested_at=NOW - DAY))
        old = await add(tx, a_boost(link_key="3", requested_at=NOW - 2 * DAY))
        await add(tx, a_boost(link_key="4", state=State.CLOSED))
        await add(tx, a_boost(link_key="5", requested_at=NOW - 7 * DAY))
        await add(tx, a_boost(link_key="6", guild_id=OTHER_GUILD))
        await tx.responses.add([a_response(boost_id=answered.id)])

        assert await tx.boosts.list_live(GUILD, NOW) == [
            CountedBoost(old, 0),
            CountedBoost(young, 0),
            CountedBoost(answered, 1),
        ]


async def test_live_boosts_of_one_author_or_genre(database: Database) -> None:
    async with database.write(GUILD) as tx:
        own = await add(tx, a_boost(link_key="1", genre=Genre.POETRY))
        poem = await add(tx, a_boost(link_key="2", genre=Genre.POETRY, author_id=PEER))
        await add(tx, a_boost(link_key="3", author_id=SECOND_PEER))

        assert [each.boost for each in await tx.boosts.list_live(GUILD, NOW, author_id=AUTHOR)] == [own]
        poems = await tx.boosts.list_live(GUILD, NOW, genre=Genre.POETRY)
        assert [each.boost for each in poems] == [own, poem]
        both = await tx.boosts.list_live(GUILD, NOW, author_id=PEER, genre=Genre.POETRY)
        assert [each.boost for each in both] == [poem]


async def test_boosts_by_id_come_in_the_order_asked_and_unknown_ones_are_left_out(database: Database) -> None:
    async with database.write(GUILD) as tx:
        first, second = [await add(tx, a_boost(link_key=key)) for key in "ab"]
        await tx.responses.add([a_response(boost_id=first.id)])

        found = await tx.boosts.list_(GUILD, [second.id, 404, first.id])

    assert found == [CountedBoost(second, 0), CountedBoost(first, 1)]


async def test_peers_are_distinct_givers_whose_response_counts(database: Database) -> None:
    async with database.write(GUILD) as tx:
        boost = await add(tx, a_boost())
        on = {"boost_id": boost.id}
        await tx.responses.add([a_response(**on, giver_id=SECOND_PEER)])
        await tx.responses.add([a_response(**on, giver_id=PEER, status=Status.CONFIRMED)])
        await tx.responses.add([a_response(**on, giver_id=PEER, kind=Kind.SHARE)])
        await tx.responses.add([a_response(**on, giver_id=1, status=Status.DISPUTED)])
        await tx.responses.add([a_response(**on, giver_id=2, status=Status.VOID)])

        assert await tx.boosts.count_peers(GUILD, boost.id) == 2
        assert await tx.boosts.list_peers(GUILD, boost.id) == [SECOND_PEER, PEER]
        assert await tx.boosts.list_(GUILD, [boost.id]) == [CountedBoost(boost, 2)]
