"""The community that these tests are about."""

import pytest

from bot.services import Services
from bot.storage.database import Database
from tests.builders import GUILD
from tests.conftest import SettableClock
from tests.services.community import CHANNEL, Community


@pytest.fixture
async def community(database: Database, services: Services, clock: SettableClock) -> Community:
    """Return a server with a channel for boosts and generous limits."""
    await services.servers.set_channels(GUILD, boosts=CHANNEL)
    await services.servers.set_boosts(GUILD, open_limit=10, per_day=10)
    return Community(database, services, clock)
