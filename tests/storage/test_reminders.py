"""Reminders in the database: one a member, in each server its own."""

from dataclasses import replace
from datetime import date

from bot.domain.reminders import Reminder
from bot.storage.database import Database
from tests.builders import AUTHOR, GUILD, OTHER_GUILD, PEER

REMINDER = Reminder(guild_id=GUILD, user_id=PEER, hour=18)


async def test_what_is_saved_comes_back_and_is_replaced_as_a_whole(database: Database) -> None:
    asked = replace(REMINDER, hour=7, ignored=2, reminded_on=date(2026, 3, 4))
    async with database.write(GUILD) as tx:
        await tx.reminders.save(REMINDER)
        assert await tx.reminders.find(GUILD, PEER) == REMINDER

        await tx.reminders.save(asked)

        assert await tx.reminders.find(GUILD, PEER) == asked
        assert await tx.reminders.find(OTHER_GUILD, PEER) is None


async def test_the_reminders_of_a_server_are_listed(database: Database) -> None:
    other = replace(REMINDER, user_id=AUTHOR)
    async with database.write(None) as tx:
        for reminder in (REMINDER, other, replace(REMINDER, guild_id=OTHER_GUILD)):
            await tx.reminders.save(reminder)

        assert await tx.reminders.list_(GUILD) == [other, REMINDER]


async def test_one_that_is_removed_is_gone_once(database: Database) -> None:
    async with database.write(GUILD) as tx:
        await tx.reminders.save(REMINDER)

        assert await tx.reminders.remove(OTHER_GUILD, PEER) is False
        assert await tx.reminders.remove(GUILD, PEER) is True
        assert await tx.reminders.remove(GUILD, PEER) is False
