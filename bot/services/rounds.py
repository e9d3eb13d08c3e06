"""Rounds for members: join, leave and rest, see one's peers, swap one, and be kept apart from somebody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.boosts import Boost, allowed, is_left_alone
from bot.domain.moderation import Scope, suspended_until
from bot.domain.responses import Kind
from bot.domain.rounds import (
    BlockedYourself,
    ChallengeNotSetUp,
    Enrolment,
    NoPeerLeft,
    NotInChallenge,
    PairState,
    Part,
    PartState,
    Progress,
    Round,
    RoundState,
    enrol,
    named_by_giver,
    progresses,
    require_in,
    swap,
)
from bot.services.round_matching import exchange, let_in, let_out
from bot.services.round_progress import congratulate, progresses_of, refresh, span_of
from bot.services.standing import require_here, require_welcome
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class PeerNews:
    """One peer a member was given.

    Attributes:
        boost: The latest they asked for, which says what to look at; None if they never did.
        is_open: Whether it can still be answered.
        favourites: The kinds of response they like best, of those the boost's platform allows.
    """

    user_id: int
    is_answered: bool
    boost: Boost | None = None
    is_open: bool = False
    favourites: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class Week:
    """How a member's week stands.

    Attributes:
        round: The round that is open; None between rounds.
        next_at: When the next one opens; None if none is planned.
        enrolment: Their part from week to week; None if they never joined.
        part: Their part in this round.
        progress: How far they have come in it.
        peers: Whom they were given.
        left_alone: A boost of somebody else's that nobody has answered for two days.
        suspended_until: Until when the moderators keep them out of rounds, if they do and no part is left.
    """

    round: Round | None
    next_at: datetime | None
    enrolment: Enrolment | None = None
    part: Part | None = None
    progress: Progress | None = None
    peers: tuple[PeerNews, ...] = ()
    left_alone: Boost | None = None
    suspended_until: datetime | None = None

    @property
    def is_in(self) -> bool:
        """Say whether they take part in the round that is open."""
        return self.part is not None and self.part.is_in

    @property
    def can_swap(self) -> bool:
        """Say whether a peer can still be swapped."""
        return self.part is not None and self.part.is_in and not self.part.has_swapped


@dataclass(frozen=True, slots=True)
class Blocked:
    """Whom a member is kept apart from now."""

    peer_id: int
    is_new: bool


class RoundService:
    """Use cases of members who take part in rounds.

    Args:
        database: Where rounds are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def join(self, guild_id: int, user_id: int, *, joined_at: datetime | None) -> Week:
        """Let a member take part from now on; where a round is open, they get their peers at once.

        Args:
            joined_at: When they joined the server.

        Raises:
            ChallengeNotSetUp: The server has no challenge.
            LeftServer: They have left the server, and press a button of a DM.
            Suspended: The moderators keep them out for a while.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            if joined_at is None:
                # From a DM: only inside a server does Discord tell when somebody joined.
                await require_here(tx, guild_id, user_id)
            await require_welcome(tx, guild_id, user_id, Scope.ROUNDS, now)
            round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
            if round_ is None and await tx.rounds.find(guild_id, RoundState.PLANNED) is None:
                raise ChallengeNotSetUp
            await tx.members.meet(guild_id, user_id, joined_at=joined_at)
            known = await tx.rounds.find_enrolment(guild_id, user_id)
            if known is None or not known.is_in:
                fresh = enrol(known, guild_id=guild_id, user_id=user_id, now=now)
                await tx.rounds.save_enrolments([fresh])
            if round_ is not None:
                await _take_in(tx, round_, user_id, now)
            return await _week(tx, guild_id, user_id, now)

    async def leave(self, guild_id: int, user_id: int) -> None:
        """Let a member take no part any more, at once.

        Raises:
            NotInChallenge: They take none.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await drop_out(tx, guild_id, user_id, now):
                raise NotInChallenge

    async def skip(self, guild_id: int, user_id: int) -> None:
        """Excuse a member from this week's round; they are in again by themselves next week.

        Raises:
            NotInRound: They take no part, or no round is open.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            round_, part = await _open_part(tx, guild_id, user_id)
            await let_out(tx, round_, part, PartState.SKIPPING, now)
            await refresh(tx, round_, now)

    async def week(self, guild_id: int, user_id: int) -> Week:
        """Return how a member's week stands.

        Raises:
            ChallengeNotSetUp: The server has no challenge.
        """
        async with self._database.read() as tx:
            week = await _week(tx, guild_id, user_id, self._clock.now())
        if week.round is None and week.next_at is None:
            raise ChallengeNotSetUp
        return week

    async def swap(self, guild_id: int, user_id: int, peer_id: int) -> Week:
        """Give a member another peer in the place of one, once a week, no reason asked.

        Raises:
            Refusal: One of `bot.domain.rounds.swap`.
            NoPeerLeft: Nobody else is left.
            Suspended: The moderators keep them out of rounds for a while.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_welcome(tx, guild_id, user_id, Scope.ROUNDS, now)
            round_, part = await _open_part(tx, guild_id, user_id)
            pairs = await tx.rounds.list_pairs_of(guild_id, round_.id, user_id)
            answered = await tx.weeks.list_answered(guild_id, span_of(round_), giver_ids=[user_id])
            swapped = swap(
                part,
                peers=named_by_giver(pairs).get(user_id, []),
                answered=[peer for _, peer in answered],
                unwanted=peer_id,
            )
            [pair] = [pair for pair in pairs if pair.ids == (user_id, peer_id)]
            if await exchange(tx, round_, pair, PairState.SWAPPED, now) is None:
                raise NoPeerLeft
            await tx.rounds.save_parts([swapped])
            return await _week(tx, guild_id, user_id, now)

    async def block(self, guild_id: int, user_id: int, peer_id: int) -> Blocked:
        """Keep two members apart: neither is given the other, and nobody but the one who asked knows.

        Raises:
            BlockedYourself: They are one and the same.
        """
        if user_id == peer_id:
            raise BlockedYourself
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            is_new = await tx.rounds.block(guild_id, user_id, peer_id, now)
            round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
            if round_ is not None:
                await _part_ways(tx, round_, {user_id, peer_id}, now)
        return Blocked(peer_id, is_new)

    async def unblock(self, guild_id: int, user_id: int, peer_id: int) -> Blocked:
        """Take a member's wish back."""
        async with self._database.write(guild_id) as tx:
            return Blocked(peer_id, await tx.rounds.unblock(guild_id, user_id, peer_id))

    async def list_blocked(self, guild_id: int, user_id: int) -> list[int]:
        """Return whom a member asked to be kept apart from."""
        async with self._database.read() as tx:
            return await tx.rounds.list_blocked_by(guild_id, user_id)


