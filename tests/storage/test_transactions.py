"""Transactions: concurrent writers lose nothing, readers see whole states, failures leave no trace."""

import asyncio

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.domain.servers import Server
from bot.errors import DatabaseTrouble, Refusal
from bot.storage.database import Database, Transaction, is_database_trouble
from bot.storage.schema import settings

GUILD = 2**63 - 1
OTHER_GUILD = 4_194_304


async def increment(tx: Transaction, guild_id: int) -> None:
    """Read a number, think for a moment, and write it back one higher."""
    where = (settings.c.guild_id == guild_id, settings.c.name == "number")
    number = (await tx.connection.execute(select(settings.c.value).where(*where))).scalar_one()
    await asyncio.sleep(0)
    await tx.connection.execute(update(settings).where(*where).values(value=number + 1))


async def start_at_zero(database: Database, *guild_ids: int) -> None:
    async with database.write(None) as tx:
        rows = [{"guild_id": guild_id, "name": "number", "value": 0} for guild_id in guild_ids]
        await tx.connection.execute(settings.insert(), rows)


async def number(database: Database, guild_id: int) -> int:
    async with database.read() as tx:
        query = select(settings.c.value).where(settings.c.guild_id == guild_id)
        return (await tx.connection.execute(query)).scalar_one()


async def test_a_hundred_concurrent_increments_lose_nothing(database: Database) -> None:
    await start_at_zero(database, GUILD)

    async def once() -> None:
        async with database.write(GUILD) as tx:
            await increment(tx, GUILD)

    await asyncio.gather(*(once() for _ in range(100)))

    assert await number(database, GUILD) == 100


async def test_two_processes_on_one_database_lose_nothing(database: Database) -> None:
    """A command of the host's, such as a migration, may run beside the bot."""
    await start_at_zero(database, GUILD)
    other = Database(database.url.render_as_string(hide_password=False))

    async def once(process: Database) -> None:
        async with process.write(GUILD) as tx:
            await increment(tx, GUILD)

    await asyncio.gather(*(once(process) for process in [database, other] * 10))
    await other.close()

    assert await number(database, GUILD) == 20


async def test_servers_do_not_get_into_each_others_way(database: Database) -> None:
    await start_at_zero(database, GUILD, OTHER_GUILD)

    async def once(guild_id: int) -> None:
        async with database.write(guild_id) as tx:
            await increment(tx, guild_id)

    await asyncio.gather(*(once(guild_id) for guild_id in [GUILD, OTHER_GUILD] * 10))

    assert [await number(database, guild_id) for guild_id in (GUILD, OTHER_GUILD)] == [10, 10]


async def test_without_our_engine_the_second_of_two_writers_undoes_the_first(database: Database) -> None:
    """The guarantee above is ours: with the same statements, the drivers' own transactions lose one."""
    await start_at_zero(database, GUILD)
    plain = create_async_engine(database.url)
    async with plain.connect() as first, plain.connect() as second:
        query = select(settings.c.value).where(settings.c.guild_id == GUILD)
        read_by_both = [(await connection.execute(query)).scalar_one() for connection in (first, second)]
        for connection, value in zip((first, second), read_by_both, strict=True):
            await connection.execute(update(settings).values(value=value + 1))
            await connection.commit()
    await plain.dispose()

    assert await number(database, GUILD) == 1


async def test_a_refusal_rolls_back_what_was_written_before_it(database: Database) -> None:
    async def refuse() -> None:
        async with database.write(GUILD) as tx:
            await tx.servers.save(GUILD, Server(log_channel_id=1))
            raise Refusal

    with pytest.raises(Refusal):
        await refuse()

    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == Server()


async def test_a_reader_does_not_wait_for_a_writer_and_sees_nothing_of_it(database: Database) -> None:
    async with database.write(GUILD) as writing:
        await writing.servers.save(GUILD, Server(log_channel_id=1))
        async with database.read() as reading:
            assert await reading.servers.get(GUILD) == Server()


