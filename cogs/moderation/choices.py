"""What moderators set up, in words: the name of each choice, and what was chosen before and since."""

from collections.abc import Mapping

from bot.domain.moderation import Choice
from bot.domain.rankings import Metric, Period
from bot.domain.rounds import WEEKDAYS
from bot.domain.wording import ELLIPSIS, shorten
from bot.texts import say
from bot.ui import rankings as words

ROLES_SHOWN = 3
"""Roles of milestones in a line; all of them, eight lines a page, would not fit one message."""

VALUE_SHOWN = 60


def change(facts: Mapping[str, Choice]) -> dict[str, str]:
    """Return what an entry about a choice says: the choice, the old value and the new one."""
    name, _, channel_id = str(facts["what"]).partition(":")
    what = say(f"choice-{name.replace('_', '-')}", channel=f"<#{channel_id}>")
    if name == "milestone_roles":
        before, after = (str(facts[each]).split() for each in ("before", "after"))
        return {"what": what, "before": _roles(before, after), "after": _roles(after, before)}
    return {"what": what, **{each: _value(name, facts[each]) for each in ("before", "after")}}


def _value(name: str, value: Choice) -> str:
    if value is None or value == "":
        return say("choice-none")
    if isinstance(value, bool):
        return say("choice-on" if value else "choice-off")
    if name.endswith("_channel_id"):
        return f"<#{value}>"
    if name.endswith("_role_id"):
        return f"<@&{value}>"
    if name == "ranking_schedule":
        channel_id, weekday, hour, metric, period = str(value).split()
        return say(
            "choice-ranking",
            channel=f"<#{channel_id}>",
            at=say("ranking-at", weekday=say(f"weekday-{WEEKDAYS[int(weekday)]}"), hour=hour),
            what=words.named(Metric(metric), Period(period)),
        )
    if name == "challenge_weekday":
        return say(f"weekday-{WEEKDAYS[int(value)]}")
    return shorten(str(value), VALUE_SHOWN)


def _roles(named: list[str], others: list[str]) -> str:
    """Return the roles not among the others: entries of older versions name every length."""
    pairs = [each.split(":") for each in named if each not in others]
    shown = [f"{length}: <@&{role_id}>" for length, role_id in pairs[:ROLES_SHOWN]]
    more = [ELLIPSIS] if len(pairs) > ROLES_SHOWN else []
    return ", ".join([*shown, *more]) or say("choice-none")
