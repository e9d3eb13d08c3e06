"""Make the README's pictures anew from the running demo: `python -m tests.browser.pictures`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Locator

from tests.browser.demo import Demo, browser, find_chromium, visit
from tests.browser.visitor import Visitor

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"

_WIDTH = 720
"""Of the window, in CSS pixels: narrow enough that the page shows nothing but the channel."""

_HEIGHT = 1_400
"""High enough for the longest answer, below the page's own heading."""

_MARGIN = 8
"""Around the message, in CSS pixels."""

_SCALE = 2
"""Picture pixels to a CSS pixel, so that the text is crisp on every screen."""

_MEMBER = "Marlow Finch"

_COMMANDS = (
    ("/streak calendar", "Your last half year", "streak-calendar.png"),
    ("/circle", "Your circle", "circle.png"),
)
"""Commands, a text of their answers, and the files these are photographed for."""

_CARD = "Small Weather, my first collection, is out"


def take_pictures(folder: Path) -> list[Path]:
    """Run the demo and photograph it.

    Args:
        folder: Where the pictures go.

    Returns:
        What was written.
    """
    chromium = find_chromium()
    if chromium is None:
        sys.exit("The pictures need a Chromium on this machine: apt-get install chromium")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        demo = Demo(Path(temporary))
        try:
            with (
                browser(chromium) as window,
                visit(window, demo.wait_for_address(), width=_WIDTH, height=_HEIGHT, scale=_SCALE) as page,
            ):
                visitor = Visitor(page)
                visitor.wait_until_ready()
                taken = [_photograph(visitor, visitor.card(_CARD), folder / "boost-card.png")]
                visitor.become(_MEMBER)
                for command, text, name in _COMMANDS:
                    visitor.run(command)
                    answer = visitor.message(text)
                    # What the command answered with is drawn by the bot, and comes a moment after its text.
                    answer.get_by_role("img").first.wait_for()
                    taken.append(_photograph(visitor, answer, folder / name))
                return taken
        finally:
            demo.stop()


def _photograph(visitor: Visitor, message: Locator, target: Path) -> Path:
    visitor.wait_until_ready()
    message.evaluate("message => message.scrollIntoView({block: 'center'})")
    visitor.page.wait_for_function(
        "() => [...document.images].every(image => image.complete && image.naturalWidth > 0)"
    )
    box = message.bounding_box()
    assert box is not None, "the message is on the page"
    visitor.page.screenshot(
        path=target,
        animations="disabled",
        clip={
            "x": _MARGIN,
            "y": box["y"] - _MARGIN,
            "width": _WIDTH - 2 * _MARGIN,
            "height": box["height"] + 2 * _MARGIN,
        },
    )
    return target


if __name__ == "__main__":
    for picture in take_pictures(FOLDER):
        print(f"{picture} ({picture.stat().st_size // 1024} kB)")  # noqa: T201 - says what it did
