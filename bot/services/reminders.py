"""Reminders: at the member's own hour, once a day, and only when it can still help."""

from dataclasses import replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.due import DueKind
from bot.domain.outbox import CardName, Letter
from bot.domain.reminders import (
    LATEST,
    Reminder,
    ReminderUnset,
    check_hour,
    judge,
    next_reminder_at,
    reminder_key,
)
from bot.services.streaks import facts_of, is_unreachable
from bot.services.zones import histories_of, schedule
from bot.storage.database import Database, Transaction


class ReminderService:
    """Use cases of reminders.

    Args:
        database: Where reminders are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def set_hour(self, guild_id: int, user_id: int, hour: int) -> Reminder:
        """Remind a member at an hour of their clock from now on.

        Raises:
            SettingOutOfRange: It is no hour of the day.
        """
        wanted = Reminder(guild_id=guild_id, user_id=user_id, hour=check_hour(hour))
        async with self._database.write(guild_id) as tx:
            return await self._begin(tx, wanted)

    async def switch_off(self, guild_id: int, user_id: int) -> bool:
        """Remind a member no more, and say whether they were reminded before."""
        async with self._database.write(guild_id) as tx:
            await tx.due.remove(guild_id, DueKind.REMIND, user_id)
            return await tx.reminders.remove(guild_id, user_id)

    async def go_on(self, guild_id: int, user_id: int) -> Reminder:
        """Go on with reminders that were ignored.

        Raises:
            ReminderUnset: The member has switched them off meanwhile.
        """
        async with self._database.write(guild_id) as tx:
            known = await tx.reminders.find(guild_id, user_id)
            if known is None:
                raise ReminderUnset
            return await self._begin(tx, replace(known, ignored=0, reminded_on=None))

    async def remind(self, guild_id: int, user_id: int, due_at: datetime) -> datetime | None:
        """Remind a member if it can help today, or ask whether to go on; late or twice, it is harmless.

        Args:
            due_at: When it was to be done.

        Returns:
            When to do this next; None when there is nothing more to remind of.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            reminder = await tx.reminders.find(guild_id, user_id)
            if reminder is None or reminder.is_asked or await is_unreachable(tx, reminder):
                return None
            if (await tx.members.get(guild_id, user_id)).left_at is not None:
                await tx.reminders.remove(guild_id, user_id)
                return None
            server = await tx.servers.get(guild_id)
            facts = (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
            judged = judge(reminder, facts.streak(), facts.history.responses, facts.today)
            # Today's may have been sent before the member chose this hour: then it is not sent again.
            if judged is not None and now - due_at <= LATEST and await tx.outbox.add(_letter(judged, now)):
                await tx.reminders.save(judged)
                reminder = judged
            return None if reminder.is_asked else next_reminder_at(facts.zones, reminder.hour, now)

    async def _begin(self, tx: Transaction, reminder: Reminder) -> Reminder:
        server = await tx.servers.get(reminder.guild_id)
        zones = await histories_of(tx, reminder.guild_id, [reminder.user_id], server)
        await tx.reminders.save(reminder)
        await schedule(tx, reminder, zones[reminder.user_id], self._clock.now())
        return reminder


def _letter(reminder: Reminder, now: datetime) -> Letter:
    assert reminder.reminded_on is not None, "just judged"  # noqa: S101 - narrows the type
    # No channel to fall back to: a reminder is between the bot and the member.
    return Letter(
        guild_id=reminder.guild_id,
        key=reminder_key(reminder.user_id, reminder.reminded_on),
        card=CardName.REMINDER_QUESTION if reminder.is_asked else CardName.REMINDER,
        subject_id=reminder.user_id,
        user_id=reminder.user_id,
        due_at=now,
    )
