"""What goes to a worker, and what comes back."""

from __future__ import annotations

import hashlib
import re
from typing import Any, NamedTuple

import msgspec

from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.reading.entries import Form

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_SLUG = 40
"""Letters of a source's name that stand in the name of its partitions; its hash tells them apart."""


class Piece(msgspec.Struct, frozen=True):
    """A part of a source: entries whose position lies from `start` to before `end`. `source` is the name that records carry, `address` what is
    opened, `size` the bytes of the whole source."""

    source: str
    address: str
    form: Form
    size: int
    start: int = 0
    end: int | None = None

    @property
    def whole(self) -> bool:
        """The piece is all of its source."""
        return self.start == 0 and (self.end is None or (self.form == "jsonl" and self.end >= self.size))

    @property
    def name(self) -> str:
        """The name of the partition: source, size of the source, and where the piece begins."""
        base = _UNSAFE.sub("-", self.source.rstrip("/").rpartition("/")[2]).strip("-")[:_SLUG]
        return f"{base or 'source'}.{source_digest(self.source)}.{self.size}.{self.start:015d}"


class PartitionName(NamedTuple):
    """What the name of a partition says."""

    digest: str
    size: int


def source_digest(source: str) -> str:
    """A short hash of a source's name."""
    return hashlib.sha256(source.encode("utf-8")).hexdigest()[:12]


def parse_name(name: str) -> PartitionName | None:
    """What the name of a partition says; None for any other name."""
    parts = name.rsplit(".", 3)
    if len(parts) != 4 or len(parts[1]) != 12 or not parts[2].isdecimal() or not parts[3].isdecimal():
        return None
    return PartitionName(parts[1], int(parts[2]))


class Options(msgspec.Struct, frozen=True):
    """What changes the records beside the documents. `gazetteer` is the hash of the user's gazetteer."""

    published: str | None = None
    outlet: str | None = None
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    gazetteer: str | None = None


class Setup(msgspec.Struct, frozen=True):
    """What a process that codes is started with: the options, the bytes of the user's gazetteer, and the memory it may take."""

    options: Options
    gazetteer: bytes | None = None
    memory: int | None = None


class Work(msgspec.Struct, frozen=True):
    """What a process that codes is told: the piece, how many entries of it are done, which of them are not to be touched (by their number in the
    piece), and between which numbers it works (a trial)."""

    piece: Piece
    skip: int = 0
    aside: tuple[int, ...] = ()
    first: int = 0
    last: int | None = None
    seconds: float = 300.0
    count_only: bool = False


class Job(msgspec.Struct, frozen=True):
    """One task. `key` names the set-up that the client left with the worker; a `trial` writes nothing."""

    key: str
    work: Work
    out: str
    trial: bool = False


# --- from the process that codes, one message after the other


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The lexicon is loaded."""


class Begin(msgspec.Struct, frozen=True, tag="begin"):
    """An entry is being read and coded."""

    number: int
    position: int
    where: str


class Row(msgspec.Struct, frozen=True, tag="row"):
    """An entry was coded: the values of its row (`partition.COLUMNS`)."""

    number: int
    values: list[Any]


class Aside(msgspec.Struct, frozen=True, tag="aside"):
    """An entry, or what is left of a source, was set aside; `error` in the one JSON shape of errors."""

    number: int
    position: int | None
    error: dict[str, Any]


class Fault(msgspec.Struct, frozen=True, tag="fault"):
    """The piece could not be read to its end, and not because of what it holds; or the lexicon is wrong."""

    kind: str
    error: dict[str, Any]


class End(msgspec.Struct, frozen=True, tag="end"):
    """The piece is at its end: how many entries it has, and the processor time that they took."""

    entries: int
    seconds: float


Message = Ready | Begin | Row | Aside | Fault | End


# --- from the worker


class Done(msgspec.Struct, frozen=True):
    """A piece is coded and its partition in place."""

    name: str
    entries: int
    documents: int
    events: int
    aside: dict[str, int]
    """by reason"""
    shown: list[dict[str, Any]]
    """the first few errors"""
    seconds: float
    """processor time of reading and coding"""
    size: int
    """bytes of the partition"""
    restarts: int = 0
    """how often the process that codes had to be started anew"""


class Failed(msgspec.Struct, frozen=True):
    """A piece is not done. `kind`: reading (the source could not be read), output, versions, lexicon."""

    name: str
    kind: str
    error: dict[str, Any]
    worker: str


Result = Done | Failed
