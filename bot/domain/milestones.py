"""Milestones: lengths of a streak worth a kind line, each told once in a run."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.servers import SettingOutOfRange
from bot.domain.streaks import MILESTONES, Streak, Unit, milestones_reached

NEWS_DAYS = 7
"""A milestone is told for a week: after that, as when an old ledger is read in, it is no news any more."""

FREEZE_NEWS_DAYS = 3
"""A freeze is told for this long after its period, for the same reason."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A length that a member's streak has reached.

    Attributes:
        reached_on: First day of the period that made it so long.
    """

    user_id: int
    unit: Unit
    length: int
    reached_on: date

    @property
    def key(self) -> str:
        """Return the key of the letter that tells it."""
        return f"{key_prefix(self.user_id, self.unit)}{self.length}:{self.reached_on.isoformat()}"


def key_prefix(user_id: int, unit: Unit) -> str:
    """Return how the keys of all letters about a member's milestones begin."""
    return f"milestone:{user_id}:{unit.value}:"


def milestone_of(key: str) -> Milestone:
    """Return the milestone a letter tells, by its key."""
    _, user_id, unit, length, reached_on = key.split(":")
    return Milestone(int(user_id), Unit(unit), int(length), date.fromisoformat(reached_on))


@dataclass(frozen=True, slots=True)
class Freeze:
    """A freeze that was used by itself.

    Attributes:
        starts_on: First day of the period it was used for.
    """

    user_id: int
    unit: Unit
    starts_on: date

    @property
    def key(self) -> str:
        """Return the key of the letter that tells it."""
        return f"freeze:{self.user_id}:{self.unit.value}:{self.starts_on.isoformat()}"


def freeze_of(key: str) -> Freeze:
    """Return the freeze a letter tells, by its key."""
    _, user_id, unit, starts_on = key.split(":")
    return Freeze(int(user_id), Unit(unit), date.fromisoformat(starts_on))


def freezes_of(user_id: int, streak: Streak, today: date) -> list[Freeze]:
    """Return the freezes that were used lately and kept a streak; of one that ended nothing is said."""
    if not streak.is_alive:
        return []
    lately = today - timedelta(days=FREEZE_NEWS_DAYS + streak.unit.days - 1)
    return [Freeze(user_id, streak.unit, day) for day in streak.frozen_on if lately <= day]


def check_length(length: int) -> int:
    """Return a length that is a milestone.

    Raises:
        SettingOutOfRange: It is none.
    """
    if length not in MILESTONES:
        raise SettingOutOfRange(lowest=MILESTONES[0], highest=MILESTONES[-1])
    return length


def news_of(user_id: int, streak: Streak, today: date) -> Milestone | None:
    """Return the greatest milestone of the present run, if it was reached lately.

    One line for several: where a response that was restored joins two runs, only the greatest is news.
    """
    reached = milestones_reached(0, streak.current)
    if not reached:
        return None
    milestone = Milestone(user_id, streak.unit, reached[-1], streak.kept_on[reached[-1] - 1])
    ended_on = milestone.reached_on + timedelta(days=streak.unit.days - 1)
    return milestone if today - ended_on <= timedelta(days=NEWS_DAYS) else None


def is_told(milestone: Milestone, told: Iterable[Milestone], streak: Streak) -> bool:
    """Say whether a milestone, or a greater one, was told in the present run.

    What was reached on or after the run's first day belongs to this run. So a response that is voided or
    restored, or one from before that is heard of later, moves the run's beginning and repeats nothing.

    Args:
        told: The milestones of the member told so far.
        streak: The one `milestone` is of.
    """
    return any(
        earlier.length >= milestone.length and earlier.reached_on >= streak.kept_on[0] for earlier in told
    )
