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
    presence = {pair.first.id: _presence(pair) for pair in read}
    fields = [_agree("event of a type in a sentence", [u for units in presence.values() for u in units], _PRESENCE)]
    matched = [(pair, one, other) for pair in read for one, other in pair.matched()]
    fields += _of_events(matched)
    naming = [unit for pair in read for unit in _naming(pair)]
    fields.append(_agree("naming in a sentence", naming, "sentences"))
    counts = (sum(len(p.first.events) for p in read), sum(len(p.second.events) for p in read), len(matched))
    by_report = [_agree(name, units, _PRESENCE) for name, units in presence.items()]
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


def _of_events(matched: Sequence[tuple[Pair, GoldEvent, GoldEvent]]) -> list[Agreement]:
    values: dict[str, Callable[[GoldEvent], Hashable]] = {
        "type": lambda event: event.type,
        "status": lambda event: event.statements[0].status,
        "attribution": lambda event: event.statements[0].attribution,
        "certainty": lambda event: event.statements[0].certainty,
        "holder kinds": lambda event: tuple(holder.kind for holder in event.statements[0].chains[0]),
        "time interval": lambda event: None if event.time is None else (event.time.first, event.time.last),
    }
    found = [
        _agree(field, [(value(one), value(other)) for _, one, other in matched], _EVENTS)
        for field, value in values.items()
    ]
    spans: dict[str, Callable[[GoldEvent], Iterable[Span]]] = {
        "actors": lambda event: event.actors,
        "recipients": lambda event: event.recipients,
        "places": lambda event: event.places,
        "holders": lambda event: [holder.words for holder in event.statements[0].chains[0]],
    }
    for field, words in spans.items():
        units = [(_tokens(pair, words(one)), _tokens(pair, words(other))) for pair, one, other in matched]
        found.append(_agree_sets(field, units))
    for field, items in (
        ("quantities", lambda event: ((q.kind, q.low, q.high) for q in event.quantities)),
        ("modes", lambda event: event.modes),
    ):
        found.append(
            _agree_sets(field, [(frozenset(items(one)), frozenset(items(other))) for _, one, other in matched])
        )
    return found


def _tokens(pair: Pair, spans: Iterable[Span]) -> frozenset[Hashable]:
    """The words of spans as places in the text; a word counts as the same with and without attached particles."""
    return frozenset(
        token.end
        for span in spans
        for token in tokenize(pair.first.text, span.start, span.end)
        if token.kind in ("word", "number", "latin")
    )


def _agree(field: str, units: Sequence[tuple[Hashable, Hashable]], over: str) -> Agreement:
    equal = sum(one == other for one, other in units)
    return Agreement(field, "nominal", alpha(units, nominal), len(units), equal, over)


def _agree_sets(field: str, units: Sequence[tuple[frozenset[Hashable], frozenset[Hashable]]]) -> Agreement:
    equal = sum(one == other for one, other in units)
    return Agreement(field, "MASI", alpha(units, masi), len(units), equal, _EVENTS)


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
