"""Standing: whether members may be named where others read along."""

from collections.abc import Collection

from bot.domain.members import may_be_named
from bot.storage.database import Transaction


async def nameable(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> set[int]:
    """Return those members who may be named before the whole server; every public card asks here."""
    members = await tx.members.list_(guild_id, user_ids)
    return {user_id for user_id, member in members.items() if may_be_named(member)}
