"""What moderators read: a member's picture, the audit log, how the community does."""

from collections.abc import Callable
from typing import Any

import discord

from bot.domain.boosts import Boost
from bot.domain.flags import BY_THE_BOT, Flag
from bot.domain.graces import ABSENT
from bot.domain.health import Health
from bot.domain.moderation import Act, Entry, Suspension
from bot.domain.reasons import REASON_LIMIT, Reason
from bot.domain.responses import Response
from bot.domain.streaks import Grace
from bot.domain.wording import quote, shorten
from bot.services.health import HealthReport
from bot.services.history import Told
from bot.services.moderation import MemberRecord
from bot.texts import say
from bot.ui.cards import Card, Line, Picture, divider, rows_of
from bot.ui.pager import Page, book_button, page_row
from bot.ui.pictures import health as pictures
from bot.ui.pictures.words import spoken_name
from bot.ui.places import place_of
from bot.ui.reasons import reason_lines
from bot.ui.theme import Colour, mention, moment
from cogs.moderation.choices import change

AUDIT_PAGE = 8

RESPONSES_PAGE = 6
"""A section, its text, its button and a divider each: with the frame below the 40 parts of a message."""

REASON_SHOWN = 45
"""Characters of each reason in a list; the whole of it stands in the log channel."""

NOTE_SHOWN = 120

TITLE_SHOWN = 60

CASES_SHOWN = 3

CHOICE_NAME_LIMIT = 100
"""Characters of a suggestion (Discord)."""

UNHEARD_SHOWN = 10


def member_card(record: MemberRecord) -> Card:
    """Return one member's whole picture."""
    member = record.member
    lines = [say("mod-member-title", member=mention(member.user_id))]
    if member.left_at is not None:
        lines.append(say("mod-member-left", at=moment(member.left_at)))
    lines.append(say("mod-member-sums", given=record.given, peers=record.peers, received=record.received))
    if record.adjusted:
        lines.append(say("mod-member-adjusted", points=f"{record.adjusted:+d}"))
    lines += [_suspension(each) for each in record.suspensions]
    if record.flags:
        waiting = sum(flag.verdict is None for flag in record.flags)
        lines.append(say("mod-member-flags", count=len(record.flags), waiting=waiting))
        lines += [_case(flag) for flag in record.flags[:CASES_SHOWN]]
        if any(flag.raised_by == BY_THE_BOT for flag in record.flags):
            lines.append(say("mod-member-noticed"))
    parts = ["\n".join(lines)]
    if record.responses:
        shown = [_response(each, member.user_id, say(f"did-{each.kind.value}")) for each in record.responses]
        parts.append("\n".join([say("mod-member-responses"), *shown]))
    if record.acts:
        parts.append("\n".join([say("mod-member-acts"), *(entry_line(each) for each in record.acts)]))
    if len(parts) == 1:
        parts.append(say("mod-member-empty"))
    leaf = [book_button(say("mod-member-all"), "responses", str(member.user_id))] if record.responses else []
    return Card(*parts, *rows_of(leaf))


def responses_card(page: Page[Told], user_id: int) -> Card:
    """Return one page of all that a member gave and received."""
    back = rows_of([book_button(say("mod-responses-back"), "member", str(user_id))])
    if not page.items:
        return Card(say("mod-responses-empty", member=mention(user_id)), *back)
    parts: list[Line] = []
    for told in page.items:
        parts += [divider(), _told(told, user_id)]
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    title = say("mod-responses-title", member=mention(user_id))
    return Card(title, *parts[1:], *place, *page_row("responses", str(user_id), page), *back)


def audit_card(page: Page[Entry]) -> Card:
    """Return one page of the audit log."""
    if not page.items:
        return Card(say("audit-empty"))
    lines = "\n".join(entry_line(entry) for entry in page.items)
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(say("audit-title"), lines, *place, *page_row("audit", "", page))


