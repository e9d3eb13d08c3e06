"""What rounds look like to members: functions of outcomes that await nothing."""

from typing import Any

import discord

from bot.domain.boosts import Boost
from bot.domain.rounds import Round, RoundState
from bot.domain.wording import quote, shorten
from bot.services.responses import ResponseLogged
from bot.services.round_views import Announcement, Result, WeekProgress
from bot.services.rounds import PeerNews, Week
from bot.texts import say
from bot.ui.cards import Card, divider, rows_of
from bot.ui.responding import before_text
from bot.ui.theme import Colour, mention, moment, progress_dots
from cogs.rounds import buttons

NAMED = 20
"""Members named in one line of a result; the rest are counted."""

NEWS_SHOWN = 120
"""Characters of a peer's news: five of them must fit on one card, and on a phone."""


def announcement_card(shown: Announcement) -> Card:
    """Return a round's public message, as it stands now."""
    round_ = shown.round
    lines = announcement_lines(shown)
    if round_.state is RoundState.CLOSED:
        return Card(*lines, *_row(round_, buttons.MINE), colour=Colour.OVER)
    return Card(
        *lines,
        *_row(round_, buttons.JOIN, buttons.MINE, buttons.REST),
        ping_roles=[shown.role_id] if shown.role_id else [],
    )


def announcement_lines(shown: Announcement) -> list[str | discord.ui.Item[Any]]:
    """Return what a round's message says, without its buttons."""
    round_, title = shown.round, say("round-title")
    if round_.state is RoundState.CLOSED:
        return [title, *_theme(round_), say("round-over", responses=shown.progress.responses)]
    return [
        title,
        *_theme(round_),
        _task(round_),
        *([say("round-late")] if round_.is_late else []),
        divider(),
        progress_line(shown.progress),
        *([_last(shown.last)] if shown.last else []),
        *([say("round-role", role=f"<@&{shown.role_id}>")] if shown.role_id else []),
    ]


def progress_line(progress: WeekProgress) -> str:
    """Return how a round goes, in a line that also makes sense for nobody, one and two."""
    if progress.members == 0:
        return say("round-progress-none")
    if progress.members == 1:
        return say("round-progress-one", responses=progress.responses)
    return say(
        "round-progress",
        members=progress.members,
        completed=progress.completed,
        responses=progress.responses,
    )


