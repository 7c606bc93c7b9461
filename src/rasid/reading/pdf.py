"""PDF files with a text layer, and the order of letters in them.

Some PDF files hold Arabic as it is seen from left to right, so that every word comes out backwards. That shows in the letters
that only end words (ة ى) and in the article that only begins them (ال); such lines are turned round.
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from datetime import date

from rasid.arabic.letters import bare, is_arabic_letter
from rasid.errors import UnreadableInput
from rasid.reading.document import Document
from rasid.reading.extras import library
from rasid.reading.text import from_text

_LEFT_TO_RIGHT_RUN = re.compile(
    r"[0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u00c0-\u024f](?:[^\s\u0600-\u065f\u066e-\u06ef\ufb50-\ufeff()\[\]«»]*[0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u00c0-\u024f%٪])?"
)
_MIRROR = str.maketrans("()[]{}<>«»‹›“”", ")(][}{><»«›‹”“")
_WORD = re.compile("[\u0620-\u063f\u0641-\u064a]{3,}")


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


def reading_order(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with lines that are stored backwards turned round, and the warning that says so."""
    if not is_visual_order(text):
        return text, ()
    lines = [_turned(line) if any(is_arabic_letter(c) for c in line) else line for line in text.split("\n")]
    return "\n".join(lines), ("pdf: letters stood in visual order and were put in reading order",)


def is_visual_order(text: str) -> bool:
    """True when most words are spelt backwards, by the letters that only begin or end words."""
    forward = backward = 0
    for word in _WORD.findall(bare(text)):
        forward += (word[-1] in "ةى") + word.startswith(("ال", "وال", "بال"))
        backward += (word[0] in "ةى") + word.endswith(("لا", "لاو", "لاب"))
    return backward >= 5 and backward > 2 * forward


def _turned(line: str) -> str:
    # Numbers and Latin words stand left to right in both orders.
    turned = line[::-1].translate(_MIRROR)
    turned = _LEFT_TO_RIGHT_RUN.sub(lambda match: match.group()[::-1], turned)
    # A mark stood before its letter only when the file kept it so; after turning it must follow one.
    return re.sub(
        r"(^|[\s])([\u064b-\u065f\u0670]+)(\S)", lambda m: m[1] + m[3] + m[2], unicodedata.normalize("NFC", turned)
    )
