"""Notices: giver and receiver are told of a response, as each of them likes it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.domain.digests import next_morning_at
from bot.domain.due import DueKind, DueWork
from bot.domain.members import Member, Notices, is_told_at_once, is_told_daily
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Response
from bot.domain.servers import Server
from bot.services.zones import histories_of
from bot.storage.database import Transaction


async def tell_receivers(
    tx: Transaction, responses: Sequence[Response], server: Server, now: datetime
) -> None:
    """Tell receivers that they were answered, at once or with their next digest, as each of them likes."""
    if not responses:
        return
    receiver_ids = {response.receiver_id for response in responses}
    members = await tx.members.list_(responses[0].guild_id, receiver_ids)
    for response in responses:
        receiver = members[response.receiver_id]
        if is_told_at_once(receiver, response.source):
            await _write(tx, CardName.RESPONSE, response, receiver, server, now)
    daily = [response for response in responses if is_told_daily(members[response.receiver_id])]
    if daily:
        await _keep_for_digests(tx, daily, server, now)


async def tell_thanked(tx: Transaction, response: Response, server: Server, now: datetime) -> None:
    """Tell a giver that they were thanked, unless they want to be told of nothing."""
    giver = await tx.members.get(response.guild_id, response.giver_id)
    if giver.notices is not Notices.NEVER:
        await _write(tx, CardName.THANKS, response, giver, server, now)


async def ask_giver(tx: Transaction, response: Response, server: Server, now: datetime) -> None:
    """Ask a giver about a response that was not found: always, because it is about their own record."""
    giver = await tx.members.get(response.guild_id, response.giver_id)
    await _write(tx, CardName.DISPUTE, response, giver, server, now)


async def expect_digests(
    tx: Transaction, guild_id: int, user_ids: Collection[int], server: Server, now: datetime
) -> None:
    """See to members' letters at their next nine o'clock; where nothing is to be told then, none is sent."""
    zones = await histories_of(tx, guild_id, user_ids, server)
    await tx.due.add(
        *(
            DueWork(
                guild_id=guild_id,
                kind=DueKind.SEND_DIGEST,
                subject_id=user_id,
                due_at=next_morning_at(history, now),
            )
            for user_id, history in zones.items()
        )
    )


async def _keep_for_digests(
    tx: Transaction, responses: Sequence[Response], server: Server, now: datetime
) -> None:
    """Let responses wait for their receivers' next nine o'clock."""
    await tx.digests.wait(responses)
    receiver_ids = {response.receiver_id for response in responses}
    await expect_digests(tx, responses[0].guild_id, receiver_ids, server, now)


async def _write(
    tx: Transaction, card: CardName, response: Response, member: Member, server: Server, now: datetime
) -> None:
    if member.left_at is not None:
        return
    await tx.outbox.add(
        Letter(
            guild_id=response.guild_id,
            key=f"{card.value}:{response.id}",
            card=card,
            subject_id=response.id,
            user_id=member.user_id,
            channel_id=server.boosts_channel_id,
            due_at=now,
        )
    )
