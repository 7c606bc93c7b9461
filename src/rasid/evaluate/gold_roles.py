"""Who did what to whom in single sentences, as several coders marked it: the role part of the Arabic event gold standard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from rasid.evaluate.gold_detection import source_document
from rasid.evaluate.goldset import GoldError, GoldSet, Unit, first_object, read_json_lines, required
from rasid.evaluate.measures import Fault, Measure, Outcome, Tally, ratio
from rasid.evaluate.sentence_score import confidence
from rasid.evaluate.words import content_words, forms
from rasid.record import Event, Record, Span

ROLES = {"trigger": "verb", "source": "source_actor", "target": "target_actor"}
LINES = {
    "any": ("any event of the type, words of any coder", "any event of the type shares a word with what any coder named"),
    "most": ("any event, words of most coders", "any event of the type shares a word that most of the naming coders chose"),
    "best.any": ("best event, words of any coder", "the record's best event of the type (happened as somebody says, actor and recipient named, first in the sentence; in this order) shares a word with what any coder named"),
    "best.most": ("best event, words of most coders", "the record's best event of the type shares a word that most of the naming coders chose"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """What the coders named for a role: words of any of them, words of most of those who named one."""

    any: tuple[str, ...]
    most: tuple[str, ...]


class RolesGold(GoldSet):
    """`spans.jsonl`: text, event_type, and for each coder the words of verb, source and target."""

    format: ClassVar[str] = "sentence roles"
    dimensions: ClassVar[tuple[str, ...]] = ("type",)

    def measures(self) -> list[Measure]:
        found = [
            ratio(
                "detection", "detected", "sentences with an event of the type",
                "share of the sentences whose record has an event of the type with at least the threshold's confidence",
            )
        ]  # fmt: skip
        for role in ROLES:
            for line, (label, says) in LINES.items():
                definition = f"of the sentences in which most coders named a {role} (and, for words of most coders, agreed on one): share where {says}"
                found.append(ratio(role, f"{role}.{line}", label, definition, headline=line == "any"))
        return found

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        name: str = unit.content["event_type"]
        events = [] if record is None else [e for e in record.events if e.type == name and confidence(e) >= threshold]
        best = [best_event(record, events)] if record is not None and events else []
        tally, faults, groups = Tally(), [], (f"type={name}",)
        tally.ask("detected", bool(events), groups)
        for role, marked in unit.content["roles"].items():
            chosen = {"any": (events, marked.any), "most": (events, marked.most), "best.any": (best, marked.any), "best.most": (best, marked.most)}  # fmt: skip
            for line, (own, words) in chosen.items():
                if not words:
                    continue
                spans = [span for event in own for span in _spans(record, event, role)]
                right = shares(words, [span.text for span in spans])
                if not tally.ask(f"{role}.{line}", right, groups) and line == "any":
                    faults.append(_fault(unit, name, role, marked, events, spans))
        return Outcome(tally.counts, faults)


def best_event(record: Record, events: list[Event]) -> Event:
    """The event that a reader would name first: one that somebody puts forward as happened, with an actor and a recipient, early in the
    sentence. Reports open with what they tell; what its victims and its background are comes behind."""
    actual = {statement.event for statement in record.statements if statement.status == "actual"}
    return max(
        events, key=lambda e: (e.id in actual, bool(e.actors) + bool(e.recipients), -e.trigger.start, confidence(e))
    )


def shares(gold: tuple[str, ...], coded: list[str]) -> bool:
    """True when a coded text holds one of the gold words as a whole word."""
    wanted = {form for word in gold for form in forms(word)}
    return any(forms(word) & wanted for text in coded for word in content_words(text))


def _spans(record: Record | None, event: Event, role: str) -> list[Span]:
    if role == "trigger":
        return [event.trigger]
    # a town that is shelled is a place in a record, and a target to the coders of this gold
    wanted = event.actors if role == "source" else event.recipients or event.places
    mentions = {mention.id: mention for mention in record.mentions} if record is not None else {}
    return [Span(mentions[i].start, mentions[i].end, mentions[i].text) for i in wanted if i in mentions]


def _fault(
    unit: Unit, name: str, role: str, marked: Marked, events: list[Event], spans: list[Span]
) -> Fault:  # fmt: skip
    places = []
    for word in marked.any:
        at = unit.text.find(word)
        if at >= 0:
            places.append((at, at + len(word)))
    return Fault(
        unit=unit.id, stage="roles", kind="wrong" if spans else "missed", type=name, field=role,
        gold=" ".join(marked.any), coded=" | ".join(span.text for span in spans), start=0, end=len(unit.text),
        gold_spans=tuple(sorted(set(places))), coded_spans=tuple((span.start, span.end) for span in spans),
        rule=", ".join(dict.fromkeys(event.rule for event in events)),
    )  # fmt: skip


def marked_by(lists: list[list[str]]) -> Marked | None:
    """What several coders named; None unless more than half of them named something."""
    naming = [words for words in lists if words]
    if 2 * len(naming) <= len(lists):
        return None
    votes = Counter(word for words in naming for word in dict.fromkeys(_content(words)))
    most = tuple(word for word, count in votes.items() if 2 * count > len(naming))
    return Marked(tuple(votes), most)


def _content(words: list[str]) -> list[str]:
    return [own for word in words for own in content_words(word)]


def read(path: Path) -> RolesGold | None:
    """The gold of `path` if it is in this format."""
    first = first_object(path)
    if first is None or not {"event_type", "spans", "text"} <= first.keys():
        return None
    units = []
    for number, item in read_json_lines(path):
        where = f"{path}:{number}"
        spans = required(item, "spans", list, where)
        roles = {}
        for role, key in ROLES.items():
            marked = marked_by([_words(span, key, where) for span in spans])
            if marked is not None and marked.any:
                roles[role] = marked
        source = str(item.get("source", number))
        content = {"event_type": required(item, "event_type", str, where), "roles": roles}
        units.append(Unit(source, required(item, "text", str, where), content, cluster=source_document(source)))
    return RolesGold(str(path), units)


def _words(span: Any, key: str, where: str) -> list[str]:
    words = span.get(key, []) if isinstance(span, dict) else None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise GoldError(f"{key} is {words!r}", where=where, expected="a list of words for each coder")
    return words
