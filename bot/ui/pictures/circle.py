"""The circle: the peers a member responds to and who respond to them, both ways."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin, sqrt

from bot.texts import say
from bot.ui.cards import Picture
from bot.ui.pictures.canvas import MARGIN, WIDTH, Canvas, Paint, Point
from bot.ui.pictures.typeset import letters_of
from bot.ui.pictures.words import description, marked, marked_name, marks_of, shown_name, spoken_name
from bot.ui.theme import mention

PEERS_DRAWN = 12
"""Peers with a name and arrows of their own; the rest are counted."""

_TOP = 52
_PITCH = 40
_HUB_RADIUS = 21
_REACH = 60
"""From the middle to the dots of the peers."""

_CURVE_STEPS = 24


@dataclass(frozen=True, slots=True)
class Peer:
    """One peer of a member.

    Attributes:
        name: Their shown name, anything at all.
        given: How often the member responded to them.
        received: How often they responded to the member.
    """

    user_id: int
    name: str
    given: int
    received: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """What the picture shows.

    Attributes:
        name: The member's shown name, anything at all.
        peers: In any order; the closest `PEERS_DRAWN` are drawn.
        others: How many more there are than `peers`.
    """

    name: str
    peers: tuple[Peer, ...]
    others: int = 0

    @property
    def closest(self) -> list[Peer]:
        """Return the peers that are drawn, the closest first: what goes both ways weighs most."""
        return sorted(self.peers, key=_closeness)[:PEERS_DRAWN]

    @property
    def marks(self) -> dict[int, str]:
        """Return the numbers of the peers whose names cannot be told apart in the picture, by user id."""
        return marks_of({peer.user_id: peer.name for peer in self.closest})

    @property
    def more(self) -> int:
        """Return how many peers are counted and not drawn."""
        return self.others + max(0, len(self.peers) - PEERS_DRAWN)


def circle_picture(facts: Circle) -> Picture:
    """Draw the circle."""
    canvas, peers, marks, name = Canvas(), facts.closest, facts.marks, shown_name(facts.name)
    count = say("picture-circle-count", count=len(facts.peers) + facts.others)
    taken = canvas.text((WIDTH - MARGIN, 31), count, size=11, paint=Paint.SOFT, align="right") if peers else 0
    title = say("picture-circle-title", name=name)
    canvas.text((MARGIN, 31), title, size=17, bold=True, width=WIDTH - 2 * MARGIN - taken - 10)
    rows = max(3, (len(peers) + 1) // 2)
    # One peer alone stands at the right, so the two of them are in the middle.
    hub = (WIDTH / 2 - (_REACH if len(peers) == 1 else 0), _TOP + rows * _PITCH / 2)
    most = max((max(peer.given, peer.received) for peer in peers), default=1)
    places = list(_places(len(peers), hub))
    for peer, place in zip(peers, places, strict=True):
        _draw_links(canvas, hub, place, peer, most)
    for peer, place in zip(peers, places, strict=True):
        shown = marked_name(peer.name, marks.get(peer.user_id))
        _draw_peer(canvas, place, peer, shown, is_left=place[0] < hub[0])
    _draw_hub(canvas, hub, name, is_alone=not peers)
    bottom = _draw_foot(canvas, _TOP + rows * _PITCH + 20, facts)
    alt = description(
        say("picture-circle-alt", name=spoken_name(facts.name)),
        *(_in_words(peer, marks) for peer in peers),
        *([say("picture-circle-others", count=facts.more)] if facts.more else []),
        *([] if peers or facts.more else [say("picture-circle-empty")]),
    )
    return Picture("circle.png", canvas.png(bottom + 14), alt)


def circle_text(facts: Circle) -> str:
    """Return the circle in words, one line a peer; mentions show their names."""
    if not facts.peers and not facts.more:
        return say("picture-circle-empty")
    marks = facts.marks
    lines = [
        say(
            "picture-circle-line",
            peer=marked(mention(peer.user_id), marks.get(peer.user_id)),
            given=str(peer.given),
            received=str(peer.received),
        )
        for peer in facts.closest
    ]
    return "\n".join([*lines, *([say("picture-circle-others", count=facts.more)] if facts.more else [])])


def _closeness(peer: Peer) -> tuple[int, int, int]:
    return -min(peer.given, peer.received), -(peer.given + peer.received), peer.user_id


def _in_words(peer: Peer, marks: Mapping[int, str]) -> str:
    name = marked(spoken_name(peer.name), marks.get(peer.user_id))
    return say("picture-circle-peer-alt", name=name, given=str(peer.given), received=str(peer.received))


def _places(count: int, hub: Point) -> Iterator[Point]:
    """Yield where the peers stand: right and left in turn, the closest nearest to the middle line."""
    for side in range(count):
        index, in_column = side // 2, (count + 1 - side % 2) // 2
        # 0, 1, 2, 3 become the middle, above, below, further above.
        order = sorted(range(in_column), key=lambda row: (abs(row - (in_column - 1) / 2), row))
        row = order[index] - (in_column - 1) / 2
        # A little round, so that it looks like what it is called.
        x = _REACH - 14 * (2 * row / max(in_column, 6)) ** 2
        yield hub[0] + (x if side % 2 == 0 else -x), hub[1] + row * _PITCH


def _draw_links(canvas: Canvas, hub: Point, place: Point, peer: Peer, most: int) -> None:
    """Draw one arrow each way; with both, they run side by side."""
    both = 3.2 if peer.given and peer.received else 0.0
    side = 1 if place[0] > hub[0] else -1
    if peer.given:
        path = _curve(hub, place, -both * side)
        _draw_arrow(canvas, path, Paint.WARM, _thickness(peer.given, most))
    if peer.received:
        path = _curve(hub, place, both * side)[::-1]
        _draw_arrow(canvas, path, Paint.CALM, _thickness(peer.received, most))


def _thickness(count: int, most: int) -> float:
    return 1.2 + 2.6 * sqrt(count / most)


def _curve(hub: Point, place: Point, offset: float) -> list[Point]:
    """Return points from the hub's edge to just before a peer's dot, moved sideways by an offset."""
    angle = atan2((place[1] - hub[1]) * 0.8, place[0] - hub[0])
    start = (hub[0] + (_HUB_RADIUS + 4) * cos(angle), hub[1] + (_HUB_RADIUS + 4) * sin(angle))
    length = hypot(place[0] - start[0], place[1] - start[1])
    end = (place[0] - 9 * (place[0] - start[0]) / length, place[1] - 9 * (place[1] - start[1]) / length)
    across = atan2(end[1] - start[1], end[0] - start[0]) + pi / 2
    shift = (offset * cos(across), offset * sin(across))
    return [
        (
            start[0] + (end[0] - start[0]) * step / _CURVE_STEPS + shift[0],
            start[1] + (end[1] - start[1]) * step / _CURVE_STEPS + shift[1],
        )
        for step in range(_CURVE_STEPS + 1)
    ]


def _draw_arrow(canvas: Canvas, path: list[Point], paint: int, width: float) -> None:
    tip, before = path[-1], path[0]
    angle = atan2(tip[1] - before[1], tip[0] - before[0])
    size = 4.5 + width
    neck = (tip[0] - size * 0.8 * cos(angle), tip[1] - size * 0.8 * sin(angle))
    canvas.stroke([before, neck], paint, width=width)
    wings = [
        (tip[0] - size * cos(angle + turn), tip[1] - size * sin(angle + turn))
        for turn in (-pi / 6.5, pi / 6.5)
    ]
    canvas.shape([tip, *wings], paint)


def _draw_peer(canvas: Canvas, place: Point, peer: Peer, name: str, *, is_left: bool) -> None:
    """Draw a peer's dot, full where responses go both ways, and their name."""
    x, y = place
    if peer.given and peer.received:
        canvas.disc(place, 5, fill=Paint.INK)
    else:
        canvas.disc(place, 4.5, outline=Paint.INK, line=1.6)
    align = "right" if is_left else "left"
    x += -10 if is_left else 10
    room = x - MARGIN + 4 if is_left else WIDTH - MARGIN + 4 - x
    canvas.text((x, y - 1), name, size=12, bold=True, align=align, width=room)
    canvas.text((x, y + 12), _tally(peer), size=10, paint=Paint.SOFT, align=align, width=room)


