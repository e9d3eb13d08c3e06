"""The circle: who responds to whom around a member, drawn and in words."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.circles import CIRCLE_DAYS
from bot.services.circles import CircleService
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card, Picture
from bot.ui.names import Names
from bot.ui.pictures.circle import Circle, Peer, circle_picture, circle_text
from bot.ui.pictures.drawing import draw
from bot.ui.theme import mention
from cogs import Host


class Circles(commands.Cog):
    """The relationship picture.

    Args:
        circles: Use cases of circles.
        names: How members are called.
    """

    def __init__(self, circles: CircleService, names: Names) -> None:
        self._circles = circles
        self._names = names

    @app_commands.command()
    async def circle(self, interaction: Interaction, member: discord.Member | None = None) -> None:
        """See who responds to whom around you, both ways.

        Args:
            member: Look at this member’s circle instead of your own.
        """
        await acknowledge(interaction)
        user_id = member.id if member else interaction.user.id
        drawn = await self._circles.draw(guild_of(interaction), interaction.user.id, user_id)
        assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
        names = await self._names.of(interaction.guild, [user_id, *(tie.peer_id for tie in drawn.ties)])
        peers = tuple(Peer(tie.peer_id, names[tie.peer_id], tie.given, tie.received) for tie in drawn.ties)
        facts = Circle(name=names[user_id], peers=peers, others=drawn.others)
        owner_id = None if user_id == interaction.user.id else user_id
        await answer(interaction, circle_card(facts, await draw(circle_picture, facts), owner_id))


def circle_card(facts: Circle, picture: Picture, owner_id: int | None) -> Card:
    """Return a circle, as a picture and in words.

    Args:
        owner_id: Whose it is; None for that of whoever reads it.
    """
    title = say("circle-title", member=mention(owner_id)) if owner_id else say("circle-title-own")
    is_empty = not facts.peers and not facts.others
    begin = [say("circle-begin")] if is_empty and owner_id is None else []
    return Card(title, circle_text(facts), *begin, say("circle-about", days=CIRCLE_DAYS), picture=picture)


async def setup(bot: Host) -> None:
    """Add the area's command to the bot."""
    await bot.add_cog(Circles(bot.services.circles, bot.names))
