"""How many requests are answered at once: a few, in the order in which they came. One that waits for something else lends its turn to another.

Each row that is read from SQLite gives Python's lock away for a moment. Of 40 requests at once each waited for it hundreds of times, and a page of 20 ms
took a second.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from anyio import from_thread
from anyio.to_thread import current_default_thread_limiter

AT_ONCE = 4
"""Requests that are answered at once. With 50 readers on two cores, 3 and 4 kept nineteen of twenty pages under 0.3 s, 8 and 40 did not."""
MOST = 40
"""Those and the ones that wait for something else."""


@asynccontextmanager
async def few_at_once(_: Any) -> AsyncIterator[None]:
    """The lifespan of a desk."""
    current_default_thread_limiter().total_tokens = AT_ONCE
    yield


@contextmanager
def waiting() -> Iterator[None]:
    """Inside, the request waits and does nothing: another one may be answered in its place."""
    try:
        from_thread.run_sync(_turns, 1)
    except RuntimeError:  # no request, but a thread of ours
        yield
        return
    try:
        yield
    finally:
        from_thread.run_sync(_turns, -1)


def _turns(more: int) -> None:
    limiter = current_default_thread_limiter()
    limiter.total_tokens += more
