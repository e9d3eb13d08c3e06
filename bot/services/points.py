"""Points: load what the worth of responses is a function of, and compute it."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.points import WINDOW_DAYS, Worth, worths
from bot.domain.responses import Response
from bot.domain.servers import Server
from bot.storage.database import Transaction


async def worths_of(tx: Transaction, responses: Sequence[Response], server: Server) -> dict[int, Worth]:
    """Return what responses of one server are worth, by id; those that do not count are left out.

    Args:
        server: The server's choices.
    """
    if not responses:
        return {}
    days = [response.local_day for response in responses]
    counted = await tx.responses.list_counted_of_pairs(
        responses[0].guild_id,
        {(response.giver_id, response.receiver_id) for response in responses},
        since=min(days) - timedelta(days=WINDOW_DAYS - 1),
        until=max(days),
    )
    return worths(counted, server)
