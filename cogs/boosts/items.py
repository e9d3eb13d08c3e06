"""The buttons of boosts; each works after any restart, and on messages posted by older versions."""

import re
from typing import Any, Self

import discord

from bot.domain.boosts import NotYourBoost
from bot.domain.responses import Kind
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import joined_at_of
from bot.ui.answers import Interaction, answer, replace
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.items import Press
from bot.ui.responding import BOOST_AGAIN_TEMPLATE, RESPOND, kinds_in, link_on, note_on
from bot.ui.theme import Colour
from cogs import is_moderator, services_of
from cogs.boosts import buttons, cards, forms


class Respond(Press, template=RESPOND.template):
    """Ask a peer what they did, and record it."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, unless the answer would be no anyway."""
        services = services_of(interaction)
        boost = await services.boosts.get_respondable(self.guild_id, interaction.user.id, self.subject_id)
        await services.responses.require_room(self.guild_id, interaction.user.id, boost.author_id)
        server = await services.servers.get(self.guild_id)
        form = forms.RespondForm(boost, link_required=server.boost_link_required)
        await open_form(interaction, form)


class Again(Press, template=BOOST_AGAIN_TEMPLATE):
    """Record a response that its giver says is another one than what they told of today."""

    kind: Kind

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        """Take over the button that was pressed, with the kind of response it is about."""
        press = await super().from_custom_id(interaction, item, match)
        press.kind = kinds_in({"kind": [match["kind"]]}, "kind")[0]
        return press

    async def press(self, interaction: Interaction) -> None:
        """Record it, in place of the question."""
        recorded = await services_of(interaction).responses.respond(
            self.guild_id,
            interaction.user.id,
            self.subject_id,
            Answer(self.kind, note_on(interaction.message), link_on(interaction.message), is_another=True),
            joined_at=joined_at_of(interaction),
        )
        await replace(interaction, cards.recorded_card(recorded))


class SaveForLater(Press, template=buttons.SAVE.template):
    """Put a boost on the member's own list."""

    async def press(self, interaction: Interaction) -> None:
        """Save it."""
        saved = await services_of(interaction).boosts.save_for_later(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await answer(interaction, Card(say("boost-saved-now" if saved.is_new else "boost-saved-before")))


class Another(Press, template=buttons.ANOTHER.template):
    """Suggest the next boost instead of this one."""

    async def press(self, interaction: Interaction) -> None:
        """Show the next one in place of this one."""
        suggestion = await services_of(interaction).boosts.next_for(
            self.guild_id, interaction.user.id, after=self.subject_id
        )
        await replace(interaction, cards.suggestion_card(suggestion))


class Edit(Press, template=buttons.EDIT.template):
    """Let the author change what the boost says."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, filled in."""
        boost = await services_of(interaction).boosts.get_editable(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await open_form(interaction, forms.EditForm(boost))


class Close(Press, template=buttons.CLOSE.template):
    """End a boost: its author closes it, a moderator takes it down."""

    async def press(self, interaction: Interaction) -> None:
        """Ask the author whether they are sure, a moderator for the reason."""
        try:
            boost = await services_of(interaction).boosts.get_own(
                self.guild_id, interaction.user.id, self.subject_id
            )
        except NotYourBoost:
            if not await is_moderator(interaction):
                raise
            await services_of(interaction).boosts.get_removable(self.guild_id, self.subject_id)
            await open_form(interaction, forms.RemoveForm(self.guild_id, self.subject_id))
            return
        await answer(interaction, cards.close_card(boost))


class CloseNow(Press, template=buttons.CLOSE_NOW.template):
    """Close the boost, as the author said twice."""

    async def press(self, interaction: Interaction) -> None:
        """Close it."""
        closed = await services_of(interaction).boosts.close(
            self.guild_id, interaction.user.id, self.subject_id
        )
        text = say("boost-closed" if closed.is_new else "boost-closed-before")
        await replace(interaction, Card(text, colour=Colour.OVER))


class Report(Press, template=buttons.REPORT.template):
    """Ask the moderators to look at a boost."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, unless the boost is their own."""
        flags = services_of(interaction).flags
        await flags.check_report(self.guild_id, interaction.user.id, self.subject_id)
        await open_form(interaction, forms.ReportForm(self.guild_id, self.subject_id))


ALL = (Respond, Again, SaveForLater, Another, Edit, Close, CloseNow, Report)