def _tally(peer: Peer) -> str:
    if not peer.received:
        return say("picture-circle-gave", given=str(peer.given))
    if not peer.given:
        return say("picture-circle-got", received=str(peer.received))
    return say("picture-circle-both", given=str(peer.given), received=str(peer.received))


def _draw_hub(canvas: Canvas, hub: Point, name: str, *, is_alone: bool) -> None:
    if is_alone:
        for turn in range(6):
            angle = turn * pi / 3
            canvas.disc((hub[0] + 54 * cos(angle), hub[1] + 48 * sin(angle)), 5, outline=Paint.LINE, line=1.6)
    canvas.disc(hub, _HUB_RADIUS, fill=Paint.RAISED, outline=Paint.INK, line=1.6)
    initial = letters_of(name)[0].upper()
    canvas.text((hub[0], hub[1] + 7), initial, size=19, bold=True, align="centre", width=2 * _HUB_RADIUS - 8)


def _draw_foot(canvas: Canvas, y: float, facts: Circle) -> float:
    """Explain the arrows, and say how many peers are not drawn."""
    if not facts.peers:
        text = say("picture-circle-others", count=facts.more) if facts.more else say("picture-circle-empty")
        for line in canvas.wrapped(text, size=12, width=WIDTH - 4 * MARGIN):
            canvas.text((WIDTH / 2, y), line, paint=Paint.SOFT, align="centre")
            y += 17
        return y - 17
    x = float(MARGIN)
    for key, paint in (("picture-circle-given", Paint.WARM), ("picture-circle-received", Paint.CALM)):
        ends = [(x + 8, y - 4), (x + 24, y - 4)]
        dot = x + 3
        if paint is Paint.CALM:
            ends, dot = [(x + 14, y - 4), (x - 2, y - 4)], x + 19
        canvas.disc((dot, y - 4), 3.4, fill=Paint.INK)
        _draw_arrow(canvas, ends, paint, 2)
        x += 31 + canvas.text((x + 31, y), say(key), size=10.5, paint=Paint.SOFT) + 18
    y += 18
    canvas.text((MARGIN, y), say("picture-circle-thickness"), size=10.5, paint=Paint.SOFT)
    if facts.more:
        more = say("picture-circle-others", count=facts.more)
        canvas.text((WIDTH - MARGIN, y), more, size=11.5, bold=True, align="right", width=WIDTH / 2)
    return y
