"""Flags: raise a case for the moderators, and carry out what they decide."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.domain import flags as rules
from bot.domain import responses as response_rules
from bot.domain.boosts import Boost, OwnBoost, State
from bot.domain.due import DueKind, DueWork
from bot.domain.flags import AlreadyDecided, Flag, FlagKind, Verdict
from bot.domain.moderation import Act, Entry
from bot.domain.outbox import CardName, Letter
from bot.domain.patterns import Pattern
from bot.domain.reasons import Reason, read_reason, require_reason
from bot.domain.responses import THE_BOT, Correction, Kind, OwnRecord, Response, Source, Status
from bot.domain.tracking import Rule
from bot.services import ledger, outcomes
from bot.services.audit import is_first_time
from bot.services.boost_keeping import take_down
from bot.services.standing import require_here
from bot.services.zones import day_of
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class FlagRaised:
    """A case is on record.

    Attributes:
        boost: The boost it is about; None where it is about something else.
        is_new: False when the member raised the same before.
        is_seen: Whether there is a log channel in which the moderators read it.
    """

    boost: Boost | None
    is_new: bool
    is_seen: bool


@dataclass(frozen=True, slots=True)
class FlagView:
    """What a case's card shows: what it is about, and what that in turn is about.

    A report is about a boost; a dispute, or the report of a notice, about a response, mostly to a boost; a
    near-identical text about a response once it counts after all; what else the bot noticed by itself about
    a pattern.

    Attributes:
        can_restore: Moderators left the response out, and may count it again; its giver did not take it back.
    """

    flag: Flag
    boost: Boost | None = None
    response: Response | None = None
    pattern: Pattern | None = None
    evidence: tuple[Response, ...] = ()
    can_restore: bool = False

    @property
    def is_overtaken(self) -> bool:
        """Say whether it was dismissed, and yet what it is about does not stand: it was settled elsewhere."""
        if self.flag.verdict is not Verdict.DISMISSED:
            return False
        match self.flag.kind:
            case FlagKind.REPORT:
                return self.boost is not None and self.boost.state is State.REMOVED
            case FlagKind.DISPUTE | FlagKind.NOTICE:
                return self.response is not None and not self.response.status.counts
            case FlagKind.NEAR_IDENTICAL:
                return self.response is None
            case _:
                return False

    @property
    def member_id(self) -> int | None:
        """Whose boost, response or text it is about; None for a pattern, which is about several members."""
        if self.response is not None:
            return self.response.giver_id
        if self.boost is not None:
            return self.boost.author_id
        return self.flag.raised_by if self.flag.kind is FlagKind.NEAR_IDENTICAL else None


@dataclass(frozen=True, slots=True)
class Queue:
    """The cases nobody has decided, oldest first, open at one of them.

    Attributes:
        view: None where nothing waits.
        number: Its place, from 0 on.
    """

    view: FlagView | None
    number: int
    count: int


class FlagService:
    """Use cases of the moderators' queue.

    Args:
        database: Where cases are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def check_report(self, guild_id: int, member_id: int, boost_id: int) -> None:
        """Refuse a report that cannot be made, before the reason is asked.

        Raises:
            BoostUnknown: There is no such boost in this server.
            OwnBoost: It is the member's own.
        """
        async with self._database.read() as tx:
            await _reportable(tx, guild_id, member_id, boost_id)

    async def report(self, guild_id: int, member_id: int, boost_id: int, reason: str) -> FlagRaised:
        """Ask the moderators to look at a boost.

        Raises:
            BoostUnknown: There is no such boost in this server.
            OwnBoost: It is the member's own.
            LeftServer: The member has left the server.
            ReasonMissing: No reason was given.
        """
        cleaned, now = read_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await _reportable(tx, guild_id, member_id, boost_id)
            await require_here(tx, guild_id, member_id)
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

    async def report_notice(self, guild_id: int, member_id: int, response_id: int, reason: str) -> FlagRaised:
        """Ask the moderators to look at what somebody told a member: once, and its giver does not know.

        Raises:
            ResponseUnknown: There is no such response in this server.
            NotYourResponse: It went to somebody else.
            LeftServer: The member has left the server.
            ReasonMissing: No reason was given.
        """
        cleaned, now = read_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, member_id)
            response = await tx.responses.get(guild_id, response_id)
            response_rules.require_receiver(response, member_id)
            flag = await tx.flags.add(
                Flag(
                    guild_id=guild_id,
                    kind=FlagKind.NOTICE,
                    subject_id=response_id,
                    raised_by=member_id,
                    reason=cleaned,
                    raised_at=now,
                )
            )
            if flag is not None:
                await announce(tx, flag, now)
            server = await tx.servers.get(guild_id)
        return FlagRaised(None, flag is not None, server.log_channel_id is not None)

    async def view(self, guild_id: int, flag_id: int) -> FlagView:
        """Return what a case's card shows.

        Raises:
            FlagUnknown: There is no such case in this server.
        """
        async with self._database.read() as tx:
            return await _view(tx, await tx.flags.get(guild_id, flag_id))

    async def check_decision(self, guild_id: int, moderator_id: int, flag_id: int) -> Flag:
        """Return a case, unless the moderator cannot decide it: said before the reason is asked.

        Raises:
            FlagUnknown: There is no such case in this server.
            AlreadyDecided: Somebody was faster.
            OwnRecord: The moderator is part of the case.
        """
        async with self._database.read() as tx:
            flag = await tx.flags.get(guild_id, flag_id)
            if flag.verdict is not None:
                raise AlreadyDecided
            await _require_apart(tx, flag, moderator_id)
            return flag

    async def queue(self, guild_id: int, number: int = 0) -> Queue:
        """Return one of the cases nobody has decided, by its place; past the end, the last."""
        async with self._database.read() as tx:
            count = await tx.flags.count_waiting(guild_id)
            number = min(number, max(0, count - 1))
            flag = await tx.flags.find_waiting(guild_id, number)
            return Queue(await _view(tx, flag) if flag else None, number, count)

    async def decide(
        self, guild_id: int, moderator_id: int, flag_id: int, verdict: Verdict, reason: Reason
    ) -> FlagView:
        """Close a case as a moderator: upheld, it takes the boost down or leaves the response out.

        A near-identical text is left out already; dismissed, it counts after all, unless it is gone. What was
        settled meanwhile in another way stays so.

        Whoever reported a boost may decide about it, too: it is not their record, and a team may be small.

        Raises:
            FlagUnknown: There is no such case in this server.
            AlreadyDecided: Somebody was faster.
            ReasonMissing: No reason was given.
            OwnRecord: The moderator is part of the case.
        """
        why, now = require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            flag = await tx.flags.get(guild_id, flag_id)
            if not await is_first_time(tx, guild_id):
                return await _view(tx, flag)
            decided = rules.decide(flag, verdict, actor_id=moderator_id, reason=why, at=now)
            await _require_apart(tx, flag, moderator_id)
            giver_id = (await _view(tx, decided)).member_id
            before = await outcomes.streak_now(tx, guild_id, giver_id, now) if giver_id else None
            own, others = await _DECIDE[flag.kind](tx, decided, now)
            await tx.flags.save(decided)
            await tx.due.add(
                DueWork(guild_id=guild_id, kind=DueKind.REFRESH_FLAG, subject_id=flag_id, due_at=now)
            )
            view = await _view(tx, decided)
            entry = _entry(view, now)
            if giver_id and before:
                since = await outcomes.streak_since(tx, guild_id, giver_id, before, now)
                entry = replace(entry, facts={**entry.facts, **since})
            entry = await tx.moderation.add_entry(entry)
            await outcomes.tell(tx, entry, now, own=own, others=others)
            return view


