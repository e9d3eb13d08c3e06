"""Whole transactions in the thread of SQLite's driver: one way there and back instead of many."""

import sqlite3
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

T = TypeVar("T")


class InThread:
    """A connection that answers at once; what stores need of SQLAlchemy's asynchronous one.

    Args:
        connection: A connection that belongs to the present thread.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, *arguments: Any) -> Any:
        """Execute a statement; nothing is waited for, so the coroutine never pauses."""
        return self._connection.execute(*arguments)


class WholeTransactions:
    """Run transactions on a connection of the driver's, each as a whole.

    Waiting for each statement on an event loop takes longer than SQLite takes for it. Where many
    rows are written by one use case, the use case itself goes to the thread that the connection belongs to.

    Args:
        raw: The connection; only used in its own thread.
    """

    def __init__(self, raw: sqlite3.Connection) -> None:
        # It has been prepared by the engine it was taken from; here it gets no other settings.
        self._engine = create_engine(
            "sqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(self._engine, "begin", _begin)

    def run(self, work: Callable[[InThread], Coroutine[Any, Any, T]]) -> T:
        """Run one transaction in the present thread; an exception rolls it back.

        Raises:
            RuntimeError: It waited for something other than the database.
        """
        with self._engine.begin() as connection:
            coroutine = work(InThread(connection))
            try:
                coroutine.send(None)
            except StopIteration as finished:
                return finished.value
            coroutine.close()
            message = "a transaction waits for nothing but the database"
            raise RuntimeError(message)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
