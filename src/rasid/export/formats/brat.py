"""brat standoff: for each report its text (.txt) and what was read in it (.ann), and `annotation.conf` for the folder.

Offsets are code points, as brat counts them. A span over the end of a line is given in pieces, because an annotation stands on one line.
"""

from __future__ import annotations

import re
from collections import Counter

from rasid.export.run import Write
from rasid.export.view import View
from rasid.record import Event
from rasid.record.vocabulary import EVENT_TYPES

_LINKS = ("aim", "cause", "result", "condition", "before", "after")
_LINE_ENDS = re.compile(r"[\t\n\r\u0085\u2028\u2029\x0b\x0c\x1c-\x1e]+")
_ROLES = ("Actor", "Recipient", "Place", "From", "To", "Time", "Quantity")


class Writer:
    """Text-bound annotations (T), events (E), relations (R: who says so, links between events) and attributes (A: status, attribution, certainty)."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self.counts: Counter[str] = Counter(annotations=0)
        write(_configuration().encode("utf-8"), "annotation.conf")

    def add(self, view: View) -> None:
        self.counts["documents"] += 1
        name = f"{self.counts['documents']:06}-{view.document.removeprefix('sha256:')[:12]}"
        lines = _Annotations(view).lines()
        self.counts["annotations"] += len(lines)
        # Not one byte more or less than the text: every offset counts from its beginning.
        self._write(view.record.document.text.encode("utf-8", "replace"), f"{name}.txt")
        self._write("".join(line + "\n" for line in lines).encode("utf-8", "replace"), f"{name}.ann")

    def close(self) -> None:
        return


class _Annotations:
    def __init__(self, view: View) -> None:
        self.view, self.text = view, view.record.document.text
        self.bound: dict[tuple[str, int, int], str] = {}
        self.found: list[str] = []
        self.numbers: Counter[str] = Counter()
        self.given: dict[tuple[str, str], str] = {}
        self.written: set[tuple[str, str]] = set()

    def lines(self) -> list[str]:
        events: dict[str, str] = {}
        for event in self.view.item.events:
            made = self._event(event)
            if made is not None:
                events[event.id] = made
        for statement in self.view.record.statements:
            known = events.get(statement.event or "")
            if known is None:
                continue
            self._attribute("Status", known, statement.status)
            self._attribute("Attribution", known, statement.attribution)
            self._attribute("Certainty", known, statement.certainty)
            for holder in statement.holders:
                if holder.start is not None and holder.end is not None:
                    said = self._span("Holder", holder.start, holder.end)
                    if said is not None:
                        self._relation("Says", said, known)
        for link in self.view.record.links:
            first, second = events.get(link.event), events.get(link.target_event or "")
            if first is not None and second is not None:
                self._relation(link.kind.capitalize(), first, second)
        for naming in self.view.record.naming:
            span = self._span("Naming", naming.start, naming.end)
            if span is not None:
                self._attribute("Kind", span, naming.kind)
        return self.found

    def _event(self, event: Event) -> str | None:
        trigger = self._span(event.type, event.trigger.start, event.trigger.end)
        if trigger is None:
            return None
        arguments = [f"{event.type}:{trigger}"]
        mentions = self.view.mentions
        named: list[tuple[str, str, object]] = [
            *(("Actor", "Actor", mentions.get(i)) for i in event.actors),
            *(("Recipient", "Actor", mentions.get(i)) for i in event.recipients),
            *(("Place", "Place", mentions.get(i)) for i in event.places),
            ("From", "Place", mentions.get(event.from_place or "")),
            ("To", "Place", mentions.get(event.to_place or "")),
            ("Time", "Time", self.view.time(event)),
            *(("Quantity", "Quantity", self.view.quantities.get(i)) for i in event.quantities),
        ]
        used: Counter[str] = Counter()
        for role, label, span in named:
            start, end = getattr(span, "start", None), getattr(span, "end", None)
            if start is None or end is None:
                continue
            bound = self._span(label, start, end)
            if bound is not None:
                used[role] += 1
                # The second one of a role is numbered, as brat does it.
                arguments.append(f"{role}{used[role] if used[role] > 1 else ''}:{bound}")
        name = self._new("E")
        self.found.append(f"{name}\t{' '.join(arguments)}")
        for mode in event.modes:
            self._attribute("Mode", name, mode)
        return name

    def _span(self, label: str, start: int, end: int) -> str | None:
        key = (label, start, end)
        if key in self.bound:
            return self.bound[key]
        pieces = []
        position = start
        for gap in _LINE_ENDS.finditer(self.text, start, end):
            pieces.append((position, gap.start()))
            position = gap.end()
        pieces.append((position, end))
        pieces = [(a, b) for a, b in pieces if a < b]
        if not pieces:
            return None
        name = self.bound[key] = self._new("T")
        where = ";".join(f"{a} {b}" for a, b in pieces)
        self.found.append(f"{name}\t{label} {where}\t{' '.join(self.text[a:b] for a, b in pieces)}")
        return name

    def _relation(self, kind: str, first: str, second: str) -> None:
        self.found.append(f"{self._new('R')}\t{kind} Arg1:{first} Arg2:{second}")

    def _attribute(self, kind: str, of: str, value: str) -> None:
        """An attribute; what an annotation has a second value of (two statements about one event) becomes a note."""
        if self.given.setdefault((kind, of), value) != value:
            self.found.append(f"{self._new('#')}\tAnnotatorNotes {of}\t{kind}: {value}")
        elif (kind, of) not in self.written:
            self.written.add((kind, of))
            self.found.append(f"{self._new('A')}\t{kind} {of} {value}")

    def _new(self, letter: str) -> str:
        self.numbers[letter] += 1
        return f"{letter}{self.numbers[letter]}"


def _configuration() -> str:
    roles = ", ".join(f"{role}*:{_label(role)}" for role in _ROLES)
    events = "\n".join(f"{kind}\t{roles}" for kind in EVENT_TYPES)
    links = "\n".join(f"{kind.capitalize()}\tArg1:<EVENT>, Arg2:<EVENT>" for kind in _LINKS)
    return (
        "[entities]\nActor\nPlace\nTime\nQuantity\nHolder\nNaming\n\n"
        f"[events]\n{events}\n\n"
        f"[relations]\nSays\tArg1:Holder, Arg2:<EVENT>\n{links}\n\n"
        "[attributes]\n"
        "Status\tArg:<EVENT>, Value:actual|predicted|intended|hypothetical|demanded|negated\n"
        "Attribution\tArg:<EVENT>, Value:own-voice|reported|claimed|believed|denied\n"
        "Certainty\tArg:<EVENT>, Value:certain|probable|possible\n"
        f"Mode\tArg:<EVENT>, Value:{'|'.join(_modes())}\n"
        "Kind\tArg:Naming, Value:epithet|scare-quotes|honorific|euphemism|delegitimising|legitimising\n"
    )


def _label(role: str) -> str:
    return {"Recipient": "Actor", "From": "Place", "To": "Place"}.get(role, role)


def _modes() -> list[str]:
    from rasid.record.vocabulary import MODES

    return sorted({mode for modes in MODES.values() for mode in modes})
