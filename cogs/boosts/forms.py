"""The forms of boosts: request, edit, respond, report, take down."""

import re
from typing import Any

import discord

from bot.domain.acts import ToldToday
from bot.domain.boosts import Boost, kinds_to_answer
from bot.domain.drafts import NEWS_LENGTHS, NEWS_TYPED_AT_LEAST, TITLE_LIMIT, WARNING_LIMIT, Draft, draft
from bot.domain.genres import Genre
from bot.domain.links import MAX_TYPED
from bot.domain.reasons import REASON_LIMIT
from bot.domain.responses import Kind
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import BOOST_NEEDS, guild_of, joined_at_of, require_channel
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, choice_field, submission_of, text_field
from bot.ui.reasons import reason_fields, reason_in
from bot.ui.responding import RESPOND, again_card, answer_fields, kinds_in, text_in
from bot.ui.theme import Colour
from cogs import is_moderator, require_moderator, services_of
from cogs.boosts import buttons, cards


class RequestForm(Form):
    """Ask for link, title, news and kinds; what the command was given stands in the form's id."""

    template = re.compile(r"boosts:v1:request:(?P<wanted>\d{1,2}):(?P<days>\d{1,2}):(?P<genre>[a-z-]{0,20})")

    def __init__(
        self,
        *,
        wanted: int,
        days: int,
        genre: Genre | None,
        warning: str = "",
        link: str = "",
        title: str = "",
    ) -> None:
        super().__init__(
            title=say("boost-form-title"),
            custom_id=f"boosts:v1:request:{wanted}:{days}:{genre.value if genre else ''}",
        )
        for field in _draft_fields(link=link, title=title, warning=warning):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record the boost; its message follows by itself."""
        asked = _draft(answers, match["genre"], int(match["wanted"]), int(match["days"]))
        guild_id = guild_of(interaction)
        services = services_of(interaction)
        server = await services.servers.get(guild_id)
        assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
        require_channel(interaction.guild, server.boosts_channel(), BOOST_NEEDS)
        requested = await services.boosts.request(
            guild_id,
            interaction.user.id,
            asked,
            interaction_id=submission_of(interaction),
            joined_at=joined_at_of(interaction),
            is_moderator=await is_moderator(interaction),
        )
        text = say("boost-requested", channel=f"<#{requested.channel_id}>")
        await answer(interaction, Card(text, colour=Colour.GOOD))


class EditForm(Form):
    """Show what a boost says, to be changed."""

    template = re.compile(buttons.EDIT.template)

    def __init__(self, boost: Boost) -> None:
        super().__init__(
            title=say("boost-form-edit-title"), custom_id=buttons.EDIT.id_for(boost.guild_id, boost.id)
        )
        fields = _draft_fields(
            link=boost.link,
            title=boost.title,
            news=boost.news,
            warning=boost.content_warning,
            kinds=boost.kinds,
        )
        for field in fields:
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Change the boost; its message follows by itself."""
        guild_id = interaction.guild_id or int(match["guild_id"])
        actor_id, boost_id = interaction.user.id, int(match["subject_id"])
        boosts = services_of(interaction).boosts
        own = await boosts.get_own(guild_id, actor_id, boost_id)
        await boosts.edit(
            guild_id,
            actor_id,
            boost_id,
            _draft(answers, accepted=own.link),
            is_moderator=await is_moderator(interaction),
        )
        await answer(interaction, Card(say("boost-edited"), colour=Colour.GOOD))


