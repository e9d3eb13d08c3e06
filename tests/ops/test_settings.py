"""What a host can write into the environment, and what the bot says when it cannot start with it."""

import itertools
import re
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.settings import Settings, SettingsInvalid, load_settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"
LINE = re.compile(r"(?:# )?([A-Z_]+)=(.*)")


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def load(monkeypatch: pytest.MonkeyPatch, **environment: str) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return load_settings()


def problem(monkeypatch: pytest.MonkeyPatch, **environment: str) -> str:
    with pytest.raises(SettingsInvalid) as refused:
        load(monkeypatch, **environment)
    assert len(refused.value.problems) == 1
    return str(refused.value)


def test_the_example_names_every_setting_once_and_in_order() -> None:
    named = [match[1] for match in map(LINE.fullmatch, EXAMPLE.read_text().splitlines()) if match]

    assert named == [name.upper() for name in Settings.model_fields]


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    everything_in = tmp_path / "everything.env"
    everything_in.write_text(re.sub(r"(?m)^# (?=[A-Z_]+=)", "", EXAMPLE.read_text()))

    assert load_settings(everything_in) == load_settings(EXAMPLE) == load_settings(None)


def test_the_example_explains_each_setting_in_the_line_above_it() -> None:
    lines = EXAMPLE.read_text().splitlines()

    unexplained = [
        line
        for above, line in itertools.pairwise(lines)
        if LINE.fullmatch(line) and not re.match(r"# .{20,}", above)
    ]

    assert unexplained == []


@pytest.mark.parametrize("name", Settings.model_fields)
def test_a_setting_has_an_explanation_and_an_example_that_is_valid(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    field = Settings.model_fields[name]

    assert field.description
    assert field.examples
    companion = {"SHARD_COUNT": "8"} if name == "shard_ids" else {}
    load(monkeypatch, **companion, **{name.upper(): field.examples[0]})


def test_without_an_environment_the_defaults_hold() -> None:
    settings = load_settings()

    assert settings.discord_token is None
    assert settings.database_url == "sqlite+aiosqlite:///switchboard.db"
    assert settings.health_port is None
    assert settings.shard_ids is None


def test_an_env_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("DISCORD_TOKEN=from-file\nBACKUPS_KEPT=3\nSOMETHING_ELSE=1\n", encoding="utf-8")

    settings = load(monkeypatch, BACKUPS_KEPT="9")

    assert settings.discord_token == SecretStr("from-file")
    assert settings.backups_kept == 9


def test_an_env_file_saved_with_a_byte_order_mark_is_read() -> None:
    Path(".env").write_text("DISCORD_TOKEN=first-line\n", encoding="utf-8-sig")

    assert load_settings().discord_token == SecretStr("first-line")


def test_an_env_file_in_another_encoding_is_named() -> None:
    Path(".env").write_bytes("# d\N{LATIN SMALL LETTER E WITH ACUTE}faut\n".encode("latin-1"))

    with pytest.raises(SettingsInvalid, match=r"^\.env is not UTF-8 text"):
        load_settings()


@pytest.mark.parametrize("name", Settings.model_fields)
@pytest.mark.parametrize("empty", ["", "   "])
def test_an_empty_value_counts_as_not_set(monkeypatch: pytest.MonkeyPatch, name: str, empty: str) -> None:
    assert load(monkeypatch, **{name.upper(): empty}) == load_settings(None)


def test_settings_cannot_be_changed() -> None:
    settings = load_settings()

    with pytest.raises(ValidationError, match="frozen"):
        settings.backups_kept = 7


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("sqlite:///switchboard.db", "sqlite+aiosqlite:///switchboard.db"),
        ("sqlite:////data/switchboard.db", "sqlite+aiosqlite:////data/switchboard.db"),
        ("sqlite+aiosqlite:///kept.db", "sqlite+aiosqlite:///kept.db"),
        ("postgres://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql://u:p@h:5432/d", "postgresql+asyncpg://u:p@h:5432/d"),
        ("postgresql+asyncpg://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql://u:p@h/d?sslmode=require", "postgresql+asyncpg://u:p@h/d?ssl=require"),
        ("postgresql://u@/d?host=/run/pg", "postgresql+asyncpg://u@/d?host=%2Frun%2Fpg"),
    ],
)
def test_a_database_url_gets_its_driver(monkeypatch: pytest.MonkeyPatch, given: str, used: str) -> None:
    assert load(monkeypatch, DATABASE_URL=given).database_url == used


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("mysql://root:hunter2@h/d", "must begin with sqlite:/// or postgresql://"),
        ("hunter2.db", "must begin with sqlite:/// or postgresql://"),
        ("sqlite://", "must name a file"),
        ("sqlite:///:memory:", "must name a file"),
        ("sqlite://hunter2.db", "three slashes"),
    ],
)
def test_a_database_url_that_cannot_work_is_refused(
    monkeypatch: pytest.MonkeyPatch, given: str, reason: str
) -> None:
    sentence = problem(monkeypatch, DATABASE_URL=given)

    assert sentence.startswith("DATABASE_URL ")
    assert reason in sentence
    assert "Example: DATABASE_URL=" in sentence
    assert "hunter2" not in sentence


