"""Decided reports as gold in the form of the codebook, for `rasid evaluate` and for training.

A report is gold when every event of it is decided, or a coder said that it is complete; then what nobody decided is no event of it. A report on
which blind coders disagree is none until that is settled. What two people coded blind goes along as `codings/a` and `codings/b`, in the order
in which the report was given to them, so that `rasid evaluate --agreement` finds it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import Connection, select

from rasid.archive.anchors import find_report
from rasid.archive.desk_tables import review_subjects
from rasid.archive.judgements import standing as judged
from rasid.errors import OutputError, RecordError
from rasid.files import output_error, write_whole
from rasid.review import blind
from rasid.review.as_coding import coding_of, sentences_of
from rasid.review.model import CodedEvent
from rasid.review.standing import COMPLETE, ReportStanding, of_report

_BOM = "\ufeff"
_DIGITS = 12


@dataclass(frozen=True)
class GoldItem:
    """A report that goes into gold: what was settled of it (None: not yet), and the blind codings by coder (none, or two)."""

    standing: ReportStanding
    settled: list[CodedEvent] | None
    codings: dict[str, list[CodedEvent]]

    @property
    def name(self) -> str:
        """What the report is called in the gold: the beginning of the digest of its bytes."""
        digest, _, given = self.standing.report.anchor.removeprefix("report:").partition("/")
        return f"r-{digest[:_DIGITS]}-{given[:4]}"


@dataclass
class Exported:
    """What was written."""

    reports: int = 0
    settled: int = 0
    coded_twice: int = 0
    events: int = 0
    timeless: int = 0
    """Times that have days and no words: the form of the codebook can't hold them"""
    names: list[str] = field(default_factory=list)


def touched(connection: Connection) -> list[int]:
    """The reports of which anybody has decided anything, by number."""
    anchors = set(connection.execute(select(review_subjects.c.report).distinct()).scalars())
    anchors |= set(judged(connection, COMPLETE))
    found = (find_report(connection, anchor) for anchor in sorted(anchors))
    return sorted(report for report in found if report is not None)


def decided_events(standing: ReportStanding) -> list[CodedEvent]:
    """The events of a report that people decided, guesses left out."""
    return [coded for own in standing.subjects if own.decision is not None for coded in own.decision.events]


def blind_codings(connection: Connection, report: int, anchor: str) -> dict[str, list[CodedEvent]]:
    """What each of two blind coders coded of a report, in the order of their being asked; empty unless both are done."""
    held = blind.of_report(connection, anchor)
    if not blind.both_done(held):
        return {}
    return {own.coder: decided_events(of_report(connection, report, coder=own.coder)) for own in held}


def gold_items(connection: Connection) -> Iterator[GoldItem]:
    """The reports that are gold or were coded twice, by number."""
    for report in touched(connection):
        standing = of_report(connection, report)
        codings = blind_codings(connection, report, standing.report.anchor)
        if standing.is_gold or codings:
            yield GoldItem(standing, decided_events(standing) if standing.is_gold else None, codings)


def export_gold(connection: Connection, folder: Path, *, split: str | None = None) -> Exported:
    """Write the gold into a new or empty folder. The same decisions give the same bytes. Raises `OutputError`, and
    `RecordError` when there is none."""
    items = sorted(gold_items(connection), key=lambda own: own.name)
    if not items:
        raise RecordError(
            "no report is decided", where="the workspace", advice="See `rasid review status`",
            expected="a report of which all events are decided, or that is complete",
        )  # fmt: skip
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise OutputError("the folder is not empty", where=str(folder), expected="a new or empty folder")
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(error, str(folder)) from error
    done, listed, sentences = Exported(), [], {}
    for item in items:
        record = item.standing.report.record
        every = [*(item.settled or []), *(coded for coding in item.codings.values() for coded in coding)]
        spans = sentences_of(record, every)
        sentences[item.name] = [list(span) for span in spans]
        text = record.document.text
        _put(folder / "texts" / f"{item.name}.txt", (_BOM if text.startswith(_BOM) else "") + text)
        listed.append(_listed(item, split))
        files = [("settled", "settled", item.settled)] if item.settled is not None else []
        files += [
            (f"codings/{letter}", coder, coding)
            for letter, (coder, coding) in zip("ab", item.codings.items(), strict=False)
        ]
        for part, coder, coding in files:
            written = coding_of(item.name, coder, text, spans, coding)
            _put(folder / part / f"{item.name}.yaml", _yaml(written))
            done.timeless += sum(own.time is not None and own.time.span is None for own in coding)
        done.reports += 1
        done.settled += item.settled is not None
        done.coded_twice += bool(item.codings)
        done.events += len(item.settled or ())
        done.names.append(item.name)
    write_whole(folder / "reports.yaml", _yaml(listed))
    write_whole(folder / "sentences.json", json.dumps(sentences, indent=0, sort_keys=True) + "\n")
    return done


def _put(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(error, str(path.parent)) from error
    write_whole(path, text)


def _listed(item: GoldItem, split: str | None) -> dict[str, Any]:
    record, standing = item.standing.report.record, item.standing
    return {
        "id": item.name, "published": record.document.published, "outlet": record.document.outlet, "split": split,
        "anchor": standing.report.anchor,
        "decided_by": sorted({own.decision.who for own in standing.subjects if own.decision is not None}),
        "complete": standing.complete.who if standing.complete is not None else None,
    }  # fmt: skip


def _yaml(value: Any) -> str:
    return str(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000))
