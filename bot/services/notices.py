"""Notices: giver and receiver are told of a response, as each of them likes it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.digests import day_of_letter, next_morning_at
from bot.domain.due import DueKind, DueWork
from bot.domain.members import Member, Notices, Telling, way_to_tell
from bot.domain.outbox import CardName, Letter, LetterState, may_stand
from bot.domain.responses import Response
from bot.domain.servers import Server
from bot.services.zones import histories_of
from bot.storage.database import Transaction

_DAY_AND_MORE = timedelta(days=2)
"""A calendar day lasts 25 hours at most, and zones are changed."""


def notice_key(response_id: int) -> str:
    """Return the key of the letter that tells a receiver of a response at once."""
    return f"{CardName.RESPONSE.value}:{response_id}"


def question_key(response_id: int) -> str:
    """Return the key of the letter that asks a giver about a response that was not found."""
    return f"{CardName.DISPUTE.value}:{response_id}"


async def follow(tx: Transaction, response: Response, now: datetime) -> None:
    """Ask for what was written about a response to be brought up to date; what is not sent yet, will be."""
    keys = [notice_key(response.id), question_key(response.id)]
    letters = await tx.outbox.list_(response.guild_id, keys)
    digest_id = await tx.digests.find_of(response.guild_id, response.id)
    subjects = {
        # In public stands no more than that something waits.
        DueKind.REFRESH_NOTICE: response.id
        if any(may_stand(letter) and not letter.is_in_public for letter in letters)
        else None,
        DueKind.REFRESH_DIGEST: digest_id,
    }
    await tx.due.add(
        *(
            DueWork(guild_id=response.guild_id, kind=kind, subject_id=subject_id, due_at=now)
            for kind, subject_id in subjects.items()
            if subject_id is not None
        )
    )


async def tell_receivers(
    tx: Transaction, responses: Sequence[Response], server: Server, now: datetime
) -> None:
    """Tell receivers that they were answered, at once or with their next digest, as each of them likes.

    Of one giver a receiver is told at once on a day; of what else that one gave, with the next digest. Those
    whom a block keeps apart are told nothing of each other.
    """
    if not responses:
        return
    guild_id, receiver_ids = responses[0].guild_id, {response.receiver_id for response in responses}
    members = await tx.members.list_(guild_id, receiver_ids)
    apart = await tx.rounds.list_apart(guild_id, receiver_ids)
    told = await _told_today(tx, [each for each in responses if _may_tell(each, members)], server, now)
    daily: list[Response] = []
    for response in sorted(responses, key=lambda each: each.id):
        receiver, pair = members[response.receiver_id], (response.receiver_id, response.giver_id)
        if pair in apart:
            continue
        match way_to_tell(receiver, response.source, was_told_today=pair in told):
            case Telling.AT_ONCE:
                told.add(pair)
                await _write(tx, CardName.RESPONSE, response, receiver, server, now)
            case Telling.DAILY:
                daily.append(response)
            case Telling.NOT:
                pass
    if daily:
        await _keep_for_digests(tx, daily, server, now)


async def tell_thanked(tx: Transaction, response: Response, server: Server, now: datetime) -> None:
    """Tell a giver that they were thanked, unless they want no notices or a block keeps the two apart."""
    giver = await tx.members.get(response.guild_id, response.giver_id)
    apart = await tx.rounds.list_apart(response.guild_id, [response.giver_id])
    if giver.notices is not Notices.NEVER and (response.giver_id, response.receiver_id) not in apart:
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


def _may_tell(response: Response, members: Mapping[int, Member]) -> bool:
    receiver = members[response.receiver_id]
    return way_to_tell(receiver, response.source, was_told_today=False) is Telling.AT_ONCE


async def _told_today(
    tx: Transaction, responses: Sequence[Response], server: Server, now: datetime
) -> set[tuple[int, int]]:
    """Return which receivers were told of which givers at once on the receivers' present day.

    Nobody else writes in this server meanwhile (see Database.write).
    """
    if not responses:
        return set()
    guild_id, pairs = responses[0].guild_id, {(each.giver_id, each.receiver_id) for each in responses}
    before = await tx.responses.list_recorded(guild_id, pairs, since=now - _DAY_AND_MORE)
    zones = await histories_of(tx, guild_id, {receiver_id for _, receiver_id in pairs}, server)
    today = {user_id: day_of_letter(history, now) for user_id, history in zones.items()}
    by_key = {
        notice_key(each.id): each
        for each in before
        if day_of_letter(zones[each.receiver_id], each.recorded_at or each.responded_at)
        == today[each.receiver_id]
    }
    letters = await tx.outbox.list_(guild_id, by_key)
    return {
        (by_key[letter.key].receiver_id, by_key[letter.key].giver_id)
        for letter in letters
        if letter.state not in (LetterState.SKIPPED, LetterState.DEAD)
    }


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
