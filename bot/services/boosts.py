"""Boosts: request, look at, find, edit and end them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain import boosts as rules
from bot.domain.boosts import Boost, Candidate, CountedBoost, LinkBoostedRecently, State
from bot.domain.drafts import Draft
from bot.domain.genres import Genre
from bot.domain.members import is_newcomer
from bot.domain.moderation import Scope
from bot.domain.reasons import Reason, require_reason
from bot.domain.responses import Kind
from bot.services.audit import is_first_time
from bot.services.boost_keeping import card_key, end, expire_overdue, post, post_again, refresh, take_down
from bot.services.gate import require_earned
from bot.services.standing import nameable, require_here, require_welcome
from bot.storage.database import Database, Transaction

HISTORY = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class BoostRequested:
    """A boost is recorded and on its way to the channel."""

    boost: Boost
    channel_id: int


@dataclass(frozen=True, slots=True)
class BoostView:
    """What a boost's card shows.

    Attributes:
        peers: Distinct peers who have responded.
        thanked: The user ids of those peers who may be named, the first to answer first.
        channel_id: The channel its message stands in; None while it is on its way.
        message_id: Its message.
        favourites: The kinds of response its author likes best, of those its platform allows.
    """

    boost: Boost
    peers: int
    thanked: tuple[int, ...]
    channel_id: int | None
    message_id: int | None
    favourites: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The boost a member could answer now, and why this one.

    Attributes:
        others: How many other boosts wait for this member.
    """

    candidate: Candidate
    is_left_alone: bool
    others: int


@dataclass(frozen=True, slots=True)
class BoostChanged:
    """A boost was edited or brought to an end.

    Attributes:
        is_new: Whether this changed anything; a second press changes nothing.
    """

    boost: Boost
    is_new: bool = True


