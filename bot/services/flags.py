"""Flags: raise a case for the moderators, and carry out what they decide."""

from dataclasses import dataclass
from datetime import datetime

from bot.clock import Clock
from bot.domain import flags as rules
from bot.domain import responses as response_rules
from bot.domain.boosts import Boost, OwnBoost, State
from bot.domain.flags import REASON_LIMIT, Flag, FlagKind, ReasonMissing, Verdict
from bot.domain.outbox import CardName, Letter
from bot.domain.responses import OwnRecord, Response
from bot.domain.wording import clean
from bot.services import ledger
from bot.services.boosts import take_down
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class FlagRaised:
    """A case is on record.

    Attributes:
        is_new: False when the member raised the same before.
        is_seen: Whether there is a log channel in which the moderators read it.
    """

    boost: Boost
    is_new: bool
    is_seen: bool


@dataclass(frozen=True, slots=True)
class FlagView:
    """What a case's card shows; a report is about a boost, a dispute about a response, mostly to a boost."""

    flag: Flag
    boost: Boost | None
    response: Response | None


class FlagService:
    """Use cases of the moderators' queue.

    Args:
        database: Where cases are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def report(self, guild_id: int, member_id: int, boost_id: int, reason: str) -> FlagRaised:
        """Ask the moderators to look at a boost.

        Raises:
            BoostUnknown: There is no such boost in this server.
            OwnBoost: It is the member's own.
            ReasonMissing: No reason was given.
        """
        now = self._clock.now()
        cleaned = clean(reason, limit=REASON_LIMIT)
        if not cleaned:
            raise ReasonMissing
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            if boost.author_id == member_id:
                raise OwnBoost
            flag = await tx.flags.add(
                Flag(
                    guild_id=guild_id,
                    kind=FlagKind.REPORT,
                    subject_id=boost_id,
                    raised_by=member_id,
                    reason=cleaned,
                    raised_at=now,
                )
            )
            if flag is not None:
                await announce(tx, flag, now)
            server = await tx.servers.get(guild_id)
        return FlagRaised(boost, flag is not None, server.log_channel_id is not None)

    async def view(self, guild_id: int, flag_id: int) -> FlagView:
        """Return what a case's card shows.

        Raises:
            FlagUnknown: There is no such case in this server.
        """
        async with self._database.read() as tx:
            return await _view(tx, await tx.flags.get(guild_id, flag_id))

    async def decide(
        self, guild_id: int, moderator_id: int, flag_id: int, verdict: Verdict, reason: str
    ) -> FlagView:
        """Close a case as a moderator: upheld, it takes the boost down or leaves the response out.

        Raises:
            FlagUnknown: There is no such case in this server.
            AlreadyDecided: Somebody was faster.
            ReasonMissing: No reason was given.
            OwnRecord: The moderator is part of the case.
        """
        now = self._clock.now()
        cleaned = clean(reason, limit=REASON_LIMIT)
        async with self._database.write(guild_id) as tx:
            flag = await tx.flags.get(guild_id, flag_id)
            decided = rules.decide(flag, verdict, actor_id=moderator_id, reason=cleaned, at=now)
            if flag.kind is FlagKind.REPORT:
                await _decide_report(tx, decided, now)
            else:
                await _decide_dispute(tx, decided, now)
            await tx.flags.save(decided)
            return await _view(tx, decided)


async def announce(tx: Transaction, flag: Flag, now: datetime) -> None:
    """Put a case before the moderators, if they have a log channel; else it waits until they choose one."""
    server = await tx.servers.get(flag.guild_id)
    if server.log_channel_id is None:
        return
    await tx.outbox.add(
        Letter(
            guild_id=flag.guild_id,
            key=f"flag:{flag.id}",
            card=CardName.FLAG,
            subject_id=flag.id,
            channel_id=server.log_channel_id,
            due_at=now,
        )
    )


async def _decide_report(tx: Transaction, flag: Flag, now: datetime) -> None:
    boost = await tx.boosts.get(flag.guild_id, flag.subject_id)
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    if flag.decided_by == boost.author_id:
        raise OwnRecord
    if flag.verdict is Verdict.UPHELD and boost.state is not State.REMOVED:
        await take_down(tx, boost, flag.decided_by, flag.decision_reason, now)


async def _decide_dispute(tx: Transaction, flag: Flag, now: datetime) -> None:
    response = await tx.responses.get(flag.guild_id, flag.subject_id)
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    correction = response_rules.decide(
        response,
        # Dismissed, all stays as it is: what its giver took back meanwhile does not come back.
        counts=response.status.counts and flag.verdict is Verdict.DISMISSED,
        actor_id=flag.decided_by,
        reason=flag.decision_reason,
        at=now,
    )
    if correction is not None:
        await ledger.correct(tx, correction, now)


async def _view(tx: Transaction, flag: Flag) -> FlagView:
    if flag.kind is FlagKind.REPORT:
        return FlagView(flag, await tx.boosts.get(flag.guild_id, flag.subject_id), None)
    response = await tx.responses.get(flag.guild_id, flag.subject_id)
    boost = await tx.boosts.get(flag.guild_id, response.boost_id) if response.boost_id else None
    return FlagView(flag, boost, response)