async def test_the_next_reader_sees_what_a_writer_has_left(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.servers.save(GUILD, Server(log_channel_id=1))

    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == Server(log_channel_id=1)


async def test_a_cancelled_writer_leaves_the_turn_to_the_next(database: Database) -> None:
    await start_at_zero(database, GUILD)
    is_inside = asyncio.Event()

    async def endless() -> None:
        async with database.write(GUILD) as tx:
            await increment(tx, GUILD)
            is_inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(endless())
    await is_inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.write(GUILD) as tx:
        await increment(tx, GUILD)

    assert await number(database, GUILD) == 1


async def test_whoever_is_cancelled_at_a_question_leaves_no_lock_behind(database: Database) -> None:
    await start_at_zero(database, GUILD)

    async def ask_and_be_cancelled() -> None:
        async with database.write(GUILD) as tx:
            await increment(tx, GUILD)
            me = asyncio.current_task()
            assert me is not None
            event.listen(
                tx.connection.sync_connection, "before_cursor_execute", lambda *_: me.cancel(), once=True
            )
            await tx.connection.execute(select(settings))

    # The error is kept, and with it the cursor, whose answer nobody has fetched.
    [error] = await asyncio.gather(ask_and_be_cancelled(), return_exceptions=True)
    assert isinstance(error, asyncio.CancelledError)
    async with asyncio.timeout(3), database.write(GUILD) as tx:
        await increment(tx, GUILD)

    assert await number(database, GUILD) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_sqlite_keeps_what_it_has_committed_and_checks_what_refers_to_what(database: Database) -> None:
    async with database.write(None) as tx:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "query_only")
        found = [(await tx.connection.execute(text(f"PRAGMA {name}"))).scalar_one() for name in pragmas]

    assert found == ["wal", 2, 1, 0]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_on_sqlite_a_reading_transaction_cannot_write(database: Database) -> None:
    async with database.read() as tx:
        with pytest.raises(Exception, match="readonly"):
            await tx.servers.save(GUILD, Server(log_channel_id=1))


async def test_a_lock_that_somebody_else_holds_for_too_long_is_trouble_and_changes_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await start_at_zero(database, GUILD)
    monkeypatch.setattr("bot.storage.database.BUSY_TIMEOUT_MILLISECONDS", 200)
    other = Database(database.url.render_as_string(hide_password=False))

    async with database.write(GUILD):
        with pytest.raises(DatabaseTrouble) as alone:
            async with other.write(GUILD) as tx:
                await increment(tx, GUILD)
        with pytest.raises(DatabaseTrouble) as whole:
            await other.write_whole(lambda tx: increment(tx, GUILD), GUILD)

    assert is_database_trouble(alone.value)
    assert is_database_trouble(whole.value)
    assert await number(database, GUILD) == 0
    async with other.write(GUILD) as tx:
        await increment(tx, GUILD)
    assert await number(database, GUILD) == 1
    await other.close()


async def test_a_mistake_in_a_statement_is_no_trouble(database: Database) -> None:
    with pytest.raises(DBAPIError):
        async with database.write(GUILD) as tx:
            await tx.connection.execute(text("SELECT nonsense FROM settings"))


async def test_whoever_has_to_wait_first_holds_up_nobody_and_may_change_their_mind(
    database: Database,
) -> None:
    await start_at_zero(database, GUILD)
    answers: list[Exception | None] = [None, ValueError("too late")]

    async def wait() -> None:
        database.hold = lambda: None
        async with database.write(GUILD) as tx:
            await increment(tx, GUILD)
        if (error := answers.pop(0)) is not None:
            raise error

    database.hold = wait
    async with database.write(GUILD) as tx:
        await increment(tx, GUILD)
    assert await number(database, GUILD) == 2

    database.hold = wait
    with pytest.raises(ValueError, match="too late"):
        async with database.write(GUILD) as tx:
            await increment(tx, GUILD)
    assert await number(database, GUILD) == 3, "the other's alone"
