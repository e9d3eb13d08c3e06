"""Streaks: load what a member's streak is a function of, compute it, and let members pause."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.clock import Clock
from bot.domain import streaks as rules
from bot.domain.dates import read_date
from bot.domain.graces import ABSENT, LONGEST_ABSENCE, GraceUnknown, days_missed, grace
from bot.domain.members import MemberHidden
from bot.domain.reminders import Reminder, reminder_key
from bot.domain.servers import Server
from bot.domain.streaks import (
    PERIODS_TOLD,
    Grace,
    History,
    Pause,
    Streak,
    Unit,
    compute_streak,
    paused_until,
)
from bot.domain.zones import ZoneHistory, bridged_days, member_day
from bot.services.standing import nameable
from bot.services.zones import histories_of
from bot.storage.database import Database, Transaction
from bot.storage.streaks import BOT, EVERYBODY, GraceRow

CALENDAR_WEEKS = 26


@dataclass(frozen=True, slots=True)
class StreakFacts:
    """All that a member's streaks are computed from.

    Attributes:
        today: The member's local day.
        unit: What the server counts.
    """

    history: History
    zones: ZoneHistory
    today: date
    unit: Unit

    def streak(self, unit: Unit | None = None, *, periods: int = PERIODS_TOLD) -> Streak:
        """Compute the streak in one unit, by default the server's.

        Args:
            periods: How many to explain, the current one included.
        """
        return compute_streak(self.history, today=self.today, unit=unit or self.unit, periods=periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class StreakView:
    """What a member, or a peer who looks, is shown of a streak.

    Attributes:
        is_own: Whether the member looks at their own; peers are shown only what was kept.
        unit: What the server counts.
        days: The streak of days; its periods are those of the last `CALENDAR_WEEKS` weeks.
        weeks: The streak of weeks; as many periods.
        paused_until: The last day of the pause they are in.
        reminder: Their own reminder; None for a peer.
        is_unreachable: The last reminder met closed DMs, so that reminders were switched off.
    """

    user_id: int
    is_own: bool
    unit: Unit
    today: date
    days: Streak
    weeks: Streak
    paused_until: date | None = None
    reminder: Reminder | None = None
    is_unreachable: bool = False

    @property
    def main(self) -> Streak:
        """Return the streak in the server's unit."""
        return self.days if self.unit is Unit.DAY else self.weeks

    @property
    def other(self) -> Streak:
        """Return the streak in the other unit."""
        return self.weeks if self.unit is Unit.DAY else self.days


@dataclass(frozen=True, slots=True)
class StreakPaused:
    """A pause began, or took the place of the one that ran."""

    pause: Pause
    streak: Streak


@dataclass(frozen=True, slots=True)
class StreakResumed:
    """A pause is over.

    Attributes:
        is_new: False when there was none.
    """

    streak: Streak
    is_new: bool


@dataclass(frozen=True, slots=True)
class GraceGiven:
    """Days are spared.

    Attributes:
        is_new: False when they were spared before; then the row's id is 0.
    """

    row: GraceRow
    is_new: bool


