"""PDF files with a text layer."""

from __future__ import annotations

import io
import logging
from datetime import date

from rasid.errors import UnreadableInput
from rasid.reading.document import Document
from rasid.reading.extras import library
from rasid.reading.text import from_text
from rasid.reading.visual import reading_order


def read_pdf(
    raw: bytes, *, where: str, source_path: str | None, outlet: str | None = None, published: date | None = None
) -> Document:
    """The report of a PDF file."""
    pypdf = library("pypdf", where=where, what="PDF")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableInput("the PDF file has a password", where=where, advice="Save a copy without one")
        pages = [page.extract_text() or "" for page in reader.pages]
    except UnreadableInput:
        raise
    except Exception as error:  # pypdf raises many kinds of errors on damaged files, RecursionError among them
        raise UnreadableInput(
            f"the PDF file is damaged: {error or type(error).__name__}", where=where, expected="a whole PDF file"
        ) from error
    text = "\n".join(page.strip("\n") for page in pages).replace("\x00", "")
    if not any(char.isalpha() for char in text):
        raise UnreadableInput(
            "no text layer: the pages are pictures", where=where, expected="a PDF file whose text can be selected",
            advice="Run text recognition on it first, for example ocrmypdf -l ara",
        )  # fmt: skip
    text, warnings = reading_order(text)
    return from_text(
        text, outlet=outlet, published=published, source_path=source_path, raw=raw, where=where, warnings=warnings
    )
