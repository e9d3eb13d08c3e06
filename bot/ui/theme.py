"""The look: colours, progress and moments, the same on every card."""

from datetime import datetime
from enum import IntEnum


class Colour(IntEnum):
    """A card's edge; never the only sign of anything."""

    CALM = 0x5B6EAE
    WARM = 0xE0913A
    GOOD = 0x4C9A6A
    OVER = 0x7A7F87
    ALERT = 0xC8574B


def progress_dots(done: int, wanted: int) -> str:
    """Return progress as dots, such as `●●○`; never more dots than wanted."""
    reached = min(done, wanted)
    return "●" * reached + "○" * (wanted - reached)


def moment(at: datetime, style: str = "R") -> str:
    """Return an instant that Discord shows in each reader's own time and language.

    Args:
        at: An aware instant.
        style: Discord's letter: `R` for "in 3 days", `f` for date and time.
    """
    return f"<t:{int(at.timestamp())}:{style}>"


def mention(user_id: int) -> str:
    """Return a mention, which shows the member's name; it pings nobody unless the card says so."""
    return f"<@{user_id}>"


def blockquote(text: str) -> str:
    """Return what somebody said, set apart from what the bot says.

    Args:
        text: Quoted text, of one line or more.
    """
    return "\n".join(f"> {line}" for line in text.splitlines())


def message_url(guild_id: int, channel_id: int, message_id: int) -> str:
    """Return the address of a message."""
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"