async def keep_out(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> None:
    """Excuse a member whom the moderators keep out; a round they have completed stays completed."""
    parts = await tx.rounds.list_open_parts(guild_id, [user_id])
    if not parts or not parts[0].is_in:
        return
    round_ = await tx.rounds.get(guild_id, parts[0].round_id)
    if not (await progresses_of(tx, round_, [user_id]))[user_id].is_complete:
        await let_out(tx, round_, parts[0], PartState.SUSPENDED, now)
        await refresh(tx, round_, now)


async def bring_back(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> bool:
    """Let a member take part again in the round that is open, if it is the moderators who excused them."""
    parts = await tx.rounds.list_open_parts(guild_id, [user_id])
    is_excused = bool(parts) and parts[0].state is PartState.SUSPENDED
    if is_excused:
        await _take_in(tx, await tx.rounds.get(guild_id, parts[0].round_id), user_id, now)
    return is_excused


async def drop_out(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> bool:
    """Let a member take no part any more; False if they took none."""
    enrolment = await tx.rounds.find_enrolment(guild_id, user_id)
    if enrolment is None or enrolment.has_left:
        return False
    await tx.rounds.save_enrolments([replace(enrolment, has_left=True)])
    round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
    part = round_ and await tx.rounds.find_part(guild_id, round_.id, user_id)
    if round_ is not None and part is not None and part.state is not PartState.LEFT:
        await let_out(tx, round_, part, PartState.LEFT, now)
        await refresh(tx, round_, now)
    return True


async def _take_in(tx: Transaction, round_: Round, user_id: int, now: datetime) -> None:
    await let_in(tx, round_, user_id, now)
    # What they gave before counts as well.
    part = await tx.rounds.find_part(round_.guild_id, round_.id, user_id)
    await congratulate(tx, round_, [part] if part else [], now)
    await refresh(tx, round_, now)


async def _open_part(tx: Transaction, guild_id: int, user_id: int) -> tuple[Round, Part]:
    """Return the round that is open and a member's part in it.

    Raises:
        NotInRound: They take no part, or no round is open.
    """
    parts = await tx.rounds.list_open_parts(guild_id, [user_id])
    part = require_in(parts[0] if parts else None)
    return await tx.rounds.get(guild_id, part.round_id), part


async def _part_ways(tx: Transaction, round_: Round, apart: set[int], now: datetime) -> None:
    """End the pairs of two members who are to be kept apart; others take their place where possible."""
    for pair in await tx.rounds.list_pairs_of(round_.guild_id, round_.id, min(apart)):
        stands = set(pair.ids) == apart and pair.state is PairState.NAMED
        if stands and await exchange(tx, round_, pair, PairState.EXCUSED, now) is None:
            await tx.rounds.save_pairs([replace(pair, state=PairState.EXCUSED)])
            # Whoever has a peer less may have done all that is left to do.
            parts = await tx.rounds.list_open_parts(round_.guild_id, [pair.giver_id])
            await congratulate(tx, round_, parts, now)


async def _week(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> Week:
    round_ = await tx.rounds.find(guild_id, RoundState.OPEN)
    planned = await tx.rounds.find(guild_id, RoundState.PLANNED)
    enrolment = await tx.rounds.find_enrolment(guild_id, user_id)
    next_at = planned.opens_at if planned and not planned.is_left_out else None
    part = await tx.rounds.find_part(guild_id, round_.id, user_id) if round_ else None
    if round_ is None or part is None or not part.is_in:
        suspensions = await tx.moderation.list_suspensions(guild_id, user_id)
        until = suspended_until(suspensions, Scope.ROUNDS, now)
        return Week(round_, next_at, enrolment, part, suspended_until=until)
    pairs = await tx.rounds.list_pairs_of(guild_id, round_.id, user_id)
    answered = await tx.weeks.list_answered(guild_id, span_of(round_), giver_ids=[user_id])
    progress = progresses(round_, [user_id], answered, pairs)[user_id]
    peers = named_by_giver(pairs).get(user_id, [])
    news = await _news(tx, guild_id, peers, {peer_id for _, peer_id in answered}, now)
    left_alone = await _left_alone(tx, guild_id, {user_id, *peers}, user_id, now)
    return Week(round_, next_at, enrolment, part, progress, news, left_alone)


async def _news(
    tx: Transaction, guild_id: int, peers: Sequence[int], answered: set[int], now: datetime
) -> tuple[PeerNews, ...]:
    latest = await tx.boosts.list_latest_by(guild_id, peers)
    members = await tx.members.list_(guild_id, peers)
    return tuple(
        PeerNews(
            peer_id,
            peer_id in answered,
            boost := latest.get(peer_id),
            is_open=boost is not None and boost.state.is_live and now < boost.expires_at,
            favourites=allowed(boost, members[peer_id].favourites) if boost else members[peer_id].favourites,
        )
        for peer_id in peers
    )


async def _left_alone(
    tx: Transaction, guild_id: int, others: set[int], user_id: int, now: datetime
) -> Boost | None:
    """Return a boost that nobody has answered for two days: the round is a good occasion."""
    done = await tx.responses.list_boosts_answered_by(guild_id, user_id)
    waiting = [
        counted.boost
        for counted in await tx.boosts.list_live(guild_id, now)
        if is_left_alone(counted.boost, counted.peers, now)
    ]
    return next((each for each in waiting if each.author_id not in others and each.id not in done), None)
