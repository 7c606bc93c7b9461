"""The format of a file: by its ending, and by its first bytes where these say more."""

from __future__ import annotations

import os
import re
from typing import IO, Literal

Format = Literal["text", "html", "docx", "pdf", "jsonl", "json", "csv", "feed", "warc", "parquet", "zip", "gzip"]

ENDINGS: dict[str, Format] = {
    ".txt": "text", ".text": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".docx": "docx", ".pdf": "pdf",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "csv", ".rss": "feed", ".atom": "feed",
    ".warc": "warc", ".parquet": "parquet", ".zip": "zip", ".gz": "gzip",
}  # fmt: skip
_HEAD = 4096
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")
_JSON_LIST = re.compile(rb"\s*\[\s*\{")
_JSON_OBJECT = re.compile(rb'\s*\{\s*"')


def sniff(name: str, stream: IO[bytes]) -> Format:
    """The format of a file; the stream is left at its beginning."""
    head = stream.read(_HEAD)
    stream.seek(0)
    ending = os.path.splitext(name)[1].lower()
    named = ENDINGS.get(ending)
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "docx" if named == "docx" or b"word/" in head else "zip"
    if head.startswith(b"\x1f\x8b"):
        # A compressed web archive is a row of gzip members, which its own reader takes apart.
        return "warc" if name.lower().endswith(".warc.gz") else "gzip"
    if head.startswith(b"WARC/"):
        return "warc"
    if head.startswith(b"PAR1"):
        return "parquet"
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if named in (None, "html", "feed") and bare.startswith(b"<") and _FEED.search(head):
        return "feed"
    if named is not None:
        return named
    if _JSON_LIST.match(bare):
        return "json"
    if _JSON_OBJECT.match(bare):
        return "jsonl"
    if ending == ".xml":
        return "html"
    return "text"
