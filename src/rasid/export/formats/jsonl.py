"""Records as they are, one JSON object a line."""

from __future__ import annotations

from collections import Counter

from rasid.export.run import Write
from rasid.export.view import View
from rasid.record import to_json


class Writer:
    """Whole records: a report that was chosen for one event comes with all of them."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter()

    def add(self, view: View) -> None:
        self._write(to_json(view.record).encode("utf-8") + b"\n")
        self.counts["records"] += 1

    def close(self) -> None:
        return
