"""Acts: what is one act, in whatever way it is told, and how many acts of one member for another count."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.links import parse_link
from bot.domain.responses import THE_BOT, Kind, Response, ResponseLeftOut, ResponseWithdrawn, Source, Status
from bot.errors import Refusal

DAILY_LIMIT = 3
"""Responses of one member to another on one of the giver's days, in whatever ways they are told."""

_MESSAGE = re.compile(
    r"https?://(?:\w+\.)?discord(?:app)?\.com/+channels/+(\d{1,19})/+\d{1,19}/+(\d{1,19})/*(?:[?#].*)?"
)

_HIGHEST_ID = 2**63 - 1
"""Of what Discord numbers, and what a database holds."""


class PeerLimitReached(Refusal):
    """The giver has given the receiver as much as counts on one day."""


class ToldToday(Refusal):
    """The giver told of the same kind for the same member today, and nothing says whether this is another.

    Args:
        asked: What is to be recorded if it is.
    """

    def __init__(self, asked: Response | None = None) -> None:
        super().__init__()
        self._asked = asked

    @property
    def asked(self) -> Response:
        """What the question is about."""
        assert self._asked is not None, "it is about a response"  # noqa: S101 - narrows the type
        return self._asked


@dataclass(frozen=True, slots=True)
class Earlier:
    """A response of the same giver that may be the same act.

    Attributes:
        corrected_by: Who corrected it last, if anybody did.
    """

    response: Response
    corrected_by: int | None = None

    @property
    def is_left_out(self) -> bool:
        """Say whether moderators left it out: neither its giver nor the bot took it back."""
        nobodys = (None, THE_BOT, self.response.giver_id)
        return self.response.status is Status.VOID and self.corrected_by not in nobodys


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What tells one act from another, of a response that counts.

    Attributes:
        answered_id: See `Response.answered_id`; None for a message, which is an act of its own.
    """

    response_id: int
    receiver_id: int
    responded_at: datetime
    boost_id: int | None = None
    answered_id: int | None = None
    link: str | None = None


def has_room(given: int) -> bool:
    """Say whether one more response counts.

    Args:
        given: Responses of that giver to that receiver on the day it is given for, whatever their source,
            that are not void: a disputed one keeps its place.
    """
    return given < DAILY_LIMIT


def require_room(given: int) -> None:
    """Refuse one more response of a day that is full; see `has_room`.

    Raises:
        PeerLimitReached: It is.
    """
    if not has_room(given):
        raise PeerLimitReached(limit=DAILY_LIMIT)


def find_known(asked: Response, earlier: Sequence[Earlier]) -> Response | None:
    """Return the response that told of the same act before, in whatever way; None where there is none.

    Args:
        asked: What a member tells of, with a form, a command or a button.
        earlier: What may be the same act.

    Raises:
        ResponseLeftOut: The moderators left the same act out.
        ResponseWithdrawn: It was taken back, and a boost has one response of each kind.
    """
    same = [each for each in earlier if is_same_act(asked, each.response)]
    for each in same:
        if each.response.status is not Status.VOID or _is_same_form(asked, each.response):
            return each.response
    if any(asked.boost_id is not None and asked.boost_id == each.response.boost_id for each in same):
        raise ResponseWithdrawn
    if any(each.is_left_out for each in same):
        raise ResponseLeftOut
    return None


def require_new(asked: Response, earlier: Sequence[Earlier], *, is_another: bool = False) -> None:
    """Let a response be recorded that nothing told of before, or say why not.

    Args:
        earlier: All that the giver gave the receiver on the day it is given for.
        is_another: The giver says that it is another one than what they told of that day.

    Raises:
        PeerLimitReached: The day is full.
        ToldToday: It may be the same act, and the giver has to say.
    """
    that_day = [each.response for each in earlier if _is_of_that_day(asked, each.response)]
    require_room(len(that_day))
    if not is_another and any(_may_be_same(asked, each) for each in that_day):
        raise ToldToday(asked)


def is_same_act(asked: Response, earlier: Response) -> bool:
    """Say whether two responses of one giver tell of one act: the same form, message, boost or link.

    A message is one act, whatever kind it is said to be; to comment on a piece and to share it are two.
    """
    if _is_same_form(asked, earlier):
        return True
    if asked.boost_id is not None and asked.boost_id == earlier.boost_id:
        return asked.kind is earlier.kind
    if asked.answered_id is not None and asked.answered_id in (earlier.message_id, earlier.answered_id):
        return asked.source is not earlier.source or asked.kind is earlier.kind
    if asked.receiver_id != earlier.receiver_id or not _is_same_kind(asked, earlier):
        return False
    return asked.link is not None and earlier.link is not None and _key(asked.link) == _key(earlier.link)


def first_moments(given: Iterable[Given]) -> list[datetime]:
    """Return when each act was first told of: several kinds on one boost, message or link are one act."""
    first: dict[object, datetime] = {}
    for each in given:
        thing = _thing(each)
        first[thing] = min(each.responded_at, first.get(thing, each.responded_at))
    return list(first.values())


def message_of(link: str, guild_id: int) -> int | None:
    """Return the message of a server that a link leads to; None where it leads elsewhere."""
    match = _MESSAGE.fullmatch(link)
    if match is None or int(match[1]) != guild_id or int(match[2]) > _HIGHEST_ID:
        return None
    return int(match[2])


def _is_same_form(asked: Response, earlier: Response) -> bool:
    return asked.message_id is not None and asked.message_id == earlier.message_id


def _is_of_that_day(asked: Response, earlier: Response) -> bool:
    is_same_day = (asked.receiver_id, asked.local_day) == (earlier.receiver_id, earlier.local_day)
    return is_same_day and earlier.status is not Status.VOID


def _may_be_same(asked: Response, earlier: Response) -> bool:
    """Say whether only the giver knows if two responses of a day are one act: one of them names no thing."""
    if not _is_same_kind(asked, earlier):
        return False
    return _names_nothing(asked) or (asked.source is Source.BOOST and _names_nothing(earlier))


def _names_nothing(response: Response) -> bool:
    return response.source is Source.LOG and response.link is None and response.boost_id is None


def _is_same_kind(one: Response, other: Response) -> bool:
    """Say whether two kinds may be said of one act: a reply is a comment, on Discord."""
    written = {Kind.REPLY, Kind.COMMENT}
    return one.kind is other.kind or {one.kind, other.kind} == written


def _thing(given: Given) -> object:
    if given.boost_id is not None:
        return "boost", given.boost_id
    if given.answered_id is not None:
        return "message", given.answered_id
    if given.link is not None:
        return "link", given.receiver_id, _key(given.link)
    return "response", given.response_id


def _key(link: str) -> str:
    try:
        return parse_link(link).key
    except Refusal:
        # It was recorded when the rules for links were others.
        return link
