"""Plain values made of reports (what a command prints as JSON) without the names of private persons and homes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from sqlalchemy import Connection, select

from rasid.arabic.letters import fold
from rasid.archive.tables import reports as reports_table
from rasid.desk.hidden_words import without
from rasid.desk.redaction import Redactions
from rasid.export.redact import placeholder


class Plain:
    """Leaves out of values what is private in the reports that they are made of. `left`: how many texts were changed."""

    def __init__(self, connection: Connection) -> None:
        self.hidden = Redactions(connection, True)
        self.left = 0

    def of(self, value: Any, reports: Iterable[int]) -> Any:
        """The value without what is private in any of the reports."""
        ids = sorted(set(reports))
        self.hidden.look(ids)
        names: set[str] = set()
        printed: set[str] = set()
        keys: dict[str, str] = {}
        for report in ids:
            private = self.hidden.private(report)
            names.update(private.names)
            keys.update({key: what for (_, key), what in self.hidden.keys(report).items()})
            if private.spans:
                text = self.hidden.connection.execute(_text(report)).scalar_one()
                printed.update(text[span.start : span.end] for span in private.spans)
        if not names and not printed and not keys:
            return value
        return self._without(value, frozenset(names), frozenset(printed), keys)

    def _without(self, value: Any, names: frozenset[str], printed: frozenset[str], keys: dict[str, str]) -> Any:
        if isinstance(value, dict):
            return {key: self._without(item, names, printed, keys) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self._without(item, names, printed, keys) for item in value]
        if not isinstance(value, str):
            return value
        made: str | None = placeholder(keys[value]).ar if value in keys else without(value, names, printed)
        if value.startswith(("http://", "https://")) and any(name in fold(unquote(value)) for name in names):
            made = None
        self.left += made != value
        return made


def _text(report: int) -> Any:
    return select(reports_table.c.text).where(reports_table.c.id == report)
