"""Every text a person reads, in one file a language; written in Fluent, so that each can be translated."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

DEFAULT_LOCALE = "en"

_FOLDER = Path(__file__).parent
_locale: ContextVar[str] = ContextVar("locale", default=DEFAULT_LOCALE)


class TextMissing(LookupError):
    """A text was asked for that nobody has written, or a fact it names was not given: a mistake of ours."""


def say(key: str, **facts: str | int | float) -> str:
    """Return a text in the language spoken at the moment, English where that has none.

    Args:
        key: The text's name in the `.ftl` files.
        **facts: What it names. Ids go in as `str`, because numbers are written with thousands separators.

    Raises:
        TextMissing: There is no such text, or a fact is missing.
    """
    text = find(_locale.get(), key, **facts) or find(DEFAULT_LOCALE, key, **facts)
    if text is None:
        raise TextMissing(key)
    return text


def find(locale: str, key: str, **facts: str | int | float) -> str | None:
    """Return a text in one language; None where it is not written."""
    bundle = _bundle(locale)
    if bundle is None or not bundle.has_message(key):
        return None
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise TextMissing(key)
    text, errors = bundle.format_pattern(pattern, facts)
    if errors:
        message = f"{key}: {errors}"
        raise TextMissing(message)
    return str(text)


def speak(locale: str) -> None:
    """Speak a language for the rest of this task; `speaking` goes back to the one before.

    Args:
        locale: One of Discord's locales, such as `en-GB` or `de`.
    """
    _locale.set(locale)


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """Speak a language inside a block, and in the tasks begun there.

    Args:
        locale: One of Discord's locales, such as `en-GB` or `de`.
    """
    token = _locale.set(locale)
    try:
        yield
    finally:
        _locale.reset(token)


def locales() -> list[str]:
    """Return the languages there are texts in."""
    return sorted(path.stem for path in _FOLDER.glob("*.ftl"))


@cache
def _bundle(locale: str) -> FluentBundle | None:
    path = _FOLDER / f"{locale}.ftl"
    if not path.exists():
        # "en-GB" is served by "en", as "pt-BR" would be by "pt".
        language = locale.partition("-")[0]
        return _bundle(language) if language != locale else None
    # Fluent would put invisible isolates around every fact; the facts that can be right-to-left are isolated
    # by whoever quotes a member.
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
