"""Coding many inputs: the rest goes on when one fails."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rasid.coding.outcome import Outcome, code_or_set_aside
from rasid.reading.paths import ENDINGS, SetAside, count_inputs, ending, list_files, read_path

if TYPE_CHECKING:
    from rasid.coding.coder import Coder


def holds_many(paths: tuple[str, ...]) -> bool:
    """True when the inputs can be several documents, whatever comes of them."""
    return len(paths) > 1 or any(
        os.path.isdir(path) or ENDINGS.get(ending(path)) in ("jsonl", "entries") for path in paths
    )


def code_paths(
    paths: tuple[str, ...],
    *,
    published: date | None,
    outlet: str | None,
    min_confidence: float,
    advance: Callable[[str], None],
    gazetteer: Path | None = None,
) -> Iterator[Outcome]:
    """Read and code every document of `paths` in order. `advance` is called after each with its name; `gazetteer`
    is the file of a user's gazetteer."""
    coder: Coder | None = None
    for path in paths:
        for item in read_path(path, published=published, outlet=outlet):
            if isinstance(item, SetAside):
                yield Outcome(None, item)
                advance(item.source)
                continue
            if coder is None:
                from rasid.coding.coder import Coder as LoadedCoder

                coder = LoadedCoder.load(gazetteer)
            yield code_or_set_aside(coder, item, min_confidence, debug=bool(os.environ.get("RASID_DEBUG")))
            advance(item.source_path or "")


@contextmanager
def progress(paths: tuple[str, ...]) -> Iterator[Callable[[str], None]]:
    """A progress bar on stderr for long work, shown only on a terminal; yields what to call after each document."""
    if not (sys.stderr is not None and sys.stderr.isatty() and holds_many(paths)):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from rasid.commands.output import isolated

    total = sum(1 if isinstance(item, SetAside) else count_inputs(item) for path in paths for item in list_files(path))
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda name: bar.update(task, advance=1, description=isolated(name)[-60:])
