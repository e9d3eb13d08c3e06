"""What moderators read about a case."""

from datetime import timedelta

import discord

from bot.domain.flags import FlagKind, Verdict
from bot.domain.patterns import BURST_SIZE, BURST_SPAN, GROUP_SHARE
from bot.domain.reasons import Reason
from bot.domain.responses import Response
from bot.domain.tracking import TEXTS_COMPARED
from bot.domain.wording import quote
from bot.services.flags import FlagView
from bot.texts import say
from bot.ui.cards import Card, rows_of
from bot.ui.pager import Page, book_button, page_row
from bot.ui.places import place_of
from bot.ui.reasons import reason_lines
from bot.ui.theme import Colour, mention, moment
from cogs.moderation import flag_buttons as buttons

LINK_SHOWN = 200
"""Characters of a link on a case; with longer ones it would not fit one message."""


def flag_card(
    view: FlagView,
    page: Page[FlagView] | None = None,
    *,
    viewer_id: int | None = None,
    leads_on: bool = False,
) -> Card:
    """Return a case: what it is about, and the buttons to decide it or what was decided.

    Who reported a boost is told to a moderator who reads it alone, and not to its writer, who may be one.

    Args:
        page: Where it stands among the cases that wait, for those who go through them.
        viewer_id: Who alone reads it; None where several do.
        leads_on: Whether the next one is offered, once this is decided.
    """
    flag = view.flag
    about = [_ABOUT[flag.kind](view)]
    if flag.kind is FlagKind.REPORT and viewer_id not in (None, view.member_id):
        about.append(say("flag-reported-by", raised_by=mention(flag.raised_by)))
    lines = ["\n".join([*about, say("flag-number", case=str(flag.id))])]
    if flag.verdict is not None:
        onward = [book_button(say("flag-next"), "flags")] if leads_on else []
        return Card(*lines, _decision(view), *rows_of(onward), colour=Colour.OVER)
    row = [buttons.BY_VERDICT[flag.kind, verdict].button(flag.guild_id, flag.id) for verdict in Verdict]
    if view.boost is not None:
        row.append(discord.ui.Button(label=say("flag-see-boost"), url=view.boost.link))
    if view.response is not None and (place := place_of(view.response)):
        row.append(discord.ui.Button(label=say("flag-see-response"), url=place))
    if flag.kind is FlagKind.NEAR_IDENTICAL:
        row.append(discord.ui.Button(label=say("flag-see-message"), url=flag.reason))
    turn = []
    if page is not None and page.count > 1:
        turn = [say("pager-place", page=page.number + 1, count=page.count), *page_row("flags", "", page)]
    return Card(*lines, *rows_of(row), *turn, colour=Colour.ALERT)


def _report(view: FlagView) -> str:
    assert view.boost is not None, "a report is about a boost"  # noqa: S101 - narrows the type
    return say(
        "flag-report",
        title=quote(view.boost.title),
        author=mention(view.boost.author_id),
        reason=f"> {quote(' '.join(view.flag.reason.split()))}",
    )


def _dispute(view: FlagView) -> str:
    assert view.response is not None, "a dispute is about a response"  # noqa: S101 - narrows the type
    facts = {
        "response": str(view.response.id),
        "giver": mention(view.response.giver_id),
        "receiver": mention(view.response.receiver_id),
        "did": say(f"did-{view.response.kind.value}"),
    }
    if view.boost is not None:
        return say("flag-dispute", title=quote(view.boost.title), **facts)
    return say("flag-dispute-elsewhere", day=moment(view.response.responded_at, "D"), **facts)


def _pattern(view: FlagView) -> str:
    pattern = view.pattern
    assert pattern is not None, "it is about a pattern"  # noqa: S101 - narrows the type
    heading = say(
        f"flag-{pattern.kind.value}",
        members=", ".join(mention(user_id) for user_id in pattern.members),
        size=BURST_SIZE,
        minutes=BURST_SPAN // timedelta(minutes=1),
        share=f"{GROUP_SHARE:.0%}",
    )
    return "\n".join([heading, *(_evidence(response) for response in view.evidence)])


def _evidence(response: Response) -> str:
    line = say(
        "flag-evidence",
        response=str(response.id),
        giver=mention(response.giver_id),
        did=say(f"did-{response.kind.value}"),
        receiver=mention(response.receiver_id),
        at=moment(response.responded_at, "f"),
    )
    place = place_of(response)
    return f"{line} · [{say('response-see')}]({place})" if place and len(place) <= LINK_SHOWN else line


def _near_identical(view: FlagView) -> str:
    return say("flag-near-identical", giver=mention(view.flag.raised_by), compared=TEXTS_COMPARED)


_ABOUT = {
    FlagKind.REPORT: _report,
    FlagKind.DISPUTE: _dispute,
    FlagKind.BURST: _pattern,
    FlagKind.CLOSED_GROUP: _pattern,
    FlagKind.NEAR_IDENTICAL: _near_identical,
}

_DECIDED_AS = {FlagKind.BURST: "pattern", FlagKind.CLOSED_GROUP: "pattern"}
"""Kinds of which decisions are told in the same words."""


def _decision(view: FlagView) -> str:
    flag, response = view.flag, view.response
    assert flag.verdict is not None, "decided"  # noqa: S101 - narrows the type
    assert flag.decided_by is not None, "decided"  # noqa: S101 - narrows the type
    assert flag.decided_at is not None, "decided"  # noqa: S101 - narrows the type
    subject = _DECIDED_AS.get(flag.kind, flag.kind.value)
    outcome = "overtaken" if view.is_overtaken else flag.verdict.value
    lines = [
        say(
            f"flag-decided-{outcome}-{subject}",
            moderator=mention(flag.decided_by),
            at=moment(flag.decided_at, "f"),
        ),
        *reason_lines(Reason(flag.decision_for_member, flag.decision_reason)),
    ]
    if response is not None and flag.verdict is Verdict.UPHELD and view.can_restore:
        lines.append(say("flag-decided-way-back", response=str(response.id)))
    return "\n".join(lines)
