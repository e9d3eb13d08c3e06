"""Responses: one member answered another, and what may become of that record."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.reasons import Reason
from bot.errors import Refusal


class Kind(StrEnum):
    """How a member answered."""

    REPLY = "reply"
    COMMENT = "comment"
    SHARE = "share"
    SAVE = "save"
    MENTION = "mention"
    HIGHLIGHT = "highlight"
    CRITIQUE = "critique"
    REVIEW = "review"


class Source(StrEnum):
    """Where the ledger heard of a response."""

    BOOST = "boost"
    REPLY = "reply"
    THREAD = "thread"
    LOG = "log"


class Status(StrEnum):
    """What became of a response: it counts while it is counted or confirmed."""

    COUNTED = "counted"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    VOID = "void"

    @property
    def counts(self) -> bool:
        """Say whether a response with this status is part of any figure."""
        return self in (Status.COUNTED, Status.CONFIRMED)


THE_BOT = 0
"""The actor of what the bot does by itself; no member has this id."""

NOTE_LIMIT = 500
"""Characters of "what you said"; ours, so that a notice stays one glance long."""


LOGGED_DAYS_BACK = 2
"""How many days ago a response may have been given that is logged today."""

DISPUTE_TIME = timedelta(days=14)
"""How long a receiver can say that a response has not arrived, counted from when the ledger heard of it."""

UNDO_TIME = timedelta(hours=24)
"""How long a giver can take a response back without being asked about it."""


class ResponseUnknown(Refusal):
    """There is no such response in this server."""


class KindUnknown(Refusal):
    """A kind was named that is none."""


class ResponseLinkMissing(Refusal):
    """The server wants a link to each response."""


class OwnResponse(Refusal):
    """A member logs a response to themselves."""


class NotYourResponse(Refusal):
    """Someone pressed a button meant for the giver or the receiver of a response."""


class ResponseWithdrawn(Refusal):
    """The response was taken back or left out, so there is nothing to thank for or to dispute."""


class ResponseLeftOut(Refusal):
    """The moderators left the same response out, so it is not logged again."""


class AlreadyThanked(Refusal):
    """A response that was thanked for cannot be disputed."""


class AlreadyReviewed(Refusal):
    """The giver stands by the response, or a moderator counts it: it is in the moderators' hands."""


class BotAnswered(Refusal):
    """Somebody says they answered a bot or a webhook."""


class DayInFuture(Refusal):
    """A response is said to have been given on a day that has not begun."""


class DayTooFarBack(Refusal):
    """A response is said to have been given longer ago than it can be logged."""


class NothingToUndo(Refusal):
    """A member has given nothing lately that they could take back."""


class UndoTooLate(Refusal):
    """A response was recorded too long ago to be taken back in passing."""


class ResponsePrivate(Refusal):
    """A response is explained to its giver and its receiver only."""


class DisputeTooLate(Refusal):
    """A response was recorded more than `days` days ago: whoever has not missed it by then does no more."""


class NothingDisputed(Refusal):
    """The response is not disputed (any more), so there is nothing to stand by."""


class OwnRecord(Refusal):
    """Nobody decides on their own record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One entry of the ledger.

    Attributes:
        id: 0 until it is recorded.
        responded_at: When the giver answered, aware UTC.
        local_day: The giver's calendar day at that moment; stamped once, never rewritten.
        message_id: The message it is; of one that was logged with a form, Discord's id of that form.
        channel_id: The channel or thread that message stands in; None where it is not a message.
        recorded_at: When the ledger heard of it; None where that was at `responded_at`.
        is_stood_by: The giver stood by it after a dispute, or a moderator restored it; it can then not be
            disputed again.
    """

    guild_id: int
    giver_id: int
    receiver_id: int
    kind: Kind
    source: Source
    responded_at: datetime
    local_day: date
    id: int = 0
    boost_id: int | None = None
    message_id: int | None = None
    channel_id: int | None = None
    link: str | None = None
    note: str = ""
    status: Status = Status.COUNTED
    recorded_at: datetime | None = None
    is_stood_by: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """A change of a response's status, itself on record: who, when and why.

    Attributes:
        response: The response as it is afterwards.
        before: Its status until then.
        reason: A word of the bot's, or a moderator's own for moderators only.
        for_member: A moderator's words for giver and receiver.
    """

    response: Response
    before: Status
    actor_id: int
    reason: str
    at: datetime
    for_member: str = ""


def thank(response: Response, *, actor_id: int, at: datetime) -> Correction | None:
    """Confirm a response on the receiver's behalf.

    Returns:
        The correction to record; None when the receiver had thanked already.

    Raises:
        NotYourResponse: Somebody else than the receiver pressed.
        ResponseWithdrawn: The response does not stand any more.
    """
    _require(response.receiver_id, actor_id)
    if response.status is Status.VOID:
        raise ResponseWithdrawn
    if response.status is Status.CONFIRMED:
        return None
    return _correct(response, Status.CONFIRMED, actor_id, "thanked", at)


