"""What readers can find: they search the text that they are shown, so that no hit tells that a name stands somewhere.

A word that a report holds in the names of private persons (or in somebody's home) and nowhere else does not lead there, a phrase must stand
somewhere in what is shown, and private persons and homes are no actors, holders or places that can be asked for. `-word` finds such a report: for
readers the word is not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, or_, select

from rasid.archive.batches import batches
from rasid.archive.desk_tables import private_keys, private_words, report_privacy
from rasid.archive.private_rows import BYLINE, BYLINE_COLUMN
from rasid.archive.readers import bylines_hidden
from rasid.archive.search.dialects import Matched, Term, keys_of, matching
from rasid.archive.search.keys import places
from rasid.archive.search.snippets import Span
from rasid.archive.tables import event_places, events, holders, parties, reports, statements


def visibly_matching(connection: Connection, matched: Matched) -> Select[Any]:
    """The ids of the reports whose words match in what readers see."""
    bylines = bylines_hidden(connection)
    if not _touched(connection, matched, bylines):
        return matching(connection, matched)
    terms = [matched] if isinstance(matched, Term) else [part for part in matched.parts if isinstance(part, Term)]
    if isinstance(matched, Term) or (
        matched.operator == "AND" and not matched.without and len(terms) == len(matched.parts)
    ):
        # Words that all must be there: what has one of them only in names is taken away, without looking at the reports.
        found = matching(connection, matched)
        return found.where(*(found.selected_columns[0].not_in(_hidden(connection, term, bylines)) for term in terms))
    return select(reports.c.id).where(_condition(connection, matched, bylines))


def _touched(connection: Connection, matched: Matched, bylines: bool) -> bool:
    """Whether any of the words stands in a private name at all: most queries are answered as they are."""
    terms = _terms(matched)
    found = select(private_words.c.report_id).where(
        private_words.c.key.in_(sorted({key for term in terms for key in term.keys})),
        private_words.c.column.in_(sorted({column for term in terms for column in _columns(term, bylines)})),
    )
    return connection.execute(found.limit(1)).first() is not None


def _condition(connection: Connection, matched: Matched, bylines: bool) -> ColumnElement[bool]:
    if isinstance(matched, Term):
        return and_(
            reports.c.id.in_(matching(connection, matched)), reports.c.id.not_in(_hidden(connection, matched, bylines))
        )
    parts = [_condition(connection, part, bylines) for part in matched.parts]
    together = and_(*parts) if matched.operator == "AND" else or_(*parts)
    return and_(together, *(~_condition(connection, part, bylines) for part in matched.without))


def _hidden(connection: Connection, term: Term, bylines: bool) -> Any:
    """The reports that hold a term only in what is not shown."""
    own = select(private_words.c.report_id).where(
        private_words.c.column.in_(_columns(term, bylines)), private_words.c.key.in_(term.keys)
    )
    hidden = own.where(private_words.c.only)
    if len(term.keys) == 1:
        return hidden
    # Each word may stand elsewhere, and the phrase only in a name: such reports are few, and are looked at.
    unclear = set(connection.execute(own.where(~private_words.c.only)).scalars())
    unclear &= set(connection.execute(matching(connection, term)).scalars())
    return hidden.union(select(reports.c.id).where(reports.c.id.in_(_unseen(connection, term, sorted(unclear)))))


def _columns(term: Term, bylines: bool) -> list[str]:
    return [term.column, *([BYLINE_COLUMN + term.column] if bylines else [])]


def _unseen(connection: Connection, term: Term, ids: Sequence[int]) -> list[int]:
    """Those of the reports in which every place of a phrase touches hidden characters."""
    found = []
    for part in batches(ids):
        keys, spans = keys_of(connection, part), hidden_spans(connection, part)
        texts = connection.execute(select(reports.c.id, reports.c.text, reports.c.title).where(reports.c.id.in_(part)))
        for row in texts:
            if term.column == "title":
                found.append(row.id)  # a title with a private name: its phrases are not told apart
                continue
            own = keys[row.id][0 if term.column == "words" else 1]
            placed = list(places(row.text))[: len(own)]
            hidden = [any(s < b and e > a for s, e in spans.get(row.id, ())) for a, b in placed]
            length = len(term.keys)
            if not any(
                tuple(own[at : at + length]) == term.keys and not any(hidden[at : at + length])
                for at in range(len(own) - length + 1)
            ):
                found.append(row.id)
    return found


def hidden_spans(connection: Connection, ids: Iterable[int]) -> dict[int, list[Span]]:
    """The characters that readers do not see, of the reports that have such."""
    rows = connection.execute(
        select(report_privacy.c.report_id, report_privacy.c.spans).where(report_privacy.c.report_id.in_(list(ids)))
    )
    kept = () if bylines_hidden(connection) else (BYLINE,)
    found = {row.report_id: [(start, end) for start, end, kind in row.spans if kind not in kept] for row in rows}
    return {report: spans for report, spans in found.items() if spans}


def looked_at() -> ColumnElement[bool]:
    """That it is known of a report what is private in it: readers find no other."""
    return reports.c.id.in_(select(report_privacy.c.report_id))


def public_party() -> ColumnElement[bool]:
    """That a row of `parties` stands for nobody private."""
    return ~_private("actor", parties.c.actor, events, parties.c.event_id)


def public_place() -> ColumnElement[bool]:
    """That a row of `event_places` is nobody's home."""
    return ~_private("place", event_places.c.place, events, event_places.c.event_id)


def public_holder() -> ColumnElement[bool]:
    """That a row of `holders` stands for nobody private."""
    return ~_private("actor", holders.c.holder, statements, holders.c.statement_id)


def _private(kind: str, key: Any, of: Any, reference: Any) -> ColumnElement[bool]:
    own = of.alias()
    return exists().where(
        private_keys.c.key == key, private_keys.c.kind == kind, own.c.id == reference,
        own.c.report_id == private_keys.c.report_id,
    )  # fmt: skip


def _terms(matched: Matched) -> list[Term]:
    if isinstance(matched, Term):
        return [matched]
    return [term for part in (*matched.parts, *matched.without) for term in _terms(part)]
