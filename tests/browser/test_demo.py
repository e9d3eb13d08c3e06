"""The demo keeps its promises: it starts fast, a boost works by hand from end to end, and nothing stays."""

import signal
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import WAIT_MILLISECONDS
from tests.browser.demo import Demo
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

Enter = Callable[..., Visitor]

expect.set_options(timeout=WAIT_MILLISECONDS)

COLLECTION = "Small Weather, my first collection, is out"
MEMOIR = "What the Harbour Kept"


def test_a_visitor_is_told_what_to_try(enter: Enter) -> None:
    visitor = enter()

    expect(visitor.message("Three things to try")).to_be_in_viewport()


def test_a_member_requests_a_boost_and_its_card_appears(enter: Enter) -> None:
    jun = enter("Jun Hadley")

    jun.run("/boost request")
    jun.write("Link", "https://junhadley.substack.com/p/second-contact?utm_source=share")
    jun.write("Title", "Second Contact")
    jun.write("News", "The sequel that three of you asked for. It is free to read today.")
    jun.choose("What would help?", "Comment", "Share")
    jun.submit()

    card = jun.card("Second Contact")
    expect(jun.message("Your boost is on its way")).to_be_visible()
    expect(card).to_contain_text("@Jun Hadley · Substack")
    expect(card).to_contain_text("What would help: comment, share")
    expect(card).to_contain_text("0 of 3 responses")
    # Bot, simulated Discord and page agree on the time.
    expect(card).to_contain_text("next week")
    expect(card.get_by_role("link", name="Open on Substack")).to_have_attribute(
        "href", "https://junhadley.substack.com/p/second-contact"
    )


def test_a_response_changes_the_card_and_its_author_says_thank_you(enter: Enter) -> None:
    visitor = enter("Beatriz Lune")

    visitor.respond(COLLECTION, "Share", "Posted “Static” on my bookshelf account.")
    visitor.submit()

    expect(visitor.message("Thank you for answering")).to_contain_text("@Tamsin Okoro. You shared it.")
    expect(visitor.card(COLLECTION)).to_contain_text("3 of 3, thank you!")

    visitor.become("Tamsin Okoro")
    visitor.press(visitor.message("@Tamsin Okoro, something waits for you."), "Show me")
    notice = visitor.message("@Beatriz Lune answered your boost")
    expect(notice).to_contain_text("Posted “Static” on my bookshelf account.")
    visitor.press(notice, "Thank you")

    expect(visitor.message("knows that it reached you")).to_contain_text("@Beatriz Lune")
    visitor.become("Beatriz Lune")
    visitor.press(visitor.message("@Beatriz Lune, something waits for you."), "Show me")
    expect(visitor.message("thanks you for your response")).to_contain_text("@Tamsin Okoro")


def test_what_the_bot_does_between_clicks_shows_by_itself(enter: Enter) -> None:
    # Edits of one card are at least two seconds apart: after the second of two quick responses the card
    # changes when nobody is clicking any more.
    marlow, ines = enter("Marlow Finch"), enter("Ines Calloway")
    marlow.respond(MEMOIR, "Comment", "The rope in the last line. I called my father.")
    ines.respond(MEMOIR, "Critique", "A page of notes, most of them hearts.")

    marlow.submit()
    expect(marlow.card(MEMOIR)).to_contain_text("1 of 3 responses")
    ines.submit()

    expect(ines.message("Thank you for answering")).to_be_visible()
    for visitor in (ines, marlow):
        expect(visitor.card(MEMOIR)).to_contain_text("2 of 3 responses")


def test_a_refusal_says_what_happened_and_what_to_do_next(enter: Enter) -> None:
    wren = enter("Wren Castellan")

    wren.press(wren.card(MEMOIR), "I responded")
    expect(wren.message("This is your own boost, so others will answer it.")).to_contain_text("/boost next")

    wren.run("/boost request")
    expect(wren.message("This server allows one boost a day.")).to_contain_text("/boost next")


def test_a_refused_form_hands_back_what_was_written(enter: Enter) -> None:
    rowan = enter("Rowan Ashdown")

    rowan.run("/boost request")
    rowan.write("Link", "http://localhost/draft")
    rowan.write("Title", "A draft")
    rowan.write("News", "Only I can open this one, and I do not know it yet.")
    rowan.choose("What would help?", "Comment")
    rowan.submit()

    refusal = rowan.message("Only a private network can open localhost.")
    expect(refusal).to_contain_text("Paste an address that everybody can open.")
    expect(refusal).to_contain_text("Only I can open this one, and I do not know it yet.")


def test_every_command_has_something_to_show(enter: Enter) -> None:
    visitor = enter()

    for name, command, answer in (
        ("Marlow Finch", "/boost list", "Open boosts"),
        ("Rowan Ashdown", "/boost next", "One to answer now"),
        ("Beatriz Lune", "/boost saved", "Saved for later"),
        ("Wren Castellan", "/help", "Signal boosts"),
        ("Ines Calloway", "/setup check", "All is well"),
    ):
        visitor.become(name)
        visitor.run(command)
        expect(visitor.message(answer)).to_contain_text("Only you can see this")


def test_a_card_fits_a_phone(enter: Enter) -> None:
    visitor = enter("Jun Hadley", width=390)
    card = visitor.card(COLLECTION)
    card.scroll_into_view_if_needed()

    for button in card.get_by_role("button").or_(card.get_by_role("link")).all():
        box = button.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
    assert card.evaluate("card => card.scrollWidth <= card.clientWidth")
    assert visitor.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_the_demo_starts_fast_ends_when_told_and_leaves_nothing(tmp_path: Path) -> None:
    # Whatever the host has set up for the real bot has no part in it.
    environment = {
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none",
        "DISCORD_API_URL": "http://127.0.0.1:9",
    }
    demo = Demo(tmp_path, environment=environment)

    demo.wait_for_address()
    assert list(tmp_path.iterdir())

    assert demo.stop(signal.SIGINT) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        code, errors = Demo(tmp_path, port=port).wait()

    assert code == 1
    assert f"The demo cannot use port {port}" in errors
    assert "Traceback" not in errors
    assert list(tmp_path.iterdir()) == []
