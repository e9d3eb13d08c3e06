"""Names of zones: what people type for theirs, and what is offered to them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.zone_names import PLACES
from bot.domain.zone_search import ZoneAmbiguous, ZoneUnknown, city_of, find_zone, search_zones

WINTER = datetime(2026, 1, 14, 13, 5, tzinfo=UTC)
SUMMER = datetime(2026, 7, 14, 13, 5, tzinfo=UTC)

TYPED = {
    "Boston": "America/New_York",
    "Seattle": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles",
    "California": "America/Los_Angeles",
    "Texas": "America/Chicago",
    "Mumbai": "Asia/Kolkata",
    "Delhi": "Asia/Kolkata",
    "Bangalore": "Asia/Kolkata",
    "Beijing": "Asia/Shanghai",
    "\u5317\u4eac": "Asia/Shanghai",
    "Munich": "Europe/Berlin",
    "M\u00fcnchen": "Europe/Berlin",
    "munchen": "Europe/Berlin",
    "Milan": "Europe/Rome",
    "Milano": "Europe/Rome",
    "Barcelona": "Europe/Madrid",
    "Manchester": "Europe/London",
    "England": "Europe/London",
    "Scotland": "Europe/London",
    "uk": "Europe/London",
    "Germany": "Europe/Berlin",
    "Deutschland": "Europe/Berlin",
    "Japan": "Asia/Tokyo",
    "S\u00e3o Paulo": "America/Sao_Paulo",
    "sao paulo": "America/Sao_Paulo",
    "Ontario": "America/Toronto",
    "Queensland": "Australia/Brisbane",
    "USA": "America/New_York",
    "EST": "America/New_York",
    "et": "America/New_York",
    "Eastern Time": "America/New_York",
    "PST": "America/Los_Angeles",
    "CET": "Europe/Berlin",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "IST": "Asia/Kolkata",
    "AEST": "Australia/Sydney",
}
"""What people type, and the zone that is offered first."""


class TestNames:
    @pytest.mark.parametrize(
        ("typed", "name"),
        [
            ("Europe/Lisbon", "Europe/Lisbon"),
            ("europe/lisbon", "Europe/Lisbon"),
            (" America/New York ", "America/New_York"),
            ("AMERICA/ARGENTINA/BUENOS_AIRES", "America/Argentina/Buenos_Aires"),
            ("America/Port-au-Prince", "America/Port-au-Prince"),
            ("utc", "UTC"),
            ("US/Eastern", "US/Eastern"),
            ("Asia/Calcutta", "Asia/Calcutta"),
        ],
    )
    def test_a_place_is_found_however_it_is_written(self, typed: str, name: str) -> None:
        assert find_zone(typed) == name

    @pytest.mark.parametrize(
        "typed",
        [
            *(
                "",
                " ",
                "UTC+3",
                "GMT+3",
                "+03:00",
                "Etc/GMT+3",
                "PST8PDT",
                "Factory",
                "localtime",
            ),
            *("Europe", "Europe/", "Europe/Atlantis", "posix/Europe/Lisbon", "posixrules"),
            *("../Europe/Lisbon", "Europe/../Europe/Lisbon", "/usr/share/zoneinfo/Europe/Lisbon"),
            *("Europe\\Lisbon", "Europe/Lisbon\0", "Europe//Lisbon", "tzdata.zi", "x" * 5000),
        ],
    )
    def test_anything_else_is_refused(self, typed: str) -> None:
        with pytest.raises(ZoneUnknown):
            find_zone(typed)

    def test_what_was_typed_is_repeated_safely(self) -> None:
        with pytest.raises(ZoneUnknown) as refusal:
            find_zone("@everyone **\u202e" + "x" * 500)

        zone = refusal.value.facts["zone"]
        assert isinstance(zone, str)
        assert zone.startswith("@\u200beveryone \\*\\*x")
        assert len(zone) < 60

    @given(st.text())
    @settings(deadline=None)
    def test_nothing_typed_is_an_error(self, typed: str) -> None:
        try:
            name = find_zone(typed)
        except ZoneUnknown:
            return
        assert ZoneInfo(name).key == name


class TestSearch:
    @pytest.mark.parametrize(
        ("typed", "first"),
        [
            ("lisb", "Europe/Lisbon"),
            ("new york", "America/New_York"),
            ("new y", "America/New_York"),
            ("samoa", "Pacific/Apia"),
            ("utc", "UTC"),
        ],
    )
    def test_the_city_comes_first(self, typed: str, first: str) -> None:
        assert search_zones(typed, WINTER, limit=25)[0].zone == first

    def test_there_are_never_more_than_fit(self) -> None:
        for typed in ("", "a", "america"):
            assert len(search_zones(typed, WINTER, limit=25)) == 25

    def test_what_no_zone_holds_finds_nothing(self) -> None:
        assert search_zones("atlantis", WINTER, limit=25) == []

    def test_all_that_is_found_can_be_chosen(self) -> None:
        for typed in ("", "e", "/", "port"):
            for found in search_zones(typed, WINTER, limit=99):
                assert find_zone(found.zone) == found.zone

    @pytest.mark.parametrize("typed", ["Lisbon", " new  york "])
    def test_a_city_without_a_namesake_is_enough(self, typed: str) -> None:
        assert find_zone(typed) in ("Europe/Lisbon", "America/New_York")

    def test_a_zone_is_called_by_its_city(self) -> None:
        assert city_of("America/Argentina/Buenos_Aires") == "Buenos Aires"

    @pytest.mark.parametrize("typed", TYPED)
    def test_whatever_people_call_their_place_or_clock_finds_it(self, typed: str) -> None:
        assert search_zones(typed, WINTER, limit=25)[0].zone == TYPED[typed]

    @pytest.mark.parametrize("typed", ["Boston", "Munich", "England", "Germany", "M\u00fcnchen", "Mumbai"])
    def test_a_place_with_one_zone_need_not_be_chosen(self, typed: str) -> None:
        assert find_zone(typed) == TYPED[typed]
        assert find_zone(typed.upper()) == TYPED[typed]

    @pytest.mark.parametrize(
        ("typed", "places"),
        [
            ("USA", "New York, Chicago, Los Angeles"),
            ("EST", "New York, Toronto, Port-au-Prince"),
            ("Georgia", "Tbilisi, Moscow, New York"),
        ],
    )
    def test_a_place_with_several_names_some_of_them(self, typed: str, places: str) -> None:
        with pytest.raises(ZoneAmbiguous) as refusal:
            find_zone(typed)

        assert refusal.value.facts == {"zone": typed, "places": places}

    @pytest.mark.parametrize(
        ("typed", "now", "zone"),
        [
            ("UTC+1", WINTER, "Europe/Berlin"),
            ("utc +1", SUMMER, "Europe/London"),
            ("GMT-5", WINTER, "America/New_York"),
            ("-8", WINTER, "America/Los_Angeles"),
            ("+05:30", WINTER, "Asia/Kolkata"),
            ("+0545", WINTER, "Asia/Kathmandu"),
            ("+13", WINTER, "Pacific/Auckland"),
            ("14:05", WINTER, "Europe/Berlin"),
            ("14.05", WINTER, "Europe/Berlin"),
            ("2:05 pm", WINTER, "Europe/Berlin"),
            ("2pm", WINTER, "Europe/Berlin"),
            ("8:05 a.m.", WINTER, "America/New_York"),
            ("18:35", WINTER, "Asia/Kolkata"),
        ],
    )
    def test_an_offset_or_the_time_it_is_finds_the_largest_zone(
        self, typed: str, now: datetime, zone: str
    ) -> None:
        found = [each.zone for each in search_zones(typed, now, limit=25)]

        assert found[0] == zone
        assert len({now.astimezone(ZoneInfo(each)).strftime("%H:%M") for each in found}) <= 2

    def test_the_place_it_was_found_by_is_said(self) -> None:
        assert search_zones("munch", WINTER, limit=1)[0] == ("Europe/Berlin", "Munich")
        assert search_zones("berlin", WINTER, limit=1)[0] == ("Europe/Berlin", "")

    @given(st.text(max_size=20), st.datetimes(timezones=st.just(UTC)))
    @settings(deadline=None)
    def test_nothing_typed_is_an_error_here_either(self, typed: str, now: datetime) -> None:
        now = now.replace(year=min(max(now.year, 2000), 2100))
        assert all(found.zone in available_timezones() for found in search_zones(typed, now, limit=25))


def test_every_listed_place_has_zones_that_this_python_knows() -> None:
    for line in PLACES.splitlines():
        _, zones, names = line.split("\t")
        assert all(find_zone(zone) == zone for zone in zones.split("|")), names
