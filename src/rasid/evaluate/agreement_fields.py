"""How far the two codings of each report in `gold/codings/` agree, field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasid.arabic.tokens import tokenize
from rasid.errors import UsageError
from rasid.evaluate.agreement import alpha, masi, nominal
from rasid.evaluate.gold_reports import Folder
from rasid.evaluate.goldset import GoldError
from rasid.evaluate.match import pairs
from rasid.evaluate.report_model import GoldEvent, GoldReport
from rasid.evaluate.words import overlap
from rasid.record import Span
from rasid.record.vocabulary import EVENT_TYPES

Write = Callable[[str], None]
PRESENCE, NAMING = "event of a type in a sentence", "naming in a sentence"
EVENT_FIELDS = (
    "type", "status", "attribution", "certainty", "holder kinds", "time interval", "actors", "recipients", "places", "holders",
    "quantities", "modes",
)  # fmt: skip
SETS = frozenset({"actors", "recipients", "places", "holders", "quantities", "modes"})
"""Fields that are sets and compared by MASI; the others are equal or not."""
_PRESENCE = "share of sentences × types"
_EVENTS = "events of both coders with overlapping triggers, one to one"


@dataclass(frozen=True, slots=True)
class Agreement:
    """Alpha of one field; `units` is how many values were compared, `equal` in how many both coders wrote the same."""

    field: str
    distance: str
    alpha: float | None
    units: int
    equal: int
    over: str


@dataclass(frozen=True, slots=True)
class Found:
    """The agreement of one GOLD."""

    path: str
    reports: int
    fields: list[Agreement]
    by_report: list[Agreement]
    events: tuple[int, int, int]
    """Events of the first coder, of the second, matched."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One report as two people coded it."""

    first: GoldReport
    second: GoldReport

    def matched(self) -> list[tuple[GoldEvent, GoldEvent]]:
        """Events whose triggers overlap, one to one; those that agree in type and arguments go first."""

        def weight(one: GoldEvent, other: GoldEvent) -> float:
            if not overlap(one.trigger, other.trigger):
                return 0.0
            same = [one.type == other.type, one.places == other.places, one.actors == other.actors, one.recipients == other.recipients]  # fmt: skip
            return 10.0 + sum(same)

        found = pairs(self.first.events, self.second.events, weight)
        return [(self.first.events[i], self.second.events[j]) for i, j in found]


def agreement_of(path: str, split: str | None = None) -> Found:
    """The agreement of the codings under `path`. Raises `GoldError` when there are none of both coders."""
    read = _pairs(Path(path), split)
    units = {pair.first.id: units_of(pair) for pair in read}
    fields = [
        agree(field, [unit for own in units.values() for unit in own[field]])
        for field in (PRESENCE, *EVENT_FIELDS, NAMING)
    ]
    matched = sum(len(own["type"]) for own in units.values())
    counts = (sum(len(p.first.events) for p in read), sum(len(p.second.events) for p in read), matched)
    by_report = [agree(PRESENCE, own[PRESENCE], name=name) for name, own in units.items()]
    return Found(path, len(read), fields, by_report, counts)


def _pairs(root: Path, split: str | None) -> list[Pair]:
    if not (root / "reports.yaml").is_file():
        raise GoldError("no reports.yaml", where=str(root), expected="the folder of reports coded by hand")
    folder = Folder(root)
    read = []
    for item in folder.listed:
        if split is not None and item.get("split") != split:
            continue
        codings = [root / "codings" / coder / f"{item['id']}.yaml" for coder in ("a", "b")]
        if all(coding.is_file() for coding in codings):
            read.append(Pair(*(folder.report(item, coding) for coding in codings)))
    if not read and split is not None:
        raise UsageError(f"no report of split {split!r} was coded twice", where="--split")
    if not read:
        raise GoldError(
            "no report was coded twice", where=str(root / "codings"), expected="a/<id>.yaml and b/<id>.yaml of a report"
        )
    return read


def _presence(pair: Pair) -> list[tuple[bool, bool]]:
    first, second = ({(e.sentence, e.type) for e in report.events} for report in (pair.first, pair.second))
    return [
        ((number, name) in first, (number, name) in second)
        for number in range(1, len(pair.first.sentences) + 1)
        for name in EVENT_TYPES
    ]


