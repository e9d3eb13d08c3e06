"""What moderators read while they set a server up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import discord

from bot.domain.servers import Server
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
from bot.ui.theme import Colour


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """One thing a channel is chosen for.

    Attributes:
        needs: The permissions the bot needs there.
        is_needed: Whether the bot can do nothing without it.
        is_private: Whether only moderators should see it.
        command: What chooses it.
    """

    name: str
    channel_id: int | None
    needs: tuple[str, ...]
    is_needed: bool = False
    is_private: bool = False
    command: str = "/setup channels"


def uses(server: Server) -> list[ChannelUse]:
    """Return what `/setup channels` chooses."""
    boosts = (*BOOST_NEEDS, *THREAD_NEEDS) if server.boost_threads else BOOST_NEEDS
    return [
        ChannelUse("boosts", server.boosts_channel_id, boosts, is_needed=True),
        ChannelUse("challenge", server.challenge_channel_id, BOOST_NEEDS),
        ChannelUse("milestones", server.milestones_channel_id, BOOST_NEEDS),
        ChannelUse("log", server.log_channel_id, BOOST_NEEDS, is_private=True),
    ]


def all_uses(health: ServerHealth) -> list[ChannelUse]:
    """Return what channels are chosen for, wherever they are chosen."""
    if health.ranking_channel_id is None:
        return uses(health.server)
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
        shown = f"<#{use.channel_id}>" if use.channel_id else say("setup-channel-none")
        lines.append(say("setup-channel-line", name=say(f"setup-channel-{use.name}"), channel=shown))
        channel = guild.get_channel(use.channel_id) if use.channel_id else None
        missing = missing_permissions(channel, guild.me, use.needs) if channel else []
        if missing:
            lines.append(say("setup-channel-missing", channel=shown, permissions=permission_names(missing)))
    lines += privacy_warnings(uses(server), guild)
    return Card(say("setup-channels-title"), "\n".join(lines), say("setup-channels-hint"))


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
    lines = [line for _, line in results]
    if cases:
        lines.append(say("setup-check-waiting", count=cases))
    if again:
        lines.append(say("setup-check-again", count=again))
    if stuck:
        lines.append(say("setup-check-stuck", count=stuck))
    title = say("setup-check-title-good" if is_good else "setup-check-title-bad")
    return Card(title, "\n".join(lines), colour=Colour.GOOD if is_good else Colour.ALERT)
