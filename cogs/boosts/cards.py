"""What boosts look like: functions of outcomes that await nothing."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.domain.boosts import Boost, CountedBoost, State
from bot.domain.calls import CallState
from bot.domain.outbox import Letter
from bot.domain.responses import Kind
from bot.domain.wording import quote, shorten, spoiler
from bot.services.boosts import BoostView, Suggestion
from bot.services.calls import PeersCalled
from bot.services.responses import ResponseRecorded
from bot.texts import say
from bot.ui.cards import Card, divider, rows_of
from bot.ui.pager import Page, page_row
from bot.ui.receipts import progress_line
from bot.ui.responding import RESPOND, before_text
from bot.ui.theme import Colour, blockquote, mention, moment, progress_dots
from cogs.boosts import buttons

THANKED_SHOWN = 15
"""Peers thanked by name on one card; the rest are counted, so that the card stays a card."""

THREAD_NAME_LIMIT = 100
"""Characters of a thread's name (Discord)."""

PAGE_SIZE = 5

SAVED_SHOWN = 8
"""A section, its text, its button and a divider each: nine would be more than the 40 parts of a message."""


def boost_card(view: BoostView) -> Card:
    """Return a boost's public message, as it stands now."""
    boost = view.boost
    if boost.state is State.REMOVED:
        return Card(say("boost-removed"), colour=Colour.OVER)
    rows = _live_rows(boost) if boost.state.is_live else [discord.ui.ActionRow(open_button(boost))]
    return Card(
        _heading(boost),
        _body(boost),
        divider(),
        *_standing(view),
        *rows,
        colour=_colour(boost),
        thread_name=shorten(say("boost-thread", title=boost.title), THREAD_NAME_LIMIT),
    )


def list_card(
    page: Page[CountedBoost], *, args: str, viewer_id: int, is_mine: bool, is_filtered: bool
) -> Card:
    """Return one page of open boosts, each with its button.

    Args:
        viewer_id: Who looks at it: their own boosts have another button.
    """
    if not page.items:
        reason = "boost-list-empty-mine" if is_mine else "boost-list-empty"
        return Card(say("boost-list-empty-filtered" if is_filtered and not is_mine else reason))
    title = say("boost-list-title-mine" if is_mine else "boost-list-title")
    sections = _sections(page.items, viewer_id)
    place = [say("pager-place", page=page.number + 1, count=page.count)] if page.count > 1 else []
    return Card(title, *sections, *place, *page_row("boosts", args, page))


def saved_card(saved: Sequence[CountedBoost]) -> Card:
    """Return a member's list from "Save for later"; the newest, as many as fit one message."""
    if not saved:
        return Card(say("boost-saved-empty"))
    return Card(say("boost-saved-title"), *_sections(saved[:SAVED_SHOWN]))


def suggestion_card(suggestion: Suggestion | None) -> Card:
    """Return the boost to answer now, and why this one; or that nothing waits."""
    if suggestion is None:
        return Card(say("boost-next-empty"), colour=Colour.GOOD)
    boost = suggestion.candidate.boost
    reasons = _reasons(suggestion)
    row: list[discord.ui.Item[Any]] = [
        open_button(boost),
        RESPOND.button(boost.guild_id, boost.id),
        buttons.SAVE.button(boost.guild_id, boost.id),
    ]
    if suggestion.others:
        row.append(buttons.ANOTHER.button(boost.guild_id, boost.id))
    return Card(
        say("boost-next-title"),
        f"**{quote(boost.title)}**\n{_byline(boost)}",
        _body(boost),
        *([divider(), "\n".join(reasons)] if reasons else []),
        say("boost-next-others", others=suggestion.others),
        *rows_of(row),
    )


def recorded_card(recorded: ResponseRecorded) -> Card:
    """Return the receipt for a response."""
    author = mention(recorded.boost.author_id)
    did = say(f"did-{recorded.response.kind.value}")
    if recorded.is_new:
        text = say("respond-recorded", author=author, did=did, helped=recorded.helped_this_week)
    else:
        text = before_text(recorded.response)
    lines = [text] if recorded.progress is None else [text, progress_line(recorded.progress)]
    boost = recorded.boost
    another = buttons.ANOTHER.button(boost.guild_id, boost.id, text="respond-another")
    return Card(*lines, *rows_of([another]), colour=Colour.GOOD)


def called_card(called: PeersCalled) -> Card:
    """Return who was called and who was not, and why."""
    count = sum(state is CallState.CALLED for state in called.states.values())
    lines = [
        say(f"call-state-{state.value}", peer=mention(user_id)) for user_id, state in called.states.items()
    ]
    colour = Colour.GOOD if count else Colour.WARM
    return Card(say("call-heading", count=count), "\n".join(lines), colour=colour)


def call_card(view: BoostView) -> Card:
    """Return what a called peer reads."""
    boost = view.boost
    author, title = mention(boost.author_id), quote(boost.title)
    row = [
        open_button(boost),
        RESPOND.button(boost.guild_id, boost.id),
        buttons.SAVE.button(boost.guild_id, boost.id),
    ]
    text = say("call-notice", author=author, title=title, news=_body(boost))
    return Card(text, say("call-hint"), *rows_of(row), colour=Colour.WARM)


def removed_notice_card(boost: Boost) -> Card:
    """Return what an author reads whose boost was taken down."""
    lines = [say("boost-removed-notice", title=quote(boost.title))]
    if boost.end_reason:
        lines.append(f"{say('moderators-say')}\n{blockquote(quote(boost.end_reason))}")
    return Card("\n".join([*lines, say("boost-removed-hint")]), colour=Colour.WARM)


