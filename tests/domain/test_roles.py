"""Which roles the bot may give, and who may choose them: tables of cases, and every permission there is."""

from dataclasses import replace

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.roles import (
    HARMLESS,
    POWERS,
    Chooser,
    ManageRolesMissing,
    RoleAboveBot,
    RoleBeyondChooser,
    RoleFacts,
    RoleIsEveryones,
    RoleManaged,
    RoleModerates,
    RolePowerful,
    check_chooser,
    powers_in,
    trouble_with,
)

PLAIN = RoleFacts(shown="@Listener")


def test_every_permission_that_discord_knows_is_either_a_power_or_harmless() -> None:
    """A new version of discord.py brings new ones: somebody has to decide about each."""
    known = {name for name, _ in discord.Permissions.all()}

    assert known == POWERS | HARMLESS
    assert not POWERS & HARMLESS


def test_whatever_is_named_after_moderating_or_managing_is_a_power() -> None:
    for name, _ in discord.Permissions.all():
        if name.startswith(("manage_", "moderate_", "ban_", "kick_", "mute_", "deafen_", "move_")):
            assert name in POWERS, name


def test_a_role_that_only_shows_is_given() -> None:
    assert trouble_with(PLAIN) is None


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"is_everyones": True}, RoleIsEveryones),
        ({"is_managed": True}, RoleManaged),
        ({"is_moderators": True}, RoleModerates),
        ({"powers": ("Administrator",)}, RolePowerful),
        ({"is_below_bot": False}, RoleAboveBot),
        ({"bot_manages": False}, ManageRolesMissing),
    ],
)
def test_a_role_that_must_not_be_given_is_refused_with_its_reason(changed, refusal) -> None:
    trouble = trouble_with(replace(PLAIN, **changed))

    assert trouble is not None
    assert type(trouble) is refusal
    assert trouble.facts["role"] == "@Listener"


@given(
    st.builds(
        RoleFacts,
        shown=st.just("@Any"),
        powers=st.lists(st.just("Ban Members")).map(tuple),
        is_everyones=st.booleans(),
        is_managed=st.booleans(),
        is_moderators=st.booleans(),
        is_below_bot=st.booleans(),
        bot_manages=st.booleans(),
    )
)
def test_only_a_role_without_any_trouble_is_given(role: RoleFacts) -> None:
    is_fine = role.is_below_bot and role.bot_manages
    is_bad = role.powers or role.is_everyones or role.is_managed or role.is_moderators

    assert (trouble_with(role) is None) == bool(is_fine and not is_bad)


@given(
    st.sets(st.sampled_from(sorted(POWERS | HARMLESS))), st.sets(st.sampled_from(sorted(POWERS | HARMLESS)))
)
def test_a_power_is_what_not_everybody_has(allowed: set[str], everybodys: set[str]) -> None:
    powers = powers_in(allowed, everybodys=everybodys)

    assert powers == sorted(powers)
    assert set(powers) == (allowed & POWERS) - everybodys


@pytest.mark.parametrize(
    ("chooser", "may"),
    [
        (Chooser(), False),
        (Chooser(manages_roles=True), False),
        (Chooser(stands_above=True), False),
        (Chooser(manages_roles=True, stands_above=True), True),
        (Chooser(is_owner=True), True),
    ],
)
def test_only_who_could_give_it_in_discord_may_have_the_bot_give_it(chooser: Chooser, may: bool) -> None:
    if may:
        check_chooser(PLAIN, chooser)
    else:
        with pytest.raises(RoleBeyondChooser):
            check_chooser(PLAIN, chooser)
