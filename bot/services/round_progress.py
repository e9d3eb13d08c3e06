"""Progress: what the ledger says about a round that is open, and what follows from it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.domain.due import DueKind, DueWork
from bot.domain.members import Notices
from bot.domain.outbox import CardName, Letter
from bot.domain.rounds import Part, Progress, Round, progresses
from bot.storage.database import Transaction
from bot.storage.weeks import Span


def span_of(round_: Round) -> Span:
    """Return the time in which responses count: an announcement that came late takes nothing away."""
    return Span(round_.opens_at, round_.closes_at)


async def refresh(tx: Transaction, round_: Round, now: datetime) -> None:
    """Ask for a round's announcement to be brought up to date; many asks become one edit."""
    await tx.due.add(
        DueWork(guild_id=round_.guild_id, kind=DueKind.REFRESH_ROUND, subject_id=round_.id, due_at=now)
    )


async def follow(tx: Transaction, guild_id: int, giver_ids: Collection[int], now: datetime) -> None:
    """Bring the open round in line after some members' responses were recorded or corrected.

    One look for all of them: where no round is open, or none of them takes part, nothing more is asked.
    """
    parts = await tx.rounds.list_open_parts(guild_id, giver_ids)
    if not parts:
        return
    round_ = await tx.rounds.get(guild_id, parts[0].round_id)
    await congratulate(tx, round_, parts, now)
    await refresh(tx, round_, now)


async def congratulate(tx: Transaction, round_: Round, parts: Collection[Part], now: datetime) -> None:
    """Note who has just completed a round, and tell each of them once, unless they want to hear nothing."""
    waiting = [part for part in parts if part.is_in and part.completed_at is None]
    if not waiting:
        return
    reached = await progresses_of(tx, round_, [part.user_id for part in waiting])
    done = [replace(part, completed_at=now) for part in waiting if reached[part.user_id].is_complete]
    await tx.rounds.save_parts(done)
    members = await tx.members.list_(round_.guild_id, [part.user_id for part in done])
    for part in done:
        if members[part.user_id].notices is not Notices.NEVER:
            await tell(tx, round_, CardName.ROUND_DONE, part.user_id, now)


async def tell(
    tx: Transaction, round_: Round, card: CardName, user_id: int, now: datetime, *, about: str = ""
) -> None:
    """Write to a member about their week, by DM and nowhere else: how it goes is nobody else's business.

    Args:
        about: Tells two letters of the same kind to the same member apart.
    """
    await tx.outbox.add(
        Letter(
            guild_id=round_.guild_id,
            key=f"round:{round_.id}:{card.value.removeprefix('round-')}:{user_id}{about}",
            card=card,
            subject_id=round_.id,
            user_id=user_id,
            due_at=now,
        )
    )


async def progresses_of(tx: Transaction, round_: Round, user_ids: Collection[int]) -> dict[int, Progress]:
    """Return how far members have come, by user id, each asked for."""
    answered = await tx.weeks.list_answered(round_.guild_id, span_of(round_), giver_ids=user_ids)
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id], giver_ids=user_ids)
    return progresses(round_, user_ids, answered, pairs)
