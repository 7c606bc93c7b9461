#!/usr/bin/env python3
"""Settles what two coders of a report see differently.

    .venv/bin/python scripts/settle_gold.py list ID…     # what is to be decided, as gold/decisions/<id>.yaml wants it
    .venv/bin/python scripts/settle_gold.py build [ID…]  # gold/settled/<id>.yaml from both codings and the decisions;
                                                         # without decisions the first coding stands in

Two events are the same when their triggers overlap and the type is the same, else when the triggers overlap. To be decided are events that only
one coder has, and fields whose values differ: type, actors, recipients, places (spans that overlap are no difference), time interval, quantities, st, at, ce, holders. Where
only the extent of the words differs the first coder's words stand; modes, cue, aim, cause and hap are the first coder's, or the second's where
the first has none. Naming that only one coder marked, or marked as of another kind, is to be decided too. `amend` in a file of decisions corrects what both coders have or what a kept
event brings: `amend: [{event: A3, places: [الحديدة], why: …}]`, `amend_naming: [{naming: A3, words: ارتقى, why: …}]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from rasid.evaluate.gold_reports import Folder, load_yaml
from rasid.evaluate.match import pairs
from rasid.evaluate.report_model import GoldEvent, GoldReport
from rasid.evaluate.words import overlap
from rasid.record import Span
from rasid.record.vocabulary import MODES

GOLD = Path(__file__).resolve().parents[1] / "gold"
FILLED = ("modes", "cue", "aim", "cause", "hap", "instrument", "from_place", "to_place", "contexts", "also", "note")
DEFAULTS = {"st": "actual", "at": "own-voice", "ce": "certain"}


class Coding(NamedTuple):
    """One coder's file: as read, and as it stands in the file."""

    report: GoldReport
    raw: dict[str, Any]

    @property
    def events(self) -> list[dict[str, Any]]:
        return self.raw.get("events") or []


class Difference(NamedTuple):
    """A thing to decide: an event by its places in both codings, a field of it, and both values."""

    event: str
    field: str
    first: Any
    second: Any
    shown: str


@cache
def gold() -> Folder:
    """The list, the texts and their sentences, read once."""
    return Folder(GOLD)


def read(identifier: str) -> tuple[Coding, Coding]:
    """Both codings of a report."""
    folder = gold()
    item = next(i for i in folder.listed if i["id"] == identifier)
    paths = [GOLD / "codings" / coder / f"{identifier}.yaml" for coder in "ab"]
    first, second = (Coding(folder.report(item, path), load_yaml(path)) for path in paths)
    return first, second


def matched(first: Coding, second: Coding) -> list[tuple[int, int]]:
    """Pairs of places of the same event in both codings."""

    def weight(one: GoldEvent, other: GoldEvent) -> float:
        if not overlap(one.trigger, other.trigger):
            return 0.0
        same = sum(any(overlap(a, b) for b in other.places) for a in one.places)
        return 10.0 + 5.0 * (one.type == other.type) + same

    return pairs(first.report.events, second.report.events, weight)


def _naming(coding: Coding) -> list[dict[str, Any]]:
    return coding.raw.get("naming") or []


def matched_naming(first: Coding, second: Coding) -> list[tuple[int, int]]:
    """Pairs of places of the same naming in both codings."""
    return pairs(first.report.naming, second.report.naming, lambda one, other: float(overlap(one.words, other.words)))


def _spans_agree(one: Iterable[Span], other: Iterable[Span]) -> bool:
    left, right = list(one), list(other)
    return len(left) == len(right) and all(any(overlap(a, b) for b in right) for a in left)


