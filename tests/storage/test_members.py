"""Members in the database: what they chose stays, whatever else becomes known of them."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.genres import Genre
from bot.domain.members import Member, Notices
from bot.domain.responses import Kind
from bot.storage.database import Database
from tests.builders import GUILD, NOW, OTHER_GUILD, PEER, SECOND_PEER, a_response

UNKNOWN = Member(guild_id=GUILD, user_id=PEER)
FULL = replace(
    UNKNOWN,
    joined_at=NOW,
    left_at=NOW + timedelta(days=1),
    accepts_calls=True,
    notices=Notices.NEVER,
    genres=(Genre.POETRY, Genre.SCIENCE_FICTION),
    favourites=(Kind.MENTION, Kind.COMMENT),
)


async def test_a_member_nobody_knows_has_every_default(database: Database) -> None:
    async with database.read() as tx:
        assert await tx.members.get(GUILD, PEER) == UNKNOWN


async def test_what_is_saved_comes_back_whole(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.members.save(FULL)

        assert await tx.members.get(GUILD, PEER) == FULL


async def test_saved_again_it_is_replaced(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.members.save(FULL)
        await tx.members.save(UNKNOWN)

        assert await tx.members.get(GUILD, PEER) == UNKNOWN


async def test_each_server_knows_its_own(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.members.save(FULL)

        assert await tx.members.get(OTHER_GUILD, PEER) == replace(UNKNOWN, guild_id=OTHER_GUILD)


async def test_all_that_are_asked_for_are_there(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.members.save(FULL)

        found = await tx.members.list_(GUILD, {PEER, SECOND_PEER})

        assert found == {PEER: FULL, SECOND_PEER: replace(UNKNOWN, user_id=SECOND_PEER)}
        assert await tx.members.list_(GUILD, set()) == {}


async def test_a_member_met_for_the_first_time_has_every_default(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.members.meet(GUILD, PEER, joined_at=NOW)

        assert await tx.members.get(GUILD, PEER) == replace(UNKNOWN, joined_at=NOW)


async def test_meeting_again_keeps_choices_and_ends_an_absence(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.members.save(FULL)
        later = NOW + timedelta(days=9)

        await tx.members.meet(GUILD, PEER, joined_at=later)
        assert await tx.members.get(GUILD, PEER) == replace(FULL, joined_at=later, left_at=None)

        await tx.members.meet(GUILD, PEER, joined_at=None)
        assert (await tx.members.get(GUILD, PEER)).joined_at == later


async def test_people_are_listed_by_their_ids_a_page_at_a_time_and_the_ledgers_apart(
    database: Database,
) -> None:
    met = [PEER, *range(5_000, 5_004)]
    async with database.write(GUILD) as tx:
        for user_id in met:
            await tx.members.meet(GUILD, user_id, joined_at=None)
        await tx.members.save(replace(await tx.members.get(GUILD, 5_001), left_at=NOW))
        await tx.members.meet(OTHER_GUILD, 4_999, joined_at=None)
        for number, receiver_id in enumerate((5_002, 7_000, 7_000, 6_000)):
            await tx.responses.add([a_response(receiver_id=receiver_id, message_id=number)])

    async def page(*, is_met: bool, after: int = 0, limit: int = 3) -> list[int]:
        async with database.read() as tx:
            return await tx.members.list_ids(GUILD, after=after, limit=limit, is_met=is_met)

    first, second = sorted(met)[:3], sorted(met)[3:]
    assert await page(is_met=True) == first
    assert await page(is_met=True, after=first[-1]) == second
    assert await page(is_met=False) == [6_000, 7_000]
    assert await page(is_met=False, limit=1) == [6_000]
    assert await page(is_met=False, after=6_000) == [7_000]
