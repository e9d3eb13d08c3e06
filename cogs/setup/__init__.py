"""Setting up a server, and checking that everything works there."""

from cogs import Host
from cogs.setup.challenge import StopAfter, StopNow
from cogs.setup.cog import Setup


async def setup(bot: Host) -> None:
    """Add the area's commands and buttons to the bot."""
    await bot.add_cog(Setup(bot.services))
    bot.add_dynamic_items(StopAfter, StopNow)