class StreakService:
    """Use cases of streaks.

    Args:
        database: Where the ledger is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def view(self, guild_id: int, viewer_id: int, user_id: int) -> StreakView:
        """Return what somebody is shown of a member's streak.

        A reminder that met closed DMs is switched off by being told of here, the one place the member sees.

        Raises:
            MemberHidden: The member is not to be shown to others.
        """
        now = self._clock.now()
        async with self._database.read() as tx:
            view = await _view(tx, guild_id, user_id, now, is_own=viewer_id == user_id)
        if view.is_unreachable:
            async with self._database.write(guild_id) as tx:
                await tx.reminders.remove(guild_id, user_id)
        return view

    async def today(self, guild_id: int, user_id: int) -> date:
        """Return a member's local day."""
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            zones = await histories_of(tx, guild_id, [user_id], server)
        return member_day(zones[user_id], self._clock.now())

    async def pause(self, guild_id: int, user_id: int, until: str) -> StreakPaused:
        """Pause a member's streak from today on; the pause that runs is replaced.

        Args:
            until: The last day, as typed; see `bot.domain.dates.read_date`.

        Raises:
            DateUnreadable: It is no date.
            PauseOver: It is past.
            PauseTooLong: It is more than 8 weeks away.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            facts = (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
            pause = rules.pause_until(read_date(until, today=facts.today), today=facts.today)
            kept = _without_today(facts.history.pauses, facts.today)
            await tx.streaks.save_pauses(guild_id, user_id, [*kept, pause])
            await tx.folds.mark_stale(guild_id, [user_id])
            return StreakPaused(pause, facts.streak())

    async def resume(self, guild_id: int, user_id: int) -> StreakResumed:
        """End the pause a member is in; resumed twice, it is over once."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            facts = (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
            kept = _without_today(facts.history.pauses, facts.today)
            is_new = kept != list(facts.history.pauses)
            if is_new:
                await tx.streaks.save_pauses(guild_id, user_id, kept)
                await tx.folds.mark_stale(guild_id, [user_id])
            return StreakResumed(facts.streak(), is_new)

    async def give_grace(
        self,
        guild_id: int,
        actor_id: int,
        starts_on: date,
        ends_on: date,
        label: str,
        user_id: int | None = None,
    ) -> GraceGiven:
        """Spare the server, or one member, some days.

        Args:
            actor_id: The moderator; 0 for the bot itself.
            starts_on: The first day.
            ends_on: The last day.
            label: The reason; members read it.
            user_id: The member; None for everybody.

        Raises:
            Refusal: One of `bot.domain.graces.grace`.
        """
        row = GraceRow(
            guild_id=guild_id,
            user_id=user_id or EVERYBODY,
            grace=grace(starts_on, ends_on, label),
            actor_id=actor_id,
            given_at=self._clock.now(),
        )
        async with self._database.write(guild_id) as tx:
            return await give_grace(tx, row)

    async def spare_absence(self, guild_id: int, away_from: datetime, back_at: datetime) -> int:
        """Spare everybody the days of which the bot missed more than six hours; done twice, it is done once.

        They are the days of every zone somebody in the server lives by.

        Returns:
            How many days were spared that were not before.
        """
        if back_at - away_from <= LONGEST_ABSENCE:
            return 0
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            zones = {server.timezone, *await tx.zones.list_names(guild_id)}
            days = {day for zone in zones for day in days_missed(away_from, back_at, zone)}
            given = [
                await give_grace(
                    tx,
                    GraceRow(
                        guild_id=guild_id,
                        user_id=EVERYBODY,
                        grace=Grace(day, day, ABSENT),
                        actor_id=BOT,
                        given_at=back_at,
                    ),
                )
                for day in sorted(days)
            ]
        return sum(each.is_new for each in given)

    async def list_graces(self, guild_id: int) -> list[GraceRow]:
        """Return every grace of a server, the latest days first."""
        async with self._database.read() as tx:
            return await tx.streaks.list_graces(guild_id)

    async def get_grace(self, guild_id: int, grace_id: int) -> GraceRow:
        """Return a grace.

        Raises:
            GraceUnknown: There is none of that id in this server.
        """
        for row in await self.list_graces(guild_id):
            if row.id == grace_id:
                return row
        raise GraceUnknown

    async def take_back_grace(self, guild_id: int, grace_id: int) -> GraceRow:
        """Take a grace back; what it spared counts again as if it had never been.

        Raises:
            GraceUnknown: There is none of that id in this server.
        """
        async with self._database.write(guild_id) as tx:
            return await take_back_grace(tx, guild_id, grace_id)


