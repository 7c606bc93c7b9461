"""The parts of an explanation: trigger, arguments, circumstances, statement, links, naming, what was dropped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rasid.coding.actors import ActorMention
from rasid.coding.arguments import Slots, verb_slots
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.explain_said import cue_lines, said_lines
from rasid.coding.explain_words import role_name, slot_name, value_name
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import AGENT
from rasid.coding.statements import StatementDraft
from rasid.knowledge.places import kilometres
from rasid.record import Event, Mention, Record

if TYPE_CHECKING:
    from rasid.coding.coder import Trace


MAX_CANDIDATES = 10
"""Namesakes of a place that are listed."""


@dataclass(slots=True)
class Teller:
    """Tells the working of one event line by line, as keys of the wording with their values."""

    record: Record
    event: Event
    draft: EventDraft
    statement: StatementDraft
    trace: Trace
    files: dict[str, str]

    def tell(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield (
            0,
            "event",
            {
                "id": self.event.id,
                "type": "/".join([self.event.type, *self.event.modes]),
                "text": self.event.trigger.text,
            },
        )
        yield from self._trigger()
        yield from self._arguments()
        yield from self._circumstances()
        yield from self._statement()
        yield from self._links_and_naming()
        yield from self._dropped()

    def rule(self, rule: str) -> str:
        """A rule id with the place of its entry."""
        place = self.files.get(rule)
        return f"{rule} ({place})" if place else rule

    # -- trigger and frame ------------------------------------------------------------------------------------------

    def _trigger(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        draft, view = self.draft, self.draft.view
        word = view.words[draft.trigger]
        sentence = next(s for s in self.record.sentences if s.start <= self.event.trigger.start < s.end)
        yield 0, "h_trigger", {}
        yield (
            1,
            "at",
            {
                "text": self.event.trigger.text,
                "start": self.event.trigger.start,
                "end": self.event.trigger.end,
                "sentence": sentence.id,
                "paragraph": sentence.paragraph,
            },
        )
        reading = draft.reading
        if reading is None:
            yield 1, "phrase", {}
        elif reading.pos == "verb":
            lexeme, features = reading.lexeme, reading.features
            yield (
                1,
                "verb",
                {
                    "word": word.text,
                    "lemma": f"{lexeme.key}/{lexeme.form.rpartition('/')[0]}".rstrip("/"),
                    "form": lexeme.form.rpartition("/")[2],
                    "tense": value_name(features.tense),
                    "future": value_name("future") if reading.future else None,
                },
            )
            voices = {r.features.voice for r in word.readings if r.number == reading.number}
            passive = draft.slots is not None and draft.slots.passive
            yield (
                1,
                "voice_chosen" if len(voices) > 1 else "voice",
                {"voice": value_name("passive" if passive else "active")},
            )
        else:
            yield 1, "noun", {"word": word.text, "lemma": reading.lexeme.key, "pos": value_name(reading.pos)}
        yield 1, "entry", {"rule": self.rule(draft.use.rule)}
        if draft.use.with_:
            yield 1, "with", {"words": self._present(draft.use.with_)}
        if draft.use.only_with:
            yield 1, "only_with", {"words": self._present(draft.use.only_with)}
        frame = draft.use.verb_frame if draft.pos == "verb" else draft.use.noun_frame
        yield 1, "frame", {"slots": [(slot_name(slot), role_name(role)) for slot, role in sorted(frame.items())]}
        if draft.light is not None and draft.light_verb is not None:
            yield (
                1,
                "light",
                {
                    "word": view.words[draft.light_verb].text,
                    "kind": value_name(draft.light.kind),
                    "rule": self.rule(draft.light.rule),
                },
            )
        elif draft.carrier_verb is not None:
            yield (
                1,
                "carrier",
                {"word": view.words[draft.carrier_verb.trigger].text, "rule": self.rule(draft.carrier_verb.use.rule)},
            )

    def _present(self, wanted: tuple[tuple[str, ...], ...]) -> str:
        """Those of the words that an entry asks for that stand in the clause, folded as they are compared."""
        view = self.draft.view
        clause = frozenset(view.clauses[self.draft.clause].words)
        return "، ".join(dict.fromkeys(" ".join(words) for words in wanted if view.holds((words,), clause)))

    # -- arguments --------------------------------------------------------------------------------------------------

    def _arguments(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield 0, "h_arguments", {}
        for role, ids, mentions in (
            ("actor", self.event.actors, self.draft.actors),
            ("recipient", self.event.recipients, self.draft.recipients),
        ):
            if not ids:
                yield 1, "none_found", {"role": role_name(role)}
            for mention_id, mention in zip(ids, mentions, strict=True):
                yield (
                    1,
                    "argument",
                    {"role": role_name(role), **self._entity(mention_id), "slot": self._slot(mention, role)},
                )
        if self.event.instrument is not None:
            yield 1, "instrument", {"text": self.event.instrument.text}

    def _entity(self, mention_id: str) -> dict[str, object]:
        mention: Mention = next(m for m in self.record.mentions if m.id == mention_id)
        entity = next(e for e in self.record.entities if e.id == mention.entity)
        return {
            "text": mention.text,
            "name": (entity.name.en, entity.name.ar),
            "rule": self.rule(mention.rule),
            "basis": entity.basis,
        }

    def _slot(self, mention: ActorMention, role: str) -> tuple[str, str]:
        """How a mention came to its role: the grammatical slot, by name."""
        draft, view = self.draft, self.draft.view
        if role in draft.pronouns and not self._slot_in(draft.slots, mention):
            return slot_name("pronoun")
        own = self._slot_in(draft.slots, mention)
        if own:
            return slot_name(own)
        if draft.light_verb is not None and view.words[draft.light_verb].tag == "V":
            carried = self._slot_in(verb_slots(view, draft.light_verb), mention)
            if carried:
                return slot_name(f"light {carried}")
        if draft.inherited_actor:
            return slot_name("inherited")
        return slot_name("dropped" if draft.pos == "verb" else "context")

    def _slot_in(self, slots: object, mention: ActorMention) -> str | None:
        if not isinstance(slots, Slots):
            return None
        view = self.draft.view

        def holds(phrases: list[Phrase]) -> bool:
            return any(p is mention.phrase or view.nested(p) is mention.phrase for p in phrases)

        if holds(slots.agents):
            return AGENT
        if holds(slots.subject):
            return "dropped" if slots.dropped_subject else "subject"
        if holds(slots.object):
            return "passive" if slots.passive else "object"
        if holds(slots.idafa):
            return "idafa"
        if mention.phrase.head in slots.demonyms:
            return "adjective"
        return next((slot for slot, phrases in slots.prepositions.items() if holds(phrases)), None)

    # -- circumstances ----------------------------------------------------------------------------------------------

    def _circumstances(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield 0, "h_circumstances", {}
        event, draft = self.event, self.draft
        places = [("place", p) for p in event.places] + [("from_place", event.from_place), ("to_place", event.to_place)]
        if not any(mention for _, mention in places):
            yield 1, "none_found", {"role": role_name("place")}
        for role, mention_id in places:
            if mention_id is not None:
                framed = role != "place" or any(p.start <= self._start(mention_id) < p.end for p in draft.places)
                yield (
                    1,
                    "place",
                    {
                        "role": role_name(role),
                        **self._entity(mention_id),
                        "why": slot_name("frame" if framed else "near"),
                    },
                )
                yield from self._candidates(mention_id)
        time = next((t for t in self.record.times if t.id == event.time), None)
        if time is None:
            yield 1, "none_found", {"role": role_name("time")}
        else:
            key = "time" if time.from_ else "time_open"
            yield (
                1,
                key,
                {
                    "text": time.text,
                    "from": time.from_,
                    "to": time.to,
                    "rule": self.rule(time.rule),
                    "anchor": value_name(time.anchor or "itself"),
                },
            )
        for quantity in self.record.quantities:
            if quantity.id in event.quantities:
                low, high = quantity.low, quantity.high
                amount = (
                    f"{quantity.best if low == high else ''}"
                    or f"{'' if low is None else low}–{'' if high is None else high}"
                )
                yield (
                    1,
                    "quantity",
                    {"text": quantity.text, "kind": quantity.kind, "amount": amount, "rule": self.rule(quantity.rule)},
                )

    def _candidates(self, mention_id: str) -> Iterator[tuple[int, str, dict[str, object]]]:
        """The places that a name may mean, where there are several: each with its division, country and kind, the chosen one,
        and how far from it the others lie."""
        mention = next(m for m in self.record.mentions if m.id == mention_id)
        work, lexicon = self.trace.work, self.draft.view.lexicon
        own = next(
            (
                p
                for view in (work.views if work is not None else ())
                for p in view.places.values()
                if (p.start, p.end) == (mention.start, mention.end)
            ),
            None,
        )
        found = work.resolved.get(id(own)) if work is not None and own is not None else None
        if found is None or len(found.candidates) < 2:
            return
        chosen = lexicon.places[found.row] if found.row is not None else None
        for row in found.candidates[:MAX_CANDIDATES]:
            place = lexicon.places[row]
            values: dict[str, object] = {
                "name": (place.en, place.ar),
                "feature": place.feature,
                "lies": ", ".join(filter(None, (place.admin1, place.country))) or "?",
                "rule": place.rule,
            }
            if row == found.row:
                yield 2, "candidate_chosen", values
            elif chosen is None or None in (chosen.lat, chosen.lon, place.lat, place.lon):
                yield 2, "candidate", values
            else:
                far = kilometres(chosen.lat or 0, chosen.lon or 0, place.lat or 0, place.lon or 0)
                yield 2, "candidate_far", {**values, "km": f"{far:,.0f}"}
        if len(found.candidates) > MAX_CANDIDATES:
            yield 2, "candidates_more", {"count": len(found.candidates) - MAX_CANDIDATES}

    def _start(self, mention_id: str) -> int:
        return next(m.start for m in self.record.mentions if m.id == mention_id)

    # -- who says so, as what ---------------------------------------------------------------------------------------

    def _statement(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield 0, "h_statement", {}
        draft = self.draft
        cues: list[CueInstance] = self.trace.cues.get(draft.view.index, [])
        over = [
            c
            for c in cues
            if draft.trigger in c.content or (draft.light_verb is not None and draft.light_verb in c.content)
        ]
        yield from cue_lines(self.record, over, self.rule)
        for own in (s for s in self.record.statements if s.event == self.event.id):
            yield from said_lines(own, over, self.rule, controlled=draft.control_status)

    # -- links, naming, what was dropped ----------------------------------------------------------------------------

    def _links_and_naming(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield 0, "h_links", {}
        links = [link for link in self.record.links if self.event.id in (link.event, link.target_event)]
        for link in links:
            yield (
                1,
                "link",
                {
                    "kind": value_name(link.kind),
                    "source": link.event,
                    "target": link.target.text,
                    "event": link.target_event,
                    "rule": self.rule(link.rule),
                },
            )
        others = [e.id for e in self.record.events if e.happening == self.event.happening and e.id != self.event.id]
        if others:
            yield 1, "happening", {"others": "، ".join(others)}
        view = self.draft.view.sentence
        naming = [n for n in self.record.naming if view.start <= n.start < view.end]
        for item in naming:
            yield (
                1,
                "naming",
                {
                    "text": item.text,
                    "kind": value_name(item.kind),
                    "neutral": (item.neutral.en, item.neutral.ar),
                    "rule": self.rule(item.rule),
                },
            )
        if not links and not others and not naming:
            yield 1, "nothing", {}

    def _dropped(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        yield 0, "h_dropped", {}
        view = self.draft.view
        seen: set[tuple[int, str]] = set()
        for sentence, word, rule, reason in self.trace.dropped:
            if sentence == view.index and (word, rule) not in seen:
                seen.add((word, rule))
                yield (
                    1,
                    "dropped",
                    {"text": view.words[word].text, "rule": self.rule(rule), "reason": value_name(reason)},
                )
        if not seen:
            yield 1, "nothing_dropped", {}
