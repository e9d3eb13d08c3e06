"""A bare discord.py bot that ignores every message: what the cost of tracking is compared with."""

import os

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

Route.BASE = os.environ["DISCORD_API_URL"]


class Bare(discord.AutoShardedClient):
    """Hear of messages as Switchboard does, with the same intents, and do nothing about them."""

    async def setup_hook(self) -> None:
        _, gateway_url, _ = await self.http.get_bot_gateway()
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)

    async def on_message(self, message: discord.Message) -> None:
        """Ignore it."""


Bare(intents=discord.Intents(guilds=True, guild_messages=True, members=True)).run(
    os.environ["DISCORD_TOKEN"], log_handler=None
)
