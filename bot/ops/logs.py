"""Logs: one pipeline for our events and the libraries', with ids and never a secret or a member's text."""

import json
import logging
import os
import re
import sys
from collections.abc import Sequence
from typing import TextIO

import aiohttp
import structlog
from structlog.typing import EventDict, Processor

from bot.errors import DatabaseTrouble
from bot.settings import Settings

_REDACTED = "[redacted]"
_HANDLER = "switchboard"

# A bot's token is three parts: its id in base64 (which begins with M, N or O, as an id begins with a digit),
# a time and a signature.
_TOKEN = re.compile(r"(?<![\w.-])[MNO][\w-]{17,}\.[\w-]{6,7}\.[\w-]{27,}")
# discord.py names the address of a request that was rate limited, and an interaction's token is part of it.
_ADDRESS = re.compile(r"(/(?:webhooks|interactions)/\d+/)[\w-]{16,}")

# How much libraries may say, whatever LOG_LEVEL is. Below that they write members' text: discord.py whole
# payloads and aiosqlite every parameter on debug, SQLAlchemy its parameters on info. (APScheduler would
# report each tick of the alarm clock.)
_LIBRARIES = {
    "aiohttp.access": logging.WARNING,
    "aiosqlite": logging.INFO,
    "alembic": logging.INFO,
    "apscheduler": logging.WARNING,
    "discord": logging.INFO,
    "sqlalchemy": logging.WARNING,
}

_NETWORK_TROUBLE = (OSError, TimeoutError, aiohttp.ClientError)


def configure_logs(settings: Settings, stream: TextIO | None = None) -> None:
    """Send what the bot and its libraries log through one pipeline; called again, it replaces what it did.

    Start discord.py with `log_handler=None` (or `start()`), or it adds a second one.

    Args:
        settings: The level, the format, and the secrets to keep out.
        stream: Where lines go; standard error when None.
    """
    out: TextIO = stream or sys.stderr
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    handler = logging.StreamHandler(out)
    handler.set_name(_HANDLER)
    handler.setFormatter(_formatter(settings, is_terminal=out.isatty()))
    _replace_handler(handler)
    logging.getLogger().setLevel(level)
    for name, least in _LIBRARIES.items():
        logging.getLogger(name).setLevel(max(level, least))
    structlog.configure(
        processors=[*_what_every_event_has(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        # A logger that is made while a module is imported must still see what is configured afterwards.
        cache_logger_on_first_use=False,
    )


class Redactor:
    """Takes secrets out of a finished line, the last step before it is written.

    It works on the line and not on the event, so that nothing gets past it: names, values however deep, the
    `repr` of an object, the text of an exception.

    Args:
        secrets: Strings that must never be written. What looks like a bot's token is taken out in any case.
    """

    def __init__(self, secrets: frozenset[str]) -> None:
        # In JSON a quote or a backslash within a secret is written differently.
        spellings = secrets | {json.dumps(secret, ensure_ascii=False)[1:-1] for secret in secrets}
        # The longest first: a secret may contain another.
        known = "|".join(map(re.escape, sorted(spellings, key=len, reverse=True)))
        self._known = re.compile(known) if known else None

    def clean(self, line: str) -> str:
        """Return the line with each secret replaced."""
        if self._known:
            line = self._known.sub(_REDACTED, line)
        return _ADDRESS.sub(rf"\g<1>{_REDACTED}", _TOKEN.sub(_REDACTED, line))


class _Formatter(structlog.stdlib.ProcessorFormatter):
    def __init__(self, redactor: Redactor, processors: Sequence[Processor]) -> None:
        super().__init__(processors=processors, foreign_pre_chain=_what_every_event_has())
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))


def _formatter(settings: Settings, *, is_terminal: bool) -> logging.Formatter:
    as_console = settings.log_format == "console" or (settings.log_format == "auto" and is_terminal)
    return _Formatter(
        Redactor(settings.secrets()),
        [
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _shorten_trouble,
            # As text and without local variables: those hold members' text.
            structlog.processors.format_exc_info,
            _console(colours=is_terminal) if as_console else _json(),
        ],
    )


def _what_every_event_has() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]


def _shorten_trouble(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Tell in a line what is nobody's mistake: a database that is away, or a connection that is lost.

    discord.py adds a traceback to the latter each time it tries again.
    """
    error = event.get("exc_info")
    error = sys.exc_info()[1] if error is True else error[1] if isinstance(error, tuple) else error
    is_discords = str(event.get("logger", "")).startswith("discord")
    if isinstance(error, DatabaseTrouble) or (is_discords and isinstance(error, _NETWORK_TROUBLE)):
        del event["exc_info"]
        event["reason"] = f"{type(error).__name__}: {error}"
    return event


def _console(*, colours: bool) -> Processor:
    return structlog.dev.ConsoleRenderer(
        colors=colours and not os.environ.get("NO_COLOR"),
        # The exception is text already; a pretty formatter would warn that it has nothing to do.
        exception_formatter=structlog.dev.plain_traceback,
    )


def _json() -> Processor:
    return structlog.processors.JSONRenderer(ensure_ascii=False)


def _replace_handler(handler: logging.Handler) -> None:
    root = logging.getLogger()
    # Only our own goes: others (pytest's) listen to the root as well.
    for earlier in [one for one in root.handlers if one.get_name() == _HANDLER]:
        root.removeHandler(earlier)
    root.addHandler(handler)
