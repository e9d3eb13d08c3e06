"""Zones as members and moderators choose them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.servers import SettingOutOfRange
from bot.domain.zone_search import ZoneUnknown
from bot.domain.zones import Calendar, ZoneChange, ZoneChangedRecently
from bot.services.zones import ZoneChosen
from tests.builders import AUTHOR, GUILD, OTHER_GUILD, PEER
from tests.services.community import Community

MIDNIGHT = datetime(2026, 3, 5, tzinfo=UTC)
LISBON = Calendar("Europe/Lisbon")


async def test_until_they_choose_a_member_lives_by_the_servers_clock(community: Community) -> None:
    assert await community.services.zones.get(GUILD, PEER) == ZoneChosen(
        Calendar("UTC"), None, follows_server=True
    )


async def test_what_is_chosen_begins_with_the_next_day(community: Community) -> None:
    chosen = await community.services.zones.choose(GUILD, PEER, zone="lisbon")

    assert chosen == ZoneChosen(Calendar("UTC"), ZoneChange(LISBON, MIDNIGHT))
    community.clock.set(MIDNIGHT)
    assert await community.services.zones.get(GUILD, PEER) == ZoneChosen(LISBON, None)
    assert (await community.services.zones.get(GUILD, AUTHOR)).follows_server
    assert (await community.services.zones.get(OTHER_GUILD, PEER)).follows_server


async def test_zone_and_day_start_are_chosen_one_after_the_other(community: Community) -> None:
    await community.services.zones.choose(GUILD, PEER, zone="Europe/Lisbon")
    chosen = await community.services.zones.choose(GUILD, PEER, day_start_hours=4)

    assert chosen.next is not None
    assert chosen.next.calendar == Calendar("Europe/Lisbon", 4)


async def test_a_wrong_choice_is_taken_back_before_it_applies(community: Community) -> None:
    await community.services.zones.choose(GUILD, PEER, zone="Asia/Tokyo")

    chosen = await community.services.zones.choose(GUILD, PEER, zone="UTC")

    assert chosen == ZoneChosen(Calendar("UTC"), None, follows_server=True)


async def test_it_changes_once_in_seven_days(community: Community) -> None:
    zones = community.services.zones
    await zones.choose(GUILD, PEER, zone="Europe/Lisbon")
    community.move(days=3)

    with pytest.raises(ZoneChangedRecently) as refusal:
        await zones.choose(GUILD, PEER, zone="Asia/Tokyo")

    assert refusal.value.facts["again_at"] == MIDNIGHT + timedelta(days=7)
    community.move(days=5)
    assert (await zones.choose(GUILD, PEER, zone="Asia/Tokyo")).next is not None


async def test_a_change_of_the_servers_keeps_no_member_from_choosing(community: Community) -> None:
    await community.services.zones.choose_for_server(GUILD, "America/New_York")
    community.move(days=1)
    assert (await community.services.zones.get(GUILD, PEER)).calendar == Calendar("America/New_York")

    chosen = await community.services.zones.choose(GUILD, PEER, zone="Europe/Lisbon")

    assert chosen.next is not None
    assert chosen.next.calendar == LISBON


async def test_who_chose_stays_where_they_are_when_the_server_moves(community: Community) -> None:
    await community.services.zones.choose(GUILD, PEER, zone="Europe/Lisbon")
    community.move(days=1)

    await community.services.zones.choose_for_server(GUILD, "Asia/Tokyo")
    community.move(days=2)

    assert (await community.services.zones.get(GUILD, PEER)).calendar == LISBON
    assert (await community.services.zones.get(GUILD, AUTHOR)).calendar == Calendar("Asia/Tokyo")


async def test_the_servers_choice_is_replaced_before_it_applies_and_rests_afterwards(
    community: Community,
) -> None:
    zones = community.services.zones
    await zones.choose_for_server(GUILD, "Asia/Tokyo")
    await zones.choose_for_server(GUILD, "Europe/Lisbon")
    community.move(days=1)

    assert (await zones.get(GUILD, PEER)).calendar == LISBON
    assert (await community.services.servers.get(GUILD)).timezone == "Europe/Lisbon"
    with pytest.raises(ZoneChangedRecently):
        await zones.choose_for_server(GUILD, "Asia/Tokyo")
    assert (await community.services.servers.get(GUILD)).timezone == "Europe/Lisbon"


@pytest.mark.parametrize("zone", ["Atlantis", "Etc/GMT+3", "../etc/passwd"])
async def test_a_zone_that_does_not_exist_changes_nothing(community: Community, zone: str) -> None:
    with pytest.raises(ZoneUnknown):
        await community.services.zones.choose(GUILD, PEER, zone=zone)
    with pytest.raises(ZoneUnknown):
        await community.services.zones.choose_for_server(GUILD, zone)

    assert (await community.services.zones.get(GUILD, PEER)).calendar == Calendar("UTC")


async def test_a_day_starts_at_six_at_the_latest(community: Community) -> None:
    with pytest.raises(SettingOutOfRange):
        await community.services.zones.choose(GUILD, PEER, day_start_hours=7)
