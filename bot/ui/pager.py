"""The pager: long lists a page at a time, with buttons that remember nothing."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Generic, TypeVar

import discord

from bot.texts import say
from bot.ui.answers import Interaction, replace
from bot.ui.cards import Card
from bot.ui.items import Guarded

T = TypeVar("T")

Book = Callable[[Interaction, str, int], Awaitable[Card]]
"""Renders one page of a list: the interaction, the list's arguments, the page from 0 on."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: What is on it.
        number: Which one it is, from 0 on.
        count: How many there are, at least 1.
    """

    items: Sequence[T]
    number: int
    count: int


def page_of(items: Sequence[T], number: int, *, size: int) -> Page[T]:
    """Return one page; a number past the end, as after the list has shrunk, gives the last."""
    count = max(1, ceil(len(items) / size))
    number = min(max(number, 0), count - 1)
    return Page(items[number * size : (number + 1) * size], number, count)


class PageButton(
    Guarded,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=r"pages:v1:(?P<book>[a-z-]{1,20}):(?P<args>[a-z0-9.-]{0,60}):(?P<page>\d{1,5}):(?P<step>[pn])",
):
    """Turn to a page of a list."""

    def __init__(self, button: discord.ui.Button[Any], book: str, args: str, page: int) -> None:
        super().__init__(button)
        self._book, self._args, self._page = book, args, page

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: discord.ui.Item[Any], match: re.Match[str]
    ) -> "PageButton":
        """Take over the button that was pressed."""
        del interaction
        assert isinstance(item, discord.ui.Button)  # noqa: S101 - narrows the type
        return cls(item, match["book"], match["args"], int(match["page"]))

    async def press(self, interaction: Interaction) -> None:
        """Show the page in place of the one before."""
        await replace(
            interaction, await interaction.client.books[self._book](interaction, self._args, self._page)
        )


def page_row(book: str, args: str, page: Page[Any]) -> list[discord.ui.ActionRow[Any]]:
    """Return the buttons to turn pages; none for a list of one page."""
    if page.count == 1:
        return []
    return [
        discord.ui.ActionRow(
            _button(
                say("pager-previous"), f"{book}:{args}:{max(page.number - 1, 0)}:p", is_end=page.number == 0
            ),
            _button(
                say("pager-next"), f"{book}:{args}:{page.number + 1}:n", is_end=page.number == page.count - 1
            ),
        )
    ]


def book_button(label: str, book: str, args: str = "") -> discord.ui.Button[Any]:
    """Return a button that puts another list's first page in the place of this card."""
    return _button(label, f"{book}:{args}:0:n")


def _button(label: str, place: str, *, is_end: bool = False) -> discord.ui.Button[Any]:
    return discord.ui.Button(label=label, custom_id=f"pages:v1:{place}", disabled=is_end)
