"""Zones: by which calendar members live, so that each response is stamped with its giver's own day."""

from collections.abc import Collection
from datetime import date, datetime

from bot.domain.servers import Server
from bot.domain.zones import Calendar, ZoneHistory, member_day, member_history
from bot.storage.database import Transaction
from bot.storage.zones import SERVER


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
