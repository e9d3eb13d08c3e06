"""The ways a loopback Discord misbehaves on request, and the log of what it was asked."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web

PATIENCE = 5
"""How many times as long a busy machine may take; what is awaited and comes costs nobody that time."""


@dataclass
class Fault:
    """One kind of misbehaviour; a fault with nothing set is good behaviour.

    Args:
        method: The HTTP method, or "*" for any.
        route: A regular expression that the path below /api/v10 must match as a whole.
        count: How many requests it hits; None for all.
        status: The status to answer with.
        after_effect: Whether a `status` comes after the effect (the outcome is lost), or instead of it.
        reset: When to reset the connection: "before" the effect (there is none) or "after" it.
        delay_before: Seconds to wait before the effect.
        delay_after: Seconds to wait between the effect and the answer.
        retry_after: What a 429 says, in seconds.
        is_global: Whether a 429 is the global limit's.
        body: What it is answered with; a plain one by default.
    """

    method: str = "*"
    route: str = ".*"
    count: int | None = 1
    status: int | None = None
    after_effect: bool = False
    reset: Literal["before", "after"] | None = None
    delay_before: float = 0.0
    delay_after: float = 0.0
    retry_after: float = 0.05
    is_global: bool = False
    body: dict[str, Any] | None = None
    hits: int = 0

    @property
    def has_effect(self) -> bool:
        """Whether what was asked for happens."""
        refused = self.status is not None and not self.after_effect
        return not refused and self.reset != "before"

    def hit_by(self, method: str, path: str) -> bool:
        """Tell whether a request meets the fault, and count it when it does."""
        spent = self.count is not None and self.hits >= self.count
        if spent or self.method not in ("*", method) or not re.fullmatch(self.route, path):
            return False
        self.hits += 1
        return True

    def answer(self) -> tuple[int, dict[str, Any], dict[str, str]]:
        """Return the status, body and extra headers of the fault's answer."""
        assert self.status is not None
        if self.status != 429:
            return self.status, self.body or {"message": f"{self.status}: Loopback fault", "code": 0}, {}
        body = {
            "message": "You are being rate limited.",
            "retry_after": self.retry_after,
            "global": self.is_global,
        }
        headers = {
            "Retry-After": str(self.retry_after),
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset-After": str(self.retry_after),
            "X-RateLimit-Scope": "global" if self.is_global else "user",
        }
        if self.is_global:
            headers["X-RateLimit-Global"] = "true"
        return 429, body, headers


GOOD_BEHAVIOUR = Fault(method="", count=0)


class Faults:
    """The faults in force, first added first met."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, method: str, route: str, **kinds: Any) -> Fault:
        r"""Misbehave on requests that match; see `Fault`.

        Example:
            fault = discord.faults.add("POST", r"/channels/\d+/messages", reset="after")
            assert fault.hits == 1
        """
        fault = Fault(method, route, **kinds)
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Behave again."""
        self._faults.clear()

    def take(self, method: str, path: str) -> Fault:
        """Return the fault that a request meets."""
        return next((fault for fault in self._faults if fault.hit_by(method, path)), GOOD_BEHAVIOUR)


@dataclass(eq=False)
class Request:
    """One request the bot made.

    Args:
        method: The HTTP method.
        path: The path below /api/v10.
        body: The JSON body, that of payload_json when there were files.
        at: When it came, on the monotonic clock.
        status: What it was answered; None while there is no answer, and for ever after a reset.
    """

    method: str
    path: str
    body: Any = None
    at: float = field(default_factory=time.monotonic)
    status: int | None = None


class RequestLog:
    """Every request the bot made: `requests`, oldest first."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def find(self, method: str = "*", route: str = ".*", *, status: int | None = None) -> list[Request]:
        """Return the requests of a method whose whole path matches a regular expression.

        Args:
            method: The HTTP method, or "*" for any.
            route: The regular expression.
            status: Only those answered so; all by default.
        """
        return [
            request
            for request in self.requests
            if method in ("*", request.method)
            and re.fullmatch(route, request.path)
            and status in (None, request.status)
        ]

    def count(self, method: str = "*", route: str = ".*", *, status: int | None = None) -> int:
        """Return how many `find` finds."""
        return len(self.find(method, route, status=status))


async def until(condition: Callable[[], bool], *, timeout: float, what: str) -> None:
    """Wait for a condition.

    Raises:
        TimeoutError: When `what` did not come in `timeout` seconds, and not on a busy machine either.
    """
    deadline = time.monotonic() + timeout * PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} did not come within {timeout} s")
        await asyncio.sleep(0.005)


def reset_connection(request: web.Request) -> None:
    """Cut a connection without an answer, as a failing network does."""
    transport = request.transport
    if transport is None:
        return
    linger_not_at_all = struct.pack("ii", 1, 0)  # makes the close an RST, so the other side sees ECONNRESET
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not_at_all)
    transport.abort()
