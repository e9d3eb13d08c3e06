"""Forms: each opening has an id of its own, and what is sent twice from one opening counts once."""

import ast
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import simcord
from sqlalchemy import text

import cogs
from tests.cogs.world import BOOST, World, answer_to, said

Opener = Callable[[World], Awaitable[simcord.InteractionResult]]


async def _favour(world: World) -> simcord.InteractionResult:
    # Bob answers Alice, so that she owes him an answer, and he has no boost.
    await world.respond(world.bob, await world.boost())
    listed = await world.alice.slash(world.boosts, "favours")
    return await world.alice.click(answer_to(listed), label="I answered them")


async def _log(world: World) -> simcord.InteractionResult:
    message = await world.bob.send(world.boosts, "A new chapter")
    return await world.alice.context_menu(world.boosts, "Log as response", message)


async def _request(world: World) -> simcord.InteractionResult:
    return await world.alice.slash(world.boosts, "boost request")


async def _adjust(world: World) -> simcord.InteractionResult:
    return await world.moderator.slash(world.log, "mod adjust", member=world.bob, points=5)


async def _count(world: World, table: str) -> int:
    async with world.app.database.read() as tx:
        return (await tx.connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()


@pytest.mark.parametrize(
    ("open_form", "fields", "table"),
    [
        (_favour, {"kind": ["comment"]}, "responses"),
        (_log, {"kind": ["comment"]}, "responses"),
        (_request, BOOST, "boosts"),
        (_adjust, {"reason": "Helped at the fair"}, "adjustments"),
    ],
)
async def test_a_form_that_a_phone_sends_twice_counts_once(
    world: World, open_form: Opener, fields: dict[str, Any], table: str
) -> None:
    await world.set_up()
    shown = await open_form(world)
    before = await _count(world, table)
    who = world.moderator if open_form is _adjust else world.alice

    first = await who.submit_modal(shown, fields)
    # simcord takes a form once; a phone on a bad network sends it as a new interaction.
    shown._interaction.modal_consumed = False
    again = await who.submit_modal(shown, fields)

    assert await _count(world, table) == before + 1
    assert said(first)
    assert said(again)


async def test_the_same_form_opened_again_counts_again(world: World) -> None:
    await world.set_up()
    for _ in range(2):
        await world.moderator.submit_modal(await _adjust(world), {"reason": "Helped at the fair"})

    assert await _count(world, "adjustments") == 2


@pytest.mark.parametrize("open_form", [_log, _request, _adjust])
async def test_each_opening_has_an_id_of_its_own(world: World, open_form: Opener) -> None:
    await world.set_up()

    first, second = await open_form(world), await open_form(world)

    assert first.modal is not None
    assert second.modal is not None
    assert first.modal["custom_id"] != second.modal["custom_id"]


async def test_a_form_opened_before_an_update_is_still_answered(world: World) -> None:
    await world.set_up()
    shown = await _request(world)
    assert shown.modal is not None
    shown.modal["custom_id"] = shown.modal["custom_id"].partition("~")[0]

    assert "on its way" in said(await world.alice.submit_modal(shown, BOOST))


def test_a_form_is_opened_in_one_place_only() -> None:
    calls = [
        (path.name, node.lineno)
        for path in Path(next(iter(cogs.__path__))).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute) and node.attr == "send_modal"
    ]

    assert calls == []
