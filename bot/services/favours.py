"""Favours: who responded to a member and has not heard back, and snoozing them; a member's own affair."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.domain import favours as rules
from bot.domain.boosts import Boost
from bot.domain.favours import Favour, Snooze
from bot.domain.responses import Response
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class FavoursOwed:
    """Whom a member owes a favour.

    Attributes:
        favours: The newest first.
        snoozed: How many peers are snoozed.
    """

    favours: list[Favour]
    snoozed: int


@dataclass(frozen=True, slots=True)
class FavourView:
    """One favour, with what a member needs to return it.

    Attributes:
        response: The peer's latest response.
        boosts: The peer's live boosts that the member has not answered, the fewest responses first.
    """

    response: Response
    boosts: tuple[Boost, ...]


class FavourService:
    """Use cases of favours.

    Args:
        database: Where the ledger and snoozes are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def list_(self, guild_id: int, user_id: int) -> FavoursOwed:
        """Return whom a member owes a favour, without those who left or are snoozed."""
        now = self._clock.now()
        async with self._database.read() as tx:
            favours = await tx.favours.list_owed_by(guild_id, user_id, now)
            snoozed = await tx.favours.list_snoozed(guild_id, user_id, now)
        return FavoursOwed(favours, len(snoozed))

    async def look_at(self, guild_id: int, user_id: int, favours: Sequence[Favour]) -> list[FavourView]:
        """Return a few favours with what belongs to them; one that was settled meanwhile is left out."""
        now = self._clock.now()
        async with self._database.read() as tx:
            responses = await tx.responses.list_of_favours(guild_id, user_id, favours)
            answered = await tx.responses.list_boosts_answered_by(guild_id, user_id)
            live = {
                peer_id: await tx.boosts.list_live(guild_id, now, author_id=peer_id) for peer_id in responses
            }
        return [
            FavourView(
                responses[favour.peer_id],
                tuple(each.boost for each in live[favour.peer_id] if each.boost.id not in answered),
            )
            for favour in favours
            if favour.peer_id in responses
        ]

    async def snooze(self, guild_id: int, user_id: int, peer_id: int) -> Snooze:
        """Leave a peer out of a member's favours for a while."""
        now = self._clock.now()
        snooze = rules.snooze(peer_id, now=now)
        async with self._database.write(guild_id) as tx:
            await tx.favours.snooze(guild_id, user_id, snooze, now)
        return snooze

    async def wake(self, guild_id: int, user_id: int, peer_id: int) -> None:
        """Show a snoozed peer again."""
        async with self._database.write(guild_id) as tx:
            await tx.favours.wake(guild_id, user_id, peer_id)

    async def list_snoozed(self, guild_id: int, user_id: int) -> list[Snooze]:
        """Return the peers a member has snoozed, the first to come back first."""
        async with self._database.read() as tx:
            return await tx.favours.list_snoozed(guild_id, user_id, self._clock.now())
