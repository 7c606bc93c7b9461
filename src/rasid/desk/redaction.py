"""What readers do not see: names of private persons and exact homes, left out of everything that the desk shows of a report.

The same finder as for exports (`rasid.export.privacy`) decides who is private: a person whom no list knows. Organisations and groups that the lexicon
does not know stay named, and so do persons of the registry. What it finds is kept beside each report (`rasid.archive.privacy`), so that lists need
not read whole records; where it is not kept yet it is found anew. Every area asks here before it shows words of a report, names of actors and
holders, or places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, null, select

from rasid.arabic.letters import fold
from rasid.archive.batches import batches
from rasid.archive.coded_rows import PLAIN, SITE
from rasid.archive.desk_tables import private_keys, report_privacy
from rasid.archive.privacy import is_complete
from rasid.archive.private_rows import ACTOR, BYLINE, PLACE, made_with, privacy_row
from rasid.archive.stored import unpacked
from rasid.archive.tables import records, reports
from rasid.desk.fields import blurred, without_fields
from rasid.desk.hidden_words import cut, occurrences, shortened, without
from rasid.desk.recent import Recent
from rasid.desk.roles import Role
from rasid.desk.sensitivity import kept_back
from rasid.export.privacy import PERSON, Hidden
from rasid.export.redact import Offsets, Redacted, placeholder, redact
from rasid.record import Name, Record

_MOST_TEXTS = 200


class Private(NamedTuple):
    """What is private in a report: the characters and the names."""

    spans: tuple[Hidden, ...]
    names: tuple[str, ...]


class Piece(NamedTuple):
    """Characters of a report's text as they are shown, with marks (start and end within them)."""

    text: str
    marks: tuple[tuple[int, int], ...]


