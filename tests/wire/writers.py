"""Writers who answer each other on the loopback Discord, and what the ledger must say of it."""

import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from zoneinfo import ZoneInfo

from tests.wire.community import Community
from tests.wire.entities import Channel, Member, Message
from tests.wire.faults import until

ZONES = ("Pacific/Kiritimati", "UTC", "Pacific/Pago_Pago", "America/St_Johns")
"""Zones that are never all on one day: 14 hours ahead of UTC to 11 behind."""

Row = tuple[int, int, int, str]
"""Message, giver, receiver and the giver's day."""


@dataclass
class Writers:
    """Members who live in different zones, each with a message of their own to be answered.

    Args:
        community: The server with the bot.
        size: How many; enough that no pair meets more than three times in a day.
    """

    community: Community
    size: int
    expected: set[Row] = field(default_factory=set)
    members: list[Member] = field(default_factory=list)
    news: list[Message] = field(default_factory=list)
    _numbers: count = field(default_factory=count)

    async def begin(self) -> None:
        """Start the bot, track the channel, and let everybody post their news."""
        community = self.community
        await community.begin()
        self.channel: Channel = community.guild.text_channel("news")
        self.members = [community.guild.member(f"Writer {number}") for number in range(self.size)]
        tracked = await community.people.slash(
            community.moderator, community.boosts, "setup track", channel=self.channel, mode="threads"
        )
        assert "replies to peers" in tracked.text
        self.news = [await community.people.say(each, self.channel, "My news") for each in self.members]

    def zone_of(self, member: Member) -> str:
        """Return where a member lives."""
        return ZONES[self.members.index(member) % len(ZONES)]

    def settle(self) -> None:
        """Let members live in their zones since ever; only while the bot is down."""
        with self.writing() as database:
            database.executemany(
                "INSERT OR IGNORE INTO zone_changes VALUES (?, ?, '2020-01-01 00:00:00.000000', ?, 0)",
                [(self.community.guild.id, each.id, self.zone_of(each)) for each in self.members],
            )

    def writing(self) -> sqlite3.Connection:
        """Open the database as nobody else may while the bot runs."""
        return self.community.writing()

    def answer(self, *, at: datetime | None = None) -> Message:
        """Let the next writer answer the next peer."""
        number = next(self._numbers)
        giver = self.members[number % self.size]
        ahead = 1 + number // self.size % (self.size - 1)
        to = self.news[(number + ahead) % self.size]
        message = self.community.discord.world.post(
            self.channel, giver.user, at=at, content=f"Answer {number}", reply_to=to, type=19
        )
        self.note(message, giver, to.author.id)
        return message

    def note(self, message: Message, giver: Member, receiver_id: int) -> None:
        """Expect a row."""
        day = message.created_at.astimezone(ZoneInfo(self.zone_of(giver))).date()
        self.expected.add((message.id, giver.id, receiver_id, day.isoformat()))

    def rows(self) -> list[Row]:
        """Return what the ledger says."""
        return self.community.rows(
            "SELECT message_id, giver_id, receiver_id, local_day FROM responses WHERE status = 'counted'"
        )

    async def until_recorded(self, timeout: float = 60) -> None:
        """Wait until as much is recorded as was written, and hold it against what is expected."""
        await until(
            lambda: len(self.rows()) >= len(self.expected), timeout=timeout, what=f"{len(self.expected)} rows"
        )
        rows = self.rows()
        assert len(rows) == len(self.expected)
        assert set(rows) == self.expected


def snowflake(at: datetime) -> int:
    """Return the first id of an instant."""
    return (int(at.astimezone(UTC).timestamp() * 1000) - 1_420_070_400_000) << 22
