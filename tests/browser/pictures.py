"""Make the README's pictures anew from the running demo: `python -m tests.browser.pictures`."""

import sys
import tempfile
from pathlib import Path

from tests.browser.demo import Demo, browser, find_chromium, visit
from tests.browser.visitor import Visitor

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"

_WIDTH = 720
"""Of the window, in CSS pixels: narrow enough that the page shows nothing but the channel."""

_MARGIN = 8
"""Around the message, in CSS pixels."""

_SCALE = 2
"""Picture pixels to a CSS pixel, so that the text is crisp on every screen."""

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
                visit(window, demo.wait_for_address(), width=_WIDTH, scale=_SCALE) as page,
            ):
                target = folder / "boost-card.png"
                _photograph(Visitor(page), _CARD, target)
                return [target]
        finally:
            demo.stop()


def _photograph(visitor: Visitor, title: str, target: Path) -> None:
    visitor.wait_until_ready()
    card = visitor.card(title)
    card.evaluate("card => card.scrollIntoView({block: 'center'})")
    box = card.bounding_box()
    assert box is not None, "the card is on the page"
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


if __name__ == "__main__":
    for picture in take_pictures(FOLDER):
        print(f"{picture} ({picture.stat().st_size // 1024} kB)")  # noqa: T201 - says what it did
