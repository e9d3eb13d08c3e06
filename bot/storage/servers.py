"""Servers' choices: one row a choice, so that a new one needs no migration."""

from dataclasses import asdict, fields

from sqlalchemy import bindparam, delete, select

from bot.domain.servers import Server, is_understood
from bot.storage.schema import settings
from bot.storage.store import Store

# Built once: it is executed for everything that happens.
_CHOSEN = select(settings.c.name, settings.c.value).where(settings.c.guild_id == bindparam("guild_id"))

_NAMES = {field.name for field in fields(Server)}


class ServerStore(Store):
    """Read and write what servers have chosen."""

    async def get(self, guild_id: int) -> Server:
        """Return a server's choices, with defaults for all it has not chosen, or that is not understood."""
        rows = await self._connection.execute(_CHOSEN, {"guild_id": guild_id})
        return Server(
            **{
                row.name: row.value
                for row in rows
                if row.name in _NAMES and is_understood(row.name, row.value)
            }
        )

    async def save(self, guild_id: int, server: Server) -> None:
        """Store the choices that differ from the defaults, and forget those that do not any more.

        A choice that this version does not know or understand is a newer version's, and stays until another
        is made.
        """
        default = asdict(Server())
        chosen = {name: value for name, value in asdict(server).items() if value != default[name]}
        rows = await self._connection.execute(_CHOSEN, {"guild_id": guild_id})
        known = {row.name for row in rows if row.name in _NAMES and is_understood(row.name, row.value)}
        await self._connection.execute(
            delete(settings).where(
                settings.c.guild_id == guild_id, settings.c.name.in_(known | chosen.keys())
            )
        )
        if chosen:
            rows = [{"guild_id": guild_id, "name": name, "value": value} for name, value in chosen.items()]
            await self._connection.execute(settings.insert(), rows)