def dispute(response: Response, *, actor_id: int, at: datetime) -> Correction | None:
    """Say on the receiver's behalf that nothing has reached them.

    Returns:
        The correction to record; None when it is disputed already.

    Raises:
        NotYourResponse: Somebody else than the receiver pressed.
        AlreadyThanked: The receiver has confirmed it before.
        AlreadyReviewed: The giver stands by it, or a moderator restored it; the moderators decide.
        ResponseWithdrawn: The response does not stand any more.
        DisputeTooLate: It was recorded before `DISPUTE_TIME`.
    """
    _require(response.receiver_id, actor_id)
    if response.status is Status.VOID:
        raise ResponseWithdrawn
    if response.status is Status.CONFIRMED:
        raise AlreadyThanked
    if response.is_stood_by:
        raise AlreadyReviewed
    if response.status is Status.DISPUTED:
        return None
    if at - (response.recorded_at or response.responded_at) > DISPUTE_TIME:
        raise DisputeTooLate(days=DISPUTE_TIME.days)
    return _correct(response, Status.DISPUTED, actor_id, "not received", at)


def stand_by(response: Response, *, actor_id: int, at: datetime) -> Correction:
    """Keep a disputed response on its giver's word: it counts until a moderator decides otherwise.

    Raises:
        NotYourResponse: Somebody else than the giver pressed.
        NothingDisputed: Nobody disputes it (any more).
    """
    _require(response.giver_id, actor_id)
    if response.status is not Status.DISPUTED:
        raise NothingDisputed
    return _correct(replace(response, is_stood_by=True), Status.COUNTED, actor_id, "stands by it", at)


def take_back(response: Response, *, actor_id: int, at: datetime) -> Correction | None:
    """Withdraw a response on its giver's behalf.

    Returns:
        The correction to record; None when it was withdrawn already.

    Raises:
        NotYourResponse: Somebody else than the giver pressed.
    """
    _require(response.giver_id, actor_id)
    if response.status is Status.VOID:
        return None
    return _correct(response, Status.VOID, actor_id, "taken back", at)


def undo(response: Response, *, actor_id: int, at: datetime) -> Correction | None:
    """Withdraw a response in passing, on its giver's behalf, within `UNDO_TIME`.

    Returns:
        The correction to record; None when it was withdrawn already.

    Raises:
        NotYourResponse: Somebody else than the giver pressed.
        UndoTooLate: It was recorded before that.
    """
    _require(response.giver_id, actor_id)
    if at - (response.recorded_at or response.responded_at) > UNDO_TIME:
        raise UndoTooLate
    return take_back(response, actor_id=actor_id, at=at)


def logged_day(today: date, days_ago: int) -> date:
    """Return the giver's day on which a response was given that is logged today.

    Raises:
        DayInFuture: It has not begun.
        DayTooFarBack: It is more than `LOGGED_DAYS_BACK` days ago.
    """
    if days_ago < 0:
        raise DayInFuture
    if days_ago > LOGGED_DAYS_BACK:
        raise DayTooFarBack(days=LOGGED_DAYS_BACK)
    return today - timedelta(days=days_ago)


def stands(response: Response, *, counts: bool) -> bool:
    """Say whether a response is as a moderator wants it; what is in question is neither counted nor void."""
    return response.status.counts if counts else response.status is Status.VOID


def decide(
    response: Response,
    *,
    counts: bool,
    actor_id: int,
    reason: Reason,
    at: datetime,
    last: Correction | None = None,
) -> Correction | None:
    """Let a moderator count a response or leave it out; either ends a dispute for good.

    Args:
        last: The last correction of the response: where it left out what was thanked for, it is so again.

    Returns:
        The correction to record; None when the response already stands that way.

    Raises:
        OwnRecord: The moderator gave or received the response.
    """
    if actor_id in (response.giver_id, response.receiver_id):
        raise OwnRecord
    if stands(response, counts=counts):
        return None
    if counts:
        status = last.before if last is not None and last.before.counts else Status.COUNTED
        decided = replace(response, is_stood_by=True, status=status)
    else:
        decided = replace(response, status=Status.VOID)
    return Correction(decided, response.status, actor_id, reason.for_moderators, at, reason.for_member)


@dataclass(frozen=True, slots=True)
class Tally:
    """How often one member answered another on one of the giver's days: a sum of the ledger's rows."""

    guild_id: int
    giver_id: int
    receiver_id: int
    local_day: date
    responses: int


def tally(ledger: Iterable[Response]) -> set[Tally]:
    """Sum a ledger up: the slow, obvious definition of what the stored tallies must equal.

    Returns:
        One tally a giver, receiver and day; none for sums of zero.
    """
    sums: dict[tuple[int, int, int, date], int] = {}
    for response in ledger:
        if response.status.counts:
            key = (response.guild_id, response.giver_id, response.receiver_id, response.local_day)
            sums[key] = sums.get(key, 0) + 1
    return {Tally(*key, responses) for key, responses in sums.items()}


def _require(owner_id: int, actor_id: int) -> None:
    if owner_id != actor_id:
        raise NotYourResponse


def _correct(response: Response, status: Status, actor_id: int, reason: str, at: datetime) -> Correction:
    return Correction(replace(response, status=status), response.status, actor_id, reason, at)
