"""Zones as members choose and read them: by the name of a city, never by an offset."""

from datetime import datetime
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.domain.wording import shorten
from bot.domain.zone_search import Found, city_of, search_zones
from bot.texts import say

_NAME_SHOWN = 30
"""Characters of the name a zone was found by; a choice has 100 in all (Discord)."""

CHOICE_LIMIT = 25
"""Suggestions an option may show (Discord)."""


def place_of(zone: str) -> str:
    """Return the place a zone is named after, with the part of the world it lies in."""
    region = zone.rpartition("/")[0].replace("_", " ").replace("/", ", ")
    return say("zone-place", city=city_of(zone), region=region) if region else zone


def suggest_zones(typed: str, now: datetime) -> list[app_commands.Choice[str]]:
    """Offer zones, each with the time it is there, so that members recognise their own.

    Args:
        now: An aware instant.
    """
    return [
        app_commands.Choice(name=_name_of(found, now), value=found.zone)
        for found in search_zones(typed, now, limit=CHOICE_LIMIT)
    ]


def _name_of(found: Found, now: datetime) -> str:
    place, time = place_of(found.zone), f"{now.astimezone(ZoneInfo(found.zone)):%H:%M}"
    if found.name in ("", city_of(found.zone)):
        return say("zone-choice", place=place, time=time)
    return say("zone-choice-named", name=shorten(found.name, _NAME_SHOWN), place=place, time=time)
