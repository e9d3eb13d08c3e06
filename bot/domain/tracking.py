"""Tracking: which messages on Discord are responses, whom they answer, and which rule leaves one out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bot.domain.acts import has_room
from bot.domain.responses import THE_BOT, Correction, Response, Source, Status
from bot.domain.wording import visible_length, without_fillers

PARENT_AGE_LIMIT = timedelta(days=14)
"""A reply to something older is archaeology more often than a conversation."""

TEXTS_COMPARED = 5
"""How many of a giver's last texts a new one is compared with."""

TAKEN_BACK_WITHIN = timedelta(hours=24)
"""How long a deleted or shortened message takes its count with it."""

LEFT_OUT_KEPT = timedelta(days=30)
"""How long it can be asked why a message was left out."""

_DISCORD_EPOCH_MILLISECONDS = 1_420_070_400_000
_TIME_SHIFT = 22

_NOT_WORDS = re.compile(
    r"https?://\S+"
    r"|<a?:\w+:\d+>"  # custom emoji
    # Mentions of members, roles, channels, commands, times.
    r"|<(?:@[!&]?|\#|/[^:>]{1,100}:|t:-?)\d[^>]{0,30}>"
    r"|<(?:id:\w+)>|@everyone|@here"
    # Emoji, the marks that join and colour them, and the keycap.
    r"|[\U0001F000-\U0001FAFF\u2190-\u21FF\u2300-\u27BF\u2B00-\u2BFF\u3030\u303D\u3297\u3299"
    r"\uFE0F\u200D\u20E3\U000E0020-\U000E007F]"
)


class Mode(StrEnum):
    """What is tracked in a channel and in the threads below it; `THREADS` includes replies."""

    OFF = "off"
    REPLIES = "replies"
    THREADS = "threads"


class Voice(StrEnum):
    """Whose a message is."""

    MEMBER = "member"
    BOT = "bot"
    WEBHOOK = "webhook"


class Rule(StrEnum):
    """Why a message does not count; each value is part of a text's name."""

    BOT = "bot"
    WEBHOOK = "webhook"
    NO_WORDS = "no-words"
    ONESELF = "oneself"
    TO_BOT = "to-bot"
    TO_WEBHOOK = "to-webhook"
    PARENT_DELETED = "parent-deleted"
    PARENT_UNKNOWN = "parent-unknown"
    PARENT_OLD = "parent-old"
    RECEIVER_LEFT = "receiver-left"
    ALREADY_TOLD = "already-told"
    TOO_SHORT = "too-short"
    NEAR_IDENTICAL = "near-identical"
    DAILY_LIMIT = "daily-limit"
    DELETED = "deleted"
    BOT_THREAD = "bot-thread"
    THREAD_STARTER_GONE = "thread-starter-gone"
    THREAD_UNKNOWN = "thread-unknown"
    OTHER = "other"


UNSURE = frozenset({Rule.PARENT_UNKNOWN, Rule.THREAD_UNKNOWN})
"""Whom a message answers is not known, though Discord may know."""

EDITABLE = frozenset({Rule.TOO_SHORT, Rule.NEAR_IDENTICAL, Rule.DAILY_LIMIT})
"""What can leave out a message that was edited, and need not do so once it is edited again."""


@dataclass(frozen=True, slots=True)
class Parent:
    """The message that another one replies to, or that a thread was opened with.

    Attributes:
        author_id: Whose it is; None when it was deleted.
    """

    author_id: int | None
    voice: Voice = Voice.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A message, as far as it matters here.

    Attributes:
        channel_id: Where it stands.
        place_id: The channel that is tracked: the same, or the one that the thread is in.
        is_words: Whether it is an ordinary message or reply: no notice of Discord's, nothing forwarded.
        parent_id: What it replies to; None for a message that is no reply.
        parent: The same, as far as the bot knows it.
        thread_owner_id: Who opened the thread; None outside threads.
        thread_owner: Whose the thread is, as far as the bot knows it: who opened it, or, where they opened
            it on a message, that message's author.
        text: None when the bot may not read it.
        edited_at: When it was edited last; None if it never was.
        joined_at: When the author joined the server, if Discord said so.
    """

    guild_id: int
    channel_id: int
    place_id: int
    message_id: int
    author_id: int
    voice: Voice = Voice.MEMBER
    is_words: bool = True
    parent_id: int | None = None
    parent: Parent | None = None
    thread_owner_id: int | None = None
    thread_owner: Parent | None = None
    text: str | None = None
    edited_at: datetime | None = None
    joined_at: datetime | None = None

    @property
    def is_in_thread(self) -> bool:
        """Say whether it stands in a thread."""
        return self.thread_owner_id is not None


@dataclass(frozen=True, slots=True)
class Address:
    """Whom a message answers, and how."""

    receiver_id: int
    source: Source


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What cannot be seen from a message itself.

    Attributes:
        has_receiver_left: The receiver is known to have left the server.
        is_near_identical: The text resembles one of the giver's last `TEXTS_COMPARED`.
        is_told: The giver has told of it, with a link to it or to what it answers.
        given_today: Responses of this giver to this receiver on the giver's day (see `acts.has_room`).
        minimum_length: Letters the server asks for (see `visible_length`), where the bot may read texts.
    """

    has_receiver_left: bool = False
    is_told: bool = False
    is_near_identical: bool = False
    given_today: int = 0
    minimum_length: int = 0


