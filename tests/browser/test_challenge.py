"""The weekly challenge by hand, from setting it up to seeing one's progress."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.demo import Demo
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

Enter = Callable[..., Visitor]


@pytest.fixture
def address(chromium: Browser, tmp_path: Path) -> Iterator[str]:
    """Run a demo of its own: what is answered here would be counted in the other tests."""
    del chromium
    demo = Demo(tmp_path)
    yield demo.wait_for_address()
    assert demo.stop(signal.SIGTERM) == (0, "")


def test_a_challenge_goes_from_setting_it_up_to_progress(enter: Enter) -> None:
    visitor = enter("Ines Calloway")

    visitor.run("/setup challenge", weekday="Friday")
    expect(visitor.message("The next four, in your own time")).to_contain_text("Friday at 18:00")
    visitor.run("/round preview")
    expect(visitor.message("The next round")).to_contain_text("Only you can see this")
    visitor.run("/round run-now")
    expect(visitor.message("The round is open")).to_contain_text("Only you can see this")
    announcement = visitor.message("Nobody has joined yet")
    expect(announcement).to_be_visible()

    for name in ("Wren Castellan", "Tamsin Okoro", "Marlow Finch"):
        visitor.become(name)
        visitor.press(visitor.message("Not this week"), "I’m in")
    visitor.press(visitor.message("Not this week"), "My peers")
    peers = visitor.message("Your peers this week")
    expect(peers).to_contain_text("0 of 2")

    visitor.press(peers, "I responded")
    visitor.choose("What did you do?", "Comment")
    visitor.write("What did you say?", "I read it twice.")
    visitor.submit()

    expect(visitor.message("Thank you for answering")).to_be_visible()
    visitor.run("/challenge mine")
    expect(visitor.message("Your peers this week")).to_contain_text("1 of 2")
    expect(visitor.message("Not this week")).to_contain_text("one response so far")
