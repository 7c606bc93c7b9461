"""The words of a report: the bytes that were kept, as text; and what the coder reads, beside the words as they are printed."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.archive.raw import RawStore
from rasid.errors import UnreadableInput
from rasid.reading.encoding import decode
from rasid.reading.html import declared_charset
from rasid.record import Record

MOST_SHOWN = 100_000
"""Characters of the kept bytes on a page; the rest is in the download."""
_BINARY = frozenset({"pdf", "docx"})
_HEX_LINES = 64


@dataclass(frozen=True, slots=True)
class Raw:
    """Kept bytes as they can be looked at. `encoding` is None for bytes that are no text, of which `text` shows the first ones as numbers."""

    text: str
    encoding: str | None
    size: int
    cut: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence as it is printed and as it is matched. `start` and `end` count characters of the text."""

    id: str
    start: int
    end: int
    paragraph: int
    printed: str
    folded: str


def raw_of(store: RawStore, sha256: str, kind: str) -> Raw:
    """The bytes of a report. Raises `WorkspaceError` when they are missing or damaged."""
    data = store.get(sha256)
    if kind not in _BINARY:
        try:
            found = decode(data, where=sha256, declared=declared_charset(data))
        except UnreadableInput:
            pass
        else:
            cut = len(found.text) > MOST_SHOWN
            return Raw(found.text[:MOST_SHOWN], found.encoding, len(data), cut, found.warnings)
    return Raw(_numbers(data), None, len(data), len(data) > 16 * _HEX_LINES, ())


def download_of(store: RawStore, sha256: str, kind: str) -> tuple[bytes, str]:
    """The bytes and the media type to send them with: always that of plain text, so that no browser runs them."""
    data = store.get(sha256)
    found = raw_of(store, sha256, kind)
    charset = found.encoding or "x-user-defined"
    return data, f"text/plain; charset={'utf-8' if charset.startswith('utf-8') else charset}"


def sentences_of(record: Record) -> list[ReadSentence]:
    """The sentences of a record in their order."""
    text = record.document.text
    return [
        ReadSentence(one.id, one.start, one.end, one.paragraph, text[one.start : one.end], fold(text[one.start : one.end]))
        for one in record.sentences
    ]  # fmt: skip


def _numbers(data: bytes) -> str:
    """The first bytes as numbers and signs, sixteen in a line."""
    lines = []
    for at in range(0, min(len(data), 16 * _HEX_LINES), 16):
        part = data[at : at + 16]
        signs = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in part)
        lines.append(f"{at:06x}  {part.hex(' '):<47}  {signs}")
    return "\n".join(lines)
