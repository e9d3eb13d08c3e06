"""What streaks look like: functions of outcomes that await nothing."""

from dataclasses import replace
from typing import Any

import discord

from bot.domain.graces import ABSENT
from bot.domain.milestones import Milestone
from bot.domain.reminders import Reminder
from bot.domain.streaks import FREEZES_LIMIT, PERIODS_TOLD, Period, State, Streak, Unit
from bot.domain.wording import quote, shorten
from bot.services.boosts import BoostView
from bot.services.milestones import FreezeView
from bot.services.streaks import StreakPaused, StreakResumed, StreakView
from bot.texts import say
from bot.ui.cards import Card, Picture, rows_of
from bot.ui.pictures.calendar import StreakCalendar, calendar_text
from bot.ui.pictures.words import full_day, short_day
from bot.ui.theme import Colour, mention, message_url
from cogs.streaks import buttons

REASON_SHOWN = 60
"""Characters of a grace's reason: a fortnight of the longest would be more than a message holds."""


def calendar_of(view: StreakView, name: str) -> StreakCalendar:
    """Return what the calendar shows to whoever looks."""
    days, weeks = _as_shown(view, view.days), _as_shown(view, view.weeks)
    return StreakCalendar(name=name, days=days, weeks=weeks, unit=view.unit)


def show_card(view: StreakView, picture: Picture) -> Card:
    """Return a streak at a glance, in both units, the server's first."""
    title = say("streak-title-own") if view.is_own else _title(view)
    lengths = [_length(view.main), *([_length(view.other)] if view.other.is_alive else [])]
    lines = [title, "\n".join(lengths), _this_week(view)]
    if view.is_own:
        lines += _own_lines(view)
    return Card(*lines, picture=picture, colour=Colour.GOOD if view.main.is_alive else Colour.CALM)


def calendar_card(view: StreakView, picture: Picture) -> Card:
    """Return the last 26 weeks, drawn and in words."""
    title = say("streak-calendar-title-own") if view.is_own else _title(view)
    return Card(title, calendar_text(calendar_of(view, "")), picture=picture)


def why_card(view: StreakView) -> Card:
    """Return what became of each of the last periods, newest first, and by what."""
    told = view.main.periods[-PERIODS_TOLD:]
    lines = [_why(period, view.unit) for period in reversed(told) if period.state is not State.BEFORE]
    if told[0].state is State.BEFORE:
        lines.append(say("streak-why-before"))
    return Card(say("streak-why-title"), _length(view.main), "\n".join(lines), say("streak-why-hint"))


def paused_card(paused: StreakPaused) -> Card:
    """Return until when a streak waits."""
    text = say("streak-paused", until=full_day(paused.pause.ends_on), length=_amount(paused.streak))
    return Card(text, colour=Colour.GOOD)


def resumed_card(resumed: StreakResumed) -> Card:
    """Return that the pause is over."""
    key = "streak-resumed" if resumed.is_new else "streak-resumed-before"
    return Card(say(key, length=_amount(resumed.streak)), colour=Colour.GOOD)


def reminder_card(reminder: Reminder) -> Card:
    """Return when a member is reminded."""
    return Card(say("reminder-on", hour=hour_of(reminder)), colour=Colour.GOOD)


def reminder_off_card(*, was_on: bool) -> Card:
    """Return that a member is reminded no more."""
    return Card(say("reminder-off" if was_on else "reminder-off-before"))


def hour_of(reminder: Reminder) -> str:
    """Return the hour of a reminder as a clock shows it."""
    return f"{reminder.hour:02}:00"


def milestone_card(milestone: Milestone) -> Card:
    """Return the kind line the server reads."""
    key = f"streak-milestone-{milestone.unit.value}"
    return Card(say(key, member=mention(milestone.user_id), count=milestone.length), colour=Colour.GOOD)


def freeze_card(view: FreezeView) -> Card:
    """Return the private note that a freeze was used."""
    key = f"streak-freeze-{view.freeze.unit.value}"
    return Card(say(key, day=short_day(view.freeze.starts_on), current=view.current, left=view.left))


