"""The ledger's one door: whoever records or corrects a response goes through here, with all that follows."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.responses import Correction, Response
from bot.domain.servers import Server
from bot.services import round_progress
from bot.services.boosts import recount
from bot.services.notices import tell_receivers
from bot.storage.database import Transaction


async def record(
    tx: Transaction, responses: Sequence[Response], server: Server, now: datetime
) -> list[Response]:
    """Record responses of one server, tell their receivers, and bring what depends on them in line.

    Args:
        server: The choices of the server all of them are from.

    Returns:
        Those that are new, with their ids, in no particular order; what was recorded before changes nothing.
    """
    recorded = await tx.responses.add(responses)
    await tell_receivers(tx, recorded, server, now)
    for response in recorded:
        await _follow(tx, response, now)
    if recorded:
        givers = {response.giver_id for response in recorded}
        await round_progress.follow(tx, recorded[0].guild_id, givers, now)
    return recorded


async def correct(tx: Transaction, correction: Correction, now: datetime) -> Response:
    """Record a correction, and bring what depends on the response in line."""
    await tx.responses.correct(correction)
    await _follow(tx, correction.response, now)
    await round_progress.follow(tx, correction.response.guild_id, [correction.response.giver_id], now)
    return correction.response


async def _follow(tx: Transaction, response: Response, now: datetime) -> None:
    """Bring in line what is a function of the ledger and shown somewhere."""
    if response.boost_id is not None:
        await recount(tx, response.guild_id, response.boost_id, now)
