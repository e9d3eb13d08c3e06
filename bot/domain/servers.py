"""What a server has chosen: one frozen record with a default for every choice."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from types import UnionType
from typing import Any, get_origin, get_type_hints

from bot.domain.days import is_zone
from bot.domain.streaks import Unit
from bot.errors import Refusal

BOOST_OPEN_LIMITS = range(1, 11)
BOOST_DAILY_LIMITS = range(1, 11)
POINT_VALUES = range(11)
REPLY_LENGTHS = range(201)
"""Characters of a tracked reply that a server may ask for; 0 asks for none."""


class BotNotInServer(Refusal):
    """The bot is not in the server something is to be done in."""


class BoostChannelMissing(Refusal):
    """The server has not chosen a channel for boosts yet."""


class ChallengeChannelMissing(Refusal):
    """The server has chosen no channel in which the challenge could be announced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server's choices; a new one is one field here and nothing else.

    Attributes:
        boosts_channel_id: Where boosts are posted; None until a moderator chooses.
        challenge_channel_id: Where the weekly challenge is announced.
        milestones_channel_id: Where kind lines about streaks go.
        log_channel_id: Where the moderators read reports, disputes and what the bot could not do.
        boost_open_limit: Open boosts a member may have at a time, 1 to 10.
        boost_daily_limit: Boosts a member may request in any 24 hours, 1 to 10.
        boost_link_required: Whether "I responded" needs a link to the response.
        boost_threads: Whether each boost gets a thread for talk.
        moderators_role_id: A role whose members may moderate beside those who may manage the server.
        rank_shown: Whether members may see their own place with `/me rank`.
        points_light: Points of a reply, comment, share or save, 0 to 10.
        points_mention: Points of a mention, 0 to 10.
        points_deep: Points of a highlight, critique or review, 0 to 10.
        milestone_roles: By length of a streak, as text because JSON has no other keys, the role it earns.
        streak_unit: What streaks count here, `day` or `week` (`bot.domain.streaks.Unit`).
        reply_length: Characters a tracked reply needs to count, where the bot may read texts.
        timezone: IANA zone that decides on which day a response falls.
        challenge_weekday: On which day the weekly challenge opens, 0 for Monday; None: there is none.
        challenge_time: At what time of day, such as `18:00`.
        challenge_timezone: IANA zone of that time; None for the server's own, wherever that moves.
        challenge_role_id: The role an announcement notifies; members choose to have it.
        challenge_target: Distinct peers that complete a round, 1 to 5.
        challenge_named_only: Whether only the peers a member was given count towards it.
        gate_responses: Responses to peers that earn one boost, 1 to 10; 0 where boosts are free.
        gate_spares_moderators: Whether moderators may boost without having earned it.
    """

    boosts_channel_id: int | None = None
    challenge_channel_id: int | None = None
    milestones_channel_id: int | None = None
    log_channel_id: int | None = None
    boost_open_limit: int = 2
    boost_daily_limit: int = 1
    boost_link_required: bool = False
    boost_threads: bool = False
    moderators_role_id: int | None = None
    rank_shown: bool = True
    timezone: str = "UTC"
    points_light: int = 1
    points_mention: int = 2
    points_deep: int = 3
    streak_unit: str = "day"
    milestone_roles: dict[str, int] = field(default_factory=dict[str, int])
    reply_length: int = 20
    challenge_weekday: int | None = None
    challenge_time: str = "18:00"
    challenge_timezone: str | None = None
    challenge_role_id: int | None = None
    challenge_target: int = 3
    challenge_named_only: bool = False
    gate_responses: int = 0
    gate_spares_moderators: bool = False

    def given_roles(self) -> frozenset[int]:
        """Return the roles that members get from the bot: for a streak's length, or by their own choice."""
        challenge = [self.challenge_role_id] if self.challenge_role_id is not None else []
        return frozenset([*self.milestone_roles.values(), *challenge])

    def boosts_channel(self) -> int:
        """Return the channel boosts are posted in.

        Raises:
            BoostChannelMissing: None has been chosen.
        """
        if self.boosts_channel_id is None:
            raise BoostChannelMissing
        return self.boosts_channel_id

    @property
    def challenge_zone(self) -> str:
        """Return the zone by whose clock the challenge opens."""
        return self.challenge_timezone or self.timezone

    def challenge_channel(self) -> int:
        """Return the channel the challenge is announced in: its own, or that of the boosts.

        Raises:
            ChallengeChannelMissing: Neither has been chosen.
        """
        channel_id = self.challenge_channel_id or self.boosts_channel_id
        if channel_id is None:
            raise ChallengeChannelMissing
        return channel_id


def _is_wall_time(text: str) -> bool:
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return True


def _kind_of(hint: Any) -> Any:
    origin = get_origin(hint)
    return origin if isinstance(origin, type) and origin is not UnionType else hint


_KINDS: Mapping[str, Any] = {name: _kind_of(hint) for name, hint in get_type_hints(Server).items()}

_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "timezone": is_zone,
    "streak_unit": set(Unit).__contains__,
    "challenge_time": _is_wall_time,
    "challenge_weekday": lambda weekday: weekday is None or weekday in range(7),
}
"""What more there is to say of a choice than what kind of value it is."""


def is_understood(name: str, value: object) -> bool:
    """Say whether a stored choice makes sense to this version; a newer one may have stored others."""
    kind = _KINDS[name]
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        return False
    return name not in _CHECKS or _CHECKS[name](value)


class SettingOutOfRange(Refusal):
    """A limit that makes no sense was asked for."""


def set_boost_rules(
    server: Server,
    *,
    open_limit: int | None = None,
    per_day: int | None = None,
    link_required: bool | None = None,
    threads: bool | None = None,
) -> Server:
    """Change the rules for boosts; None leaves a rule as it is.

    Raises:
        SettingOutOfRange: A limit is outside 1 to 10.
    """
    for value, allowed in ((open_limit, BOOST_OPEN_LIMITS), (per_day, BOOST_DAILY_LIMITS)):
        if value is not None and value not in allowed:
            raise SettingOutOfRange(lowest=allowed.start, highest=allowed.stop - 1)
    return replace(
        server,
        boost_open_limit=server.boost_open_limit if open_limit is None else open_limit,
        boost_daily_limit=server.boost_daily_limit if per_day is None else per_day,
        boost_link_required=server.boost_link_required if link_required is None else link_required,
        boost_threads=server.boost_threads if threads is None else threads,
    )


def set_points(
    server: Server, *, light: int | None = None, mention: int | None = None, deep: int | None = None
) -> Server:
    """Change what kinds of response are worth; None leaves one as it is.

    Raises:
        SettingOutOfRange: A value is outside 0 to 10.
    """
    chosen = {"points_light": light, "points_mention": mention, "points_deep": deep}
    changes = {name: value for name, value in chosen.items() if value is not None}
    for value in changes.values():
        if value not in POINT_VALUES:
            raise SettingOutOfRange(lowest=POINT_VALUES.start, highest=POINT_VALUES.stop - 1)
    return replace(server, **changes)


def set_reply_length(server: Server, reply_length: int | None) -> Server:
    """Change how long a tracked reply must be; None leaves it as it is.

    Raises:
        SettingOutOfRange: It is outside 0 to 200.
    """
    if reply_length is None:
        return server
    if reply_length not in REPLY_LENGTHS:
        raise SettingOutOfRange(lowest=REPLY_LENGTHS.start, highest=REPLY_LENGTHS.stop - 1)
    return replace(server, reply_length=reply_length)