def entry_card(entry: Entry) -> Card:
    """Return one act, as the log channel shows it."""
    return Card(_with_reason(entry, REASON_LIMIT), colour=Colour.OVER)


def entry_line(entry: Entry) -> str:
    """Return one act in a list."""
    return _with_reason(entry, REASON_SHOWN)


def grace_choice(number: int, grace: Grace, name: str | None) -> str:
    """Return a grace as a suggestion of an option: plain text, on one line.

    Args:
        name: The member's whom it spares; None for everybody.
    """
    text = say(
        "mod-grace-choice",
        grace=str(number),
        first=grace.starts_on.isoformat(),
        last=grace.ends_on.isoformat(),
        whom=say("mod-grace-everybody") if name is None else spoken_name(name),
    )
    reason = say("streak-grace-absent") if grace.label == ABSENT else grace.label
    return shorten(f"{text} · {reason}" if reason else text, CHOICE_NAME_LIMIT)


def no_flags_card() -> Card:
    """Return that nothing waits."""
    return Card(say("flags-empty"), colour=Colour.GOOD)


def health_facts(report: HealthReport) -> pictures.Health:
    """Return what the picture of a community's health shows."""
    return pictures.Health(
        period=say("health-period"),
        before_period=say("health-period-before"),
        now=_figures(report.now),
        before=_figures(report.before),
    )


def health_card(report: HealthReport, picture: Picture | None = None) -> Card:
    """Return how the community does, each figure beside the one before."""
    figures = [
        _figure("responses", report, lambda health: health.responses, str),
        _figure("givers", report, lambda health: health.givers, str),
        _figure("boosts", report, lambda health: health.boosts, str),
        _figure("answered", report, lambda health: health.answered, _percent),
        _figure("answered-enough", report, lambda health: health.answered_enough, _percent),
        _figure("hours-to-first", report, lambda health: health.hours_to_first, _hours),
        _figure("reciprocity", report, lambda health: health.reciprocity, _percent),
        _figure("top-share", report, lambda health: health.top_share, _percent),
        _figure("newcomers-answered", report, lambda health: health.newcomers_answered, _percent),
        _figure("unheard-count", report, _count_unheard, str),
        _figure("unanswered-count", report, _count_unanswered, str),
    ]
    return Card(
        say("health-title", first=report.first_on.isoformat(), last=report.last_on.isoformat()),
        "\n".join(figures),
        divider(),
        _unanswered(report.waiting, report.waiting_more),
        _unheard(report.now.unheard),
        picture=picture,
    )


def _figures(health: Health) -> pictures.HealthFigures:
    return pictures.HealthFigures(
        answered=health.answered,
        answered_well=health.answered_enough,
        first_response_hours=health.hours_to_first,
        reciprocity=health.reciprocity,
        top_five=health.top_share,
        newcomers_answered=health.newcomers_answered,
        unheard=_count_unheard(health),
        unanswered=_count_unanswered(health),
    )


def _count_unheard(health: Health) -> int | None:
    return len(health.unheard) if health.givers or health.boosts else None


def _count_unanswered(health: Health) -> int | None:
    return len(health.unanswered) if health.boosts else None


def _figure(
    name: str,
    report: HealthReport,
    value_of: Callable[[Health], float | None],
    show: Callable[[float], str],
) -> str:
    now, before = (
        say("health-nothing") if (value := value_of(health)) is None else show(value)
        for health in (report.now, report.before)
    )
    return say("health-figure", name=say(f"health-{name}"), now=now, before=before)


def _percent(share: float) -> str:
    return f"{share:.0%}"


def _hours(hours: float) -> str:
    return say("health-hours", hours=f"{hours:.1f}")


