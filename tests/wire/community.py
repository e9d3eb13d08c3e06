"""A writers' server on the loopback Discord, with the real bot in it."""

import sqlite3
from pathlib import Path
from typing import Any

from tests.wire.entities import Channel, Member, Message
from tests.wire.faults import until
from tests.wire.loopback import LoopbackDiscord
from tests.wire.people import Result
from tests.wire.process import BotProcess

NEWS = "After ten years of drafts my first story is out, and I would love to hear what stays with you."


class Community:
    """A server with a moderator, two channels and the real bot as a child process.

    Args:
        discord: The Discord it is on.
        directory: Where the bot keeps its database and log.
        **bot: Further arguments of `BotProcess`.
    """

    def __init__(self, discord: LoopbackDiscord, directory: Path, **bot: Any) -> None:
        self.discord = discord
        self.people = discord.people
        self.guild = discord.world.guild()
        self.boosts: Channel = self.guild.text_channel("signal-boosts")
        self.log: Channel = self.guild.text_channel("moderators")
        self.moderator: Member = self.guild.member("Moira", self.guild.role("Moderators", "manage_guild"))
        self.bot = BotProcess(discord, directory, **bot)

    async def begin(self) -> None:
        """Start the bot and choose the channels, with room for many boosts."""
        await self.bot.start()
        await self.bot.wait_ready()
        await self.until_at_work()
        await self.people.slash(
            self.moderator, self.boosts, "setup channels", boosts=self.boosts, log=self.log
        )

    async def restart(self) -> None:
        """Start the bot again after it was killed, and wait until it delivers."""
        await self.bot.start()
        await self.bot.wait_ready()
        await self.until_at_work()

    async def until_at_work(self) -> None:
        """Wait until the bot has told its log that it is ready, once for each time it was started."""
        starts = self.bot.starts
        await until(
            lambda: self.bot.output.count("client.ready") >= starts, timeout=15, what="a bot that is ready"
        )

    async def request(self, author: Member, title: str) -> Result:
        """Request a boost, and return the answer to the form."""
        opened = await self.people.slash(author, self.boosts, "boost request")
        return await self.people.submit(
            author,
            opened,
            {
                "link": f"https://example.com/{title}",
                "title": title,
                "news": NEWS,
                "kinds": ["comment", "share"],
            },
        )

    async def card(self, title: str) -> Message:
        """Wait for a boost's message, and return it."""
        await until(lambda: bool(self.cards(title)), timeout=10, what=f"the card of {title}")
        return self.cards(title)[0]

    def cards(self, title: str) -> list[Message]:
        """Return every message in the channel that is the card of this boost."""
        return [message for message in self.boosts.messages if f"## {title}\n" in message.text]

    async def respond(self, peer: Member, card: Message, kind: str = "comment", note: str = "") -> Result:
        """Press "I responded", fill in the form, and return the answer."""
        opened = await self.people.click(peer, card, label="I responded")
        return await self.people.submit(peer, opened, {"kind": [kind], "note": note})

    def dms(self, member: Member) -> list[Message]:
        """Return what the bot has written to a member."""
        return self.discord.world.dm(member.user).messages

    async def until_told(self, member: Member, messages: int) -> None:
        """Wait until the bot has written to a member so many times."""
        await until(lambda: len(self.dms(member)) >= messages, timeout=5, what="a DM")

    async def case(self, giver: Member) -> Message:
        """Wait for the case about a member's response in the moderators' log, and return it."""

        def about() -> list[Message]:
            return [each for each in self.log.messages if each.text.count(f"<@{giver.id}>") > 1]

        await until(lambda: bool(about()), timeout=5, what="the case")
        return about()[0]

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Look into the bot's database, as it stands on the disk."""
        path = self.bot.directory / "bot.db"
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def writing(self) -> sqlite3.Connection:
        """Open the database as nobody else may while the bot runs."""
        return sqlite3.connect(self.bot.directory / "bot.db")
