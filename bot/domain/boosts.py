"""Boosts: a member asks peers to respond to one link; who may, what counts, how it ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.drafts import Draft
from bot.domain.genres import Genre
from bot.domain.links import Link, accepted_link
from bot.domain.responses import Kind
from bot.domain.servers import Server
from bot.errors import Refusal

SAME_LINK_AFTER = timedelta(days=14)
LEFT_ALONE_AFTER = timedelta(hours=48)
"""A boost nobody answered for this long goes to the top of what is suggested."""


class State(StrEnum):
    """Where a boost stands; refused is one whose card Discord did not accept, so that it stands nowhere."""

    OPEN = "open"
    FULFILLED = "fulfilled"
    EXPIRED = "expired"
    CLOSED = "closed"
    REMOVED = "removed"
    REFUSED = "refused"

    @property
    def is_live(self) -> bool:
        """Say whether peers can still respond."""
        return self in (State.OPEN, State.FULFILLED)


class LinkBoostedRecently(Refusal):
    """The same link is open, or was boosted in the last 14 days."""


class OpenLimitReached(Refusal):
    """The member has as many open boosts as the server allows."""


class DailyLimitReached(Refusal):
    """The member has requested as many boosts in 24 hours as the server allows."""


class BoostUnknown(Refusal):
    """There is no such boost in this server."""


class BoostOver(Refusal):
    """The boost has ended."""


class OwnBoost(Refusal):
    """Nobody responds to their own boost."""


class NotYourBoost(Refusal):
    """Only the author may do this."""


class LinkSettled(Refusal):
    """Peers have answered this link, so it cannot become another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boost:
    """One request for responses.

    Attributes:
        id: 0 until it is recorded.
        link: Where the work stands, normalised; `link_key` says what is the same link.
        platform: The platform's name, as it is shown.
        ended_by: The member who closed it or the moderator who removed it.
        end_reason: A moderator's reason for removing it, in words for its author; may be empty.
    """

    guild_id: int
    author_id: int
    link: str
    link_key: str
    platform: str
    title: str
    news: str
    kinds: tuple[Kind, ...]
    genre: Genre | None
    content_warning: str
    wanted: int
    requested_at: datetime
    expires_at: datetime
    id: int = 0
    state: State = State.OPEN
    ended_at: datetime | None = None
    ended_by: int | None = None
    end_reason: str = ""


def request(
    draft: Draft, *, guild_id: int, author_id: int, server: Server, history: Sequence[Boost], now: datetime
) -> Boost:
    """Decide whether a member may boost a link now.

    Args:
        history: The server's live boosts of this author or this link, and all of either of the last 14 days.

    Returns:
        The boost to record.

    Raises:
        BoostChannelMissing: The server has chosen no channel for boosts.
        LinkBoostedRecently: It is open or was boosted in the last 14 days; names when it may come again.
        OpenLimitReached: The author has enough open boosts.
        DailyLimitReached: The author requested enough in 24 hours; names when the next one may come.
    """
    server.boosts_channel()
    _check_same_link(draft.link, history, now)
    check_limits([boost for boost in history if boost.author_id == author_id], server, now)
    return Boost(
        guild_id=guild_id,
        author_id=author_id,
        link=draft.link.url,
        link_key=draft.link.key,
        platform=draft.link.platform.name,
        title=draft.title,
        news=draft.news,
        kinds=draft.kinds,
        genre=draft.genre,
        content_warning=draft.content_warning,
        wanted=draft.wanted,
        requested_at=now,
        expires_at=now + timedelta(days=draft.days),
    )


def check_limits(own: Sequence[Boost], server: Server, now: datetime) -> None:
    """Refuse a member who has requested enough.

    Args:
        own: The member's live boosts, and those of the last 24 hours.

    Raises:
        OpenLimitReached: They have as many open boosts as the server allows.
        DailyLimitReached: They requested as many in 24 hours; names when the next one may come.
    """
    if sum(boost.state.is_live and now < boost.expires_at for boost in own) >= server.boost_open_limit:
        raise OpenLimitReached(limit=server.boost_open_limit)
    recent = sorted(
        boost.requested_at
        for boost in own
        if now - boost.requested_at < timedelta(hours=24) and boost.state is not State.REFUSED
    )
    if len(recent) >= server.boost_daily_limit:
        again_at = recent[-server.boost_daily_limit] + timedelta(hours=24)
        raise DailyLimitReached(limit=server.boost_daily_limit, again_at=again_at)


def edit(
    boost: Boost, draft: Draft, *, actor_id: int, peers: int, history: Sequence[Boost], now: datetime
) -> Boost:
    """Change what a boost says; genre, number and days stay. One that Discord refused is requested anew.

    Args:
        peers: How many peers have responded; from the first one on the link stays what it is.
        history: As for `request`.

    Raises:
        NotYourBoost: Somebody else than the author asks.
        BoostOver: It has ended.
        LinkSettled: The link would become another one after somebody has responded.
        LinkBoostedRecently: The new link was boosted by another boost.
    """
    require_author(boost, actor_id)
    require_editable(boost, now)
    is_other_link = draft.link.key not in (boost.link_key, accepted_link(boost.link).key)
    if is_other_link and peers:
        raise LinkSettled
    if is_other_link or boost.state is State.REFUSED:
        _check_same_link(draft.link, [other for other in history if other.id != boost.id], now)
    return replace(
        _anew(boost, now) if boost.state is State.REFUSED else boost,
        link=draft.link.url,
        link_key=draft.link.key if is_other_link else boost.link_key,
        platform=draft.link.platform.name,
        title=draft.title,
        news=draft.news,
        kinds=draft.kinds,
        content_warning=draft.content_warning,
    )


