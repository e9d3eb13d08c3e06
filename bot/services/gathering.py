"""Gathering: what happens in a busy moment is written in one commit (group commit)."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

GATHER_SECONDS = 0.5
"""How long the first event of a busy moment waits for others: one commit serves them all.

Most of what a commit costs does not depend on how much it holds. Nobody waits for it: who replies is not
answered, and a notice half a second later is as good.
"""

AT_ONCE = 500
"""Events of one commit: a larger one would keep commands waiting."""

ATTEMPTS = 6
"""How often a batch is tried, within about half a minute, before it is given up."""

_LONGEST_WAIT_SECONDS = 16

T = TypeVar("T")


class Gatherer(Generic[T]):
    """Hand events over in batches, in their order.

    The task that does so starts with the first event and ends with the last.

    Args:
        write: Writes one batch; what it raises means that nothing of it was written.
        give_up: Called with all events that wait when writing has failed too often; returns those that are
            to be tried again all the same.
    """

    def __init__(
        self,
        write: Callable[[Sequence[T]], Awaitable[None]],
        give_up: Callable[[Sequence[T]], Sequence[T]],
    ) -> None:
        self._write = write
        self._give_up = give_up
        self._task: asyncio.Task[None] | None = None
        self._is_pausing = False
        self._is_hurried = False
        self._is_wanted = False
        self.waiting: list[T] = []
        """What no batch holds yet; while a batch is written, this is what came after it."""
        self.on_trouble: Callable[[Exception], None] = lambda _error: None
        """Called with each failure; set by whoever keeps the log."""

    def add(self, event: T) -> None:
        """Take an event in; returns at once."""
        self.waiting.append(event)
        self.wake()

    def wake(self) -> None:
        """Write a batch soon, even if it is an empty one."""
        self._is_wanted = True
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._write_all(), name="gatherer")

    async def close(self) -> None:
        """Write what waits without further delay; what comes later is written at once."""
        self._is_hurried = True
        task = self._task
        if task is not None:
            if self._is_pausing:
                # Nothing is under way: all that the task would do next is done below.
                task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        self._is_wanted = True
        await self._write_all()

    async def _write_all(self) -> None:
        failures = 0
        while self._is_wanted or self.waiting:
            if len(self.waiting) < AT_ONCE:
                await self._pause(GATHER_SECONDS)
            self._is_wanted = False
            batch, self.waiting = self.waiting[:AT_ONCE], self.waiting[AT_ONCE:]
            try:
                await self._write(batch)
                failures = 0
            except Exception as error:
                failures += 1
                self.on_trouble(error)
                self.waiting = [*batch, *self.waiting]
                await self._after_failure(failures)
                failures %= ATTEMPTS

    async def _after_failure(self, failures: int) -> None:
        if failures < ATTEMPTS and not self._is_hurried:
            await self._pause(min(2 ** (failures - 1), _LONGEST_WAIT_SECONDS))
            return
        lost, self.waiting = self.waiting, []
        kept = self._give_up(lost)
        if not self._is_hurried:
            self.waiting = [*kept, *self.waiting]

    async def _pause(self, seconds: float) -> None:
        if self._is_hurried:
            return
        self._is_pausing = True
        try:
            await asyncio.sleep(seconds)
        finally:
            self._is_pausing = False
