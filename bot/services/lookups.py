"""Look-ups: what Discord did not send along with a message, and who is answered depends on."""

import asyncio
import contextlib
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import replace

from bot.domain.tracking import Mode, Parent, Posted, Rule, addressed

OWNERS_KEPT = 10_000
"""Threads whose owner is remembered, those written in last; some 2 MB."""

TRIES = 10
"""Failures after which what a message answers is unknown for good: reading tries about once a minute."""

_FAILURES_KEPT = 1_000

_LONGEST_SECONDS = 120.0
"""For one message; discord.py itself tries several times, and waits where it has to."""

_LAST_WAIT_SECONDS = 2.0

Find = Callable[[Posted], Awaitable[Parent | None]]
"""Looks up whose the message or thread is that a message answers; None where it will never be known.

Raises `HistoryFailed` where Discord could not be asked just now.
"""


class HistoryFailed(Exception):
    """Discord could not be asked just now; trying again later may help."""


class LookUps:
    """Complete messages, and hold those that were heard live until they are complete and written.

    Args:
        done: Called with each complete message.
        failed: Called with a message that could not be completed just now, and is held no more.
    """

    def __init__(self, done: Callable[[Posted], None], failed: Callable[[Posted], None]) -> None:
        self._done = done
        self._failed = failed
        self._held: dict[int, Posted] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._owners: OrderedDict[int, Parent] = OrderedDict()
        self._failures: Counter[int] = Counter()
        self.find_parent: Find | None = None
        """Looks up the message that a reply answers; set by whoever can."""
        self.find_owner: Find | None = None
        """Looks up whose the thread is that a message stands in; set by whoever can."""

    @property
    def held(self) -> Iterable[Posted]:
        """Return the messages that are not complete, or not written yet."""
        return self._held.values()

    def fill_in(self, message: Posted) -> Posted:
        """Return a message with the owner of its thread, where that is known already."""
        owner = self._owners.get(message.channel_id) if message.is_in_thread else None
        if owner is None:
            return message
        self._owners.move_to_end(message.channel_id)
        return replace(message, thread_owner=owner)

    def is_needed(self, message: Posted, mode: Mode) -> bool:
        """Say whether something about a message can be looked up that decides whom it answers."""
        return self._missing(message, mode) is not None

    def hold(self, message: Posted, mode: Mode) -> None:
        """Complete a message in the background, and hold it until it is released; returns at once."""
        self._held[message.message_id] = message
        self._begin(self._complete_held(message, mode))

    def complete_soon(self, message: Posted, mode: Mode, done: Callable[[Posted], None]) -> None:
        """Complete a message in the background, as far as it can be; returns at once."""
        self._begin(self._complete_or_leave(message, mode, done))

    def change_text(self, message: Posted) -> None:
        """Give a message that is held its new text."""
        held = self._held.get(message.message_id)
        if held is not None:
            self._held[message.message_id] = replace(held, text=message.text)

    def release(self, message_ids: Iterable[int]) -> None:
        """Hold messages no more: they are written, or given up."""
        for message_id in message_ids:
            self._held.pop(message_id, None)

    def forget_owners(self, message_ids: Iterable[int]) -> None:
        """Look up anew whose the threads are that were opened on messages which are gone."""
        for message_id in message_ids:
            self._owners.pop(message_id, None)

    async def complete(self, message: Posted, mode: Mode) -> Posted:
        """Return a message with all that can be found out about whom it answers.

        Raises:
            HistoryFailed: Discord could not be asked just now.
        """
        message = self.fill_in(message)
        try:
            async with asyncio.timeout(_LONGEST_SECONDS):
                while (find := self._missing(message, mode)) is not None:
                    completed = await find(message)
                    if completed is message:
                        break
                    message = completed
        except Exception as error:
            if not self._is_hopeless(message.message_id):
                raise HistoryFailed(repr(error)) from error
        self._failures.pop(message.message_id, None)
        return message

    async def close(self) -> None:
        """Stop asking; what is still held stands after the watermark, and is read after the next start."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_LAST_WAIT_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _missing(self, message: Posted, mode: Mode) -> Callable[[Posted], Awaitable[Posted]] | None:
        match addressed(message, mode):
            case Rule.PARENT_UNKNOWN if self.find_parent is not None:
                return self._add_parent
            case Rule.THREAD_UNKNOWN if self.find_owner is not None:
                return self._add_owner
            case _:
                return None

    async def _add_parent(self, message: Posted) -> Posted:
        assert self.find_parent is not None, "asked before"  # noqa: S101 - narrows the type
        parent = await self.find_parent(message)
        return message if parent is None else replace(message, parent=parent)

    async def _add_owner(self, message: Posted) -> Posted:
        assert self.find_owner is not None, "asked before"  # noqa: S101 - narrows the type
        owner = await self.find_owner(message)
        if owner is None:
            return message
        self._owners[message.channel_id] = owner
        if len(self._owners) > OWNERS_KEPT:
            self._owners.popitem(last=False)
        return replace(message, thread_owner=owner)

    def _begin(self, looking_up: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(looking_up, name="look-up")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _complete_or_leave(self, message: Posted, mode: Mode, done: Callable[[Posted], None]) -> None:
        with contextlib.suppress(HistoryFailed):
            message = await self.complete(message, mode)
        done(message)

    async def _complete_held(self, message: Posted, mode: Mode) -> None:
        try:
            found = await self.complete(message, mode)
        except HistoryFailed:
            # A message that is held for ever would stop the watermark for ever.
            self._held.pop(message.message_id, None)
            self._failed(message)
            return
        # It may have been edited, or given up, meanwhile.
        held = self._held.get(message.message_id, found)
        self._done(replace(found, text=held.text))

    def _is_hopeless(self, message_id: int) -> bool:
        """Count a failure, and say whether there were too many: one message must not stop all reading."""
        if len(self._failures) >= _FAILURES_KEPT:
            self._failures.clear()
        self._failures[message_id] += 1
        return self._failures[message_id] >= TRIES
