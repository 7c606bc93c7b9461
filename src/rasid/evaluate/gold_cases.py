"""Public test cases of dates and numbers: a folder or file of Recognizers-Text or Duckling."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rasid.evaluate import date_cases, number_cases
from rasid.evaluate.cases import Aside, Case, DateCase, NumberCase, reason
from rasid.evaluate.goldset import GoldError, GoldSet, Unit, read_text
from rasid.evaluate.measures import Fault, Measure, Outcome, Tally, ratio
from rasid.record import Record

if TYPE_CHECKING:
    from rasid.coding.coder import Coder

_DATE_FILES = date_cases.DAYS | date_cases.OPEN | date_cases.CLOCK


class CasesGold(GoldSet):
    """Phrases that the readers of times and numbers are given directly."""

    format: ClassVar[str] = "cases of dates and numbers"
    needs_record: ClassVar[bool] = False

    @cached_property
    def coder(self) -> Coder:
        """The coder whose words are used."""
        from rasid.coding.coder import Coder

        return Coder.load()

    def measures(self) -> list[Measure]:
        found: list[Measure] = []
        for name in dict.fromkeys(unit.content.collection for unit in self.units):
            own = [unit.content for unit in self.units if unit.content.collection == name]
            if any(isinstance(case, DateCase) for case in own):
                found += [
                    ratio(f"dates: {name}", f"{name}.equal", "interval equal", "share of the cases in which an interval that the coder reads is an expected one", headline=True),
                    ratio(f"dates: {name}", f"{name}.overlap", "interval overlaps", "the same: share with a day in common"),
                    ratio(f"dates: {name}", f"{name}.open", "left open", "lengths of time and recurring times: share in which the coder gives no interval"),
                    ratio(f"dates: {name}", f"{name}.everything", "nothing set aside", "interval equal, also over the cases that are set aside by their words"),
                ]  # fmt: skip
            if any(isinstance(case, NumberCase) for case in own):
                found += [
                    ratio(f"numbers: {name}", f"{name}.number", "number equal", "share of the cases in which a number that the coder reads has the expected bounds; a bound that leaves its number out may be the next whole number", headline=True),
                    ratio(f"numbers: {name}", f"{name}.everything", "nothing set aside", "number equal, also over the cases that are set aside by their words"),
                ]  # fmt: skip
        return found

    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        case: Case = unit.content
        if isinstance(case, Aside):
            return Outcome(set_aside=[(case.reason, case.text)])
        return self._date(unit, case) if isinstance(case, DateCase) else self._number(unit, case)

    def _date(self, unit: Unit, case: DateCase) -> Outcome:
        tally, name = Tally(), case.collection
        found = date_cases.intervals(case, self.coder.time_words)
        said = "; ".join(f"{first or '…'}/{last or '…'}" for first, last in found)
        if not case.accepted:
            right = tally.ask(f"{name}.open", not found)
            return Outcome(tally.counts, [] if right else [_fault(unit, "dates", "interval", "", said)])
        right = date_cases.equal(case, found)
        tally.ask(f"{name}.everything", right)
        why = reason("dates", case.text)
        if why is not None:
            return Outcome(tally.counts, set_aside=[(why, case.text)])
        tally.ask(f"{name}.equal", right)
        tally.ask(f"{name}.overlap", date_cases.overlapping(case, found))
        wanted = "; ".join(f"{first}/{last}" for first, last in sorted(case.accepted))
        return Outcome(tally.counts, [] if right else [_fault(unit, "dates", "interval", wanted, said)])

    def _number(self, unit: Unit, case: NumberCase) -> Outcome:
        tally, name = Tally(), case.collection
        found = number_cases.bounds(case, self.coder.quantity_words.numbers)
        right = number_cases.equal(case, found)
        tally.ask(f"{name}.everything", right)
        why = reason("numbers", case.text)
        if why is not None:
            return Outcome(tally.counts, set_aside=[(why, case.text)])
        tally.ask(f"{name}.number", right)
        wanted = _bounds(case.low, case.high)
        said = "; ".join(_bounds(low, high) for low, high in found)
        return Outcome(tally.counts, [] if right else [_fault(unit, "numbers", "number", wanted, said)])


def _bounds(low: float | None, high: float | None) -> str:
    return f"{'…' if low is None else f'{low:g}'}–{'…' if high is None else f'{high:g}'}"


def _fault(unit: Unit, stage: str, field: str, gold: str, coded: str) -> Fault:
    kind = "false" if not gold else "wrong" if coded else "missed"
    return Fault(unit.id, stage, kind, unit.content.collection, field, gold, coded, 0, len(unit.text))  # type: ignore[arg-type]


def read(path: Path) -> CasesGold | None:
    """The cases of a file, or of all files of a folder and below, if they are in one of these formats."""
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    cases = [case for file in files for case in _cases(file)]
    return CasesGold(str(path), units_of(cases)) if cases else None


def units_of(cases: Sequence[Case]) -> list[Unit]:
    """The cases as units; one phrase is one cluster."""
    return [
        Unit(f"{case.collection} {number}", case.text, case, cluster=case.text) for number, case in enumerate(cases, 1)
    ]


def _cases(file: Path) -> Iterator[Case]:
    if file.name == "Corpus.hs":
        yield from _duckling(read_text(file))
    elif file.suffix == ".json" and file.stem in _DATE_FILES | number_cases.MODELS | {"PercentModel"}:
        try:
            items = json.loads(read_text(file))
        except ValueError as error:
            raise GoldError(f"not JSON: {error}", where=str(file), expected="a list of cases") from error
        if isinstance(items, list) and all(isinstance(i, dict) and "Input" in i and "Results" in i for i in items):
            if file.stem in number_cases.MODELS:
                yield from number_cases.recognizers(file.stem, items)
            elif file.stem in _DATE_FILES:
                yield from date_cases.recognizers(file.stem, items)
            else:
                for item in items:
                    yield Aside("Recognizers-Text", str(item["Input"]), "percentages: a record has none")


def _duckling(corpus: str) -> Iterator[Case]:
    if "NumeralValue" in corpus:
        yield from number_cases.duckling(corpus, ordinal=False)
    elif "OrdinalData" in corpus:
        yield from number_cases.duckling(corpus, ordinal=True)
    elif "DurationData" in corpus:
        yield from date_cases.duckling_durations(corpus)
    elif "datetime" in corpus:
        yield from date_cases.duckling(corpus)
