"""The demo's server on the simulated Discord: its channels, its people, and what each may do."""

from dataclasses import dataclass, field

import discord
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, RoleHandle

from bot.demo import story
from bot.demo.story import Person

_DMS_CLOSED = 50007
"""Cannot send messages to this user (Discord's error code)."""


@dataclass(slots=True)
class Community:
    """The server and who is in it so far.

    Attributes:
        boosts: The channel boosts are posted in.
        log: The channel only moderators read.
        members: By the keys of the story.
    """

    env: Env
    guild: GuildHandle
    welcome: ChannelHandle
    boosts: ChannelHandle
    log: ChannelHandle
    moderators: RoleHandle
    members: dict[str, MemberActor] = field(default_factory=dict)

    @property
    def people(self) -> list[MemberActor]:
        """Return everyone, in the order of the story."""
        return [self.members[person.key] for person in story.PEOPLE]

    def join(self, person: Person) -> MemberActor:
        """Let somebody join; Discord tells the bot."""
        user = self.env.create_user(person.name.lower().replace(" ", "."), global_name=person.name)
        roles = [self.moderators] if person.is_moderator else []
        self.members[person.key] = self.guild.add_member(user, roles=roles)
        return self.members[person.key]

    def close_dms(self) -> None:
        """Let everybody refuse direct messages from now on.

        The page shows one channel. What the bot cannot send by DM it posts there, where visitors see it.
        """
        for member in self.members.values():
            path = f"/channels/{member.user.dm_channel.id}/messages"
            self.env.inject_error(
                "POST",
                path,
                status=403,
                code=_DMS_CLOSED,
                message="Cannot send messages to this user",
                times=None,
            )


def found(env: Env) -> Community:
    """Open the server, with nobody in it but the bot."""
    guild = env.create_guild(story.SERVER)
    permissions = discord.Permissions(manage_guild=True, manage_messages=True)
    moderators = guild.create_role(story.MODERATORS, permissions=permissions)
    assert guild.me is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    seen = discord.PermissionOverwrite(view_channel=True)
    private = {
        guild.default_role: discord.PermissionOverwrite(view_channel=False),
        moderators: seen,
        guild.me: seen,
    }
    return Community(
        env=env,
        guild=guild,
        welcome=guild.create_text_channel(story.WELCOME_CHANNEL, topic=story.WELCOME_TOPIC),
        boosts=guild.create_text_channel(story.BOOSTS_CHANNEL, topic=story.BOOSTS_TOPIC),
        log=guild.create_text_channel(story.LOG_CHANNEL, topic=story.LOG_TOPIC, overwrites=private),
        moderators=moderators,
    )
