"""The permissions the bot asks for, each with its reason: the one list for `invite`, `check` and the docs."""

from dataclasses import dataclass

import discord


@dataclass(frozen=True, slots=True)
class Need:
    """A permission the bot needs.

    Attributes:
        flag: Its name in discord.py.
        name: Its name in Discord's menus.
        reason: What the bot cannot do without it.
        is_for_threads: Whether it matters only where the server wants a thread for each boost.
    """

    flag: str
    name: str
    reason: str
    is_for_threads: bool = False


NEEDS = (
    Need("view_channel", "View Channels", "see the channels a moderator chooses"),
    Need("send_messages", "Send Messages", "post boosts, and tell the moderators what waits for them"),
    Need(
        "create_public_threads",
        "Create Public Threads",
        "open a thread for talk under each boost, where the server wants it",
        is_for_threads=True,
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
)
"""Each permission the bot asks for. It never needs Administrator."""

PERMISSIONS = discord.Permissions(**{need.flag: True for need in NEEDS})
"""The same as Discord's bit field."""

SCOPES = ("bot", "applications.commands")


def invite_url(application_id: int) -> str:
    """Return the address at which a moderator adds the bot to a server."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)


def missing_from(held: discord.Permissions, *, is_thread: bool = False, threads: bool = False) -> list[Need]:
    """Return what the bot lacks in a channel.

    Args:
        held: What it may do there.
        is_thread: Whether the channel is a thread, where one permission stands for Send Messages.
        threads: Whether it is to open threads there.
    """
    # Without View Channel Discord grants nothing; to name the rest would only hide the one that matters.
    if not held.view_channel:
        return [NEEDS[0]]
    silent = "send_messages" if is_thread else "send_messages_in_threads"
    return [
        need
        for need in NEEDS
        if not getattr(held, need.flag) and need.flag != silent and (threads or not need.is_for_threads)
    ]
