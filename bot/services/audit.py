"""The audit log: each act of a moderator is a row, and a line in the moderators' log channel."""

from contextvars import ContextVar
from datetime import datetime
from typing import NamedTuple

from bot.domain.moderation import Act, Choice, Entry, changed_choices
from bot.domain.outbox import CardName, Letter
from bot.domain.servers import Server
from bot.storage.database import Transaction


class _Doing(NamedTuple):
    actor_id: int
    interaction_id: int


_doing: ContextVar[_Doing | None] = ContextVar("doing", default=None)


def act_as(user_id: int, interaction_id: int) -> None:
    """Note whose doing is whatever is done in the rest of this task: a moderator's who was just checked.

    Args:
        interaction_id: Discord's id of the form or command; delivered twice, it is carried out once.
    """
    _doing.set(_Doing(user_id, interaction_id))


async def is_first_time(tx: Transaction, guild_id: int) -> bool:
    """Say whether what a moderator asks for is still to be done: asked first in the act's own transaction.

    What is refused afterwards was not done, so the moderator may ask for it again.
    """
    doing = _doing.get()
    return doing is None or await tx.moderation.begin(guild_id, doing.interaction_id)


async def save_choices(tx: Transaction, guild_id: int, server: Server, now: datetime) -> None:
    """Save what a server chose: the one place, so that who changed what is on record."""
    before = await tx.servers.get(guild_id)
    await tx.servers.save(guild_id, server)
    for name, (old, new) in changed_choices(before, server).items():
        await note_choice(tx, guild_id, name, old, new, now)


async def note_choice(
    tx: Transaction, guild_id: int, name: str, before: Choice, after: Choice, now: datetime
) -> None:
    """Put one change on record, if a moderator made it.

    Args:
        name: What was chosen; a field of `Server`, or what else can be set up.
    """
    doing = _doing.get()
    if doing is None or before == after:
        return
    facts = {"what": name, "before": before, "after": after}
    entry = Entry(guild_id=guild_id, actor_id=doing.actor_id, act=Act.SETUP, at=now, reason="", facts=facts)
    await put_on_record(tx, entry, now)


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
