"""Tracking: which channels are read, how far, and what was left out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, literal, select, text, tuple_, union_all

from bot.domain.responses import Status
from bot.domain.tracking import Mode, Rule
from bot.storage.schema import left_out, responses, tallies, tracked_channels, watermarks
from bot.storage.store import Row, Store, for_dialects

Pair = tuple[int, date, int]
"""Giver, the giver's day, receiver: the order of the tallies' key."""


# Statements that are executed for every busy moment are built once.
_KNOWN = union_all(
    *(
        select(table.c.message_id).where(
            table.c.guild_id == bindparam("guild_id"),
            table.c.message_id.in_(bindparam("message_ids", expanding=True)),
        )
        for table in (responses, left_out)
    )
)
_KEY = (tallies.c.giver_id, tallies.c.local_day, tallies.c.receiver_id)
_TALLIED = select(*_KEY, tallies.c.responses).where(
    tallies.c.guild_id == bindparam("guild_id"),
    # SQLite finds nothing in an index by several columns at once: these two lead it to the givers' day.
    tallies.c.giver_id.in_(bindparam("giver_ids", expanding=True)),
    tallies.c.local_day.in_(bindparam("days", expanding=True)),
    tuple_(*_KEY).in_(bindparam("pairs", expanding=True)),
)
_DISPUTED = select(responses.c.giver_id, responses.c.local_day, responses.c.receiver_id).where(
    responses.c.guild_id == bindparam("guild_id"),
    responses.c.giver_id.in_(bindparam("giver_ids", expanding=True)),
    responses.c.local_day.in_(bindparam("days", expanding=True)),
    # As the index has it: a parameter would keep SQLite from using it.
    text("responses.status = 'disputed'"),
)
_TOLD = select(
    responses.c.giver_id,
    responses.c.answered_id,
    func.coalesce(responses.c.recorded_at, responses.c.responded_at).label("told_at"),
).where(
    responses.c.guild_id == bindparam("guild_id"),
    responses.c.answered_id.in_(bindparam("message_ids", expanding=True)),
    responses.c.channel_id.is_(None),
    responses.c.status != Status.VOID.value,
)


def _advance(insert: Any) -> Any:
    statement = insert(watermarks)
    newer = statement.excluded.message_id
    furthest = case((newer > watermarks.c.message_id, newer), else_=watermarks.c.message_id)
    return statement.on_conflict_do_update(
        index_elements=["guild_id", "channel_id"], set_={"message_id": furthest}
    )


_ADVANCE = for_dialects(_advance)


def _leave_out(insert: Any) -> Any:
    statement = insert(left_out)
    rule = statement.excluded.rule
    return statement.on_conflict_do_update(
        index_elements=["guild_id", "message_id"],
        set_={"rule": rule},
        where=and_(left_out.c.rule == Rule.NEAR_IDENTICAL.value, rule == Rule.DELETED.value),
    )


_LEAVE_OUT = for_dialects(_leave_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A message that might have counted, and why it does not.

    Attributes:
        giver_id: 0 where only the deletion of the message was seen.
        receiver_id: None where nobody can say whom it answered.
        at: When it was written, aware UTC.
    """

    guild_id: int
    message_id: int
    giver_id: int
    receiver_id: int | None
    rule: Rule
    at: datetime


@dataclass(frozen=True, slots=True)
class Watermark:
    """How far a channel was read: all up to this message.

    Attributes:
        channel_id: The tracked channel, or a thread below it that was read in part.
        place_id: The tracked channel.
    """

    guild_id: int
    channel_id: int
    place_id: int
    message_id: int


