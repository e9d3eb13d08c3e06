"""Rankings: who helped most, one's own place, what is posted and exported, and who is left out."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.clock import Clock
from bot.domain import rankings as rules
from bot.domain.days import local_day
from bot.domain.moderation import Act, Entry
from bot.domain.outbox import CardName, Letter
from bot.domain.rankings import (
    NEIGHBOURS,
    PAGE_SIZE,
    AlreadyExcluded,
    Hidden,
    Metric,
    NotExcluded,
    Period,
    RankSwitchedOff,
    Span,
    span_of,
    span_of_named,
)
from bot.domain.reasons import Reason, require_reason
from bot.domain.responses import OwnRecord
from bot.domain.servers import Server
from bot.domain.streaks import Unit as StreakUnit
from bot.services.audit import is_first_time, put_on_record
from bot.services.folds import fold_all
from bot.services.outcomes import tell
from bot.storage.database import Database, Transaction
from bot.storage.rankings import Board, RankingPost


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a ranking was asked for.

    Attributes:
        starts_on: The first of free dates; None for the usual.
        ends_on: The last of free dates; None for today.
    """

    metric: Metric = Metric.PEERS
    period: Period = Period.THIS_WEEK
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """One page of a ranking.

    Attributes:
        span: Its days, in the server's zone.
        entries: `PAGE_SIZE` at most, best first.
        page: Which one it is, from 0 on.
        total: How many members have a place.
        best: The best score of all pages.
        streak_unit: What a streak counts in this server.
        is_over: Whether its days are: nobody gets a place any more.
        rank_shown: Whether members may see their own place.
    """

    wanted: Wanted
    span: Span
    entries: tuple[rules.Entry, ...]
    page: int
    total: int
    best: int
    streak_unit: StreakUnit
    is_over: bool = False
    rank_shown: bool = True

    @property
    def pages(self) -> int:
        """Return how many pages there are, at least 1."""
        return max(1, -(-self.total // PAGE_SIZE))


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's own place, and their neighbours'.

    Attributes:
        own: Their place; None when they have none.
        entries: Theirs among two above and two below.
        hidden: Why they are not listed; None if they are.
        is_over: Whether its days are: nobody gets a place any more.
    """

    wanted: Wanted
    span: Span
    own: rules.Entry | None
    entries: tuple[rules.Entry, ...]
    total: int
    hidden: Hidden | None
    streak_unit: StreakUnit
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """Everybody's figures in a period.

    Attributes:
        entries: By the metric asked for, best first.
        others: Whoever has no place by that metric, and one by another.
        scores: Of each metric, by user id.
    """

    wanted: Wanted
    span: Span
    entries: tuple[rules.Entry, ...]
    others: tuple[int, ...]
    scores: dict[Metric, dict[int, int]]
    streak_unit: StreakUnit

    @property
    def members(self) -> list[tuple[int | None, int]]:
        """Return ranks and user ids: those with a place in order, then the others."""
        placed = [(entry.rank, entry.user_id) for entry in self.entries]
        return [*placed, *((None, user_id) for user_id in self.others)]


class RankingService:
    """Use cases of rankings.

    Args:
        database: Where scores are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def today(self, guild_id: int) -> date:
        """Return the day it is in a server's zone."""
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
        return local_day(self._clock.now(), server.timezone)

    async def page(self, guild_id: int, wanted: Wanted, number: int = 0) -> Ranking:
        """Return one page of a ranking; a number past the end gives the last.

        Raises:
            DatesBackwards: The last day lies before the first.
            DatesTooEarly: A day lies before `FIRST_DAY`.
        """
        now = self._clock.now()
        await fold_all(self._database, guild_id, now)
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            return await _page(tx, guild_id, server, wanted, number, now)

    async def place(self, guild_id: int, user_id: int, wanted: Wanted) -> Standing:
        """Return a member's own place.

        Raises:
            RankSwitchedOff: The server does not show it.
        """
        now = self._clock.now()
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
        if not server.rank_shown:
            raise RankSwitchedOff
        await fold_all(self._database, guild_id, now)
        async with self._database.read() as tx:
            board, span = _board(guild_id, server, wanted, now)
            hidden = await tx.rankings.why_hidden(guild_id, user_id)
            place = None if hidden else await tx.rankings.find_place(board, user_id)
            first = max((place or 0) - NEIGHBOURS, 0)
            length = (place or 0) - first + 1 + NEIGHBOURS
            found = await tx.rankings.stretch(board, offset=first, limit=length)
        entries = () if place is None else found.entries
        own = next((entry for entry in entries if entry.user_id == user_id), None)
        is_over = _is_over(span, server, now)
        return Standing(wanted, span, own, entries, found.total, hidden, board.unit, is_over)

    async def export(self, guild_id: int, wanted: Wanted) -> Export:
        """Return everybody's figures in a period.

        Raises:
            DatesBackwards: The last day lies before the first.
            DatesTooEarly: A day lies before `FIRST_DAY`.
        """
        now = self._clock.now()
        await fold_all(self._database, guild_id, now)
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            scores: dict[Metric, dict[int, int]] = {}
            for metric in Metric:
                board, span = _board(guild_id, server, replace(wanted, metric=metric), now)
                scores[metric] = await tx.rankings.all_scores(board)
        board, span = _board(guild_id, server, wanted, now)
        entries, listed = rules.rank(scores[wanted.metric]), set[int]().union(*scores.values())
        others = sorted(listed - {entry.user_id for entry in entries})
        return Export(wanted, span, tuple(entries), tuple(others), scores, board.unit)

    async def exclude(self, guild_id: int, actor_id: int, user_id: int, reason: Reason) -> None:
        """Leave a member out of the rankings; what they give and receive counts as before.

        Raises:
            AlreadyExcluded: They are out already.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return
            is_new = await tx.rankings.exclude(
                guild_id, user_id, actor_id=actor_id, reason=why.for_moderators, at=now
            )
            if not is_new:
                raise AlreadyExcluded
            await _put_on_record(tx, guild_id, actor_id, Act.EXCLUDE, user_id, why, now)

    async def include(self, guild_id: int, actor_id: int, user_id: int, reason: Reason) -> None:
        """List a member again.

        Raises:
            OwnRecord: It is the moderator themself.
            NotExcluded: They are listed.
            ReasonMissing: No reason was given.
        """
        why, now = require_reason(reason), self._clock.now()
        if actor_id == user_id:
            raise OwnRecord
        async with self._database.write(guild_id) as tx:
            if not await is_first_time(tx, guild_id):
                return
            if not await tx.rankings.include(guild_id, user_id):
                raise NotExcluded
            await _put_on_record(tx, guild_id, actor_id, Act.INCLUDE, user_id, why, now)

    async def post(self, guild_id: int, channel_id: int, wanted: Wanted, *, interaction_id: int) -> bool:
        """Post a ranking in a channel, once for each interaction.

        Returns:
            Whether it is new; False when Discord delivered the same command a second time.

        Raises:
            DatesBackwards: The last day lies before the first.
            DatesTooEarly: A day lies before `FIRST_DAY`.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            _, span = _board(guild_id, server, wanted, now)
            return await put_up(tx, guild_id, channel_id, f"ranking:{interaction_id}", wanted, span, now)

    async def posted(self, guild_id: int, post_id: int) -> Ranking | None:
        """Return what a posted ranking shows, with the figures of this moment; None if there is none."""
        async with self._database.read() as tx:
            post = await tx.rankings.find_post(guild_id, post_id)
        if post is None:
            return None
        now = self._clock.now()
        await fold_all(self._database, guild_id, now)
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            wanted = Wanted(post.metric, post.period, post.starts_on, post.ends_on)
            span = _fixed(post)
            board = _board_of(guild_id, server, post.metric, span, now)
            return await _page_of(tx, board, server, wanted, 0)

    async def fold(self, guild_id: int, _subject_id: int = 0) -> None:
        """Bring scores in line with the ledger."""
        await fold_all(self._database, guild_id, self._clock.now())


async def _page(
    tx: Transaction, guild_id: int, server: Server, wanted: Wanted, number: int, now: datetime
) -> Ranking:
    board, _ = _board(guild_id, server, wanted, now)
    return await _page_of(tx, board, server, wanted, number)


async def _page_of(tx: Transaction, board: Board, server: Server, wanted: Wanted, number: int) -> Ranking:
    found = await tx.rankings.stretch(board, offset=max(number, 0) * PAGE_SIZE, limit=PAGE_SIZE)
    return Ranking(
        wanted,
        board.span,
        found.entries,
        found.offset // PAGE_SIZE,
        found.total,
        found.best,
        board.unit,
        is_over=_is_over(board.span, server, board.now),
        rank_shown=server.rank_shown,
    )


def _board(guild_id: int, server: Server, wanted: Wanted, now: datetime) -> tuple[Board, Span]:
    today = local_day(now, server.timezone)
    span = span_of(wanted.period, today=today, starts_on=wanted.starts_on, ends_on=wanted.ends_on)
    return _board_of(guild_id, server, wanted.metric, span, now), span


def _board_of(guild_id: int, server: Server, metric: Metric, span: Span, now: datetime) -> Board:
    return Board(guild_id, metric, span, StreakUnit(server.streak_unit), now)


def _is_over(span: Span, server: Server, now: datetime) -> bool:
    return span.ends_on < local_day(now, server.timezone)


def _fixed(post: RankingPost) -> Span:
    """Return the days of a post: those its period had when it was posted."""
    span = Span(post.starts_on, post.ends_on)
    return span if post.period is Period.DATES else span_of_named(post.period, post.starts_on)


async def put_up(
    tx: Transaction, guild_id: int, channel_id: int, key: str, wanted: Wanted, span: Span, now: datetime
) -> bool:
    """Have a ranking posted inside a transaction; False when one of that key was before."""
    post = RankingPost(
        guild_id=guild_id,
        key=key,
        metric=wanted.metric,
        period=wanted.period,
        starts_on=span.starts_on,
        ends_on=span.ends_on,
    )
    post_id = await tx.rankings.add_post(post)
    if post_id is None:
        return False
    letter = Letter(
        guild_id=guild_id,
        key=key,
        card=CardName.RANKING,
        subject_id=post_id,
        channel_id=channel_id,
        due_at=now,
    )
    return await tx.outbox.add(letter) is not None


async def _put_on_record(
    tx: Transaction, guild_id: int, actor_id: int, act: Act, user_id: int, reason: Reason, now: datetime
) -> None:
    entry = Entry(
        guild_id=guild_id,
        actor_id=actor_id,
        act=act,
        at=now,
        reason=reason.for_moderators,
        for_member=reason.for_member,
        member_id=user_id,
    )
    await tell(tx, await put_on_record(tx, entry, now), now, own=user_id)
