"""Look at the token, the privileged intents, and what the bot may do in the channels that were chosen."""

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

import aiohttp
import discord

from bot.clock import CheckedClock, SystemClock
from bot.discord_clock import listen, tell_astray
from bot.domain.roles import RoleGone, trouble_with
from bot.domain.servers import Server
from bot.ops.findings import Finding, attention, ok, wrong
from bot.ops.permissions import Extra, missing_from
from bot.ops.rest import DiscordUnreachable, TokenRefused, logged_in
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.rankings import Schedule
from bot.ui.reporter import refusal_text
from bot.ui.roles import facts_of

SERVERS_LOOKED_AT = 100
"""At most; each takes a handful of requests, and Discord counts them."""

_APPLICATION = "https://discord.com/developers/applications, your application"
_PORTAL = f"{_APPLICATION}, Bot"

_CHOOSE = "A moderator can choose one, with /setup channels."
_CHOOSE_ROLE = "A moderator can choose another, with /setup challenge or /setup milestones."
_SHOW = "Give it View Channel there, or choose another channel."

_CHOICES = (
    ("boosts_channel_id", "boosts"),
    ("challenge_channel_id", "the weekly challenge"),
    ("milestones_channel_id", "milestones"),
    ("log_channel_id", "the moderators’ log"),
)


@dataclass(frozen=True, slots=True)
class _Use:
    """What a channel was chosen for, and with which command."""

    channel_id: int
    purpose: str
    extras: tuple[Extra, ...] = ()
    command: str = "/setup channels"


async def check_discord(settings: Settings, *, has_database: bool) -> list[Finding]:
    """Look at everything Discord knows about the bot.

    Args:
        settings: The token, and where Discord's API is.
        has_database: Whether the servers' choices can be read.
    """
    if settings.discord_token is None:
        return [
            attention(
                "Token",
                "none, so nothing on Discord was looked at.",
                f"Get one from {_PORTAL}, and put it into .env as DISCORD_TOKEN. `demo` needs none.",
            )
        ]
    findings: list[Finding] = []
    clock = CheckedClock(SystemClock())
    trace = aiohttp.TraceConfig()
    listen(clock, trace)
    asking = discord.Client(intents=discord.Intents(guilds=True), http_trace=trace)
    try:
        async with logged_in(settings, settings.discord_token.get_secret_value(), asking) as client:
            findings += [ok("Token", f"accepted, for {client.user}"), check_clock(clock)]
            findings += [*check_intents(client, settings), check_installation(client)]
            if has_database:
                findings += [finding async for finding in _check_servers(client, settings)]
    except TokenRefused as error:
        findings.append(wrong("Token", str(error)))
    except DiscordUnreachable as error:
        findings.append(wrong("Discord", str(error)))
    return findings


def check_clock(clock: CheckedClock) -> Finding:
    """Say whether this machine's clock agrees with what Discord's answers told of the time."""
    if clock.difference is None:
        return attention("Clock", "could not be compared: the answers came without a date.")
    if clock.astray_by is None:
        return ok("Clock", "agrees with Discord's")
    return wrong(
        "Clock",
        f"{tell_astray(clock.astray_by)}. Members are answered; nothing that is due is done.",
        "Set it, and let the system keep it right (NTP); the bot goes on by itself.",
    )


def check_intents(client: discord.Client, settings: Settings) -> Iterator[Finding]:
    """Say whether the privileged intents the bot asks for are switched on."""
    assert client.application is not None, "logged in"  # noqa: S101 - narrows the type
    flags = client.application.flags
    yield _check_intent(
        "Server Members Intent", flags.gateway_guild_members or flags.gateway_guild_members_limited
    )
    has_content = flags.gateway_message_content or flags.gateway_message_content_limited
    if settings.message_content:
        yield _check_intent("Message Content Intent", has_content)


def _check_intent(name: str, is_on: bool) -> Finding:
    if is_on:
        return ok(name, "on")
    return wrong(
        name,
        "off, so Discord will refuse the connection.",
        f"Switch it on: {_PORTAL}, Privileged Gateway Intents.",
    )


def check_installation(client: discord.Client) -> Finding:
    """Say whether only servers can install the bot: it has nothing to do in those that did not."""
    assert client.application is not None, "logged in"  # noqa: S101 - narrows the type
    if client.application.user_integration_config is None:
        return ok("Installation", "by servers only")
    return attention(
        "Installation",
        "User Install is ticked, so people can bring the bot along to servers that never invited it. It does "
        "nothing there, but its commands may be offered.",
        f"Untick User Install: {_APPLICATION}, Installation, Installation Contexts.",
    )


