"""The Messenger on Discord: posts and edits letters, and says in our own words what went wrong."""

import asyncio
import re
from collections.abc import AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from weakref import WeakValueDictionary

import aiohttp
import discord

from bot.client import Switchboard
from bot.delivery.messenger import (
    DirectMessagesClosed,
    MessageRejected,
    NothingToSay,
    OutcomeUnknown,
    PlaceRefused,
    Posted,
    Search,
    TooManyRequests,
)
from bot.domain.outbox import CardName, Letter
from bot.domain.servers import BotNotInServer
from bot.errors import Refusal
from bot.texts import DEFAULT_LOCALE, speaking
from bot.ui.cards import Card, marker_of
from bot.ui.roles import Grant, give_role
from bot.ui.waiting import waiting_card

_CLOCK_SLACK = timedelta(seconds=30)
"""How far this machine's clock may be from Discord's when looking for a message by its time."""

LOOKED_AT = 500
"""Messages looked at in one go when looking for the bot's own: five pages of Discord's history."""

_DM_CLOSED = {50007, 50278, 10013}
"""Cannot send messages to this user; no server in common any more; unknown user (Discord's error codes)."""

_MESSAGE_GONE = 10008
"""Unknown message (Discord's error codes)."""

_THREAD_EXISTS = 160004
"""A thread has already been created for this message (Discord's error codes)."""

_TOO_MANY_REQUESTS = 429

_FIELD = re.compile(r"^In ([\w.]+): ", re.MULTILINE)
"""How discord.py names the first field that Discord finds fault with."""

_RATE_LIMITED_SECONDS = 60.0
"""Where Discord wants less but does not say for how long, such as of edits of old messages (30046)."""

_NOT_OURS = {401, 408}
"""Not a fault of the message: the token is not accepted just now; Discord was tired of waiting."""

_NOT_HERE = {10007, 10013}
"""Unknown member; unknown user (Discord's error codes)."""

_ROLE_REASON = "A streak has reached a milestone"
"""What moderators read in the server's audit log, which has one language for all."""


