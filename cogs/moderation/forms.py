"""The forms in which moderators say why; who may is checked again when they are submitted."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import discord

from bot.domain.moderation import Scope
from bot.texts import say
from bot.ui.access import guild_of
from bot.ui.answers import Interaction, answer
from bot.ui.cards import Card
from bot.ui.forms import Answers, Form, choice_field
from bot.ui.pictures.words import full_day, short_day, weekday
from bot.ui.reasons import reason_fields, reason_in
from bot.ui.responding import text_in
from bot.ui.theme import Colour, mention, moment
from cogs import require_moderator, services_of

_DAY = r"\d{4}-\d\d-\d\d"
_OF_A_RESPONSE = "reason-for-both-hint"
_CLOSE = "close"


class ReasonForm(Form):
    """Ask for the reason of an act: what the member reads, and what stays among moderators.

    Args:
        hint: The text that says who reads the former.
        tells_members: Whether anybody does.
    """

    def __init__(
        self, title: str, custom_id: str, *, hint: str = "reason-for-member-hint", tells_members: bool = True
    ) -> None:
        super().__init__(title=title, custom_id=custom_id)
        for field in reason_fields(hint=hint, tells_members=tells_members):
            self.add_item(field)

    @classmethod
    async def submit(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> None:
        """Act, if the member still is a moderator."""
        await require_moderator(interaction)
        text = await cls.act(interaction, match, answers)
        await answer(interaction, Card(text, colour=Colour.GOOD))

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Do what was asked for, and return what the moderator reads."""
        raise NotImplementedError


class VoidForm(ReasonForm):
    """Ask why a response is left out."""

    template = re.compile(r"moderation:v1:void:(?P<response_id>\d{1,19})")

    def __init__(self, response_id: int) -> None:
        super().__init__(say("mod-void-title"), f"moderation:v1:void:{response_id}", hint=_OF_A_RESPONSE)

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Leave it out."""
        response = await services_of(interaction).moderation.void(
            guild_of(interaction), interaction.user.id, int(match["response_id"]), reason_in(answers)
        )
        return say("mod-voided", response=str(response.id), giver=mention(response.giver_id))


class RestoreForm(ReasonForm):
    """Ask why a response counts again."""

    template = re.compile(r"moderation:v1:restore:(?P<response_id>\d{1,19})")

    def __init__(self, response_id: int) -> None:
        super().__init__(
            say("mod-restore-title"), f"moderation:v1:restore:{response_id}", hint=_OF_A_RESPONSE
        )

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Count it."""
        response = await services_of(interaction).moderation.restore(
            guild_of(interaction), interaction.user.id, int(match["response_id"]), reason_in(answers)
        )
        return say("mod-restored", response=str(response.id), giver=mention(response.giver_id))


class AdjustForm(ReasonForm):
    """Ask why points are given or taken."""

    template = re.compile(r"moderation:v1:adjust:(?P<user_id>\d{1,19}):(?P<points>-?\d{1,3})")

    def __init__(self, user_id: int, points: int) -> None:
        super().__init__(say("mod-adjust-title"), f"moderation:v1:adjust:{user_id}:{points}")

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Give or take them."""
        user_id, points = int(match["user_id"]), int(match["points"])
        total = await services_of(interaction).moderation.adjust(
            guild_of(interaction), interaction.user.id, user_id, points, reason_in(answers)
        )
        return say("mod-adjusted", member=mention(user_id), total=total)


class BlockForm(ReasonForm):
    """Ask why a member is kept out of something, and whether what they have open is closed with it.

    Args:
        open_boosts: How many boosts of theirs could be closed; where there is none, nothing is asked.
    """

    template = re.compile(
        r"moderation:v1:block:(?P<user_id>\d{1,19}):(?P<scope>boosts|rounds|both):(?P<days>\d{1,3})"
    )

    def __init__(self, user_id: int, scope: Scope, days: int, *, open_boosts: int = 0) -> None:
        super().__init__(say("mod-block-title"), f"moderation:v1:block:{user_id}:{scope.value}:{days}")
        if open_boosts:
            self.add_item(_boosts_field(open_boosts))

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Keep them out from now on."""
        user_id = int(match["user_id"])
        kept_out = await services_of(interaction).moderation.suspend(
            guild_of(interaction),
            interaction.user.id,
            user_id,
            Scope(match["scope"]),
            until=interaction.created_at + timedelta(days=int(match["days"])),
            reason=reason_in(answers),
            closes_boosts=answers.get("boosts") == [_CLOSE],
        )
        member = mention(user_id)
        lines = [
            say(f"mod-blocked-{scope.value}", member=member, until=moment(until, "f"))
            for scope, until in kept_out.ends.items()
        ]
        if kept_out.closed:
            lines.append(say("mod-blocked-closed", count=kept_out.closed))
        # None are left when Discord delivers the form a second time and the block was lifted meanwhile.
        return "\n".join(lines) or say("mod-unblocked", member=member)