class RespondForm(Form):
    """Ask what a peer did, what they said, and where."""

    template = re.compile(RESPOND.template)

    def __init__(self, boost: Boost, *, link_required: bool) -> None:
        super().__init__(title=say("respond-form-title"), custom_id=RESPOND.id_for(boost.guild_id, boost.id))
        for field in answer_fields(kinds_to_answer(boost), link_required=link_required):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record the response, and say what it did."""
        try:
            recorded = await services_of(interaction).responses.respond(
                interaction.guild_id or int(match["guild_id"]),
                interaction.user.id,
                int(match["subject_id"]),
                Answer(
                    kind=kinds_in(answers, "kind")[0],
                    note=text_in(answers, "note"),
                    link=text_in(answers, "link"),
                ),
                joined_at=joined_at_of(interaction),
            )
        except ToldToday as question:
            await answer(interaction, again_card(question.asked))
        else:
            await answer(interaction, cards.recorded_card(recorded))


class ReportForm(Form):
    """Ask what is wrong with a boost."""

    template = re.compile(buttons.REPORT.template)

    def __init__(self, guild_id: int, boost_id: int) -> None:
        super().__init__(title=say("report-title"), custom_id=buttons.REPORT.id_for(guild_id, boost_id))
        self.add_item(
            text_field(
                "reason",
                say("report-reason"),
                description=say("report-reason-hint"),
                longest=REASON_LIMIT,
                paragraph=True,
            )
        )

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Put the report before the moderators."""
        raised = await services_of(interaction).flags.report(
            interaction.guild_id or int(match["guild_id"]),
            interaction.user.id,
            int(match["subject_id"]),
            text_in(answers, "reason"),
        )
        seen = "report-raised" if raised.is_seen else "report-raised-unseen"
        await answer(interaction, Card(say(seen if raised.is_new else "report-raised-before")))


class RemoveForm(Form):
    """Ask a moderator why a boost is taken down."""

    template = re.compile(buttons.REMOVE.template)

    def __init__(self, guild_id: int, boost_id: int) -> None:
        super().__init__(title=say("boost-remove-title"), custom_id=buttons.REMOVE.id_for(guild_id, boost_id))
        for field in reason_fields():
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Take the boost down, if the member still is a moderator."""
        await require_moderator(interaction)
        await services_of(interaction).boosts.remove(
            guild_of(interaction),
            interaction.user.id,
            int(match["subject_id"]),
            reason_in(answers),
        )
        await answer(interaction, Card(say("boost-removed-done")))


ALL = (RequestForm, EditForm, RespondForm, ReportForm, RemoveForm)


def _draft_fields(
    *, link: str = "", title: str = "", news: str = "", warning: str = "", kinds: tuple[Kind, ...] = ()
) -> list[discord.ui.Label[Any]]:
    options = [
        discord.SelectOption(
            label=say(f"kind-{kind.value}").capitalize(), value=kind.value, default=kind in kinds
        )
        for kind in Kind
    ]
    return [
        text_field(
            "link",
            say("boost-form-link"),
            description=say("boost-form-link-hint"),
            default=link[:MAX_TYPED],
            longest=MAX_TYPED,
            placeholder="https://",
        ),
        text_field("title", say("boost-form-heading"), default=title[:TITLE_LIMIT], longest=TITLE_LIMIT),
        text_field(
            "news",
            say("boost-form-news"),
            description=say("boost-form-news-hint"),
            default=news,
            shortest=NEWS_TYPED_AT_LEAST,
            longest=NEWS_LENGTHS.stop - 1,
            paragraph=True,
        ),
        choice_field(
            "kinds",
            say("boost-form-kinds"),
            options,
            description=say("boost-form-kinds-hint"),
            several=True,
            placeholder=say("boost-form-kinds-placeholder"),
        ),
        text_field(
            "warning",
            say("boost-form-warning"),
            description=say("boost-form-warning-hint"),
            default=warning[:WARNING_LIMIT],
            longest=WARNING_LIMIT,
            required=False,
        ),
    ]


def _draft(
    answers: Answers,
    genre: str = "",
    wanted: int | None = None,
    days: int | None = None,
    accepted: str = "",
) -> Draft:
    numbers = {name: value for name, value in (("wanted", wanted), ("days", days)) if value is not None}
    return draft(
        link=text_in(answers, "link"),
        title=text_in(answers, "title"),
        news=text_in(answers, "news"),
        kinds=kinds_in(answers, "kinds"),
        content_warning=text_in(answers, "warning"),
        genre=Genre(genre) if genre in set(Genre) else None,
        accepted=accepted,
        **numbers,
    )
