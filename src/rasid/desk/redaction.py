"""What readers do not see: names of private persons and exact homes, left out of everything that the desk shows of a report.

The same finder as for exports (`rasid.export.redact`) decides; what it finds in a report is kept in memory while the record stays the same.
Every area asks here before it shows words of a report, names of actors and holders, or places.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from sqlalchemy import Connection, select

from rasid.archive.stored import unpacked
from rasid.archive.tables import records
from rasid.export.privacy import PERSON
from rasid.export.redact import Redacted, placeholder, redact, without_names
from rasid.record import Name, Record


class Redactions:
    """What somebody may see of reports, within one transaction. With `active` false everything is shown as it is."""

    def __init__(self, connection: Connection, active: bool) -> None:
        self.connection, self.active = connection, active

    def record(self, report: int) -> Record:
        """The current record of a report; for readers the redacted one, whose text and offsets are its own. Raises `RecordError`."""
        return self._redacted(report).record if self.active else _record(self.connection, report)

    def words(self, report: int, words: str) -> str:
        """Title, content or snippet of a report without private names. Offsets into it are lost; those of `record` hold."""
        return without_names(words, self._redacted(report).names) if self.active and words else words

    def name(self, ar: str, en: str, *, known: bool) -> Name:
        """The name of an actor or holder; of one that the lexicon does not name, which may be a private person, only that it is one."""
        return placeholder(PERSON) if self.active and not known else Name(ar, en)

    def span(self, report: int, start: int, end: int) -> tuple[int, int]:
        """Where characters of a report's text are in the text that is shown."""
        if not self.active:
            return start, end
        offsets = self._redacted(report).offsets
        return offsets.start(start), offsets.end(end)

    def _redacted(self, report: int) -> Redacted:
        digest = self.connection.execute(
            select(records.c.digest).where(records.c.report_id == report, records.c.current)
        ).scalar_one()
        key = (report, digest)
        with _lock:
            found = _kept.get(key)
        if found is None:
            found = redact(_record(self.connection, report))
            with _lock:
                _kept[key] = found
                while len(_kept) > _MOST_KEPT:
                    _kept.popitem(last=False)
        return found


_MOST_KEPT = 512
_kept: OrderedDict[tuple[int, str], Redacted] = OrderedDict()
_lock = Lock()


def _record(connection: Connection, report: int) -> Record:
    data = connection.execute(
        select(records.c.data).where(records.c.report_id == report, records.c.current)
    ).scalar_one()
    return unpacked(data, report)