def flag_key(flag_id: int) -> str:
    """Return the key of the letter that puts a case before the moderators."""
    return f"flag:{flag_id}"


async def announce(tx: Transaction, flag: Flag, now: datetime) -> None:
    """Put a case before the moderators, if they have a log channel; else it waits until they choose one."""
    server = await tx.servers.get(flag.guild_id)
    if server.log_channel_id is None:
        return
    await tx.outbox.add(
        Letter(
            guild_id=flag.guild_id,
            key=flag_key(flag.id),
            card=CardName.FLAG,
            subject_id=flag.id,
            channel_id=server.log_channel_id,
            due_at=now,
        )
    )


def _entry(view: FlagView, now: datetime) -> Entry:
    flag = view.flag
    # No letter to the log channel: the case itself stands there, and shows the decision.
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    act = Act.UPHOLD if flag.verdict is Verdict.UPHELD else Act.DISMISS
    return Entry(
        guild_id=flag.guild_id,
        actor_id=flag.decided_by,
        act=act,
        at=now,
        reason=flag.decision_reason,
        for_member=flag.decision_for_member,
        member_id=view.member_id,
        subject_id=flag.id,
        facts={"kind": flag.kind.value, "about": flag.subject_id},
    )


async def _reportable(tx: Transaction, guild_id: int, member_id: int, boost_id: int) -> Boost:
    boost = await tx.boosts.get(guild_id, boost_id)
    if boost.author_id == member_id:
        raise OwnBoost
    return boost


