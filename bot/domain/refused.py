"""Refused places: a channel, or a member's DMs, that keeps the bot out is left alone for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

TOLD_AFTER = 3
"""Refusals in a row, some twenty minutes of them, after which the moderators are told."""

FORGOTTEN_AFTER = timedelta(days=7)
"""A refusal as old as that says nothing any more."""

_FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Refused:
    """A place that refuses.

    Attributes:
        place: As in `bot.domain.outbox.Letter.place`.
        times: How often in a row.
        until: Nothing is tried there before.
    """

    place: int
    times: int
    until: datetime


def refuse(place: int, before: Refused | None, now: datetime) -> Refused:
    """Return a place after it has refused: it is left alone four times as long each time, up to an hour."""
    times = before.times + 1 if before else 1
    return Refused(place, times, now + min(_FIRST_WAIT * 4 ** min(times - 1, 9), LONGEST_WAIT))
