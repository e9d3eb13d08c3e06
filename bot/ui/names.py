"""Names: how members are called in a server, for pictures; everywhere else a mention shows it by itself."""

import asyncio
from collections.abc import Iterable

import discord
import structlog

from bot.texts import say

log = structlog.get_logger(__name__)

_MEMBERS_ASKED = 100
"""Ids in one question to the gateway (Discord, REQUEST_GUILD_MEMBERS)."""

_PATIENCE_SECONDS = 5


class Names:
    """Ask Discord for names, and remember them for a short while.

    The client keeps no members in memory; a picture needs a dozen names, and the next one mostly the same.

    Args:
        limit: Names remembered at most, about 150 bytes each.
        lifetime_seconds: After which a name is asked for again.
    """

    def __init__(self, *, limit: int = 20_000, lifetime_seconds: float = 600) -> None:
        self._limit = limit
        self._lifetime_seconds = lifetime_seconds
        self._known: dict[tuple[int, int], tuple[str, float]] = {}
        """By server and member: the name, and when it is too old. In the order in which they grow old."""

    async def of(self, guild: discord.Guild, user_ids: Iterable[int]) -> dict[int, str]:
        """Return members' shown names in a server.

        Whoever has left, or is not known in time, is "somebody": a picture without a name is better than
        none.
        """
        wanted = list(dict.fromkeys(user_ids))
        now = asyncio.get_running_loop().time()
        self._forget_old(now)
        known = {user_id: self._known.get((guild.id, user_id)) for user_id in wanted}
        found = {user_id: entry[0] for user_id, entry in known.items() if entry is not None}
        missing = [user_id for user_id in wanted if user_id not in found]
        for start in range(0, len(missing), _MEMBERS_ASKED):
            asked = await _ask(guild, missing[start : start + _MEMBERS_ASKED])
            if asked is None:
                break
            self._remember(guild.id, asked, now)
            found |= asked
        return {user_id: found.get(user_id) or say("name-somebody") for user_id in wanted}

    def _forget_old(self, now: float) -> None:
        while self._known and next(iter(self._known.values()))[1] <= now:
            del self._known[next(iter(self._known))]

    def _remember(self, guild_id: int, names: dict[int, str], now: float) -> None:
        for user_id, name in names.items():
            self._known.pop((guild_id, user_id), None)
            self._known[guild_id, user_id] = (name, now + self._lifetime_seconds)
        while len(self._known) > self._limit:
            del self._known[next(iter(self._known))]


async def _ask(guild: discord.Guild, user_ids: list[int]) -> dict[int, str] | None:
    """Return the names of those who are in the server; None if Discord does not answer in time.

    Without a connection to the gateway, discord.py raises RuntimeError.
    """
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            members = await guild.query_members(user_ids=user_ids, limit=len(user_ids), cache=False)
    except (TimeoutError, discord.DiscordException, RuntimeError, OSError) as error:
        log.warning("names.unknown", guild_id=guild.id, reason=repr(error))
        return None
    return {member.id: member.display_name for member in members}