FIELDS: dict[str, Callable[[GoldEvent, GoldEvent], bool]] = {
    "type": lambda a, b: a.type == b.type,
    "actors": lambda a, b: _spans_agree(a.actors, b.actors),
    "recipients": lambda a, b: _spans_agree(a.recipients, b.recipients),
    "places": lambda a, b: _spans_agree(a.places, b.places),
    "time": lambda a, b: (a.time and (a.time.first, a.time.last)) == (b.time and (b.time.first, b.time.last)),
    "quantities": lambda a, b: (
        sorted((q.kind, str(q.low), str(q.high)) for q in a.quantities)
        == sorted((q.kind, str(q.low), str(q.high)) for q in b.quantities)
    ),
    "st": lambda a, b: a.statements[0].status == b.statements[0].status,
    "at": lambda a, b: a.statements[0].attribution == b.statements[0].attribution,
    "ce": lambda a, b: a.statements[0].certainty == b.statements[0].certainty,
    "holders": lambda a, b: (
        len(a.statements[0].chains[0]) == len(b.statements[0].chains[0])
        and all(
            x.kind == y.kind and overlap(x.words, y.words)
            for x, y in zip(a.statements[0].chains[0], b.statements[0].chains[0], strict=True)
        )
    ),
}


def differences(first: Coding, second: Coding) -> list[Difference]:
    """Everything that is to be decided."""
    found = []
    both = matched(first, second)
    for i, j in both:
        one, other = first.report.events[i], second.report.events[j]
        name = f"A{i + 1}/B{j + 1}"
        shown = f"s{one.sentence} {one.trigger.text} {one.type}"
        for field, agrees in FIELDS.items():
            if not agrees(one, other):
                own, others = (
                    events[at].get(field, DEFAULTS.get(field)) for events, at in ((first.events, i), (second.events, j))
                )
                found.append(Difference(name, field, own, others, shown))
    for letter, coding, mine in (("A", first, {i for i, _ in both}), ("B", second, {j for _, j in both})):
        for at, event in enumerate(coding.report.events):
            if at not in mine:
                found.append(
                    Difference(
                        f"{letter}{at + 1}", "keep", coding.events[at], None,
                        f"s{event.sentence} {event.trigger.text} {event.type}",
                    )
                )  # fmt: skip
    named = matched_naming(first, second)
    for i, j in named:
        one, other = _naming(first)[i], _naming(second)[j]
        if one["kind"] != other["kind"]:
            shown = f"s{one['s']} {one['words']} {one['kind']}"
            found.append(Difference(f"naming A{i + 1}/B{j + 1}", "naming", one, other, shown))
    for letter, coding, mine in (("A", first, {i for i, _ in named}), ("B", second, {j for _, j in named})):
        for at, item in enumerate(_naming(coding)):
            if at not in mine:
                shown = f"s{item['s']} {item['words']} {item['kind']}"
                found.append(Difference(f"naming {letter}{at + 1}", "keep", item, None, shown))
    return found


def listing(identifier: str) -> str:
    """The decisions to take, as a file whose `take: ?` are to be replaced by A, B, yes, no or a value of its own."""
    first, second = read(identifier)
    lines = [f"report: {identifier}", "decisions:"]
    for item in differences(first, second):
        head = f"  - {{event: {item.event}, field: {item.field}, take: '?'}}  # {item.shown}"
        values = [item.first] if item.field == "keep" else [f"A: {item.first}", f"B: {item.second}"]
        lines += [head, *(f"    #   {value}" for value in values)]
    return "\n".join(lines) + "\n"


class Unsettled(Exception):
    """A decision is missing or says nothing that can be done."""


