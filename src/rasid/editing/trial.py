"""A new entry tried out: the lexicon with it, compiled apart from the one that is in use; nothing is written until it proves itself."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml

from rasid.coding.coder import Coder
from rasid.editing.examples import SORTS, Code, Failure, Run, Sort, failures, runs_of
from rasid.errors import LexiconError, UsageError
from rasid.files import output_error, write_whole
from rasid.knowledge.entries import CueEntry, EventEntry, LexiconStruct
from rasid.knowledge.loader import DATA, Located, read_entries, read_folder
from rasid.knowledge.store import compile_and_check
from rasid.reading import from_text

_LINKS = frozenset({"aim", "cause", "result", "before", "after"})
_ATTRIBUTION = frozenset({"attribution", "distancing"})


@dataclass(frozen=True)
class Draft:
    """Entries as an editor wrote them, and the file (relative to the data folder) that they go into."""

    text: str
    file: str
    ids: tuple[str, ...]


@dataclass(frozen=True)
class Trial:
    """What came of it: the coder with the new entries, and the expectations of their examples that were not met."""

    coder: Coder
    failures: tuple[Failure, ...]
    examples: int


def read_draft(text: str, where: str, to: str | None = None, root: Path = DATA) -> Draft:
    """The entries of a YAML list (or of one entry), with the file that they belong in. Raises `LexiconError` for text that is no entry, and
    `UsageError` when it can't be told where they go, or there is no such file."""
    try:
        content = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise LexiconError(
            f"not YAML: {getattr(error, 'problem', error)}", where=where, expected="an entry as in docs/lexicon.md"
        ) from error
    if isinstance(content, dict):
        content, text = [content], _as_item(text)
    if not isinstance(content, list) or not content or not all(isinstance(item, dict) for item in content):
        raise LexiconError("no entry", where=where, expected="a YAML map, or a list of them, as in docs/lexicon.md")
    known = {path.relative_to(root).as_posix() for path in root.rglob("*.yaml")}
    file = to if to is not None else _file_of(content, where)
    if file not in known or not any(sort.holds(file) for sort in SORTS):
        raise UsageError(
            "no file of entries with examples", where=f"--to {file}",
            expected=", ".join(sorted(name for name in known if any(sort.holds(name) for sort in SORTS))),
        )  # fmt: skip
    return Draft(text.strip("\n") + "\n", file, tuple(str(item.get("id", "")) for item in content))


def try_out(draft: Draft, root: Path = DATA) -> Trial:
    """Compile the lexicon with the draft in it and run its examples. Raises `LexiconError` for the first thing that is wrong with the draft."""
    sort = next(sort for sort in SORTS if sort.holds(draft.file))
    with _copy_with(draft, root) as folder:
        read = read_folder(sort.folder, sort.entry, root=folder, only=sort.only or None, but=sort.but)
        _refuse(draft, [item for item in read if isinstance(item, LexiconError)])  # at once; compiling takes seconds
        lexicon, faults = compile_and_check(folder)
        _refuse(draft, faults)
        if lexicon is None:
            raise faults[0]
        runs = list(_runs(sort, folder / draft.file, folder, draft.ids))
        coder = Coder(lexicon)
        code = code_with(coder)
        missed = tuple(failure for run in runs for failure in failures(run, code))
    return Trial(coder, missed, len(runs))


def _refuse(draft: Draft, faults: list[LexiconError]) -> None:
    """Raise the first fault of the file that the draft is in."""
    for fault in faults:
        if (fault.where or "").startswith(f"{draft.file}:"):
            raise fault


def write(draft: Draft, root: Path = DATA) -> Path:
    """Put the draft at the end of its file. Raises `OutputError`."""
    path = root / draft.file
    write_whole(path, _joined(path, draft))
    return path


def code_with(coder: Coder) -> Code:
    """Codes texts with every event, however little confidence there is in it: whether a rule applies is asked, not whether it is shown."""
    return lambda text: coder.code_document(from_text(text), min_confidence=0.0)


def _file_of(content: list[dict[str, Any]], where: str) -> str:
    """The one file that entries of this shape stand in."""
    found = {_file_of_one(item) for item in content}
    if len(found) == 1 and (file := found.pop()) is not None:
        return file
    raise UsageError(
        "it can't be told which file this belongs in", where=where, expected="--to FILE, such as naming/yemen.yaml"
    )


def _file_of_one(item: dict[str, Any]) -> str | None:
    fits = [sort for sort in SORTS if _fits(item, sort.entry)]
    kinds = {sort.kind for sort in fits}
    if kinds == {"event"}:
        return f"events/{msgspec.convert(item, EventEntry).type.lower()}.yaml"
    if kinds == {"cue"}:
        category = msgspec.convert(item, CueEntry).category
        return (
            f"cues/{'links' if category in _LINKS else 'attribution' if category in _ATTRIBUTION else 'modality'}.yaml"
        )
    alone = {"light": "events/light-verbs.yaml", "anonymous": "cues/anonymous.yaml", "role": "actors/roles.yaml"}
    return alone[kinds.pop()] if len(kinds) == 1 and kinds <= set(alone) else None


def _fits(item: dict[str, Any], entry: type[LexiconStruct]) -> bool:
    try:
        msgspec.convert(item, entry)
    except msgspec.ValidationError:
        return False
    return True


def _as_item(text: str) -> str:
    """One entry as the item of a list."""
    lines = text.strip("\n").splitlines()
    return "\n".join(
        f"{'- ' if number == 0 else '  ' if line.strip() else ''}{line}" for number, line in enumerate(lines)
    )


def _joined(path: Path, draft: Draft) -> str:
    return f"{path.read_text(encoding='utf-8').rstrip()}\n{draft.text}"


@contextmanager
def _copy_with(draft: Draft, root: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="rasid-lexicon-") as folder:
        copy = Path(folder) / "data"
        try:
            for path in sorted(path for path in root.rglob("*") if path.is_file()):
                target = copy / path.relative_to(root)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)  # not copytree, which goes on when the disk is full and hides why
            (copy / draft.file).write_text(_joined(copy / draft.file, draft), encoding="utf-8")
        except OSError as error:
            raise output_error(error, folder) from error
        yield copy


def _runs(sort: Sort, path: Path, root: Path, ids: tuple[str, ...]) -> Iterator[Run]:
    for item in read_entries(path, sort.entry, root=root):
        if isinstance(item, Located) and getattr(item.entry, "id", None) in ids:
            yield from runs_of(sort, item.entry)
