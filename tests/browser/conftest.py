"""The demo's process, a browser, and visitors."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser

from tests.browser.demo import Demo, browser, find_chromium, visit
from tests.browser.visitor import Visitor

_NO_BROWSER = "there is no Chromium on this machine (apt-get install chromium)"

WAIT_MILLISECONDS = 30_000
"""How long a visitor waits for anything before the test fails; far longer than it takes."""


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """Run a headless Chromium; without one, skip, or fail where SWITCHBOARD_REQUIRE_BROWSER=1."""
    path = find_chromium()
    if path is None and os.environ.get("SWITCHBOARD_REQUIRE_BROWSER") == "1":
        pytest.fail(_NO_BROWSER)
    if path is None:
        pytest.skip(_NO_BROWSER)
    with browser(path) as chromium:
        yield chromium


@pytest.fixture(scope="package")
def address(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run the demo for the tests of this folder, and return its address."""
    folder = tmp_path_factory.mktemp("demo")
    demo = Demo(folder)
    yield demo.wait_for_address()
    # Nothing the visitors did is worth a line on standard error.
    assert demo.stop(signal.SIGTERM) == (0, "")
    assert list(folder.iterdir()) == []


@pytest.fixture
def enter(chromium: Browser, address: str) -> Iterator[Callable[..., Visitor]]:
    """Return what opens the page in a window of its own, as a member if one is named."""
    with ExitStack() as windows:

        def enter(name: str | None = None, *, width: int = 1280) -> Visitor:
            page = windows.enter_context(visit(chromium, address, width=width))
            page.set_default_timeout(WAIT_MILLISECONDS)
            visitor = Visitor(page)
            if name is not None:
                visitor.become(name)
            return visitor

        yield enter
