"""Sentences with nested entities, a word and its tags a line (Wojood): an outside look at places and actors.

The tokens of a sentence are put together with spaces, so attached particles that the data splits off stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from rasid.evaluate.goldset import GoldSet, Unit, read_text
from rasid.evaluate.match import pairs
from rasid.evaluate.measures import Fault, Measure, Outcome, Tally, triple
from rasid.evaluate.words import overlap
from rasid.record import Mention, Record, Span

PLACES = frozenset({"GPE", "LOC", "FAC"})
ACTORS = frozenset({"ORG", "PERS", "NORP"})
KNOWN = PLACES | ACTORS | {"OCC", "DATE", "TIME", "CARDINAL", "ORDINAL", "EVENT", "LAW", "LANGUAGE", "WEBSITE", "PERCENT", "QUANTITY", "UNIT", "MONEY", "CURR", "PRODUCT"}  # fmt: skip
_MARK = "$#$"
"""What the data puts between sentences."""


class NamesGold(GoldSet):
    """Sentences with entities of places and of those who can act."""

    format: ClassVar[str] = "nested names"
    dimensions: ClassVar[tuple[str, ...]] = ("type",)

    def measures(self) -> list[Measure]:
        return [
            *triple("names", "places", "places", "outermost GPE, LOC and FAC entities and place mentions that share characters, one to one", headline=True),
            *triple("names", "actors", "actors", "outermost ORG, PERS and NORP entities and actor mentions that share characters, one to one; the record also marks persons and groups without a name, and the data names that are no actors in a report", headline=True),
            triple("names", "either", "either kind", "outermost entities of both kinds and mentions of both kinds that share characters, one to one")[2],
        ]  # fmt: skip

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        gold: list[tuple[str, Span]] = unit.content
        mentions = outermost(record.mentions) if record is not None else []
        tally, faults = Tally(), list[Fault]()
        for key, tags, kinds in (
            ("places", PLACES, ("place",)), ("actors", ACTORS, ("actor",)), ("either", PLACES | ACTORS, ("place", "actor")),
        ):  # fmt: skip
            own = _outermost_spans([(tag, span) for tag, span in gold if tag in tags])
            coded = [mention for mention in mentions if mention.kind in kinds]
            found = pairs(
                own, coded, lambda one, other: float(overlap(one[1], Span(other.start, other.end, other.text)))
            )
            tally.pair(key, len(found), len(own), len(coded))
            if key == "either":
                continue
            for i in sorted(set(range(len(own))) - {i for i, _ in found}):
                tag, span = own[i]
                faults.append(
                    Fault(
                        unit.id,
                        "names",
                        "missed",
                        tag,
                        key,
                        span.text,
                        "",
                        0,
                        len(unit.text),
                        ((span.start, span.end),),
                    )
                )
            for j in sorted(set(range(len(coded))) - {j for _, j in found}):
                mention = coded[j]
                faults.append(
                    Fault(
                        unit.id, "names", "false", mention.kind, key, "", mention.text, 0, len(unit.text), (),
                        ((mention.start, mention.end),), mention.rule,
                    )
                )  # fmt: skip
        return Outcome(tally.counts, faults)


def outermost(mentions: list[Mention]) -> list[Mention]:
    """The mentions that stand inside no longer one of the same kind."""
    return [
        m
        for m in mentions
        if not any(
            o.kind == m.kind and o.start <= m.start and m.end <= o.end and o.end - o.start > m.end - m.start
            for o in mentions
        )
    ]


def _outermost_spans(spans: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    return [
        (tag, s)
        for tag, s in spans
        if not any(o.start <= s.start and s.end <= o.end and o.end - o.start > s.end - s.start for _, o in spans)
    ]


def read(path: Path) -> NamesGold | None:
    """The sentences of a file, or of the files of a folder, if they are in this format."""
    files = sorted(path.glob("*.txt")) if path.is_dir() else [path] if path.suffix == ".txt" else []
    files = [file for file in files if _is_tagged(file)]
    units = [unit for file in files for unit in _units(file)]
    return NamesGold(str(path), units) if units else None


def _is_tagged(file: Path) -> bool:
    lines = [line.split() for line in read_text(file).splitlines()[:200] if line.strip()]
    tags = [tag for parts in lines for tag in parts[1:]]
    return (
        bool(tags)
        and all(len(parts) >= 2 for parts in lines)
        and all(tag == "O" or (tag[:2] in ("B-", "I-") and tag[2:] in KNOWN) for tag in tags)
    )


def _units(file: Path) -> Iterator[Unit]:
    split = {"train": "train", "val": "dev", "test": "test"}.get(file.stem)
    rows: list[list[str]] = []
    number = 0
    for line in [*read_text(file).splitlines(), ""]:
        parts = line.split()
        if parts:
            if parts[0] != _MARK:
                rows.append(parts)
            continue
        if rows:
            number += 1
            text, entities = _sentence(rows)
            yield Unit(f"{file.stem} {number}", text, entities, cluster=text, split=split)
        rows = []


def _sentence(rows: list[list[str]]) -> tuple[str, list[tuple[str, Span]]]:
    text = " ".join(row[0] for row in rows)
    open_: dict[str, tuple[int, int]] = {}
    entities: list[tuple[str, Span]] = []

    def close(tag: str) -> None:
        start, end = open_.pop(tag)
        entities.append((tag, Span(start, end, text[start:end])))

    at = 0
    for row in rows:
        end = at + len(row[0])
        inside = {tag[2:] for tag in row[1:] if tag.startswith("I-")}
        for tag in [tag for tag in open_ if tag not in inside]:
            close(tag)
        for tag in row[1:]:
            if tag.startswith("B-") or (tag.startswith("I-") and tag[2:] not in open_):
                open_[tag[2:]] = (at, end)
            elif tag.startswith("I-"):
                open_[tag[2:]] = (open_[tag[2:]][0], end)
        at = end + 1
    for tag in list(open_):
        close(tag)
    return text, sorted(entities, key=lambda item: (item[1].start, -item[1].end, item[0]))