async def _require_apart(tx: Transaction, flag: Flag, moderator_id: int) -> None:
    """Refuse a moderator who is part of a case."""
    match flag.kind:
        case FlagKind.REPORT:
            part_of_it = {(await tx.boosts.get(flag.guild_id, flag.subject_id)).author_id}
        case FlagKind.DISPUTE | FlagKind.NOTICE:
            response = await tx.responses.get(flag.guild_id, flag.subject_id)
            part_of_it = {response.giver_id, response.receiver_id}
        case FlagKind.NEAR_IDENTICAL:
            left_out = await tx.tracking.find_left_out(flag.guild_id, flag.subject_id)
            part_of_it = {flag.raised_by, left_out and left_out.receiver_id}
        case FlagKind.BURST | FlagKind.CLOSED_GROUP:
            pattern = await tx.patterns.find(flag.guild_id, flag.subject_id)
            part_of_it = set(pattern.members if pattern else ())
    if moderator_id in part_of_it:
        raise OwnRecord


def _reason_of(flag: Flag) -> Reason:
    return Reason(flag.decision_for_member, flag.decision_reason)


_Told = tuple[int | None, list[int]]
"""Whose own record a decision changed, if it did, and who else is told of it."""


async def _decide_report(tx: Transaction, flag: Flag, now: datetime) -> _Told:
    """Take a boost down, or leave it: its writer is told as of any other that a moderator takes down."""
    boost = await tx.boosts.get(flag.guild_id, flag.subject_id)
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    if flag.verdict is Verdict.UPHELD and boost.state is not State.REMOVED:
        await take_down(tx, boost, flag.decided_by, _reason_of(flag), now)
    return None, [] if flag.decided_by == flag.raised_by else [flag.raised_by]


async def _decide_dispute(tx: Transaction, flag: Flag, now: datetime) -> _Told:
    """Count a response or leave it out, and tell both of whom it is."""
    response = await tx.responses.get(flag.guild_id, flag.subject_id)
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    correction = response_rules.decide(
        response,
        # Dismissed, all stays as it is: what its giver took back meanwhile does not come back.
        counts=response.status.counts and flag.verdict is Verdict.DISMISSED,
        actor_id=flag.decided_by,
        reason=_reason_of(flag),
        at=now,
        last=await _last_if_upheld(tx, response, flag),
    )
    both = (response.giver_id, [response.receiver_id])
    if correction is not None:
        await ledger.correct(tx, correction, now)
        return both
    # Where its giver took it back, or a moderator corrected it already, both have been told of that.
    last = await tx.responses.find_last_correction(response)
    is_theirs = last is not None and last.actor_id in (response.giver_id, response.receiver_id)
    return both if is_theirs and response.status.counts else (None, [])


async def _last_if_upheld(tx: Transaction, response: Response, flag: Flag) -> Correction | None:
    """Return the last correction where it matters: what is left out for good, an edit must not bring back."""
    return await tx.responses.find_last_correction(response) if flag.verdict is Verdict.UPHELD else None


async def _decide_notice(tx: Transaction, flag: Flag, now: datetime) -> _Told:
    """Leave the response out if the report was right; dismissed, all stays as it is.

    Whoever reported it hears in any case that somebody has looked.
    """
    own = (await _decide_dispute(tx, flag, now))[0] if flag.verdict is Verdict.UPHELD else None
    return own, [flag.raised_by]


async def _decide_pattern(tx: Transaction, flag: Flag, now: datetime) -> _Told:
    """Only note the decision: what is to be done about responses, moderators do one by one."""
    del tx, flag, now
    return None, []


