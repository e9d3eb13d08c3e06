"""The tables keep what they are given: instants in UTC, 64-bit ids, and no row that breaks a rule."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage.database import Database
from bot.storage.schema import boosts, members
from tests.builders import GUILD, NOW, PEER, a_boost, a_response

BIGGEST_ID = 2**63 - 1


async def keep(database: Database, joined_at: datetime | None, user_id: int = PEER) -> datetime | None:
    async with database.write(GUILD) as tx:
        await tx.connection.execute(
            members.insert().values(guild_id=GUILD, user_id=user_id, joined_at=joined_at)
        )
    async with database.read() as tx:
        query = select(members.c.joined_at).where(members.c.user_id == user_id)
        return (await tx.connection.execute(query)).scalar_one()


@pytest.mark.parametrize(
    "instant",
    [
        NOW,
        NOW.replace(microsecond=1),
        NOW.replace(microsecond=999_999),
        datetime(2026, 3, 4, 0, 30, tzinfo=timezone(timedelta(hours=5, minutes=45))),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2084, 9, 6, 15, 47, 35, tzinfo=UTC),
    ],
    ids=str,
)
async def test_an_instant_comes_back_the_same_and_in_utc(database: Database, instant: datetime) -> None:
    kept = await keep(database, instant)

    assert kept == instant
    assert kept is not None
    assert kept.tzinfo is UTC


async def test_no_instant_stays_no_instant(database: Database) -> None:
    assert await keep(database, None) is None


async def test_a_naive_instant_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="an instant must be aware"):
        await keep(database, datetime(2026, 3, 4, 12))  # noqa: DTZ001 - that is the point


async def test_instants_are_compared_as_instants_whatever_their_zone(database: Database) -> None:
    east = timezone(timedelta(hours=10))
    await keep(database, NOW, 1)
    await keep(database, (NOW + timedelta(microseconds=1)).astimezone(east), 2)

    async with database.read() as tx:
        query = select(members.c.user_id).where(members.c.joined_at > NOW.astimezone(east))
        assert (await tx.connection.execute(query)).scalars().all() == [2]


async def test_ids_use_all_64_bits(database: Database) -> None:
    boost = a_boost(guild_id=BIGGEST_ID, author_id=BIGGEST_ID - 1)
    async with database.write(BIGGEST_ID) as tx:
        recorded = await tx.boosts.add(boost, BIGGEST_ID - 2)
        assert recorded is not None

        assert await tx.boosts.get(BIGGEST_ID, recorded.id) == recorded
        assert await tx.boosts.find_requested_by(BIGGEST_ID, BIGGEST_ID - 2) == recorded


async def test_our_own_ids_have_64_bits_too(database: Database) -> None:
    async with database.write(GUILD) as tx:
        recorded = await tx.boosts.add(a_boost(), 1)
        assert recorded is not None
        await tx.connection.execute(boosts.update().values(id=BIGGEST_ID))

        assert (await tx.boosts.get(GUILD, BIGGEST_ID)).id == BIGGEST_ID


async def test_the_id_of_a_deleted_row_is_not_given_again(database: Database) -> None:
    """Ids live on in buttons: an old one must not come to mean something new."""
    async with database.write(GUILD) as tx:
        first = await tx.boosts.add(a_boost(), 1)
        await tx.connection.execute(boosts.delete())
        second = await tx.boosts.add(a_boost(), 2)

    assert first is not None
    assert second is not None
    assert second.id > first.id


@pytest.mark.parametrize("wanted", [0, 11])
async def test_a_boost_wants_1_to_10_peers(database: Database, wanted: int) -> None:
    with pytest.raises(IntegrityError):
        async with database.write(GUILD) as tx:
            await tx.boosts.add(a_boost(wanted=wanted), 1)


async def test_nobody_responds_to_themselves(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write(GUILD) as tx:
            await tx.responses.add([a_response(giver_id=PEER, receiver_id=PEER)])


async def test_a_response_belongs_to_a_boost_that_exists(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write(GUILD) as tx:
            await tx.responses.add([a_response(boost_id=404)])


async def test_an_error_does_not_carry_members_words(database: Database) -> None:
    with pytest.raises(IntegrityError) as caught:
        async with database.write(GUILD) as tx:
            await tx.boosts.add(a_boost(wanted=11, title="My secret pen name"), 1)

    assert "secret" not in str(caught.value)


async def test_text_in_every_script_comes_back_the_same(database: Database) -> None:
    title = "Ночь · 夜 · ليل · 👩‍👩‍👧 · naïve"
    async with database.write(GUILD) as tx:
        recorded = await tx.boosts.add(a_boost(title=title), 1)
        assert recorded is not None

        assert (await tx.boosts.get(GUILD, recorded.id)).title == title


async def test_the_tables_are_those_the_program_knows(database: Database) -> None:
    async with database.read() as tx:
        for table in boosts.metadata.sorted_tables:
            assert (await tx.connection.execute(text(f"SELECT count(*) FROM {table.name}"))).scalar_one() == 0
