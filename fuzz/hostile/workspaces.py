"""Hostile files in a workspace: every one is coded or set aside with a reason, and the workspace is sound behind them."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select

from fuzz.feeding import PER_BYTES, SECONDS, Finding, place_of
from fuzz.hostile.inputs import Input
from rasid.archive import Workspace, audit
from rasid.archive.capture import given_digest, take_in
from rasid.archive.coding import code_pending
from rasid.archive.search.searcher import search
from rasid.archive.stored import unpacked
from rasid.archive.tables import captures, records, refusals, reports
from rasid.archive.tasks import Options
from rasid.errors import RasidError
from rasid.reading import SetAside, read_path
from rasid.reading.items import Item, Refusal, open_items, read_item
from rasid.reading.paths import shown
from rasid.record import check_spans

Ended = tuple[Input, float, Finding | None]
_WORDS = ("قصف", "type:ASSAULT", "الجيش -مدينة")


class Batch:
    """Inputs of files that go into one workspace together. `slower`: by how much the machine may be slower."""

    def __init__(self, slower: float = 1.0) -> None:
        logging.disable(logging.CRITICAL)
        self.slower = slower
        self._inputs: list[Input] = []

    def __len__(self) -> int:
        return len(self._inputs)

    def add(self, one: Input) -> None:
        """One more input."""
        self._inputs.append(one)

    def end(self, counts: Counter[str]) -> Iterator[Ended]:
        """Read the files of each input alone, then take all in, code them, search; counts what became of them."""
        root = Path(tempfile.mkdtemp(prefix="rasid-hostile-"))
        try:
            written: list[tuple[Input, Path]] = []
            for one in self._inputs:
                folder = root / "inbox" / str(one.number)
                _write(folder, one)
                written.append((one, folder))
            for one, folder in written:
                yield self._read(one, folder, counts)
            yield self._together(root)
        finally:
            self._inputs = []
            shutil.rmtree(root, ignore_errors=True)

    def _read(self, one: Input, folder: Path, counts: Counter[str]) -> Ended:
        start = time.process_time()
        try:
            size = _sound(folder, counts)
        except Exception as error:
            return one, 0.0, _finding(one, place_of(error), f"{type(error).__name__}: {error}"[:300])
        used = (time.process_time() - start) / max(1, -(-size // PER_BYTES))
        if used > SECONDS * self.slower:
            return one, used, _finding(one, "slow", f"reading takes {used:.1f} s of computing for {PER_BYTES:,} bytes")
        return one, used, None

    def _together(self, root: Path) -> Ended:
        """The whole batch; its first input stands for it."""
        one = self._inputs[0]
        start = time.process_time()
        try:
            size = _taken_in(root)
        except Exception as error:
            numbers = f"{one.number} to {self._inputs[-1].number}"
            return one, 0.0, _finding(one, place_of(error), f"batch {numbers}: {type(error).__name__}: {error}"[:300])
        used = (time.process_time() - start) / max(1, -(-size // PER_BYTES))
        slow = _finding(one, "slow", f"a batch takes {used:.1f} s of computing for {PER_BYTES:,} bytes")
        return one, used, slow if used > SECONDS * self.slower else None


def _finding(one: Input, place: str, what: str) -> Finding:
    return Finding(b"\n".join(os.fsencode(name) + b": " + raw[:100_000] for name, raw in one.files), place, what)


def _write(folder: Path, one: Input) -> None:
    folder.mkdir(parents=True)
    for name, raw in one.files:
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
        except (OSError, ValueError):  # a name that this disk does not take can't come from it either
            (folder / "a.bin").write_bytes(raw)


def _files(folder: Path) -> list[str]:
    """Every file that is not passed over as hidden."""
    return [
        os.path.join(where, name)
        for where, _, names in os.walk(folder)
        for name in names
        if not name.startswith((".", "~$"))
    ]


def _may_hold_nothing(path: str) -> bool:
    """Whether no item is a right answer: archives, lists and tables can be empty."""
    head = Path(path).read_bytes()[:4]
    return path.lower().endswith((".json", ".csv", ".tsv", ".zip", ".warc", ".gz")) or head[:2] in (b"PK", b"\x1f\x8b", b"[]", b"[ ") or not head  # fmt: skip


def _sound(folder: Path, counts: Counter[str]) -> int:
    """Every file gives items or reasons, one by one and through `rasid code`; returns the bytes read."""
    size = 0
    seen: Counter[str] = Counter()
    for item in open_items(folder):
        seen[item.location] += 1
        if isinstance(item, Refusal):
            assert item.error.what
            counts["refused"] += 1
            continue
        size += len(item.raw)
        counts["items"] += 1
        try:
            document = read_item(item)
            document.text.encode("utf-8")
            counts["read"] += 1
        except RasidError as error:
            assert error.what
            counts["set aside with a reason"] += 1
    files = _files(folder)
    for path in files:
        size += os.path.getsize(path)
        assert seen[shown(path)] or _may_hold_nothing(path), f"{shown(path)!r} was neither read nor refused"
        given = list(read_path(path))
        assert given, f"{shown(path)!r}: nothing read and nothing said"
        assert all(one.error.what for one in given if isinstance(one, SetAside))
    counts["files"] += len(files)
    return size


def _taken_in(root: Path) -> int:
    """All files in a workspace: as many captures as different items, all of them coded or set aside, records with true offsets."""
    inbox = root / "inbox"
    found = list(open_items(inbox))
    items = {(item.raw, given_digest(item.given)) for item in found if isinstance(item, Item)}
    refused = {(item.location, item.part) for item in found if isinstance(item, Refusal)}
    kept = {(item.location, item.part) for item in found if isinstance(item, Item)}
    with Workspace.init(root / "w", who="hostile") as workspace:
        for _ in take_in(workspace, open_items(inbox)):
            pass
        for _ in code_pending(workspace, Options(), processes=0):
            pass
        with workspace.database.read() as connection:
            states = connection.execute(select(captures.c.state, captures.c.error)).all()
            assert len(states) == len(items), f"{len(states)} captures of {len(items)} items"
            assert {row.state for row in states} <= {"coded", "set-aside"}
            assert all(row.error["what"] for row in states if row.state == "set-aside")
            faults = [row.error for row in states if row.error and row.error["code"] == "coding"]
            assert not faults, f"the coder failed: {faults[0]['what']}"
            noted = {(row.location, row.part) for row in connection.execute(select(refusals))}
            assert refused - kept <= noted <= refused, "refusals are missing"
            assert audit.verify(connection) == []
            for row in connection.execute(
                select(records.c.data, reports.c.text).join(reports, reports.c.id == records.c.report_id)
            ):
                record = unpacked(row.data, 0)
                assert record.document.text == row.text
                assert check_spans(record) == []
        for words in _WORDS:
            results = search(workspace.database, words, facets=True)
            assert results.total >= len(results.hits)
    return sum(len(item.raw) for item in found if isinstance(item, Item)) + 1
