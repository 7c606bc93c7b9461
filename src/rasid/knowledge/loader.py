"""Reading lexicon files: YAML with line numbers, checked against the entry classes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from rasid.errors import LexiconError
from rasid.knowledge.entries import LexiconStruct

DATA = Path(__file__).parent / "data"
_ID = re.compile(r"[a-z0-9][a-z0-9/\-]*")
E = TypeVar("E", bound=LexiconStruct)


@dataclass(frozen=True, slots=True)
class Located(Generic[E]):
    """An entry with the file (relative to the data folder) and line that it stands in."""

    entry: E
    file: str
    line: int

    @property
    def where(self) -> str:
        return f"{self.file}:{self.line}"


def read_yaml_list(path: Path) -> list[tuple[int, Any]]:
    """The items of the YAML list in `path`, each with the line where it begins (from 1)."""
    import yaml

    loader_class = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        loader = loader_class(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            raise LexiconError(
                "not a list", where=f"{path.name}:{node.start_mark.line + 1}", expected="a YAML list of entries"
            )
        return [(item.start_mark.line + 1, loader.construct_object(item, deep=True)) for item in node.value]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise LexiconError(
            f"not YAML: {error.problem}", where=f"{path.name}:{line}", expected="a YAML list of entries"
        ) from error
    except yaml.YAMLError as error:  # a character that YAML does not allow has no mark
        raise LexiconError(
            f"not YAML: {_first_line(error)}", where=path.name, expected="a YAML list of entries"
        ) from error
    except UnicodeDecodeError as error:
        raise LexiconError("not UTF-8", where=path.name, expected="UTF-8 text") from error
    except (
        ValueError,
        TypeError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:  # a value that says it is a date and is none, and the like
        raise LexiconError(
            f"not YAML: {_first_line(error)}", where=path.name, expected="a YAML list of entries"
        ) from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _explain(error: msgspec.ValidationError, kind: type[LexiconStruct]) -> tuple[str, str | None]:
    """The message in the user's words and, for an unknown key, the keys that are known."""
    message = str(error).replace("Object", "entry")
    unknown = re.search(r"unknown field `([^`]+)`(?: - at `\$([^`]*)`)?", message)
    if unknown and not unknown.group(2):
        known = [field.encode_name for field in msgspec.structs.fields(kind)]
        close = difflib.get_close_matches(unknown.group(1), known, 1)
        return f"unknown key {unknown.group(1)!r}" + (f" (did you mean {close[0]!r}?)" if close else ""), ", ".join(
            known
        )
    return message.replace("- at `$", "- at `"), None


def read_entries(path: Path, kind: type[E], *, root: Path = DATA) -> Iterator[Located[E] | LexiconError]:
    """Each entry of `path` as `kind`, or the error that stands in its place."""
    file = path.relative_to(root).as_posix()
    try:
        items = read_yaml_list(path)
    except LexiconError as error:
        yield LexiconError(
            error.what, where=f"{file}:{(error.where or '').rpartition(':')[2]}", expected=error.expected
        )
        return
    for line, item in items:
        where = f"{file}:{line}"
        try:
            entry = msgspec.convert(item, kind)
        except msgspec.ValidationError as error:
            what, expected = _explain(error, kind)
            label = item.get("id") if isinstance(item, dict) else None
            yield LexiconError(
                f"{label}: {what}" if label else what, where=where, expected=expected, advice="See docs/lexicon.md"
            )
            continue
        faults: list[str] = getattr(entry, "faults", list)()
        entry_id = str(getattr(entry, "id", ""))
        if not _ID.fullmatch(entry_id):
            faults = [f"id {entry_id!r}: expected lower-case letters, digits, - and /", *faults]
        if faults:
            yield LexiconError(f"{entry_id}: {faults[0]}", where=where, advice="See docs/lexicon.md")
            continue
        yield Located(entry, file, line)


def read_folder(
    folder: str,
    kind: type[E],
    *,
    root: Path = DATA,
    only: frozenset[str] | None = None,
    but: frozenset[str] = frozenset(),
) -> list[Located[E] | LexiconError]:
    """The entries of all YAML files of a folder in file order, duplicates of an id reported as errors."""
    found: list[Located[E] | LexiconError] = []
    seen: dict[str, str] = {}
    for path in sorted((root / folder).glob("*.yaml")):
        if path.stem in but or (only is not None and path.stem not in only):
            continue
        for item in read_entries(path, kind, root=root):
            if isinstance(item, Located):
                entry_id = str(getattr(item.entry, "id", ""))
                if entry_id in seen:
                    found.append(
                        LexiconError(
                            f"{entry_id}: id is used twice",
                            where=item.where,
                            expected=f"an id other than that of {seen[entry_id]}",
                        )
                    )
                    continue
                seen[entry_id] = item.where
            found.append(item)
    return found
