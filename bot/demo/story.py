"""The story the demo tells: who is there and what they wrote; every text of the demo stands here."""

from dataclasses import dataclass

from bot.domain.genres import Genre
from bot.domain.responses import Kind

SERVER = "Inkwell Writers"
BOT = "Switchboard"
MODERATORS = "Moderators"

WELCOME_CHANNEL = "welcome"
BOOSTS_CHANNEL = "signal-boosts"
LOG_CHANNEL = "moderators"

WELCOME_TOPIC = "Who we are and how we help each other"
BOOSTS_TOPIC = "“Viewing as” above decides who you are. Type / below for the bot’s commands."
LOG_TOPIC = "Only moderators read this"

WELCOME = (
    "Welcome to Inkwell Writers! When you have news, ask for a boost; when you have ten minutes, answer one."
)

FIRST_STEPS = """\
**Hello, visitor!** Everything here is simulated, the bot is real. Three things to try:
1. As **Marlow Finch**, press **I responded** on Wren’s boost above.
2. As **Wren Castellan**, press **Show me** on the message that follows, then **Thank you**.
3. As **Jun Hadley**, type `/boost request`, press the arrow, and ask for a boost yourself.

-# This page shows one channel and no direct messages. So everyone here has closed theirs, and the bot says \
in the channel that something waits, as it does on Discord for members with closed DMs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One member of the community.

    Attributes:
        joined: Days before now.
        accepts_calls: Whether they said that peers may call them.
    """

    key: str
    name: str
    joined: float
    is_moderator: bool = False
    accepts_calls: bool = False
    genres: tuple[Genre, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One response to a boost.

    Attributes:
        by: The giver's key.
        hours: After the boost was requested.
        is_thanked: Whether the author thanked for it, three hours later.
    """

    by: str
    hours: float
    kind: Kind
    note: str
    is_thanked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One boost and what came of it.

    Attributes:
        by: The author's key.
        days_ago: When it was requested, in days before now.
        days: How long it is open.
        closed_after: Hours after which its author closed it; None if they let it run out.
        saved_by: The key of a member who saved it for later.
    """

    by: str
    days_ago: float
    link: str
    title: str
    text: str
    kinds: tuple[Kind, ...]
    genre: Genre
    replies: tuple[Reply, ...] = ()
    warning: str = ""
    wanted: int = 3
    days: int = 7
    closed_after: float | None = None
    saved_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What one person does day after day: answer a peer somewhere, and log it.

    Attributes:
        by: The giver's key.
        to: Keys of receivers, in turn, as far as they have joined.
        days_ago: On which days, counted back from now.
        kinds: How, in turn.
    """

    by: str
    to: tuple[str, ...]
    days_ago: tuple[int, ...]
    kinds: tuple[Kind, ...]


PEOPLE = (
    Person(key="marlow", name="Marlow Finch", joined=58, genres=(Genre.MYSTERY, Genre.MEMOIR)),
    Person(key="wren", name="Wren Castellan", joined=5),
    Person(key="tamsin", name="Tamsin Okoro", joined=52, genres=(Genre.POETRY, Genre.LITERARY)),
    Person(key="jun", name="Jun Hadley", joined=49, accepts_calls=True, genres=(Genre.SCIENCE_FICTION,)),
    Person(key="rowan", name="Rowan Ashdown", joined=60, genres=(Genre.FANTASY, Genre.POETRY)),
    Person(key="beatriz", name="Beatriz Lune", joined=44, accepts_calls=True, genres=(Genre.ROMANCE,)),
    Person(key="ines", name="Ines Calloway", joined=61, is_moderator=True),
)
"""In the order of the page’s list; a visitor begins as the first."""

ENDED = (
    News(
        by="rowan",
        days_ago=37,
        link="https://www.royalroad.com/fiction/90417/the-lantern-road",
        title="The Lantern Road, chapter one",
        text="Two years of drafts, and today it is out in the world. Does the first page make you turn it?",
        kinds=(Kind.COMMENT, Kind.CRITIQUE),
        genre=Genre.FANTASY,
        replies=(
            Reply(
                by="marlow",
                hours=5,
                kind=Kind.COMMENT,
                note="The ferryman’s bargain hooked me. I wanted to know what he keeps in the jar.",
                is_thanked=True,
            ),
            Reply(
                by="tamsin",
                hours=30,
                kind=Kind.CRITIQUE,
                note="Two pages of notes. The middle sags a little, the last line is perfect.",
                is_thanked=True,
            ),
            Reply(
                by="beatriz",
                hours=52,
                kind=Kind.COMMENT,
                note="Told you under the chapter which sentence I read twice.",
            ),
        ),
    ),
    News(
        by="beatriz",
        days_ago=33,
        link="https://www.wattpad.com/story/384120077-salt-and-sugar",
        title="Salt & Sugar",
        text="My bakery romance is halfway there. Saving it to a reading list helps new readers find it.",
        kinds=(Kind.COMMENT, Kind.SAVE),
        genre=Genre.ROMANCE,
        replies=(
            Reply(
                by="rowan", hours=9, kind=Kind.SAVE, note="It is on my “warm evenings” list.", is_thanked=True
            ),
            Reply(by="jun", hours=26, kind=Kind.COMMENT, note="The burnt croissant scene is comedy gold."),
        ),
    ),
    News(
        by="jun",
        days_ago=28,
        link="https://medium.com/@junhadley/twelve-minutes-of-mars-7c1f20a9e4d1",
        title="Twelve Minutes of Mars",
        text="A story about the delay between asking and hearing back. My first sale, now free to read.",
        kinds=(Kind.COMMENT, Kind.SHARE),
        genre=Genre.SCIENCE_FICTION,
        replies=(
            Reply(
                by="tamsin", hours=3, kind=Kind.SHARE, note="Shared with my Sunday readers.", is_thanked=True
            ),
            Reply(by="marlow", hours=20, kind=Kind.COMMENT, note="I held my breath with her."),
            Reply(by="rowan", hours=44, kind=Kind.SHARE, note="Reposted. That last transmission!"),
        ),
    ),
    News(
        by="marlow",
        days_ago=22,
        link="https://marlowfinch.wordpress.com/the-quiet-locksmith",
        title="Cover reveal: The Quiet Locksmith",
        text="Book two has a face. I hid a clue in the keyhole and would love to know who finds it first.",
        kinds=(Kind.SHARE, Kind.MENTION),
        genre=Genre.MYSTERY,
        replies=(
            Reply(by="beatriz", hours=6, kind=Kind.SHARE, note="Found it! Shared it without spoiling."),
            Reply(
                by="ines",
                hours=15,
                kind=Kind.MENTION,
                note="You are in this week’s newsletter.",
                is_thanked=True,
            ),
            Reply(by="jun", hours=40, kind=Kind.SHARE, note="That keyhole. Reposted twice."),
        ),
    ),
    News(
        by="ines",
        days_ago=16,
        link="https://www.youtube.com/watch?v=inkwell2026a",
        title="Our members read: an evening in ten voices",
        text="The recording of our reading night is up. A kind word under it reaches ten of us at once.",
        kinds=(Kind.COMMENT,),
        genre=Genre.SHORT_FICTION,
        wanted=2,
        closed_after=80,
        replies=(
            Reply(by="tamsin", hours=2, kind=Kind.COMMENT, note="Rowan’s dragon voice deserves an award."),
            Reply(by="marlow", hours=31, kind=Kind.COMMENT, note="Left a line for each reader."),
        ),
    ),
    News(
        by="rowan",
        days_ago=11,
        link="https://www.royalroad.com/fiction/90417/the-lantern-road/chapter/1204433",
        title="The Lantern Road, chapter twelve",
        text="The chapter I was afraid to write. Somebody leaves. Does it hurt in the right place?",
        kinds=(Kind.COMMENT, Kind.CRITIQUE),
        genre=Genre.FANTASY,
        replies=(
            Reply(
                by="jun", hours=12, kind=Kind.COMMENT, note="It does. Thank you for the lantern at the end."
            ),
        ),
    ),
)
"""Boosts that have run their course, oldest first."""

OPEN = (
    News(
        by="tamsin",
        days_ago=1.8,
        link="https://books2read.com/small-weather-poems",
        title="Small Weather, my first collection, is out",
        text=(
            "Forty poems about rooms, rain and my grandmother’s radio. It took nine years. "
            "If one line stays with you, tell somebody about it."
        ),
        kinds=(Kind.COMMENT, Kind.SHARE, Kind.MENTION),
        genre=Genre.POETRY,
        replies=(
            Reply(
                by="rowan",
                hours=4,
                kind=Kind.SHARE,
                note="Posted “Inventory of a Kitchen” with a photo of my own.",
                is_thanked=True,
            ),
            Reply(by="jun", hours=22, kind=Kind.COMMENT, note="“Static” is going on my wall."),
        ),
    ),
    News(
        by="wren",
        days_ago=0.4,
        link="https://wrencastellan.substack.com/p/what-the-harbour-kept",
        title="What the Harbour Kept",
        text=(
            "I have never shown this to anyone. It is about my father’s boat, and the winter after. "
            "A comment from one reader would mean the world."
        ),
        kinds=(Kind.COMMENT, Kind.CRITIQUE),
        genre=Genre.MEMOIR,
        warning="loss of a parent",
        saved_by="beatriz",
    ),
)
"""Boosts that still wait for answers, oldest first."""

HABITS = (
    Habit(
        by="marlow",
        to=("rowan", "tamsin", "jun", "beatriz", "wren"),
        days_ago=tuple(day for day in range(43, -1, -1) if day not in {41, 33, 32, 12}),
        kinds=(Kind.COMMENT, Kind.COMMENT, Kind.SHARE, Kind.MENTION),
    ),
    Habit(
        by="rowan",
        to=("marlow", "tamsin", "wren"),
        days_ago=(40, 38, 35, 31, 28, 26, 23, 20, 17, 13, 9, 6, 4, 2),
        kinds=(Kind.COMMENT, Kind.CRITIQUE),
    ),
    Habit(
        by="tamsin",
        to=("marlow", "jun"),
        days_ago=(39, 36, 34, 29, 24, 19, 15, 11, 8, 5, 3, 1),
        kinds=(Kind.SHARE, Kind.COMMENT, Kind.SAVE),
    ),
    Habit(
        by="jun",
        to=("beatriz", "rowan", "marlow"),
        days_ago=(37, 30, 25, 21, 16, 10, 7, 2),
        kinds=(Kind.COMMENT, Kind.MENTION),
    ),
    Habit(by="beatriz", to=("jun", "marlow"), days_ago=(36, 27, 18, 14, 6), kinds=(Kind.SAVE, Kind.COMMENT)),
)
"""What people did beside the boosts: answered each other elsewhere, and logged it."""

GUIDE_TITLE = "Switchboard’s demo: the real bot on a simulated Discord"
GUIDE_ADDRESS = "Open this address in a browser:"
GUIDE = """\
Under “Viewing as” you choose who you are: Marlow Finch, Wren Castellan (new here) and four more members, or
Ines Calloway, the moderator. Three things to try:

  1. As Marlow Finch, press “I responded” on Wren’s boost, and see its card change.
  2. As Wren Castellan, press “Thank you” under the notice that follows.
  3. As Jun Hadley, type /boost request into the message box, press the arrow, and ask for a boost.

Then, as Marlow: /streak calendar, /circle, /favours, /boost next, /respond log. As Ines: /setup challenge and
/round run-now, /leaderboard show, /mod health, /setup check. /help lists everything.
Nothing leaves this machine, and nothing is kept. Ctrl+C ends the demo."""
BYE = "The demo has ended; its data is deleted."
PORT_TAKEN = (
    "The demo cannot use port {port}: {reason}. Choose another with --port, or --port 0 for a free one."
)
