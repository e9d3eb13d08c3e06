"""Discord's limits: the longest card, form, button and id that this bot can make still fit."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import discord
import pytest
from simcord.components import validate_components, validate_modal

import cogs
from bot.domain.boosts import Candidate, CountedBoost, State
from bot.domain.calls import CallState
from bot.domain.circles import TIES_SHOWN
from bot.domain.favours import Snooze
from bot.domain.flags import FlagKind, Verdict
from bot.domain.genres import Genre
from bot.domain.milestones import Freeze, Milestone
from bot.domain.moderation import Act, Scope
from bot.domain.outbox import CardName
from bot.domain.points import Share, Worth
from bot.domain.responses import NOTE_LIMIT, Kind, KindUnknown, Source, Status
from bot.domain.roles import RolePowerful
from bot.domain.rounds import Progress
from bot.domain.servers import REPLY_LENGTHS, Server
from bot.domain.streaks import MILESTONES, Unit
from bot.domain.tracking import Mode, Rule
from bot.services.boosts import Suggestion
from bot.services.calls import PeersCalled
from bot.services.digests import AllThanked
from bot.services.favours import FavourView
from bot.services.flags import FlagView
from bot.services.gains import Gains
from bot.services.history import Told
from bot.services.milestones import FreezeView
from bot.services.outcomes import Outcome
from bot.services.responses import ResponseLogged, ResponseRecorded, ResponseView
from bot.services.tracking import Explained
from bot.texts import say
from bot.ui.access import (
    BOOST_NEEDS,
    PICTURE_NEEDS,
    READ_NEEDS,
    THREAD_NEEDS,
    PermissionMissing,
    permission_names,
)
from bot.ui.cards import ALT_LIMIT, COMPONENT_LIMIT, TEXT_LIMIT, Card
from bot.ui.forms import Form
from bot.ui.items import CUSTOM_ID_LIMIT, Action
from bot.ui.pager import Page, PageButton, page_row
from bot.ui.pictures.circle import PEERS_DRAWN, Circle, Peer, circle_picture, circle_text
from bot.ui.pictures.health import health_picture
from bot.ui.reporter import refusal_card
from bot.ui.responding import again_card
from bot.ui.roles import POWERS_NAMED
from bot.ui.waiting import waiting_card
from cogs.boosts import cards as boost_cards
from cogs.boosts import forms as boost_forms
from cogs.boosts.cards import PAGE_SIZE, THREAD_NAME_LIMIT
from cogs.circles import circle_card
from cogs.favours import buttons as favour_buttons
from cogs.favours import cards as favour_cards
from cogs.favours import forms as favour_forms
from cogs.leaderboard.forms import ExclusionForm
from cogs.members import FavouritesForm, GenresForm
from cogs.moderation import cards as moderation_cards
from cogs.moderation import flag_cards, flag_forms
from cogs.moderation import forms as moderation_forms
from cogs.moderation.cards import AUDIT_PAGE, RESPONSES_PAGE
from cogs.moderation.outcome_cards import outcome_card
from cogs.responses import cards as response_cards
from cogs.responses import digests, history
from cogs.responses import forms as response_forms
from cogs.rounds import cards as round_cards
from cogs.rounds import forms as round_forms
from cogs.rounds import moderation as round_moderation
from cogs.rounds.moderation import PAGE_SIZE as PAIRS_ON_A_PAGE
from cogs.setup.cards import check_card, points_card, role_refused_card, rules_card, undelivered_card
from cogs.setup.challenge import challenge_card
from cogs.setup.streaks import milestones_card
from cogs.setup.tracking import CHECKED_SHOWN
from cogs.streaks import cards as streak_cards
from cogs.tracking import cards as tracking_cards
from tests.ui import worst
from tests.ui.worst import BOOST, ID, RESPONSE_VIEW

LABEL_LIMIT = 80
"""Characters of a button's label (Discord)."""

COMPONENTS_V2 = 1 << 15
COUNTED = [CountedBoost(replace(BOOST, id=ID - number), 10) for number in range(500)]
WORTH = Worth(3 * Share.FULL, Share.FULL)
TOLD = Told(worst.RESPONSE, BOOST, WORTH)
LIST_ARGS = f"{ID}.{max(Genre, key=len)}"


def _suggested() -> Card:
    candidate = Candidate(boost=BOOST, peers=0, is_owed=True, by_newcomer=True, is_liked=True)
    return boost_cards.suggestion_card(Suggestion(candidate, is_left_alone=True, others=10**6))


