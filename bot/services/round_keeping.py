"""Keeping rounds: plan the next, close one and open another in one transaction, each exactly once."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.days import comes_at
from bot.domain.due import DueKind, DueWork
from bot.domain.members import Notices
from bot.domain.moderation import Act, Entry
from bot.domain.openings import (
    OPENINGS_SHOWN,
    Opening,
    Timing,
    next_openings,
    opening_by_hand,
    timing_of,
)
from bot.domain.outbox import CardName, Letter
from bot.domain.reasons import read_reason
from bot.domain.rounds import (
    ChallengeNotSetUp,
    Part,
    Round,
    RoundState,
    end_week,
    read_theme,
    schedule_of,
    set_challenge,
)
from bot.domain.servers import Server
from bot.services.audit import put_on_record, save_choices
from bot.services.round_matching import deal
from bot.services.round_planning import LOOK_AGAIN, last_week, next_planned, plan
from bot.services.round_progress import progresses_of, refresh, span_of, tell
from bot.services.zones import choose_server_zone
from bot.storage.database import Database, Transaction

_AFTER_RESULT = timedelta(seconds=1)
_ONE_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ChallengePlan:
    """What moderators see of the challenge.

    Attributes:
        openings: The next four; empty where no challenge is set up.
        round: The round that is open.
        planned: The next one.
        members: How many take part from week to week.
    """

    server: Server
    openings: tuple[datetime, ...]
    round: Round | None
    planned: Round | None
    members: int


class RoundKeeper:
    """Use cases of moderators, and of time itself.

    Args:
        database: Where rounds are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    # Time.

    async def open_due(self, guild_id: int, round_id: int) -> datetime | None:
        """Close last week's round and open the one that is due; late by twelve hours, leave it out.

        Nothing happens to a round that was opened or left out before.

        Returns:
            When to look again; None when this round needs no more looking after.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            round_ = await tx.rounds.get(guild_id, round_id)
            server = await tx.servers.get(guild_id)
            if round_.state is not RoundState.PLANNED:
                return None
            if _is_early(round_, server, now):
                planned = await plan(tx, guild_id, server, now)
                return None if planned is None else min(planned.opens_at, now + LOOK_AGAIN)
            timing = timing_of(Opening(round_.week, round_.opens_at), now=now)
            if timing is Timing.TOO_LATE or round_.is_left_out:
                await _leave_out(tx, round_, server, now, is_told=not round_.is_left_out)
            else:
                await _open(tx, replace(round_, is_late=timing is Timing.LATE), server, now)
            return None

    async def remind_due(self, guild_id: int, round_id: int) -> None:
        """Write in the middle of the week to those who chose it and have not answered enough peers yet."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            round_ = await tx.rounds.get(guild_id, round_id)
            if round_.state is not RoundState.OPEN:
                return
            parts = await tx.rounds.list_parts(guild_id, round_id)
            ids = [part.user_id for part in parts if part.is_in]
            members = await tx.members.list_(guild_id, ids)
            wanting = [user_id for user_id in ids if members[user_id].midweek_note]
            reached = await progresses_of(tx, round_, wanting)
            for user_id in wanting:
                if not reached[user_id].is_complete:
                    await tell(tx, round_, CardName.ROUND_REMINDER, user_id, now)

    # Moderators.

    async def set_challenge(
        self,
        guild_id: int,
        *,
        weekday: str,
        wall_time: str,
        target: int | None = None,
        role_id: int | None = None,
        named_only: bool | None = None,
        zone: str | None = None,
    ) -> ChallengePlan:
        """Say when and how the challenge runs, and plan the next round; None leaves a rule as it is.

        Args:
            zone: By whose clock, as typed or chosen: the server's, so days are counted by it as well.

        Raises:
            Refusal: One of `bot.domain.rounds.set_challenge`.
            ZoneUnknown: Nothing has this name.
            ZoneAmbiguous: Several zones have it.
            ZoneChangedRecently: The server's zone changed in the last 7 days.
            ChallengeChannelMissing: There is no channel to announce it in.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            if zone is not None:
                await choose_server_zone(tx, guild_id, zone, now)
            server = set_challenge(
                await tx.servers.get(guild_id),
                weekday=weekday,
                wall_time=wall_time,
                target=target,
                role_id=role_id,
                named_only=named_only,
            )
            server.challenge_channel()
            await save_choices(tx, guild_id, server, now)
            await plan(tx, guild_id, server, now)
            return await _plan_view(tx, guild_id, server)

    async def plan(self, guild_id: int) -> ChallengePlan:
        """Return what comes.

        Raises:
            ChallengeNotSetUp: The server has no challenge.
        """
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            if server.challenge_weekday is None:
                raise ChallengeNotSetUp
            return await _plan_view(tx, guild_id, server)

    async def stop(self, guild_id: int) -> None:
        """Close the round that is open, and plan no other; who takes part is kept for another time."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = replace(await tx.servers.get(guild_id), challenge_weekday=None)
            await save_choices(tx, guild_id, server, now)
            await _close_open(tx, guild_id, server, now)
            await plan(tx, guild_id, server, now)

    async def set_theme(self, guild_id: int, actor_id: int, theme: str, reason: str = "") -> Round:
        """Give the next round a theme; empty takes it away.

        Raises:
            TextTooLong: It, or the reason, is too long.
            ChallengeNotSetUp: The server has no challenge.
        """
        cleaned, why = read_theme(theme), read_reason(reason, is_required=False)
        async with self._database.write(guild_id) as tx:
            before = await _planned(tx, guild_id)
            round_ = replace(before, theme=cleaned)
            if round_ != before:
                await tx.rounds.save(round_)
                change = "theme" if cleaned else "no-theme"
                await self._note(tx, round_, actor_id, change, why)
            return round_

    async def set_rest(self, guild_id: int, actor_id: int, *, is_left_out: bool, reason: str = "") -> Round:
        """Let the next round be left out, or held after all.

        Raises:
            ChallengeNotSetUp: The server has no challenge.
            ReasonMissing: Members lose a week, and no reason was given.
        """
        why = read_reason(reason, is_required=is_left_out)
        async with self._database.write(guild_id) as tx:
            before = await _planned(tx, guild_id)
            round_ = replace(before, is_left_out=is_left_out)
            if round_ != before:
                await tx.rounds.save(round_)
                await self._note(tx, round_, actor_id, "skip-week" if is_left_out else "hold-week", why)
            return round_

    async def run_now(self, guild_id: int, actor_id: int, reason: str = "") -> Round:
        """Open the next round at once.

        Raises:
            ChallengeNotSetUp: The server has no challenge.
            ChallengeChannelMissing: It has no channel to announce it in.
            RoundOpenedToday: Today's round was run, or left out, already.
            ReasonMissing: A round is open, so that its members lose the rest of their week, and no reason
                was given.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            server.challenge_channel()
            planned = await _planned(tx, guild_id)
            schedule = schedule_of(server)
            if schedule is None:
                raise ChallengeNotSetUp
            opening = opening_by_hand(schedule, now=now, last=await last_week(tx, guild_id, schedule, now))
            cuts_short = await tx.rounds.find(guild_id, RoundState.OPEN) is not None
            why = read_reason(reason, is_required=cuts_short)
            by_hand = replace(planned, week=opening.week, opens_at=opening.opens_at, is_left_out=False)
            opened = await _open(tx, by_hand, server, now)
            await self._note(tx, opened, actor_id, "run-now", why)
            return opened

    async def _note(self, tx: Transaction, round_: Round, actor_id: int, change: str, reason: str) -> None:
        """Put on record what a moderator did about a round."""
        now = self._clock.now()
        entry = Entry(
            guild_id=round_.guild_id,
            actor_id=actor_id,
            act=Act.ROUND,
            at=now,
            reason=reason,
            subject_id=round_.id,
            facts={"change": change, "opens": int(round_.opens_at.timestamp())},
        )
        await put_on_record(tx, entry, now)


async def _planned(tx: Transaction, guild_id: int) -> Round:
    planned = await tx.rounds.find(guild_id, RoundState.PLANNED)
    if planned is None:
        raise ChallengeNotSetUp
    return planned


def _is_early(planned: Round, server: Server, now: datetime) -> bool:
    """Say whether a round is yet to come, also where the server's zone was changed since it was planned."""
    schedule = schedule_of(server)
    if now < planned.opens_at or schedule is None:
        return now < planned.opens_at
    return now < comes_at(planned.week, schedule.wall_time, schedule.zone)


