"""Reports coded by hand: the folder `gold/` (see the codebook)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import yaml

from rasid.evaluate.coding_reader import CodingReader, iso
from rasid.evaluate.goldset import GoldError, GoldSet, Unit, read_text
from rasid.evaluate.measures import Measure, Outcome
from rasid.evaluate.report_model import GoldReport, moved
from rasid.record import Record

GROUPS = ("conflict", "side", "manner", "spelling")


class ReportsGold(GoldSet):
    """Whole reports with events, statements, arguments and naming."""

    format: ClassVar[str] = "coded reports"
    dimensions: ClassVar[tuple[str, ...]] = ("type",)
    movable: ClassVar[bool] = True

    def measures(self) -> list[Measure]:
        from rasid.evaluate.report_measures import MEASURES

        return MEASURES

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        from rasid.evaluate.score_reports import score_report

        return score_report(unit.content, record, threshold)

    def moved(self, unit: Unit, text: str, starts: Sequence[int], ends: Sequence[int]) -> Unit:
        report = moved(unit.content, text, tuple(starts), tuple(ends))
        return unit_of(report, unit.split)


def unit_of(report: GoldReport, split: str | None) -> Unit:
    """The unit of a report."""
    return Unit(
        report.id, report.text, report, cluster=report.id, published=report.published, split=split,
        groups={"report": report.id, **report.groups},
    )  # fmt: skip


def load_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises `GoldError` with the line."""
    try:
        return yaml.load(read_text(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark is not None else ""
        raise GoldError(
            f"not YAML: {getattr(error, 'problem', error)}", where=f"{path}{line}", expected="a YAML file"
        ) from error


class Folder:
    """The folder of hand-coded reports: list, texts, sentences."""

    def __init__(self, root: Path) -> None:
        self.root = root
        listed = load_yaml(root / "reports.yaml")
        if not isinstance(listed, list) or not all(isinstance(item, dict) and "id" in item for item in listed):
            raise GoldError("no list of reports", where=str(root / "reports.yaml"), expected="a list of maps with id")
        self.listed: list[dict[str, Any]] = listed
        try:
            self.sentences: dict[str, Any] = json.loads(read_text(root / "sentences.json"))
        except ValueError as error:
            raise GoldError(
                f"not JSON: {error}", where=str(root / "sentences.json"), expected="{id: [[start, end], …]}"
            ) from error

    def report(self, item: dict[str, Any], coding: Path) -> GoldReport:
        """The report as one file of codings has it."""
        identifier = str(item["id"])
        text = read_text(self.root / "texts" / f"{identifier}.txt")
        reader = CodingReader(text, self._sentences(identifier, text), str(coding))
        groups = {key: str(item[key]) for key in GROUPS if item.get(key) is not None}
        report = reader.report(load_yaml(coding), published=iso(item.get("published")), groups=groups)
        if report.id != identifier:
            raise GoldError(
                f"the coding is of report {report.id!r}", where=str(coding), expected=f"report: {identifier}"
            )
        return report

    def _sentences(self, identifier: str, text: str) -> list[tuple[int, int]]:
        where = f"{self.root / 'sentences.json'}, {identifier}"
        spans = self.sentences.get(identifier)
        if not isinstance(spans, list):
            raise GoldError("no sentences", where=where, expected="[[start, end], …]")
        found = []
        for span in spans:
            if not (isinstance(span, list) and len(span) == 2 and 0 <= span[0] < span[1] <= len(text)):
                raise GoldError(f"{span!r}", where=where, expected=f"[start, end] within 0 to {len(text)}")
            found.append((span[0], span[1]))
        return found


def read(path: Path) -> ReportsGold | None:
    """The gold of a folder if it is in this format; a report that nobody has settled yet is left out."""
    if not ((path / "reports.yaml").is_file() and (path / "texts").is_dir()):
        return None
    folder = Folder(path)
    units = []
    for item in folder.listed:
        coding = path / "settled" / f"{item['id']}.yaml"
        if coding.is_file():
            split = item.get("split")
            units.append(unit_of(folder.report(item, coding), None if split is None else str(split)))
    if not units:
        raise GoldError(
            "no settled report", where=str(path / "settled"), expected="<id>.yaml for reports of reports.yaml"
        )
    return ReportsGold(str(path), units)