def _favours(boosts: int) -> Card:
    peers = [replace(worst.RESPONSE, giver_id=ID - number) for number in range(favour_cards.PAGE_SIZE)]
    views = [
        FavourView(peer, tuple(replace(BOOST, id=ID - 10 * place - number) for number in range(boosts)))
        for place, peer in enumerate(peers)
    ]
    return favour_cards.favours_card(
        Page(views, 99_998, 99_999), guild_id=ID, snoozed=10**6, news=Snooze(ID, worst.AT)
    )


def _snoozed() -> Card:
    snoozes = [Snooze(ID - number, worst.AT) for number in range(favour_cards.SNOOZED_SIZE)]
    return favour_cards.snoozed_card(Page(snoozes, 99_998, 99_999), guild_id=ID)


def _circle() -> Card:
    peers = tuple(Peer(ID - number, "\u0958" * 96, 10**9, 10**9) for number in range(TIES_SHOWN))
    return circle_card(Circle(name="x" * 96, peers=peers, others=10**6), worst.PICTURE, ID)


def _checked() -> Card:
    names = permission_names((*BOOST_NEEDS, *THREAD_NEEDS, *PICTURE_NEEDS))
    line = say("setup-check-channel-missing", name="x" * 20, channel=f"<#{ID}>", permissions=names)
    channels = ", ".join([f"<#{ID}>"] * CHECKED_SHOWN) + " " + say("setup-track-more", count=500)
    tracked = [
        say("setup-check-track-missing", channels=channels, permissions=permission_names(missing))
        for missing in (READ_NEEDS, READ_NEEDS[:1], READ_NEEDS[1:])
    ]
    tracked.append(say("setup-check-track-gone", channels=channels, count=508))
    tracked.append(say("setup-check-track-good", channels=channels))
    reason = say("refusal-role-powerful", role=f"<@&{ID}>", permissions=", ".join(["x" * 60] * POWERS_NAMED))
    roles = [say("setup-check-role-trouble", reason=reason)] * (1 + len(MILESTONES))
    lines = [*[line] * 5, say("setup-channel-public", channel=f"<#{ID}>"), *roles, *tracked]
    return check_card([(False, each) for each in lines], cases=10**6, again=10**6, stuck=10**6)


def _why(*, mode: Mode = Mode.THREADS, is_answer: bool = True, **facts: Any) -> Card:
    length = REPLY_LENGTHS.stop - 1
    explained = Explained(mode, Server(reply_length=length), is_answer=is_answer, **facts)
    return tracking_cards.why_card(worst.POSTED, explained, is_numbered=True)


def _pictured() -> Card:
    peers = tuple(Peer(ID - each, "👩‍👩‍👧‍👦" * 5, 10**9, 10**9) for each in range(200))
    circle = Circle(name="👩‍👩‍👧‍👦" * 5, peers=peers)
    return Card(circle_text(circle), picture=circle_picture(circle))


OF_A_RESPONSE: dict[str, Callable[[ResponseView], Card]] = {
    "response": response_cards.response_card,
    "thanks": response_cards.thanks_card,
    "dispute": response_cards.question_card,
    "undo": response_cards.undo_card,
}

GAINS = Gains(worst.STREAK.main, Progress(5, 5))

