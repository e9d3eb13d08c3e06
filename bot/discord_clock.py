"""Discord's clock: read from the date of each answer, and told to the host where this machine's differs."""

from datetime import timedelta
from email.utils import parsedate_to_datetime
from types import SimpleNamespace

import aiohttp

from bot.clock import CheckedClock


def listen(clock: CheckedClock, trace: aiohttp.TraceConfig) -> None:
    """Let a clock hear the date of each answer that a client of discord.py with this trace gets."""

    async def hear(
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        answered: aiohttp.TraceRequestEndParams,
    ) -> None:
        headers = answered.response.headers
        # An answer out of a cache, as a picture may be, has the date of its making.
        if "Age" not in headers and (date := headers.get("Date")):
            try:
                clock.hear(parsedate_to_datetime(date))
            except ValueError:
                return

    trace.on_request_end.append(hear)


def tell_astray(astray_by: timedelta) -> str:
    """Return how far this machine's clock is from Discord's.

    Args:
        astray_by: How far it is ahead; negative where it is behind.
    """
    seconds = round(abs(astray_by).total_seconds())
    much = f"{seconds} seconds"
    for size, unit in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            much = f"{round(seconds / size)} {unit}"
            break
    way = "ahead of" if astray_by > timedelta() else "behind"
    return f"this machine's clock is {much} {way} Discord's"
