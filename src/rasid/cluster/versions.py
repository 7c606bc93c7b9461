"""What records and partitions depend on beside their input: it has to be the same on every machine."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import rasid
from rasid.knowledge.build import knowledge_hash
from rasid.knowledge.loader import DATA

LIBRARIES = (
    "msgspec", "hijridate", "pyarrow", "fastwarc", "trafilatura", "htmldate", "justext", "lxml", "pypdf", "python-docx", "distributed",
)  # fmt: skip
"""What reads, codes and writes. A library that is missing on both sides is no difference."""
_NOT_SOURCE = frozenset({".pyc", ".lexicon-cache"})


@cache
def versions() -> dict[str, str]:
    """By name: Rasid, its lexicon, a hash of all its files, Python, and the libraries."""
    found = {
        "rasid": rasid.__version__, "lexicon": lexicon_version(), "source": _source(),
        "python": ".".join(map(str, sys.version_info[:2])),
    }  # fmt: skip
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


@cache
def lexicon_version() -> str:
    """The version of the lexicon, as records name it."""
    return knowledge_hash(DATA)[:12]


def _source() -> str:
    """Two versions in development have one number; records are the same only where the files are."""
    root = Path(rasid.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix()):
        if path.is_file() and path.suffix not in _NOT_SOURCE and not path.name.startswith("."):
            digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]


def differences(own: dict[str, str], other: dict[str, str]) -> list[str]:
    """What differs, in words."""
    return [
        f"{name} {other.get(name, 'unknown')} (here {value})" for name, value in own.items() if other.get(name) != value
    ]
