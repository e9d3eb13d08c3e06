"""Health: assess the last four weeks of a server, beside the four before."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.clock import Clock
from bot.domain.boosts import Boost
from bot.domain.health import SPAN, Health, assess
from bot.storage.database import Database, Transaction

UNANSWERED_SHOWN = 10

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class HealthReport:
    """A server's last span and the one before.

    Attributes:
        since: When the last span began, aware UTC.
        waiting: Boosts of the last span that can still be answered and have not been, oldest first.
    """

    now: Health
    before: Health
    since: datetime
    waiting: tuple[Boost, ...]


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
        """Assess the last four weeks, beside the four before."""
        at = self._clock.now()
        since = at - SPAN
        async with self._database.read() as tx:
            # East of Greenwich it is tomorrow already.
            now = await _assess(tx, guild_id, since, at, last_day=at.date() + _ONE_DAY)
            before = await _assess(tx, guild_id, since - SPAN, since, last_day=since.date())
            unanswered = await tx.boosts.list_(guild_id, list(now.unanswered))
        waiting = [
            each.boost for each in unanswered if each.boost.state.is_live and at < each.boost.expires_at
        ]
        return HealthReport(now, before, since, tuple(waiting[:UNANSWERED_SHOWN]))


async def _assess(
    tx: Transaction, guild_id: int, since: datetime, until: datetime, *, last_day: date
) -> Health:
    boosts = await tx.health.list_boosts(guild_id, since, until)
    # In whole days of the givers': the last one, which still runs, belongs to the span, the first does not.
    pairs = await tx.health.count_pairs(guild_id, since.date() + _ONE_DAY, last_day + _ONE_DAY)
    health = assess(boosts, pairs)
    known = await tx.members.list_(guild_id, health.unheard)
    # Whoever has left waits for no answer.
    here = tuple(user_id for user_id in health.unheard if known[user_id].left_at is None)
    return replace(health, unheard=here)