def _naming(pair: Pair) -> list[tuple[bool, bool]]:
    first, second = ({n.sentence for n in report.naming} for report in (pair.first, pair.second))
    return [(number in first, number in second) for number in range(1, len(pair.first.sentences) + 1)]


def units_of(pair: Pair) -> dict[str, list[tuple[Hashable, Hashable]]]:
    """Field → the values of both coders in one report, unit by unit."""
    found: dict[str, list[tuple[Hashable, Hashable]]] = {PRESENCE: list(_presence(pair))}
    for field in EVENT_FIELDS:
        found[field] = []
    for one, other in pair.matched():
        values = values_of(pair, one), values_of(pair, other)
        for field in EVENT_FIELDS:
            found[field].append((values[0][field], values[1][field]))
    found[NAMING] = list(_naming(pair))
    return found


def values_of(pair: Pair, event: GoldEvent) -> dict[str, Hashable]:
    """Field → what a coder wrote of an event, as it is compared."""
    first = event.statements[0]
    return {
        "type": event.type,
        "status": first.status,
        "attribution": first.attribution,
        "certainty": first.certainty,
        "holder kinds": tuple(holder.kind for holder in first.chains[0]),
        "time interval": None if event.time is None else (event.time.first, event.time.last),
        "actors": _tokens(pair, event.actors),
        "recipients": _tokens(pair, event.recipients),
        "places": _tokens(pair, event.places),
        "holders": _tokens(pair, [holder.words for holder in first.chains[0]]),
        "quantities": frozenset((q.kind, q.low, q.high) for q in event.quantities),
        "modes": frozenset(event.modes),
    }


def _tokens(pair: Pair, spans: Iterable[Span]) -> frozenset[Hashable]:
    """The words of spans as places in the text; a word counts as the same with and without attached particles. The report is named with
    them: that words of two reports stand equally far from the beginning is no likeness."""
    return frozenset(
        (pair.first.id, token.end)
        for span in spans
        for token in tokenize(pair.first.text, span.start, span.end)
        if token.kind in ("word", "number", "latin")
    )


def agree(field: str, units: Sequence[tuple[Hashable, Hashable]], *, name: str | None = None) -> Agreement:
    """The agreement on a field, whose units are given."""
    distance: Callable[[Any, Any], float] = masi if field in SETS else nominal
    over = {PRESENCE: _PRESENCE, NAMING: "sentences"}.get(field, _EVENTS)
    equal = sum(one == other for one, other in units)
    return Agreement(
        name or field, "MASI" if field in SETS else "nominal", alpha(units, distance), len(units), equal, over
    )


def show(found: Found, write: Write) -> None:
    """Print the agreement."""
    from rich.table import Table
    from rich.text import Text

    from rasid.commands.output import printable
    from rasid.commands.summary import console_for_text

    console, target = console_for_text()
    first, second, matched = found.events
    console.print(Text(f"{printable(found.path)} · agreement of two coders (Krippendorff's alpha)", style="bold"))
    share = f", F1 {2 * matched / (first + second):.2f}" if first + second else ""
    console.print(Text(f"{found.reports} reports; {first} and {second} events, {matched} with overlapping triggers{share}", style="dim"))  # fmt: skip
    for title, rows in (("fields", found.fields), ("event of a type in a sentence, by report", found.by_report)):
        console.print(Text(f"\n{title}", style="bold blue"))
        table = Table(box=None, show_header=False, pad_edge=False)
        for row in rows:
            value = "–" if row.alpha is None else f"{row.alpha:.2f}"
            table.add_row(f"  {printable(row.field)}", value, f"{row.equal:,}/{row.units:,} equal", row.distance)
        console.print(table)
    console.print()
    write("".join(line.rstrip() + "\n" for line in target.getvalue().splitlines()))


def to_json(found: Sequence[Found]) -> str:
    """The agreement as one JSON object."""

    def row(item: Agreement) -> dict[str, Any]:
        return {
            "field": item.field, "alpha": item.alpha, "units": item.units, "equal": item.equal,
            "distance": item.distance, "over": item.over,
        }  # fmt: skip

    shown = [
        {
            "gold": item.path, "reports": item.reports, "events": list(item.events),
            "fields": [row(own) for own in item.fields], "by_report": [row(own) for own in item.by_report],
        }
        for item in found
    ]  # fmt: skip
    return json.dumps({"format": "rasid-agreement/1", "results": shown}, ensure_ascii=False, indent=1) + "\n"