async def _check_servers(client: discord.Client, settings: Settings) -> AsyncIterator[Finding]:
    database = Database(settings.database_url)
    try:
        count = 0
        async for guild in client.fetch_guilds(limit=SERVERS_LOOKED_AT):
            count += 1
            async for finding in _check_server(client, database, guild):
                yield finding
        yield _tell_count(count)
    finally:
        await database.close()


def _tell_count(count: int) -> Finding:
    if count == 0:
        return attention("Servers", "the bot is in none yet.", "`invite` prints the address that adds it.")
    if count == SERVERS_LOOKED_AT:
        return ok("Servers", f"the first {count} were looked at.")
    return ok("Servers", f"{count}")


async def _check_server(
    client: discord.Client, database: Database, found: discord.Guild
) -> AsyncIterator[Finding]:
    async with database.read() as tx:
        server = await tx.servers.get(found.id)
        ranking = await tx.rankings.find_schedule(found.id)
    what = f"Server {found.name}"
    if server.boosts_channel_id is None:
        yield attention(what, "no channel for boosts has been chosen.", _CHOOSE)
    uses, role_ids = _uses_of(server, ranking), server.given_roles()
    if not uses and not role_ids:
        return
    # The list of servers does not say which roles there are, and permissions hang on them.
    guild = await client.fetch_guild(found.id, with_counts=False)
    assert client.user is not None, "logged in"  # noqa: S101 - narrows the type
    me = await guild.fetch_member(client.user.id)
    for use in uses:
        yield await _check_channel(guild, me, use)
    if role_ids:
        # Channels can give a role more than the server does.
        channels = await guild.fetch_channels()
        for role_id in sorted(role_ids):
            yield _check_role(guild.get_role(role_id), server, me, channels)


def _uses_of(server: Server, ranking: Schedule | None) -> list[_Use]:
    threads = (Extra.THREADS,) if server.boost_threads else ()
    uses = [
        _Use(channel_id, purpose, threads if purpose == "boosts" else ())
        for field, purpose in _CHOICES
        if (channel_id := getattr(server, field))
    ]
    if ranking is not None:
        pictures = (Extra.PICTURES,)
        uses.append(_Use(ranking.channel_id, "the weekly ranking", pictures, "/leaderboard schedule"))
    return uses


async def _check_channel(guild: discord.Guild, me: discord.Member, use: _Use) -> Finding:
    what = f"Server {guild.name}"
    try:
        channel = await guild.fetch_channel(use.channel_id)
    except discord.NotFound:
        return wrong(
            what,
            f"the channel for {use.purpose} is gone.",
            f"A moderator can choose another, with {use.command}.",
        )
    except (discord.Forbidden, discord.InvalidData):
        return wrong(
            what,
            f"the bot cannot see the channel for {use.purpose}.",
            "Give it View Channel there, or choose another.",
        )
    held = await _held_in(guild, channel, me)
    lacking = missing_from(held, is_thread=isinstance(channel, discord.Thread), extras=use.extras)
    if not lacking:
        return ok(what, f"#{channel.name} for {use.purpose}")
    names = ", ".join(need.name for need in lacking)
    reasons = "; ".join(need.reason for need in lacking)
    return wrong(
        what,
        f"#{channel.name} for {use.purpose}: the bot lacks {names}.",
        f"Give it that there, so that it can {reasons}.",
    )


def _check_role(
    role: discord.Role | None,
    server: Server,
    me: discord.Member,
    channels: Sequence[discord.abc.GuildChannel],
) -> Finding:
    what = f"Server {me.guild.name}"
    if role is None:
        trouble = RoleGone()
    else:
        trouble = trouble_with(facts_of(role, server, me=me, channels=channels, shown=f"@{role.name}"))
    if trouble is None:
        return ok(what, f"@{role} can be given")
    return wrong(what, f"a role is not given. {refusal_text(trouble)}", _CHOOSE_ROLE)


async def _held_in(
    guild: discord.Guild, channel: discord.abc.GuildChannel | discord.Thread, me: discord.Member
) -> discord.Permissions:
    if isinstance(channel, discord.Thread):
        # A thread has its parent's permissions, and discord.py looks for that in a cache we do not have.
        channel = await guild.fetch_channel(channel.parent_id)
        assert not isinstance(channel, discord.Thread), "no thread is inside another"  # noqa: S101 - narrows
    return channel.permissions_for(me)
