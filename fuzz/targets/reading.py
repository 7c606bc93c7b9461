"""Bytes to documents."""

from __future__ import annotations

import codecs
import logging
import os
import tempfile
import warnings
from pathlib import Path

from fuzz.targets import Feed
from rasid.errors import RasidError, UnreadableInput
from rasid.reading import Document, SetAside, read_path
from rasid.reading.encoding import decode
from rasid.reading.items import Refusal, open_items, read_item

NAMES = (
    "a.txt", "a", "a.html", "a.docx", "a.pdf", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.rss", "a.warc", "a.warc.gz", "a.zip", "a.gz", "a.xml", "a.txt.gz", "a.atom",
)  # fmt: skip
"""The first byte chooses the name of the file."""
_MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


def make(name: str) -> Feed:
    """The target of this name."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    return {"encodings": encodings, "items": items, "paths": paths}[name]


def encodings(data: bytes) -> None:
    """What was decoded without a warning gives its bytes back."""
    for declared in (None, "windows-1256", "utf-16"):
        try:
            decoded = decode(data, where="x", declared=declared)
        except UnreadableInput:
            continue
        if decoded.warnings:
            continue
        encoding = decoded.encoding.lower()
        again = decoded.text.encode(encoding, "surrogatepass" if encoding.startswith("utf-16") else "strict")
        bare = data
        for mark in _MARKS.values():
            bare, again = bare.removeprefix(mark), again.removeprefix(mark)
        assert again == bare, f"not the bytes it was read from ({encoding})"


def _file(data: bytes) -> Path:
    folder = Path(_folder.name)
    for old in folder.iterdir():
        old.unlink()
    path = folder / NAMES[data[0] % len(NAMES)]
    path.write_bytes(data[1:])
    return path


def _sound(document: Document) -> None:
    text = document.text
    text.encode("utf-8")
    for span in (document.title, document.byline, document.dateline):
        assert span is None or (0 <= span.start < span.end and text[span.start : span.end] == span.text), span
    assert document.id.startswith("sha256:")


def items(data: bytes) -> None:
    """Every item is read or set aside with a reason; a file gives at least one or a reason."""
    if not data:
        return
    seen = 0
    try:
        for item in open_items(_file(data)):
            seen += 1
            if isinstance(item, Refusal):
                assert item.error.what
                continue
            try:
                _sound(read_item(item))
            except RasidError as error:
                assert error.what
    except RasidError as error:
        raise AssertionError("an error where a refusal was promised") from error
    assert seen or not data[1:].strip() or _holds_nothing(data), "nothing read and nothing said"


def _holds_nothing(data: bytes) -> bool:
    """Whether an empty answer is right: lists without entries, archives without (readable) members, tables of a head alone."""
    name = NAMES[data[0] % len(NAMES)]
    return (
        name.endswith((".json", ".csv", ".tsv", ".zip", ".warc", ".gz"))
        or data[1:3] == b"PK"
        or data[1:].lstrip()[:1] == b"["
    )


def paths(data: bytes) -> None:
    """Every input is a document or is set aside with a reason."""
    if not data:
        return
    seen = 0
    for document in read_path(_file(data)):
        seen += 1
        if isinstance(document, SetAside):
            assert document.error.what
            continue
        _sound(document)
    assert seen, "nothing read and nothing said"


_folder = tempfile.TemporaryDirectory(prefix="rasid-fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
