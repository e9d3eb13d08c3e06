"""Milestones: a kind line and a role for a streak's lengths, and a note when a freeze was used."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.days import day_begins_at
from bot.domain.due import DueKind, DueWork
from bot.domain.members import Notices
from bot.domain.milestones import (
    Freeze,
    Milestone,
    check_length,
    freeze_of,
    freezes_of,
    is_told,
    key_prefix,
    milestone_of,
    news_of,
)
from bot.domain.outbox import CardName, Letter
from bot.domain.servers import Server
from bot.domain.streaks import State
from bot.domain.zones import zone_at
from bot.services.audit import save_choices
from bot.services.standing import nameable
from bot.services.streaks import StreakFacts, facts_of
from bot.storage.database import Database, Transaction

REVIEW_AFTER = timedelta(seconds=10)
"""How long a response rests before its streak is looked at: what is taken back at once is not celebrated."""

_SOONEST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class FreezeView:
    """What the note about a freeze shows.

    Attributes:
        left: Freezes in hand now.
        current: The length of the streak it kept.
    """

    freeze: Freeze
    left: int
    current: int


class MilestoneService:
    """Use cases of milestones.

    Args:
        database: Where the ledger is kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def review(self, guild_id: int, user_id: int) -> None:
        """Look at a member's streak, and tell what is new of it; late or twice, it is harmless."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            again_at = await _review(tx, guild_id, user_id, now)
            if again_at is not None:
                await tx.due.add(
                    DueWork(guild_id=guild_id, kind=DueKind.WATCH_STREAK, subject_id=user_id, due_at=again_at)
                )

    async def watch(self, guild_id: int, user_id: int) -> datetime | None:
        """Look at a member's streak after a border of days.

        Returns:
            When to look again, because a freeze may be used by then; None when none can be.
        """
        async with self._database.write(guild_id) as tx:
            return await _review(tx, guild_id, user_id, self._clock.now())

    async def find(self, guild_id: int, key: str) -> Milestone | None:
        """Return the milestone a letter tells; None where it is not to be told, or not true any more."""
        milestone = milestone_of(key)
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            shown = await nameable(tx, guild_id, [milestone.user_id])
            facts = await _facts(tx, guild_id, milestone.user_id, server, self._clock.now())
        is_shown = shown and server.milestones_channel_id is not None
        return milestone if is_shown and facts.streak(milestone.unit).current >= milestone.length else None

    async def find_freeze(self, guild_id: int, key: str) -> FreezeView | None:
        """Return what a note about a freeze shows; None where the period turned out not to be missed."""
        freeze = freeze_of(key)
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            facts = await _facts(tx, guild_id, freeze.user_id, server, self._clock.now())
        streak = facts.streak(freeze.unit)
        if freeze.starts_on not in streak.frozen_on or not streak.is_alive:
            return None
        return FreezeView(freeze, streak.freezes, streak.current)

    async def set_role(self, guild_id: int, length: int, role_id: int | None) -> Server:
        """Give a role for a length from now on; None gives none.

        Raises:
            SettingOutOfRange: The length is no milestone.
        """
        name = str(check_length(length))
        async with self._database.write(guild_id) as tx:
            before = await tx.servers.get(guild_id)
            roles = {key: value for key, value in before.milestone_roles.items() if key != name}
            if role_id is not None:
                roles[name] = role_id
            server = replace(before, milestone_roles=roles)
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def roles_earned(self, guild_id: int, user_id: int) -> list[int]:
        """Return the roles that a member's streak has earned, those of the shortest length first."""
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            facts = await _facts(tx, guild_id, user_id, server, self._clock.now())
        current = facts.streak().current
        earned = sorted((int(length), role_id) for length, role_id in server.milestone_roles.items())
        return [role_id for length, role_id in earned if length <= current]

    async def tell_role_refused(self, guild_id: int, role_id: int) -> None:
        """Tell the moderators, once, that the bot may not give a role."""
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            if server.log_channel_id is not None:
                await tx.outbox.add(
                    Letter(
                        guild_id=guild_id,
                        key=f"role-refused:{role_id}",
                        card=CardName.ROLE_REFUSED,
                        subject_id=role_id,
                        channel_id=server.log_channel_id,
                        due_at=self._clock.now(),
                    )
                )


async def ask_review(tx: Transaction, guild_id: int, user_ids: Collection[int], now: datetime) -> None:
    """Ask for the streaks of members to be looked at, because one of their days was kept or lost."""
    await tx.due.add(
        *(
            DueWork(
                guild_id=guild_id,
                kind=DueKind.REVIEW_STREAK,
                subject_id=user_id,
                due_at=now + REVIEW_AFTER,
            )
            for user_id in sorted(user_ids)
        )
    )


async def _review(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> datetime | None:
    member = await tx.members.get(guild_id, user_id)
    if member.left_at is not None:
        return None
    server = await tx.servers.get(guild_id)
    facts = await _facts(tx, guild_id, user_id, server, now)
    await _tell_milestone(tx, guild_id, user_id, facts, now)
    if member.notices is not Notices.NEVER:
        for freeze in freezes_of(user_id, facts.streak(), facts.today):
            await tx.outbox.add(_freeze_letter(guild_id, freeze, now))
    return _look_again_at(facts, now)


async def _tell_milestone(
    tx: Transaction, guild_id: int, user_id: int, facts: StreakFacts, now: datetime
) -> None:
    streak = facts.streak()
    milestone = news_of(user_id, streak, facts.today)
    if milestone is None:
        return
    keys = await tx.outbox.list_keys(guild_id, key_prefix(user_id, streak.unit))
    if is_told(milestone, [milestone_of(key) for key in keys], streak):
        return
    server = await tx.servers.get(guild_id)
    # Written even where it is not to be shown: the letter is then let go, and remembers that it was reached.
    await tx.outbox.add(
        Letter(
            guild_id=guild_id,
            key=milestone.key,
            card=CardName.MILESTONE,
            subject_id=user_id,
            channel_id=server.milestones_channel_id,
            due_at=now,
        )
    )
    if server.milestone_roles:
        await tx.due.add(DueWork(guild_id=guild_id, kind=DueKind.GIVE_ROLES, subject_id=user_id, due_at=now))


def _freeze_letter(guild_id: int, freeze: Freeze, now: datetime) -> Letter:
    # No channel to fall back to: whether somebody missed a day is nobody else's business.
    return Letter(
        guild_id=guild_id,
        key=freeze.key,
        card=CardName.FREEZE,
        subject_id=freeze.user_id,
        user_id=freeze.user_id,
        due_at=now,
    )


def _look_again_at(facts: StreakFacts, now: datetime) -> datetime | None:
    """Return when the first period ends that a freeze could be used for."""
    streak = facts.streak()
    if not streak.is_alive or not streak.freezes:
        return None
    begins_on = streak.this_period.ends_on + timedelta(days=1)
    if streak.this_period.state is State.KEPT:
        begins_on += timedelta(days=streak.unit.days)
    calendar = zone_at(facts.zones, now)
    return max(day_begins_at(begins_on, calendar.zone, calendar.day_start_hours), now + _SOONEST)


async def _facts(tx: Transaction, guild_id: int, user_id: int, server: Server, now: datetime) -> StreakFacts:
    return (await facts_of(tx, guild_id, [user_id], server, now))[user_id]