@pytest.mark.parametrize(
    ("given", "shards"),
    [
        ("0", [0]),
        ("0,1,2", [0, 1, 2]),
        ("0-3", [0, 1, 2, 3]),
        ("5, 0-2, 2", [0, 1, 2, 5]),
    ],
)
def test_shards_are_numbers_and_ranges(
    monkeypatch: pytest.MonkeyPatch, given: str, shards: list[int]
) -> None:
    assert load(monkeypatch, SHARD_IDS=given, SHARD_COUNT="8").shard_ids == shards


@pytest.mark.parametrize("given", ["one", "3-1", "0-", "-1", "0;1", "[0, 1]", "0-999999999"])
def test_shards_that_cannot_be_read_are_refused(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    sentence = problem(monkeypatch, SHARD_IDS=given, SHARD_COUNT="8")

    assert sentence.startswith("SHARD_IDS must be numbers from 0")


def test_shards_need_to_know_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert problem(monkeypatch, SHARD_IDS="0-3").startswith("SHARD_IDS needs SHARD_COUNT")


def test_a_shard_beyond_the_count_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = problem(monkeypatch, SHARD_IDS="0-4", SHARD_COUNT="4")

    assert sentence.startswith("SHARD_IDS must lie between 0 and 3")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISCORD_TOKEN", "Bot hunter2"),
        ("DISCORD_TOKEN", '"hunter2"'),
        ("DISCORD_API_URL", "hunter2.example/api"),
        ("DISCORD_API_URL", "ftp://hunter2.example"),
        ("MESSAGE_CONTENT", "hunter2"),
        ("LOG_LEVEL", "hunter2"),
        ("LOG_FORMAT", "hunter2"),
        ("HEALTH_PORT", "hunter2"),
        ("HEALTH_PORT", "0"),
        ("HEALTH_PORT", "65536"),
        ("SHARD_COUNT", "0"),
        ("DEV_GUILD_ID", "hunter2"),
        ("DEV_GUILD_ID", str(2**63)),
        ("BACKUPS_KEPT", "0"),
    ],
)
def test_a_problem_names_its_variable_and_an_example_and_hides_the_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    sentence = problem(monkeypatch, **{name: value})

    assert re.fullmatch(rf"{name} (must|should) .+\. Example: {name}=\S+", sentence)
    assert "hunter2" not in sentence


def test_every_problem_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsInvalid) as refused:
        load(monkeypatch, HEALTH_PORT="http", BACKUPS_KEPT="many")

    assert [sentence.split()[0] for sentence in refused.value.problems] == ["HEALTH_PORT", "BACKUPS_KEPT"]


def test_nothing_that_is_chained_to_a_problem_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsInvalid) as refused:
        load(monkeypatch, DATABASE_URL="mysql://root:hunter2@h/d")

    assert refused.value.__suppress_context__
    assert "hunter2" not in str(refused.value.__context__)


def test_words_may_be_in_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, LOG_LEVEL="DEBUG", LOG_FORMAT="Json")

    assert (settings.log_level, settings.log_format) == ("debug", "json")


def test_secrets_are_not_in_the_repr_but_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(monkeypatch, DISCORD_TOKEN="a-token", DATABASE_URL="postgresql://u:p%40ss@h/d")

    assert settings.secrets() == {"a-token", "p%40ss", "p@ss"}
    assert "a-token" not in repr(settings)
    assert "p%40ss" not in repr(settings)
