"""Every text: written, used, complete with its facts, and fit to be read by a member."""

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import bot.texts
from bot import texts
from bot.app import build
from bot.clock import SystemClock
from bot.domain.boosts import State
from bot.domain.calls import CallState
from bot.domain.flags import Verdict
from bot.domain.genres import Genre
from bot.domain.members import Notices
from bot.domain.points import Share
from bot.domain.responses import Kind, Source, Status
from bot.domain.roles import POWERS
from bot.domain.rounds import WEEKDAYS
from bot.domain.servers import Server
from bot.domain.streaks import State as StreakState
from bot.domain.streaks import Unit
from bot.settings import Settings
from bot.storage.database import Database
from bot.texts import TextMissing, find, locales, say, speaking
from bot.ui.access import BOOST_NEEDS, LOG_NEEDS, THREAD_NEEDS
from bot.ui.cards import TEXT_LIMIT
from bot.ui.pictures.health import HealthFigures
from bot.ui.reporter import refusal_card
from tests.texts.source import every_pattern, every_string, keys_asked_for, raised, refusals

FILE = Path(bot.texts.__file__).parent / "en.ftl"

JARGON = re.compile(
    r"\b(None|null|nil|NaN|True|False|guild|snowflake|ephemeral|modal|interaction|payload|exception"
    r"|traceback|database|user ?id|custom_id|TODO|FIXME)\b"
)
ENUMS = {
    "kind-{}": Kind,
    "kind-{}-hint": Kind,
    "did-{}": Kind,
    "genre-{}": Genre,
    "call-state-{}": CallState,
    "me-notices-{}": Notices,
    "worth-{}": [share.name.lower() for share in Share],
    "source-{}": Source,
    "status-{}": Status,
    "why-rule-{}": Source,
    **{
        f"{text}-{{}}": ("boost", "discord", "elsewhere")
        for text in (
            "response-notice",
            "thanks-notice",
            "dispute-notice",
            "undo-sure",
            "digest-entry",
        )
    },
    "boost-ended-{}": [state for state in State if not state.is_live and state is not State.REMOVED],
    "flag-decided-{}-report": [f"{verdict}" for verdict in ("upheld", "dismissed")],
    "permission-{}": [
        name.replace("_", "-") for name in (*BOOST_NEEDS, *THREAD_NEEDS, *LOG_NEEDS, *sorted(POWERS))
    ],
    "picture-month-{}": [date(2026, month, 1).strftime("%b").lower() for month in range(1, 13)],
    "picture-weekday-{}": [date(2026, 6, day).strftime("%a").lower() for day in range(1, 8)],
    "picture-state-{}": StreakState,
    "picture-became-{}": StreakState,
    "picture-counted-{}": [
        state for state in StreakState if state not in (StreakState.OPEN, StreakState.BEFORE)
    ],
    "picture-current-{}": Unit,
    "picture-streak-summary-{}": Unit,
    "picture-health-{}": [field.name.replace("_", "-") for field in fields(HealthFigures)],
    "weekday-{}": WEEKDAYS,
    "choice-{}": [
        *(field.name.replace("_", "-") for field in fields(Server)),
        *("track", "ranking-channel-id"),
    ],
    "setup-channel-{}": ["boosts", "challenge", "milestones", "log", "ranking"],
    "setup-check-{}-none": ["milestones", "log", "ranking"],
}


def parsed() -> ast.Resource:
    return FluentParser().parse(FILE.read_text(encoding="utf-8"))


@cache
def messages() -> dict[str, ast.Message]:
    return {entry.id.name: entry for entry in parsed().body if isinstance(entry, ast.Message)}


