"""Promptness: an answer that takes long comes after an acknowledgement, in the place it was meant for."""

import asyncio
from datetime import timedelta

import pytest

from bot.ui import promptness
from tests.cogs.world import World, answer_to, said, text_of


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every interaction be acknowledged before anything is done about it."""
    monkeypatch.setattr(promptness, "_LATEST_SECONDS", 0)


def test_discord_hears_of_it_well_before_it_gives_up() -> None:
    assert promptness.ACKNOWLEDGE_SECONDS < 1
    assert promptness._LATEST_SECONDS < 3


@pytest.mark.usefixtures("impatient")
async def test_a_command_is_answered_after_it_for_the_members_eyes_only(world: World) -> None:
    result = await world.alice.slash(world.boosts, "boost list")

    assert answer_to(result).ephemeral
    assert said(result).startswith("Nothing is open right now.")


async def test_a_card_is_replaced_after_it_where_it_stands(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.boost(title="First", link="https://example.com/a")
    await world.boost(world.carol, title="Second", link="https://example.com/b")
    shown = answer_to(await world.bob.slash(world.boosts, "boost next"))
    monkeypatch.setattr(promptness, "_LATEST_SECONDS", 0)

    other = answer_to(await world.bob.click(shown, label="Another"))

    assert other.id == shown.id
    assert "**Second**" in text_of(other)


async def test_an_answer_to_a_button_leaves_its_card_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await world.boost()
    before = text_of(card)
    monkeypatch.setattr(promptness, "_LATEST_SECONDS", 0)

    result = await world.bob.click(card, label="Save for later")

    assert ["Saved" in text_of(each) for each in result.followups] == [True]
    assert text_of(world.card) == before


@pytest.mark.usefixtures("impatient")
async def test_a_form_that_cannot_open_any_more_says_what_to_do(world: World) -> None:
    result = await world.alice.slash(world.boosts, "boost request")

    assert said(result) == "That took me a moment too long to open a form. Please do the same once more."


async def test_a_press_that_is_answered_in_time_leaves_nothing_behind(world: World) -> None:
    await world.alice.slash(world.boosts, "boost list")

    assert "acknowledge" not in {task.get_name() for task in asyncio.all_tasks()}
    await world.pass_time(timedelta(seconds=5))
    assert world.env.errors == []
