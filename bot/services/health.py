"""Health: assess the last four weeks of a server, beside the four before."""

from dataclasses import dataclass, replace
from datetime import date

from bot.clock import Clock
from bot.domain.boosts import Boost
from bot.domain.health import FourWeeks, Health, assess, last_four_weeks
from bot.domain.members import Member
from bot.storage.database import Database, Transaction

UNANSWERED_SHOWN = 10


@dataclass(frozen=True, slots=True)
class HealthReport:
    """A server's last span and the one before.

    Attributes:
        first_on: The first day of the last span, by the server's zone.
        last_on: Its last day, yesterday.
        waiting: Boosts that can be answered now and have not been, oldest first: of this moment, so those
            that expired are not among them, and today's are.
        waiting_more: How many more of them wait.
    """

    now: Health
    before: Health
    first_on: date
    last_on: date
    waiting: tuple[Boost, ...]
    waiting_more: int = 0


class HealthService:
    """Use cases of health.

    Args:
        database: Where everything is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def report(self, guild_id: int) -> HealthReport:
        """Assess the four weeks up to the last midnight of the server's zone, beside the four before."""
        at = self._clock.now()
        async with self._database.read() as tx:
            weeks, weeks_before = last_four_weeks(at, (await tx.servers.get(guild_id)).timezone)
            now = await _assess(tx, guild_id, weeks)
            before = await _assess(tx, guild_id, weeks_before)
            live = await tx.boosts.list_live(guild_id, at)
        waiting = tuple(each.boost for each in live if each.peers == 0)
        shown = waiting[:UNANSWERED_SHOWN]
        return HealthReport(now, before, weeks.starts_on, weeks.ends_on, shown, len(waiting) - len(shown))


async def _assess(tx: Transaction, guild_id: int, weeks: FourWeeks) -> Health:
    boosts = await tx.health.list_boosts(guild_id, weeks)
    pairs = await tx.health.count_pairs(guild_id, weeks)
    health = assess(boosts, pairs, await tx.health.list_answered_since(guild_id, weeks))
    known = await tx.members.list_(guild_id, health.unheard)
    here = tuple(user_id for user_id in health.unheard if _waits(known[user_id], weeks))
    return replace(health, unheard=here)


def _waits(member: Member, weeks: FourWeeks) -> bool:
    """Say whether a member was still here when a span is seen: whoever has left waits for no answer."""
    return member.left_at is None or member.left_at > weeks.seen_at
