"""Runs the examples of the lexicons through the coder and says which expectations the record does not meet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import rasid
from rasid.arabic.letters import fold
from rasid.arabic.tokens import tokenize
from rasid.errors import LexiconError
from rasid.knowledge.entries import (
    ActorEntry,
    ActorExample,
    AnonymousEntry,
    CountryEntry,
    CueEntry,
    EventEntry,
    LightVerbEntry,
    NamingEntry,
    RoleEntry,
)  # fmt: skip
from rasid.knowledge.loader import read_folder
from rasid.record import Event, Record, Statement


@dataclass(frozen=True)
class Failure:
    """An expectation of an example that its record does not meet."""

    rule: str
    field: str
    text: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.rule} [{self.field}] expected {self.expected!r}, found {self.found!r}: {self.text}"


def words(text: str) -> list[str]:
    """Folded words without attached و ف ب ل ك and ال, so that 'للقوات' and 'القوات' are the same word."""
    bare = []
    for token in tokenize(text):
        word = token.folded
        if word.startswith("لل"):
            word = "ال" + word[2:]
        bare.append(word)
    return bare


def overlap(expected: str, found: str) -> bool:
    """True when the expected words (or their stems behind attached particles) stand in the found ones."""
    have = words(found)
    joined = " ".join(have)
    return (
        all(any(w == h or h.endswith(w) or (w.endswith(h) and len(h) > 2) for h in have) for w in words(expected))
        or fold(expected) in joined
    )


def mention_texts(record: Record, ids: list[str]) -> list[str]:
    known = {m.id: m.text for m in record.mentions}
    return [known[i] for i in ids]


def entry_examples(*, strict: bool = True) -> Iterator[tuple[str, str, object, object]]:
    """(kind, rule id, entry, example) of every example."""
    tables = [
        ("event", "events", EventEntry, "events/", (), ("frames", "light-verbs", "word-groups", "subjects")),
        ("light", "events", LightVerbEntry, "events/", ("light-verbs",), ()),
        ("cue", "cues", CueEntry, "cues/", (), ("anonymous",)),
        ("anonymous", "cues", AnonymousEntry, "cues/", ("anonymous",), ()),
        ("naming", "naming", NamingEntry, "naming/", (), ()),
        ("actor", "actors", CountryEntry, "actors/", ("countries",), ()),
        ("actor", "actors", ActorEntry, "actors/", (), ("countries", "roles")),
        ("role", "actors", RoleEntry, "roles/", ("roles",), ()),
    ]
    for kind, folder, entry_class, prefix, only, but in tables:
        for item in read_folder(folder, entry_class, only=frozenset(only) or None, but=frozenset(but)):  # type: ignore[type-var]
            if isinstance(item, LexiconError):
                if strict:
                    raise item
                continue
            for example in item.entry.examples:  # type: ignore[attr-defined]
                yield kind, prefix + item.entry.id, item.entry, example  # type: ignore[attr-defined]


def check_event(rule: str, entry: EventEntry, example, record: Record) -> Iterator[Failure]:  # type: ignore[no-untyped-def]
    own = [v for v in record.events if v.rule == rule]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "no event", own[0].trigger.text)
        return
    if not own:
        same_type = [
            v
            for v in record.events
            if v.type == entry.type and (not example.trigger or overlap(example.trigger, v.trigger.text))
        ]
        if same_type:
            own = same_type  # another entry of the same type may describe the sentence as well or more closely
        elif any(v.type == entry.type and not list(check_roles(rule, example, record, v)) for v in record.events):
            return  # the verb and the noun that it carries (قدم مساعدات) are one event; either may be its trigger
        else:
            yield Failure(
                rule,
                "trigger",
                example.text,
                example.trigger or rule,
                str([(v.type, v.trigger.text, v.rule) for v in record.events]),
            )
            return
    if example.trigger:
        matching = [
            v for v in own if overlap(example.trigger, v.trigger.text) or overlap(v.trigger.text, example.trigger)
        ]
        if not matching:
            yield Failure(rule, "trigger", example.text, example.trigger, own[0].trigger.text)
            return
        own = matching
    yield from check_roles(rule, example, record, own[0])


def check_roles(rule: str, example, record: Record, event: Event) -> Iterator[Failure]:  # type: ignore[no-untyped-def]
    for field, ids in (("actor", event.actors), ("recipient", event.recipients)):
        expected = getattr(example, field)
        if expected is None:
            continue
        texts = mention_texts(record, ids)
        if expected == "-":
            if texts:
                yield Failure(rule, field, example.text, "-", str(texts))
        elif not any(overlap(expected, t) for t in texts):
            # A place may undergo an act as a place, and in two-sided fighting all sides are actors.
            places = (
                mention_texts(record, [*event.places, *(event.actors if len(event.actors) > 1 else [])])
                if field == "recipient"
                else []
            )
            if not any(overlap(expected, t) for t in places):
                yield Failure(rule, field, example.text, expected, str(texts))
    if example.place:
        same = [v for v in record.events if v.trigger == event.trigger]
        ids = [i for v in same for i in (*v.places, v.from_place, v.to_place) if i]
        wider = (
            [m.text for m in record.mentions if m.kind == "place"] if ids else []
        )  # a closer place than the one expected is right too
        if not any(overlap(example.place, t) for t in [*mention_texts(record, ids), *wider]):
            yield Failure(rule, "place", example.text, example.place, str(mention_texts(record, ids)))
    if getattr(example, "status", None):
        status = next(s.status for s in record.statements if s.event == event.id)
        if status != example.status:
            yield Failure(rule, "status", example.text, example.status, status)


def check_light(rule: str, entry: LightVerbEntry, example, record: Record) -> Iterator[Failure]:  # type: ignore[no-untyped-def]
    if example.none:
        return
    matching = [v for v in record.events if not example.trigger or overlap(example.trigger, v.trigger.text)]
    if not matching:
        yield Failure(
            rule, "trigger", example.text, example.trigger or "", str([(v.type, v.trigger.text) for v in record.events])
        )
        return
    yield from check_roles(rule, example, record, matching[0])


def check_statement(rule: str, category: str, example, record: Record) -> Iterator[Failure]:  # type: ignore[no-untyped-def]
    if example.none:
        if any(s.rule == rule for s in record.statements):
            yield Failure(rule, "none", example.text, "no statement by this cue", rule)
        return
    wanted = {f: getattr(example, f, None) for f in ("attribution", "status", "certainty") if getattr(example, f, None)}
    link = getattr(example, "link", None)
    # A link needs two happenings; where the sentence has one codable event, the cue only sets its status.
    if (
        link
        and len(record.events) > 1
        and not any(
            item.kind == link and (item.cue is None or not example.cue or overlap(example.cue, item.cue.text))
            for item in record.links
        )
    ):
        yield Failure(
            rule, "link", example.text, link, str([(item.kind, item.cue and item.cue.text) for item in record.links])
        )
    if not record.statements:
        yield Failure(rule, "event", example.text, "a statement", "none")
        return

    def misses(statement: Statement) -> list[tuple[str, str, str]]:
        found = [(f, v, getattr(statement, f)) for f, v in wanted.items() if getattr(statement, f) != v]
        if example.holder:
            held = [h.text or "" for h in statement.holders[1:]]
            if example.holder == "-":
                if held:
                    found.append(("holder", "-", str(held)))
            elif not any(overlap(example.holder, h) for h in held):
                found.append(("holder", example.holder, str(held)))
        return found

    best = min((misses(s) for s in record.statements), key=len)
    for field, expected, got in best:
        yield Failure(rule, field, example.text, expected, got)


def check_mention(rule: str, example: ActorExample, record: Record, *, by_entity: bool) -> Iterator[Failure]:
    entities = {e.id: e for e in record.entities}
    own = [
        m
        for m in record.mentions
        if m.kind == "actor" and (m.rule == rule or (by_entity and rule in entities[m.entity].basis))
    ]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "no mention", own[0].text)
    elif example.mention and not any(overlap(example.mention, m.text) for m in own):
        yield Failure(rule, "mention", example.text, example.mention, str([(m.text, m.rule) for m in record.mentions]))


def check_naming(rule: str, example, record: Record) -> Iterator[Failure]:  # type: ignore[no-untyped-def]
    own = [n for n in record.naming if n.rule == rule]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "not marked", own[0].text)
    # A longer or more specific entry may mark the same words.
    elif example.term and not any(
        overlap(example.term, n.text) or (n in own and overlap(n.text, example.term)) for n in record.naming
    ):
        yield Failure(rule, "term", example.text, example.term, str([(n.text, n.rule) for n in record.naming]))


def failures(kind: str, rule: str, entry: object, example: object) -> list[Failure]:
    """What the record of one example lacks."""
    record = rasid.code(example.text, min_confidence=0.0)  # type: ignore[attr-defined]
    if kind == "event":
        return list(check_event(rule, entry, example, record))  # type: ignore[arg-type]
    if kind == "light":
        return list(check_light(rule, entry, example, record))  # type: ignore[arg-type]
    if kind in ("cue", "anonymous"):
        return list(check_statement(rule, getattr(entry, "category", "attribution"), example, record))
    if kind == "naming":
        return list(check_naming(rule, example, record))
    return list(check_mention(rule, example, record, by_entity=kind == "actor"))  # type: ignore[arg-type]