CARDS: dict[str, Callable[[], Card]] = {
    **{
        f"boost {state.value}": lambda state=state: boost_cards.boost_card(worst.view(state))
        for state in State
    },
    "list": lambda: boost_cards.list_card(
        Page(COUNTED[:PAGE_SIZE], 99_998, 99_999),
        args=LIST_ARGS,
        viewer_id=1,
        is_mine=False,
        is_filtered=True,
    ),
    "own list": lambda: boost_cards.list_card(
        Page(COUNTED[:PAGE_SIZE], 1, 3), args=LIST_ARGS, viewer_id=1, is_mine=True, is_filtered=True
    ),
    "saved": lambda: boost_cards.saved_card(COUNTED),
    "suggestion": _suggested,
    "recorded": lambda: boost_cards.recorded_card(
        ResponseRecorded(worst.RESPONSE, BOOST, 200, 10**6, is_new=True, progress=Progress(0, 5))
    ),
    "called": lambda: boost_cards.called_card(
        PeersCalled(BOOST, {ID - number: CallState.NOT_ACCEPTING for number in range(3)})
    ),
    "call": lambda: boost_cards.call_card(worst.view(State.OPEN)),
    "waiting letter in the server": lambda: waiting_card(worst.letter(CardName.DIGEST, dm=False)),
    "removed": lambda: boost_cards.removed_notice_card(BOOST),
    "refused": lambda: boost_cards.refused_card(
        worst.view(State.REFUSED),
        replace(worst.letter(CardName.BOOST_REFUSED, dm=True), key="boost-refused:1:words:1"),
    ),
    "undelivered": lambda: undelivered_card({ID - number: 10**6 for number in range(8)}),
    "close": lambda: boost_cards.close_card(BOOST),
    "report": lambda: flag_cards.flag_card(FlagView(worst.FLAG, BOOST, None)),
    "decided report": lambda: flag_cards.flag_card(FlagView(worst.DECIDED, BOOST, None)),
    "waiting report": lambda: flag_cards.flag_card(
        FlagView(worst.FLAG, BOOST), Page([FlagView(worst.FLAG, BOOST)], 5_000, 9_999), viewer_id=1
    ),
    "ring": lambda: flag_cards.flag_card(worst.RING),
    "member's record": lambda: moderation_cards.member_card(worst.RECORD),
    "member's responses": lambda: moderation_cards.responses_card(
        Page([TOLD] * RESPONSES_PAGE, 99_998, 99_999), ID
    ),
    "audit": lambda: moderation_cards.audit_card(Page([worst.ENTRY] * AUDIT_PAGE, 99, 100)),
    "audit of roles": lambda: moderation_cards.audit_card(Page([worst.ROLES_CHANGED] * AUDIT_PAGE, 99, 100)),
    "act": lambda: moderation_cards.entry_card(worst.ENTRY),
    "outcome": lambda: outcome_card(
        Outcome(
            replace(worst.ENTRY, act=Act.VOID, facts={"streak": 10**6, "unit": "week"}),
            ID - 1,
            worst.RESPONSE,
            BOOST,
        )
    ),
    "outcome of a report": lambda: outcome_card(
        Outcome(worst.ENTRY, ID, response=worst.RESPONSE, is_of_look=True)
    ),
    "outcome of a block": lambda: outcome_card(
        Outcome(
            replace(
                worst.ENTRY,
                act=Act.BLOCK,
                facts={"ends_boosts": 10**11, "ends_rounds": 10**11, "closed": 10**3},
            ),
            ID,
        )
    ),
    "taken back": lambda: response_cards.taken_back_card(RESPONSE_VIEW),
    "health": lambda: moderation_cards.health_card(
        worst.HEALTH, health_picture(moderation_cards.health_facts(worst.HEALTH))
    ),
    "response": lambda: response_cards.response_card(RESPONSE_VIEW),
    "thanks": lambda: response_cards.thanks_card(RESPONSE_VIEW),
    "dispute": lambda: response_cards.question_card(RESPONSE_VIEW),
    "favours": lambda: _favours(boosts=20),
    "favours without boosts": lambda: _favours(boosts=0),
    "no favours": lambda: favour_cards.favours_card(
        Page([], 0, 1), guild_id=ID, snoozed=10**6, news=Snooze(ID, worst.AT)
    ),
    "snoozed": _snoozed,
    "answered back": lambda: favour_cards.logged_card(
        ResponseLogged(worst.RESPONSE, 10**6, WORTH, GAINS, is_new=True)
    ),
    "circle": _circle,
    **{
        f"{name} about {source.value}": lambda make=make, source=source: make(worst.view_from(source))
        for source in (Source.THREAD, Source.LOG)
        for name, make in OF_A_RESPONSE.items()
    },
    "undo": lambda: response_cards.undo_card(RESPONSE_VIEW),
    "logged": lambda: response_cards.logged_card(
        ResponseLogged(worst.RESPONSE, 10**6, WORTH, GAINS, is_new=True)
    ),
    "digest": lambda: digests.digest_card(worst.DIGEST),
    "all thanked": lambda: digests.all_thanked_card(AllThanked(tuple(ID - n for n in range(500)))),
    "history": lambda: history.history_card(
        Page([TOLD] * history.PAGE_SIZE, 99_998, 99_999), viewer_id=1, peer_id=ID
    ),
    "why": lambda: history.why_card(worst.explained(WORTH), is_numbered=True),
    "points": lambda: points_card(Server()),
    "dispute flag": lambda: flag_cards.flag_card(FlagView(worst.DISPUTE, BOOST, worst.RESPONSE)),
    "decided dispute": lambda: flag_cards.flag_card(
        FlagView(
            replace(worst.DECIDED, kind=worst.DISPUTE.kind),
            BOOST,
            replace(worst.RESPONSE, status=Status.VOID),
            can_restore=True,
        ),
        leads_on=True,
    ),
    "audit of cases": lambda: moderation_cards.audit_card(Page([worst.CASE_DECIDED] * AUDIT_PAGE, 99, 100)),
    "dispute flag without a boost": lambda: flag_cards.flag_card(
        FlagView(worst.DISPUTE, None, worst.RESPONSE)
    ),
    "streak": lambda: streak_cards.show_card(worst.STREAK, worst.PICTURE),
    "streak of a peer": lambda: streak_cards.show_card(replace(worst.STREAK, is_own=False), worst.PICTURE),
    "calendar": lambda: streak_cards.calendar_card(worst.STREAK, worst.PICTURE),
    "why of a streak": lambda: streak_cards.why_card(worst.STREAK),
    "why in weeks": lambda: streak_cards.why_card(replace(worst.STREAK, unit=Unit.WEEK)),
    "reminder": lambda: streak_cards.remind_card(ID, worst.STREAK, worst.view(State.OPEN)),
    "question": lambda: streak_cards.question_card(ID, ID),
    "milestone": lambda: streak_cards.milestone_card(Milestone(ID, Unit.WEEK, 365, worst.AT.date())),
    "freeze": lambda: streak_cards.freeze_card(FreezeView(Freeze(ID, Unit.WEEK, worst.AT.date()), 2, 10**4)),
    "role refused": lambda: role_refused_card(
        ID, RolePowerful(role=f"<@&{ID}>", permissions=", ".join(["x" * 60] * POWERS_NAMED))
    ),
    "milestones": lambda: milestones_card(
        Server(milestones_channel_id=ID, milestone_roles={str(length): ID for length in MILESTONES})
    ),
    "announcement": lambda: round_cards.announcement_card(replace(worst.ANNOUNCEMENT, role_id=None)),
    "result": lambda: round_cards.result_card(worst.RESULT),
    "week": lambda: round_cards.week_card(worst.WEEK),
    "week after an answer": lambda: round_cards.week_card(
        worst.QUIET_WEEK,
        receipt=round_cards.receipt_of(ResponseLogged(worst.RESPONSE, 10**6, WORTH, GAINS, is_new=True)),
    ),
    "status": lambda: round_cards.status_card(worst.ANNOUNCEMENT, worst.WEEK),
    "reminder of a round": lambda: round_cards.reminder_card(worst.WEEK),
    "preview": lambda: round_moderation.preview_card(worst.ANNOUNCEMENT, worst.PLAN),
    "pairs": lambda: round_moderation.pairs_card(
        worst.ROUND, Page([worst.GIVEN] * PAIRS_ON_A_PAGE, 99_998, 99_999), ""
    ),
    "skipped round": lambda: round_moderation.skipped_card(worst.ROUND),
    "challenge": lambda: challenge_card(worst.PLAN),
    "check": _checked,
    **{f"why not: {rule.value}": lambda rule=rule: _why(rule=rule) for rule in Rule},
    **{
        f"why not in {mode.value}": lambda mode=mode: _why(mode=mode, is_answer=False)
        for mode in Mode
        if mode is not Mode.OFF
    },
    **{
        f"why {status.value}": lambda status=status: _why(response=replace(worst.RESPONSE, status=status))
        for status in Status
    },
    **{
        f"why no more: {rule.value}": lambda rule=rule: _why(
            response=replace(worst.RESPONSE, status=Status.VOID), last=worst.taken_back(rule)
        )
        for rule in (Rule.DELETED, Rule.TOO_SHORT, Rule.RECEIVER_LEFT)
    },
    "not tracked": lambda: _why(mode=Mode.OFF),
    "not seen": _why,
    "unreadable": lambda: tracking_cards.unreadable_card(ID),
    "near-identical": lambda: flag_cards.flag_card(FlagView(worst.COPY)),
    "decided near-identical": lambda: flag_cards.flag_card(FlagView(worst.DECIDED_COPY)),
    "overtaken dispute": lambda: flag_cards.flag_card(
        FlagView(
            replace(worst.DECIDED, kind=FlagKind.DISPUTE, verdict=Verdict.DISMISSED),
            BOOST,
            replace(worst.RESPONSE, status=Status.VOID),
        )
    ),
    "reported answer": lambda: flag_cards.flag_card(
        FlagView(replace(worst.FLAG, kind=FlagKind.NOTICE), BOOST, worst.RESPONSE)
    ),
    "decided report of an answer": lambda: flag_cards.flag_card(
        FlagView(replace(worst.DECIDED, kind=FlagKind.NOTICE), BOOST, worst.RESPONSE, can_restore=True)
    ),
    "another one": lambda: again_card(replace(worst.RESPONSE, note="`" * NOTE_LIMIT)),
    "another one elsewhere": lambda: again_card(
        replace(worst.RESPONSE, source=Source.LOG, kind=Kind.HIGHLIGHT, boost_id=None, message_id=ID)
    ),
    "settled question": lambda: response_cards.question_card(
        ResponseView(replace(worst.RESPONSE, status=Status.CONFIRMED), BOOST)
    ),
    "picture": _pictured,
    "rules": lambda: rules_card(Server()),
    "refusal": lambda: refusal_card(KindUnknown(), kept="\u0958" * 4_000 * 5),
    "refusal with fences": lambda: refusal_card(
        PermissionMissing(channel=f"<#{ID}>", permissions=permission_names((*BOOST_NEEDS, *THREAD_NEEDS))),
        kept="```\n" * 5_000,
    ),
}

