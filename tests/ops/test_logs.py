"""Logs: everything through one pipeline, and nothing in it that should not be."""

import asyncio
import contextlib
import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from discord.http import Route
from pydantic import SecretStr

from bot.ops.logs import configure_logs
from bot.settings import Settings

# Made up, in the shape of a real one; put together here so that a secret scanner does not take it for one.
TOKEN = ".".join(["MTIzNDU2Nzg5MDEyMzQ1Njc4", "GaBcDe", "abcdefghijklmnopqrstuvwxyz0123456789_-"])
OTHER_TOKEN = ".".join(["OTg3NjU0MzIxMDk4NzY1NDMy", "XyZabc", "zyxwvutsrqponmlkjihgfedcba9876543210-_"])
MEMBERS_TEXT = "my aunt reads this"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def settings(**given: object) -> Settings:
    return Settings.model_validate(
        {"log_level": "info", "log_format": "json", "discord_token": TOKEN, **given}
    )


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    names = [None, *logging.root.manager.loggerDict]
    levels = {name: logging.getLogger(name).level for name in names}
    handlers = logging.root.handlers[:]
    yield
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
    logging.root.handlers[:] = handlers
    for name in [None, *logging.root.manager.loggerDict]:
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


def lines(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_an_event_of_ours_is_one_object_with_its_ids(out: io.StringIO) -> None:
    configure_logs(settings(), out)

    structlog.get_logger("bot.services.boosts").info("boost.closed", boost_id=7, guild_id=2**60)

    (line,) = lines(out)
    assert line["event"] == "boost.closed"
    assert (line["boost_id"], line["guild_id"]) == (7, 2**60)
    assert (line["level"], line["logger"]) == ("info", "bot.services.boosts")
    assert str(line["timestamp"]).endswith("Z")


@pytest.mark.parametrize("name", ["discord.client", "sqlalchemy.pool", "apscheduler.scheduler", "asyncio"])
def test_a_library_writes_the_same_lines(out: io.StringIO, name: str) -> None:
    configure_logs(settings(), out)

    logging.getLogger(name).warning("Shard ID %s has stopped responding.", 3)

    (line,) = lines(out)
    assert line["event"] == "Shard ID 3 has stopped responding."
    assert (line["level"], line["logger"]) == ("warning", name)


def test_what_is_bound_to_the_context_is_on_every_line(out: io.StringIO) -> None:
    configure_logs(settings(), out)

    with structlog.contextvars.bound_contextvars(guild_id=5):
        structlog.get_logger().info("ours")
        logging.getLogger("discord").info("theirs")

    assert [line["guild_id"] for line in lines(out)] == [5, 5]


def test_a_logger_made_before_configuring_follows_it(out: io.StringIO) -> None:
    log = structlog.get_logger("made.at.import")

    configure_logs(settings(), io.StringIO())
    log.info("first")
    configure_logs(settings(), out)
    log.info("second")

    assert [line["event"] for line in lines(out)] == ["second"]


def test_events_below_the_level_are_not_written(out: io.StringIO) -> None:
    configure_logs(settings(log_level="warning"), out)

    structlog.get_logger().info("quiet")
    logging.getLogger("discord").info("quiet")
    structlog.get_logger().warning("heard")

    assert [line["event"] for line in lines(out)] == ["heard"]


@pytest.mark.parametrize(
    ("log_format", "stream", "is_json"),
    [
        ("auto", io.StringIO, True),
        ("auto", Terminal, False),
        ("json", Terminal, True),
        ("console", io.StringIO, False),
    ],
)
def test_people_get_the_console_and_machines_get_json(
    log_format: str, stream: type[io.StringIO], is_json: bool
) -> None:
    out = stream()
    configure_logs(settings(log_format=log_format), out)

    structlog.get_logger().info("bot.ready", guilds=2)

    assert out.getvalue().startswith("{") is is_json
    assert "bot.ready" in out.getvalue()


def test_colours_are_for_terminals_that_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain, file = Terminal(), Terminal(), io.StringIO()

    configure_logs(settings(log_format="console"), coloured)
    structlog.get_logger().info("bot.ready")
    configure_logs(settings(log_format="console"), file)
    structlog.get_logger().info("bot.ready")
    monkeypatch.setenv("NO_COLOR", "1")
    configure_logs(settings(log_format="console"), plain)
    structlog.get_logger().info("bot.ready")

    assert "\x1b[" in coloured.getvalue()
    assert "\x1b[" not in file.getvalue() + plain.getvalue()


@pytest.mark.parametrize("log_format", ["json", "console"])
@pytest.mark.parametrize("secret", [TOKEN, OTHER_TOKEN], ids=["own token", "any token"])
def test_a_token_is_redacted_wherever_it_appears(out: io.StringIO, log_format: str, secret: str) -> None:
    configure_logs(settings(log_format=log_format), out)
    log = structlog.get_logger()

    log.info(f"token {secret}")  # noqa: G004 - the mistake this is about
    log.info("field", header=f"Bot {secret}", **{secret: 1})
    log.info("nested", request={"headers": [("Authorization", secret.encode())]})
    logging.getLogger("discord.http").warning("login with %s", secret)
    try:
        raise RuntimeError(f"refused {secret}")
    except RuntimeError:
        log.exception("failed")
        logging.getLogger("discord.client").exception("failed")

    written = out.getvalue()
    assert secret not in written
    assert written.count("[redacted]") >= 7
    assert "RuntimeError: refused [redacted]" in written


def test_a_short_token_in_no_known_shape_is_redacted(out: io.StringIO) -> None:
    configure_logs(settings(discord_token="hunter2"), out)

    structlog.get_logger().info("login", token="hunter2")

    assert lines(out)[0]["token"] == "[redacted]"


def test_a_secret_setting_that_is_logged_whole_stays_hidden(out: io.StringIO) -> None:
    configure_logs(settings(), out)

    structlog.get_logger().info("bot.starting", settings=settings(), token=SecretStr(TOKEN))

    assert TOKEN not in out.getvalue()


@pytest.mark.parametrize("password", ["p%40ss%22word", "plain"])
def test_the_password_of_the_database_is_redacted(out: io.StringIO, password: str) -> None:
    url = f"postgresql+asyncpg://writer:{password}@db/switchboard"
    configure_logs(settings(database_url=url), out)

    structlog.get_logger().info("database", url=url, decoded='writer / p@ss"word / plain')

    (line,) = lines(out)
    assert line["url"] == "postgresql+asyncpg://writer:[redacted]@db/switchboard"
    assert "[redacted]" in str(line["decoded"])


def test_the_token_of_an_interaction_is_redacted_from_an_address(out: io.StringIO) -> None:
    configure_logs(settings(), out)
    route = Route(
        "POST",
        "/webhooks/{webhook_id}/{webhook_token}",
        webhook_id=11,
        webhook_token="aW50ZXJhY3Rpb246MTIzNDU2Nzg5",
    )

    logging.getLogger("discord.http").warning("We are being rate limited. %s %s", route.method, route.url)

    (line,) = lines(out)
    assert str(line["event"]).endswith("/webhooks/11/[redacted]")


def test_ordinary_text_is_left_alone(out: io.StringIO) -> None:
    configure_logs(settings(), out)
    name = "bot.storage.migrations.versions.0001_first_tables.upgrade"

    structlog.get_logger().info(name, path="/data/switchboard.db", key="boost-7.expire.2026-11-23")

    (line,) = lines(out)
    assert line["event"] == name
    assert (line["path"], line["key"]) == ("/data/switchboard.db", "boost-7.expire.2026-11-23")


@pytest.mark.parametrize("name", ["discord.gateway", "discord.http", "aiosqlite", "sqlalchemy.engine.Engine"])
def test_libraries_do_not_write_members_text_even_on_debug(out: io.StringIO, name: str) -> None:
    configure_logs(settings(log_level="debug"), out)

    logging.getLogger(name).debug("payload %s", MEMBERS_TEXT)
    structlog.get_logger().debug("ours")

    assert [line["event"] for line in lines(out)] == ["ours"]


@pytest.mark.parametrize("log_format", ["json", "console"])
def test_a_traceback_has_no_local_variables(log_format: str) -> None:
    out = Terminal()
    configure_logs(settings(log_format=log_format), out)

    def fail(text: str) -> None:
        raise ValueError(len(text))

    with contextlib.suppress(ValueError):
        try:
            fail(MEMBERS_TEXT)
        except ValueError:
            structlog.get_logger().exception("failed")
            raise

    assert "Traceback" in out.getvalue()
    assert MEMBERS_TEXT not in out.getvalue()


def test_configuring_twice_writes_each_line_once(out: io.StringIO) -> None:
    configure_logs(settings(), out)
    configure_logs(settings(), out)

    structlog.get_logger().info("once")

    assert len(lines(out)) == 1


def test_other_listeners_keep_listening(out: io.StringIO, caplog: pytest.LogCaptureFixture) -> None:
    configure_logs(settings(), out)

    logging.getLogger("discord").warning("heard twice")

    assert "heard twice" in caplog.text
    assert len(lines(out)) == 1


async def test_an_error_of_a_forgotten_task_is_written_and_redacted(out: io.StringIO) -> None:
    configure_logs(settings(), out)

    asyncio.get_running_loop().call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": RuntimeError(TOKEN)}
    )

    (line,) = lines(out)
    assert line["logger"] == "asyncio"
    assert "[redacted]" in str(line["exception"])
