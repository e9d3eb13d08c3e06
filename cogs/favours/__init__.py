"""Favours: who responded to a member and has not heard back; for the member's eyes only."""

from cogs import Host
from cogs.favours import forms, items
from cogs.favours.cog import Favours, render_favours, render_snoozed


async def setup(bot: Host) -> None:
    """Add the area's command, buttons, form and lists to the bot."""
    await bot.add_cog(Favours())
    bot.add_dynamic_items(*items.ALL)
    bot.forms.add(*forms.ALL)
    bot.books["favours"] = render_favours
    bot.books["snoozed"] = render_snoozed
