"""The outbox in the database: each letter once, one sender at a time, and nothing left behind."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.domain import outbox as rules
from bot.domain.due import DueKind
from bot.domain.outbox import LEASE, CardName, Letter, LetterState
from bot.domain.shards import ALL, Shards
from bot.storage.database import Database, Transaction
from bot.storage.migrate import migrate
from tests.builders import GUILD, NOW, OTHER_GUILD, PEER, a_letter
from tests.databases import on, sqlite_url

SECOND = timedelta(seconds=1)


async def add(tx: Transaction, **changes: object) -> Letter:
    letter = await tx.outbox.add(a_letter(**changes))
    assert letter is not None
    return letter


async def find(tx: Transaction, letter: Letter) -> Letter:
    found = await tx.outbox.find(letter.guild_id, letter.key)
    assert found is not None
    return found


async def test_what_is_written_comes_back_whole(database: Database) -> None:
    full = a_letter(
        card=CardName.RESPONSE,
        user_id=PEER,
        state=LetterState.SENT,
        attempts=3,
        is_dm_closed=True,
        first_tried_at=NOW - SECOND,
        posted_in=2**63 - 1,
        message_id=2**63 - 2,
        reason="reset",
    )
    async with database.write(GUILD) as tx:
        letter = await tx.outbox.add(full)
        assert letter is not None

        assert letter == replace(full, id=letter.id, nonce=letter.nonce)
        assert await tx.outbox.find(GUILD, full.key) == letter


async def test_nonces_are_unique_beyond_one_database(database: Database, tmp_path: Path) -> None:
    async def write(database: Database) -> list[Letter]:
        async with database.write(GUILD) as tx:
            return [await add(tx, key=f"boost:{number}") for number in range(3)]

    async def begin_anew(other: Database) -> list[Letter]:
        await migrate(other, now=NOW)
        return await write(other)

    letters = await write(database) + await on(sqlite_url(tmp_path / "other.db"), begin_anew)

    assert len({letter.nonce for letter in letters}) == len({letter.marker for letter in letters}) == 6
    assert all(0 < len(letter.nonce) <= 25 for letter in letters)


async def test_a_key_is_written_once_in_its_server(database: Database) -> None:
    async with database.write(None) as tx:
        letter = await add(tx)

        assert await tx.outbox.add(a_letter(subject_id=9)) is None
        assert await find(tx, letter) == letter
        assert await tx.outbox.add(a_letter(guild_id=OTHER_GUILD)) is not None
        assert await tx.outbox.find(OTHER_GUILD, "another") is None


async def test_a_claimed_letter_is_being_sent(database: Database) -> None:
    async with database.write(None) as tx:
        letter = await add(tx)

        claimed = await tx.outbox.claim(NOW, ALL, limit=10)

        expected = replace(letter, state=LetterState.SENDING, attempts=1, first_tried_at=NOW)
        assert claimed == [expected]
        assert await find(tx, letter) == expected


async def test_the_earliest_due_come_first_and_no_more_than_asked_for(database: Database) -> None:
    async with database.write(None) as tx:
        for name, seconds_ago in (("a", 1), ("b", 3), ("c", 2), ("d", 3)):
            await add(tx, key=name, due_at=NOW - seconds_ago * SECOND)
        await add(tx, key="not yet", due_at=NOW + timedelta(microseconds=1))

        claims = [[letter.key for letter in await tx.outbox.claim(NOW, ALL, limit=3)] for _ in range(3)]

    assert claims == [["b", "d", "c"], ["a"], []]


async def test_a_letter_is_due_at_its_instant(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx, due_at=NOW)

        assert await tx.outbox.claim(NOW - timedelta(microseconds=1), ALL, limit=1) == []
        assert len(await tx.outbox.claim(NOW, ALL, limit=1)) == 1


@pytest.mark.parametrize("state", [LetterState.SENT, LetterState.SKIPPED, LetterState.DEAD])
async def test_what_is_settled_is_not_claimed(database: Database, state: LetterState) -> None:
    async with database.write(None) as tx:
        await add(tx, state=state)

        assert await tx.outbox.claim(NOW + timedelta(days=9), ALL, limit=1) == []
        assert await tx.outbox.next_due_at(ALL) is None


async def test_a_letter_whose_sender_is_gone_is_claimed_when_its_lease_runs_out(database: Database) -> None:
    async with database.write(None) as tx:
        letter = await add(tx)
        await tx.outbox.claim(NOW, ALL, limit=1)

        assert await tx.outbox.claim(NOW + LEASE - SECOND, ALL, limit=1) == []
        (again,) = await tx.outbox.claim(NOW + LEASE, ALL, limit=1)

        assert (again.id, again.attempts, again.first_tried_at) == (letter.id, 2, NOW)


async def test_after_a_restart_a_letter_being_sent_is_due_at_once(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx, key="sent", state=LetterState.SENT)
        letter = await add(tx, key="sending")
        await tx.outbox.claim(NOW, ALL, limit=1)

        await tx.outbox.release(ALL)

        assert (await find(tx, letter)).state is LetterState.PENDING
        (again,) = await tx.outbox.claim(NOW, ALL, limit=10)
        # The bot looks for its own post first, which it knows by this number.
        assert (again.key, again.attempts) == ("sending", 2)


async def test_a_letter_put_off_waits_for_its_next_time(database: Database) -> None:
    async with database.write(None) as tx:
        await add(tx)
        (claimed,) = await tx.outbox.claim(NOW, ALL, limit=1)
        later = replace(rules.put_off(claimed), due_at=NOW + timedelta(minutes=1))

        await tx.outbox.save(later)

        assert await find(tx, later) == later
        assert await tx.outbox.next_due_at(ALL) == NOW + timedelta(minutes=1)
        assert await tx.outbox.claim(NOW + LEASE - SECOND, ALL, limit=1) == []
        assert len(await tx.outbox.claim(NOW + timedelta(minutes=1), ALL, limit=1)) == 1


async def test_two_senders_never_hold_the_same_letter(database: Database) -> None:
    async with database.write(None) as tx:
        for number in range(20):
            await add(tx, key=f"{number}")

    async def claim() -> list[int]:
        async with database.write(None) as tx:
            return [letter.id for letter in await tx.outbox.claim(NOW, ALL, limit=5)]

    claims = await asyncio.gather(*(claim() for _ in range(6)))

    taken = [taken_id for ids in claims for taken_id in ids]
    assert len(taken) == len(set(taken)) == 20


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_sender_does_not_wait_for_letters_another_is_claiming(database: Database) -> None:
    async with database.write(None) as tx:
        for number in range(4):
            await add(tx, key=f"{number}")

    async with database.write(None) as first, database.write(None) as second:
        ours = await first.outbox.claim(NOW, ALL, limit=2)
        theirs = await second.outbox.claim(NOW, ALL, limit=4)

    assert [letter.key for letter in ours] == ["0", "1"]
    assert [letter.key for letter in theirs] == ["2", "3"]


class TestNextDueAt:
    async def test_with_nothing_waiting_there_is_none(self, database: Database) -> None:
        async with database.read() as tx:
            assert await tx.outbox.next_due_at(ALL) is None

    async def test_it_is_the_earliest_that_waits(self, database: Database) -> None:
        async with database.write(None) as tx:
            await add(tx, key="sent", state=LetterState.SENT, due_at=NOW)
            await add(tx, key="later", due_at=NOW + 9 * SECOND)
            await add(tx, key="sooner", due_at=NOW + 5 * SECOND)

            assert await tx.outbox.next_due_at(ALL) == NOW + 5 * SECOND

    async def test_a_lease_that_runs_out_is_looked_after(self, database: Database) -> None:
        async with database.write(None) as tx:
            await add(tx)
            await tx.outbox.claim(NOW, ALL, limit=1)

            assert await tx.outbox.next_due_at(ALL) == NOW + LEASE


class TestRevive:
    async def revive(self, tx: Transaction) -> None:
        await tx.outbox.revive(GUILD, [CardName.BOOST], channel_id=99, now=NOW + SECOND)

    @pytest.mark.parametrize("state", [LetterState.DEAD, LetterState.PENDING])
    async def test_what_could_not_be_posted_is_tried_in_the_new_channel(
        self, database: Database, state: LetterState
    ) -> None:
        async with database.write(GUILD) as tx:
            letter = await add(tx, state=state, attempts=4, reason="no access")

            await self.revive(tx)

            found = await find(tx, letter)
            assert (found.state, found.channel_id, found.due_at) == (LetterState.PENDING, 99, NOW + SECOND)
            assert found.reason == ""
            assert [each.key for each in await tx.outbox.claim(NOW + SECOND, ALL, limit=9)] == [letter.key]

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"card": CardName.FLAG}, id="another card"),
            pytest.param({"user_id": PEER}, id="a member's notice"),
            pytest.param({"guild_id": OTHER_GUILD}, id="another server's"),
            pytest.param({"state": LetterState.SENT, "message_id": 5}, id="sent"),
            pytest.param({"state": LetterState.SKIPPED}, id="out of date"),
            pytest.param({"state": LetterState.SENDING}, id="being sent"),
        ],
    )
    async def test_all_else_stays_as_it_is(self, database: Database, changes: dict[str, object]) -> None:
        async with database.write(None) as tx:
            letter = await add(tx, **{"state": LetterState.DEAD, **changes})

            await self.revive(tx)

            assert await find(tx, letter) == letter

    async def test_only_those_whose_keys_begin_so_can_be_moved(self, database: Database) -> None:
        async with database.write(GUILD) as tx:
            mine = await add(tx, key="weekly:1", state=LetterState.DEAD)
            other = await add(tx, key="other:1", state=LetterState.DEAD)

            await tx.outbox.revive(GUILD, [CardName.BOOST], channel_id=99, now=NOW, prefix="weekly:")

            assert (await find(tx, mine)).channel_id == 99
            assert await find(tx, other) == other


STUCK: list[dict[str, object]] = [
    {"state": LetterState.DEAD, "attempts": 5},
    {"state": LetterState.PENDING, "attempts": 2},
]
NOT_STUCK: list[dict[str, object]] = [
    {"state": LetterState.PENDING},
    {"state": LetterState.SENT, "message_id": 5, "attempts": 1},
    {"state": LetterState.SKIPPED, "attempts": 1},
    {"state": LetterState.SENDING, "attempts": 1},
    {"state": LetterState.DEAD, "user_id": PEER},
    {"state": LetterState.DEAD, "guild_id": OTHER_GUILD},
]


class TestStuck:
    async def fill(self, tx: Transaction) -> list[Letter]:
        return [await add(tx, key=f"{n}", **changes) for n, changes in enumerate([*STUCK, *NOT_STUCK])]

    async def test_what_was_tried_in_vain_is_counted_by_channel(self, database: Database) -> None:
        async with database.write(None) as tx:
            letters = await self.fill(tx)
            await add(tx, key="elsewhere", channel_id=7, state=LetterState.DEAD)

            assert await tx.outbox.count_stuck(GUILD) == {letters[0].channel_id: len(STUCK), 7: 1}

    async def test_it_is_tried_again_where_it_was(self, database: Database) -> None:
        async with database.write(None) as tx:
            letters = await self.fill(tx)
            later = NOW + timedelta(days=1)

            assert await tx.outbox.try_again(GUILD, [letters[0].channel_id or 0], later) == len(STUCK)

            for letter in letters[: len(STUCK)]:
                found = await find(tx, letter)
                assert (found.state, found.due_at, found.attempts) == (LetterState.PENDING, later, 1)
            for letter in letters[len(STUCK) :]:
                assert await find(tx, letter) == letter

    async def test_what_is_given_up_is_not_tried_again(self, database: Database) -> None:
        async with database.write(None) as tx:
            letter = await add(tx, key="weekly:1", state=LetterState.DEAD)

            await tx.outbox.give_up(GUILD, "other:", "old")
            assert await find(tx, letter) == letter
            await tx.outbox.give_up(GUILD, "weekly:", "old")

            assert (await find(tx, letter)).state is LetterState.SKIPPED
            assert await tx.outbox.count_stuck(GUILD) == {}


async def test_a_save_in_the_name_of_another_server_changes_nothing(database: Database) -> None:
    async with database.write(None) as tx:
        letter = await add(tx)

        await tx.outbox.save(replace(letter, guild_id=OTHER_GUILD, state=LetterState.DEAD))

        assert await find(tx, letter) == letter


class TestShards:
    """Discord's rule: shard = (guild_id >> 22) % count."""

    GUILD_IDS = (*((timestamp << 22) + 4_194_303 for timestamp in range(6)), 2**63 - 1)

    @pytest.mark.parametrize(("ids", "count"), [({0}, 2), ({1}, 2), ({0, 2}, 3), ({15}, 16)])
    async def test_a_process_does_the_work_of_its_own_servers_only(
        self, database: Database, ids: set[int], count: int
    ) -> None:
        shards = Shards(frozenset(ids), count)
        mine = {guild_id for guild_id in self.GUILD_IDS if (guild_id >> 22) % count in ids}
        async with database.write(None) as tx:
            for guild_id in self.GUILD_IDS:
                await add(tx, guild_id=guild_id, due_at=NOW if guild_id in mine else NOW - SECOND)

            assert await tx.outbox.next_due_at(shards) == (NOW if mine else None)
            claimed = await tx.outbox.claim(NOW, shards, limit=99)
            assert {letter.guild_id for letter in claimed} == mine

    async def test_a_restart_leaves_the_leases_of_other_processes_alone(self, database: Database) -> None:
        async with database.write(None) as tx:
            for guild_id in self.GUILD_IDS[:2]:
                await add(tx, guild_id=guild_id)
            await tx.outbox.claim(NOW, ALL, limit=9)

            await tx.outbox.release(Shards(frozenset({1}), 2))

            assert [letter.guild_id for letter in await tx.outbox.claim(NOW, ALL, limit=9)] == [
                self.GUILD_IDS[1]
            ]


