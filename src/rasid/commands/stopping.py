"""A command that is asked to end (Ctrl-C, SIGTERM) ends, and removes its temporary files."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_AGAIN = 0.05
"""Seconds after which a stop that was not heard is raised again."""


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Raise SystemExit for SIGTERM, as Python raises KeyboardInterrupt for Ctrl-C, and raise both again where they were lost.

    A signal is raised wherever the program stands, also in a finaliser or in a callback of a weak reference, from where Python passes nothing on: it
    prints "Exception ignored" and the command goes on.
    """
    before = sys.unraisablehook

    def hear(lost: UnraisableHookArgs) -> None:
        stop = lost.exc_value
        if not isinstance(stop, KeyboardInterrupt | SystemExit) or not hasattr(signal, "setitimer"):
            before(lost)
            return

        def again(*_: object) -> None:
            raise stop

        signal.signal(signal.SIGALRM, again)
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)

    def end(number: int, _: FrameType | None) -> None:
        raise SystemExit(128 + number)

    with suppress(ValueError):  # not in the main thread: whoever embeds the command handles signals
        signal.signal(signal.SIGTERM, end)
        sys.unraisablehook = hear
    try:
        yield
    finally:
        sys.unraisablehook = before
