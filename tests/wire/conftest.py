"""The loopback Discord as a fixture of every wire test."""

from collections.abc import AsyncIterator

import pytest

from tests.wire.loopback import LoopbackDiscord


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Return a Discord of one shard that lets the bot have the members intent."""
    async with LoopbackDiscord() as discord:
        yield discord
