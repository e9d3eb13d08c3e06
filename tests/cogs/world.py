"""A small server with the real bot in it, under simcord: who lives there, what they do and read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import simcord
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.app import App, build
from bot.domain.outbox import Letter
from bot.errors import Refusal
from bot.settings import Settings
from bot.storage.database import Database
from bot.ui.cards import Card

BOOST = {
    "link": "https://example.com/story",
    "title": "The Lighthouse",
    "news": "My first story is out after ten years.",
    "kinds": ["comment", "share"],
}
"""What a member writes into the form, where a test does not care."""

_TEXT, _BUTTON = 10, 2

Readable = discord.Message | simcord.ResponseMessage


class WorldClock:
    """Read simcord's virtual time; implements `bot.clock.Clock`."""

    def __init__(self) -> None:
        self.env: simcord.Env | None = None

    def now(self) -> datetime:
        """Return the simulated instant; before the world begins, the one it begins at."""
        return self.env.now() if self.env else datetime(2026, 1, 1, tzinfo=UTC)


class World:
    """One server with a boosts channel, a private log channel, a moderator and three members.

    Args:
        env: The running simulation.
        app: The bot in it.
        settings: What the bot was built with, to build it again.
    """

    def __init__(self, env: simcord.Env, app: App, settings: Settings, clock: WorldClock) -> None:
        self.env = env
        self.app = app
        self._settings = settings
        self._clock = clock
        self.guild = env.create_guild("Writers")
        powers = discord.Permissions(manage_guild=True, manage_roles=True)
        self.mods = self.guild.create_role("Mods", permissions=powers)
        hidden = discord.PermissionOverwrite(view_channel=False)
        shown = discord.PermissionOverwrite(view_channel=True, send_messages=True)
        bot_user = env.bot.user
        assert bot_user is not None
        self.boosts = self.guild.create_text_channel("boosts")
        self.log = self.guild.create_text_channel(
            "log", overwrites={self.guild.default_role: hidden, self.mods: shown, bot_user: shown}
        )
        self.moderator = self.add("moderator", self.mods)
        self.alice = self.add("alice")
        self.bob = self.add("bob")
        self.carol = self.add("carol")
        self.known_errors = 0
        """How many errors of the bot a test has looked at; any other fails it."""

    def add(self, name: str, *roles: simcord.RoleHandle) -> simcord.MemberActor:
        """Return a new member."""
        return self.guild.add_member(self.env.create_user(name), roles=roles)

    @property
    def card(self) -> discord.Message:
        """Return the newest message in the boosts channel that everybody sees."""
        return posted(self.boosts)[-1]

    async def set_up(self) -> None:
        """Choose the channels, past the moderators' log, which would begin with that."""
        await self.app.services.servers.set_channels(self.guild.id, boosts=self.boosts.id, log=self.log.id)

    async def boost(self, author: simcord.MemberActor | None = None, /, **changed: Any) -> discord.Message:
        """Request a boost as Alice or another, and return its card.

        Args:
            **changed: Fields of the form that differ from `BOOST`; `options`: those of the command.
        """
        author = author or self.alice
        options = changed.pop("options", {})
        shown = await author.slash(self.boosts, "boost request", **options)
        result = await author.submit_modal(shown, BOOST | changed)
        assert "on its way" in said(result)
        return self.card

    async def respond(
        self, member: simcord.MemberActor, card: Readable, kind: str = "comment", **filled: str
    ) -> str:
        """Press "I responded", fill the form in, and return what the member reads."""
        shown = await member.click(card, label="I responded")
        return said(await member.submit_modal(shown, {"kind": [kind], **filled}))

    async def plant(
        self, channel: simcord.ChannelHandle, *buttons: discord.ui.Button[Any]
    ) -> discord.Message:
        """Post a card with certain buttons, as an older version of the bot may have."""
        place = self.app.client.get_partial_messageable(channel.id)
        await place.send(view=Card("An old card", discord.ui.ActionRow(*buttons)))
        return posted(channel)[-1]

    async def pass_time(self, by: timedelta = timedelta(seconds=3)) -> None:
        """Let time go by, and the bot do what is due then."""
        await self.env.advance_time(by.total_seconds())
        with self.env.time_context():
            await self.app.delivery.run_due()
        await self.env.settle()

    async def restart(self) -> None:
        """Stop the bot and start another one on the same database: no object of the old one is left."""
        await self.app.close()
        self.app = build(self._settings, self.app.database, self._clock)
        await self.env.restart_bot(self.app.client)
        with self.env.time_context():
            await self.app.delivery.open()
            await self.app.delivery.run_due()

    async def at_once(
        self, *actions: Callable[[], Awaitable[simcord.InteractionResult]]
    ) -> list[simcord.InteractionResult]:
        """Do things in the same moment: the bot hears of all of them before it has done anything."""

        async def nothing(**_: Any) -> None:
            pass

        # simcord lets the bot come to rest after each action; here it may do so only after the last.
        self.env._settle_internal = nothing
        try:
            results = [await action() for action in actions]
        finally:
            del self.env._settle_internal
        await self.env.settle()
        return results

    async def deliver_again(self) -> None:
        """Let Discord deliver the last interaction a second time, as it may after a lost connection."""
        backend = self.env.backend
        payload = next(
            payload for _, name, payload in reversed(backend.transcript) if name == "INTERACTION_CREATE"
        )
        backend.emit("INTERACTION_CREATE", payload)
        await self.env.settle()

    def close_dms(self, user: simcord.MemberActor) -> None:
        """Let a member take no DMs from now on."""
        path = f"/channels/{user.user.dm_channel.id}/messages"
        self.env.inject_error(
            "POST", path, status=403, code=50007, message="Cannot send messages to this user", times=None
        )

    def deny(self, channel: simcord.ChannelHandle, **denied: bool) -> None:
        """Take permissions from the bot in a channel; without any, give back what was taken."""
        bot_user = self.env.bot.user
        assert bot_user is not None
        allow, deny = discord.PermissionOverwrite(**denied).pair()
        self.env.backend.set_overwrite(
            channel.id,
            Overwrite(target_id=bot_user.id, type=OverwriteType.MEMBER, allow=allow.value, deny=deny.value),
        )
        self.env.backend.announce_channel_update(channel.id)

    async def demote(self) -> None:
        """Take the moderators' role from the moderator."""
        self.env.backend.remove_member_role(self.guild.id, self.moderator.id, self.mods.id)
        await self.env.settle()

    async def letters(self) -> list[Letter]:
        """Return every letter there is, as it stands."""
        from bot.storage.outbox import _letter
        from bot.storage.schema import outbox

        async with self.app.database.read() as tx:
            return [_letter(row) for row in await tx.connection.execute(outbox.select())]


