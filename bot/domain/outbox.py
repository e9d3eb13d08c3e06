"""Letters: what the bot says unprompted, each a row before it is sent; when to try, wait and give up."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto
from zlib import crc32

from bot.errors import Refusal

LEASE = timedelta(seconds=60)
"""How long one sender may take over a letter before another may try."""

LONGEST_ATTEMPT = timedelta(seconds=40)
"""What hangs for longer has an unknown outcome; so much shorter than the lease that it is never outlived."""

SEARCH_PAUSE = timedelta(seconds=1)
"""Between two looks for a letter where so much was posted that one look does not reach the end."""

UNCERTAIN_FIRST_WAIT = timedelta(seconds=2)
UNCERTAIN_LONGEST_WAIT = timedelta(minutes=5)
GIVEN_UP_AFTER = timedelta(hours=24)
_AFTER_THE_OTHERS = timedelta(seconds=1)

_MARKER_BASE = 1_000
_MARKER_SPAN = 2_000_000_000


class LetterUnknown(Refusal):
    """There is no such letter in this server (any more)."""


class NotYourLetter(Refusal):
    """Somebody presses the button that shows another member what waits for them."""


class CardName(StrEnum):
    """What a letter shows; its subject says about what."""

    BOOST = "boost"
    RESPONSE = "response"
    THANKS = "thanks"
    DISPUTE = "dispute"
    DIGEST = "digest"
    CALL = "call"
    FLAG = "flag"
    REMOVED = "removed"
    OUTCOME = "outcome"
    TAKEN_BACK = "taken-back"
    AUDIT = "audit"
    RANKING = "ranking"
    MILESTONE = "milestone"
    FREEZE = "freeze"
    REMINDER = "reminder"
    REMINDER_QUESTION = "reminder-question"
    ROLE_REFUSED = "role-refused"
    UNREADABLE = "unreadable"
    BOOST_REFUSED = "boost-refused"
    UNDELIVERED = "undelivered"
    ROUND = "round"
    ROUND_RESULT = "round-result"
    ROUND_SKIPPED = "round-skipped"
    ROUND_PEERS = "round-peers"
    ROUND_SHORT = "round-short"
    ROUND_DONE = "round-done"
    ROUND_REMINDER = "round-reminder"
    ROUND_PAUSE = "round-pause"


class Use(Enum):
    """What a channel is chosen for."""

    BOOSTS = auto()
    CHALLENGE = auto()
    MILESTONES = auto()
    LOG = auto()
    RANKING = auto()


CARDS: Mapping[Use, Collection[CardName]] = {
    Use.BOOSTS: (CardName.BOOST,),
    Use.CHALLENGE: (CardName.ROUND, CardName.ROUND_RESULT),
    Use.MILESTONES: (CardName.MILESTONE,),
    Use.LOG: (
        CardName.FLAG,
        CardName.AUDIT,
        CardName.ROLE_REFUSED,
        CardName.UNREADABLE,
        CardName.UNDELIVERED,
        CardName.ROUND_SKIPPED,
    ),
    Use.RANKING: (CardName.RANKING,),
}
"""What is posted where; all other cards go to a member."""


class Fault(StrEnum):
    """What Discord does not accept of a card."""

    LINK = "link"
    TEXT = "text"
    WORDS = "words"
    OTHER = "other"


_AUTO_MOD = {"200000", "200001"}
"""A server's AutoMod blocks a message, or a title (Discord's error codes)."""


def fault_in(reason: str) -> Fault | None:
    """Return what a letter's reason finds fault with; None where it was given up for another one.

    Args:
        reason: Status, Discord's code and, where there is one, the path of the field: never Discord's text.
    """
    status, code, path = [*reason.split(" "), "", ""][:3]
    if status != "400":
        return None
    if code in _AUTO_MOD:
        return Fault.WORDS
    return {"url": Fault.LINK, "content": Fault.TEXT}.get(path.rpartition(".")[2], Fault.OTHER)


class LetterState(StrEnum):
    """Where a letter stands; one that cannot be read is in nobody's way."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    SKIPPED = "skipped"
    DEAD = "dead"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message to send exactly once.

    Attributes:
        id: 0 until it is recorded.
        key: Says what the letter is; unique in its server, so that it is written once.
        subject_id: The boost, response, digest, flag, member or role the card is about.
        user_id: Whom to send it as a DM; None for a message in a channel.
        channel_id: Where to post it; for a DM, where to mention the member if their DMs are closed.
        nonce: What keeps Discord from posting it twice; given when it is recorded, and never given again, so
            that no other database, nor a copy of this one, has the same for another letter.
        is_dm_closed: The member's DMs are closed, so the channel is tried instead.
        first_tried_at: When it was first tried; an earlier message cannot be this one.
        searched_to: The message up to which it was looked for in vain; it can stand only after that.
        posted_in: The channel (or DM channel) the message stands in, once it is sent.
    """

    guild_id: int
    key: str
    card: CardName
    subject_id: int
    due_at: datetime
    user_id: int | None = None
    channel_id: int | None = None
    id: int = 0
    nonce: str = ""
    state: LetterState = LetterState.PENDING
    attempts: int = 0
    is_dm_closed: bool = False
    first_tried_at: datetime | None = None
    searched_to: int | None = None
    posted_in: int | None = None
    message_id: int | None = None
    reason: str = ""

    @property
    def is_dm(self) -> bool:
        """Say whether the next attempt goes to the member's DMs."""
        return self.user_id is not None and not self.is_dm_closed

    @property
    def is_posted(self) -> bool:
        """Say whether its message shows what it tells: what is rendered now brings that up to date."""
        return self.message_id is not None and not self.is_in_public

    @property
    def place(self) -> int:
        """Return where it is tried next: a channel, minus the member whose DMs it goes to, or 0: nowhere."""
        return -self.user_id if self.user_id is not None and self.is_dm else self.channel_id or 0

    @property
    def is_in_public(self) -> bool:
        """Say whether it is for a member, and the next attempt goes where others read along."""
        return self.user_id is not None and self.is_dm_closed

    @property
    def marker(self) -> int:
        """Return the number the card's outermost component carries, by which the bot finds its own post.

        Discord keeps the 32-bit ids a bot gives to components and numbers the others from 1 on.
        """
        is_old = self.nonce == f"sb-{self.id}"
        return _MARKER_BASE + (self.id if is_old else crc32(self.nonce.encode())) % _MARKER_SPAN


