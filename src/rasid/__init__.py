"""Rasid: who did what to whom, and who says so, from Arabic conflict reports.

>>> import rasid
>>> record = rasid.code("قال متحدث باسم الجيش إن مسلحين هاجموا نقطة تفتيش قرب كركوك.", published="2016-10-26")
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rasid.models import DEFAULT_MIN_CONFIDENCE

if TYPE_CHECKING:
    from rasid.record import Record

__version__ = "0.1.0"
__all__ = ["__version__", "code"]


def code(
    text: str,
    published: date | str | None = None,
    *,
    title: str | None = None,
    byline: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    source_id: str | None = None,
    min_confidence: float = DEFAULT_MIN_CONFIDENCE,
    gazetteer: str | Path | None = None,
) -> Record:
    """Codes one Arabic text and returns its record (`rasid/1`).

    `published` (a date or ISO text) is the anchor of relative times; without it, and without a date line in the text, they
    stay unresolved. Events whose confidence is below `min_confidence` (0 to 1) are left out. `gazetteer` is a file that
    `rasid gazetteer import` wrote; unlike the command line this function uses none unless it is given. Raises
    `rasid.errors.UnreadableInput` for text that is not Arabic, `UsageError` for a bad date.
    """
    from rasid.coding.coder import Coder
    from rasid.reading import from_text

    return Coder.load(Path(gazetteer) if gazetteer is not None else None).code_document(
        from_text(text, title=title, byline=byline, outlet=outlet, url=url, published=published, source_id=source_id),
        min_confidence=min_confidence,
    )