def result_card(result: Result) -> Card:
    """Return what became of a week: thanks by name, and nobody named for what they did not do."""
    lines = [say("round-result-total", responses=result.progress.responses)]
    if result.completed:
        hidden = result.progress.completed - len(result.completed)
        lines.append(say("round-result-completed", peers=_names(result.completed, hidden=hidden)))
    if result.first_givers:
        lines.append(say("round-result-first", peers=_names(result.first_givers)))
    if result.meetings:
        shown = [f"{mention(one)} & {mention(other)}" for one, other in result.meetings[: NAMED // 2]]
        met = _list(shown, len(result.meetings) - len(shown))
        lines.append(say("round-result-met", pairs=met))
    return Card(say("round-result-title"), *_theme(result.round), "\n".join(lines), colour=Colour.GOOD)


def week_card(week: Week, *, receipt: str = "") -> Card:
    """Return a member's own week: their peers, how far they have come, and what they can do now.

    Args:
        receipt: What to say first about something they have just done.
    """
    told = [receipt] if receipt else []
    if week.suspended_until is not None:
        text = say("round-week-suspended", until=moment(week.suspended_until, "f"))
        return Card(*told, text, colour=Colour.WARM)
    if week.round is None:
        key = "round-week-joined" if _is_joined(week) else "round-week-between"
        return Card(*told, say(key, at=moment(week.next_at)) if week.next_at else say("round-week-none"))
    if not week.is_in:
        key = "round-week-resting" if _is_joined(week) else "round-week-not-in"
        return Card(*told, say(key), *_row(week.round, buttons.JOIN), colour=Colour.WARM)
    assert week.progress is not None, "they are in"  # noqa: S101 - narrows the type
    parts: list[str | discord.ui.Item[Any]] = [say("round-week-title"), *_theme(week.round), _own(week)]
    for peer in week.peers:
        parts += [_peer(peer), *_answers(week, peer)]
    parts += _hints(week)
    colour = Colour.GOOD if week.progress.is_complete else Colour.CALM
    return Card(*told, *parts, colour=colour)


def receipt_of(logged: ResponseLogged) -> str:
    """Return what to say about a response to a peer that was just recorded."""
    response = logged.response
    facts = {"author": mention(response.receiver_id), "did": say(f"did-{response.kind.value}")}
    if not logged.is_new:
        return before_text(response)
    return say("respond-recorded", helped=logged.helped_this_week, **facts)


def status_card(shown: Announcement, week: Week) -> Card:
    """Return how the server's week goes, and the member's place in it."""
    assert week.round is not None, "a round is open"  # noqa: S101 - narrows the type
    lines = [_task(week.round), progress_line(shown.progress)]
    if week.next_at is not None:
        lines.append(say("round-next", at=moment(week.next_at, "F")))
    way_in = [] if week.suspended_until else [buttons.JOIN]
    row = [buttons.MINE] if week.is_in else way_in
    return Card(say("round-title"), *_theme(week.round), "\n".join(lines), *_row(week.round, *row))


def notice_card(key: str, guild_id: int, round_id: int, *, colour: Colour = Colour.CALM, until: str) -> Card:
    """Return a short letter about a member's week, with the way to their peers.

    Args:
        key: The letter's text.
        until: When the week ends.
    """
    return Card(say(key, until=until), *rows_of([buttons.MINE.button(guild_id, round_id)]), colour=colour)


def reminder_card(week: Week) -> Card:
    """Return the note in the middle of the week: how it stands, and the way to the peers."""
    assert week.round is not None, "a round is open"  # noqa: S101 - narrows the type
    return Card(
        say("round-reminder"), _own(week), say("round-reminder-hint"), *_row(week.round, buttons.MINE)
    )


def pause_card(guild_id: int, round_id: int) -> Card:
    """Return what a member reads whom nobody is given any more, because they were away."""
    return Card(say("round-paused"), *rows_of([buttons.JOIN.button(guild_id, round_id)]))


def _is_joined(week: Week) -> bool:
    return week.enrolment is not None and week.enrolment.is_in


def _row(round_: Round, *actions: Any) -> list[discord.ui.ActionRow[Any]]:
    return rows_of(action.button(round_.guild_id, round_.id) for action in actions)


def _theme(round_: Round) -> list[str]:
    return [say("round-theme", theme=quote(round_.theme))] if round_.theme else []


def _task(round_: Round) -> str:
    key = "round-task-named" if round_.named_only else "round-task"
    return say(key, target=round_.target, until=moment(round_.closes_at))


def _last(last: WeekProgress) -> str:
    return say("round-last", completed=last.completed, responses=last.responses)


def _own(week: Week) -> str:
    assert week.round is not None, "a round is open"  # noqa: S101 - narrows the type
    assert week.progress is not None, "they are in"  # noqa: S101 - narrows the type
    done, needed = week.progress.answered, week.progress.needed
    if week.progress.is_complete:
        return say("round-week-complete", done=done)
    if week.alone is not None:
        return say(f"round-week-alone-{week.alone.value}")
    facts = {"dots": progress_dots(done, needed), "done": done, "needed": needed}
    return say("round-week-progress", **facts, until=moment(week.round.closes_at))


def _peer(peer: PeerNews) -> str:
    if peer.is_answered:
        return say("round-peer-answered", peer=mention(peer.user_id))
    if peer.boost is None:
        text = say("round-peer-quiet", peer=mention(peer.user_id))
    else:
        key = "round-peer-open" if peer.is_open else "round-peer-latest"
        title, news = quote(peer.boost.title), _news(peer.boost)
        text = say(key, peer=mention(peer.user_id), title=title, news=news)
    if not peer.favourites:
        return text
    kinds = ", ".join(say(f"kind-{kind.value}") for kind in peer.favourites)
    return f"{text}\n{say('round-peer-favourites', kinds=kinds)}"


def _news(boost: Boost) -> str:
    # A content warning hides the text; here is no room to hide it well, so the warning stands in its place.
    if boost.content_warning:
        return say("boost-warning", warning=quote(shorten(boost.content_warning, NEWS_SHOWN)))
    return quote(shorten(" ".join(boost.news.split()), NEWS_SHOWN))


def _answers(week: Week, peer: PeerNews) -> list[discord.ui.ActionRow[Any]]:
    assert week.round is not None, "a round is open"  # noqa: S101 - narrows the type
    row: list[discord.ui.Item[Any]] = []
    if peer.is_answered:
        return []
    if peer.boost is not None and peer.is_open:
        row.append(buttons.RESPOND.button(week.round.guild_id, peer.boost.id))
    else:
        row.append(buttons.ANSWER.button(week.round.guild_id, peer.user_id))
    if peer.boost is not None:
        row.append(discord.ui.Button(label=say("round-peer-see"), url=peer.boost.link))
    if week.can_swap:
        row.append(buttons.SWAP.button(week.round.guild_id, peer.user_id))
    return rows_of(row)


def _hints(week: Week) -> list[str | discord.ui.Item[Any]]:
    parts: list[str | discord.ui.Item[Any]] = []
    boost = week.left_alone
    if boost is not None and week.round is not None:
        row = [
            buttons.RESPOND.button(boost.guild_id, boost.id),
            discord.ui.Button(label=say("round-peer-see"), url=boost.link),
        ]
        text = say("round-left-alone", author=mention(boost.author_id), title=quote(boost.title))
        parts += [divider(), text, *rows_of(row)]
    is_named = week.round is not None and week.round.named_only and week.alone is None
    return [*parts, say("round-week-hint-named" if is_named else "round-week-hint")]


def _names(user_ids: tuple[int, ...], *, hidden: int = 0) -> str:
    shown = [mention(user_id) for user_id in user_ids[:NAMED]]
    return _list(shown, len(user_ids) - len(shown) + hidden)


def _list(shown: list[str], more: int) -> str:
    text = ", ".join(shown)
    return say("round-and-more", shown=text, more=more) if more > 0 else text
