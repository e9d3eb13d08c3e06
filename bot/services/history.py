"""History: what a member gave and received, and why each of it counts."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.boosts import Boost
from bot.domain.points import Worth
from bot.domain.responses import Correction, Response, ResponsePrivate, ResponseUnknown
from bot.services.points import worths_of
from bot.storage.database import Database, Transaction

KEPT = 200
"""Responses that can be leafed through: what lies further back is in the export of a member's data."""


@dataclass(frozen=True, slots=True)
class Told:
    """One response with what is said about it.

    Attributes:
        boost: What was answered, where it came from a boost.
        worth: None where it does not count.
    """

    response: Response
    boost: Boost | None
    worth: Worth | None


@dataclass(frozen=True, slots=True)
class ResponseExplained:
    """Why a response counts, or does not.

    Attributes:
        corrections: What became of it since it was recorded, oldest first.
    """

    told: Told
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a member's responses, newest first.

    Attributes:
        offset: How many are newer than these.
        total: How many there are in all.
    """

    told: tuple[Told, ...]
    offset: int
    total: int


class HistoryService:
    """Use cases of looking back.

    A member sees all of their own. Of another they see what the two of them exchanged: the rest is between
    that member and others.

    Args:
        database: Where the ledger is kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list_(
        self, guild_id: int, viewer_id: int, *, peer_id: int | None = None, limit: int = KEPT
    ) -> list[Told]:
        """Return a member's latest responses, given and received, newest first.

        Args:
            peer_id: Only what they exchanged with this one.
        """
        async with self._database.read() as tx:
            found = await tx.responses.list_of(guild_id, viewer_id, peer_id=peer_id, limit=limit)
            return await _tell(tx, guild_id, found)

    async def look_through(self, guild_id: int, user_id: int, *, limit: int, offset: int = 0) -> Stretch:
        """Return to moderators a stretch of all that a member gave and received; past the end, the last."""
        async with self._database.read() as tx:
            total = await tx.responses.count_of(guild_id, user_id)
            offset = min(offset, max(0, total - 1) // limit * limit)
            found = await tx.responses.list_of(guild_id, user_id, limit=limit, offset=offset)
            return Stretch(tuple(await _tell(tx, guild_id, found)), offset, total)

    async def explain(
        self, guild_id: int, viewer_id: int, response_id: int | None = None
    ) -> ResponseExplained:
        """Say why a response counts; by default the member's latest.

        Raises:
            ResponseUnknown: There is no such response in this server, or none of theirs yet.
            ResponsePrivate: It is between two others.
        """
        async with self._database.read() as tx:
            response = await _chosen(tx, guild_id, viewer_id, response_id)
            if viewer_id not in (response.giver_id, response.receiver_id):
                raise ResponsePrivate
            [told] = await _tell(tx, guild_id, [response])
            return ResponseExplained(told, tuple(await tx.responses.list_corrections(response)))


async def _chosen(tx: Transaction, guild_id: int, viewer_id: int, response_id: int | None) -> Response:
    if response_id is not None:
        return await tx.responses.get(guild_id, response_id)
    latest = await tx.responses.list_of(guild_id, viewer_id, limit=1)
    if not latest:
        raise ResponseUnknown
    return latest[0]


async def _tell(tx: Transaction, guild_id: int, responses: list[Response]) -> list[Told]:
    boosts = await tx.boosts.list_by_ids(guild_id, _boost_ids(responses))
    worths = await worths_of(tx, responses, await tx.servers.get(guild_id))
    return [
        Told(each, boosts.get(each.boost_id) if each.boost_id else None, worths.get(each.id))
        for each in responses
    ]


def _boost_ids(responses: Collection[Response]) -> set[int]:
    return {response.boost_id for response in responses if response.boost_id is not None}
