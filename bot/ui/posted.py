"""Messages as tracking sees them: what matters of a message of Discord's, in plain values."""

import discord

from bot.domain.tracking import Parent, Posted, Voice

_WORDS = (discord.MessageType.default, discord.MessageType.reply)

Place = tuple[int, int | None]
"""The channel that may be tracked, and who opened the thread below it, if it is one."""


def place_of(channel: object) -> Place:
    """Return where a message belongs: a thread belongs to the channel it is in."""
    if isinstance(channel, discord.Thread):
        return channel.parent_id, channel.owner_id
    return getattr(channel, "id", 0), None


def posted(message: discord.Message, guild_id: int, place: Place, *, reads_texts: bool) -> Posted:
    """Return a message in plain values.

    Args:
        place: Where it belongs, as `place_of` says.
        reads_texts: Whether the bot may read texts; where it may not, an empty one says nothing.
    """
    author, reference = message.author, message.reference
    is_reply = message.type is discord.MessageType.reply and reference is not None
    is_forward = reference is not None and reference.type is discord.MessageReferenceType.forward
    return Posted(
        guild_id=guild_id,
        channel_id=message.channel.id,
        place_id=place[0],
        message_id=message.id,
        author_id=author.id,
        voice=_voice(message),
        is_words=message.type in _WORDS and not is_forward,
        parent_id=reference.message_id if is_reply and reference else None,
        parent=parent_of(reference.resolved) if is_reply and reference else None,
        thread_owner_id=place[1],
        text=message.content if reads_texts else None,
        edited_at=message.edited_at,
        joined_at=author.joined_at if isinstance(author, discord.Member) else None,
    )


def parent_of(message: discord.Message | discord.DeletedReferencedMessage | None) -> Parent | None:
    """Return what is known of a message that was replied to; None if Discord did not send it along."""
    if message is None:
        return None
    if isinstance(message, discord.DeletedReferencedMessage):
        return Parent(None)
    return Parent(message.author.id, _voice(message))


def _voice(message: discord.Message) -> Voice:
    if message.webhook_id is not None:
        return Voice.WEBHOOK
    return Voice.BOT if message.author.bot else Voice.MEMBER
