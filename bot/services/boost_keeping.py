"""Keeping boosts, within a transaction: their message, their end, and what a response does to them."""

from datetime import datetime

from bot.domain import boosts as rules
from bot.domain.boosts import Boost, CountedBoost, State
from bot.domain.due import DueKind, DueWork
from bot.domain.moderation import Act, Entry
from bot.domain.outbox import CardName, Letter
from bot.domain.reasons import Reason
from bot.domain.servers import Server
from bot.services.audit import put_on_record
from bot.storage.database import Transaction


def card_key(boost_id: int) -> str:
    """Return the key of the letter that is a boost's message."""
    return f"boost:{boost_id}"


async def refresh(tx: Transaction, boost: Boost, now: datetime) -> None:
    """Ask for a boost's message to be brought up to date."""
    await tx.due.add(
        DueWork(guild_id=boost.guild_id, kind=DueKind.REFRESH_BOOST, subject_id=boost.id, due_at=now)
    )


async def recount(tx: Transaction, guild_id: int, boost_id: int, now: datetime) -> CountedBoost:
    """Bring a boost's state and message in line with the responses it has now."""
    boost = await tx.boosts.get(guild_id, boost_id)
    peers = await tx.boosts.count_peers(guild_id, boost_id)
    weighed = rules.weigh(boost, peers)
    if weighed != boost:
        await tx.boosts.save(weighed)
    await refresh(tx, weighed, now)
    if peers == 0 and weighed.state.is_live:
        # The only response was taken back: the boost may be left alone again.
        await _watch_over(tx, weighed, now)
    return CountedBoost(weighed, peers)


async def take_down(tx: Transaction, boost: Boost, moderator_id: int, reason: Reason, now: datetime) -> Boost:
    """Take a boost down on a moderator's behalf inside a transaction, and write to its author.

    Raises:
        BoostOver: It was taken down before.
    """
    removed = await _save_end(
        tx, rules.remove(boost, at=now, actor_id=moderator_id, reason=reason.for_member), now
    )
    entry = Entry(
        guild_id=boost.guild_id,
        actor_id=moderator_id,
        act=Act.TAKE_DOWN,
        at=now,
        reason=reason.for_moderators,
        for_member=reason.for_member,
        member_id=boost.author_id,
        subject_id=boost.id,
    )
    await put_on_record(tx, entry, now)
    author = await tx.members.get(boost.guild_id, boost.author_id)
    if author.left_at is None:
        server = await tx.servers.get(boost.guild_id)
        await tx.outbox.add(
            Letter(
                guild_id=boost.guild_id,
                key=f"removed:{boost.id}",
                card=CardName.REMOVED,
                subject_id=boost.id,
                user_id=boost.author_id,
                channel_id=server.boosts_channel_id,
                due_at=now,
            )
        )
    return removed


async def end_all_of(
    tx: Transaction, guild_id: int, author_id: int, now: datetime, actor_id: int | None = None
) -> int:
    """Close the live boosts of a member who left, or whom a moderator keeps out, and return how many."""
    live = await tx.boosts.list_live(guild_id, now, author_id=author_id)
    for counted in live:
        await end(tx, counted.boost, State.CLOSED, now, actor_id)
    return len(live)


async def post(tx: Transaction, boost: Boost, channel_id: int, now: datetime, *, thread: bool) -> None:
    """Write a new boost's message into the outbox, and see to its end.

    Args:
        thread: Whether its message gets a thread for talk.
    """
    guild_id, boost_id = boost.guild_id, boost.id
    await tx.outbox.add(
        Letter(
            guild_id=guild_id,
            key=card_key(boost_id),
            card=CardName.BOOST,
            subject_id=boost_id,
            channel_id=channel_id,
            due_at=now,
        )
    )
    await _see_to(tx, boost, now, thread=thread)


async def post_again(tx: Transaction, boost: Boost, server: Server, now: datetime) -> None:
    """Send a boost's message once more that Discord had refused, mended now."""
    channel_id = server.boosts_channel()
    await tx.outbox.send_again(boost.guild_id, card_key(boost.id), channel_id=channel_id, now=now)
    await _see_to(tx, boost, now, thread=server.boost_threads)


async def _see_to(tx: Transaction, boost: Boost, now: datetime, *, thread: bool) -> None:
    """See to a boost's end, to its first answer and, where it gets one, to its thread."""
    guild_id, boost_id = boost.guild_id, boost.id
    await watch_until_end(tx, boost, now)
    if thread:
        await tx.due.add(
            DueWork(guild_id=guild_id, kind=DueKind.OPEN_THREAD, subject_id=boost_id, due_at=now)
        )


async def watch_until_end(tx: Transaction, boost: Boost, now: datetime) -> None:
    """Wait for a live boost's end, and for two days without an answer; for no other times that were set."""
    for kind in (DueKind.EXPIRE_BOOST, DueKind.RESCUE_BOOST):
        await tx.due.remove(boost.guild_id, kind, boost.id)
    await tx.due.add(
        DueWork(
            guild_id=boost.guild_id,
            kind=DueKind.EXPIRE_BOOST,
            subject_id=boost.id,
            due_at=boost.expires_at,
        )
    )
    await _watch_over(tx, boost, now)


async def _watch_over(tx: Transaction, boost: Boost, now: datetime) -> None:
    """See to it that a boost is told of in daily letters, if nobody answers it in time."""
    due_at = max(now, boost.requested_at + rules.LEFT_ALONE_AFTER)
    await tx.due.add(
        DueWork(guild_id=boost.guild_id, kind=DueKind.RESCUE_BOOST, subject_id=boost.id, due_at=due_at)
    )


async def end(
    tx: Transaction, boost: Boost, state: State, now: datetime, actor_id: int | None = None
) -> Boost:
    """Bring a live boost to an end, and its message with it.

    Args:
        state: EXPIRED or CLOSED.

    Raises:
        BoostOver: It has ended before.
    """
    return await _save_end(tx, rules.end(boost, state, at=now, actor_id=actor_id), now)


async def _save_end(tx: Transaction, ended: Boost, now: datetime) -> Boost:
    await tx.boosts.save(ended)
    for kind in (DueKind.EXPIRE_BOOST, DueKind.RESCUE_BOOST):
        await tx.due.remove(ended.guild_id, kind, ended.id)
    await refresh(tx, ended, now)
    return ended


async def expire_overdue(tx: Transaction, boosts: list[Boost], now: datetime) -> None:
    """End those whose time is up and whose turn has not come: they would keep their link to themselves."""
    for overdue in [boost for boost in boosts if boost.state.is_live and now >= boost.expires_at]:
        await end(tx, overdue, State.EXPIRED, now)
