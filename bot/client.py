"""The client: connects the cogs to Discord."""

import asyncio
import contextlib
import hashlib
import json
import pkgutil
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

import aiohttp
import discord
import structlog
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket

import cogs
from bot.clock import CheckedClock
from bot.discord_clock import listen
from bot.domain.members import LeftServer
from bot.domain.outbox import CardName, Letter
from bot.domain.servers import BotNotInServer
from bot.errors import Refusal
from bot.requests import RequestWatch
from bot.services import Services
from bot.services.memory import Memory
from bot.settings import Settings
from bot.texts import locales, speak
from bot.ui.admission import admit
from bot.ui.cards import Card
from bot.ui.forms import FormBook
from bot.ui.names import Names
from bot.ui.pager import Book, PageButton
from bot.ui.promptness import be_prompt
from bot.ui.reporter import report
from bot.ui.translator import CommandTranslator

log = structlog.get_logger(__name__)

_CLOCK_SECONDS = 5
"""Discord may take this long to say what time it is."""

Renderer = Callable[[Letter], Awaitable[Card | None]]
"""Turns a letter into the card it stands for, with the facts of this moment.

None, or a `Refusal`, says that what it is about is settled or gone, so that there is nothing to send.
"""


_ASK_SECONDS = 1.5
"""How long Discord is asked about a member; an answer to what they pressed is due within 3."""

_UNKNOWN_MEMBER = {10007, 10013}
"""Unknown member; unknown user (Discord's error codes)."""

_LONGEST_RATE_LIMIT_SECONDS = 30.0
"""discord.py sleeps inside a request as long as Discord says; past this, its least, it raises instead."""


class Tree(app_commands.CommandTree["Switchboard"]):
    """Slash commands, answered in the member's language, with one reporter for all that goes wrong.

    Every command is for servers that installed the bot, and for inside of them alone. A command that does
    not say so follows the application's settings: with User Install ticked, it works in servers that never
    invited the bot.
    """

    def __init__(self, client: "Switchboard") -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=False, private_channel=False
            ),
        )

    async def interaction_check(self, interaction: discord.Interaction["Switchboard"], /) -> bool:
        """Be prompt and speak the member's language for the rest of this task, and say who may go on.

        It is asked before every command and menu, and before anything is suggested.
        """
        be_prompt(interaction)
        speak(interaction.locale.value)
        try:
            await admit(interaction, interaction.guild_id)
        except Refusal as refusal:
            if interaction.type is discord.InteractionType.autocomplete:
                await interaction.response.autocomplete([])
                return False
            # discord.py hands only its own errors to `on_error`.
            raise app_commands.CheckFailure from refusal
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
        clock: What is compared with Discord's clock; None where there is no Discord.
    """

    def __init__(
        self, services: Services, memory: Memory, settings: Settings, clock: CheckedClock | None = None
    ) -> None:
        self.requests = RequestWatch()
        if clock:
            listen(clock, self.requests.trace)
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
        self.clock = clock
        self._memory = memory
        self._command_ids: dict[str, int] = {}
        self.forms = FormBook()
        self.names = Names()
        self.books: dict[str, Book] = {}
        self.renderers: dict[CardName, Renderer] = {}
        self._hearers: dict[str, list[Callable[..., Any]]] = {}

    @property
    def is_connected(self) -> bool:
        """Say whether Discord has told the bot about its servers and every shard has its connection."""
        return self.is_ready() and not any(shard.is_closed() for shard in self.shards.values())

    def present(self) -> list[int] | None:
        """Return the ids of the servers the bot is in; None while it is not connected."""
        return [guild.id for guild in self.guilds] if self.is_connected else None

    async def require_member(self, guild_id: int, user_id: int) -> None:
        """Refuse who is not a member of a server, and everybody where the bot is not in it either.

        Discord is asked only about those of whom the bot knows nothing, and about servers that this process
        does not see: those of other processes' shards, and those it has left. Its trouble keeps nobody out.

        Raises:
            LeftServer: They have left, or were never there.
            BotNotInServer: The bot has left.
        """
        is_member = await self.services.members.is_member(guild_id, user_id)
        if is_member is False:
            raise LeftServer
        if is_member and self.get_guild(guild_id) is not None:
            return
        try:
            async with asyncio.timeout(_ASK_SECONDS):
                await self.http.get_member(guild_id, user_id)
        except (discord.NotFound, discord.Forbidden) as error:
            raise (LeftServer if error.code in _UNKNOWN_MEMBER else BotNotInServer) from error
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("member.unknown", guild_id=guild_id, reason=repr(error))

    @property
    def clock_astray_by(self) -> timedelta | None:
        """Return how far the machine's clock is ahead of Discord's; None while they agree."""
        return self.clock.astray_by if self.clock else None

    def age_seconds(self, interaction: discord.Interaction[Any]) -> float:
        """Return how long ago Discord sent an interaction; 0 where that is not known."""
        now = self.clock.discord_now if self.clock else None
        return (now - interaction.created_at).total_seconds() if now else 0

    async def read_clock(self) -> None:
        """Ask Discord for anything, because each of its answers says what time it is there."""
        with contextlib.suppress(aiohttp.ClientError, OSError, discord.DiscordException):
            async with asyncio.timeout(_CLOCK_SECONDS):
                await self.http.get_bot_gateway()

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

    def hear(self, hearers: Mapping[str, Callable[..., Any]]) -> None:
        """Call functions at once when events come, before anything that comes later; they must not take long.

        Args:
            hearers: By the name of the event; several may hear of one.
        """
        for event_name, hearer in hearers.items():
            self._hearers.setdefault(event_name, []).append(hearer)

    def dispatch(self, event_name: str, /, *args: Any, **kwargs: Any) -> None:
        """Call who wants to hear of an event at once; of messages nobody else is told.

        There are no text commands, and messages come by the thousand: a task for each would cost more than
        all that is done about it.
        """
        if event_name == "interaction" and self.clock:
            self.clock.hear_event(args[0].created_at)
        for hear in self._hearers.get(event_name, ()):
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
