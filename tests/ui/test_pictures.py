"""Pictures: drawn for any facts and any names, readable on a phone, told in words, and beside the loop."""

import asyncio
import io
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.domain.streaks import Grace, History, Pause, Period, State, Streak, Unit, compute_streak
from bot.texts import speaking
from bot.ui.cards import ALT_LIMIT, Picture
from bot.ui.pictures.calendar import StreakCalendar, calendar_picture, calendar_text
from bot.ui.pictures.canvas import HEIGHT_LIMIT, WIDTH, Canvas, Paint
from bot.ui.pictures.circle import PEERS_DRAWN, Circle, Peer, circle_picture, circle_text
from bot.ui.pictures.drawing import draw
from bot.ui.pictures.health import Health, HealthFigures, health_picture, health_text
from bot.ui.pictures.marks import draw_mark
from bot.ui.pictures.ranking import ROWS, Ranking, Row, ranking_picture, ranking_text
from bot.ui.pictures.streak import StreakGlance, streak_picture, streak_text
from bot.ui.pictures.typeset import drawn
from bot.ui.pictures.words import marked_name, marks_of, number, short_day

TODAY = date(2026, 11, 24)
ANY_NAME = st.text(st.characters(), max_size=40)
WORST_NAME = "👩‍👩‍👧‍👦" * 5
"""As long as Discord lets a name be, and in UTF-16, as its clients count, longer."""

HISTORY = History(
    responses={TODAY - timedelta(days=back): back % 4 for back in range(1, 150) if back % 9},
    pauses=[Pause(date(2026, 8, 2), date(2026, 8, 15))],
    graces=[Grace(date(2026, 9, 20), date(2026, 9, 26), "the bot was away")],
    bridged=frozenset({date(2026, 10, 16)}),
)


def streak(history: History, unit: Unit, periods: int, today: date = TODAY) -> Streak:
    return compute_streak(history, today=today, unit=unit, periods=periods)


def calendar(name: str = "Mara", unit: Unit = Unit.DAY, history: History = HISTORY) -> StreakCalendar:
    days, weeks = streak(history, Unit.DAY, 182), streak(history, Unit.WEEK, 26)
    return StreakCalendar(name=name, days=days, weeks=weeks, unit=unit)


def glance(name: str = "Mara", unit: Unit = Unit.DAY, history: History = HISTORY) -> StreakGlance:
    return StreakGlance(name=name, streak=streak(history, unit, 14))


def circle(name: str = "Mara", peers: int = 12, others: int = 0, peer_name: str = "Tom") -> Circle:
    members = tuple(Peer(each, peer_name, each % 3, (each + 1) % 4 + 1) for each in range(peers))
    return Circle(name=name, peers=members, others=others)


def ranking(name: str = "Mara", rows: int = 10, score: float = 12.5) -> Ranking:
    listed = tuple(Row(each + 1, each, name, score - each) for each in range(rows))
    return Ranking(title="Peers helped", period="this week", rows=listed)


FIGURES = HealthFigures(
    answered=0.87,
    answered_well=0.52,
    first_response_hours=6.4,
    reciprocity=0.41,
    top_five=0.38,
    newcomers_answered=0.9,
    unheard=4,
    unanswered=3,
)


def health(now: HealthFigures = FIGURES, before: HealthFigures = FIGURES) -> Health:
    return Health(period="this week", before_period="last week", now=now, before=before)


LARGE = replace(ranking(WORST_NAME, score=10**12 + 0.25), page=10**5, pages=10**6)

CASES: dict[str, tuple[Callable[[Any], Picture], Callable[[Any], str], Any]] = {
    "calendar of days": (calendar_picture, calendar_text, calendar()),
    "calendar of weeks": (calendar_picture, calendar_text, calendar(unit=Unit.WEEK)),
    "calendar of the first day": (calendar_picture, calendar_text, calendar(history=History(responses={}))),
    "streak of days": (streak_picture, streak_text, glance(WORST_NAME)),
    "streak of weeks": (streak_picture, streak_text, glance(unit=Unit.WEEK)),
    **{
        f"circle of {peers}": (circle_picture, circle_text, circle(WORST_NAME, peers, peer_name=WORST_NAME))
        for peers in (0, 1, 2, 3, 12, 13, 200)
    },
    **{
        f"ranking of {rows}": (ranking_picture, ranking_text, ranking(WORST_NAME, rows))
        for rows in (0, 1, 10)
    },
    "ranking of large numbers": (ranking_picture, ranking_text, LARGE),
    "ranking of nothing": (ranking_picture, ranking_text, ranking(score=0)),
    "health": (health_picture, health_text, health()),
    "health of the first day": (health_picture, health_text, health(HealthFigures(), HealthFigures())),
}


