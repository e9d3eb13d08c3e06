"""The audit log: each act of a moderator is a row, and a line in the moderators' log channel."""

from datetime import datetime

from bot.domain.moderation import Entry
from bot.domain.outbox import CardName, Letter
from bot.storage.database import Transaction


async def put_on_record(tx: Transaction, entry: Entry, now: datetime) -> Entry:
    """Write an act down, and show it in the log channel, if the server has one."""
    recorded = await tx.moderation.add_entry(entry)
    server = await tx.servers.get(entry.guild_id)
    if server.log_channel_id is not None:
        await tx.outbox.add(
            Letter(
                guild_id=entry.guild_id,
                key=f"audit:{recorded.id}",
                card=CardName.AUDIT,
                subject_id=recorded.id,
                channel_id=server.log_channel_id,
                due_at=now,
            )
        )
    return recorded
