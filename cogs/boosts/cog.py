"""The commands of boosts: each reads what was typed, asks a service, and shows a card."""

import re

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.boosts import BoostUnknown
from bot.domain.calls import Peer
from bot.domain.drafts import OPEN_DAYS, OPEN_DAYS_DEFAULT, WANTED, WANTED_DEFAULT, WARNING_LIMIT
from bot.domain.genres import Genre
from bot.domain.links import find_link
from bot.domain.wording import clean, shorten
from bot.services.boosts import BoostService
from bot.services.calls import CallService
from bot.ui.access import BOOST_NEEDS, guild_of, require_channel
from bot.ui.answers import Interaction, acknowledge, answer
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.pager import page_of
from cogs import is_moderator, services_of
from cogs.boosts import cards, forms

CHOICE_LIMIT = 25
"""Suggestions an option may show (Discord)."""

CHOICE_NAME_LIMIT = 100
"""Characters of a suggestion (Discord)."""

_LIST_ARGS = re.compile(r"(?P<author>\d{0,19})\.(?P<genre>[a-z-]{0,20})")

GENRES = [
    app_commands.Choice(name=genre.value.replace("-", " ").capitalize(), value=genre.value) for genre in Genre
]


@app_commands.guild_only()
class Boosts(commands.GroupCog, group_name="boost", group_description="Ask peers to respond to your news"):
    """Signal boosts: ask peers to look at one link, and answer theirs.

    Args:
        boosts: Use cases of boosts.
        calls: Use cases of calls.
    """

    def __init__(self, boosts: BoostService, calls: CallService) -> None:
        self._boosts = boosts
        self._calls = calls

    @app_commands.command()
    @app_commands.choices(genre=GENRES)
    async def request(
        self,
        interaction: Interaction,
        genre: str | None = None,
        responses: app_commands.Range[int, WANTED.start, WANTED.stop - 1] = WANTED_DEFAULT,
        days: app_commands.Range[int, OPEN_DAYS.start, OPEN_DAYS.stop - 1] = OPEN_DAYS_DEFAULT,
        content_warning: app_commands.Range[str, 1, WARNING_LIMIT] | None = None,
    ) -> None:
        """Ask peers to respond to one link of yours.

        Args:
            genre: What it is; peers who like the genre see it earlier.
            responses: How many responses would be enough, 1 to 10.
            days: How many days it stays open, 1 to 14.
            content_warning: A few words; your news is then hidden until a reader opens it.
        """
        await _require_room(interaction)
        await open_form(
            interaction,
            forms.RequestForm(
                wanted=responses,
                days=days,
                genre=Genre(genre) if genre else None,
                warning=content_warning or "",
            ),
        )

    @app_commands.command(name="list")
    @app_commands.choices(genre=GENRES)
    async def list_(
        self,
        interaction: Interaction,
        member: discord.Member | None = None,
        genre: str | None = None,
        mine: bool = False,
    ) -> None:
        """See the open boosts, those with the fewest responses first.

        Args:
            member: Only boosts of this member.
            genre: Only boosts of this genre.
            mine: Only your own.
        """
        author_id = interaction.user.id if mine else member.id if member else None
        await answer(interaction, await render_list(interaction, f"{author_id or ''}.{genre or ''}", 0))

    @app_commands.command(name="next")
    async def next_(self, interaction: Interaction) -> None:
        """See the one boost that you could answer now."""
        suggestion = await self._boosts.next_for(guild_of(interaction), interaction.user.id)
        await answer(interaction, cards.suggestion_card(suggestion))

    @app_commands.command()
    async def saved(self, interaction: Interaction) -> None:
        """See the boosts you saved for later."""
        saved = await self._boosts.list_saved(guild_of(interaction), interaction.user.id)
        await answer(interaction, cards.saved_card(saved))

    @app_commands.command()
    async def edit(self, interaction: Interaction, boost: str) -> None:
        """Change what one of your boosts says.

        Args:
            boost: Which one.
        """
        own = await self._boosts.get_editable(guild_of(interaction), interaction.user.id, _boost_id(boost))
        await open_form(interaction, forms.EditForm(own))

    @app_commands.command()
    async def close(self, interaction: Interaction, boost: str) -> None:
        """End one of your boosts.

        Args:
            boost: Which one.
        """
        own = await self._boosts.get_own(guild_of(interaction), interaction.user.id, _boost_id(boost))
        await answer(interaction, cards.close_card(own))

    @app_commands.command()
    async def call(
        self,
        interaction: Interaction,
        boost: str,
        member1: discord.User,
        member2: discord.User | None = None,
        member3: discord.User | None = None,
    ) -> None:
        """Ask up to three peers, by name, to look at one of your boosts.

        Args:
            boost: Which one.
            member1: A peer who would care about this news.
            member2: Another.
            member3: And another.
        """
        await acknowledge(interaction)
        chosen = {member.id: member for member in (member1, member2, member3) if member is not None}
        called = await self._calls.call(
            guild_of(interaction),
            interaction.user.id,
            _boost_id(boost),
            [_peer(member) for member in chosen.values()],
        )
        await answer(interaction, cards.called_card(called))

    @edit.autocomplete("boost")
    @close.autocomplete("boost")
    @call.autocomplete("boost")
    async def _suggest_own(self, interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        own = await self._boosts.list_(guild_of(interaction), author_id=interaction.user.id)
        return [
            app_commands.Choice(
                name=shorten(counted.boost.title, CHOICE_NAME_LIMIT), value=str(counted.boost.id)
            )
            for counted in own
            if current.casefold() in counted.boost.title.casefold()
        ][:CHOICE_LIMIT]


@app_commands.context_menu(name="Request a boost")
@app_commands.guild_only()
async def request_from_message(interaction: Interaction, message: discord.Message) -> None:
    """Open the form with the first link of a message, and its title where Discord knows it."""
    await _require_room(interaction)
    title = next((embed.title for embed in message.embeds if embed.title), "")
    form = forms.RequestForm(
        wanted=WANTED_DEFAULT,
        days=OPEN_DAYS_DEFAULT,
        genre=None,
        link=find_link(message.content),
        # Composing can make a text up to three times as long (Unicode NFC); the form cuts what does not fit.
        title=clean(title, limit=3 * len(title), lines=False) if title else "",
    )
    await open_form(interaction, form)


async def render_list(interaction: Interaction, args: str, number: int) -> Card:
    """Return one page of the open boosts.

    Args:
        args: The author's id and the genre, either of them empty, with a dot between.
        number: The page, from 0 on.
    """
    match = _LIST_ARGS.fullmatch(args)
    author_id = int(match["author"]) if match and match["author"] else None
    genre = Genre(match["genre"]) if match and match["genre"] in set(Genre) else None
    boosts = await services_of(interaction).boosts.list_(
        guild_of(interaction), author_id=author_id, genre=genre
    )
    return cards.list_card(
        page_of(boosts, number, size=cards.PAGE_SIZE),
        args=args,
        viewer_id=interaction.user.id,
        is_mine=author_id == interaction.user.id,
        is_filtered=author_id is not None or genre is not None,
    )


async def _require_room(interaction: Interaction) -> None:
    """Say no before the member has typed anything, where the answer is no already."""
    channel_id = await services_of(interaction).boosts.require_room(
        guild_of(interaction), interaction.user.id, is_moderator=await is_moderator(interaction)
    )
    assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    require_channel(interaction.guild, channel_id, BOOST_NEEDS)


def _boost_id(typed: str) -> int:
    """Return the id behind a suggestion; what was typed freely names no boost."""
    if not typed.isascii() or not typed.isdecimal() or len(typed) > 18:
        raise BoostUnknown
    return int(typed)


def _peer(user: discord.User | discord.Member) -> Peer:
    # Discord resolves an option to a Member where the user is in the server, else to a plain User.
    return Peer(user.id, is_bot=user.bot, is_here=isinstance(user, discord.Member))
