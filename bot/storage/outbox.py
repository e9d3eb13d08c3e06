"""The outbox: letters waiting, claimed and sent."""

import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, delete, exists, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.outbox import LEASE, CardName, Letter, LetterState
from bot.domain.room import Room
from bot.domain.shards import Shards
from bot.storage.schema import Instant, outbox, refused
from bot.storage.store import EVER, UNREADABLE, Row, Store, is_of_shards

_NONCE_BYTES = 15
"""Twenty characters; Discord takes 25."""

_FARTHEST = timedelta(days=2)


class OutboxStore(Store):
    """Read and write letters."""

    def __init__(self, connection: AsyncConnection) -> None:
        super().__init__(connection)
        self.has_added = False

    async def add(self, letter: Letter) -> Letter | None:
        """Put a letter in the outbox; None when one of that key is or was there."""
        recorded = replace(letter, nonce=secrets.token_urlsafe(_NONCE_BYTES))
        values = asdict(recorded)
        del values["id"]
        statement = self._insert(outbox).values(values).on_conflict_do_nothing().returning(outbox.c.id)
        letter_id = (await self._connection.execute(statement)).scalar_one_or_none()
        if letter_id is None:
            return None
        self.has_added = True
        return replace(recorded, id=letter_id)

    async def find(self, guild_id: int, key: str) -> Letter | None:
        """Return the letter of a key, whatever became of it."""
        query = select(outbox).where(outbox.c.guild_id == guild_id, outbox.c.key == key)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _letter(row)

    async def list_(self, guild_id: int, keys: Collection[str]) -> list[Letter]:
        """Return the letters of these keys, whatever became of them."""
        query = select(outbox).where(outbox.c.guild_id == guild_id, outbox.c.key.in_(keys))
        return [_letter(row) for row in await self._connection.execute(query)]

    async def find_by_id(self, guild_id: int, letter_id: int) -> Letter | None:
        """Return a letter, whatever became of it; None where this server has none of that id."""
        query = select(outbox).where(outbox.c.guild_id == guild_id, outbox.c.id == letter_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _letter(row)

    async def list_keys(self, guild_id: int, prefix: str) -> list[str]:
        """Return the keys that begin so, whatever became of their letters."""
        query = select(outbox.c.key).where(
            outbox.c.guild_id == guild_id, outbox.c.key.startswith(prefix, autoescape=True)
        )
        return list((await self._connection.execute(query)).scalars())

    async def claim(
        self,
        now: datetime,
        shards: Shards,
        *,
        limit: int,
        cards: Collection[CardName] = tuple(CardName),
        room: Room | None = None,
    ) -> list[Letter]:
        """Take over letters that are due, or that another sender took and did not finish.

        Args:
            limit: How many at most, where there is room for all.
            cards: Of which kinds: another version's letters are left to it.
            room: What there is room for.

        Returns:
            The earliest due first, marked as being sent for the length of a lease.
        """
        waiting = (
            select(outbox.c.id, outbox.c.guild_id, _PLACE)
            .where(
                _is_due(now),
                # For closed DMs there is another way; a channel has to be waited for.
                or_(_PLACE < 0, ~_is_refused(refused.c.until > now)),
                _is_one_of(cards),
                is_of_shards(outbox.c.guild_id, shards),
            )
            .order_by(outbox.c.due_at, outbox.c.id)
            .with_for_update(skip_locked=True)
        )
        ids = await self._choose(waiting, _PLACE, outbox.c.guild_id, limit, room)
        try:
            return await self._take(ids, now)
        except UNREADABLE:
            parked = {"state": LetterState.UNREADABLE.value, "lease_until": None}
            return await self._take(await self._readable(outbox, ids, _letter, parked), now)

    async def _take(self, ids: Sequence[int], now: datetime) -> list[Letter]:
        if not ids:
            return []
        claimed = (
            update(outbox)
            .where(outbox.c.id.in_(ids))
            .values(
                state=LetterState.SENDING.value,
                lease_until=now + LEASE,
                attempts=outbox.c.attempts + 1,
                first_tried_at=func.coalesce(outbox.c.first_tried_at, literal(now, Instant)),
            )
            .returning(outbox)
        )
        async with self._connection.begin_nested():
            letters = [_letter(row) for row in await self._connection.execute(claimed)]
        return sorted(letters, key=lambda letter: (letter.due_at, letter.id))

    async def save(self, letter: Letter) -> None:
        """Store what became of a letter."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.guild_id == letter.guild_id, outbox.c.id == letter.id)
            .values({**asdict(letter), "lease_until": None})
        )

    async def revive(
        self,
        guild_id: int,
        cards: Collection[CardName],
        *,
        channel_id: int,
        now: datetime,
        prefix: str = "",
    ) -> None:
        """Post letters of these cards, that have not been posted, in this channel.

        Where it was tried in the same channel before, the next attempt looks for the bot's own post first.

        Args:
            prefix: What their keys begin with.
        """
        which = [
            *_is_unposted(guild_id),
            outbox.c.card.in_([card.value for card in cards]),
            outbox.c.key.startswith(prefix, autoescape=True),
            outbox.c.state.in_([LetterState.DEAD.value, LetterState.PENDING.value]),
        ]
        tried_at = case((outbox.c.channel_id == channel_id, outbox.c.first_tried_at), else_=None)
        again = {
            "channel_id": channel_id,
            "attempts": case((tried_at.is_not(None), 1), else_=0),
            "first_tried_at": tried_at,
            "searched_to": case((tried_at.is_not(None), outbox.c.searched_to), else_=None),
        }
        await self._connection.execute(delete(refused).where(refused.c.place == channel_id))
        await self._revive(which, again, now)

    async def send_again(self, guild_id: int, key: str, *, channel_id: int, now: datetime) -> None:
        """Send a letter that Discord did not accept, as if it was new: its card has been mended."""
        which = [outbox.c.guild_id == guild_id, outbox.c.key == key, outbox.c.message_id.is_(None)]
        anew = {"channel_id": channel_id, "attempts": 0, "first_tried_at": None, "searched_to": None}
        await self._revive(which, {**anew, "nonce": secrets.token_urlsafe(_NONCE_BYTES)}, now)

    async def try_again(self, guild_id: int, channel_ids: Collection[int], now: datetime) -> int:
        """Try letters again that could not be posted in these channels, and return how many there are."""
        which = [*_is_stuck(guild_id), outbox.c.channel_id.in_(channel_ids)]
        tried = await self._revive(which, {"attempts": 1}, now)
        await self._connection.execute(delete(refused).where(refused.c.place.in_(channel_ids)))
        # Also for letters to members that fell back to these channels.
        self.has_added = True
        return tried

    async def bring_forward(self, now: datetime, shards: Shards) -> None:
        """Send what waits for a time that only a wrong clock can have set: the longest wait is a day."""
        result = await self._connection.execute(
            update(outbox)
            .where(
                outbox.c.state == LetterState.PENDING.value,
                outbox.c.due_at > now + _FARTHEST,
                is_of_shards(outbox.c.guild_id, shards),
            )
            .values(due_at=now)
        )
        self.has_added = self.has_added or result.rowcount > 0
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.lease_until > now + _FARTHEST, is_of_shards(outbox.c.guild_id, shards))
            .values(lease_until=now)
        )

    async def _revive(
        self, which: Sequence[ColumnElement[bool]], again: Mapping[str, Any], now: datetime
    ) -> int:
        anew = {"state": LetterState.PENDING.value, "due_at": now, "reason": "", **again}
        result = await self._connection.execute(update(outbox).where(*which).values(anew))
        self.has_added = self.has_added or result.rowcount > 0
        return result.rowcount

    async def give_up(self, guild_id: int, prefix: str, reason: str) -> None:
        """Say of letters not posted yet, whose keys begin so, that they are not worth it any more."""
        await self._connection.execute(
            update(outbox)
            .where(
                *_is_unposted(guild_id),
                outbox.c.key.startswith(prefix, autoescape=True),
                outbox.c.state.in_([LetterState.DEAD.value, LetterState.PENDING.value]),
            )
            .values(state=LetterState.SKIPPED.value, reason=reason)
        )

    async def release(self, shards: Shards) -> None:
        """End every lease: whoever held one is gone. Only where no other process can be sending."""
        await self._connection.execute(
            update(outbox)
            .where(outbox.c.state == LetterState.SENDING.value, is_of_shards(outbox.c.guild_id, shards))
            .values(state=LetterState.PENDING.value, lease_until=None)
        )

    async def next_due_at(self, shards: Shards, after: datetime = EVER) -> datetime | None:
        """Return when the next letter is to be sent, or the next lease runs out, after an instant."""
        waiting = [LetterState.PENDING.value, LetterState.SENDING.value]
        at = func.coalesce(outbox.c.lease_until, outbox.c.due_at)
        query = select(func.min(at)).where(
            outbox.c.state.in_(waiting),
            _is_one_of(CardName),
            at > after,
            is_of_shards(outbox.c.guild_id, shards),
        )
        return await self._instant(query)

    async def count_parked(self, cards: Collection[CardName] = tuple(CardName)) -> dict[str, int]:
        """Return how many letters of which cards wait for a version that knows or can read them.

        Args:
            cards: Those that are known.
        """
        states = [state.value for state in LetterState]
        waiting = [LetterState.PENDING.value, LetterState.SENDING.value]
        unknown = and_(outbox.c.state.in_(waiting), ~_is_one_of(cards))
        strange = or_(outbox.c.state.not_in(states), outbox.c.state == LetterState.UNREADABLE.value)
        query = select(outbox.c.card, func.count().label("letters")).where(or_(unknown, strange))
        rows = await self._connection.execute(query.group_by(outbox.c.card).order_by(outbox.c.card))
        return {row.card: row.letters for row in rows}

    async def count_dead(self) -> int:
        """Return how many letters were given up."""
        query = select(func.count()).where(outbox.c.state == LetterState.DEAD.value)
        return (await self._connection.execute(query)).scalar_one()

    async def count_stuck(self, guild_id: int) -> dict[int, int]:
        """Return how many letters could not be posted until now, by channel."""
        query = (
            select(outbox.c.channel_id, func.count().label("letters"))
            .where(*_is_stuck(guild_id), outbox.c.channel_id.is_not(None))
            .group_by(outbox.c.channel_id)
        )
        return {row.channel_id: row.letters for row in await self._connection.execute(query)}


_PLACE = case(
    (and_(outbox.c.user_id.is_not(None), ~outbox.c.is_dm_closed), -outbox.c.user_id),
    else_=func.coalesce(outbox.c.channel_id, 0),
)
"""Where a letter is tried next, as `Letter.place` has it."""


def _is_one_of(cards: Iterable[CardName]) -> ColumnElement[bool]:
    return outbox.c.card.in_([card.value for card in cards])


def _is_refused(*more: ColumnElement[bool]) -> ColumnElement[bool]:
    """Say in SQL that the place where a letter is tried next is one that refuses."""
    return exists().where(refused.c.place == _PLACE, *more)


def _is_due(now: datetime) -> ColumnElement[bool]:
    """Say in SQL that a letter is to be sent now."""
    return or_(
        and_(outbox.c.state == LetterState.PENDING.value, outbox.c.due_at <= now),
        and_(outbox.c.state == LetterState.SENDING.value, outbox.c.lease_until <= now),
    )


def _is_unposted(guild_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL that a letter is for a channel, and does not stand there."""
    return outbox.c.guild_id == guild_id, outbox.c.user_id.is_(None), outbox.c.message_id.is_(None)


def _is_stuck(guild_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL that a letter for a channel was given up, or waits after a try or because others failed.

    One that Discord does not accept is not stuck: it would not be accepted the next time.
    """
    given_up = and_(outbox.c.state == LetterState.DEAD.value, ~outbox.c.reason.startswith("400 "))
    failed = or_(outbox.c.attempts > 0, _is_refused())
    waits = and_(outbox.c.state == LetterState.PENDING.value, failed)
    return *_is_unposted(guild_id), or_(given_up, waits)


def _letter(row: Row) -> Letter:
    return Letter(
        id=row.id,
        guild_id=row.guild_id,
        key=row.key,
        nonce=row.nonce,
        card=CardName(row.card),
        subject_id=row.subject_id,
        user_id=row.user_id,
        channel_id=row.channel_id,
        due_at=row.due_at,
        state=LetterState(row.state),
        attempts=row.attempts,
        is_dm_closed=row.is_dm_closed,
        first_tried_at=row.first_tried_at,
        searched_to=row.searched_to,
        posted_in=row.posted_in,
        message_id=row.message_id,
        reason=row.reason,
    )
