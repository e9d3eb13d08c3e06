"""Drawing takes tens of milliseconds: it is done beside the event loop, never in it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from bot.ui.cards import Picture

Facts = TypeVar("Facts")


async def draw(function: Callable[[Facts], Picture], facts: Facts) -> Picture:
    """Draw a picture in a thread, in the language spoken at the moment.

    Args:
        function: Such as `bot.ui.pictures.circle.circle_picture`; it shares nothing with another drawing.
        facts: What it shows.
    """
    return await asyncio.to_thread(function, facts)