def _boosts_field(open_boosts: int) -> discord.ui.Label[Any]:
    options = [
        discord.SelectOption(label=say("mod-block-boosts-leave"), value="leave", default=True),
        discord.SelectOption(label=say("mod-block-boosts-close"), value=_CLOSE),
    ]
    return choice_field("boosts", say("mod-block-boosts", count=open_boosts), options)


class UnblockForm(ReasonForm):
    """Ask why a member may take part again."""

    template = re.compile(r"moderation:v1:unblock:(?P<user_id>\d{1,19})")

    def __init__(self, user_id: int) -> None:
        super().__init__(say("mod-unblock-title"), f"moderation:v1:unblock:{user_id}")

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Let them in again."""
        user_id = int(match["user_id"])
        is_back = await services_of(interaction).moderation.lift(
            guild_of(interaction), interaction.user.id, user_id, reason_in(answers)
        )
        back = [say("mod-unblocked-back")] if is_back else []
        return "\n".join([say("mod-unblocked", member=mention(user_id)), *back])


class GraceForm(ReasonForm):
    """Ask why days are spared, and which, where a weekday may be the one that passed or the one that comes.

    Args:
        spans: The first and last days that may be meant, the likeliest first.
    """

    template = re.compile(rf"moderation:v1:grace:(?P<first>{_DAY}):(?P<last>{_DAY}):(?P<user_id>\d{{1,19}})")

    def __init__(self, spans: Sequence[tuple[date, date]], user_id: int = 0) -> None:
        first, last = spans[0]
        # Either says which days were understood.
        title = (
            say("mod-grace-title", first=_short(first), last=_short(last))
            if len(spans) == 1
            else say("mod-grace-title-open")
        )
        hint = "reason-for-member-hint" if user_id else "reason-for-everybody-hint"
        super().__init__(title, f"moderation:v1:grace:{first}:{last}:{user_id}", hint=hint)
        if len(spans) > 1:
            options = [
                discord.SelectOption(
                    label=say("mod-grace-days", first=_short(first), last=_short(last)),
                    value=f"{first}:{last}",
                    default=(first, last) == spans[0],
                )
                for first, last in spans
            ]
            self.add_item(choice_field("days", say("mod-grace-which"), options))

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Spare them."""
        days = text_in(answers, "days") or f"{match['first']}:{match['last']}"
        first, last = (date.fromisoformat(day) for day in days.split(":"))
        user_id = int(match["user_id"]) or None
        given = await services_of(interaction).moderation.grace(
            guild_of(interaction), interaction.user.id, (first, last), reason_in(answers), user_id
        )
        if not given.is_new:
            return say("mod-grace-before")
        facts = {"first": full_day(first), "last": full_day(last), "grace": str(given.row.id)}
        if user_id is None:
            return say("mod-grace-given", **facts)
        return say("mod-grace-given-member", member=mention(user_id), **facts)


def _short(day: date) -> str:
    return say("day-short", weekday=weekday(day), day=short_day(day))


class EndGraceForm(ReasonForm):
    """Ask why a grace is taken back."""

    template = re.compile(r"moderation:v1:end-grace:(?P<grace_id>\d{1,19})")

    def __init__(self, grace_id: int, *, tells_members: bool = True) -> None:
        form_id = f"moderation:v1:end-grace:{grace_id}"
        super().__init__(say("mod-end-grace-title"), form_id, tells_members=tells_members)

    @classmethod
    async def act(cls, interaction: Interaction, match: re.Match[str], answers: Answers) -> str:
        """Take it back."""
        await services_of(interaction).moderation.end_grace(
            guild_of(interaction), interaction.user.id, int(match["grace_id"]), reason_in(answers)
        )
        return say("mod-grace-ended", grace=match["grace_id"])


ALL = (VoidForm, RestoreForm, AdjustForm, BlockForm, UnblockForm, GraceForm, EndGraceForm)
