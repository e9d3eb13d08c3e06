"""Servers: what moderators set up."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.gate import set_gate
from bot.domain.outbox import CARDS, Use
from bot.domain.roles import RoleIsGiven
from bot.domain.rounds import RoundState
from bot.domain.servers import Server, set_boost_rules, set_points
from bot.domain.streaks import Unit
from bot.services.audit import save_choices
from bot.services.flags import announce
from bot.services.round_keeping import announcement_key
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class ServerHealth:
    """A server's choices and what waits for its moderators.

    Attributes:
        waiting: Cases nobody has decided.
        undelivered: By channel, how many messages could not be posted there until now.
        ranking_channel_id: Where the weekly ranking is posted; None where there is none.
        round_channel_id: Where the round stands that is open; None where none is.
        round_closes_at: When it closes.
        next_round_at: When the next one opens; None where none is planned.
    """

    server: Server
    waiting: int
    undelivered: Mapping[int, int]
    ranking_channel_id: int | None = None
    round_channel_id: int | None = None
    round_closes_at: datetime | None = None
    next_round_at: datetime | None = None


class ServerService:
    """Use cases of setting up a server.

    Args:
        database: Where choices are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self, guild_id: int) -> Server:
        """Return a server's choices."""
        async with self._database.read() as tx:
            return await tx.servers.get(guild_id)

    async def health(self, guild_id: int) -> ServerHealth:
        """Return a server's choices and what waits for its moderators."""
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            waiting = await tx.flags.count_waiting(guild_id)
            undelivered = await tx.outbox.count_stuck(guild_id)
            ranking = await tx.rankings.find_schedule(guild_id)
            round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
            letter = await tx.outbox.find(guild_id, announcement_key(round_.id)) if round_ else None
            planned = await tx.rounds.find(guild_id, RoundState.PLANNED)
        return ServerHealth(
            server,
            waiting,
            undelivered,
            ranking.channel_id if ranking else None,
            (letter.posted_in or letter.channel_id) if letter else None,
            round_.closes_at if round_ else None,
            planned.opens_at if planned and not planned.is_left_out else None,
        )

    async def try_again(self, guild_id: int, channel_ids: Collection[int]) -> int:
        """Try what could not be posted in channels that work now, and return how many messages that are."""
        async with self._database.write(guild_id) as tx:
            return await tx.outbox.try_again(guild_id, channel_ids, self._clock.now())

    async def set_channels(
        self,
        guild_id: int,
        *,
        boosts: int | None = None,
        challenge: int | None = None,
        milestones: int | None = None,
        log: int | None = None,
    ) -> Server:
        """Choose channels; None leaves one as it is. What could not be posted is tried in the new one."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            before = await tx.servers.get(guild_id)
            server = replace(
                before,
                boosts_channel_id=boosts or before.boosts_channel_id,
                challenge_channel_id=challenge or before.challenge_channel_id,
                milestones_channel_id=milestones or before.milestones_channel_id,
                log_channel_id=log or before.log_channel_id,
            )
            await save_choices(tx, guild_id, server, now)
            chosen = {
                Use.BOOSTS: boosts,
                # Without a channel of its own the challenge is in that of boosts.
                Use.CHALLENGE: challenge or (None if server.challenge_channel_id else boosts),
                Use.MILESTONES: milestones,
                Use.LOG: log,
            }
            for use, channel_id in chosen.items():
                if channel_id is not None:
                    await tx.outbox.revive(guild_id, CARDS[use], channel_id=channel_id, now=now)
            if log is not None:
                for flag in await tx.flags.list_waiting(guild_id):
                    await announce(tx, flag, now)
        return server

    async def set_points(
        self, guild_id: int, *, light: int | None = None, mention: int | None = None, deep: int | None = None
    ) -> Server:
        """Choose what kinds of response are worth; None leaves one as it is.

        Raises:
            SettingOutOfRange: A value is outside 0 to 10.
        """
        async with self._database.write(guild_id) as tx:
            server = set_points(await tx.servers.get(guild_id), light=light, mention=mention, deep=deep)
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def set_rank_shown(self, guild_id: int, *, is_shown: bool) -> Server:
        """Choose whether members may see their own place."""
        async with self._database.write(guild_id) as tx:
            server = replace(await tx.servers.get(guild_id), rank_shown=is_shown)
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def set_gate(
        self, guild_id: int, *, responses: int | None = None, spares_moderators: bool | None = None
    ) -> Server:
        """Say how many responses earn a boost; None leaves a choice as it is.

        Raises:
            SettingOutOfRange: The number is outside 0 to 10.
        """
        async with self._database.write(guild_id) as tx:
            server = set_gate(
                await tx.servers.get(guild_id), responses=responses, spares_moderators=spares_moderators
            )
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def set_boosts(
        self,
        guild_id: int,
        *,
        open_limit: int | None = None,
        per_day: int | None = None,
        link_required: bool | None = None,
        threads: bool | None = None,
    ) -> Server:
        """Change the rules for boosts; None leaves one as it is.

        Raises:
            SettingOutOfRange: A limit is outside 1 to 10.
        """
        async with self._database.write(guild_id) as tx:
            server = set_boost_rules(
                await tx.servers.get(guild_id),
                open_limit=open_limit,
                per_day=per_day,
                link_required=link_required,
                threads=threads,
            )
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def set_moderators(self, guild_id: int, role_id: int | None) -> Server:
        """Let a role moderate beside those who may manage the server; None takes that back.

        Raises:
            RoleIsGiven: Members get it from the bot.
        """
        async with self._database.write(guild_id) as tx:
            before = await tx.servers.get(guild_id)
            if role_id in before.given_roles():
                raise RoleIsGiven(role=f"<@&{role_id}>")
            server = replace(before, moderators_role_id=role_id)
            await save_choices(tx, guild_id, server, self._clock.now())
        return server

    async def set_streak_unit(self, guild_id: int, unit: Unit) -> Server:
        """Choose what streaks count; both are always computed, so nothing is lost."""
        async with self._database.write(guild_id) as tx:
            server = replace(await tx.servers.get(guild_id), streak_unit=unit.value)
            await save_choices(tx, guild_id, server, self._clock.now())
        return server