async def _open(tx: Transaction, planned: Round, server: Server, now: datetime) -> Round:
    guild_id = planned.guild_id
    has_result = await _close_open(tx, guild_id, server, now)
    await tx.due.remove(guild_id, DueKind.OPEN_ROUND, planned.id)
    round_ = replace(
        planned,
        state=RoundState.OPEN,
        opened_at=now,
        seed=_seed(planned),
        target=server.challenge_target,
        named_only=server.challenge_named_only,
    )
    await tx.rounds.save(round_)
    following = await next_planned(tx, guild_id, server, now)
    round_ = replace(round_, closes_at=following.opens_at if following else now + _ONE_WEEK)
    await tx.rounds.save(round_)
    await plan(tx, guild_id, server, now)
    await deal(tx, round_, await tx.rounds.list_enrolments(guild_id), now)
    await tx.outbox.add(
        Letter(
            guild_id=guild_id,
            key=announcement_key(round_.id),
            card=CardName.ROUND,
            subject_id=round_.id,
            channel_id=server.challenge_channel_id or server.boosts_channel_id,
            # Letters go out side by side: last week's result is given the time to stand first.
            due_at=now + _AFTER_RESULT if has_result else now,
        )
    )
    await tx.due.add(
        DueWork(guild_id=guild_id, kind=DueKind.REMIND_ROUND, subject_id=round_.id, due_at=round_.midweek_at)
    )
    return round_