async def test_whoever_delivers_is_told_after_the_commit(database: Database) -> None:
    told: list[int] = []
    database.on_work = lambda: told.append(1)

    async with database.write(GUILD) as tx:
        await add(tx)
        assert told == []
    assert told == [1]

    async with database.write(GUILD) as tx:
        assert await tx.outbox.add(a_letter()) is None
        await tx.due.remove(GUILD, DueKind.EXPIRE_BOOST, 1)
    assert told == [1]


async def test_nobody_is_told_of_what_was_rolled_back(database: Database) -> None:
    told: list[int] = []
    database.on_work = lambda: told.append(1)

    async def fail() -> None:
        async with database.write(GUILD) as tx:
            await add(tx)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert told == []


async def test_keys_are_found_by_how_they_begin_in_their_own_server_only(database: Database) -> None:
    async with database.write(None) as tx:
        for key in ("milestone:1:day:3", "milestone:1:day:7", "milestone:11:day:3", "milestone%1:day:3"):
            await tx.outbox.add(a_letter(key=key))
        await tx.outbox.add(a_letter(key="milestone:1:day:14", guild_id=OTHER_GUILD))

        found = await tx.outbox.list_keys(GUILD, "milestone:1:day:")

    assert sorted(found) == ["milestone:1:day:3", "milestone:1:day:7"]


