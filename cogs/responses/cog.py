"""The commands of responses: each reads what was typed, asks a service, and shows a card."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.acts import ToldToday
from bot.domain.links import MAX_TYPED
from bot.domain.members import MemberGone
from bot.domain.responses import (
    NOTE_LIMIT,
    BotAnswered,
    Kind,
    OwnResponse,
    ResponseUnknown,
)
from bot.domain.wording import shorten
from bot.services.history import HistoryService, Told
from bot.services.responses import Answer, ResponseService
from bot.texts import say
from bot.ui.access import guild_of, joined_at_of
from bot.ui.answers import Interaction, answer
from bot.ui.forms import open_form
from bot.ui.names import Names
from bot.ui.pager import page_of
from bot.ui.responding import again_card
from cogs import is_moderator, services_of
from cogs.responses import cards, forms, history

CHOICE_LIMIT = 25
"""Suggestions an option may show (Discord)."""

CHOICE_NAME_LIMIT = 100
"""Characters of a suggestion (Discord)."""

KINDS = [app_commands.Choice(name=say(f"kind-{kind.value}").capitalize(), value=kind.value) for kind in Kind]
DAYS = [
    app_commands.Choice(name=name, value=str(days_ago))
    for days_ago, name in enumerate(("today", "yesterday", "the day before yesterday"))
]


class Responses(commands.GroupCog, group_name="respond", group_description="Responses you gave and received"):
    """Responses: log them, look back on them, take the latest back.

    Args:
        responses: Use cases of responses.
        history: Use cases of looking back.
        names: How members are called.
    """

    def __init__(self, responses: ResponseService, history: HistoryService, names: Names) -> None:
        self._responses = responses
        self._history = history
        self._names = names

    @app_commands.command()
    @app_commands.choices(kind=KINDS, when=DAYS)
    async def log(
        self,
        interaction: Interaction,
        member: discord.User,
        kind: str,
        link: app_commands.Range[str, 1, MAX_TYPED] | None = None,
        note: app_commands.Range[str, 1, NOTE_LIMIT] | None = None,
        when: str = "0",
    ) -> None:
        """Tell me of a response you gave to a peer, wherever that was.

        Args:
            member: Whom you answered.
            kind: What you did.
            link: Where it can be seen.
            note: What you said; the peer reads it.
            when: On which day; today if you leave it out.
        """
        _require_peer(interaction, member)
        if isinstance(interaction.user, discord.Member) and not isinstance(member, discord.Member):
            raise MemberGone
        try:
            logged = await self._responses.log(
                guild_of(interaction),
                interaction.user.id,
                member.id,
                Answer(Kind(kind), note=note or "", link=link or "", days_ago=int(when)),
                submission_id=interaction.id,
                joined_at=joined_at_of(interaction),
            )
        except ToldToday as question:
            await answer(interaction, again_card(question.asked))
        else:
            await answer(interaction, cards.logged_card(logged))

    @app_commands.command(name="history")
    async def history_(self, interaction: Interaction, member: discord.User | None = None) -> None:
        """See the last responses you gave and received.

        Args:
            member: Only what you and this member gave each other.
        """
        peer_id = member.id if member is not None and member.id != interaction.user.id else None
        await answer(interaction, await render_history(interaction, str(peer_id or ""), 0))

    @app_commands.command()
    async def undo(self, interaction: Interaction) -> None:
        """Take back your latest response, within a day."""
        view = await self._responses.find_undoable(guild_of(interaction), interaction.user.id)
        await answer(interaction, cards.undo_card(view))

    @app_commands.command()
    async def why(self, interaction: Interaction, response: str | None = None) -> None:
        """See why a response counts, on which day, and what it is worth.

        Args:
            response: Which one; your latest if you leave it out.
        """
        response_id = None if response is None else _response_id(response)
        explained = await self._history.explain(guild_of(interaction), interaction.user.id, response_id)
        card = history.why_card(explained, is_numbered=await is_moderator(interaction))
        await answer(interaction, card)

    @why.autocomplete("response")
    async def _suggest(self, interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        latest = await self._history.list_(guild_of(interaction), interaction.user.id, limit=CHOICE_LIMIT)
        named = await self._named(interaction, latest)
        return [
            app_commands.Choice(name=name, value=str(told.response.id))
            for told, name in named
            if current.casefold() in name.casefold()
        ]

    async def _named(self, interaction: Interaction, latest: list[Told]) -> list[tuple[Told, str]]:
        assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
        me = interaction.user.id
        others = [
            each.response.receiver_id if each.response.giver_id == me else each.response.giver_id
            for each in latest
        ]
        names = await self._names.of(interaction.guild, others)
        return [
            (told, shorten(history.choice_name(told, me, names[other]), CHOICE_NAME_LIMIT))
            for told, other in zip(latest, others, strict=True)
        ]


@app_commands.context_menu(name="Log as response")
async def log_from_message(interaction: Interaction, message: discord.Message) -> None:
    """Ask how the member answered this message, unless the answer would be no anyway."""
    _require_peer(interaction, message.author)
    await services_of(interaction).responses.require_receiver(
        guild_of(interaction), interaction.user.id, message.author.id
    )
    await open_form(interaction, forms.LogForm(message.author.id, message.channel.id, message.id))


async def render_history(interaction: Interaction, args: str, number: int) -> cards.Card:
    """Return one page of what a member gave and received.

    Args:
        args: The id of the one they exchanged it with; empty for all of theirs.
        number: The page, from 0 on.
    """
    peer_id = int(args) if args.isdecimal() else None
    told = await services_of(interaction).history.list_(
        guild_of(interaction), interaction.user.id, peer_id=peer_id
    )
    page = page_of(told, number, size=history.PAGE_SIZE)
    return history.history_card(page, viewer_id=interaction.user.id, peer_id=peer_id)


def _require_peer(interaction: Interaction, member: discord.User | discord.Member) -> None:
    """Say no at once where somebody names themselves, a bot or a webhook."""
    if member.id == interaction.user.id:
        raise OwnResponse
    if member.bot:
        raise BotAnswered


def _response_id(typed: str) -> int:
    """Return the id an option holds: what was chosen from the suggestions, or anything at all.

    Raises:
        ResponseUnknown: It is no id.
    """
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= 18):
        raise ResponseUnknown
    return int(typed)
