"""Domain objects with everything a test does not care about filled in."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.boosts import Boost
from bot.domain.drafts import Draft, draft
from bot.domain.due import DueKind, DueWork
from bot.domain.flags import Flag, FlagKind
from bot.domain.outbox import CardName, Letter
from bot.domain.reasons import Reason
from bot.domain.responses import Kind, Response, Source

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)

# As large as Discord's ids get in our lifetime, to show up whatever cuts them to 32 bits.
GUILD = 2**62 + 1
OTHER_GUILD = 2**62 + 2**23
AUTHOR = 2**62 + 11
PEER = 2**62 + 12
SECOND_PEER = 2**62 + 13
MODERATOR = 2**62 + 99

NEWS = "My story is out today, and I would love to hear from you."


def a_draft(**changes: Any) -> Draft:
    """Return a form filled in well."""
    typed = {"link": "https://example.org/story", "title": "A story", "news": NEWS, "kinds": [Kind.COMMENT]}
    return draft(**{**typed, **changes})


def a_boost(**changes: Any) -> Boost:
    """Return an open boost of AUTHOR's, requested NOW."""
    requested_at = changes.get("requested_at", NOW)
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "author_id": AUTHOR,
        "link": "https://example.org/story",
        "link_key": "example.org/story",
        "platform": "example.org",
        "title": "A story",
        "news": NEWS,
        "kinds": (Kind.COMMENT,),
        "genre": None,
        "content_warning": "",
        "wanted": 3,
        "requested_at": requested_at,
        "expires_at": requested_at + timedelta(days=7),
    }
    return Boost(**{**values, **changes})


def a_response(**changes: Any) -> Response:
    """Return a comment of PEER's on something of AUTHOR's."""
    responded_at = changes.get("responded_at", NOW)
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "giver_id": PEER,
        "receiver_id": AUTHOR,
        "kind": Kind.COMMENT,
        "source": Source.LOG,
        "responded_at": responded_at,
        "local_day": responded_at.date(),
    }
    return Response(**{**values, **changes})


def a_letter(**changes: Any) -> Letter:
    """Return a letter for a channel, due NOW."""
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "key": "boost:1",
        "card": CardName.BOOST,
        "subject_id": 1,
        "channel_id": 2**62 + 500,
        "due_at": NOW,
    }
    return Letter(**{**values, **changes})


def a_work(**changes: Any) -> DueWork:
    """Return work that is due NOW."""
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "kind": DueKind.REFRESH_BOOST,
        "subject_id": 1,
        "due_at": NOW,
    }
    return DueWork(**{**values, **changes})


def a_reason(text: str = "It was logged twice", *, for_member: str = "") -> Reason:
    """Return a reason for moderators only, or for the member as well."""
    return Reason(for_member=for_member, for_moderators=text)


def a_flag(**changes: Any) -> Flag:
    """Return a report of PEER's that nobody has decided."""
    values: dict[str, Any] = {
        "guild_id": GUILD,
        "kind": FlagKind.REPORT,
        "subject_id": 1,
        "raised_by": PEER,
        "reason": "Not their own story",
        "raised_at": NOW,
    }
    return Flag(**{**values, **changes})
