"""The demo: the real bot on a simulated Discord in the browser, without a token."""

import asyncio
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bot.demo import story


def run_demo(*, port: int | None, open_browser: bool) -> None:
    """Show the demo until it is ended: on its page, by Ctrl+C or by SIGTERM.

    Args:
        port: Where the page is served on 127.0.0.1; None or 0 takes a free port.
        open_browser: Whether to open the page.

    Raises:
        SystemExit: The port cannot be used, and its message says why; or the demo was ended before it began.
    """
    with _leaving_at_once():
        # simcord is an extra of the package, and takes a second to import.
        from bot.demo.stage import PortTaken, play  # noqa: PLC0415
    try:
        asyncio.run(play(port=port or 0, open_browser=open_browser))
    except PortTaken as error:
        raise SystemExit(story.PORT_TAKEN.format(port=port, reason=error)) from None
    except (KeyboardInterrupt, asyncio.CancelledError):
        pass
    print(story.BYE)  # noqa: T201 - the last line of what the terminal is told


@contextmanager
def _leaving_at_once() -> Iterator[None]:
    """Let Ctrl+C and SIGTERM end the program with code 0 while there is nothing to clean up yet.

    A KeyboardInterrupt would not do: raised inside an `exec`, as when a dataclass is made, it marks the
    process as killed by the signal even if it is caught (CPython).
    """
    before = {
        number: signal.signal(number, lambda *_: sys.exit(0)) for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
