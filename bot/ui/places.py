"""Places: where on the web, or on Discord, something can be seen."""

from bot.domain.responses import Response


def place_of(response: Response) -> str | None:
    """Return where a response can be seen: its link, or the message it is; None where nobody knows."""
    if response.link is not None:
        return response.link
    if response.channel_id is None or response.message_id is None:
        return None
    return message_link(response.guild_id, response.channel_id, response.message_id)


def message_link(guild_id: int, channel_id: int, message_id: int) -> str:
    """Return the address of a message on Discord."""
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"
