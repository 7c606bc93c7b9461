"""The folder of an output: what it holds, and whether a run may go on in it."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from rasid.cluster.job import Options, PartitionName, parse_name
from rasid.cluster.storage import Folder
from rasid.cluster.versions import versions
from rasid.errors import OutputError

FORMAT = "rasid-cluster/1"
MANIFEST = "_rasid.json"
RECORDS, SET_ASIDE = "records", "set-aside"


class Output:
    """An output folder: new, or that of an earlier run with the same options, which is gone on with."""

    def __init__(self, address: str, options: Options, piece_bytes: int) -> None:
        self.folder = Folder(address)
        self.manifest: dict[str, Any] = {
            "format": FORMAT,
            "what": "records (rasid/1) in Parquet partitions, one for each piece of the input",
            "options": {**msgspec.to_builtins(options), "piece_bytes": piece_bytes},
            "versions": versions(),
        }
        self.finished: set[str] = set()
        self.sizes: dict[str, int] = {}
        """By source (its short hash): the size that it had when it was coded."""
        self.former_set_aside = 0

    def begin(self) -> None:
        """Take the folder, or raise `OutputError` when it holds something else."""
        former = self.folder.read(MANIFEST)
        if former is None:
            if self.folder.names():
                raise OutputError(
                    "the folder is not empty", where=self.folder.address, expected="a new folder, or one that `rasid code --cluster` began"
                )  # fmt: skip
            text = json.dumps(self.manifest, ensure_ascii=False, indent=2) + "\n"
            self.folder.write(MANIFEST, text.encode("utf-8"))
            return
        self._compare(former)
        for name in self.folder.names(RECORDS):
            stem, _, ending = name.rpartition(".")
            told = parse_name(stem) if ending == "parquet" else None
            if told is not None:
                self.finished.add(stem)
                self._size(told, name)
        aside = {name.removesuffix(".jsonl") for name in self.folder.names(SET_ASIDE)}
        self.former_set_aside = len(aside & self.finished)

    def _compare(self, former: bytes) -> None:
        where = f"{self.folder.address}/{MANIFEST}"
        try:
            found = json.loads(former)
            options, made_by = dict(found["options"]), dict(found["versions"])
            known = found["format"] == FORMAT
        except (ValueError, KeyError, TypeError):
            known, options, made_by = False, {}, {}
        if not known:
            raise OutputError("not what `rasid code --cluster` writes", where=where, expected=f"the format {FORMAT}")
        for what, own, other in (("options", self.manifest["options"], options), ("versions", versions(), made_by)):
            differing = [f"{name} {other.get(name)!r} (now {own.get(name)!r})" for name in sorted({*own, *other}) if own.get(name) != other.get(name)]  # fmt: skip
            if differing:
                raise OutputError(
                    f"the folder holds the results of other {what}: {', '.join(differing)}", where=self.folder.address,
                    advice="Name another folder, or code with the same ones to go on",
                )  # fmt: skip

    def _size(self, told: PartitionName, name: str) -> None:
        if self.sizes.setdefault(told.digest, told.size) != told.size:
            raise OutputError("partitions of two states of one source", where=f"{self.folder.address}/{RECORDS}/{name}")

    def check(self, source: str, digest: str, size: int) -> None:
        """Raise `OutputError` when a source has another size than when its partitions were written."""
        former = self.sizes.get(digest)
        if former is not None and former != size:
            raise OutputError(
                f"the source had {former:,} bytes when it was coded, and has {size:,} now", where=source,
                expected="the same source, or a new folder", advice=f"Remove {RECORDS}/*.{digest}.* to code it anew",
            )  # fmt: skip

    def end(self) -> None:
        """Tidy up."""
        self.folder.remove_remains(RECORDS)
        self.folder.remove_remains(SET_ASIDE)