async def give_grace(tx: Transaction, row: GraceRow) -> GraceGiven:
    """Spare some days inside a transaction."""
    grace_id = await tx.streaks.add_grace(row)
    if grace_id is None:
        return GraceGiven(row, is_new=False)
    await _mark_stale(tx, row)
    return GraceGiven(replace(row, id=grace_id), is_new=True)


async def take_back_grace(tx: Transaction, guild_id: int, grace_id: int) -> GraceRow:
    """Take a grace back inside a transaction.

    Raises:
        GraceUnknown: There is none of that id in this server.
    """
    row = await tx.streaks.remove_grace(guild_id, grace_id)
    if row is None:
        raise GraceUnknown
    await _mark_stale(tx, row)
    return row


async def _mark_stale(tx: Transaction, row: GraceRow) -> None:
    """Let the rankings look again at the streaks that a grace touches."""
    if row.user_id == EVERYBODY:
        await tx.folds.mark_everybody_stale(row.guild_id)
    else:
        await tx.folds.mark_stale(row.guild_id, [row.user_id])


async def streaks_of(
    tx: Transaction, guild_id: int, user_id: int, server: Server, now: datetime
) -> tuple[Streak, Streak]:
    """Return a member's two streaks, the one in the server's unit first."""
    facts = (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
    other = Unit.WEEK if facts.unit is Unit.DAY else Unit.DAY
    return facts.streak(), facts.streak(other)


async def facts_of(
    tx: Transaction, guild_id: int, user_ids: Collection[int], server: Server, now: datetime
) -> dict[int, StreakFacts]:
    """Return by user id what members' streaks are computed from, in four queries however many they are."""
    zones = await histories_of(tx, guild_id, user_ids, server)
    days = await tx.streaks.days(guild_id, user_ids)
    pauses = await tx.streaks.pauses(guild_id, user_ids)
    graces = await tx.streaks.graces(guild_id, user_ids)
    facts: dict[int, StreakFacts] = {}
    for user_id in user_ids:
        today = member_day(zones[user_id], now)
        first, last = min((*days[user_id], today)), max((*days[user_id], today))
        history = History(
            responses=days[user_id],
            pauses=pauses[user_id],
            graces=graces[user_id],
            bridged=bridged_days(zones[user_id], first, last),
        )
        facts[user_id] = StreakFacts(history, zones[user_id], today, Unit(server.streak_unit))
    return facts


async def is_unreachable(tx: Transaction, reminder: Reminder) -> bool:
    """Say whether the last reminder met closed DMs."""
    if reminder.reminded_on is None:
        return False
    letter = await tx.outbox.find(reminder.guild_id, reminder_key(reminder.user_id, reminder.reminded_on))
    return letter is not None and letter.is_dm_closed


async def _view(tx: Transaction, guild_id: int, user_id: int, now: datetime, *, is_own: bool) -> StreakView:
    if not is_own and not await nameable(tx, guild_id, [user_id]):
        raise MemberHidden
    server = await tx.servers.get(guild_id)
    facts = (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
    reminder = await tx.reminders.find(guild_id, user_id) if is_own else None
    return StreakView(
        user_id=user_id,
        is_own=is_own,
        unit=facts.unit,
        today=facts.today,
        days=facts.streak(Unit.DAY, periods=_calendar_days(facts.today)),
        weeks=facts.streak(Unit.WEEK, periods=CALENDAR_WEEKS),
        paused_until=paused_until(facts.history, facts.today) if is_own else None,
        reminder=reminder,
        is_unreachable=reminder is not None and await is_unreachable(tx, reminder),
    )


def _calendar_days(today: date) -> int:
    """Return the days from the first Monday of the calendar to today."""
    return (CALENDAR_WEEKS - 1) * 7 + today.weekday() + 1


def _without_today(pauses: Collection[Pause], today: date) -> list[Pause]:
    """Return what is left of pauses when today is a day like any other again."""
    left = [rules.resume(pause, today=today) if pause.ends_on >= today else pause for pause in pauses]
    return [pause for pause in left if pause is not None]
