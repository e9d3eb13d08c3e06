"""The ledger's one door: whoever records or corrects a response goes through here, with all that follows."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.domain.responses import Correction, Response
from bot.domain.servers import Server
from bot.services.boosts import recount
from bot.services.notices import tell_receivers
from bot.storage.database import Transaction


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
    recorded = await tx.responses.add(responses)
    to_tell = recorded if told is None else [each for each in recorded if each.receiver_id in told]
    await tell_receivers(tx, to_tell, server, now)
    for response in recorded:
        await _follow(tx, response, now)
    return recorded


async def correct(tx: Transaction, correction: Correction, now: datetime) -> Response:
    """Record a correction, and bring what depends on the response in line."""
    await tx.responses.correct(correction)
    await _follow(tx, correction.response, now)
    return correction.response


async def _follow(tx: Transaction, response: Response, now: datetime) -> None:
    """Bring in line what is a function of the ledger and shown somewhere."""
    if response.boost_id is not None:
        await recount(tx, response.guild_id, response.boost_id, now)
