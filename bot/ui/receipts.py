"""Receipts: what a response did to its giver's streak and round, said alike wherever it is recorded."""

from bot.domain.rounds import Progress
from bot.domain.streaks import Streak
from bot.texts import say
from bot.ui.theme import progress_dots


def gain_lines(streak: Streak, progress: Progress | None) -> list[str]:
    """Return a line about the streak, if there is one, and one about the round, if they are in it."""
    lines: list[str] = []
    if streak.is_alive:
        lines.append(say(f"gain-streak-{streak.unit.value}", length=streak.current))
    return lines if progress is None else [*lines, progress_line(progress)]


def progress_line(progress: Progress) -> str:
    """Return how far a giver is in the week's challenge."""
    key = "gain-round-complete" if progress.is_complete else "gain-round"
    done = min(progress.answered, progress.needed)
    return say(key, dots=progress_dots(done, progress.needed), answered=done, needed=progress.needed)