def addressed(message: Posted, mode: Mode) -> Address | Rule | None:
    """Say whom a message answers, from what can be seen of it.

    In a thread, a reply to a particular peer answers that peer, and any other message answers whose the
    thread is; a member who replies to their own comment there goes on answering.

    Returns:
        The address; the rule that leaves it out, one of `UNSURE` where something has to be looked up; or None
        for a message that answers nobody, and that nobody would ask about.
    """
    in_thread = mode is Mode.THREADS and message.is_in_thread
    if mode is Mode.OFF or (message.parent_id is None and not in_thread):
        return None
    if message.voice is not Voice.MEMBER:
        return Rule.BOT if message.voice is Voice.BOT else Rule.WEBHOOK
    found = None if message.parent_id is None else _answered(message, message.parent_id)
    if in_thread and found in (None, Rule.ONESELF):
        found = _answered_in_thread(message) or found
    return Rule.NO_WORDS if isinstance(found, Address) and not message.is_words else found


def _answered_in_thread(message: Posted) -> Address | Rule | None:
    owner = message.thread_owner
    if owner is None:
        return Rule.THREAD_UNKNOWN
    if owner.author_id is None:
        return Rule.THREAD_STARTER_GONE
    if owner.voice is not Voice.MEMBER:
        return Rule.BOT_THREAD
    return None if owner.author_id == message.author_id else Address(owner.author_id, Source.THREAD)


def _answered(message: Posted, parent_id: int) -> Address | Rule:
    parent = message.parent
    if parent is None:
        return Rule.PARENT_UNKNOWN
    if parent.author_id is None:
        return Rule.PARENT_DELETED
    if parent.author_id == message.author_id:
        return Rule.ONESELF
    if parent.voice is not Voice.MEMBER:
        return Rule.TO_BOT if parent.voice is Voice.BOT else Rule.TO_WEBHOOK
    if written_at(message.message_id) - written_at(parent_id) > PARENT_AGE_LIMIT:
        return Rule.PARENT_OLD
    return Address(parent.author_id, Source.REPLY)


def answered_id(message: Posted, address: Address) -> int:
    """Return the message that another one answers: of a thread, the one it was begun with has its id."""
    if address.source is Source.REPLY and message.parent_id is not None:
        return message.parent_id
    return message.channel_id


def weigh(message: Posted, circumstances: Circumstances) -> Rule | None:
    """Return the rule that leaves out a message which answers somebody; None when it counts."""
    if circumstances.has_receiver_left:
        return Rule.RECEIVER_LEFT
    if circumstances.is_told:
        return Rule.ALREADY_TOLD
    if is_too_short(message.text, circumstances.minimum_length):
        return Rule.TOO_SHORT
    if circumstances.is_near_identical:
        return Rule.NEAR_IDENTICAL
    if not has_room(circumstances.given_today):
        return Rule.DAILY_LIMIT
    return None


def is_too_short(text: str | None, minimum_length: int) -> bool:
    """Say whether a text is known and has fewer letters of its own than the server asks for."""
    return text is not None and visible_length(own_words(text)) < minimum_length


def own_words(text: str) -> str:
    """Return what was written, without links, mentions, emoji, fillers and needless space."""
    # Fillers first: one inside a link or a mention would make words of it.
    seen = text if text.isascii() else without_fillers(text)
    return " ".join(_NOT_WORDS.sub(" ", seen).split())


def written_at(message_id: int) -> datetime:
    """Return when a message was written: Discord's ids carry their time, to the millisecond."""
    milliseconds = (message_id >> _TIME_SHIFT) + _DISCORD_EPOCH_MILLISECONDS
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def id_at(at: datetime) -> int:
    """Return the lowest id of a message that may have been written at an instant; 0 at least."""
    milliseconds = int(at.timestamp() * 1000) - _DISCORD_EPOCH_MILLISECONDS
    return max(milliseconds, 0) << _TIME_SHIFT


def earlier_id(message_id: int, by: timedelta) -> int:
    """Return the first id of an instant before a message's own; 0 at least."""
    return max(message_id - (int(by.total_seconds() * 1000) << _TIME_SHIFT), 0)


def may_be_taken_back(message_id: int, now: datetime) -> bool:
    """Say whether a change of the message still changes what counts."""
    return now - written_at(message_id) <= TAKEN_BACK_WITHIN


def take_back(response: Response, rule: Rule, at: datetime) -> Correction | None:
    """Withdraw a response whose message was deleted or changed; None when it was withdrawn before."""
    return None if response.status is Status.VOID else _void(response, rule, at)


def reconsider(
    response: Response, corrections: Sequence[Correction], rule: Rule | None, at: datetime
) -> Correction | None:
    """Judge a response anew whose message was edited.

    Args:
        corrections: All that was done about it, oldest first.
        rule: What would leave out the message as it is now; None where it would count.

    Returns:
        The correction to record; None where all stays as it is: nothing else than an edit took the response
        back that an edit could give back, nor does an edit change what moderators have decided.
    """
    if any(each.actor_id not in (THE_BOT, response.giver_id, response.receiver_id) for each in corrections):
        return None
    if response.status is not Status.VOID:
        # It was among the first of its day; that it has peers since takes nothing from it.
        return None if rule in (None, Rule.DAILY_LIMIT) else take_back(response, rule, at)
    last = corrections[-1] if corrections else None
    if last is None or last.actor_id != THE_BOT or last.reason not in EDITABLE:
        return None
    if rule is None:
        before = next(each.before for each in reversed(corrections) if each.before is not Status.VOID)
        return Correction(replace(response, status=before), Status.VOID, THE_BOT, "long enough again", at)
    return None if rule == last.reason or rule not in EDITABLE else _void(response, rule, at)


def _void(response: Response, rule: Rule, at: datetime) -> Correction:
    return Correction(replace(response, status=Status.VOID), response.status, THE_BOT, rule.value, at)
