"""The forms of rounds: how a member answered a peer they were given, and why a moderator changes a week."""

import re

from bot.domain.responses import Kind
from bot.domain.rounds import ChallengeNotSetUp
from bot.services.responses import Answer
from bot.texts import say
from bot.ui.access import BOOST_NEEDS, guild_of, joined_at_of, require_channel
from bot.ui.answers import Interaction, acknowledge, answer, replace
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, submission_of
from bot.ui.reasons import reason_fields
from bot.ui.responding import answer_fields, kinds_in, text_in
from bot.ui.theme import Colour, moment
from cogs import require_moderator, services_of
from cogs.rounds import buttons, cards


class AnswerForm(Form):
    """Ask what a member did for a peer, what they said, and where; also from a DM."""

    template = re.compile(buttons.ANSWER.template)

    def __init__(self, guild_id: int, peer_id: int) -> None:
        super().__init__(title=say("round-peer-answer"), custom_id=buttons.ANSWER.id_for(guild_id, peer_id))
        for field in answer_fields(Kind, link_required=False):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Record the response like any that is logged, and show the week as it stands with it."""
        # Inside a server its own id is what counts: nothing of another can be named.
        guild_id, user_id = interaction.guild_id or int(match["guild_id"]), interaction.user.id
        services = services_of(interaction)
        logged = await services.responses.log(
            guild_id,
            user_id,
            int(match["subject_id"]),
            Answer(kinds_in(answers, "kind")[0], text_in(answers, "note"), text_in(answers, "link")),
            submission_id=submission_of(interaction),
            joined_at=joined_at_of(interaction),
        )
        receipt = cards.receipt_of(logged)
        try:
            week = await services.rounds.week(guild_id, user_id)
        except ChallengeNotSetUp:
            # Switched off while the card was open; what was given counts all the same.
            await replace(interaction, Card(receipt, colour=Colour.GOOD))
            return
        await replace(interaction, cards.week_card(week, receipt=receipt))


class ReasonForm(Form):
    """Ask a moderator why, where members lose something by it."""

    def __init__(self, title: str, custom_id: str) -> None:
        super().__init__(title=title, custom_id=custom_id)
        for field in reason_fields(tells_members=False):
            self.add_item(field)


class RunNowForm(ReasonForm):
    """Ask why a round is cut short by the next one."""

    template = re.compile(r"rounds:v1:run-now")

    def __init__(self) -> None:
        super().__init__(say("round-run-title"), "rounds:v1:run-now")

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Open the next one, if whoever asks still is a moderator."""
        del match
        await require_moderator(interaction)
        await run_now(interaction, text_in(answers, "reason"))


class SkipWeekForm(ReasonForm):
    """Ask why a week is left out."""

    template = re.compile(r"rounds:v1:skip-week")

    def __init__(self) -> None:
        super().__init__(say("round-rest-title"), "rounds:v1:skip-week")

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Leave it out, if whoever asks still is a moderator."""
        del match
        await require_moderator(interaction)
        await set_rest(interaction, text_in(answers, "reason"), is_left_out=True)


async def run_now(interaction: Interaction, reason: str) -> None:
    """Open the next round now, and say where.

    Raises:
        Refusal: One of `RoundKeeper.run_now`, or the bot could not post the announcement.
    """
    await acknowledge(interaction)
    guild_id, keeping = guild_of(interaction), services_of(interaction).round_keeping
    channel_id = (await keeping.plan(guild_id)).server.challenge_channel()
    assert interaction.guild is not None, "the bot is in the server"  # noqa: S101 - narrows the type
    require_channel(interaction.guild, channel_id, BOOST_NEEDS)
    round_ = await keeping.run_now(guild_id, interaction.user.id, reason)
    text = say("round-run", channel=f"<#{channel_id}>", until=moment(round_.closes_at, "F"))
    await answer(interaction, Card(text, colour=Colour.GOOD))


async def set_rest(interaction: Interaction, reason: str, *, is_left_out: bool) -> None:
    """Leave the next round out, or hold it after all, and say when it is or would have been."""
    round_ = await services_of(interaction).round_keeping.set_rest(
        guild_of(interaction), interaction.user.id, is_left_out=is_left_out, reason=reason
    )
    key = "round-rest-set" if round_.is_left_out else "round-rest-undone"
    await answer(interaction, Card(say(key, at=moment(round_.opens_at, "F"))))


ALL = (AnswerForm, RunNowForm, SkipWeekForm)
