"""What measurements share."""

from collections.abc import AsyncIterator

import pytest

from tests.wire.loopback import LoopbackDiscord


@pytest.fixture
async def discord() -> AsyncIterator[LoopbackDiscord]:
    """Return a Discord of one shard."""
    async with LoopbackDiscord() as discord:
        yield discord
