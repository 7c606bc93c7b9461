"""How often somebody may try: counted in this process, in a window that moves."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable

from rasid.desk.faults import TooMany


class Throttle:
    """At most `times` tries of one key in `seconds`. The oldest keys are forgotten when there are very many."""

    _MOST_KEYS = 20_000

    def __init__(self, times: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.times, self.seconds, self.clock = times, seconds, clock
        self._tries: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def check(self, key: str, what: str) -> None:
        """Raises `TooMany` when there were as many tries as may be."""
        with self._lock:
            tries = self._recent(key)
            if len(tries) >= self.times:
                wait = max(1, round(tries[0] + self.seconds - self.clock() + 0.5))
                raise TooMany(what, seconds=wait, advice=f"Try again in {wait} seconds")

    def count(self, key: str) -> None:
        """A try was made."""
        with self._lock:
            tries = self._recent(key)
            tries.append(self.clock())
            self._keep(key, tries)

    def take(self, key: str, what: str) -> tuple[int, int]:
        """Count a try; how many are left, and seconds until there are more. Raises `TooMany` when there were as many as may be."""
        with self._lock:
            tries = self._recent(key)
            wait = max(1, round(tries[0] + self.seconds - self.clock() + 0.5)) if tries else round(self.seconds)
            if len(tries) >= self.times:
                raise TooMany(what, seconds=wait, advice=f"Try again in {wait} seconds")
            tries.append(self.clock())
            self._keep(key, tries)
            return self.times - len(tries), wait

    def forget(self, key: str) -> None:
        """A try was good: those before it no longer count."""
        with self._lock:
            self._tries.pop(key, None)

    def _keep(self, key: str, tries: deque[float]) -> None:
        self._tries.pop(key, None)
        self._tries[key] = tries
        if len(self._tries) > self._MOST_KEYS:
            self._tries.pop(next(iter(self._tries)))

    def _recent(self, key: str) -> deque[float]:
        tries = self._tries.get(key, deque())
        oldest = self.clock() - self.seconds
        while tries and tries[0] <= oldest:
            tries.popleft()
        return tries


class Familiar:
    """From which addresses names signed in: who tries many passwords of a name elsewhere does not shut its owner out there."""

    _MOST = 20_000

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, name: str, address: str) -> None:
        """A name signed in from an address."""
        with self._lock:
            self._known[name, address] = None
            self._known.move_to_end((name, address))
            while len(self._known) > self._MOST:
                self._known.popitem(last=False)

    def has(self, name: str, address: str) -> bool:
        """Whether a name signed in from an address."""
        with self._lock:
            return (name, address) in self._known