def _unanswered(waiting: tuple[Boost, ...], more: int) -> str:
    if not waiting:
        return say("health-all-answered")
    lines = [
        say(
            "health-unanswered-line",
            title=quote(shorten(boost.title, TITLE_SHOWN)),
            author=mention(boost.author_id),
            at=moment(boost.requested_at),
        )
        for boost in waiting
    ]
    if more:
        lines.append(say("health-unanswered-more", more=more))
    return "\n".join([say("health-unanswered"), *lines])


def _unheard(unheard: tuple[int, ...]) -> str:
    if not unheard:
        return say("health-all-heard")
    named = ", ".join(mention(user_id) for user_id in unheard[:UNHEARD_SHOWN])
    return say("health-unheard", members=named, more=max(0, len(unheard) - UNHEARD_SHOWN))


def _suspension(suspension: Suspension) -> str:
    return say(f"mod-member-blocked-{suspension.scope.value}", until=moment(suspension.until, "f"))


def _case(flag: Flag) -> str:
    state = "waiting" if flag.verdict is None else "decided"
    why = flag.decision_reason or flag.decision_for_member
    return say(
        f"mod-member-case-{state}",
        case=str(flag.id),
        kind=say(f"flag-kind-{flag.kind.value}"),
        at=moment(flag.raised_at, "d"),
        reason=quote(shorten(" ".join(why.split()), TITLE_SHOWN)),
    )


def _told(told: Told, user_id: int) -> Line:
    """Return a response with all that helps to judge it, and the way to it if there is one."""
    response = told.response
    did = say(f"did-{response.kind.value}")
    if told.boost is not None:
        did = say("did-for-boost", did=did, title=quote(shorten(told.boost.title, TITLE_SHOWN)))
    elif response.channel_id is not None:
        did = say("did-on-discord", did=did, channel=f"<#{response.channel_id}>")
    lines = [_response(response, user_id, did)]
    if response.note:
        lines.append(f"> {quote(shorten(' '.join(response.note.split()), NOTE_SHOWN))}")
    text, url = "\n".join(lines), place_of(response)
    if url is None:
        return discord.ui.TextDisplay[Any](text)
    return discord.ui.Section[Any](text, accessory=discord.ui.Button(label=say("response-see"), url=url))


def _response(response: Response, user_id: int, did: str) -> str:
    is_given = response.giver_id == user_id
    return say(
        "mod-member-given" if is_given else "mod-member-received",
        response=str(response.id),
        did=did,
        peer=mention(response.receiver_id if is_given else response.giver_id),
        at=moment(response.responded_at, "d"),
        status=say(f"status-{response.status.value}"),
    )


def _with_reason(entry: Entry, limit: int) -> str:
    return "\n".join([_entry(entry), *reason_lines(Reason(entry.for_member, entry.reason), limit)])


def _entry(entry: Entry) -> str:
    facts: dict[str, Any] = dict(entry.facts)
    member = mention(entry.member_id) if entry.member_id else ""
    if entry.act is Act.SETUP:
        facts = change(entry.facts)
    if entry.act in (Act.BLOCK, Act.UNBLOCK):
        key = f"audit-{entry.act.value}-{facts.pop('scope')}"
        facts["until"] = f"<t:{facts['until']}:f>"
        facts.setdefault("closed", 0)
    elif entry.act in (Act.GRACE, Act.END_GRACE):
        key = f"audit-{entry.act.value}-{'member' if entry.member_id else 'everybody'}"
    elif entry.act in (Act.UPHOLD, Act.DISMISS) and facts:
        key = f"audit-{entry.act.value}-about"
        about = say(f"audit-about-{facts['kind']}", number=str(facts["about"]), member=member)
        facts = {"about": about}
    elif entry.act is Act.ROUND:
        key = f"audit-round-{facts.pop('change')}"
        facts["opens"] = f"<t:{facts['opens']}:f>"
    else:
        key = f"audit-{entry.act.value}"
    return say(
        key,
        **facts,
        actor=mention(entry.actor_id),
        at=moment(entry.at, "f"),
        member=member,
        subject=str(entry.subject_id or ""),
    )