class DiscordMessenger:
    """Carry letters for delivery.

    Args:
        client: The connection to Discord, with a renderer for each card.
    """

    def __init__(self, client: Switchboard) -> None:
        self._client = client
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @property
    def cards(self) -> Collection[CardName]:
        """Return the cards that can be shown."""
        return self._client.renderers.keys()

    async def post(self, letter: Letter) -> Posted:
        """Send a letter's message; see `bot.delivery.messenger.Messenger.post`."""
        card = (await self._render(letter)).marked(letter.marker)
        async with self._turn(letter.place, letter):
            place = await self._place(letter)
            message = await place.send(
                view=card, files=card.files(), nonce=letter.nonce, allowed_mentions=card.mentions
            )
        return Posted(message.channel.id, message.id)

    async def find(self, letter: Letter) -> Search:
        """Look for a letter's message; see `bot.delivery.messenger.Messenger.find`."""
        assert letter.first_tried_at is not None, "only a letter that was tried is looked for"  # noqa: S101
        since = discord.utils.time_snowflake(letter.first_tried_at - _CLOCK_SLACK)
        seen, last = 0, max(since, letter.searched_to or 0)
        async with self._turn(letter.place, letter):
            place = await self._place(letter)
            self._require_history(letter)
            async for message in place.history(
                limit=LOOKED_AT, after=discord.Object(last), oldest_first=True
            ):
                seen, last = seen + 1, message.id
                if message.author.id == self._client.application_id and marker_of(message) == letter.marker:
                    return Search(Posted(message.channel.id, message.id), last)
        return Search(None, last, is_done=seen < LOOKED_AT)

    async def edit(self, letter: Letter) -> None:
        """Bring a sent letter's message up to date; see `bot.delivery.messenger.Messenger.edit`."""
        card = (await self._render(letter)).marked(letter.marker)
        async with self._turn(letter.posted_in, letter):
            # Always with its files, also with none: a picture that is not named again leaves the message.
            await self._message(letter).edit(
                view=card, attachments=card.files(), allowed_mentions=discord.AllowedMentions.none()
            )

    async def open_thread(self, letter: Letter) -> None:
        """Open a thread on a sent letter's message; see `bot.delivery.messenger.Messenger.open_thread`."""
        card = await self._render(letter)
        try:
            async with self._turn(letter.posted_in, letter):
                await self._message(letter).create_thread(name=card.thread_name)
        except MessageRejected as error:
            if getattr(error.__cause__, "code", None) != _THREAD_EXISTS:
                raise

    async def give_role(self, guild_id: int, user_id: int, role_id: int) -> None:
        """Give a member a role; see `bot.delivery.messenger.Messenger.give_role`."""
        server = await self._client.services.servers.get(guild_id)
        with _in_our_words():
            try:
                await give_role(self._client, server, Grant(guild_id, user_id, role_id), reason=_ROLE_REASON)
            except discord.NotFound as error:
                if error.code not in _NOT_HERE:
                    raise
            except BotNotInServer as error:
                raise OutcomeUnknown("the server is out of sight") from error
            except Refusal as error:
                raise PlaceRefused(str(type(error).__name__)) from error

    @asynccontextmanager
    async def _turn(self, place: int | None, letter: Letter) -> AsyncIterator[None]:
        """Wait until nothing else is under way at a place, and say in our own words what goes wrong there."""
        # Held by whoever waits or is at work, and gone with the last of them.
        turn = self._turns.setdefault(place or 0, asyncio.Lock())
        async with turn:
            with _in_our_words(letter):
                yield

    async def _render(self, letter: Letter) -> Card:
        guild = self._client.get_guild(letter.guild_id)
        with speaking(guild.preferred_locale.value if guild else DEFAULT_LOCALE):
            try:
                card = await self._client.renderers[letter.card](letter)
            except Refusal as error:
                raise NothingToSay(type(error).__name__) from error
            if card is None:
                message = "settled meanwhile"
                raise NothingToSay(message)
            return waiting_card(letter) if letter.is_in_public else card

    async def _place(self, letter: Letter) -> discord.DMChannel | discord.PartialMessageable:
        if letter.is_dm:
            assert letter.user_id is not None, "a DM has a receiver"  # noqa: S101 - narrows the type
            return await self._client.create_dm(discord.Object(letter.user_id))
        if letter.channel_id is None:
            message = "there is no channel for it"
            raise PlaceRefused(message)
        return self._client.get_partial_messageable(letter.channel_id, guild_id=letter.guild_id)

    def _require_history(self, letter: Letter) -> None:
        """Do not look where Discord would show an empty page, from which nothing follows."""
        guild = None if letter.is_dm else self._client.get_guild(letter.guild_id)
        channel = guild.get_channel_or_thread(letter.channel_id or 0) if guild else None
        if guild is None or channel is None:
            return
        if not channel.permissions_for(guild.me).read_message_history:
            message = "the bot may not read the history there"
            raise OutcomeUnknown(message)

    def _message(self, letter: Letter) -> discord.PartialMessage:
        assert letter.posted_in is not None, "sent"  # noqa: S101 - narrows the type
        assert letter.message_id is not None, "sent"  # noqa: S101 - narrows the type
        channel = self._client.get_partial_messageable(letter.posted_in, guild_id=letter.guild_id)
        return channel.get_partial_message(letter.message_id)


def _code(error: discord.HTTPException) -> str:
    """Return status and code of an error of Discord's: its text may quote what members wrote."""
    return f"{error.status} {error.code}"


@contextmanager
def _in_our_words(letter: Letter | None = None) -> Iterator[None]:
    """Turn what discord.py raises into what it means for a letter."""
    try:
        yield
    except (discord.Forbidden, discord.NotFound) as error:
        if error.code == _MESSAGE_GONE:
            raise NothingToSay(_code(error)) from error
        if letter is not None and letter.is_dm and error.code in _DM_CLOSED:
            raise DirectMessagesClosed from error
        raise PlaceRefused(_code(error)) from error
    except discord.DiscordServerError as error:
        raise OutcomeUnknown(_code(error)) from error
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        raise OutcomeUnknown(repr(error)) from error
    except discord.RateLimited as error:
        raise TooManyRequests(error.retry_after) from error
    except discord.HTTPException as error:
        if error.status == _TOO_MANY_REQUESTS:
            raise TooManyRequests(_RATE_LIMITED_SECONDS) from error
        is_ours = 400 <= error.status < 500 and error.status not in _NOT_OURS
        if not is_ours:
            raise OutcomeUnknown(_code(error)) from error
        where = _FIELD.search(error.text)
        raise MessageRejected(f"{_code(error)} {where[1] if where else ''}".strip()) from error
