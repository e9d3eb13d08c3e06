"""Setting up a server, and checking that everything works there."""

from cogs import Host
from cogs.setup.cog import Setup


async def setup(bot: Host) -> None:
    """Add the area's commands to the bot."""
    await bot.add_cog(Setup(bot.services))