class TestAnotherVersionsLetters:
    """As after going back a version, or by a hand that wrote into the database."""

    @pytest.mark.parametrize(
        ("column", "value"),
        [
            pytest.param("card", "novelty", id="an unknown card"),
            pytest.param("state", "dreaming", id="an unknown state"),
            pytest.param("due_at", "2026 or so", id="an instant nobody can read"),
        ],
    )
    async def test_they_are_in_nobodys_way_and_counted(
        self, database: Database, column: str, value: str
    ) -> None:
        if column == "due_at" and not database.is_sqlite:
            pytest.skip("PostgreSQL takes no such row")
        async with database.write(None) as tx:
            strange = await add(tx, key="strange", due_at=NOW - SECOND)
            letter = await add(tx)
            await tx.connection.execute(
                text(f"UPDATE outbox SET {column} = :value WHERE id = :id"),
                {"value": value, "id": strange.id},
            )

            for _ in range(3):
                assert [each.id for each in await tx.outbox.claim(NOW, ALL, limit=9)] in ([letter.id], [])

            assert (await find(tx, letter)).attempts == 1
            assert await tx.outbox.next_due_at(ALL, NOW) == NOW + LEASE
            assert await tx.outbox.count_parked() == {value if column == "card" else "boost": 1}

    async def test_a_version_that_knows_them_sends_them(self, database: Database) -> None:
        async with database.write(None) as tx:
            letter = await add(tx, card=CardName.CALL)
            old = [card for card in CardName if card is not CardName.CALL]

            assert await tx.outbox.claim(NOW, ALL, limit=9, cards=old) == []
            assert await tx.outbox.count_parked(old) == {"call": 1}
            assert await tx.outbox.count_parked() == {}
            assert [each.id for each in await tx.outbox.claim(NOW, ALL, limit=9)] == [letter.id]
