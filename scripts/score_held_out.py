#!/usr/bin/env python3
"""Score records against the hand-coded held-out reports in tests/data/held_out (format: README.md there).

An expected statement is found when the record has an event of its type (or one of `other_types`) whose trigger
covers the
word; one event may serve several expectations, as two holders may speak of it. The other columns count only found ones.
Nobody tunes on these reports: the figures are printed as they are.

    python scripts/score_held_out.py [--verbose]
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

import rasid
from rasid.arabic.letters import fold
from rasid.record import Event, Record, Statement

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "data" / "held_out"
COLUMNS = ("found", "actor", "recipient", "place", "time", "status", "attribution", "certainty", "holder")


def occurrence(text: str, words: str, nth: int) -> tuple[int, int] | None:
    """Where `words` stands for the nth time as whole words, attached particles left off."""
    pattern = rf"(?<![^\W_])(?:[وف]?(?:ال)?[بلكس]?)?({re.escape(words.split()[0])})(?![^\W_])"
    found = list(re.finditer(pattern, text))
    return found[nth - 1].span(1) if len(found) >= nth else None


def overlaps(record: Record, mentions: list[str], wanted: str) -> bool:
    """True when a mention, or another mention of its entity, shares words with `wanted`."""
    entities = {m.entity for m in record.mentions if m.id in mentions}
    key = fold(wanted)
    return any(
        m.entity in entities and (fold(m.text) in key or key in fold(m.text) or _shared(m.text, wanted))
        for m in record.mentions
    )


def _shared(one: str, other: str) -> bool:
    left, right = ({word.removeprefix("ال") for word in fold(text).split()} for text in (one, other))
    return bool(left & right)


def arguments_agree(record: Record, mentions: list[str], wanted: list[str]) -> bool:
    """Each wanted argument is there; none may be where none is wanted."""
    return all(overlaps(record, mentions, item) for item in wanted) if wanted else not mentions


def one_of(value: str, wanted: Any) -> bool:
    """True when the value is the wanted one, or one of them."""
    return value in (wanted if isinstance(wanted, list) else [wanted])


def holders_agree(statement: Statement, wanted: list[Any]) -> bool:
    """True when the chain after the author is the wanted one, or one of them."""
    chains: list[list[str]] = wanted if wanted and isinstance(wanted[0], list) else [wanted]
    own = [holder.text or "" for holder in statement.holders[1:]]
    return any(
        len(chain) == len(own) and all(_shared(a, b) for a, b in zip(own, chain, strict=True)) for chain in chains
    )


def best_event(record: Record, entry: dict[str, Any]) -> tuple[Event, Statement] | None:
    """The event and statement that an expectation is compared with: of those that fit, the one that agrees most."""
    place = occurrence(record.document.text, entry["trigger"], entry.get("nth", 1))
    if place is None:
        return None
    types = [entry["type"], *entry.get("other_types", [])]
    fitting = [e for e in record.events if e.type in types and e.trigger.start < place[1] and place[0] < e.trigger.end]
    pairs = [(e, s) for e in fitting for s in record.statements if s.event == e.id]
    return max(pairs, key=lambda pair: sum(score(record, pair, entry).values()), default=None)


def score(record: Record, pair: tuple[Event, Statement], entry: dict[str, Any]) -> dict[str, bool]:
    """Column → right or wrong, for the columns that the expectation speaks of."""
    event, statement = pair
    times = {time.id: time.text for time in record.times}
    result = {"found": True}
    for column, key, mentions in (
        ("actor", "actors", event.actors),
        ("recipient", "recipients", event.recipients),
        ("place", "places", event.places),
    ):
        if key in entry:
            wanted = entry[key]
            # several places may be several events: one of them is enough
            result[column] = (
                any(overlaps(record, mentions, w) for w in wanted)
                if column == "place" and wanted
                else arguments_agree(record, mentions, wanted)
            )
    if "time" in entry:
        own = times.get(event.time or "")
        result["time"] = own is None if entry["time"] is None else own is not None and _shared(own, entry["time"])
    for column, value in (
        ("status", statement.status),
        ("attribution", statement.attribution),
        ("certainty", statement.certainty),
    ):
        if column in entry:
            result[column] = one_of(value, entry[column])
    if "holders" in entry:
        result["holder"] = holders_agree(statement, entry["holders"])
    return result


def main() -> None:
    """Code the reports and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--verbose", action="store_true", help="name what is missing or wrong")
    verbose = parser.parse_args().verbose
    total_right: Counter[str] = Counter()
    total_all: Counter[str] = Counter()
    print(f"{'report':<24}" + "".join(f"{column:>13}" for column in COLUMNS) + f"{'extra events':>14}")
    extra_total = 0
    for path in sorted(FOLDER.glob("*.yaml")):
        gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        text = (FOLDER / gold["document"]["file"]).read_text(encoding="utf-8")
        record = rasid.code(text, published=str(gold["document"]["published"]))
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        matched: set[str] = set()
        for entry in gold["events"]:
            pair = best_event(record, entry)
            if pair is not None:
                matched.add(pair[0].id)
            if entry.get("optional"):
                continue
            result = score(record, pair, entry) if pair is not None else {"found": False}
            for column, good in result.items():
                asked[column] += 1
                right[column] += good
            if verbose and not all(result.values()):
                print(
                    f"  {path.stem} {entry['id']} {entry['trigger']}: {', '.join(c for c, good in result.items() if not good)}"
                )
        extra = sum(1 for event in record.events if event.id not in matched)
        extra_total += extra
        print(f"{path.stem:<24}" + "".join(f"{f'{right[c]}/{asked[c]}':>13}" for c in COLUMNS) + f"{extra:>14}")
        total_right += right
        total_all += asked
    print(f"{'all':<24}" + "".join(f"{f'{total_right[c]}/{total_all[c]}':>13}" for c in COLUMNS) + f"{extra_total:>14}")


if __name__ == "__main__":
    main()
