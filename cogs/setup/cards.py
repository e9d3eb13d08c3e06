"""What moderators read while they set a server up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import discord

from bot.domain.servers import Server
from bot.errors import Refusal
from bot.services.servers import ServerHealth
from bot.texts import say
from bot.ui.access import (
    BOOST_NEEDS,
    PICTURE_NEEDS,
    THREAD_NEEDS,
    missing_permissions,
    permission_names,
)
from bot.ui.cards import Card
from bot.ui.reporter import refusal_text
from bot.ui.theme import Colour

CHECK_LIMIT = 3_800
"""Characters of the check: less than a message's 4,000, for its title."""


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One thing a channel is chosen for.

    Attributes:
        needs: The permissions the bot needs there.
        is_needed: Whether the bot can do nothing without it.
        is_private: Whether only moderators should see it.
        command: What chooses it.
        instead: The channel that stands in for one that was not chosen, if any does.
    """

    name: str
    channel_id: int | None
    needs: tuple[str, ...]
    is_needed: bool = False
    is_private: bool = False
    command: str = "/setup channels"
    instead: int | None = None


def uses(server: Server) -> list[ChannelUse]:
    """Return what `/setup channels` chooses."""
    boosts = (*BOOST_NEEDS, *THREAD_NEEDS) if server.boost_threads else BOOST_NEEDS
    return [
        ChannelUse("boosts", server.boosts_channel_id, boosts, is_needed=True),
        ChannelUse("challenge", server.challenge_channel_id, BOOST_NEEDS, instead=server.boosts_channel_id),
        ChannelUse("milestones", server.milestones_channel_id, BOOST_NEEDS),
        ChannelUse("log", server.log_channel_id, BOOST_NEEDS, is_private=True),
    ]


def all_uses(health: ServerHealth) -> list[ChannelUse]:
    """Return what channels are chosen for, wherever they are chosen."""
    needs = (*BOOST_NEEDS, *PICTURE_NEEDS)
    ranking = ChannelUse("ranking", health.ranking_channel_id, needs, command="/leaderboard schedule")
    return [*uses(health.server), ranking]


def privacy_warnings(uses: Sequence[ChannelUse], guild: discord.Guild) -> list[str]:
    """Return a warning for each channel that should be private and that everybody can see."""
    channels = [guild.get_channel(use.channel_id) for use in uses if use.is_private and use.channel_id]
    return [
        say("setup-channel-public", channel=channel.mention)
        for channel in channels
        if channel is not None and channel.permissions_for(guild.default_role).view_channel
    ]


def channels_card(server: Server, guild: discord.Guild) -> Card:
    """Return the chosen channels, and what the bot still lacks in them."""
    lines: list[str] = []
    for use in uses(server):
        shown = _shown(use)
        lines.append(say("setup-channel-line", name=say(f"setup-channel-{use.name}"), channel=shown))
        channel = guild.get_channel(use.channel_id) if use.channel_id else None
        missing = missing_permissions(channel, guild.me, use.needs) if channel else []
        if missing:
            lines.append(say("setup-channel-missing", channel=shown, permissions=permission_names(missing)))
    lines += privacy_warnings(uses(server), guild)
    return Card(say("setup-channels-title"), "\n".join(lines), say("setup-channels-hint"))


def _shown(use: ChannelUse) -> str:
    """Return the channel of a use, or which one stands in for it."""
    if use.channel_id is not None:
        return f"<#{use.channel_id}>"
    if use.instead is not None:
        return say("setup-channel-instead", channel=f"<#{use.instead}>")
    return say("setup-channel-none")


def role_refused_card(role_id: int, reason: Refusal) -> Card:
    """Return what moderators read when the bot did not give a role."""
    text = say("role-refused", role=f"<@&{role_id}>", reason=refusal_text(reason))
    return Card(text, colour=Colour.ALERT)


def rules_card(server: Server) -> Card:
    """Return the rules for boosts."""
    rules = say(
        "setup-boosts-rules",
        open_limit=server.boost_open_limit,
        per_day=server.boost_daily_limit,
        link_required="yes" if server.boost_link_required else "no",
        threads="yes" if server.boost_threads else "no",
    )
    return Card(say("setup-boosts-title"), rules)


def points_card(server: Server) -> Card:
    """Return what kinds of response are worth here."""
    values = {
        "light": server.points_light,
        "mention": server.points_mention,
        "deep": server.points_deep,
    }
    return Card(say("setup-points-title"), say("setup-points", **values))


def clock_warnings(astray_by: timedelta | None) -> list[tuple[bool, str]]:
    """Return the line that says what a wrong clock keeps the bot from, in the form of `check_card`.

    Args:
        astray_by: How far the clock of the bot's machine is ahead of Discord's; None while they agree.
    """
    if astray_by is None:
        return []
    minutes = max(round(abs(astray_by) / timedelta(minutes=1)), 1)
    return [(False, say("setup-check-clock", minutes=minutes))]


def undelivered_card(undelivered: Mapping[int, int]) -> Card:
    """Return what moderators read when messages do not get through.

    Args:
        undelivered: By channel, how many wait for it.
    """
    lines = [
        say("setup-undelivered-channel", channel=f"<#{channel_id}>", count=count)
        for channel_id, count in undelivered.items()
    ]
    channels = "\n".join(lines) or say("setup-undelivered-other")
    return Card(say("setup-undelivered", channels=channels), colour=Colour.ALERT)


def check_card(results: list[tuple[bool, str]], *, cases: int, again: int, stuck: int) -> Card:
    """Return what works and what does not, the remedy with each.

    Args:
        cases: How many nobody has decided.
        again: How many messages are tried again, as their channel works now.
        stuck: How many messages wait for a channel to work.
    """
    is_good = all(works for works, _ in results)
    lines: list[str] = []
    if cases:
        lines.append(say("setup-check-waiting", count=cases))
    if again:
        lines.append(say("setup-check-again", count=again))
    if stuck:
        lines.append(say("setup-check-stuck", count=stuck))
    title = say("setup-check-title-good" if is_good else "setup-check-title-bad")
    body = fitting(results, CHECK_LIMIT - sum(map(len, lines)))
    return Card(title, "\n".join([*body, *lines]), colour=Colour.GOOD if is_good else Colour.ALERT)


def fitting(results: list[tuple[bool, str]], limit: int) -> list[str]:
    """Return the lines of a check, as many as fit; where they do not all, what is wrong comes first.

    Args:
        limit: Characters in all.
    """
    lines = [line for _, line in results]
    if sum(len(line) + 1 for line in lines) <= limit:
        return lines
    lines = [line for _, line in sorted(results, key=lambda result: result[0])]
    kept: list[str] = []
    # Room for the line that says how many more there are.
    while lines and sum(len(line) + 1 for line in [*kept, lines[0]]) <= limit - 120:
        kept.append(lines.pop(0))
    return [*kept, say("setup-check-more", count=len(lines))]
