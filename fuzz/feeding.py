"""Feeding a target: what it raises and what takes it too long becomes a finding, once for each place in the code."""

from __future__ import annotations

import hashlib
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from fuzz.targets import Feed

SECONDS = 2.0
PER_BYTES = 10_000
"""No input may take longer than so many seconds of computing for each so many bytes begun."""
CORPUS = Path(__file__).parent / "corpus"
"""A folder for each target: what is fed first, and every input that once was a finding (`found-…`)."""


@dataclass(frozen=True)
class Finding:
    """An input that did what must not happen, and where it shows."""

    data: bytes
    place: str
    what: str


@dataclass
class Feeder:
    """Feeds one target. `slower`: by how much the program is slowed down by what counts its ways."""

    feed: Feed
    slower: float = 1.0
    each: bool = False
    """Whether every input that does harm is told, not only the first of each place"""
    fed: int = 0
    slowest: float = 0.0
    """Seconds for 10 kB"""
    findings: dict[str, Finding] = field(default_factory=dict)

    def __call__(self, data: bytes) -> Finding | None:
        """Feed once; the finding if it is one that was not found before."""
        self.fed += 1
        start = time.process_time()
        try:
            self.feed(data)
        except Exception as error:
            return self._note(Finding(data, place_of(error), f"{type(error).__name__}: {error}"[:300]))
        used = (time.process_time() - start) / max(1, -(-len(data) // PER_BYTES))
        self.slowest = max(self.slowest, used)
        if used > SECONDS * self.slower:
            return self._note(Finding(data, "slow", f"{used:.1f} s of computing for {PER_BYTES:,} bytes"))
        return None

    def _note(self, finding: Finding) -> Finding | None:
        if finding.place in self.findings and not self.each:
            return None
        self.findings[finding.place] = finding
        return finding


def place_of(error: BaseException) -> str:
    """The innermost line of Rasid, or of the target, and what was raised there."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/rasid/" in frame.filename] or list(frames)
    last = own[-1]
    name = type(error).__name__
    if isinstance(error, AssertionError):
        last = frames[-1]
        return f"{name} {Path(last.filename).name}:{last.lineno} {str(error)[:120]}"
    return f"{name} {Path(last.filename).name}:{last.lineno} {last.name}"


def corpus_of(target: str) -> list[bytes]:
    """The stored inputs of a target, in the order of their names."""
    return [path.read_bytes() for path in sorted((CORPUS / target).glob("*"))]


def keep(finding: Finding, folder: Path) -> Path:
    """Write a finding down."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"found-{hashlib.sha256(finding.data).hexdigest()[:12]}"
    (folder / name).write_bytes(finding.data)
    (folder / f"{name}.txt").write_text(f"{finding.place}\n{finding.what}\n", encoding="utf-8")
    return folder / name
