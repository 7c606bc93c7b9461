"""What every format of gold gives: units to code, measures, and the comparison of a unit with its record."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from rasid.errors import ExitCode, RasidError
from rasid.evaluate.measures import Measure, Outcome
from rasid.record import Record


class GoldError(RasidError):
    """Gold that can't be read, or is in no known format."""

    exit_code, code = ExitCode.RECORD, "gold"


@dataclass(frozen=True, slots=True)
class Unit:
    """One text with what people said about it. `cluster` names what is resampled together, `groups` what it can be split by."""

    id: str
    text: str
    content: Any
    cluster: str = ""
    published: str | None = None
    split: str | None = None
    groups: Mapping[str, str] = field(default_factory=dict)


class GoldSet(ABC):
    """The units of one GOLD argument. `dimensions` are the parts of a unit that `--by` can name, besides its groups."""

    format: ClassVar[str]
    dimensions: ClassVar[tuple[str, ...]] = ()
    needs_record: ClassVar[bool] = True
    movable: ClassVar[bool] = False
    """Whether variants of the texts can be made with the gold moved along."""

    def __init__(self, path: str, units: Sequence[Unit]) -> None:
        self.path, self.units = path, list(units)

    @abstractmethod
    def measures(self) -> list[Measure]:
        """The measures in the order in which they are shown."""

    def grouped_measures(self, by: str) -> list[Measure]:
        """The measures that `--by` shows for each part."""
        return [measure for measure in self.measures() if measure.headline]

    @abstractmethod
    def score(self, unit: Unit, record: Record | None, threshold: float) -> Outcome:
        """Compare a unit with its record; None stands for a text that the coder refused."""

    def moved(self, unit: Unit, text: str, starts: Sequence[int], ends: Sequence[int]) -> Unit:
        """The unit on a variant of its text: character `i` now begins at `starts[i]`, and what ended at `i` ends at `ends[i]`."""
        raise NotImplementedError


def read_text(path: Path) -> str:
    """The text of a file, line ends as they are. Raises `GoldError`."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return stream.read()
    except UnicodeDecodeError as error:
        raise GoldError(f"not UTF-8 at byte {error.start}", where=str(path), expected="UTF-8 text") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise GoldError(f"could not be read: {reason}", where=str(path), expected="a file or folder of gold") from error


def read_json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a JSON Lines file with their line numbers. Raises `GoldError`."""
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except ValueError as error:
            raise GoldError(
                f"not JSON: {error}", where=f"{path}:{number}", expected="one JSON object a line"
            ) from error
        if not isinstance(item, dict):
            raise GoldError("not an object", where=f"{path}:{number}", expected="one JSON object a line")
        yield number, item


def first_object(path: Path) -> dict[str, Any] | None:
    """The first object of a JSON Lines file, or None when it holds none: what a format is recognised by."""
    if path.suffix not in (".jsonl", ".ndjson") or not path.is_file():
        return None
    try:
        with path.open(encoding="utf-8-sig") as stream:
            item = json.loads(next((line for line in stream if line.strip()), "null"))
    except (OSError, ValueError):
        return None
    return item if isinstance(item, dict) else None


def required(item: Mapping[str, Any], key: str, kind: type, where: str) -> Any:
    """`item[key]`, which must be of a kind. Raises `GoldError`."""
    value = item.get(key)
    if not isinstance(value, kind):
        raise GoldError(f"{key!r} is {value!r}", where=where, expected=f"{key} as {kind.__name__}")
    return value
