"""The ledger's one door: whoever records or corrects a response goes through here, with all that follows."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from bot.domain.responses import Correction, Response
from bot.domain.servers import Server
from bot.services import notices, round_progress
from bot.services.boost_keeping import recount
from bot.services.folds import ask_fold
from bot.services.milestones import ask_review
from bot.storage.database import Transaction
from bot.storage.streaks import GiverDay


async def record(
    tx: Transaction,
    responses: Sequence[Response],
    server: Server,
    now: datetime,
    *,
    told: Collection[int] | None = None,
) -> list[Response]:
    """Record responses of one server, tell their receivers, and bring what depends on them in line.

    Args:
        server: The choices of the server all of them are from.
        told: The only receivers who may want to be told, where the caller knows; None where it does not.

    Returns:
        Those that are new, with their ids, in no particular order; what was recorded before changes nothing.
    """
    if not responses:
        return []
    # One query for all of them: replies on Discord come in hundreds, and few begin somebody's day.
    kept = await tx.streaks.kept(responses[0].guild_id, _days(responses))
    recorded = await tx.responses.add(responses)
    begun = {giver_id for giver_id, _ in _days(recorded) - kept}
    await ask_review(tx, responses[0].guild_id, begun, now)
    to_tell = recorded if told is None else [each for each in recorded if each.receiver_id in told]
    await notices.tell_receivers(tx, to_tell, server, now)
    for response in recorded:
        await _follow(tx, response, now)
    await ask_fold(tx, recorded, now)
    if recorded:
        givers = {response.giver_id for response in recorded}
        await round_progress.follow(tx, recorded[0].guild_id, givers, now)
    return recorded


async def correct(tx: Transaction, correction: Correction, now: datetime) -> Response:
    """Record a correction, and bring what depends on the response in line."""
    await tx.responses.correct(correction)
    await notices.follow(tx, correction.response, now)
    await _follow(tx, correction.response, now)
    if correction.response.status.counts != correction.before.counts:
        await ask_review(tx, correction.response.guild_id, [correction.response.giver_id], now)
    await round_progress.follow(tx, correction.response.guild_id, [correction.response.giver_id], now)
    return correction.response


def _days(responses: Iterable[Response]) -> set[GiverDay]:
    return {(response.giver_id, response.local_day) for response in responses if response.status.counts}


async def _follow(tx: Transaction, response: Response, now: datetime) -> None:
    """Bring in line what is a function of the ledger and shown somewhere."""
    if response.boost_id is not None:
        await recount(tx, response.guild_id, response.boost_id, now)
