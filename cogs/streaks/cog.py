"""The commands of streaks: each reads what was typed, asks a service, and shows a card."""

from datetime import date, timedelta

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.dates import DateAmbiguous, DateUnreadable, read_date
from bot.domain.reminders import HOURS
from bot.domain.streaks import PAUSE_WEEKS_LIMIT
from bot.services.reminders import ReminderService
from bot.services.streaks import StreakService
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.pictures.calendar import calendar_picture
from bot.ui.pictures.drawing import draw
from bot.ui.pictures.streak import StreakGlance, streak_picture
from bot.ui.pictures.words import short_day, weekday
from cogs.streaks import cards

OFF = "off"

_OFFERED_DAYS = (1, 2, 3, 7, 14, 21, 28, 56)
"""Lengths of a pause that are offered before anything is typed."""

_HOURS = [
    app_commands.Choice(name=OFF, value=OFF),
    *(app_commands.Choice(name=f"{hour:02}:00", value=str(hour)) for hour in HOURS),
]
"""Exactly as many as Discord shows."""


@app_commands.guild_only()
class Streaks(
    commands.GroupCog, group_name="streak", group_description="How long you have answered peers in a row"
):
    """Streaks: how long a member has answered peers without a gap.

    Args:
        streaks: Use cases of streaks.
        reminders: Use cases of reminders.
    """

    def __init__(self, streaks: StreakService, reminders: ReminderService) -> None:
        self._streaks = streaks
        self._reminders = reminders

    @app_commands.command()
    async def show(self, interaction: Interaction, member: discord.Member | None = None) -> None:
        """See a streak: how long it is, the longest so far, and this week.

        Args:
            member: Whose; yours if you choose nobody.
        """
        await acknowledge(interaction)
        whose = member or interaction.user
        view = await self._streaks.view(guild_of(interaction), interaction.user.id, whose.id)
        if view.is_own:
            picture = await draw(streak_picture, StreakGlance(name=whose.display_name, streak=view.main))
        else:
            # Day by day at a glance, what a peer did not do would stand out.
            picture = await draw(calendar_picture, cards.calendar_of(view, whose.display_name))
        await answer(interaction, cards.show_card(view, picture))

    @app_commands.command()
    async def calendar(self, interaction: Interaction, member: discord.Member | None = None) -> None:
        """See the last 26 weeks as a calendar.

        Args:
            member: Whose; yours if you choose nobody.
        """
        await acknowledge(interaction)
        whose = member or interaction.user
        view = await self._streaks.view(guild_of(interaction), interaction.user.id, whose.id)
        picture = await draw(calendar_picture, cards.calendar_of(view, whose.display_name))
        await answer(interaction, cards.calendar_card(view, picture))

    @app_commands.command()
    async def why(self, interaction: Interaction) -> None:
        """See what became of each of the last 14 days or weeks, and by what."""
        user_id = interaction.user.id
        view = await self._streaks.view(guild_of(interaction), user_id, user_id)
        await answer(interaction, cards.why_card(view))

    @app_commands.command()
    async def pause(self, interaction: Interaction, until: app_commands.Range[str, 1, 60]) -> None:
        """Let your streak wait, for up to 8 weeks.

        Args:
            until: The last day of the pause: a date, a weekday, or so many days or weeks.
        """
        paused = await self._streaks.pause(guild_of(interaction), interaction.user.id, until)
        await answer(interaction, cards.paused_card(paused))

    @pause.autocomplete("until")
    async def suggest_until(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer sensible days, or say which day is meant by what was typed."""
        today = await self._streaks.today(guild_of(interaction), interaction.user.id)
        days = [today + timedelta(days=ahead) for ahead in _OFFERED_DAYS]
        if typed.strip():
            try:
                days = [read_date(typed, today=today)]
            except DateAmbiguous as refusal:
                days = list(refusal.days)
            except DateUnreadable:
                return []
        last = today + timedelta(weeks=PAUSE_WEEKS_LIMIT)
        return [_day_choice(day, today) for day in days if today <= day <= last]

    @app_commands.command()
    async def resume(self, interaction: Interaction) -> None:
        """End your pause today."""
        resumed = await self._streaks.resume(guild_of(interaction), interaction.user.id)
        await answer(interaction, cards.resumed_card(resumed))

    @app_commands.command()
    @app_commands.choices(hour=_HOURS)
    async def reminder(self, interaction: Interaction, hour: str) -> None:
        """Be reminded by DM when only today can still save your streak, or not any more.

        Args:
            hour: Of your clock, in the time zone of /me timezone; or off.
        """
        guild_id, user_id = guild_of(interaction), interaction.user.id
        if hour == OFF:
            was_on = await self._reminders.switch_off(guild_id, user_id)
            await answer(interaction, cards.reminder_off_card(was_on=was_on))
        else:
            reminder = await self._reminders.set_hour(guild_id, user_id, int(hour))
            await answer(interaction, cards.reminder_card(reminder))


def _day_choice(day: date, today: date) -> app_commands.Choice[str]:
    count = (day - today).days
    name = say("streak-pause-choice", weekday=weekday(day), day=short_day(day), count=count)
    return app_commands.Choice(name=name, value=day.isoformat())
