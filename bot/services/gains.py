"""Gains: where a giver stands after a response, in their streak and in the week's round."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.rounds import Progress
from bot.domain.servers import Server
from bot.domain.streaks import Streak
from bot.services.round_progress import progresses_of
from bot.services.streaks import streaks_of
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Gains:
    """What a receipt says a response did.

    Attributes:
        streak: In the server's unit.
        progress: In the open round; None where the giver is in none.
    """

    streak: Streak
    progress: Progress | None


async def gains_of(tx: Transaction, guild_id: int, giver_id: int, server: Server, now: datetime) -> Gains:
    """Return where a giver stands now."""
    streak, _ = await streaks_of(tx, guild_id, giver_id, server, now)
    return Gains(streak, await progress_in_round(tx, guild_id, giver_id))


async def progress_in_round(tx: Transaction, guild_id: int, giver_id: int) -> Progress | None:
    """Return how far a giver is in the open round; None where they are in none."""
    parts = await tx.rounds.list_open_parts(guild_id, [giver_id])
    if not parts or not parts[0].is_in:
        return None
    round_ = await tx.rounds.get(guild_id, parts[0].round_id)
    return (await progresses_of(tx, round_, [giver_id]))[giver_id]
