"""What moderators read about tracked channels while they set a server up."""

import discord

from bot.services.tracking import Tracked
from bot.texts import say
from bot.ui.access import READ_NEEDS, missing_permissions, permission_names
from bot.ui.cards import Card

TRACKED_SHOWN = 12
"""Tracked channels a card names, so that it fits with what is missing in each."""


def track_card(tracked: Tracked, guild: discord.Guild, *, reads_texts: bool) -> Card:
    """Return what is tracked, and what the bot still lacks for it."""
    shown = list(tracked.modes.items())[:TRACKED_SHOWN]
    lines = [
        say(f"setup-track-line-{mode.value}", channel=f"<#{channel_id}>") for channel_id, mode in shown
    ] or [say("setup-track-none")]
    if len(tracked.modes) > len(shown):
        lines.append(say("setup-track-more", count=len(tracked.modes) - len(shown)))
    for channel_id, _ in shown:
        channel = guild.get_channel(channel_id)
        missing = missing_permissions(channel, guild.me, READ_NEEDS) if channel else []
        if missing:
            names = permission_names(missing)
            lines.append(say("setup-track-missing", channel=f"<#{channel_id}>", permissions=names))
    length = say("setup-track-length", length=tracked.server.reply_length)
    lines.append(length if reads_texts else say("setup-track-no-length"))
    return Card(say("setup-track-title"), "\n".join(lines), say("setup-track-hint"))


def try_reading(channel_id: int, guild: discord.Guild) -> tuple[bool, str]:
    """Return whether a tracked channel can be read, and the line that says so or says what is missing."""
    shown = f"<#{channel_id}>"
    channel = guild.get_channel(channel_id)
    if channel is None:
        return False, say("setup-check-track-gone", channel=shown)
    missing = missing_permissions(channel, guild.me, READ_NEEDS)
    if not missing:
        return True, say("setup-check-track-good", channel=shown)
    return False, say("setup-check-track-missing", channel=shown, permissions=permission_names(missing))
