"""What is shown of rounds: the announcement with its progress, the result of a week, who was given whom."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.clock import Clock
from bot.domain.rounds import (
    NoRoundYet,
    Part,
    Round,
    RoundState,
    named_by_giver,
    progresses,
)
from bot.services.round_progress import span_of
from bot.services.standing import nameable
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class WeekProgress:
    """How a round goes.

    Attributes:
        members: How many take part.
        completed: How many of them have answered enough peers.
        responses: Everything the server gave in that time.
    """

    members: int
    completed: int
    responses: int


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a round's message shows.

    Attributes:
        last: How the round before went; None if there was none, or nobody took part.
        role_id: The role it notifies.
    """

    round: Round
    progress: WeekProgress
    last: WeekProgress | None
    role_id: int | None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a week. Nobody is named here for what they did not do, nor who would rather not be.

    Attributes:
        completed: Members who answered enough peers, the first first; only those who may be named.
        first_givers: Who responded for the first time ever.
        meetings: Pairs between whom there was the first response ever.
    """

    round: Round
    progress: WeekProgress
    completed: tuple[int, ...]
    first_givers: tuple[int, ...]
    meetings: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Given:
    """Whom one member was given in a round.

    Attributes:
        peers: Their peers, and whether each was answered.
    """

    user_id: int
    peers: tuple[tuple[int, bool], ...]


class RoundViewService:
    """Look at rounds.

    Args:
        database: Where they are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def announcement(self, guild_id: int, round_id: int) -> Announcement:
        """Return what a round's message shows now.

        Raises:
            NoRoundYet: There is no such round in this server.
        """
        async with self._database.read() as tx:
            round_ = await tx.rounds.get(guild_id, round_id)
            server = await tx.servers.get(guild_id)
            progress, _, _ = await _measure(tx, round_)
            last = await self._last(tx, round_)
        return Announcement(round_, progress, last, server.challenge_role_id)

    async def preview(self, guild_id: int) -> Announcement:
        """Return what the next round's message would show if it opened now.

        Raises:
            NoRoundYet: No round is planned.
        """
        async with self._database.read() as tx:
            round_ = await tx.rounds.find(guild_id, RoundState.PLANNED)
            if round_ is None:
                raise NoRoundYet
            server = await tx.servers.get(guild_id)
            members = len(await tx.rounds.list_enrolments(guild_id))
            current = await tx.rounds.find(guild_id, RoundState.OPEN)
            last = (await _measure(tx, current))[0] if current else None
        planned = replace(
            round_,
            target=server.challenge_target,
            named_only=server.challenge_named_only,
            closes_at=round_.opens_at + timedelta(days=7),
        )
        return Announcement(planned, WeekProgress(members, 0, 0), last, server.challenge_role_id)

    async def result(self, guild_id: int, round_id: int) -> Result:
        """Return what became of a week.

        Raises:
            NoRoundYet: There is no such round in this server.
        """
        async with self._database.read() as tx:
            round_ = await tx.rounds.get(guild_id, round_id)
            progress, parts, reached = await _measure(tx, round_)
            firsts = await tx.weeks.list_first_givers(guild_id, span_of(round_))
            meetings = await tx.weeks.list_first_meetings(guild_id, span_of(round_))
            named = {*reached, *firsts, *(user_id for pair in meetings for user_id in pair)}
            shown = await nameable(tx, guild_id, named)
        done = sorted(
            (part for part in parts if part.user_id in reached & shown),
            key=lambda part: (part.completed_at or round_.closes_at, part.user_id),
        )
        return Result(
            round_,
            progress,
            tuple(part.user_id for part in done),
            tuple(user_id for user_id in firsts if user_id in shown),
            tuple(pair for pair in meetings if shown.issuperset(pair)),
        )

    async def pairs(self, guild_id: int) -> tuple[Round, list[Given]]:
        """Return who was given whom in the round that is open, or else in the last one.

        Raises:
            NoRoundYet: There was no round yet.
        """
        async with self._database.read() as tx:
            round_ = await tx.rounds.find(guild_id, RoundState.OPEN) or await tx.rounds.find(
                guild_id, RoundState.CLOSED
            )
            if round_ is None:
                raise NoRoundYet
            parts = await tx.rounds.list_parts(guild_id, round_.id)
            pairs = await tx.rounds.list_pairs(guild_id, [round_.id])
            answered = await tx.weeks.list_answered(guild_id, span_of(round_))
        here = [part for part in parts if part.is_in]
        named = named_by_giver(pairs)
        return round_, [
            Given(
                part.user_id,
                tuple((peer, (part.user_id, peer) in answered) for peer in named.get(part.user_id, [])),
            )
            for part in here
        ]

    async def _last(self, tx: Transaction, round_: Round) -> WeekProgress | None:
        past = await tx.rounds.list_past(round_.guild_id, limit=2 + _SKIPPED_AT_MOST)
        before = [each for each in past if each.week < round_.week and each.state is RoundState.CLOSED]
        if not before:
            return None
        progress, _, _ = await _measure(tx, before[0])
        return progress if progress.members else None


_SKIPPED_AT_MOST = 8
"""Left-out weeks one looks back over for the last result; what is older is no news."""


async def _measure(tx: Transaction, round_: Round) -> tuple[WeekProgress, list[Part], set[int]]:
    """Return how a round goes, who is in it, and who of them has answered enough peers."""
    parts = await tx.rounds.list_parts(round_.guild_id, round_.id)
    here = [part for part in parts if part.is_in]
    answered = await tx.weeks.list_answered(round_.guild_id, span_of(round_))
    pairs = await tx.rounds.list_pairs(round_.guild_id, [round_.id])
    reached = progresses(round_, [part.user_id for part in here], answered, pairs)
    completed = {user_id for user_id, progress in reached.items() if progress.is_complete}
    responses = await tx.weeks.count_responses(round_.guild_id, span_of(round_))
    return WeekProgress(len(here), len(completed), responses), here, completed