def remind_card(guild_id: int, view: StreakView, boost: BoostView | None) -> Card:
    """Return the reminder, with one boost to answer if there is one.

    Args:
        guild_id: The server, which a DM does not tell.
    """
    lines = [say("reminder-notice", length=_amount(view.main))]
    row: list[discord.ui.Item[Any]] = []
    if boost is not None:
        facts = {"title": quote(boost.boost.title), "author": mention(boost.boost.author_id)}
        lines.append(say("reminder-boost", **facts))
        if boost.channel_id is not None and boost.message_id is not None:
            url = message_url(guild_id, boost.channel_id, boost.message_id)
            row.append(discord.ui.Button(label=say("reminder-see-boost"), url=url))
    row.append(buttons.STOP.button(guild_id, view.user_id))
    return Card(*lines, *rows_of(row), colour=Colour.WARM)


def question_card(guild_id: int, user_id: int) -> Card:
    """Return the question whether reminders should go on, asked once."""
    row = [buttons.GO_ON.button(guild_id, user_id), buttons.STOP.button(guild_id, user_id)]
    return Card(say("reminder-question"), *rows_of(row))


def role_refused_card(role_id: int) -> Card:
    """Return what moderators read when the bot may not give a role."""
    return Card(say("streak-role-refused", role=f"<@&{role_id}>"), colour=Colour.ALERT)


def _title(view: StreakView) -> str:
    return say("streak-title", member=mention(view.user_id))


def _own_lines(view: StreakView) -> list[str]:
    streak = view.main
    if view.paused_until is not None:
        state = say("streak-is-paused", until=short_day(view.paused_until))
    elif streak.kept_this_period:
        state = say(f"streak-is-kept-{streak.unit.value}")
    else:
        state = say(f"streak-is-{'alive' if streak.is_alive else 'over'}-{streak.unit.value}")
    freezes = say("streak-freezes", count=streak.freezes, limit=FREEZES_LIMIT)
    return [state, freezes, *_reminder_lines(view)]


def _reminder_lines(view: StreakView) -> list[str]:
    if view.reminder is None:
        return []
    if view.is_unreachable:
        return [say("streak-reminder-unreachable")]
    key = "streak-reminder-asked" if view.reminder.is_asked else "streak-reminder"
    return [say(key, hour=hour_of(view.reminder))]


def _this_week(view: StreakView) -> str:
    week = view.days.periods[-(view.today.weekday() + 1) :]
    days = sum(period.state is State.KEPT for period in week)
    return say("streak-this-week", days=days, responses=sum(period.responses for period in week))


def _length(streak: Streak) -> str:
    if not streak.is_alive:
        return say("streak-length-none", best=streak.best)
    return say("streak-length", length=_amount(streak), best=streak.best)


def _amount(streak: Streak) -> str:
    return say(f"streak-amount-{streak.unit.value}", count=streak.current)


def _why(period: Period, unit: Unit) -> str:
    span = short_day(period.starts_on)
    if unit is Unit.WEEK:
        span = say("streak-why-week", first=span, last=short_day(period.ends_on))
    is_own_absence = period.label == ABSENT
    reason = say("streak-grace-absent") if is_own_absence else quote(shorten(period.label, REASON_SHOWN))
    facts = {"period": span, "count": period.responses, "reason": reason}
    key = f"streak-why-{period.state.value}"
    return say(f"{key}-for" if period.state is State.GRACE and period.label else key, **facts)


def _as_shown(view: StreakView, streak: Streak) -> Streak:
    """Return a streak as this viewer sees it: peers see what was given, and nothing of the rest."""
    if view.is_own:
        return streak
    *past, current = streak.periods
    if current.state is not State.KEPT:
        current = replace(current, state=State.OPEN, label="")
    kept = [period for period in past if period.state is State.KEPT]
    return replace(streak, periods=(*kept, current))
