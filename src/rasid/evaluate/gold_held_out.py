"""Held-out reports in the older format: one YAML file beside each text (format: tests/data/held_out/README.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rasid.arabic.sentences import split_sentences
from rasid.evaluate.coding_reader import iso
from rasid.evaluate.gold_reports import ReportsGold, load_yaml, unit_of
from rasid.evaluate.goldset import GoldError, read_text
from rasid.evaluate.measures import Measure
from rasid.evaluate.report_model import (
    GoldEvent,
    GoldHolder,
    GoldNaming,
    GoldQuantity,
    GoldReport,
    GoldStatement,
    GoldTime,
)  # fmt: skip
from rasid.record import Span

_FIELDS = {
    "modes": "modes", "actors": "actors", "recipients": "recipients", "places": "places", "from_place": "from_place",
    "time": "time", "quantities": "quantities", "status": "status", "attribution": "attribution", "certainty": "certainty",
    "holders": "holders", "aim": "aim", "cause": "cause",
}  # fmt: skip


class HeldOutGold(ReportsGold):
    """Reports whose expectations have alternatives and list only some of the naming."""

    format = "held-out reports"

    def measures(self) -> list[Measure]:
        from rasid.evaluate.report_measures import without_complete_naming

        return without_complete_naming()


def read(path: Path) -> HeldOutGold | None:
    """The gold of a folder, or of one of its YAML files, if it is in this format."""
    files = sorted(path.glob("*.yaml")) if path.is_dir() else [path] if path.suffix == ".yaml" else []
    units = []
    for file in files:
        content = load_yaml(file)
        if not (isinstance(content, dict) and isinstance(content.get("document"), dict) and "events" in content):
            return None
        units.append(unit_of(_Reader(file, content).report(), None))
    return HeldOutGold(str(path), units) if units else None


class _Reader:
    """Reads one file; words without a sentence are looked for near the trigger."""

    def __init__(self, file: Path, content: Mapping[str, Any]) -> None:
        self.file, self.content = file, content
        document = content["document"]
        self.text = read_text(file.parent / str(document.get("file")))
        self.published = iso(document.get("published"))
        self.sentences = [(s.start, s.end) for s in split_sentences(self.text)]

    def report(self) -> GoldReport:
        """The report; entries about one event become one event with several statements."""
        entries = self.content["events"]
        events: dict[tuple[object, ...], GoldEvent] = {}
        labels = _happenings(entries)
        for entry in entries:
            event = self._event(entry, labels)
            key = (event.trigger, event.type, tuple(event.places))
            before = events.get(key)
            if before is None:
                events[key] = event
            else:
                joined = (*before.statements, *event.statements)
                events[key] = _with_statements(before, joined)
        return GoldReport(
            id=self.file.stem, text=self.text, published=self.published, sentences=tuple(self.sentences),
            events=tuple(events.values()), naming_complete=False,
            naming=tuple(
                GoldNaming(0, self.near(item.get("text", item.get("words")), 0), str(item["kind"]))
                for item in self.content.get("naming") or []
            ),
        )  # fmt: skip

    def near(self, words: object, offset: int) -> Span:
        """The place of words that is nearest to an offset. Raises `GoldError`."""
        found = [match.span() for match in re.finditer(re.escape(str(words)), self.text)]
        if not found:
            raise GoldError(f"{words!r} is not in the text", where=str(self.file), expected="words as printed")
        own = next(((s, e) for s, e in self.sentences if s <= offset < e), (offset, offset))
        # The event's own sentence first, then what stands nearest.
        start, end = min(found, key=lambda place: (not own[0] <= place[0] < own[1], abs(place[0] - offset)))
        return Span(start, end, self.text[start:end])

    def trigger(self, entry: Mapping[str, Any]) -> Span:
        """The nth whole word, attached particles left off."""
        words, nth = str(entry["trigger"]), int(entry.get("nth", 1))
        first = re.escape(words.split()[0])
        found = list(re.finditer(rf"(?<![^\W_])(?:[وف]?(?:ال)?[بلكس]?)?({first})(?![^\W_])", self.text))
        if len(found) < nth:
            raise GoldError(f"{words!r} stands {len(found)} times", where=str(self.file), expected=f"at least {nth}")
        start, end = found[nth - 1].span(1)
        return Span(start, end, self.text[start:end])

    def _event(self, entry: Mapping[str, Any], labels: Mapping[str, str]) -> GoldEvent:
        trigger = self.trigger(entry)

        def spans(key: str) -> tuple[Span, ...]:
            return tuple(self.near(words, trigger.start) for words in entry.get(key) or [])

        def span(key: str) -> Span | None:
            return self.near(entry[key], trigger.start) if entry.get(key) else None

        asked = {field for key, field in _FIELDS.items() if key in entry}
        if "holders" in asked:
            asked.add("hap")
        time = entry.get("time")
        return GoldEvent(
            id=str(entry["id"]), sentence=0, trigger=trigger, types=(entry["type"], *entry.get("other_types", [])),
            modes=tuple(entry.get("modes") or ()), actors=spans("actors"), recipients=spans("recipients"),
            places=spans("places"), from_place=span("from_place"),
            time=None if time is None else GoldTime(
                self.near(time, trigger.start), iso(entry.get("from")), iso(entry.get("to")),
                interval_asked="from" in entry or "to" in entry,
            ),
            quantities=tuple(
                GoldQuantity(kind, low, high, None) for kind, (low, high) in (entry.get("quantities") or {}).items()
            ),
            statements=(self._statement(entry, trigger),), aim=span("aim"), cause=span("cause"),
            hap=labels.get(str(entry["id"])), optional=entry.get("optional") is True, asked=frozenset(asked),
        )  # fmt: skip

    def _statement(self, entry: Mapping[str, Any], trigger: Span) -> GoldStatement:
        holders = entry.get("holders") or []
        chains = holders if holders and isinstance(holders[0], list) else [holders]
        return GoldStatement(
            _values(entry.get("status", "actual")), _values(entry.get("attribution", "own-voice")),
            _values(entry.get("certainty", "certain")),
            tuple(tuple(GoldHolder(None, self.near(words, trigger.start)) for words in chain) for chain in chains),
        )  # fmt: skip


def _values(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _happenings(entries: list[Mapping[str, Any]]) -> dict[str, str]:
    """Entry → label of its happening, for entries that share one."""
    labels: dict[str, str] = {}
    for entry in entries:
        other = entry.get("same_as")
        if other is not None:
            label = labels.setdefault(str(other), str(other))
            labels[str(entry["id"])] = label
    return labels


def _with_statements(event: GoldEvent, statements: tuple[GoldStatement, ...]) -> GoldEvent:
    from dataclasses import replace

    return replace(event, statements=statements)
