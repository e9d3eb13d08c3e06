"""Cards: every message of the bot is one, made of Components V2."""

import io
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import discord

from bot.ui.theme import Colour

TEXT_LIMIT = 4_000
"""Characters of text one message may hold, all parts together (Discord, Components V2)."""

COMPONENT_LIMIT = 40
"""Components one message may hold, nested ones included (Discord, Components V2)."""

ALT_LIMIT = 1_024
"""Characters of a picture's description (Discord, media gallery items)."""

_BUTTONS_IN_A_ROW = 5

Line = str | discord.ui.Item[Any]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture, and what it shows in words.

    Attributes:
        name: The name of its file, such as `streak.png`; letters, digits, dots and hyphens.
        data: The file, a PNG.
        alt: What a screen reader says, at most `ALT_LIMIT` characters; Discord reads no markdown in it.
        marks: The numbers that stand for members, by user id; the words beside it say whose they are.
    """

    name: str
    data: bytes
    alt: str
    marks: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """A file to download.

    Attributes:
        name: Its name, such as `ranking.csv`; letters, digits, dots and hyphens.
    """

    name: str
    data: bytes


class Card(discord.ui.LayoutView):
    """A message: text, a picture, and rows of buttons inside one coloured frame.

    Its buttons keep no state: what they need stands in their ids, so that they work after a restart.

    Args:
        *lines: Texts, separators and rows, from top to bottom.
        colour: The frame's edge.
        pings: The members this message notifies; everybody else it names is not disturbed.
        ping_roles: The roles it notifies.
        spoiler: Whether the whole card is hidden until a reader chooses to see it.
        thread_name: What a thread opened on this message is called.
        picture: Shown above the lines; who sends the card also sends its `files`.
        document: Offered for download below the lines; sent as one of its `files`.
    """

    def __init__(
        self,
        *lines: Line,
        colour: Colour = Colour.CALM,
        pings: Collection[int] = (),
        ping_roles: Collection[int] = (),
        spoiler: bool = False,
        thread_name: str = "",
        picture: Picture | None = None,
        document: Document | None = None,
    ) -> None:
        super().__init__(timeout=None)
        self.thread_name = thread_name
        self._picture = picture
        self._document = document
        # discord.py keeps no finished view when it is sent: a bot with a million cards remembers none.
        self.stop()
        self._frame: discord.ui.Container[Any] = discord.ui.Container(
            *([] if picture is None else [_gallery(picture)]),
            *(discord.ui.TextDisplay(line) if isinstance(line, str) else line for line in lines),
            *([] if document is None else [discord.ui.File(f"attachment://{document.name}")]),
            accent_colour=colour.value,
            spoiler=spoiler,
        )
        self.add_item(self._frame)
        self.mentions = discord.AllowedMentions(
            everyone=False,
            users=[discord.Object(user_id) for user_id in pings],
            roles=[discord.Object(role_id) for role_id in ping_roles],
            replied_user=False,
        )

    def files(self) -> list[discord.File]:
        """Return what has to be uploaded with the card; anew each time, because a file is read once."""
        files: list[discord.File] = []
        if (picture := self._picture) is not None:
            files.append(discord.File(io.BytesIO(picture.data), picture.name, description=picture.alt))
        if (document := self._document) is not None:
            files.append(discord.File(io.BytesIO(document.data), document.name))
        return files

    def marked(self, marker: int) -> "Card":
        """Give the frame the number by which the bot finds its own message again."""
        self._frame.id = marker
        return self


def _gallery(picture: Picture) -> discord.ui.MediaGallery[Any]:
    item = discord.MediaGalleryItem(f"attachment://{picture.name}", description=picture.alt)
    return discord.ui.MediaGallery(item)


def marker_of(message: discord.Message) -> int | None:
    """Return the number of a message's outermost frame, if it has one."""
    return getattr(message.components[0], "id", None) if message.components else None


def rows_of(items: Iterable[discord.ui.Item[Any]]) -> list[discord.ui.ActionRow[Any]]:
    """Return buttons in rows of five at most."""
    row = list(items)
    return [
        discord.ui.ActionRow(*row[start : start + _BUTTONS_IN_A_ROW])
        for start in range(0, len(row), _BUTTONS_IN_A_ROW)
    ]


def divider() -> discord.ui.Separator[Any]:
    """Return a thin line between parts of a card."""
    return discord.ui.Separator(visible=True, spacing=discord.SeparatorSpacing.small)
