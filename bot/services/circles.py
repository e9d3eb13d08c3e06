"""Circles: who responds to whom around a member, named only as each of them allows."""

from bot.clock import Clock
from bot.domain import circles as rules
from bot.domain.circles import Circle, CirclePrivate
from bot.domain.members import MemberGone
from bot.services.zones import day_of
from bot.storage.database import Database


class CircleService:
    """Use cases of circles.

    Args:
        database: Where the tallies are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def draw(self, guild_id: int, viewer_id: int, user_id: int) -> Circle:
        """Return a member's circle as another, or they themselves, may see it.

        Raises:
            MemberGone: The member has left the server.
            CirclePrivate: The member does not want to be named to others.
        """
        is_own = viewer_id == user_id
        async with self._database.read() as tx:
            member = await tx.members.get(guild_id, user_id)
            if not is_own and member.left_at is not None:
                raise MemberGone
            if not is_own and not member.is_visible:
                raise CirclePrivate
            server = await tx.servers.get(guild_id)
            since = rules.circle_begins_on(await day_of(tx, guild_id, user_id, server, self._clock.now()))
            given = await tx.circles.count_given(guild_id, user_id, since=since)
            received = await tx.circles.count_received(guild_id, user_id, since=since)
            hidden = await tx.circles.list_hidden(guild_id, user_id, since=since, is_own=is_own)
        return rules.circle(user_id, given, received, hidden=hidden)
