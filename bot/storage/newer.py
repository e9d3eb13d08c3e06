"""Newer rows: what a newer version has stored, or a host with newer rules of zones, and this one parks."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, select, true

from bot.domain.days import is_zone
from bot.domain.servers import Server, is_understood
from bot.domain.tracking import Mode
from bot.storage.schema import settings, tracked_channels, zone_changes
from bot.storage.store import Store

_NAMES = set(Server.__dataclass_fields__)


class NewerKind(StrEnum):
    """What a row stands for."""

    SETTING = "setting"
    TRACKED = "tracked"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class NewerRow:
    """A row that is not understood: it is read as if it were not there, and stays as it is.

    Attributes:
        name: The name of the setting, or the id of the channel or member.
    """

    guild_id: int
    kind: NewerKind
    name: str
    value: str


class NewerStore(Store):
    """Find rows that this version does not understand."""

    async def list_(self, guild_id: int | None = None) -> list[NewerRow]:
        """Return the rows of a server that are parked; None for those of all."""
        choices = [
            NewerRow(row.guild_id, NewerKind.SETTING, row.name, str(row.value))
            for row in await self._rows(settings, guild_id)
            if row.name in _NAMES and not is_understood(row.name, row.value)
        ]
        channels = [
            NewerRow(row.guild_id, NewerKind.TRACKED, str(row.channel_id), row.mode)
            for row in await self._rows(tracked_channels, guild_id)
            if row.mode not in set(Mode)
        ]
        zones = [
            NewerRow(row.guild_id, NewerKind.ZONE, str(row.user_id), row.zone)
            for row in await self._rows(zone_changes, guild_id)
            if not is_zone(row.zone)
        ]
        return [*choices, *channels, *zones]

    async def _rows(self, table: Table, guild_id: int | None) -> Any:
        of_guild = true() if guild_id is None else table.c.guild_id == guild_id
        return await self._connection.execute(select(table).where(of_guild))