class BoostService:
    """Use cases of boosts.

    Args:
        database: Where boosts are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def request(
        self,
        guild_id: int,
        author_id: int,
        draft: Draft,
        *,
        interaction_id: int,
        joined_at: datetime | None,
        is_moderator: bool = False,
    ) -> BoostRequested:
        """Record a boost, and all that follows from it: its message, its end, its thread.

        Args:
            interaction_id: Discord's id of what opened the form; sent twice, the form makes one boost.
            joined_at: When the author joined the server.
            is_moderator: Whether the author moderates the server; its gate may be open to those.

        Raises:
            Refusal: One of `bot.domain.boosts.request`.
            Suspended: The moderators keep the author out of boosts for a while.
            BoostNotEarned: The server has a gate, and the author has no boost in hand.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            server = await tx.servers.get(guild_id)
            if earlier := await tx.boosts.find_requested_by(guild_id, interaction_id):
                return BoostRequested(earlier, server.boosts_channel())
            history = await tx.boosts.history(
                guild_id, author_id=author_id, link_key=draft.link.key, since=now - HISTORY
            )
            await expire_overdue(tx, history, now)
            await require_welcome(tx, guild_id, author_id, Scope.BOOSTS, now)
            asked = rules.request(
                draft, guild_id=guild_id, author_id=author_id, server=server, history=history, now=now
            )
            await require_earned(tx, guild_id, author_id, server, is_moderator=is_moderator)
            boost = await tx.boosts.add(asked, interaction_id)
            if boost is None:
                raise LinkBoostedRecently(again_at=now + rules.SAME_LINK_AFTER)
            await tx.members.meet(guild_id, author_id, joined_at=joined_at)
            await post(tx, boost, server.boosts_channel(), now, thread=server.boost_threads)
        return BoostRequested(boost, server.boosts_channel())

    async def view(self, guild_id: int, boost_id: int) -> BoostView:
        """Return what a boost's card shows now.

        Raises:
            BoostUnknown: There is no such boost in this server.
        """
        async with self._database.read() as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            peers = await tx.boosts.list_peers(guild_id, boost_id)
            shown = await nameable(tx, guild_id, peers)
            letter = await tx.outbox.find(guild_id, card_key(boost_id))
            author = await tx.members.get(guild_id, boost.author_id)
        channel_id, message_id = (letter.posted_in, letter.message_id) if letter else (None, None)
        favourites = rules.allowed(boost, author.favourites)
        thanked = tuple(user_id for user_id in peers if user_id in shown)
        return BoostView(boost, len(peers), thanked, channel_id, message_id, favourites)

    async def list_(
        self, guild_id: int, *, author_id: int | None = None, genre: Genre | None = None
    ) -> list[CountedBoost]:
        """Return open boosts, those with the fewest responses first."""
        async with self._database.read() as tx:
            return await tx.boosts.list_live(guild_id, self._clock.now(), author_id=author_id, genre=genre)

    async def next_for(self, guild_id: int, user_id: int, *, after: int | None = None) -> Suggestion | None:
        """Return the boost a member could answer now: not theirs, not answered by them.

        Args:
            after: The boost they would rather skip; the list begins anew after its last.

        Returns:
            None when nothing waits for them.
        """
        now = self._clock.now()
        async with self._database.read() as tx:
            candidates = await _candidates(tx, guild_id, user_id, now)
        ordered = rules.in_order_of_need(candidates, now)
        if not ordered:
            return None
        ids = [candidate.boost.id for candidate in ordered]
        chosen = ordered[(ids.index(after) + 1) % len(ids) if after in ids else 0]
        return Suggestion(chosen, rules.is_left_alone(chosen.boost, chosen.peers, now), len(ordered) - 1)

    async def require_room(self, guild_id: int, author_id: int, *, is_moderator: bool = False) -> int:
        """Let a member begin to write a boost, or say at once why it would be refused.

        Args:
            is_moderator: As for `request`.

        Returns:
            The channel it would be posted in.

        Raises:
            BoostChannelMissing: The server has chosen no channel for boosts.
            Suspended: The moderators keep the member out of boosts for a while.
            OpenLimitReached: The member has enough open boosts.
            DailyLimitReached: The member requested enough in 24 hours.
            BoostNotEarned: The server has a gate, and the member has no boost in hand.
        """
        now = self._clock.now()
        async with self._database.read() as tx:
            server = await tx.servers.get(guild_id)
            await require_welcome(tx, guild_id, author_id, Scope.BOOSTS, now)
            own = await tx.boosts.history(guild_id, author_id=author_id, link_key="", since=now - HISTORY)
            rules.check_limits(own, server, now)
            await require_earned(tx, guild_id, author_id, server, is_moderator=is_moderator)
        return server.boosts_channel()

    async def get_respondable(self, guild_id: int, giver_id: int, boost_id: int) -> Boost:
        """Return a boost to a peer who is about to answer it.

        Raises:
            BoostUnknown: There is no such boost.
            OwnBoost: It is the member's own.
            BoostOver: It has ended.
        """
        async with self._database.read() as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
        rules.require_respondable(boost, giver_id=giver_id, now=self._clock.now())
        return boost

    async def save_for_later(self, guild_id: int, user_id: int, boost_id: int) -> BoostChanged:
        """Put a boost aside for a member; saved twice, it is there once.

        Raises:
            BoostUnknown: There is no such boost.
            BoostOver: It has ended.
            OwnBoost: It is the member's own.
            LeftServer: The member has left the server.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            await require_here(tx, guild_id, user_id)
            boost = await tx.boosts.get(guild_id, boost_id)
            rules.require_respondable(boost, giver_id=user_id, now=now)
            is_new = await tx.saves.add(guild_id, user_id, boost_id, now)
        return BoostChanged(boost, is_new)

    async def forget_saved(self, guild_id: int, user_id: int, boost_id: int) -> None:
        """Take a boost off a member's list."""
        async with self._database.write(guild_id) as tx:
            await tx.saves.remove(guild_id, user_id, boost_id)

    async def list_saved(self, guild_id: int, user_id: int) -> list[CountedBoost]:
        """Return the boosts a member saved and can still answer, newest first."""
        now = self._clock.now()
        async with self._database.read() as tx:
            saved = await tx.boosts.list_(guild_id, await tx.saves.list_(guild_id, user_id))
            answered = await tx.responses.list_boosts_answered_by(guild_id, user_id)
        return [
            counted
            for counted in saved
            if counted.boost.state.is_live
            and now < counted.boost.expires_at
            and counted.boost.id not in answered
        ]

    async def get_editable(self, guild_id: int, actor_id: int, boost_id: int) -> Boost:
        """Return a live boost to its author, to edit it.

        Raises:
            Refusal: One of `get_own`.
            Suspended: The moderators keep the author out of boosts for a while.
        """
        boost = await self.get_own(guild_id, actor_id, boost_id)
        async with self._database.read() as tx:
            await require_welcome(tx, guild_id, actor_id, Scope.BOOSTS, self._clock.now())
        return boost

    async def get_own(self, guild_id: int, actor_id: int, boost_id: int) -> Boost:
        """Return a live boost to its author, to edit or close it.

        Raises:
            BoostUnknown: There is no such boost.
            NotYourBoost: Somebody else wrote it.
            BoostOver: It has ended.
        """
        async with self._database.read() as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
        rules.require_author(boost, actor_id)
        rules.require_editable(boost, self._clock.now())
        return boost

    async def get_removable(self, guild_id: int, boost_id: int) -> Boost:
        """Return a boost to a moderator who is about to take it down.

        Raises:
            BoostUnknown: There is no such boost.
            BoostOver: It was taken down before.
        """
        async with self._database.read() as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
        rules.require_removable(boost)
        return boost

    async def edit(
        self, guild_id: int, actor_id: int, boost_id: int, draft: Draft, *, is_moderator: bool = False
    ) -> BoostChanged:
        """Change what a boost says, and its message with it.

        Args:
            is_moderator: As for `request`.

        Raises:
            Refusal: One of `bot.domain.boosts.edit`; of `check_limits` for one that Discord had refused.
            LeftServer: The author has left the server.
            Suspended: The moderators keep the author out of boosts for a while.
            BoostNotEarned: Discord had refused it, and its author has no boost in hand.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            await require_here(tx, guild_id, actor_id)
            await require_welcome(tx, guild_id, actor_id, Scope.BOOSTS, now)
            history = await tx.boosts.history(
                guild_id, author_id=actor_id, link_key=draft.link.key, since=now - HISTORY
            )
            peers = await tx.boosts.count_peers(guild_id, boost_id)
            await expire_overdue(tx, [other for other in history if other.id != boost_id], now)
            edited = rules.edit(boost, draft, actor_id=actor_id, peers=peers, history=history, now=now)
            if boost.state is State.REFUSED:
                server = await tx.servers.get(guild_id)
                rules.check_limits([each for each in history if each.author_id == actor_id], server, now)
                await require_earned(tx, guild_id, actor_id, server, is_moderator=is_moderator)
                await post_again(tx, edited, server, now)
            await tx.boosts.save(edited)
            await refresh(tx, edited, now)
        return BoostChanged(edited, edited != boost)

    async def close(self, guild_id: int, actor_id: int, boost_id: int) -> BoostChanged:
        """End a boost on its author's behalf; closed twice, it is closed once.

        Raises:
            BoostUnknown: There is no such boost.
            NotYourBoost: Somebody else wrote it.
        """
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            rules.require_author(boost, actor_id)
            if not boost.state.is_live:
                return BoostChanged(boost, is_new=False)
            return BoostChanged(await end(tx, boost, State.CLOSED, now, actor_id))

    async def remove(self, guild_id: int, moderator_id: int, boost_id: int, reason: Reason) -> BoostChanged:
        """Take a boost down on a moderator's behalf, and tell its author why.

        Raises:
            BoostUnknown: There is no such boost.
            ReasonMissing: No reason was given.
            BoostOver: It was taken down before.
        """
        why, now = require_reason(reason), self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            if not await is_first_time(tx, guild_id):
                return BoostChanged(boost, is_new=False)
            return BoostChanged(await take_down(tx, boost, moderator_id, why, now))

    async def expire(self, guild_id: int, boost_id: int) -> None:
        """End a boost whose time is up; nothing happens if it ended before, or was given more time."""
        now = self._clock.now()
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            if boost.state.is_live and now >= boost.expires_at:
                await end(tx, boost, State.EXPIRED, now)


async def _candidates(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> list[Candidate]:
    answered = await tx.responses.list_boosts_answered_by(guild_id, user_id)
    not_theirs = {user_id, *(peer_id for _, peer_id in await tx.rounds.list_apart(guild_id, [user_id]))}
    waiting = [
        counted
        for counted in await tx.boosts.list_live(guild_id, now)
        if counted.boost.author_id not in not_theirs and counted.boost.id not in answered
    ]
    owed = {favour.peer_id for favour in await tx.favours.list_owed_by(guild_id, user_id, now)}
    authors = {counted.boost.author_id for counted in waiting}
    members = await tx.members.list_(guild_id, authors | {user_id})
    return [
        Candidate(
            boost=counted.boost,
            peers=counted.peers,
            is_owed=counted.boost.author_id in owed,
            by_newcomer=is_newcomer(members[counted.boost.author_id], now),
            is_liked=counted.boost.genre in members[user_id].genres,
        )
        for counted in waiting
    ]
