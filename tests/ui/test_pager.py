"""The pager: every item on exactly one page, and no page that is not there."""

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.pager import Page, page_of, page_row


@given(count=st.integers(0, 60), size=st.integers(1, 12))
def test_the_pages_of_a_list_hold_every_item_once_in_order(count: int, size: int) -> None:
    items = list(range(count))
    pages = [page_of(items, number, size=size) for number in range(page_of(items, 0, size=size).count)]

    assert [item for page in pages for item in page.items] == items
    assert all(len(page.items) == size for page in pages[:-1])
    assert pages[-1].items or not items


@given(count=st.integers(0, 60), size=st.integers(1, 12), number=st.integers(-5, 200))
def test_any_number_gives_a_page_that_is_there(count: int, size: int, number: int) -> None:
    page = page_of(range(count), number, size=size)

    assert 0 <= page.number < page.count
    assert page.items or not count


@pytest.mark.parametrize(
    ("number", "enabled", "ids"),
    [
        (0, [False, True], ["pages:v1:boosts:x:0:p", "pages:v1:boosts:x:1:n"]),
        (1, [True, True], ["pages:v1:boosts:x:0:p", "pages:v1:boosts:x:2:n"]),
        (2, [True, False], ["pages:v1:boosts:x:1:p", "pages:v1:boosts:x:3:n"]),
    ],
)
def test_the_buttons_lead_there_and_back_and_end_at_the_ends(
    number: int, enabled: list[bool], ids: list[str]
) -> None:
    (row,) = page_row("boosts", "x", Page([1], number, 3))
    buttons = [button for button in row.children if isinstance(button, discord.ui.Button)]

    assert [not button.disabled for button in buttons] == enabled
    assert [button.custom_id for button in buttons] == ids


def test_a_list_of_one_page_has_no_buttons() -> None:
    assert page_row("boosts", "x", page_of([1, 2], 0, size=5)) == []