def opened(picture: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.data))
    image.load()
    return image


def length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("name", CASES)
def test_a_picture_fits_a_phone_and_is_told_in_words(name: str) -> None:
    function, tell, facts = CASES[name]
    picture, text = function(facts), tell(facts)

    image = opened(picture)
    assert image.format == "PNG"
    assert image.width == 2 * WIDTH
    assert 200 <= image.height <= 2 * HEIGHT_LIMIT
    assert len(picture.data) < 300_000
    assert re.fullmatch(r"[a-z]+\.png", picture.name)
    assert 0 < length(picture.alt) <= ALT_LIMIT
    assert 0 < length(text) < 2_000
    assert function(facts).data == picture.data, "the same facts are the same picture"


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=25)
@given(ANY_NAME)
def test_any_name_at_all_is_drawn(name: str) -> None:
    for picture in (
        calendar_picture(calendar(name)),
        streak_picture(glance(name)),
        circle_picture(circle(name, 3, peer_name=name)),
        ranking_picture(ranking(name, 2)),
    ):
        assert opened(picture).width == 2 * WIDTH
        assert length(picture.alt) <= ALT_LIMIT


@pytest.mark.parametrize("name", ["", "\u200b", "\U00010800", "\ud800"])
def test_a_name_that_cannot_be_read_is_that_of_somebody(name: str) -> None:
    assert circle_picture(circle(name, 0)).data == circle_picture(circle("somebody", 0)).data


def test_each_state_has_a_mark_that_is_told_apart_without_colour() -> None:
    def shade(state: State, responses: int = 0) -> bytes:
        canvas = Canvas()
        draw_mark(canvas, (4, 4), (10, 15), Period(TODAY, TODAY, state, responses))
        image = opened(Picture("x.png", canvas.png(24), "")).convert("L").crop((0, 0, 40, 48))
        # Dark or light beside the ground: the shape that is left when all colours are gone.
        return image.point(
            [0 if light <= 45 else 128 if light <= 90 else 255 for light in range(256)]
        ).tobytes()

    marks = {f"{state}": shade(state) for state in State if state is not State.KEPT}
    marks |= {f"kept {responses}": shade(State.KEPT, responses) for responses in (1, 2, 3)}

    for (one, first), (other, second) in combinations(marks.items(), 2):
        different = sum(a != b for a, b in zip(first, second, strict=True))
        assert different >= 12, f"{one} and {other} look alike"
    assert shade(State.KEPT, 9) == marks["kept 3"]


