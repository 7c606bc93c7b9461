"""Runs the examples of lexicon entries through a coder and says which expectations the records do not meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, cast

from rasid.arabic.letters import fold
from rasid.arabic.tokens import tokenize
from rasid.knowledge.entries import (
    ActorEntry,
    ActorExample,
    AnonymousEntry,
    AnonymousExample,
    CountryEntry,
    CueEntry,
    CueExample,
    EventEntry,
    EventExample,
    LexiconStruct,
    LightVerbEntry,
    NamingEntry,
    NamingExample,
    RoleEntry,
)
from rasid.knowledge.loader import DATA, Located, read_folder
from rasid.record import Event, Record, Statement

Code = Callable[[str], Record]
"""A text as its record, with every event whatever its confidence."""
Example = EventExample | ActorExample | NamingExample | CueExample | AnonymousExample


class Sort(NamedTuple):
    """A sort of entries whose examples are run: where its files stand, and how the ids of its rules begin."""

    kind: str
    folder: str
    entry: type[LexiconStruct]
    prefix: str
    only: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def holds(self, file: str) -> bool:
        """Whether entries of a file (relative to the data folder) are of this sort."""
        folder, _, name = file.partition("/")
        stem = name.removesuffix(".yaml")
        return (
            folder == self.folder
            and name.endswith(".yaml")
            and stem not in self.but
            and (not self.only or stem in self.only)
        )


_NO_EVENTS = frozenset({"frames", "light-verbs", "word-groups", "subjects", "causes", "standing"})
"""Files of events/ that hold no entries of events."""

SORTS = (
    Sort("event", "events", EventEntry, "events/", but=_NO_EVENTS),
    Sort("light", "events", LightVerbEntry, "events/", only=frozenset({"light-verbs"})),
    Sort("cue", "cues", CueEntry, "cues/", but=frozenset({"anonymous"})),
    Sort("anonymous", "cues", AnonymousEntry, "cues/", only=frozenset({"anonymous"})),
    Sort("naming", "naming", NamingEntry, "naming/"),
    Sort("actor", "actors", CountryEntry, "actors/", only=frozenset({"countries"})),
    Sort("actor", "actors", ActorEntry, "actors/", but=frozenset({"countries", "roles"})),
    Sort("role", "actors", RoleEntry, "roles/", only=frozenset({"roles"})),
)


class Run(NamedTuple):
    """An example to be run: of which kind of entry, by which rule, and what it expects."""

    kind: str
    rule: str
    entry: LexiconStruct
    example: Example


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


def _words(text: str) -> list[str]:
    """Folded words without attached و ف ب ل ك and ال, so that 'للقوات' and 'القوات' are the same word."""
    bare = []
    for token in tokenize(text):
        word = token.folded
        if word.startswith("لل"):
            word = "ال" + word[2:]
        bare.append(word)
    return bare


def _overlap(expected: str, found: str) -> bool:
    """True when the expected words (or their stems behind attached particles) stand in the found ones."""
    have = _words(found)
    joined = " ".join(have)
    return (
        all(any(w == h or h.endswith(w) or (w.endswith(h) and len(h) > 2) for h in have) for w in _words(expected))
        or fold(expected) in joined
    )


def _mention_texts(record: Record, ids: list[str]) -> list[str]:
    known = {m.id: m.text for m in record.mentions}
    return [known[i] for i in ids]


def entry_examples(root: Path = DATA, *, strict: bool = True) -> Iterator[Run]:
    """Every example of every entry. Wrong entries are raised, or passed over when not `strict`."""
    for sort in SORTS:
        for item in read_folder(sort.folder, sort.entry, root=root, only=sort.only or None, but=sort.but):
            if isinstance(item, Located):
                yield from runs_of(sort, item.entry)
            elif strict:
                raise item


def runs_of(sort: Sort, entry: LexiconStruct) -> Iterator[Run]:
    """The examples of one entry."""
    for example in cast("list[Example]", entry.examples):  # type: ignore[attr-defined]  # every sort above has examples
        yield Run(sort.kind, f"{sort.prefix}{entry.id}", entry, example)  # type: ignore[attr-defined]


def _event(rule: str, entry: EventEntry, example: EventExample, record: Record) -> Iterator[Failure]:
    own = [v for v in record.events if v.rule == rule]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "no event", own[0].trigger.text)
        return
    if not own:
        same_type = [
            v
            for v in record.events
            if v.type == entry.type and (not example.trigger or _overlap(example.trigger, v.trigger.text))
        ]
        if same_type:
            own = same_type  # another entry of the same type may describe the sentence as well or more closely
        elif any(v.type == entry.type and not list(_roles(rule, example, record, v)) for v in record.events):
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
            v for v in own if _overlap(example.trigger, v.trigger.text) or _overlap(v.trigger.text, example.trigger)
        ]
        if not matching:
            yield Failure(rule, "trigger", example.text, example.trigger, own[0].trigger.text)
            return
        own = matching
    yield from _roles(rule, example, record, own[0])


def _roles(rule: str, example: EventExample, record: Record, event: Event) -> Iterator[Failure]:
    for field, ids in (("actor", event.actors), ("recipient", event.recipients)):
        expected = getattr(example, field)
        if expected is None:
            continue
        texts = _mention_texts(record, ids)
        if expected == "-":
            if texts:
                yield Failure(rule, field, example.text, "-", str(texts))
        elif not any(_overlap(expected, t) for t in texts):
            # A place may undergo an act as a place, and in two-sided fighting all sides are actors.
            places = (
                _mention_texts(record, [*event.places, *(event.actors if len(event.actors) > 1 else [])])
                if field == "recipient"
                else []
            )
            if not any(_overlap(expected, t) for t in places):
                yield Failure(rule, field, example.text, expected, str(texts))
    if example.place:
        same = [v for v in record.events if v.trigger == event.trigger]
        ids = [i for v in same for i in (*v.places, v.from_place, v.to_place) if i]
        wider = (
            [m.text for m in record.mentions if m.kind == "place"] if ids else []
        )  # a closer place than the one expected is right too
        if not any(_overlap(example.place, t) for t in [*_mention_texts(record, ids), *wider]):
            yield Failure(rule, "place", example.text, example.place, str(_mention_texts(record, ids)))
    if example.status is not None:
        status = next(s.status for s in record.statements if s.event == event.id)
        if status != example.status:
            yield Failure(rule, "status", example.text, example.status, status)


def _light(rule: str, example: EventExample, record: Record) -> Iterator[Failure]:
    if example.none:
        return
    matching = [v for v in record.events if not example.trigger or _overlap(example.trigger, v.trigger.text)]
    if not matching:
        yield Failure(
            rule, "trigger", example.text, example.trigger or "", str([(v.type, v.trigger.text) for v in record.events])
        )
        return
    yield from _roles(rule, example, record, matching[0])


def _statement(rule: str, example: CueExample | AnonymousExample, record: Record) -> Iterator[Failure]:
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
            item.kind == link and (item.cue is None or not example.cue or _overlap(example.cue, item.cue.text))
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
        found = [(f, str(v), str(getattr(statement, f))) for f, v in wanted.items() if getattr(statement, f) != v]
        if example.holder:
            held = [h.text or "" for h in statement.holders[1:]]
            if example.holder == "-":
                if held:
                    found.append(("holder", "-", str(held)))
            elif not any(_overlap(example.holder, h) for h in held):
                found.append(("holder", example.holder, str(held)))
        return found

    best = min((misses(s) for s in record.statements), key=len)
    for field, expected, got in best:
        yield Failure(rule, field, example.text, expected, got)


def _mention(rule: str, example: ActorExample, record: Record, *, by_entity: bool) -> Iterator[Failure]:
    entities = {e.id: e for e in record.entities}
    own = [
        m
        for m in record.mentions
        if m.kind == "actor" and (m.rule == rule or (by_entity and rule in entities[m.entity].basis))
    ]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "no mention", own[0].text)
    elif example.mention and not any(_overlap(example.mention, m.text) for m in own):
        yield Failure(rule, "mention", example.text, example.mention, str([(m.text, m.rule) for m in record.mentions]))


def _naming(rule: str, example: NamingExample, record: Record) -> Iterator[Failure]:
    own = [n for n in record.naming if n.rule == rule]
    if example.none:
        if own:
            yield Failure(rule, "none", example.text, "not marked", own[0].text)
    # A longer or more specific entry may mark the same words.
    elif example.term and not any(
        _overlap(example.term, n.text) or (n in own and _overlap(n.text, example.term)) for n in record.naming
    ):
        yield Failure(rule, "term", example.text, example.term, str([(n.text, n.rule) for n in record.naming]))


def failures(run: Run, code: Code) -> list[Failure]:
    """What the record of one example lacks."""
    record = code(run.example.text)
    entry, example = run.entry, run.example
    if isinstance(entry, EventEntry) and isinstance(example, EventExample):
        return list(_event(run.rule, entry, example, record))
    if isinstance(entry, LightVerbEntry) and isinstance(example, EventExample):
        return list(_light(run.rule, example, record))
    if isinstance(example, CueExample | AnonymousExample):
        return list(_statement(run.rule, example, record))
    if isinstance(example, NamingExample):
        return list(_naming(run.rule, example, record))
    assert isinstance(example, ActorExample)
    return list(_mention(run.rule, example, record, by_entity=run.kind == "actor"))
