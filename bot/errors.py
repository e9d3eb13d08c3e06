"""Refusals: every "no" that a member can be told, raised anywhere and shown in one place."""

import re
from datetime import date, datetime

Fact = str | int | float | date | datetime

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class Refusal(Exception):
    """Say no, kindly: what happened and what to do next.

    A subclass is the reason and is named after it (`BoostLimitReached`). Its sentence stands in
    `bot/texts/en.ftl` under `key()`, so that it can be translated; the facts given as keyword arguments
    fill that sentence in. Raising one changes nothing: the transaction around it is rolled back.

    Args:
        **facts: What the sentence names: numbers, cleaned text, days, aware instants; never an object of
            Discord's.
    """

    def __init__(self, **facts: Fact) -> None:
        super().__init__(", ".join(f"{name}={value}" for name, value in facts.items()))
        self.facts = facts

    @classmethod
    def key(cls) -> str:
        """Return the name of this refusal's sentence, for example `refusal-boost-limit-reached`."""
        return "refusal-" + _CAPITAL.sub("-", cls.__name__).lower()
