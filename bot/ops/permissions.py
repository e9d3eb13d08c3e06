"""The permissions the bot asks for, each with its reason: the one list for `invite`, `check` and the docs."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

import discord


class Extra(Enum):
    """What the bot does in some channels only."""

    THREADS = auto()
    PICTURES = auto()


@dataclass(frozen=True, slots=True)
class Need:
    """A permission the bot needs.

    Attributes:
        flag: Its name in discord.py.
        name: Its name in Discord's menus.
        reason: What the bot cannot do without it.
        extra: What alone needs it, if the bot does not need it in every channel.
    """

    flag: str
    name: str
    reason: str
    extra: Extra | None = None


NEEDS = (
    Need("view_channel", "View Channels", "see the channels a moderator chooses"),
    Need("send_messages", "Send Messages", "post boosts, and tell the moderators what waits for them"),
    Need(
        "create_public_threads",
        "Create Public Threads",
        "open a thread for talk under each boost, where the server wants it",
        extra=Extra.THREADS,
    ),
    Need(
        "send_messages_in_threads",
        "Send Messages in Threads",
        "post where a thread was chosen as the channel",
    ),
    Need("embed_links", "Embed Links", "show its messages as cards, with the preview of a link"),
    Need(
        "read_message_history",
        "Read Message History",
        "look for its own post after a crash, so that none is posted twice",
    ),
    Need(
        "attach_files",
        "Attach Files",
        "draw the rankings it posts, which otherwise go in words alone",
        extra=Extra.PICTURES,
    ),
)
"""Each permission the bot asks for. It never needs Administrator."""

PERMISSIONS = discord.Permissions(**{need.flag: True for need in NEEDS})
"""The same as Discord's bit field."""

SCOPES = ("bot", "applications.commands")


def invite_url(application_id: int) -> str:
    """Return the address at which a moderator adds the bot to a server."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)


def missing_from(
    held: discord.Permissions, *, is_thread: bool = False, extras: Collection[Extra] = ()
) -> list[Need]:
    """Return what the bot lacks in a channel.

    Args:
        held: What it may do there.
        is_thread: Whether the channel is a thread, where one permission stands for Send Messages.
        extras: What it is to do there besides posting.
    """
    # Without View Channel Discord grants nothing; to name the rest would only hide the one that matters.
    if not held.view_channel:
        return [NEEDS[0]]
    silent = "send_messages" if is_thread else "send_messages_in_threads"
    return [
        need
        for need in NEEDS
        if not getattr(held, need.flag)
        and need.flag != silent
        and (need.extra is None or need.extra in extras)
    ]