def refused_card(view: BoostView, letter: Letter) -> Card:
    """Return what an author reads whose boost Discord does not accept, with the way to mend it."""
    boost = view.boost
    # The letter's key says what is at fault: its own reason is about itself.
    text = say("boost-refused-notice", title=quote(boost.title), fault=letter.key.split(":")[2])
    edit = buttons.EDIT.button(boost.guild_id, boost.id)
    return Card(text, *rows_of([edit]), colour=Colour.ALERT)


def close_card(boost: Boost) -> Card:
    """Return the question before a boost is closed."""
    text = say("boost-close-sure", title=quote(boost.title))
    return Card(text, *rows_of([buttons.CLOSE_NOW.button(boost.guild_id, boost.id)]), colour=Colour.WARM)


def open_button(boost: Boost) -> discord.ui.Button[Any]:
    """Return the button that opens the boosted link."""
    is_named = boost.platform not in ("Website", "Blog")
    label = say("boost-open-link", platform=boost.platform) if is_named else say("boost-open-website")
    return discord.ui.Button(label=label, url=boost.link)


def kind_names(kinds: Sequence[Kind]) -> str:
    """Return kinds as members read them."""
    return ", ".join(say(f"kind-{kind.value}") for kind in kinds)


def _heading(boost: Boost) -> str:
    return f"{say('boost-heading', title=quote(boost.title))}\n{_byline(boost)}"


def _byline(boost: Boost) -> str:
    author = mention(boost.author_id)
    if boost.genre is None:
        return say("boost-byline", author=author, platform=boost.platform)
    genre = say(f"genre-{boost.genre.value}")
    return say("boost-byline-genre", author=author, platform=boost.platform, genre=genre)


def _body(boost: Boost) -> str:
    if not boost.content_warning:
        return quote(boost.news)
    warning = say("boost-warning", warning=quote(boost.content_warning))
    return f"{warning}\n{spoiler(boost.news)}\n{say('boost-warning-hint')}"


def _standing(view: BoostView) -> list[str]:
    boost = view.boost
    if not boost.state.is_live:
        if not view.peers:
            key = "boost-ended-nobody" if boost.state is State.EXPIRED else "boost-ended-closed"
            return [say(key)]
        return [f"{say(f'boost-ended-{boost.state.value}')} {_thanks(view)}"]
    key = "boost-progress-fulfilled" if boost.state is State.FULFILLED else "boost-progress"
    progress = say(
        key,
        dots=progress_dots(view.peers, boost.wanted),
        peers=view.peers,
        wanted=boost.wanted,
        until=moment(boost.expires_at),
    )
    wishes = [say("boost-kinds", kinds=kind_names(boost.kinds))]
    if view.favourites:
        wishes.append(
            say("boost-favourites", author=mention(boost.author_id), kinds=kind_names(view.favourites))
        )
    return ["\n".join(wishes), progress]


def _thanks(view: BoostView) -> str:
    shown = view.thanked[:THANKED_SHOWN]
    named, more = ", ".join(mention(user_id) for user_id in shown), view.peers - len(shown)
    if not shown:
        return say("boost-thanks-unnamed", peers=more)
    return say("boost-thanks-more", peers=named, more=more) if more > 0 else say("boost-thanks", peers=named)


def _live_rows(boost: Boost) -> list[discord.ui.ActionRow[Any]]:
    about = (boost.guild_id, boost.id)
    return [
        discord.ui.ActionRow(open_button(boost), RESPOND.button(*about), buttons.SAVE.button(*about)),
        discord.ui.ActionRow(
            buttons.EDIT.button(*about), buttons.CLOSE.button(*about), buttons.REPORT.button(*about)
        ),
    ]


def _colour(boost: Boost) -> Colour:
    return {State.OPEN: Colour.CALM, State.FULFILLED: Colour.GOOD}.get(boost.state, Colour.OVER)


def _sections(boosts: Sequence[CountedBoost], viewer_id: int = 0) -> list[discord.ui.Item[Any]]:
    """Return boosts one below the other; a line between keeps each button with its own."""
    parts: list[discord.ui.Item[Any]] = []
    for counted in boosts:
        parts += [divider(), _section(counted, is_mine=counted.boost.author_id == viewer_id)]
    return parts[1:]


def _section(counted: CountedBoost, *, is_mine: bool) -> discord.ui.Section[Any]:
    boost = counted.boost
    text = say(
        "boost-list-line",
        title=quote(boost.title),
        byline=_byline(boost),
        dots=progress_dots(counted.peers, boost.wanted),
        peers=counted.peers,
        wanted=boost.wanted,
        until=moment(boost.expires_at),
    )
    action = buttons.EDIT if is_mine else RESPOND
    return discord.ui.Section(text, accessory=action.button(boost.guild_id, boost.id))


def _reasons(suggestion: Suggestion) -> list[str]:
    candidate, boost = suggestion.candidate, suggestion.candidate.boost
    author = mention(boost.author_id)
    reasons: list[str] = []
    if suggestion.is_left_alone:
        reasons.append(say("boost-next-left-alone"))
    elif candidate.peers == 0:
        reasons.append(say("boost-next-first"))
    if candidate.is_owed:
        reasons.append(say("boost-next-owed", author=author))
    if candidate.by_newcomer:
        reasons.append(say("boost-next-newcomer", author=author))
    if candidate.is_liked and boost.genre is not None:
        reasons.append(say("boost-next-liked", genre=say(f"genre-{boost.genre.value}")))
    return reasons
