"""Word documents: paragraphs and table rows in their order."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any

from rasid.errors import UnreadableInput
from rasid.reading.document import Document
from rasid.reading.extras import library
from rasid.reading.text import from_text

MAX_UNPACKED = 400_000_000
"""A file that unpacks to more than this many bytes is a bomb, not a report."""


def read_docx(
    raw: bytes, *, where: str, source_path: str | None, outlet: str | None = None, published: date | None = None
) -> Document:
    """The report of a `.docx` file."""
    _check_package(raw, where)
    docx = library("docx", where=where, what="DOCX")
    try:
        document = docx.Document(io.BytesIO(raw))
        lines = list(_lines(document))
    except Exception as error:  # python-docx raises whatever the XML and ZIP libraries below it raise
        raise UnreadableInput(
            f"the document is damaged: {error}", where=where, expected="a Word document (.docx)"
        ) from error
    text = "\n".join(lines)
    if not text.strip():
        raise UnreadableInput("the document holds no text", where=where, expected="an Arabic report")
    return from_text(text, outlet=outlet, published=published, source_path=source_path, raw=raw, where=where)


def _check_package(raw: bytes, where: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            names = package.namelist()
            unpacked = sum(entry.file_size for entry in package.infolist())
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OSError) as error:
        raise UnreadableInput(
            "not a Word document (old .doc files, and files with a password, can't be read)",
            where=where, expected="a .docx file", advice="Save it as .docx without a password",
        ) from error  # fmt: skip
    if "word/document.xml" not in names:
        raise UnreadableInput("a ZIP file that is no Word document", where=where, expected="a .docx file")
    if unpacked > MAX_UNPACKED:
        raise UnreadableInput(
            f"the document unpacks to {unpacked:,} bytes", where=where, expected=f"at most {MAX_UNPACKED:,}"
        )


def _lines(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                cells: list[str] = []
                seen: set[int] = set()
                for cell in row.cells:
                    # A merged cell is handed out once for every column it spans.
                    if id(cell._tc) not in seen:
                        seen.add(id(cell._tc))
                        cells.append("\n".join(line for line in _lines(cell) if line.strip()))
                yield "\t".join(cells)
        else:
            yield block.text
