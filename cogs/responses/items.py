"""The buttons of responses, in DMs and in the server alike."""

from datetime import date

from bot.domain.responses import NotYourResponse, require_receiver, require_standing
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import joined_at_of
from bot.ui.answers import Interaction, acknowledge, answer, replace
from bot.ui.cards import Card
from bot.ui.forms import open_form
from bot.ui.items import Press
from bot.ui.responding import AGAIN_TEMPLATE, kinds_in, note_on
from bot.ui.theme import Colour, mention
from cogs import services_of
from cogs.responses import buttons, cards, digests, forms


class Thank(Press, template=buttons.THANK.template):
    """Confirm a response."""

    async def press(self, interaction: Interaction) -> None:
        """Thank the giver."""
        thanked = await services_of(interaction).responses.thank(
            self.guild_id, interaction.user.id, self.subject_id
        )
        key = "response-thanked" if thanked.is_new else "response-thanked-before"
        text = say(key, giver=mention(thanked.response.giver_id))
        await answer(interaction, Card(text, colour=Colour.GOOD))


class Dispute(Press, template=buttons.DISPUTE.template):
    """Say that a response has not arrived."""

    async def press(self, interaction: Interaction) -> None:
        """Ask the giver."""
        disputed = await services_of(interaction).responses.dispute(
            self.guild_id, interaction.user.id, self.subject_id
        )
        key = "response-disputed" if disputed.is_new else "response-disputed-before"
        await answer(interaction, Card(say(key, giver=mention(disputed.response.giver_id))))


class StandBy(Press, template=buttons.STAND_BY.template):
    """Stand by a response that was not found."""

    async def press(self, interaction: Interaction) -> None:
        """Count it, and let the moderators have a look."""
        await services_of(interaction).responses.stand_by(self.guild_id, interaction.user.id, self.subject_id)
        await answer(interaction, Card(say("dispute-stood-by"), colour=Colour.GOOD))


class TakeBack(Press, template=buttons.TAKE_BACK.template):
    """Withdraw a response that was not found."""

    async def press(self, interaction: Interaction) -> None:
        """Take it back."""
        taken = await services_of(interaction).responses.take_back(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await answer(
            interaction, Card(say("dispute-taken-back" if taken.is_new else "dispute-taken-back-before"))
        )


class Read(Press, template=buttons.READ.template):
    """Show a receiver whose DMs are closed what the giver said."""

    async def press(self, interaction: Interaction) -> None:
        """Show it to them alone."""
        view = await services_of(interaction).responses.view(self.guild_id, self.subject_id)
        require_receiver(view.response, interaction.user.id)
        require_standing(view.response, view.last)
        await answer(interaction, cards.note_card(view.response))


class Look(Press, template=buttons.LOOK.template):
    """Show a giver whose DMs are closed what the question is, for their eyes only."""

    async def press(self, interaction: Interaction) -> None:
        """Show it."""
        view = await services_of(interaction).responses.view(self.guild_id, self.subject_id)
        if view.response.giver_id != interaction.user.id:
            raise NotYourResponse
        await answer(interaction, cards.question_card(view))


class Report(Press, template=buttons.REPORT.template):
    """Ask the moderators to look at what somebody told a member."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form, for the receiver alone."""
        view = await services_of(interaction).responses.view(self.guild_id, self.subject_id)
        require_receiver(view.response, interaction.user.id)
        await open_form(interaction, forms.ReportForm(self.guild_id, self.subject_id))


class Undo(Press, template=buttons.UNDO.template):
    """Withdraw the response that `/respond undo` asked about."""

    async def press(self, interaction: Interaction) -> None:
        """Take it back, in place of the question."""
        taken = await services_of(interaction).responses.undo(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await replace(
            interaction, Card(say("undo-done" if taken.is_new else "undo-done-before"), colour=Colour.OVER)
        )


class Again(Press, template=AGAIN_TEMPLATE):
    """Record a response that its giver says is another one than what they told of that day."""

    async def press(self, interaction: Interaction) -> None:
        """Record it, in place of the question."""
        asked = Answer(
            kinds_in({"kind": [self.match["kind"]]}, "kind")[0],
            note=note_on(interaction.message),
            on_day=date.fromisoformat(self.match["day"]),
            is_another=True,
        )
        logged = await services_of(interaction).responses.log(
            self.guild_id,
            interaction.user.id,
            self.subject_id,
            asked,
            submission_id=int(self.match["submission"]),
            joined_at=joined_at_of(interaction),
        )
        await replace(interaction, cards.logged_card(logged))


class ThankAll(Press, template=buttons.THANK_ALL.template):
    """Confirm all responses of a digest."""

    async def press(self, interaction: Interaction) -> None:
        """Thank every giver."""
        await acknowledge(interaction)
        thanked = await services_of(interaction).digests.thank_all(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await answer(interaction, digests.all_thanked_card(thanked))


class ReadDigest(Press, template=buttons.READ_DIGEST.template):
    """Show a receiver whose DMs are closed their digest."""

    async def press(self, interaction: Interaction) -> None:
        """Show it to them alone."""
        view = await services_of(interaction).digests.view_own(
            self.guild_id, interaction.user.id, self.subject_id
        )
        await answer(interaction, digests.digest_card(view))


ALL = (Thank, Dispute, StandBy, TakeBack, Read, Look, Report, Undo, Again, ThankAll, ReadDigest)
