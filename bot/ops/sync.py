"""Tell Discord about the commands without connecting to the gateway."""

import discord

from bot.client import Switchboard
from bot.clock import Clock
from bot.ops.rest import logged_in
from bot.services import Services
from bot.services.memory import Memory
from bot.settings import Settings
from bot.storage.database import Database


class _Herald(Switchboard):
    """The client, logged in only to look at its commands: it does not send them by itself."""

    async def setup_hook(self) -> None:
        """Load the cogs."""
        await self.load_cogs()


async def sync(
    settings: Settings, token: str, database: Database, clock: Clock, *, always: bool
) -> tuple[int, bool]:
    """Send the commands to Discord if they changed.

    Args:
        always: Send them in any case.

    Returns:
        How many commands there are (groups count once), and whether they were sent.

    Raises:
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: Discord does not answer.
    """
    client = _Herald(Services.on(database, clock), Memory(database), settings)
    async with logged_in(settings, token, client):
        was_sent = await client.sync_if_changed(always=always)
        guild = discord.Object(settings.dev_guild_id) if settings.dev_guild_id else None
        return len(client.tree.get_commands(guild=guild)), was_sent
