"""The demo as a process of its own, for the tests in the browser and for the README's pictures."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from playwright.sync_api import Browser, Page, sync_playwright

START_SECONDS = 60
"""The longest a visitor waits for the address."""

STOP_SECONDS = 20

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/#\S+")
_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Demo:
    """`python -m bot demo`, running.

    Args:
        folder: Where it may put its temporary files.
        port: Where to serve the page; 0 takes a free port.
        environment: Variables on top of this process's own.
    """

    def __init__(self, folder: Path, *, port: int = 0, environment: dict[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environment or {}), "TMPDIR": str(folder)},
        )

    def wait_for_address(self) -> str:
        """Return the address it prints.

        Raises:
            AssertionError: It ended without one.
            TimeoutError: It took longer than `START_SECONDS`.
        """
        assert self._process.stdout is not None
        with ThreadPoolExecutor(1) as reader:
            waiting = reader.submit(_find_address, self._process.stdout)
            try:
                address = waiting.result(START_SECONDS)
            except TimeoutError:
                self._process.kill()
                raise
        assert address, self.wait()[1]
        return address

    def stop(self, number: signal.Signals = signal.SIGINT) -> tuple[int, str]:
        """Tell it to end, and return its exit code and what it wrote to standard error."""
        self._process.send_signal(number)
        return self.wait()

    def wait(self) -> tuple[int, str]:
        """Wait for its end, and return its exit code and what it wrote to standard error."""
        try:
            _, errors = self._process.communicate(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
            raise
        return self._process.returncode, errors


def find_chromium() -> str | None:
    """Return the path of a Chromium on this machine, if there is one."""
    return next((path for name in _CHROMIUMS if (path := shutil.which(name))), None)


@contextmanager
def browser(path: str) -> Iterator[Browser]:
    """Run a Chromium for a block."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        try:
            yield chromium
        finally:
            chromium.close()


@contextmanager
def visit(
    chromium: Browser, address: str, *, width: int = 1280, height: int = 900, scale: float = 1
) -> Iterator[Page]:
    """Open the demo's page for a block, in a window of its own."""
    # The page's own policy forbids what Playwright evaluates in it.
    page = chromium.new_page(
        viewport={"width": width, "height": height}, device_scale_factor=scale, bypass_csp=True
    )
    try:
        page.goto(address)
        yield page
    finally:
        page.close()


def _find_address(output: IO[str]) -> str | None:
    return next((match[0] for line in output if (match := _ADDRESS.search(line))), None)
