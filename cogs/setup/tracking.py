"""What moderators read about tracked channels while they set a server up."""

from collections.abc import Iterable, Sequence

import discord

from bot.services.tracking import Tracked
from bot.texts import say
from bot.ui.access import READ_NEEDS, missing_permissions, permission_names
from bot.ui.cards import Card

TRACKED_SHOWN = 12
"""Tracked channels a card names, so that it fits with what is missing in each."""


CHECKED_SHOWN = 8
"""Tracked channels named in one line of the check, which has a line for each trouble there can be."""


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


def try_reading(channel_ids: Iterable[int], guild: discord.Guild) -> list[tuple[bool, str]]:
    """Return which tracked channels can be read and which cannot, in one line for each trouble."""
    good: list[int] = []
    gone: list[int] = []
    lacking: dict[str, list[int]] = {}
    for channel_id in channel_ids:
        channel = guild.get_channel(channel_id)
        missing = missing_permissions(channel, guild.me, READ_NEEDS) if channel else []
        if channel is None:
            gone.append(channel_id)
        elif missing:
            lacking.setdefault(permission_names(missing), []).append(channel_id)
        else:
            good.append(channel_id)
    lines = [
        (False, say("setup-check-track-missing", channels=_named(ids), permissions=permissions))
        for permissions, ids in lacking.items()
    ]
    if gone:
        lines.append((False, say("setup-check-track-gone", channels=_named(gone), count=len(gone))))
    if good:
        lines.append((True, say("setup-check-track-good", channels=_named(good))))
    return lines


def newer_warnings(tracked: Tracked) -> list[str]:
    """Return a line for each kind of choice that was stored and that this version does not understand."""
    named: dict[str, list[str]] = {}
    for row in tracked.newer:
        named.setdefault(row.kind.value, []).append(row.name)
    return [
        say(
            f"setup-check-newer-{kind}",
            count=len(names),
            names=_named([int(name) for name in names]) if kind == "tracked" else ", ".join(names),
        )
        for kind, names in named.items()
    ]


def _named(channel_ids: Sequence[int]) -> str:
    """Return channels' mentions; of very many the first ones, and how many more there are."""
    shown = ", ".join(f"<#{channel_id}>" for channel_id in channel_ids[:CHECKED_SHOWN])
    more = len(channel_ids) - CHECKED_SHOWN
    return f"{shown} {say('setup-track-more', count=more)}" if more > 0 else shown
