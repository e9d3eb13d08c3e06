"""Promptness: Discord gets a first sign within a second, whatever holds an answer up, or nothing is done."""

import asyncio
from collections.abc import Awaitable
from typing import Any
from weakref import WeakKeyDictionary

import discord

ACKNOWLEDGE_SECONDS = 0.8
"""After this long without an answer an interaction is acknowledged; Discord waits for 3 s."""

_LATEST_SECONDS = 2.5
"""At this age an interaction that comes late is acknowledged before anything is done about it."""

_NAME = "promise"


class TooLate(Exception):
    """Discord takes no acknowledgement: the member reads that it failed, so nothing must come of it."""


class _Promise:
    """The promise that an interaction is acknowledged in time; an answer before that redeems it."""

    def __init__(self, interaction: discord.Interaction[Any], after_seconds: float) -> None:
        self._interaction = interaction
        self._task: asyncio.Task[None] | None = None
        self._failure: Exception | None = None
        self._timer = asyncio.get_running_loop().call_later(after_seconds, self.redeem)

    def redeem(self) -> None:
        """Acknowledge the interaction now."""
        self._timer.cancel()
        self._task = asyncio.create_task(self._acknowledge(), name="acknowledge")

    async def settle(self) -> None:
        """Make way for an answer: after this nobody else acknowledges any more."""
        self._timer.cancel()
        if self._task is not None:
            await asyncio.wait({self._task})

    def hold(self) -> Awaitable[None] | None:
        """Return what to wait for before anything is written down; None where nothing is in the way."""
        if self._task is None or (self._task.done() and self._failure is None):
            return None
        return self._be_certain()

    async def _be_certain(self) -> None:
        await self.settle()
        if self._failure is not None:
            raise TooLate from self._failure

    async def _acknowledge(self) -> None:
        # Behind a button this promises nothing yet: its message can be replaced, or an answer follow it.
        thinks = self._interaction.message is None
        try:
            await self._interaction.response.defer(ephemeral=True, thinking=thinks)
        except Exception as error:
            self._failure = error


_promises: WeakKeyDictionary[asyncio.Task[Any], _Promise] = WeakKeyDictionary()
"""By the task that handles an interaction; what that task sets going elsewhere is bound to nothing."""


def be_prompt(interaction: discord.Interaction[Any]) -> None:
    """See to it that an interaction is acknowledged in time, however long the present task takes over it.

    An autocompletion is not: it has no other answer than its suggestions.
    """
    if interaction.type is discord.InteractionType.autocomplete:
        return
    age_seconds = interaction.client.age_seconds(interaction)
    promise = _Promise(interaction, min(ACKNOWLEDGE_SECONDS, max(_LATEST_SECONDS - age_seconds, 0)))
    if age_seconds >= _LATEST_SECONDS:
        promise.redeem()
    interaction.extras[_NAME] = promise
    task = asyncio.current_task()
    assert task is not None, "handlers are tasks of discord.py's"  # noqa: S101 - narrows the type
    _promises[task] = promise


async def settle(interaction: discord.Interaction[Any]) -> None:
    """Make way for an answer of one's own; afterwards `interaction.response.is_done()` tells the truth."""
    promise = interaction.extras.get(_NAME)
    if promise is not None:
        await promise.settle()


def hold() -> Awaitable[None] | None:
    """Return what the present task must wait for before it writes anything down, if anything.

    Raises, when waited for:
        TooLate: Discord did not take the acknowledgement.
    """
    task = asyncio.current_task()
    promise = _promises.get(task) if task is not None else None
    return promise.hold() if promise is not None else None