def facts_of(node: object) -> Iterator[str]:
    """Yield the names of the facts that a text shows or chooses by."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            for each in value if isinstance(value, list) else [value]:
                yield from facts_of(each)


def numbers_of(node: object) -> Iterator[str]:
    """Yield the names of the facts that a text chooses by, and so takes for numbers."""
    if isinstance(node, ast.SelectExpression) and any(
        isinstance(variant.key, ast.NumberLiteral) or variant.key.name in ("one", "few", "many")
        for variant in node.variants
    ):
        yield from facts_of(node.selector)
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            for each in value if isinstance(value, list) else [value]:
                yield from numbers_of(each)


KEYS = sorted(messages())


def test_the_file_is_written_in_fluent_without_mistakes() -> None:
    assert [entry.content for entry in parsed().body if isinstance(entry, ast.Junk)] == []


def test_no_text_is_written_twice() -> None:
    names = [entry.id.name for entry in parsed().body if isinstance(entry, ast.Message)]

    assert len(names) == len(set(names))


def test_english_is_one_of_the_languages() -> None:
    assert "en" in locales()


@pytest.mark.parametrize("name", sorted(refusals()))
def test_every_refusal_has_its_text(name: str) -> None:
    assert refusals()[name].key() in messages()
    assert refusals()[name].__doc__, "it says when"


def test_every_refusal_is_given_the_facts_that_its_text_names() -> None:
    missing = [
        f"{where}: {name} lacks {sorted(needed - facts)}"
        for name, facts, where in raised()
        if (needed := set(facts_of(messages().get(refusals()[name].key())))) - facts
    ]

    assert missing == []


def test_every_refusal_is_raised_somewhere() -> None:
    assert set(refusals()) == {name for name, _, _ in raised()}


def test_every_key_that_is_asked_for_is_written() -> None:
    asked = list(keys_asked_for())
    missing = [
        f"{where}: {pattern}"
        for pattern, _, where in asked
        if not any(re.fullmatch(pattern, key) for key in KEYS)
    ]

    assert len(asked) > 100, "the search still finds what is said"
    assert missing == []


@pytest.mark.parametrize("template", ENUMS)
def test_every_member_of_an_enumeration_that_is_said_has_its_text(template: str) -> None:
    missing = [key for value in ENUMS[template] if (key := template.format(value)) not in messages()]

    assert missing == []


def test_every_decision_on_every_kind_of_case_has_its_text() -> None:
    for subject in ("report", "dispute", "pattern", "near-identical"):
        for verdict in Verdict:
            assert f"flag-decided-{verdict.value}-{subject}" in messages()
    for subject in ("report", "dispute", "near-identical"):
        assert f"flag-decided-overtaken-{subject}" in messages()


def test_every_text_that_is_written_is_used() -> None:
    known = every_string() | {refusal.key() for refusal in refusals().values()}
    patterns = [re.compile(pattern) for pattern in every_pattern()]

    assert [
        key for key in KEYS if key not in known and not any(each.fullmatch(key) for each in patterns)
    ] == []


@pytest.mark.parametrize("key", KEYS)
def test_every_text_can_be_said_and_read(key: str) -> None:
    message = messages()[key]
    numbers = set(numbers_of(message.value))
    names = set(facts_of(message.value))
    said: list[str] = []
    for number in (0, 1, 2, 5, 1_000):
        facts = {name: number if name in numbers else f"<{name}>" for name in names}

        text = say(key, **facts)

        assert text.strip() == text
        assert text
        assert len(text) < TEXT_LIMIT / 2
        plain = re.sub(r"<\w+>", "", text)
        assert not JARGON.search(plain)
        assert not re.search(r"[{}$]", plain)
        assert "'" not in plain, "typeset: ’"
        assert '"' not in plain, "typeset: “”"
        assert "..." not in plain
        assert "  " not in re.sub(r"<dots>  ", "", text)
        said.append(text)
    assert all(f"<{name}>" in "".join(said) for name in names - numbers - _CHOSEN)


_CHOSEN = {
    "outcome",
    "fault",
    "link_required",
    "threads",
    "source",
    "named_only",
    "spares",
    "ranked_by",
    "of_when",
}
"""Facts that a text chooses by, and does not show."""


@pytest.mark.parametrize(
    "name", [name for name in sorted(refusals()) if refusals()[name].key() in messages()]
)
def test_every_refusal_becomes_a_card(name: str) -> None:
    needed = set(facts_of(messages()[refusals()[name].key()]))
    numbers = set(numbers_of(messages()[refusals()[name].key()]))
    at = datetime(2026, 3, 4, tzinfo=UTC)
    facts = {fact: at if fact == "again_at" else 3 if fact in numbers else "x" for fact in needed}

    card = refusal_card(refusals()[name](**facts), kept="What I wrote")

    text = str(card.to_components())
    assert "What I wrote" in text
    assert ("<t:1772582400:R>" in text) == ("again_at" in needed)


async def test_every_command_that_a_text_names_exists(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/x.db")
    database = Database(settings.database_url)
    client = build(settings, database, SystemClock()).client
    await client.load_cogs()
    known = {command.qualified_name for command in client.tree.walk_commands()}

    named = {
        (key, match[1].strip())
        for key, message in messages().items()
        for match in re.finditer(
            r"`/([a-z]+(?: [a-z-]+)?)",
            FILE.read_text(encoding="utf-8")[
                message.span.start : message.span.end  # pyright: ignore[reportOptionalMemberAccess]
            ],
        )
    }
    assert len(named) > 20
    assert {(key, name) for key, name in named if name not in known} == set()
    await database.close()


# Saying.


def test_a_text_that_nobody_has_written_is_a_mistake_of_ours() -> None:
    with pytest.raises(TextMissing):
        say("no-such-text")


def test_a_fact_that_is_missing_is_a_mistake_of_ours() -> None:
    with pytest.raises(TextMissing):
        say("boost-heading")


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Add a language with one text."""
    (tmp_path / "en.ftl").write_text(FILE.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "de.ftl").write_text("boost-respond = Ich habe geantwortet\n", encoding="utf-8")
    monkeypatch.setattr(texts, "_FOLDER", tmp_path)
    texts._bundle.cache_clear()
    yield
    texts._bundle.cache_clear()


def test_another_language_is_spoken_where_it_is_written_and_english_elsewhere(german: None) -> None:
    with speaking("de"):
        assert say("boost-respond") == "Ich habe geantwortet"
        assert say("boost-save") == "Save for later"
    assert say("boost-respond") == "I responded"


def test_a_regional_language_is_served_by_its_general_one(german: None) -> None:
    with speaking("de-AT"):
        assert say("boost-respond") == "Ich habe geantwortet"
    with speaking("en-GB"):
        assert say("boost-respond") == "I responded"


def test_a_language_without_texts_is_served_in_english(german: None) -> None:
    with speaking("ja"):
        assert say("boost-respond") == "I responded"
    assert find("ja", "boost-respond") is None


def test_languages_are_found_by_their_files(german: None) -> None:
    assert locales() == ["de", "en"]


def test_english_numbers_have_separators_and_ids_have_none() -> None:
    assert "1,200" in say("refusal-title-too-long", length=1_200, limit=100)
    assert "<@1456074443980800007>" in say("boost-byline", author="<@1456074443980800007>", platform="X")