async def _leave_out(tx: Transaction, round_: Round, server: Server, now: datetime, *, is_told: bool) -> None:
    """Skip a week: the last round still ends in time, and the next one is planned."""
    await _close_open(tx, round_.guild_id, server, now)
    await tx.rounds.save(replace(round_, state=RoundState.SKIPPED))
    await plan(tx, round_.guild_id, server, now)
    if is_told and server.log_channel_id is not None:
        await tx.outbox.add(
            Letter(
                guild_id=round_.guild_id,
                key=f"round:{round_.id}:skipped",
                card=CardName.ROUND_SKIPPED,
                subject_id=round_.id,
                channel_id=server.log_channel_id,
                due_at=now,
            )
        )


async def _close_open(tx: Transaction, guild_id: int, server: Server, now: datetime) -> bool:
    """Close the round that is open, if one is.

    Returns:
        Whether its result is announced: a round in which nobody took part ends without a word.
    """
    round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
    if round_ is None:
        return False
    closed = replace(round_, state=RoundState.CLOSED, closes_at=min(round_.closes_at, now))
    await tx.rounds.save(closed)
    await tx.due.remove(guild_id, DueKind.REMIND_ROUND, closed.id)
    await refresh(tx, closed, now)
    parts = await tx.rounds.list_parts(guild_id, closed.id)
    await _end_week(tx, closed, parts, now)
    if not parts:
        return False
    await tx.outbox.add(
        Letter(
            guild_id=guild_id,
            key=f"round:{closed.id}:close",
            card=CardName.ROUND_RESULT,
            subject_id=closed.id,
            channel_id=server.challenge_channel_id or server.boosts_channel_id,
            due_at=now,
        )
    )
    return True


async def _end_week(tx: Transaction, round_: Round, parts: list[Part], now: datetime) -> None:
    """Note what the week was to everybody, and tell those who are paused, kindly."""
    active = {giver_id for giver_id, _ in await tx.weeks.list_answered(round_.guild_id, span_of(round_))}
    by_user = {part.user_id: part for part in parts}
    before = await tx.rounds.list_enrolments(round_.guild_id)
    after = [
        end_week(
            each,
            by_user.get(each.user_id),
            has_responded=each.user_id in active,
            midweek_at=round_.midweek_at,
        )
        for each in before
    ]
    changed = [new for old, new in zip(before, after, strict=True) if new != old]
    await tx.rounds.save_enrolments(changed)
    paused = [each.user_id for each in changed if each.is_paused]
    members = await tx.members.list_(round_.guild_id, paused)
    for user_id in paused:
        if members[user_id].notices is not Notices.NEVER:
            await tell(tx, round_, CardName.ROUND_PAUSE, user_id, now)


async def _plan_view(tx: Transaction, guild_id: int, server: Server) -> ChallengePlan:
    schedule = schedule_of(server)
    planned = await tx.rounds.find(guild_id, RoundState.PLANNED)
    openings: list[datetime] = []
    if planned is not None and schedule is not None:
        following = next_openings(
            schedule, after=planned.opens_at, last=planned.week, count=OPENINGS_SHOWN - 1
        )
        openings = [planned.opens_at, *(opening.opens_at for opening in following)]
    return ChallengePlan(
        server=server,
        openings=tuple(openings),
        round=await tx.rounds.find(guild_id, RoundState.OPEN),
        planned=planned,
        members=len(await tx.rounds.list_enrolments(guild_id)),
    )


def announcement_key(round_id: int) -> str:
    """Return the key of the letter that is a round's announcement."""
    return f"round:{round_id}:open"


def _seed(round_: Round) -> int:
    """Return a seed nobody can choose and everybody can work out again; 63 bits, as databases hold."""
    name = f"{round_.guild_id}:{round_.id}:{round_.week}".encode()
    return int.from_bytes(hashlib.sha256(name).digest()[:8]) >> 1