def _light(paint: int) -> float:
    parts = [(paint >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("ground", [Paint.GROUND, Paint.RAISED])
@pytest.mark.parametrize(
    "ink", [Paint.INK, Paint.SOFT, Paint.CALM, Paint.WARM, Paint.GOOD, Paint.ALERT, Paint.ICE]
)
def test_every_ink_can_be_read_on_every_ground(ink: Paint, ground: Paint) -> None:
    assert (_light(ink) + 0.05) / (_light(ground) + 0.05) >= 4.5


# Calendar and streak.


def marked_cells(picture: Picture, paint: Paint) -> int:
    """Return how many dots of a colour there are."""
    wanted = (paint >> 16 & 255, paint >> 8 & 255, paint & 255)
    return sum(dot == wanted for dot in opened(picture).get_flattened_data())


def test_a_kept_day_more_is_seen() -> None:
    less = History(responses={TODAY - timedelta(days=1): 3})
    more = History(responses={TODAY - timedelta(days=1): 3, TODAY - timedelta(days=2): 3})

    seen = [marked_cells(calendar_picture(calendar(history=each)), Paint.GOOD) for each in (less, more)]

    assert seen[1] > seen[0] + 200


def test_monday_stands_on_top_and_the_current_week_at_the_right() -> None:
    sunday = date(2026, 11, 22)
    days = streak(History(responses={sunday: 3}), Unit.DAY, 182, sunday)
    weeks = streak(History(responses={sunday: 3}), Unit.WEEK, 26, sunday)
    image = opened(calendar_picture(StreakCalendar(name="Mara", days=days, weeks=weeks)))
    cells = image.crop((80, 200, image.width, 450)).convert("RGB")

    kept = [
        (index % cells.width, index // cells.width)
        for index, dot in enumerate(cells.get_flattened_data())
        if dot == (Paint.GOOD >> 16 & 255, Paint.GOOD >> 8 & 255, Paint.GOOD & 255)
    ]

    assert kept, "the Sunday is there"
    assert min(x for x, _ in kept) > cells.width - 2 * 16 - 26
    assert min(y for _, y in kept) > 190, "six rows further down than Monday"


def test_a_calendar_is_told_month_by_month() -> None:
    lines = calendar_text(calendar()).splitlines()

    assert lines[0].startswith("Current streak: 3 days. Best: 12. ")
    assert [line[:4] for line in lines[1:]] == ["Jun:", "Jul:", "Aug:", "Sep:", "Oct:", "Nov:"]
    assert "paused" in lines[3]
    assert "in a grace period" in lines[4]
    assert "without a response" in calendar_picture(calendar()).alt


def test_a_streak_with_a_single_period_is_drawn_too() -> None:
    days, weeks = streak(HISTORY, Unit.DAY, 1), streak(HISTORY, Unit.WEEK, 1)

    for unit in Unit:
        facts = StreakCalendar(name="Mara", days=days, weeks=weeks, unit=unit)
        assert opened(calendar_picture(facts)).width == 2 * WIDTH
    assert streak_text(StreakGlance(name="Mara", streak=days)) == "Nov 24: still open"
    assert streak_picture(StreakGlance(name="Mara", streak=days)).alt.endswith("Nov 24: still open.")


def test_where_weeks_are_counted_a_day_without_a_response_is_no_miss() -> None:
    history = History(responses={TODAY - timedelta(weeks=back): 1 for back in range(10)})
    facts = calendar(unit=Unit.WEEK, history=history)

    assert "Current streak: 10 weeks. Best: 10." in calendar_picture(facts).alt
    assert "without" not in calendar_text(facts)


def test_the_last_fourteen_periods_are_told_newest_first_and_runs_as_one() -> None:
    history = History(responses={TODAY - timedelta(days=back): 1 for back in range(1, 6)})

    assert streak_text(glance(history=history)).splitlines() == [
        "Nov 24: still open",
        "Nov 19 to Nov 23: kept",
        "Nov 11 to Nov 18: before the first response",
    ]


def test_one_of_anything_is_said_as_one() -> None:
    history = History(responses={TODAY: 1})

    assert "Current streak: 1 day. Best: 1." in streak_picture(glance(history=history)).alt
    assert "Current streak: 1 week." in streak_picture(glance(unit=Unit.WEEK, history=history)).alt


# Circle.


def test_the_closest_peers_are_drawn_and_the_others_counted() -> None:
    facts = circle(peers=50, others=150)

    assert len(facts.closest) == PEERS_DRAWN
    assert facts.more == 200 - PEERS_DRAWN
    assert circle_text(facts).splitlines()[-1] == "And 188 more peers."
    assert "And 188 more peers." in circle_picture(facts).alt
    assert all(min(each.given, each.received) > 0 for each in facts.closest), "both ways first"


@pytest.mark.parametrize(("given", "received"), [(5, 0), (0, 5)])
def test_each_way_has_its_own_arrow(given: int, received: int) -> None:
    def one(given: int, received: int) -> Picture:
        return circle_picture(Circle(name="Mara", peers=(Peer(1, "Tom", given, received),)))

    both, alone = one(5, 5), one(given, received)

    missing = Paint.CALM if given else Paint.WARM
    kept = Paint.WARM if given else Paint.CALM
    assert marked_cells(alone, missing) < marked_cells(both, missing) - 100
    assert marked_cells(alone, kept) > marked_cells(both, missing) - 100
    assert f"Tom: given {given}, received {received}." in alone.alt


def test_what_happens_more_often_has_a_thicker_arrow() -> None:
    def warm(given: int) -> int:
        peers = (Peer(1, "Tom", given, 0), Peer(2, "Bo", 100, 0))
        return marked_cells(circle_picture(Circle(name="Mara", peers=peers)), Paint.WARM)

    assert warm(1) < warm(25) < warm(100)


def test_a_circle_in_which_nobody_may_be_named_counts_them_and_is_not_called_empty() -> None:
    facts = circle(peers=0, others=2)

    assert circle_text(facts) == "And 2 more peers."
    assert "And 2 more peers." in circle_picture(facts).alt
    assert "No peers yet." not in circle_picture(facts).alt
    assert circle_picture(facts).data != circle_picture(circle(peers=0)).data


def test_a_circle_with_nobody_says_how_it_begins() -> None:
    assert circle_text(circle(peers=0)) == (
        "No peers yet. One response, given or received, begins the circle."
    )
    assert "No peers yet." in circle_picture(circle(peers=0)).alt


def test_peers_whose_names_look_alike_are_told_apart_in_picture_and_words() -> None:
    names = ["Ann", "\U00010800", "\U00010801", "Alex", "Alex", "Bo \U00010800"]
    peers = tuple(Peer(user_id, name, 1, 1) for user_id, name in enumerate(names))
    facts = Circle(name="Mara", peers=peers)

    lines = circle_text(facts).splitlines()

    assert [line.partition(":")[0] for line in lines] == [
        *("<@0>", "① <@1>", "② <@2>", "③ <@3>", "④ <@4>", "⑤ <@5>"),
    ]
    for heard in ("Ann: given", "① \U00010800: given", "③ Alex: given", "⑤ Bo \U00010800: given"):
        assert heard in circle_picture(facts).alt
    assert len({circle_picture(replace(facts, peers=(peer,))).data for peer in peers[3:5]}) == 1


# Ranking.


@pytest.mark.parametrize("name", ["", "\u200b", "\U00010800", "somebody", "Mara"])
def test_no_two_rows_of_a_ranking_look_the_same(name: str) -> None:
    facts = ranking(name)

    assert facts.marks == dict(zip(range(10), "①②③④⑤⑥⑦⑧⑨⑩", strict=True))
    assert len({marked_name(name, mark) for mark in facts.marks.values()}) == 10
    assert ranking_picture(facts).marks == facts.marks
    assert all(f"{mark} <@{user_id}>" in ranking_text(facts) for user_id, mark in facts.marks.items())


@given(st.lists(ANY_NAME, max_size=13))
def test_names_as_they_are_drawn_tell_members_apart(names: list[str]) -> None:
    known = dict(enumerate(names))
    marks = marks_of(known)
    shown = [drawn(marked_name(name, marks.get(user_id))) for user_id, name in known.items()]

    assume(not any("①" <= letter <= "⑳" for name in names for letter in name))
    assert len(set(shown)) == len(shown)


def test_equal_scores_share_a_rank_in_words_too() -> None:
    rows = (Row(1, 7, "Mara", 41), Row(2, 8, "Tom", 30.5), Row(2, 9, "שלום", 30.5))
    facts = Ranking(title="Points", period="this week", rows=rows)

    assert facts.marks == {}
    assert ranking_text(facts) == "**1.** <@7>: 41\n**2.** <@8>: 30.5\n**2.** <@9>: 30.5"
    assert ranking_picture(facts).alt == (
        "Ranking: Points, this week. 1. Mara: 41. 2. Tom: 30.5. 2. שלום: 30.5."
    )


def test_bars_are_as_long_as_scores_and_measured_by_the_best_of_all_pages() -> None:
    def bar(score: float, best: float) -> int:
        facts = replace(ranking("", 0), rows=(Row(9, 1, "M", score),), best=best)
        image = opened(ranking_picture(facts))
        row = [image.getpixel((x, 2 * 62 + 44)) for x in range(2 * 60, image.width)]
        raised = (Paint.RAISED >> 16 & 255, Paint.RAISED >> 8 & 255, Paint.RAISED & 255)
        return sum(dot != raised for dot in row)

    assert bar(10, 100) < bar(50, 100) - 150 < bar(100, 100) - 300
    assert bar(10, 0) == bar(100, 100), "alone, it is the best of its page"


def test_ones_own_row_is_marked() -> None:
    facts = ranking("Mara", 3)

    assert marked_cells(ranking_picture(replace(facts, marked_id=1)), Paint.WARM) > 500
    assert marked_cells(ranking_picture(facts), Paint.WARM) == 0


def test_a_page_has_ten_rows_at_most() -> None:
    assert len(ranking_text(ranking(rows=15)).splitlines()) == ROWS
    assert ranking_picture(ranking(rows=15)).data == ranking_picture(replace(ranking(), best=12.5)).data


# Health.


@pytest.mark.parametrize(
    ("field", "now", "before", "line"),
    [
        ("answered", 0.87, 0.71, "Boosts answered: **87%** (better: was 71%)"),
        ("answered_well", 0.4, 0.5, "Answered by 3 or more: **40%** (was better: 50%)"),
        ("first_response_hours", 6.44, 9, "Time to first response: **6.4 h** (better: was 9 h)"),
        ("reciprocity", 0.411, 0.414, "Answered in return: **41%** (as before)"),
        ("top_five", 0.5, 0.3, "Given by the top five: **50%** (was better: 30%)"),
        ("newcomers_answered", 0.9, None, "Newcomers answered: **90%** (nothing to compare)"),
        ("unheard", 0, 11, "Members not answered: **0** (better: was 11)"),
        ("unanswered", None, 2, "Boosts not answered: **–** (nothing to compare)"),
    ],
)
def test_a_figure_is_told_beside_the_one_before(
    field: str, now: float | None, before: float | None, line: str
) -> None:
    facts = health(replace(FIGURES, **{field: now}), replace(FIGURES, **{field: before}))

    assert line in health_text(facts).splitlines()
    assert line.replace("**", "").replace(" (", ", ").replace(")", ".") in health_picture(facts).alt


def test_a_change_for_the_better_has_a_tick_and_one_for_the_worse_a_dot() -> None:
    better = health_picture(health(before=replace(FIGURES, answered=0.1)))
    worse = health_picture(health(before=replace(FIGURES, answered=0.99)))

    assert marked_cells(better, Paint.GOOD) > 30 > marked_cells(better, Paint.WARM)
    assert marked_cells(worse, Paint.WARM) > 30 > marked_cells(worse, Paint.GOOD)


@pytest.mark.parametrize(
    ("value", "shown"), [(0, "0"), (12.0, "12"), (0.5, "0.5"), (2.25, "2.25"), (1234567.5, "1,234,567.5")]
)
def test_numbers_have_no_needless_decimals(value: float, shown: str) -> None:
    assert number(value) == shown


# Drawing.


async def test_the_loop_goes_on_while_a_picture_is_drawn() -> None:
    at_work, may_end = threading.Event(), threading.Event()

    def slowly(facts: Circle) -> Picture:
        at_work.set()
        assert may_end.wait(30)
        return circle_picture(facts)

    drawing = asyncio.create_task(draw(slowly, circle()))
    assert await asyncio.to_thread(at_work.wait, 30)
    may_end.set()

    assert (await drawing).data == circle_picture(circle()).data


async def test_many_pictures_are_drawn_at_once_and_each_is_right() -> None:
    peers = [*range(13)] * 3

    drawn = await asyncio.gather(*(draw(circle_picture, circle(peers=count)) for count in peers))

    assert [each.data for each in drawn] == [circle_picture(circle(peers=count)).data for count in peers]


async def test_a_picture_speaks_the_language_of_who_asked(german_months: None) -> None:
    with speaking("de"):
        assert (await draw(lambda _: Picture("x.png", b"", short_day(TODAY)), None)).alt == "24. Nov"
    assert short_day(TODAY) == "Nov 24"


@pytest.fixture
def german_months(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Write days as Germans do."""
    from bot import texts

    english = (texts._FOLDER / "en.ftl").read_text(encoding="utf-8")
    (tmp_path / "en.ftl").write_text(english, encoding="utf-8")
    (tmp_path / "de.ftl").write_text("picture-day = { $day }. { $month }\n", encoding="utf-8")
    monkeypatch.setattr(texts, "_FOLDER", tmp_path)
    texts._bundle.cache_clear()
    yield
    texts._bundle.cache_clear()
