"""Streaks: load what a member's streak is a function of, and compute it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.servers import Server
from bot.domain.streaks import PERIODS_TOLD, History, Streak, Unit, compute_streak
from bot.domain.zones import ZoneHistory, bridged_days, member_day
from bot.services.zones import histories_of
from bot.storage.database import Transaction


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
