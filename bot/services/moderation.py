"""Moderation: look at a member, correct what is wrong, and keep every act on record."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.clock import Clock
from bot.domain import graces as grace_rules
from bot.domain import moderation as rules
from bot.domain import responses as response_rules
from bot.domain.flags import Flag
from bot.domain.members import Member
from bot.domain.moderation import Act, Entry, NotSuspended, Scope, StandsAlready, Suspension, WithdrawnByGiver
from bot.domain.responses import Correction, OwnRecord, Response, Status
from bot.domain.wording import shorten
from bot.services import ledger
from bot.services.audit import is_first_time, put_on_record
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

    async def void(self, guild_id: int, actor_id: int, response_id: int, reason: str) -> Response:
        """Leave a response out of every figure.

        Raises:
            ResponseUnknown: There is no such response in this server.
            OwnRecord: The moderator gave or received it.
            StandsAlready: It is left out or taken back already.
            ReasonMissing: No reason was given.
        """
        return await self._decide(guild_id, actor_id, response_id, reason, counts=False)

    async def restore(self, guild_id: int, actor_id: int, response_id: int, reason: str) -> Response:
        """Count a response that was left out; what was thanked for is so again.

        Raises:
            ResponseUnknown: There is no such response in this server.
            OwnRecord: The moderator gave or received it.
            StandsAlready: It counts already.
            WithdrawnByGiver: Its giver took it back.
            ReasonMissing: No reason was given.
        """
        return await self._decide(guild_id, actor_id, response_id, reason, counts=True)

    async def adjust(self, guild_id: int, actor_id: int, user_id: int, points: int, reason: str) -> int:
        """Give a member points, or take some.

        Returns:
            What all adjustments of the member sum up to now.

        Raises:
            OwnRecord: It is the moderator's own record.
            AdjustmentOutOfRange: The points are none or too many.
            ReasonMissing: No reason was given.
        """
        cleaned, now = rules.require_reason(reason), self._clock.now()
        points = rules.check_adjustment(points)
        _require_other(actor_id, user_id)
        entry = Entry(
            guild_id=guild_id,
            actor_id=actor_id,
            act=Act.ADJUST,
            at=now,
            reason=cleaned,
            member_id=user_id,
            facts={"points": points},
        )
        async with self._database.write(guild_id) as tx:
            if await is_first_time(tx, guild_id):
                server = await tx.servers.get(guild_id)
                today = await day_of(tx, guild_id, user_id, server, now)
                await tx.moderation.adjust(guild_id, user_id, points=points, local_day=today)
                await put_on_record(tx, entry, now)
            return await tx.moderation.sum_adjustments(guild_id, user_id)

    async def suspend(
        self, guild_id: int, actor_id: int, user_id: int, scope: Scope, *, until: datetime, reason: str
    ) -> dict[Scope, datetime]:
        """Keep a member out of boosts, rounds or both until an instant.

        From a round that runs they are excused at once, unless they have completed it.

        Returns:
            Until when they are kept out of it now: an earlier suspension may last longer.

        Raises:
            OwnRecord: It is the moderator themself.
            SuspensionOver: The instant has passed.
            SuspensionTooLong: It is too far away.
            ReasonMissing: No reason was given.
        """
        cleaned, now = rules.require_reason(reason), self._clock.now()
        _require_other(actor_id, user_id)
        suspension = rules.suspend(guild_id, user_id, scope, until=until, now=now)
        async with self._database.write(guild_id) as tx:
            if await is_first_time(tx, guild_id):
                await tx.moderation.suspend(suspension)
                if scope.covers(Scope.ROUNDS):
                    await keep_out(tx, guild_id, user_id, now)
                await put_on_record(tx, _about(suspension, Act.BLOCK, actor_id, cleaned, now), now)
            return rules.ends_of(await tx.moderation.list_suspensions(guild_id, user_id), scope, now)

    async def require_suspended(self, guild_id: int, user_id: int) -> None:
        """Refuse to let somebody in again whom nothing keeps out, before the reason is asked.

        Raises:
            NotSuspended: Nothing keeps the member out.
        """
        async with self._database.read() as tx:
            await _suspensions_in_force(tx, guild_id, user_id, self._clock.now())

    async def lift(self, guild_id: int, actor_id: int, user_id: int, reason: str) -> None:
        """Let a member take part again, also in the round from which the suspension excused them.

        Raises:
            OwnRecord: It is the moderator themself.
            NotSuspended: Nothing keeps the member out.
            ReasonMissing: No reason was given.
        """
        cleaned, now = rules.require_reason(reason), self._clock.now()
        _require_other(actor_id, user_id)
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return
            in_force = await _suspensions_in_force(tx, guild_id, user_id, now)
            await tx.moderation.lift(guild_id, user_id)
            await bring_back(tx, guild_id, user_id, now)
            for suspension in in_force:
                await put_on_record(tx, _about(suspension, Act.UNBLOCK, actor_id, cleaned, now), now)

    async def grace(
        self, guild_id: int, actor_id: int, span: tuple[date, date], reason: str, user_id: int | None = None
    ) -> GraceGiven:
        """Spare the server, or one member, some days; members read the reason.

        Args:
            span: The first and the last day.
            user_id: The member; None for everybody.

        Raises:
            OwnRecord: It is the moderator themself.
            GraceBackwards: The last day is before the first.
            GraceTooLong: There are too many days.
            ReasonMissing: No reason was given.
        """
        cleaned, now = rules.require_reason(reason), self._clock.now()
        if user_id is not None:
            _require_other(actor_id, user_id)
        row = GraceRow(
            guild_id=guild_id,
            user_id=user_id or EVERYBODY,
            grace=grace_rules.grace(*span, shorten(cleaned, grace_rules.LABEL_LIMIT)),
            actor_id=actor_id,
            given_at=now,
        )
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return GraceGiven(row, is_new=False)
            given = await give_grace(tx, row)
            if given.is_new:
                await put_on_record(tx, _about_grace(given.row, Act.GRACE, actor_id, cleaned, now), now)
        return given

    async def end_grace(self, guild_id: int, actor_id: int, grace_id: int, reason: str) -> None:
        """Take a grace back; what it spared counts as if it had never been.

        Raises:
            GraceUnknown: There is none of that number in this server.
            OwnRecord: It spares the moderator alone.
            ReasonMissing: No reason was given.
        """
        cleaned, now = rules.require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return
            row = await take_back_grace(tx, guild_id, grace_id)
            _require_other(actor_id, row.user_id)
            await put_on_record(tx, _about_grace(row, Act.END_GRACE, actor_id, cleaned, now), now)

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
        self, guild_id: int, actor_id: int, response_id: int, reason: str, *, counts: bool
    ) -> Response:
        cleaned, now = rules.require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return await tx.responses.get(guild_id, response_id)
            response, last = await _correctable(tx, guild_id, actor_id, response_id, counts=counts)
            correction = response_rules.decide(
                response, counts=counts, actor_id=actor_id, reason=cleaned, at=now, last=last
            )
            if correction is None:
                raise StandsAlready
            entry = Entry(
                guild_id=guild_id,
                actor_id=actor_id,
                act=Act.RESTORE if counts else Act.VOID,
                at=now,
                reason=cleaned,
                member_id=response.giver_id,
                subject_id=response_id,
            )
            await put_on_record(tx, entry, now)
            return await ledger.correct(tx, correction, now)


async def _suspensions_in_force(
    tx: Transaction, guild_id: int, user_id: int, now: datetime
) -> list[Suspension]:
    suspensions = await tx.moderation.list_suspensions(guild_id, user_id)
    in_force = [each for each in suspensions if now < each.until]
    if not in_force:
        raise NotSuspended
    return in_force


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


def _about_grace(row: GraceRow, act: Act, actor_id: int, reason: str, now: datetime) -> Entry:
    return Entry(
        guild_id=row.guild_id,
        actor_id=actor_id,
        act=act,
        at=now,
        reason=reason,
        member_id=None if row.user_id == EVERYBODY else row.user_id,
        subject_id=row.id,
        facts={"first": row.grace.starts_on.isoformat(), "last": row.grace.ends_on.isoformat()},
    )


def _about(suspension: Suspension, act: Act, actor_id: int, reason: str, now: datetime) -> Entry:
    return Entry(
        guild_id=suspension.guild_id,
        actor_id=actor_id,
        act=act,
        at=now,
        reason=reason,
        member_id=suspension.user_id,
        facts={"scope": suspension.scope.value, "until": int(suspension.until.timestamp())},
    )
