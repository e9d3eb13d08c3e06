"""Ask Discord over its REST API alone: no gateway, so a running bot is not disturbed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import discord
from discord.http import Route

from bot.settings import Settings

LOGIN_REFUSED = (
    "Discord does not accept the token. Copy it anew from the developer portal "
    "(your application, Bot, Reset Token) into DISCORD_TOKEN."
)

_LOGIN_SECONDS = 20.0
"""discord.py itself would go on for minutes."""


class TokenRefused(Exception):
    """Discord does not accept the token."""


class DiscordUnreachable(Exception):
    """Discord does not answer, or answers with an error; says so."""


@asynccontextmanager
async def logged_in(
    settings: Settings, token: str, client: discord.Client | None = None
) -> AsyncIterator[discord.Client]:
    """Log in for a block, without connecting to the gateway.

    Args:
        settings: Where Discord's API is.
        token: The bot's token.
        client: The client to log in; a bare one by default.

    Raises:
        TokenRefused: Discord does not accept the token.
        DiscordUnreachable: Discord does not answer, at login or inside the block.
    """
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    try:
        async with client or discord.Client(intents=discord.Intents(guilds=True)) as one:
            async with asyncio.timeout(_LOGIN_SECONDS):
                await one.login(token)
            yield one
    except discord.LoginFailure as error:
        raise TokenRefused(LOGIN_REFUSED) from error
    except TimeoutError as error:
        raise DiscordUnreachable(
            _unreachable(settings, f"no answer in {_LOGIN_SECONDS:g} seconds")
        ) from error
    except discord.HTTPException as error:
        if error.status < 500:
            message = f"Discord refused a request: {error}"
            raise DiscordUnreachable(message) from error
        raise DiscordUnreachable(_unreachable(settings, str(error))) from error
    except (aiohttp.ClientError, OSError) as error:
        raise DiscordUnreachable(_unreachable(settings, f"{type(error).__name__}: {error}")) from error


def _unreachable(settings: Settings, reason: str) -> str:
    where = f" at {settings.discord_api_url} (DISCORD_API_URL)" if settings.discord_api_url else ""
    return f"Discord cannot be reached{where}: {reason}. Check this machine's network, then try again."