def still_looking(letter: Letter, now: datetime) -> Letter:
    """Return the letter after a search that has not come to its end: it goes on from there a moment later."""
    return replace(letter, state=LetterState.PENDING, due_at=now + SEARCH_PAUSE)


def may_stand(letter: Letter) -> bool:
    """Say whether a letter's message may stand somewhere: it was sent, or an attempt has begun."""
    return letter.state is LetterState.SENT or (
        letter.attempts > 0 and letter.state in (LetterState.PENDING, LetterState.SENDING)
    )


def sent(letter: Letter, *, channel_id: int, message_id: int) -> Letter:
    """Return the letter as sent."""
    return replace(letter, state=LetterState.SENT, posted_in=channel_id, message_id=message_id)


def skipped(letter: Letter, reason: str) -> Letter:
    """Return the letter as no longer worth sending."""
    return replace(letter, state=LetterState.SKIPPED, reason=reason)


def dead(letter: Letter, reason: str) -> Letter:
    """Return the letter as undeliverable for good."""
    return replace(letter, state=LetterState.DEAD, reason=reason)


def put_off(letter: Letter) -> Letter:
    """Return the letter after its place turned out to be slow: it keeps its turn there."""
    return replace(letter, state=LetterState.PENDING)


def after_closed_dm(letter: Letter, now: datetime) -> Letter:
    """Return the letter after its member's DMs turned out closed: next the channel, or nothing."""
    if letter.channel_id is None:
        # Not dead: there is nothing in the server that a moderator could mend.
        return replace(skipped(letter, "DMs are closed"), is_dm_closed=True)
    return replace(letter, state=LetterState.PENDING, is_dm_closed=True, due_at=now)


def after_refusal(letter: Letter, reason: str, until: datetime | None, now: datetime) -> Letter:
    """Return the letter after Discord refused it for want of a permission: it waits for a day, then is dead.

    Args:
        until: Nothing is tried at its place before; None where there is no place.
    """
    if until is None or _is_given_up(letter, now):
        return dead(letter, reason)
    # Others may lack less, such as the permission to attach a picture, and show that the place works.
    return replace(letter, state=LetterState.PENDING, reason=reason, due_at=until + _AFTER_THE_OTHERS)


def after_uncertainty(letter: Letter, reason: str, now: datetime) -> Letter:
    """Return the letter after an attempt nobody knows the outcome of: wait twice as long each time."""
    if _is_given_up(letter, now):
        return dead(letter, reason)
    wait = min(UNCERTAIN_FIRST_WAIT * 2 ** min(max(letter.attempts - 1, 0), 16), UNCERTAIN_LONGEST_WAIT)
    return replace(letter, state=LetterState.PENDING, reason=reason, due_at=now + wait)


def _is_given_up(letter: Letter, now: datetime) -> bool:
    return letter.first_tried_at is not None and now - letter.first_tried_at >= GIVEN_UP_AFTER
