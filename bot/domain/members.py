"""Members: what they have chosen, and who is new."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.genres import Genre
from bot.domain.responses import Kind, Source
from bot.errors import Refusal

NEWCOMER_DAYS = 30
"""A member is a newcomer for a month: long enough for a first boost to find its first readers."""

GENRES_LIMIT = 5

FAVOURITES_LIMIT = 3
"""Kinds of response one can like best: whoever likes everything best has told nothing."""


class Notices(StrEnum):
    """When a member is told that somebody answered them.

    `USUAL` is at once, but for replies on Discord, of which Discord tells by itself: a second message about
    each of them would be one nobody asked for.
    """

    USUAL = "usual"
    AT_ONCE = "at-once"
    DIGEST = "digest"
    NEVER = "never"


class MemberGone(Refusal):
    """The member has left the server."""


class LeftServer(Refusal):
    """Somebody who left the server presses a button they were sent before."""


class MemberHidden(Refusal):
    """Somebody asks about a member who is not to be shown to others."""


class TooManyGenres(Refusal):
    """More genres were chosen than fit."""


class TooManyFavourites(Refusal):
    """More kinds of response were chosen than can be liked best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One member in one server.

    Attributes:
        joined_at: When they joined, aware UTC; None if the bot has not seen it.
        left_at: When they left; None while they are here.
        accepts_calls: They said that peers may call them to look at a boost. Nobody is called unasked.
        notices: When they are told of responses.
        genres: What they like to read, at most `GENRES_LIMIT`.
        favourites: Which kinds of response they like best, at most `FAVOURITES_LIMIT`.
        is_visible: Whether the bot may name them before the whole server for what they gave.
        midweek_note: Whether they want to be told in the middle of a week how their challenge stands.
    """

    guild_id: int
    user_id: int
    joined_at: datetime | None = None
    left_at: datetime | None = None
    accepts_calls: bool = False
    notices: Notices = Notices.USUAL
    genres: tuple[Genre, ...] = ()
    is_visible: bool = True
    midweek_note: bool = False
    favourites: tuple[Kind, ...] = ()


def may_be_named(member: Member) -> bool:
    """Say whether the bot may name a member where others read along."""
    return member.is_visible and member.left_at is None


def is_newcomer(member: Member, now: datetime) -> bool:
    """Say whether a member joined within the last `NEWCOMER_DAYS` days; unknown counts as no."""
    return member.joined_at is not None and now - member.joined_at < timedelta(days=NEWCOMER_DAYS)


def is_told_at_once(member: Member, source: Source) -> bool:
    """Say whether a member is told at once of a response the ledger heard of there."""
    return tells_at_once(member.notices, source)


def tells_at_once(notices: Notices, source: Source) -> bool:
    """Say whether this choice means to be told at once of a response the ledger heard of there."""
    if notices is Notices.USUAL:
        return source not in (Source.REPLY, Source.THREAD)
    return notices is Notices.AT_ONCE


def hears_of(member: Member, source: Source) -> bool:
    """Say whether a member is told of such a response at all, and so of what becomes of it."""
    return is_told_at_once(member, source) or is_told_daily(member)


def is_told_daily(member: Member) -> bool:
    """Say whether a member is told of responses in one letter a day."""
    return member.notices is Notices.DIGEST and member.left_at is None


def check_genres(genres: tuple[Genre, ...]) -> tuple[Genre, ...]:
    """Return the genres without repeats, in the order chosen.

    Raises:
        TooManyGenres: There are more than `GENRES_LIMIT`.
    """
    distinct = tuple(dict.fromkeys(genres))
    if len(distinct) > GENRES_LIMIT:
        raise TooManyGenres(limit=GENRES_LIMIT)
    return distinct


def check_favourites(kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """Return the kinds without repeats, in the order chosen.

    Raises:
        TooManyFavourites: There are more than `FAVOURITES_LIMIT`.
    """
    distinct = tuple(dict.fromkeys(kinds))
    if len(distinct) > FAVOURITES_LIMIT:
        raise TooManyFavourites(limit=FAVOURITES_LIMIT)
    return distinct
