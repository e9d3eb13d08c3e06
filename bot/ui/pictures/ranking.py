"""The ranking: one page of a leaderboard."""

from dataclasses import dataclass

from bot.texts import say
from bot.ui.cards import Picture
from bot.ui.pictures.canvas import MARGIN, WIDTH, Canvas, Paint, blend
from bot.ui.pictures.words import description, marked, marked_name, marks_of, number, spoken_name
from bot.ui.theme import mention

ROWS = 10
"""Rows of a page."""

_TOP = 62
_ROW = 29
_BAR = 25.0
_NAME_X = MARGIN + 36
_RIGHT = WIDTH - MARGIN
_RANK_SIZES = {1: 13, 2: 13, 3: 10, 5: 10}
"""By the length of a rank as it is written, such as 1,000; a longer one, such as 12,345, is smaller yet."""

_MEDALS = {1: 0xF2C14E, 2: 0xC9CED9, 3: 0xD9935B}
"""Gold, silver and bronze, around a number that says the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """One member in a ranking.

    Attributes:
        rank: From 1 on; equal scores share one.
        name: Their shown name, anything at all.
    """

    rank: int
    user_id: int
    name: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """One page of a ranking.

    Attributes:
        title: What is ranked by, as members read it.
        period: Of when, as members read it.
        rows: `ROWS` at most, best first.
        best: The best score of all pages, which has the longest bar; 0 takes that of this page.
        page: From 1 on.
        marked_id: The member whose row is marked, as the reader's own.
    """

    title: str
    period: str
    rows: tuple[Row, ...]
    best: float = 0
    page: int = 1
    pages: int = 1
    marked_id: int | None = None

    @property
    def marks(self) -> dict[int, str]:
        """Return the numbers of the members whose names cannot be told apart in the picture, by user id."""
        return marks_of({row.user_id: row.name for row in self.rows[:ROWS]})


def ranking_picture(facts: Ranking) -> Picture:
    """Draw one page."""
    canvas, rows, marks = Canvas(), facts.rows[:ROWS], facts.marks
    canvas.text((MARGIN, 31), facts.title, size=17, bold=True, width=WIDTH - 2 * MARGIN)
    room = WIDTH - 2 * MARGIN
    if facts.pages > 1:
        note = say("picture-ranking-page", number=str(facts.page), count=str(facts.pages))
        room -= canvas.text((_RIGHT, 49), note, size=11, paint=Paint.SOFT, align="right") + 12
    canvas.text((MARGIN, 49), facts.period, size=11.5, paint=Paint.SOFT, width=room)
    best = max([facts.best, *(row.score for row in rows)], default=0)
    for index, row in enumerate(rows):
        name = marked_name(row.name, marks.get(row.user_id))
        _draw_row(canvas, _TOP + index * _ROW, row, name, best, is_marked=row.user_id == facts.marked_id)
    if not rows:
        canvas.text((WIDTH / 2, _TOP + 34), say("picture-ranking-empty"), paint=Paint.SOFT, align="centre")
    alt = description(
        say("picture-ranking-alt", title=facts.title, period=facts.period),
        *(
            say(
                "picture-ranking-row-alt",
                rank=str(row.rank),
                name=marked(spoken_name(row.name), marks.get(row.user_id)),
                score=number(row.score),
            )
            for row in rows
        ),
        *([] if rows else [say("picture-ranking-empty")]),
    )
    return Picture("ranking.png", canvas.png(_TOP + max(len(rows), 2) * _ROW + 10), alt, marks)


def ranking_text(facts: Ranking) -> str:
    """Return the page in words, one line a member; mentions show their names."""
    marks = facts.marks
    lines = [
        say(
            "picture-ranking-line",
            rank=str(row.rank),
            peer=marked(mention(row.user_id), marks.get(row.user_id)),
            score=number(row.score),
        )
        for row in facts.rows[:ROWS]
    ]
    return "\n".join(lines) or say("picture-ranking-empty")


def _draw_row(canvas: Canvas, y: float, row: Row, name: str, best: float, *, is_marked: bool) -> None:
    room = _RIGHT - _NAME_X + 8
    share = max(row.score, 0) / best if best > 0 else 0
    canvas.box((_NAME_X - 8, y), (room, _BAR), fill=Paint.RAISED, radius=6)
    if share:
        paint = blend(Paint.CALM, Paint.GROUND, 0.42)
        canvas.box((_NAME_X - 8, y), (max(room * share, 6), _BAR), fill=paint, radius=6)
    if is_marked:
        canvas.box((_NAME_X - 8, y), (room, _BAR), outline=Paint.WARM, line=1.6, radius=6)
    _draw_rank(canvas, y + _BAR / 2, row.rank)
    score = canvas.text((_RIGHT - 8, y + 17), number(row.score), size=13, bold=True, align="right")
    canvas.text((_NAME_X, y + 17), name, size=13, width=_RIGHT - _NAME_X - score - 18)


def _draw_rank(canvas: Canvas, y: float, rank: int) -> None:
    x, text = MARGIN + 11, number(rank)
    if rank in _MEDALS:
        canvas.disc((x, y), 11, fill=_MEDALS[rank])
        canvas.text((x, y + 4.5), text, size=13, bold=True, paint=Paint.GROUND, align="centre")
    else:
        canvas.text(
            (x, y + 4.5), text, size=_RANK_SIZES.get(len(text), 6.5), paint=Paint.SOFT, align="centre"
        )
