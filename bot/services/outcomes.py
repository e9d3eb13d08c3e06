"""Outcomes: whoever a decision of the moderators is about is told of it, once, with what it did."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.boosts import Boost
from bot.domain.digests import next_morning_at
from bot.domain.flags import FlagKind, Verdict
from bot.domain.members import Notices
from bot.domain.moderation import Act, Choice, Entry, verdict_of
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import Response
from bot.domain.streaks import Streak
from bot.services.streaks import streaks_of
from bot.services.zones import histories_of
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a member is told of a decision.

    Attributes:
        reader_id: Whom it is told to; others than the member the entry is about read of it too.
        response: What was decided about, if that is a response.
        boost: What was answered or reported, if that is a boost.
        is_of_look: The moderators have looked at what the reader reported, and no more is told.
    """

    entry: Entry
    reader_id: int
    response: Response | None = None
    boost: Boost | None = None
    is_of_look: bool = False


class OutcomeService:
    """Look at what was decided.

    Args:
        database: Where the audit log is kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def view(self, guild_id: int, entry_id: int, reader_id: int) -> Outcome | None:
        """Return what a member is told of a decision; None where a later one has taken its place."""
        async with self._database.read() as tx:
            entry = await tx.moderation.find_entry(guild_id, entry_id)
            if entry is None:
                return None
            if entry.facts.get("kind") == FlagKind.REPORT:
                boost = await tx.boosts.get(guild_id, _about(entry))
                return Outcome(entry, reader_id, boost=boost, is_of_look=True)
            response = await _response_of(tx, entry)
            if response is None:
                return Outcome(entry, reader_id)
            is_report = entry.facts.get("kind") == FlagKind.NOTICE and reader_id == response.receiver_id
            if is_report and not await _has_changed(tx, response, entry):
                return Outcome(entry, reader_id, response, is_of_look=True)
            if response.status.counts != _counts(entry):
                return None
            boost = await tx.boosts.get(guild_id, response.boost_id) if response.boost_id else None
            return Outcome(entry, reader_id, response, boost)


async def tell(
    tx: Transaction, entry: Entry, now: datetime, *, own: int | None, others: Collection[int] = ()
) -> None:
    """Write to those whom an act on record is about; written twice, each is told once.

    Args:
        own: The member whose own record it is: told at once, whatever they chose.
        others: Who takes an interest as well, told as each of them likes it: the receiver of a response, or
            who reported a boost.
    """
    letter = Letter(
        guild_id=entry.guild_id,
        key=f"outcome:{entry.id}",
        card=CardName.OUTCOME,
        subject_id=entry.id,
        due_at=now,
    )
    if own is not None:
        await _write(tx, letter, own, is_own=True)
    for user_id in others:
        await _write(tx, letter, user_id, is_own=False)


async def tell_taken_back(tx: Transaction, response: Response, now: datetime) -> None:
    """Tell a receiver that the giver took back what they could not find."""
    letter = Letter(
        guild_id=response.guild_id,
        key=f"taken-back:{response.id}",
        card=CardName.TAKEN_BACK,
        subject_id=response.id,
        due_at=now,
    )
    await _write(tx, letter, response.receiver_id, is_own=False)


async def streak_now(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> Streak:
    """Return a member's streak in the server's unit, as it is now."""
    server = await tx.servers.get(guild_id)
    streak, _ = await streaks_of(tx, guild_id, user_id, server, now)
    return streak


async def streak_since(
    tx: Transaction, guild_id: int, user_id: int, before: Streak, now: datetime
) -> Mapping[str, Choice]:
    """Return, as facts of an entry, how long a streak is now; nothing where it is as it was."""
    after = await streak_now(tx, guild_id, user_id, now)
    return {} if after.current == before.current else {"streak": after.current, "unit": after.unit.value}


async def _write(tx: Transaction, letter: Letter, user_id: int, *, is_own: bool) -> None:
    """Put a letter to one member in the outbox.

    Args:
        is_own: It is about their own record, so that it comes at once whatever they chose.
    """
    guild_id = letter.guild_id
    member, server = await tx.members.get(guild_id, user_id), await tx.servers.get(guild_id)
    if member.left_at is not None or (member.notices is Notices.NEVER and not is_own):
        return
    due_at = letter.due_at
    if member.notices is Notices.DIGEST and not is_own:
        due_at = next_morning_at((await histories_of(tx, guild_id, [user_id], server))[user_id], due_at)
    await tx.outbox.add(
        replace(
            letter,
            key=f"{letter.key}:{user_id}",
            user_id=user_id,
            channel_id=server.boosts_channel_id,
            due_at=due_at,
        )
    )


def _about(entry: Entry) -> int:
    return int(entry.facts["about"] or 0)


def _counts(entry: Entry) -> bool:
    """Say whether a response counts by an act about it."""
    return entry.act is Act.RESTORE or verdict_of(entry) is Verdict.DISMISSED


async def _has_changed(tx: Transaction, response: Response, entry: Entry) -> bool:
    """Say whether it is by an act that a response stands as it does."""
    last = await tx.responses.find_last_correction(response)
    return last is not None and (last.actor_id, last.at) == (entry.actor_id, entry.at)


async def _response_of(tx: Transaction, entry: Entry) -> Response | None:
    if entry.act in (Act.VOID, Act.RESTORE):
        return await tx.responses.get(entry.guild_id, entry.subject_id or 0)
    match entry.facts.get("kind"):
        case FlagKind.DISPUTE | FlagKind.NOTICE:
            return await tx.responses.get(entry.guild_id, _about(entry))
        case FlagKind.NEAR_IDENTICAL:
            return await tx.responses.find_copy(entry.guild_id, entry.member_id or 0, _about(entry))
        case _:
            return None
