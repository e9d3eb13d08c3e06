"""Search for zones: by city, region, country, abbreviation, offset, or what the clock shows now."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.wording import clean, quote, shorten
from bot.domain.zone_names import PLACES
from bot.errors import Refusal

AREAS = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian"),
        *("Pacific", "Brazil", "Canada", "Chile", "Mexico", "US"),
    }
)
"""First parts of the names that are places: the areas of IANA's table, and those of its older names."""

OFFERED = (
    *("Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Warsaw"),
    *("Europe/Athens", "Europe/Istanbul", "America/New_York", "America/Chicago", "America/Denver"),
    *("America/Los_Angeles", "America/Toronto", "America/Mexico_City", "America/Sao_Paulo"),
    *("Africa/Lagos", "Africa/Johannesburg", "Asia/Dubai", "Asia/Kolkata", "Asia/Manila"),
    *("Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"),
)
"""What is offered before anything is typed."""

_SHOWN_LIMIT = 40

_NAMED_IN_REFUSAL = 3

_FAR_LARGER = 5
"""How many times as many people the meant one of two namesakes has: Boston is not the one in Lincolnshire."""

_CLOCK_SLACK = timedelta(minutes=7)
"""How far a clock that somebody reads off may be wrong; zones lie a quarter of an hour apart."""

_OFFSET = re.compile(
    r"(?:utc|gmt)? ?(?P<sign>[-+\u2212\u2013])(?P<hours>\d{1,2}):?(?P<minutes>[0-5]\d)?", re.ASCII
)
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.?m\.?)?", re.ASCII)


class ZoneUnknown(Refusal):
    """No place has this name; `zone` is what was typed, safe to show."""


class ZoneAmbiguous(Refusal):
    """What was typed has several zones: `zone` is what it was, safe to show, `places` names some of them."""


class Found(NamedTuple):
    """A zone that was searched for.

    Attributes:
        zone: Its IANA name.
        name: The place or clock it was found by; empty where the zone's own name says it.
    """

    zone: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of `PLACES`.

    Attributes:
        weight: Inhabitants in thousands.
        zones: The zones it has, that of most people first.
        name: The name it is shown under.
    """

    weight: int
    zones: tuple[str, ...]
    name: str


def find_zone(typed: str) -> str:
    """Return the IANA name of the zone that was typed or chosen: a zone, or a place or clock that has one.

    Case, accents and underscores do not matter. Zones are looked up in Python's list and never opened as
    files, so a path is just an unknown name. Only places and `UTC` are zones here: `Etc/GMT+3` lies three
    hours *behind* UTC, `EST` knows no summer time, `Factory` and `localtime` depend on the machine.

    Raises:
        ZoneUnknown: Nothing has this name.
        ZoneAmbiguous: It has several zones, or several places have it.
    """
    wanted = _folded(typed)
    if (found := _zones().get(wanted) or _cities().get(wanted)) is not None:
        return found
    places = sorted(_named().get(wanted, ()), key=lambda place: -place.weight)
    shown = quote(shorten(clean(typed, limit=3 * len(typed), lines=False), _SHOWN_LIMIT))
    if not places:
        raise ZoneUnknown(zone=shown)
    if len(zones := _zones_of(places)) > 1:
        raise ZoneAmbiguous(zone=shown, places=", ".join(city_of(zone) for zone in zones[:_NAMED_IN_REFUSAL]))
    return zones[0]


def search_zones(typed: str, now: datetime, *, limit: int) -> list[Found]:
    """Return the zones that somebody may mean, the likeliest first.

    Args:
        typed: Part of a name of a place or clock, an offset such as `UTC+1`, or the time it is there; without
            any, cities around the world are offered.
        now: An aware instant.
        limit: The most zones.
    """
    wanted = _folded(typed)
    if not wanted:
        return [Found(zone) for zone in OFFERED[:limit]]
    if (match := _OFFSET.fullmatch(wanted)) is not None:
        return _by_difference(now, [_difference(match)], timedelta(), limit)
    if (match := _CLOCK.fullmatch(wanted)) is not None:
        return _by_clock(now, match, limit)
    return _by_name(wanted, limit)


def city_of(zone: str) -> str:
    """Return the place a zone is named after, such as `Buenos Aires`."""
    return zone.rpartition("/")[2].replace("_", " ")


def _zones_of(places: list[_Place]) -> list[str]:
    """Return the zones that namesakes have, the largest first, without those of far smaller ones."""
    meant = [place for place in places if place.weight * _FAR_LARGER > places[0].weight]
    return list(dict.fromkeys(zone for place in meant for zone in place.zones))


def _by_name(wanted: str, limit: int) -> list[Found]:
    ranked: dict[str, tuple[int, int, str]] = {}
    for rank, weight, zone, name in _matches(wanted):
        ranked[zone] = min(ranked.get(zone, (9, 0, "")), (rank, -weight, name))
    best = sorted(ranked.items(), key=lambda item: (item[1][:2], item[0]))[:limit]
    return [Found(zone, name) for zone, (_, _, name) in best]


def _matches(wanted: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield rank, weight, zone and name of all that begins with a text or holds it; 0 is for a whole name."""
    people = _people()
    for folded, zone in _zones().items():
        city = folded.rpartition("/")[2]
        for rank, fits in enumerate((wanted in (city, folded), city.startswith(wanted), wanted in folded)):
            if fits:
                yield (0, 1, 4)[rank], people[zone], zone, ""
                break
    for folded, places in _named().items():
        fits = (folded == wanted, False, folded.startswith(wanted), f" {wanted}" in folded)
        if any(fits):
            rank = fits.index(True)
            for place in places:
                # Zones of one country keep their order: that of most people comes first.
                for index, zone in enumerate(place.zones):
                    yield rank, place.weight - index, zone, place.name


