"""Standing: who is here, who is kept out of what, and who may be named where others read along."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.members import LeftServer, may_be_named
from bot.domain.moderation import Scope, require_not_suspended
from bot.storage.database import Transaction


async def require_here(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Let a member act who has not left: what they were sent before, by DM, still has its buttons.

    Raises:
        LeftServer: They have.
    """
    if (await tx.members.get(guild_id, user_id)).left_at is not None:
        raise LeftServer


async def require_welcome(tx: Transaction, guild_id: int, user_id: int, scope: Scope, now: datetime) -> None:
    """Let a member go on whom the moderators do not keep out of boosts, or of rounds.

    Raises:
        Suspended: They do; names until when.
    """
    require_not_suspended(await tx.moderation.list_suspensions(guild_id, user_id), scope, now)


async def nameable(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> set[int]:
    """Return those members who may be named before the whole server; every public card asks here."""
    members = await tx.members.list_(guild_id, user_ids)
    return {user_id for user_id, member in members.items() if may_be_named(member)}