FORMS: dict[str, Callable[[], Form]] = {
    "exclude": lambda: ExclusionForm(ID, excludes=True),
    "request": lambda: boost_forms.RequestForm(
        wanted=10,
        days=14,
        genre=max(Genre, key=len),
        warning="x" * 4_000,
        link="x" * 4_000,
        title="x" * 4_000,
    ),
    "edit": lambda: boost_forms.EditForm(BOOST),
    "respond": lambda: boost_forms.RespondForm(BOOST, link_required=True),
    "respond freely": lambda: boost_forms.RespondForm(BOOST, link_required=False),
    "report": lambda: boost_forms.ReportForm(ID, ID),
    "remove": lambda: boost_forms.RemoveForm(ID, ID),
    "decide": lambda: flag_forms.DecisionForm(worst.DISPUTE, Verdict.DISMISSED),
    "run now": round_forms.RunNowForm,
    "skip week": round_forms.SkipWeekForm,
    "answer a peer": lambda: round_forms.AnswerForm(ID, ID),
    "answer back": lambda: favour_forms.AnswerForm(ID, ID),
    "log": lambda: response_forms.LogForm(ID, ID, ID),
    "report an answer": lambda: response_forms.ReportForm(ID, ID),
    "favourites": lambda: FavouritesForm(worst.FAVOURITES),
    "genres": lambda: GenresForm(tuple(Genre)),
    "void": lambda: moderation_forms.VoidForm(ID),
    "restore": lambda: moderation_forms.RestoreForm(ID),
    "adjust": lambda: moderation_forms.AdjustForm(ID, -100),
    "block": lambda: moderation_forms.BlockForm(ID, Scope.BOOSTS, 365),
    "unblock": lambda: moderation_forms.UnblockForm(ID),
    "grace": lambda: moderation_forms.GraceForm([(worst.AT.date(), worst.AT.date())], ID),
    "grace, either": lambda: moderation_forms.GraceForm(
        [(date.max - timedelta(days=days), date.max) for days in range(2)], ID
    ),
    "end grace": lambda: moderation_forms.EndGraceForm(ID),
}


