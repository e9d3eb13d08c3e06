"""Zones as members choose and read them: by the name of a city, never by an offset."""

from datetime import datetime
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.domain.zones import city_of, search_zones
from bot.texts import say

CHOICE_LIMIT = 25
"""Suggestions an option may show (Discord)."""


def place_of(zone: str) -> str:
    """Return the place a zone is named after, with the part of the world it lies in."""
    region = zone.rpartition("/")[0].replace("_", " ").replace("/", ", ")
    return say("zone-place", city=city_of(zone), region=region) if region else zone


def suggest_zones(typed: str, now: datetime) -> list[app_commands.Choice[str]]:
    """Offer zones, each with the time it is there: whoever chooses recognises their own.

    Args:
        now: An aware instant.
    """
    return [
        app_commands.Choice(
            name=say("zone-choice", place=place_of(zone), time=f"{now.astimezone(ZoneInfo(zone)):%H:%M}"),
            value=zone,
        )
        for zone in search_zones(typed, limit=CHOICE_LIMIT)
    ]
