"""The sender: takes letters out of the outbox and sends each exactly once."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.delivery.messenger import (
    DirectMessagesClosed,
    MessageRejected,
    Messenger,
    NothingToSay,
    OutcomeUnknown,
    PlaceRefused,
    Posted,
    TooManyRequests,
)
from bot.delivery.slots import Slots
from bot.domain import outbox as rules
from bot.domain.outbox import LONGEST_ATTEMPT, CardName, Letter, LetterState
from bot.domain.refused import TOLD_AFTER
from bot.domain.shards import Shards
from bot.services.undelivered import give_up, tell_moderators
from bot.storage.database import Database

log = structlog.get_logger(__name__)

_AT_ONCE = 32
"""Letters in flight at a time: enough to keep Discord busy while some places are slow."""

_AT_ONCE_A_SERVER = 4


class Sender:
    """Send what is due.

    A letter is marked as being sent before it goes out and as sent after. Where the mark says "being sent"
    and the sender is gone, or the outcome of an attempt is unknown, the bot looks for its own post first, and
    a nonce makes Discord itself return the first message instead of posting a second.

    Args:
        database: Where letters wait.
        messenger: What carries them.
        clock: What time it is.
        shards: Whose servers' letters are this process's to send.
    """

    def __init__(self, database: Database, messenger: Messenger, clock: Clock, shards: Shards) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._shards = shards
        self._slots = Slots(_AT_ONCE, a_server=_AT_ONCE_A_SERVER)
        self.slots = (self._slots,)

    @property
    def cards(self) -> Collection[CardName]:
        """Return the cards that can be sent."""
        return self._messenger.cards

    async def take_on(self) -> int:
        """Begin to send letters that are due, as many as there is room for.

        Returns:
            How many were taken on; 0 when nothing is due, or no slot is free.
        """
        now = self._clock.now()
        room = self._slots.look(now)
        if room is None:
            return 0
        async with self._database.write(None) as tx:
            letters = await tx.outbox.claim(now, self._shards, limit=room.free, cards=self.cards, room=room)
            closed = await tx.refused.list_until([each.place for each in letters if each.is_dm], now)
        for letter in letters:
            sending = self._send(letter, is_closed=letter.place in closed)
            self._slots.start(letter.guild_id, letter.place, sending)
        return len(letters)

    async def _send(self, letter: Letter, *, is_closed: bool) -> None:
        if is_closed:
            outcome = rules.after_closed_dm(letter, self._clock.now())
        else:
            outcome = await self._attempt(letter)
        async with self._database.write(letter.guild_id) as tx:
            await tx.outbox.save(outcome)
            if outcome.state is LetterState.DEAD:
                await give_up(tx, outcome, self._clock.now())
            if outcome.state is LetterState.SENT:
                await tx.refused.forget(letter.place)
        log.info(
            "letter.handled",
            guild_id=letter.guild_id,
            key=letter.key,
            state=outcome.state.value,
            attempt=letter.attempts,
            message_id=outcome.message_id,
            reason=outcome.reason or None,
        )

    async def _attempt(self, letter: Letter) -> Letter:
        """Try to send a letter, and return it as it stands after that."""
        now = self._clock.now
        try:
            async with asyncio.timeout(LONGEST_ATTEMPT.total_seconds()):
                return await self._find_or_post(letter)
        except NothingToSay as error:
            return rules.skipped(letter, str(error))
        except DirectMessagesClosed:
            await self._note_refusal(letter)
            return rules.after_closed_dm(letter, now())
        except PlaceRefused as error:
            return rules.after_refusal(letter, str(error), await self._note_refusal(letter), now())
        except TooManyRequests as error:
            self._slots.put_off(letter.place, now() + timedelta(seconds=error.seconds))
            return rules.put_off(letter)
        except MessageRejected as error:
            log.error("letter.rejected", key=letter.key, reason=str(error))
            return rules.dead(letter, str(error))
        except (OutcomeUnknown, TimeoutError) as error:
            return rules.after_uncertainty(letter, str(error) or "no answer", now())
        except Exception as error:
            # A mistake of ours in one letter must not hold up the others; it may have been posted, or not.
            log.exception("letter.failed", guild_id=letter.guild_id, key=letter.key)
            return rules.after_uncertainty(letter, type(error).__name__, now())

    async def _note_refusal(self, letter: Letter) -> datetime | None:
        """Remember that a letter's place has refused, and return until when it is left alone."""
        if not letter.place:
            return None
        now = self._clock.now()
        async with self._database.write(letter.guild_id) as tx:
            refused = await tx.refused.note(letter.place, now)
            if refused.times == TOLD_AFTER and not letter.is_dm:
                await tell_moderators(tx, letter, now)
        return refused.until

    async def _find_or_post(self, letter: Letter) -> Letter:
        posted: Posted | None = None
        if letter.attempts > 1:
            search = await self._messenger.find(letter)
            letter = replace(letter, searched_to=search.searched_to)
            if not search.is_done:
                return rules.still_looking(letter, self._clock.now())
            posted = search.posted
        posted = posted or await self._messenger.post(letter)
        return rules.sent(letter, channel_id=posted.channel_id, message_id=posted.message_id)
