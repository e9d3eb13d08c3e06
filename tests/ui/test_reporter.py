"""The reporter: whatever goes wrong, the member reads one kind sentence, and the log knows the rest."""

import re
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands
from structlog.testing import capture_logs

from bot.errors import Refusal
from tests.cogs.world import BOOST, World, said

APOLOGY = re.compile(
    r"Something went wrong on my side, and nothing was changed\. Please try once more\.\n"
    r"If it happens again, tell a moderator this number: ([0-9a-f]{6})"
)


class Mistake(Exception):
    """A mistake of ours."""


async def fail(*_: Any, **__: Any) -> Any:
    raise Mistake("with a secret of Alice’s in it")


def check(logs: list[Any], text: str) -> None:
    """Look at an apology: its number stands in the log beside the mistake."""
    match = APOLOGY.match(text)
    assert match is not None, text
    assert "secret" not in text
    (entry,) = [entry for entry in logs if entry["event"] == "interaction.failed"]
    assert entry["reference"] == match[1]
    assert isinstance(entry["exc_info"], Mistake)
    assert entry["log_level"] == "error"


async def test_a_mistake_behind_a_button_is_an_apology_with_a_number(world: World) -> None:
    card = await world.boost()
    world.app.services.boosts.save_for_later = fail

    with capture_logs() as logs:
        text = said(await world.bob.click(card, label="Save for later"))

    check(logs, text)


async def test_a_mistake_behind_a_form_gives_the_words_back_too(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    world.app.services.boosts.request = fail

    with capture_logs() as logs:
        text = said(await world.alice.submit_modal(shown, BOOST))

    check(logs, text)
    assert BOOST["news"] in text


async def test_a_mistake_behind_a_command_is_an_apology_with_a_number(world: World) -> None:
    world.app.services.boosts.list_saved = fail

    with capture_logs() as logs:
        text = said(await world.bob.slash(world.boosts, "boost saved"))

    check(logs, text)
    world.known_errors = world.env.error_cursor


async def test_a_mistake_after_an_acknowledgement_is_told_all_the_same(world: World) -> None:
    world.app.services.servers.health = fail

    with capture_logs() as logs:
        text = said(await world.moderator.slash(world.boosts, "setup check"))

    check(logs, text)
    world.known_errors = world.env.error_cursor


async def test_a_mistake_behind_a_page_button_is_an_apology_with_a_number(world: World) -> None:
    for number in range(6):
        await world.boost(world.add(f"writer{number}"), link=f"https://example.com/{number}")
    shown = await world.bob.slash(world.boosts, "boost list")
    world.app.services.boosts.list_ = fail
    assert shown.response is not None

    with capture_logs() as logs:
        text = said(await world.bob.click(shown.response, label="Next"))

    check(logs, text)


async def test_a_mistake_behind_suggestions_offers_none(world: World) -> None:
    world.app.services.boosts.list_ = fail

    assert await world.alice.autocomplete(world.boosts, "boost edit", "boost", "") == []


async def test_a_refusal_behind_a_button_reaches_the_member_and_not_the_log(world: World) -> None:
    card = await world.boost()

    with capture_logs() as logs:
        text = said(await world.alice.click(card, label="Save for later"))

    assert text.startswith("This is your own boost")
    assert [entry for entry in logs if entry["log_level"] in ("warning", "error")] == []


@pytest.mark.parametrize(
    ("status", "code"), [(404, 10062), (400, 40060), (401, 50027)], ids=["unknown", "answered", "expired"]
)
@pytest.mark.parametrize("way", ["command", "button", "form"])
async def test_an_interaction_that_is_too_late_is_only_logged(
    world: World, status: int, code: int, way: str
) -> None:
    card = await world.boost()
    shown = await world.bob.click(card, label="I responded")
    world.env.inject_error("POST", "/interactions/*/callback", status=status, code=code, times=None)

    async def act() -> simcord.InteractionResult:
        if way == "command":
            return await world.bob.slash(world.boosts, "boost saved")
        if way == "button":
            return await world.bob.click(card, label="Save for later")
        return await world.bob.submit_modal(shown, {"kind": ["comment"]})

    with capture_logs() as logs:
        result = await act()

    assert not result.acknowledged
    noticed = [entry["event"] for entry in logs if entry["log_level"] in ("warning", "error")]
    assert noticed == ["interaction.too_late"]
    world.known_errors = world.env.error_cursor


async def test_a_member_who_cannot_be_told_leaves_a_line_in_the_log(world: World) -> None:
    card = await world.boost()
    world.env.inject_error("POST", "/interactions/*/callback", status=400, code=50035, times=None)

    with capture_logs() as logs:
        await world.bob.click(card, label="Save for later")

    assert [entry["event"] for entry in logs] == ["interaction.failed", "interaction.unanswered"]


async def test_a_check_of_discords_is_a_plain_no(world: World) -> None:
    @app_commands.command()
    @app_commands.check(lambda _: False)
    async def closed(interaction: discord.Interaction[Any]) -> None:
        """Let nobody in."""
        raise AssertionError(interaction)

    world.app.client.tree.add_command(closed)
    await world.app.client.sync_if_changed(always=True)

    assert (
        said(await world.bob.slash(world.boosts, "closed"))
        == "You can’t use this here. If you think you should, ask a moderator."
    )
    world.known_errors = world.env.error_cursor


async def test_a_refusal_raised_by_a_check_keeps_its_reason(world: World) -> None:
    class OwnBoost(Refusal):
        """Has the key of one that has a text."""

    async def refuse(_: discord.Interaction[Any]) -> bool:
        raise app_commands.CheckFailure from OwnBoost()

    @app_commands.command()
    @app_commands.check(refuse)
    async def closed(interaction: discord.Interaction[Any]) -> None:
        """Let nobody in."""
        raise AssertionError(interaction)

    world.app.client.tree.add_command(closed)
    await world.app.client.sync_if_changed(always=True)

    assert said(await world.bob.slash(world.boosts, "closed")).startswith("This is your own boost")