def _difference(match: re.Match[str]) -> timedelta:
    size = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return size if match["sign"] == "+" else -size


def _by_clock(now: datetime, match: re.Match[str], limit: int) -> list[Found]:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "")[:1]
    hours = {"": [hour, hour + 12] if hour <= 12 else [hour], "a": [hour % 12], "p": [hour % 12 + 12]}[half]
    shown = [timedelta(hours=each % 24, minutes=minute) for each in hours]
    passed = now - now.replace(hour=0, minute=0, second=0, microsecond=0)
    return _by_difference(now, [clock - passed for clock in shown], _CLOCK_SLACK, limit)


def _by_difference(now: datetime, wanted: list[timedelta], slack: timedelta, limit: int) -> list[Found]:
    """Return the zones whose clocks differ from UTC's as wanted, whatever the day, the likeliest first."""
    day = timedelta(days=1)
    fitting: list[str] = []
    for zone in dict.fromkeys((*OFFERED, *_people(), *sorted(_zones().values()))):
        difference = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
        if any(min((difference - each) % day, (each - difference) % day) <= slack for each in wanted):
            fitting.append(zone)
    return [Found(zone) for zone in fitting[:limit]]


def _folded(text: str) -> str:
    """Return a name as it is compared: without case, accents, or how its words are joined."""
    bare = "".join(
        character for character in unicodedata.normalize("NFKD", text) if not unicodedata.combining(character)
    )
    return " ".join(re.sub(r"[\s_,]+", " ", bare.casefold()).split())


@cache
def _zones() -> Mapping[str, str]:
    """Return the zones members may choose, by their folded names.

    The list is part of the standard library and read once, like the rules of each zone that `ZoneInfo` reads:
    constants that IANA maintains, not input or output of the rules.
    """
    places = {name for name in available_timezones() if name.partition("/")[0] in AREAS and "/" in name}
    return {_folded(name): name for name in places | {"UTC"}}


@cache
def _cities() -> Mapping[str, str]:
    """Return the zones whose city has no namesake, by its folded name."""
    count = Counter(folded.rpartition("/")[2] for folded in _zones())
    return {city: name for folded, name in _zones().items() if count[city := folded.rpartition("/")[2]] == 1}


@cache
def _named() -> Mapping[str, list[_Place]]:
    """Return the places by each of their folded names."""
    by_name: dict[str, list[_Place]] = defaultdict(list)
    for place, names in _places():
        for folded in {_folded(name) for name in names} - {""}:
            by_name[folded].append(place)
    return dict(by_name)


@cache
def _people() -> Counter[str]:
    """Count the people of the listed cities by zone, most first."""
    people = Counter[str]()
    for place, _ in _places():
        if len(place.zones) == 1:
            people[place.zones[0]] += place.weight
    return Counter(dict(people.most_common()))


def _places() -> Iterator[tuple[_Place, Sequence[str]]]:
    for line in PLACES.splitlines():
        weight, zones, names = line.split("\t")
        listed = names.split("|")
        yield _Place(int(weight), tuple(zones.split("|")), listed[0]), listed
