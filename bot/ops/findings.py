"""What a check found: one line each, with a remedy where something can be done."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it stands with what was looked at; a word, because colour alone tells nothing."""

    OK = "ok"
    ATTENTION = "attention"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: Its name, in a word or three.
        state: How it stands.
        detail: What was found.
        remedy: What the host can do; empty when there is nothing to do.
    """

    what: str
    state: State
    detail: str
    remedy: str = ""


def ok(what: str, detail: str) -> Finding:
    """Return that all is well."""
    return Finding(what, State.OK, detail)


def attention(what: str, detail: str, remedy: str = "") -> Finding:
    """Return something that works but wants a look."""
    return Finding(what, State.ATTENTION, detail, remedy)


def wrong(what: str, detail: str, remedy: str = "") -> Finding:
    """Return something that keeps the bot, or a part of it, from working."""
    return Finding(what, State.WRONG, detail, remedy)
