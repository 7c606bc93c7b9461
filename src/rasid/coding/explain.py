"""Explanations: why an event stands in a record, told from the coder's own working.

The document of the record is coded again with a trace, so that nothing is said that the coder did not do. What each
line
says in Arabic and English stands in `explain_words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rasid.coding.assemble import Drafts
from rasid.coding.event_draft import EventDraft
from rasid.coding.explain_parts import Teller
from rasid.coding.explain_words import words_for
from rasid.coding.statements import StatementDraft
from rasid.errors import RecordError
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.reading.document import Document
from rasid.reading.heading import find_heading
from rasid.record import Record, Span

if TYPE_CHECKING:
    from rasid.coding.coder import Coder, Trace


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an event was coded: headings (level 0) and lines (level 1), as keys of the wording with their values."""

    items: tuple[tuple[int, str, dict[str, object]], ...]

    def lines(self, lang: str) -> list[str]:
        """The explanation in Arabic (`ar`) or English (`en`), one line each, indented under its heading."""
        return ["  " * level + words_for(key, values, lang) for level, key, values in self.items]


def explain(coder: Coder, record: Record, event_id: str) -> Explanation:
    """Why `event_id` stands in `record`. Raises `RecordError` when the record was made by another lexicon or holds
    no such event.
    """
    event = next((e for e in record.events if e.id == event_id), None)
    if event is None:
        raise RecordError(
            f"no event {event_id!r}",
            expected=", ".join(e.id for e in record.events[:20]) or "a record that holds events",
        )
    trace, work, again = code_again(coder, record)
    if next((e for e in again.events if e.id == event_id), None) != event:
        raise other_coding(f"event {event_id}")
    draft, statement = draft_of(work, event_id, again.coder.options.get("min_confidence", DEFAULT_MIN_CONFIDENCE))
    teller = Teller(again, event, draft, statement, trace, files())
    return Explanation(tuple(teller.tell()))


def code_again(coder: Coder, record: Record) -> tuple[Trace, Drafts, Record]:
    """The report of a record coded anew, with the working. Raises `RecordError` when the record was made by another lexicon or with
    another gazetteer."""
    if record.coder.lexicon != coder.lexicon.version:
        raise RecordError(
            f"made with lexicon {record.coder.lexicon}, but this is {coder.lexicon.version}",
            expected="a record of this lexicon",
            advice="Code the report again, then explain the new record",
        )
    wanted, present = record.coder.options.get("user_gazetteer", ""), coder.lexicon.user_gazetteer
    if wanted != present:
        raise RecordError(
            f"made with {_named(wanted)}, but this is {_named(present)}",
            expected="a record made with the same gazetteer",
            advice="Name the gazetteer with --gazetteer FILE, or code the report again",
        )
    trace, again = _code_again(coder, record)
    if trace.work is None:
        raise other_coding("record")
    return trace, trace.work, again


def other_coding(what: str) -> RecordError:
    """The error for a record that coding the report anew does not give."""
    return RecordError(
        f"coding the report again gives another {what}",
        expected="a record of this version of Rasid",
        advice="Code the report again, then explain the new record",
    )


def _named(gazetteer: str) -> str:
    return f"the user's gazetteer {gazetteer}" if gazetteer else "no user's gazetteer"


def _code_again(coder: Coder, record: Record) -> tuple[Trace, Record]:
    from rasid.coding.coder import Trace

    own = record.document
    # The record does not keep the dateline; it is found again in the same text.
    dateline = find_heading(own.text, outlet=own.outlet).dateline
    document = Document(
        own.id,
        own.text,
        own.source_path,
        own.source_id,
        own.url,
        own.outlet,
        own.title,
        own.byline,
        Span(*dateline, own.text[slice(*dateline)]) if dateline else None,
        date.fromisoformat(own.published) if own.published else None,
        own.language,
        tuple(own.warnings),
    )
    trace = Trace([])
    return trace, coder.code_document(
        document, min_confidence=record.coder.options.get("min_confidence", DEFAULT_MIN_CONFIDENCE), trace=trace
    )


def draft_of(work: Drafts, event_id: str, least: float) -> tuple[EventDraft, StatementDraft]:
    """The draft that an event was made of: events are numbered through drafts and their places."""
    number = 0
    for draft, places, statement, score in zip(work.events, work.places, work.statements, work.scores, strict=True):
        if score.confidence >= least:
            number += max(1, len(places))
        if f"v{number}" == event_id or number >= int(event_id[1:]):
            return draft, statement
    raise RecordError(f"no event {event_id!r}")


def files() -> dict[str, str]:
    """file:line of every entry, by rule id."""
    from rasid.knowledge.store import entry_places

    return entry_places()
