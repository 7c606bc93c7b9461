"""Explanations of a statement, and of a place in the text: what was coded of these characters, or why nothing was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from rasid.coding.assemble import Drafts
from rasid.coding.cue_instance import CueInstance
from rasid.coding.explain import Explanation, code_again, draft_of, files, other_coding
from rasid.coding.explain_said import Lines, cue_lines, said_lines
from rasid.coding.explain_words import role_name, tag_name, value_name
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.errors import RecordError
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.record import Event, Record, Statement

if TYPE_CHECKING:
    from rasid.coding.coder import Coder, Trace

_CONTENT = frozenset({"V", "N", "A", "X"})
_UNSAID = frozenset({"PUNCT", "QUOTE", "LATIN"})


def explain_statement(coder: Coder, record: Record, statement_id: str) -> Explanation:
    """Who puts something forward and as what, and by which cues. Raises `RecordError` as `explain` does."""
    own = next((s for s in record.statements if s.id == statement_id), None)
    if own is None:
        raise RecordError(
            f"no statement {statement_id!r}",
            expected=", ".join(s.id for s in record.statements[:20]) or "a record that holds statements",
        )
    trace, work, again = code_again(coder, record)
    if own not in again.statements:
        raise other_coding(f"statement {statement_id}")
    return Explanation(tuple(_statement(again, own, trace, work)))


def explain_at(coder: Coder, record: Record, start: int, end: int) -> Explanation:
    """What was coded of the characters `start:end`; where no event was, how each word was read and what was considered."""
    text = record.document.text
    if not 0 <= start < end <= len(text):
        raise RecordError(f"no characters {start} to {end}", expected=f"0 <= START < END <= {len(text)}")
    trace, work, again = code_again(coder, record)
    if again.events != record.events or again.statements != record.statements:
        raise other_coding("record")
    return Explanation(tuple(_At(again, trace, work, start, end).tell()))


def _statement(record: Record, own: Statement, trace: Trace, work: Drafts) -> Lines:
    places = files()
    yield 0, "statement", {"id": own.id, "text": own.content.text}
    event = next((e for e in record.events if e.id == own.event), None)
    controlled = None
    if event is None:
        # Assessments stand behind the statements of events, in the order of their drafts.
        first = sum(s.event is not None for s in record.statements)
        draft = work.assessments[record.statements.index(own) - first]
        view, cues = draft.view, trace.cues.get(draft.view.index, [])
        inside = {w.index for w in view.words if own.content.start <= w.start < own.content.end}
        over = [c for c in cues if c.span == draft.cue or (inside and inside <= c.content)]
        yield 1, "assessment", {}
    else:
        least = record.coder.options.get("min_confidence", DEFAULT_MIN_CONFIDENCE)
        drafted, _ = draft_of(work, event.id, least)
        over = [
            c
            for c in trace.cues.get(drafted.view.index, [])
            if drafted.trigger in c.content or (drafted.light_verb is not None and drafted.light_verb in c.content)
        ]
        controlled = drafted.control_status
        yield 1, "of_event", {"id": event.id, "type": _type(event), "text": event.trigger.text}
        others = [s.id for s in record.statements if s.event == event.id and s.id != own.id]
        if others:
            yield 1, "further", {"others": "، ".join(others)}
    yield 0, "h_statement", {}
    yield from cue_lines(record, over, lambda rule: _ruled(places, rule))
    yield from said_lines(own, over, lambda rule: _ruled(places, rule), controlled=controlled)


def _ruled(places: dict[str, str], rule: str) -> str:
    return f"{rule} ({places[rule]})" if rule in places else rule


def _type(event: Event) -> str:
    return "/".join([event.type, *event.modes])


class _At:
    """Tells what stands at some characters."""

    def __init__(self, record: Record, trace: Trace, work: Drafts, start: int, end: int) -> None:
        self.record, self.trace, self.work, self.start, self.end = record, trace, work, start, end
        self.places = files()
        self.least = record.coder.options.get("min_confidence", DEFAULT_MIN_CONFIDENCE)

    def rule(self, rule: str) -> str:
        return _ruled(self.places, rule)

    def covers(self, start: int, end: int) -> bool:
        return start < self.end and self.start < end

    def tell(self) -> Lines:
        text = self.record.document.text
        yield 0, "here", {"text": " ".join(text[self.start : self.end].split()), "start": self.start, "end": self.end}
        views = [view for view in self.work.views if self.covers(view.sentence.start, view.sentence.end)]
        if not views:
            yield 1, "no_sentence", {}
            return
        for view in views:
            yield 1, "in_sentence", {"id": f"s{view.index + 1}", "text": " ".join(text[view.sentence.start : view.sentence.end].split())}  # fmt: skip
        yield 0, "h_coded", {}
        coded = [*self._events(), *self._values(), *self._said(views)]
        yield from coded or [(1, "nothing", {})]
        # Beside an event only what was dropped and what nobody knows is worth a line.
        beside = any(self.covers(event.trigger.start, event.trigger.end) for event in self.record.events)
        considered = [*self._faint(), *(line for view in views for line in self._words(view, beside=beside))]
        if considered or not beside:
            yield 0, "h_dropped" if beside else "h_not", {}
            yield from considered

    def _events(self) -> Lines:
        mentions = {m.id: m for m in self.record.mentions}
        for event in self.record.events:
            values: dict[str, object] = {"id": event.id, "type": _type(event), "text": event.trigger.text}
            if self.covers(event.trigger.start, event.trigger.end):
                yield 1, "is_trigger", values | {"rule": self.rule(event.rule)}
            roles = [("actor", i) for i in event.actors] + [("recipient", i) for i in event.recipients] + [("place", i) for i in event.places]  # fmt: skip
            roles += [(role, i) for role, i in (("from_place", event.from_place), ("to_place", event.to_place)) if i]
            spans = [(role, mentions[i].start, mentions[i].end) for role, i in roles if i in mentions]
            spans += [("time", t.start, t.end) for t in self.record.times if t.id == event.time]
            if event.instrument is not None:
                spans.append(("instrument", event.instrument.start, event.instrument.end))
            for role, start, end in spans:
                if self.covers(start, end):
                    words = self.record.document.text[start:end]
                    yield 1, "in_role", values | {"role": role_name(role), "words": words}

    def _values(self) -> Lines:
        entities = {entity.id: entity for entity in self.record.entities}
        for mention in self.record.mentions:
            if self.covers(mention.start, mention.end):
                own = entities[mention.entity]
                yield 1, "is_entity", {"text": mention.text, "name": (own.name.en, own.name.ar), "kind": value_name(mention.kind), "rule": self.rule(mention.rule), "basis": own.basis}  # fmt: skip
        for time in self.record.times:
            if self.covers(time.start, time.end):
                yield 1, "is_time", {"text": time.text, "from": time.from_ or "?", "to": time.to or "?", "rule": self.rule(time.rule)}  # fmt: skip
        for quantity in self.record.quantities:
            if self.covers(quantity.start, quantity.end):
                yield 1, "is_quantity", {"text": quantity.text, "kind": value_name(quantity.kind), "rule": self.rule(quantity.rule)}  # fmt: skip
        for naming in self.record.naming:
            if self.covers(naming.start, naming.end):
                yield 1, "naming", {"text": naming.text, "kind": value_name(naming.kind), "neutral": (naming.neutral.en, naming.neutral.ar), "rule": self.rule(naming.rule)}  # fmt: skip

    def _said(self, views: list[SentenceView]) -> Lines:
        for own in self.record.statements:
            values: dict[str, object] = {"id": own.id, "event": own.event, "text": own.content.text}
            if own.cue is not None and self.covers(own.cue.start, own.cue.end):
                yield 1, "is_cue", values | {"cue": own.cue.text}
            for holder in own.holders[1:]:
                if holder.start is not None and holder.end is not None and self.covers(holder.start, holder.end):
                    yield 1, "is_holder", values | {"holder": holder.text}
            if self.covers(own.content.start, own.content.end):
                yield 1, "in_content", values
        told = {own.cue for own in self.record.statements}
        for view in views:
            for cue in self.trace.cues.get(view.index, []):
                if self.covers(*cue.span) and not any(c is not None and (c.start, c.end) == cue.span for c in told):
                    yield self._idle(cue)

    def _idle(self, cue: CueInstance) -> tuple[int, str, dict[str, object]]:
        words = self.record.document.text[cue.span[0] : cue.span[1]]
        return 1, "idle_cue", {"text": words, "category": value_name(cue.use.category), "rule": self.rule(cue.use.rule)}

    def _faint(self) -> Lines:
        """Events that were found here and are less sure than what the record was to hold."""
        for draft, score in zip(self.work.events, self.work.scores, strict=True):
            if self.covers(*draft.span) and score.confidence < self.least:
                text = self.record.document.text[slice(*draft.span)]
                yield 1, "faint", {"text": text, "confidence": f"{score.confidence:.2f}", "least": f"{self.least:.2f}", "rule": self.rule(draft.use.rule)}  # fmt: skip

    # -- how words were read --------------------------------------------------------------------------------------

    def _words(self, view: SentenceView, *, beside: bool) -> Lines:
        dropped: dict[int, list[tuple[str, str]]] = {}
        for sentence, index, rule, reason in self.trace.dropped:
            own = dropped.setdefault(index, []) if sentence == view.index else []
            if (rule, reason) not in own:
                own.append((rule, reason))
        for word in view.words:
            if word.tag in _UNSAID or not self.covers(word.start, word.end):
                continue
            reading = word.reading
            if beside:
                if reading is None and word.tag == "X" and not self._named(view, word):
                    yield 1, "word_unknown", {"text": word.text}
            elif reading is not None:
                yield 1, "word_read", {"text": word.text, "tag": tag_name(word.tag), "lemma": reading.lexeme.key}
            elif word.tag not in _CONTENT:
                yield 1, "word_particle", {"text": word.text, "tag": tag_name(word.tag)}
            elif self._named(view, word):
                yield 1, "word_named", {"text": word.text}
            else:
                yield 1, "word_unknown", {"text": word.text}
            for rule, reason in dropped.get(word.index, ()):
                yield (
                    1 if beside else 2,
                    "dropped",
                    {"text": word.text, "rule": self.rule(rule), "reason": value_name(reason)},
                )
            if not beside:
                yield from self._other_reasons(view, word, {rule for rule, _ in dropped.get(word.index, ())})

    def _named(self, view: SentenceView, word: Word) -> bool:
        """True for a word of a name that is known, or that is coded as one or as a time or number."""
        if word.index in view.names.inside or any(
            view.names.at(word.index, kind) for kind in ("place", "actor", "person")
        ):
            return True
        record = self.record
        spans = [(value.start, value.end) for value in record.mentions]
        spans += [(value.start, value.end) for value in record.times]
        spans += [(value.start, value.end) for value in record.quantities]
        return any(start <= word.start < end for start, end in spans)

    def _other_reasons(
        self, view: SentenceView, word: Word, told: set[str]
    ) -> Iterator[tuple[int, str, dict[str, object]]]:
        """Why an entry that holds the word was not asked for its conditions."""
        events = view.lexicon.events
        here: Callable[[int], bool] = lambda row: events[row].rule not in told  # noqa: E731
        chosen = {row for row in (word.reading.uses("event") if word.reading else ()) if here(row)}
        others = {row for reading in word.analysis.readings for row in reading.uses("event") if here(row)} - chosen
        if not chosen and not others:
            if not told and word.tag in ("V", "N", "A"):
                yield 2, "no_entry", {}
            return
        if word.index in view.names.inside:
            key = "why_name"
        elif word.tag == "A" or any(word.index in phrase.adjectives for phrase in view.phrases):
            key = "why_describes"
        else:
            key = "why_else"
        for row in sorted(chosen):
            yield 2, key, {"rule": self.rule(events[row].rule)}
        for row in sorted(others):
            yield 2, "why_reading", {"rule": self.rule(events[row].rule), "tag": tag_name(word.tag)}
