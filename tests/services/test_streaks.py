"""Streaks out of a real database: what is kept, spared and missed, by the member's own days."""

from bot.domain.streaks import State, Unit
from bot.services.streaks import streaks_of
from tests.builders import GUILD, PEER
from tests.services.community import Community


async def test_a_member_nobody_knows_has_no_streak(community: Community) -> None:
    async with community.database.read() as tx:
        server = await tx.servers.get(GUILD)
        day, week = await streaks_of(tx, GUILD, PEER, server, community.now)

    assert (day.unit, week.unit) == (Unit.DAY, Unit.WEEK)
    assert (day.current, day.best, day.freezes) == (0, 0, 0)
    assert day.this_period.state is State.OPEN