def _anew(refused: Boost, now: datetime) -> Boost:
    """Open a boost that Discord refused as if it was requested now: until then it cost and reached nobody."""
    days = refused.expires_at - refused.requested_at
    return replace(refused, state=State.OPEN, requested_at=now, expires_at=now + days)


def require_respondable(boost: Boost, *, giver_id: int, now: datetime) -> None:
    """Let a member respond to a boost, or say why not.

    Raises:
        OwnBoost: It is their own.
        BoostOver: It has ended, or its time has run out a moment ago.
    """
    if boost.author_id == giver_id:
        raise OwnBoost
    require_live(boost, now)


def require_live(boost: Boost, now: datetime) -> None:
    """Refuse a boost that has ended, whether or not its card says so yet.

    Raises:
        BoostOver: It has.
    """
    if not boost.state.is_live or now >= boost.expires_at:
        raise BoostOver


def require_editable(boost: Boost, now: datetime) -> None:
    """Refuse to change a boost that has ended; one that Discord refused is there to be mended.

    Raises:
        BoostOver: It has ended.
    """
    if boost.state is not State.REFUSED or now >= boost.expires_at:
        require_live(boost, now)


def require_author(boost: Boost, actor_id: int) -> None:
    """Refuse anybody but the author.

    Raises:
        NotYourBoost: The actor is somebody else.
    """
    if boost.author_id != actor_id:
        raise NotYourBoost


def require_removable(boost: Boost) -> None:
    """Refuse a boost that was taken down before.

    Raises:
        BoostOver: It was.
    """
    if boost.state is State.REMOVED:
        raise BoostOver


def weigh(boost: Boost, peers: int) -> Boost:
    """Return the boost as open or fulfilled, by how many peers have responded; an ended one stays ended."""
    if not boost.state.is_live:
        return boost
    return replace(boost, state=State.FULFILLED if peers >= boost.wanted else State.OPEN)


def remove(boost: Boost, *, at: datetime, actor_id: int, reason: str) -> Boost:
    """Take a boost down on a moderator's behalf, also one that has ended: its text still stands there.

    Raises:
        BoostOver: It was taken down before.
    """
    require_removable(boost)
    return replace(boost, state=State.REMOVED, ended_at=at, ended_by=actor_id, end_reason=reason)


def end(boost: Boost, state: State, *, at: datetime, actor_id: int | None = None) -> Boost:
    """Bring a live boost to one of its ends.

    Args:
        state: EXPIRED or CLOSED.

    Raises:
        BoostOver: It has ended before.
    """
    if not boost.state.is_live:
        raise BoostOver
    return replace(boost, state=state, ended_at=at, ended_by=actor_id)


@dataclass(frozen=True, slots=True)
class CountedBoost:
    """A boost with the number of distinct peers whose responses count."""

    boost: Boost
    peers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A boost that a member could answer, and what speaks for it.

    Attributes:
        peers: Distinct peers who have responded so far.
        is_owed: Its author responded to the member, who has not responded since.
        by_newcomer: Its author is new to the server.
        is_liked: It is of a genre the member likes.
    """

    boost: Boost
    peers: int
    is_owed: bool = False
    by_newcomer: bool = False
    is_liked: bool = False


def is_left_alone(boost: Boost, peers: int, now: datetime) -> bool:
    """Say whether a live boost has waited 48 hours for its first response."""
    return peers == 0 and now - boost.requested_at >= LEFT_ALONE_AFTER


def in_order_of_need(candidates: Iterable[Candidate], now: datetime) -> list[Candidate]:
    """Sort boosts so that the one to answer now comes first.

    Left alone for 48 hours first; then fewest responses, a favour owed, a newcomer's, a liked genre, oldest.
    """

    def need(candidate: Candidate) -> tuple[bool, int, bool, bool, bool, datetime, int]:
        return (
            not is_left_alone(candidate.boost, candidate.peers, now),
            candidate.peers,
            not candidate.is_owed,
            not candidate.by_newcomer,
            not candidate.is_liked,
            candidate.boost.requested_at,
            candidate.boost.id,
        )

    return sorted(candidates, key=need)


def kinds_to_answer(boost: Boost) -> tuple[Kind, ...]:
    """Return the kinds a peer may answer a boost with: those wanted first, none its platform forbids."""
    return tuple(sorted(allowed(boost, Kind), key=lambda kind: kind not in boost.kinds))


def allowed(boost: Boost, kinds: Iterable[Kind]) -> tuple[Kind, ...]:
    """Return those of some kinds that a boost's platform does not forbid, in their order."""
    refused = refused_kinds(boost)
    return tuple(kind for kind in kinds if kind not in refused)


def refused_kinds(boost: Boost) -> frozenset[str]:
    """Return the kinds that the rules of a boost's platform forbid asking for."""
    return accepted_link(boost.link).platform.refuses


def _check_same_link(link: Link, history: Sequence[Boost], now: datetime) -> None:
    same = [boost for boost in history if boost.link_key == link.key and boost.state is not State.REFUSED]
    again_at = max((boost.requested_at + SAME_LINK_AFTER for boost in same), default=now)
    if again_at > now:
        raise LinkBoostedRecently(again_at=again_at)
