"""Calls: ask particular peers, by name, to look at a boost."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.domain.boosts import Boost, require_author, require_live
from bot.domain.calls import CallState, Peer, plan_calls
from bot.domain.moderation import Scope
from bot.domain.outbox import CardName, Letter
from bot.services.standing import require_welcome
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class PeersCalled:
    """What came of a call, for each peer in the order asked."""

    boost: Boost
    states: dict[int, CallState]


class CallService:
    """Use cases of calls.

    Args:
        database: Where calls are kept.
        clock: What time it is.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def call(self, guild_id: int, author_id: int, boost_id: int, peers: Sequence[Peer]) -> PeersCalled:
        """Call peers who welcome calls; one who does not never stops another.

        Raises:
            BoostUnknown: There is no such boost in this server.
            NotYourBoost: Somebody else wrote it.
            BoostOver: It has ended.
            CalledYourself: The author is among the peers.
            CallLimitReached: The author has too few calls left this week.
            Suspended: The moderators keep the author out of boosts for a while.
        """
        now = self._clock.now()
        peer_ids = [peer.user_id for peer in peers]
        async with self._database.write(guild_id) as tx:
            boost = await tx.boosts.get(guild_id, boost_id)
            require_author(boost, author_id)
            require_live(boost, now)
            await require_welcome(tx, guild_id, author_id, Scope.BOOSTS, now)
            book = await tx.calls.book(
                guild_id, author_id=author_id, boost_id=boost_id, peer_ids=peer_ids, now=now
            )
            members = await tx.members.list_(guild_id, peer_ids)
            apart = {peer_id for _, peer_id in await tx.rounds.list_apart(guild_id, [author_id])}
            states = plan_calls(peers, author_id=author_id, members=members, book=book, apart=apart)
            server = await tx.servers.get(guild_id)
            for peer_id in [user_id for user_id, state in states.items() if state is CallState.CALLED]:
                await tx.calls.add(guild_id, boost_id=boost_id, author_id=author_id, peer_id=peer_id, at=now)
                await tx.outbox.add(
                    Letter(
                        guild_id=guild_id,
                        key=f"call:{boost_id}:{peer_id}",
                        card=CardName.CALL,
                        subject_id=boost_id,
                        user_id=peer_id,
                        channel_id=server.boosts_channel_id,
                        due_at=now,
                    )
                )
        return PeersCalled(boost, states)

    async def are_apart(self, guild_id: int, author_id: int, peer_id: int | None) -> bool:
        """Say whether a block keeps two apart by now: a call that still waits is then told to nobody."""
        async with self._database.read() as tx:
            return (author_id, peer_id) in await tx.rounds.list_apart(guild_id, [author_id])