def parts_of(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every component, nested ones included."""
    if isinstance(value, list):
        for each in value:
            yield from parts_of(each)
    elif isinstance(value, dict) and "type" in value:
        yield value
        for name in ("components", "accessory"):
            yield from parts_of(value.get(name))


def length(text: str) -> int:
    """Return the length of a text as the stricter reading of Discord's limits counts it."""
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("name", CARDS)
def test_the_longest_card_fits(name: str) -> None:
    card = CARDS[name]()
    parts = list(parts_of(card.marked(2_000_000_999).to_components()))
    texts = [part["content"] for part in parts if part["type"] == 10]
    buttons = [part for part in parts if part["type"] == 2]

    assert sum(map(length, texts)) < TEXT_LIMIT
    assert len(parts) <= COMPONENT_LIMIT
    assert all(text.strip() for text in texts)
    assert all(0 < length(button["label"]) <= LABEL_LIMIT for button in buttons)
    assert all(len(button.get("custom_id", "")) <= CUSTOM_ID_LIMIT for button in buttons)
    assert all(len(button.get("url") or "") <= 512 for button in buttons)
    pictures = [item for part in parts for item in part.get("items", [])]
    assert all(0 < length(picture["description"]) <= ALT_LIMIT for picture in pictures)
    assert len(card.thread_name) <= THREAD_NAME_LIMIT
    validate_components(card.to_components(), flags=COMPONENTS_V2)


@pytest.mark.parametrize("name", CARDS)
def test_a_card_pings_nobody_but_who_is_spoken_to_in_the_server(name: str) -> None:
    mentions = CARDS[name]().mentions.to_dict()

    assert mentions["parse"] == []
    assert len(mentions.get("users", [])) == (1 if "in the server" in name else 0)


def test_the_longest_title_makes_the_name_of_a_thread() -> None:
    name = boost_cards.boost_card(worst.view(State.OPEN)).thread_name

    assert name.startswith("Talk: ")
    assert len(name) == THREAD_NAME_LIMIT


@pytest.mark.parametrize("name", FORMS)
def test_the_longest_form_fits(name: str) -> None:
    form = FORMS[name]()
    payload = form.to_dict()

    validate_modal(payload)
    assert length(payload["title"]) <= 45
    assert type(form).template.fullmatch(payload["custom_id"]), "its submission is dispatched"
    assert len(payload["custom_id"]) + len("~") + len(str(ID)) <= CUSTOM_ID_LIMIT, "its opening fits, too"
    for label in payload["components"]:
        assert length(label["label"]) <= 45
        assert length(label.get("description") or "") <= 100
        for option in label["component"].get("options", []):
            assert length(option["label"]) <= 100
            assert length(option.get("description") or "") <= 100


def test_no_title_or_label_of_a_form_was_cut_off() -> None:
    """`Form` cuts a title that is too long, so that a translation breaks nothing; English has room."""
    for make in FORMS.values():
        title = make().title
        assert len(title) < 45


def test_every_form_is_measured_here() -> None:
    # By name: discord.py executes a cog's module anew for each bot that loads it.
    known = {
        form.__qualname__
        for form in _subclasses(Form)
        if form.__module__.startswith("cogs.") and hasattr(form, "template")
    }

    assert {type(make()).__qualname__ for make in FORMS.values()} == known


def actions() -> list[Action]:
    """Return every action of every area."""
    found: list[Action] = []
    for module in pkgutil.walk_packages(cogs.__path__, "cogs."):
        found += [
            each for each in vars(importlib.import_module(module.name)).values() if isinstance(each, Action)
        ]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("action", actions(), ids=lambda action: action.name)
def test_an_action_fits_with_the_largest_ids(action: Action) -> None:
    custom_id = action.id_for(ID, ID)

    assert len(custom_id) <= CUSTOM_ID_LIMIT
    match = re.fullmatch(action.template, custom_id)
    assert match is not None
    assert (int(match["guild_id"]), int(match["subject_id"])) == (ID, ID)
    assert length(action.button(ID, ID).label or "") <= LABEL_LIMIT


def test_no_id_is_taken_for_that_of_another_action_or_form() -> None:
    templates = [re.compile(action.template) for action in actions()]

    for action in actions():
        assert sum(bool(template.fullmatch(action.id_for(1, 1))) for template in templates) == 1


def test_as_many_peers_are_named_as_are_drawn() -> None:
    assert TIES_SHOWN == PEERS_DRAWN


def test_the_button_to_snooze_fits_and_is_recognised_with_its_page() -> None:
    custom_id = favour_buttons.snooze_button(ID, ID, 99_998).custom_id

    assert custom_id is not None
    assert len(custom_id) <= CUSTOM_ID_LIMIT
    match = re.fullmatch(favour_buttons.SNOOZE_TEMPLATE, custom_id)
    assert match is not None
    assert match["page"] == "99998"


def test_a_page_button_fits_and_is_recognised() -> None:
    (row,) = page_row("a" * 20, "9" * 60, Page([], 99_998, 99_999))
    ids = [button.custom_id for button in row.children if isinstance(button, discord.ui.Button)]

    assert len(ids) == 2
    for custom_id in ids:
        assert custom_id is not None
        assert len(custom_id) <= CUSTOM_ID_LIMIT
    match = PageButton.__discord_ui_compiled_template__.fullmatch(f"pages:v1:boosts:{LIST_ARGS}:1:n")
    assert match is not None
    assert match["args"] == LIST_ARGS


def _subclasses(form: type[Form]) -> Iterator[type[Form]]:
    for subclass in form.__subclasses__():
        yield subclass
        yield from _subclasses(subclass)