@asynccontextmanager
async def open_world(url: str, *, reads_texts: bool = False) -> AsyncIterator[World]:
    """Run the bot on a migrated database, in a server that is not set up yet.

    Args:
        reads_texts: Whether it has the message-content intent.
    """
    settings = Settings(database_url=url, message_content=reads_texts)
    database, clock = Database(settings.database_url), WorldClock()
    try:
        app = build(settings, database, clock)
        # Not `simcord.run`: it holds a context variable, and pytest ends a fixture in another context.
        # A busy machine may take long; what hangs shows all the same.
        env = simcord.Env(app.client, shard_count=1, settle_timeout=30)
        await env.start()
        clock.env = env
        # Begun here, delivery's first task is not the bot's in simcord's eyes, which would not wait for it.
        await app.delivery.open()
        await app.delivery.run_due()
        world = World(env, app, settings, clock)
        await env.settle()
        try:
            yield world
        finally:
            await world.app.close()
            await env.shutdown()
        unexpected = [error for error in env.errors_since(world.known_errors) if not _is_refusal(error)]
        assert not unexpected, unexpected
    finally:
        await database.close()


def _is_refusal(error: BaseException) -> bool:
    # discord.py wraps what a command raises; a bare refusal is one that nobody handled.
    return isinstance(error.__cause__, Refusal)


def posted(channel: simcord.ChannelHandle) -> list[discord.Message]:
    """Return what everybody sees in a channel, oldest first."""
    return [message for message in channel.history() if not message.flags.ephemeral]


def parts_of(message: Readable) -> list[dict[str, Any]]:
    """Return every component of a message, nested ones included, in reading order."""
    components = message.components
    roots: Any = [part.to_dict() if isinstance(part, discord.Component) else part for part in components]
    found: list[dict[str, Any]] = []

    def walk(value: Any) -> None:
        if isinstance(value, list):
            for each in value:
                walk(each)
        elif isinstance(value, dict):
            if "type" in value:
                found.append(value)
            for name in ("components", "accessory"):
                walk(value.get(name))

    walk(roots)
    return found


def text_of(message: Readable) -> str:
    """Return all that a member reads on a message, the labels of its buttons in brackets."""
    lines: list[str] = []
    for part in parts_of(message):
        if part["type"] == _TEXT:
            lines.append(part["content"])
        elif part["type"] == _BUTTON:
            lines.append(f"[{part['label']}]")
    return "\n".join(lines)


def labels_of(message: Readable) -> list[str]:
    """Return the labels of the buttons that can be pressed."""
    return [
        part["label"] for part in parts_of(message) if part["type"] == _BUTTON and not part.get("disabled")
    ]


def button_ids(message: Readable, label: str) -> list[str]:
    """Return the ids of the buttons of one label, from top to bottom."""
    return [
        part["custom_id"]
        for part in parts_of(message)
        if part["type"] == _BUTTON and part["label"] == label and "custom_id" in part
    ]


def answer_to(result: simcord.InteractionResult) -> simcord.ResponseMessage:
    """Return the one message that answered an interaction."""
    assert result.modal is None, "a form was shown"
    answers = [message for message in (result.response, *result.followups) if message is not None]
    assert len(answers) == 1, f"{len(answers)} answers"
    assert not result._interaction.loading, "the member still sees “thinking …”"
    assert text_of(answers[0]), "an empty answer"
    return answers[0]


def said(result: simcord.InteractionResult) -> str:
    """Return what the member, and nobody else, reads in answer."""
    message = answer_to(result)
    assert message.ephemeral, "everybody can read it"
    return text_of(message)


def form_of(result: simcord.InteractionResult) -> dict[str, dict[str, Any]]:
    """Return the fields of the form that was shown, by their id."""
    assert result.modal is not None, "no form was shown"
    fields = [label["component"] for label in result.modal["components"]]
    return {field["custom_id"]: field for field in fields}


def waiting(member: simcord.MemberActor) -> str:
    """Return what the server reads of a letter to a member whose DMs are closed."""
    return f"{member.mention}, something waits for you.\n[Show me]"


def pinged_by(world: World, message: Readable) -> set[int]:
    """Return the ids of members and roles that a message notified."""
    channel_id = message.channel_id if isinstance(message, simcord.ResponseMessage) else message.channel.id
    stored = world.env.backend.get_message(channel_id, message.id)
    assert not stored.mention_everyone
    return {*stored.ping_user_ids, *stored.ping_role_ids}
