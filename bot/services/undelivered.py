"""What follows when a message cannot be delivered: its writer can mend it, and the moderators are told."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.boosts import State
from bot.domain.outbox import CardName, Fault, Letter, fault_in
from bot.storage.database import Transaction

_GATHERED_FOR = timedelta(minutes=1)
"""Where one message fails, others soon do; the moderators are told of all of them at once."""


async def give_up(tx: Transaction, letter: Letter, now: datetime) -> None:
    """See to what hangs on a letter that is given up."""
    fault = fault_in(letter.reason)
    if letter.card is CardName.BOOST and fault is not None:
        await _refuse_boost(tx, letter, fault, now)
    await tell_moderators(tx, letter, now)


async def tell_moderators(tx: Transaction, letter: Letter, now: datetime) -> None:
    """Tell the moderators, once a day, that messages do not get through; not where that is the reason."""
    log_channel_id = (await tx.servers.get(letter.guild_id)).log_channel_id
    if log_channel_id is None or letter.channel_id == log_channel_id:
        return
    await tx.outbox.add(
        Letter(
            guild_id=letter.guild_id,
            key=f"undelivered:{now.date()}",
            card=CardName.UNDELIVERED,
            subject_id=0,
            channel_id=log_channel_id,
            due_at=now + _GATHERED_FOR,
        )
    )


async def _refuse_boost(tx: Transaction, letter: Letter, fault: Fault, now: datetime) -> None:
    """Take a boost off all lists whose card Discord does not accept, and tell its author what to mend."""
    boost = await tx.boosts.get(letter.guild_id, letter.subject_id)
    if not boost.state.is_live:
        return
    await tx.boosts.save(replace(boost, state=State.REFUSED))
    await tx.outbox.add(
        Letter(
            guild_id=letter.guild_id,
            key=f"boost-refused:{boost.id}:{fault.value}:{int(now.timestamp())}",
            card=CardName.BOOST_REFUSED,
            subject_id=boost.id,
            user_id=boost.author_id,
            channel_id=letter.channel_id,
            due_at=now,
        )
    )
