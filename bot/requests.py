"""Watch how Discord answers requests: slow down long before it bans, and notice a token that is refused."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import aiohttp

_INVALID = {401, 403, 429}
_INVALID_BORNE = 1_000
"""In ten minutes; at 10,000 Discord bans the address."""

_TEN_MINUTES = 600.0


class RequestWatch:
    """Look at each answer that discord.py gets.

    Args:
        now: Seconds of a clock that only goes forward.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._invalid: deque[float] = deque(maxlen=_INVALID_BORNE)
        self._held_until = 0.0
        self.unauthorized = asyncio.Event()
        """Set while Discord does not accept the token."""
        self.trace = aiohttp.TraceConfig()
        self.trace.on_request_end.append(self._on_answer)

    @property
    def hold_seconds(self) -> float:
        """Return for how long nothing should be sent unprompted; 0 is the rule."""
        now = self._now()
        full = len(self._invalid) == _INVALID_BORNE
        until = max(self._held_until, self._invalid[0] + _TEN_MINUTES if full else 0.0)
        return max(0.0, until - now)

    def note(self, status: int, *, retry_after: float = 0.0, is_global: bool = False) -> None:
        """Take an answer into account."""
        if status in _INVALID:
            self._invalid.append(self._now())
        if is_global:
            # discord.py forgets a global limit that is longer than its patience.
            self._held_until = max(self._held_until, self._now() + retry_after)
        if status == 401:
            self.unauthorized.set()
        elif status < 400:
            self.unauthorized.clear()

    async def _on_answer(
        self, _session: aiohttp.ClientSession, _context: Any, params: aiohttp.TraceRequestEndParams
    ) -> None:
        # What interactions are answered with needs no token, and says nothing about it.
        if {"webhooks", "interactions"} & set(params.url.parts):
            return
        headers = params.response.headers
        is_global = params.response.status == 429 and "X-RateLimit-Global" in headers
        retry_after = _seconds(headers.get("Retry-After", "")) if is_global else 0.0
        self.note(params.response.status, retry_after=retry_after, is_global=is_global)


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        # A proxy on the way may write a date; what is raised here would fail the request itself.
        return _TEN_MINUTES / 10