class Redactions:
    """What somebody may see of reports, within one transaction. With `active` false everything is shown as it is."""

    def __init__(self, connection: Connection, active: bool) -> None:
        self.connection, self.active = connection, active
        self._private: dict[int, Private] = {}
        self._keys: dict[int, dict[tuple[str, str], str]] = {}
        self._texts: dict[int, str] = {}
        self._anywhere: dict[tuple[str, str], str | None] = {}
        self._complete: bool | None = None
        self._kept_back: frozenset[str] | None = None

    def look(self, ids: Iterable[int]) -> None:
        """Read at once what is private in the reports of a list; what follows is then quick. Nothing depends on it but time."""
        wanted = sorted({report for report in ids if report not in self._private}) if self.active else []
        for part in batches(wanted):
            self._load(part)

    def anything(self, report: int) -> bool:
        """Whether anything of a report is kept from them."""
        own = self._of(report) if self.active else None
        return own is not None and bool(own.spans or own.names or self.keys(report))

    def record(self, report: int) -> Record:
        """The current record of a report; for readers the redacted one, whose text and offsets are its own. Raises `RecordError`."""
        if not self.active:
            return _record(self.connection, report)
        made = self._redacted(report).record if self.anything(report) else _record(self.connection, report)
        return without_fields(made, self.kept_back)

    def redacted(self, report: int, record: Record) -> Record:
        """Another record of a report (with what people decided in it) as it is shown. Its text may be without more than `text` is."""
        return without_fields(redact(record).record, self.kept_back) if self.active else record

    @property
    def kept_back(self) -> frozenset[str]:
        """The fields that are not shown (`rasid.desk.sensitivity`)."""
        if self._kept_back is None:
            self._kept_back = kept_back(self.connection, Role.READER) if self.active else frozenset()
        return self._kept_back

    def shows(self, field: str) -> bool:
        """Whether a field (an id of `data/sensitivity.yaml`: url, byline, capture_location, points …) is shown."""
        return field not in self.kept_back

    def point(self, lat: float | None, lon: float | None, feature: str | None) -> tuple[float | None, float | None]:
        """A point as it is shown: one finer than a town, where such points are not shown, to a tenth of a degree."""
        return (lat, lon) if self.shows("points") else blurred(lat, lon, feature)

    def words(self, report: int, words: str, *, start: int | None = None) -> str:
        """Title, content or snippet of a report without private names and homes. `start`: where in the report's text they begin, if that is known;
        else they are looked up in it. Offsets into them are lost; `span`, `piece` and `record` have those that hold."""
        if not self.active or not words:
            return words
        private = self._of(report)
        if not private.spans and not private.names:
            return words
        if start is not None:
            return cut(words, start, private.spans)
        text = self._text(report)
        found = occurrences(text, words)
        if found:
            return shortened(words, found, private.spans)
        return without(words, private.names, [(text[span.start : span.end]) for span in private.spans])

    def piece(self, report: int, start: int, end: int, marks: Sequence[tuple[int, int]] = ()) -> Piece:
        """A piece of a report's text as it is shown, with marks (offsets into the text) where they are in the piece. Marks inside a name that is
        left out are left out, too."""
        text = self._text(report)
        if not self.active or not (spans := self._of(report).spans):
            return Piece(text[start:end], tuple((a - start, b - start) for a, b in marks))
        offsets = Offsets("", list(spans))
        shown = cut(text[start:end], start, spans)
        first = offsets.start(start)
        kept = [(a, b) for a, b in marks if not any(s.start < b and s.end > a for s in spans)]
        return Piece(shown, tuple((offsets.start(a) - first, offsets.end(b) - first) for a, b in kept))

    def name(self, ar: str, en: str, *, known: bool, report: int | None = None, key: str | None = None) -> Name:
        """The name of an actor or holder; of a private person only that it is one.

        `known`: the lexicon names it. `report` and `key` (`parties.actor`, `holders.holder`) say exactly of whom it is; without a report it is
        kept back where anybody of this name is private in any report."""
        if not self.active:
            return Name(ar, en)
        what = self._what(ACTOR, _actor_keys(ar, key), report, known)
        return Name(ar, en) if what is None else placeholder(what)

    def place(self, ar: str, en: str, *, key: str, report: int | None = None) -> Name:
        """The name of a place; of somebody's home only that it is one. `key`: `event_places.place`."""
        if not self.active:
            return Name(ar, en)
        what = self._what(PLACE, [key], report, known=not key.startswith(_UNLISTED), guess=None)
        return Name(ar, en) if what is None else placeholder(what)

    def span(self, report: int, start: int, end: int) -> tuple[int, int]:
        """Where characters of a report's text are in the text that is shown."""
        if not self.active or not (spans := self._of(report).spans):
            return start, end
        offsets = Offsets("", list(spans))
        return offsets.start(start), offsets.end(end)

    def hides(self, report: int, start: int, end: int) -> bool:
        """Whether any of these characters are left out."""
        return self.active and any(span.start < end and span.end > start for span in self._of(report).spans)

    def text(self, report: int) -> str:
        """The text of a report as it is shown."""
        text = self._text(report)
        return cut(text, 0, self._of(report).spans) if self.active else text

    def _what(
        self, kind: str, keys: list[str], report: int | None, known: bool, guess: str | None = PERSON
    ) -> str | None:
        """What a name stands for where it is kept back: a person, a home or a place inside a name. `guess`: where that is not known yet."""
        if report is not None:
            own = self.keys(report)
            return next((own[kind, key] for key in keys if (kind, key) in own), None)
        if known:
            return None
        for key in (key for key in keys if key.startswith(_UNLISTED)):
            if (kind, key) not in self._anywhere:
                found = select(private_keys.c.what).where(private_keys.c.kind == kind, private_keys.c.key == key)
                self._anywhere[kind, key] = self.connection.execute(found.limit(1)).scalar()
            if self._anywhere[kind, key] is not None:
                return self._anywhere[kind, key]
        if self._complete is None:
            self._complete = is_complete(self.connection)
        return None if self._complete else guess

    def private(self, report: int) -> Private:
        """What is private in a report, whoever asks."""
        return self._of(report)

    def keys(self, report: int) -> dict[tuple[str, str], str]:
        """By kind and key what stands for a person, a home or a place in a report. Not every list needs them, and there are many."""
        if report not in self._keys:
            self._of(report)
            ids = [one for one in self._private if one not in self._keys]
            self._keys |= {one: {} for one in ids}
            for part in batches(ids):
                chosen = select(private_keys).where(private_keys.c.report_id.in_(part))
                for of, kind, key, what in self.connection.execute(chosen).all():
                    self._keys[of][kind, key] = what
        return self._keys[report]

    def _of(self, report: int) -> Private:
        if report not in self._private:
            self._load([report])
        return self._private[report]

    def _load(self, ids: Sequence[int]) -> None:
        signed = self.active and not self.shows("byline")
        # A byline stands behind the whole text: it is read where it is needed.
        byline_of = reports.c.byline if signed else null()
        chosen = (
            select(records.c.report_id, report_privacy.c.spans, report_privacy.c.names, byline_of, report_privacy.c.lexicon)
            .join(
                report_privacy,
                and_(report_privacy.c.report_id == records.c.report_id, report_privacy.c.digest == records.c.digest),
            )
            .where(records.c.report_id.in_(ids), records.c.current)
        )  # fmt: skip
        rows = self.connection.execute(chosen.join(reports, reports.c.id == records.c.report_id) if signed else chosen)
        for report, spans, names, author, made_by in rows.all():
            if not signed:
                self._private[report] = Private(_spans(spans, signed), tuple(names))
            elif made_by == made_with():  # else bylines were not looked for
                self._private[report] = Private(_spans(spans, signed), (*names, *_name(author)))
        for report in ids:
            if report not in self._private:
                record = _record(self.connection, report)
                made, byline = privacy_row(record), record.document.byline
                names = (*made.names, *(_name(byline.text) if signed and byline is not None else ()))
                self._private[report] = Private(_spans(made.spans, signed), names)
                self._keys[report] = {(key.kind, key.key): key.what for key in made.keys}

    def _text(self, report: int) -> str:
        if report not in self._texts:
            # Where one text of a list is needed, others of it will be.
            others = [one for one, its in self._private.items() if its.spans and one not in self._texts]
            wanted = {report, *others[:_MOST_TEXTS]}
            rows = self.connection.execute(select(reports.c.id, reports.c.text).where(reports.c.id.in_(wanted)))
            self._texts |= {row.id: row.text for row in rows}
        return self._texts[report]

    def _redacted(self, report: int) -> Redacted:
        digest = self.connection.execute(
            select(records.c.digest).where(records.c.report_id == report, records.c.current)
        ).scalar_one()
        found = _kept.get((report, digest))
        if found is None:
            found = redact(_record(self.connection, report))
            _kept.put((report, digest), found)
        return found


_kept: Recent[tuple[int, str], Redacted] = Recent(512)
_UNLISTED = ("name:", PLAIN, SITE)
"""How keys begin of what no list has: a town that is also somebody's family name is hidden where it is that name, not everywhere."""


def _spans(found: Iterable[Sequence[Any]], signed: bool) -> tuple[Hidden, ...]:
    """The characters that are left out; those of bylines where `signed`."""
    return tuple(Hidden(*span) for span in found if signed or span[2] != BYLINE)


def _name(byline: str | None) -> tuple[str, ...]:
    return (fold(byline),) if byline else ()


def _actor_keys(ar: str, key: str | None) -> list[str]:
    """The keys under which an actor of this name can stand."""
    if key is not None:
        return [key]
    words = fold(ar).split()
    bare = [word.removeprefix("ال") if len(word) > 3 else word for word in words]
    return ["name:" + " ".join(words), PLAIN + " ".join(bare)]


def _record(connection: Connection, report: int) -> Record:
    data = connection.execute(
        select(records.c.data).where(records.c.report_id == report, records.c.current)
    ).scalar_one()
    return unpacked(data, report)
