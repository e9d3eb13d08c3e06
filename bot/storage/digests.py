"""Digests: what members received and are told once a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select, update

from bot.domain.responses import Response
from bot.storage.schema import digest_entries, digests
from bot.storage.store import Store


@dataclass(frozen=True, slots=True)
class DigestRow:
    """One letter's worth: whose, and of which of their days."""

    id: int
    guild_id: int
    user_id: int
    local_day: date
    response_ids: tuple[int, ...]


class DigestStore(Store):
    """Read and write digests."""

    async def wait(self, responses: Sequence[Response]) -> None:
        """Keep responses for their receivers' next digests."""
        rows = [
            {"guild_id": each.guild_id, "response_id": each.id, "user_id": each.receiver_id}
            for each in responses
        ]
        await self._connection.execute(self._insert(digest_entries).on_conflict_do_nothing(), rows)

    async def has_waiting(self, guild_id: int, user_id: int) -> bool:
        """Say whether anything waits for a member's next digest."""
        query = select(digest_entries.c.response_id).where(*_waiting(guild_id, user_id)).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def add(self, guild_id: int, user_id: int, local_day: date) -> int | None:
        """Put all that waits into the digest of a day; None when that day has had its digest."""
        statement = (
            self._insert(digests)
            .values(guild_id=guild_id, user_id=user_id, local_day=local_day)
            .on_conflict_do_nothing()
            .returning(digests.c.id)
        )
        digest_id = (await self._connection.execute(statement)).scalar_one_or_none()
        if digest_id is not None:
            await self._connection.execute(
                update(digest_entries).where(*_waiting(guild_id, user_id)).values(digest_id=digest_id)
            )
        return digest_id

    async def forget_waiting(self, guild_id: int, user_id: int) -> None:
        """Drop what waits for a member who does not want to be told any more."""
        await self._connection.execute(delete(digest_entries).where(*_waiting(guild_id, user_id)))

    async def find(self, guild_id: int, digest_id: int) -> DigestRow | None:
        """Return a digest, its responses in the order in which the ledger heard of them."""
        query = select(digests).where(digests.c.guild_id == guild_id, digests.c.id == digest_id)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        entries = (
            select(digest_entries.c.response_id)
            .where(digest_entries.c.guild_id == guild_id, digest_entries.c.digest_id == digest_id)
            .order_by(digest_entries.c.response_id)
        )
        ids = tuple((await self._connection.execute(entries)).scalars())
        return DigestRow(row.id, row.guild_id, row.user_id, row.local_day, ids)


def _waiting(guild_id: int, user_id: int):
    return (
        digest_entries.c.guild_id == guild_id,
        digest_entries.c.user_id == user_id,
        digest_entries.c.digest_id.is_(None),
    )
