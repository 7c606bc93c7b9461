"""Codings of events in the form of the codebook (section 7): words by sentence, so that `rasid evaluate` reads them.

Sentences are those of the record; where words run over the end of one, the sentences that they touch are taken together, and words outside of all
sentences get one of their own. So every span can be written, and reads back as the very same characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from rasid.record import Name, Record, Span
from rasid.review.model import Amount, CodedEvent, Located, Stated, When, spans

Sentences = list[tuple[int, int]]
_NUMBERED = re.compile(r".*#\d+", re.DOTALL)
_REFERS = re.compile(r"@\d+\s+.*", re.DOTALL)
_KINDS = {
    "country": "country", "admin1": "governorate", "region": "region", "city": "town", "town": "town", "capital": "town", "village": "village",
    "quarter": "quarter", "water": "water", "river": "water", "road": "road",
}  # fmt: skip
"""Features of the gazetteer as kinds of the codebook; what is left out is a facility, or has no kind."""
_FACILITIES = frozenset({"base", "camp", "airport", "border-crossing"})


def sentences_of(record: Record, codings: Iterable[CodedEvent]) -> Sentences:
    """The sentences of a report in which all spans of some codings can be written."""
    pieces = [(sentence.start, sentence.end) for sentence in record.sentences]
    wanted = sorted({(span.start, span.end) for coded in codings for _, span in spans(coded)})
    for start, end in wanted:
        touched = [piece for piece in pieces if piece[0] < end and start < piece[1]]
        if len(touched) == 1 and touched[0][0] <= start and end <= touched[0][1]:
            continue
        pieces = [piece for piece in pieces if piece not in touched]
        pieces.append((min([start, *(p[0] for p in touched)]), max([end, *(p[1] for p in touched)])))
    return sorted(pieces)


def coding_of(name: str, coder: str, text: str, sentences: Sentences, events: Sequence[CodedEvent]) -> dict[str, Any]:
    """The coding of a report as it is written into a YAML file. Naming is not reviewed: what is missing there counts nothing."""
    words = _Words(text, sentences)
    return {
        "report": name, "coder": coder,
        "entities": _entities(events), "places": _places(events),
        "events": [_event(words, coded) for coded in events],
        "naming": [], "naming_complete": False,
    }  # fmt: skip


class _Words:
    """Writes spans as words of a sentence: `قصفت#2`, `@2 قوات النظام`."""

    def __init__(self, text: str, sentences: Sentences) -> None:
        self.text, self.sentences = text, sentences

    def sentence(self, span: Span) -> int:
        """The number of the sentence that a span stands in."""
        return next(
            n for n, (start, end) in enumerate(self.sentences, start=1) if start <= span.start and span.end <= end
        )

    def written(self, span: Span, home: int) -> str:
        """A span as seen from the sentence of the event."""
        number = self.sentence(span)
        start, end = self.sentences[number - 1]
        nth, at = 1, self.text.find(span.text, start, end)
        while at != span.start:
            at = self.text.find(span.text, at + 1, end)
            nth += 1
        words = f"{span.text}#{nth}" if nth > 1 or _NUMBERED.fullmatch(span.text) else span.text
        return f"@{number} {words}" if number != home or _REFERS.fullmatch(words) else words


def _event(words: _Words, coded: CodedEvent) -> dict[str, Any]:
    home = words.sentence(coded.trigger)

    def one(span: Span | None) -> str | None:
        return None if span is None else words.written(span, home)

    def role(name: str) -> list[Located]:
        return [own for own in coded.places if own.role == name]

    found: dict[str, Any] = {
        "s": home, "trigger": one(coded.trigger), "type": coded.type, "modes": coded.modes, "contexts": coded.contexts,
        "actors": [one(own.span) for own in coded.actors], "recipients": [one(own.span) for own in coded.recipients],
        "places": [one(own.span) for own in role("at")],
        "from_place": next((one(own.span) for own in role("from")), None),
        "to_place": next((one(own.span) for own in role("to")), None),
        "time": _time(coded.time, one(coded.time.span) if coded.time is not None else None),
        "quantities": [_amount(own, one(own.span)) for own in coded.quantities],
        "instrument": one(coded.instrument), "aim": one(coded.aim), "cause": one(coded.cause),
        **_stated(words, coded.statement, home),
        "also": [_stated(words, own, home) for own in coded.also],
        "hap": coded.happening, "note": coded.note,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value not in (None, [], "")}


def _stated(words: _Words, stated: Stated, home: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "st": stated.status, "at": stated.attribution, "ce": stated.certainty,
        "holders": [[own.kind, words.written(own.span, home)] for own in stated.holders],
        "cue": None if stated.cue is None else words.written(stated.cue, home),
    }  # fmt: skip
    return {key: value for key, value in found.items() if value not in (None, [])}


def _time(time: When | None, words: str | None) -> dict[str, Any] | None:
    """The time of an event; one that no words say (only days) can't be written in the form of the codebook."""
    return None if time is None or words is None else {"words": words, "from": time.from_, "to": time.to}


def _amount(amount: Amount, words: str | None) -> dict[str, Any]:
    return {"kind": amount.kind, "words": words, "low": amount.low, "high": amount.high}


def _entities(events: Iterable[CodedEvent]) -> list[dict[str, Any]]:
    """Who is an argument or holder and has an English name, with all words that mean it."""
    found: dict[str, list[str]] = {}
    for coded in events:
        named: list[tuple[Span, Name | None]] = [(own.span, own.name) for own in (*coded.actors, *coded.recipients)]
        named += [(own.span, own.name) for stated in (coded.statement, *coded.also) for own in stated.holders]
        for span, name in named:
            if name is not None and name.en.strip():
                forms = found.setdefault(name.en.strip(), [])
                if span.text not in forms:
                    forms.append(span.text)
    return [{"name": name, "words": forms} for name, forms in found.items()]


def _places(events: Iterable[CodedEvent]) -> list[dict[str, Any]]:
    """The places that events use."""
    found: dict[str, dict[str, Any]] = {}
    for own in (located for coded in events for located in coded.places):
        place = own.place
        if place is None:
            continue
        kind = "facility" if place.feature in _FACILITIES else _KINDS.get(place.feature or "")
        entry = found.setdefault(place.key, {
            "words": [], "name": place.name.en or place.name.ar, "kind": kind, "within": place.admin1, "country": place.country,
            "lat": place.lat, "lon": place.lon,
        })  # fmt: skip
        if own.span.text not in entry["words"]:
            entry["words"].append(own.span.text)
    return [{key: value for key, value in entry.items() if value is not None} for entry in found.values()]
