"""The client: connects the cogs to Discord."""

import hashlib
import json
import pkgutil
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import structlog
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket

import cogs
from bot.domain.outbox import CardName, Letter
from bot.requests import RequestWatch
from bot.services import Services
from bot.services.memory import Memory
from bot.settings import Settings
from bot.texts import locales, speak
from bot.ui.cards import Card
from bot.ui.forms import FormBook
from bot.ui.names import Names
from bot.ui.pager import Book, PageButton
from bot.ui.reporter import report
from bot.ui.translator import CommandTranslator

log = structlog.get_logger(__name__)

Renderer = Callable[[Letter], Awaitable[Card | None]]
"""Turns a letter into the card it stands for, with the facts of this moment.

None, or a `Refusal`, says that what it is about is settled or gone, so that there is nothing to send.
"""


_LONGEST_RATE_LIMIT_SECONDS = 30.0
"""discord.py sleeps inside a request as long as Discord says; past this, its least, it raises instead."""


class Tree(app_commands.CommandTree["Switchboard"]):
    """Slash commands, answered in the member's language, with one reporter for all that goes wrong."""

    async def interaction_check(self, interaction: discord.Interaction["Switchboard"], /) -> bool:
        """Speak the member's language for the rest of this interaction's task."""
        speak(interaction.locale.value)
        return True

    async def on_error(
        self, interaction: discord.Interaction["Switchboard"], error: app_commands.AppCommandError, /
    ) -> None:
        """Tell the member."""
        await report(interaction, error)


class Switchboard(commands.AutoShardedBot):
    """The bot.

    Args:
        services: Every use case.
        memory: What the program remembers about itself between runs.
        settings: What the host decided.
    """

    def __init__(self, services: Services, memory: Memory, settings: Settings) -> None:
        self.requests = RequestWatch()
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=wanted_intents(settings),
            tree_cls=Tree,
            allowed_mentions=discord.AllowedMentions.none(),
            shard_count=settings.shard_count,
            shard_ids=settings.shard_ids,  # pyright: ignore[reportArgumentType] - None means all of them
            # Mentions show names by themselves: a cache of every member would cost memory for nothing.
            chunk_guilds_at_startup=False,
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            http_trace=self.requests.trace,
            max_ratelimit_timeout=_LONGEST_RATE_LIMIT_SECONDS,
        )
        self.services = services
        self.settings = settings
        self._memory = memory
        self._command_ids: dict[str, int] = {}
        self.forms = FormBook()
        self.names = Names()
        self.books: dict[str, Book] = {}
        self.renderers: dict[CardName, Renderer] = {}
        self.hearers: dict[str, Callable[..., Any]] = {}
        """What is called at once, before anything that comes after an event; it must not take long."""

    @property
    def is_connected(self) -> bool:
        """Say whether Discord has told the bot about its servers and every shard has its connection."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    def present(self) -> list[int] | None:
        """Return the ids of the servers the bot is in; None while it is not connected."""
        return [guild.id for guild in self.guilds] if self.is_connected else None

    async def setup_hook(self) -> None:
        """Load every cog there is, and tell Discord about the commands if they have changed."""
        await self._stay_with_proxy()
        await self.load_cogs()
        await self.sync_if_changed()

    async def load_cogs(self) -> None:
        """Load every cog there is."""
        self.add_dynamic_items(PageButton)
        if len(locales()) > 1:
            # It is asked for every word of every command in every language of Discord's, twice at each start.
            await self.tree.set_translator(CommandTranslator())
        for module in pkgutil.iter_modules(cogs.__path__, prefix="cogs."):
            await self.load_extension(module.name)

    async def _stay_with_proxy(self) -> None:
        # After a lost session discord.py goes to Discord's own gateway, whatever REST base it was given.
        if self.settings.discord_api_url:
            _, url, _ = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)

    async def sync_if_changed(self, *, always: bool = False) -> bool:
        """Send the commands to Discord if they differ from what was sent last.

        Args:
            always: Send them in any case.

        Returns:
            Whether they were sent.
        """
        guild = discord.Object(self.settings.dev_guild_id) if self.settings.dev_guild_id else None
        if guild is not None:
            self.tree.copy_global_to(guild=guild)
        digest = await self._digest(guild)
        name = f"commands:{self.application_id}:{self.settings.dev_guild_id or 'all'}"
        if not always and await self._memory.get(name) == digest:
            return False
        synced = await self.tree.sync(guild=guild)
        await self._memory.set(name, digest)
        log.info("commands.synced", commands=len(synced), guild_id=self.settings.dev_guild_id)
        return True

    async def command_ids(self) -> dict[str, int]:
        """Return Discord's ids of the commands by name, with which a message can mention them."""
        if not self._command_ids:
            guild = discord.Object(self.settings.dev_guild_id) if self.settings.dev_guild_id else None
            fetched = await self.tree.fetch_commands(guild=guild)
            self._command_ids = {command.name: command.id for command in fetched}
        return self._command_ids

    async def _digest(self, guild: discord.Object | None) -> str:
        translator = self.tree.translator
        payload = [
            await command.get_translated_payload(self.tree, translator)
            if translator
            else command.to_dict(self.tree)
            for command in self.tree.get_commands(guild=guild)
        ]
        return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()

    async def on_ready(self) -> None:
        """Note that the bot is up."""
        log.info("client.ready", guilds=len(self.guilds), shards=self.shard_count)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Hand submitted forms to the form they belong to, and note who uses the bot's DMs."""
        if interaction.type is discord.InteractionType.modal_submit:
            await self.forms.dispatch(interaction)
        if interaction.guild_id is None:
            await self.services.members.hear_in_dms(interaction.user.id)

    def dispatch(self, event_name: str, /, *args: Any, **kwargs: Any) -> None:
        """Call who wants to hear of an event at once; of messages nobody else is told.

        There are no text commands, and messages come by the thousand: a task for each would cost more than
        all that is done about it.
        """
        hear = self.hearers.get(event_name)
        if hear is not None:
            try:
                hear(*args)
            except Exception:
                # Raised any further, it would end the connection.
                log.exception("event.failed", event_name=event_name)
        if event_name != "message":
            super().dispatch(event_name, *args, **kwargs)


def wanted_intents(settings: Settings) -> discord.Intents:
    """Return the least of Discord's events that the bot can work with.

    Servers and messages, and members (a privileged intent) to see them come and go; message texts only
    where the host wants them.
    """
    intents = discord.Intents.none()
    intents.guilds = True
    intents.guild_messages = True
    intents.members = True
    intents.message_content = settings.message_content
    return intents
