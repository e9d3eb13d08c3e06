"""Zones: by which calendar members live, so that each response is stamped with its giver's own day."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from bot.clock import Clock
from bot.domain.due import DueKind, DueWork
from bot.domain.reminders import Reminder, next_reminder_at
from bot.domain.servers import Server
from bot.domain.zone_search import find_zone
from bot.domain.zones import (
    Calendar,
    ZoneChange,
    ZoneHistory,
    change_zone,
    member_day,
    member_history,
    zone_at,
)
from bot.services.audit import save_choices
from bot.services.ranking_planning import replan as replan_ranking
from bot.services.round_planning import plan
from bot.storage.database import Database, Transaction
from bot.storage.zones import SERVER

_SINCE_EVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a server's first calendar began; what it was then is what counts, not when."""


@dataclass(frozen=True, slots=True)
class ZoneChosen:
    """By which calendar a member or server lives.

    Attributes:
        calendar: The one that applies now.
        next: The one that applies from `starts_at` on; None without a change to come.
        follows_server: Whether a member has never chosen, so that the server's counts for them.
    """

    calendar: Calendar
    next: ZoneChange | None
    follows_server: bool = False


class ZoneService:
    """Use cases of zones.

    Args:
        database: Where changes are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self, guild_id: int, user_id: int) -> ZoneChosen:
        """Return by which calendar a member lives."""
        now = self._clock.now()
        async with self._database.read() as tx:
            own = (await tx.zones.list_(guild_id, [user_id])).get(user_id, [])
            history = await _history_of(tx, guild_id, user_id)
        return _chosen(history, now, follows_server=not own)

    async def choose(
        self, guild_id: int, user_id: int, *, zone: str | None = None, day_start_hours: int | None = None
    ) -> ZoneChosen:
        """Let a member live by another calendar from their next day on; None leaves a part as it is.

        Args:
            zone: As typed or chosen.
            day_start_hours: Hour at which their day starts.

        Raises:
            ZoneUnknown: Nothing has this name.
            ZoneAmbiguous: Several zones have it.
            SettingOutOfRange: A day cannot start at that hour.
            ZoneChangedRecently: They changed it in the last 7 days.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            own = (await tx.zones.list_(guild_id, [user_id])).get(user_id, [])
            lived = await _history_of(tx, guild_id, user_id)
            # The server's changes are not the member's: they keep nobody from choosing.
            before = ZoneHistory(zone_at(lived, now), tuple(own))
            current = before.changes[-1].calendar if own else before.first
            wanted = Calendar(
                current.zone if zone is None else find_zone(zone),
                current.day_start_hours if day_start_hours is None else day_start_hours,
            )
            after = change_zone(before, wanted, now=now)
            await tx.zones.save(guild_id, user_id, after.changes)
            await tx.folds.mark_stale(guild_id, [user_id])
            lived = await _history_of(tx, guild_id, user_id)
            if reminder := await tx.reminders.find(guild_id, user_id):
                await schedule(tx, reminder, lived, now)
        return _chosen(lived, now, follows_server=not after.changes)

    async def choose_for_server(self, guild_id: int, zone: str) -> ZoneChosen:
        """Choose the zone of a server, and of all who have not chosen their own, from its next day on.

        The challenge opens by the new zone from now on, so the planned round is moved.

        Raises:
            ZoneUnknown: Nothing has this name.
            ZoneAmbiguous: Several zones have it.
            ZoneChangedRecently: It changed in the last 7 days.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            after = await choose_server_zone(tx, guild_id, zone, now)
            await plan(tx, guild_id, await tx.servers.get(guild_id), now)
        return _chosen(after, now)


async def choose_server_zone(tx: Transaction, guild_id: int, zone: str, now: datetime) -> ZoneHistory:
    """Choose the zone of a server inside a transaction; whoever does also sees to the planned round.

    The weekly ranking and reminders move by themselves.

    Raises:
        ZoneUnknown: Nothing has this name.
        ZoneAmbiguous: Several zones have it.
        ZoneChangedRecently: It changed in the last 7 days.
    """
    server = await tx.servers.get(guild_id)
    known = (await tx.zones.list_(guild_id, [SERVER])).get(SERVER, [])
    before = member_history(Calendar(server.timezone), known, [])
    wanted = Calendar(find_zone(zone))
    after = change_zone(before, wanted, now=now)
    await tx.zones.save(guild_id, SERVER, [ZoneChange(after.first, _SINCE_EVER), *after.changes])
    await save_choices(tx, guild_id, replace(server, timezone=wanted.zone), now)
    await tx.folds.mark_everybody_stale(guild_id)
    await _reschedule_all(tx, guild_id, now)
    await replan_ranking(tx, guild_id)
    return after


async def histories_of(
    tx: Transaction, guild_id: int, user_ids: Collection[int], server: Server
) -> dict[int, ZoneHistory]:
    """Return by which calendars members lived, by user id, each asked for.

    Args:
        server: The server's choices.
    """
    changes = await tx.zones.list_(guild_id, {*user_ids, SERVER})
    first, servers = Calendar(server.timezone), changes.get(SERVER, [])
    return {user_id: member_history(first, servers, changes.get(user_id, [])) for user_id in user_ids}


async def day_of(tx: Transaction, guild_id: int, user_id: int, server: Server, at: datetime) -> date:
    """Return a member's local day at an instant."""
    return member_day((await histories_of(tx, guild_id, [user_id], server))[user_id], at)


async def schedule(tx: Transaction, reminder: Reminder, zones: ZoneHistory, now: datetime) -> None:
    """Put a member's next reminder on the calendar, in place of the one that is there."""
    about = (reminder.guild_id, DueKind.REMIND, reminder.user_id)
    await tx.due.remove(*about)
    if not reminder.is_asked:
        at = next_reminder_at(zones, reminder.hour, now)
        await tx.due.add(DueWork(guild_id=about[0], kind=about[1], subject_id=about[2], due_at=at))


async def _reschedule_all(tx: Transaction, guild_id: int, now: datetime) -> None:
    reminders = await tx.reminders.list_(guild_id)
    server = await tx.servers.get(guild_id)
    zones = await histories_of(tx, guild_id, [reminder.user_id for reminder in reminders], server)
    for reminder in reminders:
        await schedule(tx, reminder, zones[reminder.user_id], now)


async def _history_of(tx: Transaction, guild_id: int, user_id: int) -> ZoneHistory:
    server = await tx.servers.get(guild_id)
    return (await histories_of(tx, guild_id, [user_id], server))[user_id]


def _chosen(history: ZoneHistory, now: datetime, *, follows_server: bool = False) -> ZoneChosen:
    ahead = next((change for change in history.changes if change.starts_at > now), None)
    return ZoneChosen(zone_at(history, now), ahead, follows_server)
