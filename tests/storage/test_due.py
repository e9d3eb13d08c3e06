"""Due work in the database: asked for twice it is done once, and a request during the work is not lost."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.domain.due import LEASE, DueKind, DueWork
from bot.domain.shards import ALL, Shards
from bot.storage.database import Database, Transaction
from tests.builders import GUILD, NOW, OTHER_GUILD, a_work

SECOND = timedelta(seconds=1)


async def claim(tx: Transaction, seconds: float = 0, *, limit: int = 10) -> list[DueWork]:
    return await tx.due.claim(NOW + seconds * SECOND, ALL, limit=limit)


async def test_work_asked_for_twice_is_done_once_at_the_first_time_set(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.due.add(a_work(due_at=NOW))
        await tx.due.add(a_work(due_at=NOW + 5 * SECOND))

        (work,) = await claim(tx)

        assert (work.due_at, work.version, work.attempts) == (NOW, 2, 1)


async def test_each_server_kind_and_subject_is_work_of_its_own(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.due.add(a_work())
        await tx.due.add(a_work(subject_id=2))
        await tx.due.add(a_work(kind=DueKind.OPEN_THREAD))
        await tx.due.add(a_work(guild_id=OTHER_GUILD))

        works = await claim(tx)

    assert [(work.guild_id, work.kind, work.subject_id) for work in works] == [
        (GUILD, DueKind.REFRESH_BOOST, 1),
        (GUILD, DueKind.REFRESH_BOOST, 2),
        (GUILD, DueKind.OPEN_THREAD, 1),
        (OTHER_GUILD, DueKind.REFRESH_BOOST, 1),
    ]


async def test_the_earliest_due_come_first_and_no_more_than_asked_for(database: Database) -> None:
    async with database.write(None) as tx:
        for subject_id, seconds_ago in ((1, 1), (2, 3), (3, 2)):
            await tx.due.add(a_work(subject_id=subject_id, due_at=NOW - seconds_ago * SECOND))
        await tx.due.add(a_work(subject_id=4, due_at=NOW + SECOND))

        claims = [[work.subject_id for work in await claim(tx, limit=2)] for _ in range(3)]

    assert claims == [[2, 3], [1], []]


async def test_finished_work_is_forgotten(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.due.add(a_work())
        (work,) = await claim(tx)

        await tx.due.finish(work, not_before=NOW)

        assert await claim(tx, 999) == []
        assert await tx.due.next_due_at(ALL) is None


async def test_work_asked_for_while_it_is_done_is_done_again(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.due.add(a_work())
        (work,) = await claim(tx)
        await tx.due.add(a_work(due_at=NOW + SECOND))
        assert await claim(tx, 1) == []

        await tx.due.finish(work, not_before=NOW + 2 * SECOND)

        assert await tx.due.next_due_at(ALL) == NOW + 2 * SECOND
        assert await claim(tx, 1) == []
        (again,) = await claim(tx, 2)
        assert (again.id, again.attempts, again.version) == (work.id, 1, 2)
        await tx.due.finish(again, not_before=NOW)
        assert await claim(tx, 999) == []


async def test_work_whose_worker_is_gone_is_claimed_when_its_lease_runs_out(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.due.add(a_work())
        await claim(tx)

        assert await tx.due.next_due_at(ALL) == NOW + LEASE
        assert await claim(tx, 59) == []
        assert [work.attempts for work in await claim(tx, 60)] == [2]


async def test_after_a_restart_work_under_way_is_due_at_once(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.due.add(a_work())
        await claim(tx)

        await tx.due.release(ALL)

        assert [work.attempts for work in await claim(tx)] == [2]


@pytest.mark.parametrize(("has_failed", "attempts"), [(True, 2), (False, 1)])
async def test_postponed_work_waits_and_remembers_how_often_it_was_tried_in_vain(
    database: Database, *, has_failed: bool, attempts: int
) -> None:
    async with database.write(GUILD) as tx:
        await tx.due.add(a_work())
        (work,) = await claim(tx)

        await tx.due.postpone(work, NOW + 4 * SECOND, has_failed=has_failed)

        assert await tx.due.next_due_at(ALL) == NOW + 4 * SECOND
        assert await claim(tx, 3.9) == []
        assert [work.attempts for work in await claim(tx, 4)] == [attempts]


async def test_removed_work_is_forgotten_and_nothing_else(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.due.add(a_work())
        await tx.due.add(a_work(kind=DueKind.EXPIRE_BOOST))
        await tx.due.add(a_work(guild_id=OTHER_GUILD))

        await tx.due.remove(GUILD, DueKind.REFRESH_BOOST, 1)
        await tx.due.remove(GUILD, DueKind.REFRESH_BOOST, 404)

        assert [(work.guild_id, work.kind) for work in await claim(tx)] == [
            (GUILD, DueKind.EXPIRE_BOOST),
            (OTHER_GUILD, DueKind.REFRESH_BOOST),
        ]


async def test_two_workers_never_hold_the_same_work(database: Database) -> None:
    async with database.write(None) as tx:
        for subject_id in range(20):
            await tx.due.add(a_work(subject_id=subject_id))

    async def take() -> list[int]:
        async with database.write(None) as tx:
            return [work.id for work in await claim(tx, limit=5)]

    claims = await asyncio.gather(*(take() for _ in range(6)))

    taken = [taken_id for ids in claims for taken_id in ids]
    assert len(taken) == len(set(taken)) == 20


@pytest.mark.parametrize(("ids", "count"), [({0}, 2), ({1}, 2), ({0, 2}, 3)])
async def test_a_process_does_the_work_of_its_own_servers_only(
    database: Database, ids: set[int], count: int
) -> None:
    shards = Shards(frozenset(ids), count)
    guild_ids = [timestamp << 22 for timestamp in range(6)]
    mine = [guild_id for guild_id in guild_ids if (guild_id >> 22) % count in ids]
    async with database.write(None) as tx:
        for guild_id in guild_ids:
            await tx.due.add(a_work(guild_id=guild_id, due_at=NOW if guild_id in mine else NOW - SECOND))

        assert await tx.due.next_due_at(shards) == NOW
        assert [work.guild_id for work in await tx.due.claim(NOW, shards, limit=99)] == mine


async def test_whoever_delivers_is_told_after_the_commit(database: Database) -> None:
    told: list[int] = []
    database.on_work = lambda: told.append(1)

    async with database.write(GUILD) as tx:
        await tx.due.add(a_work())

    assert told == [1]


async def test_many_are_asked_for_at_once_and_each_is_there_once(database: Database) -> None:
    works = [a_work(subject_id=number) for number in range(1, 50)]
    async with database.write(GUILD) as tx:
        await tx.due.add()
        assert not tx.due.has_added
        await tx.due.add(*works, *works[:3])
        assert tx.due.has_added

        claimed = await tx.due.claim(NOW, ALL, limit=99)

    assert [work.subject_id for work in claimed] == list(range(1, 50))
    assert [work.version for work in claimed] == [2, 2, 2, *[1] * 46]


async def test_work_that_can_wait_wakes_nobody(database: Database) -> None:
    told: list[int] = []
    database.on_work = lambda: told.append(1)

    async with database.write(GUILD) as tx:
        await tx.due.add(a_work(), wakes=False)
    assert told == []

    async with database.write(GUILD) as tx:
        await tx.due.add(a_work(subject_id=2))
        await tx.due.add(a_work(subject_id=3), wakes=False)
        assert len(await tx.due.claim(NOW, ALL, limit=99)) == 3, "the next look finds it"
    assert told == [1]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        pytest.param("kind", "juggle", id="an unknown kind"),
        pytest.param("due_at", "2026 or so", id="an instant nobody can read"),
    ],
)
async def test_work_of_another_version_is_in_nobodys_way_and_counted(
    database: Database, column: str, value: str
) -> None:
    if column == "due_at" and not database.is_sqlite:
        pytest.skip("PostgreSQL takes no such row")
    async with database.write(None) as tx:
        await tx.due.add(a_work(subject_id=1), a_work(subject_id=2))
        await tx.connection.execute(
            text(f"UPDATE due SET {column} = :value WHERE subject_id = 1"),
            {"value": value},
        )

        claims = [[work.subject_id for work in await claim(tx)] for _ in range(3)]

        assert claims == [[2], [], []]
        assert await tx.due.next_due_at(ALL, NOW) == NOW + LEASE
        assert await tx.due.count_parked() == {value if column == "kind" else "refresh-boost": 1}


async def test_parked_work_is_left_alone_until_it_is_taken_up_again(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.due.add(a_work())
        (work,) = await claim(tx)

        await tx.due.park(work, NOW)
        assert await claim(tx, 10**6) == []
        assert await tx.due.next_due_at(ALL) is None
        assert await tx.due.count_parked() == {"refresh-boost": 1}

        await tx.due.take_up_parked(ALL)
        assert [each.attempts for each in await claim(tx)] == [1]
        assert await tx.due.count_parked() == {}
