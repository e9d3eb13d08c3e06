"""What moderators read about a case."""

import discord

from bot.domain.flags import Flag, FlagKind, Verdict
from bot.domain.wording import quote
from bot.services.flags import FlagView
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.theme import Colour, mention, moment
from cogs.flags import buttons


def flag_card(view: FlagView) -> Card:
    """Return a case: what it is about, and the buttons to decide it or what was decided."""
    flag = view.flag
    lines = [_report(view) if flag.kind is FlagKind.REPORT else _dispute(view)]
    if flag.verdict is not None:
        return Card(*lines, _decision(flag), colour=Colour.OVER)
    row = [buttons.BY_VERDICT[flag.kind, verdict].button(flag.guild_id, flag.id) for verdict in Verdict]
    if view.boost is not None:
        row.append(discord.ui.Button(label=say("flag-see-boost"), url=view.boost.link))
    return Card(*lines, *rows_of(row), colour=Colour.ALERT)


def _report(view: FlagView) -> str:
    assert view.boost is not None, "a report is about a boost"  # noqa: S101 - narrows the type
    return say(
        "flag-report",
        title=quote(view.boost.title),
        author=mention(view.boost.author_id),
        raised_by=mention(view.flag.raised_by),
        reason=f"> {quote(' '.join(view.flag.reason.split()))}",
    )


def _dispute(view: FlagView) -> str:
    assert view.response is not None, "a dispute is about a response"  # noqa: S101 - narrows the type
    return say(
        "flag-dispute",
        giver=mention(view.response.giver_id),
        receiver=mention(view.response.receiver_id),
        did=say(f"did-{view.response.kind.value}"),
        title=quote(view.boost.title) if view.boost else "",
    )


def _decision(flag: Flag) -> str:
    assert flag.verdict is not None, "decided"  # noqa: S101 - narrows the type
    assert flag.decided_by is not None, "decided"  # noqa: S101 - narrows the type
    assert flag.decided_at is not None, "decided"  # noqa: S101 - narrows the type
    key = f"flag-decided-{flag.verdict.value}-{flag.kind.value}"
    decided = say(key, moderator=mention(flag.decided_by), at=moment(flag.decided_at, "f"))
    return f"{decided}\n{say('flag-decided-reason', reason=quote(' '.join(flag.decision_reason.split())))}"
