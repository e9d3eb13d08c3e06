"""Other languages: commands are named, and members answered, in theirs as soon as there are texts."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import texts
from tests.cogs.world import BOOST, World, form_of, open_world, posted, said, text_of
from tests.databases import SqliteFiles

GERMAN = """
command-boost = schub
command-boost-description = Bitte um Antworten
command-boost-saved = gemerkt
command-boost-saved-description = Was du dir gemerkt hast
option-boost-request-genre = gattung
option-boost-request-genre-description = Was es ist
choice-fantasy = Fantastik
boost-saved-empty = Deine Liste ist leer.
refusal-own-boost = Das ist dein eigener.
refusal-boost-unknown = Den gibt es hier nicht.
boost-form-title = Schub erbitten
boost-requested = Unterwegs nach { $channel }.
refusal-link-not-web = Das ist keine Adresse.
form-kept = Das hast du geschrieben:
error-unexpected = Da ging etwas schief: { $reference }
boost-respond = Ich habe geantwortet
"""


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Add a language with a few texts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    english = (Path(texts.__file__).parent / "en.ftl").read_text(encoding="utf-8")
    (folder / "en.ftl").write_text(english, encoding="utf-8")
    (folder / "de.ftl").write_text(GERMAN, encoding="utf-8")
    monkeypatch.setattr(texts, "_FOLDER", folder)
    texts._bundle.cache_clear()
    yield
    texts._bundle.cache_clear()


@pytest.fixture
async def world(german: None, sqlite_files: SqliteFiles, tmp_path: Path) -> AsyncIterator[World]:
    """Return a server whose members use Discord in German."""
    async with open_world(sqlite_files.create(tmp_path)) as world:
        await world.set_up()
        emit = world.env.backend.emit

        def emit_in_german(event: str, payload: Any) -> None:
            emit(event, {**payload, "locale": "de"} if event == "INTERACTION_CREATE" else payload)

        world.env.backend.emit = emit_in_german
        yield world


def synced(world: World, *path: str) -> dict[str, Any]:
    """Return a command, or a part of it, as it was sent to Discord."""
    found: Any = world.env.backend.find_command(path[0], world.guild.id)
    for name in path[1:]:
        found = next(option for option in found["options"] if option["name"] == name)
    return found


async def test_commands_options_and_choices_are_named_in_a_language_that_has_texts(world: World) -> None:
    assert synced(world, "boost")["name_localizations"] == {"de": "schub"}
    assert synced(world, "boost")["description_localizations"] == {"de": "Bitte um Antworten"}
    assert synced(world, "boost", "saved")["name_localizations"] == {"de": "gemerkt"}
    genre = synced(world, "boost", "request", "genre")
    assert genre["name_localizations"] == {"de": "gattung"}
    assert genre["description_localizations"] == {"de": "Was es ist"}
    assert genre["choices"][0]["name_localizations"] == {"de": "Fantastik"}


async def test_what_is_not_translated_keeps_its_english_name(world: World) -> None:
    assert not synced(world, "help").get("name_localizations")
    assert not synced(world, "boost", "list").get("description_localizations")


async def test_a_command_answers_in_the_members_language(world: World) -> None:
    assert said(await world.bob.slash(world.boosts, "boost saved")) == "Deine Liste ist leer."


async def test_a_refusal_of_a_command_is_said_in_the_members_language(world: World) -> None:
    text = said(await world.bob.slash(world.boosts, "boost edit", boost="nonsense"))

    assert text == "Den gibt es hier nicht."


async def test_a_form_and_its_answers_are_in_the_members_language(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    assert shown.modal is not None
    assert shown.modal["title"] == "Schub erbitten"
    assert form_of(shown)["link"]["custom_id"] == "link"

    refused = said(await world.alice.submit_modal(shown, BOOST | {"link": "nichts"}))
    assert refused.startswith("Das ist keine Adresse.\nDas hast du geschrieben:\n")
    again = await world.alice.slash(world.boosts, "boost request")

    assert said(await world.alice.submit_modal(again, BOOST)).startswith("Unterwegs nach <#")


async def test_a_button_answers_in_the_members_language(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    await world.alice.submit_modal(shown, BOOST)

    text = said(await world.alice.click(world.card, label="Save for later"))

    assert text == "Das ist dein eigener."


async def test_what_everybody_reads_is_in_the_servers_language_whoever_caused_it(world: World) -> None:
    shown = await world.alice.slash(world.boosts, "boost request")
    await world.alice.submit_modal(shown, BOOST)

    assert "[I responded]" in text_of(world.card)
    world.env.backend.edit_guild(world.guild.id, {"preferred_locale": "de"})
    await world.env.settle()
    shown = await world.bob.slash(world.boosts, "boost request")
    await world.bob.submit_modal(shown, BOOST | {"link": "https://example.com/b"})

    assert "[Ich habe geantwortet]" in text_of(posted(world.boosts)[-1])


async def test_an_apology_is_in_the_members_language(world: World) -> None:
    async def fail(*_: Any, **__: Any) -> Any:
        raise RuntimeError

    world.app.services.boosts.list_saved = fail

    text = said(await world.bob.slash(world.boosts, "boost saved"))

    assert text.startswith("Da ging etwas schief: ")
    world.known_errors = world.env.error_cursor