def settled(identifier: str) -> dict[str, Any]:
    """The settled coding of a report. Raises `Unsettled`."""
    first, second = read(identifier)
    path = GOLD / "decisions" / f"{identifier}.yaml"
    if not path.exists():
        return {**first.raw, "coder": "a, not settled"}  # stands in until a third reading
    decisions = load_yaml(path)
    taken = {(d["event"], d["field"]): d["take"] for d in decisions.get("decisions") or []}
    both = dict(matched(first, second))
    decided: dict[str, dict[str, Any]] = {}
    kept: set[str] = set()
    for item in differences(first, second):
        take = taken.get((item.event, item.field), "?")
        if take == "?":
            raise Unsettled(f"{identifier}: {item.event} {item.field} is not decided ({item.shown})")
        if item.field == "keep":
            if take in (True, "yes", "A", "B"):
                kept.add(item.event)
            continue
        decided.setdefault(item.event, {})[item.field] = (
            item.first if take == "A" else item.second if take == "B" else take
        )
    events: dict[str, tuple[GoldEvent, dict[str, Any]]] = {}
    for at, raw in enumerate(first.events):
        name = f"A{at + 1}"
        if at in both:
            changes = decided.get(f"{name}/B{both[at] + 1}", {})
            events[name] = first.report.events[at], _merged(raw, second.events[both[at]], changes)
        elif name in kept:
            events[name] = first.report.events[at], dict(raw)
    for at, raw in enumerate(second.events):
        if f"B{at + 1}" in kept:
            # two codings may give different words the same label of a happening
            events[f"B{at + 1}"] = second.report.events[at], {k: v for k, v in raw.items() if k != "hap"}
    for amendment in decisions.get("amend") or []:
        if amendment["event"] not in events:
            raise Unsettled(f"{identifier}: there is no settled event {amendment['event']} to amend")
        change = {k: v for k, v in amendment.items() if k not in ("event", "why")}
        _change(events[amendment["event"]][1], change)
    for _, event in events.values():
        if event.get("at", DEFAULTS["at"]) == "own-voice" and not event.get("also"):
            event.pop("cue", None)
    naming: dict[str, dict[str, Any]] = {}
    named = dict(matched_naming(first, second))
    for at, item in enumerate(_naming(first)):
        name = f"A{at + 1}"
        if at in named:
            naming[name] = decided.get(f"naming {name}/B{named[at] + 1}", {}).get("naming", item)
        elif f"naming {name}" in kept:
            naming[name] = item
    for at, item in enumerate(_naming(second)):
        if f"naming B{at + 1}" in kept:
            naming[f"B{at + 1}"] = item
    for amendment in decisions.get("amend_naming") or []:
        if amendment["naming"] not in naming:
            raise Unsettled(f"{identifier}: there is no settled naming {amendment['naming']} to amend")
        change = {k: v for k, v in amendment.items() if k not in ("naming", "why")}
        naming[amendment["naming"]] = {**naming[amendment["naming"]], **change}
    in_order = sorted(events.values(), key=lambda item: (item[0].sentence, item[0].trigger.start))
    return {
        "report": identifier,
        "coder": "settled",
        "entities": _together(first.raw.get("entities"), second.raw.get("entities")),
        "places": _together(first.raw.get("places"), second.raw.get("places")),
        "events": [event for _, event in in_order],
        "naming": sorted(naming.values(), key=lambda item: int(item["s"])),
    }


def _merged(first: dict[str, Any], second: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The first coder's event, filled from the second's, with what was decided."""
    event = dict(first)
    for field in FILLED:
        if not event.get(field) and second.get(field):
            event[field] = second[field]
    _change(event, changes)
    if "type" in changes and changes["type"] == second.get("type") != first.get("type"):
        event["modes"] = second.get("modes") or []
    event["modes"] = [mode for mode in event.get("modes") or [] if mode in MODES[event["type"]]]
    return event


def _change(event: dict[str, Any], changes: dict[str, Any]) -> None:
    for field, value in changes.items():
        if value in (None, [], "none"):
            event.pop(field, None)
        else:
            event[field] = value


def _together(first: list[dict[str, Any]] | None, second: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    """The first coder's table, and the rows of the second for words that the first has not."""
    found = list(first or [])
    known = {word for row in found for word in row["words"]}
    for row in second or []:
        new = [word for word in row["words"] if word not in known]
        if new:
            found.append({**row, "words": new})
    return found


def main() -> int:
    """Lists or builds."""
    if len(sys.argv) < 2 or sys.argv[1] not in ("list", "build"):
        print(__doc__, file=sys.stderr)
        return 2
    names = sys.argv[2:] or sorted(path.stem for path in (GOLD / "codings" / "b").glob("*.yaml"))
    known = {item["id"] for item in Folder(GOLD).listed}
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no report {', '.join(unknown)}; expected ids of {GOLD / 'reports.yaml'}", file=sys.stderr)
        return 2
    failed = 0
    for name in names:
        if sys.argv[1] == "list":
            print(listing(name), end="")
            continue
        try:
            content = settled(name)
        except Unsettled as error:
            print(error, file=sys.stderr)
            failed += 1
            continue
        text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=1000, default_flow_style=None)
        (GOLD / "settled" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
