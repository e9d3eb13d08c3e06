"""Servers' choices in the database: a row for each that is not the default."""

import pytest
from sqlalchemy import select, text

from bot.domain.servers import Server
from bot.storage.database import Database
from bot.storage.schema import settings
from tests.builders import GUILD, OTHER_GUILD

FULL = Server(
    boosts_channel_id=2**63 - 1,
    challenge_channel_id=2**62,
    milestones_channel_id=3,
    log_channel_id=4,
    boost_open_limit=5,
    boost_daily_limit=6,
    boost_link_required=True,
    boost_threads=True,
    timezone="Europe/Lisbon",
)


async def test_a_server_that_has_chosen_nothing_has_every_default(database: Database) -> None:
    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == Server()


async def test_what_is_saved_comes_back_whole_and_to_its_own_server(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.servers.save(GUILD, FULL)

        assert await tx.servers.get(GUILD) == FULL
        assert await tx.servers.get(OTHER_GUILD) == Server()


async def test_defaults_are_not_kept_so_that_a_better_default_reaches_everybody(database: Database) -> None:
    async with database.write(None) as tx:
        await tx.servers.save(OTHER_GUILD, FULL)
        await tx.servers.save(GUILD, FULL)
        await tx.servers.save(GUILD, Server(boost_open_limit=5))

        rows = await tx.connection.execute(
            select(settings.c.name, settings.c.value).where(settings.c.guild_id == GUILD)
        )
        assert [tuple(row) for row in rows] == [("boost_open_limit", 5)]
        assert await tx.servers.get(OTHER_GUILD) == FULL


async def test_a_choice_this_version_does_not_know_is_ignored_and_kept(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.connection.execute(settings.insert().values(guild_id=GUILD, name="from_the_future", value=1))
        await tx.servers.save(GUILD, Server(log_channel_id=4))

        assert await tx.servers.get(GUILD) == Server(log_channel_id=4)
        names = await tx.connection.execute(select(settings.c.name).order_by(settings.c.name))
        assert list(names.scalars()) == ["from_the_future", "log_channel_id"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_choice_that_is_no_json_is_parked_alone(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.servers.save(GUILD, Server(log_channel_id=1, reply_length=30))
        broken = "UPDATE settings SET value = '{broken' WHERE name = 'reply_length'"
        await tx.connection.execute(text(broken))

    async with database.read() as tx:
        assert await tx.servers.get(GUILD) == Server(log_channel_id=1)
        [row] = await tx.newer.list_()
    assert (row.name, row.value) == ("reply_length", "{broken")
