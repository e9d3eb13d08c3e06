"""Servers: which choices make sense."""

from dataclasses import asdict, fields
from typing import Any

import pytest

from bot.domain.servers import BoostChannelMissing, Server, SettingOutOfRange, set_boost_rules


def test_a_server_that_has_chosen_nothing_has_a_default_for_everything() -> None:
    assert set(asdict(Server())) == {field.name for field in fields(Server)}


def test_the_channel_for_boosts_is_the_one_chosen() -> None:
    assert Server(boosts_channel_id=5).boosts_channel() == 5


def test_without_a_channel_there_are_no_boosts() -> None:
    with pytest.raises(BoostChannelMissing):
        Server().boosts_channel()


def test_what_is_not_named_stays() -> None:
    server = Server(boost_open_limit=4, boost_daily_limit=5, boost_link_required=True, boost_threads=True)

    assert set_boost_rules(server) == server


def test_what_is_named_changes() -> None:
    server = Server(boost_link_required=True, boost_threads=True, timezone="Asia/Tokyo")

    changed = set_boost_rules(server, open_limit=10, per_day=10, link_required=False, threads=False)

    assert changed == Server(boost_open_limit=10, boost_daily_limit=10, timezone="Asia/Tokyo")


@pytest.mark.parametrize("name", ["open_limit", "per_day"])
@pytest.mark.parametrize("value", [-1, 0, 11])
def test_a_limit_outside_1_to_10_is_refused(name: str, value: Any) -> None:
    with pytest.raises(SettingOutOfRange) as caught:
        set_boost_rules(Server(), **{name: value})

    assert caught.value.facts == {"lowest": 1, "highest": 10}
