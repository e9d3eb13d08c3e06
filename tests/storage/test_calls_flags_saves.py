"""Calls, flags, saved boosts and the program's memory in the database."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.calls import CallBook
from bot.domain.flags import Flag, FlagKind, FlagUnknown, Verdict
from bot.domain.moderation import NotSuspended
from bot.storage.database import Database, Transaction
from tests.builders import (
    AUTHOR,
    GUILD,
    MODERATOR,
    NOW,
    OTHER_GUILD,
    PEER,
    SECOND_PEER,
    a_boost,
    a_flag,
)

DAY = timedelta(days=1)
MOMENT = timedelta(microseconds=1)


async def add_boosts(tx: Transaction, count: int, **changes: object) -> list[int]:
    boosts = [
        await tx.boosts.add(a_boost(link_key=f"{n}", **changes), len(changes) * 100 + n + 1)
        for n in range(count)
    ]
    return [boost.id for boost in boosts if boost]


class TestCalls:
    async def test_the_book_shows_what_the_limits_ask(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            first, second, third = await add_boosts(tx, 3)
            for boost_id, author_id, peer_id, at in (
                (first, AUTHOR, PEER, NOW - 7 * DAY),
                (first, AUTHOR, SECOND_PEER, NOW - 7 * DAY + MOMENT),
                (second, AUTHOR, PEER, NOW - DAY),
                (third, AUTHOR, PEER, NOW - DAY + MOMENT),
                (second, MODERATOR, SECOND_PEER, NOW),
                (third, MODERATOR, AUTHOR, NOW),
            ):
                await tx.calls.add(GUILD, boost_id=boost_id, author_id=author_id, peer_id=peer_id, at=at)

            book = await tx.calls.book(
                GUILD, author_id=AUTHOR, boost_id=first, peer_ids=[PEER, SECOND_PEER], now=NOW
            )

        assert book == CallBook(
            made_at=[NOW - 7 * DAY + MOMENT, NOW - DAY, NOW - DAY + MOMENT],
            received={PEER: 1, SECOND_PEER: 1},
            for_this_boost=frozenset({PEER, SECOND_PEER}),
        )

    async def test_a_peer_is_called_for_a_boost_once(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            first, second = await add_boosts(tx, 2)
            call = {"author_id": AUTHOR, "peer_id": PEER, "at": NOW}

            assert await tx.calls.add(GUILD, boost_id=first, **call) is not None
            assert await tx.calls.add(GUILD, boost_id=first, **call) is None
            assert await tx.calls.add(GUILD, boost_id=second, **call) is not None

    async def test_calls_of_another_server_are_not_in_the_book(self, database: Database) -> None:
        async with database.write(None) as tx:
            (boost_id,) = await add_boosts(tx, 1)
            await tx.calls.add(GUILD, boost_id=boost_id, author_id=AUTHOR, peer_id=PEER, at=NOW)

            book = await tx.calls.book(
                OTHER_GUILD, author_id=AUTHOR, boost_id=boost_id, peer_ids=[PEER], now=NOW
            )

        assert book == CallBook([], {}, frozenset())


class TestFlags:
    async def test_what_is_recorded_comes_back_whole(self, database: Database) -> None:
        full = a_flag(
            kind=FlagKind.DISPUTE,
            subject_id=2**62,
            verdict=Verdict.UPHELD,
            decided_by=MODERATOR,
            decided_at=NOW + DAY,
            decision_reason="No trace of it",
            decision_for_member="I found none",
        )
        async with database.write(GUILD) as tx:
            flag = await tx.flags.add(full)
            assert flag is not None

            assert flag == replace(full, id=flag.id)
            assert await tx.flags.get(GUILD, flag.id) == flag

    async def test_the_same_member_raises_the_same_once(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            assert await tx.flags.add(a_flag()) is not None

            assert await tx.flags.add(a_flag(reason="And again")) is None
            assert await tx.flags.add(a_flag(raised_by=SECOND_PEER)) is not None
            assert await tx.flags.add(a_flag(kind=FlagKind.DISPUTE)) is not None
            assert await tx.flags.add(a_flag(subject_id=2)) is not None

    async def test_five_reports_at_once_are_one_case(self, database: Database) -> None:
        async def report() -> Flag | None:
            async with database.write(None) as tx:
                return await tx.flags.add(a_flag())

        flags = await asyncio.gather(*(report() for _ in range(5)))

        assert len([flag for flag in flags if flag is not None]) == 1

    async def test_what_was_raised_in_a_members_name_since_an_instant(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            flag = await tx.flags.add(a_flag())
            assert flag is not None

            assert await tx.flags.has_raised(GUILD, flag.kind, flag.raised_by, since=flag.raised_at - MOMENT)
            assert not await tx.flags.has_raised(GUILD, flag.kind, flag.raised_by, since=flag.raised_at)
            for guild_id, kind, raised_by in (
                (OTHER_GUILD, flag.kind, flag.raised_by),
                (GUILD, FlagKind.NEAR_IDENTICAL, flag.raised_by),
                (GUILD, flag.kind, SECOND_PEER),
            ):
                assert not await tx.flags.has_raised(guild_id, kind, raised_by, since=NOW - DAY)

    async def test_decided_cases_wait_no_more_and_the_oldest_comes_first(self, database: Database) -> None:
        async with database.write(None) as tx:
            flags = [await tx.flags.add(a_flag(subject_id=number)) for number in (3, 2, 1)]
            await tx.flags.add(a_flag(guild_id=OTHER_GUILD))
            first, second, third = [flag for flag in flags if flag]
            decided = replace(second, verdict=Verdict.DISMISSED, decided_by=MODERATOR, decided_at=NOW)
            await tx.flags.save(decided)

            assert await tx.flags.list_waiting(GUILD) == [first, third]
            assert await tx.flags.get(GUILD, second.id) == decided

    async def test_an_id_of_another_server_is_never_found(self, database: Database) -> None:
        async with database.write(None) as tx:
            flag = await tx.flags.add(a_flag())
            assert flag is not None

            with pytest.raises(FlagUnknown):
                await tx.flags.get(OTHER_GUILD, flag.id)
            await tx.flags.save(replace(flag, guild_id=OTHER_GUILD, reason="Changed"))
            assert await tx.flags.get(GUILD, flag.id) == flag


class TestSaves:
    async def test_saved_twice_a_boost_is_there_once(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            (boost_id,) = await add_boosts(tx, 1)

            assert await tx.saves.add(GUILD, PEER, boost_id, NOW)
            assert not await tx.saves.add(GUILD, PEER, boost_id, NOW + DAY)
            assert await tx.saves.list_(GUILD, PEER) == [boost_id]

    async def test_the_newest_comes_first_and_each_member_sees_their_own(self, database: Database) -> None:
        async with database.write(None) as tx:
            first, second, third = await add_boosts(tx, 3)
            (foreign,) = await add_boosts(tx, 1, guild_id=OTHER_GUILD)
            for boost_id, at in ((second, NOW), (first, NOW + DAY), (third, NOW)):
                await tx.saves.add(GUILD, PEER, boost_id, at)
            await tx.saves.add(GUILD, SECOND_PEER, second, NOW)
            await tx.saves.add(OTHER_GUILD, PEER, foreign, NOW)

            assert await tx.saves.list_(GUILD, PEER) == [first, third, second]
            assert await tx.saves.list_(GUILD, AUTHOR) == []

    async def test_what_is_removed_is_gone_and_nothing_else(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            first, second = await add_boosts(tx, 2)
            for boost_id in (first, second):
                await tx.saves.add(GUILD, PEER, boost_id, NOW)

            await tx.saves.remove(GUILD, PEER, first)
            await tx.saves.remove(GUILD, SECOND_PEER, second)
            await tx.saves.remove(OTHER_GUILD, PEER, second)
            await tx.saves.remove(GUILD, PEER, 404)

            assert await tx.saves.list_(GUILD, PEER) == [second]


async def test_the_program_remembers_the_last_text_of_a_name(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.memory.save("commands", "first")
        await tx.memory.save("other", "text")
        await tx.memory.save("commands", "second")

        assert await tx.memory.find("commands") == "second"
        assert await tx.memory.find("other") == "text"
        assert await tx.memory.find("nothing") is None


async def _refused(database: Database, interaction_id: int) -> None:
    async with database.write(GUILD) as tx:
        assert await tx.moderation.begin(GUILD, interaction_id)
        raise NotSuspended


async def test_an_act_begins_once_in_each_server_and_again_when_it_was_refused(database: Database) -> None:
    async with database.write(GUILD) as tx:
        assert await tx.moderation.begin(GUILD, 7)
        assert await tx.moderation.begin(OTHER_GUILD, 7)
    with pytest.raises(NotSuspended):
        await _refused(database, 8)

    async with database.write(GUILD) as tx:
        assert not await tx.moderation.begin(GUILD, 7)
        assert await tx.moderation.begin(GUILD, 8)