class TrackingStore(Store):
    """Read and write what tracking knows."""

    async def list_modes(self, guild_id: int) -> dict[int, Mode]:
        """Return the tracked channels of a server; one with a mode that is not understood counts as off."""
        query = select(tracked_channels).where(tracked_channels.c.guild_id == guild_id)
        rows = await self._connection.execute(query)
        return {row.channel_id: Mode(row.mode) for row in rows if row.mode in set(Mode)}

    async def list_guilds(self) -> set[int]:
        """Return the servers that track anything."""
        return set((await self._connection.execute(select(tracked_channels.c.guild_id).distinct())).scalars())

    async def track(self, guild_id: int, channel_id: int, mode: Mode) -> None:
        """Track a channel; `OFF` forgets it, and how far it was read."""
        if mode is Mode.OFF:
            for table in (tracked_channels, watermarks):
                await self._connection.execute(
                    delete(table).where(table.c.guild_id == guild_id, table.c.channel_id == channel_id)
                )
            await self.forget_threads(guild_id, channel_id)
            return
        statement = self._insert(tracked_channels).values(
            guild_id=guild_id, channel_id=channel_id, mode=mode.value
        )
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "channel_id"], set_={"mode": mode.value}
            )
        )

    async def list_watermarks(self, guild_id: int, place_id: int) -> dict[int, int]:
        """Return how far a tracked channel was read, and threads below it that were read in part."""
        query = select(watermarks.c.channel_id, watermarks.c.message_id).where(
            watermarks.c.guild_id == guild_id, watermarks.c.parent_id == place_id
        )
        return {row.channel_id: row.message_id for row in await self._connection.execute(query)}

    async def advance(self, marks: Sequence[Watermark]) -> None:
        """Move watermarks on; none ever moves back."""
        if not marks:
            return
        await self._connection.execute(
            self._of(_ADVANCE),
            [
                {
                    "guild_id": mark.guild_id,
                    "channel_id": mark.channel_id,
                    "parent_id": mark.place_id,
                    "message_id": mark.message_id,
                }
                for mark in marks
            ],
        )

    async def forget_threads(self, guild_id: int, place_id: int) -> None:
        """Forget how far threads were read in part: the tracked channel's own watermark has passed them."""
        await self._connection.execute(
            delete(watermarks).where(
                watermarks.c.guild_id == guild_id,
                watermarks.c.parent_id == place_id,
                watermarks.c.channel_id != place_id,
            )
        )

    async def list_known(self, guild_id: int, message_ids: Collection[int]) -> set[int]:
        """Return which messages were judged before, whatever became of them."""
        values = {"guild_id": guild_id, "message_ids": list(message_ids)}
        return set((await self._connection.execute(_KNOWN, values)).scalars())

    async def count_given(self, guild_id: int, pairs: Collection[Pair]) -> dict[Pair, int]:
        """Return how many responses each giver has on a day for a receiver (see `acts.has_room`)."""
        values = {
            "guild_id": guild_id,
            "giver_ids": list({giver_id for giver_id, _, _ in pairs}),
            "days": list({day for _, day, _ in pairs}),
            "pairs": list(pairs),
        }
        rows = await self._connection.execute(_TALLIED, values)
        given: dict[Pair, int] = {(giver, day, receiver): count for giver, day, receiver, count in rows}
        # Tallies know what counts; what is in question keeps its place all the same.
        disputed = await self._connection.execute(_DISPUTED, values)
        for pair in [(row.giver_id, row.local_day, row.receiver_id) for row in disputed]:
            given[pair] = given.get(pair, 0) + 1
        return given

    async def list_told(self, guild_id: int, message_ids: Collection[int]) -> dict[tuple[int, int], datetime]:
        """Return which messages members told of with a link, by giver and message, and when they last did."""
        values = {"guild_id": guild_id, "message_ids": list(message_ids)}
        told: dict[tuple[int, int], datetime] = {}
        for row in await self._connection.execute(_TOLD, values):
            key = (row.giver_id, row.answered_id)
            told[key] = max(row.told_at, told.get(key, row.told_at))
        return told

    async def leave_out(self, rows: Sequence[LeftOut]) -> None:
        """Keep why messages do not count.

        Of what was judged before, the first judgement stays; but of a copy it is kept that it was deleted, so
        that nobody counts it after all.
        """
        if not rows:
            return
        await self._connection.execute(
            self._of(_LEAVE_OUT),
            [
                {
                    "guild_id": row.guild_id,
                    "message_id": row.message_id,
                    "giver_id": row.giver_id,
                    "receiver_id": row.receiver_id,
                    "rule": row.rule.value,
                    "at": row.at,
                }
                for row in rows
            ],
        )

    async def find_left_out(self, guild_id: int, message_id: int) -> LeftOut | None:
        """Return why a message was left out, if it was."""
        query = select(left_out).where(left_out.c.guild_id == guild_id, left_out.c.message_id == message_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _left_out(row)

    async def take_in(self, guild_id: int, message_id: int) -> None:
        """Forget that a message was left out."""
        await self._connection.execute(
            delete(left_out).where(left_out.c.guild_id == guild_id, left_out.c.message_id == message_id)
        )

    async def forget_left_out(self, guild_id: int, *, before: datetime) -> bool:
        """Forget what was left out before an instant; return whether anything later is kept."""
        await self._connection.execute(
            delete(left_out).where(left_out.c.guild_id == guild_id, left_out.c.at < before)
        )
        query = select(literal(1)).where(left_out.c.guild_id == guild_id).limit(1)
        return (await self._connection.execute(query)).first() is not None


def _left_out(row: Row) -> LeftOut:
    return LeftOut(
        guild_id=row.guild_id,
        message_id=row.message_id,
        giver_id=row.giver_id,
        receiver_id=row.receiver_id,
        rule=Rule(row.rule) if row.rule in set(Rule) else Rule.OTHER,
        at=row.at,
    )
