"""Notations in which the tests of the coding stages write what they expect, so that a failure reads as two lines.

words       قُتل=V:passive وللجيش=و+ل+ال+N
            conjunction, future س, preposition, article, tag (voice) and pronoun of the words that are named
phrases     قصف [الجيش] [المدينة] &[والقرى]
            the sentence with its outer noun phrases in brackets, `&` before what is coordinated
chain       عمليات > تحرير > الموصل
            the heads of the phrase that begins with the first word, each governing the next
clauses     main: قال الوزير / complement: إن الهدنة … انهارت
            the words of each clause; `…` where another interrupts it
events      ASSAULT مسلحون + آخرون > الشرطة @ كركوك ~ أمس # killed=3 ! negated
            actors > recipients, places, time, quantities, status; one line for each trigger, several separated by `/`;
            @ ~ # ! = (trigger) are compared only where given, `-` is none
happenings  هجوم = الهجوم / تفجير
            triggers of one happening joined by `=`
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import rasid
from rasid.arabic.letters import fold
from rasid.arabic.sentences import split_sentences
from rasid.arabic.tokens import tokenize
from rasid.coding.coder import Coder
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.reading import from_text
from rasid.record import Event, Record

Report = Callable[[str, str], str]
"""Sentence and expectation to a readable difference; "" when the coder meets it."""
PUBLISHED = "2026-03-15"


def view_of(sentence: str) -> SentenceView:
    """The view of a text of one sentence."""
    document = from_text(sentence)
    return Coder.load().view(document, 0, split_sentences(sentence)[0])


def record_of(text: str) -> Record:
    """The record of a text."""
    return rasid.code(text, published=PUBLISHED, min_confidence=0.0)


def roles_by_trigger(record: Record) -> dict[str, tuple[list[str], list[str]]]:
    """Actors and recipients of each event, by the words of its trigger."""
    texts = {m.id: m.text for m in record.mentions}
    return {e.trigger.text: ([texts[m] for m in e.actors], [texts[m] for m in e.recipients]) for e in record.events}


def _sides(sentence: str, expected: str, found: str) -> str:
    return "" if expected == found else f"\n  sentence  {sentence}\n  expected  {expected}\n  found     {found}"


def statements(text: str, trigger: str) -> list[str]:
    """Status, attribution and holders (outermost first, without the author) of each statement of the events with that trigger."""
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    events = {e.id for e in record.events if e.trigger.text == trigger}
    found = []
    for statement in record.statements:
        if statement.event in events:
            chain = " > ".join(f"{h.text}/{h.kind}" for h in statement.holders if h.kind != "author")
            found.append(f"{statement.status} {statement.attribution} {chain}".strip())
    return found


def stated(text: str, trigger: str) -> str:
    """The first of them."""
    return statements(text, trigger)[0]


# -- words ------------------------------------------------------------------------------------------------------------


def _word(word: Word) -> str:
    parts = [
        word.conj,
        "س" if word.reading is not None and word.reading.future else "",
        word.prep,
        "ال" if word.article else "",
    ]
    tag = word.tag
    if tag == "V" and word.reading is not None:
        voices = {r.features.voice for r in word.readings if r.number == word.reading.number}
        tag += ":passive" if voices == {"passive"} else ""
    return "+".join([*(p for p in parts if p), tag, *([word.enclitic] if word.enclitic else [])])


def words(sentence: str, expected: str) -> str:
    """Compares the words that `expected` names, in their order in the sentence."""
    wanted = [item.split("=") for item in expected.split()]
    found: list[str] = []
    rest = iter(view_of(sentence).words)
    for text, _ in wanted:
        word = next((w for w in rest if w.text == text), None)
        assert word is not None, f"{text} is no word behind the one named before it: {sentence}"
        found.append(f"{text}={_word(word)}")
    return _sides(sentence, " ".join(f"{t}={tag}" for t, tag in wanted), " ".join(found))


# -- phrases and clauses ----------------------------------------------------------------------------------------------


def phrases(sentence: str, expected: str) -> str:
    """Compares the borders of all outer noun phrases; `sentence` is `expected` without brackets."""
    view = view_of(sentence)
    outer = [p for p in view.phrases if p.governor is None and not p.pronoun]
    opening = {p.start: "&[" if p.joined is not None else "[" for p in outer}
    closing = {p.end - 1 for p in outer}
    printed, at = "", view.words[0].start
    for word in view.words:
        printed += (
            sentence[at : word.start] + opening.get(word.index, "") + word.text + ("]" if word.index in closing else "")
        )
        at = word.end
    return _sides(sentence, expected, printed + sentence[at:])


def unbracketed(expected: str) -> str:
    """The sentence under the brackets of a phrase expectation."""
    return expected.replace("&[", "").replace("[", "").replace("]", "")


def chain(sentence: str, expected: str) -> str:
    """Compares the nouns that govern one another, from the one that `expected` begins with."""
    view = view_of(sentence)
    first = expected.split(" > ")[0]
    phrase: Phrase | None = next((p for p in view.phrases if view.words[p.head].text == first), None)
    found = []
    while phrase is not None:
        found.append(view.words[phrase.head].text)
        phrase = view.nested(phrase)
    return _sides(sentence, expected, " > ".join(found))


def clauses(sentence: str, expected: str) -> str:
    """Compares kind and words of all clauses in the order in which they open; punctuation is left out."""
    view = view_of(sentence)
    found = []
    for clause in view.clauses:
        own = [w for w in view.words if w.clause == clause.index and w.tag not in ("PUNCT", "QUOTE")]
        text, last = "", -1
        for word in own:
            gap = (
                any(
                    w.clause != clause.index and w.tag not in ("PUNCT", "QUOTE")
                    for w in view.words[last + 1 : word.index]
                )
                if last >= 0
                else False
            )
            text += (" … " if gap else " " if text else "") + word.text
            last = word.index
        if text:
            found.append(f"{clause.kind}: {text}")
    return _sides(sentence, expected, " / ".join(found))


# -- events -----------------------------------------------------------------------------------------------------------


def _bare(text: str) -> list[str]:
    return [t.folded for t in tokenize(text) if t.kind != "quote"]


def _named(expected: str, found: str) -> bool:
    """True when the expected words stand side by side in the found ones, what is attached to the first aside."""
    want, have = _bare(expected), _bare(found)
    for start in range(len(have) - len(want) + 1):
        first = have[start]
        if have[start + 1 : start + len(want)] == want[1:] and first in (
            want[0],
            *(p + want[0] for p in "وفبلك"),
            "لل" + want[0][2:],
        ):
            return True
    return False


def _same(expected: str, found: list[str]) -> bool:
    """True when the names in `expected` (separated by +) and the found ones match one to one."""
    wanted = [w.strip() for w in expected.split("+") if w.strip() not in ("", "-")]
    if len(wanted) != len(found):
        return False
    rest = list(found)
    for name in sorted(wanted, key=len, reverse=True):
        match = next((f for f in rest if _named(name, f)), None)
        if match is None:
            return False
        rest.remove(match)
    return True


_MARKS = "@~#!="


def _parts(expected: str) -> dict[str, str]:
    """An expectation by its marks: '' is 'TYPE actors > recipients'."""
    parts: dict[str, str] = {}
    mark = ""
    for piece in expected.split():
        if piece in _MARKS and len(piece) == 1:
            mark = piece
            parts[mark] = ""
        else:
            parts[mark] = f"{parts.get(mark, '')} {piece}".strip()
    return parts


class Coded:
    """The events of one trigger, one for each place, as printed and as compared."""

    def __init__(self, record: Record, own: list[Event]) -> None:
        mentions = {m.id: m.text for m in record.mentions}
        first = own[0]
        self.type, self.modes, self.trigger = first.type, first.modes, first.trigger.text
        self.actors = [mentions[i] for i in first.actors]
        self.recipients = [mentions[i] for i in first.recipients]
        ids = [i for v in own for i in (*v.places, v.from_place, v.to_place) if i is not None]
        self.places = list(dict.fromkeys(mentions[i] for i in ids))
        self.times = [t.text for t in record.times if t.id == first.time]
        self.quantities = [
            f"{q.kind}={q.best:g}" if q.best is not None else q.kind
            for q in record.quantities
            for v in own[:1]
            if q.id in v.quantities
        ]
        self.status = next(s.status for s in record.statements if s.event == first.id)

    def __str__(self) -> str:
        actors, recipients, places, times = (
            " + ".join(own) or "-" for own in (self.actors, self.recipients, self.places, self.times)
        )
        quantities = " ".join(self.quantities) or "-"
        roles = f"{self.type} {actors} > {recipients} @ {places}"
        return f"{roles} ~ {times} # {quantities} ! {self.status} = {self.trigger}"

    def meets(self, expected: str) -> bool:
        """Whether this is the event that a line of an expectation describes."""
        parts = _parts(expected)
        kind, _, roles = parts[""].partition(" ")
        kind, _, mode = kind.partition("/")
        if kind != self.type or (mode and mode not in self.modes):
            return False
        actors, _, recipients = roles.partition(">")
        sides = [(actors, self.actors), (recipients, self.recipients)] if roles else []
        named = [
            *sides,
            *(
                (parts[mark], found)
                for mark, found in (("@", self.places), ("~", self.times), ("=", [self.trigger]))
                if mark in parts
            ),
        ]
        if not all(_same(expected, found) for expected, found in named):
            return False
        if "#" in parts and sorted(parts["#"].split()) != (sorted(self.quantities) or ["-"]):
            return False
        return parts.get("!", self.status) == self.status


def coded(text: str) -> list[Coded]:
    """The events of a text, those of one trigger taken together, in the order of their triggers."""
    record = record_of(text)
    by_trigger: dict[tuple[int, int], list[Event]] = {}
    for event in record.events:
        by_trigger.setdefault((event.trigger.start, event.trigger.end), []).append(event)
    return [Coded(record, own) for _, own in sorted(by_trigger.items())]


def events(sentence: str, expected: str) -> str:
    """Compares all events of a text with the lines of `expected` (in any order); `-` expects none."""
    found = coded(sentence)
    lines = [line.strip() for line in expected.split("/ ") if line.strip() not in ("", "-")]
    rest = list(found)
    missed = []
    for line in lines:
        match = next((c for c in rest if c.meets(line)), None)
        if match is None:
            missed.append(line)
        else:
            rest.remove(match)
    if not missed and not rest:
        return ""
    return _sides(sentence, _lines(lines), _lines(str(c) for c in found) + " ")


def _lines(lines: Iterable[str]) -> str:
    return "\n            ".join(lines) or "-"


def happenings(text: str, expected: str) -> str:
    """Compares which triggers speak of one happening."""
    record = record_of(text)
    groups: dict[str, list[str]] = {}
    for event in sorted(record.events, key=lambda v: v.trigger.start):
        own = groups.setdefault(event.happening, [])
        if event.trigger.text not in own:
            own.append(event.trigger.text)
    found = [" = ".join(own) for own in groups.values()]
    wanted = [line.strip() for line in expected.split("/ ")]
    same = len(found) == len(wanted) and all(
        len(f.split(" = ")) == len(w.split(" = "))
        and all(fold(a) in fold(b) for a, b in zip(w.split(" = "), f.split(" = "), strict=True))
        for f, w in zip(found, wanted, strict=True)
    )
    return "" if same else _sides(text, " / ".join(wanted), " / ".join(found) + " ")


CHECKS: dict[str, Report] = {
    "words": words, "phrases": phrases, "chain": chain, "clauses": clauses, "events": events, "happenings": happenings,
}  # fmt: skip
"""The checks by the name that `known_errors.yaml` uses."""