async def _decide_near_identical(tx: Transaction, flag: Flag, now: datetime) -> _Told:
    """Count a text after all that was taken for a copy, as long as it is there and known whom it answered."""
    response = await tx.responses.find_copy(flag.guild_id, flag.raised_by, flag.subject_id)
    is_it = response is not None and response.message_id == flag.subject_id
    if response is not None and (is_it or response.status is not Status.VOID):
        return await _decide_recorded(tx, flag, response, now)
    left_out = await tx.tracking.find_left_out(flag.guild_id, flag.subject_id)
    if flag.verdict is Verdict.UPHELD or left_out is None or left_out.receiver_id is None:
        return None, []
    if left_out.rule is not Rule.NEAR_IDENTICAL:
        return None, []
    server = await tx.servers.get(flag.guild_id)
    response = Response(
        guild_id=flag.guild_id,
        giver_id=left_out.giver_id,
        receiver_id=left_out.receiver_id,
        kind=Kind.REPLY,
        source=Source.REPLY,
        responded_at=left_out.at,
        local_day=await day_of(tx, flag.guild_id, left_out.giver_id, server, left_out.at),
        message_id=flag.subject_id,
        channel_id=_channel_in(flag.reason),
    )
    await ledger.record(tx, [response], server, now)
    await tx.tracking.take_in(flag.guild_id, flag.subject_id)
    return left_out.giver_id, []


async def _decide_recorded(tx: Transaction, flag: Flag, response: Response, now: datetime) -> _Told:
    """Decide about a text that counts, or has counted: it was edited, or its writer told of it themselves."""
    assert flag.decided_by is not None, "decided just now"  # noqa: S101 - narrows the type
    last = await tx.responses.find_last_correction(response)
    is_copy = last is not None and last.actor_id == THE_BOT and last.reason == Rule.NEAR_IDENTICAL.value
    correction = response_rules.decide(
        response,
        # What was deleted meanwhile, or taken back, does not come back.
        counts=flag.verdict is Verdict.DISMISSED and (is_copy or response.status.counts),
        actor_id=flag.decided_by,
        reason=_reason_of(flag),
        at=now,
        last=await _last_if_upheld(tx, response, flag) or (last if is_copy else None),
    )
    if correction is None:
        return None, []
    await ledger.correct(tx, correction, now)
    # What did not count, and does not, is no news.
    is_news = response.status.counts or flag.verdict is Verdict.DISMISSED
    return response.giver_id if is_news else None, []


def _channel_in(link: str) -> int | None:
    """Return the channel that a message's address leads to."""
    parts = link.split("/")
    return int(parts[-2]) if len(parts) > 1 and parts[-2].isdecimal() else None


_DECIDE = {
    FlagKind.REPORT: _decide_report,
    FlagKind.DISPUTE: _decide_dispute,
    FlagKind.BURST: _decide_pattern,
    FlagKind.CLOSED_GROUP: _decide_pattern,
    FlagKind.NEAR_IDENTICAL: _decide_near_identical,
    FlagKind.NOTICE: _decide_notice,
}


async def _find_copy(tx: Transaction, flag: Flag) -> Response | None:
    """Return the response that a near-identical text is; None where it was gone when the case was decided."""
    response = await tx.responses.find_copy(flag.guild_id, flag.raised_by, flag.subject_id)
    if response is None or response.status is not Status.VOID or flag.decided_at is None:
        return response
    last = await tx.responses.find_last_correction(response)
    return None if last is not None and last.at < flag.decided_at else response


async def _view(tx: Transaction, flag: Flag) -> FlagView:
    if flag.kind in (FlagKind.BURST, FlagKind.CLOSED_GROUP):
        pattern = await tx.patterns.find(flag.guild_id, flag.subject_id)
        ids = pattern.responses if pattern else ()
        return FlagView(flag, pattern=pattern, evidence=tuple(await tx.responses.list_(flag.guild_id, ids)))
    if flag.kind is FlagKind.REPORT:
        return FlagView(flag, await tx.boosts.get(flag.guild_id, flag.subject_id))
    if flag.kind is FlagKind.NEAR_IDENTICAL:
        return FlagView(flag, response=await _find_copy(tx, flag))
    response = await tx.responses.get(flag.guild_id, flag.subject_id)
    boost = await tx.boosts.get(flag.guild_id, response.boost_id) if response.boost_id else None
    last = await tx.responses.find_last_correction(response) if response.status is Status.VOID else None
    can_restore = last is not None and last.actor_id != response.giver_id
    return FlagView(flag, boost, response, can_restore=can_restore)
