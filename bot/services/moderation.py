"""Moderation: look at a member, correct what is wrong, and keep every act on record."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.clock import Clock
from bot.domain import graces as grace_rules
from bot.domain import moderation as rules
from bot.domain import responses as response_rules
from bot.domain.flags import Flag
from bot.domain.members import Member, hears_of
from bot.domain.moderation import Act, Entry, NotSuspended, Scope, StandsAlready, Suspension, WithdrawnByGiver
from bot.domain.reasons import Reason, require_reason
from bot.domain.responses import Correction, OwnRecord, Response, Status
from bot.domain.streaks import Streak
from bot.domain.wording import shorten
from bot.services import ledger, outcomes
from bot.services.audit import is_first_time, put_on_record
from bot.services.boost_keeping import end_all_of
from bot.services.rounds import bring_back, keep_out
from bot.services.streaks import GraceGiven, give_grace, take_back_grace
from bot.services.zones import day_of
from bot.storage.database import Database, Transaction
from bot.storage.streaks import EVERYBODY, GraceRow

HISTORY_SHOWN = 10
"""Latest responses and cases on a member's page."""

ACTS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """One member's whole picture, for moderators.

    Attributes:
        given: Responses that count, in all.
        peers: Distinct members they have helped.
        received: Responses they received that count.
        adjusted: Points moderators gave and took, in all.
        responses: The latest, given and received, newest first, whatever their status.
        flags: Cases that are about them, newest first.
        suspensions: Those in force.
        acts: What moderators did about them, newest first.
    """

    member: Member
    given: int
    peers: int
    received: int
    adjusted: int
    responses: tuple[Response, ...]
    flags: tuple[Flag, ...]
    suspensions: tuple[Suspension, ...]
    acts: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A stretch of the audit log, newest first; `total` is the length of the whole."""

    entries: tuple[Entry, ...]
    total: int


@dataclass(frozen=True, slots=True)
class KeptOut:
    """A member is kept out of something.

    Attributes:
        ends: Until when they are kept out of what now: an earlier suspension may last longer.
        closed: How many of their boosts were closed with it.
    """

    ends: dict[Scope, datetime]
    closed: int


class ModerationService:
    """Use cases of moderators.

    Args:
        database: Where everything is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def member(self, guild_id: int, user_id: int) -> MemberRecord:
        """Return one member's whole picture."""
        now = self._clock.now()
        async with self._database.read() as tx:
            given, peers, received = await tx.responses.sums_of(guild_id, user_id)
            suspensions = await tx.moderation.list_suspensions(guild_id, user_id)
            return MemberRecord(
                member=await tx.members.get(guild_id, user_id),
                given=given,
                peers=peers,
                received=received,
                adjusted=await tx.moderation.sum_adjustments(guild_id, user_id),
                responses=tuple(await tx.responses.list_of(guild_id, user_id, limit=HISTORY_SHOWN)),
                flags=tuple(await tx.flags.list_about(guild_id, user_id, limit=HISTORY_SHOWN)),
                suspensions=tuple(each for each in suspensions if now < each.until),
                acts=tuple(await tx.moderation.list_entries(guild_id, limit=ACTS_SHOWN, member_id=user_id)),
            )

    async def has_met(self, guild_id: int, user_id: int) -> bool:
        """Say whether somebody is, or was, a member the bot knows of."""
        async with self._database.read() as tx:
            return await tx.members.find(guild_id, user_id) is not None

    async def get_correctable(
        self, guild_id: int, actor_id: int, response_id: int, *, counts: bool
    ) -> Response:
        """Return a response to a moderator who is about to void or restore it.

        Args:
            counts: Whether it is to count afterwards.

        Raises:
            Refusal: One of `void` or `restore`.
        """
        async with self._database.read() as tx:
            response, _ = await _correctable(tx, guild_id, actor_id, response_id, counts=counts)
            return response

    async def void(self, guild_id: int, actor_id: int, response_id: int, reason: Reason) -> Response:
        """Leave a response out of every figure.

        Raises:
            ResponseUnknown: There is no such response in this server.
            OwnRecord: The moderator gave or received it.
            StandsAlready: It is left out or taken back already.
            ReasonMissing: No reason was given.
        """
        return await self._decide(guild_id, actor_id, response_id, reason, counts=False)

    async def restore(self, guild_id: int, actor_id: int, response_id: int, reason: Reason) -> Response:
        """Count a response that was left out; what was thanked for is so again.

        Raises:
            ResponseUnknown: There is no such response in this server.
            OwnRecord: The moderator gave or received it.
            StandsAlready: It counts already.
            WithdrawnByGiver: Its giver took it back.
            ReasonMissing: No reason was given.
        """
        return await self._decide(guild_id, actor_id, response_id, reason, counts=True)

    async def adjust(self, guild_id: int, actor_id: int, user_id: int, points: int, reason: Reason) -> int:
        """Give a member points, or take some.

        Returns:
            What all adjustments of the member sum up to now.

        Raises:
            OwnRecord: It is the moderator's own record.
            AdjustmentOutOfRange: The points are none or too many.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        points = rules.check_adjustment(points)
        _require_other(actor_id, user_id)
        entry = Entry(
            guild_id=guild_id,
            actor_id=actor_id,
            act=Act.ADJUST,
            at=now,
            reason=why.for_moderators,
            for_member=why.for_member,
            member_id=user_id,
            facts={"points": points},
        )
        async with self._database.write(guild_id) as tx:
            if await is_first_time(tx, guild_id):
                server = await tx.servers.get(guild_id)
                today = await day_of(tx, guild_id, user_id, server, now)
                await tx.moderation.adjust(guild_id, user_id, points=points, local_day=today)
                await outcomes.tell(tx, await put_on_record(tx, entry, now), now, own=user_id)
            return await tx.moderation.sum_adjustments(guild_id, user_id)

    async def count_closable(self, guild_id: int, user_id: int, scope: Scope) -> int:
        """Return how many boosts a member has open that may be closed when they are kept out of something."""
        if not scope.covers(Scope.BOOSTS):
            return 0
        async with self._database.read() as tx:
            return len(await tx.boosts.list_live(guild_id, self._clock.now(), author_id=user_id))

    async def suspend(
        self,
        guild_id: int,
        actor_id: int,
        user_id: int,
        scope: Scope,
        *,
        until: datetime,
        reason: Reason,
        closes_boosts: bool = False,
    ) -> KeptOut:
        """Keep a member out of boosts, rounds or both until an instant.

        From a round that runs they are excused at once, unless they have completed it.

        Args:
            closes_boosts: Whether a block from boosts also closes those that they have open.

        Raises:
            OwnRecord: It is the moderator themself.
            SuspensionOver: The instant has passed.
            SuspensionTooLong: It is too far away.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        _require_other(actor_id, user_id)
        suspension = rules.suspend(guild_id, user_id, scope, until=until, now=now)
        async with self._database.write(guild_id) as tx:
            is_new, closed = await is_first_time(tx, guild_id), 0
            if is_new:
                await tx.moderation.suspend(suspension)
            if is_new and scope.covers(Scope.ROUNDS):
                await keep_out(tx, guild_id, user_id, now)
            if is_new and scope.covers(Scope.BOOSTS) and closes_boosts:
                closed = await end_all_of(tx, guild_id, user_id, now, actor_id)
            ends = rules.ends_of(await tx.moderation.list_suspensions(guild_id, user_id), scope, now)
            if is_new:
                entry = _about(suspension, Act.BLOCK, actor_id, why, now)
                holds = {f"ends_{each.value}": int(end.timestamp()) for each, end in ends.items()}
                entry = replace(entry, facts={**entry.facts, **holds, "closed": closed})
                await outcomes.tell(tx, await put_on_record(tx, entry, now), now, own=user_id)
            return KeptOut(ends, closed)

    async def lift(self, guild_id: int, actor_id: int, user_id: int, reason: Reason) -> bool:
        """Let a member take part again, also in the round from which the suspension excused them.

        Returns:
            Whether that brought them back into the round that is open.

        Raises:
            OwnRecord: It is the moderator themself.
            NotSuspended: Nothing keeps the member out.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        _require_other(actor_id, user_id)
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return False
            suspensions = await tx.moderation.list_suspensions(guild_id, user_id)
            in_force = [each for each in suspensions if now < each.until]
            if not in_force:
                raise NotSuspended
            await tx.moderation.lift(guild_id, user_id)
            is_back = await bring_back(tx, guild_id, user_id, now)
            entries = [_about(suspension, Act.UNBLOCK, actor_id, why, now) for suspension in in_force]
            recorded = [
                await put_on_record(tx, replace(entry, facts={**entry.facts, "is_back": is_back}), now)
                for entry in entries
            ]
            # One letter, however many blocks there were.
            await outcomes.tell(tx, recorded[0], now, own=user_id)
            return is_back

    async def grace(
        self,
        guild_id: int,
        actor_id: int,
        span: tuple[date, date],
        reason: Reason,
        user_id: int | None = None,
    ) -> GraceGiven:
        """Spare the server, or one member, some days; they read the reason for members.

        Args:
            span: The first and the last day.
            user_id: The member; None for everybody.

        Raises:
            OwnRecord: It is the moderator themself.
            GraceBackwards: The last day is before the first.
            GraceTooLong: There are too many days.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        if user_id is not None:
            _require_other(actor_id, user_id)
        row = GraceRow(
            guild_id=guild_id,
            user_id=user_id or EVERYBODY,
            grace=grace_rules.grace(*span, shorten(why.for_member, grace_rules.LABEL_LIMIT)),
            actor_id=actor_id,
            given_at=now,
        )
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return GraceGiven(row, is_new=False)
            before = await _streak_of(tx, row, now)
            given = await give_grace(tx, row)
            if given.is_new:
                entry = _about_grace(given.row, Act.GRACE, actor_id, why, now)
                await _record_grace(tx, entry, before, now)
        return given

    async def end_grace(self, guild_id: int, actor_id: int, grace_id: int, reason: Reason) -> None:
        """Take a grace back; what it spared counts as if it had never been.

        Raises:
            GraceUnknown: There is none of that number in this server.
            OwnRecord: It spares the moderator alone.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return
            row = await tx.streaks.find_grace(guild_id, grace_id)
            before = await _streak_of(tx, row, now) if row else None
            row = await take_back_grace(tx, guild_id, grace_id)
            _require_other(actor_id, row.user_id)
            entry = _about_grace(row, Act.END_GRACE, actor_id, why, now)
            await _record_grace(tx, entry, before, now)

    async def audit(self, guild_id: int, *, limit: int, offset: int = 0) -> AuditPage:
        """Return a stretch of the audit log, newest first."""
        async with self._database.read() as tx:
            entries = await tx.moderation.list_entries(guild_id, limit=limit, offset=offset)
            return AuditPage(tuple(entries), await tx.moderation.count_entries(guild_id))

    async def entry(self, guild_id: int, entry_id: int) -> Entry | None:
        """Return one entry of the audit log; None for one of another server."""
        async with self._database.read() as tx:
            return await tx.moderation.find_entry(guild_id, entry_id)

    async def _decide(
        self, guild_id: int, actor_id: int, response_id: int, reason: Reason, *, counts: bool
    ) -> Response:
        why, now = require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return await tx.responses.get(guild_id, response_id)
            response, last = await _correctable(tx, guild_id, actor_id, response_id, counts=counts)
            correction = response_rules.decide(
                response, counts=counts, actor_id=actor_id, reason=why, at=now, last=last
            )
            if correction is None:
                raise StandsAlready
            entry = Entry(
                guild_id=guild_id,
                actor_id=actor_id,
                act=Act.RESTORE if counts else Act.VOID,
                at=now,
                reason=why.for_moderators,
                for_member=why.for_member,
                member_id=response.giver_id,
                subject_id=response_id,
            )
            before = await outcomes.streak_now(tx, guild_id, response.giver_id, now)
            corrected = await ledger.correct(tx, correction, now)
            facts = await outcomes.streak_since(tx, guild_id, response.giver_id, before, now)
            recorded = await put_on_record(tx, replace(entry, facts=facts), now)
            receiver = await tx.members.get(guild_id, response.receiver_id)
            is_theirs = response.status is Status.DISPUTED or hears_of(receiver, response.source)
            others = [response.receiver_id] if is_theirs else []
            await outcomes.tell(tx, recorded, now, own=response.giver_id, others=others)
            return corrected


async def _correctable(
    tx: Transaction, guild_id: int, actor_id: int, response_id: int, *, counts: bool
) -> tuple[Response, Correction | None]:
    """Return a response that a moderator may correct, and its last correction."""
    response = await tx.responses.get(guild_id, response_id)
    if actor_id in (response.giver_id, response.receiver_id):
        raise OwnRecord
    if response_rules.stands(response, counts=counts):
        raise StandsAlready
    last = await tx.responses.find_last_correction(response)
    if counts and response.status is Status.VOID and last is not None and last.actor_id == response.giver_id:
        raise WithdrawnByGiver
    return response, last


def _require_other(actor_id: int, user_id: int) -> None:
    if actor_id == user_id:
        raise OwnRecord


async def _streak_of(tx: Transaction, row: GraceRow, now: datetime) -> Streak | None:
    """Return the streak of the one whom a grace spares; None where it spares everybody."""
    if row.user_id == EVERYBODY:
        return None
    return await outcomes.streak_now(tx, row.guild_id, row.user_id, now)


async def _record_grace(tx: Transaction, entry: Entry, before: Streak | None, now: datetime) -> None:
    """Put a grace, or its end, on record, and tell the one whom it is about; everybody is told nothing."""
    if entry.member_id is None or before is None:
        await put_on_record(tx, entry, now)
        return
    facts = await outcomes.streak_since(tx, entry.guild_id, entry.member_id, before, now)
    recorded = await put_on_record(tx, replace(entry, facts={**entry.facts, **facts}), now)
    await outcomes.tell(tx, recorded, now, own=entry.member_id)


def _about_grace(row: GraceRow, act: Act, actor_id: int, reason: Reason, now: datetime) -> Entry:
    return Entry(
        guild_id=row.guild_id,
        actor_id=actor_id,
        act=act,
        at=now,
        reason=reason.for_moderators,
        for_member=reason.for_member,
        member_id=None if row.user_id == EVERYBODY else row.user_id,
        subject_id=row.id,
        facts={"first": row.grace.starts_on.isoformat(), "last": row.grace.ends_on.isoformat()},
    )


def _about(suspension: Suspension, act: Act, actor_id: int, reason: Reason, now: datetime) -> Entry:
    return Entry(
        guild_id=suspension.guild_id,
        actor_id=actor_id,
        act=act,
        at=now,
        reason=reason.for_moderators,
        for_member=reason.for_member,
        member_id=suspension.user_id,
        facts={"scope": suspension.scope.value, "until": int(suspension.until.timestamp())},
    )
